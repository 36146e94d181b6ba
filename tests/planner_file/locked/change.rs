//! A planner that is locked, gets another passphrase and is locked no more holds at each turn
//! what it held: every row of every table, the schema, history, Undo, and all backups.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use rusqlite::types::Value as Cell;
use samovar_core::key::{Key, salt_of};
use samovar_core::planner::system_clock;
use samovar_core::{Code, Planner, locking, recovery};
use samovar_tests::desk::Desk;
use samovar_tests::file;
use serde_json::{Value, json};

use super::{change, desk, key, made, open, other_key, planted, refused};
use crate::commands::call;

/// Everything that a closed planner holds, read past the program.
#[derive(Debug, PartialEq)]
pub struct Content {
    head: [i64; 2],
    schema: Vec<String>,
    /// In the order of the table itself.
    rows: BTreeMap<String, Vec<Vec<Cell>>>,
}

pub fn content(path: &Path, key: Option<&Key>) -> Content {
    // Not to be read alone: that would leave files of SQLite's beside it.
    let conn = file::open_with(path, key);
    let number = |pragma: &str| -> i64 {
        conn.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get(0))
            .unwrap()
    };
    let mut things = conn
        .prepare(
            "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name",
        )
        .unwrap();
    let things: Vec<[String; 4]> = things
        .query_map([], |row| {
            Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?])
        })
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let tables = things
        .iter()
        .filter(|[kind, _, _, sql]| kind == "table" && !sql.contains("VIRTUAL TABLE"));
    let rows = tables.map(|[_, name, ..]| (name.clone(), all_rows(&conn, name)));
    Content {
        head: [number("application_id"), number("user_version")],
        rows: rows.collect(),
        schema: things.iter().map(|thing| thing.join("|")).collect(),
    }
}

fn all_rows(conn: &rusqlite::Connection, table: &str) -> Vec<Vec<Cell>> {
    let sql = format!("SELECT * FROM \"{table}\" NOT INDEXED");
    let mut statement = conn.prepare(&sql).unwrap();
    let columns = statement.column_count();
    statement
        .query_map([], |row| {
            (0..columns)
                .map(|at| row.get::<_, Cell>(at))
                .collect::<Result<Vec<_>, _>>()
        })
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap()
}

/// A planner that was worked with: something to take back, and something taken back.
fn worked_with() -> Desk {
    let desk = desk(None);
    desk.call("create_sample", json!({}));
    let event = planted::plant(&desk.planner);
    desk.call("start_door", json!({"eventId": event}));
    desk.call("add_person", json!({"name": "Taken back"}));
    desk.call("undo", json!({}));
    desk.call("back_up", json!({}));
    desk
}

/// What it answers: history, searches, what Undo would do next.
fn answers(planner: &Planner) -> Value {
    let ask = |name: &str, request: Value| call(planner, name, request);
    let events = ask("list_events", json!({"view": "all"}));
    let history: Vec<Value> = (events["rows"].as_array().unwrap().iter())
        .map(|event| ask("event_history", json!({"eventId": event["id"]})))
        .collect();
    let status = ask("planner_status", json!({}));
    let searched = ["quillf", "щедр", "shchedr", "example"];
    let found = searched.map(|query| ask("list_people", json!({"query": query})));
    json!({
        "events": events,
        "history": history,
        "found": found,
        "undo": [status["undo"], status["redo"], status["undoDepth"]],
    })
}

/// Each backup by when and why it was made and by what it holds.
fn backups(path: &Path, key: Option<&Key>) -> Vec<Value> {
    let listed = recovery::list_backups(path, key).unwrap();
    let mut told: Vec<Value> = listed
        .iter()
        .map(|one| {
            let one = serde_json::to_value(one).unwrap();
            assert_eq!(one["locked"], key.is_some(), "{one}");
            json!([
                one["at"],
                one["reason"],
                one["about"],
                one["events"],
                one["people"]
            ])
        })
        .collect();
    told.sort_by_key(ToString::to_string);
    told
}

/// Each of them in a place of its own, as somebody would who has lost the planner.
fn all_open(path: &Path, key: Option<&Key>) {
    let listed = recovery::list_backups(path, key).unwrap();
    assert_eq!(listed.len(), 2);
    for backup in listed {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("planner.samovar");
        let backup = recovery::named(path, &backup.path);
        recovery::put_back(&place, &backup, chrono::Utc::now(), key).unwrap();
        assert_eq!(salt_of(&place), key.map(Key::salt));
        let planner = open(&place, key).unwrap();
        assert_eq!(planner.check().unwrap(), [""; 0]);
        let found = call(&planner, "list_people", json!({"query": "quillf"}));
        assert_eq!(found["total"], 1, "{backup:?}");
    }
}

