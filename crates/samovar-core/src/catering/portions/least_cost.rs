//! Dishes for heads that have a choice, at the least cost: packs, minimums and steps kept.
//!
//! A transportation problem with costs that rise by whole units. What a head costs depends
//! on its dish alone, so that without units the cheapest is found dish by dish ([`Flow`]);
//! with them, pieces below the true cost ([`hull`]) give a bound, and where the bound and
//! the truth differ, one dish is split in two: fewer units than it needs there, or at least
//! so many. All in whole numbers, in an order that is always the same.
//!
//! Equal costs: fewer dishes, then dishes that stand earlier.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::flow::{Flow, Suiting};
use super::hull::{self, FINE, Piece};
use crate::catering::units::Portion;

/// Levels of a dish that are looked at one by one; from there on, its price a head.
const LEVELS: usize = 12;

/// Work after which the best that was found stands: more than any sitting of people's
/// making needs, and a small part of a second. Counted, never timed: two laptops agree.
const MOST_WORK: u64 = 800_000;

/// A dish, as far as it costs something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Priced {
    /// Heads that eat it whatever is decided here.
    pub already: u32,
    pub price_minor: i64,
    pub portion: Portion,
}

/// Heads that the same dishes suit, by their places; at least one does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Eaters {
    pub suiting: Vec<usize>,
    pub heads: u32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Served {
    /// Heads of each dish, for each kind of eater.
    pub rows: Vec<Vec<u32>>,
    /// That nothing is cheaper; else the work ran out.
    pub proven: bool,
}

/// Cost, then dishes in use, then the places of dishes, as one number that is compared.
#[derive(Debug, Clone, Copy)]
struct Weights {
    minor: i128,
    dish: i128,
}

impl Weights {
    fn of(dishes: &[Priced], heads: u32) -> Self {
        let count = dishes.len() as i128 + 1;
        let dish = i128::from(heads) * count + 1;
        Self {
            minor: dish * count,
            dish,
        }
    }
}

/// What one dish may still be: at least so many units, at most so many heads more.
#[derive(Debug, Clone)]
struct Range {
    units: u64,
    most: u32,
    pieces: Vec<Piece>,
    /// What is paid before a head is added.
    base: i128,
}

struct Node {
    bound: i128,
    /// The later of two equal ones goes deeper.
    number: u64,
    ranges: Vec<Range>,
    split: (usize, u32),
}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}
impl Eq for Node {}
impl PartialOrd for Node {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Node {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}
impl Node {
    fn key(&self) -> (Reverse<i128>, u64) {
        (Reverse(self.bound), self.number)
    }
}

/// The cheapest way to give every head a dish. `None` where there is no way, which a kind
/// of eater without a dish would be.
#[must_use]
pub fn serve(dishes: &[Priced], eaters: &[Eaters]) -> Option<Served> {
    Search::new(dishes, eaters).run()
}

/// What these heads cost together with those that eat anyway.
#[must_use]
pub fn cost(dishes: &[Priced], heads: impl IntoIterator<Item = u32>) -> i128 {
    dishes
        .iter()
        .zip(heads)
        .map(|(dish, heads)| i128::from(dish.price_minor) * units(dish, heads))
        .sum()
}

fn units(dish: &Priced, heads: u32) -> i128 {
    i128::from(dish.portion.units(dish.already.saturating_add(heads)))
}

struct Search<'s> {
    dishes: &'s [Priced],
    heads: Vec<u32>,
    suiting: Suiting,
    weights: Weights,
    best: Option<(i128, Flow)>,
    open: BinaryHeap<Node>,
    numbered: u64,
    work: u64,
}

impl<'s> Search<'s> {
    fn new(dishes: &'s [Priced], eaters: &[Eaters]) -> Self {
        let heads: Vec<u32> = eaters.iter().map(|kind| kind.heads).collect();
        let of = eaters.iter().map(|kind| kind.suiting.clone()).collect();
        Self {
            dishes,
            weights: Weights::of(dishes, heads.iter().sum()),
            suiting: Suiting::new(of, dishes.len()),
            heads,
            best: None,
            open: BinaryHeap::new(),
            numbered: 0,
            work: 0,
        }
    }

    fn run(mut self) -> Option<Served> {
        let all = (0..self.dishes.len()).map(|at| {
            let eaters = self.suiting.eaters_of.get(at).into_iter().flatten();
            let most = eaters.filter_map(|eater| self.heads.get(*eater)).sum();
            self.range(at, 0, most)
        });
        let all = all.collect();
        self.look(all);
        let mut proven = true;
        while let Some(node) = self.open.pop() {
            if self
                .best
                .as_ref()
                .is_some_and(|(best, _)| *best <= node.bound)
            {
                break;
            }
            if self.work > MOST_WORK {
                proven = false;
                break;
            }
            self.split(&node);
        }
        let (_, flow) = self.best?;
        Some(Served {
            rows: flow.rows().map(<[u32]>::to_vec).collect(),
            proven,
        })
    }

    /// Both sides of the dish whose cost the bound knows least.
    fn split(&mut self, node: &Node) {
        let (at, heads) = node.split;
        let (Some(dish), Some(range)) = (self.dishes.get(at), node.ranges.get(at)) else {
            return;
        };
        let units = dish.portion.units(dish.already.saturating_add(heads));
        let fewer = fewer_units(dish, units, range.most);
        let less = self.range(at, range.units, fewer);
        let more = self.range(at, units, range.most);
        for side in [less, more] {
            let mut ranges = node.ranges.clone();
            if let Some(range) = ranges.get_mut(at) {
                *range = side;
            }
            self.look(ranges);
        }
    }

