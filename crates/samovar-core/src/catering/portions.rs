//! Which head gets which dish: pure arithmetic over heads and dishes.
//!
//! In every course each head gets one dish. Heads with a restriction choose
//! first and take the least special dish that suits them, so that the vegan
//! portions are there for the vegans; the others spread evenly. Heads that were
//! not asked eat like those without a restriction. Nothing here knows the
//! database or prices.

use std::collections::{BTreeMap, BTreeSet};

use super::Course;
use super::head::{Head, NAMES};
use super::offer::Offer;
use crate::person::food;

#[derive(Debug, Clone, PartialEq)]
pub struct Portions {
    /// Heads of each dish, in the order of the offers.
    pub heads: Vec<u32>,
    pub unserved: Vec<Missing>,
}

/// Heads for whom a course has no dish they may eat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    pub course: Course,
    pub diet: String,
    pub allergens: Vec<String>,
    pub heads: u32,
    pub names: Vec<String>,
}

/// Heads who need the same.
#[derive(Default)]
struct Group<'h> {
    diet: &'h str,
    diets: BTreeSet<String>,
    allergens: BTreeSet<String>,
    names: Vec<&'h str>,
}

/// Gives every head one dish of every course that has any.
#[must_use]
pub fn allocate(offers: &[Offer], heads: &[Head]) -> Portions {
    let groups = groups(heads);
    let mut portions = Portions {
        heads: vec![0; offers.len()],
        unserved: Vec::new(),
    };
    for course in Course::ALL {
        let dishes: Vec<usize> = (0..)
            .zip(offers)
            .filter(|(_, o)| o.course == *course)
            .map(|(at, _)| at)
            .collect();
        if dishes.is_empty() {
            continue;
        }
        for group in &groups {
            serve(group, *course, &dishes, offers, &mut portions);
        }
    }
    portions
}

/// Groups with the most restrictions first.
fn groups(heads: &[Head]) -> Vec<Group<'_>> {
    let mut groups: BTreeMap<(BTreeSet<String>, BTreeSet<String>), Group<'_>> = BTreeMap::new();
    for head in heads {
        let (diets, allergens) = (food::codes(&head.diet), food::allergies(&head.allergens));
        let group = groups
            .entry((diets.clone(), allergens.clone()))
            .or_default();
        group.diet = &head.diet;
        group.diets = diets;
        group.allergens = allergens;
        group.names.push(&head.name);
    }
    let mut groups: Vec<Group<'_>> = groups.into_values().collect();
    groups.sort_by_key(|group| std::cmp::Reverse(group.diets.len() + group.allergens.len()));
    groups
}

fn serve(
    group: &Group<'_>,
    course: Course,
    dishes: &[usize],
    offers: &[Offer],
    portions: &mut Portions,
) {
    let offer = |at: usize| offers.get(at);
    let suiting = || {
        dishes
            .iter()
            .copied()
            .filter(|at| offer(*at).is_some_and(|o| o.suits(&group.diets, &group.allergens)))
    };
    let restricted = !group.diets.is_empty() || !group.allergens.is_empty();
    // Traces are no harm, and still the second choice.
    let price =
        |at: usize| offer(at).map(|o| (!o.traces.is_disjoint(&group.allergens), o.specialness()));
    let least = suiting().filter_map(price).min();
    let choice: Vec<usize> = suiting()
        .filter(|at| !restricted || price(*at) == least)
        .collect();
    if choice.is_empty() {
        unserved(group, course, portions);
        return;
    }
    for _ in &group.names {
        let fewest = choice
            .iter()
            .copied()
            .min_by_key(|at| (portions.heads.get(*at).copied(), *at));
        if let Some(heads) = fewest.and_then(|at| portions.heads.get_mut(at)) {
            *heads += 1;
        }
    }
}

fn unserved(group: &Group<'_>, course: Course, portions: &mut Portions) {
    let same = portions.unserved.iter_mut().find(|line| {
        line.course == course
            && line.diet == group.diet
            && line.allergens.iter().eq(group.allergens.iter())
    });
    let names = || group.names.iter().map(|name| (*name).to_owned());
    match same {
        Some(line) => {
            line.heads += group.names.len() as u32;
            let room = NAMES.saturating_sub(line.names.len());
            line.names.extend(names().take(room));
        }
        None => portions.unserved.push(Missing {
            course,
            diet: group.diet.to_owned(),
            allergens: group.allergens.iter().cloned().collect(),
            heads: group.names.len() as u32,
            names: names().take(NAMES).collect(),
        }),
    }
}

