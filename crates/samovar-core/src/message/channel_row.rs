//! What a message needs to know of a channel that it is posted on.

use rusqlite::OptionalExtension;

use super::channel_kind::ChannelKind;
use crate::error::{Error, Result};
use crate::ids::ChannelId;
use crate::planner::Reader;

pub struct ChannelRow {
    pub name: String,
    pub kind: ChannelKind,
    /// The manager's own, in place of the usual one.
    pub limit: Option<u32>,
}

pub fn load(reader: &Reader<'_>, id: ChannelId) -> Result<ChannelRow> {
    reader
        .conn
        .prepare_cached("SELECT name, kind, char_limit FROM channel WHERE id = ?1")?
        .query_row([id], |row| {
            Ok(ChannelRow {
                name: row.get(0)?,
                kind: row
                    .get::<_, String>(1)?
                    .parse()
                    .unwrap_or(ChannelKind::Page),
                limit: row.get(2)?,
            })
        })
        .optional()?
        .ok_or_else(|| Error::missing("channel", id))
}
