//! The programme at a terminal: the names under which programs read it stay as they are.

use std::process::{Command, Output};

use samovar_tests::place;
use serde_json::{Value, json};
use tempfile::TempDir;

struct Terminal(TempDir);

impl Terminal {
    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(place::program("samovar-cli"))
            .arg("--planner")
            .arg(self.0.path().join("club.samovar"))
            .args(["--lang", "en"])
            .args(arguments)
            .env("SAMOVAR_LAPTOP", self.0.path().join("laptop.json"))
            .output()
            .unwrap()
    }

    fn json(&self, arguments: &[&str]) -> Value {
        let done = self.run(&[&["--json"], arguments].concat());
        let error = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(done.status.success(), "{arguments:?}: {error}");
        serde_json::from_slice(&done.stdout).unwrap()
    }

    fn programme(&self, command: &str, more: &[&str]) -> Value {
        self.json(&[&["programme", command, "--event", "Rust Night"], more].concat())
    }

    fn said(&self, command: &str, more: &[&str]) -> String {
        let done = self.run(&[&["programme", command, "--event", "Rust Night"], more].concat());
        assert!(done.status.success(), "{command} {more:?}");
        String::from_utf8(done.stdout).unwrap()
    }

    fn refusal(&self, command: &str, more: &[&str]) -> String {
        let done = self.run(&[&["programme", command, "--event", "Rust Night"], more].concat());
        assert!(!done.status.success(), "{command} {more:?}");
        String::from_utf8(done.stderr).unwrap()
    }
}

/// The evening of the design.
fn evening() -> Terminal {
    let terminal = Terminal(tempfile::tempdir().unwrap());
    let event = terminal.json(&[
        "event",
        "add",
        "--title",
        "Rust Night",
        "--start",
        "2030-12-18T19:00",
        "--end",
        "2030-12-18T22:00",
    ]);
    for (title, kind, starts, minutes) in [
        ("Ownership", "talk", "19:00", 40),
        ("Tea", "break", "19:40", 10),
        ("Borrowing", "talk", "19:55", 40),
        ("Closing", "other", "20:45", 30),
    ] {
        let request = json!({
            "eventId": event["id"], "title": title, "kind": kind, "minutes": minutes,
            "starts": format!("2030-12-18T{starts}"),
        });
        terminal.json(&["call", "add_session", &request.to_string()]);
    }
    terminal.programme("edit", &["Closing", "--hard", "true"]);
    terminal
}

#[test]
fn test_pushed_sessions_are_answered_with_old_and_new_times() {
    let terminal = evening();
    let needed = [
        "Ownership",
        "--minutes",
        "15",
        "--room",
        "--as-far-as-needed",
    ];
    let seen = terminal.programme("push", &[&needed[..], &["--dry-run"]].concat());
    let pushed = terminal.programme("push", &needed);
    assert_eq!(seen, pushed);
    let moved: Vec<Value> = pushed["moved"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| json!([one["title"], one["old_starts"], one["starts"], one["ends"]]))
        .collect();
    let at = |hour: &str| format!("2030-12-18T{hour}");
    assert_eq!(
        moved,
        [
            json!(["Ownership", at("19:00"), at("19:15"), at("19:55")]),
            json!(["Tea", at("19:40"), at("19:55"), at("20:05")]),
            json!(["Borrowing", at("19:55"), at("20:05"), at("20:45")]),
        ]
    );
    assert_eq!(pushed["overlaps"], json!([]));
    terminal.json(&["undo"]);
    let further = [
        "Ownership",
        "--minutes",
        "20",
        "--all",
        "--as-far-as-needed",
    ];
    let said = terminal.said("push", &further);
    assert!(
        said.contains("“Borrowing” and “Closing” overlap by 5 min"),
        "{said}"
    );
}

#[test]
fn test_a_programme_is_published_compared_and_published_again() {
    let terminal = evening();
    assert!(terminal.said("diff", &[]).contains("not been published"));
    let first = terminal.programme("publish", &[]);
    assert_eq!(
        json!([first["version"], first["sessions"], first["changes"]]),
        json!([1, 4, []])
    );
    let refused = terminal.refusal("publish", &[]);
    assert!(refused.contains("version 1"), "{refused}");
    terminal.programme("edit", &["Tea", "--starts", "2030-12-18T19:45"]);
    let diff = terminal.programme("diff", &[]);
    let change = &diff["changes"][0];
    assert_eq!(
        json!([
            diff["version"],
            change["kind"],
            change["title"],
            change["fields"],
            change["old_starts"],
            change["starts"]
        ]),
        json!([
            1,
            "moved",
            "Tea",
            ["time"],
            "2030-12-18T19:40",
            "2030-12-18T19:45"
        ])
    );
    assert_eq!(terminal.programme("publish", &[])["version"], 2);
    assert_eq!(terminal.programme("diff", &[])["changes"], json!([]));
}

#[test]
fn test_tracks_and_hours_are_typed_and_what_clashes_is_shown() {
    let terminal = evening();
    let tracks = terminal.programme("tracks", &["--add", "Web", "--colour", "teal"]);
    assert_eq!(
        json!([tracks[0]["name"], tracks[0]["colour"]]),
        json!(["Web", "teal"])
    );
    let edited = terminal.programme("edit", &["Ownership", "--track", "Web", "--setup", "10"]);
    assert_eq!(
        json!([edited["track"], edited["setup"], edited["hard"]]),
        json!(["Web", 10, false])
    );
    let events = terminal.json(&["call", "list_events", r#"{"view": "all"}"#]);
    let event = events["rows"][0]["id"].clone();
    let ann = json!({ "eventId": event, "name": "Ann" });
    let ann = terminal.json(&["call", "add_speaker", &ann.to_string()])["id"].clone();
    let session = terminal.programme("show", &[])["sessions"][0]["id"].clone();
    let hers = json!({ "sessionId": session, "speakerIds": [ann] });
    terminal.json(&["call", "edit_session", &hers.to_string()]);
    let hours = [
        "--speaker",
        "Ann",
        "--from-to",
        "2030-12-18T20:00/2030-12-18T22:00",
    ];
    let hours = terminal.programme("hours", &hours);
    assert_eq!(hours[0]["name"], "Ann");
    let shown = terminal.programme("show", &[]);
    assert_eq!(
        json!([shown["looks"][0]["kind"], shown["looks"][0]["session_ids"]]),
        json!(["speaker-unavailable", [session]])
    );
    let said = terminal.said("show", &[]);
    assert!(said.contains("Ann cannot be there"), "{said}");
}
