//! Calendars of others: meetups in town, public holidays, a venue's bookings.
//!
//! Only when they are busy is kept, for the looks of our own events; nothing in
//! them is an event of ours, and nothing in them stops anybody.

pub mod clash;
mod edit;
mod run;
mod store;
pub(super) mod times;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::remark::CalendarRemark;
use crate::ids::{BusyCalendarId, VenueId};
use crate::wire::{self, word_enum};

pub use edit::{delete, edit};
pub use run::{create, read_again};
pub use store::{list, list_times};

/// Longer times are kept as days, so that a search need not look further back.
pub const LONGEST_TIMED_DAYS: i64 = 7;
/// Whole days longer than this are kept in pieces, for the same reason.
pub const LONGEST_DAYS: i64 = 366;

word_enum! {
    /// Whose times they are: other events in town, public holidays, bookings of a venue.
    BusyKind { Events = "events", Holidays = "holidays", Venue = "venue" }
}

/// What was said when it was read.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct BusyReport {
    pub left_out_count: u32,
    /// At most 200.
    pub left_out: Vec<CalendarRemark>,
    /// At most 200.
    pub notes: Vec<CalendarRemark>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BusyCalendar {
    pub id: BusyCalendarId,
    pub name: String,
    pub kind: BusyKind,
    pub venue_id: Option<VenueId>,
    pub venue_name: String,
    pub file_name: String,
    /// UTC.
    pub read_at: String,
    pub times: u32,
    /// Of those: not over yet.
    pub upcoming: u32,
    pub report: BusyReport,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BusyTime {
    pub title: String,
    pub place: String,
    /// UTC; none for whole days.
    pub starts: Option<String>,
    pub ends: Option<String>,
    /// Of whole days, both included.
    pub first_day: Option<String>,
    pub last_day: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BusyCalendarRef {
    pub calendar_id: BusyCalendarId,
}

/// Upcoming times, soonest first.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListBusyTimes {
    pub calendar_id: BusyCalendarId,
    pub offset: Option<u32>,
    /// At most 200.
    pub limit: Option<u32>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditBusyCalendar {
    pub calendar_id: BusyCalendarId,
    pub name: Option<String>,
    pub kind: Option<BusyKind>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<VenueId>")]
    pub venue_id: Option<Option<VenueId>>,
}

/// A newer file takes the place of what was read before.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReadBusyCalendarAgain {
    pub calendar_id: BusyCalendarId,
    pub paths: Vec<String>,
}
