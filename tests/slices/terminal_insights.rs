//! Stages and figures at a terminal: the names under which programs read them stay as they are.

use samovar_tests::terminal::Terminal;
use serde_json::{Value, json};

#[test]
fn test_stages_cohorts_and_no_shows_are_read_at_a_terminal() {
    let terminal = Terminal::new();
    let evening = json!({ "title": "Night", "starts": "2025-03-13T19:00", "state": "open" });
    let made = terminal.call("create_event", &evening);
    let event = made["id"].as_str().unwrap();
    let guest = |name: &str| {
        let request = json!({ "eventId": event, "name": name, "state": "going" });
        terminal.call("add_guest", &request);
    };
    guest("Ann Came");
    guest("Boris Missed");
    terminal.json(&["check-in", "Night", "Ann"]);

    let found = terminal.json(&["people", "--stage", "newcomer", "--as-of", "2025-04-01"]);
    let one = &found["people"][0];
    assert_eq!(one["name"], "Ann Came");
    assert_eq!(one["visits"], json!(["2025-03-13"]));
    assert_eq!(
        (&one["away_days"], &one["chances"]),
        (&json!(19), &json!(0))
    );
    assert!(one["id"].is_string());

    // From where to where between two days, and into a file.
    let moved = [
        "people",
        "--stage",
        "newcomer,prospect",
        "--as-of",
        "2025-04-01",
        "--was",
        "prospect",
        "--on",
        "2025-03-01",
    ];
    let found = terminal.json(&moved);
    let people = found["people"].as_array().unwrap();
    let names: Vec<&Value> = people.iter().map(|one| &one["name"]).collect();
    assert_eq!(names, ["Ann Came", "Boris Missed"]);
    let one = &people[0];
    assert_eq!(
        (&one["was"], &one["stage"], &one["ground"]),
        (&json!("prospect"), &json!("newcomer"), &json!("lately"))
    );
    assert_eq!(one["held"], "no-consent");
    let undated = terminal.run(&["people", "--stage", "lost", "--was", "core"]);
    assert!(!undated.status.success());
    let file = terminal.at("new.csv");
    terminal.json(&[&moved[..], &["--out", &file]].concat());
    assert!(std::fs::read_to_string(&file).unwrap().contains("Ann Came"));
    let grown = terminal.json(&[
        "insights",
        "growth",
        "--since",
        "2025-03-01",
        "--as-of",
        "2025-04-01",
    ]);
    assert_eq!(
        (&grown["before"], &grown["first"], &grown["after"]),
        (&json!(0), &json!(1), &json!(1))
    );

    let stages = terminal.json(&["insights", "stages", "--as-of", "2025-04-01"]);
    assert_eq!(
        (&stages["newcomer"], &stages["prospect"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(stages.as_object().unwrap().len(), 7);

    let missed = terminal.json(&["insights", "no-show", "--event", "Night"]);
    assert_eq!(
        (
            &missed["pledges"],
            &missed["kept"],
            &missed["came"],
            &missed["walk_ins"]
        ),
        (&json!(2), &json!(1), &json!(1), &json!(0))
    );
    assert!(missed["rate"].is_null() && missed["low"].is_number() && missed["high"].is_number());

    let cohorts = terminal.json(&["insights", "cohorts", "--as-of", "2025-08-01"]);
    let first = &cohorts["quarters"][0];
    assert_eq!(
        (&first["first"], &first["people"]),
        (&json!("2025-Q1"), &json!(1))
    );
    // Nothing was held in the quarter after, and the one that runs is not over.
    assert_eq!(first["cells"], json!([null, null]));

    let forecasts = terminal.json(&["insights", "forecast"]);
    assert_eq!(
        (
            &forecasts["events"][0]["came"],
            &forecasts["events"][0]["learnt"]
        ),
        (&json!(1), &json!(false))
    );
    let told = terminal.says(&["--lang", "en", "insights", "forecast"]);
    assert!(told.contains("), rough"), "{told}");

    let said = |words: &[&str]| terminal.says(&[&["--lang", "en"], words].concat());
    let listed = said(&moved);
    assert!(listed.contains("Prospect → Newcomer"), "{listed}");
    let grown = [
        "insights",
        "growth",
        "--since",
        "2025-03-01",
        "--as-of",
        "2025-04-01",
    ];
    let grown = said(&grown);
    assert!(grown.starts_with("2025-03-01 – 2025-04-01\n"), "{grown}");

    for lang in ["en", "ru"] {
        for words in [
            &["insights", "stages"][..],
            &["insights", "cohorts"],
            &["insights", "no-show", "Night"],
            &["insights", "forecast"],
            &["people", "--stage", "prospect"],
            &moved,
            &["insights", "growth", "--since", "2025-03-01"],
        ] {
            assert!(
                !terminal
                    .says(&[&["--lang", lang], words].concat())
                    .is_empty()
            );
        }
    }
    let sheet = terminal.at("card.pdf");
    terminal.json(&["print", "card", "--person", "Ann Came", "--out", &sheet]);
    assert!(std::fs::read(&sheet).unwrap().starts_with(b"%PDF"));
}
