use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

const NOON: &str = "2026-11-18T12:00:00.000Z";

#[test]
fn second_check_in_is_refused_with_the_first_time_and_station() {
    let desk = Desk::new();
    let event = desk.event(None);
    let anna = desk.going(&event, "Anna", 0);
    desk.call(
        "check_in_guest",
        json!({ "guestId": anna, "station": "Main door" }),
    );
    assert_eq!(
        desk.refused("check_in_guest", json!({ "guestId": anna })),
        (
            Code::AlreadyCheckedIn,
            json!({ "name": "Anna", "at": NOON, "time": "15:00", "station": "Main door" })
        )
    );
    let again = desk.call(
        "check_in_guest",
        json!({ "guestId": anna, "admitAnyway": true }),
    );
    assert_eq!((&again["heads"], &again["here"]), (&json!(1), &json!(2)));
    let status = desk.call("door_status", json!({ "eventId": event }));
    assert_eq!(status["recent"][0]["over"], "duplicate");
}

#[test]
fn plus_ones_arrive_one_after_another() {
    let desk = Desk::new();
    let event = desk.event(None);
    let anna = desk.going(&event, "Anna", 3);
    let arrive =
        |heads: Value| desk.call("check_in_guest", json!({ "guestId": anna, "heads": heads }));
    arrive(json!(1));
    let three = arrive(json!(2));
    assert_eq!(
        (
            &three["guest"]["here"],
            &three["guest"]["party"],
            &three["coming"]
        ),
        (&json!(3), &json!(4), &json!(4))
    );
    assert_eq!(
        desk.refused("check_in_guest", json!({ "guestId": anna, "heads": 2 })),
        (
            Code::OutOfRange,
            json!({ "field": "heads", "value": 2, "most": 1 })
        )
    );
    let rest = arrive(Value::Null);
    assert_eq!((&rest["heads"], &rest["here"]), (&json!(1), &json!(4)));
    let left = desk.call("undo_check_in", json!({ "checkInId": three["checkInId"] }));
    assert_eq!(left["here"], 2);
    let gone = desk.refused("undo_check_in", json!({ "checkInId": three["checkInId"] }));
    assert_eq!(gone.0, Code::Missing);
}

#[test]
fn those_who_declined_are_named_with_their_reply() {
    let desk = Desk::new();
    let event = desk.event(None);
    for state in ["declined", "waitlisted", "cancelled"] {
        let guest = desk.call(
            "add_guest",
            json!({ "eventId": event, "name": state, "state": state }),
        );
        let id = text(&guest["row"]["id"]);
        assert_eq!(
            desk.refused("check_in_guest", json!({ "guestId": id })),
            (Code::NotComing, json!({ "name": state, "state": state }))
        );
        desk.call(
            "check_in_guest",
            json!({ "guestId": id, "admitAnyway": true }),
        );
        let status = desk.call("door_status", json!({ "eventId": event }));
        assert_eq!(status["recent"][0]["over"], state);
    }
}

#[test]
fn walk_in_needs_a_name_only_and_seats_or_a_word() {
    let desk = Desk::new();
    let event = desk.event(Some(1));
    desk.call("add_walk_in", json!({ "eventId": event, "name": "Пётр" }));
    assert_eq!(
        desk.refused("add_walk_in", json!({ "eventId": event, "name": "Ира" })),
        (
            Code::OverCapacity,
            json!({ "capacity": 1, "coming": 1, "wanted": 1 })
        )
    );
    let before = desk.rows();
    desk.call(
        "add_walk_in",
        json!({ "eventId": event, "name": "Ира", "overCapacity": true, "plusOnes": 1 }),
    );
    let status = desk.call("door_status", json!({ "eventId": event }));
    assert_eq!((&status["here"], &status["coming"]), (&json!(3), &json!(3)));
    assert_eq!(
        (&status["recent"][0]["walkIn"], &status["recent"][0]["over"]),
        (&json!(true), &json!("over-capacity"))
    );
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
    assert_eq!(
        desk.call("door_status", json!({ "eventId": event }))["here"],
        1
    );
}

