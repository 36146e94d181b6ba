use std::fs;
use std::path::Path;
use std::process::Command;

use samovar_core::planner::system_clock;
use samovar_core::{Job, Planner, dispatch};
use samovar_tests::desk::{Desk, refused_to_open};
use serde_json::{Value, json};

#[test]
fn test_folder_that_cannot_be_written_is_named() {
    let folder = tempfile::tempdir().unwrap();
    // Root may write anywhere but below a file.
    let file = folder.path().join("a file");
    fs::write(&file, "").unwrap();
    let error = refused_to_open(&file.join("planner.samovar"));
    assert_eq!(error.code.as_str(), "cannot-write");
}

#[test]
fn test_export_to_a_place_that_cannot_be_written_says_so_and_leaves_nothing() {
    let desk = Desk::new();
    let event = desk.evening("Rust Night");
    let file = desk.folder.path().join("a file");
    fs::write(&file, "").unwrap();
    for (command, request) in [
        (
            "export_calendar",
            json!({"eventId": event, "path": file.join("rust.ics")}),
        ),
        (
            "print_door_list",
            json!({"options": {"eventId": event}, "path": file.join("door.pdf")}),
        ),
        ("back_up", json!({"path": file.join("copy.samovar")})),
    ] {
        let error = desk
            .try_call(command, request)
            .map(|reply| reply.value)
            .unwrap_err();
        assert_eq!(error.code.as_str(), "cannot-write", "{command}");
    }
}

#[test]
fn test_full_disk_loses_nothing_that_was_confirmed() {
    let Some(disk) = SmallDisk::mount(3) else {
        return;
    };
    let path = disk.0.path().join("planner.samovar");
    let planner = Planner::open(&path, system_clock()).unwrap();
    let call = |name: &str, request: Value| dispatch(&planner, name, request, &Job::silent());
    let event = call(
        "create_event",
        json!({"title": "Rust Night", "starts": "2030-12-18T19:00", "zone": "UTC"}),
    )
    .unwrap();
    let event = event.value["id"].clone();

    let notes = "long ".repeat(3000);
    let mut confirmed = 0;
    let refused = loop {
        let title = format!("Talk {confirmed}");
        match call(
            "add_session",
            json!({"eventId": event, "title": title, "about": notes}),
        ) {
            Ok(_) => confirmed += 1,
            Err(error) => break error,
        }
        assert!(confirmed < 10_000, "the small disk never filled");
    };
    assert_eq!(refused.code.as_str(), "disk-full");
    let sessions = call("list_sessions", json!({"eventId": event}))
        .unwrap()
        .value;
    assert_eq!(sessions.as_array().unwrap().len(), confirmed);
    // A large file beside it is refused too, and leaves nothing half written.
    let filler = disk.0.path().join("filler");
    let _ = fs::write(&filler, vec![0; 4 << 20]);
    let export = disk.0.path().join("door.pdf");
    let printed = call(
        "print_door_list",
        json!({"options": {"eventId": event}, "path": export}),
    );
    assert_eq!(
        printed.map(|reply| reply.value).unwrap_err().code.as_str(),
        "disk-full"
    );
    assert!(!export.exists());
    fs::remove_file(filler).unwrap();
    drop(planner);

    // As after a restart, with room again.
    let copy = tempfile::tempdir().unwrap();
    let moved = copy.path().join("planner.samovar");
    for part in ["", "-wal"] {
        let from = disk.0.path().join(format!("planner.samovar{part}"));
        if from.exists() {
            fs::copy(from, copy.path().join(format!("planner.samovar{part}"))).unwrap();
        }
    }
    let planner = Planner::open(&moved, system_clock()).unwrap();
    let sessions = dispatch(
        &planner,
        "list_sessions",
        json!({"eventId": event}),
        &Job::silent(),
    )
    .unwrap()
    .value;
    assert_eq!(sessions.as_array().unwrap().len(), confirmed);
    assert_eq!(planner.check().unwrap(), Vec::<String>::new());
}

/// A disk of a few megabytes; only root may make one.
pub struct SmallDisk(pub tempfile::TempDir);

impl SmallDisk {
    pub fn mount(megabytes: u32) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={megabytes}m"), "tmpfs"])
            .arg(folder.path())
            .output()
            .is_ok_and(|output| output.status.success());
        if !mounted {
            println!("skipped: a small disk can't be mounted here");
            return None;
        }
        Some(Self(folder))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let path: &Path = self.0.path();
        let _ = Command::new("umount").arg("-l").arg(path).status();
    }
}
