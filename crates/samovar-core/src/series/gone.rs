//! Dates that do not take place: skipped, taken out of the series, or cut off
//! by its end. Nobody who was invited is forgotten: an event with guests is
//! cancelled rather than deleted, one that people came to stays.

use chrono::NaiveDate;
use rusqlite::params;

use super::store;
use super::stored::Stored;
use super::{EndSeries, Series, SeriesDateRef, SeriesGone, SeriesRef, create, parts, show};
use crate::db::deletion;
use crate::error::{Code, Error, Result};
use crate::event::{self, Event, EventRef, EventState, SetEventState};
use crate::ids::EventId;
use crate::planner::Writer;
use crate::rule::{Day, Ends};

/// What became of an event that has no place in the series any more.
pub enum Gone {
    Deleted,
    Cancelled,
    Stays,
}

/// Nothing takes place on that date.
pub fn skip(writer: &Writer<'_>, request: SeriesDateRef) -> Result<Series> {
    let series = part_on(writer, &request)?;
    if let Some(id) = store::event_on(writer.conn, series.id, request.date)? {
        if has_guests(writer, id)? {
            event::edit::cancel(writer, EventRef { event_id: id })?;
        } else {
            // Deleting a date of a series skips it.
            event::edit::delete(writer, EventRef { event_id: id })?;
        }
    } else if store::has_date(&series.rule, series.first(), request.date.0) {
        store::skip(writer.conn, series.id, request.date)?;
    } else {
        return Err(not_a_date(&series, request.date));
    }
    tell(writer, &series, request.date);
    show::show(writer, series.id)
}

/// The date takes place after all: a cancelled event is on again, a skipped
/// date is made anew.
pub fn bring_back(writer: &Writer<'_>, request: SeriesDateRef) -> Result<Series> {
    let series = part_on(writer, &request)?;
    let like = create::pattern(writer, series.id)?;
    if let Some(id) = store::event_on(writer.conn, series.id, request.date)? {
        let state = match like.map(|event| event.state) {
            Some(EventState::Open | EventState::Full | EventState::Done) => EventState::Open,
            _ => EventState::Draft,
        };
        if event::store::load(writer, id)?.state == EventState::Cancelled {
            event::edit::set_state(
                writer,
                SetEventState {
                    event_id: id,
                    state,
                },
            )?;
        }
    } else {
        let skipped = store::skips(writer.conn, series.id)?;
        if !skipped.contains(&request.date) {
            return Err(not_a_date(&series, request.date));
        }
        store::forget_skip(writer, series.id, request.date)?;
        create::make(writer, &series, &[request.date.0], like.as_ref())?;
    }
    if let Some(id) = store::event_on(writer.conn, series.id, request.date)? {
        writer.about(id);
    }
    tell(writer, &series, request.date);
    show::show(writer, series.id)
}

/// An event of its own from now on; its date is not made again.
pub fn detach(writer: &Writer<'_>, request: EventRef) -> Result<Event> {
    let event = event::store::load(writer, request.event_id)?;
    let (Some(id), Some(date)) = (event.series_part, event.occurrence) else {
        return Err(Error::new(Code::NotInSeries).with("title", event.title));
    };
    let series = store::load(writer.conn, id)?;
    let_go(writer, &series, event.id)?;
    store::skip(writer.conn, id, date)?;
    writer.about(event.id);
    writer.fact("title", event.title.as_str());
    event::store::load(writer, event.id)
}

/// No date after that one, in whichever part.
pub fn end(writer: &Writer<'_>, request: EndSeries) -> Result<SeriesGone> {
    let all = parts::of(writer.conn, request.series_id)?;
    let Some(first) = all.first() else {
        return Err(Error::missing("series", request.series_id));
    };
    if request.after.0 < first.first() {
        return Err(Error::field("after", Code::SeriesNoDates));
    }
    let mut done = SeriesGone {
        deleted: 0,
        cancelled: 0,
        stay: 0,
    };
    let last = all.last().map(|part| part.id);
    for old in &all {
        let goes_on = match old.rule.ends {
            Ends::On { date } => date > request.after,
            Ends::Never | Ends::After { .. } => true,
        };
        if goes_on || Some(old.id) == last {
            end_part(writer, old, request.after, &mut done)?;
        }
    }
    tell(writer, first, request.after);
    writer.fact("count", done.deleted + done.cancelled);
    Ok(done)
}

