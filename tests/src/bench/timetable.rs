//! A session moved by a key on the timetable of the real window: from the key until its
//! new hour is painted, with 200 sessions in 20 rooms around it.

use serde_json::{Value, json};

use super::measure::median;
use super::painted::{floor, install, p95, time};
use super::{Bench, Figure, call, open};
use crate::{Home, Window, keys};

const ROOMS: usize = 20;
const SESSIONS: usize = 200;
const MOVES: usize = 60;
const ALT: &str = "\u{e00a}";

pub fn run(bench: &Bench) -> Vec<Figure> {
    let work = tokio::runtime::Runtime::new().expect("a runtime");
    let home = Home::new().drawn_as_used();
    let sessions = bench.count(SESSIONS);
    let (event, moved) = conference(&home, sessions);
    work.block_on(moves(&home, &event, &moved, sessions))
}

/// Half hours from ten on in every room; gives the event and the session to move.
fn conference(home: &Home, sessions: usize) -> (String, String) {
    let planner = open(&home.planner());
    let id = |value: Value| value["id"].as_str().expect("an id").to_owned();
    let venue = id(call(&planner, "create_venue", json!({ "name": "Halls" })));
    let rooms: Vec<String> = (1..=ROOMS)
        .map(|number| {
            let room = json!({ "venueId": venue, "name": format!("Room {number}") });
            id(call(&planner, "add_room", room))
        })
        .collect();
    let event = json!({
        "title": "Conference", "starts": "2030-12-18T10:00", "ends": "2030-12-18T20:00", "venueId": venue,
    });
    let event = id(call(&planner, "create_event", event));
    let mut ids = Vec::with_capacity(sessions);
    for number in 0..sessions {
        let half_hours = number / ROOMS;
        let session = json!({
            "eventId": event, "title": format!("Talk {number}"), "kind": "talk", "minutes": 30,
            "starts": format!("2030-12-18T{:02}:{:02}", 10 + half_hours / 2, 30 * (half_hours % 2)),
            "roomId": rooms[number % ROOMS],
        });
        ids.push(id(call(&planner, "add_session", session)));
    }
    // In the last row: it moves into the free hours, and back.
    let last = ids.pop().expect("a session");
    (event, last)
}

async fn moves(home: &Home, event: &str, moved: &str, sessions: usize) -> Vec<Figure> {
    let window = Window::open_at("bench-timetable", home).await;
    window
        .go(&format!("/event/{event}/programme?shape=timetable"))
        .await;
    let block = format!("[data-block=\"{moved}\"]");
    window.find(&block).await;
    install(&window).await;
    let plain = floor(&window).await;
    let shown = format!("return document.querySelector('{block}').dataset.starts");
    let focus = format!("document.querySelector('{block}').focus()");
    window.run(&focus).await;
    let mut times = Vec::new();
    for number in 0..MOVES {
        let before = window.run(&shown).await;
        let (key, name) = match number % 2 {
            0 => (keys::DOWN, "ArrowDown"),
            _ => (keys::UP, "ArrowUp"),
        };
        let pressed = format!("{ALT}{key}{}", keys::RELEASE);
        let ready =
            format!("return document.querySelector('{block}')?.dataset.starts !== {before}");
        times.push(time(&window, &pressed, name, &ready).await);
    }
    window.close().await;
    let what = format!("Key to painted of a move, {sessions} sessions in {ROOMS} rooms");
    vec![
        Figure::beside(
            &format!("{what}, middle of {MOVES}"),
            median(times.clone()),
            "one text changed by the key, painted",
            median(plain),
            "ms",
        ),
        Figure::alone(&format!("{what}, 95 %"), p95(&times), "ms").at_most(60.0),
    ]
}
