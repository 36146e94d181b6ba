//! Adds and invites guests, takes their replies, removes them.

use std::collections::HashSet;

use chrono::{DateTime, Utc};

use super::capacity::Seats;
use super::code::Codes;
use super::filter::{self};
use super::store::{self, GuestRecord, Stored};
use super::unclear;
use super::waitlist::{self, Seat};
use super::{
    AddGuest, Changed, EditGuest, Guest, GuestState, InvitePeople, Moved, Party, RemoveGuests,
    SetReply,
};
use crate::guest::GuestSelection;
use crate::guest::waiting::Places;
use samovar_import::About;

use crate::db::deletion;
use crate::db::references::References;
use crate::error::{Code, Error, Result};
use crate::ids::{CheckInId, EventId, GuestId};
use crate::input;
use crate::person::{edit::Somebody, food, store as people};
use crate::planner::Writer;
use crate::time::stamp;

/// More than anybody brings: a slip of the finger.
pub const MOST_PLUS_ONES: u32 = 99;

pub fn add(writer: &Writer<'_>, request: AddGuest) -> Result<Guest> {
    let event = request.event_id;
    let mut seats = Seats::load(writer.conn, event)?;
    let person = Somebody {
        id: request.person_id,
        name: request.name.as_deref().unwrap_or_default(),
        email: request.email.as_deref().unwrap_or_default(),
        phone: request.phone.as_deref().unwrap_or_default(),
        company: request.company.as_deref().unwrap_or_default(),
    }
    .find_or_add(writer)?;
    let name = people::name(writer.conn, person)?;
    if let Some(known) = store::find(writer.conn, event, person)? {
        let state = store::load(writer.conn, known)?.record.state;
        return Err(Error::new(Code::AlreadyGuest)
            .with("name", name)
            .with("state", state.word()));
    }
    let plus_ones = input::count("plusOnes", request.plus_ones.unwrap_or(0), MOST_PLUS_ONES)?;
    let places = Places::behind(writer)?;
    let mut guest = GuestRecord::new(GuestState::Invited, "manual");
    guest.plus_ones = plus_ones;
    guest.note = input::prose("note", request.note.as_deref().unwrap_or_default())?;
    answer(
        (writer.now, &places),
        &mut guest,
        request.state.unwrap_or(GuestState::Invited),
        &mut seats,
        request.over_capacity.unwrap_or(false),
    );
    if guest.state == GuestState::Invited {
        // Nothing was answered yet: the first list that knows more is believed.
        guest.decided_at = None;
    }
    let id = GuestId::new();
    let code = Codes::of_event(writer.conn, event)?.fresh();
    store::insert(writer, id, event, person, &guest, &code)?;
    writer.about(event);
    writer.fact("name", name);
    writer.fact("state", guest.state.word());
    store::load_guest(writer, id)
}

