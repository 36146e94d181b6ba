//! What an order says: computed from the replies now, or as it was when it was sent. The
//! same shape for both, so that whatever is sent can be held against whatever is now.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catering::sitting::SittingKind;
use crate::catering::{Course, Unit};
use crate::ids::{DishId, PersonId, SittingId};
use crate::money::{self, VatMode};
use crate::time::Wall;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Snapshot {
    pub event: OrderedEvent,
    pub terms: Terms,
    pub currency: String,
    /// In the order of their times.
    pub sittings: Vec<OrderedSitting>,
    /// Heads that are billed if fewer come.
    pub guaranteed: u32,
    /// Heads that the tables are laid for.
    pub set: u32,
    pub made_from: MadeFrom,
}

/// Where and when, and whom to ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrderedEvent {
    pub title: String,
    pub starts: Wall,
    pub ends: Wall,
    pub zone: String,
    /// "Main Hall, Blue room, 1 River St"
    pub place: String,
    pub contact_name: String,
    pub contact_email: String,
}

/// The supplier's terms when it was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Terms {
    /// Hundredths of a percent.
    pub vat_rate: u32,
    pub vat_mode: VatMode,
    pub service_percent: u32,
    pub overset_percent: u32,
    pub min_heads: Option<u32>,
    #[ts(type = "number | null")]
    pub min_spend_minor: Option<i64>,
    #[ts(type = "number")]
    pub delivery_minor: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrderedSitting {
    pub id: SittingId,
    pub title: String,
    pub kind: SittingKind,
    pub starts: Option<Wall>,
    pub minutes: u32,
    pub heads: u32,
    /// Heads of each diet line who are fed.
    #[ts(type = "Record<string, number>")]
    pub diets: BTreeMap<String, u32>,
    pub dishes: Vec<OrderedDish>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrderedDish {
    pub id: DishId,
    pub name: String,
    pub course: Course,
    pub portion: String,
    pub unit: Unit,
    #[ts(type = "number")]
    pub pack: i64,
    pub diets: Vec<String>,
    pub allergens: Vec<String>,
    pub traces: Vec<String>,
    pub heads: u32,
    /// What is ordered.
    pub units: u32,
    #[ts(type = "number")]
    pub price_minor: i64,
}

/// What was known when it was made: later one asks why it was so many.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MadeFrom {
    /// Who said they come, how many of them were to be expected, and how many were enough
    /// for nine evenings of ten.
    pub all: u32,
    pub expected: u32,
    pub safe: u32,
    /// At least so many in nine evenings of ten; older versions do not say.
    #[serde(default)]
    pub low: Option<u32>,
    /// Everybody who eats, as it was.
    pub guests: Vec<KnownHead>,
}

/// A head as it was known. Of somebody who was erased since, the name is gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KnownHead {
    pub person_id: Option<PersonId>,
    pub name: String,
    pub diet: String,
    pub allergens: String,
    pub words: String,
}

impl OrderedDish {
    #[must_use]
    pub fn cost_minor(&self) -> i64 {
        money::times(self.price_minor, self.units, 1)
    }
}

impl Snapshot {
    #[must_use]
    pub fn food_minor(&self) -> i64 {
        money::total(
            self.sittings
                .iter()
                .flat_map(|sitting| &sitting.dishes)
                .map(OrderedDish::cost_minor),
        )
    }

    /// Nothing is asked of the supplier.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.sittings
            .iter()
            .all(|sitting| sitting.dishes.is_empty())
    }

    /// Everybody who eats at some sitting of it: whoever eats twice is one head.
    #[must_use]
    pub fn heads(&self) -> u32 {
        self.sittings
            .iter()
            .map(|sitting| sitting.heads)
            .max()
            .unwrap_or(0)
    }
}

/// How many the tables are laid for.
#[must_use]
pub fn set(guaranteed: u32, overset_percent: u32) -> u32 {
    let set = u64::from(guaranteed) * u64::from(100 + overset_percent) / 100;
    u32::try_from(set).unwrap_or(u32::MAX)
}
