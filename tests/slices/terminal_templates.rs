//! Templates at a terminal: the names under which programs read them stay as they are.

use samovar_tests::terminal::Terminal;
use serde_json::json;

fn names(terminal: &Terminal) -> Vec<String> {
    let all = terminal.json(&["template", "list"]);
    let all = all.as_array().unwrap().iter();
    all.map(|one| one["name"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn test_an_event_is_planned_by_a_template_saved_as_one_and_planned_by_that() {
    let terminal = Terminal::in_english();
    let made = terminal.json(&[
        "event",
        "add",
        "--title",
        "Rust Night",
        "--start",
        "2030-12-18T19:00",
        "--template",
        "monthly-meetup",
    ]);
    assert_eq!(
        [&made["ends"], &made["kind"]],
        [&json!("2030-12-18T22:00"), &json!("meetup")]
    );
    let saved = terminal.json(&[
        "template",
        "save",
        "--event",
        "Rust Night",
        "--name",
        "Our evening",
    ]);
    assert_eq!(
        [&saved["sessions"], &saved["built_in"], &saved["minutes"]],
        [&json!(7), &json!(false), &json!(180)]
    );
    assert_eq!(
        names(&terminal),
        [
            "Monthly meetup",
            "Workshop",
            "Conference day",
            "Our evening"
        ]
    );
    // A year that is over: everything is late.
    let used = terminal.json(&[
        "template",
        "use",
        "our evening",
        "--title",
        "Long ago",
        "--start",
        "2020-01-15T18:00",
    ]);
    assert_eq!(used["ends"], "2020-01-15T21:00");
    assert_eq!(used["late"].as_array().unwrap().len(), 14);
    assert_eq!(used["template"]["name"], "Our evening");
    let told = terminal.run(&[
        "template",
        "save",
        "--event",
        "Rust Night",
        "--name",
        "Our evening",
    ]);
    assert!(!told.status.success());
    terminal.json(&[
        "template",
        "rename",
        "Our evening",
        "--name",
        "Club evening",
    ]);
    terminal.json(&["template", "delete", "Club evening"]);
    assert_eq!(names(&terminal).len(), 3);
    let refused = terminal.run(&["template", "delete", "workshop"]);
    assert!(!refused.status.success());
    terminal.run(&["undo"]);
    assert_eq!(names(&terminal).len(), 4);
}
