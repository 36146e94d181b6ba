//! What opens a locked planner, and what is said where nothing does.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use samovar_core::key::{Key, salt_of};
use samovar_core::laptop::Laptop;
use samovar_core::planner::{Apart, system_clock};
use samovar_core::{Code, Planner, Result};
use samovar_tests::desk::Desk;
use samovar_tests::{file, place};
use serde_json::json;
use tempfile::TempDir;

use super::{PASSPHRASE, change, desk, key, made, open, other_key, refused};
use crate::commands::{call, refusal};
use crate::newer::ADDED;

/// A closed planner with somebody in it.
fn closed(key: Option<&Key>) -> (TempDir, PathBuf) {
    let Desk { planner, folder } = desk(key);
    call(&planner, "add_person", json!({"name": "Анна Кац"}));
    let path = planner.path().to_owned();
    drop(planner);
    (folder, path)
}

/// As somebody types it into the field.
fn typed(path: &Path, text: &str) -> Result<Planner> {
    open(path, Some(&Key::typed(text, salt_of(path).unwrap())?))
}

#[test]
fn the_passphrase_opens_and_nothing_else_does_or_changes_a_byte() {
    let (_folder, path) = closed(Some(key()));
    let before = fs::read(&path).unwrap();
    assert_eq!(refused(&path, None), "planner-locked");
    assert_eq!(refused(&path, Some(other_key())), "planner-locked");
    for wrong in ["", "чай в семь, как всегд", "ЧАЙ В СЕМЬ, КАК ВСЕГДА", "x"]
    {
        let error = typed(&path, wrong).map(drop).unwrap_err();
        assert_eq!(error.code, Code::PassphraseWrong, "{wrong}");
        assert_eq!(error.args["path"], path.display().to_string());
    }
    // The sheet of another planner.
    let sheet = other_key().recovery();
    let error = typed(&path, &sheet).map(drop).unwrap_err();
    assert_eq!(error.code, Code::PassphraseWrong);
    assert!(fs::read(&path).unwrap() == before);

    let planner = typed(&path, PASSPHRASE).unwrap();
    assert!(planner.key().unwrap().is(key()));
    assert_eq!(call(&planner, "planner_status", json!({}))["locked"], true);
    assert_eq!(call(&planner, "list_people", json!({}))["total"], 1);
}

