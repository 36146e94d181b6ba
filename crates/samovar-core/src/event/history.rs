//! An event's history: its steps, newest first, undone ones marked.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{EventId, StepId};
use crate::wire::word_enum;

word_enum! {
    StepKind { Done = "done", Undone = "undone", Redone = "redone" }
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryLine {
    pub step_id: StepId,
    /// UTC.
    pub at: String,
    pub device: String,
    /// The command; the words are `history-<command>` with hyphens.
    pub command: String,
    #[ts(type = "Record<string, string | number>")]
    pub facts: serde_json::Value,
    pub kind: StepKind,
    /// `undo` with this step id would try to take it back.
    pub can_undo: bool,
    /// Field by field what changed, for the details: at most 20.
    pub changes: Vec<FieldChange>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldChange {
    pub entity: String,
    pub field: String,
    pub old: String,
    pub new: String,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EventHistory {
    pub event_id: EventId,
    pub offset: Option<u32>,
    pub limit: Option<u32>,
}

pub fn list(_: &crate::planner::Reader<'_>, _: crate::api::t::EventHistory) -> crate::Result<crate::wire::Page<HistoryLine>> { Err(crate::Error::bug("not written")) }
