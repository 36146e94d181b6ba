//! All that the catering screen and the overview show of an event's food.

use std::collections::BTreeMap;

use super::fed::{self, Circles, Coming};
use super::head::{Head, NAMES};
use super::needs::{self, Need};
use super::offer::Offer;
use super::portions::{self, DishOffer, Plan, Unfed};
use super::sitting::{self, Sitting, SittingBasis, SittingKind};
use super::sums::by_currency;
use super::table::Table;
use super::units::Portion;
use super::{Catering, Dish, NothingFor, SittingFood, Unserved, headcount, safety, store, usual};
use crate::budget::rates::Rates;
use crate::budget::store as rates;
use crate::error::Result;
use crate::event::{Event, EventRef, store as event};
use crate::forecast;
use crate::money::{self, Money};
use crate::person::food;
use crate::planner::Reader;
use crate::settings::store as settings;

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
    laid(reader, event, |_| {})
}

/// The same, with a look at every sitting as it is laid, in the order of their times.
pub fn laid(reader: &Reader<'_>, event: &Event, mut look: impl FnMut(&Table<'_>)) -> Result<Food> {
    let conn = reader.conn;
    let (heads, headcount) = headcount::of_event(conn, event.id)?;
    let mut sittings = sitting::of_event(conn, event.id)?;
    let circles = Circles::load(conn, event.id, &sittings)?;
    let coming = coming(reader, event, &heads, &sittings)?;
    let home = settings::currency_of(conn, &event.currency)?;
    let mut menu = store::dishes(conn, event.id, &home)?;
    // Most menus are in the event's money: then no rate is asked for.
    let rates = match menu.iter().any(|dish| dish.price.currency != home) {
        true => rates::rates(conn, event.id)?,
        false => Vec::new(),
    };
    let mut board = Board::new(&sittings, Rates::new(&home, rates));
    let mut dishes = Vec::with_capacity(menu.len());
    let mut foods = Vec::with_capacity(sittings.len());
    for sitting in &mut sittings {
        let eaters = fed::eaters(sitting, &heads, &circles);
        let needs = needs::of(&heads, &eaters);
        sitting.fed = fed::figures(sitting, &needs, coming);
        let (mut of_sitting, others) = menu
            .into_iter()
            .partition(|dish: &Dish| dish.sitting_id == sitting.id);
        menu = others;
        let (eating, plan) = board.serve(sitting, &needs, &mut of_sitting, event.margin_percent);
        foods.push(SittingFood {
            sitting_id: sitting.id,
            total: by_currency(of_sitting.iter().map(|dish| &dish.cost), &home),
            usual: usual::of(sitting, &of_sitting),
        });
        look(&Table {
            sitting,
            needs: &needs,
            dishes: &of_sitting,
            eating: &eating,
            plan: &plan,
        });
        dishes.append(&mut of_sitting);
    }
    let catering = Catering {
        headcount,
        sittings,
        total: by_currency(dishes.iter().map(|dish| &dish.cost), &home),
        foods,
        dishes,
        unserved: board.unserved,
        nothing_for: board.nothing_for.into_values().collect(),
        staff: store::staff(conn, event.id)?,
        margin_percent: event.margin_percent,
        currency: home,
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
    /// By which prices of several currencies are held against each other.
    rates: Rates,
}

impl Board {
    fn new(sittings: &[Sitting], rates: Rates) -> Self {
        Self {
            rates,
            has_meal: sittings.iter().any(is_meal),
            unserved: Vec::new(),
            nothing_for: BTreeMap::new(),
        }
    }

    /// Counts the dishes of a sitting for those who eat at it; gives what was planned for, and
    /// the plan.
    fn serve(
        &mut self,
        sitting: &Sitting,
        needs: &[Need<'_>],
        dishes: &mut [Dish],
        margin: u32,
    ) -> (Vec<portions::Need>, Plan) {
        let offers: Vec<Offer> = dishes.iter().map(Offer::of_dish).collect();
        let eating = eating(needs, sitting.fed.anything);
        let offered = self.offered(sitting, dishes, &offers, margin);
        let plan = portions::plan(&offered, &eating);
        let heads = plan.heads(dishes.len());
        for ((dish, offer), served) in dishes.iter_mut().zip(&offers).zip(heads) {
            dish.heads = served;
            dish.needed = u32::try_from(portion(dish, margin).units(served)).unwrap_or(u32::MAX);
            let units = dish.ordered.unwrap_or(dish.needed);
            dish.cost = Money::new(
                money::times(dish.price.minor, units, 1),
                &dish.price.currency,
            );
            dish.warnings = safety::warnings(offer, needs);
            dish.unstated_for = safety::unstated_for(offer, needs);
            dish.trace_warnings = safety::trace_warnings(offer, needs);
            dish.contradictions = safety::contradictions(offer);
        }
        self.unserved.extend(plan.unfed.iter().filter_map(|unfed| {
            let of = eating.get(unfed.need)?;
            Some(unserved(sitting, unfed, of, needs))
        }));
        if is_meal(sitting) || !self.has_meal {
            let menu: Vec<&Offer> = offers.iter().collect();
            for (at, one) in safety::nothing_for(&menu, needs) {
                self.nothing_for.entry(at).or_insert(one);
            }
        }
        (eating, plan)
    }

    /// What the arithmetic needs of the dishes of a sitting. A price without a rate counts as
    /// it stands: there is nothing to hold it against.
    fn offered(
        &self,
        sitting: &Sitting,
        dishes: &[Dish],
        offers: &[Offer],
        margin: u32,
    ) -> Vec<DishOffer> {
        let usual = |offer: &Offer| {
            let course = offers.iter().filter(|one| one.course == offer.course);
            portions::default_mix(offer, course, sitting.service)
        };
        let price = |dish: &Dish| {
            let home = self.rates.home(&dish.price);
            home.map_or(dish.price.minor, |home| home.minor)
        };
        dishes
            .iter()
            .zip(offers)
            .map(|(dish, offer)| DishOffer {
                offer: offer.clone(),
                price_minor: price(dish),
                portion: portion(dish, margin),
                mix: dish.mix.unwrap_or_else(|| usual(offer)),
            })
            .collect()
    }
}

fn portion(dish: &Dish, margin_percent: u32) -> Portion {
    Portion {
        per_head_thousandths: dish.per_head.unsigned_abs(),
        pack_thousandths: dish.pack.unsigned_abs(),
        taken_percent: dish.taken_percent,
        margin_percent,
        min_units: dish.min_units,
        step: dish.step,
    }
}

/// How many heads of each need are fed: who may eat everything by the basis, and with them
/// whoever has neither a diet nor an allergy that we have a word for.
fn eating(needs: &[Need<'_>], anything: u32) -> Vec<portions::Need> {
    let mut eating: Vec<portions::Need> = vec![portions::Need {
        heads: anything,
        ..portions::Need::default()
    }];
    for need in needs.iter().filter(|need| !need.open) {
        let same = eating
            .iter_mut()
            .find(|one| one.diets == need.diets && one.allergens == need.allergens);
        match same {
            Some(one) => one.heads = one.heads.saturating_add(need.count()),
            None => eating.push(portions::Need {
                diets: need.diets.clone(),
                allergens: need.allergens.clone(),
                heads: need.count(),
            }),
        }
    }
    eating
}

/// Who finds nothing in a course, by name.
fn unserved(sitting: &Sitting, unfed: &Unfed, of: &portions::Need, needs: &[Need<'_>]) -> Unserved {
    let same = needs
        .iter()
        .filter(|need| need.diets == of.diets && need.allergens == of.allergens);
    let who = needs::in_order(same);
    Unserved {
        sitting_id: sitting.id,
        course: unfed.course,
        diet: who
            .first()
            .map_or(food::NONE, |(_, _, need)| need.diet)
            .to_owned(),
        allergens: of.allergens.iter().cloned().collect(),
        heads: unfed.heads,
        names: who
            .iter()
            .take(NAMES)
            .map(|(_, head, _)| head.name.clone())
            .collect(),
    }
}

/// Coffee and drinks are no meal.
fn is_meal(sitting: &Sitting) -> bool {
    !matches!(sitting.kind, SittingKind::Coffee | SittingKind::Drinks)
}

/// How many come. Only a sitting that counts for it has the forecast asked: it goes through
/// every evening there was.
fn coming(
    reader: &Reader<'_>,
    event: &Event,
    heads: &[Head],
    sittings: &[Sitting],
) -> Result<Coming> {
    let asked = |one: &Sitting| matches!(one.basis, SittingBasis::Expected | SittingBasis::Safe);
    if sittings.iter().any(asked) {
        let forecast = forecast::of_event(reader, event)?;
        return Ok(Coming {
            all: forecast.all,
            expected: forecast.expected,
            safe: forecast.safe,
        });
    }
    let all = u32::try_from(heads.len()).unwrap_or(u32::MAX);
    Ok(Coming {
        all,
        expected: all,
        safe: all,
    })
}
