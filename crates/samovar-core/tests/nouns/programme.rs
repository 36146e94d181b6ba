//! The programme: tracks, hours, moving, pushing, and what was published of it.

use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

struct Day {
    desk: Desk,
    event: String,
    hall: String,
    loft: String,
}

impl Day {
    /// A conference day in two rooms, one of 10 seats.
    fn new() -> Self {
        let desk = Desk::new();
        let venue = text(&desk.call("create_venue", json!({ "name": "Loft" }))["id"]);
        let room = |name: &str, seats: u32| {
            let room = json!({ "venueId": venue, "name": name, "capacity": seats });
            text(&desk.call("add_room", room)["id"])
        };
        let (hall, loft) = (room("Hall", 100), room("Attic", 10));
        let event = desk.call(
            "create_event",
            json!({ "title": "Rust Day", "starts": "2026-12-18T09:00", "ends": "2026-12-18T22:00",
                    "venueId": venue, "roomId": hall }),
        );
        let event = text(&event["id"]);
        Self {
            desk,
            event,
            hall,
            loft,
        }
    }

    fn call(&self, name: &str, more: Value) -> Value {
        let mut request = json!({ "eventId": self.event });
        for (field, value) in more.as_object().unwrap() {
            request[field] = value.clone();
        }
        self.desk.call(name, request)
    }

    fn session(&self, title: &str, starts: &str, minutes: u32, more: Value) -> String {
        let mut request = json!({
            "title": title, "starts": format!("2026-12-18T{starts}"), "minutes": minutes, "roomId": self.hall,
        });
        for (field, value) in more.as_object().unwrap() {
            request[field] = value.clone();
        }
        text(&self.call("add_session", request)["id"])
    }

    fn speaker(&self, name: &str) -> String {
        text(&self.call("add_speaker", json!({ "name": name }))["id"])
    }

    fn sessions(&self) -> Vec<Value> {
        let all = self.call("list_sessions", json!({}));
        all.as_array().unwrap().clone()
    }

    fn times(&self) -> Vec<String> {
        self.sessions()
            .iter()
            .map(|one| {
                let hour = |name: &str| text(&one[name]).split_off(11);
                format!(
                    "{} {}–{}",
                    text(&one["title"]),
                    hour("starts"),
                    hour("ends")
                )
            })
            .collect()
    }

    fn looks(&self) -> Vec<String> {
        let looks = self.call("list_programme_looks", json!({}));
        let mut kinds: Vec<String> = looks
            .as_array()
            .unwrap()
            .iter()
            .map(|look| text(&look["kind"]))
            .collect();
        kinds.sort();
        kinds
    }
}

#[test]
fn test_tracks_have_a_word_and_a_colour_and_sessions_outlive_them() {
    let day = Day::new();
    let web = day.call("add_track", json!({ "name": "Web" }));
    let data = day.call("add_track", json!({ "name": "Data" }));
    assert_ne!(web["colour"], data["colour"]);
    let taken = json!({ "eventId": day.event, "name": "web" });
    assert_eq!(day.desk.refused("add_track", taken).0, Code::NameTaken);
    day.session("Rails", "10:00", 30, json!({ "trackId": web["id"] }));
    let one = &day.sessions()[0];
    assert_eq!(
        json!([one["trackName"], one["trackColour"], one["hard"]]),
        json!(["Web", web["colour"], false])
    );
    day.desk
        .call("delete_track", json!({ "trackId": web["id"] }));
    assert_eq!(day.sessions()[0]["trackId"], Value::Null);
    day.desk.call("undo", json!({}));
    assert_eq!(day.sessions()[0]["trackName"], "Web");
}

#[test]
fn test_a_copy_of_an_event_has_its_tracks() {
    let day = Day::new();
    let web = day.call("add_track", json!({ "name": "Web", "colour": "pink" }));
    let more =
        json!({ "trackId": web["id"], "hard": true, "setupMinutes": 5, "teardownMinutes": 10 });
    day.session("Rails", "10:00", 30, more);
    let copy = day.call("duplicate_event", json!({ "starts": "2027-01-18T09:00" }));
    let sessions = day
        .desk
        .call("list_sessions", json!({ "eventId": copy["id"] }));
    let one = &sessions[0];
    assert_eq!(
        json!([
            one["starts"],
            one["trackName"],
            one["trackColour"],
            one["hard"],
            one["setupMinutes"],
            one["teardownMinutes"]
        ]),
        json!(["2027-01-18T10:00", "Web", "pink", true, 5, 10])
    );
    assert_ne!(one["trackId"], web["id"]);
}

