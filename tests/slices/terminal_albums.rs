//! Albums and the photographer's sheet at a terminal.

use samovar_tests::terminal::Terminal;
use serde_json::Value;

#[test]
fn test_an_album_asks_before_it_is_published() {
    let terminal = Terminal::new();
    let start = ["--title", "Night", "--start", "2030-12-18T19:00"];
    terminal.says(&[&["event", "add"][..], &start].concat());
    let event = terminal.json(&["call", "list_events", r#"{"view":"all"}"#]);
    let rows = event["rows"]
        .as_array()
        .or(event["value"]["rows"].as_array());
    let event = rows.unwrap()[0]["id"].as_str().unwrap().to_owned();
    let request = format!(r#"{{"eventId":"{event}","name":"Ann Lee","state":"going"}}"#);
    terminal.says(&["call", "add_guest", &request]);
    let no = [
        "--person",
        "Ann Lee",
        "--purpose",
        "photo",
        "--answer",
        "no",
    ];
    terminal.says(&[&["consent", "set"][..], &no].concat());
    let added = terminal.json(&[
        "album",
        "add",
        "Night",
        "--title",
        "Photos",
        "--link",
        "https://example.org/p",
    ]);
    assert_eq!(
        (&added["title"], &added["published_on"]),
        (&"Photos".into(), &Value::Null)
    );

    let publish = [
        "album",
        "publish",
        "Night",
        "--album",
        "Photos",
        "--day",
        "2030-12-20",
    ];
    let asked = terminal.run(&publish);
    assert!(!asked.status.success());
    let error = String::from_utf8_lossy(&asked.stderr).into_owned();
    assert!(error.contains("Ann Lee"), "{error}");
    let done = terminal.json(&[&publish[..], &["--anyway"]].concat());
    assert_eq!(done["published_on"], "2030-12-20");
    let list = terminal.json(&["album", "list", "Night"]);
    assert_eq!((&list["no"], &list["yes"]), (&1.into(), &0.into()));
    assert!(
        terminal
            .says(&["album", "list", "Night"])
            .contains("https://example.org/p")
    );

    let pdf = terminal.folder.path().join("photographer.pdf");
    let out = pdf.display().to_string();
    terminal.says(&["print", "photographer", "Night", "--out", &out]);
    assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF-"));
    let badges = terminal.at("badges.pdf");
    terminal.says(&[
        "print",
        "badges",
        "Night",
        "--photo-marks",
        "--out",
        &badges,
    ]);
}
