//! Who was there, and who said they would be: counted in one place, for lists,
//! filters, panels and files.
//!
//! A *visit* is an event at which somebody came, spoke or worked; a *pledge* one
//! they said they would come to, and whose door was kept. Only what has happened
//! counts: who speaks or works has been there once the event is over, a pledge is
//! kept or not once it is over. The views `visit` and `chance` say the rest.

use rusqlite::{Connection, named_params};

use crate::error::Result;
use crate::event::store as events;
use crate::ids::{EventId, GuestId, PersonId};
use crate::planner::Reader;
use crate::time::Wall;

/// What has happened between one person and the events.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attendance {
    pub visits: u32,
    /// Start of the last event they were at.
    pub last: Option<Wall>,
    pub pledges: u32,
    pub kept: u32,
}

/// Whether a row of `visit AS v` counts. `:over` is [`over`].
pub const COUNTS: &str = "(v.how = 'came' OR v.event_id IN (SELECT value FROM json_each(:over)))";

/// How often and when somebody was there; joined as `v`.
pub const VISITS: &str = "visits AS MATERIALIZED (
    SELECT v.person_id AS person_id, count(DISTINCT v.event_id) AS times, max(e.starts) AS last
    FROM visit AS v JOIN event AS e ON e.id = v.event_id
    WHERE v.how = 'came' OR v.event_id IN (SELECT value FROM json_each(:over))
    GROUP BY v.person_id)";

/// What came of being asked; joined as `c`.
pub const CHANCES: &str = "chances AS MATERIALIZED (
    SELECT person_id, count(*) AS times, sum(pledged AND NOT kept) AS missed
    FROM chance WHERE event_id IN (SELECT value FROM json_each(:over))
    GROUP BY person_id)";

/// The events that are over, as JSON for SQL: by the instant at which each ends.
pub fn over(reader: &Reader<'_>) -> Result<String> {
    Ok(serde_json::to_string(&events::over(reader)?)?)
}

pub fn of(conn: &Connection, person: PersonId, over: &str) -> Result<Attendance> {
    let (visits, last) = conn
        .prepare_cached(&format!(
            "SELECT count(DISTINCT v.event_id), max(e.starts)
             FROM visit AS v JOIN event AS e ON e.id = v.event_id
             WHERE v.person_id = :person AND {COUNTS}"
        ))?
        .query_row(named_params! { ":person": person, ":over": over }, |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    let (pledges, kept) = conn
        .prepare_cached(
            "SELECT count(*), coalesce(sum(kept), 0) FROM chance
             WHERE person_id = :person AND pledged AND event_id IN (SELECT value FROM json_each(:over))",
        )?
        .query_row(named_params! { ":person": person, ":over": over }, |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    Ok(Attendance {
        visits,
        last,
        pledges,
        kept,
    })
}

/// Pledges of one event that is over and whose door was kept, and how many of them were: what
/// `chance` says, guest by guest of this event alone, as every look at it asks.
pub fn at_event(conn: &Connection, event: EventId) -> Result<(u32, u32)> {
    Ok(conn
        .prepare_cached(
            "SELECT count(*), coalesce(sum(
                 EXISTS (SELECT 1 FROM arrival AS a WHERE a.guest_id = g.id)
                 OR g.person_id IN (SELECT person_id FROM speaker WHERE event_id = ?1 AND state <> 'declined')
                 OR g.person_id IN (SELECT person_id FROM staff WHERE event_id = ?1)), 0)
             FROM guest AS g
             WHERE g.event_id = ?1 AND g.state = 'going' AND g.source <> 'walk-in'
               AND EXISTS (SELECT 1 FROM kept_door AS k WHERE k.event_id = ?1)",
        )?
        .query_row([event], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// The events at which the person was, and those they said they would be at and
/// were not.
pub fn events_of(
    conn: &Connection,
    person: PersonId,
    over: &str,
) -> Result<(Vec<EventId>, Vec<EventId>)> {
    let ids = |sql: &str| -> Result<Vec<EventId>> {
        let mut statement = conn.prepare_cached(sql)?;
        let found = statement
            .query_map(named_params! { ":person": person, ":over": over }, |row| {
                row.get(0)
            })?
            .collect::<rusqlite::Result<_>>()?;
        Ok(found)
    };
    let visited = ids(&format!(
        "SELECT DISTINCT v.event_id FROM visit AS v WHERE v.person_id = :person AND {COUNTS}"
    ))?;
    let missed = ids(
        "SELECT event_id FROM chance WHERE person_id = :person AND pledged AND NOT kept
           AND event_id IN (SELECT value FROM json_each(:over))",
    )?;
    Ok((visited, missed))
}

/// That a guest `g` was at no event before this one. `:over` is [`over`].
pub const FIRST_TIME: &str = "NOT EXISTS (
    SELECT 1 FROM visit AS v JOIN event AS before ON before.id = v.event_id
      JOIN event AS this ON this.id = g.event_id
    WHERE v.person_id = g.person_id AND before.id <> this.id AND before.starts < this.starts
      AND (v.how = 'came' OR v.event_id IN (SELECT value FROM json_each(:over))))";

/// That a guest `g` said they would come, and did not.
pub const NO_SHOW: &str = "EXISTS (
    SELECT 1 FROM chance AS c WHERE c.guest_id = g.id AND c.person_id = g.person_id AND c.pledged AND NOT c.kept
      AND c.event_id IN (SELECT value FROM json_each(:over)))";

pub fn is_first_time(reader: &Reader<'_>, guest: GuestId) -> Result<bool> {
    Ok(reader
        .conn
        .prepare_cached(&format!(
            "SELECT {FIRST_TIME} FROM guest AS g WHERE g.id = :guest"
        ))?
        .query_row(
            named_params! { ":guest": guest, ":over": over(reader)? },
            |row| row.get(0),
        )?)
}
