//! The sitting of the design, what changes in it, and what holds of every sitting.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

fn set(codes: &str) -> BTreeSet<String> {
    codes
        .split('+')
        .filter(|code| !code.is_empty())
        .map(str::to_owned)
        .collect()
}

fn need(diets: &str, allergens: &str, heads: u32) -> Need {
    Need {
        diets: set(diets),
        allergens: set(allergens),
        heads,
    }
}

/// Diets, what it holds, price, mix, minimum.
fn dish(
    (diets, held): (&str, &str),
    price_minor: i64,
    mix: u32,
    (min_units, margin_percent): (u32, u32),
) -> DishOffer {
    DishOffer {
        offer: Offer::of(Course::Main, diets, held, ""),
        price_minor,
        portion: Portion {
            min_units,
            margin_percent,
            ..Portion::ONE_EACH
        },
        mix,
    }
}

/// Pilaf, beef, vegetables, and a curry of which no fewer than five are cooked.
fn menu(margin: u32) -> [DishOffer; 4] {
    [
        dish(("halal", "none"), 450, 1, (0, margin)),
        dish(("", "none"), 400, 1, (0, margin)),
        dish(("vegetarian", "none"), 380, 0, (0, margin)),
        dish(("vegan", "nuts"), 420, 0, (5, margin)),
    ]
}

/// Open heads, those of them with a nut allergy, vegetarians, vegans, halal.
fn table(open: u32, nuts: u32, vegetarian: u32, vegan: u32, halal: u32) -> [Need; 5] {
    [
        need("", "", open - nuts),
        need("", "nuts", nuts),
        need("vegetarian", "", vegetarian),
        need("vegan", "", vegan),
        need("halal", "", halal),
    ]
}

fn cost(dishes: &[DishOffer], heads: &[u32]) -> i64 {
    let of = |(dish, heads): (&DishOffer, &u32)| {
        dish.price_minor * i64::try_from(dish.portion.units(*heads)).unwrap()
    };
    dishes.iter().zip(heads).map(of).sum()
}

fn fed(dishes: &[DishOffer], needs: &[Need]) -> (Vec<u32>, i64) {
    let plan = plan(dishes, needs);
    assert_eq!((plan.unfed.as_slice(), plan.proven), (&[][..], true));
    let heads = plan.heads(dishes.len());
    let cost = cost(dishes, &heads);
    (heads, cost)
}

#[test]
fn two_vegetarians_eat_the_curry_that_is_paid_for_anyway() {
    let needs = table(28, 2, 6, 3, 3);
    assert_eq!(fed(&menu(0), &needs), (vec![17, 14, 4, 5], 16_870));
    // Without a look at prices all six would have eaten vegetables.
    assert_eq!(cost(&menu(0), &[17, 14, 6, 3]), 17_630);
}

#[test]
fn two_cancel_a_vegan_joins_one_turns_halal_and_it_is_two_of_beef_less() {
    let needs = table(25, 2, 5, 4, 4);
    assert_eq!(fed(&menu(0), &needs), (vec![17, 12, 4, 5], 16_070));
}

/// Ten of curry feed nine; six of vegetables and five of curry feed nine as well, for more.
#[test]
fn with_a_margin_rounding_up_two_dishes_costs_more_than_one() {
    assert_eq!(
        fed(&menu(10), &table(28, 2, 6, 3, 3)),
        (vec![17, 14, 0, 9], 19_150)
    );
    assert_eq!(cost(&menu(10), &[17, 14, 5, 4]), 19_330);
}

#[test]
fn where_nothing_that_suits_has_a_mix_open_heads_eat_what_costs_least() {
    let dishes = [
        dish(("vegan", "none"), 500, 0, (0, 0)),
        dish(("vegetarian", "none"), 300, 0, (0, 0)),
    ];
    let needs = [need("", "", 7), need("vegan", "", 2)];
    assert_eq!(fed(&dishes, &needs), (vec![2, 7], 3_100));
}

#[test]
fn equal_costs_take_fewer_dishes_and_then_the_earlier() {
    let free = |diets| dish((diets, "none"), 0, 0, (0, 0));
    let dishes = [free("vegetarian"), free("vegan"), free("vegan")];
    // The second feeds both: one dish instead of two, and not the third.
    let needs = [need("vegetarian", "", 4), need("vegan", "", 1)];
    assert_eq!(fed(&dishes, &needs).0, [0, 5, 0]);
    assert_eq!(fed(&dishes, &needs[..1]).0, [4, 0, 0]);
}

#[test]
fn traces_are_taken_only_where_nothing_else_suits() {
    let mut dishes = [
        dish(("", "none"), 100, 1, (0, 0)),
        dish(("vegan", "none"), 900, 0, (0, 0)),
    ];
    dishes[0].offer = Offer::of(Course::Main, "", "none", "nuts");
    let needs = [need("", "", 5), need("", "nuts", 2)];
    assert_eq!(fed(&dishes, &needs).0, [5, 2]);
    assert_eq!(fed(&dishes[..1], &needs).0, [7]);
}

#[test]
fn nobody_is_given_what_does_not_suit() {
    let mut dishes = menu(0);
    dishes[2].offer = Offer::of(Course::Dessert, "vegetarian", "not-stated", "");
    let needs = [need("", "nuts", 3), need("kosher", "", 2)];
    let plan = plan(&dishes, &needs);
    let unfed = |course, need, heads| Unfed {
        course,
        need,
        heads,
    };
    assert_eq!(
        plan.unfed,
        [
            unfed(Course::Main, 1, 2),
            unfed(Course::Dessert, 0, 3),
            unfed(Course::Dessert, 1, 2)
        ]
    );
    assert_eq!(plan.heads(4), [2, 1, 0, 0]);
}