#[test]
fn search_gives_a_code_alone_and_those_who_are_here_last() {
    let desk = Desk::new();
    let event = desk.event(None);
    let anna = desk.going(&event, "Анна Ёлкина", 0);
    let boris = desk.going(&event, "Борис Ёлкин", 0);
    desk.call(
        "set_companions",
        json!({ "guestId": boris, "companions": [{ "name": "Клара Цой" }] }),
    );
    desk.lets_in(&anna);
    let find = |query: &str| -> Vec<String> {
        let found = desk.call("find_at_door", json!({ "eventId": event, "query": query }));
        found
            .as_array()
            .unwrap()
            .iter()
            .map(|guest| text(&guest["name"]))
            .collect()
    };
    assert_eq!(find("yolk"), ["Борис Ёлкин", "Анна Ёлкина"]);
    assert_eq!(find("nobody"), Vec::<String>::new());
    assert_eq!(find("елк"), ["Борис Ёлкин", "Анна Ёлкина"]);
    assert_eq!(find("tsoy"), ["Борис Ёлкин"]);
    assert_eq!(find(""), Vec::<String>::new());
    let code = text(&desk.call("get_guest", json!({ "guestId": anna }))["row"]["code"]);
    assert_eq!(find(&format!(" {} ", code.to_lowercase())), ["Анна Ёлкина"]);
}

#[test]
fn removed_guest_is_no_longer_here_and_comes_back_with_undo() {
    let desk = Desk::new();
    let event = desk.event(None);
    let anna = desk.going(&event, "Anna", 0);
    desk.lets_in(&anna);
    desk.call("remove_guests", json!({ "guestIds": [anna] }));
    let here = || desk.call("door_status", json!({ "eventId": event }))["here"].clone();
    assert_eq!(here(), 0);
    desk.call("undo", json!({}));
    assert_eq!(here(), 1);
}

#[test]
fn who_left_comes_in_again_without_an_override() {
    let desk = Desk::new();
    let event = desk.event(None);
    let anna = desk.going(&event, "Anna", 1);
    desk.lets_in(&anna);
    desk.call("check_out_guest", json!({ "guestId": anna }));
    let found = desk.call("find_at_door", json!({ "eventId": event, "query": "anna" }));
    assert_eq!(
        (&found[0]["here"], &found[0]["firstAt"]),
        (&json!(0), &json!(NOON))
    );
    let back = desk.call("check_in_guest", json!({ "guestId": anna }));
    assert_eq!((&back["heads"], &back["here"]), (&json!(2), &json!(2)));
    let status = desk.call("door_status", json!({ "eventId": event }));
    assert_eq!(status["recent"][0]["over"], "");
}

#[test]
fn scan_is_tried_in_every_reading_before_it_is_taken_for_a_name() {
    let desk = Desk::new();
    let event = desk.event(None);
    let anna = desk.going(&event, "Anna", 0);
    desk.going(&event, "Мария", 0);
    let code = text(&desk.call("get_guest", json!({ "guestId": anna }))["row"]["code"]);
    let found = |query: &str, codes: Value| {
        desk.call(
            "find_at_door",
            json!({ "eventId": event, "query": query, "codes": codes }),
        )
        .as_array()
        .unwrap()
        .iter()
        .map(|one| text(&one["name"]))
        .collect::<Vec<_>>()
    };
    assert_eq!(found("марпвыаолд", json!(["VFHGDSFJKL", code])), ["Anna"]);
    assert_eq!(found("мар", json!(["VFH"])), ["Мария"]);
    assert_eq!(found("", json!(["ZZZZZZ"])), [""; 0]);
}

