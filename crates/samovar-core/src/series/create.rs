//! Makes a series, from an event or from scratch, and plans dates of one.

use chrono::NaiveDate;
use rusqlite::params;

use super::store;
use super::stored::Stored;
use super::{CreateSeries, ExtendSeries, MOST_OF_SERIES, SeriesMade, USUAL_DATES, parts, show};
use crate::error::{Code, Error, Result};
use crate::event::{self, CreateEvent, Event, EventState};
use crate::ids::{EventId, SeriesId};
use crate::input;
use crate::planner::Writer;
use crate::rule::{Day, Ends, MOST_DATES};

/// The event is the first date; the others begin as it stands, without its
/// guests and speakers.
pub fn create(writer: &Writer<'_>, request: CreateSeries) -> Result<SeriesMade> {
    let first = match (request.event_id, request.event) {
        (Some(id), _) => event::store::load(writer, id)?,
        (None, Some(new)) => event::create::create(writer, new)?,
        (None, None) => return Err(Error::field("event", Code::Required)),
    };
    if first.series_id.is_some() {
        return Err(Error::new(Code::AlreadyInSeries).with("title", first.title));
    }
    let date = first.starts.0.date();
    let series = Stored {
        id: SeriesId::new(),
        rule: request.rule.checked(date)?,
        calendar_uid: crate::ids::fresh().to_string(),
        calendar_sequence: 0,
        ..begins_as(&first)
    };
    let dates = match series.rule.ends {
        Ends::Never => series.rule.dates(date, how_many(request.dates)? as usize),
        _ => series.rule.dates(date, MOST_DATES as usize),
    };
    store::insert(writer, &series)?;
    belongs(writer, first.id, series.id, date)?;
    let others: Vec<NaiveDate> = dates.into_iter().filter(|other| *other != date).collect();
    make(writer, &series, &others, Some(&first))?;
    tell(writer, first.id, &series, others.len() + 1);
    Ok(SeriesMade {
        series: show::show(writer, series.id)?,
        made: others.len() as u32,
    })
}

/// Plans the next dates of the rule that nobody has planned yet.
pub fn extend(writer: &Writer<'_>, request: ExtendSeries) -> Result<SeriesMade> {
    let Some(series) = parts::of(writer.conn, request.series_id)?.pop() else {
        return Err(Error::missing("series", request.series_id));
    };
    let most = how_many(request.dates)? as usize;
    let Some(next) = store::next_date(writer, &series)? else {
        let title = series.at(NaiveDate::MAX).title;
        return Err(Error::new(Code::SeriesOver).with("title", title));
    };
    let skipped = store::skips(writer.conn, series.id)?;
    let dates: Vec<NaiveDate> = {
        let recurrence = series.rule.recurrence();
        recurrence
            .dates(series.first())
            .skip_while(|date| *date < next)
            .filter(|date| !skipped.contains(&Day(*date)))
            .take(most)
            .collect()
    };
    let like = pattern(writer, series.id)?;
    let made = make(writer, &series, &dates, like.as_ref())?;
    if let Some(first) = made.first() {
        tell(writer, *first, &series, made.len());
    }
    Ok(SeriesMade {
        series: show::show(writer, series.id)?,
        made: made.len() as u32,
    })
}

/// A number of dates to make: 12 unless said.
pub fn how_many(asked: Option<u32>) -> Result<u32> {
    let dates = asked.unwrap_or(USUAL_DATES);
    if dates > MOST_DATES {
        return Err(Error::field("dates", Code::SeriesTooManyDates)
            .with("count", dates)
            .with("most", MOST_DATES));
    }
    input::count("dates", dates, MOST_DATES)?;
    if dates == 0 {
        return Err(Error::field("dates", Code::SeriesNoDates));
    }
    Ok(dates)
}

/// What a series takes from its first event.
fn begins_as(event: &Event) -> Stored {
    Stored {
        id: SeriesId::new(),
        title: event.title.clone(),
        kind: event.kind,
        rule: crate::rule::Rule::weekly(event.starts.0.date()),
        starts: event.starts,
        minutes: u32::try_from(event.ends.minutes_since(event.starts)).unwrap_or(0),
        zone: event.zone.clone(),
        venue_id: event.venue_id,
        room_id: event.room_id,
        capacity: event.capacity,
        about: event.about.clone(),
        notes: event.notes.clone(),
        host: event.host.clone(),
        organizer_name: event.organizer_name.clone(),
        organizer_email: event.organizer_email.clone(),
        link: event.link.clone(),
        currency: event.currency.clone(),
        food_planned: event.food_planned,
        margin_percent: event.margin_percent,
        reminder_minutes: event.reminder_minutes,
        calendar_uid: String::new(),
        calendar_sequence: 0,
        part_of: None,
        phases: Vec::new(),
    }
}

