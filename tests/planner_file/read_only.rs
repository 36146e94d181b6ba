//! A planner that may not be written to can be looked at: everything is read,
//! printed and exported elsewhere, and not a byte changes where it lies.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use samovar_core::laptop::Laptop;
use samovar_core::planner::{Apart, system_clock};
use samovar_core::{Planner, Result};
use samovar_tests::place;
use serde_json::json;
use tempfile::TempDir;

use crate::commands::{call, refusal};

/// Where a planner lies, and another place that may be written to.
struct Places {
    there: PathBuf,
    here: TempDir,
}

impl Places {
    fn new(there: &Path) -> Self {
        Self {
            there: there.to_owned(),
            here: tempfile::tempdir().unwrap(),
        }
    }

    fn planner(&self) -> PathBuf {
        self.there.join("club.samovar")
    }

    fn apart(&self) -> Apart {
        Apart {
            copies: self.here.path().join("copies"),
            exports: self.here.path().join("documents"),
        }
    }

    fn laptop(&self) -> Laptop {
        Laptop::at(self.here.path().join("laptop.json"))
    }

    fn look(&self) -> Result<Planner> {
        Planner::open_read_only(
            &self.planner(),
            system_clock(),
            self.laptop(),
            &self.apart(),
            None,
        )
    }

    /// Every file there with its bytes.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        fs::read_dir(&self.there)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.is_file())
            .map(|path| (path.clone(), fs::read(path).unwrap()))
            .collect()
    }
}

/// An evening with guests; gives its id.
fn furnish(planner: &Planner) -> String {
    let event = call(planner, "create_sample", json!({}));
    event["id"].as_str().unwrap().to_owned()
}

fn look_at_everything(planner: &Planner, event: &str, here: &Path) {
    let status = call(planner, "planner_status", json!({}));
    assert_eq!(status["readOnly"], true);
    assert_eq!(status["path"], planner.path().display().to_string());
    assert_eq!(
        call(planner, "check_planner", json!({}))["findings"],
        json!([])
    );
    assert!(call(planner, "list_guests", json!({"eventId": event}))["total"].as_u64() > Some(10));
    let options = json!({"eventId": event});
    call(
        planner,
        "print_door_list",
        json!({"options": options, "path": here.join("door.pdf")}),
    );
    // Without a place of its own: not beside the planner.
    let printed = call(planner, "print_badges", json!({"eventId": event}));
    assert!(Path::new(printed["path"].as_str().unwrap()).starts_with(here.join("documents")));
    call(
        planner,
        "export_people",
        json!({"format": "csv", "filter": {}, "path": here.join("people.csv")}),
    );
    call(
        planner,
        "back_up",
        json!({"path": here.join("mine.samovar")}),
    );
    // What is the laptop's can be changed.
    let settings = call(planner, "edit_settings", json!({"language": "ru"}));
    assert_eq!(settings["language"], "ru");

    for (name, request) in [
        ("add_person", json!({"name": "Ben Ray"})),
        ("edit_settings", json!({"organizerName": "Other"})),
        ("undo", json!({})),
        ("redo", json!({})),
        ("back_up", json!({})),
        ("start_door", json!({"eventId": event})),
        ("restore_backup", json!({"path": here.join("mine.samovar")})),
        (
            "prepare_invitations",
            json!({"eventId": event, "format": "mail", "path": here.join("mails")}),
        ),
    ] {
        assert_eq!(
            refusal(planner, name, request),
            "planner-read-only",
            "{name}"
        );
    }
    assert!(!here.join("mails").exists());
    // The copy that was saved is a planner to work on.
    let mine = Planner::open(&here.join("mine.samovar"), system_clock()).unwrap();
    call(&mine, "add_person", json!({"name": "Ben Ray"}));
}

#[test]
fn test_planner_that_is_looked_at_is_read_whole_and_nothing_changes_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::new(folder.path());
    let planner = Planner::open_on(&places.planner(), system_clock(), places.laptop()).unwrap();
    let event = furnish(&planner);
    drop(planner);
    fs::remove_file(folder.path().join("club.samovar.lock")).unwrap();
    let before = places.files();
    let planner = places.look().unwrap();
    look_at_everything(&planner, &event, places.here.path());
    drop(planner);
    assert_eq!(places.files(), before);
    let copies = places.apart().copies;
    assert_eq!(fs::read_dir(copies).unwrap().count(), 0);
}

