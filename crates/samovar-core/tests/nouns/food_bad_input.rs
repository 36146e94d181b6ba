//! What no food can be is refused by its field, in both languages, and nothing is lost; what
//! is odd and possible is told, and stops nobody.

use samovar_core::Code;
use serde_json::{Value, json};

use crate::budget_bad_input::assert_refused;
use crate::desk::{Desk, text};
use crate::suppliers::supplier;

/// The largest price of a unit, in minor units.
const MOST: i64 = 100_000_000_000;

#[test]
fn dish_that_cannot_be_is_refused_by_its_field() {
    let desk = Desk::new();
    let event = desk.event(None);
    let catering = desk.call("add_dish", json!({ "eventId": event, "name": "Pie" }));
    let pie = &catering["dishes"][0]["id"];
    for (field, value, code) in [
        ("name", json!(" "), "required"),
        ("pack", json!(0), "amount-beyond"),
        ("perHead", json!(-1), "amount-beyond"),
        ("pack", json!(1_000_000_001), "amount-beyond"),
        ("takenPercent", json!(101), "number-beyond"),
        ("step", json!(0), "number-beyond"),
        ("mix", json!(1_000_001), "number-beyond"),
        ("minUnits", json!(1_000_001), "number-beyond"),
        ("priceMinor", json!(1_000_000_000_000_i64), "sum-beyond"),
        ("priceMinor", json!(-1), "sum-beyond"),
    ] {
        let mut added = json!({ "eventId": event, "name": "Soup" });
        added[field] = value.clone();
        assert_refused(&desk, "add_dish", added, field, code);
        let mut edited = json!({ "dishId": pie });
        edited[field] = value;
        assert_refused(&desk, "edit_dish", edited, field, code);
    }
    for field in ["ordered", "leftOver"] {
        let mut edited = json!({ "dishId": pie });
        edited[field] = json!(1_000_001);
        assert_refused(&desk, "edit_dish", edited, field, "number-beyond");
    }
    // No number at all.
    let odd = json!({ "dishId": pie, "takenPercent": -1 });
    assert_eq!(desk.refused("edit_dish", odd).0, Code::BadRequest);
}

#[test]
fn sitting_event_and_order_that_cannot_be_are_refused_by_their_field() {
    let desk = Desk::new();
    let event = desk.event(None);
    let catering = desk.call("add_sitting", json!({ "eventId": event }));
    let sitting = &catering["sittings"][0]["id"];
    for (field, value, code) in [
        ("sharePercent", json!(0), "number-beyond"),
        ("sharePercent", json!(101), "number-beyond"),
        ("minutes", json!(0), "number-beyond"),
        ("basisHeads", json!(1_000_001), "number-beyond"),
    ] {
        let mut request = json!({ "sittingId": sitting });
        request[field] = value;
        assert_refused(&desk, "edit_sitting", request, field, code);
    }
    for (field, value, code) in [
        ("marginPercent", json!(101), "out-of-range"),
        ("currency", json!("XYZ"), "unknown-currency"),
        ("currency", json!("euros"), "bad-money"),
    ] {
        let mut request = json!({ "eventId": event });
        request[field] = value;
        assert_refused(&desk, "edit_event", request, field, code);
    }
    for (command, mut request) in [
        ("create_venue", json!({ "name": "Hall" })),
        ("edit_settings", json!({})),
        (
            "create_event",
            json!({ "title": "Night", "starts": "2026-12-18T19:00" }),
        ),
    ] {
        request["currency"] = json!("XYZ");
        assert_refused(&desk, command, request, "currency", "unknown-currency");
    }
    let kitchen = supplier(&desk, "Kitchen");
    for field in ["guaranteed", "served"] {
        let mut request = json!({ "eventId": event, "supplierId": kitchen });
        request[field] = json!(1_000_001);
        assert_refused(&desk, "edit_order", request, field, "number-beyond");
    }
}

