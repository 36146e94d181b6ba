//! The door lists printed on this laptop, with the order of their lines.

use rusqlite::{Connection, OptionalExtension, params};

use super::PaperListRow;
use crate::error::{Error, Result};
use crate::event::EventRef;
use crate::guest::capacity::Seats;
use crate::ids::{EventId, GuestId, PaperListId};
use crate::planner::Reader;

/// The latest first.
pub fn list(reader: &Reader<'_>, request: EventRef) -> Result<Vec<PaperListRow>> {
    Seats::load(reader.conn, request.event_id)?;
    let mut statement = reader.conn.prepare_cached(
        "SELECT id, number, printed_at, guest_ids FROM local_paper_list WHERE event_id = ?1
         ORDER BY number DESC LIMIT 200",
    )?;
    let found = statement
        .query_map([request.event_id], |row| {
            let guests: String = row.get(3)?;
            Ok(PaperListRow {
                id: row.get(0)?,
                number: row.get(1)?,
                printed_at: row.get(2)?,
                lines: u32::try_from(guests.lines().count()).unwrap_or(u32::MAX),
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// The list named, or the latest, with its guests in their order.
pub fn find(
    conn: &Connection,
    event: EventId,
    id: Option<PaperListId>,
) -> Result<Option<(PaperListRow, Vec<GuestId>)>> {
    let found: Option<(PaperListId, u32, String, String)> = conn
        .prepare_cached(
            "SELECT id, number, printed_at, guest_ids FROM local_paper_list
             WHERE event_id = ?1 AND (?2 IS NULL OR id = ?2) ORDER BY number DESC LIMIT 1",
        )?
        .query_row(params![event, id], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })
        .optional()?;
    let Some((id, number, printed_at, guests)) = found else {
        return match id {
            Some(id) => Err(Error::missing("paper_list", id)),
            None => Ok(None),
        };
    };
    let guests = guests
        .lines()
        .map(|id| {
            id.parse()
                .map_err(|error| Error::bug(format!("paper list {number}: {error}")))
        })
        .collect::<Result<Vec<GuestId>>>()?;
    Ok(Some((
        PaperListRow {
            id,
            number,
            printed_at,
            lines: u32::try_from(guests.len()).unwrap_or(u32::MAX),
        },
        guests,
    )))
}
