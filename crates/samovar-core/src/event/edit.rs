//! Changes events. What calendars show raises the SEQUENCE (RFC 5546 §2.1.4):
//! a new time, place or state; a corrected description does not.

use super::checks::{check_times, fold_word, reminder};
use super::store::{arrivals, load};
use super::{EditEvent, Event, EventRef, EventState, SayDoorKept, SetEventState};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::error::Result;
use crate::guest::{Party, waitlist};
use crate::ids::EventId;
use crate::input;
use crate::money;
use crate::planner::Writer;
use crate::series::store as series;
use crate::settings::store as settings;
use crate::time::Wall;
use crate::venue::edit::MOST_SEATS;
use crate::venue::store as venue;
use crate::wire::Done;

/// Whose SEQUENCE a new time or place raises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sequence {
    /// The event's own: it is changed alone.
    OfEvent,
    /// The series has raised it for all of its dates.
    OfSeries,
}

pub fn edit(writer: &Writer<'_>, request: EditEvent) -> Result<Event> {
    let id = request.event_id;
    let title = load(writer, id)?.title;
    apply(writer, request, Sequence::OfEvent)?;
    writer.about(id);
    writer.fact("title", title);
    load(writer, id)
}

/// Changes the fields of one event with all that follows from them; says who
/// moved up from its waitlist.
pub fn apply(writer: &Writer<'_>, request: EditEvent, raises: Sequence) -> Result<Vec<Party>> {
    let old = load(writer, request.event_id)?;
    let starts = (
        request.starts.unwrap_or(old.starts),
        request.starts_fold.unwrap_or(old.starts_fold),
    );
    let ends = (
        request.ends.unwrap_or(old.ends),
        request.ends_fold.unwrap_or(old.ends_fold),
    );
    let zone = request.zone.clone().unwrap_or_else(|| old.zone.clone());
    check_times(starts, ends, &zone)?;
    let (venue_id, room_id) = venue::place(
        writer,
        (old.venue_id, old.room_id),
        request.venue_id,
        request.room_id,
    )?;
    let line =
        |field: &str, text: Option<String>| text.map(|text| input::line(field, &text)).transpose();
    let prose =
        |field: &str, text: Option<String>| text.map(|text| input::prose(field, &text)).transpose();
    Patch::new("event", old.id)
        .set(
            "title",
            request
                .title
                .map(|title| input::required("title", &title))
                .transpose()?,
        )
        .set("starts", Some(starts.0.to_string()))
        .set("ends", Some(ends.0.to_string()))
        .set("starts_fold", Some(fold_word(starts.1).to_owned()))
        .set("ends_fold", Some(fold_word(ends.1).to_owned()))
        .set("zone", Some(zone.clone()))
        .set("kind", request.kind.map(|kind| kind.word().to_owned()))
        .set("venue_id", Some(venue_id.map(|id| id.to_string())))
        .set("room_id", Some(room_id.map(|id| id.to_string())))
        .set(
            "capacity",
            request
                .capacity
                .map(|seats| {
                    seats
                        .map(|seats| input::count("capacity", seats, MOST_SEATS))
                        .transpose()
                })
                .transpose()?,
        )
        .set("about", prose("about", request.about)?)
        .set("notes", prose("notes", request.notes)?)
        .set("host", line("host", request.host)?)
        .set(
            "organizer_name",
            line("organizerName", request.organizer_name)?,
        )
        .set(
            "organizer_email",
            request
                .organizer_email
                .map(|email| input::email("organizerEmail", &email))
                .transpose()?,
        )
        .set(
            "link",
            request
                .link
                .map(|link| input::compact("link", &link))
                .transpose()?,
        )
        .set(
            "currency",
            request
                .currency
                .map(|code| money::currency("currency", &code))
                .transpose()?,
        )
        .set(
            "food_planned",
            request.food_planned.map(|food| food.word().to_owned()),
        )
        .set(
            "margin_percent",
            request
                .margin_percent
                .map(|percent| input::count("marginPercent", percent, 100))
                .transpose()?,
        )
        .set(
            "reminder_minutes",
            request
                .reminder_minutes
                .map(|minutes| minutes.map(reminder).transpose())
                .transpose()?,
        )
        .apply(writer.conn)?;
    let new = load(writer, old.id)?;
    settings::remember_organizer(
        writer.conn,
        (&old.organizer_name, &old.organizer_email),
        (&new.organizer_name, &new.organizer_email),
    )?;
    let promoted = match (old.capacity, new.capacity) {
        (Some(_), None) => waitlist::promote_everybody(writer, old.id)?,
        // An event put off into the future may have seats for those who wait.
        _ => waitlist::promote(writer, old.id)?,
    };
    let moved = starts.0.minutes_since(old.starts);
    if moved != 0 {
        for statements in PROGRAMME {
            move_along(writer, statements, old.id, moved)?;
        }
    }
    let calendars_differ = starts != (old.starts, old.starts_fold)
        || ends != (old.ends, old.ends_fold)
        || zone != old.zone
        || venue_id != old.venue_id
        || room_id != old.room_id;
    if calendars_differ {
        match raises {
            Sequence::OfEvent => raise_sequence(writer, old.id)?,
            Sequence::OfSeries => raise_sessions(writer, old.id)?,
        }
    }
    Ok(promoted)
}

