//! Lists as files for spreadsheets: guests, people, the door's log.
//!
//! A file holds exactly the rows that the list shows under the same filter, in
//! the same order, with the words of the chosen language. No cell is ever a
//! formula. Files are written beside their target and renamed, whole or not at
//! all.

pub mod budget;
pub mod check_ins;
mod columns;
pub mod guests;
pub mod people;
pub mod run_sheet;

use samovar_i18n::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use crate::spreadsheet::ListFormat;
pub use columns::{GuestColumn, PersonColumn};

use crate::cue::Lane;
use crate::guest::ListGuests;
use crate::ids::EventId;
use crate::person::ListPeople;

/// The guests that the list shows under this filter.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportGuests {
    /// As `list_guests` takes it; its window does not matter.
    pub filter: ListGuests,
    pub format: ListFormat,
    /// Left out: all.
    pub columns: Option<Vec<GuestColumn>>,
    /// Left out: the language of the screen.
    pub lang: Option<Lang>,
    /// Left out: the event's folder of exports.
    pub path: Option<String>,
}

/// The people that the directory shows under this filter.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportPeople {
    /// As `list_people` takes it; its window does not matter.
    pub filter: ListPeople,
    pub format: ListFormat,
    pub columns: Option<Vec<PersonColumn>>,
    pub lang: Option<Lang>,
    /// Left out: the planner's folder of exports.
    pub path: Option<String>,
}

/// The door's log, the first row first.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportCheckIns {
    pub event_id: EventId,
    pub format: ListFormat,
    pub lang: Option<Lang>,
    pub path: Option<String>,
}

/// The lines of a budget, costs first.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportBudget {
    pub event_id: EventId,
    pub format: ListFormat,
    pub lang: Option<Lang>,
    pub path: Option<String>,
}

/// The run sheet, whole or of one lane.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportRunSheet {
    pub event_id: EventId,
    pub format: ListFormat,
    pub lane: Option<Lane>,
    pub lang: Option<Lang>,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields)]
pub struct ListExported {
    pub path: String,
    pub rows: u32,
    /// As in the list: how the search was read where it found nothing as typed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_as: Option<String>,
}
