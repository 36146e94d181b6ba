//! Backups and locks that differ: what is put into a planner is locked as that planner is,
//! and opened by whatever the backup is locked with.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use samovar_core::key::{Key, salt_of};
use samovar_core::{Error, Planner, recovery};
use samovar_tests::desk::Desk;
use serde_json::{Value, json};

use super::{OTHER, PASSPHRASE, change, desk, key, open, other_key, refused};
use crate::commands::call;

const NAME: &str = "Илья Щербаков";

/// A backup of a planner that is locked so, packed where it is not, in a folder of its own.
fn backup(key: Option<&Key>) -> (tempfile::TempDir, PathBuf) {
    let Desk { planner, folder } = desk(key);
    call(&planner, "add_person", json!({"name": NAME}));
    let made = call(&planner, "back_up", json!({}))["path"].clone();
    drop(planner);
    (folder, PathBuf::from(made.as_str().unwrap()))
}

fn names(planner: &Planner) -> Vec<String> {
    let found = call(planner, "list_people", json!({}));
    let rows = found["rows"].as_array().unwrap().iter();
    rows.map(|row| row["name"].as_str().unwrap().to_owned())
        .collect()
}

/// Each file of a folder and below, with its bytes.
fn bytes(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(bytes(&path));
        } else if !path.to_string_lossy().ends_with("-shm") {
            found.insert(path.clone(), fs::read(path).unwrap());
        }
    }
    found
}

fn restore(desk: &Desk, backup: &Path, passphrase: Option<&str>) -> Result<Value, Error> {
    let request = json!({"path": backup, "passphrase": passphrase});
    desk.try_call("restore_backup", request)
        .map(|reply| reply.value)
}

/// It holds the backup, under its own key, now and at the next start.
fn holds(desk: Desk, own: Option<&Key>) {
    assert_eq!(names(&desk.planner), [NAME]);
    desk.call("add_person", json!({"name": "Came later"}));
    assert_eq!(desk.planner.check().unwrap(), [""; 0]);
    let path = desk.path();
    let Desk { planner, folder } = desk;
    drop(planner);
    assert_eq!(salt_of(&path), own.map(Key::salt));
    if own.is_some() {
        assert_eq!(refused(&path, None), "planner-locked");
    }
    let planner = open(&path, own).unwrap();
    assert_eq!(names(&planner).len(), 2);
    assert_eq!(planner.check().unwrap(), [""; 0]);
    drop(planner);
    if own.is_some() {
        let words = ["щербаков", "came later"];
        assert_eq!(
            super::planted::traces(&[folder.path()], &[], &words),
            [""; 0]
        );
    }
    assert_eq!(super::change::left_in(folder.path()), [""; 0]);
}

#[test]
fn a_backup_without_a_lock_becomes_locked_in_a_locked_planner() {
    let (folder, packed) = backup(None);
    let plain = folder.path().join("plain.samovar");
    let other = open(&folder.path().join("planner.samovar"), None).unwrap();
    call(&other, "back_up", json!({"path": plain}));
    drop(other);
    for backup in [&packed, &plain] {
        let desk = desk(Some(key()));
        restore(&desk, backup, None).unwrap();
        holds(desk, Some(key()));
    }
}

#[test]
fn a_backup_under_another_passphrase_is_asked_for_it() {
    let (_folder, backup) = backup(Some(other_key()));
    let sheet = other_key().recovery();
    for typed in [OTHER, sheet.as_str()] {
        let desk = desk(Some(key()));
        desk.call("add_person", json!({"name": "Of this planner"}));
        let before = bytes(desk.folder.path());
        for (wrong, code) in [
            (None, "planner-locked"),
            (Some(PASSPHRASE), "passphrase-wrong"),
            (Some(""), "passphrase-wrong"),
        ] {
            let error = restore(&desk, &backup, wrong).unwrap_err();
            assert_eq!(error.code.as_str(), code, "{wrong:?}");
            assert_eq!(error.args["path"], backup.display().to_string());
        }
        assert!(bytes(desk.folder.path()) == before, "a file changed");
        restore(&desk, &backup, Some(typed)).unwrap();
        holds(desk, Some(key()));
    }
}

#[test]
fn a_locked_backup_in_a_planner_without_a_lock_is_locked_no_more() {
    let (_folder, backup) = backup(Some(key()));
    let desk = desk(None);
    let error = restore(&desk, &backup, None).unwrap_err();
    assert_eq!(error.code.as_str(), "planner-locked");
    assert_eq!(error.args["path"], backup.display().to_string());
    restore(&desk, &backup, Some(PASSPHRASE)).unwrap();
    holds(desk, None);
}

