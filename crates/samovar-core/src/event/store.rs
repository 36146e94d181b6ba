//! Events as rows.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Event, EventRef, EventRow, EventsView, ListEvents};
use crate::db::text;
use crate::error::{Error, Result};
use crate::guest::GuestState;
use crate::ids::EventId;
use crate::keyboard::Reading;
use crate::planner::Reader;
use crate::series::{SeriesMark, parts, show as series};
use crate::time::{self, Fold, Wall};
use crate::wire::{Page, window};

const EVENT: &str = "SELECT e.id, e.title, e.kind, e.state, e.starts, e.ends, e.starts_fold, e.ends_fold, e.zone,
        e.venue_id, coalesce(v.name, ''), e.room_id, coalesce(r.name, ''), e.capacity, e.about, e.notes, e.host,
        e.organizer_name, e.organizer_email, e.link, e.currency, e.food_planned, e.margin_percent,
        e.calendar_uid, e.calendar_sequence + coalesce(s.calendar_sequence, 0), e.reminder_minutes,
        coalesce(s.part_of, e.series_id), e.occurrence, e.series_id
    FROM event AS e LEFT JOIN venue AS v ON v.id = e.venue_id LEFT JOIN room AS r ON r.id = e.room_id
        LEFT JOIN series AS s ON s.id = e.series_id";

pub fn get(reader: &Reader<'_>, request: EventRef) -> Result<Event> {
    load(reader, request.event_id)
}

pub fn load(reader: &Reader<'_>, id: EventId) -> Result<Event> {
    let mut event = reader
        .conn
        .prepare_cached(&format!("{EVENT} WHERE e.id = ?1"))?
        .query_row([id], event)
        .optional()?
        .ok_or_else(|| Error::missing("event", id))?;
    mark_past(reader, &mut event);
    event.series = mark(reader, &event)?;
    Ok(event)
}

fn mark(reader: &Reader<'_>, event: &Event) -> Result<Option<SeriesMark>> {
    let (Some(part), Some(occurrence)) = (event.series_part, event.occurrence) else {
        return Ok(None);
    };
    series::mark(reader.conn, part, occurrence).map(Some)
}

/// That there will be food.
pub fn plan_food(conn: &Connection, id: EventId) -> Result<()> {
    conn.prepare_cached("UPDATE event SET food_planned = 'yes' WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

/// Every event, in the order of their starts.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Event>> {
    let mut statement = reader
        .conn
        .prepare_cached(&format!("{EVENT} ORDER BY e.starts, e.id"))?;
    let mut events: Vec<Event> = statement
        .query_map([], event)?
        .collect::<rusqlite::Result<_>>()?;
    for event in &mut events {
        mark_past(reader, event);
    }
    Ok(events)
}

/// Upcoming events soonest first, past ones latest first.
pub fn list(reader: &Reader<'_>, request: ListEvents) -> Result<Page<EventRow>> {
    let view = request.view.unwrap_or(EventsView::All);
    let mut events = all(reader)?;
    // Of all there are: the months and the list beside them read the same words alike.
    let query = request.query.filter(|query| !query.trim().is_empty());
    let called = |event: &Event, words: &str| {
        text::has_words(&format!("{} {}", event.title, event.venue_name), words)
    };
    let reading = query
        .map(|query| {
            Reading::of(&query, request.as_typed, |words| {
                Ok(events.iter().any(|event| called(event, words)))
            })
        })
        .transpose()?;
    events.retain(|event| match view {
        EventsView::Upcoming => !event.is_past,
        EventsView::Past => event.is_past,
        EventsView::All => true,
    });
    if let Some(series) = request.series_id {
        let series = parts::whole_or_gone(reader.conn, series)?;
        events.retain(|event| event.series_id == Some(series));
    }
    events.retain(|event| {
        let after = request
            .from
            .is_none_or(|from| event.ends.0.date() >= from.0);
        let before = request
            .until
            .is_none_or(|until| event.starts.0.date() <= until.0);
        after && before
    });
    if let Some(reading) = &reading {
        events.retain(|event| called(event, &reading.words));
    }
    if view != EventsView::Upcoming {
        events.reverse();
    }
    let (offset, limit) = window(request.offset, request.limit);
    let total = u32::try_from(events.len()).unwrap_or(u32::MAX);
    let rows = events
        .into_iter()
        .skip(offset as usize)
        .take(limit as usize)
        .map(|event| row(reader, event))
        .collect::<Result<_>>()?;
    Ok(Page::new(rows, total).read_as(reading.and_then(|reading| reading.read_as())))
}

/// The line of the list for an event.
fn row(reader: &Reader<'_>, event: Event) -> Result<EventRow> {
    let looks = if super::look::wants_looks(&event) {
        u32::try_from(super::look::find(reader, &event)?.len()).unwrap_or(u32::MAX)
    } else {
        0
    };
    row_with(reader, event, looks)
}

/// The same where its looks are counted already.
pub fn row_with(reader: &Reader<'_>, event: Event, looks: u32) -> Result<EventRow> {
    let (coming, invited, waitlisted) = reader
        .conn
        .prepare_cached(
            "SELECT coalesce(sum(iif(state = ?2, 1 + plus_ones, 0)), 0), coalesce(sum(state = ?3), 0),
                    coalesce(sum(state = ?4), 0)
             FROM guest WHERE event_id = ?1",
        )?
        .query_row(
            params![event.id, GuestState::Going, GuestState::Invited, GuestState::Waitlisted],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )?;
    Ok(EventRow {
        series: mark(reader, &event)?,
        id: event.id,
        title: event.title,
        state: event.state,
        starts: event.starts,
        ends: event.ends,
        zone: event.zone,
        venue_name: event.venue_name,
        room_name: event.room_name,
        capacity: event.capacity,
        coming,
        invited,
        waitlisted,
        looks,
        is_past: event.is_past,
    })
}

/// The events that are over.
pub fn over(reader: &Reader<'_>) -> Result<Vec<EventId>> {
    let mut statement = reader
        .conn
        .prepare_cached("SELECT id, ends, ends_fold, zone FROM event")?;
    let mut found = Vec::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let zone: String = row.get(3)?;
        if has_ended(reader, row.get(1)?, fold(row.get(2)?), &zone) {
            found.push(row.get(0)?);
        }
    }
    Ok(found)
}

