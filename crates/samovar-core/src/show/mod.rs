//! The show: an evening as it goes. Sessions are walked, one after the other; the rest of the
//! run sheet is ticked. What really was is added and never changed, so that nothing that was
//! confirmed is lost, and how late it is follows from it.

pub mod edit;
pub mod late;
pub mod marks;
pub mod state;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{EventId, RoomId, SessionId};
use crate::run_sheet::RunRow;
use crate::run_sheet::kind::RunKind;
use crate::time::Wall;
use crate::wire::word_enum;

word_enum! {
    ShowRowState { Waiting = "waiting", Running = "running", Done = "done" }
}

/// A session that is walked.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ShowRow {
    pub session_id: SessionId,
    pub title: String,
    pub who: Vec<String>,
    pub place: String,
    /// As planned, by the clock of the event's zone.
    pub starts: Wall,
    pub minutes: u32,
    pub state: ShowRowState,
    /// When it begins, or began, by the same clock: a waiting one as late as the evening is.
    pub begins: Wall,
    /// UTC.
    pub started_at: Option<String>,
    /// UTC: when the running one has had its time.
    pub ends_by: Option<String>,
    pub done_at: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ShowRoom {
    pub id: RoomId,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ShowState {
    pub event_id: EventId,
    pub title: String,
    pub zone: String,
    pub room_id: Option<RoomId>,
    /// Rooms with sessions that have a time: each is walked by itself.
    pub rooms: Vec<ShowRoom>,
    pub rows: Vec<ShowRow>,
    pub now: Option<ShowRow>,
    pub next: Option<ShowRow>,
    /// Early is negative.
    pub late_minutes: i32,
    /// It is walked so far from its own time that nothing is late: a rehearsal.
    pub another_day: bool,
    /// Steps and ticks of a rehearsal that still stand, of all rooms.
    pub rehearsed: u32,
    /// The end of the last session as planned, and as it will be.
    pub ends: Option<Wall>,
    pub will_end: Option<Wall>,
    /// Everything has been.
    pub over: bool,
    /// What is to be done until the next session ends: cues, food, deliveries, calls, tasks.
    pub beside: Vec<RunRow>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct StartShowRow {
    pub event_id: EventId,
    pub session_id: SessionId,
    /// Whose show the answer is of.
    pub room_id: Option<RoomId>,
}

/// The show of an event, or of one room of it.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ShowOf {
    pub event_id: EventId,
    /// With the sessions that are in all rooms; left out: of everything.
    pub room_id: Option<RoomId>,
}

/// Ticks what is not walked: a cue, a sitting, a delivery, a call.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TickShowRow {
    pub event_id: EventId,
    pub about: RunKind,
    pub id: String,
    pub done: bool,
}
