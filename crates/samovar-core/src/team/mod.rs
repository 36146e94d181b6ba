//! The team of an event: what is done by hand (a duty), when and by how many (a shift), who
//! does it (an assignment), and which pictures are wanted (a shot).
//!
//! The hours of a shift that is tied to a session are reckoned from the session each time, and
//! stored nowhere: it moves with the session.

pub mod assign;
pub mod copy;
pub mod duties;
pub mod flags;
pub mod looks;
pub mod notices;
pub mod requests;
pub mod shots;
pub mod show;
pub mod store;

use std::collections::BTreeSet;

use serde::Serialize;
use ts_rs::TS;

use crate::event::look::LookKind;
use crate::ids::{
    AssignmentId, DutyId, EventId, PersonId, PromiseId, SessionId, ShiftId, ShotId, StaffId,
};
use crate::time::Wall;
use crate::wire::word_enum;

word_enum! {
    /// What a duty is about.
    DutyKind {
        Door = "door", Food = "food", Photo = "photo", Video = "video", Stage = "stage", Other = "other",
    }
}

impl DutyKind {
    /// Pictures are taken in it.
    #[must_use]
    pub const fn takes_pictures(self) -> bool {
        matches!(self, Self::Photo | Self::Video)
    }
}

word_enum! {
    /// How far somebody's shift has come.
    AssignmentState {
        Asked = "asked", Confirmed = "confirmed", Declined = "declined", Came = "came", Absent = "absent",
    }
}

impl AssignmentState {
    /// It is known that they do it, or did.
    #[must_use]
    pub const fn counts(self) -> bool {
        matches!(self, Self::Confirmed | Self::Came)
    }

    /// They may be there.
    #[must_use]
    pub const fn is_on(self) -> bool {
        matches!(self, Self::Asked | Self::Confirmed | Self::Came)
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Assignment {
    pub id: AssignmentId,
    pub shift_id: ShiftId,
    pub staff_id: StaffId,
    pub person_id: PersonId,
    pub name: String,
    pub state: AssignmentState,
    /// What is wrong with it, a kind once.
    pub looks: BTreeSet<LookKind>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Shift {
    pub id: ShiftId,
    pub duty_id: DutyId,
    /// It is tied to this session, and moves with it.
    pub session_id: Option<SessionId>,
    pub session_title: String,
    /// The session's; empty where it has none.
    pub room_name: String,
    pub before_minutes: u32,
    pub after_minutes: u32,
    /// Reckoned; `None`: not known yet.
    pub starts: Option<Wall>,
    pub ends: Option<Wall>,
    pub needed: u32,
    pub confirmed: u32,
    /// In the order in which they were asked.
    pub assigned: Vec<Assignment>,
    /// What is wrong with it, a kind once.
    pub looks: BTreeSet<LookKind>,
}

impl Shift {
    /// Its hours, where both are known.
    #[must_use]
    pub fn hours(&self) -> Option<(Wall, Wall)> {
        Some((self.starts?, self.ends?))
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Duty {
    pub id: DutyId,
    pub event_id: EventId,
    pub kind: DutyKind,
    pub title: String,
    pub note: String,
    /// In the order of time; what has no time yet comes last.
    pub shifts: Vec<Shift>,
}

/// A picture that is wanted.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Shot {
    pub id: ShotId,
    pub event_id: EventId,
    /// What is on it: its own words, or else the promise's, or else the session's.
    pub title: String,
    /// Its own words alone.
    pub words: String,
    pub session_id: Option<SessionId>,
    pub session_title: String,
    pub promise_id: Option<PromiseId>,
    pub sponsor_name: String,
    /// When its session begins and ends.
    pub starts: Option<Wall>,
    pub ends: Option<Wall>,
    pub must: bool,
    /// UTC.
    pub done_at: Option<String>,
    /// Who takes it, where that is settled.
    pub staff_id: Option<StaffId>,
    pub name: String,
    pub looks: BTreeSet<LookKind>,
}

/// Somebody of the event's staff, whom a shift can be given to.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Member {
    pub staff_id: StaffId,
    pub person_id: PersonId,
    pub name: String,
    pub role: String,
    pub shifts: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Team {
    pub event_id: EventId,
    pub duties: Vec<Duty>,
    pub shots: Vec<Shot>,
    /// By name.
    pub staff: Vec<Member>,
    pub needed: u32,
    pub confirmed: u32,
    /// So many of those who are expected want no photos of themselves.
    pub no_photos: u32,
    pub looks: Vec<crate::event::look::Look>,
}
