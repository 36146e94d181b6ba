//! The fourteen allergens that food sold in the EU must declare (Regulation
//! 1169/2011, Annex II), and aspartame, which the Eurasian rules add (TR TS
//! 022/2011): it is also how suppliers list their dishes.
//! Anything else somebody reacts to is kept in their own words, never dropped.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One of the declared allergens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Allergen {
    Gluten,
    Crustaceans,
    Eggs,
    Fish,
    Peanuts,
    Soy,
    Milk,
    /// Tree nuts.
    Nuts,
    Celery,
    Mustard,
    Sesame,
    Sulphites,
    Lupin,
    Molluscs,
    /// And its salt; a danger with phenylketonuria.
    Aspartame,
}

impl Allergen {
    /// Every allergen, in the order of the regulation, aspartame last.
    pub const ALL: [Self; 15] = [
        Self::Gluten,
        Self::Crustaceans,
        Self::Eggs,
        Self::Fish,
        Self::Peanuts,
        Self::Soy,
        Self::Milk,
        Self::Nuts,
        Self::Celery,
        Self::Mustard,
        Self::Sesame,
        Self::Sulphites,
        Self::Lupin,
        Self::Molluscs,
        Self::Aspartame,
    ];

    /// The stable name used in files, translations and on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Gluten => "gluten",
            Self::Crustaceans => "crustaceans",
            Self::Eggs => "eggs",
            Self::Fish => "fish",
            Self::Peanuts => "peanuts",
            Self::Soy => "soy",
            Self::Milk => "milk",
            Self::Nuts => "nuts",
            Self::Celery => "celery",
            Self::Mustard => "mustard",
            Self::Sesame => "sesame",
            Self::Sulphites => "sulphites",
            Self::Lupin => "lupin",
            Self::Molluscs => "molluscs",
            Self::Aspartame => "aspartame",
        }
    }

    /// The allergen of a code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|allergen| allergen.code() == code)
    }
}
