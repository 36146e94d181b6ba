//! What is asked of the team: shapes that come over the wire, and nothing else.

use serde::Deserialize;
use ts_rs::TS;

use super::{AssignmentState, DutyKind};
use crate::ids::{
    AssignmentId, DutyId, EventId, PersonId, PromiseId, SessionId, ShiftId, ShotId, StaffId,
};
use crate::time::Wall;
use crate::wire;

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddDuty {
    pub event_id: EventId,
    pub title: String,
    /// Left out: `other`.
    pub kind: Option<DutyKind>,
    pub note: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditDuty {
    pub duty_id: DutyId,
    pub title: Option<String>,
    pub kind: Option<DutyKind>,
    pub note: Option<String>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DutyRef {
    pub duty_id: DutyId,
}

/// By a session, with so many minutes before and after it, or by the clock.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddShift {
    pub duty_id: DutyId,
    pub session_id: Option<SessionId>,
    pub before_minutes: Option<u32>,
    pub after_minutes: Option<u32>,
    pub starts: Option<Wall>,
    pub ends: Option<Wall>,
    /// Left out: one.
    pub needed: Option<u32>,
}

/// A session named here takes the place of the hours; hours take the place of the session.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditShift {
    pub shift_id: ShiftId,
    pub session_id: Option<SessionId>,
    pub before_minutes: Option<u32>,
    pub after_minutes: Option<u32>,
    pub starts: Option<Wall>,
    pub ends: Option<Wall>,
    pub needed: Option<u32>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShiftRef {
    pub shift_id: ShiftId,
}

/// Somebody of the staff, a person who becomes staff by it, or a new name.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AssignShift {
    pub shift_id: ShiftId,
    pub staff_id: Option<StaffId>,
    pub person_id: Option<PersonId>,
    pub name: Option<String>,
    /// Left out: asked.
    pub state: Option<AssignmentState>,
}

/// Of one or of many at once: who was there.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetAssignments {
    /// All of one event.
    pub assignment_ids: Vec<AssignmentId>,
    pub state: AssignmentState,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AssignmentRef {
    pub assignment_id: AssignmentId,
}

/// Of a session, of a promise to a sponsor, or in words of its own.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AddShot {
    pub event_id: EventId,
    pub words: Option<String>,
    pub session_id: Option<SessionId>,
    pub promise_id: Option<PromiseId>,
    pub must: Option<bool>,
    pub staff_id: Option<StaffId>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditShot {
    pub shot_id: ShotId,
    pub words: Option<String>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<SessionId>")]
    pub session_id: Option<Option<SessionId>>,
    pub must: Option<bool>,
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<StaffId>")]
    pub staff_id: Option<Option<StaffId>>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TickShot {
    pub shot_id: ShotId,
    pub done: bool,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShotRef {
    pub shot_id: ShotId,
}
