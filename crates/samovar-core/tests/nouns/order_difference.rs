//! A difference is all that differs: with its lines the old order becomes the new one,
//! whatever both of them are.

use std::collections::BTreeMap;

use proptest::prelude::*;
use samovar_core::catering::sitting::SittingKind;
use samovar_core::catering::{Course, Unit};
use samovar_core::ids::{DishId, SittingId};
use samovar_core::money::VatMode;
use samovar_core::order::diff::{self, DiffLine, What};
use samovar_core::order::snapshot::{
    MadeFrom, OrderedDish, OrderedEvent, OrderedSitting, Snapshot, Terms, set,
};

const SITTINGS: usize = 3;
const DISHES: usize = 5;

/// What an order says, each under what it is about; nothing is not said.
type Says = BTreeMap<(String, Option<SittingId>, Option<DishId>, String), String>;

fn sitting_id(at: usize) -> SittingId {
    format!("0192f000-0000-7000-8000-00000000000{at}")
        .parse()
        .unwrap()
}

fn dish_id(at: usize) -> DishId {
    format!("0192f000-0000-7000-8000-0000000000d{at}")
        .parse()
        .unwrap()
}

fn one_of(words: &[&'static str]) -> impl Strategy<Value = String> + use<> {
    prop::sample::select(words.to_vec()).prop_map(str::to_owned)
}

fn codes(words: &'static [&'static str]) -> impl Strategy<Value = Vec<String>> {
    prop::sample::subsequence(words, 0..=words.len())
        .prop_map(|codes| codes.into_iter().map(str::to_owned).collect())
}

prop_compose! {
    fn dish(at: usize)(
        name in one_of(&["Beef", "Пирог"]),
        portion in one_of(&["", "250 g"]),
        unit in prop::sample::select(vec![Unit::Piece, Unit::Slice]),
        pack in prop::sample::select(vec![1_000_i64, 8_000]),
        diets in codes(&["vegan", "halal"]),
        allergens in codes(&["milk", "nuts"]),
        traces in codes(&["nuts"]),
        units in 0_u32..3,
        price_minor in 0_i64..3,
    ) -> OrderedDish {
        OrderedDish {
            id: dish_id(at), name, course: Course::Main, portion, unit, pack, diets, allergens, traces,
            heads: units, units, price_minor: price_minor * 100,
        }
    }
}

prop_compose! {
    fn sitting(at: usize)(
        title in one_of(&["", "Lunch", "Обед"]),
        kind in prop::sample::select(vec![SittingKind::Meal, SittingKind::Coffee]),
        starts in prop::option::of(one_of(&["2026-12-18T13:00", "2026-12-18T13:30"])),
        minutes in prop::sample::select(vec![30_u32, 60]),
        heads in 0_u32..4,
        diets in prop::collection::btree_map(one_of(&["vegan", "halal", "gluten-free+vegan"]), 1_u32..3, 0..3),
    ) -> OrderedSitting {
        OrderedSitting {
            id: sitting_id(at), title, kind,
            starts: starts.map(|at| serde_json::from_value(at.into()).unwrap()),
            minutes, heads, diets, dishes: Vec::new(),
        }
    }
}

prop_compose! {
    /// Few values of everything, so that much is as it was, and two things have one name.
    fn order()(
        title in one_of(&["Tea", "Чай"]),
        starts in one_of(&["2026-12-18T12:00", "2026-12-19T12:00"]),
        zone in one_of(&["Europe/Moscow", "Europe/Berlin"]),
        place in one_of(&["", "Main Hall"]),
        contact_name in one_of(&["", "Olga"]),
        contact_email in one_of(&["", "olga@example.org"]),
        guaranteed in prop::sample::select(vec![20_u32, 40]),
        overset_percent in prop::sample::select(vec![0_u32, 5]),
        sittings in (0..SITTINGS).map(|at| prop::option::of(sitting(at))).collect::<Vec<_>>(),
        dishes in (0..DISHES).map(|at| (prop::option::of(dish(at)), 0..SITTINGS)).collect::<Vec<_>>(),
    ) -> Snapshot {
        let wall = |at: &str| serde_json::from_value(at.into()).unwrap();
        let mut sittings: Vec<OrderedSitting> = sittings.into_iter().flatten().collect();
        for (dish, at) in dishes {
            let served = sittings.iter_mut().find(|one| one.id == sitting_id(at));
            if let (Some(dish), Some(served)) = (dish, served) {
                served.dishes.push(dish);
            }
        }
        Snapshot {
            event: OrderedEvent {
                title, starts: wall(&starts), ends: wall(&starts), zone, place, contact_name, contact_email,
            },
            terms: Terms {
                vat_rate: 2200, vat_mode: VatMode::Added, service_percent: 10, overset_percent,
                min_heads: None, min_spend_minor: None, delivery_minor: 0,
            },
            currency: "EUR".to_owned(),
            sittings,
            guaranteed,
            set: set(guaranteed, overset_percent),
            made_from: MadeFrom::default(),
        }
    }
}