    /// Finds the bound of these ranges and what it costs in truth.
    fn look(&mut self, ranges: Vec<Range>) {
        let mut order: Vec<(i128, usize, u32)> = Vec::new();
        for (at, range) in ranges.iter().enumerate() {
            order.extend(range.pieces.iter().map(|one| (one.slope, at, one.heads)));
        }
        order.sort_by_key(|(slope, at, _)| (*slope, *at));
        let mut flow = Flow::new(&self.heads, self.dishes.len());
        let mut bound: i128 = ranges.iter().map(|range| range.base).sum();
        for (slope, at, heads) in order {
            if flow.left() == 0 {
                break;
            }
            bound += slope * i128::from(flow.add(&self.suiting, at, heads));
        }
        self.work += flow.looks();
        if flow.left() > 0 {
            return;
        }
        // The truth is a whole number.
        let bound = -(-bound).div_euclid(FINE);
        if self.best.as_ref().is_some_and(|(best, _)| *best <= bound) {
            return;
        }
        let truth: i128 = flow
            .of_dish()
            .iter()
            .enumerate()
            .map(|(at, heads)| self.weighed(at, 0, *heads))
            .sum();
        if self.best.as_ref().is_none_or(|(best, _)| truth < *best) {
            self.best = Some((truth, flow.clone()));
        }
        let Some(split) = self.least_known(&ranges, &flow) else {
            return;
        };
        self.numbered += 1;
        self.open.push(Node {
            bound,
            number: self.numbered,
            ranges,
            split,
        });
    }

    /// The dish whose true cost is furthest from what the bound takes it for.
    fn least_known(&self, ranges: &[Range], flow: &Flow) -> Option<(usize, u32)> {
        let mut found: Option<(i128, usize, u32)> = None;
        for (at, (range, &heads)) in ranges.iter().zip(flow.of_dish()).enumerate() {
            let mut taken_for = range.base;
            let mut rest = heads;
            for piece in &range.pieces {
                let here = rest.min(piece.heads);
                taken_for += piece.slope * i128::from(here);
                rest -= here;
            }
            let gap = self.weighed(at, range.units, heads) * FINE - taken_for;
            // Less than one cost is only what slopes lose in rounding.
            if gap >= FINE && found.is_none_or(|(most, ..)| gap > most) {
                found = Some((gap, at, heads));
            }
        }
        found.map(|(_, at, heads)| (at, heads))
    }

    /// The cost of so many more heads of a dish of which at least these units are paid for.
    fn weighed(&self, at: usize, least_units: u64, heads: u32) -> i128 {
        let Some(dish) = self.dishes.get(at) else {
            return 0;
        };
        let units = units(dish, heads).max(i128::from(least_units));
        let used = i128::from(dish.already == 0 && units > 0);
        i128::from(dish.price_minor) * units * self.weights.minor
            + used * self.weights.dish
            + i128::from(heads) * at as i128
    }

    fn range(&self, at: usize, units: u64, most: u32) -> Range {
        let Some(dish) = self.dishes.get(at) else {
            return Range {
                units,
                most: 0,
                pieces: Vec::new(),
                base: 0,
            };
        };
        let base = self.weighed(at, units, 0) * FINE;
        let mut points = vec![(0, base)];
        let mut next = Some(0);
        for _ in 0..LEVELS {
            let Some(heads) = next else { break };
            let now = dish
                .portion
                .units(dish.already.saturating_add(heads))
                .max(units);
            let last = dish
                .portion
                .feeds(now)
                .saturating_sub(dish.already)
                .min(most);
            points.push((last, self.weighed(at, units, last) * FINE));
            next = (last < most).then_some(last + 1);
        }
        if let Some(heads) = next {
            points.extend([heads, most].map(|heads| (heads, self.at_least(at, dish, heads))));
        }
        Range {
            units,
            most,
            pieces: hull::under(&points),
            base,
        }
    }

    /// As if parts of units could be ordered.
    fn at_least(&self, at: usize, dish: &Priced, heads: u32) -> i128 {
        let all = u128::from(dish.already) + u128::from(heads);
        let (of_a_head, of_a_unit) = (dish.portion.of_a_head(), dish.portion.of_a_unit());
        let units = (all * of_a_head / of_a_unit) as i128;
        let part = (all * of_a_head % of_a_unit) * FINE as u128 / of_a_unit;
        let used = i128::from(dish.already == 0);
        i128::from(dish.price_minor) * (units * FINE + part as i128) * self.weights.minor
            + (used * self.weights.dish + i128::from(heads) * at as i128) * FINE
    }
}

/// The most heads more that need fewer than these units.
fn fewer_units(dish: &Priced, units: u64, most: u32) -> u32 {
    let step = u64::from(dish.portion.step.max(1));
    let fewer = units.saturating_sub(step);
    let sold = fewer >= u64::from(dish.portion.min_units);
    let feeds = if sold { dish.portion.feeds(fewer) } else { 0 };
    feeds.saturating_sub(dish.already).min(most)
}
