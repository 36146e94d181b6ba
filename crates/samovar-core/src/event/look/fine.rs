//! What somebody has looked at and found fine: other events at the same time. It is said
//! no more while both stay as they are; an hour or a day that changes asks anew.

use rusqlite::{Connection, OptionalExtension, params};

use super::Look;
use crate::error::Result;
use crate::event::Event;
use crate::ids::EventId;
use crate::planner::{Reader, Writer};

/// More than anybody has looked at.
const MOST: usize = 200;

/// Keeps that these may stay, or that they are to be shown again. It stands beside the
/// planner's own settings: what one finds fine is nobody's data, and needs no place in the
/// history.
pub fn keep<'l>(
    writer: &Writer<'_>,
    event: &Event,
    looks: impl Iterator<Item = &'l Look>,
    is_fine: bool,
) -> Result<()> {
    let mut marks = known(writer.conn, event.id)?;
    for look in looks {
        let (mark, by_title) = (mark(event, look), title_mark(event, look));
        marks.retain(|known| *known != mark && *known != by_title);
        if is_fine {
            marks.push(mark);
        }
    }
    let first = marks.len().saturating_sub(MOST);
    let kept = marks.get(first..).unwrap_or_default();
    writer.conn.execute(
        "INSERT INTO local_setting(key, value) VALUES (?1, ?2)
         ON CONFLICT(key) DO UPDATE SET value = excluded.value",
        params![key(event.id), serde_json::to_string(kept)?],
    )?;
    Ok(())
}

/// Takes what was found fine out of the looks; gives it back.
pub fn take_out(reader: &Reader<'_>, event: &Event, looks: &mut Vec<Look>) -> Result<Vec<Look>> {
    if !looks.iter().any(|look| look.may_be_fine) {
        return Ok(Vec::new());
    }
    let marks = known(reader.conn, event.id)?;
    let fine = |look: &Look| {
        look.may_be_fine
            && (marks.contains(&mark(event, look)) || marks.contains(&title_mark(event, look)))
    };
    let found = looks.iter().filter(|look| fine(look)).cloned().collect();
    looks.retain(|look| !fine(look));
    Ok(found)
}

/// A clash by what it is and when both are. Another of our events is known by its id:
/// two may have one title and the same hours.
fn mark(event: &Event, look: &Look) -> String {
    match look.parties.other_event_id {
        Some(other) => mark_of(event, look, &other.to_string()),
        None => title_mark(event, look),
    }
}

/// By the title, as times of other calendars are known, and as all were once marked.
fn title_mark(event: &Event, look: &Look) -> String {
    mark_of(event, look, fact(look, "other"))
}

fn mark_of(event: &Event, look: &Look, other: &str) -> String {
    let hours = fact(look, "hours");
    format!(
        "{}|{other}|{hours}|{}–{}",
        look.kind.word(),
        event.starts,
        event.ends
    )
}

fn fact<'l>(look: &'l Look, name: &str) -> &'l str {
    look.facts
        .get(name)
        .and_then(serde_json::Value::as_str)
        .unwrap_or_default()
}

fn key(event: EventId) -> String {
    format!("fine-looks:{event}")
}

fn known(conn: &Connection, event: EventId) -> Result<Vec<String>> {
    let stored: Option<String> = conn
        .prepare_cached("SELECT value FROM local_setting WHERE key = ?1")?
        .query_row([key(event)], |row| row.get(0))
        .optional()?;
    Ok(stored
        .and_then(|json| serde_json::from_str(&json).ok())
        .unwrap_or_default())
}
