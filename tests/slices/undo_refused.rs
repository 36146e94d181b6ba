//! Undo that would take along what came later is refused whole, says by whom it
//! is held, and never stands in the way of what is beneath it.

use samovar_core::{Code, Error};
use samovar_tests::desk::{Desk, id};
use samovar_tests::file;
use serde_json::{Value, json};

use crate::state::{ids, state};

/// The error of an undo that must be refused, and nothing may be different.
fn refused(desk: &Desk, request: Value) -> Error {
    let before = state(desk);
    let Err(error) = desk.try_call("undo", request.clone()) else {
        panic!("undo {request} was not refused");
    };
    assert_eq!(state(desk), before, "{error}");
    error
}

fn step(desk: &Desk, name: &str, request: Value) -> Value {
    let step = desk.try_call(name, request).unwrap().step;
    json!({ "stepId": step.unwrap() })
}

fn guest(desk: &Desk, event: &str, number: u32) -> String {
    let guest = desk.call(
        "add_guest",
        json!({ "eventId": event, "name": format!("Guest No{number:02}"), "state": "going", "email": format!("g{number}@example.org") }),
    );
    id(&guest["row"])
}

/// An evening with 40 guests, of whom 10 have come; and the step that made it.
fn full_evening(desk: &Desk) -> (String, Value) {
    let made = desk
        .try_call(
            "create_event",
            json!({ "title": "Rust Night", "starts": "2030-12-18T19:00", "zone": "Europe/Moscow", "organizerEmail": "olga@example.org", "state": "open" }),
        )
        .unwrap();
    let event = id(&made.value);
    for number in 1..=40 {
        let guest = guest(desk, &event, number);
        if number <= 10 {
            desk.call("check_in_guest", json!({ "guestId": guest, "early": true }));
        }
    }
    (event, json!({ "stepId": made.step }))
}

#[test]
fn test_undo_of_an_evening_with_guests_names_them_and_leaves_the_evening() {
    let desk = Desk::new();
    let (event, made) = full_evening(&desk);
    let error = refused(&desk, made.clone());
    assert_eq!(error.code, Code::ChangedSince);
    assert_eq!(error.args["why"], "later");
    assert_eq!(error.args["what"]["command"], "create_event");
    assert_eq!(
        error.args["later"],
        json!([
            { "kind": "guest", "count": 40, "names": ["Guest No01", "Guest No02"] },
            { "kind": "arrival", "count": 10, "names": ["Guest No01", "Guest No02"] },
        ])
    );
    // The keys go on as if it had not been asked: the latest thing is next.
    let undone = desk.call("undo", json!({}));
    assert_eq!(undone["command"], "add_guest");
    desk.call("redo", json!({}));
    // Once nothing stands on it any more, it can be taken back, and comes back.
    for _ in 0..50 {
        desk.call("undo", json!({}));
    }
    let alone = state(&desk);
    desk.call("undo", made);
    assert_eq!(ids(&desk, "event"), [""; 0]);
    desk.call("redo", json!({}));
    assert_eq!(state(&desk), alone);
    for _ in 0..50 {
        desk.call("redo", json!({}));
    }
    let counts = desk.call("guest_counts", json!({ "eventId": event }));
    assert_eq!(counts["going"], 40, "{counts}");
}

#[test]
fn test_row_that_a_key_without_cascade_holds_is_told_by_its_holders() {
    let desk = Desk::new();
    let event = desk.evening("Rust Night");
    let person = desk
        .try_call("add_person", json!({ "name": "Anna Petrova" }))
        .unwrap();
    let anna = id(&person.value);
    desk.call(
        "invite_people",
        json!({ "eventId": event, "personIds": [anna] }),
    );
    let error = refused(&desk, json!({ "stepId": person.step }));
    assert_eq!(
        error.args["later"],
        json!([{ "kind": "guest", "count": 1, "names": ["Anna Petrova"] }])
    );

    let hall = desk
        .try_call("create_venue", json!({ "name": "Main Hall" }))
        .unwrap();
    let venue = id(&hall.value);
    let room = desk
        .try_call("add_room", json!({ "venueId": venue, "name": "Attic" }))
        .unwrap();
    desk.call(
        "edit_event",
        json!({ "eventId": event, "venueId": venue, "roomId": id(&room.value) }),
    );
    for step in [hall.step, room.step] {
        let error = refused(&desk, json!({ "stepId": step }));
        assert_eq!(error.code, Code::ChangedSince, "{error}");
        assert!(
            error.args["later"]
                .as_array()
                .unwrap()
                .contains(&json!({ "kind": "event", "count": 1, "names": ["Rust Night"] })),
            "{error}"
        );
    }
}

