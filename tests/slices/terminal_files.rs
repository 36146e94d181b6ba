//! The terminal and the file system: backups of a planner that does not open, names
//! that are no text, lines that are none either.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use samovar_tests::place;
use samovar_tests::terminal::Terminal;
use serde_json::{Value, json};

fn at(terminal: &Terminal, name: &str) -> PathBuf {
    terminal.folder.path().join(name)
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn test_backups_say_what_they_were_made_before_and_what_they_hold() {
    let terminal = Terminal::in_english();
    let list = at(&terminal, "Luma.csv");
    fs::write(&list, "name,email\nAnn Lee,ann@example.org\n").unwrap();
    terminal.says(&["call", "create_sample"]);
    let people = terminal.json(&["call", "planner_status"])["people"].clone();
    terminal.says(&["import", "guests", text(&list)]);

    let backups = terminal.json(&["backups"]);
    let first = &backups[0];
    assert_eq!(
        (
            &first["reason"],
            &first["about"],
            &first["events"],
            &first["people"]
        ),
        (&json!("import"), &json!("Luma.csv"), &json!(1), &people)
    );
    let said = terminal.says(&["backups"]);
    let holds = format!("Before Luma.csv  1 event · {people} people");
    assert!(said.contains(&holds), "{said}");

    // It is packed, and what it holds is noted in it: there is no second file to lose.
    let path = PathBuf::from(first["path"].as_str().unwrap());
    assert!(text(&path).ends_with(" import.samovar.gz"), "{path:?}");
    assert!(fs::read(&path).unwrap().starts_with(&[0x1F, 0x8B]));
    let folder = path.parent().unwrap();
    let mut names: Vec<_> = fs::read_dir(folder).unwrap().flatten().collect();
    names.retain(|entry| entry.path() != path);
    assert_eq!(names.len(), 1, "the checksum alone: {names:?}");

    // A plain one of an earlier Samovar is listed too, by the note beside it.
    let plain = folder.join("2026-01-02T03-04-05 door.samovar");
    fs::copy(place::fixture("planner-v1.samovar"), &plain).unwrap();
    let bytes = fs::metadata(&plain).unwrap().len();
    let note = folder.join("2026-01-02T03-04-05 door.samovar.about.json");
    let noted = json!({"about": "Rust Night", "events": 7, "people": 70, "bytes": bytes});
    fs::write(&note, noted.to_string()).unwrap();
    let holds = |rank: usize| {
        let one = terminal.json(&["backups"])[rank].take();
        json!([one["reason"], one["about"], one["events"], one["people"]])
    };
    assert_eq!(holds(0), json!(["import", "Luma.csv", 1, people]));
    assert_eq!(holds(1), json!(["door", "Rust Night", 7, 70]));
    // A note of another file under its name is not believed: the backup is asked.
    fs::write(&note, noted.to_string().replace("bytes\":", "bytes\":1")).unwrap();
    assert_eq!(holds(1)[1], Value::Null);
    assert_ne!(holds(1)[2], json!(7));
    // Nor do broken ones take the list down.
    fs::write(&plain, "no planner at all").unwrap();
    fs::write(&path, [0x1F, 0x8B, 8, 0]).unwrap();
    assert_eq!(holds(0), json!(["import", null, null, null]));
    assert_eq!(holds(1), json!(["door", null, null, null]));
}

#[test]
fn test_backup_is_put_back_where_the_planner_does_not_open() {
    for damage in ["damaged", "gone", "a list"] {
        let terminal = Terminal::in_english();
        terminal.says(&["call", "add_person", r#"{"name": "Ann Lee"}"#]);
        terminal.says(&["call", "back_up"]);
        match damage {
            "damaged" => fs::write(&terminal.planner, vec![7; 9000]).unwrap(),
            "a list" => fs::write(&terminal.planner, "name\nAnn\n").unwrap(),
            _ => fs::remove_file(&terminal.planner).unwrap(),
        }
        let before = fs::read(&terminal.planner).ok();
        let backups = terminal.json(&["backups"]);
        assert_eq!(fs::read(&terminal.planner).ok(), before, "{damage}");
        let path = PathBuf::from(backups[0]["path"].as_str().unwrap());
        // By the name out of the list.
        let done = terminal.json(&["restore", path.file_name().unwrap().to_str().unwrap()]);
        match before {
            Some(bytes) => assert_eq!(fs::read(done["kept"].as_str().unwrap()).unwrap(), bytes),
            None => assert_eq!(done["kept"], Value::Null),
        }
        let people = terminal.json(&["call", "list_people"]);
        assert_eq!(people["rows"][0]["name"], "Ann Lee", "{damage}");
    }
}

#[test]
fn test_restore_of_a_planner_that_opens_says_where_what_was_there_is_kept() {
    let terminal = Terminal::in_english();
    terminal.says(&["call", "add_person", r#"{"name": "Ann Lee"}"#]);
    let copy = at(&terminal, "copy.samovar");
    terminal.says(&["backup", "-o", text(&copy)]);
    terminal.says(&["call", "add_person", r#"{"name": "Ben Ray"}"#]);
    let done = terminal.json(&["restore", text(&copy)]);
    assert!(Path::new(done["kept"].as_str().unwrap()).exists());
    assert_eq!(terminal.json(&["call", "list_people"])["total"], 1);
    // What is no backup changes nothing.
    let other = at(&terminal, "other.samovar");
    fs::write(&other, "nothing").unwrap();
    assert!(!terminal.run(&["restore", text(&other)]).status.success());
    assert_eq!(terminal.json(&["call", "list_people"])["total"], 1);
}

#[test]
fn test_line_that_is_no_text_is_refused_and_the_next_answered() {
    let terminal = Terminal::in_english();
    let mut program = terminal
        .command()
        .arg("pipe")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = program.stdin.take().unwrap();
    stdin
        .write_all(b"{\"id\": 1, \"name\": \"\xff\xfe\"}\n\n{\"id\": 2, \"name\": \"list_tags\"}\n{\"id\": 3, \"name\": \"list_tags\"}")
        .unwrap();
    drop(stdin);
    let ended = program.wait_with_output().unwrap();
    assert!(ended.status.success());
    let said = String::from_utf8(ended.stdout).unwrap();
    let answers: Vec<Value> = said
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(answers[0]["error"]["code"], "bad-request");
    let ids: Vec<&Value> = answers.iter().map(|answer| &answer["id"]).collect();
    assert_eq!(ids, [&Value::Null, &json!(2), &json!(3)]);
}

#[cfg(target_os = "linux")]
mod names {
    use std::ffi::{OsStr, OsString};
    use std::os::unix::ffi::OsStrExt as _;

    use super::*;

    /// «Гости» as a stick from an old computer has it.
    fn guests(ending: &str) -> OsString {
        let mut name = OsString::from(OsStr::from_bytes(b"\xc3\xee\xf1\xf2\xe8"));
        name.push(ending);
        name
    }

    #[test]
    fn test_path_that_is_no_text_is_refused_in_words() {
        let terminal = Terminal::in_english();
        terminal.says(&["call", "create_sample"]);
        let event = terminal.json(&["call", "list_events", r#"{"view": "all"}"#]);
        let event = event["rows"][0]["id"].as_str().unwrap();
        let path = terminal.folder.path().join(guests(".pdf"));
        let lines: &[(&[&str], &[&str])] = &[
            (&["export", "calendar", "--event", event, "-o"], &[]),
            (&["export", "agenda", "--event", event, "-o"], &[]),
            (&["export", "community", "-o"], &[]),
            (&["export", "speakers", "--event", event, "-o"], &[]),
            (&["export", "guests", "--event", event, "-o"], &[]),
            (&["export", "people", "-o"], &[]),
            (&["print", "door-list", "--event", event, "-o"], &[]),
            (&["print", "badges", "--event", event, "-o"], &[]),
            (&["invitations", "prepare", "--event", event, "-o"], &[]),
            (&["import", "guests"], &[]),
            (&["replies"], &[]),
            (&["backup", "-o"], &[]),
            (&["demo", "-o"], &[]),
            (&["calendar", "read", "--as", "busy"], &[]),
        ];
        for (before, after) in lines {
            let done = terminal
                .command()
                .args(*before)
                .arg(&path)
                .args(*after)
                .output()
                .unwrap();
            let said = String::from_utf8_lossy(&done.stderr);
            assert_eq!(done.status.code(), Some(1), "{before:?}: {said}");
            assert!(said.contains("UTF-8"), "{before:?}: {said}");
        }
        let strays = fs::read_dir(terminal.folder.path())
            .unwrap()
            .filter(|entry| {
                let name = entry.as_ref().unwrap().file_name();
                name.to_string_lossy().contains('\u{FFFD}') && name.to_str().is_some()
            })
            .count();
        assert_eq!(strays, 0);
    }

    #[test]
    fn test_planner_whose_name_is_no_text_keeps_its_folders_beside_it() {
        let mut terminal = Terminal::in_english();
        terminal.planner = terminal.folder.path().join(guests(".samovar"));
        terminal.says(&["call", "create_sample"]);
        terminal.says(&[
            "call",
            "export_people",
            r#"{"format": "csv", "filter": {}}"#,
        ]);
        terminal.says(&["call", "back_up"]);
        assert!(terminal.folder.path().join(guests(" exports")).is_dir());
        assert!(terminal.folder.path().join(guests(" backups")).is_dir());
        let mut names: Vec<OsString> = fs::read_dir(terminal.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .filter(|name| name.to_str().is_some())
            .collect();
        names.sort();
        assert_eq!(names, ["laptop.json"]);
        let backups = terminal.json(&["backups"]);
        terminal.says(&["restore", backups[0]["path"].as_str().unwrap()]);
    }
}

#[test]
fn test_logo_is_set_shown_left_out_and_removed() {
    let terminal = Terminal::in_english();
    let ring = place::fixture("ring.png");
    let event = terminal.says(&[
        "event",
        "add",
        "--title",
        "Tea",
        "--start",
        "2036-12-18T19:00",
    ]);
    assert_eq!(terminal.says(&["logo", "show"]), "No logo yet\n");
    assert_eq!(
        terminal.says(&["logo", "set", text(&ring)]),
        "Logo set\nring.png: 48 × 16 pixels\n"
    );
    assert_eq!(
        terminal.says(&["logo", "show"]),
        "ring.png: 48 × 16 pixels\n"
    );
    let guest = json!({ "eventId": event.trim(), "name": "Anna", "state": "going" });
    terminal.says(&["call", "add_guest", &guest.to_string()]);
    for (sheet, more, pictures) in [
        ("badges", &[][..], 1),
        ("badges", &["--no-logo"], 0),
        ("badges", &[], 1),
        ("tickets", &[], 1),
        ("tickets", &["--no-logo"], 0),
    ] {
        let out = at(&terminal, "sheet.pdf");
        let asked = ["print", sheet, "--event", "Tea", "-o", text(&out)];
        terminal.says(&[&asked, more].concat());
        let pdf: Vec<u8> = (fs::read(&out).unwrap().into_iter())
            .filter(|byte| *byte != b' ')
            .collect();
        let image = b"/Subtype/Image";
        let found = pdf
            .windows(image.len())
            .filter(|some| some == image)
            .count();
        assert_eq!(found, pictures, "{sheet} {more:?}");
    }
    let list = at(&terminal, "list.webp");
    fs::write(&list, b"RIFF\x24\0\0\0WEBPVP8 ").unwrap();
    let refused = terminal.run(&["logo", "set", text(&list)]);
    assert!(!refused.status.success());
    assert_eq!(
        String::from_utf8(refused.stderr).unwrap(),
        "“list.webp” is WebP, and a logo must be PNG or JPEG. Nothing was changed. Save or export it as PNG in the program that made it, and choose that file.\n"
    );
    assert_eq!(terminal.says(&["logo", "remove"]), "Logo removed\n");
    assert_eq!(terminal.says(&["logo", "remove"]), "No logo yet\n");
    assert_eq!(terminal.says(&["undo"]), "Undone: Logo removed: ring.png\n");
    assert_eq!(
        terminal.says(&["logo", "show"]),
        "ring.png: 48 × 16 pixels\n"
    );
}
