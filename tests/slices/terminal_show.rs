//! The run sheet at a terminal and on paper: the names under which programs read it stay, and
//! a sheet of nothing, of one row and of very many is a sheet.

use samovar_tests::desk::Desk;
use samovar_tests::terminal::Terminal;
use serde_json::{Value, json};

fn evening(sessions: usize) -> Terminal {
    let desk = Desk::new();
    desk.call(
        "edit_settings",
        json!({"language": "en", "currency": "EUR"}),
    );
    let event = desk.call(
        "create_event",
        json!({"title": "Night", "starts": "2030-12-18T19:00"}),
    )["id"]
        .clone();
    for number in 0..sessions {
        desk.call(
            "add_session",
            json!({"eventId": event, "title": format!("Talk {number}"), "minutes": 5}),
        );
    }
    Terminal::on(desk)
}

#[test]
fn test_cues_are_added_and_the_sheet_is_read_under_names_that_stay() {
    let terminal = evening(1);
    let cue = terminal.json(&[
        "cue",
        "add",
        "--event",
        "Night",
        "--words",
        "Lights down",
        "--session",
        "Talk 0",
        "--offset",
        "-2",
        "--lane",
        "light",
        "--owner",
        "Ann",
    ]);
    assert_eq!(
        (&cue["at"], &cue["lane"], &cue["from"], &cue["offset"]),
        (
            &json!("2030-12-18T18:58"),
            &json!("light"),
            &json!("start"),
            &json!(-2)
        )
    );
    terminal.json(&[
        "cue",
        "add",
        "--event",
        "Night",
        "--words",
        "Doors",
        "--at",
        "2030-12-18T18:30",
        "--lane",
        "door",
    ]);
    let listed = terminal.json(&["cue", "list", "--event", "Night"]);
    assert_eq!(listed.as_array().unwrap().len(), 2);
    let sheet = terminal.json(&["run-sheet", "--event", "Night"]);
    let rows: Vec<(&Value, &Value)> = sheet["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (&row["kind"], &row["what"]))
        .collect();
    assert_eq!(
        rows,
        [
            (&json!("cue"), &json!("Doors")),
            (&json!("cue"), &json!("Lights down")),
            (&json!("session"), &json!("Talk 0")),
        ]
    );
    assert_eq!(sheet["version"].as_str().unwrap().len(), 4);
    let light = terminal.json(&["run-sheet", "--event", "Night", "--lane", "light"]);
    assert_eq!(light["rows"].as_array().unwrap().len(), 2);
    let refused = terminal.refusal(&["cue", "add", "--event", "Night", "--words", " "]);
    assert!(!refused.is_empty());
}

#[test]
fn test_a_sheet_of_nothing_of_one_and_of_many_is_printed() {
    for (sessions, wanted) in [
        (0, "Nothing is on the sheet yet"),
        (1, "Talk 0"),
        (150, "Talk 149"),
    ] {
        let terminal = evening(sessions);
        let long = "Wilhelmina Featherstonehaugh-Cholmondeley with everybody who carries a lamp, \
                    and with those who do not, as soon as the second curtain has gone up";
        if sessions > 0 {
            terminal.json(&[
                "cue",
                "add",
                "--event",
                "Night",
                "--words",
                long,
                "--owner",
                "Пелагея Словоохотова",
            ]);
        }
        let Some(text) = terminal.sheet(&["run-sheet", "--event", "Night"]) else {
            return;
        };
        assert!(text.contains(wanted), "{sessions}: {text}");
        assert!(text.contains("Version "), "{text}");
        assert_eq!(text.contains("Пелагея"), sessions > 0);
        assert_eq!(text.contains("Featherstonehaugh"), sessions > 0);
    }
}

#[test]
fn test_one_lane_on_paper_has_its_cues_and_no_others() {
    let terminal = evening(1);
    for (words, lane) in [("Music on", "sound"), ("Lights down", "light")] {
        terminal.json(&[
            "cue", "add", "--event", "Night", "--words", words, "--lane", lane,
        ]);
    }
    let Some(text) = terminal.sheet(&["run-sheet", "--event", "Night", "--lane", "sound"]) else {
        return;
    };
    assert!(
        text.contains("Music on") && text.contains("Talk 0"),
        "{text}"
    );
    assert!(!text.contains("Lights down"), "{text}");
}