#[test]
fn whatever_is_done_to_the_lock_all_that_was_there_is_there() {
    let Desk { planner, folder } = worked_with();
    let path = planner.path().to_owned();
    drop(planner);
    let mut said = answers(&open(&path, None).unwrap());
    let kept = backups(&path, None);
    assert!(
        kept.iter().any(|backup| backup[2] != Value::Null),
        "{kept:?}"
    );
    let turns = [
        (None, Some(key())),
        (Some(key()), Some(other_key())),
        (Some(other_key()), None),
    ];
    for (from, to) in turns {
        let before = content(&path, from);
        let done = change(&path, from, to);
        assert_eq!((done.backups, done.left.len()), (2, 0), "{:?}", done.left);
        let after = content(&path, to);
        // Told apart, for whoever reads that they differ.
        assert_eq!(after.head, before.head);
        assert_eq!(after.schema, before.schema);
        for (table, rows) in &before.rows {
            assert_eq!(&after.rows[table], rows, "{table}");
        }
        assert_eq!(after, before);

        assert_eq!(backups(&path, to), kept);
        all_open(&path, to);
        if from.is_some() && to.is_some() {
            assert_eq!(refused(&path, from), "planner-locked");
        }
        let planner = open(&path, to).unwrap();
        assert_eq!(planner.check().unwrap(), [""; 0]);
        assert_eq!(answers(&planner), said);
        // Undo and Redo go on where they were.
        let people = || {
            call(&planner, "list_people", json!({}))["total"]
                .as_u64()
                .unwrap()
        };
        let now = people();
        call(&planner, "redo", json!({}));
        assert_eq!(people(), now + 1);
        call(&planner, "undo", json!({}));
        assert_eq!(people(), now);
        drop(planner);
        said = answers(&open(&path, to).unwrap());
    }
    Planner::open(&path, system_clock()).unwrap();
    assert_eq!(left_in(folder.path()), [""; 0]);
}

/// What was being made and stayed, in the planner's folder and among its backups.
pub fn left_in(folder: &Path) -> Vec<String> {
    const MAKING: [&str; 6] = [
        ".relocking",
        ".readable",
        ".restoring",
        ".tmp",
        "-wal",
        "-journal",
    ];
    let mut left = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() {
            left.extend(left_in(&entry.path()));
        } else if MAKING.iter().any(|part| name.contains(part)) {
            left.push(name);
        }
    }
    left
}

/// Each change of the lock makes the file anew: the same passphrase twice are two keys.
#[test]
fn the_old_passphrase_and_the_old_sheet_open_a_changed_planner_no_more() {
    let Desk { planner, folder } = desk(Some(key()));
    let path = planner.path().to_owned();
    drop(planner);
    change(&path, Some(key()), Some(other_key()));
    let salt = salt_of(&path).unwrap();
    let sheet = key().recovery();
    for text in [super::PASSPHRASE, sheet.as_str()] {
        let error = open(&path, Some(&Key::typed(text, salt).unwrap()))
            .map(drop)
            .unwrap_err();
        assert_eq!(error.code, Code::PassphraseWrong);
    }
    open(&path, Some(other_key())).unwrap();
    drop(folder);
}

#[test]
fn an_open_planner_and_a_wrong_key_change_nothing() {
    let desk = desk(Some(key()));
    desk.call("add_person", json!({"name": "Анна Кац"}));
    let path = desk.path();
    let try_change = |from: Option<&Key>, to: Option<&Key>| {
        let job = samovar_core::Job::silent();
        locking::change(&path, from, to, &job).unwrap_err()
    };
    assert_eq!(try_change(Some(key()), None).code, Code::PlannerOpen);
    let Desk { planner, folder } = desk;
    drop(planner);
    let before = fs::read(&path).unwrap();
    let wrong = Key::typed("not the passphrase", key().salt()).unwrap();
    for (from, code) in [
        (None, Code::PlannerLocked),
        (Some(other_key()), Code::PlannerLocked),
        (Some(&wrong), Code::PassphraseWrong),
    ] {
        for to in [None, Some(other_key())] {
            let error = try_change(from, to);
            assert_eq!(error.code, code);
            assert_eq!(error.args["path"], path.display().to_string());
        }
    }
    assert!(fs::read(&path).unwrap() == before);
    assert_eq!(left_in(folder.path()), [""; 0]);
    assert_eq!(refused(&path, None), "planner-locked");
    open(&path, Some(key())).unwrap();
}

#[test]
fn a_passphrase_that_is_too_short_is_refused_with_the_least() {
    for short in ["", "          ", "чайник", "nine char"] {
        let error = Key::new(short).unwrap_err();
        assert_eq!(error.code, Code::PassphraseShort, "{short}");
        assert_eq!(error.args["least"], 10);
        assert_eq!(error.args["field"], "passphrase");
    }
    Key::new("чайник чай").unwrap();
}

/// A stick of another country: its folders are called by letters that are no UTF-8.
#[cfg(target_os = "linux")]
#[test]
fn a_planner_in_a_folder_of_any_name_is_locked_and_unlocked() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let folder = tempfile::tempdir().unwrap();
    let away = folder.path().join(OsStr::from_bytes(b"\xcf\xeb\xe0\xed"));
    std::fs::create_dir(&away).unwrap();
    let path = away.join("club.samovar");
    let planner = made(&path, Some(key()));
    assert_eq!(planner.check().unwrap(), [""; 0]);
    drop(planner);
    change(&path, Some(key()), None);
    drop(open(&path, None).unwrap());
}
