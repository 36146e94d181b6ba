//! What clashes in a programme: told once a session and a speaker, and of those alone
//! whom it is about.

use serde_json::{Value, json};

use crate::desk::{Desk, text};

/// The speaker's id.
fn speaker(desk: &Desk, event: &str, request: Value) -> String {
    let mut request = request;
    request["eventId"] = json!(event);
    text(&desk.call("add_speaker", request)["id"])
}

fn session(desk: &Desk, event: &str, title: &str, starts: &str, more: Value) {
    let mut request = json!({ "eventId": event, "title": title, "starts": starts, "minutes": 60 });
    for (name, value) in more.as_object().unwrap() {
        request[name] = value.clone();
    }
    desk.call("add_session", request);
}

#[test]
fn test_three_sessions_at_once_are_told_of_each_kind_once() {
    let desk = Desk::new();
    let venue = desk.call("create_venue", json!({ "name": "Loft" }));
    let room = json!({ "venueId": venue["id"], "name": "Hall" });
    let room = desk.call("add_room", room);
    let event =
        json!({ "title": "Rust Night", "starts": "2026-12-18T19:00", "venueId": venue["id"] });
    let event = text(&desk.call("create_event", event)["id"]);
    let ann = speaker(&desk, &event, json!({ "name": "Ann" }));
    let together = json!({ "roomId": room["id"], "speakerIds": [ann] });
    for (title, starts) in [
        ("Lifetimes", "2026-12-18T19:00"),
        ("Traits", "2026-12-18T19:10"),
        ("Macros", "2026-12-18T19:20"),
    ] {
        session(&desk, &event, title, starts, together.clone());
    }
    let sessions = desk.call("list_sessions", json!({ "eventId": event }));
    for one in sessions.as_array().unwrap() {
        assert_eq!(one["looks"], json!(["room-twice", "speaker-twice"]));
    }
    let speakers = desk.call("list_speakers", json!({ "eventId": event }));
    assert_eq!(speakers[0]["looks"], json!(["speaker-twice"]));
}

#[test]
fn test_a_namesake_without_a_session_is_not_blamed() {
    let desk = Desk::new();
    let event = desk.event(None);
    let busy = json!({ "name": "Ann Lee", "email": "ann@example.org" });
    let busy = speaker(&desk, &event, busy);
    let idle = json!({ "name": "Ann Lee", "email": "other.ann@example.org" });
    let idle = speaker(&desk, &event, idle);
    assert_ne!(busy, idle);
    for title in ["Lifetimes", "Traits"] {
        let hers = json!({ "speakerIds": [busy] });
        session(&desk, &event, title, "2026-12-18T19:00", hers);
    }
    let looks = |id: &str| {
        let all = desk.call("list_speakers", json!({ "eventId": event }));
        let all = all.as_array().unwrap();
        all.iter().find(|one| one["id"] == id).unwrap()["looks"].clone()
    };
    assert_eq!(looks(&busy), json!(["speaker-twice"]));
    assert_eq!(looks(&idle), json!([]));
}

#[test]
fn test_a_namesake_of_one_who_speaks_elsewhere_is_not_blamed() {
    let desk = Desk::new();
    let (here, there) = (desk.event(None), desk.event(None));
    let both = json!({ "name": "Ann Lee", "email": "ann@example.org" });
    let first = speaker(&desk, &here, both.clone());
    speaker(&desk, &there, both);
    let other = json!({ "name": "Ann Lee", "email": "other.ann@example.org" });
    let namesake = speaker(&desk, &here, other);
    let speakers = desk.call("list_speakers", json!({ "eventId": here }));
    for one in speakers.as_array().unwrap() {
        let looks = match text(&one["id"]) {
            id if id == first => json!(["speaker-elsewhere"]),
            id => {
                assert_eq!(id, namesake);
                json!([])
            }
        };
        assert_eq!(one["looks"], looks);
    }
}

#[test]
fn test_one_of_two_events_of_a_title_is_found_fine_and_the_other_still_told() {
    let desk = Desk::new();
    let (here, first, second) = (desk.event(None), desk.event(None), desk.event(None));
    let told = |which: &str| -> Vec<String> {
        let overview = desk.call("event_overview", json!({ "eventId": here }));
        let looks = overview[which].as_array().unwrap().iter();
        looks
            .filter(|look| look["kind"] == "same-day")
            .map(|look| text(&look["parties"]["otherEventId"]))
            .collect()
    };
    let accept = |other: &str, fine: bool| {
        desk.call("accept_look", json!({
            "eventId": here, "kind": "same-day", "other": "Rust Night", "otherEventId": other, "fine": fine,
        }));
    };
    accept(&first, true);
    assert_eq!(
        (told("looks"), told("fine")),
        (vec![second.clone()], vec![first.clone()])
    );
    accept(&first, false);
    assert_eq!((told("looks"), told("fine")), (vec![first, second], vec![]));
}
