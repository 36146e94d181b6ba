//! Two hundred pairs of one name are one decision: those that agree in everything
//! become one each, by one step, and undo makes them two again.

use serde_json::{Value, json};

use crate::desk::{Desk, names, text};
use crate::merge::person;

/// A list with addresses and one of another tool without, for two events.
fn two_lists(desk: &Desk, people: usize) -> [String; 2] {
    // No two of them sound alike.
    let first = [
        "bar", "den", "gil", "kom", "lur", "mat", "nef", "rov", "sud", "tiv", "zan", "hob",
    ];
    let then = [
        "ada", "elo", "iru", "omi", "uta", "ane", "eki", "ilu", "opa", "ufe",
    ];
    let name = |number: usize| format!("Guest {}{}", first[number / 10], then[number % 10]);
    let rows = |line: &dyn Fn(usize) -> String| (0..people).map(line).collect::<String>();
    let first = format!(
        "Name,Email,Reply\n{}",
        rows(&|at| format!("{},g{at}@example.org,yes\n", name(at)))
    );
    let second = format!("Name,Phone\n{}", rows(&|at| format!("{},\n", name(at))));
    let events = ["Rust Night", "Tea and Rust"].map(|title| {
        let event = json!({ "title": title, "starts": "2026-12-18T19:00" });
        text(&desk.call("create_event", event)["id"])
    });
    for (event, (file, content)) in events
        .iter()
        .zip([("first.csv", first), ("second.csv", second)])
    {
        let path = desk.file(file, &content);
        desk.call("import_guests", json!({ "path": path, "eventId": event }));
    }
    events
}

#[test]
fn pairs_that_agree_become_one_each_by_one_step_and_undo_splits_them_exactly() {
    let desk = Desk::new();
    let events = two_lists(&desk, 120);
    assert_eq!(desk.call("list_people", json!({}))["total"], 240);
    assert_eq!(
        desk.call("count_duplicates", json!({})),
        json!({ "pairs": 120, "sure": 120, "agree": 120, "people": 240 })
    );
    let pair = desk.call("list_duplicates", json!({ "limit": 1 }))["rows"][0].clone();
    assert_eq!(
        json!([
            pair["reasons"],
            pair["agrees"],
            pair["oneKnownBy"],
            pair["otherKnownBy"]
        ]),
        json!([["letters"], true, "g0@example.org", "Tea and Rust"])
    );
    let before = desk.rows();
    assert_eq!(desk.call("merge_agreeing", json!({}))["merged"], 120);
    assert_eq!(desk.call("list_people", json!({}))["total"], 120);
    assert_eq!(desk.call("count_duplicates", json!({}))["pairs"], 0);
    for event in &events {
        assert_eq!(
            desk.call("guest_counts", json!({ "eventId": event }))["all"],
            120
        );
    }
    assert_eq!(desk.call("check_planner", json!({}))["findings"], json!([]));
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
    assert_eq!(desk.call("list_people", json!({}))["total"], 240);
    desk.call("redo", json!({}));
    assert_eq!(desk.call("list_people", json!({}))["total"], 120);
}

#[test]
fn whatever_speaks_for_two_people_keeps_a_pair_from_being_merged_together() {
    let desk = Desk::new();
    let event = desk.event(None);
    let twice = |one: Value, other: Value| {
        let name = format!("{} Kim", text(&one["name"]));
        let mut ids = Vec::new();
        for mut draft in [one, other] {
            draft["name"] = json!(name);
            ids.push(person(&desk, draft));
        }
        ids
    };
    twice(
        json!({ "name": "Ada", "emails": ["a@example.org"] }),
        json!({ "emails": ["b@example.org"] }),
    );
    twice(
        json!({ "name": "Ben", "phones": ["+79990000001"] }),
        json!({ "phones": ["+79990000002"] }),
    );
    twice(
        json!({ "name": "Cleo", "company": "Tea" }),
        json!({ "company": "Coffee" }),
    );
    twice(
        json!({ "name": "Dora", "diets": ["vegan"] }),
        json!({ "diets": ["none"] }),
    );
    // Both asked by hand to one event: somebody saw two of them.
    let both = twice(json!({ "name": "Eve" }), json!({}));
    desk.call(
        "invite_people",
        json!({ "eventId": event, "personIds": both }),
    );
    let found = desk.call("list_duplicates", json!({}));
    let all = found["rows"].as_array().unwrap();
    assert_eq!(all.len(), 5);
    for pair in all {
        assert_eq!(
            json!([pair["agrees"], pair["strength"], pair["reasons"]]),
            json!([false, "maybe", ["letters"]]),
            "{pair}"
        );
    }
    let reply = desk.try_call("merge_agreeing", json!({})).unwrap();
    assert_eq!(
        (reply.value["merged"].clone(), reply.step),
        (json!(0), None)
    );
}

#[test]
fn the_same_name_by_letter_comes_before_the_same_name_by_sound() {
    let desk = Desk::new();
    for name in ["Anna Berg", "Анна Берг", "Zoya Kim", "Zoya Kim"] {
        person(&desk, json!({ "name": name, "company": name }));
    }
    // One of them says otherwise, so that only the letters rank.
    let found = desk.call("list_duplicates", json!({}));
    let rows: Vec<Value> = found["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|pair| json!([pair["oneName"], pair["reasons"]]))
        .collect();
    assert_eq!(
        rows,
        [
            json!(["Zoya Kim", ["letters"]]),
            json!(["Anna Berg", ["name"]])
        ]
    );
}

#[test]
fn only_pairs_of_the_selection_are_merged_and_three_of_one_name_become_one() {
    let desk = Desk::new();
    let three: Vec<String> = [json!([]), json!(["z@example.org"]), json!([])]
        .into_iter()
        .map(|emails| person(&desk, json!({ "name": "Zoya Kim", "emails": emails })))
        .collect();
    for _ in 0..2 {
        person(&desk, json!({ "name": "Anna Berg" }));
    }
    let selection = json!({ "selection": { "ids": three } });
    assert_eq!(
        desk.call("count_duplicates", selection.clone()),
        json!({ "pairs": 3, "sure": 3, "agree": 3, "people": 3 })
    );
    let before = desk.rows();
    assert_eq!(desk.call("merge_agreeing", selection)["merged"], 2);
    assert_eq!(
        names(&desk.call("list_people", json!({}))),
        ["Anna Berg", "Anna Berg", "Zoya Kim"]
    );
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
}
