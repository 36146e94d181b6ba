//! Planners from somebody else: what runs in them is taken out before it runs,
//! and one value that nothing can read takes nothing else down.

use std::path::{Path, PathBuf};

use samovar_core::planner::system_clock;
use samovar_core::{Job, Planner, dispatch};
use samovar_tests::desk::{Desk, id, refused_to_open};
use samovar_tests::file;
use serde_json::{Value, json};

/// A planner with an evening and three guests, closed, and changed by somebody.
fn planted(folder: &Path, sql: &str) -> PathBuf {
    let path = folder.join("planner.samovar");
    let planner = Planner::open(&path, system_clock()).unwrap();
    let call = |name: &str, request: Value| {
        dispatch(&planner, name, request, &Job::silent())
            .unwrap_or_else(|error| panic!("{name}: {error}"))
            .value
    };
    let event = id(&call(
        "create_event",
        json!({"title": "Rust Night", "starts": "2030-12-18T19:00", "zone": "Europe/Moscow", "capacity": 50}),
    ));
    call(
        "add_speaker",
        json!({"eventId": event, "name": "Ada Novak"}),
    );
    call(
        "add_session",
        json!({"eventId": event, "title": "Ownership"}),
    );
    call("add_dish", json!({"eventId": event, "name": "Pie"}));
    call(
        "add_task",
        json!({"eventId": event, "title": "Order", "daysBefore": 2}),
    );
    for (name, state) in [("Anna", "going"), ("Борис", "going"), ("Вера", "declined")] {
        let guest = call(
            "add_guest",
            json!({"eventId": event, "name": name, "state": state, "email": format!("{state}{}@example.org", name.len())}),
        );
        if name == "Anna" {
            call(
                "check_in_guest",
                json!({"guestId": guest["row"]["id"], "early": true }),
            );
        }
    }
    drop(planner);
    file::open(&path).execute_batch(sql).unwrap();
    path
}

fn opened(folder: tempfile::TempDir, path: &Path) -> Desk {
    Desk {
        planner: Planner::open(path, system_clock()).unwrap(),
        folder,
    }
}

/// Every list that shows the evening answers, whatever stands in one row of it.
fn all_lists_answer(desk: &Desk, what: &str) {
    let calls = |name: &str, request: Value| {
        desk.try_call(name, request)
            .unwrap_or_else(|error| panic!("{what}: {name}: {error}"))
            .value
    };
    let events = calls("list_events", json!({"view": "all"}));
    assert_eq!(events["total"], 1, "{what}");
    let event = events["rows"][0]["id"].clone();
    for name in [
        "home",
        "planner_status",
        "get_settings",
        "list_series",
        "list_tags",
        "count_duplicates",
    ] {
        calls(name, json!({}));
    }
    for name in [
        "get_event",
        "event_overview",
        "event_history",
        "guest_counts",
        "list_sessions",
        "list_tasks",
        "list_speakers",
        "headcount",
        "get_catering",
        "door_status",
        "arrivals_chart",
        "invitation_status",
        "list_recipients",
        "list_paper_lists",
        "who_is_here",
    ] {
        let shape = json!({"eventId": event});
        calls(name, shape);
    }
    assert_eq!(calls("list_people", json!({}))["total"], 4, "{what}");
    let guests = calls("list_guests", json!({"eventId": event}));
    assert_eq!(guests["total"], 3, "{what}");
    calls("list_badges", json!({"badges": {"eventId": event}}));
    calls("find_at_door", json!({"eventId": event, "query": "анна"}));
    calls("door_log", json!({"eventId": event}));
    // And the evening goes on.
    let added = calls("add_guest", json!({"eventId": event, "name": "Latecomer"}));
    calls(
        "check_in_guest",
        json!({"guestId": added["row"]["id"], "early": true }),
    );
    calls("undo", json!({}));
}

