//! Lists under a search or a filter: who stands first, how many of each reply are
//! found, and filters that ask what is missing as well as what is there.

use serde_json::{Value, json};

use crate::desk::{Desk, names, text};
use crate::merge::person;

#[test]
fn who_is_called_so_stands_before_whose_company_is() {
    let desk = Desk::new();
    let event = desk.event(None);
    let people = [
        json!({ "name": "Natalie Brewer", "given": "Natalie", "family": "Brewer", "company": "Flores Ltd" }),
        json!({ "name": "Charles Flores", "given": "Charles", "family": "Flores" }),
        json!({ "name": "Ada North", "given": "Ada", "family": "North", "emails": ["flores@example.org"] }),
    ];
    let ids: Vec<String> = people.into_iter().map(|one| person(&desk, one)).collect();
    desk.call(
        "invite_people",
        json!({ "eventId": event, "personIds": ids }),
    );
    let found = ["Charles Flores", "Natalie Brewer", "Ada North"];
    assert_eq!(
        names(&desk.call("list_people", json!({ "query": "flores" }))),
        found
    );
    assert_eq!(
        names(&desk.call(
            "list_guests",
            json!({ "eventId": event, "query": "flores" })
        )),
        found
    );
    // Without a search, and from Z to A, names alone decide.
    assert_eq!(
        names(&desk.call("list_people", json!({}))),
        ["Natalie Brewer", "Charles Flores", "Ada North"]
    );
    assert_eq!(
        names(&desk.call(
            "list_people",
            json!({ "query": "flores", "descending": true })
        )),
        ["Ada North", "Charles Flores", "Natalie Brewer"]
    );
}

#[test]
fn lists_by_reply_say_how_many_of_each_a_search_finds() {
    let desk = Desk::new();
    let event = desk.event(None);
    for (name, state) in [
        ("Anna Berg", "going"),
        ("Boris Berg", "declined"),
        ("Clara Thal", "going"),
    ] {
        let request = json!({ "eventId": event, "name": name, "state": state });
        desk.call("add_guest", request);
    }
    let found = |filter: Value| {
        let counts = desk.call(
            "count_guests",
            json!({ "eventId": event, "filter": filter }),
        );
        ["all", "going", "declined", "invited"].map(|key| counts[key].as_u64().unwrap())
    };
    assert_eq!(found(json!({})), [3, 2, 1, 0]);
    assert_eq!(found(json!({ "query": "berg" })), [2, 1, 1, 0]);
    // The reply that one looks at does not change what the others hold.
    assert_eq!(
        found(json!({ "query": "berg", "state": "going" })),
        [2, 1, 1, 0]
    );
    assert_eq!(found(json!({ "query": "nobody" })), [0, 0, 0, 0]);
}

#[test]
fn what_is_missing_is_found_too() {
    let desk = Desk::new();
    let event = desk.event(None);
    desk.call(
        "edit_event",
        json!({ "eventId": event, "organizerEmail": "club@example.org" }),
    );
    let ids = [
        person(
            &desk,
            json!({ "name": "Anna", "language": "kk-KZ", "emails": ["anna@example.org"] }),
        ),
        person(
            &desk,
            json!({ "name": "Boris", "emails": ["boris@example.org"] }),
        ),
        person(&desk, json!({ "name": "Clara", "language": "en" })),
    ];
    desk.call(
        "invite_people",
        json!({ "eventId": event, "personIds": ids }),
    );
    let guests = |filter: Value| {
        names(&desk.call("list_guests", json!({ "eventId": event, "filter": filter })))
    };
    let people = |filter: Value| names(&desk.call("list_people", json!({ "filter": filter })));
    for (filter, found) in [
        (json!({ "language": "kk" }), vec!["Anna"]),
        (json!({ "language": "und" }), vec!["Boris"]),
        (json!({ "hasEmail": false }), vec!["Clara"]),
    ] {
        assert_eq!(guests(filter.clone()), found, "{filter}");
        assert_eq!(people(filter.clone()), found, "{filter}");
    }
    assert_eq!(
        guests(json!({ "invitation": "invitation" })),
        ["Anna", "Boris"]
    );
    assert_eq!(guests(json!({ "invitation": "held-back" })), ["Clara"]);
    let folder = desk.folder.path().join("mails");
    std::fs::create_dir(&folder).unwrap();
    desk.call(
        "prepare_invitations",
        json!({ "eventId": event, "format": "mail", "path": folder, "tentative": true }),
    );
    assert_eq!(
        guests(json!({ "invitation": "prepared" })),
        ["Anna", "Boris"]
    );
    assert_eq!(guests(json!({ "invitation": "invitation" })), [""; 0]);
}

#[test]
fn the_directory_says_who_is_a_guest_already() {
    let desk = Desk::new();
    let event = desk.event(None);
    let anna = person(&desk, json!({ "name": "Anna" }));
    person(&desk, json!({ "name": "Boris" }));
    desk.call(
        "invite_people",
        json!({ "eventId": event, "personIds": [anna] }),
    );
    let replies = |request: Value| -> Vec<Value> {
        desk.call("list_people", request)["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["reply"].clone())
            .collect()
    };
    assert_eq!(
        replies(json!({ "guestsOf": event })),
        [json!("invited"), Value::Null]
    );
    assert_eq!(replies(json!({})), [Value::Null, Value::Null]);
}

#[test]
fn the_seats_of_the_place_are_told_where_the_event_has_none() {
    let desk = Desk::new();
    let event = desk.event(None);
    let told = || {
        let looks = desk.call("event_overview", json!({ "eventId": event }))["looks"].clone();
        looks
            .as_array()
            .unwrap()
            .iter()
            .find(|look| look["kind"] == "no-capacity")
            .map(|look| look["facts"].clone())
    };
    assert_eq!(told(), Some(json!({ "room": "", "seats": 0 })));
    let venue = text(&desk.call("create_venue", json!({ "name": "Boiler", "capacity": 80 }))["id"]);
    desk.call("edit_event", json!({ "eventId": event, "venueId": venue }));
    assert_eq!(told(), Some(json!({ "room": "Boiler", "seats": 80 })));
    let room = text(
        &desk.call(
            "add_room",
            json!({ "venueId": venue, "name": "Tea room", "capacity": 20 }),
        )["id"],
    );
    desk.call("edit_event", json!({ "eventId": event, "roomId": room }));
    assert_eq!(told(), Some(json!({ "room": "Tea room", "seats": 20 })));
    desk.call("edit_event", json!({ "eventId": event, "capacity": 20 }));
    assert_eq!(told(), None);
}
