//! A meetup to look around in: everything about it is invented.
//!
//! It is made by the same operations that the window calls, in the language of
//! the screen, on a Thursday that is well ahead. On purpose it has what a real
//! one has: a speaker who is asked to be in two rooms at once, and a cake with
//! what a guest is allergic to. Addresses end in domains reserved by RFC 2606.

mod money;
mod people;
mod suppliers;
mod texts;

use chrono::{Datelike, Days, NaiveTime, Weekday};
use samovar_i18n::Lang;

use crate::catering::requests::{AddDish, AddStaff};
use crate::catering::sitting::{AddSitting, SittingKind};
use crate::catering::{Course, dishes, sittings, staff};
use crate::error::{Error, Result};
use crate::event::{
    CreateEvent, Event, EventKind, EventState, FoodPlanned, create as events, store as event_store,
};
use crate::guest::GuestState;
use crate::guest::code::Codes;
use crate::guest::store::{self as guests, GuestRecord};
use crate::guest::waiting::Places;
use crate::ids::{EventId, GuestId, PersonId, RoomId, SessionId, SpeakerId};
use crate::person::{Consent, PersonDraft, edit as persons, matching};
use crate::planner::Writer;
use crate::session::{AddSession, SessionKind, edit as sessions};
use crate::settings;
use crate::speaker::{AddSpeaker, edit as speakers};
use crate::time::{self, Wall, stamp};
use crate::venue::{AddRoom, CreateVenue, edit as venues};
use crate::wire::Empty;
use people::{Invented, SPEAKERS, STAFF};
use texts::Texts;

/// Seats of the big room, and of the meetup.
const SEATS: u32 = 60;

pub fn create(writer: &Writer<'_>, _: Empty) -> Result<Event> {
    let texts = Texts::of(settings::store::language(writer.conn)?);
    let starts = next_thursday(writer)?;
    let (big, small) = rooms(writer, &texts)?;
    let event = events::create(
        writer,
        CreateEvent {
            title: texts.title.to_owned(),
            starts,
            ends: Some(starts.plus_minutes(210)),
            zone: None,
            starts_fold: None,
            ends_fold: None,
            kind: Some(EventKind::Meetup),
            state: Some(EventState::Open),
            venue_id: None,
            room_id: Some(big),
            capacity: Some(SEATS),
            about: Some(texts.about.to_owned()),
            notes: Some(texts.notes.to_owned()),
            host: Some(texts.host.to_owned()),
            organizer_name: Some(texts.organizer.to_owned()),
            organizer_email: Some("hello@samovar.example.org".to_owned()),
            link: Some("https://example.org/samovar-night".to_owned()),
            currency: None,
            food_planned: Some(FoodPlanned::Yes),
            reminder_minutes: None,
        },
    )?;
    let supper = programme(writer, &texts, &event, small)?;
    for (index, guest) in (0..).zip(people::GUESTS) {
        add_guest(writer, event.id, index, guest)?;
    }
    food(writer, &texts, event.id, supper)?;
    money::add(writer, texts.lang, event.id)?;
    writer.about(event.id);
    writer.fact("title", event.title);
    event_store::load(writer, event.id)
}

/// The first Thursday that is at least ten days away, at seven in the evening.
fn next_thursday(writer: &Writer<'_>) -> Result<Wall> {
    let zone = time::zone(&settings::store::load(writer.conn)?.zone)?;
    let today = time::wall_at(writer.now, zone).0.date();
    let day = (10..17)
        .filter_map(|days| today.checked_add_days(Days::new(days)))
        .find(|day| day.weekday() == Weekday::Thu)
        .ok_or_else(|| Error::bug("no Thursday in seven days"))?;
    let seven =
        NaiveTime::from_hms_opt(19, 0, 0).ok_or_else(|| Error::bug("seven in the evening"))?;
    Ok(Wall(day.and_time(seven)))
}

fn rooms(writer: &Writer<'_>, texts: &Texts) -> Result<(RoomId, RoomId)> {
    let venue = venues::create(
        writer,
        CreateVenue {
            name: texts.venue.to_owned(),
            address: Some(texts.address.to_owned()),
            access_notes: Some(texts.access.to_owned()),
            contact_name: Some(texts.venue_contact.to_owned()),
            contact_email: Some("hall@boiler.example.com".to_owned()),
            contact_phone: None,
            capacity: Some(SEATS + 20),
            cost_minor: Some(0),
            currency: None,
            notes: None,
        },
    )?;
    let room = |name: &str, seats: u32| {
        venues::add_room(
            writer,
            AddRoom {
                venue_id: venue.id,
                name: name.to_owned(),
                capacity: Some(seats),
                layout: None,
                cost_minor: None,
                notes: None,
            },
        )
    };
    Ok((
        room(texts.big_room, SEATS)?.id,
        room(texts.small_room, 20)?.id,
    ))
}

