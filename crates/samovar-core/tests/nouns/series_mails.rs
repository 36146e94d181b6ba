//! A mail to a regular of a series says what its calendar part does, and the
//! calendar part reaches as far as was chosen.

use std::path::{Path, PathBuf};

use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

/// "Rust Tea", Tuesdays at 19:00 in Moscow from 1 December 2026, with regulars
/// Anna and Boris.
struct Club {
    desk: Desk,
    series: String,
    people: Vec<String>,
}

impl Club {
    fn new(ends: Value) -> Self {
        let desk = Desk::new();
        let event = desk.call(
            "create_event",
            json!({ "title": "Rust Tea", "starts": "2026-12-01T19:00", "ends": "2026-12-01T22:00", "state": "open",
                    "organizerName": "Olga", "organizerEmail": "olga@example.org" }),
        );
        let made = desk.call(
            "create_series",
            json!({ "eventId": event["id"], "rule": { "every": "week", "interval": 1, "ends": ends } }),
        );
        let series = text(&made["series"]["id"]);
        let people: Vec<String> = ["Anna", "Boris"]
            .map(|name| {
                let draft = json!({ "name": name, "emails": [format!("{}@example.org", name.to_lowercase())] });
                text(&desk.call("add_person", draft)["id"])
            })
            .into();
        desk.call(
            "add_regulars",
            json!({ "seriesId": series, "personIds": people }),
        );
        let club = Self {
            desk,
            series,
            people,
        };
        for date in club.dates() {
            club.desk.call(
                "set_event_state",
                json!({ "eventId": date, "state": "open" }),
            );
        }
        club
    }

    fn dates(&self) -> Vec<String> {
        let series = self
            .desk
            .call("get_series", json!({ "seriesId": self.series }));
        let dates = series["dates"].as_array().unwrap();
        dates
            .iter()
            .map(|date| text(&date["eventId"]))
            .filter(|id| !id.is_empty())
            .collect()
    }

    fn preview(&self, more: Value) -> Value {
        self.desk.call("preview_mail", self.with(more))
    }

    fn with(&self, mut more: Value) -> Value {
        more["seriesId"] = json!(self.series);
        more
    }

    fn status(&self, more: Value) -> Value {
        self.desk.call("invitation_status", self.with(more))
    }

    /// Invitation, update, cancellation, prepared, current.
    fn counts(&self) -> [u64; 5] {
        let status = self.status(json!({}));
        [
            "invitation",
            "update",
            "cancellation",
            "prepared",
            "current",
        ]
        .map(|name| status["counts"][name].as_u64().unwrap())
    }

    fn prepare(&self, reach: Option<Value>) -> Value {
        let done = self.desk.call(
            "prepare_invitations",
            self.with(json!({ "format": "calendar", "reach": reach })),
        );
        if done["mailingId"].is_string() {
            self.desk.call(
                "confirm_mailing",
                json!({ "mailingId": done["mailingId"], "sent": "yes" }),
            );
        }
        done
    }
}

fn never() -> Value {
    json!({ "kind": "never" })
}

fn until(date: &str) -> Option<Value> {
    Some(json!({ "kind": "until", "date": date }))
}

fn made(done: &Value) -> [u64; 3] {
    ["invitations", "updates", "cancellations"].map(|name| done[name].as_u64().unwrap())
}

/// The calendar files that were made, unfolded, in the order of their names.
fn files(done: &Value) -> Vec<String> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|found| found == "ics") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(Path::new(done["path"].as_str().unwrap()), &mut found);
    found.sort();
    let read = |path: &PathBuf| std::fs::read_to_string(path).unwrap().replace("\r\n ", "");
    found.iter().map(read).collect()
}

