//! `replies` and `tasks`.

use std::path::PathBuf;

use samovar_core::{Error, Result};
use samovar_i18n::{msg, text};
use serde_json::{Value, json};

use crate::names;
use crate::output::{self, number_of, str_of};
use crate::paths;
use crate::session::Session;

/// Answers of calendars in files and folders: shown, and applied unless only
/// looked at.
pub fn replies(session: &Session, paths: &[PathBuf], dry_run: bool) -> Result<()> {
    let paths = paths
        .iter()
        .map(|path| paths::reading(path))
        .collect::<Result<Vec<_>>>()?;
    let request = json!({ "paths": paths });
    let preview = session.call("preview_replies", request.clone())?;
    let lines = |name: &str| -> Vec<Value> {
        preview
            .get(name)
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default()
    };
    let lang = session.lang;
    let word = |kind: &str, of: &Value, name: &str| {
        let code = str_of(of, name);
        text(lang, &format!("reply-{kind}-{code}"), &[]).unwrap_or_else(|| code.to_owned())
    };
    let table: Vec<Vec<String>> = lines("lines")
        .iter()
        .map(|line| {
            let ticked = line.get("ticked").and_then(Value::as_bool) == Some(true);
            let mut remarks = vec![word("standing", line, "standing")];
            for warning in line
                .get("warnings")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
            {
                let warning = warning.as_str().unwrap_or_default();
                remarks.extend(text(lang, &format!("reply-warning-{warning}"), &[]));
            }
            vec![
                if ticked { "+" } else { "-" }.to_owned(),
                str_of(line, "name").to_owned(),
                word("answer", line, "answer"),
                str_of(line, "title").to_owned(),
                remarks.join("; "),
            ]
        })
        .collect();
    let faults: Vec<String> = lines("faults")
        .iter()
        .map(|fault| {
            format!(
                "! {}: {}",
                str_of(fault, "file"),
                word("fault", fault, "code")
            )
        })
        .collect();
    let done = if dry_run {
        preview.clone()
    } else {
        session.call("apply_replies", request)?
    };
    session.print(&done, || {
        let mut said = vec![msg::reply_found(lang, number_of(&preview, "total"))];
        if !table.is_empty() {
            said.push(output::table(&table));
        }
        said.extend(faults);
        if !dry_run {
            said.push(msg::reply_applied(lang, number_of(&done, "count")));
        }
        said.join("\n")
    });
    Ok(())
}

/// The tasks with the times for final numbers of its orders among them, as they are due.
fn with_final_numbers(session: &Session, event: &str, tasks: Value) -> Result<Value> {
    let numbers = session.call("list_final_numbers", json!({ "eventId": event }))?;
    let mut all: Vec<Value> = tasks.as_array().cloned().unwrap_or_default();
    all.extend(numbers.as_array().into_iter().flatten().map(|one| {
        json!({
            "title": msg::task_final_numbers(session.lang, str_of(one, "supplierName")),
            "due": one["due"],
            "owner": "",
            "doneAt": one["doneAt"],
            "late": one["late"],
            "supplierId": one["supplierId"],
        })
    }));
    all.sort_by_key(|one| str_of(one, "due").to_owned());
    Ok(Value::Array(all))
}

/// The tasks of an event, after adding or ticking one where that is asked.
pub fn tasks(
    session: &Session,
    event: &str,
    add: Option<&str>,
    due: Option<&str>,
    done: Option<&str>,
) -> Result<()> {
    let id = names::event(session, event)?;
    if let Some(title) = add {
        session.call(
            "add_task",
            json!({ "eventId": id, "title": title, "due": due }),
        )?;
    }
    let list = |session: &Session| session.call("list_tasks", json!({ "eventId": id }));
    if let Some(title) = done {
        let tasks = list(session)?;
        let task = tasks
            .as_array()
            .into_iter()
            .flatten()
            .find(|task| str_of(task, "title") == title || str_of(task, "id") == title)
            .cloned()
            .ok_or_else(|| Error::missing("task", title))?;
        session.call(
            "tick_task",
            json!({ "taskId": str_of(&task, "id"), "done": true }),
        )?;
    }
    let tasks = with_final_numbers(session, &id, list(session)?)?;
    session.print(&tasks, || {
        let rows: Vec<Vec<String>> = tasks
            .as_array()
            .into_iter()
            .flatten()
            .map(|task| {
                let ticked = task.get("doneAt").is_some_and(|at| !at.is_null());
                let late = task.get("late").and_then(Value::as_bool) == Some(true);
                vec![
                    if ticked { "[x]" } else { "[ ]" }.to_owned(),
                    str_of(task, "due").replace('T', " "),
                    str_of(task, "title").to_owned(),
                    str_of(task, "owner").to_owned(),
                    if late {
                        msg::task_late(session.lang)
                    } else {
                        String::new()
                    },
                ]
            })
            .collect();
        if rows.is_empty() {
            msg::task_none(session.lang)
        } else {
            output::table(&rows)
        }
    });
    Ok(())
}
