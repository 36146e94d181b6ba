//! Names typed with the other layout left on: found, and never in silence.

use std::fs;

use serde_json::{Value, json};

use crate::desk::{Desk, names, text};

/// The names that a search finds, and how it says it was read.
fn found(page: &Value) -> (Vec<String>, Value) {
    (names(page), page["readAs"].clone())
}

fn none() -> (Vec<String>, Value) {
    (Vec::new(), Value::Null)
}

#[test]
fn every_list_of_people_reads_the_other_layout_and_says_so() {
    let desk = Desk::new();
    let event = desk.event(None);
    for name in ["Селезнёва Ольга", "Lauren Nguyen"] {
        let guest = desk.going(&event, name, 0);
        desk.lets_in(&guest);
    }
    let badges = |request: Value| {
        let mut request = request;
        request["badges"] = json!({ "eventId": event });
        desk.call("list_badges", request)["holders"].clone()
    };
    let of_event = |name: &str, mut request: Value| {
        request["eventId"] = json!(event);
        desk.call(name, request)
    };
    let lists: [(&str, &dyn Fn(Value) -> Value); 5] = [
        ("people", &|request| desk.call("list_people", request)),
        ("guests", &|request| of_event("list_guests", request)),
        ("here", &|request| of_event("who_is_here", request)),
        ("invitations", &|request| {
            of_event("list_recipients", request)
        }),
        ("badges", &badges),
    ];
    for (list, ask) in lists {
        for (typed, name, read) in [
            ("ctktp", "Селезнёва Ольга", "селез"),
            ("Дфгкут", "Lauren Nguyen", "Lauren"),
        ] {
            assert_eq!(
                found(&ask(json!({ "query": typed }))),
                (vec![name.to_owned()], json!(read)),
                "{list} {typed}"
            );
            let kept = match list {
                "people" | "guests" => json!({ "query": typed, "filter": { "asTyped": true } }),
                _ => json!({ "query": typed, "asTyped": true }),
            };
            assert_eq!(found(&ask(kept)), none(), "{list} {typed}");
        }
        // What finds somebody as typed is no guess; what finds nobody either way stays.
        let plain = found(&ask(json!({ "query": "lauren" })));
        assert_eq!(
            plain,
            (vec!["Lauren Nguyen".to_owned()], Value::Null),
            "{list}"
        );
        assert_eq!(found(&ask(json!({ "query": "zzz" }))), none(), "{list}");
    }
}

/// The chips by reply, what is done with all that are shown, and the file hold the same.
#[test]
fn counts_selections_and_files_read_a_search_as_its_list_does() {
    let desk = Desk::new();
    let event = desk.event(None);
    let olga = desk.going(&event, "Селезнёва Ольга", 0);
    desk.going(&event, "Lauren Nguyen", 0);
    desk.call(
        "set_reply",
        json!({ "selection": { "ids": [olga] }, "state": "declined" }),
    );
    let filter = json!({ "query": "ctktp" });
    let counts = desk.call(
        "count_guests",
        json!({ "eventId": event, "filter": filter }),
    );
    assert_eq!(
        (&counts["all"], &counts["declined"]),
        (&json!(1), &json!(1))
    );
    // Nobody who is going is called so: the list is empty, and says how it was read.
    let going = desk.call(
        "list_guests",
        json!({ "eventId": event, "query": "ctktp", "state": "going" }),
    );
    assert_eq!(found(&going), (vec![], json!("селез")));
    let path = desk.folder.path().join("guests.csv");
    let done = desk.call(
        "export_guests",
        json!({ "filter": { "eventId": event, "query": "ctktp" }, "format": "csv", "path": path }),
    );
    assert_eq!(
        (&done["rows"], &done["readAs"]),
        (&json!(1), &json!("селез"))
    );
    assert!(fs::read_to_string(path).unwrap().contains("Селезнёва"));
    let removed = desk.call(
        "remove_guests",
        json!({ "selection": { "eventId": event, "all": filter } }),
    );
    assert_eq!(removed["count"], 1);
    let left = desk.call("list_guests", json!({ "eventId": event }));
    assert_eq!(names(&left), ["Lauren Nguyen"]);
}

#[test]
fn events_and_venues_are_found_in_the_other_layout_after_what_is_typed() {
    let desk = Desk::new();
    desk.call("create_venue", json!({ "name": "Чайная" }));
    let create = |title: &str, starts: &str| {
        let event = desk.call("create_event", json!({ "title": title, "starts": starts }));
        text(&event["id"])
    };
    create("Чай и Rust", "2026-12-18T19:00");
    let titles = |page: &Value| -> Vec<String> {
        page["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| text(&row["title"]))
            .collect()
    };
    for command in ["list_events", "pick_events"] {
        let page = desk.call(command, json!({ "query": "xfq" }));
        assert_eq!(titles(&page), ["Чай и Rust"], "{command}");
        assert_eq!(page["readAs"], "чай", "{command}");
        let kept = desk.call(command, json!({ "query": "xfq", "asTyped": true }));
        assert_eq!(titles(&kept), [""; 0], "{command}");
        assert_eq!(kept["readAs"], Value::Null, "{command}");
    }
    let venues = desk.call("list_venues", json!({ "query": "xfqyf" }));
    assert_eq!(found(&venues), (vec!["Чайная".to_owned()], json!("чайна")));
    // Typed so, another event is found: the guess comes after it, or not at all.
    create("XFQ night", "2027-03-18T19:00");
    let picked = desk.call("pick_events", json!({ "query": "xfq" }));
    assert_eq!(titles(&picked), ["XFQ night", "Чай и Rust"]);
    assert_eq!(picked["readAs"], Value::Null);
    let listed = desk.call("list_events", json!({ "query": "xfq" }));
    assert_eq!(titles(&listed), ["XFQ night"]);
}
