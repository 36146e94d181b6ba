//! A long guest list into an empty planner, beside the same rows put straight
//! into the same tables: what reading, matching, the change log, undo and the
//! search in two alphabets cost on top.

use std::path::Path;

use samovar_core::Planner;
use serde_json::{Value, json};

use super::floor::{self, floor};
use super::measure::took;
use super::people::{self, Invented};
use super::{Bench, Figure, call, open};

pub const PEOPLE: usize = 100_000;

pub fn run(bench: &Bench) -> Vec<Figure> {
    let count = bench.count(PEOPLE);
    let list = bench.file("guests.csv");
    people::write_csv(&list, count);
    let planner = open(&bench.file("import.samovar"));
    let event = evening(&planner);
    let (done, ours) = took(|| import(&planner, &list, &event));
    assert_eq!(
        done["report"]["guestsAdded"],
        json!(count),
        "every guest came in"
    );
    let rows: Vec<Invented> = (0..count).map(people::person).collect();
    let raw = floor(&bench.file("raw.samovar"), &rows, floor::Above::Nothing);
    let words = floor(&bench.file("words.samovar"), &rows, floor::Above::Words);
    let log = floor(&bench.file("log.samovar"), &rows, floor::Above::Log);

    let (same, repeat) = took(|| import(&planner, &list, &event));
    assert_eq!(
        same["report"]["guestsUnchanged"],
        json!(count),
        "the same list again changes nothing"
    );
    let what = format!("Import {count} guests: read, matched, indexed, undoable");
    vec![
        Figure::beside(
            &what,
            ours.cpu,
            "the same rows by SQL, indexes of the tables, a durable commit, nothing else",
            raw.cpu,
            "s CPU",
        )
        .goal(3.0),
        Figure::beside(
            &what,
            ours.cpu,
            "those rows, and FTS5 with a word in one form",
            words.cpu,
            "s CPU",
        ),
        Figure::beside(
            &what,
            ours.cpu,
            "those rows, and a log of their ids",
            log.cpu,
            "s CPU",
        ),
        Figure::beside(
            &format!("The same {count} guests again, nothing to change"),
            repeat.cpu,
            "the first import",
            ours.cpu,
            "s CPU",
        ),
    ]
}

/// Imports a list as guests of an event.
pub fn import(planner: &Planner, list: &Path, event: &str) -> Value {
    call(
        planner,
        "import_guests",
        json!({"path": list, "eventId": event}),
    )
}

/// An event with as many seats as there are guests; gives its id.
pub fn evening(planner: &Planner) -> String {
    let wish =
        json!({"title": "Full house", "starts": "2030-12-18T19:00", "zone": "Europe/Moscow"});
    let event = call(planner, "create_event", wish);
    event["id"].as_str().expect("an id").to_owned()
}

/// A planner with so many guests of one event; gives its id.
pub fn filled(path: &Path, list: &Path, count: usize) -> (Planner, String) {
    people::write_csv(list, count);
    let planner = open(path);
    let event = evening(&planner);
    import(&planner, list, &event);
    (planner, event)
}
