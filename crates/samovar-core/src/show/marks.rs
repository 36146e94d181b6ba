//! How the evening really goes, as rows: only ever added, never changed.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use rusqlite::params;

use crate::db::show_marks;
use crate::error::Result;
use crate::ids::{EventId, ShowMarkId};
use crate::planner::{Reader, Writer};
use crate::run_sheet::kind::RunKind;
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

/// Sessions are walked: one ends where the next begins. Which of them began, and when.
#[must_use]
pub fn walked(marks: &[Mark]) -> HashMap<String, Real> {
    let mut real: HashMap<String, Real> = HashMap::new();
    let mut running: Option<&str> = None;
    for mark in marks.iter().filter(|mark| mark.about == RunKind::Session) {
        if let Some(ended) = running.take().and_then(|id| real.get_mut(id)) {
            ended.done = Some(mark.at);
        }
        if mark.kind == MarkKind::Started {
            let begun = Real {
                started: mark.at,
                done: None,
            };
            real.insert(mark.about_id.clone(), begun);
            running = Some(&mark.about_id);
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
