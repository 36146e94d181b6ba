//! Reads files into a busy calendar: a new one, or a newer state of one. What
//! stays as it was is not written again.

use std::collections::HashMap;

use rusqlite::params;

use super::super::home::Homes;
use super::super::import::{CalendarImported, ImportCalendar, Ticks};
use super::super::read::ReadFiles;
use super::store::StoredReport;
use super::times::{Row, Times};
use super::{BusyKind, BusyReport, ReadBusyCalendarAgain, store};
use crate::error::{Code, Error, Result};
use crate::ids::{BusyCalendarId, BusyTimeId, VenueId};
use crate::input;
use crate::job::Job;
use crate::planner::{Planner, Writer, Written};
use crate::time::stamp;

/// A new busy calendar.
pub fn create(
    planner: &Planner,
    request: &ImportCalendar,
    files: &ReadFiles,
    job: &Job,
) -> Result<Written<CalendarImported>> {
    let written = planner.write("import_calendar", |writer| {
        let homes = Homes::of(writer, request.zone.as_deref())?;
        let mut times = Times::of(writer, files, homes, request.only_to_come.unwrap_or(false))?;
        let skipped = times.take_only(&Ticks::of(request.skip.as_ref(), request.only.as_ref()));
        let id = BusyCalendarId::new();
        let name = request.name.clone().filter(|name| !name.trim().is_empty());
        let name: String = name.unwrap_or_else(|| files.name()).chars().take(input::LINE).collect();
        let name = input::required("name", &name)?;
        let kind = request.kind.unwrap_or(BusyKind::Events);
        let venue = venue_for(writer, kind, request.venue_id)?;
        writer.conn.execute(
            "INSERT INTO busy_calendar(id, name, kind, venue_id, file_name, report, read_at, created_at, zone)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, ?8)",
            params![
                id,
                name,
                kind,
                venue,
                files.file_name(),
                report(files, &times, skipped)?,
                stamp(writer.now),
                request.zone.clone().unwrap_or_default()
            ],
        )?;
        write_times(writer, id, &times.rows, job)?;
        writer.fact("file", files.file_name());
        writer.fact("name", name);
        writer.fact("count", times.rows.len());
        Ok(done(files, &times, id))
    })?;
    Ok(with_step(written))
}

/// The times of a newer file in place of those that were read before.
pub fn read_again(
    planner: &Planner,
    request: ReadBusyCalendarAgain,
    job: &Job,
) -> Result<Written<CalendarImported>> {
    let files = ReadFiles::read(&request.paths)?;
    if files.are_replies() {
        return Err(Error::new(Code::CalendarReplies).with("file", files.file_name()));
    }
    let id = request.calendar_id;
    let written = planner.write("read_busy_calendar_again", |writer| {
        let calendar = store::load(writer, id)?;
        // As the manager chose when it was read first.
        let zone: String = writer.conn.query_row(
            "SELECT zone FROM busy_calendar WHERE id = ?1",
            [id],
            |row| row.get(0),
        )?;
        let mut times = Times::of(writer, &files, Homes::of(writer, Some(&zone))?, false)?;
        // What was not ticked then does not come back by itself.
        let skipped = store::skipped(writer.conn, id)?;
        times.take_only(&Ticks::of(Some(&skipped), None));
        write_times(writer, id, &times.rows, job)?;
        writer.conn.execute(
            "UPDATE busy_calendar SET file_name = ?2, report = ?3, read_at = ?4 WHERE id = ?1",
            params![
                id,
                files.file_name(),
                report(&files, &times, skipped)?,
                stamp(writer.now)
            ],
        )?;
        writer.fact("file", files.file_name());
        writer.fact("name", calendar.name);
        writer.fact("count", times.rows.len());
        Ok(done(&files, &times, id))
    })?;
    Ok(with_step(written))
}

/// Bookings are those of some venue.
pub fn venue_for(
    writer: &Writer<'_>,
    kind: BusyKind,
    venue: Option<VenueId>,
) -> Result<Option<VenueId>> {
    match (kind, venue) {
        (BusyKind::Venue, None) => Err(Error::field("venueId", Code::Required)),
        (BusyKind::Venue, Some(venue)) => Ok(Some(crate::venue::store::load(writer, venue)?.id)),
        _ => Ok(None),
    }
}

fn write_times(writer: &Writer<'_>, id: BusyCalendarId, rows: &[Row], job: &Job) -> Result<()> {
    let mut known: HashMap<Row, Vec<BusyTimeId>> = HashMap::new();
    for (time, row) in store::times(writer.conn, id)? {
        known.entry(row).or_default().push(time);
    }
    for (number, row) in rows.iter().enumerate() {
        if number % 500 == 0 {
            job.step(number, rows.len())?;
        }
        let kept = known.get_mut(row).and_then(Vec::pop);
        if kept.is_none() {
            store::insert_time(writer.conn, id, row)?;
        }
    }
    for gone in known.into_values().flatten() {
        store::delete_time(writer.conn, gone)?;
    }
    Ok(())
}

fn report(files: &ReadFiles, times: &Times, skipped: Vec<String>) -> Result<String> {
    let (left_out, count) = files.left_out();
    let notes = files.notes();
    let report = BusyReport {
        left_out_count: u32::try_from(count + times.left_out_count).unwrap_or(u32::MAX),
        left_out: left_out
            .into_iter()
            .chain(times.left_out.iter().cloned())
            .take(200)
            .collect(),
        notes: notes
            .into_iter()
            .chain(times.notes.iter().cloned())
            .take(200)
            .collect(),
    };
    Ok(serde_json::to_string(&StoredReport { report, skipped })?)
}

fn done(files: &ReadFiles, times: &Times, id: BusyCalendarId) -> CalendarImported {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    CalendarImported {
        created: 0,
        changed: 0,
        cancelled: 0,
        unchanged: 0,
        left_out: count(files.left_out().1 + times.left_out_count),
        times: count(times.rows.len()),
        calendar_id: Some(id),
        event_id: None,
        step: None,
    }
}

fn with_step(written: Written<CalendarImported>) -> Written<CalendarImported> {
    let step = written.step;
    Written {
        value: CalendarImported {
            step,
            ..written.value
        },
        tables: written.tables,
        step,
        facts: written.facts,
    }
}