pub fn invite(writer: &Writer<'_>, request: InvitePeople) -> Result<Changed> {
    let event = request.event_id;
    Seats::load(writer.conn, event)?;
    let mut codes = Codes::of_event(writer.conn, event)?;
    let mut count = 0;
    for person in request.person_ids {
        let person = people::resolve(writer.conn, person)?;
        let name = people::name(writer.conn, person)?;
        if store::find(writer.conn, event, person)?.is_some() {
            continue;
        }
        let guest = GuestRecord {
            asked_at: Some(stamp(writer.now)),
            ..GuestRecord::new(GuestState::Invited, "manual")
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
    Ok(Changed::only(count))
}

pub fn set_reply(writer: &Writer<'_>, request: SetReply) -> Result<Changed> {
    let state = request.state;
    let meant = request.over_capacity.unwrap_or(false);
    let mut changing = load_all(writer, request.guest_ids, request.selection)?;
    // Who has this reply already, but for words that were not clear, has it for sure then.
    changing.retain(|guest| {
        guest.record.state != state
            || unclear::without(&guest.record.unclear, unclear::REPLY) != guest.record.unclear
    });
    // Those who wait come first, in their order, when several get seats at once.
    changing.sort_by(|a, b| place(a).cmp(&place(b)));
    let mut changed: Vec<&Stored> = Vec::new();
    let (mut waitlisted, mut promoted) = (Vec::new(), Vec::new());
    let places = Places::behind(writer)?;
    let mut now_is = state;
    for event in events(&changing) {
        let mut seats = Seats::load(writer.conn, event)?;
        for guest in changing.iter().filter(|guest| guest.event_id == event) {
            let mut after = guest.record.clone();
            let seat = answer((writer.now, &places), &mut after, state, &mut seats, meant);
            if seat == Some(Seat::Waitlist) {
                waitlisted.push(party(guest));
                if guest.record.state == GuestState::Waitlisted && guest.record.unclear.is_empty() {
                    continue;
                }
            }
            now_is = after.state;
            store::update(writer.conn, guest.id, &guest.record, &after)?;
            changed.push(guest);
        }
        // Whoever was put on the waitlist by hand does not come straight back.
        let by_hand: HashSet<GuestId> = changing.iter().map(|guest| guest.id).collect();
        promoted.extend(waitlist::promote_others(writer, event, &by_hand)?);
        writer.about(event);
    }
    let count = changed.len() as u32;
    writer.fact("count", count);
    // One guest is named with the reply; several are only counted.
    if let [one] = changed.as_slice() {
        writer.fact("name", one.name.as_str());
        writer.fact("state", now_is.word());
    } else {
        writer.fact("name", "");
        writer.fact("state", "several");
        waitlist::tell(writer, "waitlisted", &waitlisted);
    }
    Ok(Changed {
        count,
        waitlisted: Moved::of(&waitlisted),
        promoted: Moved::of(&promoted),
    })
}

/// Writes a reply into the record; says which seat it got where it needs one.
fn answer(
    (now, places): (DateTime<Utc>, &Places),
    guest: &mut GuestRecord,
    state: GuestState,
    seats: &mut Seats,
    meant: bool,
) -> Option<Seat> {
    let at = stamp(now);
    guest.decided_at = Some(at.clone());
    guest.unclear = unclear::without(&guest.unclear, unclear::REPLY);
    if guest.state == state && state == GuestState::Going {
        // The seat they have is theirs; only the words were in doubt.
        guest.answered_at = Some(at);
        return None;
    }
    let seat = if state == GuestState::Going {
        let seat = Seat::take(seats, guest.heads(), meant);
        seat.give(guest, now, places);
        Some(seat)
    } else {
        guest.set_state(state, now, places);
        guest.over_capacity = false;
        None
    };
    if state == GuestState::Invited {
        guest.asked_at = guest.asked_at.take().or(Some(at));
        guest.answered_at = None;
    } else {
        guest.answered_at = Some(at);
    }
    seat
}

fn party(guest: &Stored) -> Party {
    Party {
        guest_id: guest.id,
        name: guest.name.clone(),
        heads: guest.record.heads(),
    }
}

/// Those who do not wait come after those who do.
fn place(guest: &Stored) -> (bool, Option<&str>) {
    (
        guest.record.state != GuestState::Waitlisted,
        guest.record.waitlist_order.as_deref(),
    )
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
    after.unclear = unclear::without(&after.unclear, &decided(&request));
    if store::update(writer.conn, guest.id, &guest.record, &after)? {
        waitlist::promote(writer, guest.event_id)?;
    }
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
    person.food_decided(&before, writer.now);
    people::update(writer.conn, guest.person_id, &before, &person)?;
    writer.about(guest.event_id);
    writer.fact("name", guest.name);
    store::load_guest(writer, request.guest_id)
}

/// What a change by hand settles.
fn decided(request: &EditGuest) -> Vec<About> {
    let note = request.diet_note.is_some();
    [
        (About::PlusOnes, request.plus_ones.is_some()),
        (About::Diet, note || request.diets.is_some()),
        (About::Allergens, note || request.allergens.is_some()),
    ]
    .into_iter()
    .filter_map(|(about, is)| is.then_some(about))
    .collect()
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
    if plus_ones != after.plus_ones {
        after.decided_at = Some(stamp(writer.now));
    }
    after.plus_ones = plus_ones;
    Ok(())
}

/// Removes guests from their event; the people stay in the directory.
pub fn remove(writer: &Writer<'_>, request: RemoveGuests) -> Result<Changed> {
    let guests = load_all(writer, request.guest_ids, request.selection)?;
    let references = References::of(writer.conn)?;
    for guest in &guests {
        // Arrivals stay as rows; a void takes each back, so that nobody is
        // counted as here who is on no list.
        take_back_arrivals(writer, guest.id)?;
        references.delete(
            writer.conn,
            ("guest", &guest.id.to_string()),
            &[
                "badge_print",
                "calendar_reply",
                "checkin",
                "companion",
                "guest_alias",
            ],
            deletion::in_use(&guest.name),
        )?;
        writer.about(guest.event_id);
        writer.fact("name", guest.name.as_str());
    }
    let mut promoted = Vec::new();
    for event in events(&guests) {
        promoted.extend(waitlist::promote(writer, event)?);
    }
    let count = guests.len() as u32;
    writer.fact("count", count);
    Ok(Changed {
        count,
        waitlisted: Moved::default(),
        promoted: Moved::of(&promoted),
    })
}

fn take_back_arrivals(writer: &Writer<'_>, guest: GuestId) -> Result<()> {
    let mut statement = writer
        .conn
        .prepare_cached("SELECT id FROM arrival WHERE guest_id = ?1")?;
    let arrivals: Vec<CheckInId> = statement
        .query_map([guest], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for arrival in arrivals {
        crate::checkin::void::void(writer, arrival)?;
    }
    Ok(())
}

/// The guests named or selected, each once.
fn load_all(
    writer: &Writer<'_>,
    ids: Option<Vec<GuestId>>,
    selection: Option<GuestSelection>,
) -> Result<Vec<Stored>> {
    let selection = selection.unwrap_or(GuestSelection {
        ids,
        ..GuestSelection::default()
    });
    filter::chosen(writer, &selection)?
        .into_iter()
        .map(|id| store::load(writer.conn, id))
        .collect()
}

fn events(guests: &[Stored]) -> std::collections::BTreeSet<EventId> {
    guests.iter().map(|guest| guest.event_id).collect()
}
