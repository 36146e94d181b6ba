//! `message`: what is said to the community, to whom, and whether it went.

use std::path::Path;

use samovar_core::Result;
use samovar_i18n::{Lang, msg, text};
use serde_json::{Value, json};

use crate::args::{MessageCommand, MessageOf};
use crate::names;
use crate::output::{self, items, number_of, str_of};
use crate::paths;
use crate::session::Session;

pub fn run(session: &Session, command: MessageCommand) -> Result<()> {
    match command {
        MessageCommand::List { event, series } => list(session, event.text(), series.as_deref()),
        MessageCommand::Preview {
            of,
            channel,
            lang,
            person,
            caption,
        } => {
            let message = found(session, &of)?;
            let person = person
                .map(|person| names::person(session, &person))
                .transpose()?;
            preview(
                session,
                json!({
                    "messageId": message, "channelKind": channel, "lang": lang, "personId": person,
                    "caption": caption,
                }),
            )
        }
        MessageCommand::Prepare {
            of,
            format,
            again,
            leave_answered,
            batch,
            out,
        } => {
            let message = found(session, &of)?;
            let out = out
                .as_deref()
                .map(|out| paths::writing(Path::new(out)))
                .transpose()?;
            prepare(
                session,
                json!({
                    "messageId": message, "format": format, "again": again,
                    "leaveAnswered": leave_answered, "batch": batch, "path": out,
                }),
            )
        }
        MessageCommand::Sent { of, answer } => sent(session, &of, &answer),
    }
}

/// The message by its name, looked for in the event where one is said.
fn found(session: &Session, of: &MessageOf) -> Result<String> {
    let event = event(session, of.event.text())?;
    names::message(session, event.as_deref(), &of.message)
}

fn event(session: &Session, typed: Option<&str>) -> Result<Option<String>> {
    typed.map(|event| names::event(session, event)).transpose()
}

fn list(session: &Session, typed: Option<&str>, series: Option<&str>) -> Result<()> {
    let event = event(session, typed)?;
    let series = series
        .map(|series| names::series(session, series))
        .transpose()?;
    let asked = json!({ "eventId": event, "seriesId": series });
    let rows = session.call("list_messages", asked)?;
    session.print(&rows, || {
        let all = rows.as_array().map_or(&[][..], Vec::as_slice);
        let lines: Vec<Vec<String>> = all
            .iter()
            .map(|one| {
                let langs: Vec<&str> = items(one, "langs").filter_map(Value::as_str).collect();
                vec![
                    str_of(one, "name").to_owned(),
                    langs.join(" "),
                    format!("{}/{}", number_of(one, "told"), number_of(one, "prepared")),
                    str_of(one, "id").to_owned(),
                ]
            })
            .collect();
        output::table(&lines)
    });
    Ok(())
}

fn preview(session: &Session, request: Value) -> Result<()> {
    let shown = session.call("preview_message", request)?;
    let told = json!({
        "text": shown.get("text"),
        "used": shown.get("used"),
        "limit": shown.get("limit"),
        "unit": shown.get("unit"),
        "parts": shown.get("parts"),
        "subject": shown.get("subject"),
        "lang": shown.get("lang"),
        "held": shown.get("held"),
        "missing": shown.get("missing"),
        "personal": shown.get("personal"),
        "cut": shown.get("cut"),
        "looks": shown.get("looks"),
    });
    session.print(&told, || said(session.lang, &shown));
    Ok(())
}

fn said(lang: Lang, shown: &Value) -> String {
    if let Some(reason) = shown.get("held").and_then(Value::as_str) {
        let name = str_of(shown, "personName");
        return msg::cli_message_not_for(lang, name, msg::cli_message_held(lang, reason));
    }
    let mut lines = Vec::new();
    let subject = str_of(shown, "subject");
    if !subject.is_empty() && str_of(shown, "channelKind") == "email" {
        lines.push(format!("{subject}\n"));
    }
    lines.push(format!("{}\n", str_of(shown, "text").trim_end()));
    let used = number_of(shown, "used");
    let word = str_of(shown, "unit");
    let unit = text(lang, &format!("message-unit-{word}"), &[]).unwrap_or_else(|| word.to_owned());
    lines.push(match shown.get("limit").and_then(Value::as_i64) {
        Some(limit) => msg::cli_message_used_of(lang, limit, unit, used),
        None => msg::cli_message_used(lang, unit, used),
    });
    let fields = |name: &str| -> String {
        let found: Vec<&str> = items(shown, name).filter_map(Value::as_str).collect();
        found.join(", ")
    };
    let (missing, personal) = (fields("missing"), fields("personal"));
    if !missing.is_empty() {
        lines.push(msg::cli_message_missing(lang, missing));
    }
    if !personal.is_empty() {
        lines.push(msg::cli_message_personal(lang, personal));
    }
    lines.extend(looks(lang, shown));
    lines.join("\n")
}

/// What should be looked at before it goes out, a line each.
fn looks(lang: Lang, of: &Value) -> Vec<String> {
    items(of, "looks")
        .filter_map(Value::as_str)
        .filter_map(|look| text(lang, &format!("message-look-{look}"), &[]))
        .map(|said| format!("! {said}"))
        .collect()
}

fn prepare(session: &Session, request: Value) -> Result<()> {
    let done = session.call("prepare_message", request)?;
    session.print(&done, || {
        let lang = session.lang;
        let people = number_of(&done, "people");
        let mut lines = vec![if people == 0 {
            msg::invitation_nothing(lang)
        } else {
            format!(
                "{}\n{}\n{}",
                msg::cli_exported(lang, number_of(&done, "files"), str_of(&done, "path")),
                msg::cli_message_prepared_for(lang, people),
                msg::cli_message_not_sent(lang)
            )
        }];
        for one in items(&done, "held") {
            lines.push(format!(
                "{:>6}  {}",
                number_of(one, "people"),
                msg::cli_message_held(lang, str_of(one, "reason"))
            ));
        }
        lines.extend(looks(lang, &done));
        lines.join("\n")
    });
    Ok(())
}

/// Answers for what was prepared or posted last.
fn sent(session: &Session, of: &MessageOf, answer: &str) -> Result<()> {
    let message = found(session, of)?;
    let mailings = session.call("list_mailings", json!({ "messageId": message }))?;
    let Some(latest) = mailings.get(0) else {
        session.print(&json!([]), || msg::invitation_mailings_none(session.lang));
        return Ok(());
    };
    let request = json!({ "mailingId": latest.get("id"), "sent": answer });
    let done = session.call("confirm_mailing", request)?;
    session.print(&done, || match str_of(&done, "sent") {
        "yes" => msg::invitation_sent_said_yes(session.lang),
        "no" => msg::invitation_sent_said_no(session.lang),
        _ => msg::invitation_sent_word_unknown(session.lang),
    });
    Ok(())
}
