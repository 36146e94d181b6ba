//! The diets Samovar knows by name. A closed list, because a kitchen cooks and
//! counts by it; whatever somebody writes beyond it is kept as their own words
//! beside the codes. Allergens are a list of their own.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a person eats or does not eat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Diet {
    Vegetarian,
    Vegan,
    /// Fish, no meat.
    Pescatarian,
    /// The Orthodox fast: no meat, milk or eggs.
    Lenten,
    Halal,
    Kosher,
    GlutenFree,
    LactoseFree,
    /// No milk at all, unlike lactose-free.
    DairyFree,
    NoPork,
    NoBeef,
    /// Diabetics and those who avoid sugar.
    LowSugar,
    LowCarb,
}

impl Diet {
    /// Every diet, in the order lists show them.
    pub const ALL: [Self; 13] = [
        Self::Vegetarian,
        Self::Vegan,
        Self::Pescatarian,
        Self::Lenten,
        Self::Halal,
        Self::Kosher,
        Self::GlutenFree,
        Self::LactoseFree,
        Self::DairyFree,
        Self::NoPork,
        Self::NoBeef,
        Self::LowSugar,
        Self::LowCarb,
    ];

    /// The stable name used in files, translations and on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Vegetarian => "vegetarian",
            Self::Vegan => "vegan",
            Self::Pescatarian => "pescatarian",
            Self::Lenten => "lenten",
            Self::Halal => "halal",
            Self::Kosher => "kosher",
            Self::GlutenFree => "gluten-free",
            Self::LactoseFree => "lactose-free",
            Self::DairyFree => "dairy-free",
            Self::NoPork => "no-pork",
            Self::NoBeef => "no-beef",
            Self::LowSugar => "low-sugar",
            Self::LowCarb => "low-carb",
        }
    }

    /// The diet of a code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|diet| diet.code() == code)
    }
}
