//! What was left of a dish is told when it is ordered again; and what is usually taken, for
//! a dish that nobody has ordered before.

use serde_json::{Value, json};

use crate::desk::{Desk, text};

fn evening(desk: &Desk, title: &str, starts: &str) -> String {
    let request = json!({ "title": title, "starts": starts });
    text(&desk.call("create_event", request)["id"])
}

/// A dish of an event; gives its id.
fn dish(desk: &Desk, event: &str, name: &str, fields: Value) -> String {
    let mut request = json!({ "eventId": event, "name": name });
    for (field, value) in fields.as_object().unwrap() {
        request[field] = value.clone();
    }
    let catering = desk.call("add_dish", request);
    let dishes = catering["dishes"].as_array().unwrap();
    dishes.iter().map(|one| text(&one["id"])).max().unwrap()
}

/// Left, of how many, and at which event: of each dish that was served before.
fn last(desk: &Desk, event: &str) -> Vec<Value> {
    let told = desk.call("last_left", json!({ "eventId": event }));
    let told = told.as_array().unwrap();
    told.iter()
        .map(|one| json!([one["left"], one["of"], one["eventTitle"], one["at"]]))
        .collect()
}

#[test]
fn a_dish_says_what_was_left_of_it_last_time() {
    let desk = Desk::new();
    let supplier = desk.call("create_supplier", json!({ "name": "Roma" }))["id"].clone();
    let of_roma = |more: Value| {
        let mut fields = more;
        fields["supplierId"] = supplier.clone();
        fields
    };
    let first = evening(&desk, "First", "2026-11-05T19:00");
    let second = evening(&desk, "Second", "2026-11-12T19:00");
    let next = evening(&desk, "Next", "2026-12-18T19:00");
    let old = dish(&desk, &first, "Pizza", of_roma(json!({})));
    let pizza = dish(&desk, &second, "PIZZA ", of_roma(json!({})));
    dish(&desk, &next, "Pizza", of_roma(json!({})));
    // Another's pizza is another dish.
    dish(&desk, &next, "Pizza", json!({}));
    assert_eq!(last(&desk, &next), [json!(null); 0]);
    for (id, ordered, left) in [(&old, 30, 20), (&pizza, 19, 6)] {
        desk.call(
            "edit_dish",
            json!({ "dishId": id, "ordered": ordered, "leftOver": left }),
        );
    }
    assert_eq!(
        last(&desk, &next),
        [json!([6, 19, "Second", "2026-11-12T19:00"])]
    );
    // Of an evening that comes later, or was called off, nothing is told.
    assert_eq!(
        last(&desk, &second),
        [json!([20, 30, "First", "2026-11-05T19:00"])]
    );
    desk.call("cancel_event", json!({ "eventId": second }));
    assert_eq!(
        last(&desk, &next),
        [json!([20, 30, "First", "2026-11-05T19:00"])]
    );
    desk.call("undo", json!({}));
    desk.call("edit_dish", json!({ "dishId": pizza, "leftOver": null }));
    assert_eq!(last(&desk, &next)[0][2], "First");
}

#[test]
fn how_many_there_were_says_the_order_then_the_manager_then_the_heads() {
    let desk = Desk::new();
    let supplier = desk.call("create_supplier", json!({ "name": "Roma" }))["id"].clone();
    let past = evening(&desk, "Past", "2026-11-12T19:00");
    for name in ["Ann", "Bob", "Cleo"] {
        let guest = desk.going(&past, name, 0);
        desk.call(
            "edit_guest",
            json!({ "guestId": guest, "diets": ["none"], "allergens": ["none"] }),
        );
    }
    let with = || json!({ "supplierId": supplier, "allergens": ["none"] });
    let pizza = dish(&desk, &past, "Pizza", with());
    let next = evening(&desk, "Next", "2026-12-18T19:00");
    dish(&desk, &next, "Pizza", with());
    let of = || last(&desk, &next)[0][1].clone();
    desk.call("edit_dish", json!({ "dishId": pizza, "leftOver": 1 }));
    assert_eq!(of(), 3);
    desk.call("edit_dish", json!({ "dishId": pizza, "ordered": 5 }));
    assert_eq!(of(), 5);
    desk.call(
        "send_order",
        json!({ "eventId": past, "supplierId": supplier }),
    );
    desk.call("edit_dish", json!({ "dishId": pizza, "ordered": 9 }));
    assert_eq!(of(), 5);
}

