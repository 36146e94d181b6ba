//! Cues and the run sheet: what hangs on a session moves with it, and all of an evening
//! stands in one order.

use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

fn session(desk: &Desk, event: &str, title: &str, starts: &str, minutes: u32) -> String {
    let made = desk.call(
        "add_session",
        json!({ "eventId": event, "title": title, "starts": starts, "minutes": minutes }),
    );
    text(&made["id"])
}

fn sheet(desk: &Desk, event: &str, lane: Option<&str>) -> Value {
    desk.call("run_sheet", json!({ "eventId": event, "lane": lane }))
}

/// Time, kind and words of each row.
fn lines(sheet: &Value) -> Vec<String> {
    sheet["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let at = text(&row["at"]);
            let time = at.get(11..).unwrap_or("-");
            format!("{time} {} {}", text(&row["about"]), text(&row["what"]))
        })
        .collect()
}

#[test]
fn a_cue_stands_where_its_session_is_and_moves_with_it() {
    let desk = Desk::new();
    let event = desk.event(None);
    let talk = session(&desk, &event, "Talk", "2026-12-18T19:00", 40);
    let cue = |fields: Value| {
        let mut request = fields;
        request["eventId"] = json!(event);
        desk.call("add_cue", request)
    };
    let before = cue(
        json!({ "words": "Lights down", "sessionId": talk, "offsetMinutes": -2,
                             "lane": "light", "owner": "Ann" }),
    );
    let at_end = cue(json!({ "words": "Applause", "sessionId": talk, "anchor": "end" }));
    let clock = cue(json!({ "words": "Doors open", "starts": "2026-12-18T18:30", "lane": "door" }));
    assert_eq!(before["at"], "2026-12-18T18:58");
    assert_eq!(at_end["at"], "2026-12-18T19:40");
    assert_eq!(clock["anchor"], "clock");
    desk.call(
        "edit_session",
        json!({ "sessionId": talk, "starts": "2026-12-18T19:12", "minutes": 45 }),
    );
    let all = desk.call("list_cues", json!({ "eventId": event }));
    let times: Vec<String> = all
        .as_array()
        .unwrap()
        .iter()
        .map(|one| text(&one["at"]))
        .collect();
    assert_eq!(
        times,
        ["2026-12-18T18:30", "2026-12-18T19:10", "2026-12-18T19:57"]
    );
    // Nothing of it is stored twice: the session alone was written, and one undo is all.
    desk.call("undo", json!({}));
    let all = desk.call("list_cues", json!({ "eventId": event }));
    assert_eq!(all[1]["at"], "2026-12-18T18:58");
    // Untied it keeps the time it has.
    let untied = desk.call(
        "edit_cue",
        json!({ "cueId": before["id"], "sessionId": null }),
    );
    assert_eq!(
        (&untied["anchor"], &untied["at"]),
        (&json!("clock"), &json!("2026-12-18T18:58"))
    );
    // Its session goes, and it goes along; undo brings both.
    desk.call("delete_session", json!({ "sessionId": talk }));
    let left = desk.call("list_cues", json!({ "eventId": event }));
    assert_eq!(left.as_array().unwrap().len(), 2);
    desk.call("undo", json!({}));
    let left = desk.call("list_cues", json!({ "eventId": event }));
    assert_eq!(left.as_array().unwrap().len(), 3);
    // An event that moves takes those by the clock along.
    desk.call(
        "edit_event",
        json!({ "eventId": event, "starts": "2026-12-19T19:00", "ends": "2026-12-19T22:00" }),
    );
    let moved = desk.call("list_cues", json!({ "eventId": event }));
    assert_eq!(moved[0]["at"], "2026-12-19T18:30");
}

#[test]
fn all_of_an_evening_stands_in_the_order_of_time() {
    let desk = Desk::new();
    let event = desk.event(None);
    let talk = session(&desk, &event, "Talk", "2026-12-18T19:00", 40);
    session(&desk, &event, "Break", "2026-12-18T19:40", 10);
    let speaker = desk.call(
        "add_speaker",
        json!({ "eventId": event, "name": "Maya Lindqvist" }),
    );
    desk.call(
        "edit_session",
        json!({ "sessionId": talk, "speakerIds": [speaker["id"]] }),
    );
    desk.call(
        "add_cue",
        json!({ "eventId": event, "words": "Music", "sessionId": talk, "lane": "sound" }),
    );
    desk.call(
        "add_task",
        json!({ "eventId": event, "title": "Put out chairs", "due": "2026-12-18T17:00" }),
    );
    desk.call(
        "add_task",
        json!({ "eventId": event, "title": "Long before", "due": "2026-12-01T17:00" }),
    );
    let sponsor = desk.call(
        "add_sponsor",
        json!({ "eventId": event, "name": "Teapot Works" }),
    );
    desk.call(
        "add_promise",
        json!({ "sponsorId": sponsor["id"], "madeBy": "us", "words": "Logo on the screen", "daysBefore": 0 }),
    );
    let supplier = desk.call("create_supplier", json!({ "name": "Roma" }));
    let catering = desk.call(
        "add_sitting",
        json!({ "eventId": event, "title": "Pizza", "starts": "2026-12-18T20:30" }),
    );
    let sitting = catering["sittings"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["title"] == "Pizza")
        .unwrap();
    desk.call(
        "add_dish",
        json!({ "eventId": event, "sittingId": sitting["id"], "name": "Margherita", "supplierId": supplier["id"] }),
    );
    let whole = sheet(&desk, &event, None);
    assert_eq!(
        lines(&whole),
        [
            "00:00 promise Logo on the screen",
            "17:00 task Put out chairs",
            "18:30 call Be there: Maya Lindqvist",
            "19:00 session Talk",
            "19:00 cue Music",
            "19:40 session Break",
            "20:30 sitting Pizza",
            "20:30 delivery Delivery: Roma",
        ]
    );
    // One lane, with the sessions that it hangs on.
    assert_eq!(
        lines(&sheet(&desk, &event, Some("sound"))),
        [
            "19:00 session Talk",
            "19:00 cue Music",
            "19:40 session Break"
        ]
    );
    // The mark is that of what stands there, and not of what is done.
    let again = sheet(&desk, &event, None);
    assert_eq!(again["version"], whole["version"]);
    let cue = whole["rows"][4]["id"].clone();
    desk.call(
        "tick_show_row",
        json!({ "eventId": event, "about": "cue", "id": cue, "done": true }),
    );
    let ticked = sheet(&desk, &event, None);
    assert_eq!(ticked["version"], whole["version"]);
    assert!(ticked["rows"][4]["doneAt"].is_string());
    desk.call("edit_cue", json!({ "cueId": cue, "offsetMinutes": 1 }));
    assert_ne!(sheet(&desk, &event, None)["version"], whole["version"]);
}

