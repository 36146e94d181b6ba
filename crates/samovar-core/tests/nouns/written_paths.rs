//! The door for files that are written, for every command that has one: no way
//! leads over a planner, its journal, its lock or its backups, into a device or
//! a pipe, or over a file of another kind, and what is refused leaves every
//! byte as it was.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use samovar_core::Planner;
use samovar_core::planner::system_clock;
use serde_json::json;

use crate::desk::text;
use crate::paths::{ELSEWHERE, Filled, WRITERS, named};

/// Every file below a folder with its bytes, links as links. SQLite's index of
/// its journal moves with every read.
fn all(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let kind = path.symlink_metadata().unwrap().file_type();
        let bytes = if kind.is_dir() {
            found.extend(all(&path));
            Vec::new()
        } else if kind.is_file() && !path.display().to_string().ends_with("-shm") {
            fs::read(&path).unwrap()
        } else {
            format!("{kind:?}").into_bytes()
        };
        found.insert(path, bytes);
    }
    found
}

/// A file of another kind than the one that is written.
fn foreign(kind: &str) -> &'static [u8] {
    match kind {
        "pdf" => b"Name,Email\nAnna,anna@example.org\n",
        _ => b"%PDF-1.7\nsomebody's contract",
    }
}

#[cfg(unix)]
#[test]
fn no_way_leads_over_what_must_stay() {
    let filled = Filled::new();
    let desk = &filled.desk;
    let folder = desk.folder.path();
    let planner = desk.planner.path().to_owned();
    let at = |name: &str| folder.join(name);
    let beside = |ending: &str| PathBuf::from(format!("{}{ending}", planner.display()));
    let backup = text(&desk.call("back_up", json!({}))["path"]);
    let backups = Path::new(&backup).parent().unwrap().to_owned();
    fs::create_dir(at("dir")).unwrap();
    fs::hard_link(&planner, at("hard.csv")).unwrap();
    std::os::unix::fs::symlink(&planner, at("soft.csv")).unwrap();
    std::os::unix::fs::symlink(&backups, at("old")).unwrap();
    std::os::unix::fs::symlink("/dev/null", at("null.csv")).unwrap();
    let made = std::process::Command::new("mkfifo")
        .arg(at("pipe.csv"))
        .status();
    assert!(made.unwrap().success());
    let _socket = std::os::unix::net::UnixListener::bind(at("socket.csv")).unwrap();
    let other = at("other.samovar");
    let open = Planner::open(&other, system_clock()).unwrap();
    let locked = at("other.samovar.lock");
    drop(open);
    fs::copy(&other, at("list.csv")).unwrap();

    let planner_own = "path-is-planner";
    let files: Vec<(PathBuf, &str)> = vec![
        (planner.clone(), planner_own),
        (beside("-wal"), planner_own),
        (beside("-shm"), planner_own),
        (beside("-journal"), planner_own),
        (beside(".lock"), planner_own),
        (
            at("dir").join("..").join(planner.file_name().unwrap()),
            planner_own,
        ),
        (at("club laptop.json"), planner_own),
        (at("hard.csv"), planner_own),
        (at("soft.csv"), planner_own),
        (at("hard.csv.lock"), planner_own),
        (other.clone(), planner_own),
        (locked, planner_own),
        (at("list.csv"), planner_own),
        (PathBuf::from(&backup), "path-is-backup"),
        (PathBuf::from(format!("{backup}.sha256")), "path-is-backup"),
        (backups.join("new.csv"), "path-is-backup"),
        (at("old").join("new.csv"), "path-is-backup"),
        (PathBuf::from("/dev/null"), "path-not-a-file"),
        (at("null.csv"), "path-not-a-file"),
        (at("pipe.csv"), "path-not-a-file"),
        (at("socket.csv"), "path-not-a-file"),
        (at("dir"), "path-not-a-file"),
        (at("dir").join(".."), "path-not-a-file"),
        (at("new.csv/"), "path-not-a-file"),
    ];
    let folders: Vec<(PathBuf, &str)> = vec![
        (planner.clone(), planner_own),
        (at("hard.csv"), planner_own),
        (backups.clone(), "path-is-backup"),
        (backups.join("new"), "path-is-backup"),
        (at("old"), "path-is-backup"),
        (folder.to_owned(), "path-holds-planner"),
        (at("dir").join(".."), "path-holds-planner"),
    ];
    for (command, field, kind) in WRITERS {
        let mut tried = if *kind == "folder" {
            folders.clone()
        } else {
            files.clone()
        };
        if *kind != "folder" {
            let path = at(&format!("foreign.{kind}"));
            fs::write(&path, foreign(kind)).unwrap();
            tried.push((path, "path-is-other-kind"));
        }
        // What the command needs is there before it is tried.
        filled.with(command, field, "");
        let before = all(folder);
        for (path, code) in tried {
            let shown = path.display().to_string();
            let (refused, args) = desk.refused(command, filled.with(command, field, &shown));
            assert_eq!(
                (refused.as_str(), named(&args)),
                (code, shown.clone()),
                "{command} {shown}"
            );
            assert!(all(folder) == before, "{command} changed a file: {shown}");
        }
        if *kind != "folder" {
            fs::remove_file(at(&format!("foreign.{kind}"))).unwrap();
        }
    }
}