#[test]
fn test_what_needs_something_that_is_gone_since_is_refused_by_its_name() {
    let desk = Desk::new();
    let event = desk.evening("Rust Night");
    let hall = id(&desk.call("create_venue", json!({ "name": "Main Hall" })));
    desk.call("edit_event", json!({ "eventId": event, "venueId": hall }));
    let moved = step(
        &desk,
        "edit_event",
        json!({ "eventId": event, "venueId": null }),
    );
    let deleted = step(&desk, "delete_venue", json!({ "venueId": hall }));
    let error = refused(&desk, moved.clone());
    assert_eq!(error.code, Code::ChangedSince);
    assert_eq!(error.args["why"], "gone");
    assert_eq!(
        error.args["gone"],
        json!([{ "kind": "venue", "count": 1, "names": ["Main Hall"] }])
    );
    desk.call("undo", deleted);
    desk.call("undo", moved);
    let event = desk.call("get_event", json!({ "eventId": event }));
    assert_eq!(event["venueId"], hall);
}

#[test]
fn test_refused_step_is_set_aside_and_tried_again_from_the_history() {
    let desk = Desk::new();
    let event = desk.evening("Rust Night");
    let venue = desk
        .try_call("create_venue", json!({ "name": "Main Hall" }))
        .unwrap();
    desk.call(
        "edit_event",
        json!({ "eventId": event, "venueId": id(&venue.value) }),
    );
    // As an older Samovar could leave it: the step above is out of reach.
    let conn = file::open(desk.path());
    conn.execute(
        "DELETE FROM local_undo WHERE pos = (SELECT max(pos) FROM local_undo)",
        [],
    )
    .unwrap();
    let error = refused(&desk, json!({}));
    assert_eq!(error.args["what"]["command"], "create_venue");
    assert_eq!(error.args["next"]["command"], "create_event", "{error}");
    let lines = desk.call("event_history", json!({}));
    let held = |lines: &Value| -> Vec<(String, bool, bool)> {
        lines["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|line| {
                (
                    line["command"].as_str().unwrap().to_owned(),
                    line["held"].as_bool().unwrap(),
                    line["canUndo"].as_bool().unwrap(),
                )
            })
            .collect()
    };
    assert_eq!(
        held(&lines),
        [
            ("edit_event".to_owned(), false, false),
            ("create_venue".to_owned(), true, true),
            ("create_event".to_owned(), false, true),
        ]
    );
    assert_eq!(
        desk.call("planner_status", json!({}))["undo"]["step"]["command"],
        "create_event"
    );
    // Once it is free of the event, the history takes it back.
    desk.call("edit_event", json!({ "eventId": event, "venueId": null }));
    desk.call("undo", json!({ "stepId": venue.step }));
    assert_eq!(ids(&desk, "venue"), [""; 0]);
}

#[test]
fn test_evening_taken_back_by_its_line_is_done_again_from_the_history_after_other_work() {
    let desk = Desk::new();
    let made = desk
        .try_call(
            "create_event",
            json!({ "title": "Rust Night", "starts": "2030-12-18T19:00", "about": "Much typed text" }),
        )
        .unwrap();
    desk.call("add_person", json!({ "name": "Anna Petrova" }));
    let before = state(&desk);
    let back = step(&desk, "undo", json!({ "stepId": made.step }));
    desk.call("add_person", json!({ "name": "Boris Ivanov" }));
    assert_eq!(desk.refusal("redo", json!({})), "nothing-to-redo");
    let lines = desk.call("event_history", json!({ "eventId": id(&made.value) }));
    assert_eq!(
        [&lines["rows"][0]["kind"], &lines["rows"][0]["canUndo"]],
        [&json!("undone"), &json!(true)]
    );
    desk.call("undo", back);
    assert_eq!(state(&desk)["event"], before["event"]);
    // And it is on the stack again.
    assert_eq!(
        desk.call("undo", json!({}))["command"],
        json!("create_event")
    );
}

