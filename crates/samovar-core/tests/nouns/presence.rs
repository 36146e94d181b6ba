//! Who is here, who left, and how the evening filled.

use std::sync::{Arc, Mutex};

use chrono::{DateTime, Utc};
use samovar_core::{Code, Planner};
use serde_json::{Value, json};

use crate::desk::{Desk, names, text};

/// A planner whose clock is set by the test.
fn with_clock() -> (Desk, Arc<Mutex<DateTime<Utc>>>) {
    let desk = Desk::new();
    let now = Arc::new(Mutex::new("2026-11-18T12:00:00Z".parse().unwrap()));
    let clock = Arc::clone(&now);
    let folder = desk.folder;
    drop(desk.planner);
    let planner = Planner::open(
        &folder.path().join("club.samovar"),
        Box::new(move || *clock.lock().unwrap()),
    )
    .unwrap();
    (Desk { planner, folder }, now)
}

fn at(clock: &Mutex<DateTime<Utc>>, time: &str) {
    *clock.lock().unwrap() = time.parse().unwrap();
}

#[test]
fn whoever_leaves_is_here_no_more_and_every_count_agrees() {
    let (desk, clock) = with_clock();
    let event = desk.event(None);
    let anna = desk.going(&event, "Anna", 2);
    let boris = desk.going(&event, "Борис", 0);
    at(&clock, "2026-12-18T15:50:00Z");
    desk.call(
        "check_in_guest",
        json!({ "guestId": anna, "heads": 1, "station": "A–K" }),
    );
    at(&clock, "2026-12-18T16:05:00Z");
    desk.lets_in(&anna);
    desk.lets_in(&boris);
    let left = desk.call(
        "check_out_guest",
        json!({ "guestId": anna, "heads": 2, "station": "Yard" }),
    );
    assert_eq!(
        (
            &left["heads"],
            &left["partyHere"],
            &left["here"],
            &left["name"]
        ),
        (&json!(2), &json!(1), &json!(2), &json!("Anna"))
    );
    let everywhere = |heads: u32| {
        let event = json!({ "eventId": event });
        for (command, count) in [
            ("door_status", "here"),
            ("guest_counts", "here"),
            ("who_is_here", "heads"),
        ] {
            assert_eq!(desk.call(command, event.clone())[count], heads, "{command}");
        }
        let rows = desk.call("list_guests", event.clone())["rows"].clone();
        let listed: u64 = rows
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|row| row["here"].as_u64())
            .sum();
        assert_eq!(listed, u64::from(heads));
    };
    everywhere(2);
    assert_eq!(
        desk.refused("check_out_guest", json!({ "guestId": anna, "heads": 2 })),
        (
            Code::OutOfRange,
            json!({ "field": "heads", "value": 2, "most": 1 })
        )
    );
    desk.call("check_out_guest", json!({ "guestId": anna }));
    assert_eq!(
        desk.refused("check_out_guest", json!({ "guestId": anna })),
        (Code::NotHere, json!({ "name": "Anna" }))
    );
    everywhere(1);
    desk.call("undo", json!({}));
    everywhere(2);
    desk.call("undo", json!({}));
    everywhere(4);
    desk.call("redo", json!({}));
    everywhere(2);
    let history = desk.call("event_history", json!({ "eventId": event, "limit": 1 }));
    assert_eq!(
        (&history["rows"][0]["command"], &history["rows"][0]["kind"]),
        (&json!("check_out_guest"), &json!("redone"))
    );
}

#[test]
fn a_departure_can_be_taken_back_alone() {
    let desk = Desk::new();
    let event = desk.event(None);
    let anna = desk.going(&event, "Anna", 1);
    let came = desk.call("check_in_guest", json!({ "guestId": anna }));
    let left = desk.call("check_out_guest", json!({ "guestId": anna, "heads": 1 }));
    let here = || desk.call("who_is_here", json!({ "eventId": event }))["heads"].clone();
    assert_eq!(here(), 1);
    desk.call("undo_check_in", json!({ "checkInId": left["checkInId"] }));
    assert_eq!(here(), 2);
    // An arrival taken back under a departure leaves nobody, not fewer.
    desk.call("check_out_guest", json!({ "guestId": anna, "heads": 1 }));
    desk.call("undo_check_in", json!({ "checkInId": came["checkInId"] }));
    assert_eq!(here(), 0);
    // And stands against nobody who comes after all; undo brings both back.
    desk.lets_in(&anna);
    assert_eq!(here(), 2);
    desk.call("undo", json!({}));
    desk.call("undo", json!({}));
    assert_eq!(here(), 1);
}

