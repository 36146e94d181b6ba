//! Who really comes, by what became of earlier promises.

use serde_json::{Value, json};

use crate::desk::{Desk, text};

/// The desk's clock stands on 18 November 2026.
const AHEAD: &str = "2026-12-18T19:00";

/// Somebody who said they come with so many; gives the guest's id.
fn says(desk: &Desk, event: &str, person: &str, plus_ones: u32) -> String {
    let added = desk.call(
        "add_guest",
        json!({ "eventId": event, "personId": person, "state": "going", "plusOnes": plus_ones }),
    );
    text(&added["row"]["id"])
}

fn forecast(desk: &Desk, event: &str) -> Value {
    desk.call("forecast", json!({ "eventId": event }))
}

fn figures(forecast: &Value) -> [u64; 3] {
    ["all", "expected", "safe"].map(|name| forecast[name].as_u64().unwrap())
}

/// An evening of the past, at which some of these people kept their promise and one came
/// whom nobody had counted on.
fn evening(desk: &Desk, day: u32, people: &[(&String, bool)]) -> String {
    let event = desk.open_event(
        "Rust Night",
        &format!("2026-{:02}-{:02}T19:00", 1 + day / 28, 1 + day % 28),
    );
    for (person, comes) in people {
        let guest = says(desk, &event, person, 0);
        if *comes {
            desk.lets_in(&guest);
        }
    }
    desk.call(
        "add_walk_in",
        json!({ "eventId": event, "name": format!("Passer-by {day}") }),
    );
    event
}

#[test]
fn test_twelve_heads_of_whom_some_are_known() {
    let desk = Desk::new();
    // Kept of promised: 5 of 6, 0 of 3, 10 of 10, 1 of 2, 4 of 4.
    let known = [
        ("Anna", 5, 6),
        ("Boris", 0, 3),
        ("Clara", 10, 10),
        ("Denis", 1, 2),
        ("Elena", 4, 4),
    ]
    .map(|(name, came, going)| (desk.person(name), came, going));
    for day in 0..10 {
        let coming: Vec<(&String, bool)> = known
            .iter()
            .filter(|(_, _, going)| day < *going)
            .map(|(person, came, _)| (person, day < *came))
            .collect();
        evening(&desk, day, &coming);
    }
    let next = desk.open_event("Rust Night", AHEAD);
    for (person, ..) in &known {
        says(&desk, &next, person, u32::from(*person == known[4].0));
    }
    says(&desk, &next, &desk.person("Fedor"), 0);
    says(&desk, &next, &desk.person("Galina"), 2);
    for name in ["Hanna", "Igor"] {
        desk.call("add_staff", json!({ "eventId": next, "name": name }));
    }
    let told = forecast(&desk, &next);
    // Twenty of twenty-five promises were kept, and twenty more are taken for 14.
    assert_eq!(told["m"].as_f64().unwrap(), (14.0 + 20.0) / (20.0 + 25.0));
    assert_eq!(figures(&told), [12, 10, 12]);
    assert_eq!(
        (
            &told["pastForecasts"],
            &told["learnt"],
            &told["walkIns"],
            &told["came"]
        ),
        (&json!(10), &json!(true), &json!(1), &Value::Null)
    );
    // Nobody's own reliability, nor anybody's name, is in an answer.
    let mut fields: Vec<&String> = told.as_object().unwrap().keys().collect();
    fields.sort();
    assert_eq!(
        fields,
        [
            "all",
            "came",
            "expected",
            "learnt",
            "low",
            "m",
            "pastForecasts",
            "phi",
            "safe",
            "walkIns"
        ]
    );
}

#[test]
fn test_sixty_whom_nobody_knows_and_what_the_manager_takes_for_usual() {
    let desk = Desk::new();
    let next = desk.open_event("Rust Night", AHEAD);
    assert_eq!(figures(&forecast(&desk, &next)), [0, 0, 0]);
    for number in 0..60 {
        desk.going(&next, &format!("Guest {number}"), 0);
    }
    let told = forecast(&desk, &next);
    assert_eq!(figures(&told), [60, 42, 49]);
    assert_eq!(told["low"], 35);
    assert_eq!(
        (
            told["m"].as_f64(),
            told["phi"].as_f64(),
            &told["learnt"],
            &told["walkIns"]
        ),
        (Some(0.7), Some(2.0), &json!(false), &Value::Null)
    );
    desk.call("edit_settings", json!({ "showRatePercent": 100 }));
    assert_eq!(figures(&forecast(&desk, &next)), [60, 60, 60]);
    let (code, args) = desk.refused("edit_settings", json!({ "showRatePercent": 101 }));
    assert_eq!(
        (format!("{code:?}"), args),
        (
            "OutOfRange".to_owned(),
            json!({ "field": "showRatePercent", "value": 101, "most": 100 })
        )
    );
}

#[test]
fn test_afterwards_what_came_stands_beside_what_was_said_before() {
    let desk = Desk::new();
    let people: Vec<String> = (0..10)
        .map(|n| desk.person(&format!("Guest {n}")))
        .collect();
    let of = |coming: usize| -> Vec<(&String, bool)> {
        people
            .iter()
            .enumerate()
            .map(|(at, one)| (one, at < coming))
            .collect()
    };
    let first = evening(&desk, 0, &of(6));
    let second = evening(&desk, 1, &of(4));
    // A party of three, of which two came and one of them twice; and a speaker nobody ticked.
    let party = says(&desk, &second, &desk.person("Party"), 2);
    for heads in [2, 1] {
        desk.call(
            "check_in_guest",
            json!({ "guestId": party, "heads": heads, "admitAnyway": true }),
        );
        if heads == 2 {
            desk.call("check_out_guest", json!({ "guestId": party, "heads": 1 }));
        }
    }
    desk.call(
        "add_speaker",
        json!({ "eventId": second, "name": "Speaker", "state": "agreed" }),
    );
    let told = forecast(&desk, &first);
    // Before the first evening nothing was known, whatever came since.
    assert_eq!(
        (figures(&told), told["m"].as_f64()),
        ([10, 7, 10], Some(0.7))
    );
    assert_eq!(told["came"], json!({ "counted": 6, "walkIns": 1 }));
    let told = forecast(&desk, &second);
    assert_eq!(told["pastForecasts"], 1);
    assert_eq!(told["m"].as_f64().unwrap(), (14.0 + 6.0) / 30.0);
    assert_eq!(told["all"], 14);
    assert_eq!(told["came"], json!({ "counted": 4 + 2 + 1, "walkIns": 1 }));
    assert_eq!(told["walkIns"], 1);
}

#[test]
fn test_evenings_without_a_door_called_off_or_still_to_come_teach_nothing() {
    let desk = Desk::new();
    let anna = desk.person("Anna");
    let no_door = desk.open_event("Rust Night", "2026-02-01T19:00");
    says(&desk, &no_door, &anna, 0);
    let off = evening(&desk, 3, &[(&anna, false)]);
    desk.call("cancel_event", json!({ "eventId": off }));
    let ahead = desk.open_event("Rust Night", "2026-12-01T19:00");
    desk.lets_in(&says(&desk, &ahead, &anna, 0));
    let next = desk.open_event("Rust Night", AHEAD);
    says(&desk, &next, &anna, 0);
    let told = forecast(&desk, &next);
    assert_eq!(
        (told["m"].as_f64(), &told["pastForecasts"], &told["walkIns"]),
        (Some(0.7), &json!(0), &Value::Null)
    );
    // Over, and nobody kept the door: nothing is said of who came.
    assert_eq!(forecast(&desk, &no_door)["came"], Value::Null);
}