#[test]
fn test_import_whose_people_were_given_invitations_says_so() {
    let desk = Desk::new();
    let event = desk.evening("Rust Night");
    desk.call(
        "edit_event",
        json!({ "eventId": event, "organizerEmail": "olga@example.org", "capacity": null }),
    );
    desk.call(
        "set_event_state",
        json!({ "eventId": event, "state": "open" }),
    );
    let list = desk.folder.path().join("replies.csv");
    let rows: String = (1..=94)
        .map(|n| format!("Guest No{n:02},g{n}@example.org,yes\n"))
        .collect();
    std::fs::write(&list, format!("Name,Email,Reply\n{rows}")).unwrap();
    let imported = step(
        &desk,
        "import_guests",
        json!({ "path": list, "eventId": event }),
    );
    desk.call(
        "prepare_invitations",
        json!({ "eventId": event, "format": "calendar" }),
    );
    // What was done last can't be taken back, and the key says so first.
    let error = refused(&desk, json!({}));
    assert_eq!(error.code, Code::DoneForGood);
    assert_eq!(error.args["what"]["command"], "prepare_invitations");
    assert_eq!(error.args["next"]["command"], "import_guests");
    let error = refused(&desk, imported);
    assert_eq!(error.code, Code::ChangedSince);
    assert_eq!(
        [&error.args["why"], &error.args["people"]],
        [&json!("invited"), &json!(94)]
    );
    // And what is beneath is within reach.
    let next = desk.call("undo", json!({}));
    assert_eq!(next["command"], "set_event_state");
}

