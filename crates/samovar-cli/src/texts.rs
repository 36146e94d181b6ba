//! `text`: the library of texts that messages begin with.

use samovar_core::{Code, Error, Result};
use samovar_i18n::msg;
use serde_json::{Value, json};

use crate::args::{TextCommand, TextOf};
use crate::names;
use crate::output::{self, items, str_of};
use crate::session::Session;

/// How the text for all kinds of channels is asked for.
const ALL: &str = "all";

pub fn run(session: &Session, command: TextCommand) -> Result<()> {
    match command {
        TextCommand::List { query, language } => {
            let asked = json!({ "query": query, "lang": language });
            let found = session.call("list_saved_texts", asked)?;
            show(session, rows(&found));
        }
        TextCommand::Show(of) => {
            let id = found(session, &of)?;
            let text = session.call("get_saved_text", json!({ "textId": id }))?;
            session.print(&stable(&text), || whole(&text));
        }
        TextCommand::Save {
            name,
            language,
            channel,
            subject,
            body,
            message,
        } => {
            let saved = match message {
                Some(message) => {
                    let wanted = (language.as_deref(), channel.as_deref());
                    of_message(session, name, &message, wanted)?
                }
                None => vec![session.call(
                    "save_text",
                    json!({
                        "name": name.unwrap_or_default(), "lang": language.unwrap_or_default(),
                        "channelKind": channel, "subject": subject.unwrap_or_default(),
                        "body": body.unwrap_or_default(),
                    }),
                )?],
            };
            show(session, &saved);
        }
        TextCommand::Remove(of) => {
            let id = found(session, &of)?;
            let text = session.call("get_saved_text", json!({ "textId": id }))?;
            session.call("remove_saved_text", json!({ "textId": id }))?;
            session.print(&stable(&text), || {
                msg::saved_text_removed(session.lang, str_of(&text, "name"))
            });
        }
    }
    Ok(())
}

/// Keeps the texts of a message, or those of one language or kind of channel.
fn of_message(
    session: &Session,
    name: Option<String>,
    message: &str,
    (language, channel): (Option<&str>, Option<&str>),
) -> Result<Vec<Value>> {
    let id = names::message(session, None, message)?;
    let message = session.call("get_message", json!({ "messageId": id }))?;
    let name = name.unwrap_or_else(|| str_of(&message, "name").to_owned());
    let meant: Vec<&Value> = items(&message, "texts")
        .filter(|text| {
            language.is_none_or(|asked| str_of(text, "lang").eq_ignore_ascii_case(asked))
        })
        .filter(|text| channel.is_none_or(|asked| str_of(text, "channelKind") == asked))
        // A language that was begun and not written has nothing to keep.
        .filter(|text| !str_of(text, "body").trim().is_empty())
        .collect();
    if meant.is_empty() {
        let name = str_of(&message, "name");
        return Err(Error::new(Code::MessageWithoutText).with("name", name));
    }
    meant
        .into_iter()
        .map(|text| {
            session.call(
                "save_text",
                json!({
                    "name": name, "lang": text.get("lang"), "channelKind": text.get("channelKind"),
                    "subject": text.get("subject"), "body": text.get("body"),
                }),
            )
        })
        .collect()
}

/// The one text that is meant.
fn found(session: &Session, of: &TextOf) -> Result<String> {
    let all = session.call("list_saved_texts", json!({}))?;
    let meant: Vec<Value> = rows(&all)
        .iter()
        .filter(|text| {
            let language = of.language.as_deref();
            language.is_none_or(|asked| str_of(text, "lang").eq_ignore_ascii_case(asked))
        })
        .filter(|text| {
            let channel = of.channel.as_deref();
            channel.is_none_or(|asked| channel_of(text) == asked)
        })
        .cloned()
        .collect();
    names::one(&meant, "name", &of.text)
}

fn rows(found: &Value) -> &[Value] {
    found.as_array().map_or(&[], Vec::as_slice)
}

fn channel_of(text: &Value) -> &str {
    match str_of(text, "channelKind") {
        "" => ALL,
        kind => kind,
    }
}

/// What programs read; the names stay.
fn stable(text: &Value) -> Value {
    json!({
        "id": text.get("id"),
        "name": text.get("name"),
        "language": text.get("lang"),
        "channel": channel_of(text),
        "subject": text.get("subject"),
        "body": text.get("body"),
    })
}

fn show(session: &Session, texts: &[Value]) {
    let told: Vec<Value> = texts.iter().map(stable).collect();
    session.print(&Value::Array(told), || {
        let lines: Vec<Vec<String>> = texts
            .iter()
            .map(|text| {
                vec![
                    str_of(text, "name").to_owned(),
                    str_of(text, "lang").to_owned(),
                    channel_of(text).to_owned(),
                    str_of(text, "id").to_owned(),
                ]
            })
            .collect();
        output::table(&lines)
    });
}

fn whole(text: &Value) -> String {
    let body = str_of(text, "body").trim_end();
    match str_of(text, "subject") {
        "" => body.to_owned(),
        subject => format!("{subject}\n\n{body}"),
    }
}
