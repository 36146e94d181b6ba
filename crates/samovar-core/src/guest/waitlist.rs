//! The waitlist: who gets a seat at once, who waits, and who moves up.
//!
//! Those who wait stand in the order in which they began to: the order of the
//! steps, which no clock that is set back turns around. When seats come
//! free, the first party that fits takes them; a bigger one that does not fit
//! keeps its place. Everything that frees seats calls [`promote`] in its own
//! step, so that one undo takes all of it back. Nobody moves up at an event
//! that is over or cancelled.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde_json::json;

use super::capacity::Seats;
use super::store::{self, GuestRecord};
use super::waiting::{Places, waiting_sql};
use super::{Changed, GuestState, MoveToFront, Party};
use crate::error::{Code, Error, Result};
use crate::event::{EventState, store as events};
use crate::ids::{EventId, GuestId};
use crate::planner::Writer;

/// The place of the nth of a group that is put before `first`.
fn before(first: &str, place: usize) -> String {
    let (ms, rest) = first.split_once('-').unwrap_or((first, ""));
    match ms.parse::<u64>() {
        Ok(ms) if ms > 0 => format!("{:015}-000000-{place:06}", ms - 1),
        // Nothing is before the first moment; "-" is before all digits.
        _ => format!("-{place:06}-{ms}-{rest}"),
    }
}

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
    pub fn give(self, guest: &mut GuestRecord, now: DateTime<Utc>, places: &Places) {
        guest.over_capacity = self == Self::Over;
        let state = match self {
            Self::Free | Self::Over => GuestState::Going,
            Self::Waitlist => GuestState::Waitlisted,
        };
        guest.set_state(state, now, places);
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
        after.over_capacity = false;
        after.state = GuestState::Going;
        after.leave_waitlist();
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
    let first = first_place(writer, event)?;
    for (place, party) in (1..).zip(&chosen) {
        let record = store::load(writer.conn, party.guest_id)?.record;
        let mut after = record.clone();
        after.waitlist_order = Some(before(&first, place));
        store::update(writer.conn, party.guest_id, &record, &after)?;
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
    let mut statement = conn.prepare_cached(&waiting_sql("g.id, p.name, 1 + g.plus_ones"))?;
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

/// The place of the first one who waits.
fn first_place(writer: &Writer<'_>, event: EventId) -> Result<String> {
    Ok(writer
        .conn
        .prepare_cached(
            "SELECT coalesce(min(waitlist_order), '') FROM guest
             WHERE event_id = ?1 AND state = 'waitlisted'",
        )?
        .query_row([event], |row| row.get(0))?)
}

/// Whether nobody can be helped by a seat any more.
fn is_over(writer: &Writer<'_>, event: EventId) -> Result<bool> {
    let event = events::load(writer, event)?;
    Ok(event.is_past || matches!(event.state, EventState::Done | EventState::Cancelled))
}

#[cfg(test)]
mod tests {
    use super::before;

    #[test]
    fn whoever_is_moved_to_the_front_stands_before_the_first() {
        for first in [
            "001795168800500-000000-000001",
            "000000000000000-000001",
            "-000002-000000000000000-000001",
            "",
        ] {
            let front = [before(first, 1), before(first, 2)];
            assert!(
                front[0] < front[1] && (first.is_empty() || front[1].as_str() < first),
                "{first} {front:?}"
            );
        }
    }
}