#[test]
fn what_somebody_planted_does_not_run_and_is_named() {
    for (sql, line) in [
        (
            "CREATE TRIGGER evil AFTER INSERT ON person BEGIN DELETE FROM guest; END",
            "trigger evil: foreign",
        ),
        (
            "CREATE TRIGGER evil AFTER INSERT ON person BEGIN
               INSERT INTO task(id) WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n FROM r; END",
            "trigger evil: foreign",
        ),
        (
            "DROP VIEW arrival; CREATE VIEW arrival AS
             WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r)
             SELECT n AS id, n AS guest_id, n AS event_id, n AS heads, n AS at, n AS station, n AS device_id, n AS override FROM r",
            "view arrival: altered",
        ),
        (
            "DROP VIEW passage; CREATE VIEW passage AS SELECT * FROM checkin WHERE 0",
            "view passage: altered",
        ),
        ("DROP TRIGGER checkin_no_delete", "trigger checkin_no_delete: missing"),
        ("DROP INDEX guest_by_event", "index guest_by_event: missing"),
        (
            "CREATE INDEX odd ON guest(abs(plus_ones))",
            "index odd: foreign",
        ),
        (
            "CREATE VIRTUAL TABLE words USING fts5(text)",
            "virtual table words: foreign",
        ),
        ("CREATE TABLE bookmark(url TEXT)", "table bookmark: foreign"),
        ("ALTER TABLE guest ADD COLUMN evil TEXT", "column guest.evil: foreign"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = planted(folder.path(), sql);
        let desk = opened(folder, &path);
        all_lists_answer(&desk, sql);
        let told = desk.call("planner_status", json!({}))["foreign"].clone();
        assert!(told.as_array().unwrap().contains(&json!(line)), "{told}");
        let found = desk.planner.check().unwrap();
        assert!(found.contains(&line.to_owned()), "{found:?}");
        // A copy of the file as it was is kept.
        let backups = desk.call("list_backups", json!({}));
        assert_eq!(backups[0]["reason"], "foreign", "{sql}");
        // Until somebody has seen it; and the next start finds nothing more.
        desk.call("put_away_file_notice", json!({}));
        let Desk { planner, folder } = desk;
        drop(planner);
        let desk = opened(folder, &path);
        assert_eq!(desk.call("planner_status", json!({}))["foreign"], json!([]));
        assert_eq!(desk.planner.check().unwrap(), Vec::<String>::new(), "{sql}");
    }
}

#[test]
fn one_value_that_nothing_can_read_takes_nothing_down_and_is_named() {
    for (sql, line) in [
        (
            "UPDATE guest SET state = 'perhaps' WHERE rowid = 1",
            "guest \"Anna\": state \"perhaps\"",
        ),
        (
            "UPDATE guest SET plus_ones = -5 WHERE rowid = 2",
            "guest \"Борис\": plus_ones \"-5\"",
        ),
        (
            "UPDATE guest SET plus_ones = 2000000000 WHERE rowid = 1",
            "guest \"Anna\": plus_ones \"2000000000\"",
        ),
        (
            "UPDATE guest SET created_at = 'never' WHERE rowid = 1",
            "guest \"Anna\": created_at \"never\"",
        ),
        (
            "UPDATE guest SET answered_at = 'last week' WHERE rowid = 1",
            "guest \"Anna\": answered_at \"last week\"",
        ),
        (
            "UPDATE event SET starts = 'soon'",
            "event \"Rust Night\": starts \"soon\"",
        ),
        (
            "UPDATE event SET ends = '2030-13-40T99:99'",
            "event \"Rust Night\": ends \"2030-13-40T99:99\"",
        ),
        (
            "UPDATE event SET state = ''",
            "event \"Rust Night\": state \"\"",
        ),
        (
            "UPDATE event SET capacity = -1",
            "event \"Rust Night\": capacity \"-1\"",
        ),
        (
            "UPDATE event SET food_planned = 'lots', kind = 'gala'",
            "event \"Rust Night\": kind \"gala\"",
        ),
        (
            "UPDATE session SET kind = '?', minutes = -7",
            "session \"Ownership\": minutes \"-7\"",
        ),
        (
            "UPDATE speaker SET state = 'lost'",
            "speaker \"Ada Novak\": state \"lost\"",
        ),
        (
            "UPDATE dish SET course = 'third'",
            "dish \"Pie\": course \"third\"",
        ),
        (
            "UPDATE person SET consent = 'so' WHERE name = 'Вера'",
            "person \"Вера\": consent \"so\"",
        ),
        (
            "UPDATE person SET notes = CAST(x'41ff42' AS TEXT) WHERE name = 'Вера'",
            "person \"Вера\": notes \"A\u{fffd}B\"",
        ),
        (
            "UPDATE contact SET kind = 'pigeon' WHERE rowid = 1",
            "contact \"Anna\": kind \"pigeon\"",
        ),
        (
            "UPDATE change_step SET facts = '{'",
            "change_step row 1: facts \"{\"",
        ),
        (
            "UPDATE local_undo SET step_id = 'x'",
            "local_undo row 1: step_id \"x\"",
        ),
        (
            "DROP TRIGGER checkin_no_update; UPDATE checkin SET heads = -3;
             CREATE TRIGGER checkin_no_update BEFORE UPDATE ON checkin BEGIN
  SELECT RAISE(ABORT, 'checkin is append-only');
END",
            "checkin \"Anna\": heads \"-3\"",
        ),
        (
            "PRAGMA foreign_keys = OFF; UPDATE guest SET id = 'my guest' WHERE rowid = 2",
            "guest \"Борис\": id \"my guest\"",
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = planted(folder.path(), sql);
        let desk = opened(folder, &path);
        let told = desk.call("planner_status", json!({}))["foreign"].clone();
        assert!(
            told.as_array().unwrap().contains(&json!(line)),
            "{sql}: {told}"
        );
        let found = desk.planner.check().unwrap();
        assert!(found.contains(&line.to_owned()), "{found:?}");
        let backups = desk.call("list_backups", json!({}));
        assert_eq!(backups[0]["reason"], "foreign", "{sql}");
        all_lists_answer(&desk, sql);
    }
}

#[test]
fn an_answer_that_could_not_be_read_waits_for_somebody_to_decide() {
    let folder = tempfile::tempdir().unwrap();
    let path = planted(
        folder.path(),
        "UPDATE guest SET state = 'perhaps' WHERE rowid = 1",
    );
    let desk = opened(folder, &path);
    let event = desk.call("list_events", json!({"view": "all"}))["rows"][0]["id"].clone();
    let guests = desk.call("list_guests", json!({"eventId": event}));
    let anna = &guests["rows"][0];
    assert_eq!(
        json!([anna["name"], anna["state"], anna["unclear"]]),
        json!(["Anna", "invited", [{"about": "reply", "value": "perhaps", "takenAs": "invited"}]])
    );
}

#[test]
fn what_can_be_read_and_is_odd_is_told_by_the_check_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = planted(
        folder.path(),
        "UPDATE event SET zone = 'Europe/Atlantis'; UPDATE person SET diet = 'VEGAN!' WHERE name = 'Anna'",
    );
    let desk = opened(folder, &path);
    assert_eq!(desk.call("planner_status", json!({}))["foreign"], json!([]));
    assert_eq!(
        desk.planner.check().unwrap(),
        [
            "event \"Rust Night\": zone \"Europe/Atlantis\"",
            "person \"Anna\": diet \"VEGAN!\"",
        ]
    );
    // Lists go on; what would go out with the wrong hour says what is wrong.
    for name in ["list_events", "home", "planner_status"] {
        desk.call(name, json!({}));
    }
    let event = desk.call("list_events", json!({}))["rows"][0]["id"].clone();
    for name in [
        "event_overview",
        "guest_counts",
        "door_status",
        "arrivals_chart",
    ] {
        desk.call(name, json!({"eventId": event}));
    }
    assert_eq!(
        desk.refusal("export_calendar", json!({"eventId": event})),
        "unknown-zone"
    );
}

