//! Heads who need the same are counted together: ten thousand guests have some dozens of
//! needs, and what a dish means is the same for everybody of one.

use std::collections::{BTreeSet, HashMap};

use super::head::Head;
use crate::person::food;

/// Heads who need the same.
#[derive(Debug)]
pub struct Need<'h> {
    /// The diet line they stand in.
    pub line: &'h str,
    /// As stored.
    pub diet: &'h str,
    pub diets: BTreeSet<String>,
    pub allergens: BTreeSet<String>,
    /// They may eat everything, as far as anybody knows.
    pub open: bool,
    /// Who, with their places in the list of all heads.
    pub heads: Vec<(usize, &'h Head)>,
}

impl Need<'_> {
    #[must_use]
    pub fn count(&self) -> u32 {
        u32::try_from(self.heads.len()).unwrap_or(u32::MAX)
    }

    /// They eat by a diet; another one than those with codes is one too.
    #[must_use]
    pub fn has_diet(&self) -> bool {
        ![food::NONE, food::NOT_ASKED, food::OWN_WORDS].contains(&self.line)
    }

    #[must_use]
    pub fn not_asked(&self) -> bool {
        self.line == food::NOT_ASKED
    }
}

/// The needs of the heads at these places, in the order in which they first come.
#[must_use]
pub fn of<'h>(heads: &'h [Head], places: &[usize]) -> Vec<Need<'h>> {
    let mut needs: Vec<Need<'h>> = Vec::new();
    let mut known: HashMap<(&str, &str, bool), usize> = HashMap::new();
    for (at, head) in places.iter().filter_map(|at| Some((*at, heads.get(*at)?))) {
        let key = (head.diet.as_str(), head.allergens.as_str(), head.unread);
        let place = *known.entry(key).or_insert_with(|| {
            needs.push(Need {
                line: head.line(),
                diet: &head.diet,
                diets: food::codes(&head.diet),
                allergens: food::allergies(&head.allergens),
                open: is_open(head),
                heads: Vec::new(),
            });
            needs.len() - 1
        });
        if let Some(need) = needs.get_mut(place) {
            need.heads.push((at, head));
        }
    }
    needs
}

/// The heads of these needs, as they stand in the list of all.
#[must_use]
pub fn in_order<'n, 'h: 'n>(
    needs: impl Iterator<Item = &'n Need<'h>>,
) -> Vec<(usize, &'h Head, &'n Need<'h>)> {
    let mut found: Vec<(usize, &'h Head, &'n Need<'h>)> = needs
        .flat_map(|need| need.heads.iter().map(move |(at, head)| (*at, *head, need)))
        .collect();
    found.sort_unstable_by_key(|(at, ..)| *at);
    found
}

/// True where a head may eat everything, as far as anybody knows.
fn is_open(head: &Head) -> bool {
    let anything = [food::NONE, food::NOT_ASKED].contains(&head.line());
    anything && !head.unread && food::allergies(&head.allergens).is_empty()
}