#[test]
fn door_begins_with_a_backup_of_its_own() {
    let desk = Desk::new();
    let event = desk.event(None);
    let made = desk.call("start_door", json!({ "eventId": event }));
    let backups = desk.call("list_backups", json!({}));
    assert_eq!(
        (&backups[0]["path"], &backups[0]["reason"]),
        (&made["path"], &json!("door"))
    );
}

/// What is so of a guest, and what the door says of it: the first that matters.
#[test]
fn door_says_the_reason_that_matters_first() {
    let cases = [
        (true, "cancelled", true, "event-cancelled"),
        (true, "going", true, "event-cancelled"),
        (true, "going", false, "event-cancelled"),
        (true, "declined", false, "event-cancelled"),
        (true, "waitlisted", true, "event-cancelled"),
        (false, "cancelled", true, "cancelled"),
        (false, "cancelled", false, "cancelled"),
        (false, "declined", true, "duplicate"),
        (false, "waitlisted", true, "duplicate"),
        (false, "going", true, "duplicate"),
        (false, "declined", false, "declined"),
        (false, "waitlisted", false, "waitlisted"),
    ];
    for (event_is_off, state, is_in, stop) in cases {
        let case = format!("{event_is_off} {state} {is_in}");
        let desk = Desk::new();
        let event = desk.event(None);
        let guest = desk.going(&event, "Anna", 0);
        if is_in {
            desk.lets_in(&guest);
        }
        desk.call("set_reply", json!({ "guestIds": [guest], "state": state }));
        if event_is_off {
            desk.call("cancel_event", json!({ "eventId": event }));
        }
        let found = desk.call("find_at_door", json!({ "eventId": event, "query": "Anna" }));
        assert_eq!(found[0]["stop"], stop, "{case}");
        let error = desk
            .try_call("check_in_guest", json!({ "guestId": guest }))
            .map(|reply| reply.value)
            .expect_err(&case);
        let said = match stop {
            "duplicate" => (Code::AlreadyCheckedIn, Value::Null),
            stop => (Code::NotComing, json!(stop)),
        };
        let args = serde_json::to_value(&error.args).unwrap();
        assert_eq!((error.code, args["state"].clone()), said, "{case}");
        desk.call(
            "check_in_guest",
            json!({ "guestId": guest, "admitAnyway": true }),
        );
        let status = desk.call("door_status", json!({ "eventId": event }));
        assert_eq!(status["recent"][0]["over"], stop, "{case}");
    }
}

#[test]
fn who_said_nothing_yet_is_not_stopped() {
    let desk = Desk::new();
    let event = desk.event(None);
    for state in ["invited", "maybe", "going"] {
        let guest = desk.call(
            "add_guest",
            json!({ "eventId": event, "name": state, "state": state }),
        );
        let found = desk.call("find_at_door", json!({ "eventId": event, "query": state }));
        assert_eq!(found[0]["stop"], Value::Null, "{state}");
        desk.lets_in(&text(&guest["row"]["id"]));
    }
}

#[test]
fn each_reason_has_words_of_its_own_in_both_languages() {
    use samovar_i18n::{Arg, Lang, text};
    let said = |lang, state: &str| {
        let args = [
            ("name", Arg::Text("Anna".into())),
            ("state", Arg::Text(state.into())),
        ];
        text(lang, "error-not-coming", &args).unwrap()
    };
    for (state, en, ru) in [
        ("event-cancelled", "event is cancelled", "Событие отменено"),
        (
            "cancelled",
            "place of Anna was cancelled",
            "участие отменено",
        ),
        ("declined", "Anna declined", "«не придёт»"),
        ("waitlisted", "Anna is on the waitlist", "в листе ожидания"),
    ] {
        let english = said(Lang::En, state).replace(['\u{2068}', '\u{2069}'], "");
        assert!(english.contains(en), "{english}");
        let russian = said(Lang::Ru, state);
        assert!(russian.contains(ru), "{russian}");
    }
}
