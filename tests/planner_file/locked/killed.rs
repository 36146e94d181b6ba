//! The terminal killed at any moment while it locks a planner, changes the passphrase or
//! removes the lock: the planner opens whole by the one or by the other, no backup is lost,
//! and once it was opened nothing lies about that is half made or can be read.
//! `SAMOVAR_TRIALS=50` kills each so often.

use std::fs;
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::Instant;

use samovar_core::key::{Key, salt_of};
use samovar_core::{Planner, recovery};
use serde_json::{Value, json};

use super::change::left_in;
use super::terminal::House;
use super::{OTHER, PASSPHRASE, key, made, open, planted};
use crate::chance::{Chance, trials};
use crate::commands::call;

const PEOPLE: u64 = 42;

/// A planner of some people and with two backups, closed.
fn furnished(key: Option<&Key>) -> House {
    let house = House::new();
    house.outside("passphrase", PASSPHRASE);
    house.outside("new", OTHER);
    let planner = made(&house.planner(), key);
    let event = planted::plant(&planner);
    call(&planner, "back_up", json!({}));
    for number in 0..PEOPLE - 2 {
        let name = format!("Guest {number:02}");
        call(&planner, "add_person", json!({"name": name}));
    }
    call(&planner, "start_door", json!({"eventId": event}));
    house
}

fn copy_of(house: &House) -> House {
    let copy = House::new();
    for folder in ["outside", "club", "club/club backups"] {
        let to = copy.at(folder);
        fs::create_dir_all(&to).unwrap();
        for entry in fs::read_dir(house.at(folder)).unwrap().map(Result::unwrap) {
            if entry.path().is_file() {
                fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
            }
        }
    }
    copy
}

fn begun(house: &House, words: &[&str]) -> Child {
    house
        .command(Some(&house.at("outside/passphrase")))
        .args(words)
        .env("SAMOVAR_NEW_PASSPHRASE_FILE", house.at("outside/new"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// What opens a file: nothing is needed, or one of the two passphrases.
fn with_either<T>(path: &Path, try_with: impl Fn(Option<&Key>) -> Option<T>) -> Option<T> {
    let Some(salt) = salt_of(path) else {
        return try_with(None);
    };
    [PASSPHRASE, OTHER]
        .iter()
        .find_map(|text| try_with(Some(&Key::typed(text, salt).unwrap())))
}

fn is_whole(planner: &Planner, what: &str) {
    assert_eq!(planner.check().unwrap(), [""; 0], "{what}");
    let people = call(planner, "list_people", json!({}))["total"].clone();
    assert_eq!(people, PEOPLE, "{what}");
    for name in planted::NAMES {
        let found = call(planner, "list_people", json!({"query": name}));
        assert_eq!(found["total"], 1, "{what}: {name}");
    }
    call(planner, "add_person", json!({"name": "Came later"}));
}

/// Each backup can be put somewhere, by the one or the other.
fn backups_are_there(planner: &Path, what: &str) {
    let listed = recovery::list_backups(planner, None).unwrap();
    let mut made: Vec<&str> = listed.iter().map(|backup| backup.reason.word()).collect();
    made.sort_unstable();
    made.dedup();
    assert_eq!(made, ["door", "manual"], "{what}");
    for backup in &listed {
        let backup = recovery::named(planner, &backup.path);
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("planner.samovar");
        let found = with_either(&backup, |key| {
            recovery::put_back(&place, &backup, chrono::Utc::now(), key).ok()?;
            let planner = open(&place, key).ok()?;
            let found = call(&planner, "list_people", json!({"query": planted::NAMES[0]}));
            Some(found["total"].clone())
        });
        assert_eq!(found, Some(json!(1)), "{what}: {backup:?}");
    }
}

fn kill_often(words: &[&str], from: Option<&Key>, ends_locked: bool) {
    let original = furnished(from);
    // Once to its end, to know how long it takes.
    let begin = Instant::now();
    assert!(begun(&copy_of(&original), words).wait().unwrap().success());
    let whole = begin.elapsed();
    let old = salt_of(&original.planner());
    for trial in 0..trials(5) {
        let house = copy_of(&original);
        let mut chance = Chance::new(trial + 15_001);
        let after = whole.mul_f64(chance.below(1100) as f64 / 1000.0);
        let what = format!("{words:?} {after:?} of {whole:?}");
        let mut program = begun(&house, words);
        sleep(after);
        let _ = program.kill();
        let done = program.wait().unwrap().success();

        let path = house.planner();
        let now = salt_of(&path);
        // What was said to be done is.
        assert!(
            !done || (now != old && now.is_some() == ends_locked),
            "{what}"
        );
        let planner = with_either(&path, |key| open(&path, key).ok())
            .unwrap_or_else(|| panic!("{what}: it opens by neither"));
        is_whole(&planner, &what);
        drop(planner);
        assert_eq!(left_in(&house.at("club")), [""; 0], "{what}");
        assert_eq!(left_in(&house.at("temp")), [""; 0], "{what}");
        if now.is_some() {
            assert_eq!(house.traces(&[PASSPHRASE, OTHER]), [""; 0], "{what}");
        }
        backups_are_there(&path, &what);
    }
}

#[test]
fn killed_locking_leaves_the_planner_with_or_without_a_lock() {
    kill_often(&["lock"], None, true);
}

#[test]
fn killed_change_of_the_passphrase_leaves_the_old_or_the_new() {
    kill_often(&["lock", "--change"], Some(key()), true);
}

#[test]
fn killed_removal_of_the_lock_leaves_the_planner_with_or_without_one() {
    kill_often(&["unlock"], Some(key()), false);
}

/// At the door: what turned green is in the file, and at most the one that was under way.
#[test]
fn check_ins_that_were_answered_are_there_after_a_kill() {
    for trial in 0..trials(3) {
        let house = House::new();
        let passphrase = house.outside("passphrase", PASSPHRASE);
        let planner = made(&house.planner(), Some(key()));
        let event = call(&planner, "create_event", planted::event())["id"].clone();
        let guests: Vec<Value> = (0..40)
            .map(|number| {
                let name = format!("Guest {number:02}");
                let guest = json!({"eventId": event, "name": name, "state": "going"});
                call(&planner, "add_guest", guest)["row"]["id"].clone()
            })
            .collect();
        drop(planner);

        let arrival = |at: usize| json!({"guestId": guests[at], "early": true});
        let answered = 3 + Chance::new(trial + 16_001).below(30);
        let mut pipe = house.pipe(&passphrase);
        for at in 0..answered {
            pipe.ask("check_in_guest", arrival(at));
        }
        pipe.say("check_in_guest", &arrival(answered));
        pipe.kill();

        let planner = open(&house.planner(), Some(key())).unwrap();
        assert_eq!(planner.check().unwrap(), [""; 0]);
        let door = call(&planner, "door_status", json!({"eventId": event}));
        let here = usize::try_from(door["here"].as_u64().unwrap()).unwrap();
        assert!(
            [answered, answered + 1].contains(&here),
            "{here} of {answered}"
        );
    }
}

/// At whatever moment that was.
#[test]
fn what_a_kill_left_of_locking_goes_when_the_planner_is_opened() {
    let house = furnished(Some(key()));
    for left in [
        "club.samovar.relocking",
        "club.samovar.readable",
        "club backups/.samovar-999999-0.tmp",
    ] {
        fs::write(house.at("club").join(left), planted::NAMES[0]).unwrap();
    }
    drop(open(&house.planner(), Some(key())).unwrap());
    assert_eq!(house.traces(&[]), [""; 0]);
    assert_eq!(left_in(&house.at("club")), [""; 0]);
}
