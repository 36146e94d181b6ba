//! One number of heads, wherever it stands: on the Catering tab, in the order, at the terminal
//! and on paper. Random events, the same in every run.

use std::collections::BTreeMap;

use samovar_tests::desk::Desk;
use samovar_tests::terminal::Terminal;
use serde_json::{Value, json};

const EVENTS: u64 = 8;

/// The same throws in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }

    fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        list[usize::try_from(self.below(list.len() as u64)).unwrap()]
    }
}

const DIETS: &[&str] = &[
    "none",
    "none",
    "none",
    "not-asked",
    "vegetarian",
    "vegan",
    "halal",
    "gluten-free",
    "other",
];
const ALLERGENS: &[&str] = &["none", "none", "not-asked", "nuts", "milk", "fish"];

/// An event with guests, two or three sittings and a menu; gives its id.
fn evening(desk: &Desk, dice: &mut Dice, title: &str, supplier: &Value) -> String {
    let event = desk.call(
        "create_event",
        json!({"title": title, "starts": "2030-12-18T19:00", "currency": "EUR", "foodPlanned": "yes"}),
    )["id"]
        .clone();
    for number in 0..dice.below(24) {
        let state = dice.pick(&["going", "going", "going", "maybe", "declined"]);
        let guest = json!({"eventId": event, "name": format!("{title} guest {number}"), "state": state,
                           "plusOnes": dice.below(3)});
        let guest = desk.call("add_guest", guest)["row"]["id"].clone();
        let (diet, allergens) = (dice.pick(DIETS), dice.pick(ALLERGENS));
        let note = dice.pick(&["", "", "", "", "no raw onion"]);
        let food =
            json!({"guestId": guest, "diets": [diet], "allergens": [allergens], "dietNote": note});
        desk.call("edit_guest", food);
    }
    for at in 0..2 + dice.below(2) {
        let name = format!("Sitting {at}");
        let sitting = json!({"eventId": event, "title": name, "starts": format!("2030-12-18T{}:00", 19 + at)});
        let catering = desk.call("add_sitting", sitting);
        let sitting = catering["sittings"]
            .as_array()
            .unwrap()
            .iter()
            .find(|one| one["title"] == json!(name))
            .unwrap()["id"]
            .clone();
        let basis = dice.pick(&["all", "expected", "safe", "number"]);
        let heads = (basis == "number").then(|| dice.below(60));
        let counted = json!({"sittingId": sitting, "basis": basis, "basisHeads": heads,
                             "sharePercent": dice.pick(&[100, 100, 60]),
                             "service": dice.pick(&["portions", "shared"])});
        desk.call("edit_sitting", counted);
        for number in 0..1 + dice.below(5) {
            let diets = match dice.pick(DIETS) {
                "none" | "not-asked" | "other" => vec![],
                diet => vec![diet],
            };
            let held = dice.pick(&["none", "none", "not-stated", "nuts", "milk"]);
            let dish = json!({"eventId": event, "sittingId": sitting, "name": format!("Dish {number}"),
                              "course": dice.pick(&["main", "main", "dessert"]), "diets": diets, "allergens": [held],
                              "pack": dice.pick(&[1_000, 1_000, 8_000]), "perHead": dice.pick(&[1_000, 3_000]),
                              "priceMinor": 100 + dice.below(900), "supplierId": supplier});
            desk.call("add_dish", dish);
        }
    }
    event.as_str().unwrap().to_owned()
}

fn number(value: &Value) -> u64 {
    value
        .as_u64()
        .unwrap_or_else(|| panic!("{value} is no number"))
}

/// Heads by the sitting's title.
fn by_sitting(list: &Value, heads: impl Fn(&Value) -> u64) -> BTreeMap<String, u64> {
    list.as_array()
        .unwrap()
        .iter()
        .map(|one| (one["title"].as_str().unwrap().to_owned(), heads(one)))
        .collect()
}

/// The figure at the end of the first line that begins so after each sitting's heading.
fn on_paper(text: &str, begins: &str) -> BTreeMap<String, u64> {
    let mut found = BTreeMap::new();
    let mut sitting = String::new();
    for line in text.lines().map(str::trim) {
        if line.starts_with("Sitting ") && line.contains('·') {
            sitting = line.split(" ·").next().unwrap().to_owned();
        } else if line.starts_with(begins) && !sitting.is_empty() {
            let last = line.split_whitespace().last().unwrap();
            found
                .entry(sitting.clone())
                .or_insert(last.parse().unwrap());
        }
    }
    found
}

