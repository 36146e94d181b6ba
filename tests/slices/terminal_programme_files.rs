//! Programmes of other tools at a terminal: the names under which programs read the answers
//! stay as they are, and a dry run writes nothing.

use samovar_tests::terminal::Terminal;
use serde_json::{Value, json};

const SCHEDULE: &str = r#"<schedule><version>1</version><conference><title>Tea</title></conference>
<day date="2030-12-18"><room name="Loft">
<event id="1"><start>19:00</start><duration>00:40</duration><title>Ownership</title><track>Web</track>
<type>lecture</type><language>en</language><persons><person id="7">Ada Novak</person></persons></event>
<event id="2"><start>20:00</start><duration>00:00</duration><title>Tea</title><type>break</type></event>
</room></day></schedule>"#;

/// An evening, and a programme for it beside the planner.
fn evening() -> Terminal {
    let terminal = Terminal::in_english();
    std::fs::write(terminal.folder.path().join("day.xml"), SCHEDULE).unwrap();
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

fn import(terminal: &Terminal, file: &str, more: &[&str]) -> Value {
    let import = ["programme", "import", file, "--event", "Rust Night"];
    terminal.json(&[&import, more].concat())
}

#[test]
fn test_an_import_answers_what_is_in_the_file_and_what_was_left_out() {
    let terminal = evening();
    let mut dry = import(&terminal, "day.xml", &["--dry-run"]);
    let left = dry["left_out"].take();
    let expected = json!({
        "days": 1, "rooms": 1, "tracks": 1, "sessions": 2, "speakers": 1, "created": 2, "changed": 0,
        "unchanged": 0, "kept": 0, "gone": [], "outside": 0, "left_out": null, "step": null,
    });
    assert_eq!(dry, expected);
    assert_eq!(
        left,
        json!([
            { "what": "Tea", "reason": "no-length", "count": 1 },
        ])
    );
    let done = import(&terminal, "day.xml", &[]);
    assert_eq!(
        (&done["created"], done["step"].is_string()),
        (&json!(2), true)
    );
    let again = import(&terminal, "day.xml", &[]);
    assert_eq!(
        (&again["unchanged"], &again["step"]),
        (&json!(2), &Value::Null)
    );
}

#[test]
fn test_every_format_is_written_and_those_of_programmes_are_read_back() {
    let terminal = evening();
    import(&terminal, "day.xml", &[]);
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
            let again = import(&terminal, file, &["--dry-run"]);
            assert_eq!(again["unchanged"], 2, "{format}");
        }
    }
}

#[test]
fn test_what_is_no_programme_is_refused_in_words() {
    let terminal = evening();
    let bomb = "<!DOCTYPE s [<!ENTITY a \"b\">]><schedule>&a;</schedule>";
    std::fs::write(terminal.folder.path().join("bomb.xml"), bomb).unwrap();
    let done = terminal.run(&["programme", "import", "bomb.xml", "--event", "Rust Night"]);
    assert!(!done.status.success());
    let said = String::from_utf8(done.stderr).unwrap();
    assert!(said.contains("entities of its own"), "{said}");
}