#[test]
fn a_departure_of_two_becomes_one_of_one_when_the_other_did_not_come() {
    let desk = Desk::new();
    let event = desk.event(None);
    let anna = desk.going(&event, "Anna", 1);
    desk.call("check_in_guest", json!({ "guestId": anna, "heads": 1 }));
    let second = desk.call("check_in_guest", json!({ "guestId": anna, "heads": 1 }));
    desk.call("check_out_guest", json!({ "guestId": anna }));
    desk.call("undo_check_in", json!({ "checkInId": second["checkInId"] }));
    let here = || desk.call("who_is_here", json!({ "eventId": event }))["heads"].clone();
    assert_eq!(here(), 0);
    desk.call("check_in_guest", json!({ "guestId": anna, "heads": 1 }));
    assert_eq!(here(), 1);
}

#[test]
fn who_is_here_says_since_when_also_after_coming_back() {
    let (desk, clock) = with_clock();
    let event = desk.event(None);
    let anna = desk.going(&event, "Anna Ёлкина", 1);
    let boris = desk.going(&event, "Борис", 0);
    at(&clock, "2026-12-18T16:00:00Z");
    desk.call(
        "check_in_guest",
        json!({ "guestId": anna, "heads": 1, "station": "A–K" }),
    );
    desk.lets_in(&boris);
    at(&clock, "2026-12-18T17:00:00Z");
    desk.call("check_out_guest", json!({ "guestId": anna }));
    at(&clock, "2026-12-18T18:00:00Z");
    desk.call(
        "check_in_guest",
        json!({ "guestId": anna, "station": "Yard" }),
    );
    at(&clock, "2026-12-18T18:30:00Z");
    let here = desk.call("who_is_here", json!({ "eventId": event }));
    assert_eq!(names(&here), ["Борис", "Anna Ёлкина"]);
    // Who came back is not among those who left.
    assert_eq!(here["left"], 0);
    let row = &here["rows"][1];
    assert_eq!(
        (&row["since"], &row["station"], &row["party"]),
        (
            &json!("2026-12-18T18:00:00.000Z"),
            &json!("Yard"),
            &json!(2)
        )
    );
    let found = desk.call("who_is_here", json!({ "eventId": event, "query": "elk" }));
    assert_eq!(names(&found), ["Anna Ёлкина"]);
    // The count of the building does not depend on what is searched for.
    assert_eq!(found["heads"], here["heads"]);
    let nobody = desk.call("who_is_here", json!({ "eventId": event, "query": "!" }));
    assert_eq!(
        (&nobody["total"], &nobody["heads"]),
        (&json!(0), &here["heads"])
    );
}

#[test]
fn log_keeps_what_was_taken_back_and_given_again() {
    let (desk, clock) = with_clock();
    let event = desk.event(None);
    let anna = desk.going(&event, "Anna", 0);
    at(&clock, "2026-12-18T16:00:00Z");
    desk.call(
        "check_in_guest",
        json!({ "guestId": anna, "station": "A–K" }),
    );
    at(&clock, "2026-12-18T16:01:00Z");
    desk.call(
        "check_out_guest",
        json!({ "guestId": anna, "station": "A–K" }),
    );
    let told = || -> Vec<String> {
        let log = desk.call("door_log", json!({ "eventId": event }));
        log["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| {
                format!(
                    "{} {} {}",
                    text(&row["kind"]),
                    row["of"].as_str().unwrap_or("-"),
                    row["counts"]
                )
            })
            .collect()
    };
    assert_eq!(told(), ["departure - true", "arrival - true"]);
    desk.call("undo", json!({}));
    assert_eq!(
        told(),
        [
            "void departure false",
            "departure - false",
            "arrival - true"
        ]
    );
    desk.call("redo", json!({}));
    desk.call("undo", json!({}));
    desk.call("redo", json!({}));
    assert_eq!(told().last().unwrap(), "arrival - true");
    assert!(told().contains(&"departure - true".to_owned()));
    assert!(told().contains(&"void void false".to_owned()));
    let log = desk.call(
        "door_log",
        json!({ "eventId": event, "offset": 1, "limit": 1 }),
    );
    assert_eq!(
        (log["rows"].as_array().unwrap().len(), &log["total"]),
        (1, &json!(told().len()))
    );
    desk.call("remove_guests", json!({ "guestIds": [anna] }));
    let log = desk.call("door_log", json!({ "eventId": event }));
    assert_eq!(log["rows"][0]["name"], "");
    assert_eq!(
        desk.call("who_is_here", json!({ "eventId": event }))["heads"],
        0
    );
}

