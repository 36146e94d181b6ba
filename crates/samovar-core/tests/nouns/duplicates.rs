//! An event that is planned like another: what of it is there again.

use serde_json::json;

use crate::desk::{Desk, names, text};

#[test]
fn a_copy_has_the_talks_with_those_who_give_them() {
    let desk = Desk::new();
    let event = desk.event(None);
    let speakers = ["Ann", "Ben"].map(|name| {
        let request = json!({ "eventId": event, "name": name });
        text(&desk.call("add_speaker", request)["id"])
    });
    let talk = json!({
        "eventId": event, "title": "Lifetimes", "starts": "2026-12-18T19:00",
        "speakerIds": speakers,
    });
    desk.call("add_session", talk);
    let copy = json!({ "eventId": event, "starts": "2027-01-18T19:00" });
    let copy = text(&desk.call("duplicate_event", copy)["id"]);
    let sessions = desk.call("list_sessions", json!({ "eventId": copy }));
    let talk = &sessions[0];
    assert_eq!(talk["title"], "Lifetimes");
    assert_eq!(names(&json!({ "rows": talk["speakers"] })), ["Ann", "Ben"]);
    // They are speakers of the copy, who may change without the first event.
    for speaker in talk["speakers"].as_array().unwrap() {
        assert!(!speakers.contains(&text(&speaker["speakerId"])));
    }
}
