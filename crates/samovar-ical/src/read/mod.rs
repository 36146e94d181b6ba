//! iCalendar in: the bytes of somebody's `.ics` file come in, entries with
//! typed times go out, together with a report of what was left out or
//! understood otherwise than it is written. Nothing a file holds makes it
//! panic, take forever or fill the memory; nothing is left out silently.
//!
//! The text is cut into components here ([`split`]), so that a broken one
//! costs no other and each is named by its line; the lines of a component are
//! calcard's work. Which dates a recurring entry has is asked separately
//! ([`ReadCalendar::occurrences`]), always within limits.

mod called_off;
mod claims;
mod decode;
mod entry;
mod html;
mod no_place;
mod own_zone;
mod people;
mod properties;
mod recurrence;
mod remark;
mod split;
mod time;
mod windows_zones;
mod zones;

use std::borrow::Cow;

use chrono::{DateTime, Utc};
use samovar_zone::Zone;

use crate::event::{Geo, State};

pub use people::{Answer, ReadAttendee, ReadPerson};
pub use recurrence::{Expansion, Limits, Occurrence, Recurring, RuleEnd};
pub use remark::{Remark, RemarkCode};
pub use time::{Clock, ReadTime, ReadZone, RecurrenceId};

/// The most that one file may hold.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;
const MAX_ENTRIES: usize = 100_000;
const MAX_ENTRY_BYTES: usize = 1024 * 1024;
const MAX_ATTENDEES: usize = 10_000;
/// Of each kind, so that a file of nothing but faults stays readable.
const MAX_REMARKS: usize = 1_000;

/// What a calendar file holds.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReadCalendar {
    /// What the calendar calls itself, or empty.
    pub name: String,
    /// What the file is for; none is a plain calendar.
    pub method: Option<Method>,
    /// The zone the calendar is kept in, where it says so (X-WR-TIMEZONE) or
    /// where all that has a zone has this one.
    pub zone: Option<Zone>,
    /// In the order of the file.
    pub entries: Vec<ReadEntry>,
    /// Entries that are not among these, and why. At most 1000 are listed.
    pub left_out: Vec<Remark>,
    /// How many are left out, listed or not.
    pub left_out_count: usize,
    /// What was taken otherwise than it is written. At most 1000 are listed.
    pub notes: Vec<Remark>,
}

/// Why a calendar is sent (RFC 5546).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Method {
    Publish,
    Request,
    Reply,
    Add,
    Cancel,
    Refresh,
    Counter,
    DeclineCounter,
}

/// One VEVENT: an event, the rule of a series, or one date of a series.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadEntry {
    /// Of its BEGIN:VEVENT, from 1.
    pub line: u32,
    /// Made from the content where the file gives none.
    pub uid: String,
    /// The date of the series this entry stands for.
    pub recurrence_id: Option<RecurrenceId>,
    /// 0 where it is not said.
    pub sequence: u32,
    /// When it was made, or when the answer was given.
    pub dtstamp: Option<DateTime<Utc>>,
    /// One line; may be empty.
    pub title: String,
    /// Of several lines.
    pub description: String,
    /// One line.
    pub location: String,
    /// What whoever answers adds.
    pub comment: String,
    /// The point for maps.
    pub geo: Option<Geo>,
    /// A page about it, or empty. Any text: check it before offering a link.
    pub url: String,
    /// Confirmed where it is not said.
    pub state: State,
    /// True: the time stays free (TRANSP:TRANSPARENT).
    pub free: bool,
    /// Who invites.
    pub organizer: Option<ReadPerson>,
    /// Who is invited; in an answer, who answers.
    pub attendees: Vec<ReadAttendee>,
    /// When. An answer need not say it.
    pub time: Option<ReadTime>,
    /// On which further dates.
    pub recurring: Option<Recurring>,
}

/// Why nothing could be read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Neither BEGIN:VCALENDAR nor an entry is in it.
    #[error("not a calendar")]
    NotACalendar,
    /// More than [`MAX_BYTES`].
    #[error("too large")]
    TooLarge,
}

impl ReadError {
    /// For `error-<code>`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotACalendar => "calendar-not-a-calendar",
            Self::TooLarge => "calendar-too-large",
        }
    }
}

/// Reads a calendar file.
pub fn read_calendar(bytes: &[u8]) -> Result<ReadCalendar, ReadError> {
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::TooLarge);
    }
    let mut report = remark::Report::default();
    let (text, encoding) = decode::decode(bytes);
    if let Some(guess) = encoding {
        report.note(Remark::of_file(RemarkCode::NotUtf8, guess));
    }
    let parts = split::split(&text, &mut report);
    if !parts.is_calendar {
        return Err(ReadError::NotACalendar);
    }
    let zones = zones::Zones::of_file(&text, &parts.zones);
    let header = properties::header(&parts.header);
    let mut entries = Vec::with_capacity(parts.entries.len());
    for part in &parts.entries {
        let Some(source) = part.text(&text) else {
            continue;
        };
        let source = match source {
            Cow::Borrowed(source) => source,
            Cow::Owned(ref source) => source.as_str(),
        };
        if let Some(entry) = entry::entry(part, source, header.method, &zones, &mut report) {
            entries.push(entry);
        }
    }
    let answers = matches!(
        header.method,
        Some(Method::Reply | Method::Counter | Method::Refresh | Method::DeclineCounter)
    );
    let entries = if answers {
        entries
    } else {
        claims::settle(entries, &mut report)
    };
    Ok(ReadCalendar {
        name: header.name,
        method: header.method,
        zone: header
            .zone
            .and_then(|name| zones.find(&name).known())
            .or_else(|| zones.only())
            .or_else(|| only_zone(&entries)),
        entries,
        left_out_count: report.left_out_count,
        left_out: report.left_out,
        notes: report.notes,
    })
}

/// The zone of all times that have one.
fn only_zone(entries: &[ReadEntry]) -> Option<Zone> {
    let mut known = entries.iter().filter_map(|entry| match &entry.time {
        Some(ReadTime::Timed { starts, .. }) => match starts.zone {
            ReadZone::Known(zone) => Some(zone),
            _ => None,
        },
        _ => None,
    });
    let first = known.next()?;
    known.all(|zone| zone == first).then_some(first)
}
