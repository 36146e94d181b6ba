//! Talks and speakers at a terminal: the names under which programs read them stay as they are.

use samovar_tests::terminal::Terminal;
use serde_json::json;

#[test]
fn test_a_talk_is_kept_given_and_its_speaker_followed_at_a_terminal() {
    let terminal = Terminal::new();
    terminal.evening("Rust Night");
    let talk = terminal.json(&[
        "talk",
        "add",
        "--title",
        "Ownership",
        "--about",
        "Who holds the pot",
        "--language",
        "en",
        "--by",
        "Ada Novak,Boris Ivanov",
        "--minutes",
        "40",
        "--materials",
        "slides.pdf",
    ]);
    assert_eq!(
        talk["texts"],
        json!([{ "language": "en", "title": "Ownership", "about": "Who holds the pot" }])
    );
    let given = terminal.json(&[
        "talk",
        "give",
        "--event",
        "Rust Night",
        "--talk",
        "Ownership",
    ]);
    assert_eq!(
        (&given["title"], &given["talk_id"]),
        (&json!("Ownership"), &talk["id"])
    );
    let talks = terminal.json(&["talk", "list", "--query", "ada"]);
    assert_eq!(talks[0]["given"][0]["event"], "Rust Night");
    assert_eq!(talks[0]["people"][0]["name"], "Ada Novak");
    let speakers = terminal.json(&["speaker", "list", "Rust Night"]);
    assert_eq!(
        (&speakers[0]["name"], &speakers[0]["state"]),
        (&json!("Ada Novak"), &json!("invited"))
    );
    assert_eq!(
        speakers[0]["missing"],
        json!(["biography", "photo", "slot", "recording"])
    );
    let one = terminal.json(&["speaker", "show", "Rust Night", "--name", "Boris"]);
    assert_eq!(
        (&one["sessions"][0]["title"], &one["biographies"]),
        (&json!("Ownership"), &json!([]))
    );
    let list = terminal.says(&["--lang", "en", "speaker", "list", "Rust Night"]);
    assert!(list.contains("Still missing: biography, photo"), "{list}");
    let paper = terminal.folder.path().join("ada.pdf");
    let paper = paper.to_str().unwrap();
    let printed = terminal.json(&[
        "print",
        "speaker-sheet",
        "Rust Night",
        "--speaker",
        "Ada Novak",
        "-o",
        paper,
    ]);
    assert_eq!(printed["pages"], 1);
    assert!(std::fs::read(paper).unwrap().starts_with(b"%PDF"));
}