/// The lines of the events of a file that are these properties.
fn lines(file: &str, names: &[&str]) -> Vec<String> {
    let events = file.split_once("BEGIN:VEVENT").unwrap().1;
    events
        .lines()
        .filter(|line| names.iter().any(|name| line.starts_with(name)))
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_mail_of_a_series_says_the_rule_and_the_next_dates() {
    let club = Club::new(never());
    let mail = club.preview(json!({ "personId": club.people[0] }));
    assert_eq!(
        mail["subject"],
        "Rust Tea, every Tuesday from 1 December 2026"
    );
    let lines: Vec<String> = text(&mail["text"]).lines().map(str::to_owned).collect();
    assert_eq!(
        lines[4],
        "When: every Tuesday from 1 December 2026, 19:00–22:00 (Moscow time); \
         next: 8 December, 15 December, 22 December"
    );
    assert!(lines.contains(
        &"You may decline single dates in your calendar and keep the others.".to_owned()
    ));
    let mail = club.preview(json!({ "lang": "ru", "personId": club.people[0] }));
    assert_eq!(
        mail["subject"],
        "Rust Tea, каждый вторник с 1 декабря 2026 г."
    );
    assert!(
        text(&mail["text"]).contains("следующие: 8 декабря, 15 декабря, 22 декабря"),
        "{mail}"
    );
    // One date moved, one off: the next dates are those that take place.
    let dates = club.dates();
    club.desk
        .call("cancel_event", json!({ "eventId": dates[1] }));
    club.desk.call(
        "edit_event",
        json!({ "eventId": dates[2], "starts": "2026-12-16T20:00", "ends": "2026-12-16T23:00" }),
    );
    let mail = club
        .preview(json!({ "personId": club.people[0], "text": "{repeats|x}", "subject": "{date}" }));
    assert_eq!(
        [&mail["subject"], &mail["text"]],
        [
            "every Tuesday from 1 December 2026",
            "every Tuesday from 1 December 2026, 19:00–22:00 (Moscow time); \
             next: 16 December at 20:00, 22 December, 29 December"
        ]
    );
}

#[test]
fn the_calendar_part_reaches_as_far_as_was_chosen() {
    for (reach, subject, properties) in [
        (
            Some(json!({ "kind": "whole" })),
            "Rust Tea, every Tuesday from 1 December 2026",
            vec!["RRULE:FREQ=WEEKLY;BYDAY=TU"],
        ),
        (
            until("2026-12-20"),
            "Rust Tea, every Tuesday from 1 December 2026 until 15 December 2026",
            vec!["RRULE:FREQ=WEEKLY;UNTIL=20261215T160000Z;BYDAY=TU"],
        ),
        (
            Some(json!({ "kind": "next" })),
            "Rust Tea, Tuesday, 1 December 2026",
            vec!["RECURRENCE-ID;TZID=Europe/Moscow:20261201T190000"],
        ),
    ] {
        let club = Club::new(never());
        let mail = club.preview(json!({ "reach": reach, "personId": club.people[0] }));
        assert_eq!(text(&mail["subject"]).replace('\u{a0}', " "), subject);
        let done = club.prepare(reach.clone());
        assert_eq!(made(&done), [2, 0, 0], "{reach:?}");
        for file in files(&done) {
            let found = lines(&file, &["RRULE", "RECURRENCE-ID"]);
            if reach == until("2026-12-20") {
                assert_eq!(found.len(), 1);
                assert!(found[0].contains("UNTIL=202612"), "{found:?}");
                assert_eq!(file.matches("BEGIN:VEVENT").count(), 1);
            } else {
                assert_eq!(found, properties);
            }
        }
        // Whoever holds some keeps to that: nothing is needed.
        assert_eq!(club.counts(), [0, 0, 0, 0, 2], "{reach:?}");
        assert_eq!(made(&club.prepare(None)), [0, 0, 0]);
    }
}

#[test]
fn who_holds_less_can_be_given_more_above_what_they_have() {
    let club = Club::new(never());
    let first = club.prepare(until("2026-12-15"));
    let second = club.prepare(until("2026-12-29"));
    assert_eq!(made(&second), [0, 2, 0]);
    let all = club.prepare(Some(json!({ "kind": "whole" })));
    assert_eq!(made(&all), [0, 2, 0]);
    let number = |done: &Value| -> u32 {
        lines(&files(done)[0], &["SEQUENCE"])[0]
            .trim_start_matches("SEQUENCE:")
            .parse()
            .unwrap()
    };
    let numbers = [&first, &second, &all].map(number);
    assert!(numbers.is_sorted_by(|a, b| a < b), "{numbers:?}");
    assert_eq!(
        lines(&files(&all)[0], &["RRULE"]),
        ["RRULE:FREQ=WEEKLY;BYDAY=TU"]
    );
    // Less than they have is not taken from them.
    assert_eq!(made(&club.prepare(until("2026-12-15"))), [0, 0, 0]);
    // One date first, the whole after it.
    let other = Club::new(never());
    other.prepare(Some(json!({ "kind": "next" })));
    assert_eq!(
        made(&other.prepare(Some(json!({ "kind": "whole" })))),
        [2, 0, 0]
    );
    assert_eq!(other.counts(), [0, 0, 0, 0, 2]);
}

#[test]
fn changes_reach_those_who_hold_only_some_of_it() {
    let club = Club::new(never());
    club.prepare(until("2026-12-15"));
    let dates = club.dates();
    // Beyond what they hold: nobody hears of it.
    club.desk.call(
        "edit_event",
        json!({ "eventId": dates[5], "starts": "2027-01-06T20:00", "ends": "2027-01-06T23:00" }),
    );
    assert_eq!(club.counts(), [0, 0, 0, 0, 2]);
    club.desk.call(
        "edit_event",
        json!({ "eventId": dates[1], "starts": "2026-12-09T20:00", "ends": "2026-12-09T23:00" }),
    );
    assert_eq!(club.counts(), [0, 2, 0, 0, 0]);
    assert_eq!(made(&club.prepare(None)), [0, 2, 0]);
    // Another time for all of it keeps to how far it reaches.
    club.desk.call(
        "edit_series",
        json!({ "seriesId": club.series, "scope": "all", "changes": { "time": "20:00" } }),
    );
    let moved = club.prepare(None);
    assert!(made(&moved)[1] >= 2, "{moved}");
    assert!(
        files(&moved)
            .iter()
            .any(|file| file.contains("UNTIL=202612"))
    );

    let one = Club::new(never());
    one.prepare(Some(json!({ "kind": "next" })));
    let dates = one.dates();
    one.desk
        .call("cancel_event", json!({ "eventId": dates[3] }));
    assert_eq!(one.counts(), [0, 0, 0, 0, 2]);
    one.desk.call(
        "edit_event",
        json!({ "eventId": dates[0], "starts": "2026-12-02T19:00", "ends": "2026-12-02T22:00" }),
    );
    assert_eq!(one.counts(), [0, 2, 0, 0, 0]);
    assert_eq!(made(&one.prepare(None)), [0, 2, 0]);
    one.desk
        .call("cancel_event", json!({ "eventId": dates[0] }));
    let off = one.prepare(None);
    assert_eq!(made(&off), [0, 0, 2]);
    assert_eq!(lines(&files(&off)[0], &["STATUS"]), ["STATUS:CANCELLED"]);
    // Who is a regular no more is not left with a date.
    one.prepare(Some(json!({ "kind": "next" })));
    one.desk.call(
        "remove_regulars",
        json!({ "seriesId": one.series, "personIds": [one.people[0]] }),
    );
    assert_eq!(one.counts()[2], 1);
}

#[test]
fn an_event_of_a_series_invites_to_itself_where_that_was_chosen() {
    let club = Club::new(never());
    let date = &club.dates()[2];
    let done = club.desk.call(
        "prepare_invitations",
        json!({ "eventId": date, "format": "calendar", "reach": { "kind": "next" } }),
    );
    assert_eq!(made(&done), [2, 0, 0]);
    assert_eq!(
        lines(&files(&done)[0], &["RECURRENCE-ID"]),
        ["RECURRENCE-ID;TZID=Europe/Moscow:20261215T190000"]
    );
    // Of another date they are told by itself, too.
    let other = &club.dates()[3];
    let status = club
        .desk
        .call("invitation_status", json!({ "eventId": other }));
    assert_eq!(status["counts"]["invitation"], 2);
    assert_eq!(status["series"]["holdLess"], 2);
}

#[test]
fn a_day_before_any_date_is_refused() {
    let club = Club::new(never());
    let request = club.with(json!({ "format": "calendar", "reach": until("2026-11-20") }));
    let (code, args) = club.desk.refused("prepare_invitations", request);
    assert_eq!(
        (code, &args["field"]),
        (Code::SeriesNoDates, &json!("reach"))
    );
    // A day after the last date is all of it.
    let club = Club::new(json!({ "kind": "after", "count": 3 }));
    let done = club.prepare(until("2027-06-01"));
    assert!(lines(&files(&done)[0], &["RRULE"])[0].contains("COUNT=3"));
    assert_eq!(club.status(json!({}))["series"]["holdLess"], 0);
}

#[test]
fn an_answer_counts_for_the_dates_that_were_sent() {
    let club = Club::new(never());
    club.prepare(until("2026-12-15"));
    let series = club
        .desk
        .call("get_series", json!({ "seriesId": club.series }));
    let uid = text(&series["calendarUid"]);
    let reply = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:{uid}\r\n\
         DTSTAMP:20261118T110000Z\r\nDTSTART:20261201T160000Z\r\nSEQUENCE:0\r\n\
         ORGANIZER:mailto:olga@example.org\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@example.org\r\n\
         END:VEVENT\r\nEND:VCALENDAR\r\n"
    );
    let path = club.desk.file("reply.ics", &reply);
    club.desk.call("apply_replies", json!({ "paths": [path] }));
    let states: Vec<String> = club
        .dates()
        .iter()
        .take(5)
        .map(|date| {
            let listed = club
                .desk
                .call("list_guests", json!({ "eventId": date, "query": "anna" }));
            text(&listed["rows"][0]["state"])
        })
        .collect();
    assert_eq!(states, ["going", "going", "going", "invited", "invited"]);
}

