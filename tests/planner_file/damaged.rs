//! Planners, journals and backups damaged at random: nothing panics, nothing is
//! our own mistake, what is refused is untouched, and what is opened is served
//! whole or told; the same of locked ones. `SAMOVAR_TRIALS=500` tries more than the usual
//! sample.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use samovar_core::key::Key;
use samovar_core::{Error, Job, Planner, dispatch, recovery};
use serde_json::{Value, json};

use crate::chance::{Chance, trials};
use crate::locked::{self, open};

/// An evening with guests, food and arrivals, closed: its bytes.
fn sound(key: Option<&Key>) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planner.samovar");
    let planner = locked::made(&path, key);
    dispatch(&planner, "create_sample", json!({}), &Job::silent()).unwrap();
    drop(planner);
    fs::read(&path).unwrap()
}

const PAGE: usize = 4096;

/// What happened to the bytes, in words.
fn damage(bytes: &mut Vec<u8>, chance: &mut Chance) -> String {
    let pages = bytes.len() / PAGE;
    match chance.below(6) {
        0 | 1 => {
            let flips = 1 + chance.below(3);
            let mut said = "bits".to_owned();
            for _ in 0..flips {
                let at = chance.below(bytes.len());
                bytes[at] ^= 1 << chance.below(8);
                said += &format!(" {at}");
            }
            said
        }
        2 => {
            let keep = chance.below(bytes.len());
            bytes.truncate(keep);
            format!("cut to {keep}")
        }
        3 => {
            let page = chance.below(pages);
            bytes[page * PAGE..(page + 1) * PAGE].fill(0);
            format!("page {page} zeroed")
        }
        4 => {
            let (a, b) = (chance.below(pages), chance.below(pages));
            for offset in 0..PAGE {
                bytes.swap(a * PAGE + offset, b * PAGE + offset);
            }
            format!("pages {a} and {b} swapped")
        }
        _ => {
            let at = chance.below(100);
            bytes[at] ^= 1 << chance.below(8);
            format!("header byte {at}")
        }
    }
}

/// What can be said of a file that is not as it should be. Never `bug`.
const TOLD: &[&str] = &[
    "planner-damaged",
    "not-a-planner",
    "planner-newer",
    "planner-foreign",
    "planner-read-only",
    "migration-changed",
    "storage-failed",
    // Damage at the beginning of a locked one is told as another key would be.
    "planner-locked",
    "passphrase-wrong",
];

fn told(error: &Error, what: &str) {
    assert!(TOLD.contains(&error.code.as_str()), "{what}: {error}");
}

/// How many rows each list serves, or what it said is wrong.
fn served(planner: &Planner, what: &str, found: &[String]) -> Result<Vec<Value>, String> {
    let call = |name: &str, request: Value| {
        dispatch(planner, name, request, &Job::silent())
            .map(|reply| reply.value)
            .map_err(|error| {
                // Where the check has told of the damage, a row may be missing.
                if found.is_empty() {
                    told(&error, &format!("{what}: {name}"));
                }
                assert_ne!(error.code.as_str(), "bug", "{what}: {name}: {error}");
                format!("{name}: {error}")
            })
    };
    let mut rows = Vec::new();
    let events = call("list_events", json!({"view": "all"}))?;
    rows.push(events["total"].clone());
    rows.push(call("list_people", json!({}))?["total"].clone());
    for name in ["home", "planner_status", "list_venues", "list_series"] {
        call(name, json!({}))?;
    }
    for event in events["rows"].as_array().unwrap() {
        let of = json!({"eventId": event["id"]});
        rows.push(call("list_guests", of.clone())?["total"].clone());
        for name in [
            "guest_counts",
            "get_catering",
            "list_sessions",
            "list_speakers",
            "list_tasks",
            "event_history",
            "door_status",
            "headcount",
            "event_overview",
        ] {
            call(name, of.clone())?;
        }
    }
    Ok(rows)
}

#[test]
fn damaged_planner_is_refused_untouched_or_served_whole_or_told() {
    for key in locked::both() {
        planner_is_damaged(key);
    }
}

