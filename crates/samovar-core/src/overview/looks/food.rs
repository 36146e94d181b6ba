//! Food: whether there is any, what, for whom there is nothing, and what nobody
//! has said. One line a dish with the people, or one for a whole menu; who has
//! nothing at all is told before any dish.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use crate::catering::offer::Offer;
use crate::catering::{self, AllergenWarning, Catering, Course, Dish, Unserved};
use crate::event::look::{Look, LookKind};
use crate::event::{Event, FoodPlanned};
use crate::order::Order;
use crate::person::food::{NOT_ASKED, codes};
use crate::planner::Reader;
use crate::time::{self, Fold, Wall};

/// Names that a look carries; it shows fewer.
const NAMES: usize = 5;
/// From so many on, dishes of which the same is to be said are one line together.
const MANY: usize = 3;

/// Of an event that is to have food, or may.
pub fn looks(event: &Event, catering: &Catering) -> Vec<Look> {
    let mut looks = Vec::new();
    if event.food_planned == FoodPlanned::Unknown {
        looks.push(Look::new(event, LookKind::FoodUnknown, json!({})));
        // Whoever has put a dish on the menu is told of it all the same.
        if catering.dishes.is_empty() {
            return looks;
        }
    }
    looks.extend(people(event, catering));
    looks.extend(sittings(event, catering));
    looks.extend(unsaid(event, &catering.dishes));
    let harmful: Vec<&Dish> = catering
        .dishes
        .iter()
        .filter(|dish| !dish.warnings.is_empty())
        .collect();
    let together = harmful.len() >= MANY;
    if together {
        looks.push(harmful_menu(event, &harmful));
    }
    for dish in &catering.dishes {
        looks.extend(of_dish(event, dish, together));
    }
    looks
}

/// Days before the deadline from which an order that was not sent is told.
const DUE: i64 = 3;

/// Orders that are no longer what the supplier has, and those that are due. Of an evening
/// that is over nothing can be changed.
pub fn orders(reader: &Reader<'_>, event: &Event, orders: &[Order]) -> Vec<Look> {
    if event.is_past {
        return Vec::new();
    }
    let soon = |deadline: Wall| {
        let from = deadline.plus_minutes(-60 * 24 * DUE);
        match time::zone(&event.zone) {
            Ok(zone) => time::instant_or_after(from, zone, Fold::Earlier) <= reader.now,
            Err(_) => false,
        }
    };
    orders
        .iter()
        .filter_map(|order| {
            let supplier = order.supplier_name.as_str();
            if let Some(difference) = &order.difference {
                let facts = json!({ "supplier": supplier, "count": difference.lines.len() });
                return (!difference.is_none())
                    .then(|| Look::new(event, LookKind::OrderChanged, facts));
            }
            let deadline = order.deadline.filter(|deadline| soon(*deadline))?;
            let facts = json!({ "supplier": supplier, "time": deadline.to_string() });
            Some(Look::new(event, LookKind::OrderDue, facts))
        })
        .collect()
}

/// Who has nothing to eat, whom nobody asked, whose words wait, who came besides.
fn people(event: &Event, catering: &Catering) -> Vec<Look> {
    let headcount = &catering.headcount;
    let mut looks = Vec::new();
    let nothing = &catering.nothing_for;
    if !nothing.is_empty() {
        looks.push(named(
            event,
            LookKind::NoSafeDish,
            nothing.iter().map(|one| one.name.as_str()),
        ));
    }
    // Whoever may eat nothing is told of once: all who need the same are in the same case.
    let has_nothing = |unserved: &Unserved| {
        let diets = codes(&unserved.diet);
        nothing
            .iter()
            .any(|one| one.allergens == unserved.allergens && diets.iter().eq(one.diets.iter()))
    };
    let mut courses: BTreeMap<Course, (u32, Vec<&str>)> = BTreeMap::new();
    for unserved in catering.unserved.iter().filter(|one| !has_nothing(one)) {
        let (heads, names) = courses.entry(unserved.course).or_default();
        *heads += unserved.heads;
        names.extend(unserved.names.iter().map(String::as_str));
    }
    for (course, (heads, names)) in courses {
        let mut look = named(event, LookKind::CourseUnserved, names.into_iter());
        add(&mut look, "count", heads.into());
        add(&mut look, "course", course.word().into());
        looks.push(look);
    }
    if catering.dishes.is_empty() {
        looks.push(Look::new(
            event,
            LookKind::NoDishes,
            json!({ "count": headcount.headcount }),
        ));
    }
    if !headcount.own_words.is_empty() {
        looks.push(named(
            event,
            LookKind::FoodWords,
            headcount.own_words.iter().map(|one| one.name.as_str()),
        ));
    }
    let not_asked = headcount
        .diets
        .iter()
        .find(|line| line.diet == NOT_ASKED)
        .map_or(0, |line| line.guests + line.staff);
    if not_asked > 0 {
        looks.push(Look::new(
            event,
            LookKind::DietsNotAsked,
            json!({ "count": not_asked }),
        ));
    }
    if !headcount.admitted.is_empty() {
        let mut look = named(
            event,
            LookKind::AdmittedToFeed,
            headcount.admitted.iter().map(|one| one.name.as_str()),
        );
        let heads: u32 = headcount.admitted.iter().map(|one| one.heads).sum();
        add(&mut look, "count", heads.into());
        looks.push(look);
    }
    looks
}

