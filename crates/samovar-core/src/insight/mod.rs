//! Figures over events and years that one can trust: whole numbers of what was measured,
//! and how sure a share of them is. Nothing is said of what nobody counted, and of one
//! person only what has happened, never how likely anything is.

pub mod attendance;
pub mod card;
pub mod cohorts;
pub mod forecasts;
pub mod share;
pub mod stages;

use chrono::NaiveDate;
use serde::Deserialize;
use ts_rs::TS;

use crate::error::Result;
use crate::planner::Reader;
use crate::rule::Day;
use crate::stage;

pub use share::{Share, wilson};

/// As of a day; left out: of today.
#[derive(Debug, Clone, Copy, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AsOf {
    pub as_of: Option<Day>,
}

/// The day asked for, or today.
fn day(reader: &Reader<'_>, asked: Option<Day>) -> Result<NaiveDate> {
    asked.map_or_else(|| stage::today(reader), |day| Ok(day.0))
}
