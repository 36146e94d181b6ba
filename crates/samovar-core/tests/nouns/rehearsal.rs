//! A rehearsed door does what the door does, and nobody has come.

use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

fn rehearse(desk: &Desk, command: &str, request: Value) -> Value {
    desk.call(
        "rehearse",
        json!({ "command": command, "request": request }),
    )["value"]
        .clone()
}

#[test]
fn rehearsal_leaves_no_arrival_no_step_and_no_guest() {
    let desk = Desk::new();
    let event = desk.event(Some(2));
    let anna = desk.going(&event, "Anna", 1);
    let before = (desk.rows(), desk.call("planner_status", json!({})));
    let status = || desk.call("door_status", json!({ "eventId": event }));
    let home = desk.call("home", json!({}));
    desk.call("start_rehearsal", json!({ "eventId": event }));

    let found = rehearse(
        &desk,
        "find_at_door",
        json!({ "eventId": event, "query": "anna" }),
    );
    assert_eq!(found[0]["guestId"], json!(anna));
    let done = rehearse(
        &desk,
        "check_in_guest",
        json!({ "guestId": anna, "heads": 1 }),
    );
    assert_eq!((&done["here"], &done["early"]), (&json!(1), &json!(true)));
    let again = desk.refused(
        "rehearse",
        json!({ "command": "add_walk_in", "request": { "eventId": event, "name": "Ira" } }),
    );
    assert_eq!(again.0, Code::OverCapacity);
    rehearse(
        &desk,
        "add_walk_in",
        json!({ "eventId": event, "name": "Ira", "overCapacity": true }),
    );
    let there = rehearse(&desk, "door_status", json!({ "eventId": event }));
    assert_eq!((&there["here"], &there["coming"]), (&json!(2), &json!(3)));
    rehearse(
        &desk,
        "undo_check_in",
        json!({ "checkInId": done["checkInId"] }),
    );
    let there = rehearse(&desk, "door_status", json!({ "eventId": event }));
    assert_eq!(there["here"], 1);

    assert_eq!(
        (&status()["here"], &status()["recent"]),
        (&json!(0), &json!([]))
    );
    assert_eq!(desk.call("home", json!({})), home);
    assert_eq!(
        (desk.rows(), desk.call("planner_status", json!({}))),
        before
    );
    desk.call("end_rehearsal", json!({}));
    assert_eq!(
        desk.refused(
            "rehearse",
            json!({ "command": "door_status", "request": { "eventId": event } }),
        )
        .0,
        Code::NoRehearsal
    );
    // The door itself works as ever, and a new rehearsal knows nothing of the last.
    desk.lets_in(&anna);
    desk.call("start_rehearsal", json!({ "eventId": event }));
    let there = rehearse(&desk, "door_status", json!({ "eventId": event }));
    assert_eq!(there["here"], 2);
}

#[test]
fn door_says_that_it_is_more_than_a_day_before_the_start() {
    let desk = Desk::new();
    // The clock stands on 18 November, 15:00 in Moscow.
    for (starts, early) in [
        ("2026-11-18T19:00", false),
        ("2026-11-19T15:00", false),
        ("2026-11-19T15:01", true),
        ("2026-11-01T19:00", false),
    ] {
        let event = desk.call("create_event", json!({ "title": "Rust", "starts": starts }));
        let event = text(&event["id"]);
        let guest = desk.going(&event, "Anna", 0);
        let status = desk.call("door_status", json!({ "eventId": event }));
        assert_eq!(status["early"], early, "{starts}");
        let done = desk.call("check_in_guest", json!({ "guestId": guest }));
        assert_eq!(done["early"], early, "{starts}");
    }
}

/// Whoever does not know that it is early records nobody: neither the arrival nor the guest.
#[test]
fn arrival_more_than_a_day_early_is_refused_unless_it_is_meant() {
    let desk = Desk::new();
    let event = desk.event(Some(1));
    let anna = desk.going(&event, "Anna", 0);
    let waits = text(
        &desk.call(
            "add_guest",
            json!({ "eventId": event, "name": "Boris", "state": "declined" }),
        )["row"]["id"],
    );
    let before = (desk.rows(), desk.call("planner_status", json!({})));
    let early = (Code::TooEarly, json!({ "title": "Rust Night" }));
    for (command, request) in [
        ("check_in_guest", json!({ "guestId": anna })),
        ("check_in_guest", json!({ "guestId": anna, "early": false })),
        (
            "check_in_guest",
            json!({ "guestId": waits, "admitAnyway": true }),
        ),
        (
            "add_walk_in",
            json!({ "eventId": event, "name": "Ira", "overCapacity": true }),
        ),
    ] {
        assert_eq!(desk.refused(command, request.clone()), early, "{request}");
    }
    // Why somebody is stopped anyway is said first.
    assert_eq!(
        desk.refused("check_in_guest", json!({ "guestId": waits }))
            .0,
        Code::NotComing
    );
    assert_eq!(
        desk.refused("add_walk_in", json!({ "eventId": event, "name": "Ira" }))
            .0,
        Code::OverCapacity
    );
    assert_eq!(
        (desk.rows(), desk.call("planner_status", json!({}))),
        before
    );
    let meant = desk.try_call("check_in_guest", json!({ "guestId": anna, "early": true }));
    assert_eq!(meant.unwrap().value["here"], 1);
}
