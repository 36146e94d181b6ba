//! Tasks as rows; when they are due follows from the event's date.

use chrono::{Days, NaiveDate, NaiveTime};
use rusqlite::{OptionalExtension, Row};

use super::Task;
use crate::error::{Error, Result};
use crate::event::{Event, EventRef, store as events};
use crate::ids::{EventId, TaskId};
use crate::planner::Reader;
use crate::time::{self, Fold, Wall};

const TASK: &str = "SELECT id, event_id, title, days_before, due_time, owner, notes, done_at, message_use FROM task";

/// In the order they are due.
pub fn list(reader: &Reader<'_>, request: EventRef) -> Result<Vec<Task>> {
    let event = events::load(reader, request.event_id)?;
    of_event(reader, &event)
}

pub fn of_event(reader: &Reader<'_>, event: &Event) -> Result<Vec<Task>> {
    let mut statement = reader.conn.prepare_cached(&format!(
        "{TASK} WHERE event_id = ?1 ORDER BY days_before DESC, due_time, position, id"
    ))?;
    let tasks = statement
        .query_map([event.id], |row| task(reader, event, row))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(tasks)
}

pub fn load(reader: &Reader<'_>, id: TaskId) -> Result<Task> {
    let event: Option<EventId> = reader
        .conn
        .prepare_cached("SELECT event_id FROM task WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    let event = events::load(reader, event.ok_or_else(|| Error::missing("task", id))?)?;
    Ok(reader
        .conn
        .prepare_cached(&format!("{TASK} WHERE id = ?1"))?
        .query_row([id], |row| task(reader, &event, row))?)
}

/// The day that lies so many days before the event's.
pub fn day(event: &Event, days_before: i32) -> NaiveDate {
    let day = event.starts.0.date();
    let days = Days::new(u64::from(days_before.unsigned_abs()));
    let moved = if days_before < 0 {
        day.checked_add_days(days)
    } else {
        day.checked_sub_days(days)
    };
    moved.unwrap_or(day)
}

/// A task of any event, by its day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueTask {
    pub id: TaskId,
    pub event_id: EventId,
    pub event_title: String,
    pub title: String,
    pub due: Wall,
    pub done: bool,
    pub late: bool,
}

/// At most so many that are due on these days, by the clocks of their events; those of
/// cancelled events are nobody's to do.
pub fn due_between(
    reader: &Reader<'_>,
    (first, last): (NaiveDate, NaiveDate),
    most: u32,
) -> Result<Vec<DueTask>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT t.id, t.event_id, e.title, t.title, d.day, t.due_time, t.done_at IS NOT NULL, e.zone
         FROM task AS t JOIN event AS e ON e.id = t.event_id
         JOIN (SELECT k.id AS id, date(substr(v.starts, 1, 10), printf('%+d days', -k.days_before)) AS day
               FROM task AS k JOIN event AS v ON v.id = k.event_id) AS d ON d.id = t.id
         WHERE e.state <> 'cancelled' AND d.day BETWEEN ?1 AND ?2
         ORDER BY d.day, t.due_time, t.position, t.id LIMIT ?3",
    )?;
    let found = statement
        .query_map((first.to_string(), last.to_string(), most), |row| {
            let day: String = row.get(4)?;
            let clock: String = row.get(5)?;
            let day: NaiveDate = day.parse().unwrap_or(first);
            let clock = NaiveTime::parse_from_str(&clock, "%H:%M").unwrap_or_default();
            let due = Wall(day.and_time(clock));
            let done: bool = row.get(6)?;
            let zone: String = row.get(7)?;
            let zone = time::zone_shown(&zone);
            let passed = time::instant_or_after(due, zone, Fold::Earlier) < reader.now;
            Ok(DueTask {
                id: row.get(0)?,
                event_id: row.get(1)?,
                event_title: row.get(2)?,
                title: row.get(3)?,
                due,
                done,
                late: passed && !done,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

fn task(reader: &Reader<'_>, event: &Event, row: &Row<'_>) -> rusqlite::Result<Task> {
    let days_before = row.get(3)?;
    let clock: String = row.get(4)?;
    let clock = NaiveTime::parse_from_str(&clock, "%H:%M").unwrap_or_default();
    let due = Wall(day(event, days_before).and_time(clock));
    let done_at: Option<String> = row.get(7)?;
    let passed = match time::zone(&event.zone) {
        Ok(zone) => time::instant_or_after(due, zone, Fold::Earlier) < reader.now,
        Err(_) => due < Wall(reader.now.naive_utc()),
    };
    Ok(Task {
        id: row.get(0)?,
        event_id: row.get(1)?,
        title: row.get(2)?,
        days_before,
        due,
        owner: row.get(5)?,
        notes: row.get(6)?,
        late: passed && done_at.is_none(),
        done_at,
        message_use: row.get::<_, String>(8)?.parse().ok(),
    })
}
