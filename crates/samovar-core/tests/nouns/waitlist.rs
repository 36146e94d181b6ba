//! The waitlist as a manager meets it: who waits, who moves up, who is told.

use std::sync::{Arc, Mutex};

use chrono::{DateTime, Utc};
use samovar_core::{Code, Planner};
use serde_json::{Value, json};

use crate::desk::{Desk, names, text};

/// Those with a reply, by name.
fn with(desk: &Desk, event: &str, state: &str) -> Vec<String> {
    names(&desk.call("list_guests", json!({ "eventId": event, "state": state })))
}

/// Those who wait, in the order they will move up.
fn order(desk: &Desk, event: &str) -> Vec<String> {
    let page = desk.call(
        "list_guests",
        json!({ "eventId": event, "state": "waitlisted" }),
    );
    let mut rows = page["rows"].as_array().unwrap().clone();
    rows.sort_by_key(|row| row["waitlistPlace"].as_u64());
    rows.iter().map(|row| text(&row["name"])).collect()
}

fn reply(desk: &Desk, guests: &[&str], state: &str) -> Value {
    desk.call("set_reply", json!({ "guestIds": guests, "state": state }))
}

fn firsts(moved: &Value) -> Vec<String> {
    moved["first"]
        .as_array()
        .unwrap()
        .iter()
        .map(|party| text(&party["name"]))
        .collect()
}

#[test]
fn reply_beyond_the_seats_gets_a_place_on_the_waitlist() {
    let desk = Desk::new();
    let event = desk.event(Some(2));
    desk.going(&event, "Anna", 1);
    let bob = desk.call(
        "add_guest",
        json!({ "eventId": event, "name": "Bob", "state": "going", "plusOnes": 1 }),
    );
    assert_eq!(
        (&bob["row"]["state"], &bob["row"]["waitlistPlace"]),
        (&json!("waitlisted"), &json!(1))
    );
    let eve = desk.call(
        "add_guest",
        json!({ "eventId": event, "name": "Eve", "state": "invited" }),
    );
    let answer = reply(&desk, &[eve["row"]["id"].as_str().unwrap()], "going");
    assert_eq!(
        (answer["count"].clone(), firsts(&answer["waitlisted"])),
        (json!(1), vec!["Eve".to_owned()])
    );
    assert_eq!(order(&desk, &event), ["Bob", "Eve"]);
    // Asking again for a seat that is not there changes nothing.
    let again = desk
        .try_call(
            "set_reply",
            json!({ "guestIds": [eve["row"]["id"]], "state": "going" }),
        )
        .unwrap();
    assert_eq!(
        (again.step, again.value["waitlisted"]["count"].clone()),
        (None, json!(1))
    );
}

#[test]
fn seat_given_anyway_is_recorded_on_the_guest() {
    let desk = Desk::new();
    let event = desk.event(Some(1));
    desk.going(&event, "Anna", 0);
    let bob = desk.going(&event, "Bob", 0);
    let meant = json!({ "guestIds": [bob], "state": "going", "overCapacity": true });
    let answer = desk.try_call("set_reply", meant).unwrap();
    assert_eq!(answer.facts["state"], "going");
    let guest = desk.call("get_guest", json!({ "guestId": bob }));
    assert_eq!(
        (&guest["row"]["state"], &guest["overCapacity"]),
        (&json!("going"), &json!(true))
    );
    let counts = desk.call("guest_counts", json!({ "eventId": event }));
    assert_eq!(
        (
            &counts["coming"],
            &counts["capacity"],
            &counts["waitlisted"]
        ),
        (&json!(2), &json!(1), &json!(0))
    );
}

#[test]
fn cancellation_promotes_the_first_party_that_fits_and_undo_takes_it_all_back() {
    let desk = Desk::new();
    let event = desk.event(Some(2));
    let anna = desk.going(&event, "Anna", 0);
    desk.going(&event, "Boris", 0);
    desk.going(&event, "Family", 1);
    desk.going(&event, "Clara", 0);
    desk.going(&event, "Dmitri", 0);
    assert_eq!(order(&desk, &event), ["Family", "Clara", "Dmitri"]);
    let before = desk.rows();
    let answer = desk
        .try_call(
            "set_reply",
            json!({ "guestIds": [anna], "state": "declined" }),
        )
        .unwrap();
    assert_eq!(firsts(&answer.value["promoted"]), ["Clara"]);
    assert_eq!(
        answer.facts["promoted"],
        json!({ "count": 1, "name": "Clara" })
    );
    assert_eq!(with(&desk, &event, "going"), ["Boris", "Clara"]);
    assert_eq!(order(&desk, &event), ["Family", "Dmitri"]);
    let after = desk.rows();
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
    desk.call("redo", json!({}));
    assert_eq!(desk.rows(), after);
}

