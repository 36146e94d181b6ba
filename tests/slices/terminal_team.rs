//! The team at a terminal: the names under which programs read it stay as they are.

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

    fn duty(&self, command: &str, more: &[&str]) -> Value {
        self.json(&[&["duty", command, "--event", "Rust Night"], more].concat())
    }
}

#[test]
fn test_a_team_is_planned_listed_printed_and_handed_out_at_a_terminal() {
    let terminal = Terminal(tempfile::tempdir().unwrap());
    terminal.json(&[
        "event",
        "add",
        "--title",
        "Rust Night",
        "--start",
        "2030-12-18T19:00",
    ]);
    let shift = terminal.duty(
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
        let assigned = terminal.duty(
            "assign",
            &["--shift", "door", "--name", name, "--state", state],
        );
        assert_eq!(
            [&assigned["name"], &assigned["state"]],
            [&json!(name), &json!(state)]
        );
    }
    terminal.duty("shot", &["--words", "The whole hall", "--must"]);
    let listed = terminal.duty("list", &[]);
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
    let at = |name: &str| terminal.0.path().join(name).display().to_string();
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
