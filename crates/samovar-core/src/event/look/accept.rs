//! A clash that may stay, or that is to be shown again.

use serde::Deserialize;
use ts_rs::TS;

use super::{LookKind, clashes, fine};
use crate::error::Result;
use crate::event::store as events;
use crate::ids::EventId;
use crate::planner::Writer;
use crate::wire::Done;

/// Of an event: a clash that may stay, or that is to be shown again.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AcceptLook {
    pub event_id: EventId,
    pub kind: LookKind,
    /// What it clashes with: the `other` of its facts.
    pub other: String,
    /// Which event of that title, where it is one of ours.
    pub other_event_id: Option<EventId>,
    pub fine: bool,
}

pub fn accept(writer: &Writer<'_>, request: AcceptLook) -> Result<Done> {
    let event = events::load(writer, request.event_id)?;
    let looks = clashes::clashes(writer, &event)?;
    let meant = looks.iter().filter(|look| {
        look.kind == request.kind
            && look.parties.other_event_id == request.other_event_id
            && look.facts.get("other").and_then(serde_json::Value::as_str)
                == Some(request.other.as_str())
    });
    fine::keep(writer, &event, meant, request.fine)?;
    Ok(Done {})
}
