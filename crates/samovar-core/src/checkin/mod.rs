//! Check-in at the door: arrivals as rows that are only ever added.
//!
//! A second arrival is refused with the first time and station; declined and
//! waitlisted guests are refused with that reason. Either can be overridden,
//! and the row says so.

pub mod arrivals;
pub mod door;
pub mod leave;
pub mod log;
pub mod presence;
pub mod read_back;
pub mod record;
pub mod rows;
pub mod start;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::guest::GuestState;
use crate::ids::{CheckInId, EventId, GuestId};

/// A guest as the door sees them.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DoorGuest {
    pub guest_id: GuestId,
    pub name: String,
    pub company: String,
    pub state: GuestState,
    pub plus_ones: u32,
    /// 1 + plus_ones.
    pub party: u32,
    /// Heads of the party that are here: 3 of 4.
    pub here: u32,
    pub first_at: Option<String>,
    pub first_station: String,
    pub diets: Vec<String>,
    pub allergens: Vec<String>,
    pub note: String,
    pub code: String,
}

/// "87 here of 142".
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DoorStatus {
    pub event_id: EventId,
    pub title: String,
    pub here: u32,
    pub coming: u32,
    pub capacity: Option<u32>,
    pub recent: Vec<RecentArrival>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecentArrival {
    pub check_in_id: CheckInId,
    pub guest_id: GuestId,
    pub name: String,
    pub at: String,
    pub station: String,
    pub heads: u32,
    pub walk_in: bool,
    /// '' or why it was let through.
    pub over: String,
}

/// Search at the door: an exact code comes alone, else names that match;
/// those who are here already come last.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct FindAtDoor {
    pub event_id: EventId,
    pub query: String,
    /// Other readings of what was scanned: the same keys on another layout.
    pub codes: Option<Vec<String>>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CheckInGuest {
    pub guest_id: GuestId,
    /// Heads arriving now; left out: all of the party who are not here yet.
    pub heads: Option<u32>,
    /// Let in a duplicate, a declined or a waitlisted guest.
    pub admit_anyway: Option<bool>,
    pub station: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckIn {
    pub check_in_id: CheckInId,
    pub guest: DoorGuest,
    pub at: String,
    pub heads: u32,
    pub here: u32,
    pub coming: u32,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UndoCheckIn {
    pub check_in_id: CheckInId,
}

/// A guest who was on no list: a name is enough.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddWalkIn {
    pub event_id: EventId,
    pub name: String,
    pub plus_ones: Option<u32>,
    pub over_capacity: Option<bool>,
    pub station: Option<String>,
}