#[test]
fn test_undo_right_after_an_erasing_says_that_nothing_brings_it_back() {
    let desk = Desk::new();
    let event = desk.evening("Rust Night");
    let person = id(&desk.call("add_person", json!({ "name": "Anna Petrova" })));
    desk.call(
        "edit_event",
        json!({ "eventId": event, "title": "Rust Evening" }),
    );
    desk.call("erase_person", json!({ "personId": person }));
    let error = refused(&desk, json!({}));
    assert_eq!(error.code, Code::DoneForGood);
    assert_eq!(error.args["next"]["command"], "edit_event");
    assert_eq!(desk.call("undo", json!({}))["command"], "edit_event");
    let lines = desk.call("event_history", json!({}));
    let erased = lines["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|line| line["command"] == "erase_person")
        .unwrap();
    assert_eq!(
        [&erased["forGood"], &erased["canUndo"]],
        [&json!(true), &json!(false)]
    );
}

#[test]
fn test_place_that_another_row_has_since_is_told_and_is_no_broken_planner() {
    let desk = Desk::new();
    let words = |text: &str| json!({ "purpose": "invitation", "lang": "en", "subject": "Rust Night", "text": text });
    desk.call("edit_mail_template", words("First"));
    let reset = step(
        &desk,
        "reset_mail_template",
        json!({ "purpose": "invitation", "lang": "en" }),
    );
    desk.call("edit_mail_template", words("Second"));
    let error = refused(&desk, reset);
    assert_eq!(error.code, Code::ChangedSince);
    assert_eq!(error.args["why"], "taken");
}

#[test]
fn test_reply_taken_back_after_its_seat_was_given_away_is_refused() {
    let desk = Desk::new();
    let event = desk.evening("Rust Night");
    desk.call("edit_event", json!({ "eventId": event, "capacity": 1 }));
    let anna = guest(&desk, &event, 1);
    let declined = step(
        &desk,
        "set_reply",
        json!({ "guestIds": [anna], "state": "declined" }),
    );
    let boris = guest(&desk, &event, 2);
    let error = refused(&desk, declined.clone());
    assert_eq!(error.args["why"], "seats");
    desk.call(
        "set_reply",
        json!({ "guestIds": [boris], "state": "declined" }),
    );
    let chen = guest(&desk, &event, 3);
    let dina = guest(&desk, &event, 4);
    // A seat that comes free by undo goes to the first who waits.
    let added = desk.call("event_history", json!({ "eventId": event }))["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|line| line["facts"]["name"] == "Guest No03")
        .unwrap()["stepId"]
        .clone();
    desk.call("undo", json!({ "stepId": added }));
    assert!(!ids(&desk, "guest").contains(&chen));
    let dina = desk.call("get_guest", json!({ "guestId": dina }));
    assert_eq!(dina["row"]["state"], "going", "{dina}");
}

#[test]
fn test_arrival_is_not_taken_back_under_a_departure_nor_brought_back_beside_another() {
    let desk = Desk::new();
    let event = desk.evening("Rust Night");
    let anna = guest(&desk, &event, 1);
    let came = step(
        &desk,
        "check_in_guest",
        json!({ "guestId": anna, "early": true }),
    );
    desk.call("check_out_guest", json!({ "guestId": anna }));
    let error = refused(&desk, came.clone());
    assert_eq!(error.args["later"][0]["kind"], "departure");
    desk.call("undo", json!({}));
    let taken_back = step(&desk, "undo", came);
    desk.call("check_in_guest", json!({ "guestId": anna, "early": true }));
    let error = refused(&desk, taken_back);
    assert_eq!(error.args["later"][0]["kind"], "arrival");
    let here = desk.call("who_is_here", json!({ "eventId": event }));
    assert_eq!(here["heads"], 1);
}

#[test]
fn test_key_that_forbids_a_commit_is_told_by_names_and_never_asks_for_a_backup() {
    let desk = Desk::new();
    let event = desk.evening("Rust Night");
    let hall = id(&desk.call("create_venue", json!({ "name": "Main Hall" })));
    desk.call("edit_event", json!({ "eventId": event, "venueId": hall }));
    let before = state(&desk);
    // As an operation would that forgot to ask who needs the venue.
    let error = desk
        .planner
        .write("delete_venue", |writer| {
            writer.conn.execute("DELETE FROM venue", [])?;
            Ok(())
        })
        .unwrap_err();
    assert_eq!(error.code, Code::InUse);
    assert_eq!(error.args["name"], "Main Hall");
    assert_eq!(
        error.args["holders"],
        json!([{ "kind": "event", "count": 1, "names": ["Rust Night"] }])
    );
    let error = desk
        .planner
        .write("edit_event", |writer| {
            writer
                .conn
                .execute("UPDATE event SET venue_id = 'nowhere'", [])?;
            Ok(())
        })
        .unwrap_err();
    assert_eq!(
        (error.code, &error.args["entity"]),
        (Code::Missing, &json!("venue"))
    );
    assert_eq!(state(&desk), before);
}

#[test]
fn test_place_that_only_a_series_holds_is_not_deleted_and_the_series_is_named() {
    let desk = Desk::new();
    let hall = id(&desk.call("create_venue", json!({ "name": "Main Hall" })));
    let room = id(&desk.call("add_room", json!({ "venueId": hall, "name": "Attic" })));
    let event = desk.evening("Rust Night");
    desk.call(
        "edit_event",
        json!({ "eventId": event, "venueId": hall, "roomId": room }),
    );
    let made = desk.call(
        "create_series",
        json!({ "eventId": event, "rule": { "every": "week", "interval": 1, "ends": { "kind": "after", "count": 2 } }, "dates": 2 }),
    );
    assert!(
        made["series"]["id"].is_string() || made["id"].is_string(),
        "{made}"
    );
    for event in ids(&desk, "event") {
        desk.call(
            "edit_event",
            json!({ "eventId": event, "venueId": null, "roomId": null }),
        );
    }
    for (name, request) in [
        ("delete_room", json!({ "roomId": room })),
        ("delete_venue", json!({ "venueId": hall })),
    ] {
        let error = desk.try_call(name, request).unwrap_err();
        assert_eq!(error.code, Code::InUse, "{name}: {error}");
        assert_eq!(
            error.args["holders"],
            json!([{ "kind": "series", "count": 1, "names": ["Rust Night"] }]),
            "{name}"
        );
    }
}

#[test]
fn test_deleted_venue_tells_that_the_calendar_of_its_bookings_went_along() {
    let desk = Desk::new();
    let hall = id(&desk.call("create_venue", json!({ "name": "Main Hall" })));
    let file = desk.folder.path().join("bookings.ics");
    std::fs::write(
        &file,
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:1@x\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:20300101T100000Z\r\nDTEND:20300101T120000Z\r\nSUMMARY:Choir\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    )
    .unwrap();
    desk.call(
        "import_calendar",
        json!({ "paths": [file], "readAs": "busy", "kind": "venue", "venueId": hall }),
    );
    let before = state(&desk);
    let gone = desk
        .try_call("delete_venue", json!({ "venueId": hall }))
        .unwrap();
    assert_eq!(gone.facts["calendars"], 1);
    desk.call("undo", json!({}));
    assert_eq!(state(&desk), before);
    assert_eq!(ids(&desk, "busy_time").len(), 1);
}
