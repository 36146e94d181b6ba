//! One entry of a calendar as it should stand there, with every version of it that
//! was ever prepared; what is gone as it was last shown.

use chrono::NaiveDate;
use samovar_ical::CalendarEvent;

use super::ledger::{self, Held, Version};
use super::shown::Shown;
use crate::calendar::event as calendar;
use crate::error::{Code, Result};
use crate::event::{Event, EventState, store as events};
use crate::ids::{EventId, SeriesId};
use crate::planner::Reader;
use crate::time;

/// One entry of a calendar: an event by itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub uid: String,
    /// A date of a series; empty for an event by itself.
    pub occurrence: String,
    pub event: Option<EventId>,
    pub series: Option<SeriesId>,
    /// What is written for a request; `None` where the event is gone.
    pub content: Option<CalendarEvent>,
    pub shown: Shown,
    /// Nobody should hold it.
    pub off: bool,
    pub own_sequence: u32,
    pub versions: Vec<Version>,
    pub request_sequence: u32,
    pub cancel_sequence: u32,
}

impl Entry {
    /// The last day of the series to which a copy reaches, where that is not all.
    pub fn reach_of(&self, held: &Held) -> Option<NaiveDate> {
        let version = self.versions.iter().find(|one| one.id == held.version);
        version.and_then(|version| version.reach)
    }
}

pub fn has_ended(reader: &Reader<'_>, shown: &Shown) -> bool {
    time::zone(&shown.zone)
        .is_ok_and(|zone| time::instant_or_after(shown.ends, zone, shown.ends_fold) < reader.now)
}

/// The event as it should stand in calendars; one that was deleted as it was
/// last shown, to be withdrawn.
pub fn of_event(reader: &Reader<'_>, id: EventId) -> Result<(Entry, Option<Event>)> {
    let row = match events::load(reader, id) {
        Ok(row) => row,
        Err(error) if error.code == Code::Missing => {
            let gone = deleted(reader, "event_id", &id.to_string())?;
            return Ok((gone.ok_or(error)?, None));
        }
        Err(error) => return Err(error),
    };
    let content = calendar::of(reader, &row)?;
    let shown = Shown::of(&content);
    let mut versions = ledger::versions(reader.conn, &row.calendar_uid)?;
    let entry = Entry {
        uid: row.calendar_uid.clone(),
        occurrence: String::new(),
        event: Some(row.id),
        series: None,
        content: Some(content),
        shown,
        off: row.state == EventState::Cancelled,
        own_sequence: row.calendar_sequence,
        versions: versions.remove("").unwrap_or_default(),
        request_sequence: 0,
        cancel_sequence: 0,
    };
    Ok((entry, Some(row)))
}

/// What was last shown of an event or a series that is gone.
pub fn deleted(reader: &Reader<'_>, column: &str, id: &str) -> Result<Option<Entry>> {
    let uid: Option<String> = reader
        .conn
        .prepare_cached(&format!(
            "SELECT uid FROM calendar_version WHERE {column} = ?1 AND (occurrence = '' OR 'series_id' = '{column}')
             LIMIT 1"
        ))?
        .query_map([id], |row| row.get(0))?
        .next()
        .transpose()?;
    let Some(uid) = uid else { return Ok(None) };
    // Of a series, also the dates that were given by themselves: what withdraws it is
    // above all of them.
    let versions: Vec<Version> = ledger::versions(reader.conn, &uid)?
        .into_iter()
        .filter(|(occurrence, _)| occurrence.is_empty() || column == "series_id")
        .flat_map(|(_, versions)| versions)
        .collect();
    let whole = versions
        .iter()
        .filter(|version| !version.shown.rule.is_empty());
    let last = whole
        .max_by_key(|version| version.sequence)
        .or_else(|| versions.iter().max_by_key(|version| version.sequence));
    let Some(last) = last else {
        return Ok(None);
    };
    Ok(Some(Entry {
        shown: last.shown.clone(),
        occurrence: String::new(),
        event: id.parse().ok().filter(|_| column == "event_id"),
        series: id.parse().ok().filter(|_| column == "series_id"),
        content: None,
        off: true,
        own_sequence: last.sequence,
        request_sequence: 0,
        cancel_sequence: 0,
        uid,
        versions,
    }))
}
