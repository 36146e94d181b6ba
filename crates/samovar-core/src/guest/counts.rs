//! How many guests answered what.

use rusqlite::{Connection, ToSql};

use super::capacity::Seats;
use super::filter::Matching;
use super::{CountGuests, FoundGuests, GuestCounts, GuestState};
use crate::error::Result;
use crate::event::EventRef;
use crate::guest::GuestFilter;
use crate::ids::EventId;
use crate::planner::Reader;

pub fn get(reader: &Reader<'_>, request: EventRef) -> Result<GuestCounts> {
    count(reader, request.event_id)
}

pub fn count(reader: &Reader<'_>, event: EventId) -> Result<GuestCounts> {
    let conn = reader.conn;
    let seats = Seats::load(conn, event)?;
    let replies = replies(conn, "g.event_id = :event", &[(":event", &event)])?;
    Ok(GuestCounts {
        all: replies.all,
        invited: replies.invited,
        going: replies.going,
        maybe: replies.maybe,
        declined: replies.declined,
        waitlisted: replies.waitlisted,
        cancelled: replies.cancelled,
        plus_ones: seats.coming.saturating_sub(replies.going),
        coming: seats.coming,
        capacity: seats.capacity,
        here: here(conn, event)?,
    })
}

/// What the lists by reply would hold under a search and a filter.
pub fn found(reader: &Reader<'_>, request: CountGuests) -> Result<FoundGuests> {
    let filter = GuestFilter {
        state: None,
        ..request.filter
    };
    match Matching::of(reader, request.event_id, &filter)? {
        Some(matching) => replies(reader.conn, &matching.condition, &matching.values()),
        None => Ok(FoundGuests::default()),
    }
}

fn replies(
    conn: &Connection,
    condition: &str,
    values: &[(&str, &dyn ToSql)],
) -> Result<FoundGuests> {
    let mut found = FoundGuests::default();
    let mut statement = conn.prepare_cached(&format!(
        "SELECT g.state, count(*) FROM guest AS g WHERE {condition} GROUP BY g.state"
    ))?;
    let mut rows = statement.query(values)?;
    while let Some(row) = rows.next()? {
        let number: u32 = row.get(1)?;
        found.all += number;
        let slot = match row.get(0)? {
            GuestState::Invited => &mut found.invited,
            GuestState::Going => &mut found.going,
            GuestState::Maybe => &mut found.maybe,
            GuestState::Declined => &mut found.declined,
            GuestState::Waitlisted => &mut found.waitlisted,
            GuestState::Cancelled => &mut found.cancelled,
        };
        *slot += number;
    }
    Ok(found)
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

/// Heads that have left and not come back: of each party the most that were inside together,
/// less those who are here. Who came back has a second arrival, and is not gone.
pub fn gone(conn: &Connection, event: EventId) -> Result<u32> {
    Ok(conn
        .prepare_cached(
            "SELECT coalesce(sum(max(0, most - max(0, here))), 0) FROM (
               SELECT max(inside) AS most, sum(step) AS here FROM (
                 SELECT guest_id, step, sum(step) OVER (PARTITION BY guest_id ORDER BY at, id) AS inside
                 FROM (SELECT id, guest_id, at, CASE kind WHEN 'arrival' THEN heads ELSE -heads END AS step
                       FROM passage WHERE event_id = ?1 AND guest_id IN (
                         SELECT guest_id FROM passage WHERE event_id = ?1 AND kind = 'departure')))
               GROUP BY guest_id)",
        )?
        .query_row([event], |row| row.get(0))?)
}

/// Heads of all arrivals, a second one of somebody who came back too.
fn arrived(conn: &Connection, event: EventId) -> Result<u32> {
    Ok(conn
        .prepare_cached("SELECT coalesce(sum(heads), 0) FROM arrival WHERE event_id = ?1")?
        .query_row([event], |row| row.get(0))?)
}
