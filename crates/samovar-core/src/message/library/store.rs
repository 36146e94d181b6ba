//! Saved texts as rows: looked through, found by their place, loaded.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{ListSavedTexts, SavedText, SavedTextRef};
use crate::collation;
use crate::error::{Error, Result};
use crate::ids::SavedTextId;
use crate::message::channel_kind::ChannelKind;
use crate::planner::Reader;
use crate::settings::store as settings;

const COLUMNS: &str = "id, name, lang, channel_kind, subject, body";

/// By their names; of one name the text for all channels comes first.
pub fn list(reader: &Reader<'_>, request: ListSavedTexts) -> Result<Vec<SavedText>> {
    let query = request.query.unwrap_or_default().to_lowercase();
    let words: Vec<&str> = query.split_whitespace().collect();
    let mut found = all(reader.conn)?;
    found.retain(|text| {
        says(text, &words)
            && request
                .lang
                .as_deref()
                .is_none_or(|lang| is_read_in(text, lang))
    });
    let lang = settings::language(reader.conn)?;
    found.sort_by(|a, b| {
        collation::compare(lang, &a.name, &b.name)
            .then_with(|| a.name.cmp(&b.name))
            .then_with(|| a.lang.cmp(&b.lang))
            .then_with(|| a.channel_kind.cmp(&b.channel_kind))
            .then_with(|| a.id.cmp(&b.id))
    });
    Ok(found)
}

pub fn get(reader: &Reader<'_>, request: SavedTextRef) -> Result<SavedText> {
    load(reader.conn, request.text_id)
}

pub fn load(conn: &Connection, id: SavedTextId) -> Result<SavedText> {
    conn.prepare_cached(&format!("SELECT {COLUMNS} FROM saved_text WHERE id = ?1"))?
        .query_row([id], row)
        .optional()?
        .ok_or_else(|| Error::missing("saved-text", id))
}

/// All that is kept under the name of one, as they were saved.
pub fn of_the_same_name(conn: &Connection, id: SavedTextId) -> Result<Vec<SavedText>> {
    let name = load(conn, id)?.name;
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM saved_text WHERE name = ?1 ORDER BY id"
    ))?;
    let found = statement
        .query_map([name], row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// The text that has a place: a name, a language and a kind of channel.
pub fn at(
    conn: &Connection,
    name: &str,
    (lang, kind): (&str, Option<ChannelKind>),
) -> Result<Option<SavedTextId>> {
    let found = conn
        .prepare_cached(
            "SELECT id FROM saved_text WHERE name = ?1 AND lang = ?2 AND channel_kind = ?3
             ORDER BY id LIMIT 1",
        )?
        .query_row(params![name, lang, word(kind)], |row| row.get(0))
        .optional()?;
    Ok(found)
}

pub fn word(kind: Option<ChannelKind>) -> &'static str {
    kind.map_or("", ChannelKind::word)
}

fn all(conn: &Connection) -> Result<Vec<SavedText>> {
    let mut statement =
        conn.prepare_cached(&format!("SELECT {COLUMNS} FROM saved_text ORDER BY id"))?;
    let found = statement
        .query_map([], row)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

fn row(row: &Row<'_>) -> rusqlite::Result<SavedText> {
    Ok(SavedText {
        id: row.get(0)?,
        name: row.get(1)?,
        lang: row.get(2)?,
        channel_kind: row.get::<_, String>(3)?.parse().ok(),
        subject: row.get(4)?,
        body: row.get(5)?,
    })
}

fn says(text: &SavedText, words: &[&str]) -> bool {
    let SavedText {
        name,
        subject,
        body,
        ..
    } = text;
    let whole = format!("{name}\n{subject}\n{body}").to_lowercase();
    words.iter().all(|word| whole.contains(word))
}

/// `kk` is read by who asks for `kk-KZ`.
fn is_read_in(text: &SavedText, lang: &str) -> bool {
    let rest = lang.get(text.lang.len()..);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        && lang
            .get(..text.lang.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(&text.lang))
}
