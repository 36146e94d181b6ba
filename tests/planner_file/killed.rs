//! The program killed at any moment of what it does to the file: at the next
//! start the planner is sound, and what it did is done whole or not at all. The same of a
//! locked one.
//! `SAMOVAR_TRIALS=50` kills each command so often.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use samovar_core::Planner;
use samovar_core::key::Key;
use samovar_core::planner::system_clock;
use samovar_tests::place;
use serde_json::{Value, json};

use crate::chance::{Chance, trials};
use crate::commands::call;
use crate::locked::{self, PASSPHRASE, open};

/// A planner of two hundred people, one of whom is in the list twice.
fn furnished(path: &Path, key: Option<&Key>) -> Planner {
    let planner = locked::made(path, key);
    let mut list = String::from("Name,Email\n");
    for number in 0..200 {
        list += &format!("Guest {number:03},g{number}@example.org\n");
    }
    let file = path.with_file_name("list.csv");
    fs::write(&file, list).unwrap();
    let event = call(
        &planner,
        "create_event",
        json!({"title": "Rust Night", "starts": "2030-12-18T19:00", "zone": "UTC"}),
    );
    call(
        &planner,
        "import_guests",
        json!({"eventId": event["id"], "path": file}),
    );
    planner
}

fn people(planner: &Planner) -> u64 {
    call(planner, "list_people", json!({}))["total"]
        .as_u64()
        .unwrap()
}

/// A command of the terminal. The passphrase lies in a file, needed or not.
fn begun(planner: &Path, passphrase: &Path, name: &str, request: &Value) -> Child {
    Command::new(place::program("samovar-cli"))
        .arg("--planner")
        .arg(planner)
        .arg("--passphrase-file")
        .arg(passphrase)
        .args(["call", name])
        .arg(request.to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Kills it after so long.
fn killed(mut program: Child, after: Duration) {
    std::thread::sleep(after);
    let _ = program.kill();
    program.wait().unwrap();
}

/// Kills one command again and again; `allowed` is how many people may be there.
fn kill_often(
    what: &str,
    request: impl Fn(&Planner, &Path) -> (&'static str, Value),
    allowed: &[u64],
) {
    for key in locked::both() {
        kill_one_often(what, &request, allowed, key);
    }
}

fn kill_one_often(
    what: &str,
    request: impl Fn(&Planner, &Path) -> (&'static str, Value),
    allowed: &[u64],
    key: Option<&Key>,
) {
    let base = tempfile::tempdir().unwrap();
    let original = base.path().join("planner.samovar");
    let planner = furnished(&original, key);
    let (name, request) = request(&planner, base.path());
    drop(planner);
    let passphrase = base.path().join("passphrase");
    fs::write(&passphrase, PASSPHRASE).unwrap();
    // Making the key takes its time, in which there is nothing to kill.
    let begin = Instant::now();
    begun(&original, &passphrase, "home", &json!({}))
        .wait()
        .unwrap();
    let opening = key.map_or(Duration::ZERO, |_| begin.elapsed() / 2);
    for trial in 0..trials(4) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("planner.samovar");
        fs::copy(&original, &path).unwrap();
        let mut chance = Chance::new(trial + 31);
        let after = opening + Duration::from_millis(20 + chance.below(400) as u64);
        killed(begun(&path, &passphrase, name, &request), after);
        let planner = open(&path, key).unwrap_or_else(|error| panic!("{what} {after:?}: {error}"));
        assert_eq!(
            planner.check().unwrap(),
            Vec::<String>::new(),
            "{what} {after:?}"
        );
        let now = people(&planner);
        assert!(allowed.contains(&now), "{what} {after:?}: {now} people");
        call(&planner, "add_person", json!({"name": "Came later"}));
        assert_eq!(people(&planner), now + 1);
        drop(planner);
        assert_eq!(leftovers(folder.path()), [""; 0], "{what} {after:?}");
    }
}

/// Files that were being made and stayed.
fn leftovers(folder: &Path) -> Vec<String> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| {
            let making = ["restoring", "relocking", ".tmp", "-wal"];
            making.iter().any(|part| name.contains(part))
        })
        .collect()
}

#[test]
fn killed_restore_leaves_the_old_or_the_new() {
    kill_often(
        "restore",
        |_, folder| {
            let other = folder.join("other.samovar");
            let planner = Planner::open(&other, system_clock()).unwrap();
            call(&planner, "add_person", json!({"name": "Of the backup"}));
            let copy = folder.join("copy.samovar");
            planner.back_up_to(&copy).unwrap();
            ("restore_backup", json!({"path": copy}))
        },
        &[200, 1],
    );
}

#[test]
fn killed_import_is_whole_or_nothing() {
    kill_often(
        "import",
        |planner, folder| {
            let file = folder.join("more.csv");
            let rows: Vec<String> = (0..3000)
                .map(|number| format!("Other {number},o{number}@example.org"))
                .collect();
            fs::write(&file, format!("Name,Email\n{}\n", rows.join("\n"))).unwrap();
            let event = call(planner, "list_events", json!({}))["rows"][0]["id"].clone();
            ("import_guests", json!({"eventId": event, "path": file}))
        },
        &[200, 3200],
    );
}

#[test]
fn killed_merge_and_erase_are_whole_or_nothing() {
    let two = |planner: &Planner| -> Vec<Value> {
        let found = call(planner, "list_people", json!({}));
        found["rows"].as_array().unwrap()[..2]
            .iter()
            .map(|row| row["id"].clone())
            .collect()
    };
    kill_often(
        "merge",
        |planner, _| {
            let ids = two(planner);
            ("merge_people", json!({"keptId": ids[0], "otherId": ids[1]}))
        },
        &[200, 199],
    );
    kill_often(
        "erase",
        |planner, _| ("erase_person", json!({"personId": two(planner)[0]})),
        &[200, 199],
    );
}

#[test]
fn killed_copies_and_migrations_leave_the_planner_whole() {
    kill_often(
        "save as",
        |_, folder| {
            (
                "save_planner_as",
                json!({"path": folder.join("saved.samovar")}),
            )
        },
        &[200],
    );
    for version in 1..=4 {
        for trial in 0..trials(2) {
            let folder = tempfile::tempdir().unwrap();
            let path: PathBuf = folder.path().join("planner.samovar");
            let nothing = folder.path().join("no passphrase");
            fs::copy(
                place::fixture(&format!("planner-v{version}.samovar")),
                &path,
            )
            .unwrap();
            let mut chance = Chance::new(trial + 77 + version);
            let after = Duration::from_millis(5 + chance.below(150) as u64);
            killed(begun(&path, &nothing, "home", &json!({})), after);
            let planner = Planner::open(&path, system_clock()).unwrap();
            let events = call(
                &planner,
                "list_events",
                json!({"view": "all", "query": "Rust Night"}),
            );
            assert_eq!(
                events["rows"][0]["venueName"], "Main Hall",
                "{version} {after:?}"
            );
            assert_eq!(
                planner.check().unwrap(),
                Vec::<String>::new(),
                "{version} {after:?}"
            );
        }
    }
}
