//! What people eat at an event, and when: who is fed, and how much is ordered for them.

use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

fn add(desk: &Desk, event: &str, request: Value) -> Value {
    let mut whole = json!({ "eventId": event });
    whole
        .as_object_mut()
        .unwrap()
        .extend(request.as_object().unwrap().clone());
    desk.call("add_sitting", whole)
}

/// The newest of the sittings that an answer holds.
fn newest(catering: &Value) -> String {
    let sittings = catering["sittings"].as_array().unwrap();
    sittings.iter().map(|one| text(&one["id"])).max().unwrap()
}

fn sitting(desk: &Desk, event: &str, id: &str) -> Value {
    let catering = desk.call("get_catering", json!({ "eventId": event }));
    let sittings = catering["sittings"].as_array().unwrap();
    sittings.iter().find(|one| one["id"] == id).unwrap().clone()
}

fn fed(desk: &Desk, event: &str, id: &str) -> [u64; 3] {
    let fed = &sitting(desk, event, id)["fed"];
    ["all", "open", "heads"].map(|name| fed[name].as_u64().unwrap())
}

#[test]
fn a_break_of_the_programme_becomes_a_sitting_that_moves_with_it() {
    let desk = Desk::new();
    let event = desk.event(None);
    let coffee = desk.call(
        "add_session",
        json!({ "eventId": event, "title": "Coffee", "kind": "break", "starts": "2026-12-18T20:00", "minutes": 20 }),
    );
    let made = add(&desk, &event, json!({ "sessionId": coffee["id"] }));
    let id = newest(&made);
    let told = |of: &Value| {
        json!([
            of["title"],
            of["kind"],
            of["starts"],
            of["minutes"],
            of["service"]
        ])
    };
    assert_eq!(
        told(&sitting(&desk, &event, &id)),
        json!(["Coffee", "coffee", "2026-12-18T20:00", 20, "shared"])
    );
    desk.call(
        "edit_session",
        json!({ "sessionId": coffee["id"], "starts": "2026-12-18T20:30", "minutes": 30 }),
    );
    assert_eq!(
        told(&sitting(&desk, &event, &id)),
        json!(["Coffee", "coffee", "2026-12-18T20:30", 30, "shared"])
    );
    let time = desk.refused(
        "edit_sitting",
        json!({ "sittingId": id, "starts": "2026-12-18T21:00" }),
    );
    assert_eq!(
        (time.0, &time.1["field"]),
        (Code::TimeOfSession, &json!("starts"))
    );
    // The item goes; what was to be eaten in it keeps its time, and Undo ties them again.
    desk.call("delete_session", json!({ "sessionId": coffee["id"] }));
    let alone = sitting(&desk, &event, &id);
    assert_eq!(
        (&alone["sessionId"], &alone["starts"], &alone["minutes"]),
        (&Value::Null, &json!("2026-12-18T20:30"), &json!(30))
    );
    desk.call("undo", json!({}));
    assert_eq!(sitting(&desk, &event, &id)["sessionId"], coffee["id"]);
}

