//! The waitlist: who gets a seat at once, who waits, and who moves up.
//!
//! Those who wait stand in the order in which they began to. When seats come
//! free, the first party that fits takes them; a bigger one that does not fit
//! keeps its place. Everything that frees seats calls [`promote`] in its own
//! step, so that one undo takes all of it back. Nobody moves up at an event
//! that is over or cancelled.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Duration, Utc};
use rusqlite::{Connection, OptionalExtension};
use serde_json::json;

use super::capacity::Seats;
use super::store::{self, GuestRecord};
use super::{Changed, GuestState, MoveToFront, Party};
use crate::error::{Code, Error, Result};
use crate::event::{EventState, store as events};
use crate::ids::{EventId, GuestId};
use crate::planner::Writer;
use crate::time::stamp;

/// The order of those who wait. (Rows of older planners have no moment of their own.)
const WAITING: &str = "FROM guest AS g JOIN person AS p ON p.id = g.person_id
     WHERE g.event_id = ?1 AND g.state = 'waitlisted' ORDER BY coalesce(g.waitlisted_at, g.created_at), g.id";

/// What a party that says it is going gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seat {
    Free,
    /// Beyond the capacity, because that was meant.
    Over,
    Waitlist,
}

impl Seat {
    /// Whether `heads` more find a seat; those who do are counted from then on.
    pub fn take(seats: &mut Seats, heads: u32, meant: bool) -> Self {
        let seat = match seats.free() {
            None => Self::Free,
            Some(free) if heads <= free => Self::Free,
            Some(_) if meant => Self::Over,
            Some(_) => return Self::Waitlist,
        };
        seats.coming = seats.coming.saturating_add(heads);
        seat
    }

    /// Writes it into the record of a party that says it is going.
    pub fn give(self, guest: &mut GuestRecord, now: DateTime<Utc>) {
        guest.over_capacity = self == Self::Over;
        match self {
            Self::Free | Self::Over => guest.set_state(GuestState::Going, now),
            Self::Waitlist => guest.set_state(GuestState::Waitlisted, now),
        }
    }
}

/// Gives seats that came free to those who wait, in order, and says who moved
/// up. The step's facts carry it to the toast and the history. Where no number
/// of seats is known none can come free: whoever waits there was put there.
pub fn promote(writer: &Writer<'_>, event: EventId) -> Result<Vec<Party>> {
    promote_others(writer, event, &HashSet::new())
}

/// As [`promote`], but for those whom the same step has put on the waitlist.
pub fn promote_others(
    writer: &Writer<'_>,
    event: EventId,
    but: &HashSet<GuestId>,
) -> Result<Vec<Party>> {
    let mut seats = Seats::load(writer.conn, event)?;
    if seats.free().is_none_or(|free| free == 0) || is_over(writer, event)? {
        return Ok(Vec::new());
    }
    let mut moved = waiting(writer.conn, event)?;
    moved.retain(|party| {
        !but.contains(&party.guest_id) && Seat::take(&mut seats, party.heads, false) == Seat::Free
    });
    seat_all(writer, moved)
}

/// Everybody moves up: the number of seats was taken away.
pub fn promote_everybody(writer: &Writer<'_>, event: EventId) -> Result<Vec<Party>> {
    if is_over(writer, event)? {
        return Ok(Vec::new());
    }
    seat_all(writer, waiting(writer.conn, event)?)
}

fn seat_all(writer: &Writer<'_>, parties: Vec<Party>) -> Result<Vec<Party>> {
    for party in &parties {
        let before = store::load(writer.conn, party.guest_id)?.record;
        let mut after = before.clone();
        Seat::Free.give(&mut after, writer.now);
        store::update(writer.conn, party.guest_id, &before, &after)?;
    }
    tell(writer, "promoted", &parties);
    Ok(parties)
}

/// Notes in the step's facts how many moved, and the first of them by name.
pub fn tell(writer: &Writer<'_>, fact: &str, moved: &[Party]) {
    if let Some(first) = moved.first() {
        writer.fact(
            fact,
            json!({ "count": moved.len(), "name": first.name.as_str() }),
        );
    }
}

/// Puts parties before all others who wait, in the order they had.
pub fn move_to_front(writer: &Writer<'_>, request: MoveToFront) -> Result<Changed> {
    let mut guests = Vec::new();
    for id in &request.guest_ids {
        let guest = store::load(writer.conn, *id)?;
        if guest.record.state != GuestState::Waitlisted {
            return Err(Error::new(Code::NotWaitlisted).with("name", guest.name));
        }
        guests.push(guest);
    }
    let Some(event) = guests.first().map(|guest| guest.event_id) else {
        return Ok(Changed::none());
    };
    let order = waiting(writer.conn, event)?;
    let chosen: Vec<&Party> = order
        .iter()
        .filter(|party| request.guest_ids.contains(&party.guest_id))
        .collect();
    let in_front = order
        .iter()
        .take(chosen.len())
        .all(|party| request.guest_ids.contains(&party.guest_id));
    if in_front {
        return Ok(Changed::none());
    }
    let first = first_since(writer, event)?;
    for (place, party) in (1..).zip(chosen.iter().rev()) {
        let before = store::load(writer.conn, party.guest_id)?.record;
        let mut after = before.clone();
        after.waitlisted_at = Some(stamp(first - Duration::milliseconds(place)));
        store::update(writer.conn, party.guest_id, &before, &after)?;
    }
    writer.about(event);
    writer.fact("count", chosen.len());
    if let Some(party) = chosen.first() {
        writer.fact("name", party.name.as_str());
    }
    Ok(Changed::only(
        u32::try_from(chosen.len()).unwrap_or(u32::MAX),
    ))
}

/// Everybody who waits, in order.
pub fn waiting(conn: &Connection, event: EventId) -> Result<Vec<Party>> {
    let mut statement =
        conn.prepare_cached(&format!("SELECT g.id, p.name, 1 + g.plus_ones {WAITING}"))?;
    let parties = statement
        .query_map([event], |row| {
            Ok(Party {
                guest_id: row.get(0)?,
                name: row.get(1)?,
                heads: row.get(2)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(parties)
}

/// The place of everybody who waits: 1 is the next to move up.
pub fn places(conn: &Connection, event: EventId) -> Result<HashMap<GuestId, u32>> {
    let mut statement = conn.prepare_cached(&format!("SELECT g.id {WAITING}"))?;
    let ids: Vec<GuestId> = statement
        .query_map([event], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(ids.into_iter().zip(1..).collect())
}

/// Since when the first one waits.
fn first_since(writer: &Writer<'_>, event: EventId) -> Result<DateTime<Utc>> {
    let since: Option<String> = writer
        .conn
        .prepare_cached(
            "SELECT min(coalesce(waitlisted_at, created_at)) FROM guest
             WHERE event_id = ?1 AND state = 'waitlisted'",
        )?
        .query_row([event], |row| row.get(0))
        .optional()?
        .flatten();
    Ok(since
        .and_then(|since| DateTime::parse_from_rfc3339(&since).ok())
        .map_or(writer.now, |since| since.with_timezone(&Utc)))
}

/// Whether nobody can be helped by a seat any more.
fn is_over(writer: &Writer<'_>, event: EventId) -> Result<bool> {
    let event = events::load(writer, event)?;
    Ok(event.is_past || matches!(event.state, EventState::Done | EventState::Cancelled))
}
