//! Records arrivals, takes them back, admits people who were on no list.

use rusqlite::{OptionalExtension, params};

use super::door::{self, arrival};
use super::{AddWalkIn, CheckIn, CheckInGuest, DoorGuest, UndoCheckIn};
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
use crate::settings;
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
    // Those who said neither yes nor no come in without a word.
    let unwelcome = match guest.state {
        GuestState::Declined | GuestState::Waitlisted | GuestState::Cancelled => Some(guest.state),
        GuestState::Going | GuestState::Invited | GuestState::Maybe => None,
    };
    let over = if left == 0 {
        if !anyway {
            let at = guest.first_at.unwrap_or_default();
            let zone = time::zone(&events::load(writer, event)?.zone)?;
            return Err(Error::new(Code::AlreadyCheckedIn)
                .with("name", guest.name)
                .with("time", time::spoken(&at, zone, writer.now))
                .with("at", at)
                .with("station", guest.first_station));
        }
        "duplicate"
    } else if let Some(state) = unwelcome {
        if !anyway {
            return Err(Error::new(Code::NotComing)
                .with("name", guest.name)
                .with("state", state.word()));
        }
        state.word()
    } else if let Some(heads) = request.heads.filter(|heads| *heads > left) {
        if !anyway {
            return Err(Error::field("heads", Code::OutOfRange)
                .with("value", heads)
                .with("most", left));
        }
        "party"
    } else {
        ""
    };
    let heads = request.heads.unwrap_or(left.max(1));
    input::count("heads", heads, MOST_PLUS_ONES + 1)?;
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

/// Takes an arrival back by a row of its own.
pub fn undo(writer: &Writer<'_>, request: UndoCheckIn) -> Result<DoorGuest> {
    let guest = void(writer, request.check_in_id)?;
    let stored = guests::load(writer.conn, guest)?;
    writer.about(stored.event_id);
    writer.fact("name", stored.name);
    door::load(writer.conn, guest)
}

/// The void of an arrival or a departure that still counts; gives the guest.
pub fn void(writer: &Writer<'_>, arrival: CheckInId) -> Result<GuestId> {
    let (guest, event, heads, station): (GuestId, EventId, u32, String) = writer
        .conn
        .prepare_cached("SELECT guest_id, event_id, heads, station FROM passage WHERE id = ?1")?
        .query_row([arrival], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })
        .optional()?
        .ok_or_else(|| Error::missing("checkin", arrival))?;
    writer
        .conn
        .prepare_cached(
            "INSERT INTO checkin(id, guest_id, event_id, kind, heads, voids, at, station, device_id)
             VALUES (?1, ?2, ?3, 'void', ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![CheckInId::new(), guest, event, heads, arrival, stamp(writer.now), station, writer.device])?;
    Ok(guest)
}

/// A new person, going and here at once.
pub fn walk_in(writer: &Writer<'_>, request: AddWalkIn) -> Result<CheckIn> {
    let event = request.event_id;
    let seats = Seats::load(writer.conn, event)?;
    let plus_ones = input::count("plusOnes", request.plus_ones.unwrap_or(0), MOST_PLUS_ONES)?;
    let name = input::required("name", &request.name)?;
    let over_capacity = seats.admit(1 + plus_ones, request.over_capacity.unwrap_or(false))?;
    let person = Somebody {
        name: &name,
        ..Somebody::default()
    }
    .find_or_add(writer)?;
    let guest = GuestId::new();
    let record = GuestRecord {
        state: GuestState::Going,
        plus_ones,
        source: "walk-in".to_owned(),
        asked_at: None,
        answered_at: Some(stamp(writer.now)),
        note: String::new(),
        over_capacity,
        waitlisted_at: None,
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
    let station = match station {
        Some(station) => input::line("station", station)?,
        None => settings::store::load(writer.conn)?.station,
    };
    let id = CheckInId::new();
    writer
        .conn
        .prepare_cached(
            "INSERT INTO checkin(id, guest_id, event_id, kind, heads, voids, at, station, device_id, override)
             VALUES (?1, ?2, ?3, 'arrival', ?4, NULL, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![id, guest, event, heads, stamp(writer.now), station, writer.device, over])?;
    Ok(id)
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
    })
}