/// "Sitting 0, 2030-12-18 19:00, 60 min · 12 heads", of an order.
fn in_headings(text: &str) -> BTreeMap<String, u64> {
    text.lines()
        .map(str::trim)
        .filter(|line| line.starts_with("Sitting ") && line.contains(" min · "))
        .map(|line| {
            let (name, rest) = line.split_once(',').unwrap();
            let heads = rest.rsplit(" · ").next().unwrap();
            (
                name.to_owned(),
                heads.split(' ').next().unwrap().parse().unwrap(),
            )
        })
        .collect()
}

#[test]
fn test_heads_fed_are_the_same_on_every_screen_sheet_and_order() {
    let mut dice = Dice(20);
    let desk = Desk::new();
    let settings = json!({"language": "en", "currency": "EUR"});
    desk.call("edit_settings", settings);
    let supplier = desk.call(
        "create_supplier",
        json!({"name": "Roma", "currency": "EUR"}),
    )["id"]
        .clone();
    let mut shown = Vec::new();
    for at in 0..EVENTS {
        let title = format!("Evening {at}");
        let event = evening(&desk, &mut dice, &title, &supplier);
        let catering = desk.call("get_catering", json!({"eventId": event}));
        let orders = desk.call("list_orders", json!({"eventId": event}));
        // In every course a dish for each head, or a word of whom it has nothing for.
        for sitting in catering["sittings"].as_array().unwrap() {
            for course in ["main", "dessert"] {
                let of = |list: &str| -> Vec<u64> {
                    let here =
                        |one: &&Value| one["sittingId"] == sitting["id"] && one["course"] == course;
                    let list = catering[list].as_array().unwrap().iter();
                    list.filter(here).map(|one| number(&one["heads"])).collect()
                };
                let dishes = of("dishes");
                if !dishes.is_empty() {
                    let served: u64 = dishes.iter().chain(&of("unserved")).sum();
                    assert_eq!(served, number(&sitting["fed"]["heads"]), "{title} {course}");
                }
            }
        }
        let fed = by_sitting(&catering["sittings"], |one| number(&one["fed"]["heads"]));
        let special = by_sitting(&catering["sittings"], |one| {
            number(&one["fed"]["restricted"])
        });
        let ordered = by_sitting(&orders["orders"][0]["now"]["sittings"], |one| {
            number(&one["heads"])
        });
        assert_eq!(ordered, fed, "{title}: the order");
        shown.push((title, fed, special));
    }
    assert!(
        shown
            .iter()
            .any(|(_, fed, _)| fed.values().any(|heads| *heads > 20))
    );
    let terminal = Terminal::on(desk);
    for (title, fed, special) in shown {
        let event = ["--event", title.as_str()];
        let counts = terminal.json(&[&["food", "counts"], &event[..]].concat());
        assert_eq!(
            by_sitting(&counts["sittings"], |one| number(&one["fed"])),
            fed,
            "{title}: counts"
        );
        let draft = terminal.json(&[&["order", "draft"], &event[..]].concat());
        let draft = by_sitting(&draft["now"]["sittings"], |one| number(&one["heads"]));
        assert_eq!(draft, fed, "{title}: draft");
        let Some(kitchen) = terminal.sheet(&[&["kitchen"], &event[..]].concat()) else {
            return;
        };
        assert_eq!(on_paper(&kitchen, "Total"), fed, "{title}: {kitchen}");
        let order = terminal.sheet(&[&["order"], &event[..]].concat()).unwrap();
        assert_eq!(in_headings(&order), fed, "{title}: {order}");
        // By name everybody who must not eat everything stands there once a sitting.
        for (sitting, heads) in special {
            let asked = [
                &["special-meals"],
                &event[..],
                &["--sitting", sitting.as_str()],
            ]
            .concat();
            let names = terminal.sheet(&asked).unwrap();
            let lines = names
                .lines()
                .filter(|line| line.trim().starts_with(&format!("{title} guest")));
            assert_eq!(lines.count() as u64, heads, "{title} {sitting}: {names}");
        }
    }
}
