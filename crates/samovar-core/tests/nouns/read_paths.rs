//! The door for files that are read: pipes keep nobody waiting, devices fill no
//! memory, and what is no file is told as that.

use std::fs;

use serde_json::json;

use crate::paths::{Filled, READERS, named};

/// Commands to which a folder is as good as a file.
const FOLDERS_TOO: &[&str] = &[
    "apply_read_mail",
    "apply_replies",
    "import_calendar",
    "preview_calendar",
    "preview_read_mail",
    "preview_replies",
    "read_busy_calendar_again",
];

#[cfg(unix)]
#[test]
fn pipes_devices_and_folders_are_refused_at_once() {
    let filled = Filled::new();
    let desk = &filled.desk;
    let at = |name: &str| desk.folder.path().join(name);
    let made = std::process::Command::new("mkfifo")
        .args([at("pipe.csv"), at("pipe.ics")])
        .status();
    assert!(made.unwrap().success());
    for (name, device) in [("zero.ics", "/dev/zero"), ("random.ics", "/dev/random")] {
        std::os::unix::fs::symlink(device, at(name)).unwrap();
    }
    let _socket = std::os::unix::net::UnixListener::bind(at("socket.ics")).unwrap();
    fs::create_dir(at("folder.ics")).unwrap();
    for (command, field) in READERS {
        for name in [
            "pipe.csv",
            "pipe.ics",
            "zero.ics",
            "random.ics",
            "socket.ics",
            "folder.ics",
        ] {
            let path = at(name).display().to_string();
            let request = filled.with(command, field, &path);
            match *command {
                // It only looks at what it can.
                "sort_files" => drop(desk.call(command, request)),
                // Only those of its own list.
                "delete_backup" => {
                    assert_eq!(desk.refused(command, request).0.as_str(), "file-missing");
                }
                _ if name == "folder.ics" && FOLDERS_TOO.contains(command) => {}
                _ => {
                    let (code, args) = desk.refused(command, request);
                    assert_eq!(
                        (code.as_str(), named(&args)),
                        ("not-a-file", path),
                        "{command} {name}"
                    );
                }
            }
        }
    }
}

#[cfg(unix)]
#[test]
fn pipes_among_mails_and_calendars_are_passed_over_and_told() {
    let filled = Filled::new();
    let desk = &filled.desk;
    let folder = desk.folder.path().join("answers");
    fs::create_dir(&folder).unwrap();
    let made = std::process::Command::new("mkfifo")
        .args([folder.join("a.eml"), folder.join("a.ics")])
        .status();
    assert!(made.unwrap().success());
    let seen = desk.call("preview_replies", json!({ "paths": [folder] }));
    let codes: Vec<_> = seen["faults"]
        .as_array()
        .unwrap()
        .iter()
        .map(|fault| fault["code"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(codes, ["not-a-file", "not-a-file"]);
}

#[test]
fn a_mailbox_of_holes_is_refused_by_its_size() {
    let filled = Filled::new();
    let desk = &filled.desk;
    let path = desk.file(
        "all.mbox",
        "From anna@example.org Fri Dec 18 19:00:00 2026\n\n",
    );
    let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
    file.set_len(2 << 30).unwrap();
    let seen = desk.call("preview_replies", json!({ "paths": [path] }));
    assert_eq!(seen["faults"][0]["code"], "mailbox-too-large");
}

#[cfg(unix)]
#[test]
fn a_planner_is_a_file() {
    let filled = Filled::new();
    let pipe = filled.desk.folder.path().join("pipe.samovar");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    for path in [pipe.as_path(), std::path::Path::new("/dev/zero")] {
        let error = samovar_core::Planner::open(path, samovar_core::planner::system_clock())
            .map(drop)
            .unwrap_err();
        assert_eq!(error.code.as_str(), "not-a-file");
        assert!(!filled.desk.folder.path().join("pipe.samovar.lock").exists());
    }
}
