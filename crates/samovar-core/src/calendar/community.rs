//! The whole community's calendar as one file for publishing: what is to come,
//! series as series. Drafts are nobody's business yet.

use chrono::NaiveDate;
use samovar_i18n::msg;
use samovar_ical::{Published, Series};

use super::{ExportCommunity, ExportDone, event as calendar};
use crate::error::{Code, Error, Result};
use crate::event::{Event, EventState, store as events};
use crate::ids::{EventId, SeriesId};
use crate::job::Job;
use crate::outgoing::{self, FileKind};
use crate::planner::{Planner, Reader, Written};
use crate::series::{calendar as series_calendar, store as series};
use crate::settings::store as settings;

/// What is published. Read once each, and held until the file is written: a few
/// KB an event cost less than asking the planner for it again.
#[derive(Debug, Clone, Copy)]
enum Entry {
    Event(EventId),
    Series(SeriesId),
}

pub fn export(
    planner: &Planner,
    request: ExportCommunity,
    job: &Job,
) -> Result<Written<ExportDone>> {
    let (entries, lang) = planner.read(|reader| {
        let lang = settings::language_or(reader.conn, request.lang)?;
        Ok((entries(reader, request.from)?, lang))
    })?;
    if entries.is_empty() {
        return Err(Error::new(Code::NothingToPublish));
    }
    let name = format!("{}.ics", msg::calendar_file_community(lang));
    let path = outgoing::path(planner, request.path, &name, FileKind::Calendar)?;
    planner.read(|reader| {
        let mut made = Vec::with_capacity(entries.len());
        for (number, entry) in entries.iter().enumerate() {
            job.step(number, entries.len())?;
            made.push(published(reader, *entry)?);
        }
        let made = samovar_ical::publication(made.iter(), lang, planner.now())?;
        path.write(|mut out| made.write(&mut out))
    })?;
    Ok(Written::unchanged(ExportDone {
        path: path.shown(),
        files: 1,
    }))
}

/// Events by themselves, and each series once, in the order of their starts.
fn entries(reader: &Reader<'_>, from: Option<NaiveDate>) -> Result<Vec<Entry>> {
    let mut found = Vec::new();
    let mut known: Vec<SeriesId> = Vec::new();
    for event in events::all(reader)? {
        let wanted = match from {
            Some(from) => event.ends.0.date() >= from,
            None => !event.is_past,
        };
        if !wanted || event.state == EventState::Draft {
            continue;
        }
        match series_of(reader, &event)? {
            Some(series) if known.contains(&series) => {}
            Some(series) => {
                known.push(series);
                found.push(Entry::Series(series));
            }
            None => found.push(Entry::Event(event.id)),
        }
    }
    Ok(found)
}

fn series_of(reader: &Reader<'_>, event: &Event) -> Result<Option<SeriesId>> {
    Ok(reader
        .conn
        .prepare_cached("SELECT series_id FROM event WHERE id = ?1")?
        .query_row([event.id], |row| row.get(0))?)
}

fn published(reader: &Reader<'_>, entry: Entry) -> Result<Published> {
    match entry {
        Entry::Event(id) => Ok(Published::Event(calendar::load(reader, id)?)),
        Entry::Series(id) => Ok(Published::Series(without_drafts(reader, id)?)),
    }
}

/// A date that is still a draft is left out like one that does not take place.
fn without_drafts(reader: &Reader<'_>, id: SeriesId) -> Result<Series> {
    let mut found = series_calendar::load(reader, id)?;
    for (date, event) in series::events_of(reader, id)? {
        if event.state == EventState::Draft {
            found.changed.retain(|changed| changed.date != date);
            found.skipped.push(date);
        }
    }
    found.skipped.sort_unstable();
    found.skipped.dedup();
    Ok(found)
}