/// As on a stick that was pulled out.
#[test]
fn test_rows_that_stand_in_the_journal_alone_are_read() {
    let origin = tempfile::tempdir().unwrap();
    let path = origin.path().join("club.samovar");
    let planner = Planner::open(&path, system_clock()).unwrap();
    call(&planner, "add_person", json!({"name": "Ann Lee"}));
    let folder = tempfile::tempdir().unwrap();
    let places = Places::new(folder.path());
    for ending in ["", "-wal"] {
        let name = format!("club.samovar{ending}");
        fs::copy(origin.path().join(&name), folder.path().join(&name)).unwrap();
    }
    drop(planner);
    let before = places.files();
    assert!(!before[&folder.path().join("club.samovar-wal")].is_empty());
    let looked = places.look().unwrap();
    let people = call(&looked, "list_people", json!({}));
    assert_eq!(people["rows"][0]["name"], "Ann Lee");
    drop(looked);
    assert_eq!(places.files(), before);
}

#[test]
fn test_planner_of_every_version_can_be_looked_at() {
    for version in 1..=4 {
        let folder = tempfile::tempdir().unwrap();
        let places = Places::new(folder.path());
        let fixture = place::fixture(&format!("planner-v{version}.samovar"));
        fs::copy(fixture, places.planner()).unwrap();
        let before = places.files();
        let planner = places.look().unwrap();
        call(&planner, "home", json!({}));
        drop(planner);
        assert_eq!(places.files(), before, "version {version}");
    }
}

#[test]
fn test_what_cannot_be_looked_at_is_refused_by_its_own_name() {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::new(folder.path());
    let code = |places: &Places| {
        let error = places.look().map(drop).unwrap_err();
        assert_eq!(error.args["path"], places.planner().display().to_string());
        error.code.as_str()
    };
    assert_eq!(code(&places), "file-missing");
    fs::write(places.planner(), vec![7; 9000]).unwrap();
    assert_eq!(code(&places), "planner-damaged");
    assert_eq!(fs::read_dir(places.apart().copies).unwrap().count(), 0);
}

#[test]
fn test_copies_that_a_kill_left_are_removed_and_those_in_use_stay() {
    let folder = tempfile::tempdir().unwrap();
    let places = Places::new(folder.path());
    drop(Planner::open(&places.planner(), system_clock()).unwrap());
    let left = places.apart().copies.join("99999999-0");
    fs::create_dir_all(&left).unwrap();
    fs::write(left.join("club.samovar"), "guests of somebody").unwrap();
    let first = places.look().unwrap();
    let second = places.look().unwrap();
    assert!(!left.exists());
    for planner in [&first, &second] {
        call(planner, "list_people", json!({}));
    }
}

/// A disk that is read-only, with the planner and without a lock beside it.
#[test]
fn test_read_only_disk_opens_by_itself_for_reading() {
    let disk = tempfile::tempdir().unwrap();
    let mount = |options: &[&str]| {
        let mut mount = Command::new("mount");
        let done = mount.args(options).arg(disk.path()).output();
        done.is_ok_and(|output| output.status.success())
    };
    if !mount(&["-t", "tmpfs", "-o", "size=32m", "tmpfs"]) {
        println!("skipped: no disk can be mounted here");
        return;
    }
    let _unmount = Unmount(disk.path().to_owned());
    let places = Places::new(disk.path());
    let planner = Planner::open_on(&places.planner(), system_clock(), places.laptop()).unwrap();
    let event = furnish(&planner);
    drop(planner);
    fs::remove_file(disk.path().join("club.samovar.lock")).unwrap();
    assert!(mount(&["-o", "remount,ro"]));

    let open = || {
        Planner::open_either(
            &places.planner(),
            system_clock(),
            places.laptop(),
            &places.apart(),
            None,
        )
    };
    look_at_everything(&open().unwrap(), &event, places.here.path());
    // The terminal too, and it says so.
    let said = Command::new(place::program("samovar-cli"))
        .arg("--planner")
        .arg(places.planner())
        .args(["--lang", "en", "event", "list"])
        .env("XDG_CACHE_HOME", places.here.path().join("cache"))
        .env("SAMOVAR_LAPTOP", places.here.path().join("laptop.json"))
        .output()
        .unwrap();
    assert!(said.status.success());
    let note = String::from_utf8_lossy(&said.stderr);
    assert!(note.contains("may not be written to"), "{note}");
    assert!(mount(&["-o", "remount,rw"]));
    assert!(!open().unwrap().is_read_only());
}

struct Unmount(PathBuf);

impl Drop for Unmount {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}