#[test]
fn largest_prices_of_the_largest_numbers_are_counted_without_overflow() {
    let desk = Desk::new();
    let event = desk.event(None);
    let kitchen = supplier(&desk, "Kitchen");
    for name in ["Pie", "Cake"] {
        let catering = desk.call(
            "add_dish",
            json!({ "eventId": event, "name": name, "priceMinor": MOST, "supplierId": kitchen }),
        );
        let dishes = catering["dishes"].as_array().unwrap();
        let id = dishes.iter().map(|one| text(&one["id"])).max().unwrap();
        desk.call("edit_dish", json!({ "dishId": id, "ordered": 1_000_000 }));
    }
    // What the page counts exactly: nine quadrillions.
    let exact = 0..=9_000_000_000_000_000_i64;
    let catering = desk.call("get_catering", json!({ "eventId": event }));
    let order = desk.call("list_orders", json!({ "eventId": event }))["orders"][0].clone();
    let budget = desk.call("get_budget", json!({ "eventId": event }));
    for sum in [
        &catering["dishes"][0]["cost"]["minor"],
        &catering["total"][0]["minor"],
        &order["bill"]["totalMinor"],
        &budget["planned"]["minor"],
    ] {
        let sum = sum.as_i64().unwrap();
        assert!(sum >= MOST && exact.contains(&sum), "{sum}");
    }
}

#[test]
fn sitting_without_a_time_is_ordered_for_and_told() {
    let desk = Desk::new();
    let event = desk.event(None);
    desk.going(&event, "Ann", 0);
    let kitchen = supplier(&desk, "Kitchen");
    desk.call("add_sitting", json!({ "eventId": event, "kind": "coffee" }));
    let catering = desk.call(
        "add_sitting",
        json!({ "eventId": event, "title": "Supper" }),
    );
    let sittings = catering["sittings"].as_array().unwrap();
    let supper = sittings
        .iter()
        .find(|one| one["title"] == "Supper")
        .unwrap()["id"]
        .clone();
    desk.call(
        "add_dish",
        json!({ "eventId": event, "sittingId": supper, "name": "Pie", "supplierId": kitchen }),
    );
    let overview = desk.call("event_overview", json!({ "eventId": event }));
    let looks = overview["looks"].as_array().unwrap();
    let untimed: Vec<Value> = looks
        .iter()
        .filter(|look| look["kind"] == "sitting-without-time")
        .map(|look| look["facts"]["sitting"].clone())
        .collect();
    assert_eq!(untimed, [json!("coffee"), json!("Supper")]);
    let order = json!({ "eventId": event, "supplierId": kitchen });
    desk.call("send_order", order);
    desk.call(
        "edit_sitting",
        json!({ "sittingId": supper, "starts": "2026-12-18T20:30" }),
    );
    let orders = desk.call("list_orders", json!({ "eventId": event }));
    let lines = orders["orders"][0]["difference"]["lines"]
        .as_array()
        .unwrap()
        .clone();
    assert_eq!(
        lines
            .iter()
            .map(|line| json!([line["what"], line["was"], line["now"]]))
            .collect::<Vec<_>>(),
        [json!(["sitting-time", "", "2026-12-18T20:30 60"])]
    );
}

