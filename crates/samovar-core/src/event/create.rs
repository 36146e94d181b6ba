//! Makes new events.

use rusqlite::params;

use super::checks::{check_times, fold_word, reminder};
use super::store::load;
use super::{CreateEvent, Event, EventKind, EventState, FoodPlanned};
use crate::error::Result;
use crate::ids::EventId;
use crate::input;
use crate::money;
use crate::planner::Writer;
use crate::settings::store as settings;
use crate::time::stamp;
use crate::venue::edit::MOST_SEATS;
use crate::venue::store as venue;

/// What a start without an end means.
const USUAL_MINUTES: i64 = 180;

pub fn create(writer: &Writer<'_>, request: CreateEvent) -> Result<Event> {
    create_as(writer, EventId::new(), request)
}

/// Makes the event under an id that was given out before: an import knows its
/// event by it while it is only planned.
pub fn create_as(writer: &Writer<'_>, id: EventId, request: CreateEvent) -> Result<Event> {
    let defaults = settings::load(writer.conn)?;
    let zone = request.zone.unwrap_or(defaults.zone);
    let ends = request
        .ends
        .unwrap_or_else(|| request.starts.plus_minutes(USUAL_MINUTES));
    let (starts_fold, ends_fold) = (
        request.starts_fold.unwrap_or_default(),
        request.ends_fold.unwrap_or_default(),
    );
    check_times((request.starts, starts_fold), (ends, ends_fold), &zone)?;
    let (venue_id, room_id) = venue::place(
        writer,
        (None, None),
        request.venue_id.map(Some),
        request.room_id.map(Some),
    )?;
    // What new events begin with is as it was chosen.
    let currency = request.currency.map_or(Ok(defaults.currency), |code| {
        money::currency("currency", &code)
    })?;
    let or = |text: Option<String>, default: String| text.unwrap_or(default);
    let title = input::required("title", &request.title)?;
    writer.conn.execute(
        "INSERT INTO event(id, title, kind, state, starts, ends, starts_fold, ends_fold, zone, venue_id, room_id,
                           capacity, about, notes, host, organizer_name, organizer_email, link, currency,
                           food_planned, calendar_uid, created_at, reminder_minutes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22,
                 ?23)",
        params![
            id,
            title,
            request.kind.unwrap_or(EventKind::Meetup),
            request.state.unwrap_or(EventState::Draft),
            request.starts,
            ends,
            fold_word(starts_fold),
            fold_word(ends_fold),
            zone,
            venue_id,
            room_id,
            request.capacity.map(|seats| input::count("capacity", seats, MOST_SEATS)).transpose()?,
            input::prose("about", &request.about.unwrap_or_default())?,
            input::prose("notes", &request.notes.unwrap_or_default())?,
            input::line("host", &request.host.unwrap_or_default())?,
            input::line("organizerName", &or(request.organizer_name, defaults.organizer_name))?,
            input::email("organizerEmail", &or(request.organizer_email, defaults.organizer_email))?,
            input::compact("link", &request.link.unwrap_or_default())?,
            currency,
            request.food_planned.unwrap_or(FoodPlanned::Unknown),
            // A UUID alone is what RFC 7986 asks of new UIDs; it never changes.
            crate::ids::fresh().to_string(),
            stamp(writer.now),
            request.reminder_minutes.map(reminder).transpose()?,
        ],
    )?;
    writer.about(id);
    writer.fact("title", title);
    let event = load(writer, id)?;
    settings::remember_organizer(
        writer.conn,
        ("", ""),
        (&event.organizer_name, &event.organizer_email),
    )?;
    Ok(event)
}
