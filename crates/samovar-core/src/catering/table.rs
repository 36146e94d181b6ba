//! A sitting while it is laid: who eats at it, what they need, and which dish is whose. What
//! has to name people looks here, so that nobody reckons eaters and portions a second time.

use super::head::Head;
use super::needs::{self, Need};
use super::portions::{self, Plan};
use super::sitting::Sitting;
use super::{Course, Dish};

/// One sitting with everything that was reckoned for it.
pub struct Table<'t> {
    pub sitting: &'t Sitting,
    pub needs: &'t [Need<'t>],
    /// Of this sitting, in the order of the menu.
    pub dishes: &'t [Dish],
    /// What was planned for, and what each of these is given: a row each.
    pub eating: &'t [portions::Need],
    pub plan: &'t Plan,
}

/// Somebody who must not eat everything.
pub struct Meal<'t> {
    pub head: &'t Head,
    pub need: &'t Need<'t>,
    /// By course. `None` where no diet and no allergy of theirs has a word yet: they were
    /// counted with those who eat everything, and none of these is known by name.
    pub servings: Option<Vec<Serving<'t>>>,
}

pub struct Serving<'t> {
    pub course: Course,
    /// `None` where nothing of the course suits them.
    pub dish: Option<&'t Dish>,
}

impl<'t> Table<'t> {
    /// Everybody who must not eat everything, in the order of the list of heads. Of those who
    /// need the same, the first of the list have the dish that stands first.
    #[must_use]
    pub fn special(&self) -> Vec<Meal<'t>> {
        let mut left = self.plan.given.clone();
        needs::in_order(self.needs.iter().filter(|need| !need.open))
            .into_iter()
            .map(|(_, head, need)| Meal {
                head,
                need,
                servings: self.servings(need, &mut left),
            })
            .collect()
    }

    fn servings(&self, need: &Need<'_>, left: &mut [Vec<u32>]) -> Option<Vec<Serving<'t>>> {
        if need.diets.is_empty() && need.allergens.is_empty() {
            return None;
        }
        let planned = self
            .eating
            .iter()
            .position(|one| one.diets == need.diets && one.allergens == need.allergens)?;
        let row = left.get_mut(planned)?;
        let offered = |course: &&Course| self.dishes.iter().any(|dish| dish.course == **course);
        let servings = Course::ALL.iter().filter(offered).map(|course| Serving {
            course: *course,
            dish: take(self.dishes, row, *course),
        });
        Some(servings.collect())
    }
}

/// One portion off a row, of the first dish of the course that has one left.
fn take<'t>(dishes: &'t [Dish], row: &mut [u32], course: Course) -> Option<&'t Dish> {
    let (dish, heads) = dishes
        .iter()
        .zip(row)
        .find(|(dish, heads)| dish.course == course && **heads > 0)?;
    *heads -= 1;
    Some(dish)
}

#[cfg(test)]
mod tests {
    use super::super::Unit;
    use super::super::head::Role;
    use super::*;
    use crate::ids::{DishId, EventId, SittingId};
    use crate::money::Money;
    use crate::person::food;

    fn dish(sitting: SittingId, name: &str, course: Course) -> Dish {
        Dish {
            id: DishId::new(),
            sitting_id: sitting,
            name: name.to_owned(),
            course,
            diets: Vec::new(),
            allergens: Vec::new(),
            traces: Vec::new(),
            portion: String::new(),
            unit: Unit::Piece,
            per_head: 1_000,
            pack: 1_000,
            taken_percent: 100,
            mix: None,
            min_units: 0,
            step: 1,
            left_over: None,
            price: Money::new(0, ""),
            supplier_id: None,
            supplier: String::new(),
            heads: 0,
            needed: 0,
            ordered: None,
            cost: Money::new(0, ""),
            warnings: Vec::new(),
            unstated_for: Vec::new(),
            trace_warnings: Vec::new(),
            contradictions: Vec::new(),
        }
    }

    #[test]
    fn everybody_is_named_with_the_dishes_that_were_planned_for_them() {
        let guest = |name: &str, diet: &str| Head::of(Role::Guest, name, diet, food::NONE);
        let words = Head {
            note: "no raw onion".to_owned(),
            unread: true,
            ..Head::of(Role::Guest, "Fay", food::NOT_ASKED, food::NOT_ASKED)
        };
        let heads = [
            guest("Ann", "gluten-free"),
            guest("Bob", food::NONE),
            guest("Cy", "gluten-free"),
            guest("Dee", "gluten-free"),
            guest("Eve", "vegan"),
            words,
        ];
        let needs = needs::of(&heads, &[0, 1, 2, 3, 4, 5]);
        let sitting = Sitting::bare(SittingId::new(), EventId::new());
        let dishes = [
            dish(sitting.id, "Pie", Course::Main),
            dish(sitting.id, "Rice", Course::Main),
            dish(sitting.id, "Fruit", Course::Dessert),
        ];
        let eating = |diets: &str, heads: u32| portions::Need {
            diets: food::codes(diets),
            heads,
            ..portions::Need::default()
        };
        let plan = Plan {
            given: vec![vec![2, 0, 2], vec![1, 2, 3], vec![0, 0, 1]],
            unfed: Vec::new(),
            proven: true,
        };
        let table = Table {
            sitting: &sitting,
            needs: &needs,
            dishes: &dishes,
            eating: &[eating("", 2), eating("gluten-free", 3), eating("vegan", 1)],
            plan: &plan,
        };
        let named: Vec<(&str, Option<Vec<&str>>)> = table
            .special()
            .into_iter()
            .map(|meal| {
                let servings = meal.servings.map(|all| {
                    all.into_iter()
                        .map(|one| one.dish.map_or("–", |dish| dish.name.as_str()))
                        .collect()
                });
                (meal.head.name.as_str(), servings)
            })
            .collect();
        assert_eq!(
            named,
            [
                ("Ann", Some(vec!["Pie", "Fruit"])),
                ("Cy", Some(vec!["Rice", "Fruit"])),
                ("Dee", Some(vec!["Rice", "Fruit"])),
                ("Eve", Some(vec!["–", "Fruit"])),
                // Nobody knows which of the dishes for everybody are theirs.
                ("Fay", None),
            ]
        );
    }
}
