//! `consent` and `mail`: what people agreed to, and mails that came back.

use std::path::PathBuf;

use samovar_core::{Code, Error, Result};
use samovar_i18n::{msg, text};
use serde_json::{Value, json};

use crate::args::{ConsentCommand, MailCommand};
use crate::names;
use crate::output::{self, items, number_of, str_of};
use crate::paths;
use crate::session::Session;

pub fn run(session: &Session, command: ConsentCommand) -> Result<()> {
    match command {
        ConsentCommand::Set {
            person,
            purpose,
            answer,
            how,
            wording,
        } => {
            let person = names::person(session, &person)?;
            let request = json!({
                "personId": person, "purpose": purpose, "answer": answer, "how": how,
                "wording": wording,
            });
            let all = session.call("set_consent", request)?;
            session.print(&all, || {
                msg::consent_noted(session.lang, str_of(&all, "name"))
            });
        }
        ConsentCommand::List { person } => {
            let person = names::person(session, &person)?;
            let all = session.call("list_consents", json!({ "personId": person }))?;
            session.print(&all, || history(session, &all));
        }
    }
    Ok(())
}

fn history(session: &Session, all: &Value) -> String {
    let rows: Vec<Vec<String>> = items(all, "history")
        .map(|row| {
            vec![
                str_of(row, "at").get(..10).unwrap_or_default().to_owned(),
                word(session, "consent-purpose", str_of(row, "purpose")),
                word(session, "consent-answer", str_of(row, "answer")),
                word(session, "consent-how", str_of(row, "how")),
                str_of(row, "wording").replace('\n', " "),
            ]
        })
        .collect();
    if rows.is_empty() {
        return msg::consent_never(session.lang);
    }
    output::table(&rows)
}

fn word(session: &Session, noun: &str, code: &str) -> String {
    text(session.lang, &format!("{noun}-{code}"), &[]).unwrap_or_else(|| code.to_owned())
}

pub fn mail(session: &Session, command: MailCommand) -> Result<()> {
    match command {
        MailCommand::Read { paths, dry_run } => read(session, &paths, dry_run),
        MailCommand::Held => {
            let page = session.call("list_address_holds", json!({}))?;
            session.print(&page, || held(session, &page));
            Ok(())
        }
        MailCommand::Lift { address } => {
            let page = session.call("list_address_holds", json!({ "query": address }))?;
            let wanted = address.trim().to_lowercase();
            let id = items(&page, "rows")
                .find(|row| str_of(row, "address") == wanted)
                .map(|row| str_of(row, "id").to_owned())
                .ok_or_else(|| Error::new(Code::Missing).with("value", address.as_str()))?;
            let lifted = session.call("lift_address_hold", json!({ "holdId": id }))?;
            session.print(&lifted, || {
                msg::address_hold_lifted(session.lang, str_of(&lifted, "address"))
            });
            Ok(())
        }
    }
}

fn held(session: &Session, page: &Value) -> String {
    let rows: Vec<Vec<String>> = items(page, "rows")
        .map(|row| {
            let why = match str_of(row, "why") {
                "bounced" => msg::address_hold_why_bounced(session.lang, str_of(row, "status")),
                _ => msg::address_hold_why_typed(session.lang),
            };
            vec![
                str_of(row, "address").to_owned(),
                str_of(row, "name").to_owned(),
                why,
                str_of(row, "since")
                    .get(..10)
                    .unwrap_or_default()
                    .to_owned(),
            ]
        })
        .collect();
    if rows.is_empty() {
        return msg::address_hold_none(session.lang);
    }
    output::table(&rows)
}

fn read(session: &Session, paths: &[PathBuf], dry_run: bool) -> Result<()> {
    let paths = paths
        .iter()
        .map(|path| paths::reading(path))
        .collect::<Result<Vec<_>>>()?;
    let request = json!({ "paths": paths });
    let preview = session.call("preview_read_mail", request.clone())?;
    let done = if dry_run {
        preview.clone()
    } else {
        session.call("apply_read_mail", request)?
    };
    session.print(&done, || said(session, &preview));
    Ok(())
}

fn said(session: &Session, preview: &Value) -> String {
    let lang = session.lang;
    let rows: Vec<Vec<String>> = items(preview, "lines")
        .map(|line| {
            let does = line.get("canApply").and_then(Value::as_bool) == Some(true);
            vec![
                if does { "+" } else { "-" }.to_owned(),
                str_of(line, "name").to_owned(),
                str_of(line, "address").to_owned(),
                word(session, "read-mail-kind", str_of(line, "kind")),
                str_of(line, "status").to_owned(),
                word(session, "read-mail-standing", str_of(line, "standing")),
            ]
        })
        .collect();
    let mut said = vec![msg::read_mail_found(lang, number_of(preview, "total"))];
    if !rows.is_empty() {
        said.push(output::table(&rows));
    }
    for fault in items(preview, "faults") {
        let why = word(session, "reply-fault", str_of(fault, "code"));
        said.push(format!("! {}: {why}", str_of(fault, "file")));
    }
    if let Some(outcome) = preview.get("outcome") {
        let number = |name: &str| number_of(outcome, name);
        said.push(msg::read_mail_outcome(
            lang,
            number("held"),
            number("noted"),
            number("unread"),
            number("unsubscribed"),
        ));
    }
    said.join("\n")
}
