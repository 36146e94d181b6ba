//! The fourteen allergens that food sold in the EU must declare (Regulation
//! 1169/2011, Annex II), which is also how suppliers list their dishes.
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
}

impl Allergen {
    /// Every allergen, in the order of the regulation.
    pub const ALL: [Self; 14] = [
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
        }
    }

    /// The allergen of a code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|allergen| allergen.code() == code)
    }

    /// Beginnings of words that name it, in folded text.
    pub(crate) fn stems(self) -> &'static [&'static str] {
        match self {
            Self::Gluten => &[
                "gluten",
                "глютен",
                "wheat",
                "пшениц",
                "пшенич",
                "celiac",
                "coeliac",
                "целиак",
                "клейковин",
            ],
            Self::Crustaceans => &[
                "crustacea",
                "shrimp",
                "prawn",
                "crab",
                "lobster",
                "crayfish",
                "shellfish",
                "seafood",
                "ракообраз",
                "креветк",
                "краб",
                "омар",
                "раки ",
                "морепродукт",
            ],
            Self::Eggs => &["egg", "яйц", "яиц", "яичн", "яйко"],
            Self::Fish => &[
                "fish",
                "рыб",
                "salmon",
                "лосос",
                "tuna ",
                "тунец",
                "тунц",
                "семг",
            ],
            Self::Peanuts => &["peanut", "groundnut", "арахис"],
            Self::Soy => &["soy", "soja", "соя ", "сои ", "сою ", "соев"],
            Self::Milk => &[
                "milk",
                "dairy",
                "lactose",
                "casein",
                "молок",
                "молоч",
                "лактоз",
                "казеин",
                "коровий белок",
            ],
            Self::Nuts => &[
                "tree nut",
                "treenut",
                "nut ",
                "nuts ",
                "almond",
                "hazelnut",
                "walnut",
                "cashew",
                "pistach",
                "pecan",
                "macadamia",
                "орех",
                "миндал",
                "фундук",
                "кешью",
                "фисташ",
                "пекан",
            ],
            Self::Celery => &["celery", "сельдере"],
            Self::Mustard => &["mustard", "горчиц", "горчич"],
            Self::Sesame => &["sesame", "кунжут", "сезам", "tahini", "тахин"],
            Self::Sulphites => &[
                "sulphit",
                "sulfit",
                "sulphur dioxide",
                "сульфит",
                "диоксид серы",
            ],
            Self::Lupin => &["lupin", "люпин"],
            Self::Molluscs => &[
                "mollus",
                "mollusk",
                "mussel",
                "oyster",
                "squid",
                "octopus",
                "scallop",
                "clam",
                "snail",
                "seafood",
                "shellfish",
                "моллюск",
                "мидии ",
                "мидий ",
                "устриц",
                "кальмар",
                "осьминог",
                "гребешк",
                "морепродукт",
                "улитк",
            ],
        }
    }
}
