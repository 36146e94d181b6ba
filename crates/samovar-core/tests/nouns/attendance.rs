//! Who was there, and who said they would be: only what has happened counts.

use serde_json::{Value, json};

use crate::desk::{Desk, names, text};

/// The desk's clock stands on 18 November 2026.
const PAST: &str = "2026-10-01T19:00";
const AHEAD: &str = "2026-12-18T19:00";

fn guest(desk: &Desk, event: &str, person: &str, state: &str) -> String {
    let added = desk.call(
        "add_guest",
        json!({ "eventId": event, "personId": person, "state": state }),
    );
    text(&added["row"]["id"])
}

/// Came, kept of promised, and the last time, of everybody in the list.
fn figures(desk: &Desk) -> Vec<(String, u64, u64, u64)> {
    let listed = desk.call("list_people", json!({}));
    let number = |row: &Value, name: &str| row[name].as_u64().unwrap();
    listed["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let name = text(&row["name"]);
            (
                name,
                number(row, "came"),
                number(row, "kept"),
                number(row, "pledged"),
            )
        })
        .collect()
}

fn of(name: &str, came: u64, kept: u64, pledged: u64) -> (String, u64, u64, u64) {
    (name.to_owned(), came, kept, pledged)
}

fn filtered(desk: &Desk, filter: Value) -> Vec<String> {
    names(&desk.call("list_people", json!({ "filter": filter })))
}

#[test]
fn only_promises_of_what_is_over_and_had_a_door_count() {
    let desk = Desk::new();
    let past = desk.open_event("Past", PAST);
    let ahead = desk.open_event("Ahead", AHEAD);
    let no_door = desk.open_event("No door", "2026-09-01T19:00");
    let off = desk.open_event("Off", "2026-09-02T19:00");
    let by_name =
        ["Came", "Declined", "Invited", "Later", "Missed", "Waited"].map(|name| desk.person(name));
    let [came, declined, invited, later, missed, waited] = &by_name;
    desk.lets_in(&guest(&desk, &past, came, "going"));
    guest(&desk, &past, declined, "declined");
    guest(&desk, &past, invited, "invited");
    guest(&desk, &past, missed, "going");
    guest(&desk, &past, waited, "waitlisted");
    for one in &by_name {
        guest(&desk, &ahead, one, "going");
        guest(&desk, &no_door, one, "going");
    }
    desk.lets_in(&guest(&desk, &off, later, "going"));
    desk.call("cancel_event", json!({ "eventId": off }));
    assert_eq!(
        figures(&desk),
        [
            of("Came", 1, 1, 1),
            of("Declined", 0, 0, 0),
            of("Invited", 0, 0, 0),
            of("Later", 0, 0, 0),
            of("Missed", 0, 0, 1),
            of("Waited", 0, 0, 0),
        ]
    );
    assert_eq!(filtered(&desk, json!({ "noShow": true })), ["Missed"]);
    assert_eq!(filtered(&desk, json!({ "firstTime": true })), ["Came"]);
    // "Invited, never came": only who could have come.
    assert_eq!(
        filtered(&desk, json!({ "couldComeAtLeast": 1, "neverCame": true })),
        ["Invited", "Missed"]
    );
    let card = desk.call("get_person", json!({ "personId": missed }));
    let shown: Vec<[Value; 3]> = card["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            [
                one["title"].clone(),
                one["visited"].clone(),
                one["noShow"].clone(),
            ]
        })
        .collect();
    assert_eq!(
        shown,
        [
            [json!("Ahead"), json!(false), json!(false)],
            [json!("Past"), json!(false), json!(true)],
            [json!("No door"), json!(false), json!(false)],
        ]
    );
    let no_shows = |event: &str| {
        names(&desk.call(
            "list_guests",
            json!({ "eventId": event, "filter": { "noShow": true } }),
        ))
    };
    assert_eq!(no_shows(&past), ["Missed"]);
    assert_eq!(no_shows(&ahead), [""; 0]);
    assert_eq!(no_shows(&no_door), [""; 0]);
}

#[test]
fn speakers_and_staff_without_a_guest_row_were_there() {
    let desk = Desk::new();
    let past = desk.open_event("Past", PAST);
    let ahead = desk.open_event("Ahead", AHEAD);
    let off = desk.open_event("Off", "2026-09-02T19:00");
    let by_name = ["Afar", "Declined", "Helper", "Speaker"].map(|name| desk.person(name));
    let [afar, declined, helper, speaker] = &by_name;
    let speaks = |event: &str, person: &str, state: &str| {
        let added = desk.call(
            "add_speaker",
            json!({ "eventId": event, "personId": person }),
        );
        desk.call(
            "edit_speaker",
            json!({ "speakerId": added["id"], "state": state }),
        );
    };
    speaks(&past, speaker, "agreed");
    speaks(&past, declined, "declined");
    speaks(&ahead, afar, "agreed");
    speaks(&off, afar, "agreed");
    desk.call(
        "add_staff",
        json!({ "eventId": past, "personId": helper, "role": "door" }),
    );
    desk.call("cancel_event", json!({ "eventId": off }));
    assert_eq!(
        figures(&desk),
        [
            of("Afar", 0, 0, 0),
            of("Declined", 0, 0, 0),
            of("Helper", 1, 0, 0),
            of("Speaker", 1, 0, 0),
        ]
    );
    assert_eq!(
        filtered(&desk, json!({ "cameAtLeast": 1 })),
        ["Helper", "Speaker"]
    );
    assert_eq!(
        filtered(&desk, json!({ "neverCame": true })),
        ["Afar", "Declined"]
    );
    assert_eq!(
        filtered(&desk, json!({ "awayDays": 30 })),
        ["Helper", "Speaker"]
    );
    assert_eq!(filtered(&desk, json!({ "awayDays": 90 })), [""; 0]);
    let sorted = desk.call(
        "list_people",
        json!({ "sort": "last-seen", "descending": true }),
    );
    assert_eq!(sorted["rows"][0]["lastCame"], PAST);
    // A speaker who was a guest too, and whom nobody ticked at the door, is no no-show.
    let helper_at = guest(&desk, &past, helper, "going");
    let speaker_at = guest(&desk, &past, speaker, "going");
    desk.lets_in(&helper_at);
    assert_eq!(filtered(&desk, json!({ "noShow": true })), [""; 0]);
    assert_eq!(figures(&desk)[3], of("Speaker", 1, 1, 1));
    let panel = desk.call("get_guest", json!({ "guestId": speaker_at }));
    assert_eq!(panel["firstTime"], true);
    let next = guest(&desk, &ahead, speaker, "going");
    assert_eq!(
        desk.call("get_guest", json!({ "guestId": next }))["firstTime"],
        false
    );
    assert_eq!(
        names(&desk.call(
            "list_guests",
            json!({ "eventId": ahead, "filter": { "firstTime": true } })
        )),
        [""; 0]
    );
    guest(&desk, &ahead, declined, "invited");
    assert_eq!(
        names(&desk.call(
            "list_guests",
            json!({ "eventId": ahead, "filter": { "firstTime": true } })
        )),
        ["Declined"]
    );
}

#[test]
fn walk_ins_promised_nothing() {
    let desk = Desk::new();
    let past = desk.open_event("Past", PAST);
    desk.call("add_walk_in", json!({ "eventId": past, "name": "Walker" }));
    assert_eq!(figures(&desk), [of("Walker", 1, 0, 0)]);
}
