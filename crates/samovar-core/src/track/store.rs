//! Tracks of an event as rows.

use rusqlite::{Connection, OptionalExtension};

use super::Track;
use crate::db::from_row::from_row;
use crate::error::{Error, Result};
use crate::event::{EventRef, store as events};
use crate::ids::{EventId, TrackId};
use crate::planner::Reader;

from_row! {
    TRACK, track -> Track {
        id: "t.id",
        event_id: "t.event_id",
        name: "t.name",
        colour: "t.colour",
        sessions: "(SELECT count(*) FROM session AS s WHERE s.track_id = t.id)",
    }
}

pub fn list(reader: &Reader<'_>, request: EventRef) -> Result<Vec<Track>> {
    let event = events::load(reader, request.event_id)?;
    of_event(reader.conn, event.id)
}

pub fn of_event(conn: &Connection, event: EventId) -> Result<Vec<Track>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {TRACK} FROM track AS t WHERE t.event_id = ?1 ORDER BY t.position, t.id"
    ))?;
    Ok(statement
        .query_map([event], |row| track(row, 0))?
        .collect::<rusqlite::Result<_>>()?)
}

pub fn load(conn: &Connection, id: TrackId) -> Result<Track> {
    conn.prepare_cached(&format!("SELECT {TRACK} FROM track AS t WHERE t.id = ?1"))?
        .query_row([id], |row| track(row, 0))
        .optional()?
        .ok_or_else(|| Error::missing("track", id))
}
