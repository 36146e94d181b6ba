//! One entry of a calendar as it should stand there, with every version of it that
//! was ever prepared; what is gone as it was last shown.

use samovar_ical::CalendarEvent;

use super::ledger::{self, Version};
use super::shown::Shown;
use crate::calendar;
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
    let content = calendar::event::of(reader, &row)?;
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
            "SELECT uid FROM calendar_version WHERE {column} = ?1 AND occurrence = '' LIMIT 1"
        ))?
        .query_map([id], |row| row.get(0))?
        .next()
        .transpose()?;
    let Some(uid) = uid else { return Ok(None) };
    let versions = ledger::versions(reader.conn, &uid)?
        .remove("")
        .unwrap_or_default();
    let Some(last) = versions.iter().max_by_key(|version| version.sequence) else {
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
