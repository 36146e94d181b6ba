//! The team at a terminal: the names under which programs read it stay as they are.

use samovar_tests::terminal::Terminal;
use serde_json::{Value, json};

fn duty(terminal: &Terminal, command: &str, more: &[&str]) -> Value {
    terminal.json(&[&["duty", command, "--event", "Rust Night"], more].concat())
}

#[test]
fn test_a_team_is_planned_listed_printed_and_handed_out_at_a_terminal() {
    let terminal = Terminal::in_english();
    terminal.evening("Rust Night");
    let shift = duty(
        &terminal,
        "add",
        &[
            "--title",
            "Door",
            "--kind",
            "door",
            "--from",
            "2030-12-18T18:00",
            "--until",
            "2030-12-18T21:00",
            "--needed",
            "2",
        ],
    );
    assert_eq!(
        [&shift["starts"], &shift["ends"], &shift["needed"]],
        [
            &json!("2030-12-18T18:00"),
            &json!("2030-12-18T21:00"),
            &json!(2)
        ]
    );
    for (name, state) in [("Olga Tern", "confirmed"), ("Mark Vale", "asked")] {
        let assigned = duty(
            &terminal,
            "assign",
            &["--shift", "door", "--name", name, "--state", state],
        );
        assert_eq!(
            [&assigned["name"], &assigned["state"]],
            [&json!(name), &json!(state)]
        );
    }
    duty(&terminal, "shot", &["--words", "The whole hall", "--must"]);
    let listed = duty(&terminal, "list", &[]);
    assert_eq!(
        [&listed["needed"], &listed["confirmed"]],
        [&json!(2), &json!(1)]
    );
    let kinds: Vec<&str> = listed["looks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|look| look["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["shift-short", "shot-uncovered"]);
    assert_eq!(listed["shots"][0]["must"], true);
    let text = terminal.run(&["duty", "list", "Rust Night"]);
    let text = String::from_utf8(text.stdout).unwrap();
    for said in ["2030-12-18 18:00–21:00", "1 of 2", "Mark Vale (asked)"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let at = |name: &str| terminal.at(name);
    for sheet in ["roster", "slips", "shots"] {
        let path = at(&format!("{sheet}.pdf"));
        let done = terminal.json(&["print", sheet, "--event", "Rust Night", "--out", &path]);
        assert_eq!(done["path"], json!(path));
        assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF-"));
    }
    let folder = at("duties");
    let done = terminal.json(&["export", "duties", "Rust Night", "--out", &folder]);
    assert_eq!(done["files"], 2);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 2);
}

#[test]
fn test_duties_and_shifts_are_changed_and_removed_by_what_they_are_called() {
    let terminal = Terminal::in_english();
    terminal.evening("Rust Night");
    duty(
        &terminal,
        "add",
        &[
            "--title",
            "Door",
            "--from",
            "2030-12-18T18:00",
            "--until",
            "2030-12-18T21:00",
        ],
    );
    let edited = duty(
        &terminal,
        "edit",
        &[
            "door",
            "--title",
            "Way in",
            "--from",
            "2030-12-18T18:30",
            "--until",
            "2030-12-18T22:00",
            "--needed",
            "3",
        ],
    );
    let door = &edited["duties"][0];
    assert_eq!(
        [
            &door["title"],
            &door["shifts"][0]["starts"],
            &door["shifts"][0]["needed"]
        ],
        [&json!("Way in"), &json!("2030-12-18T18:30"), &json!(3)]
    );
    duty(&terminal, "shot", &["--words", "The whole hall"]);
    let left = duty(&terminal, "remove", &["The whole hall"]);
    assert_eq!(left["shots"], json!([]));
    let left = duty(&terminal, "remove", &["way in"]);
    assert_eq!(left["duties"], json!([]));
    let nothing = terminal.run(&["duty", "remove", "--event", "Rust Night", "way in"]);
    assert!(!nothing.status.success());
}
