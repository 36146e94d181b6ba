//! Events as rows.

use rusqlite::{Connection, OptionalExtension, Params, params};

use super::series_mark::{self, SeriesMark};
use super::{Event, EventRef};
use crate::db::from_row::from_row;
use crate::error::{Error, Result};
use crate::ids::EventId;
use crate::planner::Reader;
use crate::time::{self, Fold, Wall};

const FROM: &str =
    "event AS e LEFT JOIN venue AS v ON v.id = e.venue_id LEFT JOIN room AS r ON r.id = e.room_id
        LEFT JOIN series AS s ON s.id = e.series_id";

from_row! {
    COLUMNS, event -> Event {
        id: "e.id",
        title: "e.title",
        kind: "e.kind",
        state: "e.state",
        starts: "e.starts",
        ends: "e.ends",
        starts_fold: "e.starts_fold" => fold,
        ends_fold: "e.ends_fold" => fold,
        zone: "e.zone",
        venue_id: "e.venue_id",
        venue_name: "coalesce(v.name, '')",
        room_id: "e.room_id",
        room_name: "coalesce(r.name, '')",
        capacity: "e.capacity",
        about: "e.about",
        notes: "e.notes",
        host: "e.host",
        organizer_name: "e.organizer_name",
        organizer_email: "e.organizer_email",
        link: "e.link",
        currency: "e.currency",
        food_planned: "e.food_planned",
        door_kept: "e.door_kept",
        margin_percent: "e.margin_percent",
        calendar_uid: "e.calendar_uid",
        calendar_sequence: "e.calendar_sequence + coalesce(s.calendar_sequence, 0)",
        reminder_minutes: "e.reminder_minutes",
        series_id: "coalesce(s.part_of, e.series_id)",
        occurrence: "e.occurrence",
        series_part: "e.series_id",
        has_budget_limit: "e.budget_limit_minor IS NOT NULL",
    }
    also { series: None, is_past: false }
}

pub fn get(reader: &Reader<'_>, request: EventRef) -> Result<Event> {
    load(reader, request.event_id)
}

pub fn load(reader: &Reader<'_>, id: EventId) -> Result<Event> {
    let mut event = reader
        .conn
        .prepare_cached(&format!("SELECT {COLUMNS} FROM {FROM} WHERE e.id = ?1"))?
        .query_row([id], |row| event(row, 0))
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
    let mut statement = reader
        .conn
        .prepare_cached(&format!("SELECT {COLUMNS} FROM {FROM} {which}"))?;
    let mut events: Vec<Event> = statement
        .query_map(values, |row| event(row, 0))?
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
