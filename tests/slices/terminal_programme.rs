//! The programme at a terminal: the names under which programs read it stay as they are.

use samovar_tests::terminal::Terminal;
use serde_json::{Value, json};

fn programme(terminal: &Terminal, command: &str, more: &[&str]) -> Value {
    terminal.json(&[&["programme", command, "--event", "Rust Night"], more].concat())
}

fn said(terminal: &Terminal, command: &str, more: &[&str]) -> String {
    terminal.says(&[&["programme", command, "--event", "Rust Night"], more].concat())
}

fn refused(terminal: &Terminal, command: &str, more: &[&str]) -> String {
    terminal.refusal(&[&["programme", command, "--event", "Rust Night"], more].concat())
}

/// The evening of the design.
fn evening() -> Terminal {
    let terminal = Terminal::in_english();
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
    programme(&terminal, "edit", &["Closing", "--hard", "true"]);
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
    let seen = programme(&terminal, "push", &[&needed[..], &["--dry-run"]].concat());
    let pushed = programme(&terminal, "push", &needed);
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
    let said = said(&terminal, "push", &further);
    assert!(
        said.contains("“Borrowing” and “Closing” overlap by 5 min"),
        "{said}"
    );
}

#[test]
fn test_a_programme_is_published_compared_and_published_again() {
    let terminal = evening();
    assert!(said(&terminal, "diff", &[]).contains("not been published"));
    let first = programme(&terminal, "publish", &[]);
    assert_eq!(
        json!([first["version"], first["sessions"], first["changes"]]),
        json!([1, 4, []])
    );
    let refused = refused(&terminal, "publish", &[]);
    assert!(refused.contains("version 1"), "{refused}");
    programme(&terminal, "edit", &["Tea", "--starts", "2030-12-18T19:45"]);
    let diff = programme(&terminal, "diff", &[]);
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
    assert_eq!(programme(&terminal, "publish", &[])["version"], 2);
    assert_eq!(programme(&terminal, "diff", &[])["changes"], json!([]));
}

#[test]
fn test_tracks_and_hours_are_typed_and_what_clashes_is_shown() {
    let terminal = evening();
    let tracks = programme(&terminal, "tracks", &["--add", "Web", "--colour", "teal"]);
    assert_eq!(
        json!([tracks[0]["name"], tracks[0]["colour"]]),
        json!(["Web", "teal"])
    );
    let edited = programme(
        &terminal,
        "edit",
        &["Ownership", "--track", "Web", "--setup", "10"],
    );
    assert_eq!(
        json!([edited["track"], edited["setup"], edited["hard"]]),
        json!(["Web", 10, false])
    );
    let events = terminal.json(&["call", "list_events", r#"{"view": "all"}"#]);
    let event = events["rows"][0]["id"].clone();
    let ann = json!({ "eventId": event, "name": "Ann" });
    let ann = terminal.json(&["call", "add_speaker", &ann.to_string()])["id"].clone();
    let session = programme(&terminal, "show", &[])["sessions"][0]["id"].clone();
    let hers = json!({ "sessionId": session, "speakerIds": [ann] });
    terminal.json(&["call", "edit_session", &hers.to_string()]);
    let hours = [
        "--speaker",
        "Ann",
        "--from-to",
        "2030-12-18T20:00/2030-12-18T22:00",
    ];
    let hours = programme(&terminal, "hours", &hours);
    assert_eq!(hours[0]["name"], "Ann");
    let shown = programme(&terminal, "show", &[]);
    assert_eq!(
        json!([shown["looks"][0]["kind"], shown["looks"][0]["session_ids"]]),
        json!(["speaker-unavailable", [session]])
    );
    let said = said(&terminal, "show", &[]);
    assert!(said.contains("Ann cannot be there"), "{said}");
}
