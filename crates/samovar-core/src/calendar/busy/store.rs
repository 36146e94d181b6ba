//! Busy calendars as rows.

use rusqlite::{Connection, OptionalExtension, Row as SqlRow, params};
use serde::{Deserialize, Serialize};

use super::times::Row;
use super::{BusyCalendar, BusyReport, BusyTime, ListBusyTimes};
use crate::error::{Error, Result};
use crate::ids::{BusyCalendarId, BusyTimeId};
use crate::planner::Reader;
use crate::time::stamp;
use crate::wire::{Empty, Page, window};

const CALENDAR: &str = "SELECT c.id, c.name, c.kind, c.venue_id, coalesce(v.name, ''), c.file_name, c.read_at, c.report,
        (SELECT count(*) FROM busy_time AS t WHERE t.calendar_id = c.id),
        (SELECT count(*) FROM busy_time AS t WHERE t.calendar_id = c.id
          AND (t.ends > ?1 OR t.last_day >= substr(?1, 1, 10)))
    FROM busy_calendar AS c LEFT JOIN venue AS v ON v.id = c.venue_id";

pub fn list(reader: &Reader<'_>, _: Empty) -> Result<Vec<BusyCalendar>> {
    let mut statement = reader
        .conn
        .prepare_cached(&format!("{CALENDAR} ORDER BY c.created_at, c.id"))?;
    let rows = statement.query_map([stamp(reader.now)], calendar)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn load(reader: &Reader<'_>, id: BusyCalendarId) -> Result<BusyCalendar> {
    reader
        .conn
        .prepare_cached(&format!("{CALENDAR} WHERE c.id = ?2"))?
        .query_row(params![stamp(reader.now), id], calendar)
        .optional()?
        .ok_or_else(|| Error::missing("busy_calendar", id))
}

/// The report as its row has it, with what the page need not know.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct StoredReport {
    #[serde(flatten)]
    pub report: BusyReport,
    /// Keys of times that were not ticked: a newer file does not bring them back.
    #[serde(default)]
    pub skipped: Vec<String>,
}

/// Keys of the times that were not ticked when the calendar was read.
pub fn skipped(conn: &Connection, id: BusyCalendarId) -> Result<Vec<String>> {
    let stored: String = conn
        .prepare_cached("SELECT report FROM busy_calendar WHERE id = ?1")?
        .query_row([id], |row| row.get(0))?;
    Ok(serde_json::from_str::<StoredReport>(&stored)
        .unwrap_or_default()
        .skipped)
}

/// What is still to come, soonest first.
pub fn list_times(reader: &Reader<'_>, request: ListBusyTimes) -> Result<Page<BusyTime>> {
    const UPCOMING: &str =
        "FROM busy_time WHERE calendar_id = ?1 AND (ends > ?2 OR last_day >= substr(?2, 1, 10))";
    let (offset, limit) = window(request.offset, request.limit);
    let now = stamp(reader.now);
    let total = reader
        .conn
        .prepare_cached(&format!("SELECT count(*) {UPCOMING}"))?
        .query_row(params![request.calendar_id, now], |row| row.get(0))?;
    let mut statement = reader.conn.prepare_cached(&format!(
        "SELECT title, place, starts, ends, first_day, last_day {UPCOMING}
         ORDER BY coalesce(starts, first_day), id LIMIT ?3 OFFSET ?4"
    ))?;
    let rows = statement.query_map(params![request.calendar_id, now, limit, offset], |row| {
        Ok(BusyTime {
            title: row.get(0)?,
            place: row.get(1)?,
            starts: row.get(2)?,
            ends: row.get(3)?,
            first_day: row.get(4)?,
            last_day: row.get(5)?,
        })
    })?;
    Ok(Page::new(rows.collect::<rusqlite::Result<_>>()?, total))
}

/// The rows of a calendar with their ids.
pub fn times(conn: &Connection, id: BusyCalendarId) -> Result<Vec<(BusyTimeId, Row)>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, uid, title, place, starts, ends, first_day, last_day FROM busy_time WHERE calendar_id = ?1",
    )?;
    let rows = statement.query_map([id], |row| {
        let times = Row {
            uid: row.get(1)?,
            title: row.get(2)?,
            place: row.get(3)?,
            starts: row.get(4)?,
            ends: row.get(5)?,
            first_day: row.get(6)?,
            last_day: row.get(7)?,
        };
        Ok((row.get(0)?, times))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn insert_time(conn: &Connection, calendar: BusyCalendarId, row: &Row) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO busy_time(id, calendar_id, uid, title, place, starts, ends, first_day, last_day)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute(params![
        BusyTimeId::new(),
        calendar,
        row.uid,
        row.title,
        row.place,
        row.starts,
        row.ends,
        row.first_day,
        row.last_day
    ])?;
    Ok(())
}

pub fn delete_time(conn: &Connection, id: BusyTimeId) -> Result<()> {
    conn.prepare_cached("DELETE FROM busy_time WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

fn calendar(row: &SqlRow<'_>) -> rusqlite::Result<BusyCalendar> {
    let report: String = row.get(7)?;
    Ok(BusyCalendar {
        id: row.get(0)?,
        name: row.get(1)?,
        kind: row.get(2)?,
        venue_id: row.get(3)?,
        venue_name: row.get(4)?,
        file_name: row.get(5)?,
        read_at: row.get(6)?,
        // A report of another version is no reason not to show the calendar.
        report: serde_json::from_str(&report).unwrap_or_default(),
        times: row.get(8)?,
        upcoming: row.get(9)?,
    })
}
