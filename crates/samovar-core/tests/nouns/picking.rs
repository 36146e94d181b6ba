//! What is offered first: pickers, and Home.

use serde_json::{Value, json};

use crate::desk::{Desk, text};

/// A series of twelve Tuesdays from 15 December; gives the ids of its dates.
fn series(desk: &Desk) -> Vec<String> {
    let first = json!({ "title": "Tea and Rust", "starts": "2026-12-15T19:00", "state": "open" });
    let rule = json!({ "every": "week", "interval": 1, "ends": { "kind": "after", "count": 12 } });
    let made = desk.try_call("create_series", json!({ "event": first, "rule": rule }));
    let made = made.unwrap_or_else(|error| panic!("{error}")).value;
    made["series"]["dates"]
        .as_array()
        .unwrap()
        .iter()
        .map(|date| text(&date["eventId"]))
        .collect()
}

/// Title and day of what a picker offers.
fn picked(desk: &Desk, request: Value) -> Vec<String> {
    desk.call("pick_events", request)["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| format!("{} {}", text(&row["title"]), &text(&row["starts"])[..10]))
        .collect()
}

#[test]
fn the_next_date_is_offered_first_a_series_once_and_the_title_that_begins_so_before_all() {
    let desk = Desk::new();
    desk.open_event("Rust in spring", "2026-04-02T19:00");
    desk.open_event("Rust in summer", "2026-07-02T19:00");
    series(&desk);
    desk.open_event("Rust Evening", "2026-12-20T19:00");
    desk.open_event("Go Night", "2026-12-01T19:00");

    assert_eq!(
        picked(&desk, json!({ "query": "rust" })),
        [
            "Rust Evening 2026-12-20",
            "Rust in summer 2026-07-02",
            "Rust in spring 2026-04-02",
            "Tea and Rust 2026-12-15",
        ]
    );
    assert_eq!(
        picked(&desk, json!({})),
        [
            "Go Night 2026-12-01",
            "Tea and Rust 2026-12-15",
            "Rust Evening 2026-12-20",
            "Rust in summer 2026-07-02",
            "Rust in spring 2026-04-02",
        ]
    );
    let row = desk.call("pick_events", json!({ "query": "еуф" }))["rows"][0].clone();
    assert_eq!(
        [
            &row["title"],
            &row["series"]["dates"],
            &row["series"]["ahead"]
        ],
        [&json!("Tea and Rust"), &json!(12), &json!(12)]
    );
    // A date that is typed is that date.
    assert_eq!(
        picked(&desk, json!({ "query": "tea jan 2027" })),
        [
            "Tea and Rust 2027-01-05",
            "Tea and Rust 2027-01-12",
            "Tea and Rust 2027-01-19",
            "Tea and Rust 2027-01-26",
        ]
    );
    assert_eq!(
        picked(&desk, json!({ "query": "чай 29" })),
        Vec::<String>::new()
    );
    assert_eq!(
        picked(&desk, json!({ "query": "tea 29 дек" })),
        ["Tea and Rust 2026-12-29"]
    );
}

#[test]
fn what_was_called_off_is_offered_last_and_a_series_by_its_next_date_that_takes_place() {
    let desk = Desk::new();
    let dates = series(&desk);
    desk.call("cancel_event", json!({ "eventId": dates[0] }));
    let off = desk.open_event("Aaa", "2026-11-20T19:00");
    desk.call("cancel_event", json!({ "eventId": off }));
    assert_eq!(
        picked(&desk, json!({})),
        ["Tea and Rust 2026-12-22", "Aaa 2026-11-20"]
    );
}

/// Title, day, looks, dangers, and whether it is folded, of each entry of Home.
fn needs(desk: &Desk) -> Vec<(String, String, u64, bool)> {
    desk.call("home", json!({}))["needs"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                text(&one["title"]),
                text(&one["starts"])[..10].to_owned(),
                one["dangers"].as_u64().unwrap(),
                one["far"].as_bool().unwrap(),
            )
        })
        .collect()
}

#[test]
fn home_has_one_entry_an_event_a_series_once_dangers_first_and_far_drafts_folded() {
    let desk = Desk::new();
    series(&desk);
    desk.open_event("Rust Evening", "2026-12-08T19:00");
    let draft =
        json!({ "title": "Spring festival", "starts": "2027-04-10T10:00", "state": "draft" });
    desk.call("create_event", draft);
    let twice = desk.open_event("Go Night", "2026-12-20T19:00");
    let other = desk.open_event("Zig Night", "2026-12-20T20:00");
    let venue = desk.call("create_venue", json!({ "name": "Loft" }))["id"].clone();
    for id in [&twice, &other] {
        desk.call("edit_event", json!({ "eventId": id, "venueId": venue }));
    }
    let entry = |title: &str, day: &str, dangers: u64, far: bool| {
        (title.to_owned(), day.to_owned(), dangers, far)
    };
    assert_eq!(
        needs(&desk),
        [
            entry("Go Night", "2026-12-20", 1, false),
            entry("Zig Night", "2026-12-20", 1, false),
            entry("Rust Evening", "2026-12-08", 0, false),
            entry("Tea and Rust", "2026-12-15", 0, false),
            entry("Spring festival", "2027-04-10", 0, true),
        ]
    );
    let first = desk.call("home", json!({}))["needs"][0]["looks"][0].clone();
    assert_eq!(first["kind"], "venue-twice");
}

#[test]
fn a_later_date_of_a_series_brings_its_dangers_alone_under_the_series() {
    let desk = Desk::new();
    let dates = series(&desk);
    let venue = desk.call("create_venue", json!({ "name": "Loft" }))["id"].clone();
    let other = desk.open_event("Course", "2026-12-29T18:00");
    for id in [&dates[2], &other] {
        desk.call("edit_event", json!({ "eventId": id, "venueId": venue }));
    }
    let home = desk.call("home", json!({}));
    let tea = &home["needs"][0];
    assert_eq!(
        [&tea["title"], &tea["starts"], &tea["dangers"]],
        [
            &json!("Tea and Rust"),
            &json!("2026-12-15T19:00"),
            &json!(1)
        ]
    );
    assert_eq!(
        [&tea["looks"][0]["kind"], &tea["looks"][0]["eventStarts"]],
        [&json!("venue-twice"), &json!("2026-12-29T19:00")]
    );
    // Of the evening before the next date nothing is repeated twelve times.
    assert_eq!(home["needs"].as_array().unwrap().len(), 2);
}

#[test]
fn no_venue_is_a_danger_in_the_last_week_only() {
    let desk = Desk::new();
    desk.open_event("In a week", "2026-11-25T19:00");
    desk.open_event("In nine days", "2026-11-27T19:00");
    let entry =
        |title: &str, day: &str, dangers: u64| (title.to_owned(), day.to_owned(), dangers, false);
    assert_eq!(
        needs(&desk),
        [
            entry("In a week", "2026-11-25", 1),
            entry("In nine days", "2026-11-27", 0)
        ]
    );
    assert_eq!(
        desk.call("home", json!({}))["needs"][0]["looks"][0]["kind"],
        "no-venue"
    );
}
