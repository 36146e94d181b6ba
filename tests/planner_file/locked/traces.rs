//! What was typed into a locked planner is looked for byte by byte, in every file that the
//! program leaves: while it works, after a kill, and after it was locked with all it held.
//!
//! Not looked into, by its name: the folder of exports, which the manager asked for and other
//! programs are to read. Lists that are imported lie outside, and are the manager's too.

use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use samovar_core::key::{Key, salt_of};
use samovar_tests::desk::Desk;
use serde_json::{Value, json};

use super::terminal::{House, Pipe};
use super::{PASSPHRASE, change, desk, key, open, planted};
use crate::commands::call;

/// Locked before anything is in it, as a new planner is.
fn locked_house() -> House {
    let house = House::new();
    let passphrase = house.outside("passphrase", PASSPHRASE);
    house.run(house.command(None).args(["call", "home"]));
    let mut lock = house.command(None);
    lock.arg("lock")
        .env("SAMOVAR_NEW_PASSPHRASE_FILE", passphrase);
    house.run(&mut lock);
    assert!(salt_of(&house.planner()).is_some());
    house
}

fn use_everything(pipe: &mut Pipe, house: &House) {
    let event = pipe.ask("create_event", planted::event())["id"].clone();
    let of = json!({"eventId": event});
    let list = house.outside("guests.csv", &planted::list());
    pipe.ask("import_guests", json!({"eventId": event, "path": list}));
    let person = pipe.ask("add_person", planted::person())["id"].clone();
    let ids = json!({"eventId": event, "personIds": [person]});
    pipe.ask("invite_people", ids);
    let page = pipe.ask("list_guests", of.clone());
    let guests: Vec<&Value> = (page["rows"].as_array().unwrap().iter())
        .map(|row| &row["id"])
        .collect();
    assert_eq!(guests.len(), 2);

    pipe.ask("start_door", of.clone());
    pipe.ask("start_rehearsal", of.clone());
    let arrival = |at: usize| json!({"guestId": guests[at], "admitAnyway": true});
    let rehearsed = json!({"command": "check_in_guest", "request": arrival(0)});
    pipe.ask("rehearse", rehearsed);
    pipe.ask("end_rehearsal", json!({}));
    for at in [0, 1] {
        let mut arrival = arrival(at);
        arrival["early"] = json!(true);
        pipe.ask("check_in_guest", arrival);
    }
    pipe.ask("undo", json!({}));
    pipe.ask("redo", json!({}));
    let asked = json!({"eventId": event, "format": "calendar", "tentative": true});
    let prepared = pipe.ask("prepare_invitations", asked);
    assert_ne!(prepared["mailingId"], Value::Null);
    let options = json!({"options": of, "page": 0});
    pipe.ask("preview_door_list", options);

    let backup = pipe.ask("back_up", json!({}))["path"].clone();
    let note = json!({"personId": person, "notes": format!("{} again", planted::NAMES[1])});
    pipe.ask("edit_person", note);
    pipe.ask("restore_backup", json!({"path": backup}));
    for (command, name) in [("back_up", "copy"), ("save_planner_as", "second")] {
        let path = house.at(&format!("club/{name}.samovar"));
        pipe.ask(command, json!({"path": path}));
    }
    pipe.ask("export_planner", json!({}));
    for name in planted::NAMES {
        let found = pipe.ask("list_people", json!({"query": name}));
        assert_eq!(found["total"], 1, "{name}");
    }
    let sound = pipe.ask("find_sound_backup", json!({}));
    assert_ne!(sound["backup"], Value::Null);
    let found = pipe.ask("check_planner", json!({}));
    assert_eq!(found["findings"], json!([]));
}

#[test]
fn nothing_of_a_locked_planner_can_be_read_whatever_is_done_with_it() {
    let house = locked_house();
    let passphrase = house.at("outside/passphrase");
    let key = Key::typed(PASSPHRASE, salt_of(&house.planner()).unwrap()).unwrap();
    let (recovery, hex) = (key.recovery(), key.hex());
    let secrets = [PASSPHRASE, recovery.as_str(), hex.as_str()];
    let mut pipe = house.pipe(&passphrase);
    use_everything(&mut pipe, &house);
    let journal = house.at("club/club.samovar-wal");
    assert!(journal.metadata().unwrap().len() > 0);
    assert_eq!(house.traces(&secrets), [""; 0], "while it is open");

    // Killed while it writes: the journal stays as it is.
    for number in 0..200 {
        let mut person = planted::person();
        person["name"] = json!(format!("{} {number}", planted::NAMES[0]));
        person["emails"] = json!([]);
        pipe.say("add_person", &person);
    }
    sleep(Duration::from_millis(150));
    pipe.kill();
    assert!(journal.metadata().unwrap().len() > 0);
    assert_eq!(house.traces(&secrets), [""; 0], "after a kill");

    let mut pipe = house.pipe(&passphrase);
    let found = pipe.ask("list_people", json!({"query": planted::NAMES[1]}));
    assert_eq!(found["total"], 1);
    pipe.end();
    assert_eq!(house.traces(&secrets), [""; 0], "after the next start");
    // What was saved besides opens with the same key, and without it nobody reads it.
    for name in ["copy", "second"] {
        let path = house.at(&format!("club/{name}.samovar"));
        assert_eq!(super::refused(&path, None), "planner-locked");
        open(&path, Some(&key)).unwrap();
    }
}

/// A planner that was used for long before it was locked: what stays readable is named, and
/// nothing else is.
#[test]
fn locking_leaves_nothing_to_read_but_what_it_names() {
    let Desk { planner, folder } = desk(None);
    let path = planner.path().to_owned();
    let event = planted::plant(&planner);
    call(&planner, "start_door", json!({"eventId": event}));
    let spoiled = call(&planner, "back_up", json!({}))["path"].clone();
    call(&planner, "back_up", json!({}));
    call(&planner, "export_planner", json!({}));
    drop(planner);
    // Of a restore long ago.
    let kept = folder
        .path()
        .join("planner kept 2026-11-18T12-00-00.samovar");
    fs::copy(&path, &kept).unwrap();
    let spoiled = spoiled.as_str().unwrap();
    let mut bytes = fs::read(spoiled).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(spoiled, &bytes).unwrap();

    let done = change(&path, None, Some(key()));
    assert_eq!(done.backups, 2);
    let mut left = done.left;
    left.sort();
    let mut named = vec![
        spoiled.to_owned(),
        kept.display().to_string(),
        folder.path().join("planner exports").display().to_string(),
    ];
    named.sort();
    assert_eq!(left, named);
    assert_eq!(fs::read(spoiled).unwrap(), bytes, "it is not touched");
    let name = |path: &str| {
        let name = Path::new(path).file_name().unwrap();
        name.to_string_lossy().into_owned()
    };
    let but: Vec<String> = named.iter().map(|path| name(path)).collect();
    let but: Vec<&str> = but.iter().map(String::as_str).collect();
    assert_eq!(planted::traces(&[folder.path()], &but, &[]), [""; 0]);
}