#[test]
fn test_a_session_is_placed_by_one_step_that_undo_takes_back() {
    let day = Day::new();
    let rails = day.session("Rails", "10:00", 30, json!({}));
    let placed = day.desk.call(
        "place_session",
        json!({ "sessionId": rails, "starts": "2026-12-18T11:15", "roomId": day.loft, "minutes": 45 }),
    );
    assert_eq!(
        json!([placed["starts"], placed["ends"], placed["roomName"]]),
        json!(["2026-12-18T11:15", "2026-12-18T12:00", "Attic"])
    );
    let off = day.desk.call(
        "place_session",
        json!({ "sessionId": rails, "starts": null }),
    );
    assert_eq!(
        json!([off["starts"], off["roomName"], off["minutes"]]),
        json!([null, "Attic", 45])
    );
    day.desk.call("undo", json!({}));
    day.desk.call("undo", json!({}));
    assert_eq!(day.times(), ["Rails 10:00–10:30"]);
    let nothing = json!({ "sessionId": rails, "starts": "2026-12-18T10:00", "minutes": 0 });
    assert_eq!(
        day.desk.refused("place_session", nothing).0,
        Code::OutOfRange
    );
}

#[test]
fn test_a_session_without_a_time_is_put_between_two_others() {
    let day = Day::new();
    let loose = |title: &str| {
        let request = json!({ "title": title, "starts": null });
        text(&day.call("add_session", request)["id"])
    };
    let (a, _, c) = (loose("A"), loose("B"), loose("C"));
    let titles = || -> Vec<String> {
        day.sessions()
            .iter()
            .map(|one| text(&one["title"]))
            .collect()
    };
    day.desk
        .call("put_session", json!({ "sessionId": c, "afterId": a }));
    assert_eq!(titles(), ["A", "C", "B"]);
    day.desk.call("put_session", json!({ "sessionId": c }));
    assert_eq!(titles(), ["C", "A", "B"]);
}

#[test]
fn test_the_push_of_the_design_is_one_step_and_answers_old_and_new_times() {
    let day = Day::new();
    let a = day.session("A", "19:00", 40, json!({}));
    day.session("Break", "19:40", 10, json!({ "kind": "break" }));
    day.session("B", "19:55", 40, json!({}));
    day.session("C", "20:45", 30, json!({ "hard": true }));
    let before = day.times();
    let asked =
        json!({ "sessionId": a, "minutes": 15, "where": "room", "how": "as-far-as-needed" });
    let seen = day.desk.call("preview_push", asked.clone());
    assert_eq!(day.times(), before);
    let pushed = day.desk.call("push_programme", asked);
    assert_eq!(seen, pushed);
    assert_eq!(
        json!([
            pushed["moved"][1]["oldStarts"],
            pushed["moved"][1]["starts"],
            pushed["moved"].as_array().unwrap().len()
        ]),
        json!(["2026-12-18T19:40", "2026-12-18T19:55", 3])
    );
    assert_eq!(
        day.times(),
        [
            "A 19:15–19:55",
            "Break 19:55–20:05",
            "B 20:05–20:45",
            "C 20:45–21:15"
        ]
    );
    day.desk.call("undo", json!({}));
    assert_eq!(day.times(), before);
    let further = json!({ "sessionId": a, "minutes": 20, "how": "as-far-as-needed" });
    let pushed = day.desk.call("push_programme", further);
    assert_eq!(
        json!([
            pushed["overlaps"][0]["title"],
            pushed["overlaps"][0]["otherTitle"],
            pushed["overlaps"][0]["minutes"]
        ]),
        json!(["B", "C", 5])
    );
}

#[test]
fn test_what_clashes_is_listed_by_id_and_stops_nobody() {
    let day = Day::new();
    let ann = day.speaker("Ann");
    let hour = |from: &str, until: &str| json!([{ "starts": format!("2026-12-18T{from}"), "ends": format!("2026-12-18T{until}") }]);
    day.call(
        "set_available",
        json!({ "speakerId": ann, "spans": hour("09:00", "12:00") }),
    );
    day.call(
        "set_available",
        json!({ "roomId": day.loft, "spans": hour("09:00", "13:00") }),
    );
    assert!(day.looks().is_empty());
    let late = day.session(
        "Late",
        "12:30",
        60,
        json!({ "speakerIds": [ann], "roomId": day.loft }),
    );
    assert_eq!(day.looks(), ["room-unavailable", "speaker-unavailable"]);
    let looks = day.call("list_programme_looks", json!({}));
    for look in looks.as_array().unwrap() {
        assert_eq!(look["parties"]["sessionIds"], json!([late]));
        assert_eq!(look["tab"], "programme");
    }
    for number in 0..11 {
        day.desk.going(&day.event, &format!("Guest {number}"), 0);
    }
    day.session("Supper", "19:00", 60, json!({ "kind": "meal" }));
    assert_eq!(
        day.looks(),
        [
            "meal-without-sitting",
            "room-below-heads",
            "room-unavailable",
            "speaker-unavailable"
        ]
    );
    day.call("set_available", json!({ "speakerId": ann, "spans": [] }));
    day.call("set_available", json!({ "roomId": day.loft, "spans": [] }));
    assert_eq!(day.looks(), ["meal-without-sitting", "room-below-heads"]);
}

