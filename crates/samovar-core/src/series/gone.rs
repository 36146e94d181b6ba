//! Dates that do not take place: skipped, taken out of the series, or cut off
//! by its end. Nobody who was invited is forgotten: an event with guests is
//! cancelled rather than deleted, one that people came to stays.

use rusqlite::params;

use super::store::{self, Stored};
use super::{Day, EndSeries, Ends, Series, SeriesDateRef, SeriesGone, SeriesRef, create};
use crate::error::{Code, Error, Result};
use crate::event::{self, Event, EventRef, EventState, SetEventState};
use crate::ids::EventId;
use crate::planner::Writer;

/// What became of an event that has no place in the series any more.
pub enum Gone {
    Deleted,
    Cancelled,
    Stays,
}

/// Nothing takes place on that date.
pub fn skip(writer: &Writer<'_>, request: SeriesDateRef) -> Result<Series> {
    let series = store::load(writer.conn, request.series_id)?;
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
    store::show(writer, series.id)
}

/// The date takes place after all: a cancelled event is on again, a skipped
/// date is made anew.
pub fn bring_back(writer: &Writer<'_>, request: SeriesDateRef) -> Result<Series> {
    let series = store::load(writer.conn, request.series_id)?;
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
        let Some((skip, _)) = skipped.iter().find(|(_, day)| *day == request.date) else {
            return Err(not_a_date(&series, request.date));
        };
        store::forget_skip(writer, *skip)?;
        create::make(writer, &series, &[request.date.0], like.as_ref())?;
    }
    if let Some(id) = store::event_on(writer.conn, series.id, request.date)? {
        writer.about(id);
    }
    tell(writer, &series, request.date);
    store::show(writer, series.id)
}

/// An event of its own from now on; its date is not made again.
pub fn detach(writer: &Writer<'_>, request: EventRef) -> Result<Event> {
    let event = event::store::load(writer, request.event_id)?;
    let (Some(id), Some(date)) = (event.series_id, event.occurrence) else {
        return Err(Error::new(Code::NotInSeries).with("title", event.title));
    };
    let series = store::load(writer.conn, id)?;
    let_go(writer, &series, event.id)?;
    store::skip(writer.conn, id, date)?;
    writer.about(event.id);
    writer.fact("title", event.title.as_str());
    event::store::load(writer, event.id)
}

/// No date after that one.
pub fn end(writer: &Writer<'_>, request: EndSeries) -> Result<SeriesGone> {
    let old = store::load(writer.conn, request.series_id)?;
    if request.after.0 < old.first() {
        return Err(Error::field("after", Code::SeriesNoDates));
    }
    let mut new = old.clone();
    new.rule.ends = Ends::On {
        date: request.after,
    };
    if new.rule != old.rule {
        new.calendar_sequence += 1;
    }
    store::update(writer.conn, &old, &new)?;
    let mut done = SeriesGone {
        deleted: 0,
        cancelled: 0,
        stay: 0,
    };
    for (date, event) in store::events_of(writer, old.id)? {
        if date <= request.after.0 {
            continue;
        }
        match goes(writer, &new, &event)? {
            Gone::Deleted => done.deleted += 1,
            Gone::Cancelled => done.cancelled += 1,
            Gone::Stays => done.stay += 1,
        }
    }
    for (skip, day) in store::skips(writer.conn, old.id)? {
        if day > request.after {
            store::forget_skip(writer, skip)?;
        }
    }
    tell(writer, &new, request.after);
    writer.fact("count", done.deleted + done.cancelled);
    Ok(done)
}

/// The whole series with all its dates; events that people came to stay as
/// events of their own.
pub fn delete(writer: &Writer<'_>, request: SeriesRef) -> Result<SeriesGone> {
    let series = store::load(writer.conn, request.series_id)?;
    let mut done = SeriesGone {
        deleted: 0,
        cancelled: 0,
        stay: 0,
    };
    for (_, event) in store::events_of(writer, series.id)? {
        if event::store::arrivals(writer.conn, event.id)? > 0 {
            let_go(writer, &series, event.id)?;
            done.stay += 1;
        } else {
            writer
                .conn
                .execute("DELETE FROM event WHERE id = ?1", [event.id])?;
            done.deleted += 1;
        }
    }
    // Skipped dates and regulars go by cascade.
    writer
        .conn
        .execute("DELETE FROM series WHERE id = ?1", [series.id])?;
    writer.fact("title", series.title);
    writer.fact("count", done.deleted);
    Ok(done)
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
    writer
        .conn
        .execute("DELETE FROM event WHERE id = ?1", [event.id])?;
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

fn not_a_date(series: &Stored, date: Day) -> Error {
    Error::field("date", Code::DateNotInSeries)
        .with("title", series.title.as_str())
        .with("date", date.to_string())
}

fn tell(writer: &Writer<'_>, series: &Stored, date: Day) {
    writer.fact("title", series.title.as_str());
    writer.fact("date", date.to_string());
}
