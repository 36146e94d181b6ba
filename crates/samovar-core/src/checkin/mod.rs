//! Check-in at the door: arrivals as rows that are only ever added.
//!
//! A second arrival is refused with the first time and station; guests of a
//! cancelled event, and those who are cancelled, declined or waitlisted, are
//! refused with that reason, the first that matters (`stop.rs`). Each can be
//! overridden, and the row says so. More than a day before the start nobody is recorded
//! by whoever does not say that it is meant: it is a rehearsal, or a mistake.

pub mod arrivals;
pub mod door;
pub mod early;
pub mod leave;
pub mod log;
pub mod presence;
pub mod read_back;
pub mod record;
pub mod rehearsal;
pub mod rows;
pub mod search;
pub mod start;
pub mod stop;
pub mod void;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use stop::Stop;

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
    /// Why they are not let in without a word; null: they are.
    pub stop: Option<Stop>,
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
    /// What other tools sold them.
    pub ticket_kinds: Vec<String>,
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
    /// More than a day before the start: nobody can have come.
    pub early: bool,
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

/// Somebody who may be meant, and by what.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DoorMatch {
    #[serde(flatten)]
    pub guest: DoorGuest,
    /// The name, with the letters that were typed told from the rest.
    pub marked: Vec<Piece>,
    /// What matched beside the name: a company, a plus-one. Else empty.
    pub beside: Vec<Piece>,
}

impl DoorMatch {
    /// Found by a code: no letter of the name was typed.
    #[must_use]
    pub fn whole(guest: DoorGuest) -> Self {
        let text = guest.name.clone();
        Self {
            guest,
            marked: vec![Piece { text, hit: false }],
            beside: Vec::new(),
        }
    }
}

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Piece {
    pub text: String,
    /// It was typed.
    pub hit: bool,
}

/// Search at the door: an exact code comes alone, else names that match, surnames
/// first, then other parts of the name, then the rest; of equals those who are here
/// already come last.
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
    /// Let in whom the door stops.
    pub admit_anyway: Option<bool>,
    /// They do come more than a day before the start; without it such an arrival is
    /// refused. A rehearsal needs no word.
    pub early: Option<bool>,
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
    /// More than a day before the start, and said to be meant so.
    pub early: bool,
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
    /// As for guests.
    pub early: Option<bool>,
    pub station: Option<String>,
}