/// Sets the state; cancelling has a command of its own.
pub fn set_state(writer: &Writer<'_>, request: SetEventState) -> Result<Event> {
    let old = load(writer, request.event_id)?;
    writer.about(old.id);
    writer.fact("title", old.title.clone());
    writer.fact("state", request.state.word());
    let changed = Patch::new("event", old.id)
        .set("state", Some(request.state.word().to_owned()))
        .apply(writer.conn)?;
    // Draft, open, full and done look alike in a calendar; cancelled does not.
    if changed && (old.state == EventState::Cancelled || request.state == EventState::Cancelled) {
        raise_sequence(writer, old.id)?;
    }
    if changed {
        // One that is on again goes on with its waitlist.
        waitlist::promote(writer, old.id)?;
    }
    load(writer, old.id)
}

/// Says whether the door was kept, where the arrivals alone say it wrong.
pub fn say_door_kept(writer: &Writer<'_>, request: SayDoorKept) -> Result<Event> {
    let old = load(writer, request.event_id)?;
    writer.about(old.id);
    writer.fact("title", old.title);
    writer.fact("kept", request.kept.word());
    Patch::new("event", old.id)
        .set("door_kept", Some(request.kept.word().to_owned()))
        .apply(writer.conn)?;
    load(writer, old.id)
}

/// Cancels: the event stays with its guests, its calendar files say so.
pub fn cancel(writer: &Writer<'_>, request: EventRef) -> Result<Event> {
    set_state(
        writer,
        SetEventState {
            event_id: request.event_id,
            state: EventState::Cancelled,
        },
    )
}

/// What goes with an event, and what stays to remember it by: arrivals are
/// append-only, of imports and invitations it stays known that they were.
const GOES_ALONG: &[&str] = &[
    "available",
    "badge_print",
    "album",
    "budget_doc",
    "budget_line",
    "calendar_reply",
    "calendar_version",
    "checkin",
    "companion",
    "cue",
    "dish",
    "food_order",
    "event_rate",
    "guest",
    "guest_alias",
    "import_run",
    "mailing",
    "message",
    "message_text",
    "order_version",
    "programme_version",
    "promise",
    "session",
    "session_source",
    "session_speaker",
    "show_mark",
    "sitting",
    "speaker",
    "assignment",
    "duty",
    "shift",
    "shift_notice",
    "shot",
    "form",
    "question",
    "feedback",
    "answer",
    "feedback_task",
    "sponsor",
    "staff",
    "task",
    "track",
];

/// Deletes an event with all that belongs to it; undo brings all of it back.
pub fn delete(writer: &Writer<'_>, request: EventRef) -> Result<Done> {
    let event = load(writer, request.event_id)?;
    writer.fact("title", event.title.as_str());
    writer.fact("arrivals", arrivals(writer.conn, event.id)?);
    delete_row(writer, &event)?;
    if let (Some(series), Some(date)) = (event.series_part, event.occurrence) {
        // Or planning more dates would make it again.
        series::skip(writer.conn, series, date)?;
    }
    Ok(Done {})
}

pub fn delete_row(writer: &Writer<'_>, event: &Event) -> Result<()> {
    deletion::delete(
        writer.conn,
        "event",
        event.id,
        GOES_ALONG,
        deletion::in_use(&event.title),
    )
}

pub fn raise_sequence(writer: &Writer<'_>, id: EventId) -> Result<()> {
    writer.conn.execute(
        "UPDATE event SET calendar_sequence = calendar_sequence + 1 WHERE id = ?1",
        [id],
    )?;
    raise_sessions(writer, id)
}

fn raise_sessions(writer: &Writer<'_>, id: EventId) -> Result<()> {
    writer.conn.execute(
        "UPDATE session SET calendar_sequence = calendar_sequence + 1 WHERE event_id = ?1 AND starts IS NOT NULL",
        [id],
    )?;
    Ok(())
}

/// What belongs to an event and has a time of its own: it moves along.
const PROGRAMME: [(&str, &str); 5] = [
    (
        "SELECT id, starts FROM session WHERE event_id = ?1 AND starts IS NOT NULL",
        "UPDATE session SET starts = ?2 WHERE id = ?1",
    ),
    (
        "SELECT id, starts FROM sitting WHERE event_id = ?1 AND starts IS NOT NULL",
        "UPDATE sitting SET starts = ?2 WHERE id = ?1",
    ),
    (
        "SELECT id, starts FROM cue WHERE event_id = ?1 AND starts IS NOT NULL",
        "UPDATE cue SET starts = ?2 WHERE id = ?1",
    ),
    (
        "SELECT h.id, h.starts FROM shift AS h JOIN duty AS d ON d.id = h.duty_id
         WHERE d.event_id = ?1 AND h.starts IS NOT NULL",
        "UPDATE shift SET starts = ?2 WHERE id = ?1",
    ),
    (
        "SELECT h.id, h.ends FROM shift AS h JOIN duty AS d ON d.id = h.duty_id
         WHERE d.event_id = ?1 AND h.ends IS NOT NULL",
        "UPDATE shift SET ends = ?2 WHERE id = ?1",
    ),
];

fn move_along(
    writer: &Writer<'_>,
    (rows, set): (&str, &str),
    id: EventId,
    minutes: i64,
) -> Result<()> {
    let rows: Vec<(String, Wall)> = writer
        .conn
        .prepare(rows)?
        .query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (row, starts) in rows {
        writer
            .conn
            .execute(set, (row, starts.plus_minutes(minutes)))?;
    }
    Ok(())
}
