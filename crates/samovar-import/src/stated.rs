//! An answer that may not have been asked for. "Not asked" is a value of its
//! own and never turns into "nothing": a cook must know the difference.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// What somebody said about a set of things.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", content = "codes", rename_all = "kebab-case")]
pub enum Stated<T: Ord> {
    #[default]
    NotAsked,
    /// Asked, and there is none.
    Nothing,
    /// These. Empty where the answer was not understood: it is in the note.
    These(BTreeSet<T>),
}

impl<T: Ord + Copy> Stated<T> {
    /// Two answers of one person taken together; blank never erases.
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::NotAsked, x) | (x, Self::NotAsked) => x,
            (Self::Nothing, x) | (x, Self::Nothing) => x,
            (Self::These(mut a), Self::These(b)) => {
                a.extend(b);
                Self::These(a)
            }
        }
    }

    /// The things named, if any.
    pub fn codes(&self) -> impl Iterator<Item = T> + '_ {
        let set = match self {
            Self::These(set) => Some(set),
            _ => None,
        };
        set.into_iter().flatten().copied()
    }
}