#[test]
fn everything_that_frees_seats_moves_somebody_up() {
    let desk = Desk::new();
    let event = desk.event(Some(4));
    let anna = desk.going(&event, "Anna", 2);
    let boris = desk.going(&event, "Boris", 0);
    for name in ["Clara", "Dmitri", "Elena", "Foma", "Galya", "Hanna"] {
        desk.going(&event, name, 0);
    }
    desk.call("edit_guest", json!({ "guestId": anna, "plusOnes": 1 }));
    assert_eq!(with(&desk, &event, "going"), ["Anna", "Boris", "Clara"]);
    desk.call("remove_guests", json!({ "guestIds": [boris] }));
    assert_eq!(with(&desk, &event, "going"), ["Anna", "Clara", "Dmitri"]);
    let raised = desk
        .try_call("edit_event", json!({ "eventId": event, "capacity": 6 }))
        .unwrap();
    assert_eq!(
        raised.facts["promoted"],
        json!({ "count": 2, "name": "Elena" })
    );
    assert_eq!(order(&desk, &event), ["Galya", "Hanna"]);
    desk.call("edit_event", json!({ "eventId": event, "capacity": null }));
    assert_eq!(order(&desk, &event), Vec::<String>::new());
}

#[test]
fn nobody_moves_up_at_an_event_that_is_cancelled_until_it_is_on_again() {
    let desk = Desk::new();
    let event = desk.event(Some(1));
    let anna = desk.going(&event, "Anna", 0);
    desk.going(&event, "Bob", 0);
    desk.call("cancel_event", json!({ "eventId": event }));
    reply(&desk, &[&anna], "cancelled");
    assert_eq!(with(&desk, &event, "going"), Vec::<String>::new());
    let open = json!({ "eventId": event, "state": "open" });
    desk.call("set_event_state", open);
    assert_eq!(with(&desk, &event, "going"), ["Bob"]);
}

#[test]
fn who_is_put_on_the_waitlist_by_hand_does_not_come_straight_back() {
    let desk = Desk::new();
    let event = desk.event(Some(2));
    let anna = desk.going(&event, "Anna", 0);
    desk.going(&event, "Boris", 0);
    desk.going(&event, "Clara", 0);
    let answer = reply(&desk, &[&anna], "waitlisted");
    assert_eq!(firsts(&answer["promoted"]), ["Clara"]);
    assert_eq!(order(&desk, &event), ["Anna"]);
    // Without a number of seats a waitlist is the manager's own.
    let endless = desk.event(None);
    let eve = desk.going(&endless, "Eve", 0);
    let foma = desk.going(&endless, "Foma", 0);
    reply(&desk, &[&eve], "waitlisted");
    reply(&desk, &[&foma], "declined");
    assert_eq!(order(&desk, &endless), ["Eve"]);
}

#[test]
fn moved_to_the_front_is_the_next_to_get_a_seat() {
    let desk = Desk::new();
    let event = desk.event(Some(1));
    let anna = desk.going(&event, "Anna", 0);
    let ids: Vec<String> = ["Boris", "Clara", "Dmitri", "Elena"]
        .iter()
        .map(|name| desk.going(&event, name, 0))
        .collect();
    let before = desk.rows();
    desk.call("move_to_front", json!({ "guestIds": [ids[3], ids[2]] }));
    assert_eq!(order(&desk, &event), ["Dmitri", "Elena", "Boris", "Clara"]);
    let again = json!({ "guestIds": [ids[2], ids[3]] });
    assert_eq!(desk.try_call("move_to_front", again).unwrap().step, None);
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
    assert_eq!(
        desk.refused("move_to_front", json!({ "guestIds": [anna] })),
        (Code::NotWaitlisted, json!({ "name": "Anna" }))
    );
}

#[test]
fn more_plus_ones_than_seats_are_refused_unless_meant() {
    let desk = Desk::new();
    let event = desk.event(Some(2));
    let anna = desk.going(&event, "Anna", 0);
    let numbers = json!({ "capacity": 2, "coming": 1, "wanted": 3 });
    assert_eq!(
        desk.refused("edit_guest", json!({ "guestId": anna, "plusOnes": 3 })),
        (Code::OverCapacity, numbers)
    );
    let named = json!([{ "name": "Bob" }, { "name": "Eve" }]);
    let request = json!({ "guestId": anna, "companions": named });
    assert_eq!(
        desk.refused("set_companions", request).0,
        Code::OverCapacity
    );
    let meant = json!({ "guestId": anna, "companions": named, "overCapacity": true });
    let guest = desk.call("set_companions", meant);
    assert_eq!(
        (&guest["row"]["plusOnes"], &guest["overCapacity"]),
        (&json!(2), &json!(true))
    );
}

