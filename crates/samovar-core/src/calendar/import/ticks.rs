//! What of a calendar is taken: all of it, all but some, or only some; by the keys of
//! the preview's rows.

use std::collections::HashSet;

#[derive(Debug, Clone, Default)]
pub struct Ticks {
    skip: HashSet<String>,
    only: Option<HashSet<String>>,
}

impl Ticks {
    #[must_use]
    pub fn of(skip: Option<&Vec<String>>, only: Option<&Vec<String>>) -> Self {
        Self {
            skip: skip.into_iter().flatten().cloned().collect(),
            only: only.map(|keys| keys.iter().cloned().collect()),
        }
    }

    #[must_use]
    pub fn takes(&self, key: &str) -> bool {
        !self.skip.contains(key) && self.only.as_ref().is_none_or(|only| only.contains(key))
    }
}
