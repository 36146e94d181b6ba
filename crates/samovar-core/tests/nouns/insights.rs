//! Figures over events and years: who came, who failed to, who stays, what was forecast; and
//! a person's card.

use serde_json::{Value, json};

use crate::desk::{Desk, text};
use crate::stages::{AS_OF, EVENINGS, comes, event, person, says, table};

#[test]
fn test_cohorts_never_shrink_and_say_nothing_of_what_is_not_over() {
    let desk = Desk::new();
    let people: Vec<String> = (0..20)
        .map(|number| person(&desk, &format!("Guest {number}")))
        .collect();
    for (day, came) in [
        ("2026-01-15", 20),
        ("2026-04-16", 8),
        ("2026-07-16", 5),
        ("2026-10-15", 3),
    ] {
        let id = event(&desk, day);
        for somebody in people.iter().take(came) {
            comes(&desk, &id, somebody);
        }
    }
    let found = desk.call("get_cohorts", json!({ "asOf": AS_OF }));
    assert_eq!(
        found["quarters"],
        json!([{
            "first": "2026-Q1",
            "people": 20,
            "firstSeen": true,
            "cells": [
                { "quarter": "2026-Q2", "came": 8, "low": 21.9, "high": 61.3 },
                { "quarter": "2026-Q3", "came": 5, "low": 11.2, "high": 46.9 },
                null,
            ],
        }])
    );
    // As of a day to come no more is measured than today.
    let ahead = desk.call("get_cohorts", json!({ "asOf": "2027-06-01" }));
    let cells = ahead["quarters"][0]["cells"].as_array().unwrap();
    let measured: Vec<bool> = cells.iter().map(|cell| !cell.is_null()).collect();
    assert_eq!(measured, [true, true, false, false, false]);
}

#[test]
fn test_fourteen_of_thirty_two_failed_to_come() {
    let desk = Desk::new();
    let id = event(&desk, "2026-10-08");
    for number in 0..32 {
        let somebody = person(&desk, &format!("Guest {number}"));
        if number < 18 {
            comes(&desk, &id, &somebody);
        } else {
            says(&desk, &id, &somebody);
        }
    }
    for number in 0..3 {
        let name = format!("Passer-by {number}");
        desk.call("add_walk_in", json!({ "eventId": id, "name": name }));
    }
    for number in 0..2 {
        let somebody = person(&desk, &format!("Off {number}"));
        desk.call(
            "add_guest",
            json!({ "eventId": id, "personId": somebody, "state": "declined" }),
        );
    }
    desk.sql("UPDATE guest SET answered_at = '2026-10-08T09:00:00.000Z' WHERE state = 'declined'");
    let found = desk.call("get_no_show", json!({ "eventId": id }));
    assert_eq!(
        found,
        json!({
            "eventId": id, "pledges": 32, "kept": 18, "rate": 43.8, "low": 28.2, "high": 60.7,
            "came": 21, "walkIns": 3, "lateCancels": 2,
        })
    );
    let listed = desk.call("list_attendance", json!({}));
    let row = &listed["events"][0];
    assert_eq!(row["came"], 21);
    assert_eq!((&row["first"], &row["returning"]), (&json!(21), &json!(0)));
    assert_eq!(
        row["noShow"],
        json!({ "x": 14, "n": 32, "percent": 43.8, "low": 28.2, "high": 60.7 })
    );
    let none = desk.call("list_attendance", json!({ "from": "2026-10-09" }));
    assert_eq!(none["events"], json!([]));
}

