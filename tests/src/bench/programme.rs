//! What clashes in a conference of a thousand sessions after one of them was moved, beside
//! what nobody can do without: putting their times in order and going through them once.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::measure::{median, took};
use super::{Bench, Figure, call, open};

const SESSIONS: usize = 1_000;
const ROOMS: usize = 20;
const SPEAKERS: usize = 300;
const ROUNDS: usize = 15;

pub fn run(bench: &Bench) -> Vec<Figure> {
    let count = bench.count(SESSIONS);
    let planner = open(&bench.file("programme.samovar"));
    let venue = call(&planner, "create_venue", json!({"name": "Campus"}))["id"].clone();
    let rooms: Vec<Value> = (0..ROOMS)
        .map(|number| {
            let room = json!({"venueId": venue, "name": format!("Room {number}"), "capacity": 80});
            call(&planner, "add_room", room)["id"].clone()
        })
        .collect();
    let event = json!({"title": "Conference", "starts": "2030-12-16T09:00", "ends": "2030-12-19T20:00",
                       "venueId": venue});
    let event = call(&planner, "create_event", event)["id"].clone();
    let speakers: Vec<Value> = (0..SPEAKERS)
        .map(|number| {
            let speaker = json!({"eventId": event, "name": format!("Speaker {number}")});
            call(&planner, "add_speaker", speaker)["id"].clone()
        })
        .collect();
    let at = |number: usize| {
        let slot = number / ROOMS;
        format!(
            "2030-12-{}T{:02}:{:02}",
            16 + slot / 16 % 4,
            9 + slot % 16 / 2,
            slot % 2 * 30
        )
    };
    let mut moved = Value::Null;
    for number in 0..count {
        let session = json!({
            "eventId": event, "title": format!("Talk {number}"), "kind": "talk", "starts": at(number),
            "minutes": 25, "roomId": rooms[number % ROOMS], "speakerIds": [speakers[number * 7 % SPEAKERS]],
        });
        moved = call(&planner, "add_session", session)["id"].clone();
    }
    let (mut ours, mut floor) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let place = json!({"sessionId": moved, "starts": at(round * ROOMS), "roomId": rooms[round % ROOMS]});
        call(&planner, "place_session", place);
        let (looks, found) =
            took(|| call(&planner, "list_programme_looks", json!({"eventId": event})));
        assert!(looks.is_array(), "a list");
        ours.push(found.cpu * 1000.0);
        let sessions = call(&planner, "list_sessions", json!({"eventId": event}));
        let spans: Vec<(String, String, String)> = sessions
            .as_array()
            .expect("a list")
            .iter()
            .map(|one| {
                let text = |name: &str| one[name].as_str().unwrap_or_default().to_owned();
                (text("starts"), text("ends"), text("roomId"))
            })
            .collect();
        floor.push(took(|| sweep(spans)).1.cpu * 1000.0);
    }
    let what = format!("What clashes among {count} sessions, after one was moved");
    let (ours, floor) = (median(ours), median(floor));
    let peer = "their times put in order and gone through once";
    vec![
        Figure::beside(&what, ours, peer, floor, "ms CPU"),
        Figure::alone(&format!("{what}: all of it"), ours, "ms CPU").at_most(20.0),
    ]
}

/// How many overlap the one before them in their room.
fn sweep(mut spans: Vec<(String, String, String)>) -> usize {
    spans.sort();
    let mut last: HashMap<String, String> = HashMap::new();
    let mut found = 0;
    for (starts, ends, room) in spans {
        let until = last.entry(room).or_default();
        if *until > starts {
            found += 1;
        }
        if ends > *until {
            *until = ends;
        }
    }
    found
}
