//! The tracks of an event that is planned like another.

use crate::db::copied::Copied;
use crate::error::Result;
use crate::ids::{EventId, TrackId};
use crate::planner::Writer;

pub const TRACK: Copied = Copied {
    table: "track",
    anew: &["id", "event_id"],
    along: &["name", "colour", "position"],
    left: &[],
};

/// Says which track became which.
pub fn copy(writer: &Writer<'_>, from: EventId, to: EventId) -> Result<Vec<(TrackId, TrackId)>> {
    let mut statement = writer
        .conn
        .prepare("SELECT id FROM track WHERE event_id = ?1 ORDER BY id")?;
    let old: Vec<TrackId> = statement
        .query_map([from], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    old.into_iter()
        .map(|old| {
            let new = TrackId::new();
            TRACK.copy(writer.conn, old, &[&new, &to])?;
            Ok((old, new))
        })
        .collect()
}
