//! What a manager on Windows or on a Mac would notice, as far as Linux can show it: names
//! that every system takes, a folder that is copied about, lines in other letters.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use samovar_tests::desk::{Desk, id};
use samovar_tests::place;
use samovar_tests::terminal::Terminal;
use serde_json::json;

/// Every name below a folder.
fn names(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        found.push(entry.file_name().into_string().unwrap());
        if entry.path().is_dir() {
            names(&entry.path(), found);
        }
    }
}

/// As Windows says it: no such sign, no dot or space at the end, no device.
fn windows_takes(name: &str) -> bool {
    let stem = name.split('.').next().unwrap().trim_end().to_uppercase();
    !name.contains(['<', '>', ':', '"', '/', '\\', '|', '?', '*'])
        && !name.contains(char::is_control)
        && !name.ends_with(['.', ' '])
        && !["CON", "PRN", "AUX", "NUL", "COM1", "LPT1"].contains(&stem.as_str())
}

#[test]
fn test_exports_can_be_carried_to_windows_whatever_the_titles() {
    let desk = Desk::new();
    let titles = [
        "Rust",
        "rust",
        "CON",
        "nul.",
        "Клуб: зима? <на двоих> | \"чай\" / кофе *",
        "dots and spaces . . .",
        "tab\tand\u{7}bell",
    ];
    for title in titles {
        let event = id(&desk.call(
            "create_event",
            json!({"title": title, "starts": "2030-12-18T19:00", "zone": "Europe/Moscow"}),
        ));
        desk.call("export_calendar", json!({"eventId": event}));
        desk.call("print_door_list", json!({"options": {"eventId": event}}));
    }
    let exports = desk.path().with_file_name("planner exports");
    let mut found = Vec::new();
    names(&exports, &mut found);
    let refused: Vec<&String> = found.iter().filter(|name| !windows_takes(name)).collect();
    assert_eq!(refused, Vec::<&String>::new());
    // One folder for each, also where `Rust` and `rust` are one name.
    let mut folders: Vec<String> = fs::read_dir(&exports)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().to_lowercase())
        .collect();
    folders.sort();
    folders.dedup();
    assert_eq!(folders.len(), titles.len());
}

fn run(planner: &Path, arguments: &[&str], one_drive: Option<&Path>) -> Output {
    let mut command = Command::new(place::program("samovar-cli"));
    command
        .arg("--planner")
        .arg(planner)
        .args(arguments)
        .env("SAMOVAR_LAPTOP", planner.with_file_name("laptop.json"));
    for name in ["OneDrive", "OneDriveConsumer", "OneDriveCommercial"] {
        command.env_remove(name);
    }
    if let Some(folder) = one_drive {
        command.env("OneDriveCommercial", folder);
    }
    command.output().unwrap()
}

fn warned(done: &Output) -> String {
    assert!(done.status.success());
    String::from_utf8(done.stderr.clone()).unwrap()
}

#[test]
fn test_terminal_says_that_another_program_copies_the_planner_until_it_was_seen() {
    let disk = tempfile::tempdir().unwrap();
    let in_folder = |name: &str| -> PathBuf {
        let folder = disk.path().join(name);
        fs::create_dir_all(&folder).unwrap();
        folder.join("club.samovar")
    };
    let [dropbox, firm, plain] = ["Dropbox/club", "Firm/Documents", "club"].map(in_folder);
    let one_drive = disk.path().join("Firm");

    let said = warned(&run(&dropbox, &["--lang", "en", "event", "list"], None));
    assert!(said.contains("Dropbox"), "{said}");
    let said = warned(&run(&dropbox, &["--lang", "ru", "event", "list"], None));
    assert!(said.contains("папке, которую Dropbox"), "{said}");
    warned(&run(&dropbox, &["call", "put_away_file_notice"], None));
    assert_eq!(warned(&run(&dropbox, &["event", "list"], None)), "");

    // The folder of documents, which OneDrive took into its own.
    let said = warned(&run(&firm, &["event", "list"], Some(&one_drive)));
    assert!(said.contains("OneDrive"), "{said}");
    let said = warned(&run(&plain, &["event", "list"], Some(&one_drive)));
    assert_eq!(said, "");
}

#[test]
fn test_forms_are_typed_in_from_what_windows_writes_and_half_read_from_nothing() {
    let desk = Desk::new();
    let event = desk.evening("Rust Night");
    desk.call(
        "add_session",
        json!({"eventId": event, "title": "Quiet threads", "kind": "talk", "minutes": 40}),
    );
    desk.call("start_feedback_form", json!({"eventId": event}));
    let terminal = Terminal::on(desk);
    let typed = |lines: &[u8]| {
        let mut program = terminal
            .command()
            .args(["--json", "feedback", "type", "--event", &event])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        program.stdin.take().unwrap().write_all(lines).unwrap();
        program.wait_with_output().unwrap()
    };
    let lines = "\u{FEFF}9 4 | Розеток больше\r\n\r\n10 5\r\n";
    let of_windows: Vec<u8> = lines.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [of_windows.as_slice(), lines.as_bytes()] {
        let done = typed(bytes);
        let told: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
        assert_eq!(told, json!({"typed": 2}));
    }
    // The old letters of Windows, behind a line that could be read.
    let done = typed(b"9 4\n7 3 | \xC3\xF0\xEE\xEC\xF7\xE5\n");
    assert!(!done.status.success());
    let figures = terminal.json(&["feedback", "show", "--event", &event]);
    assert_eq!(figures["answers"], 4);
}

/// More than the 259 letters that Windows takes by itself.
#[test]
fn test_planner_may_lie_deep_in_folders() {
    let disk = tempfile::tempdir().unwrap();
    let mut folder = disk.path().to_owned();
    for year in 2001..2031 {
        folder.push(format!("Клуб {year}"));
    }
    assert!(folder.as_os_str().len() > 300);
    let path = folder.join("club.samovar");
    let run = |arguments: &[&str]| {
        let done = run(&path, arguments, None);
        let error = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(done.status.success(), "{arguments:?}: {error}");
        String::from_utf8(done.stdout).unwrap()
    };
    run(&["call", "create_sample"]);
    let people = folder.join("people.csv");
    run(&["export", "people", "-o", people.to_str().unwrap()]);
    assert!(people.exists());
    let copy = folder.join("copy.samovar");
    run(&["backup", "-o", copy.to_str().unwrap()]);
    run(&["call", "add_person", r#"{"name": "Ann Lee"}"#]);
    run(&["restore", copy.to_str().unwrap()]);
    assert!(!run(&["call", "list_people", "{}"]).contains("Ann Lee"));
    assert!(run(&["backups"]).lines().count() > 0);
}

#[cfg(windows)]
#[test]
fn test_devices_and_streams_of_windows_are_no_files() {
    let desk = Desk::new();
    let event = desk.evening("Rust Night");
    let stream = format!("{}:list", desk.path().display());
    for path in ["NUL", r"C:\con.csv", r"\\.\COM1", stream.as_str()] {
        let written = json!({"eventId": event, "path": path});
        assert_eq!(
            desk.refusal("export_calendar", written),
            "path-not-a-file",
            "{path}"
        );
        let read = json!({"eventId": event, "path": path});
        assert_eq!(desk.refusal("import_guests", read), "not-a-file", "{path}");
    }
}
