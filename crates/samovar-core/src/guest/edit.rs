//! Adds and invites guests, takes their replies, removes them.

use super::capacity::Seats;
use super::store::{self, Codes, GuestRecord, Stored};
use super::{
    AddGuest, Changed, EditGuest, Guest, GuestState, InvitePeople, RemoveGuests, SetReply,
};
use crate::error::{Code, Error, Result};
use crate::ids::{CheckInId, EventId, GuestId};
use crate::input;
use crate::person::{edit::Somebody, food, store as people};
use crate::planner::Writer;
use crate::time::stamp;

/// More than anybody brings: a slip of the finger.
pub const MOST_PLUS_ONES: u32 = 99;

pub fn add(writer: &Writer<'_>, request: AddGuest) -> Result<Guest> {
    let seats = Seats::load(writer.conn, request.event_id)?;
    let person = Somebody {
        id: request.person_id,
        name: request.name.as_deref().unwrap_or_default(),
        email: request.email.as_deref().unwrap_or_default(),
        phone: request.phone.as_deref().unwrap_or_default(),
        company: request.company.as_deref().unwrap_or_default(),
    }
    .find_or_add(writer)?;
    let name = people::name(writer.conn, person)?;
    if let Some(known) = store::find(writer.conn, request.event_id, person)? {
        let state = store::load(writer.conn, known)?.record.state;
        return Err(Error::new(Code::AlreadyGuest)
            .with("name", name)
            .with("state", state.word()));
    }
    let state = request.state.unwrap_or(GuestState::Invited);
    let plus_ones = input::count("plusOnes", request.plus_ones.unwrap_or(0), MOST_PLUS_ONES)?;
    let heads = if state == GuestState::Going {
        1 + plus_ones
    } else {
        0
    };
    let over_capacity = seats.admit(heads, request.over_capacity.unwrap_or(false))?;
    let guest = GuestRecord {
        state,
        plus_ones,
        source: "manual".to_owned(),
        asked_at: None,
        answered_at: None,
        note: input::prose("note", request.note.as_deref().unwrap_or_default())?,
        over_capacity,
    };
    let id = GuestId::new();
    let guest = answered(guest, state, &stamp(writer.now));
    let code = Codes::of_event(writer.conn, request.event_id)?.fresh();
    store::insert(writer, id, request.event_id, person, &guest, &code)?;
    writer.about(request.event_id);
    writer.fact("name", name);
    writer.fact("state", state.word());
    store::load_guest(writer.conn, id)
}

pub fn invite(writer: &Writer<'_>, request: InvitePeople) -> Result<Changed> {
    let event = request.event_id;
    Seats::load(writer.conn, event)?;
    let mut codes = Codes::of_event(writer.conn, event)?;
    let mut count = 0;
    for person in request.person_ids {
        let name = people::name(writer.conn, person)?;
        if store::find(writer.conn, event, person)?.is_some() {
            continue;
        }
        let guest = GuestRecord {
            state: GuestState::Invited,
            plus_ones: 0,
            source: "manual".to_owned(),
            asked_at: Some(stamp(writer.now)),
            answered_at: None,
            note: String::new(),
            over_capacity: false,
        };
        store::insert(
            writer,
            GuestId::new(),
            event,
            person,
            &guest,
            &codes.fresh(),
        )?;
        count += 1;
        writer.fact("name", name);
    }
    writer.about(event);
    writer.fact("count", count);
    Ok(Changed { count })
}

pub fn set_reply(writer: &Writer<'_>, request: SetReply) -> Result<Changed> {
    let guests = load_all(writer, &request.guest_ids)?;
    let state = request.state;
    let changing: Vec<Stored> = guests
        .into_iter()
        .filter(|guest| guest.record.state != state)
        .collect();
    let now = stamp(writer.now);
    for event in events(&changing) {
        let of_event = || changing.iter().filter(|guest| guest.event_id == event);
        let heads = if state == GuestState::Going {
            of_event().map(|guest| 1 + guest.record.plus_ones).sum()
        } else {
            0
        };
        let over = Seats::load(writer.conn, event)?
            .admit(heads, request.over_capacity.unwrap_or(false))?;
        for guest in of_event() {
            let mut after = answered(guest.record.clone(), state, &now);
            after.over_capacity = over;
            store::update(writer.conn, guest.id, &guest.record, &after)?;
        }
        writer.about(event);
    }
    let count = changing.len() as u32;
    writer.fact("count", count);
    // One guest is named with the reply; several are only counted.
    writer.fact(
        "name",
        changing
            .first()
            .map(|guest| guest.name.clone())
            .unwrap_or_default(),
    );
    writer.fact("state", if count == 1 { state.word() } else { "several" });
    Ok(Changed { count })
}

