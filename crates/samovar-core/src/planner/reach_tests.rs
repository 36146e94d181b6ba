//! History beyond the reach of undo: told as before, in fewer bytes.

use serde_json::{Value, json};

use super::Reach;
use crate::planner::{Planner, system_clock};
use crate::{Job, dispatch};

struct Desk {
    planner: Planner,
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let planner = Planner::open(&folder.path().join("club.samovar"), system_clock()).unwrap();
        Self { planner, folder }
    }

    fn call(&self, name: &str, request: Value) -> Value {
        dispatch(&self.planner, name, request, &Job::silent())
            .unwrap_or_else(|error| panic!("{name}: {error}"))
            .value
    }

    fn import(&self, event: &Value, rows: &str) -> Value {
        let path = self.folder.path().join("list.csv");
        std::fs::write(&path, format!("Name,E-mail,Company,RSVP\n{rows}")).unwrap();
        self.call("import_guests", json!({"path": path, "eventId": event}))
    }

    /// What the history, a report and a person's copy tell.
    fn told(&self, event: &Value, run: &Value) -> Value {
        let copy = self.folder.path().join("copy.json");
        let _ = std::fs::remove_file(&copy);
        let ann = self.call("list_people", json!({"query": "Ann"}))["rows"][0]["id"].clone();
        self.call("export_person", json!({"personId": ann, "path": copy}));
        let mut copy: Value = serde_json::from_slice(&std::fs::read(copy).unwrap()).unwrap();
        copy.as_object_mut().unwrap().remove("exportedAt");
        json!([
            self.call("event_history", json!({"limit": 200})),
            self.call("event_history", json!({"eventId": event, "limit": 200})),
            self.call("get_import_report", json!({"runId": run})),
            copy,
        ])
    }

    fn log_bytes(&self) -> i64 {
        self.planner
            .read(|reader| {
                let sql = "SELECT sum(length(coalesce(old, '')) + length(coalesce(new, ''))) FROM change_row";
                Ok(reader.conn.query_row(sql, [], |row| row.get(0))?)
            })
            .unwrap()
    }
}

const NEAR: Reach = Reach {
    steps: 3,
    rows: 1_000,
    at_least: 2,
    left_undone: 1_000,
};

/// A season: two imports, one of them taken back and done again, edits, a deletion.
fn season() -> (Desk, Value, Value) {
    let desk = Desk::new();
    let wish = json!({"title": "Rust Night", "starts": "2030-12-18T19:00", "zone": "Europe/Moscow", "capacity": 1});
    let event = desk.call("create_event", wish)["id"].clone();
    let rows = "Ann Lee,ann@example.org,Acme,yes\nБорис Ёж,boris@example.org,Acme,yes\nCleo Day,cleo@example.org,,no\n";
    desk.import(&event, rows);
    desk.call("undo", json!({}));
    desk.call("redo", json!({}));
    let again = desk.import(&event, &rows.replace("Acme,yes", "Ferrous Tea,maybe"));
    let run = again["runId"].clone();
    let person =
        |name: &str| desk.call("list_people", json!({"query": name}))["rows"][0]["id"].clone();
    desk.call(
        "edit_person",
        json!({"personId": person("Борис"), "name": "Борис Ежов", "notes": "Speaks last"}),
    );
    desk.call(
        "edit_event",
        json!({"eventId": event, "title": "Rust Evening", "capacity": 20}),
    );
    let mark =
        json!({"eventId": event, "title": "Call the caterer", "notes": "Before noon, by phone"});
    let task = desk.call("add_task", mark)["id"].clone();
    desk.call("delete_task", json!({"taskId": task}));
    for title in ["A", "B", "C", "D"] {
        desk.call("edit_event", json!({"eventId": event, "title": title}));
    }
    (desk, event, run)
}

/// Whether a line can be taken back, and where, is what changes.
fn without_undo(mut told: Value) -> Value {
    for history in 0..2 {
        for line in told[history]["rows"].as_array_mut().unwrap() {
            let line = line.as_object_mut().unwrap();
            line.remove("canUndo");
            line.remove("held");
        }
    }
    told[2].as_object_mut().unwrap().remove("undoStep");
    told
}