#[test]
fn another_time_from_a_date_on_is_an_update_of_one_series() {
    let club = Club::new(never());
    club.prepare(None);
    let dates = club.dates();
    let later = json!({ "seriesId": club.series, "scope": "following", "fromEventId": dates[2],
                        "changes": { "time": "20:00" } });
    club.desk.call("edit_series", later);
    // Everybody once, and nobody is invited anew.
    assert_eq!(club.counts(), [0, 2, 0, 0, 0]);
    let status = club.status(json!({}));
    assert_eq!(
        (&status["title"], &status["changed"][0]["fields"][0]),
        (
            &json!("Rust Tea"),
            &json!({ "field": "starts", "old": "2026-12-15T19:00", "new": "2026-12-15T20:00" })
        )
    );
    let mail = text(&club.preview(json!({ "purpose": "update" }))["text"]);
    assert!(mail.contains("20:00"), "{mail}");
    let done = club.prepare(None);
    assert_eq!(made(&done), [0, 4, 0]);
    assert!(text(&done["path"]).contains("Rust Tea"), "{done}");
    let shown = ["UID", "SEQUENCE", "RRULE", "DTSTART"];
    let mut told: Vec<Vec<String>> = files(&done)
        .iter()
        .map(|file| lines(file, &shown))
        .collect();
    for one in &mut told {
        one.retain(|line| !line.starts_with("UID"));
        one.sort();
    }
    told.sort();
    told.dedup();
    assert_eq!(
        told,
        [
            [
                "DTSTART;TZID=Europe/Moscow:20261201T190000",
                "RRULE:FREQ=WEEKLY;UNTIL=20261214T205959Z;BYDAY=TU",
                "SEQUENCE:1"
            ],
            [
                "DTSTART;TZID=Europe/Moscow:20261215T200000",
                "RRULE:FREQ=WEEKLY;BYDAY=TU",
                "SEQUENCE:1"
            ]
        ]
    );
    assert_eq!(club.counts(), [0, 0, 0, 0, 2]);
    assert_eq!(made(&club.prepare(None)), [0, 0, 0]);
    // Who comes now gets both parts; who goes is withdrawn from both.
    let new = club.desk.call(
        "add_person",
        json!({ "name": "Clara", "emails": ["clara@example.org"] }),
    );
    club.desk.call(
        "add_regulars",
        club.with(json!({ "personIds": [new["id"]] })),
    );
    club.desk.call(
        "remove_regulars",
        club.with(json!({ "personIds": [club.people[0]] })),
    );
    assert_eq!(club.counts(), [1, 0, 1, 0, 1]);
    assert_eq!(made(&club.prepare(None)), [2, 0, 2]);
    // Without the later dates nobody holds them.
    club.desk
        .call("end_series", club.with(json!({ "after": "2026-12-10" })));
    assert_eq!(club.counts(), [0, 2, 0, 0, 0]);
    assert_eq!(made(&club.prepare(None)), [0, 2, 2]);
    assert_eq!(club.counts(), [0, 0, 0, 0, 2]);
}