/// The programme with its speakers; the workshop runs beside a talk of the
/// same speaker, which the overview then points out. Tells when supper is.
fn programme(
    writer: &Writer<'_>,
    texts: &Texts,
    event: &Event,
    small: RoomId,
) -> Result<Option<SessionId>> {
    let mut speaker_ids: Vec<SpeakerId> = Vec::new();
    for ((person, state), talk) in SPEAKERS.iter().zip(texts.talks) {
        let added = speakers::add(
            writer,
            AddSpeaker {
                event_id: event.id,
                person_id: Some(person_of(writer, person)?),
                name: None,
                email: None,
                state: Some(*state),
                talk_title: Some(talk.title.to_owned()),
                talk_abstract: Some(talk.about.to_owned()),
                needs: Some(talk.needs.to_owned()),
                do_not_record: None,
                eats: None,
            },
        )?;
        speaker_ids.push(added.id);
    }
    let mut supper = None;
    for item in texts.sessions {
        let speaker_ids = item
            .speaker
            .and_then(|at| speaker_ids.get(at))
            .map(|id| vec![*id]);
        let added = sessions::add(
            writer,
            AddSession {
                event_id: event.id,
                title: item.title.to_owned(),
                kind: Some(item.kind),
                starts: Some(Some(event.starts.plus_minutes(item.after))),
                minutes: Some(item.minutes),
                room_id: if item.small_room {
                    Some(small)
                } else {
                    event.room_id
                },
                about: None,
                speaker_ids,
                track_id: None,
                hard: None,
                setup_minutes: None,
                teardown_minutes: None,
            },
        )?;
        if added.kind == SessionKind::Networking {
            supper = Some(added.id);
        }
    }
    Ok(supper)
}

fn add_guest(writer: &Writer<'_>, event: EventId, index: u32, guest: &people::Guest) -> Result<()> {
    let person = person_of(writer, &guest.person)?;
    if guests::find(writer.conn, event, person)?.is_some() {
        return Ok(());
    }
    let places = Places::behind(writer)?;
    // The replies came over the days before.
    let asked = writer.now - chrono::Duration::days(9);
    let answered = asked + chrono::Duration::minutes(47 * i64::from(index) + 90);
    let record = GuestRecord {
        plus_ones: guest.plus_ones,
        asked_at: Some(stamp(asked)),
        answered_at: (guest.state != GuestState::Invited).then(|| stamp(answered)),
        waitlisted_at: (guest.state == GuestState::Waitlisted).then(|| stamp(answered)),
        waitlist_order: (guest.state == GuestState::Waitlisted).then(|| places.at(index)),
        ..GuestRecord::new(guest.state, "sample")
    };
    let code = Codes::of_event(writer.conn, event)?.fresh();
    guests::insert(writer, GuestId::new(), event, person, &record, &code)
}

/// The invented person, made once however many samples there are.
fn person_of(writer: &Writer<'_>, person: &Invented) -> Result<PersonId> {
    let name = format!("{} {}", person.given, person.family);
    let known = matching::find(
        writer.conn,
        Some(person.email),
        None,
        &matching::name_of(&name, person.given, person.family, ""),
    )?;
    if let Some(id) = known {
        return Ok(id);
    }
    let added = persons::add(
        writer,
        PersonDraft {
            name,
            given: Some(person.given.to_owned()),
            family: Some(person.family.to_owned()),
            patronymic: None,
            company: Some(person.company.to_owned()),
            job_title: None,
            emails: Some(vec![person.email.to_owned()]),
            phones: None,
            language: Some(if person.given.is_ascii() { "en" } else { "ru" }.to_owned()),
            diets: Some(codes(person.diet)),
            allergens: Some(codes(person.allergens)),
            diet_note: None,
            tags: None,
            notes: None,
            consent: Some(Consent::NotAsked),
        },
    )?;
    Ok(added.id)
}

fn food(
    writer: &Writer<'_>,
    texts: &Texts,
    event: EventId,
    supper: Option<SessionId>,
) -> Result<()> {
    for (person, role) in STAFF.iter().zip(texts.roles) {
        staff::add(
            writer,
            AddStaff {
                event_id: event,
                person_id: Some(person_of(writer, person)?),
                name: None,
                role: Some((*role).to_owned()),
                eats: Some(true),
            },
        )?;
    }
    // What is on the menu is eaten at supper, whenever that is moved to.
    sittings::add(
        writer,
        AddSitting {
            event_id: event,
            session_id: supper,
            title: None,
            kind: Some(SittingKind::Meal),
            starts: None,
            minutes: None,
        },
    )?;
    let kitchen = suppliers::make(writer, texts)?;
    for dish in texts.dishes {
        dishes::add(
            writer,
            AddDish {
                event_id: event,
                name: dish.name.to_owned(),
                usual: None,
                course: Some(dish.course),
                diets: Some(codes(dish.diets)),
                allergens: Some(codes(dish.allergens)),
                traces: None,
                portion: Some(dish.portion.to_owned()),
                sitting_id: None,
                unit: None,
                per_head: None,
                pack: Some(i64::from(dish.serves) * 1000),
                taken_percent: None,
                mix: None,
                min_units: None,
                step: None,
                price_minor: Some(dish.price(texts.lang == Lang::Ru)),
                supplier_id: Some(kitchen),
                supplier: None,
            },
        )?;
    }
    Ok(())
}

/// A dish of the sample, in either language.
struct SampleDish {
    name: &'static str,
    course: Course,
    diets: &'static str,
    allergens: &'static str,
    portion: &'static str,
    serves: u32,
    cents: i64,
    roubles: i64,
}

impl SampleDish {
    const fn price(&self, russian: bool) -> i64 {
        if russian {
            self.roubles * 100
        } else {
            self.cents
        }
    }
}

/// Codes joined by `+` as a list.
fn codes(joined: &str) -> Vec<String> {
    joined
        .split('+')
        .filter(|code| !code.is_empty())
        .map(str::to_owned)
        .collect()
}
