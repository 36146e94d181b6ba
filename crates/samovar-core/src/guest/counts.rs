//! How many guests answered what.

use rusqlite::Connection;

use super::capacity::Seats;
use super::{GuestCounts, GuestState};
use crate::error::Result;
use crate::event::EventRef;
use crate::ids::EventId;
use crate::planner::Reader;

pub fn get(reader: &Reader<'_>, request: EventRef) -> Result<GuestCounts> {
    count(reader, request.event_id)
}

pub fn count(reader: &Reader<'_>, event: EventId) -> Result<GuestCounts> {
    let conn = reader.conn;
    let seats = Seats::load(conn, event)?;
    let mut counts = GuestCounts {
        all: 0,
        invited: 0,
        going: 0,
        maybe: 0,
        declined: 0,
        waitlisted: 0,
        cancelled: 0,
        plus_ones: 0,
        coming: seats.coming,
        capacity: seats.capacity,
        here: here(conn, event)?,
    };
    let mut statement = conn
        .prepare_cached("SELECT state, count(*) FROM guest WHERE event_id = ?1 GROUP BY state")?;
    let mut rows = statement.query([event])?;
    while let Some(row) = rows.next()? {
        let number: u32 = row.get(1)?;
        counts.all += number;
        let slot = match row.get(0)? {
            GuestState::Invited => &mut counts.invited,
            GuestState::Going => &mut counts.going,
            GuestState::Maybe => &mut counts.maybe,
            GuestState::Declined => &mut counts.declined,
            GuestState::Waitlisted => &mut counts.waitlisted,
            GuestState::Cancelled => &mut counts.cancelled,
        };
        *slot += number;
    }
    counts.plus_ones = counts.coming.saturating_sub(counts.going);
    Ok(counts)
}

/// Heads that are here: arrivals minus departures. Only parties of whom somebody
/// left are looked at one by one, so that the door's count stays quick.
pub fn here(conn: &Connection, event: EventId) -> Result<u32> {
    let left: u32 = conn
        .prepare_cached(
            "SELECT coalesce(sum(min(d.heads, (SELECT coalesce(sum(a.heads), 0) FROM arrival AS a
                                               WHERE a.guest_id = d.guest_id AND a.event_id = ?1))), 0)
             FROM (SELECT guest_id, sum(heads) AS heads FROM passage
                   WHERE event_id = ?1 AND kind = 'departure' GROUP BY guest_id) AS d",
        )?
        .query_row([event], |row| row.get(0))?;
    Ok(arrived(conn, event)?.saturating_sub(left))
}

/// Heads that have arrived, also those who have left since.
pub fn arrived(conn: &Connection, event: EventId) -> Result<u32> {
    Ok(conn
        .prepare_cached("SELECT coalesce(sum(heads), 0) FROM arrival WHERE event_id = ?1")?
        .query_row([event], |row| row.get(0))?)
}
