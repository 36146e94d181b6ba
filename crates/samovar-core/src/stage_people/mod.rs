//! The people behind a figure of stages: who stands where on a day and where they stood on
//! another, how sure that is, and how each of them is reached. Whom a list shows is whom its
//! filter finds, so a message to the same filter goes to exactly these.

mod days;
pub mod file;
pub mod ground;
pub mod list;
mod reached;

use samovar_i18n::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::channel::ChannelKind;
use crate::ids::PersonId;
use crate::message::HeldReason;
use crate::person::PeopleFilter;
use crate::rule::Day;
use crate::spreadsheet::ListFormat;
use crate::stage::{Ground, Stage};
use crate::wire::word_enum;

word_enum! {
    StageSort { Name = "name", Visits = "visits", Away = "away", Missed = "missed" }
}

#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListStagePeople {
    /// Its days are those that the rows are of.
    pub filter: PeopleFilter,
    pub sort: Option<StageSort>,
    pub descending: Option<bool>,
    pub offset: Option<u32>,
    pub limit: Option<u32>,
}

/// Somebody as of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StagePerson {
    pub id: PersonId,
    pub name: String,
    pub stage: Stage,
    /// On the other day; `null` where the filter has none.
    pub was: Option<Stage>,
    /// The days of their visits, by each event's own clock.
    pub visits: Vec<Day>,
    /// Since the last visit.
    pub away_days: Option<u32>,
    /// Evenings since then whose door was kept.
    pub chances: u32,
    pub ground: Ground,
    pub reached: Reached,
}

/// How somebody is reached, and what keeps news from going to them by mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reached {
    pub email: String,
    /// The language that is asked for first: theirs, or the planner's.
    pub lang: String,
    /// By the addresses, numbers and accounts that are known.
    pub channels: Vec<ChannelKind>,
    /// `null`: nothing does.
    pub held: Option<HeldReason>,
}

#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetStageGround {
    pub filter: PeopleFilter,
}

/// By which rule a list says who went, and of how many nobody can know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StageGround {
    pub as_of: Day,
    /// The other day; `null` where the filter has none.
    pub was_on: Option<Day>,
    /// As the settings have it.
    pub drifting_days: u32,
    pub lost_days: u32,
    pub chances: u32,
    /// Evenings between the two days whose door was kept.
    pub doors: Option<u32>,
    /// Are away for as long as those who drift away, and had fewer chances than the rule asks
    /// for: beside a list of those who are gone, and among any other.
    pub unsure: u32,
}

/// The list as a file.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportStagePeople {
    pub filter: PeopleFilter,
    pub sort: Option<StageSort>,
    pub descending: Option<bool>,
    pub format: ListFormat,
    /// Left out: the language of the screen.
    pub lang: Option<Lang>,
    /// Left out: the planner's folder of exports.
    pub path: Option<String>,
}
