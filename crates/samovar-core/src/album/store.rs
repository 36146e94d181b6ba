//! Albums of an event as rows.

use rusqlite::{Connection, OptionalExtension};

use super::{Album, EventPhotos, marks};
use crate::db::from_row::from_row;
use crate::error::{Error, Result};
use crate::event::{EventRef, store as events};
use crate::ids::{AlbumId, EventId};
use crate::planner::Reader;

from_row! {
    ALBUM, album -> Album {
        id: "a.id",
        event_id: "a.event_id",
        title: "a.title",
        link: "a.link",
        published_on: "a.published_on",
    }
}

pub fn get(reader: &Reader<'_>, request: EventRef) -> Result<EventPhotos> {
    let event = events::load(reader, request.event_id)?;
    of_event(reader, event.id)
}

pub fn of_event(reader: &Reader<'_>, event: EventId) -> Result<EventPhotos> {
    Ok(EventPhotos {
        event_id: event,
        albums: albums(reader.conn, event)?,
        marks: marks::summary(reader, event)?,
    })
}

/// In the order in which they were added.
pub fn albums(conn: &Connection, event: EventId) -> Result<Vec<Album>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {ALBUM} FROM album AS a WHERE a.event_id = ?1 ORDER BY a.position, a.id"
    ))?;
    Ok(statement
        .query_map([event], |row| album(row, 0))?
        .collect::<rusqlite::Result<_>>()?)
}

pub fn load(conn: &Connection, id: AlbumId) -> Result<Album> {
    conn.prepare_cached(&format!("SELECT {ALBUM} FROM album AS a WHERE a.id = ?1"))?
        .query_row([id], |row| album(row, 0))
        .optional()?
        .ok_or_else(|| Error::missing("album", id))
}
