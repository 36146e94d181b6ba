//! What Samovar leaves on a disk: for its user alone, under names that every
//! system takes, and nothing half made.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::desk::{Desk, text};
use crate::paths::{ELSEWHERE, Filled, WRITERS};

fn all(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all(&path, found);
        }
        found.push(path);
    }
}

#[cfg(unix)]
fn open_to_others(folder: &Path) -> Vec<String> {
    use std::os::unix::fs::PermissionsExt;
    let mut found = Vec::new();
    all(folder, &mut found);
    found
        .iter()
        .filter(|path| path.metadata().unwrap().permissions().mode() & 0o077 != 0)
        .map(|path| path.display().to_string())
        .collect()
}

/// Whatever the umask of whoever runs this says.
#[cfg(unix)]
#[test]
fn everything_that_is_made_is_for_this_user_alone() {
    let filled = Filled::new();
    let desk = &filled.desk;
    for (command, field, kind) in WRITERS.iter().filter(|(name, ..)| *name != ELSEWHERE) {
        // Where it goes by itself, and where it is told.
        if !["save_bundle", "save_planner_as"].contains(command) {
            desk.call(command, filled.request(command));
        }
        let path = desk.folder.path().join(format!("{command}.{kind}"));
        let mut request = filled.with(command, field, &path.display().to_string());
        if ["prepare_invitations", "prepare_message"].contains(command) {
            request["again"] = json!(true);
        }
        desk.call(command, request);
    }
    let mut open = open_to_others(desk.folder.path());
    // Those two the test itself put there.
    open.retain(|path| !path.ends_with("guests.csv") && !path.ends_with("hall.ics"));
    assert_eq!(open, [""; 0]);
}

#[cfg(unix)]
#[test]
fn what_an_older_version_left_open_is_narrowed_when_the_planner_is_opened() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    desk.call("back_up", json!({}));
    let mut found = Vec::new();
    all(desk.folder.path(), &mut found);
    for path in &found {
        let mode = if path.is_dir() { 0o755 } else { 0o644 };
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }
    let desk = desk.opened_again();
    let mut open = open_to_others(desk.folder.path());
    open.retain(|path| !path.ends_with(".json"));
    assert_eq!(open, [""; 0]);
}

#[test]
fn mails_that_a_killed_program_left_half_made_are_cleared_away() {
    let desk = Desk::new();
    let exports = desk
        .planner
        .exports_folder()
        .join("2026-12-18 Rust Night-x");
    let made = |name: &str, mark: bool| {
        let folder = exports.join(name);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("Anna.eml"), "a mail").unwrap();
        if mark {
            fs::write(folder.join(".samovar-partial"), "").unwrap();
        }
        folder
    };
    let ours = made("2026-12-01 1900 Invitations.partial", true);
    let theirs = made("Something.partial", false);
    let whole = made("2026-12-02 1900 Invitations", false);
    let filling = made("2026-12-03 1900 Invitations.partial", true);
    let held = fs::File::open(filling.join(".samovar-partial")).unwrap();
    held.lock().unwrap();
    let _desk = desk.opened_again();
    assert_eq!(
        [&ours, &theirs, &whole, &filling].map(|folder| folder.exists()),
        [false, true, true, true]
    );
}

#[test]
fn no_file_is_named_like_a_device_of_windows() {
    let desk = Desk::new();
    for (name, file) in [
        ("CON", "_CON.json"),
        ("nul.txt", "_nul.txt.json"),
        ("Com1", "_Com1.json"),
        ("Anna. ", "Anna.json"),
        ("Connie", "Connie.json"),
    ] {
        let person = desk.call("add_person", json!({ "name": name }));
        let done = desk.call("export_person", json!({ "personId": person["id"] }));
        let path = PathBuf::from(text(&done["path"]));
        assert_eq!(path.file_name().unwrap().to_string_lossy(), file);
    }
    assert_eq!(
        samovar_ical::file_name("nul.txt", "a").split('.').next(),
        Some("_nul")
    );
}

#[test]
fn nobody_has_ten_thousand_addresses() {
    let desk = Desk::new();
    let many: Vec<String> = (0..10_000).map(|n| format!("a{n}@example.org")).collect();
    for field in ["emails", "tags", "phones"] {
        let (code, args) = desk.refused("add_person", json!({ "name": "Anna", field: many }));
        assert_eq!((code.as_str(), &args["field"]), ("too-many", &json!(field)));
    }
    let person = desk.call("add_person", json!({ "name": "Anna" }));
    let tag = |from: usize| {
        let tags: Vec<String> = (from..from + 60).map(|n| format!("tag {n}")).collect();
        json!({ "selection": { "ids": [person["id"]] }, "add": tags })
    };
    desk.call("tag_people", tag(0));
    assert_eq!(desk.refused("tag_people", tag(60)).0.as_str(), "too-many");
}
