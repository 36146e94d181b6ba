//! Cells that are not plainly understood. Each is read as the most likely
//! thing *and* stands in this list, so that nothing is guessed in silence; and
//! what a person said a cell means, so that it is not asked twice.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Field;

/// What a cell speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    Reply,
    /// How many people: plus-ones, tickets, the party.
    PlusOnes,
    Diet,
    Allergens,
}

impl About {
    pub const ALL: [Self; 4] = [Self::Reply, Self::PlusOnes, Self::Diet, Self::Allergens];

    pub fn code(self) -> &'static str {
        match self {
            Self::Reply => "reply",
            Self::PlusOnes => "plus-ones",
            Self::Diet => "diet",
            Self::Allergens => "allergens",
        }
    }
}

/// A cell that was read without being sure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Unclear {
    /// The line of the file.
    pub line: u32,
    /// The column, from 0.
    pub column: u32,
    pub about: About,
    /// The words of the cell.
    pub value: String,
    /// What it was taken for: a reply's code, a number, codes of diets or
    /// allergens joined by `+`, `none`. Empty: unanswered, kept as words.
    pub taken_as: String,
}

/// What a person said that the words of a cell mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reading {
    pub about: About,
    pub value: String,
    /// As [`Unclear::taken_as`].
    pub taken_as: String,
    /// True: also in the next files of this source.
    #[serde(default)]
    pub always: bool,
}

/// A column that is not used though it looks like an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Unused {
    /// The column, from 0.
    pub column: u32,
    pub header: String,
    pub looks_like: Field,
}