#[test]
fn test_hours_end_after_they_begin_and_are_of_one() {
    let day = Day::new();
    let ann = day.speaker("Ann");
    let turned = json!([{ "starts": "2026-12-18T12:00", "ends": "2026-12-18T10:00" }]);
    let request = json!({ "eventId": day.event, "speakerId": ann, "spans": turned });
    assert_eq!(
        day.desk.refused("set_available", request).0,
        Code::EndBeforeStart
    );
    let both = json!({ "eventId": day.event, "speakerId": ann, "roomId": day.hall, "spans": [] });
    assert_eq!(day.desk.refused("set_available", both).0, Code::Required);
    assert_eq!(day.call("list_available", json!({})), json!([]));
}

#[test]
fn test_where_a_session_may_go_is_when_the_room_and_all_who_speak_are_free() {
    let day = Day::new();
    let ann = day.speaker("Ann");
    let moved = day.session("Rails", "10:00", 30, json!({ "speakerIds": [ann] }));
    day.session(
        "Panel",
        "12:00",
        60,
        json!({ "speakerIds": [ann], "roomId": day.loft }),
    );
    day.session("Keynote", "09:00", 60, json!({}));
    let free = day.desk.call("free_spans", json!({ "sessionId": moved }));
    let span = |from: &str, until: &str| json!({ "starts": format!("2026-12-18T{from}"), "ends": format!("2026-12-18T{until}") });
    assert_eq!(
        free["rooms"][1],
        json!({ "roomId": day.hall, "spans": [span("10:00", "12:00"), span("13:00", "22:00")] })
    );
    assert_eq!(
        free["rooms"][2],
        json!({ "roomId": day.loft, "spans": [span("09:00", "12:00"), span("13:00", "22:00")] })
    );
}

#[test]
fn test_a_published_programme_stays_and_tells_what_changed_and_for_whom() {
    let day = Day::new();
    let nothing = json!({ "eventId": day.event });
    assert_eq!(
        day.desk.refused("publish_programme", nothing.clone()).0,
        Code::ProgrammeEmpty
    );
    let (ann, bob, eve) = (day.speaker("Ann"), day.speaker("Bob"), day.speaker("Eve"));
    let rails = day.session("Rails", "10:00", 30, json!({ "speakerIds": [ann] }));
    let data = day.session("Data", "11:00", 30, json!({ "speakerIds": [bob] }));
    day.session("Kept", "12:00", 30, json!({ "speakerIds": [eve] }));
    let first = day.call("publish_programme", json!({}));
    assert_eq!(
        json!([
            first["version"]["number"],
            first["version"]["sessions"],
            first["speakers"].as_array().unwrap().len()
        ]),
        json!([1, 3, 3])
    );
    // What went out is not taken back.
    assert_eq!(day.desk.refused("undo", json!({})).0, Code::DoneForGood);
    let (code, facts) = day.desk.refused("publish_programme", nothing);
    assert_eq!(
        (code, &facts["number"]),
        (Code::ProgrammeUnchanged, &json!(1))
    );

    let moved = json!({ "sessionId": rails, "starts": "2026-12-18T10:30" });
    day.desk.call("place_session", moved);
    day.desk
        .call("delete_session", json!({ "sessionId": data }));
    day.session("New", "14:00", 30, json!({}));
    let diff = day.call("diff_programme", json!({}));
    let told: Vec<String> = diff["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| format!("{} {}", text(&one["kind"]), text(&one["title"])))
        .collect();
    assert_eq!(told, ["moved Rails", "new New", "cancelled Data"]);
    let names: Vec<String> = diff["speakers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| text(&one["name"]))
        .collect();
    assert_eq!(names, ["Ann", "Bob"]);

    let second = day.call("publish_programme", json!({}));
    assert_eq!(second["version"]["number"], 2);
    assert_eq!(day.call("diff_programme", json!({}))["changes"], json!([]));
    let folder = day.desk.folder.path().join("agendas");
    let files = day.call(
        "export_speaker_agendas",
        json!({ "speakerIds": [ann, bob], "path": folder }),
    );
    assert_eq!(
        json!([files["files"], files["without"]]),
        json!([1, ["Bob"]])
    );
    let log = day.call("list_programme_versions", json!({}));
    let numbers: Vec<&Value> = log
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["number"])
        .collect();
    assert_eq!(numbers, [&json!(2), &json!(1)]);
}

#[test]
fn test_an_erased_speaker_has_no_name_in_what_was_published() {
    let day = Day::new();
    let ann = day.speaker("Ann Erased");
    day.session("Rails", "10:00", 30, json!({ "speakerIds": [ann] }));
    day.call("publish_programme", json!({}));
    let speakers = day.call("list_speakers", json!({}));
    let person = speakers[0]["personId"].clone();
    day.desk.call("erase_person", json!({ "personId": person }));
    let rows = day.desk.rows().join("\n");
    assert!(rows.contains("programme_version"));
    assert!(!rows.contains("Ann Erased"), "{rows}");
}