#[test]
fn reach_goes_over_the_parts_of_a_series() {
    let club = Club::new(never());
    let dates = club.dates();
    let later = json!({ "seriesId": club.series, "scope": "following", "fromEventId": dates[2],
                        "changes": { "time": "20:00" } });
    club.desk.call("edit_series", later);
    let status = club.status(json!({}));
    assert_eq!(
        status["series"],
        json!({ "words": { "en": "Every Tuesday", "ru": "Каждый вторник" }, "next": "2026-12-01T19:00",
                "last": null, "holdLess": 2 })
    );
    // Until a day before the second part: that one is nobody's yet.
    let done = club.prepare(until("2026-12-10"));
    assert_eq!(made(&done), [2, 0, 0]);
    assert_eq!(club.counts(), [0, 0, 0, 0, 2]);
    // As far as they have it: nothing more. All of it: the rest.
    assert_eq!(made(&club.prepare(None)), [0, 0, 0]);
    let done = club.prepare(Some(json!({ "kind": "whole" })));
    assert_eq!(made(&done), [0, 4, 0]);
    let next = Club::new(never());
    let dates = next.dates();
    let later = json!({ "seriesId": next.series, "scope": "following", "fromEventId": dates[2],
                        "changes": { "time": "20:00" } });
    next.desk.call("edit_series", later);
    let done = next.prepare(Some(json!({ "kind": "next" })));
    assert_eq!(made(&done), [2, 0, 0]);
    assert_eq!(made(&next.prepare(None)), [0, 0, 0]);
}

