//! What a dish is to those who eat: which diets it was cooked for, what it holds, and
//! what it is not, whatever it is marked for.

use std::collections::BTreeSet;

use samovar_import::{Allergen, Diet};

use super::{Course, Dish};
use crate::person::food;

/// What the arithmetic needs of a dish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    pub course: Course,
    pub diets: BTreeSet<String>,
    /// What it holds; `None` where nobody has said.
    pub held: Option<BTreeSet<String>>,
    pub traces: BTreeSet<String>,
}

/// What else a dish is that is cooked for a diet: vegan food is also
/// vegetarian. Only what holds for every kitchen stands here: lenten food may
/// be fish on some days, and halal is more than the lack of pork.
const IMPLIED: &[(&str, &[&str])] = &[
    (
        "vegan",
        &[
            "vegetarian",
            "pescatarian",
            "lenten",
            "lactose-free",
            "dairy-free",
            "no-pork",
            "no-beef",
        ],
    ),
    ("vegetarian", &["pescatarian", "no-pork", "no-beef"]),
    ("pescatarian", &["no-pork", "no-beef"]),
    (
        "lenten",
        &["lactose-free", "dairy-free", "no-pork", "no-beef"],
    ),
    ("dairy-free", &["lactose-free"]),
    ("halal", &["no-pork"]),
    ("kosher", &["no-pork"]),
];

/// What a dish for a diet holds of nothing. Only what holds for every kitchen:
/// honey is a word and no allergen, lenten food may be fish on some days, and
/// whether shellfish is halal is not one answer. Traces contradict nothing.
pub const FORBIDDEN: &[(Diet, &[Allergen])] = &[
    (
        Diet::Vegan,
        &[
            Allergen::Milk,
            Allergen::Eggs,
            Allergen::Fish,
            Allergen::Crustaceans,
            Allergen::Molluscs,
        ],
    ),
    (
        Diet::Vegetarian,
        &[Allergen::Fish, Allergen::Crustaceans, Allergen::Molluscs],
    ),
    (Diet::Lenten, &[Allergen::Milk, Allergen::Eggs]),
    (Diet::Kosher, &[Allergen::Crustaceans, Allergen::Molluscs]),
    (Diet::GlutenFree, &[Allergen::Gluten]),
    (Diet::DairyFree, &[Allergen::Milk]),
];

impl Offer {
    /// From what is stored.
    #[must_use]
    pub fn of(course: Course, diets: &str, allergens: &str, traces: &str) -> Self {
        let unsaid = allergens.is_empty() || allergens == food::NOT_STATED;
        Self {
            course,
            diets: food::codes(diets),
            held: (!unsaid).then(|| food::allergies(allergens)),
            traces: food::allergies(traces),
        }
    }

    /// What the arithmetic needs of a dish.
    #[must_use]
    pub fn of_dish(dish: &Dish) -> Self {
        Self::of(
            dish.course,
            &dish.diets.join("+"),
            &dish.allergens.join("+"),
            &dish.traces.join("+"),
        )
    }

    /// True where every diet of the head is met and no allergen of it is held.
    #[must_use]
    pub fn suits(&self, diets: &BTreeSet<String>, allergens: &BTreeSet<String>) -> bool {
        diets.iter().all(|diet| self.meets(diet)) && self.harmless(allergens)
    }

    /// Without an allergy everything is; with one, only what somebody has said
    /// does not hold it.
    #[must_use]
    pub fn harmless(&self, allergens: &BTreeSet<String>) -> bool {
        allergens.is_empty()
            || self
                .held
                .as_ref()
                .is_some_and(|held| held.is_disjoint(allergens))
    }

    #[must_use]
    pub fn holds(&self, allergen: &str) -> bool {
        self.held
            .as_ref()
            .is_some_and(|held| held.contains(allergen))
    }

    /// True where what the dish holds is not food of that diet, whatever it is
    /// marked for.
    #[must_use]
    pub fn contradicts(&self, diet: &str) -> bool {
        FORBIDDEN
            .iter()
            .filter(|(forbidding, _)| forbidding.code() == diet)
            .flat_map(|(_, held)| held.iter())
            .any(|allergen| self.holds(allergen.code()))
    }

    fn meets(&self, diet: &str) -> bool {
        let marked = self.diets.contains(diet)
            || IMPLIED
                .iter()
                .any(|(cooked, implied)| self.diets.contains(*cooked) && implied.contains(&diet));
        marked && !self.contradicts(diet)
    }

    /// How many diets the dish was cooked for.
    #[must_use]
    pub fn specialness(&self) -> usize {
        self.diets.len()
    }
}
