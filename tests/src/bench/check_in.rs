//! One guest let in, safe on disk before the screen turns green, beside one
//! row committed as safely and nothing else.

use serde_json::json;

use super::import::filled;
use super::measure::{Took, median, took};
use super::{Bench, Figure, call};
use crate::file;

const GUESTS: usize = 1_000;

pub fn run(bench: &Bench) -> Vec<Figure> {
    let (planner, event) = filled(
        &bench.file("door.samovar"),
        &bench.file("door.csv"),
        bench.count(GUESTS),
    );
    let page = call(
        &planner,
        "list_guests",
        json!({"eventId": event, "state": "going", "limit": 200}),
    );
    let guests: Vec<&str> = page["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .filter_map(|row| row["id"].as_str())
        .collect();

    let plain = file::open(bench.file("plain-door.db"));
    plain
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
             CREATE TABLE checkin(id TEXT PRIMARY KEY NOT NULL, guest_id TEXT NOT NULL, at TEXT NOT NULL) STRICT;",
        )
        .expect("a table");
    let (mut ours, mut raw) = (Vec::new(), Vec::new());
    // By turns, so that both meet the same disk.
    for guest in guests {
        ours.push(
            took(|| {
                call(
                    &planner,
                    "check_in_guest",
                    json!({"guestId": guest, "early": true}),
                )
            })
            .1,
        );
        let insert = "INSERT INTO checkin VALUES (?1, ?2, '2026-11-18T19:00:00Z')";
        let row = || {
            plain
                .prepare_cached(insert)?
                .execute([format!("in-{guest}"), guest.to_owned()])
        };
        raw.push(took(|| row().expect("a row")).1);
    }
    let middle =
        |list: &[Took], of: fn(&Took) -> f64| median(list.iter().map(of).collect()) * 1000.0;
    let peer = "one row, committed as safely";
    vec![
        Figure::beside(
            "Check-in, safe on disk",
            middle(&ours, |one| one.wall),
            peer,
            middle(&raw, |one| one.wall),
            "ms",
        )
        .goal(3.0),
        Figure::beside(
            "Check-in, work",
            middle(&ours, |one| one.cpu),
            peer,
            middle(&raw, |one| one.cpu),
            "ms CPU",
        ),
    ]
}
