//! Paper: an event's rows become `samovar-print`'s sheets; and the recovery sheet of a
//! planner, which is of no row.

pub mod badges;
pub mod budget;
pub mod cannot_draw;
pub mod consent;
pub mod dish_labels;
pub mod door_list;
pub mod feedback_form;
pub mod feedback_summary;
pub mod kitchen;
pub mod kpi;
pub mod order;
pub mod paper_list;
pub mod person_card;
pub mod photographer;
pub mod programme;
mod programme_changes;
pub mod recovery_sheet;
pub mod run_sheet;
mod sheet;
pub mod sign_in;
pub mod speaker_feedback;
pub mod speaker_sheet;
mod special_meals;
pub mod team;
pub mod tent_cards;
pub mod tickets;

use samovar_i18n::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use cannot_draw::CannotDraw;

use crate::ids::EventId;
use crate::settings::Paper;

/// What the sheet shows; the paper's language is not the screen's.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DoorListOptions {
    pub event_id: EventId,
    pub lang: Option<Lang>,
    pub paper: Option<Paper>,
    pub landscape: Option<bool>,
    /// A–K and L–Z on sheets of their own.
    pub split: Option<bool>,
    /// Lines for walk-ins at the end; left out: 10.
    pub blank_lines: Option<u32>,
    pub company: Option<bool>,
    pub plus_ones: Option<bool>,
    pub diet: Option<bool>,
    pub notes: Option<bool>,
    /// What other tools sold them; left out: no.
    pub ticket_kind: Option<bool>,
    /// Also those who said maybe or have not answered.
    pub undecided: Option<bool>,
    /// Those who wait, on pages of their own; left out: yes.
    pub waitlist: Option<bool>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PrintDoorList {
    pub options: DoorListOptions,
    /// Left out: the planner's folder of exports, named for the event.
    pub path: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PreviewDoorList {
    pub options: DoorListOptions,
    /// From 0.
    pub page: u32,
}

/// One page as SVG, from the same document as the PDF.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetPage {
    pub svg: String,
    pub pages: u32,
    /// Lines of guests; on a door list of those who come.
    pub guests: u32,
    /// On a door list: lines of those who may come, and of those who wait.
    pub undecided: u32,
    pub waitlisted: u32,
    /// What will not stand on the paper as it is written here.
    pub cannot_draw: Vec<CannotDraw>,
    /// The laptop's own fonts that were used beside ours.
    pub fonts: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Printed {
    pub path: String,
    pub pages: u32,
    /// What does not stand on the paper as it is written here.
    pub cannot_draw: Vec<CannotDraw>,
    /// The laptop's own fonts that were used beside ours.
    pub fonts: Vec<String>,
}