#[test]
fn own_backups_need_no_passphrase_and_say_again_what_they_were_made_before() {
    let desk = desk(Some(key()));
    let event = desk.evening("Rust Night");
    desk.call("add_person", json!({"name": NAME}));
    let door = desk.call("start_door", json!({"eventId": event}))["path"].clone();
    desk.call("add_person", json!({"name": "Came too late"}));
    desk.call("restore_backup", json!({"path": door}));
    assert_eq!(names(&desk.planner), [NAME]);
    // What that one was made before is nothing that the next is made before.
    desk.call("back_up", json!({}));
    let listed = desk.call("list_backups", json!({}));
    let about = |reason: &str| {
        let of_it = listed.as_array().unwrap().iter();
        of_it
            .filter(|backup| backup["reason"] == reason)
            .map(|backup| backup["about"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(about("door"), [json!("Rust Night")]);
    assert_eq!(about("manual"), [Value::Null]);
    assert_eq!(about("restore"), [Value::Null]);
    let sound = desk.call("find_sound_backup", json!({}));
    assert_ne!(sound["backup"], Value::Null);
}

#[test]
fn a_locked_planner_whose_first_page_is_damaged_is_replaced_by_its_backup() {
    // The mark stays, or goes with the rest.
    for (from, told) in [(16, "passphrase-wrong"), (0, "planner-damaged")] {
        let (folder, backup) = backup(Some(key()));
        let path = folder.path().join("planner.samovar");
        let mut bytes = fs::read(&path).unwrap();
        bytes[from..4096].fill(0x5A);
        fs::write(&path, &bytes).unwrap();
        assert_eq!(refused(&path, Some(key())), told);
        assert!(fs::read(&path).unwrap() == bytes, "it is not touched");

        let listed = recovery::list_backups(&path, Some(key())).unwrap();
        assert_eq!(listed.len(), 1);
        assert_eq!(listed[0].people, Some(1));
        let now = chrono::Utc::now();
        let error = recovery::put_back(&path, &backup, now, None).unwrap_err();
        assert_eq!(error.code.as_str(), "planner-locked");
        let wrong = Key::typed("not the passphrase", key().salt()).unwrap();
        let error = recovery::put_back(&path, &backup, now, Some(&wrong)).unwrap_err();
        assert_eq!(error.code.as_str(), "passphrase-wrong");
        assert!(fs::read(&path).unwrap() == bytes, "it is not touched");

        let done = recovery::put_back(&path, &backup, now, Some(key())).unwrap();
        assert!(fs::read(done.kept.unwrap()).unwrap() == bytes);
        assert_eq!(refused(&path, None), "planner-locked");
        let planner = open(&path, Some(key())).unwrap();
        assert_eq!(names(&planner), [NAME]);
        assert_eq!(planner.check().unwrap(), [""; 0]);
    }
}

/// Whoever brings a backup from before the lock gets a locked planner all the same.
#[test]
fn a_backup_without_a_lock_is_locked_where_it_takes_the_place_of_a_locked_planner() {
    let (_elsewhere, plain) = backup(None);
    let (folder, _) = backup(Some(key()));
    let path = folder.path().join("planner.samovar");
    let now = chrono::Utc::now();
    let error = recovery::put_back(&path, &plain, now, None).unwrap_err();
    assert_eq!(error.code.as_str(), "planner-locked");
    recovery::put_back(&path, &plain, now, Some(key())).unwrap();
    assert_eq!(refused(&path, None), "planner-locked");
    assert_eq!(names(&open(&path, Some(key())).unwrap()), [NAME]);
}

/// A backup that was made before the passphrase was changed and could not be reached, on a
/// stick that was not there: its own passphrase opens it.
#[test]
fn a_backup_from_before_the_change_opens_by_the_passphrase_of_then() {
    let desk = desk(Some(key()));
    desk.call("add_person", json!({"name": NAME}));
    let stick = tempfile::tempdir().unwrap();
    let brought = stick.path().join("brought.samovar");
    desk.call("back_up", json!({"path": brought}));
    let path = desk.path();
    let Desk { planner, folder } = desk;
    drop(planner);
    change(&path, Some(key()), Some(other_key()));
    let planner = open(&path, Some(other_key())).unwrap();
    let desk = Desk { planner, folder };
    let error = restore(&desk, &brought, None).unwrap_err();
    assert_eq!(error.code.as_str(), "planner-locked");
    restore(&desk, &brought, Some(PASSPHRASE)).unwrap();
    holds(desk, Some(other_key()));
}