/// Units to order: heads with a margin, divided by what a unit feeds, rounded up.
#[must_use]
pub fn needed(heads: u32, margin_percent: u32, serves: u32) -> u32 {
    let hundredths = u64::from(heads) * (100 + u64::from(margin_percent));
    let units = hundredths.div_ceil(100 * u64::from(serves.max(1)));
    u32::try_from(units).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::head::Role;
    use super::super::headcount;
    use super::*;

    fn head(name: &str, diet: &str, allergens: &str) -> Head {
        Head::of(Role::Guest, name, diet, allergens)
    }

    fn offer(course: Course, diets: &str, allergens: &str) -> Offer {
        Offer::of(course, diets, allergens, "")
    }

    #[test]
    fn restricted_heads_take_the_least_special_dish_that_suits() {
        let offers = [
            offer(Course::Main, "", "none"),
            offer(Course::Main, "vegetarian", "milk"),
            offer(Course::Main, "vegan+gluten-free", "none"),
        ];
        let heads = [
            head("Ann", "vegetarian", "none"),
            head("Bob", "vegan", "not-asked"),
            head("Кира", "vegetarian", "milk"),
            head("Dan", "none", "none"),
            head("Eve", "not-asked", "not-asked"),
        ];
        let portions = allocate(&offers, &heads);
        assert_eq!(
            portions,
            Portions {
                heads: vec![2, 1, 2],
                unserved: vec![]
            }
        );
    }

    #[test]
    fn heads_without_a_dish_are_named_by_course_and_diet() {
        let offers = [
            offer(Course::Main, "vegetarian", "none"),
            offer(Course::Dessert, "", "nuts"),
        ];
        let heads = [head("Ann", "halal", "none"), head("Bob", "none", "nuts")];
        assert_eq!(
            allocate(&offers, &heads).unserved,
            [
                Missing {
                    course: Course::Main,
                    diet: "halal".into(),
                    allergens: vec![],
                    heads: 1,
                    names: vec!["Ann".into()]
                },
                Missing {
                    course: Course::Dessert,
                    diet: "none".into(),
                    allergens: vec!["nuts".into()],
                    heads: 1,
                    names: vec!["Bob".into()]
                },
                Missing {
                    course: Course::Dessert,
                    diet: "halal".into(),
                    allergens: vec![],
                    heads: 1,
                    names: vec!["Ann".into()]
                },
            ]
        );
    }

    #[test]
    fn units_are_rounded_up_after_the_margin() {
        assert_eq!(
            [
                needed(10, 0, 3),
                needed(10, 10, 1),
                needed(10, 5, 1),
                needed(0, 50, 1)
            ],
            [4, 11, 11, 0]
        );
    }

    #[test]
    fn nobody_with_an_allergy_gets_what_nobody_has_stated() {
        let offers = [
            offer(Course::Main, "", "not-stated"),
            offer(Course::Main, "vegan", "none"),
        ];
        let heads = [
            head("Ann", "none", "nuts"),
            head("Bob", "none", "other"),
            head("Кира", "none", "not-asked"),
            head("Dan", "none", "none"),
        ];
        assert_eq!(allocate(&offers, &heads).heads, [2, 2]);
        let only = allocate(&offers[..1], &heads);
        let named: Vec<(String, String)> = only
            .unserved
            .iter()
            .map(|line| (line.allergens.join("+"), line.names.join(" ")))
            .collect();
        assert_eq!(
            (only.heads, named),
            (
                vec![2],
                vec![
                    ("nuts".to_owned(), "Ann".to_owned()),
                    ("other".to_owned(), "Bob".to_owned())
                ]
            )
        );
    }

    #[test]
    fn a_dish_that_contradicts_its_mark_is_not_served_to_that_diet() {
        let offers = [offer(Course::Main, "vegan", "milk")];
        let heads = [
            head("Ann", "vegan", "none"),
            head("Bob", "dairy-free", "none"),
            head("Кира", "vegetarian", "none"),
        ];
        let portions = allocate(&offers, &heads);
        let named: Vec<&str> = portions
            .unserved
            .iter()
            .map(|line| line.diet.as_str())
            .collect();
        assert_eq!(
            (portions.heads, named),
            (vec![1], vec!["dairy-free", "vegan"])
        );
    }

    #[test]
    fn traces_are_the_second_choice_of_whom_they_concern() {
        let offers = [
            Offer::of(Course::Main, "", "none", "nuts"),
            Offer::of(Course::Main, "vegan", "none", ""),
        ];
        let heads = [head("Ann", "none", "nuts"), head("Bob", "none", "milk")];
        assert_eq!(allocate(&offers, &heads).heads, [1, 1]);
        assert_eq!(allocate(&offers[..1], &heads).heads, [2]);
    }

    proptest! {
        #[test]
        fn every_head_is_in_one_diet_line_and_gets_one_dish_or_none(
            diets in prop::collection::vec(
                prop::sample::select(vec!["none", "not-asked", "other", "vegan", "halal", "gluten-free+vegan"]), 0..60),
            allergens in prop::collection::vec(
                prop::sample::select(vec!["none", "not-asked", "nuts", "milk+nuts"]), 60..61),
        ) {
            let heads: Vec<Head> =
                diets.iter().zip(&allergens).map(|(diet, allergen)| head("Ann", diet, allergen)).collect();
            let count = headcount::count(&heads);
            prop_assert_eq!(count.diets.iter().map(|line| line.total).sum::<u32>(), count.headcount);
            let offers = [
                offer(Course::Main, "", "nuts"),
                offer(Course::Main, "vegetarian", "milk"),
                offer(Course::Main, "vegan", "not-stated"),
                offer(Course::Main, "vegan", "none"),
            ];
            let portions = allocate(&offers, &heads);
            let unserved: u32 = portions.unserved.iter().map(|line| line.heads).sum();
            prop_assert_eq!(portions.heads.iter().sum::<u32>() + unserved, count.headcount);
        }
    }
}
