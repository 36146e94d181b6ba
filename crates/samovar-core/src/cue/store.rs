//! Cues as rows; the time of one that is tied follows from its session.

use rusqlite::{OptionalExtension, Row};

use super::{Cue, CueAnchor};
use crate::error::{Error, Result};
use crate::event::{EventRef, store as events};
use crate::ids::{CueId, EventId, SessionId};
use crate::planner::Reader;
use crate::time::Wall;

const CUE: &str =
    "SELECT c.id, c.event_id, c.session_id, c.anchor, c.offset_minutes, c.starts, c.minutes, c.lane, c.owner,
            c.words, coalesce(s.title, ''), s.starts, coalesce(s.minutes, 0), coalesce(r.name, '')
     FROM cue AS c LEFT JOIN session AS s ON s.id = c.session_id LEFT JOIN room AS r ON r.id = s.room_id";

/// In the order of their times; those without one come last.
pub fn list(reader: &Reader<'_>, request: EventRef) -> Result<Vec<Cue>> {
    of_event(reader, events::load(reader, request.event_id)?.id)
}

pub fn of_event(reader: &Reader<'_>, event: EventId) -> Result<Vec<Cue>> {
    let mut statement = reader.conn.prepare_cached(&format!(
        "{CUE} WHERE c.event_id = ?1 ORDER BY c.position, c.id"
    ))?;
    let mut cues: Vec<Cue> = statement
        .query_map([event], cue)?
        .collect::<rusqlite::Result<_>>()?;
    cues.sort_by_key(|cue| (cue.at.is_none(), cue.at));
    Ok(cues)
}

pub fn load(reader: &Reader<'_>, id: CueId) -> Result<Cue> {
    reader
        .conn
        .prepare_cached(&format!("{CUE} WHERE c.id = ?1"))?
        .query_row([id], cue)
        .optional()?
        .ok_or_else(|| Error::missing("cue", id))
}

/// How often calendars were told another time of it: by itself, by its session, by its event.
pub fn sequence(reader: &Reader<'_>, id: CueId) -> Result<u32> {
    let sequence = reader
        .conn
        .prepare_cached(
            "SELECT c.calendar_sequence + coalesce(s.calendar_sequence, 0) + e.calendar_sequence
             FROM cue AS c JOIN event AS e ON e.id = c.event_id
             LEFT JOIN session AS s ON s.id = c.session_id WHERE c.id = ?1",
        )?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Error::missing("cue", id))?;
    Ok(sequence)
}

fn cue(row: &Row<'_>) -> rusqlite::Result<Cue> {
    let session: Option<SessionId> = row.get(2)?;
    let anchor: CueAnchor = row.get(3)?;
    let offset_minutes: i32 = row.get(4)?;
    let own: Option<Wall> = row.get(5)?;
    let starts: Option<Wall> = row.get(11)?;
    let minutes: u32 = row.get(12)?;
    let by = i64::from(offset_minutes);
    let at = match (session, anchor) {
        (None, _) | (_, CueAnchor::Clock) => own,
        (_, CueAnchor::Start) => starts.map(|at| at.plus_minutes(by)),
        (_, CueAnchor::End) => starts.map(|at| at.plus_minutes(i64::from(minutes) + by)),
    };
    Ok(Cue {
        id: row.get(0)?,
        event_id: row.get(1)?,
        session_id: session,
        session_title: row.get(10)?,
        room_name: row.get(13)?,
        anchor,
        offset_minutes,
        at,
        minutes: row.get(6)?,
        lane: row.get(7)?,
        owner: row.get(8)?,
        words: row.get(9)?,
    })
}
