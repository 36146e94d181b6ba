//! What other calendars say of a time: for the looks of an event.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use rusqlite::params;

use super::{BusyKind, LONGEST_DAYS, LONGEST_TIMED_DAYS};
use crate::error::Result;
use crate::ids::VenueId;
use crate::planner::Reader;
use crate::time::stamp;

/// A time of another calendar that meets an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    pub kind: BusyKind,
    pub calendar: String,
    pub title: String,
    pub whole_day: bool,
    /// From when to when; none for whole days.
    pub times: Option<(DateTime<Utc>, DateTime<Utc>)>,
}

/// What is asked: an event's time, its days, its place and who it is.
pub struct Span<'s> {
    pub starts: DateTime<Utc>,
    pub ends: DateTime<Utc>,
    pub first_day: NaiveDate,
    pub last_day: NaiveDate,
    pub venue: Option<VenueId>,
    /// UIDs by which a calendar may hold the event itself.
    pub own: [&'s str; 2],
}

/// Each calendar's times that meet the span, a title once. Both searches go by
/// an index and look back no further than the longest row there can be.
pub fn find(reader: &Reader<'_>, span: &Span<'_>) -> Result<Vec<Clash>> {
    let mut timed = reader.conn.prepare_cached(
        "SELECT c.kind, c.name, t.title, 0, t.starts, t.ends FROM busy_time AS t INDEXED BY busy_time_by_start
         JOIN busy_calendar AS c ON c.id = t.calendar_id
         WHERE t.starts >= ?1 AND t.starts < ?3 AND (t.ends > ?2 OR t.starts >= ?2)
           AND (c.kind <> 'venue' OR c.venue_id = ?4) AND t.uid NOT IN (?5, ?6)
         ORDER BY t.starts, t.id LIMIT 20",
    )?;
    let back = span.starts - TimeDelta::days(LONGEST_TIMED_DAYS);
    let mut found: Vec<Clash> = timed
        .query_map(
            params![
                stamp(back),
                stamp(span.starts),
                stamp(span.ends),
                span.venue,
                span.own[0],
                span.own[1]
            ],
            clash,
        )?
        .collect::<rusqlite::Result<_>>()?;
    let mut days = reader.conn.prepare_cached(
        "SELECT c.kind, c.name, t.title, 1, NULL, NULL FROM busy_time AS t INDEXED BY busy_time_by_day
         JOIN busy_calendar AS c ON c.id = t.calendar_id
         WHERE t.first_day >= ?1 AND t.first_day <= ?3 AND t.last_day >= ?2
           AND (c.kind <> 'venue' OR c.venue_id = ?4) AND t.uid NOT IN (?5, ?6)
         ORDER BY t.first_day, t.id LIMIT 20",
    )?;
    let back = span
        .first_day
        .checked_sub_signed(TimeDelta::days(LONGEST_DAYS))
        .unwrap_or(span.first_day);
    let rows = days.query_map(
        params![
            back.to_string(),
            span.first_day.to_string(),
            span.last_day.to_string(),
            span.venue,
            span.own[0],
            span.own[1]
        ],
        clash,
    )?;
    for row in rows {
        found.push(row?);
    }
    let mut once: Vec<Clash> = Vec::with_capacity(found.len());
    for clash in found {
        if !once
            .iter()
            .any(|known| known.title == clash.title && known.calendar == clash.calendar)
        {
            once.push(clash);
        }
    }
    Ok(once)
}

/// A time of another calendar, as a screen of days shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    pub kind: BusyKind,
    pub calendar: String,
    pub title: String,
    pub place: String,
    /// From when to when; none for whole days.
    pub times: Option<(DateTime<Utc>, DateTime<Utc>)>,
    /// Of whole days, both included.
    pub days: Option<(NaiveDate, NaiveDate)>,
}

/// At most so many of all calendars that meet the instants or the days.
pub fn between(
    reader: &Reader<'_>,
    (starts, ends): (DateTime<Utc>, DateTime<Utc>),
    (first, last): (NaiveDate, NaiveDate),
    most: u32,
) -> Result<Vec<Taken>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT c.kind, c.name, t.title, t.place, t.starts, t.ends, t.first_day, t.last_day
         FROM busy_time AS t JOIN busy_calendar AS c ON c.id = t.calendar_id
         WHERE (t.starts >= ?1 AND t.starts < ?3 AND (t.ends > ?2 OR t.starts >= ?2))
            OR (t.first_day >= ?4 AND t.first_day <= ?6 AND t.last_day >= ?5)
         ORDER BY coalesce(t.starts, t.first_day), t.id LIMIT ?7",
    )?;
    let back = starts - TimeDelta::days(LONGEST_TIMED_DAYS);
    let first_back = first
        .checked_sub_signed(TimeDelta::days(LONGEST_DAYS))
        .unwrap_or(first);
    let found = statement
        .query_map(
            params![
                stamp(back),
                stamp(starts),
                stamp(ends),
                first_back.to_string(),
                first.to_string(),
                last.to_string(),
                most
            ],
            taken,
        )?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

fn taken(row: &rusqlite::Row<'_>) -> rusqlite::Result<Taken> {
    Ok(Taken {
        kind: row.get(0)?,
        calendar: row.get(1)?,
        title: row.get(2)?,
        place: row.get(3)?,
        times: moment(row, 4)?.zip(moment(row, 5)?),
        days: day(row, 6)?.zip(day(row, 7)?),
    })
}

fn day(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Option<NaiveDate>> {
    let text: Option<String> = row.get(column)?;
    Ok(text.and_then(|text| text.parse().ok()))
}

fn clash(row: &rusqlite::Row<'_>) -> rusqlite::Result<Clash> {
    Ok(Clash {
        kind: row.get(0)?,
        calendar: row.get(1)?,
        title: row.get(2)?,
        whole_day: row.get(3)?,
        times: moment(row, 4)?.zip(moment(row, 5)?),
    })
}

fn moment(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Option<DateTime<Utc>>> {
    let text: Option<String> = row.get(column)?;
    let read = |text: String| {
        DateTime::parse_from_rfc3339(&text)
            .ok()
            .map(|at| at.to_utc())
    };
    Ok(text.and_then(read))
}
