//! What belongs to the laptop stays with the laptop, whatever planner it opens,
//! puts back or takes back.

use std::path::Path;

use samovar_core::Planner;
use samovar_core::laptop::Laptop;
use samovar_core::planner::system_clock;
use samovar_tests::file;
use serde_json::{Value, json};

use crate::commands::call;

fn open(planner: &Path, laptop: &Path) -> Planner {
    Planner::open_on(planner, system_clock(), Laptop::at(laptop.to_owned())).unwrap()
}

/// What an earlier Samovar kept in the planner.
fn keep_in(planner: &Path, key: &str, value: &str) {
    let conn = file::open(planner);
    conn.execute(
        "INSERT INTO local_setting(key, value) VALUES (?1, ?2)",
        [key, value],
    )
    .unwrap();
}

const MINE: &str = r#"{"language": "ru", "theme": "dark", "density": "compact",
    "weekStart": "sunday", "paper": "letter", "currency": "GEL", "station": "Дверь",
    "replyKeys": false, "doorMode": "review", "doorSounds": false}"#;

fn mine() -> Value {
    serde_json::from_str(MINE).unwrap()
}

fn holds(settings: &Value, wanted: &Value) -> bool {
    wanted
        .as_object()
        .unwrap()
        .iter()
        .all(|(key, value)| settings[key] == *value)
}

#[test]
fn test_restore_undo_and_another_planner_change_nothing_of_the_laptop() {
    let folder = tempfile::tempdir().unwrap();
    let laptop = folder.path().join("settings/laptop.json");
    let planner = open(&folder.path().join("one.samovar"), &laptop);
    let backup = call(&planner, "back_up", json!({}));
    call(&planner, "edit_settings", mine());
    let columns = json!([{"key": "name", "width": 200, "hidden": false}]);
    let layout = json!({"grid": "guests", "columns": columns});
    call(&planner, "save_grid_layout", layout);
    call(&planner, "add_person", json!({"name": "Ann Lee"}));

    let check = |planner: &Planner, when: &str| {
        let settings = call(planner, "get_settings", json!({}));
        assert!(holds(&settings, &mine()), "{when}: {settings}");
        let layout = call(planner, "get_grid_layout", json!({"grid": "guests"}));
        assert_eq!(layout["columns"], columns, "{when}");
    };
    check(&planner, "at first");
    call(&planner, "undo", json!({}));
    check(&planner, "after undo");
    call(&planner, "restore_backup", json!({"path": backup["path"]}));
    check(&planner, "after a restore");
    drop(planner);
    check(
        &open(&folder.path().join("one.samovar"), &laptop),
        "after a restart",
    );
    check(
        &open(&folder.path().join("two.samovar"), &laptop),
        "in another planner",
    );
}

#[test]
fn test_who_invites_and_by_which_clock_belongs_to_the_planner() {
    let folder = tempfile::tempdir().unwrap();
    let laptop = folder.path().join("laptop.json");
    let planner = open(&folder.path().join("one.samovar"), &laptop);
    let theirs = json!({"organizerName": "Клуб", "organizerEmail": "club@example.org", "zone": "Asia/Tbilisi"});
    call(&planner, "edit_settings", theirs.clone());
    let backup = call(&planner, "back_up", json!({}));
    let others = json!({"organizerName": "Other", "organizerEmail": "other@example.org", "zone": "Europe/Berlin"});
    call(&planner, "edit_settings", others);
    call(&planner, "restore_backup", json!({"path": backup["path"]}));
    assert!(holds(&call(&planner, "get_settings", json!({})), &theirs));
    let second = open(&folder.path().join("two.samovar"), &laptop);
    let settings = call(&second, "get_settings", json!({}));
    assert_eq!(settings["organizerName"], "");
    assert_eq!(settings["zone"], "Europe/Moscow");
}

#[test]
fn test_what_an_older_planner_kept_is_taken_over_once() {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (
        folder.path().join("one.samovar"),
        folder.path().join("two.samovar"),
    );
    for (planner, language) in [(&first, "ru"), (&second, "en")] {
        drop(Planner::open(planner, system_clock()).unwrap());
        keep_in(planner, "language", language);
        keep_in(planner, "theme", "dark");
        keep_in(
            planner,
            "grid_people",
            r#"[{"key":"name","width":null,"hidden":false}]"#,
        );
    }
    let laptop = folder.path().join("settings/laptop.json");
    for planner in [&first, &second, &first] {
        let planner = open(planner, &laptop);
        let settings = call(&planner, "get_settings", json!({}));
        assert_eq!(
            (&settings["language"], &settings["theme"]),
            (&json!("ru"), &json!("dark"))
        );
        let layout = call(&planner, "get_grid_layout", json!({"grid": "people"}));
        assert_eq!(layout["columns"][0]["key"], "name");
    }
}

/// A backup of an earlier Samovar holds a language; a laptop that never chose one
/// must not learn it from there, now or at the next start.
#[test]
fn test_backup_of_an_earlier_version_teaches_the_laptop_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (here, old) = (
        folder.path().join("here.samovar"),
        folder.path().join("old.samovar"),
    );
    drop(Planner::open(&old, system_clock()).unwrap());
    keep_in(&old, "theme", "dark");
    let laptop = folder.path().join("settings/laptop.json");
    let theme = |planner: &Planner| call(planner, "get_settings", json!({}))["theme"].clone();
    let planner = open(&here, &laptop);
    call(&planner, "restore_backup", json!({"path": old}));
    assert_eq!(theme(&planner), "system");
    drop(planner);
    assert_eq!(theme(&open(&here, &laptop)), "system");
}

#[test]
fn test_settings_that_cannot_be_kept_hold_until_the_end_and_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let laptop = folder.path().join("a file/laptop.json");
    std::fs::write(folder.path().join("a file"), "").unwrap();
    let planner = open(&folder.path().join("one.samovar"), &laptop);
    let status = |planner: &Planner| call(planner, "planner_status", json!({}));
    let settings = call(&planner, "edit_settings", mine());
    assert!(holds(&settings, &mine()));
    assert_eq!(
        status(&planner)["laptopUnwritten"],
        laptop.display().to_string()
    );
}
