//! Tasks as rows; when they are due follows from the event's date.

use chrono::{Days, NaiveDate, NaiveTime};
use rusqlite::{OptionalExtension, Row};

use super::Task;
use crate::error::{Error, Result};
use crate::event::{Event, EventRef, store as events};
use crate::ids::{EventId, TaskId};
use crate::planner::Reader;
use crate::time::{self, Fold, Wall};

const TASK: &str =
    "SELECT id, event_id, title, days_before, due_time, owner, notes, done_at FROM task";

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
    })
}
