//! Programmes of other tools at a terminal: the names under which programs read the answers
//! stay as they are, and a dry run writes nothing.

use std::process::{Command, Output};

use samovar_tests::place;
use serde_json::{Value, json};
use tempfile::TempDir;

const SCHEDULE: &str = r#"<schedule><version>1</version><conference><title>Tea</title></conference>
<day date="2030-12-18"><room name="Loft">
<event id="1"><start>19:00</start><duration>00:40</duration><title>Ownership</title><track>Web</track>
<type>lecture</type><language>en</language><persons><person id="7">Ada Novak</person></persons></event>
<event id="2"><start>20:00</start><duration>00:00</duration><title>Tea</title><type>break</type></event>
</room></day></schedule>"#;

struct Terminal(TempDir);

impl Terminal {
    fn new() -> Self {
        let terminal = Self(tempfile::tempdir().unwrap());
        std::fs::write(terminal.0.path().join("day.xml"), SCHEDULE).unwrap();
        let event = [
            "event",
            "add",
            "--title",
            "Rust Night",
            "--start",
            "2030-12-18T19:00",
        ];
        terminal.json(&event);
        terminal
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(place::program("samovar-cli"))
            .arg("--planner")
            .arg(self.0.path().join("club.samovar"))
            .args(["--lang", "en"])
            .args(arguments)
            .current_dir(self.0.path())
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

    fn import(&self, file: &str, more: &[&str]) -> Value {
        let import = ["programme", "import", file, "--event", "Rust Night"];
        self.json(&[&import, more].concat())
    }
}

#[test]
fn test_an_import_answers_what_is_in_the_file_and_what_was_left_out() {
    let terminal = Terminal::new();
    let mut dry = terminal.import("day.xml", &["--dry-run"]);
    let left = dry["left_out"].take();
    let expected = json!({
        "days": 1, "rooms": 1, "tracks": 1, "sessions": 2, "speakers": 1, "created": 2, "changed": 0,
        "unchanged": 0, "kept": 0, "gone": [], "outside": 0, "left_out": null, "step": null,
    });
    assert_eq!(dry, expected);
    assert_eq!(
        left,
        json!([
            { "what": "language", "reason": "no-place", "count": 1 },
            { "what": "Tea", "reason": "no-length", "count": 1 },
        ])
    );
    let done = terminal.import("day.xml", &[]);
    assert_eq!(
        (&done["created"], done["step"].is_string()),
        (&json!(2), true)
    );
    let again = terminal.import("day.xml", &[]);
    assert_eq!(
        (&again["unchanged"], &again["step"]),
        (&json!(2), &Value::Null)
    );
}

#[test]
fn test_every_format_is_written_and_those_of_programmes_are_read_back() {
    let terminal = Terminal::new();
    terminal.import("day.xml", &[]);
    for (format, file) in [
        ("schedule-xml", "out.xml"),
        ("json", "out.json"),
        ("csv", "out.csv"),
        ("ics", "out.ics"),
        ("html", "out.html"),
    ] {
        let export = [
            "programme",
            "export",
            "--event",
            "Rust Night",
            "--format",
            format,
            "-o",
            file,
        ];
        let done = terminal.json(&export);
        assert_eq!(
            (&done["sessions"], &done["left_out"]),
            (&json!(2), &json!([])),
            "{format}"
        );
        if !["ics", "html"].contains(&format) {
            let again = terminal.import(file, &["--dry-run"]);
            assert_eq!(again["unchanged"], 2, "{format}");
        }
    }
}

#[test]
fn test_what_is_no_programme_is_refused_in_words() {
    let terminal = Terminal::new();
    let bomb = "<!DOCTYPE s [<!ENTITY a \"b\">]><schedule>&a;</schedule>";
    std::fs::write(terminal.0.path().join("bomb.xml"), bomb).unwrap();
    let done = terminal.run(&["programme", "import", "bomb.xml", "--event", "Rust Night"]);
    assert!(!done.status.success());
    let said = String::from_utf8(done.stderr).unwrap();
    assert!(said.contains("entities of its own"), "{said}");
}
