//! What differs between two states of an order: line by line, in heads and in money. Pure.
//! Sittings and dishes are told apart by their ids: two of them may have one name.
//!
//! Whatever the supplier is asked for is a line, so that the old order and these lines make
//! the new one. How many heads a dish is for is none: what is ordered of it is.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::bill;
use super::snapshot::{OrderedDish, OrderedSitting, Snapshot, set};
use crate::ids::{DishId, SittingId};
use crate::wire::word_enum;

word_enum! {
    /// What of an order differs.
    What {
        Title = "title", Time = "time", Place = "place", Contact = "contact",
        Guaranteed = "guaranteed", Set = "set",
        Sitting = "sitting", SittingTime = "sitting-time", Heads = "heads", Diet = "diet",
        Dish = "dish", Portion = "portion", Pack = "pack", Units = "units", Price = "price",
        Holds = "holds",
    }
}

/// One line. Empty where there was, or is, nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DiffLine {
    pub what: What,
    /// Which sitting, by its title or else its kind; empty for the whole order.
    pub sitting: String,
    pub sitting_id: Option<SittingId>,
    /// Which dish, or which diet line.
    pub dish: String,
    pub dish_id: Option<DishId>,
    pub was: String,
    pub now: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrderDifference {
    pub lines: Vec<DiffLine>,
    pub heads_was: u32,
    pub heads_now: u32,
    /// Of what the supplier bills.
    #[ts(type = "number")]
    pub difference_minor: i64,
}

impl OrderDifference {
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.lines.is_empty()
    }

    /// The dishes that some line is about.
    #[must_use]
    pub fn dishes(&self) -> HashSet<DishId> {
        self.lines.iter().filter_map(|line| line.dish_id).collect()
    }

    /// What something of a dish was, where it differs.
    #[must_use]
    pub fn was_of(&self, dish: DishId, what: What) -> Option<&str> {
        self.lines
            .iter()
            .find(|line| line.dish_id == Some(dish) && line.what == what)
            .map(|line| line.was.as_str())
    }
}

#[must_use]
pub fn between(was: &Snapshot, now: &Snapshot) -> OrderDifference {
    let mut lines = Lines::default();
    let (then, today) = (&was.event, &now.event);
    lines.whole(What::Title, then.title.clone(), today.title.clone());
    lines.whole(
        What::Time,
        format!("{} {}", then.starts, then.zone),
        format!("{} {}", today.starts, today.zone),
    );
    lines.whole(What::Place, then.place.clone(), today.place.clone());
    lines.whole(
        What::Contact,
        contact(&then.contact_name, &then.contact_email),
        contact(&today.contact_name, &today.contact_email),
    );
    lines.whole(
        What::Guaranteed,
        was.guaranteed.to_string(),
        now.guaranteed.to_string(),
    );
    // It follows from the guaranteed, unless the supplier's overset is another now.
    if now.set != set(now.guaranteed, was.terms.overset_percent) {
        lines.whole(What::Set, was.set.to_string(), now.set.to_string());
    }
    for (before, after) in pairs(&was.sittings, &now.sittings, |sitting| sitting.id) {
        lines.sitting(before, after);
    }
    OrderDifference {
        lines: lines.0,
        heads_was: was.heads(),
        heads_now: now.heads(),
        difference_minor: bill::of(now, None)
            .total_minor
            .saturating_sub(bill::of(was, None).total_minor),
    }
}

fn contact(name: &str, email: &str) -> String {
    [name, email]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

/// Each that was with what it is now, in the order of now, and then what is gone.
fn pairs<'a, T, I: PartialEq>(
    was: &'a [T],
    now: &'a [T],
    id: impl Fn(&T) -> I,
) -> Vec<(Option<&'a T>, Option<&'a T>)> {
    let find = |among: &'a [T], one: &T| among.iter().find(|other| id(other) == id(one));
    let mut found: Vec<_> = now.iter().map(|one| (find(was, one), Some(one))).collect();
    let gone = was.iter().filter(|one| find(now, one).is_none());
    found.extend(gone.map(|one| (Some(one), None)));
    found
}