#[test]
fn planner_with_tables_that_are_not_ours_is_refused_untouched() {
    for (sql, code, fact) in [
        (
            "PRAGMA foreign_keys = OFF; DROP TABLE guest",
            "planner-foreign",
            "table guest: missing",
        ),
        (
            "DROP TABLE task; CREATE VIEW task AS SELECT 1 AS id",
            "planner-foreign",
            "table task: missing",
        ),
        (
            "ALTER TABLE dish ADD COLUMN x INTEGER CHECK (x > 1)",
            "planner-foreign",
            "table dish: altered",
        ),
        (
            "ALTER TABLE dish ADD COLUMN x INTEGER AS (serves * 2)",
            "planner-foreign",
            "table dish: altered",
        ),
        ("PRAGMA user_version = 0", "planner-damaged", ""),
        ("PRAGMA user_version = -1", "planner-damaged", ""),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = planted(folder.path(), sql);
        let before = std::fs::read(&path).unwrap();
        let error = refused_to_open(&path);
        assert_eq!(error.code.as_str(), code, "{sql}: {error}");
        if !fact.is_empty() {
            assert_eq!(error.args["what"], fact, "{sql}");
        }
        let said = serde_json::to_string(&error.wire()).unwrap();
        assert!(
            !said.contains("CREATE") && !said.contains("SELECT"),
            "{said}"
        );
        assert!(std::fs::read(&path).unwrap() == before, "{sql}");
        let left: Vec<String> = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| !name.ends_with(".lock"))
            .collect();
        assert_eq!(left, ["planner.samovar"], "{sql}");
    }
}

#[test]
fn an_endless_read_ends_with_a_word_and_the_planner_goes_on() {
    // Planted while the planner is open: opening would have taken it out.
    let desk = Desk::new();
    let _ = desk.evening("Rust Night");
    file::open(desk.path())
        .execute_batch(
            "DROP VIEW arrival; CREATE VIEW arrival AS
             WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r)
             SELECT n AS id, n AS guest_id, n AS event_id, n AS heads, n AS at, n AS station, n AS device_id, n AS override FROM r",
        )
        .unwrap();
    let found = desk.planner.check().unwrap();
    assert_eq!(found, ["view arrival: altered"]);
    assert_eq!(
        desk.refusal("list_events", json!({"view": "all"})),
        "took-too-long"
    );
    desk.call("list_venues", json!({}));
    desk.call("add_person", json!({"name": "Anna"}));
}