#[test]
fn the_recovery_key_opens_as_people_type_it() {
    let (_folder, path) = closed(Some(key()));
    let sheet = key().recovery();
    for text in [
        sheet.to_string(),
        sheet.to_lowercase(),
        sheet.replace('-', ""),
        format!("  {}\n", sheet.replace('-', " ")),
        sheet.replace('0', "O").replace('1', "I"),
        sheet.to_lowercase().replace('0', "o").replace('1', "l"),
    ] {
        let planner = typed(&path, &text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(call(&planner, "list_people", json!({}))["total"], 1);
    }
}

#[test]
fn letters_that_are_put_together_otherwise_are_the_same_passphrase() {
    let (_folder, path) = closed(None);
    let composed = Key::new("тихий майский чай").unwrap();
    change(&path, None, Some(&composed));
    // `й` as two letters, as a Mac types it.
    typed(&path, "тихии\u{306} маи\u{306}скии\u{306} чаи\u{306}").unwrap();
    let error = typed(&path, "тихии маискии чаи").map(drop).unwrap_err();
    assert_eq!(error.code, Code::PassphraseWrong);
}

#[test]
fn a_key_given_for_a_planner_that_is_not_locked_is_not_asked_for() {
    let (_folder, path) = closed(None);
    let planner = open(&path, Some(key())).unwrap();
    assert!(planner.key().is_none());
    assert_eq!(call(&planner, "planner_status", json!({}))["locked"], false);
    drop(planner);
    assert_eq!(salt_of(&path), None);
}

/// Somebody who is asked for a passphrase, types it and is then told that it is open
/// elsewhere has typed it for nothing.
#[test]
fn a_planner_that_is_open_says_so_before_it_asks_for_a_passphrase() {
    let desk = desk(Some(key()));
    let path = desk.path();
    for key in [None, Some(key()), Some(other_key())] {
        assert_eq!(refused(&path, key), "planner-open");
    }
    let apart = Apart {
        copies: desk.folder.path().join("copies"),
        exports: desk.folder.path().join("documents"),
    };
    let laptop = Laptop::beside(&path);
    let error = Planner::open_either(&path, system_clock(), laptop, &apart, None)
        .map(drop)
        .unwrap_err();
    assert_eq!(error.code, Code::PlannerOpen);
    let said = Command::new(place::program("samovar-cli"))
        .args(["--lang", "en", "--planner"])
        .arg(&path)
        .args(["event", "list"])
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(!said.status.success());
    let said = String::from_utf8_lossy(&said.stderr).into_owned();
    assert!(said.contains("is open in another Samovar"), "{said}");
    // The open one did not lose its own locks by all this.
    desk.call("add_person", json!({"name": "Still here"}));
    assert_eq!(desk.planner.check().unwrap(), [""; 0]);
}

/// On a stick or a share that may not be written to.
#[test]
fn a_locked_planner_is_looked_at_where_it_may_not_be_written_to() {
    let (folder, path) = closed(Some(key()));
    let here = tempfile::tempdir().unwrap();
    let apart = Apart {
        copies: here.path().join("copies"),
        exports: here.path().join("documents"),
    };
    let look = |key| {
        let laptop = Laptop::at(here.path().join("laptop.json"));
        Planner::open_read_only(&path, system_clock(), laptop, &apart, key)
    };
    let before = fs::read(&path).unwrap();
    let error = look(None).map(drop).unwrap_err();
    assert_eq!(error.code, Code::PlannerLocked);
    assert_eq!(error.args["path"], path.display().to_string());
    assert_eq!(fs::read_dir(&apart.copies).unwrap().count(), 0);

    let planner = look(Some(key())).unwrap();
    assert_eq!(call(&planner, "list_people", json!({}))["total"], 1);
    let refused = refusal(&planner, "add_person", json!({"name": "Ben Ray"}));
    assert_eq!(refused, "planner-read-only");
    // What is looked at is a copy, and as locked as what it is of.
    let copies = super::planted::traces(&[apart.copies.as_path()], &["held"], &["кац"]);
    assert_eq!(copies, [""; 0]);
    // So is what is saved from it.
    let mine = here.path().join("mine.samovar");
    call(&planner, "back_up", json!({"path": mine}));
    drop(planner);
    assert_eq!(super::refused(&mine, None), "planner-locked");
    open(&mine, Some(key())).unwrap();
    assert!(fs::read(&path).unwrap() == before);
    assert!(!folder.path().join("planner backups").exists());
}

#[test]
fn a_locked_planner_of_a_newer_samovar_is_looked_at_with_its_passphrase() {
    let (folder, path) = closed(Some(key()));
    let conn = file::open_with(&path, Some(key()));
    conn.execute_batch(ADDED).unwrap();
    drop(conn);
    let before = fs::read(&path).unwrap();
    let apart = Apart {
        copies: folder.path().join("copies"),
        exports: folder.path().join("documents"),
    };
    let either = |key| {
        let laptop = Laptop::at(folder.path().join("laptop.json"));
        Planner::open_either(&path, system_clock(), laptop, &apart, key)
    };
    let error = either(None).map(drop).unwrap_err();
    assert_eq!(error.code, Code::PlannerLocked);
    let planner = either(Some(key())).unwrap();
    let status = call(&planner, "planner_status", json!({}));
    assert_eq!(
        json!([status["readOnly"], status["newer"], status["locked"]]),
        json!([true, true, true])
    );
    drop(planner);
    assert!(fs::read(&path).unwrap() == before);
}

#[test]
fn a_locked_planner_in_a_folder_that_travels_is_warned_of_like_any() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("Dropbox");
    fs::create_dir(&inner).unwrap();
    let planner = made(&inner.join("planner.samovar"), Some(key()));
    let status = call(&planner, "planner_status", json!({}));
    assert_eq!(status["syncedFolder"], "Dropbox");
}

#[test]
fn what_is_saved_as_another_is_locked_alike_also_where_the_file_is_gone() {
    let desk = desk(Some(key()));
    desk.call("add_person", json!({"name": "Анна Кац"}));
    let saved = desk.folder.path().join("saved.samovar");
    desk.call("save_planner_as", json!({"path": saved}));
    fs::remove_file(desk.path()).unwrap();
    let again = desk.folder.path().join("again.samovar");
    desk.call("save_planner_as", json!({"path": again}));
    for path in [&saved, &again] {
        assert_eq!(refused(path, None), "planner-locked");
        let planner = open(path, Some(key())).unwrap();
        assert_eq!(call(&planner, "list_people", json!({}))["total"], 1);
        assert_eq!(planner.check().unwrap(), [""; 0]);
    }
}

/// Whatever somebody called it: it is not written over, and is no list.
#[test]
fn a_locked_planner_is_known_for_a_planner_under_any_name() {
    let (folder, path) = closed(Some(key()));
    let desk = desk(None);
    for name in ["guests.csv", "programme.pdf", "other.samovar"] {
        let other = folder.path().join(name);
        fs::copy(&path, &other).unwrap();
        let refused = desk.refusal(
            "export_people",
            json!({"format": "csv", "filter": {}, "path": other}),
        );
        assert_eq!(refused, "path-is-planner", "{name}");
        let event = desk.evening("Rust Night");
        let refused = desk.refusal("preview_import", json!({"path": other, "eventId": event}));
        assert_eq!(refused, "planner-not-list", "{name}");
        assert!(fs::read(&other).unwrap() == fs::read(&path).unwrap());
        open(&other, Some(key())).unwrap();
    }
}
