//! The programme on paper: each sheet of any programme, and what has changed since a version.

use serde_json::{Value, json};

use crate::desk::{Desk, text};

const SHEETS: [&str; 5] = ["poster", "booklet", "room-signs", "timetable", "changes"];

struct Day {
    desk: Desk,
    event: String,
    rooms: Vec<String>,
}

impl Day {
    fn new(rooms: usize) -> Self {
        let desk = Desk::new();
        let venue = text(&desk.call("create_venue", json!({ "name": "Halls" }))["id"]);
        let rooms = (1..=rooms).map(|number| {
            let room = json!({ "venueId": venue, "name": format!("Room {number}") });
            text(&desk.call("add_room", room)["id"])
        });
        let rooms = rooms.collect();
        let event = desk.call(
            "create_event",
            json!({ "title": "Rust Day", "starts": "2026-12-18T10:00", "ends": "2026-12-18T20:00",
                    "venueId": venue }),
        );
        Self {
            event: text(&event["id"]),
            desk,
            rooms,
        }
    }

    fn session(&self, title: &str, starts: &str, room: usize) -> String {
        let made = self.desk.call(
            "add_session",
            json!({ "eventId": self.event, "title": title, "starts": format!("2026-12-18T{starts}"),
                    "minutes": 40, "roomId": self.rooms[room] }),
        );
        text(&made["id"])
    }

    fn publish(&self) {
        self.desk
            .call("publish_programme", json!({ "eventId": self.event }));
    }

    fn preview(&self, sheet: &str) -> Value {
        let asked = json!({ "eventId": self.event, "sheet": sheet });
        let page = self
            .desk
            .call("preview_programme", json!({ "sheet": asked, "page": 0 }));
        assert!(text(&page["svg"]).starts_with("<svg"), "{sheet}");
        assert_eq!(page["cannotDraw"], json!([]), "{sheet}");
        page
    }

    /// Pages, and what stands on them.
    fn counts(&self, sheet: &str) -> (u64, u64) {
        let page = self.preview(sheet);
        (
            page["pages"].as_u64().unwrap(),
            page["guests"].as_u64().unwrap(),
        )
    }
}

#[test]
fn test_every_sheet_of_no_session_and_of_one_is_a_sheet() {
    let day = Day::new(1);
    let all = || SHEETS.map(|sheet| day.counts(sheet));
    // One sentence on the last.
    assert_eq!(all(), [(1, 0), (2, 0), (1, 0), (1, 0), (1, 1)]);
    day.session("Rails", "10:00", 0);
    assert_eq!(all(), [(1, 1), (2, 1), (1, 1), (1, 1), (1, 1)]);
}

#[test]
fn test_what_is_not_printed_is_not_said_to_lack_letters() {
    let day = Day::new(1);
    let rails = day.session("Rails", "10:00", 0);
    let about = json!({ "sessionId": rails, "about": "With \u{1f469}\u{200d}\u{1f4bb}" });
    day.desk.call("edit_session", about);
    for sheet in SHEETS {
        day.preview(sheet);
    }
    let told = json!({ "eventId": day.event, "sheet": "poster", "about": true });
    let page = day
        .desk
        .call("preview_programme", json!({ "sheet": told, "page": 0 }));
    assert_eq!(page["cannotDraw"].as_array().unwrap().len(), 1);
}

#[test]
fn test_many_sessions_take_the_pages_that_their_rooms_take() {
    let day = Day::new(20);
    for number in 0..60 {
        let hour = 10 + number / 20;
        day.session(
            &format!("Talk {number}"),
            &format!("{hour}:00"),
            number % 20,
        );
    }
    assert_eq!(day.counts("room-signs"), (20, 60));
    // Eight rooms beside each other are as many as can be read.
    assert_eq!(day.counts("timetable"), (3, 60));
    let (sides, _) = day.counts("booklet");
    assert_eq!(sides % 2, 0);
    let large = json!({ "eventId": day.event, "sheet": "timetable", "large": true });
    let page = day
        .desk
        .call("preview_programme", json!({ "sheet": large, "page": 1 }));
    assert_eq!(page["pages"], 2);
}

#[test]
fn test_changes_are_since_the_last_version_and_once_published_what_that_one_brought() {
    let day = Day::new(2);
    let rails = day.session("Rails", "10:00", 0);
    let gone = day.session("Gone", "11:00", 0);
    let told = day.session("Told", "12:00", 1);
    day.publish();
    // "Nothing has changed since version 1."
    assert_eq!(day.counts("changes"), (1, 1));
    let edit = |request: Value| day.desk.call("edit_session", request);
    edit(json!({ "sessionId": rails, "starts": "2026-12-18T10:30", "title": "Rails again" }));
    edit(json!({ "sessionId": told, "about": "More of it." }));
    day.desk
        .call("delete_session", json!({ "sessionId": gone }));
    day.session("New one", "15:00", 1);
    // Since which; new, moved with its title, cancelled, changed, each below what it is.
    let rows = 1 + 2 + 3 + 2 + 2;
    assert_eq!(day.counts("changes"), (1, rows));
    day.publish();
    assert_eq!(day.counts("changes"), (1, rows));
}

#[test]
fn test_a_sheet_is_written_where_it_was_asked_for() {
    let day = Day::new(2);
    day.session("Rails", "10:00", 0);
    for sheet in SHEETS {
        let path = day.desk.folder.path().join(format!("{sheet}.pdf"));
        let path = path.display().to_string();
        let printed = day.desk.call(
            "print_programme",
            json!({ "eventId": day.event, "sheet": sheet, "lang": "ru", "paper": "letter",
                    "large": true, "about": true, "path": path }),
        );
        assert_eq!(printed["path"], path);
        assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF-"));
    }
    // Left to itself each is named for what it is.
    let printed = day.desk.call(
        "print_programme",
        json!({ "eventId": day.event, "sheet": "room-signs" }),
    );
    assert!(text(&printed["path"]).ends_with(".pdf"));
}
