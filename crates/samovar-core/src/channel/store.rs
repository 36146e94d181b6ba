//! Channels and their readings as rows.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Channel, ChannelReading, ListChannels, ListReadings};
use crate::error::{Error, Result};
use crate::ids::{ChannelId, ReadingId};
use crate::planner::Reader;
use crate::rule::Day;
use crate::wire::{Page, window};

const COLUMNS: &str = "id, kind, name, address, lang, char_limit, archived_at, created_at,
    (SELECT r.members FROM reading AS r WHERE r.channel_id = channel.id AND r.post = '' AND r.members IS NOT NULL
     ORDER BY r.day DESC, r.id DESC LIMIT 1)";
const READING: &str = "id, channel_id, post, day, members, views, reactions, replies";

/// In their order, those put away last where they are asked for.
pub fn list(reader: &Reader<'_>, request: ListChannels) -> Result<Vec<Channel>> {
    let mut statement = reader.conn.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM channel WHERE archived_at IS NULL OR ?1
         ORDER BY archived_at IS NOT NULL, position, id"
    ))?;
    Ok(statement
        .query_map([request.archived.unwrap_or(false)], channel)?
        .collect::<rusqlite::Result<_>>()?)
}

pub fn load(conn: &Connection, id: ChannelId) -> Result<Channel> {
    conn.prepare_cached(&format!("SELECT {COLUMNS} FROM channel WHERE id = ?1"))?
        .query_row([id], channel)
        .optional()?
        .ok_or_else(|| Error::missing("channel", id))
}

/// Readings of a channel and its posts, the latest first.
pub fn list_readings(reader: &Reader<'_>, request: ListReadings) -> Result<Page<ChannelReading>> {
    let id = load(reader.conn, request.channel_id)?.id;
    let (offset, limit) = window(request.offset, request.limit);
    let total = reader.conn.query_row(
        "SELECT count(*) FROM reading WHERE channel_id = ?1",
        [id],
        |row| row.get(0),
    )?;
    let mut statement = reader.conn.prepare_cached(&format!(
        "SELECT {READING} FROM reading WHERE channel_id = ?1
         ORDER BY day DESC, post, id LIMIT ?2 OFFSET ?3"
    ))?;
    let rows = statement
        .query_map(params![id, limit, offset], reading)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(Page::new(rows, total))
}

pub fn load_reading(conn: &Connection, id: ReadingId) -> Result<ChannelReading> {
    conn.prepare_cached(&format!("SELECT {READING} FROM reading WHERE id = ?1"))?
        .query_row([id], reading)
        .optional()?
        .ok_or_else(|| Error::missing("reading", id))
}

/// The reading of a post on a day.
pub fn find_reading(
    conn: &Connection,
    channel: ChannelId,
    post: &str,
    day: Day,
) -> Result<Option<ChannelReading>> {
    Ok(conn
        .prepare_cached(&format!(
            "SELECT {READING} FROM reading WHERE channel_id = ?1 AND post = ?2 AND day = ?3
             ORDER BY id LIMIT 1"
        ))?
        .query_row(params![channel, post, day], reading)
        .optional()?)
}

fn channel(row: &Row<'_>) -> rusqlite::Result<Channel> {
    Ok(Channel {
        id: row.get(0)?,
        kind: row.get(1)?,
        name: row.get(2)?,
        address: row.get(3)?,
        lang: row.get(4)?,
        char_limit: row.get(5)?,
        archived_at: row.get(6)?,
        created_at: row.get(7)?,
        members: row.get(8)?,
    })
}

pub fn reading(row: &Row<'_>) -> rusqlite::Result<ChannelReading> {
    Ok(ChannelReading {
        id: row.get(0)?,
        channel_id: row.get(1)?,
        post: row.get(2)?,
        day: row.get(3)?,
        members: row.get(4)?,
        views: row.get(5)?,
        reactions: row.get(6)?,
        replies: row.get(7)?,
    })
}