/// Of several sittings those of which nobody has said when they are, and those with nothing
/// to eat where others have something. A single one is the event's food, whenever that is.
fn sittings(event: &Event, catering: &Catering) -> Vec<Look> {
    let served: BTreeSet<_> = catering.dishes.iter().map(|dish| dish.sitting_id).collect();
    let mut looks = Vec::new();
    if catering.sittings.len() < 2 {
        return looks;
    }
    for sitting in &catering.sittings {
        let called = match sitting.title.as_str() {
            "" => sitting.kind.word(),
            title => title,
        };
        let facts = || json!({ "sitting": called });
        if sitting.starts.is_none() {
            looks.push(Look::new(event, LookKind::SittingWithoutTime, facts()));
        }
        if !served.is_empty() && !served.contains(&sitting.id) {
            looks.push(Look::new(event, LookKind::SittingWithoutDish, facts()));
        }
    }
    looks
}

/// Dishes of which nobody has said what they hold, where somebody has an allergy.
fn unsaid(event: &Event, dishes: &[Dish]) -> Vec<Look> {
    let unsaid: Vec<&Dish> = dishes
        .iter()
        .filter(|dish| !dish.unstated_for.is_empty())
        .collect();
    let look = |kind: LookKind, dish: &Dish| {
        let names = dish.unstated_for.iter().map(|one| one.name.as_str());
        let mut look = named(event, kind, names);
        let all: BTreeSet<&str> = dish
            .unstated_for
            .iter()
            .flat_map(|one| one.allergens.iter().map(String::as_str))
            .collect();
        add(&mut look, "allergen", joined(all).into());
        look
    };
    match unsaid.as_slice() {
        [first, ..] if unsaid.len() >= MANY => {
            let mut all = look(LookKind::DishesNotStated, first);
            let names: Vec<&str> = unsaid
                .iter()
                .take(NAMES)
                .map(|dish| dish.name.as_str())
                .collect();
            add(&mut all, "dishes", json!(names));
            add(&mut all, "dishCount", unsaid.len().into());
            vec![all]
        }
        few => few
            .iter()
            .map(|dish| {
                let mut one = look(LookKind::DishNotStated, dish);
                add(&mut one, "dish", dish.name.as_str().into());
                one
            })
            .collect(),
    }
}

/// A menu that some of the guests may not eat all of: each has something else, or is
/// named as one who has nothing.
fn harmful_menu(event: &Event, dishes: &[&Dish]) -> Look {
    let warnings = || dishes.iter().flat_map(|dish| &dish.warnings);
    let mut look = warned(event, LookKind::AllergensInDishes, warnings());
    let names: Vec<&str> = dishes
        .iter()
        .take(NAMES)
        .map(|dish| dish.name.as_str())
        .collect();
    let allergens = warnings().map(|one| one.allergen.as_str()).collect();
    add(&mut look, "dishes", json!(names));
    add(&mut look, "dishCount", dishes.len().into());
    add(&mut look, "allergen", joined(allergens).into());
    look
}

fn of_dish(event: &Event, dish: &Dish, told_together: bool) -> Vec<Look> {
    let mut looks = Vec::new();
    for (kind, warnings) in [
        (LookKind::AllergenInDish, &dish.warnings),
        (LookKind::DishTraces, &dish.trace_warnings),
    ] {
        if told_together && kind == LookKind::AllergenInDish {
            continue;
        }
        if warnings.is_empty() {
            continue;
        }
        let allergens = warnings.iter().map(|one| one.allergen.as_str()).collect();
        let mut look = warned(event, kind, warnings.iter());
        add(&mut look, "dish", dish.name.as_str().into());
        add(&mut look, "allergen", joined(allergens).into());
        looks.push(look);
    }
    if !dish.contradictions.is_empty() {
        let diets = dish.contradictions.iter().map(|one| one.diet.as_str());
        let held = dish
            .contradictions
            .iter()
            .flat_map(|one| one.allergens.iter().map(String::as_str));
        looks.push(Look::new(
            event,
            LookKind::DishContradicts,
            json!({
                "dish": dish.name,
                "diet": joined(diets.collect()),
                "allergen": joined(held.collect()),
            }),
        ));
    }
    if catering::safety::lactose_free_milk(&Offer::of_dish(dish)) {
        looks.push(Look::new(
            event,
            LookKind::LactoseFreeMilk,
            json!({ "dish": dish.name }),
        ));
    }
    looks
}

fn named<'n>(event: &Event, kind: LookKind, names: impl Iterator<Item = &'n str>) -> Look {
    let names: Vec<&str> = names.collect();
    let shown: Vec<&str> = names.iter().copied().take(NAMES).collect();
    Look::new(event, kind, json!({ "count": names.len(), "names": shown }))
}

/// Whom dishes would harm. Somebody with two allergies is one person, two of one name are two.
fn warned<'w>(
    event: &Event,
    kind: LookKind,
    warnings: impl Iterator<Item = &'w AllergenWarning>,
) -> Look {
    let (mut heads, mut names) = (BTreeSet::new(), Vec::new());
    for warning in warnings {
        for (at, head) in warning.heads.iter().enumerate() {
            if heads.insert(*head) {
                names.extend(warning.names.get(at).map(String::as_str));
            }
        }
    }
    let mut look = named(event, kind, names.into_iter());
    add(&mut look, "count", heads.len().into());
    look
}

fn add(look: &mut Look, name: &str, fact: serde_json::Value) {
    if let Some(facts) = look.facts.as_object_mut() {
        facts.insert(name.to_owned(), fact);
    }
}

fn joined(codes: BTreeSet<&str>) -> String {
    codes.into_iter().collect::<Vec<_>>().join("+")
}
