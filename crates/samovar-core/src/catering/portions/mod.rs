//! Which head gets which dish: pure arithmetic over needs and dishes.
//!
//! In every course each head gets one dish that suits it. Heads without a diet spread over
//! the dishes by the mix that the manager set, each group of equal needs by itself; heads
//! with a diet eat what costs least, packs and minimums kept. A dish with traces of what
//! somebody is allergic to is taken only where nothing else suits. Nothing here knows the
//! database, and nobody is ever given what does not suit.

mod flow;
mod hull;
mod least_cost;
#[cfg(test)]
mod least_cost_tests;
mod least_special;
#[cfg(test)]
mod plan_tests;
mod spread;
#[cfg(test)]
mod suiting_tests;

use std::collections::{BTreeMap, BTreeSet};

use super::Course;
use super::offer::Offer;
use super::units::Portion;

pub use spread::default_mix;

use least_cost::{Eaters, Priced};

/// A sitting larger than any that people make: dishes of a course times kinds of eaters.
/// Beyond it the rule without prices holds.
const MOST_CHOICES: usize = 20_000;

/// More heads at a table, or more paid for a dish, than any number of ours holds.
const MOST_HEADS: u32 = 1_000_000;
const MOST_COST: i128 = 1_000_000_000_000_000;

/// Heads that may eat the same.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Need {
    pub diets: BTreeSet<String>,
    pub allergens: BTreeSet<String>,
    pub heads: u32,
}

/// A dish of a sitting.
#[derive(Debug, Clone, PartialEq)]
pub struct DishOffer {
    pub offer: Offer,
    /// Of one ordered unit.
    pub price_minor: i64,
    pub portion: Portion,
    /// How much of it heads without a diet are given, beside the others' of the course.
    pub mix: u32,
}

/// Heads for whom a course has no dish that suits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unfed {
    pub course: Course,
    /// By its place among the needs.
    pub need: usize,
    pub heads: u32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Heads of each dish, for each need; both in the order in which they were given.
    pub given: Vec<Vec<u32>>,
    /// By course.
    pub unfed: Vec<Unfed>,
    /// That heads with a diet can not be fed for less. Only a sitting beyond all usual
    /// measure is not proven, and is never dearer than by the rule without prices.
    pub proven: bool,
}

impl Plan {
    /// Heads of each dish.
    #[must_use]
    pub fn heads(&self, dishes: usize) -> Vec<u32> {
        let mut heads = vec![0; dishes];
        for row in &self.given {
            add(&mut heads, row);
        }
        heads
    }
}

/// Gives every head one dish of every course that has any.
#[must_use]
pub fn plan(dishes: &[DishOffer], needs: &[Need]) -> Plan {
    let mut plan = Plan {
        given: vec![vec![0; dishes.len()]; needs.len()],
        unfed: Vec::new(),
        proven: true,
    };
    for course in Course::ALL {
        let menu: Vec<(usize, &DishOffer)> = dishes
            .iter()
            .enumerate()
            .filter(|(_, dish)| dish.offer.course == *course)
            .collect();
        if !menu.is_empty() {
            serve(*course, &menu, needs, &mut plan);
        }
    }
    plan
}

fn serve(course: Course, menu: &[(usize, &DishOffer)], needs: &[Need], plan: &mut Plan) {
    let mut already = vec![0; menu.len()];
    let mut choosing: BTreeMap<Vec<usize>, Vec<usize>> = BTreeMap::new();
    for (number, need) in needs.iter().enumerate().filter(|(_, need)| need.heads > 0) {
        let suiting = suiting(menu, need);
        if suiting.is_empty() {
            plan.unfed.push(Unfed {
                course,
                need: number,
                heads: need.heads,
            });
            continue;
        }
        let mix: Vec<u32> = menu
            .iter()
            .enumerate()
            .map(|(at, (_, dish))| if suiting.contains(&at) { dish.mix } else { 0 })
            .collect();
        if need.diets.is_empty() && mix.iter().any(|weight| *weight > 0) {
            let heads = spread::spread(need.heads, &mix);
            add(&mut already, &heads);
            give(plan, menu, number, &heads);
        } else {
            choosing.entry(suiting).or_default().push(number);
        }
    }
    choose(menu, needs, &already, choosing, plan);
}

