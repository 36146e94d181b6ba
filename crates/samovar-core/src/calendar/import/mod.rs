//! A calendar that was read becomes events of the planner, or a busy calendar.
//!
//! An event is recognised by its UID (our own files) or by where it came from:
//! the same file again changes nothing. Nothing is overwritten unseen: the
//! preview lists what would change, and of two files that claim one event the
//! first is taken unless the manager asks for the newer.

mod apply;
mod draft;
mod gaps;
mod identity;
mod plan;
mod planned;
mod preview;
mod run;
mod ticks;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::busy::BusyKind;
use super::home::TakenZone;
use super::remark::CalendarRemark;
use crate::event::history::FieldChange;
use crate::ids::{BusyCalendarId, EventId, StepId, VenueId};
use crate::time::Wall;
use crate::wire::word_enum;

pub use preview::preview;
pub use run::run;
pub(super) use ticks::Ticks;

word_enum! {
    /// What a calendar that was read becomes.
    ReadAs { Events = "events", Busy = "busy" }
}

word_enum! {
    /// Two files claim one event: the first counts, or the newer one.
    Claim { First = "first", Newer = "newer" }
}

word_enum! {
    /// What an import does with an event of the file.
    Effect { Create = "create", Change = "change", Cancel = "cancel", Same = "same" }
}

/// How a calendar is to be read; what is left out is as usual.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PreviewCalendar {
    /// Files and folders.
    pub paths: Vec<String>,
    /// How many months of a series become events; left out: 12.
    pub months: Option<u32>,
    /// True: a place that no venue is named like becomes one.
    pub create_venues: Option<bool>,
    /// False: events that are here already stay as they are.
    pub update: Option<bool>,
    /// Of two files that claim one event.
    pub claim: Option<Claim>,
    /// By which zone times are taken that name none; left out: the one that the
    /// file names, else the planner's.
    pub zone: Option<String>,
    /// True: what is over already is left out.
    pub only_to_come: Option<bool>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ImportCalendar {
    pub paths: Vec<String>,
    pub read_as: ReadAs,
    pub months: Option<u32>,
    pub create_venues: Option<bool>,
    pub update: Option<bool>,
    pub claim: Option<Claim>,
    /// As in the preview.
    pub zone: Option<String>,
    /// As in the preview.
    pub only_to_come: Option<bool>,
    /// Keys of the preview that are not taken.
    pub skip: Option<Vec<String>>,
    /// Keys of the preview that alone are taken; left out: all.
    pub only: Option<Vec<String>>,
    /// Of a busy calendar; left out: what the file calls itself.
    pub name: Option<String>,
    /// Of a busy calendar; left out: events of others.
    pub kind: Option<BusyKind>,
    /// Whose bookings they are.
    pub venue_id: Option<VenueId>,
}

/// What an import would do with one date of the file.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlannedEvent {
    /// By which it can be left out.
    pub key: String,
    pub effect: Effect,
    pub title: String,
    pub starts: Wall,
    pub ends: Wall,
    pub zone: String,
    pub whole_days: bool,
    /// One date of a series.
    pub of_series: bool,
    /// As the file has it.
    pub place: String,
    /// The venue here that is named so.
    pub venue_name: String,
    /// Who invites in the file, or empty.
    pub organizer: String,
    pub event_id: Option<EventId>,
    /// Of an event that is here.
    pub changes: Vec<FieldChange>,
}

/// What becomes of the files as events.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventsPlan {
    pub created: u32,
    pub changed: u32,
    pub cancelled: u32,
    pub unchanged: u32,
    /// Of those created: dates of series.
    pub of_series: u32,
    /// How many would be created that are over already, whether or not they are left out.
    pub past: u32,
    /// The last day to which series are counted.
    pub until: String,
    /// Places that no venue is named like, at most 50.
    pub unknown_places: Vec<String>,
    /// Two files claim one event.
    pub claims: u32,
    /// What is changed first, at most 200.
    pub rows: Vec<PlannedEvent>,
    pub left_out: Vec<CalendarRemark>,
    pub notes: Vec<CalendarRemark>,
}

/// One time of a busy calendar.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlannedTime {
    /// By which it can be left out.
    pub key: String,
    pub title: String,
    pub place: String,
    /// UTC; none for whole days.
    pub starts: Option<String>,
    pub ends: Option<String>,
    /// Of whole days, both included.
    pub first_day: Option<String>,
    pub last_day: Option<String>,
}

/// What becomes of the files as a busy calendar.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BusyPlan {
    pub times: u32,
    /// Of those: whole days.
    pub days: u32,
    /// How many are over already, whether or not they are left out.
    pub past: u32,
    pub until: String,
    /// The next first, then what is over; at most 200.
    pub rows: Vec<PlannedTime>,
    pub left_out: Vec<CalendarRemark>,
    pub notes: Vec<CalendarRemark>,
}

/// A file, and how much is in it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalendarFile {
    pub name: String,
    pub entries: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalendarPreview {
    /// What it calls itself, or the file's name.
    pub name: String,
    /// At most 200.
    pub files: Vec<CalendarFile>,
    pub file_count: u32,
    pub entries: u32,
    /// What it looks like.
    pub suggested: ReadAs,
    pub suggested_kind: BusyKind,
    /// Answers of guests: they are read elsewhere.
    pub replies: bool,
    /// What was taken for times that name no zone.
    pub zones: Vec<TakenZone>,
    pub events: EventsPlan,
    pub busy: BusyPlan,
    /// What the reading itself left out.
    pub left_out: Vec<CalendarRemark>,
    pub left_out_count: u32,
    pub notes: Vec<CalendarRemark>,
}

/// What an import did; `step` undoes it whole.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalendarImported {
    pub created: u32,
    pub changed: u32,
    pub cancelled: u32,
    pub unchanged: u32,
    pub left_out: u32,
    /// Of a busy calendar.
    pub times: u32,
    pub calendar_id: Option<BusyCalendarId>,
    /// The only event, where it is one.
    pub event_id: Option<EventId>,
    pub step: Option<StepId>,
}
