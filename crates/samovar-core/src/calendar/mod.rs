//! Calendar export: an event's rows become `samovar-ical`'s data and files.

pub mod busy;
pub mod event;
pub mod export;
pub mod import;
pub mod read;
pub mod sort;

use samovar_i18n::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::EventId;

/// `path` left out: the planner's folder of exports, named for the event.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportCalendar {
    pub event_id: EventId,
    pub path: Option<String>,
    pub lang: Option<Lang>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportDone {
    /// The file or folder written.
    pub path: String,
    pub files: u32,
}
