//! `template`: what events are planned by.

use samovar_core::event_template::BuiltInTemplate;
use samovar_core::{Code, Error, Result};
use samovar_i18n::{Lang, msg};
use serde_json::{Map, Value, json};

use crate::args::TemplateCommand;
use crate::events::optional;
use crate::names;
use crate::output::{self, items, number_of, str_of};
use crate::session::Session;

pub fn run(session: &Session, command: TemplateCommand) -> Result<()> {
    match command {
        TemplateCommand::List => {
            let all = list(session)?;
            let told: Vec<Value> = all.iter().map(stable).collect();
            session.print(&Value::Array(told), || said(session.lang, &all));
        }
        TemplateCommand::Save {
            event,
            name,
            replace,
        } => {
            let event = names::event(session, event.text())?;
            let request = json!({ "eventId": event, "name": name, "replace": replace });
            let saved = session.call("save_event_template", request)?;
            session.print(&stable(&saved), || str_of(&saved, "id").to_owned());
        }
        TemplateCommand::Use {
            template,
            title,
            start,
            end,
            zone,
        } => {
            let mut preview = which(session, &template)?;
            preview.insert("starts".to_owned(), json!(start));
            optional(&mut preview, "zone", zone.clone());
            let preview = session.call("preview_event_template", Value::Object(preview))?;
            let mut event = Map::new();
            event.insert("title".to_owned(), json!(title));
            event.insert("starts".to_owned(), json!(start));
            optional(&mut event, "ends", end);
            optional(&mut event, "zone", zone);
            let event = plan(session, &template, Value::Object(event))?;
            let late: Vec<Value> = items(&preview, "tasks")
                .filter(|task| task.get("late") == Some(&json!(true)))
                .map(|task| json!({ "title": task.get("title"), "due": task.get("due") }))
                .collect();
            let told = json!({
                "id": event.get("id"),
                "title": event.get("title"),
                "starts": event.get("starts"),
                "ends": event.get("ends"),
                "template": preview.get("template").map(stable),
                "late": late,
            });
            session.print(&told, || {
                let mut lines = vec![str_of(&event, "id").to_owned()];
                lines.extend(late.iter().map(|task| {
                    let due = str_of(task, "due").replace('T', " ");
                    msg::event_template_late_task(session.lang, due, str_of(task, "title"))
                }));
                lines.join("\n")
            });
        }
        TemplateCommand::Rename { template, name } => {
            let id = saved(session, &template)?;
            let request = json!({ "templateId": id, "name": name });
            let renamed = session.call("rename_event_template", request)?;
            session.print(&stable(&renamed), || {
                msg::event_template_renamed(session.lang, str_of(&renamed, "name"))
            });
        }
        TemplateCommand::Delete { template } => {
            let id = saved(session, &template)?;
            session.call("delete_event_template", json!({ "templateId": id }))?;
            session.print(&json!({ "id": id }), || {
                msg::event_template_deleted(session.lang, template)
            });
        }
    }
    Ok(())
}

/// A new event by a template; what is said of the event goes before what the template says.
pub fn plan(session: &Session, template: &str, event: Value) -> Result<Value> {
    let mut request = which(session, template)?;
    request.insert("event".to_owned(), event);
    session.call("use_event_template", Value::Object(request))
}

fn list(session: &Session) -> Result<Vec<Value>> {
    let found = session.call(
        "list_event_templates",
        json!({ "lang": session.lang.code() }),
    )?;
    Ok(found.as_array().cloned().unwrap_or_default())
}

/// How a request names the template: by its id, or as one that is built in.
fn which(session: &Session, text: &str) -> Result<Map<String, Value>> {
    let all: Vec<Value> = list(session)?
        .iter()
        .map(|one| json!({ "id": key(one), "name": str_of(one, "name") }))
        .collect();
    let id = names::one(&all, "name", text)?;
    let is_built_in = BuiltInTemplate::ALL.iter().any(|one| one.word() == id);
    let mut request = Map::new();
    request.insert("lang".to_owned(), json!(session.lang.code()));
    match is_built_in {
        true => request.insert("builtIn".to_owned(), json!(id)),
        false => request.insert("templateId".to_owned(), json!(id)),
    };
    Ok(request)
}

/// The id of one that can be renamed and deleted.
fn saved(session: &Session, text: &str) -> Result<String> {
    let request = which(session, text)?;
    match request.get("templateId").and_then(Value::as_str) {
        Some(id) => Ok(id.to_owned()),
        None => Err(Error::new(Code::NothingMatches).with("value", text)),
    }
}

/// What is built in is known by its word.
fn key(template: &Value) -> &str {
    match str_of(template, "id") {
        "" => str_of(template, "builtIn"),
        id => id,
    }
}

/// A template under names that stay as they are.
fn stable(template: &Value) -> Value {
    let none = Value::Null;
    let brings = template.get("brings").unwrap_or(&none);
    json!({
        "id": key(template),
        "built_in": str_of(template, "id").is_empty(),
        "name": template.get("name"),
        "kind": template.get("kind"),
        "minutes": template.get("minutes"),
        "seats": template.get("capacity"),
        "sessions": brings.get("sessions"),
        "tracks": brings.get("tracks"),
        "tasks": brings.get("tasks"),
        "sittings": brings.get("sittings"),
        "dishes": brings.get("dishes"),
        "cues": brings.get("cues"),
        "duties": brings.get("duties"),
        "shots": brings.get("shots"),
        "budget_lines": brings.get("budgetLines"),
    })
}

fn said(lang: Lang, all: &[Value]) -> String {
    let none = Value::Null;
    let rows: Vec<Vec<String>> = all
        .iter()
        .map(|one| {
            let brings = one.get("brings").unwrap_or(&none);
            vec![
                key(one).to_owned(),
                str_of(one, "name").to_owned(),
                msg::event_template_sessions(lang, number_of(brings, "sessions")),
                msg::event_template_tasks(lang, number_of(brings, "tasks")),
                msg::event_template_sittings(lang, number_of(brings, "sittings")),
                msg::event_template_budget_lines(lang, number_of(brings, "budgetLines")),
            ]
        })
        .collect();
    output::table(&rows)
}