#[test]
fn dish_moved_to_another_sitting_after_it_was_ordered_is_told_at_both() {
    let desk = Desk::new();
    let event = desk.event(None);
    desk.going(&event, "Ann", 0);
    let kitchen = supplier(&desk, "Kitchen");
    let mut sittings = Vec::new();
    for title in ["Lunch", "Supper"] {
        let catering = desk.call("add_sitting", json!({ "eventId": event, "title": title }));
        let all = catering["sittings"].as_array().unwrap();
        sittings.push(all.iter().find(|one| one["title"] == title).unwrap()["id"].clone());
        desk.call(
            "add_dish",
            json!({ "eventId": event, "sittingId": sittings.last(), "name": format!("{title} tea"),
                    "course": "drink", "supplierId": kitchen }),
        );
    }
    let catering = desk.call(
        "add_dish",
        json!({ "eventId": event, "sittingId": sittings[0], "name": "Pie", "supplierId": kitchen }),
    );
    let dishes = catering["dishes"].as_array().unwrap();
    let pie = dishes.iter().find(|one| one["name"] == "Pie").unwrap()["id"].clone();
    let order = json!({ "eventId": event, "supplierId": kitchen });
    desk.call("send_order", order.clone());
    desk.call(
        "edit_dish",
        json!({ "dishId": pie, "sittingId": sittings[1] }),
    );
    let orders = desk.call("list_orders", json!({ "eventId": event }));
    let lines = orders["orders"][0]["difference"]["lines"]
        .as_array()
        .unwrap()
        .clone();
    let dish_lines: Vec<Value> = lines
        .iter()
        .filter(|line| line["what"] == "dish")
        .map(|line| json!([line["sitting"], line["was"], line["now"]]))
        .collect();
    assert_eq!(
        dish_lines,
        [json!(["Lunch", "Pie", ""]), json!(["Supper", "", "Pie"])]
    );
    // What was sent stays as it was, and the change can be sent.
    let first = &orders["orders"][0]["versions"][0]["id"];
    let version = desk.call("get_order_version", json!({ "versionId": first }));
    let lunch = version["snapshot"]["sittings"][0]["dishes"]
        .as_array()
        .unwrap();
    assert!(lunch.iter().any(|dish| dish["name"] == "Pie"));
    assert_eq!(desk.call("send_order", order)["version"]["number"], 2);
}

#[test]
fn supplier_with_an_order_that_was_sent_stays_though_its_dishes_are_gone() {
    let desk = Desk::new();
    let event = desk.event(None);
    desk.going(&event, "Ann", 0);
    let kitchen = supplier(&desk, "Kitchen");
    let catering = desk.call(
        "add_dish",
        json!({ "eventId": event, "name": "Pie", "supplierId": kitchen }),
    );
    let pie = &catering["dishes"][0]["id"];
    desk.call(
        "send_order",
        json!({ "eventId": event, "supplierId": kitchen }),
    );
    desk.call("delete_dish", json!({ "dishId": pie }));
    let before = desk.rows();
    let (code, args) = desk.refused("delete_supplier", json!({ "supplierId": kitchen }));
    assert_eq!((code, &args["name"]), (Code::InUse, &json!("Kitchen")));
    assert!(!args["holders"].as_array().unwrap().is_empty(), "{args}");
    assert_eq!(desk.rows(), before);
    let orders = desk.call("list_orders", json!({ "eventId": event }));
    assert_eq!(orders["orders"][0]["versions"].as_array().unwrap().len(), 1);
}

#[test]
fn two_drafts_to_one_supplier_are_one_order() {
    let desk = Desk::new();
    let event = desk.event(None);
    desk.going(&event, "Ann", 0);
    let kitchen = supplier(&desk, "Kitchen");
    desk.call(
        "add_dish",
        json!({ "eventId": event, "name": "Pie", "supplierId": kitchen }),
    );
    let order = json!({ "eventId": event, "supplierId": kitchen });
    for heads in [5, 7] {
        let mut request = order.clone();
        request["guaranteed"] = json!(heads);
        let orders = desk.call("edit_order", request);
        assert_eq!(orders["orders"].as_array().unwrap().len(), 1);
    }
    // Another laptop has begun one too, and the file was brought together.
    desk.sql(&format!(
        "INSERT INTO food_order(id, event_id, supplier_id, guaranteed, created_at)
         VALUES ('0192f0c0-0000-7000-8000-000000000001', '{event}', '{kitchen}', 9, '2026-11-19T12:00:00Z')"
    ));
    let orders = desk.call("list_orders", json!({ "eventId": event }));
    let all = orders["orders"].as_array().unwrap();
    assert_eq!(
        all.iter().map(|one| &one["guaranteed"]).collect::<Vec<_>>(),
        [&json!(7)]
    );
    assert_eq!(
        desk.call("send_order", order.clone())["version"]["number"],
        1
    );
    desk.going(&event, "Bob", 0);
    desk.call(
        "edit_order",
        json!({ "eventId": event, "supplierId": kitchen, "guaranteed": 8 }),
    );
    assert_eq!(desk.call("send_order", order)["version"]["number"], 2);
}
