//! Whom a dish would harm, for whom nobody has said that it would not, and where
//! what it is marked for is not what it holds.

use samovar_import::{Allergen, Diet};

use super::head::NAMES;
use super::needs::{self, Need};
use super::offer::{FORBIDDEN, Offer};
use super::{AllergenWarning, Allergic, Contradiction, Course, NothingFor};

/// Milk without lactose is milk still: right or wrong, somebody has to look.
#[must_use]
pub fn lactose_free_milk(offer: &Offer) -> bool {
    offer.diets.contains(Diet::LactoseFree.code()) && offer.holds(Allergen::Milk.code())
}

/// The diets that the dish is marked for, and what it holds against them.
#[must_use]
pub fn contradictions(offer: &Offer) -> Vec<Contradiction> {
    FORBIDDEN
        .iter()
        .filter(|(diet, _)| offer.diets.contains(diet.code()))
        .filter_map(|(diet, held)| {
            let allergens: Vec<String> = held
                .iter()
                .map(|allergen| allergen.code())
                .filter(|code| offer.holds(code))
                .map(str::to_owned)
                .collect();
            (!allergens.is_empty()).then(|| Contradiction {
                diet: diet.code().to_owned(),
                allergens,
            })
        })
        .collect()
}

/// The allergens of the dish that somebody who eats has, with who.
#[must_use]
pub fn warnings(offer: &Offer, needs: &[Need<'_>]) -> Vec<AllergenWarning> {
    offer
        .held
        .iter()
        .flatten()
        .filter_map(|allergen| warning(allergen, needs, |_| true))
        .collect()
}

/// The traces of a dish that suits somebody who has that allergy.
#[must_use]
pub fn trace_warnings(offer: &Offer, needs: &[Need<'_>]) -> Vec<AllergenWarning> {
    offer
        .traces
        .iter()
        .filter(|allergen| !offer.holds(allergen))
        .filter_map(|allergen| warning(allergen, needs, |need| offer.harmless(&need.allergens)))
        .collect()
}

/// Everybody with an allergy, while nobody has said what the dish holds.
#[must_use]
pub fn unstated_for(offer: &Offer, needs: &[Need<'_>]) -> Vec<Allergic> {
    if offer.held.is_some() {
        return Vec::new();
    }
    let allergic = needs.iter().filter(|need| !need.allergens.is_empty());
    needs::in_order(allergic)
        .into_iter()
        .map(|(_, head, need)| Allergic {
            name: head.name.clone(),
            allergens: need.allergens.iter().cloned().collect(),
        })
        .collect()
}

/// Who may eat nothing on the menu. A drink is no meal, unless there is nothing
/// but drinks. With their places in the list of heads: two of them may have one name.
#[must_use]
pub fn nothing_for(offers: &[&Offer], needs: &[Need<'_>]) -> Vec<(usize, NothingFor)> {
    let food: Vec<&Offer> = offers
        .iter()
        .copied()
        .filter(|offer| offer.course != Course::Drink)
        .collect();
    let menu = if food.is_empty() {
        offers.to_vec()
    } else {
        food
    };
    if menu.is_empty() {
        return Vec::new();
    }
    let hungry = needs.iter().filter(|need| {
        !menu
            .iter()
            .any(|offer| offer.suits(&need.diets, &need.allergens))
    });
    needs::in_order(hungry)
        .into_iter()
        .map(|(at, head, need)| {
            let one = NothingFor {
                name: head.name.clone(),
                diets: need.diets.iter().cloned().collect(),
                allergens: need.allergens.iter().cloned().collect(),
            };
            (at, one)
        })
        .collect()
}

fn warning(
    allergen: &str,
    needs: &[Need<'_>],
    also: impl Fn(&Need<'_>) -> bool,
) -> Option<AllergenWarning> {
    let found = needs::in_order(
        needs
            .iter()
            .filter(|need| need.allergens.contains(allergen) && also(need)),
    );
    (!found.is_empty()).then(|| AllergenWarning {
        allergen: allergen.to_owned(),
        total: u32::try_from(found.len()).unwrap_or(u32::MAX),
        names: found
            .iter()
            .take(NAMES)
            .map(|(_, head, _)| head.name.clone())
            .collect(),
        heads: found.iter().map(|(at, ..)| *at).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::super::Course;
    use super::super::head::{Head, Role};
    use super::*;
    use crate::person::food;

    fn all(heads: &[Head]) -> Vec<Need<'_>> {
        let places: Vec<usize> = (0..heads.len()).collect();
        needs::of(heads, &places)
    }

    fn head(name: &str, allergens: &str) -> Head {
        Head::of(Role::Guest, name, food::NONE, allergens)
    }

    fn offer(diets: &str, allergens: &str, traces: &str) -> Offer {
        Offer::of(Course::Main, diets, allergens, traces)
    }

    #[test]
    fn every_diet_names_what_its_dish_must_not_hold() {
        let all: Vec<String> = Allergen::ALL.iter().map(|a| a.code().to_owned()).collect();
        let against = |diet: Diet| -> String {
            contradictions(&offer(diet.code(), &all.join("+"), ""))
                .into_iter()
                .flat_map(|one| one.allergens)
                .collect::<Vec<_>>()
                .join(" ")
        };
        let table: Vec<(&str, String)> = Diet::ALL
            .iter()
            .map(|diet| (diet.code(), against(*diet)))
            .filter(|(_, held)| !held.is_empty())
            .collect();
        assert_eq!(
            table,
            [
                ("vegetarian", "fish crustaceans molluscs".to_owned()),
                ("vegan", "milk eggs fish crustaceans molluscs".to_owned()),
                ("lenten", "milk eggs".to_owned()),
                ("kosher", "crustaceans molluscs".to_owned()),
                ("gluten-free", "gluten".to_owned()),
                ("dairy-free", "milk".to_owned()),
            ]
        );
    }

    #[test]
    fn traces_and_what_is_not_stated_contradict_nothing() {
        assert_eq!(contradictions(&offer("vegan", "none", "milk")), []);
        assert_eq!(contradictions(&offer("vegan", "not-stated", "")), []);
        assert!(lactose_free_milk(&offer("lactose-free", "milk", "")));
        assert!(!lactose_free_milk(&offer("lactose-free", "none", "milk")));
    }

    #[test]
    fn a_dish_warns_with_allergen_and_names() {
        let heads = [
            head("Ann", "nuts"),
            head("Bob", "milk"),
            head("Кира", "other"),
        ];
        let one = |allergen: &str, name: &str| AllergenWarning {
            allergen: allergen.to_owned(),
            total: 1,
            names: vec![name.to_owned()],
            heads: heads
                .iter()
                .position(|head| head.name == name)
                .into_iter()
                .collect(),
        };
        assert_eq!(
            warnings(&offer("", "fish+nuts+other", ""), &all(&heads)),
            [one("nuts", "Ann"), one("other", "Кира")]
        );
        // Who may not eat it anyway needs no word of its traces.
        assert_eq!(
            trace_warnings(&offer("", "milk", "milk+nuts"), &all(&heads)),
            [one("nuts", "Ann")]
        );
        assert_eq!(
            trace_warnings(&offer("", "not-stated", "nuts"), &all(&heads)),
            []
        );
    }

    #[test]
    fn what_nobody_stated_is_unsafe_by_name_for_every_allergy_and_for_nobody_else() {
        let heads = [
            head("Ann", "nuts+milk"),
            head("Bob", "none"),
            head("Кира", "other"),
            head("Dan", "not-asked"),
        ];
        let named = |offer: &Offer| -> Vec<(String, String)> {
            unstated_for(offer, &all(&heads))
                .into_iter()
                .map(|one| (one.name, one.allergens.join(" ")))
                .collect()
        };
        assert_eq!(
            named(&offer("", "not-stated", "")),
            [
                ("Ann".to_owned(), "milk nuts".to_owned()),
                ("Кира".to_owned(), "other".to_owned())
            ]
        );
        assert_eq!(named(&offer("", "none", "")), []);
    }

    #[test]
    fn who_has_nothing_at_all_is_not_who_misses_a_course() {
        let heads = [
            Head::of(Role::Guest, "Ann", "vegan", "nuts"),
            Head::of(Role::Guest, "Bob", "vegan", food::NONE),
            Head::of(Role::Guest, "Кира", food::NOT_ASKED, food::NOT_ASKED),
        ];
        let menu = [
            offer("vegetarian", "none", ""),
            Offer::of(Course::Dessert, "vegan", "nuts", ""),
            Offer::of(Course::Drink, "vegan", "none", ""),
        ];
        assert_eq!(
            nothing_for(&menu.iter().collect::<Vec<_>>(), &all(&heads)),
            [(
                0,
                NothingFor {
                    name: "Ann".into(),
                    diets: vec!["vegan".into()],
                    allergens: vec!["nuts".into()]
                }
            )]
        );
        assert_eq!(nothing_for(&[], &all(&heads)), []);
        assert_eq!(nothing_for(&[&menu[2]], &all(&heads)), []);
    }
}