#[test]
fn test_a_door_is_kept_by_an_arrival_or_by_the_managers_word() {
    let desk = Desk::new();
    let id = event(&desk, "2026-10-08");
    let people: Vec<String> = (0..6)
        .map(|number| person(&desk, &format!("Guest {number}")))
        .collect();
    let guests: Vec<String> = people.iter().map(|one| says(&desk, &id, one)).collect();
    let no_show = || desk.call("get_no_show", json!({ "eventId": id }));
    let looks = || -> Vec<String> {
        let seen = desk.call("event_overview", json!({ "eventId": id }));
        let looks = seen["looks"].as_array().unwrap().iter();
        looks.map(|look| text(&look["kind"])).collect()
    };
    // Nobody was ticked, and nobody says that the door was kept: nothing is known.
    assert_eq!(
        (&no_show()["pledges"], &no_show()["low"]),
        (&json!(0), &Value::Null)
    );
    assert!(!looks().contains(&"door-kept".to_owned()));
    let say = |kept: &str| desk.call("say_door_kept", json!({ "eventId": id, "kept": kept }));
    assert_eq!(say("yes")["doorKept"], "yes");
    let found = no_show();
    assert_eq!((&found["pledges"], &found["kept"]), (&json!(6), &json!(0)));
    assert_eq!(
        (&found["rate"], &found["low"], &found["high"]),
        (&Value::Null, &json!(61.0), &json!(100.0))
    );
    // One of six was ticked: somebody asks, until it is said.
    say("unknown");
    desk.call("check_in_guest", json!({ "guestId": guests[0] }));
    assert!(looks().contains(&"door-kept".to_owned()));
    say("no");
    assert!(!looks().contains(&"door-kept".to_owned()));
    assert_eq!(no_show()["pledges"], 0);
    // Who came has come all the same.
    assert_eq!(no_show()["came"], 1);
    desk.call("undo", json!({}));
    assert_eq!(no_show()["pledges"], 6);
}

#[test]
fn test_forecasts_of_all_events_are_those_of_each() {
    let desk = Desk::new();
    table(&desk);
    let ahead = event(&desk, "2026-12-18");
    says(&desk, &ahead, &person(&desk, "Somebody"));
    let listed = desk.call("list_forecasts", json!({}));
    let events = listed["events"].as_array().unwrap();
    assert_eq!(events.len(), EVENINGS.len() + 1);
    for one in events {
        let alone = desk.call("forecast", json!({ "eventId": one["eventId"] }));
        for field in ["all", "expected", "low", "safe", "learnt"] {
            assert_eq!(one[field], alone[field], "{field} of {}", one["title"]);
        }
        let came = alone["came"].get("counted").cloned().unwrap_or_default();
        assert_eq!(one["came"], came);
    }
}

#[test]
fn test_the_card_holds_the_years_and_goes_onto_paper() {
    let desk = Desk::new();
    table(&desk);
    let found = desk.call(
        "list_stage_people",
        json!({ "filter": { "stages": ["returned"], "asOf": AS_OF } }),
    );
    let person = &found["rows"][0]["id"];
    let card = desk.call("get_person_card", json!({ "personId": person }));
    assert_eq!(card["stage"], "returned");
    assert_eq!(
        (&card["firstVisit"], &card["lastVisit"]),
        (&json!("2025-05-08"), &json!("2026-10-08"))
    );
    assert_eq!((&card["pledges"], &card["kept"]), (&json!(2), &json!(2)));
    let years: Vec<(i64, usize)> = card["years"]
        .as_array()
        .unwrap()
        .iter()
        .map(|year| {
            let visits = year["visits"].as_array().unwrap().len();
            (year["year"].as_i64().unwrap(), visits)
        })
        .collect();
    assert_eq!(years, [(2026, 1), (2025, 1)]);
    assert_eq!(card["consents"], json!([]));
    desk.call(
        "set_consent",
        json!({ "personId": person, "purpose": "photo", "answer": "no", "how": "said" }),
    );
    let later = desk.call("get_person_card", json!({ "personId": person }));
    assert_eq!(
        (
            &later["consents"][0]["purpose"],
            &later["consents"][0]["answer"]
        ),
        (&json!("photo"), &json!("no"))
    );
    // Facts alone: nothing says how likely they are to come.
    assert!(!card.to_string().contains("expected"));
    for lang in ["en", "ru"] {
        let sheet = json!({ "personId": person, "lang": lang });
        let page = desk.call("preview_person_card", json!({ "sheet": sheet, "page": 0 }));
        assert_eq!(page["pages"], 1);
        let printed = desk.call("print_person_card", sheet);
        assert!(text(&printed["path"]).ends_with(".pdf"));
    }
}