#[test]
fn a_dish_at_two_sittings_of_an_evening_is_counted_together() {
    let desk = Desk::new();
    let past = evening(&desk, "Past", "2026-11-12T19:00");
    for (ordered, left) in [(10, 3), (8, 1)] {
        let catering = desk.call("add_sitting", json!({ "eventId": past, "kind": "coffee" }));
        let sittings = catering["sittings"].as_array().unwrap();
        let sitting = sittings.iter().map(|one| text(&one["id"])).max().unwrap();
        let coffee = dish(&desk, &past, "Coffee", json!({ "sittingId": sitting }));
        desk.call(
            "edit_dish",
            json!({ "dishId": coffee, "ordered": ordered, "leftOver": left }),
        );
    }
    let next = evening(&desk, "Next", "2026-12-18T19:00");
    dish(&desk, &next, "Coffee", json!({}));
    assert_eq!(
        last(&desk, &next),
        [json!([4, 18, "Past", "2026-11-12T19:00"])]
    );
}

#[test]
fn a_dish_begins_with_what_is_usual_and_whatever_is_said_is_kept() {
    let desk = Desk::new();
    let event = desk.event(None);
    let sitting = |kind: &str, minutes: u32| {
        let catering = desk.call(
            "add_sitting",
            json!({ "eventId": event, "kind": kind, "minutes": minutes }),
        );
        let sittings = catering["sittings"].as_array().unwrap();
        sittings.iter().map(|one| text(&one["id"])).max().unwrap()
    };
    let offered = |id: &str| {
        let catering = desk.call("get_catering", json!({ "eventId": event }));
        let foods = catering["foods"].as_array().unwrap();
        let food = foods.iter().find(|one| one["sittingId"] == id).unwrap();
        let usual = food["usual"].as_array().unwrap();
        usual
            .iter()
            .map(|one| {
                json!([
                    one["what"],
                    one["unit"],
                    one["perHead"],
                    one["takenPercent"]
                ])
            })
            .collect::<Vec<_>>()
    };
    let coffee = sitting("coffee", 30);
    assert_eq!(
        offered(&coffee),
        [
            json!(["coffee", "ml", 200_000, 60]),
            json!(["tea", "ml", 200_000, 15]),
            json!(["water", "ml", 500_000, 100]),
            json!(["pastries", "pc", 1_500, 100]),
        ]
    );
    let reception = sitting("reception", 90);
    assert_eq!(
        offered(&reception)[..2],
        [
            json!(["reception", "pc", 15_000, 100]),
            json!(["drinks", "pc", 2_500, 100]),
        ]
    );
    // Ten pieces an hour are for an evening without a main.
    dish(&desk, &event, "Stew", json!({ "sittingId": reception }));
    assert_eq!(offered(&reception)[0][0], "drinks");

    let amounts = |id: &str| {
        let catering = desk.call("get_catering", json!({ "eventId": event }));
        let dishes = catering["dishes"].as_array().unwrap();
        let one = dishes.iter().find(|one| one["id"] == id).unwrap();
        json!([
            one["course"],
            one["unit"],
            one["perHead"],
            one["pack"],
            one["takenPercent"]
        ])
    };
    let urn = dish(
        &desk,
        &event,
        "Filter",
        json!({ "sittingId": coffee, "usual": "coffee" }),
    );
    assert_eq!(
        amounts(&urn),
        json!(["drink", "ml", 200_000, 5_000_000, 60])
    );
    let small = dish(
        &desk,
        &event,
        "Espresso",
        json!({ "sittingId": coffee, "usual": "coffee", "perHead": 40_000, "takenPercent": 80 }),
    );
    assert_eq!(
        amounts(&small),
        json!(["drink", "ml", 40_000, 5_000_000, 80])
    );
}