#[test]
fn what_was_written_before_is_replaced_and_is_for_this_user_alone() {
    let filled = Filled::new();
    let desk = &filled.desk;
    let files = WRITERS.iter().filter(|(_, _, kind)| *kind != "folder");
    for (command, field, kind) in files.filter(|(name, ..)| *name != ELSEWHERE) {
        let path = desk.folder.path().join(format!("{command}.{kind}"));
        let shown = path.display().to_string();
        // What is made anew goes over nothing, not even an empty file.
        if *command != "import_planner" {
            fs::write(&path, "").unwrap();
        }
        // A planner, even one just saved, is never written over.
        let times = match *command {
            "save_planner_as" | "import_planner" => 1,
            _ => 2,
        };
        for _ in 0..times {
            let done = desk.call(command, filled.with(command, field, &shown));
            assert_eq!(done["path"], shown, "{command}");
            assert!(!fs::read(&path).unwrap().is_empty(), "{command}");
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                let mode = fs::metadata(&path).unwrap().permissions().mode();
                assert_eq!(mode & 0o777, 0o600, "{command}");
            }
        }
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_replaced_and_what_it_led_to_stays() {
    let filled = Filled::new();
    let desk = &filled.desk;
    let old = desk.file("old.csv", "Name\nSomebody\n");
    let link = desk.folder.path().join("link.csv");
    std::os::unix::fs::symlink(&old, &link).unwrap();
    let shown = link.display().to_string();
    desk.call(
        "export_people",
        filled.with("export_people", "path", &shown),
    );
    assert_eq!(fs::read_to_string(&old).unwrap(), "Name\nSomebody\n");
    assert!(link.symlink_metadata().unwrap().is_file());
}

#[test]
fn the_list_that_is_read_is_not_written_over() {
    let filled = Filled::new();
    let request = filled.request("save_rejected_rows");
    let list = text(&request["path"]);
    let before = fs::read(&list).unwrap();
    let (code, _) = filled.desk.refused(
        "save_rejected_rows",
        json!({ "path": list, "to": filled.desk.folder.path().join(".").join("guests.csv") }),
    );
    assert_eq!(code.as_str(), "path-is-source");
    assert_eq!(fs::read(&list).unwrap(), before);
}

#[test]
fn a_copy_on_a_stick_is_replaced_and_a_planner_in_use_is_not() {
    let filled = Filled::new();
    let desk = &filled.desk;
    let copy = desk.folder.path().join("stick.samovar");
    let shown = copy.display().to_string();
    desk.call("back_up", json!({ "path": shown }));
    desk.call("add_person", json!({ "name": "Anna Later" }));
    desk.call("back_up", json!({ "path": shown }));
    // Somebody works in it from now on.
    let opened = Planner::open(&copy, system_clock()).unwrap();
    samovar_core::dispatch(
        &opened,
        "add_person",
        json!({ "name": "Only here" }),
        &samovar_core::Job::silent(),
    )
    .unwrap();
    drop(opened);
    let before = fs::read(&copy).unwrap();
    let (code, _) = desk.refused("back_up", json!({ "path": shown }));
    assert_eq!(code.as_str(), "path-is-planner");
    assert_eq!(fs::read(&copy).unwrap(), before);
}

#[test]
fn files_of_another_kind_are_told_by_what_is_in_them() {
    let filled = Filled::new();
    let desk = &filled.desk;
    let zip = b"PK\x03\x04\x14\0\0\0\0\0word/document.xml".as_slice();
    for (name, bytes, format) in [
        ("notes.txt", b"Dear Anna, come at seven".as_slice(), "csv"),
        ("photo.csv", b"\x89PNG\r\n\x1a\n\0\0", "csv"),
        ("data.csv", b"{\"a\": 1}", "csv"),
        ("evening.csv", b"BEGIN:VCALENDAR\r\n", "csv"),
        ("key.csv", b"-----BEGIN OPENSSH PRIVATE KEY-----\n", "csv"),
        ("hall.csv", b"samovar-request 1\nHall,laptop\n", "csv"),
        ("letter.xlsx", zip, "xlsx"),
        ("table.xlsx", b"Name,Email\n", "xlsx"),
    ] {
        let path = desk.folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        let (code, _) = desk.refused(
            "export_people",
            json!({ "filter": {}, "format": format, "path": path }),
        );
        assert_eq!(code.as_str(), "path-is-other-kind", "{name}");
        assert_eq!(fs::read(&path).unwrap(), bytes, "{name}");
    }
    for (name, bytes) in [
        ("plain.csv", b"Name\nAnna\n".as_slice()),
        ("excel.csv", b"\xFF\xFEN\0a\0m\0e\0"),
        ("ours.txt", "\u{FEFF}Name,Email\n".as_bytes()),
    ] {
        let path = desk.folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        desk.call(
            "export_people",
            json!({ "filter": {}, "format": "csv", "path": path }),
        );
    }
}
