//! What is in a calendar file, before anything is done with it.

use samovar_ical::read::ReadTime;

use super::plan::{Plan, USUAL_MONTHS};
use super::planned::Wishes;
use super::{BusyPlan, CalendarFile, CalendarPreview, Claim, EventsPlan, PreviewCalendar, ReadAs};
use crate::calendar::busy::{BusyKind, times};
use crate::calendar::home::Homes;
use crate::calendar::read::ReadFiles;
use crate::error::Result;
use crate::job::Job;
use crate::planner::{Planner, Written};

pub fn preview(
    planner: &Planner,
    request: PreviewCalendar,
    job: &Job,
) -> Result<Written<CalendarPreview>> {
    let files = ReadFiles::read(&request.paths)?;
    let replies = files.are_replies();
    let (events, busy, zones) = planner.read(|reader| {
        if replies {
            return Ok((EventsPlan::default(), BusyPlan::default(), Vec::new()));
        }
        let homes = Homes::of(reader, request.zone.as_deref())?;
        let only_to_come = request.only_to_come.unwrap_or(false);
        let wishes = Wishes {
            only_to_come,
            ..wishes(request.months, request.update, request.claim, homes)
        };
        let events = Plan::make(reader, &files, wishes, job)?.shown();
        let busy = times::Times::of(reader, &files, homes, only_to_come)?;
        Ok((events, busy.shown(reader.now), homes.taken(&files)))
    })?;
    let (left_out, left_out_count) = files.left_out();
    let entries = files
        .files
        .iter()
        .map(|file| file.calendar.entries.len())
        .sum::<usize>();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let holidays = looks_like_holidays(&files);
    Ok(Written::unchanged(CalendarPreview {
        name: files.name(),
        files: files
            .files
            .iter()
            .take(200)
            .map(|file| CalendarFile {
                name: file.name.clone(),
                entries: count(file.calendar.entries.len()),
            })
            .collect(),
        file_count: count(files.files.len()),
        entries: count(entries),
        suggested: if holidays {
            ReadAs::Busy
        } else {
            ReadAs::Events
        },
        suggested_kind: if holidays {
            BusyKind::Holidays
        } else {
            BusyKind::Events
        },
        replies,
        zones,
        events,
        busy,
        left_out,
        left_out_count: count(left_out_count),
        notes: files.notes(),
    }))
}

/// What is left out of a request is as usual.
pub fn wishes(
    months: Option<u32>,
    update: Option<bool>,
    claim: Option<Claim>,
    homes: Homes,
) -> Wishes {
    Wishes {
        months: months.unwrap_or(USUAL_MONTHS),
        update: update.unwrap_or(true),
        claim: claim.unwrap_or(Claim::First),
        homes,
        only_to_come: false,
    }
}

/// Nothing but whole days, and several of them.
fn looks_like_holidays(files: &ReadFiles) -> bool {
    let mut entries = files
        .files
        .iter()
        .flat_map(|file| &file.calendar.entries)
        .peekable();
    let several = files
        .files
        .iter()
        .map(|file| file.calendar.entries.len())
        .sum::<usize>()
        > 3;
    several && entries.all(|entry| matches!(entry.time, Some(ReadTime::Days { .. })))
}
