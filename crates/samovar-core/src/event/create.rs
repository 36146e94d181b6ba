//! Makes events: new ones, and copies of what was planned before.

use rusqlite::params;

use super::checks::{check_times, fold_word, reminder};
use super::store::load;
use super::{CreateEvent, DuplicateEvent, Event, EventKind, EventState, FoodPlanned};
use crate::error::Result;
use crate::ids::{DishId, EventId, SessionId, SpeakerId, StaffId};
use crate::input;
use crate::planner::Writer;
use crate::settings::store as settings;
use crate::task::edit as tasks;
use crate::time::{Fold, Wall, stamp};
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
            input::currency("currency", &or(request.currency, defaults.currency))?,
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

/// Copies programme, tasks, speakers, staff and dishes; guests and arrivals stay with
/// the old event, and the copy is a draft with a calendar UID of its own.
pub fn duplicate(writer: &Writer<'_>, request: DuplicateEvent) -> Result<Event> {
    let old = load(writer, request.event_id)?;
    let shift = request.starts.minutes_since(old.starts);
    let ends = request
        .starts
        .plus_minutes(old.ends.minutes_since(old.starts));
    check_times(
        (request.starts, Fold::default()),
        (ends, Fold::default()),
        &old.zone,
    )?;
    let id = EventId::new();
    let title = input::required("title", &request.title.unwrap_or_else(|| old.title.clone()))?;
    writer.conn.execute(
        "INSERT INTO event(id, title, kind, state, starts, ends, zone, venue_id, room_id, capacity, about, notes, host,
                           organizer_name, organizer_email, link, currency, food_planned, margin_percent,
                           reminder_minutes, calendar_uid, created_at)
         SELECT ?2, ?3, kind, 'draft', ?4, ?5, zone, venue_id, room_id, capacity, about, notes, host, organizer_name,
                organizer_email, link, currency, food_planned, margin_percent,
                reminder_minutes, ?6, ?7
         FROM event WHERE id = ?1",
        params![old.id, id, title, request.starts, ends, crate::ids::fresh().to_string(), stamp(writer.now)],
    )?;
    let speakers = copy_speakers(writer, old.id, id)?;
    copy_parts(writer, old.id, id, shift, &speakers)?;
    writer.about(id);
    writer.fact("title", title);
    load(writer, id)
}

/// Copies programme, tasks, staff and dishes; the speakers are those who were
/// copied before, if any.
pub fn copy_parts(
    writer: &Writer<'_>,
    from: EventId,
    to: EventId,
    shift: i64,
    speakers: &[(SpeakerId, SpeakerId)],
) -> Result<()> {
    copy_sessions(writer, (from, to), shift, speakers)?;
    tasks::copy(writer, from, to)?;
    copy_rows(
        writer,
        "SELECT id FROM staff WHERE event_id = ?1",
        "INSERT INTO staff(id, event_id, person_id, role, eats) SELECT ?1, ?2, person_id, role, eats FROM staff WHERE id = ?3",
        (from, to),
        || StaffId::new().to_string(),
    )?;
    copy_rows(
        writer,
        "SELECT id FROM dish WHERE event_id = ?1",
        "INSERT INTO dish(id, event_id, name, course, diets, allergens, traces, portion, serves, price_minor, supplier, position)
         SELECT ?1, ?2, name, course, diets, allergens, traces, portion, serves, price_minor, supplier, position
         FROM dish WHERE id = ?3",
        (from, to),
        || DishId::new().to_string(),
    )?;
    Ok(())
}

/// Everybody who did not decline is asked anew: old id → new id.
fn copy_speakers(
    writer: &Writer<'_>,
    from: EventId,
    to: EventId,
) -> Result<Vec<(SpeakerId, SpeakerId)>> {
    let mut statement = writer
        .conn
        .prepare("SELECT id FROM speaker WHERE event_id = ?1 AND state <> 'declined'")?;
    let old: Vec<SpeakerId> = statement
        .query_map([from], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    old.into_iter()
        .map(|old| {
            let new = SpeakerId::new();
            writer.conn.execute(
                "INSERT INTO speaker(id, event_id, person_id, talk_title, talk_abstract, needs, do_not_record, eats,
                                     notes, call_minutes, created_at)
                 SELECT ?1, ?2, person_id, talk_title, talk_abstract, needs, do_not_record, eats, notes,
                        call_minutes, ?4
                 FROM speaker WHERE id = ?3",
                params![new, to, old, stamp(writer.now)],
            )?;
            Ok((old, new))
        })
        .collect()
}

fn copy_sessions(
    writer: &Writer<'_>,
    (from, to): (EventId, EventId),
    shift: i64,
    speakers: &[(SpeakerId, SpeakerId)],
) -> Result<()> {
    let mut statement = writer
        .conn
        .prepare("SELECT id, starts FROM session WHERE event_id = ?1")?;
    let sessions: Vec<(SessionId, Option<Wall>)> = statement
        .query_map([from], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (old, starts) in sessions {
        let new = SessionId::new();
        writer.conn.execute(
            "INSERT INTO session(id, event_id, title, kind, starts, minutes, room_id, about, position, calendar_uid)
             SELECT ?1, ?2, title, kind, ?4, minutes, room_id, about, position, ?5 FROM session WHERE id = ?3",
            params![new, to, old, starts.map(|at| at.plus_minutes(shift)), crate::ids::fresh().to_string()],
        )?;
        let mut speaking = writer
            .conn
            .prepare_cached("SELECT speaker_id FROM session_speaker WHERE session_id = ?1")?;
        let speaking: Vec<SpeakerId> = speaking
            .query_map([old], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        for (_, speaker) in speakers.iter().filter(|(old, _)| speaking.contains(old)) {
            writer.conn.execute(
                "INSERT INTO session_speaker(id, session_id, speaker_id) VALUES (?1, ?2, ?3)",
                params![crate::ids::fresh().to_string(), new, speaker],
            )?;
        }
    }
    Ok(())
}

fn copy_rows(
    writer: &Writer<'_>,
    ids: &str,
    insert: &str,
    (from, to): (EventId, EventId),
    fresh: impl Fn() -> String,
) -> Result<()> {
    let mut statement = writer.conn.prepare(ids)?;
    let old: Vec<String> = statement
        .query_map([from], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for old in old {
        writer.conn.execute(insert, params![fresh(), to, old])?;
    }
    Ok(())
}