/// More kinds of eaters, dishes and packs than anybody cooks for.
#[test]
fn beyond_all_measure_it_is_never_dearer_than_without_prices() {
    // Too much work, and too many choices to begin with.
    crowd(100, 199);
    crowd(120, 600);
}

fn crowd(dishes: usize, needs: usize) {
    let diets = [
        "vegan",
        "vegetarian",
        "halal",
        "kosher",
        "gluten-free",
        "low-carb",
    ];
    let allergens = ["nuts", "milk", "eggs", "fish", "soy", "celery", "mustard"];
    let some = |from: &[&str], number: usize| {
        let of = |(at, code): (usize, &&str)| (number >> at & 1 == 1).then(|| (*code).to_owned());
        from.iter()
            .enumerate()
            .filter_map(of)
            .collect::<Vec<_>>()
            .join("+")
    };
    let dishes: Vec<DishOffer> = (0..dishes)
        .map(|number| {
            let held = some(&allergens, number * 5 % 128);
            let held = if held.is_empty() { "none" } else { &held };
            let mut dish = dish(
                (&some(&diets, number * 7 % 64), held),
                100 + (number as i64 * 37) % 90,
                0,
                (number as u32 * 5 % 40, 5),
            );
            dish.portion.pack_thousandths = 1_000 * (1 + number as u64 * 7 % 30);
            dish
        })
        .collect();
    let needs: Vec<Need> = (0..needs)
        .map(|number| {
            need(
                &some(&diets, number % 64),
                &some(&allergens, number / 5),
                1 + number as u32 * 17 % 90,
            )
        })
        .collect();
    let told = plan(&dishes, &needs);
    assert!(!told.proven);
    let menu: Vec<(usize, &DishOffer)> = dishes.iter().enumerate().collect();
    let eaters: Vec<Eaters> = needs
        .iter()
        .map(|need| Eaters {
            suiting: suiting(&menu, need),
            heads: need.heads,
        })
        .filter(|kind| !kind.suiting.is_empty())
        .collect();
    let special: Vec<usize> = dishes.iter().map(|dish| dish.offer.specialness()).collect();
    let mut rule = vec![0; dishes.len()];
    for row in least_special::serve(&special, &vec![0; dishes.len()], &eaters) {
        add(&mut rule, &row);
    }
    assert_eq!(
        told.heads(dishes.len()).iter().sum::<u32>(),
        rule.iter().sum::<u32>()
    );
    assert!(cost(&dishes, &told.heads(dishes.len())) <= cost(&dishes, &rule));
}

#[test]
fn sums_that_no_number_holds_are_left_to_the_rule_without_prices() {
    let mut dishes = [
        dish(("vegan", "none"), i64::MAX, 0, (0, 0)),
        dish(("vegan+halal", "none"), 1, 0, (0, 0)),
    ];
    dishes[0].portion.per_head_thousandths = u64::MAX;
    let plan = plan(&dishes, &[need("vegan", "", 9)]);
    assert_eq!((plan.heads(2), plan.proven), (vec![9, 0], false));
}

fn any_dish() -> impl Strategy<Value = DishOffer> {
    let word = |words: &[&'static str]| prop::sample::select(words.to_vec());
    (
        word(&["main", "main", "dessert"]),
        word(&["", "vegetarian", "vegan", "halal", "gluten-free+vegan"]),
        word(&["none", "nuts", "milk", "not-stated"]),
        word(&["", "nuts"]),
        0i64..900,
        (0u32..3, 0u32..7, 1u32..4, 1u64..9),
    )
        .prop_map(
            |(course, diets, held, traces, price_minor, (mix, min_units, step, pack))| DishOffer {
                offer: Offer::of(course.parse().unwrap(), diets, held, traces),
                price_minor,
                portion: Portion {
                    pack_thousandths: pack * 1_000,
                    min_units,
                    step,
                    ..Portion::ONE_EACH
                },
                mix,
            },
        )
}

fn any_need() -> impl Strategy<Value = Need> {
    let word = |words: &[&'static str]| prop::sample::select(words.to_vec());
    (
        word(&["", "vegetarian", "vegan", "halal", "gluten-free+vegan"]),
        word(&["", "nuts", "milk+nuts"]),
        0u32..40,
    )
        .prop_map(|(diets, allergens, heads)| need(diets, allergens, heads))
}

proptest! {
    /// Each head once in each course, or named as unfed, and nobody with what does not suit.
    #[test]
    fn everybody_eats_once_and_safely(
        dishes in prop::collection::vec(any_dish(), 0..9),
        needs in prop::collection::vec(any_need(), 0..9),
    ) {
        let plan = plan(&dishes, &needs);
        for course in Course::ALL {
            let menu: Vec<usize> = (0..dishes.len()).filter(|at| dishes[*at].offer.course == *course).collect();
            for (number, need) in needs.iter().enumerate() {
                let given: u32 = menu.iter().map(|at| plan.given[number][*at]).sum();
                let unfed: u32 = plan.unfed.iter()
                    .filter(|one| one.course == *course && one.need == number)
                    .map(|one| one.heads).sum();
                prop_assert_eq!(given + unfed, if menu.is_empty() { 0 } else { need.heads });
                for at in &menu {
                    let suits = dishes[*at].offer.suits(&need.diets, &need.allergens);
                    prop_assert!(suits || plan.given[number][*at] == 0);
                    prop_assert!(!suits || unfed == 0);
                }
            }
        }
    }
}