#[test]
fn other_seats_from_a_date_on_are_nothing_to_write_about_and_another_place_is() {
    let club = Club::new(never());
    club.prepare(None);
    let dates = club.dates();
    let following = |from: usize, changes: Value| {
        let request = json!({ "seriesId": club.series, "scope": "following", "fromEventId": dates[from],
                              "changes": changes });
        club.desk.call("edit_series", request);
    };
    following(10, json!({ "capacity": 60, "title": "Rust Coffee" }));
    assert_eq!(club.counts(), [0, 0, 0, 0, 2]);
    let venue = club.desk.call("create_venue", json!({ "name": "Club" }))["id"].clone();
    following(10, json!({ "venueId": venue }));
    assert_eq!(club.counts(), [0, 2, 0, 0, 0]);
    let done = club.prepare(None);
    // Two dates each, under the UID that they have.
    assert_eq!(made(&done), [0, 4, 0]);
    assert!(
        files(&done)
            .iter()
            .all(|file| file.contains("RECURRENCE-ID"))
    );
    // Of ten dates they are told at once: the one series ends, and goes on there.
    let hall = club.desk.call("create_venue", json!({ "name": "Hall" }))["id"].clone();
    following(1, json!({ "venueId": hall }));
    let done = club.prepare(None);
    assert_eq!(made(&done), [0, 4, 0]);
    assert_eq!(club.counts(), [0, 0, 0, 0, 2]);
}

#[test]
fn home_says_of_a_series_that_was_mailed_what_its_next_date_says() {
    let club = Club::new(json!({ "kind": "after", "count": 3 }));
    club.desk.call(
        "prepare_invitations",
        club.with(json!({ "format": "mbox" })),
    );
    let kinds = |looks: &Value| -> Vec<String> {
        let looks = looks.as_array().unwrap().iter();
        looks.map(|look| text(&look["kind"])).collect()
    };
    let next = json!({ "eventId": club.dates()[0] });
    let mut overview = kinds(&club.desk.call("event_overview", next)["looks"]);
    let mut home = kinds(&club.desk.call("home", json!({}))["needs"][0]["looks"]);
    assert!(overview.contains(&"invitations-unsent".to_owned()));
    overview.sort_unstable();
    home.sort_unstable();
    assert_eq!(home, overview);
}
