//! A screen of figures as it is asked for first, again, after one guest came through a door, and
//! after something changed that no figure goes by.

use samovar_core::Planner;
use serde_json::{Value, json};

use super::measure::{median, took};
use super::{Figure, call};
use crate::file;

const ROUNDS: usize = 5;
/// Milliseconds of CPU that a screen of figures may take, also after a change.
const MOST: f64 = 300.0;

/// What a screen is called, its command and what it asks.
pub type Screen<'s> = (&'s str, &'s str, Value);

/// Of a planner with years of evenings; `crowd` is the event that is none of them.
pub fn measured(planner: &Planner, crowd: &str, screens: &[Screen<'_>], what: &str) -> Vec<Figure> {
    let mut changes = Changes::of(planner, crowd, screens.len() * ROUNDS);
    let mut figures = Vec::new();
    for (name, command, request) in screens {
        let ask = || took(|| call(planner, command, request.clone())).1.cpu * 1000.0;
        let figure = |when: &str, value: f64| {
            Figure::alone(&format!("{name}{when}: {what}"), value, "ms CPU")
        };
        // The first screen of all reads everything.
        figures.push(figure(", first", ask()));
        let again = (0..ROUNDS).map(|_| ask()).collect();
        figures.push(figure(", nothing changed", median(again)).at_most(MOST));
        let after = (0..ROUNDS).map(|_| {
            changes.come_in(planner);
            ask()
        });
        let after = median(after.collect());
        figures.push(figure(", after a guest came", after).at_most(MOST));
        let after = (0..ROUNDS).map(|_| {
            changes.edit_venue(planner);
            ask()
        });
        let after = median(after.collect());
        figures.push(figure(", after a venue was edited", after).at_most(MOST));
    }
    figures
}

struct Changes {
    /// Guests of evenings whom no door has seen yet.
    waiting: Vec<String>,
    venue: Value,
    edits: usize,
}

impl Changes {
    fn of(planner: &Planner, crowd: &str, most: usize) -> Self {
        let conn = file::read(planner.path());
        let mut statement = conn
            .prepare(
                "SELECT g.id FROM guest AS g WHERE g.event_id <> ?1
                 AND NOT EXISTS (SELECT 1 FROM checkin AS c WHERE c.guest_id = g.id) LIMIT ?2",
            )
            .expect("a query");
        let waiting = statement
            .query_map((crowd, most as i64), |row| row.get(0))
            .expect("guests")
            .collect::<Result<_, _>>()
            .expect("guests");
        Self {
            waiting,
            venue: call(planner, "create_venue", json!({"name": "Hall"}))["id"].clone(),
            edits: 0,
        }
    }

    fn come_in(&mut self, planner: &Planner) {
        let guest = self.waiting.pop().expect("a guest who is not in");
        let arrival = json!({"guestId": guest, "admitAnyway": true, "early": true});
        call(planner, "check_in_guest", arrival);
    }

    fn edit_venue(&mut self, planner: &Planner) {
        self.edits += 1;
        let name = format!("Hall {}", self.edits);
        call(
            planner,
            "edit_venue",
            json!({"venueId": self.venue, "name": name}),
        );
    }
}
