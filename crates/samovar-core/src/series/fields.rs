//! In what a date of a series differs from its series, and the changes that it
//! takes over: those in fields where it still agreed.

use chrono::{NaiveDate, NaiveTime};

use super::stored::Stored;
use super::{SeriesChanges, SeriesField};
use crate::error::{Code, Error, Result};
use crate::event::{self, EditEvent, Event};
use crate::input;
use crate::money;
use crate::planner::Writer;
use crate::time::Wall;
use crate::venue::edit::MOST_SEATS;
use crate::venue::store as venue;

/// The longest gathering: four weeks.
const MOST_MINUTES: u32 = 28 * 24 * 60;

/// In what the event of a date is not as its series.
pub fn differs(series: &Stored, date: NaiveDate, event: &Event) -> Vec<SeriesField> {
    use SeriesField as F;
    let (starts, ends) = series.on(date);
    let found = [
        (F::Title, event.title != series.title),
        (F::Time, event.starts != starts),
        (
            F::Length,
            event.ends.minutes_since(event.starts) != ends.minutes_since(starts),
        ),
        (F::Zone, event.zone != series.zone),
        (
            F::Place,
            (event.venue_id, event.room_id) != (series.venue_id, series.room_id),
        ),
        (F::Capacity, event.capacity != series.capacity),
        (F::About, event.about != series.about),
        (F::Link, event.link != series.link),
        (
            F::Organizer,
            (&event.organizer_name, &event.organizer_email)
                != (&series.organizer_name, &series.organizer_email),
        ),
        (
            F::Reminder,
            event.reminder_minutes != series.reminder_minutes,
        ),
        (F::Host, event.host != series.host),
        (F::Kind, event.kind != series.kind),
        (F::Notes, event.notes != series.notes),
        (F::Food, event.food_planned != series.food_planned),
        (F::Currency, event.currency != series.currency),
        (F::Margin, event.margin_percent != series.margin_percent),
    ];
    found
        .into_iter()
        .filter_map(|(field, other)| other.then_some(field))
        .collect()
}

/// In what a series is otherwise than it was before.
pub fn between(old: &Stored, new: &Stored) -> Vec<SeriesField> {
    use SeriesField as F;
    let found = [
        (F::Title, old.title != new.title),
        (F::Time, old.time() != new.time()),
        (F::Length, old.minutes != new.minutes),
        (F::Zone, old.zone != new.zone),
        (
            F::Place,
            (old.venue_id, old.room_id) != (new.venue_id, new.room_id),
        ),
        (F::Capacity, old.capacity != new.capacity),
        (F::About, old.about != new.about),
        (F::Link, old.link != new.link),
        (
            F::Organizer,
            (&old.organizer_name, &old.organizer_email)
                != (&new.organizer_name, &new.organizer_email),
        ),
        (F::Reminder, old.reminder_minutes != new.reminder_minutes),
        (F::Host, old.host != new.host),
        (F::Kind, old.kind != new.kind),
        (F::Notes, old.notes != new.notes),
        (F::Food, old.food_planned != new.food_planned),
        (F::Currency, old.currency != new.currency),
        (F::Margin, old.margin_percent != new.margin_percent),
    ];
    found
        .into_iter()
        .filter_map(|(field, other)| other.then_some(field))
        .collect()
}

/// The series with the changes, every value looked at as in an event's form.
pub fn changed(writer: &Writer<'_>, old: &Stored, changes: &SeriesChanges) -> Result<Stored> {
    let mut new = old.clone();
    if let Some(title) = &changes.title {
        new.title = input::required("title", title)?;
    }
    if let Some(time) = &changes.time {
        new.starts = Wall(old.first().and_time(time_of_day(time)?));
    }
    if let Some(minutes) = changes.minutes {
        if minutes == 0 {
            return Err(Error::field("minutes", Code::OutOfRange)
                .with("value", 0)
                .with("least", 1));
        }
        new.minutes = input::count("minutes", minutes, MOST_MINUTES)?;
    }
    if let Some(zone) = &changes.zone {
        crate::time::zone(zone)?;
        new.zone.clone_from(zone);
    }
    (new.venue_id, new.room_id) = venue::place(
        writer,
        (old.venue_id, old.room_id),
        changes.venue_id,
        changes.room_id,
    )?;
    if let Some(capacity) = changes.capacity {
        new.capacity = capacity
            .map(|seats| input::count("capacity", seats, MOST_SEATS))
            .transpose()?;
    }
    for (field, asked, target) in [
        ("about", &changes.about, &mut new.about),
        ("notes", &changes.notes, &mut new.notes),
    ] {
        if let Some(text) = asked {
            *target = input::prose(field, text)?;
        }
    }
    for (field, asked, target) in [
        ("host", &changes.host, &mut new.host),
        (
            "organizerName",
            &changes.organizer_name,
            &mut new.organizer_name,
        ),
    ] {
        if let Some(text) = asked {
            *target = input::line(field, text)?;
        }
    }
    if let Some(link) = &changes.link {
        new.link = input::compact("link", link)?;
    }
    if let Some(email) = &changes.organizer_email {
        new.organizer_email = input::email("organizerEmail", email)?;
    }
    if let Some(currency) = &changes.currency {
        new.currency = money::currency("currency", currency)?;
    }
    if let Some(percent) = changes.margin_percent {
        new.margin_percent = input::count("marginPercent", percent, 100)?;
    }
    if let Some(reminder) = changes.reminder_minutes {
        new.reminder_minutes = reminder.map(event::checks::reminder).transpose()?;
    }
    new.kind = changes.kind.unwrap_or(old.kind);
    new.food_planned = changes.food_planned.unwrap_or(old.food_planned);
    Ok(new)
}