/// `wall heads of stations so far` of each step.
fn steps(chart: &Value) -> Vec<String> {
    chart["steps"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| {
            format!(
                "{} {} {}",
                text(&step["wall"]),
                step["heads"],
                step["soFar"]
            )
        })
        .collect()
}

#[test]
fn arrivals_are_counted_per_five_minutes_over_midnight_by_station() {
    let (desk, clock) = with_clock();
    let event = desk.event(None);
    let arrive = |name: &str, plus: u32, time: &str, station: &str| {
        let guest = desk.going(&event, name, plus);
        at(&clock, time);
        desk.call(
            "check_in_guest",
            json!({ "guestId": guest, "station": station }),
        )
    };
    arrive("Anna", 0, "2026-12-18T20:51:30Z", "A–K");
    arrive("Boris", 2, "2026-12-18T20:54:59Z", "L–Z");
    arrive("Clara", 0, "2026-12-18T21:04:00Z", "A–K");
    let back = arrive("Denis", 4, "2026-12-18T21:05:00Z", "A–K");
    desk.call("undo_check_in", json!({ "checkInId": back["checkInId"] }));
    let chart = desk.call("arrivals_chart", json!({ "eventId": event }));
    assert_eq!(chart["stations"], json!(["L–Z", "A–K"]));
    assert_eq!(
        steps(&chart),
        [
            "2026-12-18T23:50 [3,1] 4",
            "2026-12-18T23:55 [0,0] 4",
            "2026-12-19T00:00 [0,1] 5",
        ]
    );
    assert_eq!(
        (&chart["heads"], &chart["busiest"], &chart["minutes"]),
        (&json!(5), &json!(0), &json!(5))
    );
}

#[test]
fn the_hour_that_a_clock_shows_twice_is_in_the_chart_twice() {
    let (desk, clock) = with_clock();
    let event = text(
        &desk.call(
            "create_event",
            json!({ "title": "Long night", "starts": "2026-10-24T22:00", "ends": "2026-10-25T06:00",
                    "zone": "Europe/Berlin" }),
        )["id"],
    );
    for (name, time) in [
        ("Anna", "2026-10-25T00:32:00Z"),
        ("Boris", "2026-10-25T01:31:00Z"),
    ] {
        let guest = desk.going(&event, name, 0);
        at(&clock, time);
        desk.lets_in(&guest);
    }
    let chart = desk.call("arrivals_chart", json!({ "eventId": event }));
    let steps = steps(&chart);
    assert_eq!(steps.len(), 13);
    assert_eq!(
        (&*steps[0], &*steps[12]),
        ("2026-10-25T02:30 [1] 1", "2026-10-25T02:30 [1] 2")
    );
    assert_eq!(
        (&chart["steps"][0]["at"], &chart["steps"][12]["at"]),
        (
            &json!("2026-10-25T00:30:00.000Z"),
            &json!("2026-10-25T01:30:00.000Z")
        )
    );
}

#[test]
fn chart_of_nobody_is_empty_and_one_of_days_takes_longer_steps() {
    let (desk, clock) = with_clock();
    let event = desk.event(None);
    let chart = desk.call("arrivals_chart", json!({ "eventId": event }));
    assert_eq!(
        chart,
        json!({ "zone": "Europe/Moscow", "minutes": 5, "stations": [], "steps": [], "heads": 0, "busiest": null })
    );
    for (name, time) in [
        ("Anna", "2026-12-18T06:00:00Z"),
        ("Boris", "2026-12-20T15:00:00Z"),
    ] {
        let guest = desk.going(&event, name, 0);
        at(&clock, time);
        desk.lets_in(&guest);
    }
    let chart = desk.call("arrivals_chart", json!({ "eventId": event }));
    assert_eq!(
        (&chart["minutes"], chart["steps"].as_array().unwrap().len()),
        (&json!(15), 229)
    );
}
