//! Nobody is given what does not suit, whatever it costs.

use super::{DishOffer, Need, plan};
use crate::catering::Course;
use crate::catering::offer::Offer;
use crate::catering::units::Portion;
use crate::person::food;

fn dish(diets: &str, allergens: &str, traces: &str, price_minor: i64) -> DishOffer {
    DishOffer {
        offer: Offer::of(Course::Main, diets, allergens, traces),
        price_minor,
        portion: Portion::ONE_EACH,
        mix: 1,
    }
}

fn need(diet: &str, allergens: &str, heads: u32) -> Need {
    Need {
        diets: food::codes(diet),
        allergens: food::allergies(allergens),
        heads,
    }
}

/// Heads of each dish, and how many of each need find nothing.
fn served(dishes: &[DishOffer], needs: &[Need]) -> (Vec<u32>, Vec<(usize, u32)>) {
    let plan = plan(dishes, needs);
    let unfed = plan.unfed.iter().map(|one| (one.need, one.heads));
    (plan.heads(dishes.len()), unfed.collect())
}

#[test]
fn nobody_with_an_allergy_gets_what_nobody_has_stated() {
    let dishes = [dish("", "not-stated", "", 1), dish("vegan", "none", "", 9)];
    let needs = [
        need("none", "nuts", 1),
        need("none", "other", 1),
        need("none", "none", 2),
    ];
    assert_eq!(served(&dishes, &needs), (vec![1, 3], vec![]));
    assert_eq!(
        served(&dishes[..1], &needs),
        (vec![2], vec![(0, 1), (1, 1)])
    );
}

#[test]
fn a_dish_that_contradicts_its_mark_is_not_served_to_that_diet() {
    let dishes = [dish("vegan", "milk", "", 1)];
    let needs = [
        need("vegan", "none", 1),
        need("dairy-free", "none", 1),
        need("vegetarian", "none", 1),
    ];
    assert_eq!(served(&dishes, &needs), (vec![1], vec![(0, 1), (1, 1)]));
}

#[test]
fn traces_are_the_second_choice_of_whom_they_concern() {
    let dishes = [dish("", "none", "nuts", 1), dish("vegan", "none", "", 9)];
    let needs = [need("none", "nuts", 2)];
    assert_eq!(served(&dishes, &needs).0, [0, 2]);
    assert_eq!(served(&dishes[..1], &needs).0, [2]);
}
