//! Saves texts under a name, changes, copies and removes them. What no message could say is
//! refused when it is saved, with its place.

use rusqlite::params;

use super::store::{at, load, word};
use super::{EditSavedText, SaveText, SavedText, SavedTextRef};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::error::{Code, Error, Result};
use crate::ids::SavedTextId;
use crate::input;
use crate::message::MessageText;
use crate::message::words::{self, Words};
use crate::planner::Writer;
use crate::settings::store as settings;
use crate::time::stamp;
use crate::wire::Done;

pub fn save(writer: &Writer<'_>, request: SaveText) -> Result<SavedText> {
    let name = input::required("name", &request.name)?;
    let text = checked(
        writer,
        MessageText {
            lang: request.lang,
            channel_kind: request.channel_kind,
            subject: request.subject,
            body: request.body,
        },
    )?;
    tell(writer, &name, &text.lang);
    match at(writer.conn, &name, (&text.lang, text.channel_kind))? {
        Some(id) => {
            Patch::new("saved_text", id)
                .set("subject", Some(text.subject))
                .set("body", Some(text.body))
                .apply(writer.conn)?;
            load(writer.conn, id)
        }
        None => insert(writer, &name, &text),
    }
}

pub fn edit(writer: &Writer<'_>, request: EditSavedText) -> Result<SavedText> {
    let old = load(writer.conn, request.text_id)?;
    let name = match &request.name {
        Some(name) => input::required("name", name)?,
        None => old.name,
    };
    let text = checked(
        writer,
        MessageText {
            lang: request.lang.unwrap_or(old.lang),
            channel_kind: request.channel_kind.unwrap_or(old.channel_kind),
            subject: request.subject.unwrap_or(old.subject),
            body: request.body.unwrap_or(old.body),
        },
    )?;
    let taken = at(writer.conn, &name, (&text.lang, text.channel_kind))?;
    if taken.is_some_and(|id| id != old.id) {
        return Err(Error::field("name", Code::NameTaken).with("name", name));
    }
    tell(writer, &name, &text.lang);
    Patch::new("saved_text", old.id)
        .set("name", Some(name))
        .set("lang", Some(text.lang))
        .set("channel_kind", Some(word(text.channel_kind).to_owned()))
        .set("subject", Some(text.subject))
        .set("body", Some(text.body))
        .apply(writer.conn)?;
    load(writer.conn, old.id)
}

/// The same under the next name that is free: `Thanks 2`. A long name gives way to its number.
pub fn duplicate(writer: &Writer<'_>, request: SavedTextRef) -> Result<SavedText> {
    let old = load(writer.conn, request.text_id)?;
    let text = MessageText {
        lang: old.lang,
        channel_kind: old.channel_kind,
        subject: old.subject,
        body: old.body,
    };
    let mut number = 2_u32;
    let name = loop {
        let number_said = format!(" {number}");
        let room = input::LINE.saturating_sub(number_said.len());
        let begins: String = old.name.chars().take(room).collect();
        let name = input::required("name", &format!("{begins}{number_said}"))?;
        if at(writer.conn, &name, (&text.lang, text.channel_kind))?.is_none() {
            break name;
        }
        number += 1;
    };
    tell(writer, &name, &text.lang);
    insert(writer, &name, &text)
}

pub fn remove(writer: &Writer<'_>, request: SavedTextRef) -> Result<Done> {
    let text = load(writer.conn, request.text_id)?;
    deletion::delete(
        writer.conn,
        "saved_text",
        text.id,
        &[],
        deletion::in_use(&text.name),
    )?;
    tell(writer, &text.name, &text.lang);
    Ok(Done {})
}

fn insert(writer: &Writer<'_>, name: &str, text: &MessageText) -> Result<SavedText> {
    let id = SavedTextId::new();
    writer.conn.execute(
        "INSERT INTO saved_text(id, name, lang, channel_kind, subject, body, created_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            id,
            name,
            text.lang,
            word(text.channel_kind),
            text.subject,
            text.body,
            stamp(writer.now),
        ],
    )?;
    load(writer.conn, id)
}

/// As it is kept: of a text without words there is nothing to keep.
fn checked(writer: &Writer<'_>, text: MessageText) -> Result<MessageText> {
    let text = MessageText {
        lang: words::tag(&text.lang)?,
        channel_kind: text.channel_kind,
        subject: input::line("subject", &text.subject)?,
        body: input::prose("body", &text.body)?,
    };
    if text.body.trim().is_empty() {
        return Err(Error::field("body", Code::Required));
    }
    let said = Words::of_any_message(&text, settings::language(writer.conn)?)?;
    if let Some(kind) = text.channel_kind {
        words::without_people(&said, kind)?;
    }
    Ok(text)
}

fn tell(writer: &Writer<'_>, name: &str, lang: &str) {
    writer.fact("name", name);
    writer.fact("lang", lang);
}
