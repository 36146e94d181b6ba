//! Lists as files for spreadsheets: guests, people, the door's log.
//!
//! A file holds exactly the rows that the list shows under the same filter, in
//! the same order, with the words of the chosen language. No cell is ever a
//! formula. Files are written beside their target and renamed, whole or not at
//! all.

pub mod budget;
pub mod chart;
pub mod check_ins;
mod columns;
pub mod guests;
pub mod insight;
mod insight_rows;
pub mod kpi;
pub mod people;
pub mod run_sheet;

use samovar_i18n::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use crate::spreadsheet::ListFormat;
pub use columns::{GuestColumn, PersonColumn};

use crate::cue::Lane;
use crate::guest::ListGuests;
use crate::ids::{ChannelId, EventId};
use crate::person::ListPeople;
use crate::rule::Day;
use crate::wire::word_enum;

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

word_enum! {
    /// What a chart of the Insights screens answers.
    Insight {
        Stages = "stages", Came = "came", Cohorts = "cohorts", NoShow = "no-show",
        Forecast = "forecast", Replies = "replies", Reach = "reach", Grades = "grades",
        Chat = "chat",
    }
}

/// The table under a chart.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportInsight {
    pub which: Insight,
    pub format: ListFormat,
    /// Of evenings and replies.
    pub from: Option<Day>,
    pub to: Option<Day>,
    /// Of stages and cohorts. Left out: today.
    pub as_of: Option<Day>,
    /// Whose chat it is of; of a chat it has to be said.
    pub channel_id: Option<ChannelId>,
    pub lang: Option<Lang>,
    /// Left out: the planner's folder of exports.
    pub path: Option<String>,
}

/// The figures of a period beside their targets and the period before.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportKpi {
    pub from: Option<Day>,
    pub to: Option<Day>,
    pub format: ListFormat,
    pub lang: Option<Lang>,
    pub path: Option<String>,
}

/// A chart as the page has drawn it.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportChart {
    pub svg: String,
    /// What the file is called in the planner's folder of exports.
    pub name: String,
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
