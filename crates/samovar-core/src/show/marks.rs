//! How the evening really goes, as rows: only ever added, never changed.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use rusqlite::params;

use crate::db::show_marks;
use crate::error::Result;
use crate::ids::{EventId, RoomId, ShowMarkId};
use crate::planner::{Reader, Writer};
use crate::run_sheet::kind::RunKind;
use crate::session::Session;
use crate::time::stamp;
use crate::wire::word_enum;

word_enum! {
    MarkKind { Started = "started", Done = "done", Void = "void" }
}

/// A mark that counts.
#[derive(Debug, Clone)]
pub struct Mark {
    pub id: ShowMarkId,
    pub kind: MarkKind,
    pub about: RunKind,
    pub about_id: String,
    pub at: DateTime<Utc>,
}

/// When something really began and ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Real {
    pub started: DateTime<Utc>,
    /// `None`: it runs.
    pub done: Option<DateTime<Utc>>,
}

/// Those of an event that count, the first one first.
pub fn of_event(reader: &Reader<'_>, event: EventId) -> Result<Vec<Mark>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT id, kind, about, about_id, at FROM shown WHERE event_id = ?1 ORDER BY at, id",
    )?;
    let marks = statement
        .query_map([event], |row| {
            let at: String = row.get(4)?;
            Ok(Mark {
                id: row.get(0)?,
                kind: row.get(1)?,
                about: row.get(2)?,
                about_id: row.get(3)?,
                at: DateTime::parse_from_rfc3339(&at)
                    .map_or(DateTime::UNIX_EPOCH, |at| at.to_utc()),
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(marks)
}

/// In which room each session is: none is in all of them.
#[must_use]
pub fn rooms(sessions: &[Session]) -> HashMap<String, Option<RoomId>> {
    sessions
        .iter()
        .map(|session| (session.id.to_string(), session.room_id))
        .collect()
}

/// Sessions are walked room by room: one ends where the next of its room begins, and one that
/// is in all rooms ends them all. Which of them began, and when.
#[must_use]
pub fn walked(marks: &[Mark], rooms: &HashMap<String, Option<RoomId>>) -> HashMap<String, Real> {
    let mut real: HashMap<String, Real> = HashMap::new();
    let mut running: Vec<(&str, Option<RoomId>)> = Vec::new();
    for mark in marks.iter().filter(|mark| mark.about == RunKind::Session) {
        let Some(room) = rooms.get(&mark.about_id).copied() else {
            continue;
        };
        let begins = mark.kind == MarkKind::Started;
        let ends = |(id, other): &(&str, Option<RoomId>)| match begins {
            true => room.is_none() || other.is_none() || room == *other,
            false => *id == mark.about_id,
        };
        for one in &running {
            if ends(one)
                && let Some(ended) = real.get_mut(one.0)
            {
                ended.done = Some(mark.at);
            }
        }
        running.retain(|one| !ends(one));
        if begins {
            let begun = Real {
                started: mark.at,
                done: None,
            };
            real.insert(mark.about_id.clone(), begun);
            running.push((mark.about_id.as_str(), room));
        }
    }
    real
}

/// What is ticked, and since when: the rest of the sheet.
#[must_use]
pub fn ticked(marks: &[Mark]) -> HashMap<(RunKind, String), &Mark> {
    marks
        .iter()
        .filter(|mark| mark.about != RunKind::Session && mark.kind == MarkKind::Done)
        .map(|mark| ((mark.about, mark.about_id.clone()), mark))
        .collect()
}

pub fn insert(
    writer: &Writer<'_>,
    event: EventId,
    kind: MarkKind,
    (about, id): (RunKind, &str),
) -> Result<()> {
    writer
        .conn
        .prepare_cached(
            "INSERT INTO show_mark(id, event_id, kind, about, about_id, voids, at, device_id)
             VALUES (?1, ?2, ?3, ?4, ?5, NULL, ?6, ?7)",
        )?
        .execute(params![
            ShowMarkId::new(),
            event,
            kind,
            about,
            id,
            stamp(writer.now),
            writer.device,
        ])?;
    Ok(())
}

/// Takes a mark back by a row of its own.
pub fn void(writer: &Writer<'_>, mark: ShowMarkId) -> Result<()> {
    let (id, at) = (mark.to_string(), stamp(writer.now));
    show_marks::void(writer.conn, &id, &id, Some((at.as_str(), writer.device)))
}
