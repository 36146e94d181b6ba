//! Seats and the waitlist, for any run of replies, plus-ones, removals and
//! changes of the capacity: heads never pass the seats but on purpose, nobody who
//! fits is left waiting, whoever moves up was the first that fitted, and undo
//! brings back every seat, also of a step in the middle.

use proptest::prelude::*;
use samovar_tests::desk::Desk;
use serde_json::{Value, json};

use crate::state::{State, ids, state};

type Deed = (u8, u16, u16);

/// Somebody who waits: id, and heads.
type Waiting = Vec<(String, u64)>;

struct Seats {
    capacity: Option<u64>,
    coming: u64,
    waiting: Waiting,
}

fn seats(desk: &Desk, event: &str) -> Seats {
    let counts = desk.call("guest_counts", json!({ "eventId": event }));
    let page = desk.call(
        "list_guests",
        json!({ "eventId": event, "filter": { "state": "waitlisted" }, "sort": "waitlist", "limit": 200 }),
    );
    let waiting = page["rows"]
        .as_array()
        .unwrap()
        .iter()
        .zip(1..)
        .map(|(row, place)| {
            assert_eq!(row["waitlistPlace"], place);
            (
                row["id"].as_str().unwrap().to_owned(),
                1 + row["plusOnes"].as_u64().unwrap(),
            )
        })
        .collect();
    Seats {
        capacity: counts["capacity"].as_u64(),
        coming: counts["coming"].as_u64().unwrap(),
        waiting,
    }
}

impl Seats {
    fn free(&self) -> u64 {
        self.capacity
            .map_or(u64::MAX, |capacity| capacity.saturating_sub(self.coming))
    }
}

/// Gives a command and whether it says to go over the seats.
fn command(desk: &Desk, event: &str, (kind, a, b): Deed) -> (&'static str, Value, bool) {
    let known = ids(desk, "guest");
    let guest = known
        .get(usize::from(a) % known.len().max(1))
        .cloned()
        .unwrap_or_default();
    let other = known
        .get(usize::from(b) % known.len().max(1))
        .cloned()
        .unwrap_or_default();
    let meant = b % 7 == 0;
    let away = ["declined", "cancelled", "maybe", "invited"][usize::from(b) % 4];
    match kind % 12 {
        0..=2 => (
            "add_guest",
            json!({ "eventId": event, "name": format!("Guest {a} {b}"), "state": "going", "plusOnes": b % 4, "overCapacity": meant }),
            meant,
        ),
        3 | 4 => (
            "set_reply",
            json!({ "guestIds": [guest, other], "state": "going", "overCapacity": meant }),
            meant,
        ),
        5 => (
            "set_reply",
            json!({ "guestIds": [guest], "state": away }),
            false,
        ),
        6 => (
            "set_reply",
            json!({ "selection": { "eventId": event, "all": { "state": "going" }, "except": [guest] }, "state": "maybe" }),
            false,
        ),
        7 => (
            "edit_guest",
            json!({ "guestId": guest, "plusOnes": b % 5, "overCapacity": meant }),
            meant,
        ),
        8 => ("remove_guests", json!({ "guestIds": [guest] }), false),
        9 => (
            "edit_event",
            json!({ "eventId": event, "capacity": 1 + b % 12 }),
            false,
        ),
        10 => ("move_to_front", json!({ "guestIds": [guest] }), false),
        _ => (
            "set_plus_ones",
            json!({ "selection": { "ids": [guest, other] }, "plusOnes": b % 3 }),
            false,
        ),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, max_shrink_iters: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn seats_are_never_passed_silently_and_never_left_empty(
        deeds in prop::collection::vec(any::<Deed>(), 8..40),
        capacity in 1_u16..8,
    ) {
        let desk = Desk::new();
        let event = desk.call(
            "create_event",
            json!({ "title": "Rust Night", "starts": "2030-12-18T19:00", "capacity": capacity }),
        )["id"].as_str().unwrap().to_owned();
        let mut seen: Vec<State> = vec![state(&desk)];
        for deed in deeds {
            let before = seats(&desk, &event);
            let (name, request, meant) = command(&desk, &event, deed);
            let what = format!("{name} {request}");
            let Ok(reply) = desk.try_call(name, request) else { continue };
            let after = seats(&desk, &event);
            if reply.step.is_some() {
                seen.push(state(&desk));
            }
            if let Some(capacity) = after.capacity {
                prop_assert!(meant || after.coming <= capacity.max(before.coming), "over the seats: {what}");
            }
            for (id, heads) in &after.waiting {
                prop_assert!(*heads > after.free(), "{id} with {heads} waits though there are seats: {what}");
            }
            // Whoever moved up fitted; whoever stood before them and still waits did not.
            let mut free = after.free();
            let promoted = reply.value["promoted"]["first"].as_array().cloned().unwrap_or_default();
            for party in promoted.iter().rev() {
                free += party["heads"].as_u64().unwrap();
                let place = before.waiting.iter().position(|(id, _)| party["guestId"] == **id);
                for (id, heads) in before.waiting.iter().take(place.unwrap_or(0)) {
                    let waits = after.waiting.iter().any(|(other, _)| other == id);
                    prop_assert!(!waits || *heads > free, "{id} was passed over: {what}");
                }
            }
        }
        for before in seen.iter().rev().skip(1) {
            desk.call("undo", json!({}));
            prop_assert_eq!(&state(&desk), before);
        }
    }
}

/// Heads who were not let in beyond the seats on purpose.
fn within(desk: &Desk, event: &str) -> u64 {
    let page = desk.call(
        "list_guests",
        json!({ "eventId": event, "filter": { "state": "going" }, "limit": 200 }),
    );
    page["rows"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["overCapacity"] == false)
        .map(|row| 1 + row["plusOnes"].as_u64().unwrap())
        .sum()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, max_shrink_iters: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn seats_hold_when_any_step_is_taken_back(
        deeds in prop::collection::vec(any::<Deed>(), 12..40),
        capacity in 1_u16..6,
    ) {
        let desk = Desk::new();
        let event = desk.call(
            "create_event",
            json!({ "title": "Rust Night", "starts": "2030-12-18T19:00", "capacity": capacity }),
        )["id"].as_str().unwrap().to_owned();
        // Seats and heads that have stood so: what was taken back is done again as it was,
        // also where fewer seats came back under those who sat there.
        let mut stood: Vec<(u64, u64)> = Vec::new();
        for (kind, a, b) in deeds {
            let before = within(&desk, &event);
            // The first line made the event: it is held by its guests.
            let steps = ids(&desk, "change_step");
            let (name, request) = match kind % 3 {
                0 => ("undo", json!({ "stepId": steps[usize::from(a) % steps.len()] })),
                _ => {
                    let (name, request, _) = command(&desk, &event, (kind / 3, a, b));
                    (name, request)
                }
            };
            let what = format!("{name} {request}");
            if desk.try_call(name, request).is_err() {
                continue;
            }
            if ids(&desk, "event").is_empty() {
                break;
            }
            let after = seats(&desk, &event);
            let Some(capacity) = after.capacity else { continue };
            let now = within(&desk, &event);
            // (Those of whom it was meant keep the mark, whoever sits down after them.)
            let again = name == "undo" && stood.contains(&(capacity, now));
            prop_assert!(again || now <= capacity.max(before), "{now} of {capacity} after {before}: {what}");
            stood.push((capacity, now));
            if name == "undo" {
                for (id, heads) in &after.waiting {
                    prop_assert!(*heads > after.free(), "{id} with {heads} waits though there are seats: {what}");
                }
            }
        }
    }
}
