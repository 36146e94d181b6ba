//! A series as calendars know it: the rule, dates that do not take place, and
//! dates that differ from it.
//!
//! A date is told apart from its series when it was changed alone, or differs in
//! title, time, place, zone, link, about or programme. Its SEQUENCE is the
//! series' and its own together, as `Event::calendar_sequence` already has it. A part
//! of a series is a series here; a phase makes dates that differ.

use samovar_ical::{CalendarEvent, Occurrence, Series, State, Uid};

use super::SeriesField;
use super::fields::differs;
use super::store;
use super::stored::Stored;
use crate::calendar::event as calendar;
use crate::error::Result;
use crate::event::{Event, EventState};
use crate::ids::SeriesId;
use crate::planner::Reader;
use crate::time::{Fold, Wall};

pub fn load(reader: &Reader<'_>, id: SeriesId) -> Result<Series> {
    let series = store::load(reader.conn, id)?;
    let mut skipped: Vec<_> = store::skips(reader.conn, id)?
        .into_iter()
        .map(|day| day.0)
        .collect();
    let mut changed = Vec::new();
    for (date, event) in store::events_of(reader, id)? {
        if event.state == EventState::Cancelled {
            skipped.push(date);
            continue;
        }
        let entry = calendar::of(reader, &event)?;
        if event.calendar_sequence > series.calendar_sequence
            || !entry.agenda.is_empty()
            || differs(&series, date, &event).iter().any(shows)
        {
            changed.push(Occurrence { date, event: entry });
        }
    }
    skipped.sort_unstable();
    Ok(Series {
        event: of(reader, &series)?,
        recurrence: series.rule.recurrence(),
        skipped,
        changed,
    })
}

/// What every date begins as.
pub fn of(reader: &Reader<'_>, series: &Stored) -> Result<CalendarEvent> {
    let mut entry = calendar::of(reader, &first(reader, series)?)?;
    entry.uid = Uid::parse(&series.calendar_uid)?;
    entry.state = State::Confirmed;
    Ok(entry)
}

/// Whether the field can be seen in a calendar.
fn shows(field: &SeriesField) -> bool {
    use SeriesField as F;
    matches!(
        field,
        F::Title | F::Time | F::Length | F::Zone | F::Place | F::About | F::Link
    )
}

/// The first date as the rule has it: an event that may not be there.
fn first(reader: &Reader<'_>, series: &Stored) -> Result<Event> {
    let (starts, ends) = series.on(series.first());
    let mut event = crate::event::Event::blank(series.zone.clone(), Wall(reader.now.naive_utc()));
    let place = store::place_names(reader, series)?;
    event.title.clone_from(&series.title);
    event.kind = series.kind;
    event.state = EventState::Open;
    (event.starts, event.ends) = (starts, ends);
    (event.starts_fold, event.ends_fold) = (Fold::Earlier, Fold::Earlier);
    (event.venue_id, event.room_id) = (series.venue_id, series.room_id);
    (event.venue_name, event.room_name) = place;
    event.about.clone_from(&series.about);
    event.link.clone_from(&series.link);
    event.organizer_name.clone_from(&series.organizer_name);
    event.organizer_email.clone_from(&series.organizer_email);
    event.reminder_minutes = series.reminder_minutes;
    event.calendar_uid.clone_from(&series.calendar_uid);
    event.calendar_sequence = series.calendar_sequence;
    Ok(event)
}
