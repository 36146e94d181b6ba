//! Events as rows.

use rusqlite::{Connection, OptionalExtension, Params, Row, params};

use super::series_mark::{self, SeriesMark};
use super::{Event, EventRef};
use crate::error::{Error, Result};
use crate::ids::EventId;
use crate::planner::Reader;
use crate::time::{self, Fold, Wall};

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

/// What it shows of its series.
pub fn mark(reader: &Reader<'_>, event: &Event) -> Result<Option<SeriesMark>> {
    let (Some(part), Some(occurrence)) = (event.series_part, event.occurrence) else {
        return Ok(None);
    };
    series_mark::mark(reader.conn, part, occurrence).map(Some)
}

/// That there will be food.
pub fn plan_food(conn: &Connection, id: EventId) -> Result<()> {
    conn.prepare_cached("UPDATE event SET food_planned = 'yes' WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

/// Every event, in the order of their starts; without the marks of series.
pub fn all(reader: &Reader<'_>) -> Result<Vec<Event>> {
    several(reader, "ORDER BY e.starts, e.id", params![])
}

/// Those that take place, by their own clocks, between two times.
pub fn between(reader: &Reader<'_>, from: Wall, until: Wall) -> Result<Vec<Event>> {
    let which = "WHERE e.starts <= ?2 AND e.ends >= ?1 ORDER BY e.starts, e.id";
    several(reader, which, params![from, until])
}

fn several(reader: &Reader<'_>, which: &str, values: impl Params) -> Result<Vec<Event>> {
    let mut statement = reader.conn.prepare_cached(&format!("{EVENT} {which}"))?;
    let mut events: Vec<Event> = statement
        .query_map(values, event)?
        .collect::<rusqlite::Result<_>>()?;
    for event in &mut events {
        mark_past(reader, event);
    }
    Ok(events)
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