#[test]
fn sittings_of_their_own_move_with_the_event_and_stand_in_order_of_time() {
    let desk = Desk::new();
    let event = desk.event(None);
    let late = newest(&add(
        &desk,
        &event,
        json!({ "title": "Reception", "kind": "reception", "starts": "2026-12-18T21:00" }),
    ));
    let early = newest(&add(
        &desk,
        &event,
        json!({ "title": "Tea", "kind": "coffee", "starts": "2026-12-18T18:30" }),
    ));
    let unknown = newest(&add(&desk, &event, json!({})));
    let catering = desk.call("get_catering", json!({ "eventId": event }));
    let order: Vec<&Value> = catering["sittings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["id"])
        .collect();
    assert_eq!(order, [&json!(early), &json!(late), &json!(unknown)]);
    desk.call(
        "edit_event",
        json!({ "eventId": event, "starts": "2026-12-19T19:00", "ends": "2026-12-19T21:00" }),
    );
    assert_eq!(sitting(&desk, &event, &late)["starts"], "2026-12-19T21:00");
    let overview = desk.call("event_overview", json!({ "eventId": event }));
    let looks: Vec<Value> = overview["looks"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|look| look["kind"] == "sitting-without-time")
        .map(|look| look["facts"].clone())
        .collect();
    assert_eq!(looks, [json!({ "sitting": "meal" })]);
}

#[test]
fn a_sitting_feeds_the_team_or_a_tag_or_a_share_and_diets_always_in_full() {
    let desk = Desk::new();
    let event = desk.event(None);
    for index in 0..8 {
        desk.going(&event, &format!("Guest {index}"), 0);
    }
    for index in 0..2 {
        let guest = desk.going(&event, &format!("Vegan {index}"), 0);
        desk.call(
            "edit_guest",
            json!({ "guestId": guest, "diets": ["vegan"] }),
        );
    }
    desk.call("add_staff", json!({ "eventId": event, "name": "Fedor" }));
    let vip = desk.going(&event, "Vera", 1);
    let person = text(&desk.call("get_guest", json!({ "guestId": vip }))["row"]["personId"]);
    desk.call(
        "edit_person",
        json!({ "personId": person, "tags": ["speaker dinner"] }),
    );
    let id = newest(&add(&desk, &event, json!({ "title": "Lunch" })));
    let edit = |request: Value| {
        let mut whole = json!({ "sittingId": id });
        whole
            .as_object_mut()
            .unwrap()
            .extend(request.as_object().unwrap().clone());
        desk.call("edit_sitting", whole);
        fed(&desk, &event, &id)
    };
    assert_eq!(edit(json!({})), [13, 11, 13]);
    assert_eq!(edit(json!({ "sharePercent": 50 })), [13, 5, 7]);
    // Two vegans eat, whatever the number says.
    assert_eq!(
        edit(json!({ "sharePercent": 100, "basis": "number", "basisHeads": 1 })),
        [13, 0, 2]
    );
    // More than said they come: the others may eat everything.
    assert_eq!(edit(json!({ "basisHeads": 20 })), [13, 18, 20]);
    assert_eq!(edit(json!({ "basis": "all", "eaters": "team" })), [1, 1, 1]);
    // Whoever somebody brings is of their circle.
    assert_eq!(
        edit(json!({ "eaters": "tagged", "tag": "speaker dinner" })),
        [2, 2, 2]
    );
}

#[test]
fn a_number_of_heads_beyond_the_replies_orders_for_them() {
    let desk = Desk::new();
    let event = desk.event(None);
    desk.going(&event, "Anna", 0);
    let dish = desk.call(
        "add_dish",
        json!({ "eventId": event, "name": "Pizza", "unit": "slice", "perHead": 3000, "pack": 8000 }),
    );
    let id = newest(&dish);
    desk.call(
        "edit_event",
        json!({ "eventId": event, "marginPercent": 5 }),
    );
    let catering = desk.call(
        "edit_sitting",
        json!({ "sittingId": id, "basis": "number", "basisHeads": 47 }),
    );
    let pizza = &catering["dishes"][0];
    assert_eq!(
        (&pizza["heads"], &pizza["needed"]),
        (&json!(47), &json!(19))
    );
}

#[test]
fn what_cannot_be_is_refused_by_its_field() {
    let desk = Desk::new();
    let event = desk.event(None);
    let id = newest(&add(&desk, &event, json!({})));
    let other = desk.event(None);
    let elsewhere = newest(&add(&desk, &other, json!({})));
    let dish = desk.call("add_dish", json!({ "eventId": event, "name": "Pie" }));
    let pie = &dish["dishes"][0]["id"];
    for (command, request, field) in [
        (
            "edit_sitting",
            json!({ "sittingId": id, "minutes": 0 }),
            "minutes",
        ),
        (
            "edit_sitting",
            json!({ "sittingId": id, "sharePercent": 0 }),
            "sharePercent",
        ),
        (
            "edit_sitting",
            json!({ "sittingId": id, "sharePercent": 101 }),
            "sharePercent",
        ),
        (
            "edit_sitting",
            json!({ "sittingId": id, "basis": "number" }),
            "basisHeads",
        ),
        (
            "edit_sitting",
            json!({ "sittingId": id, "eaters": "tagged" }),
            "tag",
        ),
        ("edit_dish", json!({ "dishId": pie, "pack": 0 }), "pack"),
        (
            "edit_dish",
            json!({ "dishId": pie, "perHead": 0 }),
            "perHead",
        ),
        ("edit_dish", json!({ "dishId": pie, "step": 0 }), "step"),
        (
            "edit_dish",
            json!({ "dishId": pie, "takenPercent": 101 }),
            "takenPercent",
        ),
        (
            "edit_dish",
            json!({ "dishId": pie, "sittingId": elsewhere }),
            "sittingId",
        ),
    ] {
        let (_, facts) = desk.refused(command, request.clone());
        assert_eq!(facts["field"], field, "{request}");
    }
}

#[test]
fn a_deleted_sitting_takes_its_dishes_along_and_undo_brings_them_back() {
    let desk = Desk::new();
    let event = desk.event(None);
    let dish = desk.call("add_dish", json!({ "eventId": event, "name": "Pie" }));
    let id = newest(&dish);
    let menu = || desk.call("get_catering", json!({ "eventId": event }))["dishes"].clone();
    let before = menu();
    desk.call("delete_sitting", json!({ "sittingId": id }));
    assert_eq!(menu(), json!([]));
    desk.call("undo", json!({}));
    assert_eq!(menu(), before);
}

#[test]
fn an_event_planned_like_another_has_its_sittings_in_its_own_programme() {
    let desk = Desk::new();
    let event = desk.event(None);
    let coffee = desk.call(
        "add_session",
        json!({ "eventId": event, "title": "Coffee", "kind": "break", "starts": "2026-12-18T20:00", "minutes": 20 }),
    );
    let id = newest(&add(&desk, &event, json!({ "sessionId": coffee["id"] })));
    desk.call(
        "add_dish",
        json!({ "eventId": event, "sittingId": id, "name": "Coffee", "course": "drink", "unit": "ml",
                "perHead": 200_000, "pack": 5_000_000, "takenPercent": 60 }),
    );
    let copy = desk.call(
        "duplicate_event",
        json!({ "eventId": event, "starts": "2027-01-15T19:00" }),
    );
    let catering = desk.call("get_catering", json!({ "eventId": copy["id"] }));
    let [one] = catering["sittings"].as_array().unwrap().as_slice() else {
        panic!("{catering}");
    };
    assert_eq!(one["starts"], "2027-01-15T20:00");
    assert_ne!(one["sessionId"], coffee["id"]);
    let dish = &catering["dishes"][0];
    assert_eq!(
        (&dish["sittingId"], &dish["pack"], &dish["takenPercent"]),
        (&one["id"], &json!(5_000_000), &json!(60))
    );
}
