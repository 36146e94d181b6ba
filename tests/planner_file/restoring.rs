//! A restore is done or was never begun: whatever is wrong with the backup, the
//! planner goes on with what it held, on disk and in memory.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use samovar_core::planner::system_clock;
use samovar_core::{Planner, recovery};
use samovar_tests::desk::Desk;
use samovar_tests::{file, place};
use serde_json::json;

/// What is wrong with a backup, the SQL that makes it so, and the code.
const WRONG: &[(&str, &str, &str)] = &[
    ("version 0", "PRAGMA user_version = 0", "planner-damaged"),
    ("version -1", "PRAGMA user_version = -1", "planner-damaged"),
    ("version 1", "PRAGMA user_version = 1", "planner-foreign"),
    ("version 2", "PRAGMA user_version = 2", "planner-foreign"),
    ("newer", "PRAGMA user_version = 9000", "planner-newer"),
    ("not ours", "PRAGMA application_id = 7", "not-a-planner"),
    (
        "another migration",
        "UPDATE meta SET value = 'x' WHERE key = 'migration_0002'",
        "migration-changed",
    ),
    (
        "a migration without a hash",
        "DELETE FROM meta WHERE key = 'migration_0003'",
        "migration-changed",
    ),
    ("no devices", "DROP TABLE device", "planner-foreign"),
    (
        "no guests",
        "PRAGMA foreign_keys = OFF; DROP TABLE guest",
        "planner-foreign",
    ),
    (
        "a view for a table",
        "DROP TABLE task; CREATE VIEW task AS SELECT 1 AS id",
        "planner-foreign",
    ),
    (
        "a column less",
        "ALTER TABLE venue DROP COLUMN notes",
        "planner-foreign",
    ),
    (
        "a guest of nobody",
        "PRAGMA foreign_keys = OFF; UPDATE guest SET person_id = '01980000-0000-7000-8000-000000000000'",
        "planner-damaged",
    ),
    (
        "an unknown reply",
        "UPDATE guest SET state = 'perhaps'",
        "planner-damaged",
    ),
    (
        "fewer than nobody",
        "UPDATE guest SET plus_ones = -5",
        "planner-damaged",
    ),
    (
        "a time that is none",
        "UPDATE event SET starts = 'soon'",
        "planner-damaged",
    ),
    (
        "letters that are none",
        "UPDATE person SET name = CAST(x'41ff42' AS TEXT)",
        "planner-damaged",
    ),
];

fn furnished() -> Desk {
    let desk = Desk::new();
    let event = desk.evening("Rust Night");
    for name in ["Anna Petrova", "Илья Щербаков"] {
        desk.call("add_guest", json!({"eventId": event, "name": name}));
    }
    desk
}

/// A backup without its checksum, as somebody else would give one.
fn copy_of(desk: &Desk) -> PathBuf {
    let made = desk.call(
        "back_up",
        json!({"path": desk.folder.path().join("copy.samovar")}),
    );
    let path = PathBuf::from(made["path"].as_str().unwrap());
    fs::remove_file(sum_of(&path)).unwrap();
    path
}

fn sum_of(path: &Path) -> PathBuf {
    path.with_extension("samovar.sha256")
}

/// Every file below, with its bytes.
fn bytes(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(bytes(&path));
        } else if !path.to_string_lossy().ends_with("-shm") {
            let bytes = fs::read(&path).unwrap();
            found.insert(path, bytes);
        }
    }
    found
}

#[test]
fn refused_restore_has_changed_nothing() {
    for (what, sql, code) in WRONG {
        let desk = furnished();
        let backup = copy_of(&desk);
        file::open(&backup).execute_batch(sql).unwrap();
        desk.call("add_person", json!({"name": "Came later"}));
        let before = bytes(desk.folder.path());

        let refused = desk
            .try_call("restore_backup", json!({"path": backup}))
            .map(|reply| reply.value);
        let error = refused.expect_err(what);
        assert_eq!(error.code.as_str(), *code, "{what}: {error}");
        assert_eq!(error.args["path"], backup.display().to_string(), "{what}");
        assert!(
            bytes(desk.folder.path()) == before,
            "{what}: a file changed"
        );

        // Later reads and writes go on, and the next start holds them.
        desk.call("add_person", json!({"name": "Came last"}));
        let path = desk.path();
        let Desk { planner, folder } = desk;
        drop(planner);
        let planner = Planner::open(&path, system_clock()).expect(what);
        let desk = Desk { planner, folder };
        for name in ["Came later", "Came last", "Щербаков"] {
            let found = desk.call("list_people", json!({"query": name}));
            assert_eq!(found["total"], 1, "{what}: {name}");
        }
        assert_eq!(
            desk.planner.check().unwrap(),
            Vec::<String>::new(),
            "{what}"
        );
    }
}

