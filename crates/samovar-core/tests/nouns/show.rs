//! The show: sessions are walked by their real times, nothing that was confirmed is lost,
//! and how late it is follows from them.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use samovar_core::{Code, Planner};
use serde_json::{Value, json};

use crate::desk::{Desk, text};

/// An evening of sessions one after the other from 19:00 in Moscow, and a clock to walk by.
struct Evening {
    desk: Desk,
    event: String,
    clock: Arc<AtomicI64>,
}

const BEGINS: &str = "2026-12-18T16:00:00Z";

fn moment(seconds: i64) -> DateTime<Utc> {
    BEGINS.parse::<DateTime<Utc>>().unwrap() + TimeDelta::seconds(seconds)
}

fn opened(path: &std::path::Path, clock: &Arc<AtomicI64>) -> Planner {
    let clock = Arc::clone(clock);
    Planner::open(
        path,
        Box::new(move || moment(clock.load(Ordering::Relaxed))),
    )
    .unwrap()
}

impl Evening {
    fn new(lengths: &[u32]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(AtomicI64::new(0));
        let planner = opened(&folder.path().join("club.samovar"), &clock);
        let desk = Desk { planner, folder };
        desk.call(
            "edit_settings",
            json!({ "language": "en", "zone": "Europe/Moscow", "currency": "EUR" }),
        );
        let event = desk.event(None);
        let evening = Self { desk, event, clock };
        let mut at = 0;
        for (number, minutes) in lengths.iter().enumerate() {
            let wall = (moment(at * 60) + TimeDelta::hours(3)).format("%Y-%m-%dT%H:%M");
            evening.desk.call(
                "add_session",
                json!({ "eventId": evening.event, "title": format!("Part {}", number + 1),
                        "starts": wall.to_string(), "minutes": minutes }),
            );
            at += i64::from(*minutes);
        }
        evening
    }

    /// The clock stands so many minutes after 19:00.
    fn at(&self, minutes: i64) {
        self.clock.store(minutes * 60, Ordering::Relaxed);
    }

    fn next(&self) -> Value {
        self.desk
            .call("next_show_row", json!({ "eventId": self.event }))
    }

    fn state(&self) -> Value {
        self.desk
            .call("show_state", json!({ "eventId": self.event }))
    }

    fn undo(&self) -> Value {
        self.desk.call("undo", json!({}));
        self.state()
    }
}

#[test]
fn a_rehearsal_on_another_day_is_not_early_by_days() {
    let evening = Evening::new(&[30, 30]);
    evening.at(-3 * 24 * 60);
    let state = evening.next();
    assert_eq!(
        json!([state["lateMinutes"], state["anotherDay"], state["willEnd"]]),
        json!([0, true, state["ends"]])
    );
    assert_eq!(state["next"]["begins"], state["next"]["starts"]);
}

#[test]
fn four_over_one_under_and_two_over_now_end_five_minutes_later() {
    // 19:00, 19:30, 20:00, 21:00; planned until 22:00.
    let evening = Evening::new(&[30, 30, 60, 60]);
    let waiting = evening.state();
    assert_eq!(waiting["now"], Value::Null);
    assert_eq!(waiting["next"]["title"], "Part 1");
    assert_eq!(waiting["lateMinutes"], 0);
    evening.next();
    evening.at(34);
    assert_eq!(evening.next()["lateMinutes"], 4);
    evening.at(34 + 29);
    assert_eq!(evening.next()["lateMinutes"], 3);
    evening.at(34 + 29 + 62);
    let late = evening.state();
    assert_eq!(late["now"]["title"], "Part 3");
    assert_eq!(late["now"]["endsBy"], "2026-12-18T18:03:00.000Z");
    assert_eq!(late["lateMinutes"], 5);
    assert_eq!(
        (&late["ends"], &late["willEnd"]),
        (&json!("2026-12-18T22:00"), &json!("2026-12-18T22:05"))
    );
    // The sheet of everybody says when the next one begins.
    assert_eq!(late["next"]["begins"], "2026-12-18T21:05");
    evening.next();
    evening.at(34 + 29 + 62 + 60);
    let over = evening.next();
    assert_eq!(
        (&over["over"], &over["now"], &over["next"]),
        (&json!(true), &Value::Null, &Value::Null)
    );
    assert_eq!(over["lateMinutes"], 5);
    let (code, _) = evening
        .desk
        .refused("next_show_row", json!({ "eventId": evening.event }));
    assert_eq!(code, Code::NothingNext);
}