fn joined(texts: &[&str], between: &str) -> String {
    let said: Vec<&str> = texts
        .iter()
        .copied()
        .filter(|text| !text.is_empty())
        .collect();
    said.join(between)
}

fn says(order: &Snapshot) -> Says {
    let mut says = Says::new();
    let mut say = |what: &str, sitting, dish, about: &str, value: String| {
        if !value.is_empty() {
            says.insert((what.to_owned(), sitting, dish, about.to_owned()), value);
        }
    };
    let event = &order.event;
    say("title", None, None, "", event.title.clone());
    say(
        "time",
        None,
        None,
        "",
        format!("{} {}", event.starts, event.zone),
    );
    say("place", None, None, "", event.place.clone());
    let contact = joined(&[&event.contact_name, &event.contact_email], ", ");
    say("contact", None, None, "", contact);
    say("guaranteed", None, None, "", order.guaranteed.to_string());
    say("set", None, None, "", order.set.to_string());
    for sitting in &order.sittings {
        let at = Some(sitting.id);
        let called = match sitting.title.as_str() {
            "" => sitting.kind.word(),
            title => title,
        };
        say("sitting", at, None, "", called.to_owned());
        if let Some(starts) = sitting.starts {
            say(
                "sitting-time",
                at,
                None,
                "",
                format!("{starts} {}", sitting.minutes),
            );
        }
        say("heads", at, None, "", sitting.heads.to_string());
        for (diet, heads) in &sitting.diets {
            say("diet", at, None, diet, heads.to_string());
        }
        for dish in &sitting.dishes {
            let id = Some(dish.id);
            say("dish", at, id, "", dish.name.clone());
            say("portion", at, id, "", dish.portion.clone());
            say(
                "pack",
                at,
                id,
                "",
                format!("{} {}", dish.pack, dish.unit.word()),
            );
            say("units", at, id, "", dish.units.to_string());
            say("price", at, id, "", dish.price_minor.to_string());
            let held = [&dish.diets, &dish.allergens, &dish.traces].map(|codes| codes.join("+"));
            say("holds", at, id, "", held.join(" / "));
        }
    }
    says
}

/// The order with these lines written into it, by somebody who has nothing but the lines.
fn applied(order: &Snapshot, lines: &[DiffLine]) -> Says {
    let mut said = says(order);
    for line in lines {
        let about = match line.what {
            What::Diet => line.dish.clone(),
            _ => String::new(),
        };
        let key = (
            line.what.word().to_owned(),
            line.sitting_id,
            line.dish_id,
            about,
        );
        let nothing = |value: &str| value.is_empty() || (line.what == What::Diet && value == "0");
        let was = said.remove(&key).unwrap_or_default();
        assert!(
            was == line.was || (was.is_empty() && nothing(&line.was)),
            "{line:?}: {was}"
        );
        if !nothing(&line.now) {
            said.insert(key, line.now.clone());
        } else if line.what == What::Dish {
            // Of a dish that is gone the units are told by a line of their own.
            said.retain(|(what, sitting, dish, _), _| {
                (*sitting, *dish) != (line.sitting_id, line.dish_id) || what == "units"
            });
        }
    }
    if lines.iter().all(|line| line.what != What::Set) {
        let key = ("guaranteed".to_owned(), None, None, String::new());
        let guaranteed: u32 = said[&key].parse().unwrap();
        let key = ("set".to_owned(), None, None, String::new());
        said.insert(
            key,
            set(guaranteed, order.terms.overset_percent).to_string(),
        );
    }
    said
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_difference_written_into_the_old_order_makes_the_new_one(was in order(), now in order()) {
        let difference = diff::between(&was, &now);
        let mut expected = says(&now);
        // Of a dish that is new the sheet says the rest.
        for line in difference.lines.iter().filter(|line| line.what == What::Dish && line.was.is_empty()) {
            expected.retain(|(what, sitting, dish, _), _| {
                (*sitting, *dish) != (line.sitting_id, line.dish_id) || ["dish", "units"].contains(&what.as_str())
            });
        }
        prop_assert_eq!(applied(&was, &difference.lines), expected);
        prop_assert!(diff::between(&now, &now).is_none());
        let back = diff::between(&now, &was);
        prop_assert_eq!(back.difference_minor, -difference.difference_minor);
        prop_assert_eq!((back.heads_was, back.heads_now), (difference.heads_now, difference.heads_was));
    }
}