/// The record with a reply given (or asked for) now.
fn answered(mut guest: GuestRecord, state: GuestState, now: &str) -> GuestRecord {
    guest.state = state;
    if state == GuestState::Invited {
        guest.asked_at = guest.asked_at.or_else(|| Some(now.to_owned()));
        guest.answered_at = None;
    } else {
        guest.answered_at = Some(now.to_owned());
    }
    guest
}

pub fn edit(writer: &Writer<'_>, request: EditGuest) -> Result<Guest> {
    let guest = store::load(writer.conn, request.guest_id)?;
    let mut after = guest.record.clone();
    if let Some(plus_ones) = request.plus_ones {
        set_plus_ones(
            writer,
            &guest,
            &mut after,
            plus_ones,
            request.over_capacity.unwrap_or(false),
        )?;
    }
    if let Some(note) = &request.note {
        after.note = input::prose("note", note)?;
    }
    store::update(writer.conn, guest.id, &guest.record, &after)?;
    let before = people::load(writer.conn, guest.person_id)?;
    let mut person = before.clone();
    if let Some(diets) = &request.diets {
        person.diet = food::diets("diets", diets)?;
    }
    if let Some(allergens) = &request.allergens {
        person.allergens = food::allergens("allergens", allergens)?;
    }
    if let Some(note) = &request.diet_note {
        person.diet_note = input::prose("dietNote", note)?;
    }
    people::update(writer.conn, guest.person_id, &before, &person)?;
    writer.about(guest.event_id);
    writer.fact("name", guest.name);
    store::load_guest(writer.conn, request.guest_id)
}

/// A new number of plus-ones, never below those who are known by name.
pub fn set_plus_ones(
    writer: &Writer<'_>,
    guest: &Stored,
    after: &mut GuestRecord,
    plus_ones: u32,
    meant: bool,
) -> Result<()> {
    input::count("plusOnes", plus_ones, MOST_PLUS_ONES)?;
    let named = store::companions(writer.conn, guest.id)?.len() as u32;
    if plus_ones < named {
        return Err(Error::field("plusOnes", Code::OutOfRange)
            .with("value", plus_ones)
            .with("least", named));
    }
    let more = plus_ones.saturating_sub(after.plus_ones);
    if after.state == GuestState::Going
        && Seats::load(writer.conn, guest.event_id)?.admit(more, meant)?
    {
        after.over_capacity = true;
    }
    if plus_ones != after.plus_ones && after.state != GuestState::Invited {
        // The answer is a new one: an older list must not put the old number back.
        after.answered_at = Some(stamp(writer.now));
    }
    after.plus_ones = plus_ones;
    Ok(())
}

/// Removes guests from their event; the people stay in the directory.
pub fn remove(writer: &Writer<'_>, request: RemoveGuests) -> Result<Changed> {
    let guests = load_all(writer, &request.guest_ids)?;
    for guest in &guests {
        // Arrivals stay as rows; a void takes each back, so that nobody is
        // counted as here who is on no list.
        take_back_arrivals(writer, guest.id)?;
        writer
            .conn
            .prepare_cached("DELETE FROM guest WHERE id = ?1")?
            .execute([guest.id])?;
        writer.about(guest.event_id);
        writer.fact("name", guest.name.as_str());
    }
    let count = guests.len() as u32;
    writer.fact("count", count);
    Ok(Changed { count })
}

fn take_back_arrivals(writer: &Writer<'_>, guest: GuestId) -> Result<()> {
    let mut statement = writer
        .conn
        .prepare_cached("SELECT id FROM arrival WHERE guest_id = ?1")?;
    let arrivals: Vec<CheckInId> = statement
        .query_map([guest], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for arrival in arrivals {
        crate::checkin::record::void(writer, arrival)?;
    }
    Ok(())
}

/// The guests named, each once.
fn load_all(writer: &Writer<'_>, ids: &[GuestId]) -> Result<Vec<Stored>> {
    let mut seen = std::collections::HashSet::new();
    ids.iter()
        .filter(|id| seen.insert(**id))
        .map(|id| store::load(writer.conn, *id))
        .collect()
}

fn events(guests: &[Stored]) -> std::collections::BTreeSet<EventId> {
    guests.iter().map(|guest| guest.event_id).collect()
}
