//! The programme of a conference of three days on paper, as a timetable and as a booklet, beside
//! what Typst alone needs for a table of as many sessions.

use serde_json::{Value, json};

use super::measure::{Took, median, took};
use super::typst_alone::Alone;
use super::{Bench, Figure, call, open};

const DAYS: usize = 3;
const ROOMS: usize = 12;
const SESSIONS: usize = 300;
const ROUNDS: usize = 7;
/// Seconds that somebody waits for a sheet.
const MOST: f64 = 1.0;

pub fn run(bench: &Bench) -> Vec<Figure> {
    let count = bench.count(SESSIONS);
    let planner = open(&bench.file("papers.samovar"));
    let id = |value: Value| value["id"].clone();
    let venue = id(call(&planner, "create_venue", json!({"name": "Campus"})));
    let rooms: Vec<Value> = (0..ROOMS)
        .map(|number| {
            let room = json!({"venueId": venue, "name": format!("Lecture hall {number}")});
            id(call(&planner, "add_room", room))
        })
        .collect();
    let event = json!({"title": "Conference", "starts": "2030-12-16T09:00", "ends": "2030-12-18T20:00",
                       "venueId": venue});
    let event = id(call(&planner, "create_event", event));
    let mut rows = Vec::with_capacity(count);
    for number in 0..count {
        let slot = number / ROOMS;
        let (day, slot) = (slot % DAYS, slot / DAYS);
        let starts = format!("2030-12-{}T{:02}:00", 16 + day, 9 + slot % 12);
        let title = format!("Talk {number} on what we learned from a year of it");
        let session = json!({"eventId": event, "title": title, "kind": "talk", "starts": starts,
                             "minutes": 50, "roomId": rooms[number % ROOMS]});
        call(&planner, "add_session", session);
        rows.push((title, starts));
    }
    let alone = Alone::of(&rows);
    let mut plain = Vec::new();
    for _ in 0..=ROUNDS {
        plain.push(took(|| alone.pdf()).1);
    }
    let peer = format!("Typst alone, a table of {count} rows");
    let mut figures = Vec::new();
    for sheet in ["timetable", "booklet"] {
        let path = bench.file(&format!("{sheet}.pdf")).display().to_string();
        let asked = json!({"eventId": event, "sheet": sheet, "path": path});
        let made = || took(|| call(&planner, "print_programme", asked.clone()));
        // The fonts are known from here on.
        let (printed, _) = made();
        let sheets: Vec<Took> = (0..ROUNDS).map(|_| made().1).collect();
        let what = format!(
            "The {sheet} of {count} sessions in {DAYS} days as PDF, {} pages, warm",
            printed["pages"]
        );
        let cpu = |of: &[Took]| median(of.iter().map(|one| one.cpu).collect());
        figures.push(Figure::beside(
            &what,
            cpu(&sheets),
            &peer,
            cpu(&plain),
            "s CPU",
        ));
        let wall = median(sheets.iter().map(|one| one.wall).collect());
        figures.push(Figure::alone(&what, wall, "s").at_most(MOST));
    }
    figures
}
