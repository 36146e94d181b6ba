//! What is read again after a change, told by what stays the very same in memory.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::kept;
use crate::facts::{EventFacts, Facts};
use crate::ids::EventId;
use crate::{Job, Planner, dispatch};

struct Desk {
    planner: Planner,
    /// Two evenings that are over, with a guest each.
    events: [String; 2],
    guests: [String; 2],
    _folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let now: DateTime<Utc> = "2026-11-18T12:00:00Z".parse().unwrap();
        let path = folder.path().join("club.samovar");
        let planner = Planner::open(&path, Box::new(move || now)).unwrap();
        let mut desk = Self {
            planner,
            events: Default::default(),
            guests: Default::default(),
            _folder: folder,
        };
        for (at, day) in ["2026-10-08", "2026-11-12"].into_iter().enumerate() {
            let evening = json!({ "title": day, "starts": format!("{day}T19:00") });
            desk.events[at] = text(&desk.call("create_event", evening)["id"]);
            desk.guests[at] = desk.add_guest(at, "Guest");
        }
        desk
    }

    fn call(&self, name: &str, request: Value) -> Value {
        dispatch(&self.planner, name, request, &Job::silent())
            .unwrap_or_else(|error| panic!("{name}: {error}"))
            .value
    }

    fn add_guest(&self, at: usize, name: &str) -> String {
        let request =
            json!({ "eventId": self.events[at], "name": format!("{name} {at}"), "state": "going" });
        text(&self.call("add_guest", request)["row"]["id"])
    }

    fn facts(&self) -> Arc<Facts> {
        self.planner.read(kept).unwrap()
    }

    fn event<'f>(&self, facts: &'f Facts, at: usize) -> &'f EventFacts {
        let id: EventId = self.events[at].parse().unwrap();
        facts.event(id).unwrap()
    }

    /// Whether an evening of the two was not read again.
    fn stayed(&self, before: &Facts, after: &Facts) -> [bool; 2] {
        [0, 1].map(|at| std::ptr::eq(self.event(before, at), self.event(after, at)))
    }

    fn by_another_program(&self, sql: &str) {
        let conn = crate::db::connection::bare(self.planner.path());
        conn.execute_batch(sql).unwrap();
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

#[test]
fn a_change_has_those_events_read_again_that_it_touched() {
    let desk = Desk::new();
    let first = desk.facts();
    desk.call("create_venue", json!({ "name": "Hall" }));
    let person: String = text(&desk.call("add_person", json!({ "name": "Somebody" }))["id"]);
    let known = desk.facts();
    assert_eq!(desk.stayed(&first, &known), [true, true]);
    assert_eq!(known.people.here().count(), 3);
    // Of people it counts only whether they are there.
    desk.call(
        "edit_person",
        json!({ "personId": person, "name": "Other" }),
    );
    assert!(Arc::ptr_eq(&known, &desk.facts()));

    let arrival = json!({ "guestId": desk.guests[1], "early": true });
    desk.call("check_in_guest", arrival);
    let came = desk.facts();
    assert_eq!(desk.stayed(&known, &came), [true, false]);
    assert_eq!(desk.event(&came, 1).let_in, 1);
    desk.call("undo", json!({}));
    let undone = desk.facts();
    assert_eq!(desk.stayed(&came, &undone), [true, false]);
    assert_eq!(desk.event(&undone, 1).let_in, 0);
    desk.call("redo", json!({}));
    assert_eq!(desk.event(&desk.facts(), 1).let_in, 1);

    // Came and went between two looks.
    let guest = desk.add_guest(0, "Passer-by");
    desk.call("remove_guests", json!({ "guestIds": [guest] }));
    let gone = desk.facts();
    assert_eq!(desk.stayed(&undone, &gone), [false, false]);
    assert_eq!(desk.event(&gone, 0).parts.len(), 1);
    desk.call("delete_event", json!({ "eventId": desk.events[0] }));
    assert_eq!(desk.facts().events.len(), 1);
}

#[test]
fn what_no_log_tells_has_everything_read_anew() {
    let desk = Desk::new();
    let first = desk.facts();
    let guest = &desk.guests[1];
    desk.by_another_program(&format!(
        "UPDATE guest SET state = 'declined' WHERE id = '{guest}'"
    ));
    let theirs = desk.facts();
    assert_eq!(desk.stayed(&first, &theirs), [false, false]);
    assert!(desk.event(&theirs, 1).parts.is_empty());
    // Whoever looks next keeps them, while nobody else writes.
    let known = desk.facts();
    assert!(Arc::ptr_eq(&known, &desk.facts()));
    // Also where a write of ours came after it.
    desk.by_another_program(&format!(
        "UPDATE guest SET state = 'going' WHERE id = '{guest}'"
    ));
    desk.call("create_venue", json!({ "name": "Hall" }));
    let hidden = desk.facts();
    assert_eq!(desk.event(&hidden, 1).parts.len(), 1);

    let backup = text(&desk.call("back_up", json!({}))["path"]);
    desk.add_guest(0, "Later");
    let later = desk.facts();
    assert_eq!(desk.event(&later, 0).parts.len(), 2);
    desk.call("restore_backup", json!({ "path": backup }));
    let restored = desk.facts();
    assert_eq!(desk.stayed(&later, &restored), [false, false]);
    assert_eq!(desk.event(&restored, 0).parts.len(), 1);
    // By a clock that stands, the next step has the time of the one that is gone.
    desk.add_guest(1, "Later");
    assert_eq!(desk.event(&desk.facts(), 1).parts.len(), 2);

    let person = desk.call("list_people", json!({ "query": "Guest 1" }))["rows"][0]["id"].clone();
    let before = desk.facts();
    desk.call("erase_person", json!({ "personId": person }));
    let erased = desk.facts();
    assert_eq!(desk.stayed(&before, &erased), [false, false]);
}

#[test]
fn what_may_be_taken_back_yet_is_seen_and_not_kept() {
    let desk = Desk::new();
    let before = desk.facts();
    let within = desk.planner.rehearse("test", |writer| {
        let none = "DELETE FROM guest WHERE event_id = ?1";
        writer.conn.execute(none, [&desk.events[0]])?;
        kept(writer)
    });
    let within = within.unwrap();
    assert_eq!(desk.stayed(&before, &within), [false, true]);
    assert!(desk.event(&within, 0).parts.is_empty());
    let after = desk.facts();
    assert_eq!(desk.event(&after, 0).parts.len(), 1);
    assert_eq!(desk.stayed(&before, &after), [true, true]);
}

#[test]
fn a_part_takes_sixteen_bytes() {
    assert_eq!(size_of::<crate::facts::Part>(), 16);
}
