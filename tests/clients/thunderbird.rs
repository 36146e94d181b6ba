//! Thunderbird takes in the invitation, the update and the cancellation, ends
//! with the right entries, and its own answers come back into the planner.

use std::fs;
use std::path::{Path, PathBuf};

use samovar_tests::desk::{Desk, id};
use samovar_tests::thunderbird::Thunderbird;
use serde_json::{Value, json};

const GUEST: &str = "anna@example.org";

/// An event of one evening with a place and somebody who invites.
fn evening(desk: &Desk) -> String {
    let venue = id(&desk.call(
        "create_venue",
        json!({"name": "Зал; «у самовара»", "address": "Тверская ул., 1"}),
    ));
    id(&desk.call(
        "create_event",
        json!({
            "title": "Вечер Rust, с чаем",
            "starts": "2030-12-18T19:00",
            "ends": "2030-12-18T22:00",
            "zone": "Europe/Moscow",
            "venueId": venue,
            "organizerName": "Ольга Орлова",
            "organizerEmail": "olga@example.org",
        }),
    ))
}

/// Prepares what is needed and gives the calendar files, in the order of their names.
fn prepared(desk: &Desk, of: Value) -> Vec<String> {
    let mut request = of;
    request["format"] = json!("calendar");
    request["tentative"] = json!(true);
    let done = desk.call("prepare_invitations", request);
    let mut files = Vec::new();
    collect(Path::new(done["path"].as_str().unwrap()), &mut files);
    files.sort();
    files
        .iter()
        .map(|path| fs::read_to_string(path).unwrap())
        .collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|kind| kind == "ics") {
            files.push(path);
        }
    }
}

fn uid(calendar: &str) -> String {
    let line = calendar.lines().find(|line| line.starts_with("UID:"));
    line.unwrap().trim_start_matches("UID:").to_owned()
}

#[test]
fn test_entry_comes_moves_and_goes_and_the_answer_comes_back() {
    let Some(mut thunderbird) = Thunderbird::start(GUEST) else {
        return;
    };
    let desk = Desk::new();
    let event = evening(&desk);
    desk.call(
        "add_guest",
        json!({"eventId": event, "name": "Анна Петрова", "email": GUEST, "state": "invited"}),
    );
    let of = json!({"eventId": event});

    let files = prepared(&desk, of.clone());
    let [invitation] = files.as_slice() else {
        panic!("{files:?}")
    };
    let uid = uid(invitation);
    let received = thunderbird.receive(invitation, "ACCEPTED");
    assert_eq!(received.offered, "REQUEST");
    let place = "@ Зал; «у самовара», Тверская ул., 1";
    assert_eq!(
        thunderbird.entries(&uid),
        [format!(
            "20301218T190000 Europe/Moscow Вечер Rust, с чаем {place}"
        )]
    );

    // The mail that Thunderbird wrote is read by the planner.
    desk.call("apply_replies", json!({"paths": received.mails}));
    let guests = desk.call("list_guests", json!({"eventId": event}));
    assert_eq!(guests["rows"][0]["state"], "going");

    desk.call(
        "edit_event",
        json!({"eventId": event, "starts": "2030-12-19T20:00", "ends": "2030-12-19T23:00"}),
    );
    let files = prepared(&desk, of.clone());
    assert_eq!(files.len(), 1);
    assert_eq!(
        thunderbird.receive(&files[0], "ACCEPTED").offered,
        "REQUEST:UPDATE"
    );
    assert_eq!(
        thunderbird.entries(&uid),
        [format!(
            "20301219T200000 Europe/Moscow Вечер Rust, с чаем {place}"
        )]
    );

    desk.call("cancel_event", json!({"eventId": event}));
    let files = prepared(&desk, of);
    assert_eq!(files.len(), 1);
    assert_eq!(thunderbird.receive(&files[0], "").offered, "CANCEL");
    assert_eq!(thunderbird.entries(&uid), [""; 0]);
}

/// `20300107T190000` of every entry.
fn starts(entries: &[String]) -> Vec<&str> {
    entries
        .iter()
        .map(|line| line.split(' ').next().unwrap())
        .collect()
}

#[test]
fn test_series_moves_one_date_loses_another_and_changes_all() {
    let Some(mut thunderbird) = Thunderbird::start(GUEST) else {
        return;
    };
    let desk = Desk::new();
    let first = evening(&desk);
    let rule = json!({"every": "week", "interval": 1, "weekdays": ["wed"], "ends": {"kind": "after", "count": 4}});
    let made = desk.call("create_series", json!({"eventId": first, "rule": rule}));
    let series = made["series"]["id"].as_str().unwrap().to_owned();
    let dates: Vec<String> = made["series"]["dates"]
        .as_array()
        .unwrap()
        .iter()
        .map(|date| date["eventId"].as_str().unwrap().to_owned())
        .collect();
    let anna = id(&desk.call(
        "add_person",
        json!({"name": "Анна Петрова", "emails": [GUEST]}),
    ));
    desk.call(
        "add_regulars",
        json!({"seriesId": series, "personIds": [anna]}),
    );
    let of = json!({"seriesId": series});

    let files = prepared(&desk, of.clone());
    assert_eq!(files.len(), 1);
    let uid = uid(&files[0]);
    assert_eq!(
        thunderbird.receive(&files[0], "ACCEPTED").offered,
        "REQUEST"
    );
    assert_eq!(
        starts(&thunderbird.entries(&uid)),
        [
            "20301218T190000",
            "20301225T190000",
            "20310101T190000",
            "20310108T190000"
        ]
    );

    // New Year's Day is no day for a meetup, and Christmas is off.
    desk.call(
        "edit_event",
        json!({"eventId": dates[2], "starts": "2031-01-03T18:00", "ends": "2031-01-03T20:00"}),
    );
    desk.call("cancel_event", json!({"eventId": dates[1]}));
    for file in prepared(&desk, of.clone()) {
        thunderbird.receive(&file, "ACCEPTED");
    }
    assert_eq!(
        starts(&thunderbird.entries(&uid)),
        ["20301218T190000", "20310103T180000", "20310108T190000"]
    );

    // All dates begin later; the one that was moved stays where it was put.
    desk.call(
        "edit_series",
        json!({"seriesId": series, "scope": "all", "changes": {"time": "20:00"}}),
    );
    for file in prepared(&desk, of.clone()) {
        thunderbird.receive(&file, "ACCEPTED");
    }
    assert_eq!(
        starts(&thunderbird.entries(&uid)),
        ["20301218T200000", "20310103T180000", "20310108T200000"]
    );

    desk.call(
        "remove_regulars",
        json!({"seriesId": series, "personIds": [anna]}),
    );
    for file in prepared(&desk, of.clone()) {
        assert_eq!(thunderbird.receive(&file, "").offered, "CANCEL");
    }
    assert_eq!(thunderbird.entries(&uid), [""; 0]);
}
