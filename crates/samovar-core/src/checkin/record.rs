//! Records arrivals, takes them back, admits people who were on no list.

use super::door::{self, arrival};
use super::early::{is_early, meant};
use super::rows::{self, PassageKind, Passing};
use super::void;
use super::{AddWalkIn, CheckIn, CheckInGuest, DoorGuest, Stop, UndoCheckIn};
use crate::error::{Code, Error, Result};
use crate::event::store as events;
use crate::guest::capacity::Seats;
use crate::guest::code::Codes;
use crate::guest::edit::MOST_PLUS_ONES;
use crate::guest::store::{self as guests, GuestRecord};
use crate::guest::{GuestState, counts};
use crate::ids::{CheckInId, EventId, GuestId};
use crate::input;
use crate::person::edit::Somebody;
use crate::planner::Writer;
use crate::time::{self, stamp};

pub fn check_in(writer: &Writer<'_>, request: CheckInGuest) -> Result<CheckIn> {
    let guest = door::load(writer.conn, request.guest_id)?;
    let event = guests::load(writer.conn, request.guest_id)?.event_id;
    let anyway = request.admit_anyway.unwrap_or(false);
    let left = guest.party.saturating_sub(guest.here);
    if request.heads == Some(0) {
        return Err(Error::field("heads", Code::OutOfRange)
            .with("value", 0)
            .with("least", 1));
    }
    let over = match guest.stop {
        Some(stop) if anyway => stop.word(),
        Some(stop) => return Err(refusal(writer, stop, guest, event)?),
        None => match request.heads.filter(|heads| *heads > left) {
            None => "",
            Some(_) if anyway => "party",
            Some(heads) => {
                return Err(Error::field("heads", Code::OutOfRange)
                    .with("value", heads)
                    .with("most", left));
            }
        },
    };
    let heads = request.heads.unwrap_or(left.max(1));
    input::count("heads", heads, MOST_PLUS_ONES + 1)?;
    meant(writer, event, request.early)?;
    let id = insert(
        writer,
        request.guest_id,
        event,
        heads,
        request.station.as_deref(),
        over,
    )?;
    writer.about(event);
    writer.fact("name", guest.name);
    writer.fact("count", heads);
    answer(writer, id, event, heads)
}

fn refusal(writer: &Writer<'_>, stop: Stop, guest: DoorGuest, event: EventId) -> Result<Error> {
    if stop != Stop::AlreadyIn {
        return Ok(Error::new(Code::NotComing)
            .with("name", guest.name)
            .with("state", stop.word()));
    }
    let at = guest.first_at.unwrap_or_default();
    let zone = time::zone_shown(&events::load(writer, event)?.zone);
    Ok(Error::new(Code::AlreadyCheckedIn)
        .with("name", guest.name)
        .with("time", time::spoken(&at, zone, writer.now))
        .with("at", at)
        .with("station", guest.first_station))
}

/// Takes an arrival back by a row of its own.
pub fn undo(writer: &Writer<'_>, request: UndoCheckIn) -> Result<DoorGuest> {
    let guest = void::void(writer, request.check_in_id)?;
    let stored = guests::load(writer.conn, guest)?;
    writer.about(stored.event_id);
    writer.fact("name", stored.name);
    door::load(writer.conn, guest)
}

/// A new person, going and here at once.
pub fn walk_in(writer: &Writer<'_>, request: AddWalkIn) -> Result<CheckIn> {
    let event = request.event_id;
    let seats = Seats::load(writer.conn, event)?;
    let plus_ones = input::count("plusOnes", request.plus_ones.unwrap_or(0), MOST_PLUS_ONES)?;
    let name = input::required("name", &request.name)?;
    let over_capacity = seats.admit(1 + plus_ones, request.over_capacity.unwrap_or(false))?;
    meant(writer, event, request.early)?;
    let person = Somebody {
        name: &name,
        ..Somebody::default()
    }
    .find_or_add(writer)?;
    let guest = GuestId::new();
    let record = GuestRecord {
        plus_ones,
        answered_at: Some(stamp(writer.now)),
        decided_at: Some(stamp(writer.now)),
        over_capacity,
        ..GuestRecord::new(GuestState::Going, "walk-in")
    };
    let code = Codes::of_event(writer.conn, event)?.fresh();
    guests::insert(writer, guest, event, person, &record, &code)?;
    let over = if over_capacity { "over-capacity" } else { "" };
    let id = insert(
        writer,
        guest,
        event,
        1 + plus_ones,
        request.station.as_deref(),
        over,
    )?;
    writer.about(event);
    writer.fact("name", name);
    writer.fact("count", 1 + plus_ones);
    answer(writer, id, event, 1 + plus_ones)
}

fn insert(
    writer: &Writer<'_>,
    guest: GuestId,
    event: EventId,
    heads: u32,
    station: Option<&str>,
    over: &str,
) -> Result<CheckInId> {
    rows::insert(
        writer,
        &Passing {
            guest,
            event,
            kind: PassageKind::Arrival,
            heads,
            at: writer.now,
            station: &rows::station(writer, station)?,
            over,
        },
    )
}

fn answer(writer: &Writer<'_>, id: CheckInId, event: EventId, heads: u32) -> Result<CheckIn> {
    let (guest, at) = arrival(writer.conn, id)?;
    Ok(CheckIn {
        check_in_id: id,
        guest: door::load(writer.conn, guest)?,
        at,
        heads,
        here: counts::here(writer.conn, event)?,
        coming: Seats::load(writer.conn, event)?.coming,
        early: is_early(&events::load(writer, event)?, writer.now),
    })
}