#[test]
fn nothing_refused_is_put_in_place_of_a_broken_planner_either() {
    for (what, sql, code) in WRONG {
        let desk = furnished();
        let backup = copy_of(&desk);
        file::open(&backup).execute_batch(sql).unwrap();
        let path = desk.path();
        let Desk { planner, folder } = desk;
        drop(planner);
        fs::write(&path, [0x5A; 9000]).unwrap();
        let before = bytes(folder.path());
        let error = recovery::put_back(&path, &backup, chrono::Utc::now(), None).expect_err(what);
        assert_eq!(error.code.as_str(), *code, "{what}: {error}");
        assert!(bytes(folder.path()) == before, "{what}: a file changed");
    }
}

#[test]
fn backups_of_every_version_are_restored_and_brought_up_to_date() {
    for version in 1..=4 {
        let desk = furnished();
        let device = device_of(&desk);
        let backup = place::fixture(&format!("planner-v{version}.samovar"));
        desk.call("restore_backup", json!({"path": backup}));
        let events = desk.call("list_events", json!({"view": "all", "query": "Rust Night"}));
        assert_eq!(events["rows"][0]["venueName"], "Main Hall", "{version}");
        assert_eq!(device_of(&desk), device, "the laptop stays the same");
        assert_eq!(
            desk.planner.check().unwrap(),
            Vec::<String>::new(),
            "{version}"
        );
        desk.call("add_person", json!({"name": "Came last"}));
        desk.call("undo", json!({}));
        let left: Vec<String> = bytes(desk.folder.path())
            .into_keys()
            .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
            .filter(|name| name.contains("restoring") || name.contains(".part"))
            .collect();
        assert_eq!(left, [""; 0]);
    }
}

fn device_of(desk: &Desk) -> String {
    file::open(desk.path())
        .query_row(
            "SELECT value FROM local_setting WHERE key = 'device'",
            [],
            |row| row.get(0),
        )
        .unwrap()
}

#[test]
fn foreign_things_of_a_backup_are_left_behind() {
    let desk = furnished();
    let backup = copy_of(&desk);
    file::open(&backup)
        .execute_batch(
            "CREATE TRIGGER evil AFTER INSERT ON person BEGIN DELETE FROM guest; END;
             CREATE TABLE bookmark(url TEXT)",
        )
        .unwrap();
    let before = fs::read(&backup).unwrap();
    desk.call("restore_backup", json!({"path": backup}));
    assert_eq!(fs::read(&backup).unwrap(), before);
    let event = desk.call("list_events", json!({"view": "all"}))["rows"][0]["id"].clone();
    desk.call("add_person", json!({"name": "Came later"}));
    let counts = desk.call("guest_counts", json!({"eventId": event}));
    assert_eq!(counts["all"], 2);
    let told = desk.call("planner_status", json!({}))["foreign"].clone();
    assert_eq!(
        told,
        json!(["trigger evil: foreign", "table bookmark: foreign"])
    );
}

#[test]
fn a_failing_migration_leaves_the_file_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planner.samovar");
    for version in 1..=4 {
        fs::copy(
            place::fixture(&format!("planner-v{version}.samovar")),
            &path,
        )
        .unwrap();
        // Nothing of it may be written half: a value that no migration expects
        // in the unique index of series, or a table of the next version.
        let before = {
            let conn = file::open(&path);
            conn.execute_batch("CREATE TABLE waits_here(x)").unwrap();
            conn.execute_batch(&format!("PRAGMA user_version = {}", version % 4 + 1))
                .unwrap();
            drop(conn);
            fs::read(&path).unwrap()
        };
        let refused = Planner::open(&path, system_clock()).map(drop).unwrap_err();
        assert!(
            ["planner-foreign", "migration-changed"].contains(&refused.code.as_str()),
            "{version}: {refused}"
        );
        assert_eq!(refused.args["path"], path.display().to_string());
        assert!(fs::read(&path).unwrap() == before, "{version}");
    }
}
