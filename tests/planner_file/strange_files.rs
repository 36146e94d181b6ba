use std::fs;
use std::path::Path;

use samovar_core::planner::{Reason, system_clock};
use samovar_core::{Planner, recovery};
use samovar_tests::desk::{Desk, refused_to_open};
use samovar_tests::file;
use serde_json::json;

/// A planner with one event, closed, and its bytes.
fn closed_planner(folder: &Path) -> std::path::PathBuf {
    let path = folder.join("planner.samovar");
    let planner = Planner::open(&path, system_clock()).unwrap();
    let event =
        json!({"title": "Rust Night", "starts": "2030-12-18T19:00", "zone": "Europe/Moscow"});
    samovar_core::dispatch(
        &planner,
        "create_event",
        event,
        &samovar_core::Job::silent(),
    )
    .unwrap();
    drop(planner);
    path
}

#[test]
fn test_planner_of_a_newer_program_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = closed_planner(folder.path());
    file::open(&path)
        .execute_batch("PRAGMA user_version = 9000")
        .unwrap();
    let before = fs::read(&path).unwrap();
    let error = refused_to_open(&path);
    assert_eq!(error.code.as_str(), "planner-newer");
    assert_eq!(error.args["path"], path.display().to_string());
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn test_damaged_planner_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = closed_planner(folder.path());
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    for byte in &mut bytes[4096..middle] {
        *byte = 0xA5;
    }
    fs::write(&path, &bytes).unwrap();
    assert_eq!(refused_to_open(&path).code.as_str(), "planner-damaged");
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn test_cut_off_planner_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = closed_planner(folder.path());
    let bytes = fs::read(&path).unwrap();
    let half = &bytes[..bytes.len() / 2 + 100];
    fs::write(&path, half).unwrap();
    assert_eq!(refused_to_open(&path).code.as_str(), "planner-damaged");
    assert_eq!(fs::read(&path).unwrap(), half);
}

#[test]
fn test_a_file_that_is_no_planner_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("notes.samovar");
    fs::write(&text, "Anna is coming\n".repeat(500)).unwrap();
    assert_eq!(refused_to_open(&text).code.as_str(), "planner-damaged");
    assert_eq!(
        fs::read_to_string(&text).unwrap(),
        "Anna is coming\n".repeat(500)
    );

    let other = folder.path().join("bookmarks.samovar");
    file::open(&other)
        .execute_batch("CREATE TABLE bookmark(url TEXT)")
        .unwrap();
    let before = fs::read(&other).unwrap();
    assert_eq!(refused_to_open(&other).code.as_str(), "not-a-planner");
    assert_eq!(fs::read(&other).unwrap(), before);
}

#[test]
fn test_edited_migration_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = closed_planner(folder.path());
    let conn = file::open(&path);
    conn.execute(
        "UPDATE meta SET value = 'another' WHERE key = 'migration_0001'",
        [],
    )
    .unwrap();
    drop(conn);
    assert_eq!(refused_to_open(&path).code.as_str(), "migration-changed");
}

#[test]
fn test_planner_opens_once() {
    let desk = Desk::new();
    let error = refused_to_open(&desk.path());
    assert_eq!(
        (error.code.as_str(), &error.args["path"]),
        ("planner-open", &json!(desk.path().display().to_string()))
    );
}

#[test]
fn test_last_good_backup_takes_the_place_of_a_damaged_planner() {
    let folder = tempfile::tempdir().unwrap();
    let path = closed_planner(folder.path());
    let planner = Planner::open(&path, system_clock()).unwrap();
    planner.back_up(Reason::Start).unwrap();
    drop(planner);
    fs::write(&path, [0x5A; 20_000]).unwrap();

    assert_eq!(refused_to_open(&path).code.as_str(), "planner-damaged");
    let backups = recovery::list_backups(&path, None).unwrap();
    let kept = recovery::put_back(&path, Path::new(&backups[0].path), chrono::Utc::now(), None)
        .unwrap()
        .kept
        .unwrap();
    assert_eq!(fs::read(kept).unwrap(), [0x5A; 20_000]);
    let planner = Planner::open(&path, system_clock()).unwrap();
    let events = samovar_core::dispatch(
        &planner,
        "list_events",
        json!({"view": "all"}),
        &samovar_core::Job::silent(),
    );
    assert_eq!(events.unwrap().value["rows"][0]["title"], "Rust Night");
}