/// `19:30`.
fn time_of_day(text: &str) -> Result<NaiveTime> {
    NaiveTime::parse_from_str(text.trim(), "%H:%M")
        .map_err(|_| Error::field("time", Code::NotATime).with("value", text))
}

/// What one event takes over of a change of its series, and whether it kept
/// anything of its own. `date` is where the new rule has it.
pub fn taken_over(
    old: &Stored,
    new: &Stored,
    (was_on, date): (NaiveDate, NaiveDate),
    event: &Event,
    own: &[SeriesField],
) -> (Option<EditEvent>, bool) {
    use SeriesField as F;
    let (mut any, mut kept) = (false, false);
    let mut takes = |field: F, changes: bool| {
        if changes && own.contains(&field) {
            kept = true;
        }
        let taken = changes && !own.contains(&field);
        any |= taken;
        taken
    };
    let mut edit = EditEvent::of(event.id);
    let (old_on, new_on) = (old.on(was_on), new.on(date));
    let moves = takes(F::Time, old_on.0 != new_on.0);
    let length = takes(F::Length, old.minutes != new.minutes);
    if moves || length {
        let starts = if moves { new_on.0 } else { event.starts };
        let own_length = event.ends.minutes_since(event.starts);
        let ends = match (moves, own.contains(&F::Length)) {
            (true, false) => new_on.1,
            (_, true) => starts.plus_minutes(own_length),
            (false, false) => starts.plus_minutes(i64::from(new.minutes)),
        };
        edit.starts = Some(starts);
        edit.ends = Some(ends);
    }
    if takes(F::Title, old.title != new.title) {
        edit.title = Some(new.title.clone());
    }
    if takes(F::Zone, old.zone != new.zone) {
        edit.zone = Some(new.zone.clone());
    }
    if takes(
        F::Place,
        (old.venue_id, old.room_id) != (new.venue_id, new.room_id),
    ) {
        edit.venue_id = Some(new.venue_id);
        edit.room_id = Some(new.room_id);
    }
    if takes(F::Capacity, old.capacity != new.capacity) {
        edit.capacity = Some(new.capacity);
    }
    if takes(F::About, old.about != new.about) {
        edit.about = Some(new.about.clone());
    }
    if takes(F::Link, old.link != new.link) {
        edit.link = Some(new.link.clone());
    }
    if takes(
        F::Organizer,
        (&old.organizer_name, &old.organizer_email) != (&new.organizer_name, &new.organizer_email),
    ) {
        edit.organizer_name = Some(new.organizer_name.clone());
        edit.organizer_email = Some(new.organizer_email.clone());
    }
    if takes(F::Reminder, old.reminder_minutes != new.reminder_minutes) {
        edit.reminder_minutes = Some(new.reminder_minutes);
    }
    if takes(F::Host, old.host != new.host) {
        edit.host = Some(new.host.clone());
    }
    if takes(F::Kind, old.kind != new.kind) {
        edit.kind = Some(new.kind);
    }
    if takes(F::Notes, old.notes != new.notes) {
        edit.notes = Some(new.notes.clone());
    }
    if takes(F::Food, old.food_planned != new.food_planned) {
        edit.food_planned = Some(new.food_planned);
    }
    if takes(F::Currency, old.currency != new.currency) {
        edit.currency = Some(new.currency.clone());
    }
    if takes(F::Margin, old.margin_percent != new.margin_percent) {
        edit.margin_percent = Some(new.margin_percent);
    }
    (any.then_some(edit), kept)
}
