//! Series as rows.

use chrono::{Duration, NaiveDate};
use rusqlite::{Connection, OptionalExtension, params};

use super::phases;
use super::stored::Stored;
use crate::db::from_row::from_row;
use crate::error::{Error, Result};
use crate::event::{Event, store as events};
use crate::ids::{EventId, SeriesId, SkipId};
use crate::planner::{Reader, Writer};
use crate::rule::{Day, Rule};
use crate::time::stamp;

from_row! {
    COLUMNS, stored -> Stored {
        id: "id",
        title: "title",
        kind: "kind",
        rule: "rule",
        starts: "starts",
        minutes: "minutes",
        zone: "zone",
        venue_id: "venue_id",
        room_id: "room_id",
        capacity: "capacity",
        about: "about",
        notes: "notes",
        host: "host",
        organizer_name: "organizer_name",
        organizer_email: "organizer_email",
        link: "link",
        currency: "currency",
        food_planned: "food_planned",
        margin_percent: "margin_percent",
        reminder_minutes: "reminder_minutes",
        calendar_uid: "calendar_uid",
        calendar_sequence: "calendar_sequence",
        part_of: "part_of",
    }
    also { phases: Vec::new() }
}

/// One row: a series, or a part of one.
pub fn load(conn: &Connection, id: SeriesId) -> Result<Stored> {
    let mut found = conn
        .prepare_cached(&format!("SELECT {COLUMNS} FROM series WHERE id = ?1"))?
        .query_row([id], |row| stored(row, 0))
        .optional()?
        .ok_or_else(|| Error::missing("series", id))?;
    found.phases = phases::load(conn, &found)?;
    Ok(found)
}

/// The whole series, by the id of the first part of each.
pub fn wholes(conn: &Connection) -> Result<Vec<SeriesId>> {
    let mut statement = conn
        .prepare_cached("SELECT id FROM series WHERE part_of IS NULL ORDER BY starts DESC, id")?;
    let found = statement
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

pub fn insert(writer: &Writer<'_>, series: &Stored) -> Result<()> {
    writer.conn.execute(
        "INSERT INTO series(id, title, kind, rule, starts, minutes, zone, venue_id, room_id, capacity, about, notes,
                            host, organizer_name, organizer_email, link, currency, food_planned, margin_percent,
                            reminder_minutes, calendar_uid, calendar_sequence, created_at, part_of)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24)",
        params![
            series.id, series.title, series.kind, series.rule, series.starts, series.minutes, series.zone,
            series.venue_id, series.room_id, series.capacity, series.about, series.notes, series.host,
            series.organizer_name, series.organizer_email, series.link, series.currency, series.food_planned,
            series.margin_percent, series.reminder_minutes, series.calendar_uid, series.calendar_sequence,
            stamp(writer.now), series.part_of,
        ],
    )?;
    phases::write(writer, series)
}

/// Writes the row, and its phases, where they differ.
pub fn update(writer: &Writer<'_>, before: &Stored, after: &Stored) -> Result<()> {
    phases::write(writer, after)?;
    let row = |of: &Stored| Stored {
        phases: Vec::new(),
        ..of.clone()
    };
    if row(before) == row(after) {
        return Ok(());
    }
    writer.conn.execute(
        "UPDATE series SET title = ?2, kind = ?3, rule = ?4, starts = ?5, minutes = ?6, zone = ?7, venue_id = ?8,
                room_id = ?9, capacity = ?10, about = ?11, notes = ?12, host = ?13, organizer_name = ?14,
                organizer_email = ?15, link = ?16, currency = ?17, food_planned = ?18, margin_percent = ?19,
                reminder_minutes = ?20, calendar_sequence = ?21
         WHERE id = ?1",
        params![
            after.id, after.title, after.kind, after.rule, after.starts, after.minutes, after.zone, after.venue_id,
            after.room_id, after.capacity, after.about, after.notes, after.host, after.organizer_name,
            after.organizer_email, after.link, after.currency, after.food_planned, after.margin_percent,
            after.reminder_minutes, after.calendar_sequence,
        ],
    )?;
    Ok(())
}

/// The events of a series with the dates that the rule gives them, in order.
pub fn events_of(reader: &Reader<'_>, id: SeriesId) -> Result<Vec<(NaiveDate, Event)>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT occurrence, id FROM event WHERE series_id = ?1 ORDER BY occurrence",
    )?;
    let found: Vec<(Day, EventId)> = statement
        .query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    found
        .into_iter()
        .map(|(day, id)| Ok((day.0, events::load(reader, id)?)))
        .collect()
}

/// The event of one date.
pub fn event_on(conn: &Connection, id: SeriesId, date: Day) -> Result<Option<EventId>> {
    Ok(conn
        .prepare_cached(
            "SELECT id FROM event WHERE series_id = ?1 AND occurrence = ?2 ORDER BY id LIMIT 1",
        )?
        .query_row(params![id, date], |row| row.get(0))
        .optional()?)
}

/// The dates on which nothing takes place, in order; one that two laptops both skipped
/// once.
pub fn skips(conn: &Connection, id: SeriesId) -> Result<Vec<Day>> {
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT date FROM series_skip WHERE series_id = ?1 ORDER BY date",
    )?;
    let found = statement
        .query_map([id], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// Notes that nothing takes place on a date; once is enough.
pub fn skip(conn: &Connection, id: SeriesId, date: Day) -> Result<()> {
    if skips(conn, id)?.contains(&date) {
        return Ok(());
    }
    conn.execute(
        "INSERT INTO series_skip(id, series_id, date) VALUES (?1, ?2, ?3)",
        params![SkipId::new(), id, date],
    )?;
    Ok(())
}

/// The date may take place again, however often it was skipped.
pub fn forget_skip(writer: &Writer<'_>, id: SeriesId, date: Day) -> Result<()> {
    writer.conn.execute(
        "DELETE FROM series_skip WHERE series_id = ?1 AND date = ?2",
        params![id, date],
    )?;
    Ok(())
}

/// Whether the date is one of the rule's.
pub fn has_date(rule: &Rule, first: NaiveDate, date: NaiveDate) -> bool {
    rule.find(first, |known| known >= date) == Some(date)
}

/// The next date of the rule that is neither an event nor skipped, from the
/// day after the last event on.
pub fn next_date(reader: &Reader<'_>, series: &Stored) -> Result<Option<NaiveDate>> {
    let last: Option<Day> = reader
        .conn
        .prepare_cached("SELECT max(occurrence) FROM event WHERE series_id = ?1")?
        .query_row([series.id], |row| row.get(0))?;
    let skipped = skips(reader.conn, series.id)?;
    Ok(series.rule.find(series.first(), |date| {
        last.is_none_or(|last| date > last.0) && !skipped.contains(&Day(date))
    }))
}

/// The last minute of a day counts as that day, however late the series is.
#[must_use]
pub fn day_before(date: NaiveDate) -> NaiveDate {
    date.checked_sub_signed(Duration::days(1)).unwrap_or(date)
}

/// The names of the venue and the room; empty where there is none.
pub fn place_names(reader: &Reader<'_>, series: &Stored) -> Result<(String, String)> {
    let mut names = (String::new(), String::new());
    if let Some(venue) = series.venue_id {
        names.0 = crate::venue::store::load(reader, venue)?.name;
    }
    if let Some(room) = series.room_id {
        names.1 = crate::venue::store::load_room(reader.conn, room)?.name;
    }
    Ok(names)
}