#[test]
fn what_makes_no_cue_is_refused_with_its_field() {
    let desk = Desk::new();
    let event = desk.event(None);
    let other = desk.event(None);
    let elsewhere = session(&desk, &other, "Elsewhere", "2026-12-18T19:00", 40);
    let here = session(&desk, &event, "Here", "2026-12-18T19:00", 40);
    let refused = |fields: Value| {
        let mut request = fields;
        request["eventId"] = json!(event);
        let (code, args) = desk.refused("add_cue", request);
        (code, text(&args["field"]))
    };
    assert_eq!(
        refused(json!({ "words": " " })),
        (Code::Required, "words".to_owned())
    );
    assert_eq!(
        refused(json!({ "words": "Light", "anchor": "end" })),
        (Code::Required, "sessionId".to_owned())
    );
    assert_eq!(
        refused(json!({ "words": "Light", "sessionId": elsewhere })).0,
        Code::Missing
    );
    assert_eq!(
        refused(json!({ "words": "Light", "sessionId": here, "offsetMinutes": -1441 })),
        (Code::OutOfRange, "offsetMinutes".to_owned())
    );
    assert_eq!(
        refused(json!({ "words": "Light", "minutes": 1441 })),
        (Code::OutOfRange, "minutes".to_owned())
    );
    let none = desk.refused("export_cue_calendars", json!({ "eventId": event }));
    assert_eq!(none.0, Code::NoOwners);
}

#[test]
fn each_who_has_cues_gets_a_calendar_that_counts_on() {
    let desk = Desk::new();
    let event = desk.event(None);
    let talk = session(&desk, &event, "Talk", "2026-12-18T19:00", 40);
    let cue = desk.call(
        "add_cue",
        json!({ "eventId": event, "words": "Lights down", "sessionId": talk, "owner": "Ann" }),
    );
    desk.call(
        "add_cue",
        json!({ "eventId": event, "words": "Music", "owner": "ann", "lane": "sound" }),
    );
    desk.call(
        "add_cue",
        json!({ "eventId": event, "words": "Slides", "owner": "Борис" }),
    );
    let folder = desk.folder.path().join("cues");
    let written = || {
        let done = desk.call(
            "export_cue_calendars",
            json!({ "eventId": event, "path": folder }),
        );
        assert_eq!(done["files"], 2);
        let mut of_ann = String::new();
        for file in std::fs::read_dir(&folder).unwrap() {
            let file = file.unwrap();
            if file.file_name().to_string_lossy().starts_with("Ann") {
                of_ann = std::fs::read_to_string(file.path()).unwrap();
            }
        }
        of_ann
    };
    let sequence = |file: &str| -> u32 {
        let uid = format!("UID:cue-{}", text(&cue["id"]));
        let entry = file.split("BEGIN:VEVENT").find(|part| part.contains(&uid));
        let line = entry
            .unwrap()
            .lines()
            .find_map(|line| line.strip_prefix("SEQUENCE:"));
        line.unwrap().parse().unwrap()
    };
    let first = written();
    assert!(first.contains("SUMMARY:Lights down") && first.contains("SUMMARY:Music"));
    desk.call(
        "edit_session",
        json!({ "sessionId": talk, "starts": "2026-12-18T19:10" }),
    );
    let second = written();
    assert!(sequence(&second) > sequence(&first));
    // Untied it no longer counts with the session, and still goes up.
    desk.call("edit_cue", json!({ "cueId": cue["id"], "sessionId": null }));
    assert!(sequence(&written()) > sequence(&second));
}

#[test]
fn an_event_planned_like_another_has_its_cues_and_not_how_it_went() {
    let desk = Desk::new();
    let event = desk.event(None);
    let talk = session(&desk, &event, "Talk", "2026-12-18T19:00", 40);
    desk.call(
        "add_cue",
        json!({ "eventId": event, "words": "Lights", "sessionId": talk, "offsetMinutes": 3 }),
    );
    desk.call(
        "add_cue",
        json!({ "eventId": event, "words": "Doors", "starts": "2026-12-18T18:30" }),
    );
    desk.call("next_show_row", json!({ "eventId": event }));
    let copy = desk.call(
        "duplicate_event",
        json!({ "eventId": event, "starts": "2027-01-15T18:00" }),
    );
    let copy = text(&copy["id"]);
    assert_eq!(
        lines(&sheet(&desk, &copy, None)),
        ["17:30 cue Doors", "18:00 session Talk", "18:03 cue Lights"]
    );
    let state = desk.call("show_state", json!({ "eventId": copy }));
    assert_eq!(state["now"], Value::Null);
}
