//! The file under the open planner: moved, deleted, exchanged, or opened by
//! another of its names. Nothing is answered with "saved" that is not.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use samovar_core::Planner;
use samovar_core::planner::system_clock;
use samovar_tests::desk::{Desk, refused_to_open};
use samovar_tests::place;
use serde_json::{Value, json};

fn people(desk: &Desk) -> Value {
    desk.call("list_people", json!({}))["total"].clone()
}

/// All ways to write are refused, reads go on, and what was saved is saved as.
fn goes_on_reading_only(desk: &Desk) {
    for (command, request) in [
        ("add_person", json!({"name": "Too late"})),
        ("put_away_dishes_notice", json!({})),
        ("undo", json!({})),
    ] {
        let error = desk
            .try_call(command, request)
            .map(|reply| reply.value)
            .expect_err(command);
        assert_eq!(error.code.as_str(), "planner-moved", "{command}");
        assert_eq!(error.args["path"], desk.path().display().to_string());
    }
    assert_eq!(people(desk), 2);
    let saved = desk.folder.path().join("saved.samovar");
    desk.call("save_planner_as", json!({"path": saved}));
    let planner = Planner::open(&saved, system_clock()).unwrap();
    let total = samovar_core::dispatch(
        &planner,
        "list_people",
        json!({}),
        &samovar_core::Job::silent(),
    );
    assert_eq!(total.unwrap().value["total"], 2);
    assert_eq!(planner.check().unwrap(), Vec::<String>::new());
}

fn two_people() -> Desk {
    let desk = Desk::new();
    desk.call("add_person", json!({"name": "Anna"}));
    desk.call("add_person", json!({"name": "Борис"}));
    desk
}

#[test]
fn moved_planner_takes_no_more_and_is_saved_as_another() {
    let desk = two_people();
    fs::rename(desk.path(), desk.folder.path().join("elsewhere.samovar")).unwrap();
    goes_on_reading_only(&desk);
}

#[test]
fn deleted_planner_takes_no_more_and_is_saved_as_another() {
    let desk = two_people();
    fs::remove_file(desk.path()).unwrap();
    goes_on_reading_only(&desk);
}

#[test]
fn planner_without_its_folder_takes_no_more() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("talks");
    let planner = Planner::open(&inner.join("planner.samovar"), system_clock()).unwrap();
    let desk = Desk { planner, folder };
    desk.call("add_person", json!({"name": "Anna"}));
    desk.call("add_person", json!({"name": "Борис"}));
    fs::rename(&inner, desk.folder.path().join("moved")).unwrap();
    goes_on_reading_only(&desk);
}

#[test]
fn another_file_in_its_place_is_not_written_to() {
    let desk = two_people();
    let other = Desk::new();
    other.call("add_person", json!({"name": "Of the other laptop"}));
    let copy = desk.folder.path().join("other.samovar");
    other.call("back_up", json!({"path": copy}));
    fs::rename(&copy, desk.path()).unwrap();
    let bytes = fs::read(desk.path()).unwrap();
    goes_on_reading_only(&desk);
    assert!(fs::read(desk.path()).unwrap() == bytes);
}

#[test]
fn journal_that_is_taken_away_stops_writing() {
    let desk = two_people();
    fs::remove_file(desk.folder.path().join("planner.samovar-wal")).unwrap();
    goes_on_reading_only(&desk);
}

#[test]
fn planner_that_is_put_back_goes_on() {
    let desk = two_people();
    let elsewhere = desk.folder.path().join("elsewhere.samovar");
    fs::rename(desk.path(), &elsewhere).unwrap();
    assert_eq!(
        desk.refusal("add_person", json!({"name": "Too late"})),
        "planner-moved"
    );
    fs::rename(&elsewhere, desk.path()).unwrap();
    desk.call("add_person", json!({"name": "In time"}));
    assert_eq!(people(&desk), 3);
}

fn terminal(planner: &Path) -> Output {
    Command::new(place::program("samovar-cli"))
        .args(["--json", "--planner"])
        .arg(planner)
        .args(["call", "list_people", "{}"])
        .output()
        .unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn other_names_of_the_file_do_not_get_past_the_lock() {
    let desk = two_people();
    let elsewhere = tempfile::tempdir().unwrap();
    let hard = desk.folder.path().join("hard.samovar");
    fs::hard_link(desk.path(), &hard).unwrap();
    let soft = elsewhere.path().join("soft.samovar");
    std::os::unix::fs::symlink(desk.path(), &soft).unwrap();
    let winding = desk.folder.path().join("x/../planner.samovar");
    fs::create_dir(desk.folder.path().join("x")).unwrap();
    for name in [&hard, &soft, &winding] {
        assert_eq!(refused_to_open(name).code.as_str(), "planner-open");
        // The same from a process of its own.
        let output = terminal(name);
        assert!(!output.status.success());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains("is open in another Samovar"), "{said}");
    }
    desk.call("add_person", json!({"name": "Still here"}));
    drop(desk.planner);
    Planner::open(&hard, system_clock()).unwrap();
}
