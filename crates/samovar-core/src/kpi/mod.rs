//! A period of the community in ten figures, each beside its target and the period before.
//!
//! One computation ([`figures::get`]) is what the screen shows, the paper prints and the file
//! holds; [`said`] puts a figure into words for all three. What nobody measured is `null`,
//! never nought. Only targets are stored.

pub mod cost;
pub mod figures;
pub mod nps;
pub mod period;
pub mod said;
pub mod sources;
pub mod target;

use samovar_i18n::Lang;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::money::Money;
use crate::rule::Day;
use crate::wire::{self, word_enum};

word_enum! {
    Metric {
        Events = "events", Visits = "visits", NewPeople = "new-people", Circle = "circle",
        Growth = "growth", Returning = "returning", NoShow = "no-show", Response = "response",
        Nps = "nps", CostPerHead = "cost-per-head",
    }
}

word_enum! {
    /// What a metric counts in.
    KpiUnit { Count = "count", Change = "change", Percent = "percent", Points = "points", Money = "money" }
}

word_enum! {
    /// A figure held against its target. `unsure`: the target lies within the interval.
    KpiVerdict { Reached = "reached", Missed = "missed", Unsure = "unsure" }
}

word_enum! {
    /// A figure held against the period before. `unsure`: the intervals overlap.
    KpiTrend { Up = "up", Down = "down", Same = "same", Unsure = "unsure" }
}

impl Metric {
    #[must_use]
    pub const fn unit(self) -> KpiUnit {
        match self {
            Self::Events | Self::Visits | Self::NewPeople | Self::Circle => KpiUnit::Count,
            Self::Growth => KpiUnit::Change,
            Self::Returning | Self::NoShow | Self::Response => KpiUnit::Percent,
            Self::Nps => KpiUnit::Points,
            Self::CostPerHead => KpiUnit::Money,
        }
    }

    /// Whether it adds up over the days, so that a part of a period is no match for a whole one.
    #[must_use]
    pub const fn adds_up(self) -> bool {
        matches!(
            self,
            Self::Events | Self::Visits | Self::NewPeople | Self::Growth
        )
    }

    /// Whether less of it is better.
    #[must_use]
    pub const fn less_is_better(self) -> bool {
        matches!(self, Self::NoShow | Self::CostPerHead)
    }
}

/// What was measured of one metric in one period.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KpiFigure {
    /// To the tenth; `null`: not measured, or of too few to be said as a share.
    pub value: Option<f64>,
    /// Of money alone.
    pub sum: Option<Money>,
    /// x of n, where it is a share; of answers n alone.
    pub x: Option<u32>,
    pub n: Option<u32>,
    /// The interval that holds the true value 95 times of 100.
    pub low: Option<f64>,
    pub high: Option<f64>,
    /// In the language asked for, the same words on screen, paper and in the terminal.
    pub said: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KpiRow {
    pub metric: Metric,
    pub unit: KpiUnit,
    pub now: KpiFigure,
    pub before: KpiFigure,
    /// Whole; of money in minor units. `null`: none was set.
    #[ts(type = "number | null")]
    pub target: Option<i64>,
    /// Of a target of money.
    pub currency: String,
    pub target_said: String,
    pub verdict: Option<KpiVerdict>,
    pub trend: Option<KpiTrend>,
}

/// The circle at the end: `before + first + back − left = after`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KpiGrowth {
    pub before: u32,
    pub first: u32,
    pub back: u32,
    pub left: u32,
    pub after: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Kpi {
    pub from: Day,
    pub to: Day,
    pub before_from: Day,
    pub before_to: Day,
    /// The period is not over: it is as of today.
    pub so_far: bool,
    pub today: Day,
    pub rows: Vec<KpiRow>,
    /// `null` while nobody has come to anything.
    pub growth: Option<KpiGrowth>,
}

#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct GetKpi {
    /// Left out: this quarter.
    pub from: Option<Day>,
    pub to: Option<Day>,
    /// Left out: the language of the screen.
    pub lang: Option<Lang>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct SetKpiTarget {
    pub metric: Metric,
    pub from: Day,
    pub to: Day,
    /// `null`: there is none any more.
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<i32>")]
    pub target: Option<Option<i64>>,
    /// Of money; left out: the planner's.
    pub currency: Option<String>,
}