fn end_part(writer: &Writer<'_>, old: &Stored, after: Day, done: &mut SeriesGone) -> Result<()> {
    let mut new = old.clone();
    new.rule.ends = Ends::On { date: after };
    new.phases.retain(|phase| phase.from <= after.0);
    if new.rule != old.rule {
        new.calendar_sequence += 1;
    }
    store::update(writer, old, &new)?;
    for (date, event) in store::events_of(writer, old.id)? {
        if date <= after.0 {
            continue;
        }
        match goes(writer, &new, &event)? {
            Gone::Deleted => done.deleted += 1,
            Gone::Cancelled => done.cancelled += 1,
            Gone::Stays => done.stay += 1,
        }
    }
    for day in store::skips(writer.conn, old.id)? {
        if day > after {
            store::forget_skip(writer, old.id, day)?;
        }
    }
    // A part without dates stays only where a calendar is to be told so.
    if new.part_of.is_some() && !parts::has_dates(&new) && !was_given(writer, &new)? {
        delete_part(writer, &new)?;
    }
    Ok(())
}

/// Whether a file with its identity was ever prepared.
pub(super) fn was_given(writer: &Writer<'_>, series: &Stored) -> Result<bool> {
    Ok(writer.conn.query_row(
        "SELECT EXISTS (SELECT 1 FROM calendar_version WHERE uid = ?1)",
        [&series.calendar_uid],
        |row| row.get(0),
    )?)
}

/// The whole series with all its dates; events that people came to stay as
/// events of their own.
pub fn delete(writer: &Writer<'_>, request: SeriesRef) -> Result<SeriesGone> {
    let all = parts::all(writer.conn, request.series_id)?;
    let mut done = SeriesGone {
        deleted: 0,
        cancelled: 0,
        stay: 0,
    };
    let title = parts::of(writer.conn, request.series_id)?
        .last()
        .map(|part| part.at(NaiveDate::MAX).title);
    // The first part last: the others stand on it.
    for series in all.iter().rev() {
        for (_, event) in store::events_of(writer, series.id)? {
            if event::store::arrivals(writer.conn, event.id)? > 0 {
                let_go(writer, series, event.id)?;
                done.stay += 1;
            } else {
                event::edit::delete_row(writer, &event)?;
                done.deleted += 1;
            }
        }
        delete_part(writer, series)?;
    }
    writer.fact("title", title.unwrap_or_default());
    writer.fact("count", done.deleted);
    Ok(done)
}

/// Skipped dates, phases and regulars go by cascade; what people's calendars were
/// given stays known.
fn delete_part(writer: &Writer<'_>, series: &Stored) -> Result<()> {
    deletion::delete(
        writer.conn,
        "series",
        series.id,
        &[
            "calendar_version",
            "mailing",
            "message",
            "message_text",
            "regular",
            "series_phase",
            "series_skip",
        ],
        deletion::in_use(&series.title),
    )
}

/// Takes an event out of a series that has no date for it any more.
pub fn goes(writer: &Writer<'_>, series: &Stored, event: &Event) -> Result<Gone> {
    if event.is_past || event::store::arrivals(writer.conn, event.id)? > 0 {
        let_go(writer, series, event.id)?;
        return Ok(Gone::Stays);
    }
    if has_guests(writer, event.id)? {
        let_go(writer, series, event.id)?;
        event::edit::cancel(writer, EventRef { event_id: event.id })?;
        return Ok(Gone::Cancelled);
    }
    event::edit::delete_row(writer, event)?;
    Ok(Gone::Deleted)
}

/// An event of its own; its SEQUENCE holds what the series had raised.
fn let_go(writer: &Writer<'_>, series: &Stored, event: EventId) -> Result<()> {
    writer.conn.execute(
        "UPDATE event SET series_id = NULL, occurrence = NULL, calendar_sequence = calendar_sequence + ?2 WHERE id = ?1",
        params![event, series.calendar_sequence],
    )?;
    Ok(())
}

fn has_guests(writer: &Writer<'_>, event: EventId) -> Result<bool> {
    Ok(writer.conn.query_row(
        "SELECT EXISTS (SELECT 1 FROM guest WHERE event_id = ?1)",
        [event],
        |row| row.get(0),
    )?)
}

/// The part that a date belongs to.
fn part_on(writer: &Writer<'_>, request: &SeriesDateRef) -> Result<Stored> {
    let all = parts::of(writer.conn, request.series_id)?;
    let first = all.first().cloned();
    match (parts::on(writer.conn, all, request.date)?, first) {
        (Some(part), _) => Ok(part),
        (None, Some(first)) => Err(not_a_date(&first, request.date)),
        (None, None) => Err(Error::missing("series", request.series_id)),
    }
}

fn not_a_date(series: &Stored, date: Day) -> Error {
    Error::field("date", Code::DateNotInSeries)
        .with("title", series.at(date.0).title)
        .with("date", date.to_string())
}

fn tell(writer: &Writer<'_>, series: &Stored, date: Day) {
    writer.fact("title", series.at(date.0).title);
    writer.fact("date", date.to_string());
}