/// How many arrivals an event has: a reason to ask before it is deleted.
pub fn arrivals(conn: &Connection, id: EventId) -> Result<u32> {
    Ok(conn.query_row(
        "SELECT count(*) FROM arrival WHERE event_id = ?1",
        [id],
        |row| row.get(0),
    )?)
}

fn event(row: &Row<'_>) -> rusqlite::Result<Event> {
    Ok(Event {
        id: row.get(0)?,
        title: row.get(1)?,
        kind: row.get(2)?,
        state: row.get(3)?,
        starts: row.get(4)?,
        ends: row.get(5)?,
        starts_fold: fold(row.get(6)?),
        ends_fold: fold(row.get(7)?),
        zone: row.get(8)?,
        venue_id: row.get(9)?,
        venue_name: row.get(10)?,
        room_id: row.get(11)?,
        room_name: row.get(12)?,
        capacity: row.get(13)?,
        about: row.get(14)?,
        notes: row.get(15)?,
        host: row.get(16)?,
        organizer_name: row.get(17)?,
        organizer_email: row.get(18)?,
        link: row.get(19)?,
        currency: row.get(20)?,
        food_planned: row.get(21)?,
        margin_percent: row.get(22)?,
        calendar_uid: row.get(23)?,
        calendar_sequence: row.get(24)?,
        reminder_minutes: row.get(25)?,
        series_id: row.get(26)?,
        series_part: row.get(28)?,
        occurrence: row.get(27)?,
        series: None,
        is_past: false,
    })
}

/// As it is stored.
fn fold(text: String) -> Fold {
    Fold::from_flag(text == "later")
}

/// Past is a matter of instants: an event in New York ends later than the same
/// reading of a clock in Moscow.
fn mark_past(reader: &Reader<'_>, event: &mut Event) {
    event.is_past = has_ended(reader, event.ends, event.ends_fold, &event.zone);
}

fn has_ended(reader: &Reader<'_>, ends: Wall, fold: Fold, zone: &str) -> bool {
    match time::zone(zone) {
        Ok(zone) => time::instant_or_after(ends, zone, fold) < reader.now,
        Err(_) => ends < Wall(reader.now.naive_utc()),
    }
}