/// Heads that eat what costs least.
fn choose(
    menu: &[(usize, &DishOffer)],
    needs: &[Need],
    already: &[u32],
    choosing: BTreeMap<Vec<usize>, Vec<usize>>,
    plan: &mut Plan,
) {
    let heads = |number: usize| needs.get(number).map_or(0, |need| need.heads);
    let (eaters, who): (Vec<Eaters>, Vec<Vec<usize>>) = choosing
        .into_iter()
        .map(|(suiting, who)| {
            let heads = who.iter().map(|number| heads(*number)).sum();
            (Eaters { suiting, heads }, who)
        })
        .unzip();
    let (rows, proven) = cheapest(menu, already, &eaters);
    plan.proven &= proven;
    for (mut row, who) in rows.into_iter().zip(who) {
        for number in who {
            let taken = take(&mut row, heads(number));
            give(plan, menu, number, &taken);
        }
    }
}

fn cheapest(
    menu: &[(usize, &DishOffer)],
    already: &[u32],
    eaters: &[Eaters],
) -> (Vec<Vec<u32>>, bool) {
    let priced: Vec<Priced> = menu
        .iter()
        .zip(already)
        .map(|((_, dish), already)| Priced {
            already: *already,
            price_minor: dish.price_minor,
            portion: dish.portion,
        })
        .collect();
    let by_rule = || {
        let special: Vec<usize> = menu
            .iter()
            .map(|(_, dish)| dish.offer.specialness())
            .collect();
        least_special::serve(&special, already, eaters)
    };
    if eaters.is_empty() {
        return (Vec::new(), true);
    }
    let found = within_measure(&priced, eaters).then(|| least_cost::serve(&priced, eaters));
    let Some(found) = found.flatten() else {
        return (by_rule(), false);
    };
    if found.proven {
        return (found.rows, true);
    }
    let rule = by_rule();
    let costs = |rows: &[Vec<u32>]| {
        let mut heads = vec![0; menu.len()];
        for row in rows {
            add(&mut heads, row);
        }
        least_cost::cost(&priced, heads)
    };
    let rows = if costs(&rule) < costs(&found.rows) {
        rule
    } else {
        found.rows
    };
    (rows, false)
}

fn within_measure(dishes: &[Priced], eaters: &[Eaters]) -> bool {
    let served = dishes.iter().map(|dish| u64::from(dish.already));
    let heads: u64 = served
        .chain(eaters.iter().map(|kind| u64::from(kind.heads)))
        .sum();
    let Ok(heads) = u32::try_from(heads) else {
        return false;
    };
    dishes.len() * eaters.len() <= MOST_CHOICES
        && heads <= MOST_HEADS
        && dishes.iter().all(|dish| {
            let units = i128::from(dish.portion.units(heads));
            i128::from(dish.price_minor).abs() * units <= MOST_COST
        })
}

/// The dishes of the course that a need allows, by their places in it; those with traces
/// only where there is no other.
fn suiting(menu: &[(usize, &DishOffer)], need: &Need) -> Vec<usize> {
    let (clean, traces): (Vec<usize>, Vec<usize>) = menu
        .iter()
        .enumerate()
        .filter(|(_, (_, dish))| dish.offer.suits(&need.diets, &need.allergens))
        .map(|(at, _)| at)
        .partition(|at| {
            menu.get(*at)
                .is_some_and(|(_, dish)| dish.offer.traces.is_disjoint(&need.allergens))
        });
    if clean.is_empty() { traces } else { clean }
}

/// So many heads off a row, from its front.
fn take(row: &mut [u32], heads: u32) -> Vec<u32> {
    let mut left = heads;
    row.iter_mut()
        .map(|heads| {
            let taken = left.min(*heads);
            *heads -= taken;
            left -= taken;
            taken
        })
        .collect()
}

fn give(plan: &mut Plan, menu: &[(usize, &DishOffer)], need: usize, heads: &[u32]) {
    let Some(row) = plan.given.get_mut(need) else {
        return;
    };
    for ((dish, _), heads) in menu.iter().zip(heads) {
        if let Some(given) = row.get_mut(*dish) {
            *given += heads;
        }
    }
}

fn add(to: &mut [u32], heads: &[u32]) {
    for (sum, heads) in to.iter_mut().zip(heads) {
        *sum += heads;
    }
}
