//! Backups are packed: each way back works from them, as from the plain ones that an
//! earlier Samovar made, and a damaged one changes nothing.

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;
use samovar_core::planner::system_clock;
use samovar_core::{Planner, recovery};
use samovar_tests::desk::Desk;
use serde_json::json;

fn furnished() -> Desk {
    let desk = Desk::new();
    let event = desk.evening("Rust Night");
    desk.call("add_guest", json!({"eventId": event, "name": "Анна Кац"}));
    desk
}

fn backed_up(desk: &Desk) -> PathBuf {
    let made = desk.call("back_up", json!({}));
    PathBuf::from(made["path"].as_str().unwrap())
}

fn unpacked(backup: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    GzDecoder::new(File::open(backup).unwrap())
        .read_to_end(&mut bytes)
        .unwrap();
    bytes
}

fn names(desk: &Desk) -> Vec<String> {
    let found = desk.call("list_people", json!({}));
    let rows = found["rows"].as_array().unwrap();
    rows.iter()
        .map(|row| row["name"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn what_any_program_unpacks_is_a_planner_that_opens() {
    let desk = furnished();
    let backup = backed_up(&desk);
    let planner = desk.folder.path().join("by hand.samovar");
    fs::write(&planner, unpacked(&backup)).unwrap();
    let opened = Planner::open(&planner, system_clock()).unwrap();
    assert_eq!(opened.check().unwrap(), Vec::<String>::new());
}

#[test]
fn packed_and_plain_backups_are_put_back_alike() {
    let desk = furnished();
    let packed = backed_up(&desk);
    let plain = packed.with_file_name("2026-01-02T03-04-05 start.samovar");
    fs::write(&plain, unpacked(&packed)).unwrap();
    for backup in [&packed, &plain] {
        desk.call("add_person", json!({"name": "Came later"}));
        desk.call("restore_backup", json!({"path": backup}));
        assert_eq!(names(&desk), ["Анна Кац"], "{backup:?}");
        assert_eq!(desk.planner.check().unwrap(), Vec::<String>::new());
    }
    // And where the planner does not open any more.
    let path = desk.path();
    let Desk { planner, folder } = desk;
    drop(planner);
    for backup in [&packed, &plain] {
        fs::write(&path, [0x5A; 9000]).unwrap();
        recovery::put_back(&path, backup, chrono::Utc::now(), None).unwrap();
        let planner = Planner::open(&path, system_clock()).unwrap();
        assert_eq!(planner.check().unwrap(), Vec::<String>::new(), "{backup:?}");
    }
    // Nothing unpacked is left lying about.
    let left: Vec<PathBuf> = fs::read_dir(folder.path())
        .unwrap()
        .chain(fs::read_dir(packed.parent().unwrap()).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "tmp"))
        .collect();
    assert_eq!(left, Vec::<PathBuf>::new());
}

#[test]
fn damaged_packed_backup_is_no_sound_one_and_changes_nothing() {
    let desk = furnished();
    let (older, newest) = (backed_up(&desk), backed_up(&desk));
    let sound = || desk.call("find_sound_backup", json!({}))["backup"]["path"].clone();
    assert_eq!(sound(), json!(newest));
    let mut bytes = fs::read(&newest).unwrap();
    // Of gzip's own checksum: another bit may stand for the same bytes, told otherwise.
    let sum = bytes.len() - 6;
    bytes[sum] ^= 1;
    fs::write(&newest, &bytes).unwrap();
    // Without a checksum beside it, gzip's own finds it.
    for _ in 0..2 {
        let refused = desk.refusal("restore_backup", json!({"path": newest}));
        assert_eq!(refused, "planner-damaged");
        assert_eq!(sound(), json!(older));
        let mut sum = newest.clone().into_os_string();
        sum.push(".sha256");
        let _ = fs::remove_file(sum);
    }
    assert_eq!(names(&desk), ["Анна Кац"]);
}

#[test]
fn packed_backup_opened_as_a_planner_is_refused_with_the_way_to_it() {
    let desk = furnished();
    let brought = desk.folder.path().join("brought.samovar.gz");
    fs::copy(backed_up(&desk), &brought).unwrap();
    let before = fs::read(&brought).unwrap();
    let error = Planner::open(&brought, system_clock())
        .map(drop)
        .unwrap_err();
    assert_eq!(
        (error.code.as_str(), &error.args["path"]),
        ("planner-packed", &json!(brought.display().to_string()))
    );
    assert!(fs::read(&brought).unwrap() == before, "it was not touched");
    // Something else that is packed is put back by nobody.
    let mut other =
        flate2::write::GzEncoder::new(File::create(&brought).unwrap(), flate2::Compression::fast());
    other.write_all(&[7; 9000]).unwrap();
    other.finish().unwrap();
    let refused = desk.refusal("restore_backup", json!({"path": brought}));
    assert_eq!(refused, "not-a-planner");
}