#[test]
fn beyond_the_reach_everything_is_told_as_before_in_fewer_bytes() {
    let (desk, event, run) = season();
    let (told, bytes) = (desk.told(&event, &run), desk.log_bytes());
    desk.planner.let_go_beyond(NEAR).unwrap();
    let after = desk.told(&event, &run);
    assert_eq!(without_undo(after), without_undo(told));
    assert!(
        desk.log_bytes() < bytes * 2 / 3,
        "{} of {bytes}",
        desk.log_bytes()
    );
    assert_eq!(desk.planner.check().unwrap(), Vec::<String>::new());
}

#[test]
fn as_many_steps_as_are_in_reach_are_taken_back_and_done_again() {
    let (desk, event, _) = season();
    desk.planner.let_go_beyond(NEAR).unwrap();
    let title = || desk.call("get_event", json!({"eventId": event}))["title"].clone();
    for before in ["C", "B", "A"] {
        desk.call("undo", json!({}));
        assert_eq!(title(), before);
    }
    let nothing = dispatch(&desk.planner, "undo", json!({}), &Job::silent());
    assert_eq!(nothing.unwrap_err().code, crate::Code::NothingToUndo);
    // What was taken back is as near as what was done.
    desk.planner.let_go_beyond(NEAR).unwrap();
    for after in ["B", "C", "D"] {
        desk.call("redo", json!({}));
        assert_eq!(title(), after);
    }
}

#[test]
fn large_steps_leave_earlier_and_the_latest_always_stay() {
    let (desk, ..) = season();
    let depth = || desk.call("planner_status", json!({}))["undoDepth"].clone();
    let reach = |rows, at_least| Reach {
        steps: 1_000,
        rows,
        at_least,
        left_undone: 1_000,
    };
    desk.planner.let_go_beyond(reach(6, 1)).unwrap();
    assert_eq!(depth(), 6);
    desk.planner.let_go_beyond(reach(0, 2)).unwrap();
    assert_eq!(depth(), 2);
}

#[test]
fn erased_person_is_nowhere_in_slim_history_either() {
    let (desk, event, run) = season();
    desk.planner.let_go_beyond(NEAR).unwrap();
    let boris = desk.call("list_people", json!({"query": "Борис"}))["rows"][0]["id"].clone();
    desk.call("erase_person", json!({"personId": boris}));
    let told = desk.told(&event, &run).to_string();
    for trace in ["Борис", "Ёж", "Ежов", "boris@"] {
        assert!(!told.contains(trace), "{trace}: {told}");
    }
}

#[test]
fn an_import_that_was_left_undone_is_told_as_before_and_no_longer_held_whole() {
    let desk = Desk::new();
    let wish =
        json!({"title": "Rust Night", "starts": "2030-12-18T19:00", "zone": "Europe/Moscow"});
    let event = desk.call("create_event", wish)["id"].clone();
    desk.call("add_person", json!({"name": "Ann Lee"}));
    let rows: String = (0..20)
        .map(|one| format!("Guest {one},guest{one}@example.org,Acme,yes\n"))
        .collect();
    desk.import(&event, &rows);
    desk.call("undo", json!({}));
    let again = desk.import(&event, &rows);
    let run = again["runId"].clone();
    let reach = |left_undone| Reach {
        steps: 1_000,
        rows: 1_000_000,
        at_least: 20,
        left_undone,
    };
    let (told, bytes) = (desk.told(&event, &run), desk.log_bytes());
    // 60 rows, of people, addresses and guests, and the import's own.
    desk.planner.let_go_beyond(reach(61)).unwrap();
    assert_eq!(
        (desk.told(&event, &run), desk.log_bytes()),
        (told.clone(), bytes)
    );
    desk.planner.let_go_beyond(reach(60)).unwrap();
    assert_eq!(without_undo(desk.told(&event, &run)), without_undo(told));
    assert!(
        desk.log_bytes() < bytes / 2,
        "{} of {bytes}",
        desk.log_bytes()
    );
    // Everything else is in reach: also what was done before it.
    for left in [20, 0] {
        let people = desk.call("list_people", json!({"query": "Guest"}))["total"].clone();
        assert_eq!(people, left);
        desk.call("undo", json!({}));
    }
    assert_eq!(desk.call("list_people", json!({}))["total"], 0);
    for _ in 0..2 {
        desk.call("redo", json!({}));
    }
    assert_eq!(desk.call("list_people", json!({}))["total"], 21);
    assert_eq!(desk.planner.check().unwrap(), Vec::<String>::new());
}
