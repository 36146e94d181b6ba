//! Where an event is: a room of another venue than the one that was chosen is refused,
//! by whatever way it is asked for, and nothing moves in silence.

use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

struct Places {
    loft: String,
    cafe: String,
    /// A room of the café.
    terrace: String,
}

fn places(desk: &Desk) -> Places {
    let venue = |name: &str| text(&desk.call("create_venue", json!({ "name": name }))["id"]);
    let (loft, cafe) = (venue("Loft"), venue("Café"));
    let terrace = json!({ "venueId": cafe, "name": "Terrace" });
    let terrace = text(&desk.call("add_room", terrace)["id"]);
    Places {
        loft,
        cafe,
        terrace,
    }
}

#[track_caller]
fn refused(desk: &Desk, name: &str, request: Value) {
    let (code, facts) = desk.refused(name, request);
    assert_eq!(code, Code::RoomElsewhere, "{name}");
    assert_eq!(
        facts,
        json!({ "field": "roomId", "room": "Terrace", "venue": "Café" }),
        "{name}"
    );
}

#[test]
fn test_a_room_of_another_venue_is_refused_by_every_way_in() {
    let desk = Desk::new();
    let Places { loft, terrace, .. } = places(&desk);
    let evening = json!({
        "title": "Rust Night", "starts": "2026-12-18T19:00", "venueId": loft, "roomId": terrace,
    });
    let rule = json!({ "every": "week", "interval": 1, "ends": { "kind": "after", "count": 3 } });
    refused(&desk, "create_event", evening.clone());
    refused(
        &desk,
        "create_series",
        json!({ "event": evening, "rule": rule }),
    );
    assert_eq!(desk.call("list_events", json!({}))["total"], 0);

    let mut there = evening.clone();
    there["roomId"] = json!(null);
    let event = text(&desk.call("create_event", there.clone())["id"]);
    let mut moved = json!({ "eventId": event, "venueId": loft, "roomId": terrace });
    refused(&desk, "edit_event", moved.clone());
    let talk = json!({ "eventId": event, "title": "Lifetimes", "roomId": terrace });
    refused(&desk, "add_session", talk);

    let series = desk.call("create_series", json!({ "event": there, "rule": rule }));
    let series = series["series"]["id"].clone();
    let changes = json!({ "venueId": loft, "roomId": terrace });
    refused(
        &desk,
        "edit_series",
        json!({ "seriesId": series, "scope": "all", "changes": changes }),
    );

    // A copy is where its pattern is, and a room alone brings its venue.
    let copy = json!({ "eventId": event, "starts": "2026-12-19T19:00" });
    let copy = desk.call("duplicate_event", copy);
    assert_eq!(
        (&copy["venueId"], &copy["roomId"]),
        (&json!(loft), &json!(null))
    );
    moved["venueId"].take();
    moved.as_object_mut().unwrap().remove("venueId");
    let moved = desk.call("edit_event", moved);
    assert_eq!(
        (&moved["venueName"], &moved["roomName"]),
        (&json!("Café"), &json!("Terrace"))
    );
}

#[test]
fn test_a_line_takes_a_room_with_its_own_venue() {
    let desk = Desk::new();
    let places = places(&desk);
    for line in [
        "Rust Night 18 Dec 19:00 Terrace",
        "Rust Night 18 Dec 19:00 Café Terrace",
    ] {
        let read = desk.call("parse_event_line", json!({ "text": line }));
        assert_eq!(
            (&read["venueId"], &read["roomId"]),
            (&json!(places.cafe), &json!(places.terrace)),
            "{line}"
        );
    }
}

#[test]
fn test_a_session_takes_no_room_of_a_venue_that_the_event_has_left() {
    let desk = Desk::new();
    let Places {
        loft,
        cafe,
        terrace,
    } = places(&desk);
    let event = json!({ "title": "Rust Night", "starts": "2026-12-18T19:00", "venueId": cafe });
    let event = text(&desk.call("create_event", event)["id"]);
    let talk = json!({ "eventId": event, "title": "Lifetimes", "roomId": terrace });
    desk.call("add_session", talk);
    let next = |title: &str| {
        let talk = json!({ "eventId": event, "title": title });
        text(&desk.call("add_session", talk)["roomName"])
    };
    assert_eq!(next("Traits"), "Terrace");
    desk.call("edit_event", json!({ "eventId": event, "venueId": loft }));
    assert_eq!(next("Macros"), "");
}