/// A planner whose clock is set by hand.
fn with_clock(at: &str) -> (Desk, Arc<Mutex<DateTime<Utc>>>) {
    let folder = tempfile::tempdir().unwrap();
    let now = Arc::new(Mutex::new(at.parse().unwrap()));
    let clock = Arc::clone(&now);
    let clock = Box::new(move || *clock.lock().unwrap());
    let planner = Planner::open(&folder.path().join("club.samovar"), clock).unwrap();
    (Desk { planner, folder }, now)
}

#[test]
fn clock_that_is_set_back_puts_nobody_first() {
    let (desk, now) = with_clock("2026-12-01T12:00:00Z");
    let set = |at: &str| *now.lock().unwrap() = at.parse().unwrap();
    let event = desk.event(Some(1));
    desk.going(&event, "Has the seat", 0);
    desk.going(&event, "First", 0);
    for (at, name) in [
        ("2026-11-20T12:00:00Z", "Second"),
        ("2099-01-01T00:00:00Z", "Third"),
        ("1965-05-05T05:05:05Z", "Fourth"),
        ("1901-01-01T00:00:00Z", "Fifth"),
        ("2026-12-02T12:00:00Z", "Sixth"),
    ] {
        set(at);
        desk.going(&event, name, 0);
    }
    // A file, too, stands behind; in it who answered first comes first.
    set("2026-11-01T12:00:00Z");
    let file = desk.file(
        "later.csv",
        "Timestamp,Name,Email,Reply\n2026-10-10 10:00,Boris Ivanov,late@example.org,Going\n2026-10-09 10:00,Anna Petrova,early@example.org,Going\n",
    );
    desk.call("import_guests", json!({ "path": file, "eventId": event }));
    let wanted = [
        "First",
        "Second",
        "Third",
        "Fourth",
        "Fifth",
        "Sixth",
        "Anna Petrova",
        "Boris Ivanov",
    ];
    assert_eq!(order(&desk, &event), wanted);
    let sorted = desk.call(
        "list_guests",
        json!({ "eventId": event, "state": "waitlisted", "sort": "waitlist" }),
    );
    assert_eq!(names(&sorted), wanted);
    // To the front and back again, whatever the clock says.
    let id = |name: &str| {
        let found = desk.call("list_guests", json!({ "eventId": event, "query": name }));
        text(&found["rows"][0]["id"])
    };
    for at in ["1965-05-05T05:05:05Z", "2099-01-01T00:00:00Z"] {
        set(at);
        desk.call(
            "move_to_front",
            json!({ "guestIds": [id("Third"), id("Sixth")] }),
        );
        assert_eq!(order(&desk, &event)[..3], ["Third", "Sixth", "First"]);
        desk.call("move_to_front", json!({ "guestIds": [id("Second")] }));
        assert_eq!(
            order(&desk, &event)[..4],
            ["Second", "Third", "Sixth", "First"]
        );
        desk.call("undo", json!({}));
        desk.call("undo", json!({}));
        assert_eq!(order(&desk, &event), wanted);
    }
    set("1999-01-01T00:00:00Z");
    let free = desk.call(
        "set_reply",
        json!({ "guestIds": [id("seat")], "state": "declined" }),
    );
    assert_eq!(firsts(&free["promoted"]), ["First"]);
}

#[test]
fn planner_works_whatever_year_its_clock_says() {
    for year in ["1901", "1969", "1970", "2038", "2099", "9998"] {
        let (desk, _) = with_clock(&format!("{year}-12-31T23:59:59Z"));
        let event = desk.event(Some(1));
        for name in ["Anna", "Boris", "Clara"] {
            desk.going(&event, name, 0);
        }
        assert_eq!(order(&desk, &event), ["Boris", "Clara"], "{year}");
        desk.call("home", json!({}));
        desk.call("back_up", json!({}));
        assert_eq!(
            desk.call("list_backups", json!({}))
                .as_array()
                .unwrap()
                .len(),
            1,
            "{year}"
        );
        desk.call("undo", json!({}));
        desk.call("redo", json!({}));
        assert_eq!(order(&desk, &event), ["Boris", "Clara"], "{year}");
        assert_eq!(
            desk.call("check_planner", json!({})),
            json!({ "findings": [] })
        );
        let desk = desk.opened_again();
        assert_eq!(order(&desk, &event), ["Boris", "Clara"], "{year}");
    }
}