/// The date from which new ones take programme, staff and dishes: the last one
/// that takes place.
pub fn pattern(writer: &Writer<'_>, series: SeriesId) -> Result<Option<Event>> {
    let all = parts::of(writer.conn, series)?;
    let events = parts::events_of(writer, &all)?;
    let last = |wanted: fn(&Event) -> bool| {
        events
            .iter()
            .rev()
            .map(|(_, _, event)| event)
            .find(|event| wanted(event))
            .cloned()
    };
    Ok(last(|event| event.state != EventState::Cancelled).or_else(|| last(|_| true)))
}

/// Makes the events of dates of a series, with its regulars as guests.
pub fn make(
    writer: &Writer<'_>,
    series: &Stored,
    dates: &[NaiveDate],
    like: Option<&Event>,
) -> Result<Vec<EventId>> {
    let state = match like.map(|event| event.state) {
        Some(EventState::Open | EventState::Full | EventState::Done) => EventState::Open,
        _ => EventState::Draft,
    };
    has_room(writer, series, dates.len())?;
    let mut made = Vec::new();
    for date in dates {
        let there = series.at(*date);
        let (starts, ends) = there.on(*date);
        let event = event::create::create(
            writer,
            CreateEvent {
                title: there.title.clone(),
                starts,
                ends: Some(ends),
                zone: Some(there.zone.clone()),
                starts_fold: None,
                ends_fold: None,
                kind: Some(there.kind),
                state: Some(state),
                venue_id: there.venue_id,
                room_id: there.room_id,
                capacity: there.capacity,
                about: Some(there.about.clone()),
                notes: Some(there.notes.clone()),
                host: Some(there.host.clone()),
                organizer_name: Some(there.organizer_name.clone()),
                organizer_email: Some(there.organizer_email.clone()),
                link: Some(there.link.clone()),
                currency: Some(there.currency.clone()),
                food_planned: Some(there.food_planned),
                reminder_minutes: there.reminder_minutes,
            },
        )?;
        writer.conn.execute(
            "UPDATE event SET series_id = ?2, occurrence = ?3, margin_percent = ?4 WHERE id = ?1",
            params![event.id, series.id, Day(*date), there.margin_percent],
        )?;
        if let Some(like) = like {
            let shift = starts.minutes_since(like.starts);
            event::duplicate::copy_parts(writer, like.id, event.id, shift, &[])?;
        }
        made.push(event.id);
    }
    super::regulars::invite_to(writer, series.whole(), &made)?;
    Ok(made)
}

/// Whether a series holds so many dates more, and its regulars can be invited to all
/// of them at once.
fn has_room(writer: &Writer<'_>, series: &Stored, more: usize) -> Result<()> {
    let more = u32::try_from(more).unwrap_or(u32::MAX);
    let (dates, regulars): (u32, u32) = writer.conn.query_row(
        &format!(
            "SELECT (SELECT count(*) FROM event WHERE series_id IN ({})),
                    (SELECT count(*) FROM regular WHERE series_id = ?1)",
            parts::ALL_PARTS
        ),
        [series.whole()],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    if more > 0 && dates.saturating_add(more) > MOST_OF_SERIES {
        return Err(Error::new(Code::SeriesFull)
            .with("title", series.at(NaiveDate::MAX).title)
            .with("count", dates)
            .with("most", MOST_OF_SERIES));
    }
    super::regulars::not_too_many(regulars, more)
}

/// The event is that date of the series from now on.
pub fn belongs(
    writer: &Writer<'_>,
    event: EventId,
    series: SeriesId,
    date: NaiveDate,
) -> Result<()> {
    writer.conn.execute(
        "UPDATE event SET series_id = ?2, occurrence = ?3 WHERE id = ?1",
        params![event, series, Day(date)],
    )?;
    Ok(())
}

fn tell(writer: &Writer<'_>, about: EventId, series: &Stored, count: usize) {
    writer.about(about);
    writer.fact("title", series.at(NaiveDate::MAX).title);
    writer.fact("count", count);
}
