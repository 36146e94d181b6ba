//! The programme on paper, as the terminal prints it.

use samovar_tests::desk::Desk;
use samovar_tests::terminal::Terminal;
use serde_json::{Value, json};

/// Two rooms, a track, a break for everybody, and a version that was changed.
fn conference(lang: &str) -> Terminal {
    let desk = Desk::new();
    desk.call("edit_settings", json!({"language": lang}));
    let id = |value: Value| value["id"].clone();
    let venue = id(desk.call("create_venue", json!({"name": "Loft"})));
    let hall = id(desk.call("add_room", json!({"venueId": venue, "name": "Hall"})));
    let attic = id(desk.call("add_room", json!({"venueId": venue, "name": "Attic"})));
    let event = id(desk.call(
        "create_event",
        json!({"title": "Rust Day", "starts": "2030-12-18T10:00", "ends": "2030-12-18T20:00",
               "venueId": venue}),
    ));
    let speaker = id(desk.call(
        "add_speaker",
        json!({"eventId": event, "name": "Пелагея Short"}),
    ));
    let track = id(desk.call(
        "add_track",
        json!({"eventId": event, "name": "Embedded", "colour": "teal"}),
    ));
    let session = |title: &str, starts: &str, more: Value| {
        let mut request = json!({"eventId": event, "title": title, "minutes": 40,
                                 "starts": format!("2030-12-18T{starts}")});
        for (field, value) in more.as_object().unwrap() {
            request[field] = value.clone();
        }
        id(desk.call("add_session", request))
    };
    let opening = session(
        "Opening",
        "10:00",
        json!({"roomId": hall, "speakerIds": [speaker], "trackId": track, "about": "How it began."}),
    );
    session("Sensors", "11:00", json!({"roomId": attic}));
    session("Coffee", "12:00", json!({"kind": "break"}));
    desk.call("publish_programme", json!({"eventId": event}));
    desk.call(
        "edit_session",
        json!({"sessionId": opening, "starts": "2030-12-18T10:15"}),
    );
    Terminal::on(desk)
}

/// What is typed, and what stands on the paper.
const SHEETS: [(&[&str], &[&str]); 7] = [
    (
        &["programme"],
        &["Opening", "Пелагея Short", "Embedded", "Coffee", "Loft"],
    ),
    (
        &["programme", "--booklet", "--about"],
        &["Opening", "How it began.", "Attic"],
    ),
    (&["programme", "--large"], &["Opening", "Sensors"]),
    (&["room-signs"], &["Hall", "Attic", "10:15", "Sensors"]),
    (
        &["timetable"],
        &["Hall", "Attic", "Coffee", "Embedded", "18 December 2030"],
    ),
    (&["timetable", "--large"], &["Hall", "Opening"]),
    (
        &["programme-changes"],
        &["Moved", "2030-12-18 10:00", "2030-12-18 10:15", "Was"],
    ),
];

#[test]
fn test_each_sheet_says_what_it_is_and_of_which_version() {
    let terminal = conference("en");
    for (words, wanted) in SHEETS {
        let line = [words, &["--event", "Rust Day"]].concat();
        let Some(text) = terminal.sheet(&line) else {
            return;
        };
        let text = text.replace('\u{a0}', " ");
        for one in wanted {
            assert!(text.contains(one), "{words:?} {one}: {text}");
        }
        assert!(text.contains("Draft after version 1"), "{words:?}: {text}");
    }
}

#[test]
fn test_a_booklet_is_not_on_larger_paper() {
    let terminal = conference("en");
    let refusal = terminal.refusal(&[
        "print",
        "programme",
        "--event",
        "Rust Day",
        "--booklet",
        "--large",
        "--out",
        "x.pdf",
    ]);
    assert!(refusal.contains("--large"), "{refusal}");
}
