//! Two doors of one evening, seats that both gave away, and clocks that are an hour apart.

use serde_json::{Value, json};

use crate::laptops::Laptops;
use crate::tables::texts;

const HOUR: i64 = 3600;

fn arrive(laptops: &Laptops, at: usize, guest: &str) -> Value {
    laptops.call(
        at,
        "check_in_guest",
        json!({"guestId": guest, "early": true, "station": format!("Door {at}")}),
    )
}

fn states(laptops: &Laptops, at: usize) -> Vec<String> {
    let sql = "SELECT p.name || ' ' || g.state FROM guest AS g
               JOIN person AS p ON p.id = g.person_id ORDER BY p.name";
    texts(&laptops.all[at].path(), sql)
}

#[test]
fn a_guest_who_was_let_in_at_both_doors_came_once_at_the_earlier_time() {
    let mut laptops = Laptops::sharing(2);
    let event = laptops.evening(0, 10);
    let guest = laptops.guest(0, &event, "Anna Petrova");
    laptops.exchange();
    let first = arrive(&laptops, 1, &guest);
    laptops.time.pass(60);
    arrive(&laptops, 0, &guest);
    laptops.exchange();
    for at in 0..2 {
        let rows = texts(
            &laptops.all[at].path(),
            "SELECT id FROM checkin ORDER BY id",
        );
        assert_eq!(rows.len(), 2, "both stand there");
        let log = laptops.call(at, "door_log", json!({"eventId": event}));
        assert_eq!(log["total"], 2);
        let door = laptops.call(at, "door_status", json!({"eventId": event}));
        assert_eq!(door["here"], 1, "{door}");
        let guests = laptops.call(at, "list_guests", json!({"eventId": event}));
        assert_eq!(guests["rows"][0]["here"], 1);
        let found = laptops.call(
            at,
            "find_at_door",
            json!({"eventId": event, "query": "Anna"}),
        );
        assert_eq!(found[0]["firstAt"], first["at"]);
        assert_eq!(found[0]["firstStation"], "Door 1");
    }
}

#[test]
fn an_arrival_that_is_taken_back_at_one_door_leaves_that_at_the_other() {
    let mut laptops = Laptops::sharing(2);
    let event = laptops.evening(0, 10);
    let guest = laptops.guest(0, &event, "Anna Petrova");
    laptops.exchange();
    let here = arrive(&laptops, 0, &guest);
    arrive(&laptops, 1, &guest);
    laptops.call(0, "undo_check_in", json!({"checkInId": here["checkInId"]}));
    laptops.exchange();
    for at in 0..2 {
        let door = laptops.call(at, "door_status", json!({"eventId": event}));
        assert_eq!(door["here"], 1, "{door}");
        let rows = texts(&laptops.all[at].path(), "SELECT id FROM checkin");
        assert_eq!(rows.len(), 3);
    }
}

#[test]
fn an_arrival_of_a_guest_who_was_removed_there_stays_in_the_log() {
    let mut laptops = Laptops::sharing(2);
    let event = laptops.evening(0, 10);
    let guest = laptops.guest(0, &event, "Anna Petrova");
    laptops.exchange();
    laptops.call(0, "remove_guests", json!({"guestIds": [guest]}));
    arrive(&laptops, 1, &guest);
    laptops.exchange();
    for at in 0..2 {
        let rows = texts(&laptops.all[at].path(), "SELECT guest_id FROM checkin");
        assert_eq!(rows, [guest.as_str()]);
        laptops.call(at, "door_log", json!({"eventId": event}));
    }
}

#[test]
fn a_meeting_moves_nobody_up_who_waits() {
    let mut laptops = Laptops::sharing(2);
    let event = laptops.evening(0, 3);
    let guests: Vec<String> = ["Ann", "Ben", "Cleo", "Dora", "Emil"]
        .map(|name| laptops.guest(0, &event, name))
        .to_vec();
    laptops.exchange();
    // Each frees a seat, and Dora takes it on either laptop: together two are free for one.
    for (at, guest) in guests.iter().take(2).enumerate() {
        laptops.call(
            at,
            "set_reply",
            json!({"guestIds": [guest], "state": "declined"}),
        );
    }
    laptops.exchange();
    for at in 0..2 {
        assert_eq!(
            states(&laptops, at),
            [
                "Ann declined",
                "Ben declined",
                "Cleo going",
                "Dora going",
                "Emil waitlisted"
            ]
        );
    }
}

#[test]
fn a_seat_that_both_gave_away_is_given_to_both() {
    let mut laptops = Laptops::sharing(2);
    let event = laptops.evening(0, 1);
    laptops.exchange();
    laptops.guest(0, &event, "Ann");
    laptops.guest(1, &event, "Ben");
    laptops.exchange();
    for at in 0..2 {
        assert_eq!(states(&laptops, at), ["Ann going", "Ben going"]);
    }
}

/// What knows of the other is later, whatever the clocks say.
#[test]
fn a_laptop_whose_clock_is_an_hour_ahead_does_not_win_for_that() {
    let mut laptops = Laptops::alone();
    laptops.start();
    laptops.join(HOUR);
    let event = laptops.evening(1, 10);
    let title = |laptops: &Laptops, at: usize, to: &str| {
        laptops.call(at, "edit_event", json!({"eventId": event, "title": to}));
    };
    title(&laptops, 1, "Ahead");
    laptops.exchange();
    title(&laptops, 0, "Later");
    laptops.exchange();
    for at in 0..2 {
        let found = laptops.call(at, "get_event", json!({"eventId": event}));
        assert_eq!(found["title"], "Later");
        assert_eq!(laptops.call(at, "list_reviews", json!({})), json!([]));
    }
}

#[test]
fn a_clock_that_is_ahead_is_told_and_one_that_agrees_is_not() {
    let mut laptops = Laptops::alone();
    laptops.start();
    laptops.join(HOUR);
    laptops.join(0);
    laptops.evening(0, 10);
    laptops.exchange();
    let read = laptops.carry(1, 0);
    let ahead = read["clockAhead"].as_i64().unwrap();
    assert!((HOUR - 60..=HOUR).contains(&ahead), "{read}");
    assert!(laptops.carry(2, 0)["clockAhead"].is_null());
}
