//! All that the catering screen and the overview show of an event's food.

use std::collections::BTreeMap;

use super::fed::{self, Circles, Coming};
use super::head::{Head, Role};
use super::needs::{self, Need};
use super::offer::Offer;
use super::sitting::{self, Fed, Sitting, SittingKind};
use super::{Catering, Dish, NothingFor, Unserved, headcount, portions, safety, store};
use crate::error::Result;
use crate::event::{Event, EventRef, store as event};
use crate::planner::Reader;
use crate::settings;

pub fn get(reader: &Reader<'_>, request: EventRef) -> Result<Catering> {
    of_event(reader, &event::load(reader, request.event_id)?)
}

pub fn of_event(reader: &Reader<'_>, event: &Event) -> Result<Catering> {
    made(reader, event).map(|food| food.catering)
}

/// The catering, and what it was computed from.
pub struct Food {
    pub heads: Vec<Head>,
    pub coming: Coming,
    pub catering: Catering,
}

pub fn made(reader: &Reader<'_>, event: &Event) -> Result<Food> {
    let conn = reader.conn;
    let (heads, headcount) = headcount::of_event(conn, event.id)?;
    let mut sittings = sitting::of_event(conn, event.id)?;
    let circles = Circles::load(conn, event.id, &sittings)?;
    let coming = coming(&heads);
    let mut menu = store::dishes(conn, event.id)?;
    let mut board = Board::new(&sittings);
    let mut dishes = Vec::with_capacity(menu.len());
    for sitting in &mut sittings {
        let eaters = fed::eaters(sitting, &heads, &circles);
        let needs = needs::of(&heads, &eaters);
        sitting.fed = fed::figures(sitting, &needs, coming);
        let (mut of_sitting, others) = menu
            .into_iter()
            .partition(|dish: &Dish| dish.sitting_id == sitting.id);
        menu = others;
        board.serve(sitting, &needs, &mut of_sitting, event.margin_percent);
        dishes.append(&mut of_sitting);
    }
    let catering = Catering {
        headcount,
        sittings,
        total_minor: dishes.iter().map(|dish| dish.cost_minor).sum(),
        dishes,
        unserved: board.unserved,
        nothing_for: board.nothing_for.into_values().collect(),
        staff: store::staff(conn, event.id)?,
        margin_percent: event.margin_percent,
        currency: match event.currency.is_empty() {
            false => event.currency.clone(),
            true => settings::store::load(conn)?.currency,
        },
    };
    Ok(Food {
        heads,
        coming,
        catering,
    })
}

/// What the sittings of an event have together.
struct Board {
    /// Somebody for whom coffee has nothing still has the meal.
    has_meal: bool,
    unserved: Vec<Unserved>,
    /// By their places in the list of heads, each once.
    nothing_for: BTreeMap<usize, NothingFor>,
}

impl Board {
    fn new(sittings: &[Sitting]) -> Self {
        Self {
            has_meal: sittings.iter().any(is_meal),
            unserved: Vec::new(),
            nothing_for: BTreeMap::new(),
        }
    }

    /// Counts the dishes of a sitting for those who eat at it.
    fn serve(&mut self, sitting: &Sitting, needs: &[Need<'_>], dishes: &mut [Dish], margin: u32) {
        let offers: Vec<Offer> = dishes.iter().map(Offer::of_dish).collect();
        let portions = portions::allocate(&offers, &eating(needs, &sitting.fed));
        for ((dish, offer), served) in dishes.iter_mut().zip(&offers).zip(&portions.heads) {
            dish.heads = *served;
            dish.needed = units(*served, dish, margin);
            dish.cost_minor =
                i64::from(dish.ordered.unwrap_or(dish.needed)).saturating_mul(dish.price_minor);
            dish.warnings = safety::warnings(offer, needs);
            dish.unstated_for = safety::unstated_for(offer, needs);
            dish.trace_warnings = safety::trace_warnings(offer, needs);
            dish.contradictions = safety::contradictions(offer);
        }
        self.unserved
            .extend(portions.unserved.into_iter().map(|one| Unserved {
                sitting_id: sitting.id,
                course: one.course,
                diet: one.diet,
                allergens: one.allergens,
                heads: one.heads,
                names: one.names,
            }));
        if self.has_meal && !is_meal(sitting) {
            return;
        }
        let menu: Vec<&Offer> = offers.iter().collect();
        for (at, one) in safety::nothing_for(&menu, needs) {
            self.nothing_for.entry(at).or_insert(one);
        }
    }
}

/// What is ordered for so many heads, rounded up once, at the end.
fn units(heads: u32, dish: &Dish, margin: u32) -> u32 {
    let taken = u128::from(heads)
        * u128::from(dish.taken_percent)
        * u128::from(dish.per_head.unsigned_abs())
        * u128::from(100 + margin);
    let units = taken.div_ceil(10_000 * u128::from(dish.pack.unsigned_abs().max(1)));
    if units == 0 {
        return 0;
    }
    let units = u32::try_from(units).unwrap_or(u32::MAX).max(dish.min_units);
    let beyond = units.saturating_sub(dish.min_units);
    dish.min_units
        .saturating_add(beyond.div_ceil(dish.step.max(1)).saturating_mul(dish.step))
}

/// Coffee and drinks are no meal.
fn is_meal(sitting: &Sitting) -> bool {
    !matches!(sitting.kind, SittingKind::Coffee | SittingKind::Drinks)
}

/// Until the forecast is asked, everybody comes.
fn coming(heads: &[Head]) -> Coming {
    let all = u32::try_from(heads.len()).unwrap_or(u32::MAX);
    Coming {
        all,
        expected: all,
        safe: all,
    }
}

/// The heads that are fed, a head each; those beyond the ones who said they come have no
/// name.
fn eating(needs: &[Need<'_>], fed: &Fed) -> Vec<Head> {
    let (open, restricted): (Vec<_>, Vec<_>) = needs::in_order(needs.iter())
        .into_iter()
        .partition(|(_, _, need)| need.open);
    let mut heads: Vec<Head> = restricted
        .into_iter()
        .map(|(_, head, _)| head.clone())
        .collect();
    let wanted = usize::try_from(fed.anything).unwrap_or(usize::MAX);
    heads.extend(
        open.into_iter()
            .take(wanted)
            .map(|(_, head, _)| head.clone()),
    );
    while heads.len() < usize::try_from(fed.heads).unwrap_or(usize::MAX) {
        heads.push(Head::unknown(Role::PlusOne, ""));
    }
    heads
}