fn planner_is_damaged(key: Option<&Key>) {
    let sound = sound(key);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sound.samovar");
    fs::write(&path, &sound).unwrap();
    let whole = served(&open(&path, key).unwrap(), "sound", &[]).unwrap();
    for trial in 0..trials(20) {
        let mut chance = Chance::new(trial + 1);
        let mut bytes = sound.clone();
        let what = format!("{key:?} trial {trial}: {}", damage(&mut bytes, &mut chance));
        if bytes.is_empty() {
            continue;
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("planner.samovar");
        fs::write(&path, &bytes).unwrap();
        let planner = match open(&path, key) {
            Ok(planner) => planner,
            Err(error) => {
                told(&error, &what);
                assert!(fs::read(&path).unwrap() == bytes, "{what}: changed");
                continue;
            }
        };
        let found = match planner.check() {
            Ok(found) => found,
            Err(error) => {
                told(&error, &what);
                continue;
            }
        };
        let rows = served(&planner, &what, &found);
        assert!(
            rows.as_ref() == Ok(&whole) || !found.is_empty() || rows.is_err(),
            "{what}: {rows:?} instead of {whole:?}, and the check knows nothing"
        );
        answered_is_kept(planner, &path, key, (&found, &what));
    }
}

/// What is answered with "saved" is there at the next start.
fn answered_is_kept(
    planner: Planner,
    path: &Path,
    key: Option<&Key>,
    (found, what): (&[String], &str),
) {
    let saved = match dispatch(
        &planner,
        "create_venue",
        json!({"name": "Made after the damage"}),
        &Job::silent(),
    ) {
        Ok(_) => true,
        Err(error) => {
            told(&error, what);
            false
        }
    };
    drop(planner);
    match open(path, key) {
        Ok(planner) => {
            let venues = dispatch(&planner, "list_venues", json!({}), &Job::silent());
            let Ok(venues) = venues else { return };
            let names: BTreeSet<&str> = venues.value["rows"]
                .as_array()
                .unwrap()
                .iter()
                .filter_map(|venue| venue["name"].as_str())
                .collect();
            assert!(
                !saved || names.contains("Made after the damage"),
                "{what}: lost"
            );
        }
        // Told before, so that nobody believed it.
        Err(error) => {
            told(&error, what);
            assert!(
                !found.is_empty(),
                "{what}: {error}, and nobody was told before"
            );
        }
    }
}

fn put_away(planner: &Planner) {
    dispatch(planner, "put_away_file_notice", json!({}), &Job::silent()).unwrap();
}

#[test]
fn damaged_backup_is_refused_untouched_or_restored_sound() {
    for key in locked::both() {
        backup_is_damaged(key);
    }
}

fn backup_is_damaged(key: Option<&Key>) {
    let sound = sound(key);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planner.samovar");
    fs::write(&path, &sound).unwrap();
    let planner = open(&path, key).unwrap();
    dispatch(
        &planner,
        "create_venue",
        json!({"name": "Mine"}),
        &Job::silent(),
    )
    .unwrap();
    let rows = served(&planner, "sound", &[]).unwrap();
    let backup = folder.path().join("copy.samovar");
    for trial in 0..trials(12) {
        let mut chance = Chance::new(trial + 7001);
        let mut bytes = sound.clone();
        let what = format!("trial {trial}: {}", damage(&mut bytes, &mut chance));
        fs::write(&backup, &bytes).unwrap();
        match planner.restore(&backup, None) {
            Ok(restored) => {
                // A view that was made anew is told, and is sound.
                put_away(&planner);
                assert_eq!(planner.check().unwrap(), Vec::<String>::new(), "{what}");
                assert_eq!(served(&planner, &what, &[]), Ok(rows.clone()), "{what}");
                planner.restore(&restored.kept, None).unwrap();
                put_away(&planner);
            }
            Err(error) => told(&error, &what),
        }
        assert!(
            fs::read(&backup).unwrap() == bytes,
            "{what}: backup changed"
        );
        let venues = dispatch(&planner, "list_venues", json!({}), &Job::silent()).unwrap();
        assert!(venues.value.to_string().contains("Mine"), "{what}");
    }
    assert_eq!(planner.check().unwrap(), Vec::<String>::new());
}

#[test]
fn damaged_journal_gives_its_good_head_and_says_what_was_dropped() {
    for key in locked::both() {
        journal_is_damaged(key);
    }
}

fn journal_is_damaged(key: Option<&Key>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planner.samovar");
    let planner = locked::made(&path, key);
    for number in 0..30 {
        let name = format!("Venue {number:02}");
        dispatch(
            &planner,
            "create_venue",
            json!({"name": name}),
            &Job::silent(),
        )
        .unwrap();
    }
    // As a crash leaves them.
    let (main, wal) = (
        fs::read(&path).unwrap(),
        fs::read(folder.path().join("planner.samovar-wal")).unwrap(),
    );
    drop(planner);
    let mut dropped = 0;
    for trial in 0..trials(12) {
        let mut chance = Chance::new(trial + 9001);
        let mut bytes = wal.clone();
        let cut = chance.below(3) == 0;
        let what = if cut {
            bytes.truncate(chance.below(wal.len()));
            format!("trial {trial}: cut to {}", bytes.len())
        } else {
            let at = chance.below(wal.len());
            bytes[at] ^= 1 << chance.below(8);
            format!("trial {trial}: bit {at}")
        };
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("planner.samovar");
        fs::write(&path, &main).unwrap();
        fs::write(folder.path().join("planner.samovar-wal"), &bytes).unwrap();
        let planner = match open(&path, key) {
            Ok(planner) => planner,
            Err(error) => {
                told(&error, &what);
                continue;
            }
        };
        assert_eq!(
            planner
                .check()
                .unwrap()
                .iter()
                .filter(|line| !line.starts_with("journal"))
                .count(),
            0,
            "{what}"
        );
        let call = |name: &str| {
            dispatch(&planner, name, json!({}), &Job::silent())
                .unwrap()
                .value
        };
        let venues = call("list_venues")["rows"].as_array().unwrap().len();
        let told = call("planner_status")["journalDropped"].clone();
        // Each commit that came later hangs on those before: a head, no holes.
        let names: Vec<String> = call("list_venues")["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|venue| venue["name"].as_str().unwrap().to_owned())
            .collect();
        let head: Vec<String> = (0..venues)
            .map(|number| format!("Venue {number:02}"))
            .collect();
        assert_eq!(names, head, "{what}");
        if !cut && venues < 30 {
            assert_ne!(
                told,
                Value::Null,
                "{what}: {venues} of 30, and nobody is told"
            );
            dropped += 1;
        }
        if venues == 30 && !cut && told != Value::Null {
            panic!("{what}: all is there, and {told} bytes are said to be lost");
        }
    }
    assert!(dropped > 0);
}

#[test]
fn backup_of_a_damaged_planner_is_put_back_whole() {
    for key in locked::both() {
        damaged_planner_is_replaced(key);
    }
}

fn damaged_planner_is_replaced(key: Option<&Key>) {
    let sound = sound(key);
    for trial in 0..trials(6) {
        let mut chance = Chance::new(trial + 5001);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("planner.samovar");
        let backup = folder.path().join("copy.samovar");
        fs::write(&backup, &sound).unwrap();
        let mut bytes = sound.clone();
        let what = format!("trial {trial}: {}", damage(&mut bytes, &mut chance));
        fs::write(&path, &bytes).unwrap();
        // A journal of the old file must not be read into the new one.
        fs::write(folder.path().join("planner.samovar-wal"), [7; 5000]).unwrap();
        let kept = recovery::put_back(&path, &backup, chrono::Utc::now(), key).unwrap();
        assert!(fs::read(kept.kept.unwrap()).unwrap() == bytes, "{what}");
        let planner = open(&path, key).unwrap();
        assert_eq!(planner.check().unwrap(), Vec::<String>::new(), "{what}");
    }
}