#[derive(Default)]
struct Lines(Vec<DiffLine>);

impl Lines {
    fn whole(&mut self, what: What, was: String, now: String) {
        self.push(what, "", "", was, now);
    }

    fn push(&mut self, what: What, sitting: &str, dish: &str, was: String, now: String) {
        if was != now {
            self.0.push(DiffLine {
                what,
                sitting: sitting.to_owned(),
                sitting_id: None,
                dish: dish.to_owned(),
                dish_id: None,
                was,
                now,
            });
        }
    }

    fn sitting(&mut self, was: Option<&OrderedSitting>, now: Option<&OrderedSitting>) {
        let Some(sitting) = now.or(was) else { return };
        let called = sitting.called();
        let before_it = self.0.len();
        let text = |of: Option<&OrderedSitting>, say: fn(&OrderedSitting) -> String| {
            of.map(say).unwrap_or_default()
        };
        self.push(
            What::Sitting,
            called,
            "",
            text(was, |one| one.called().to_owned()),
            text(now, |one| one.called().to_owned()),
        );
        self.push(
            What::SittingTime,
            called,
            "",
            text(was, OrderedSitting::time),
            text(now, OrderedSitting::time),
        );
        self.push(
            What::Heads,
            called,
            "",
            text(was, |one| one.heads.to_string()),
            text(now, |one| one.heads.to_string()),
        );
        let lines = [was, now]
            .into_iter()
            .flatten()
            .flat_map(|one| one.diets.keys());
        let mut diets: Vec<&String> = lines.collect();
        diets.sort_unstable();
        diets.dedup();
        for diet in diets {
            let heads = |of: Option<&OrderedSitting>| {
                let heads = of.and_then(|one| one.diets.get(diet)).copied().unwrap_or(0);
                heads.to_string()
            };
            self.push(What::Diet, called, diet, heads(was), heads(now));
        }
        let dishes =
            |of: Option<&'_ OrderedSitting>| of.map_or(&[][..], |one| &one.dishes[..]).to_vec();
        let (before, after) = (dishes(was), dishes(now));
        for (was, now) in pairs(&before, &after, |dish| dish.id) {
            self.dish(called, was, now);
        }
        for line in self.0.iter_mut().skip(before_it) {
            line.sitting_id = Some(sitting.id);
        }
    }

    fn dish(&mut self, sitting: &str, was: Option<&OrderedDish>, now: Option<&OrderedDish>) {
        let Some(dish) = now.or(was) else { return };
        let before = self.0.len();
        let text = |of: Option<&OrderedDish>, say: fn(&OrderedDish) -> String| {
            of.map(say).unwrap_or_default()
        };
        let mut push = |what, say: fn(&OrderedDish) -> String| {
            self.push(what, sitting, &dish.name, text(was, say), text(now, say));
        };
        push(What::Dish, |dish| dish.name.clone());
        push(What::Units, |dish| dish.units.to_string());
        // Of a dish that is new or gone its number says enough.
        if was.is_some() && now.is_some() {
            push(What::Portion, |dish| dish.portion.clone());
            push(What::Pack, OrderedDish::packed);
            push(What::Price, |dish| dish.price_minor.to_string());
            push(What::Holds, OrderedDish::held);
        }
        for line in self.0.iter_mut().skip(before) {
            line.dish_id = Some(dish.id);
        }
    }
}

impl OrderedSitting {
    /// By its title, or else its kind.
    #[must_use]
    pub fn called(&self) -> &str {
        self.kind.called(&self.title)
    }

    fn time(&self) -> String {
        let starts = self.starts.map(|at| at.to_string());
        starts.map_or_else(String::new, |at| format!("{at} {}", self.minutes))
    }
}

impl OrderedDish {
    /// How much of it is ordered as one: "8000 slice".
    fn packed(&self) -> String {
        format!("{} {}", self.pack, self.unit.word())
    }

    /// What it suits, holds and may hold in traces, as codes.
    fn held(&self) -> String {
        [&self.diets, &self.allergens, &self.traces]
            .map(|codes| codes.join("+"))
            .join(" / ")
    }
}