#[test]
fn everybodys_sheet_is_right_when_the_show_is_twelve_minutes_late() {
    let evening = Evening::new(&[30, 30]);
    let second = evening.state()["rows"][1]["sessionId"].clone();
    let cue = |fields: Value| {
        let mut request = fields;
        request["eventId"] = json!(evening.event);
        evening.desk.call("add_cue", request)
    };
    cue(json!({ "words": "Lights", "sessionId": second, "offsetMinutes": -2 }));
    cue(json!({ "words": "Bus leaves", "starts": "2026-12-18T19:50" }));
    let rows = || {
        let sheet = evening
            .desk
            .call("run_sheet", json!({ "eventId": evening.event }));
        let rows: Vec<(String, Value)> = sheet["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| (text(&row["what"]), row["begins"].clone()))
            .collect();
        (sheet["lateMinutes"].clone(), rows)
    };
    let line = |what: &str, begins: Value| (what.to_owned(), begins);
    let planned = vec![
        line("Part 1", Value::Null),
        line("Lights", Value::Null),
        line("Part 2", Value::Null),
        line("Bus leaves", Value::Null),
    ];
    // Nobody has begun: the sheet is as it was planned, whatever the clock says.
    evening.at(12);
    assert_eq!(rows(), (json!(0), planned));
    evening.next();
    let late = vec![
        line("Part 1", Value::Null),
        line("Lights", json!("2026-12-18T19:40")),
        line("Part 2", json!("2026-12-18T19:42")),
        line("Bus leaves", Value::Null),
    ];
    assert_eq!(rows(), (json!(12), late));
}

#[test]
fn each_room_is_walked_by_itself_and_what_is_in_all_ends_them_all() {
    let evening = Evening::new(&[]);
    let desk = &evening.desk;
    let venue = desk.call("create_venue", json!({ "name": "Loft" }));
    desk.call(
        "edit_event",
        json!({ "eventId": evening.event, "venueId": venue["id"] }),
    );
    let room = |name: &str| {
        let made = desk.call("add_room", json!({ "venueId": venue["id"], "name": name }));
        made["id"].clone()
    };
    let (big, small) = (room("Big"), room("Small"));
    for (title, starts, room) in [
        ("Big 1", "2026-12-18T19:00", &big),
        ("Small 1", "2026-12-18T19:00", &small),
        ("Big 2", "2026-12-18T19:30", &big),
        ("Small 2", "2026-12-18T19:30", &small),
    ] {
        desk.call(
            "add_session",
            json!({ "eventId": evening.event, "title": title, "starts": starts, "minutes": 30, "roomId": room }),
        );
    }
    let end = desk.call(
        "add_session",
        json!({ "eventId": evening.event, "title": "Closing", "starts": "2026-12-18T20:00", "minutes": 15 }),
    );
    desk.call(
        "edit_session",
        json!({ "sessionId": end["id"], "roomId": null }),
    );
    let of = |room: &Value| json!({ "eventId": evening.event, "roomId": room });
    let next = |room: &Value| desk.call("next_show_row", of(room));
    let now = |room: &Value| text(&desk.call("show_state", of(room))["now"]["title"]);
    let rooms = evening.state()["rooms"].clone();
    assert_eq!(
        (&rooms[0]["name"], &rooms[1]["name"]),
        (&json!("Big"), &json!("Small"))
    );
    next(&big);
    evening.at(3);
    next(&small);
    evening.at(42);
    assert_eq!(next(&big)["lateMinutes"], 12);
    // The other room runs on, and is late by itself.
    assert_eq!(
        (now(&big), now(&small)),
        ("Big 2".to_owned(), "Small 1".to_owned())
    );
    assert_eq!(desk.call("show_state", of(&small))["lateMinutes"], 12);
    let back = desk.call("take_back_show_mark", of(&small));
    assert_eq!(back["now"], Value::Null);
    assert_eq!(now(&big), "Big 2");
    next(&small);
    let closing = next(&small);
    assert_eq!(closing["now"]["title"], "Small 2");
    evening.at(70);
    next(&big);
    assert_eq!(
        (now(&big), now(&small)),
        ("Closing".to_owned(), "Closing".to_owned())
    );
}

#[test]
fn who_is_erased_is_told_of_where_cues_name_them() {
    let evening = Evening::new(&[30]);
    let desk = &evening.desk;
    let person = desk.call("add_person", json!({ "name": "Evlampia Zdravomyslova" }));
    desk.call(
        "add_cue",
        json!({ "eventId": evening.event, "words": "Lights down", "owner": "Evlampia Zdravomyslova" }),
    );
    let told = desk.call("preview_erase", json!({ "personId": person["id"] }));
    let mentions: Vec<(String, String)> = told["mentions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (text(&one["kind"]), text(&one["title"])))
        .collect();
    assert_eq!(mentions, [("cue".to_owned(), "Lights down".to_owned())]);
}

#[test]
fn what_was_begun_is_taken_back_by_a_row_and_the_one_before_runs_again() {
    let evening = Evening::new(&[30, 30]);
    let event = json!({ "eventId": evening.event });
    let nothing = evening.desk.refused("take_back_show_mark", event.clone());
    assert_eq!(nothing.0, Code::NothingShown);
    evening.next();
    evening.at(31);
    evening.next();
    let back = evening.desk.call("take_back_show_mark", event.clone());
    assert_eq!(back["now"]["title"], "Part 1");
    assert_eq!(back["now"]["startedAt"], "2026-12-18T16:00:00.000Z");
    // Undo of that is the second one again, and undo of all leaves nothing begun.
    assert_eq!(evening.undo()["now"]["title"], "Part 2");
    assert_eq!(evening.undo()["now"]["title"], "Part 1");
    assert_eq!(evening.undo()["now"], Value::Null);
    evening.desk.call("redo", json!({}));
    let again = evening.state();
    assert_eq!(again["now"]["title"], "Part 1");
    assert_eq!(again["now"]["startedAt"], "2026-12-18T16:00:00.000Z");
}

#[test]
fn a_rehearsal_is_taken_back_as_one_and_what_was_begun_on_the_day_stays() {
    const DAY: i64 = 24 * 60;
    let evening = Evening::new(&[30, 30, 30]);
    let event = json!({ "eventId": evening.event });
    let none = evening.desk.refused("take_back_rehearsal", event.clone());
    assert_eq!(none.0, Code::NothingRehearsed);
    evening.at(-DAY);
    evening.next();
    evening.next();
    assert_eq!(evening.state()["rehearsed"], 2);
    let clean = evening.desk.call("take_back_rehearsal", event.clone());
    assert_eq!(
        (&clean["rehearsed"], &clean["now"], &clean["next"]["title"]),
        (&json!(0), &Value::Null, &json!("Part 1"))
    );
    // One undo brings it back, and on the day it goes without what is real.
    assert_eq!(evening.undo()["rehearsed"], 2);
    evening.at(0);
    evening.next();
    let real = evening.desk.call("take_back_rehearsal", event);
    assert_eq!(
        (&real["rehearsed"], &real["now"]["title"]),
        (&json!(0), &json!("Part 3"))
    );
}

#[test]
fn marks_are_never_changed_nor_deleted() {
    let evening = Evening::new(&[30]);
    evening.next();
    let conn = evening.desk.connection();
    for sql in [
        "UPDATE show_mark SET at = '2026-01-01T00:00:00.000Z'",
        "DELETE FROM show_mark",
    ] {
        let refused = conn.execute_batch(sql).unwrap_err().to_string();
        assert!(refused.contains("append-only"), "{refused}");
    }
    drop(conn);
    // What is confirmed is in the file, whatever becomes of the program.
    let copy = evening.desk.folder.path().join("killed.samovar");
    for ending in ["", "-wal"] {
        let name = |path: &std::path::Path| format!("{}{ending}", path.display());
        let from = name(evening.desk.planner.path());
        if std::path::Path::new(&from).exists() {
            std::fs::copy(from, name(&copy)).unwrap();
        }
    }
    let planner = opened(&copy, &evening.clock);
    let state = samovar_core::dispatch(
        &planner,
        "show_state",
        json!({ "eventId": evening.event }),
        &samovar_core::Job::silent(),
    )
    .unwrap();
    assert_eq!(state.value["now"]["title"], "Part 1");
    // An event goes with all of it, and comes back with all of it.
    evening
        .desk
        .call("delete_event", json!({ "eventId": evening.event }));
    assert_eq!(evening.undo()["now"]["title"], "Part 1");
}

#[test]
fn any_session_may_be_begun_and_pressing_twice_is_pressing_once() {
    let evening = Evening::new(&[30, 30, 30]);
    let third = evening.state()["rows"][2]["sessionId"].clone();
    let start = json!({ "eventId": evening.event, "sessionId": third });
    evening.next();
    evening.at(20);
    let state = evening.desk.call("start_show_row", start.clone());
    assert_eq!(state["now"]["title"], "Part 3");
    // What was passed over still waits.
    assert_eq!(state["next"]["title"], "Part 2");
    let twice = evening.desk.try_call("start_show_row", start).unwrap();
    assert_eq!(twice.step, None);
    let nobody =
        json!({ "eventId": evening.event, "sessionId": "01900000-0000-7000-8000-000000000000" });
    assert_eq!(
        evening.desk.refused("start_show_row", nobody).0,
        Code::Missing
    );
}

#[test]
fn the_rest_is_ticked_and_what_is_walked_is_not() {
    let evening = Evening::new(&[30]);
    let desk = &evening.desk;
    let cue = desk.call(
        "add_cue",
        json!({ "eventId": evening.event, "words": "Music", "starts": "2026-12-18T19:05" }),
    );
    let tick = |about: &str, id: &Value, done: bool| json!({ "eventId": evening.event, "about": about, "id": id, "done": done });
    let beside = |state: &Value| state["beside"].as_array().unwrap().len();
    assert_eq!(beside(&evening.state()), 1);
    let done = desk.call("tick_show_row", tick("cue", &cue["id"], true));
    assert_eq!(beside(&done), 0);
    let open = desk.call("tick_show_row", tick("cue", &cue["id"], false));
    assert_eq!(beside(&open), 1);
    let session = evening.state()["rows"][0]["sessionId"].clone();
    let (code, args) = desk.refused("tick_show_row", tick("session", &session, true));
    assert_eq!(
        (code, text(&args["field"])),
        (Code::OutOfRange, "about".to_owned())
    );
    assert_eq!(
        desk.refused("tick_show_row", tick("call", &cue["id"], true))
            .0,
        Code::Missing
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// However long each takes: late is what the done ones took beyond their time, and how
    /// far the running one is over.
    #[test]
    fn late_is_the_sum_of_what_was_over(
        parts in prop::collection::vec((5_u32..40, -4_i64..12), 2..6),
        over in -3_i64..15,
    ) {
        let lengths: Vec<u32> = parts.iter().map(|(minutes, _)| *minutes).collect();
        let evening = Evening::new(&lengths);
        let (running, done) = parts.split_last().unwrap();
        evening.next();
        let (mut at, mut late) = (0, 0);
        for (minutes, beyond) in done {
            at += i64::from(*minutes) + beyond;
            late += beyond;
            evening.at(at);
            let state = evening.next();
            prop_assert_eq!(&state["lateMinutes"], &json!(late));
        }
        evening.at(at + i64::from(running.0) + over);
        let state = evening.state();
        prop_assert_eq!(&state["lateMinutes"], &json!(late + over.max(0)));
    }
}
