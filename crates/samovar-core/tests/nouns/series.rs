//! Series: dates from a rule, changed one by one, from a date on or all at once.

use serde_json::{Value, json};

use crate::desk::{Desk, text};

fn never() -> Value {
    json!({ "kind": "never" })
}

fn after(count: u32) -> Value {
    json!({ "kind": "after", "count": count })
}

fn weekly(ends: Value) -> Value {
    json!({ "every": "week", "interval": 1, "ends": ends })
}

fn event_at(desk: &Desk, starts: &str, zone: &str) -> String {
    let request = json!({ "title": "Rust Tea", "starts": starts, "zone": zone, "state": "open", "capacity": 2 });
    text(&desk.call("create_event", request)["id"])
}

/// A series from an event of 26 November 2026, 19:00 in Berlin; gives its id.
fn tea(desk: &Desk, rule: Value) -> String {
    let event = event_at(desk, "2026-11-26T19:00", "Europe/Berlin");
    let made = desk.call("create_series", json!({ "eventId": event, "rule": rule }));
    text(&made["series"]["id"])
}

fn series(desk: &Desk, id: &str) -> Value {
    desk.call("get_series", json!({ "seriesId": id }))
}

fn column(series: &Value, name: &str) -> Vec<String> {
    series["dates"]
        .as_array()
        .unwrap()
        .iter()
        .map(|date| text(&date[name]))
        .collect()
}

fn ids(desk: &Desk, id: &str) -> Vec<String> {
    column(&series(desk, id), "eventId")
}

/// The dates that a rule makes from a first moment.
fn dates_of(desk: &Desk, starts: &str, zone: &str, rule: Value) -> Vec<String> {
    let event = event_at(desk, starts, zone);
    let made = desk.call(
        "create_series",
        json!({ "eventId": event, "rule": rule, "dates": 5 }),
    );
    column(&made["series"], "starts")
}

#[test]
fn test_every_kind_of_rule_makes_its_dates_and_says_itself_in_both_languages() {
    let desk = Desk::new();
    let cases = [
        (
            json!({ "every": "week", "interval": 1, "ends": after(3) }),
            ["2026-11-26", "2026-12-03", "2026-12-10"],
            "Every Thursday, 3 times",
            "Каждый четверг, 3 раза",
        ),
        (
            json!({ "every": "week", "interval": 2, "ends": { "kind": "on", "date": "2027-05-01" } }),
            ["2026-11-26", "2026-12-10", "2026-12-24"],
            "Every 2 weeks on Thursday until 1 May 2027",
            "Каждые 2 недели по четвергам до 1 мая 2027 г.",
        ),
        (
            json!({ "every": "week", "interval": 1, "weekdays": ["thu", "mon"], "ends": after(3) }),
            ["2026-11-26", "2026-11-30", "2026-12-03"],
            "Every week on Monday and Thursday, 3 times",
            "Каждую неделю по понедельникам и четвергам, 3 раза",
        ),
        (
            json!({ "every": "month", "interval": 1, "nth": 4, "ends": after(3) }),
            ["2026-11-26", "2026-12-24", "2027-01-28"],
            "The fourth Thursday of every month, 3 times",
            "Каждый четвёртый четверг месяца, 3 раза",
        ),
        (
            json!({ "every": "month", "interval": 2, "nth": -1, "ends": after(3) }),
            ["2026-11-26", "2027-01-28", "2027-03-25"],
            "The last Thursday, every 2 months, 3 times",
            "Каждый последний четверг месяца, раз в 2 месяца, 3 раза",
        ),
        (
            json!({ "every": "month", "interval": 1, "day": 26, "ends": after(3) }),
            ["2026-11-26", "2026-12-26", "2027-01-26"],
            "On day 26 of every month, 3 times",
            "26-го числа каждого месяца, 3 раза",
        ),
    ];
    for (rule, dates, en, ru) in cases {
        let series = series(&desk, &tea(&desk, rule));
        assert_eq!(column(&series, "occurrence")[..3], dates);
        assert_eq!(series["words"], json!({ "en": en, "ru": ru }));
        assert_eq!(series["next"], Value::Null);
    }
}

#[test]
fn test_endless_rule_makes_twelve_dates_and_more_when_asked() {
    let desk = Desk::new();
    let id = tea(&desk, weekly(never()));
    let made = series(&desk, &id);
    assert_eq!(column(&made, "occurrence").len(), 12);
    assert_eq!(made["next"], "2027-02-18");
    let more = desk.call("extend_series", json!({ "seriesId": id, "dates": 2 }));
    assert_eq!(
        (&more["made"], &more["series"]["next"]),
        (&json!(2), &json!("2027-03-04"))
    );
    let (code, args) = desk.refused("extend_series", json!({ "seriesId": id, "dates": 367 }));
    assert_eq!(
        (code.as_str(), &args["most"]),
        ("series-too-many-dates", &json!(366))
    );
}

#[test]
fn test_wall_clock_time_stays_the_same_across_daylight_saving() {
    let desk = Desk::new();
    for (zone, starts) in [
        ("Europe/Berlin", "2027-03-18T19:00"),
        ("America/New_York", "2027-03-04T19:00"),
        ("Europe/Moscow", "2027-03-18T19:00"),
    ] {
        for at in dates_of(&desk, starts, zone, weekly(never())) {
            assert!(at.ends_with("T19:00"), "{zone} {at}");
        }
    }
}

#[test]
fn test_a_time_that_the_clock_skips_becomes_the_next_that_exists_and_is_told_before() {
    let desk = Desk::new();
    let event = event_at(&desk, "2027-03-21T02:30", "Europe/Berlin");
    let rule = weekly(after(3));
    let preview = desk.call("preview_series", json!({ "eventId": event, "rule": rule }));
    assert_eq!(
        preview["shifted"],
        json!([{ "date": "2027-03-28", "time": "02:30", "starts": "2027-03-28T03:00" }])
    );
    let made = desk.call("create_series", json!({ "eventId": event, "rule": rule }));
    assert_eq!(
        column(&made["series"], "starts"),
        ["2027-03-21T02:30", "2027-03-28T03:00", "2027-04-04T02:30"]
    );
    // An hour that comes twice is taken the first time round.
    assert_eq!(
        dates_of(&desk, "2027-10-24T02:30", "Europe/Berlin", weekly(after(2))),
        ["2027-10-24T02:30", "2027-10-31T02:30"]
    );
}

#[test]
fn test_short_months_are_left_out_and_said() {
    let desk = Desk::new();
    let event = event_at(&desk, "2027-01-31T12:00", "Europe/Moscow");
    let rule = json!({ "every": "month", "interval": 1, "day": 31, "ends": after(3) });
    let preview = desk.call("preview_series", json!({ "eventId": event, "rule": rule }));
    assert_eq!(preview["leftOut"], json!(["2027-02-01", "2027-04-01"]));
    assert_eq!(
        dates_of(&desk, "2027-01-31T12:00", "Europe/Moscow", rule),
        ["2027-01-31T12:00", "2027-03-31T12:00", "2027-05-31T12:00"]
    );
    // The 29th of February is there in leap years alone.
    let rule = json!({ "every": "month", "interval": 12, "day": 29, "ends": after(2) });
    assert_eq!(
        dates_of(&desk, "2028-02-29T12:00", "Europe/Moscow", rule),
        ["2028-02-29T12:00", "2032-02-29T12:00"]
    );
    // The last Sunday is the fifth in some months.
    let rule = json!({ "every": "month", "interval": 1, "nth": -1, "ends": after(3) });
    assert_eq!(
        dates_of(&desk, "2027-01-31T12:00", "Europe/Moscow", rule),
        ["2027-01-31T12:00", "2027-02-28T12:00", "2027-03-28T12:00"]
    );
}

#[test]
fn test_rules_that_make_nothing_or_too_much_are_refused_and_change_nothing() {
    let desk = Desk::new();
    let event = event_at(&desk, "2026-11-26T19:00", "Europe/Berlin");
    let refused = |rule: Value| {
        let (code, args) = desk.refused("create_series", json!({ "eventId": event, "rule": rule }));
        (code.as_str(), args)
    };
    let (code, args) = refused(weekly(after(5_000)));
    assert_eq!(
        (code, &args["count"]),
        ("series-too-many-dates", &json!(5_000))
    );
    let (code, _) = refused(weekly(json!({ "kind": "on", "date": "2099-01-01" })));
    assert_eq!(code, "series-too-many-dates");
    let (code, _) = refused(weekly(json!({ "kind": "on", "date": "2026-11-25" })));
    assert_eq!(code, "series-no-dates");
    let (code, args) =
        refused(json!({ "every": "week", "interval": 1, "weekdays": ["mon"], "ends": never() }));
    assert_eq!(
        (code, &args["next"]),
        ("series-first-date-off", &json!("2026-11-30"))
    );
    let (code, _) = refused(
        json!({ "every": "month", "interval": 12, "day": 30, "ends": never(), "weekday": "mon" }),
    );
    assert_eq!(code, "series-first-date-off");
    assert_eq!(
        refused(json!({ "every": "week", "interval": 0, "ends": never() })).0,
        "out-of-range"
    );
    assert_eq!(desk.call("list_series", json!({})), json!([]));
    assert_eq!(
        desk.call("get_event", json!({ "eventId": event }))["series"],
        Value::Null
    );
}

#[test]
fn test_programme_staff_and_dishes_come_along_but_guests_and_speakers_do_not() {
    let desk = Desk::new();
    let event = event_at(&desk, "2026-11-26T19:00", "Europe/Berlin");
    desk.call(
        "add_session",
        json!({ "eventId": event, "title": "Doors", "starts": "2026-11-26T18:30", "minutes": 30 }),
    );
    desk.call(
        "add_staff",
        json!({ "eventId": event, "name": "Olga Host", "role": "host" }),
    );
    desk.call(
        "add_dish",
        json!({ "eventId": event, "name": "Pie", "pack": 8000 }),
    );
    desk.call(
        "add_speaker",
        json!({ "eventId": event, "name": "Ada Lovelace" }),
    );
    desk.going(&event, "Ann Guest", 0);
    let made = desk.call(
        "create_series",
        json!({ "eventId": event, "rule": weekly(after(2)) }),
    );
    let second = column(&made["series"], "eventId")[1].clone();
    let of = |command: &str| desk.call(command, json!({ "eventId": second }));
    assert_eq!(of("list_sessions")[0]["starts"], "2026-12-03T18:30");
    assert_eq!(of("get_catering")["staff"].as_array().unwrap().len(), 1);
    assert_eq!(of("get_catering")["dishes"].as_array().unwrap().len(), 1);
    assert_eq!(of("list_speakers"), json!([]));
    assert_eq!(of("guest_counts")["all"], 0);
    assert_eq!(of("get_event")["state"], "open");
}

#[test]
fn test_all_dates_take_a_change_over_but_keep_what_is_their_own() {
    let desk = Desk::new();
    let id = tea(&desk, weekly(after(4)));
    let dates = ids(&desk, &id);
    desk.call(
        "edit_event",
        json!({ "eventId": dates[1], "starts": "2026-12-04T18:00", "ends": "2026-12-04T21:00" }),
    );
    desk.call("cancel_event", json!({ "eventId": dates[2] }));
    let edited = desk.call(
        "edit_series",
        json!({ "seriesId": id, "scope": "all", "changes": { "time": "20:00", "title": "Rust Coffee" } }),
    );
    assert_eq!(
        (&edited["changed"], &edited["kept"]),
        (&json!(4), &json!(1))
    );
    assert_eq!(
        column(&edited["series"], "starts"),
        [
            "2026-11-26T20:00",
            "2026-12-04T18:00",
            "2026-12-10T20:00",
            "2026-12-17T20:00"
        ]
    );
    assert_eq!(column(&edited["series"], "title"), vec!["Rust Coffee"; 4]);
    assert_eq!(
        column(&edited["series"], "state"),
        ["open", "open", "cancelled", "open"]
    );
    let moved: Vec<bool> = edited["series"]["dates"]
        .as_array()
        .unwrap()
        .iter()
        .map(|date| date["moved"].as_bool().unwrap())
        .collect();
    assert_eq!(moved, [false, true, false, false]);
    assert_eq!(edited["series"]["calendarSequence"], 1);
    // What the series raised counts for each date, and its own on top.
    let sequence = |at: usize| {
        desk.call("get_event", json!({ "eventId": dates[at] }))["calendarSequence"].clone()
    };
    assert_eq!(
        [sequence(0), sequence(1), sequence(2)],
        [json!(1), json!(2), json!(2)]
    );
}

#[test]
fn test_dates_that_are_over_stay_as_they_were() {
    let desk = Desk::new();
    let event = event_at(&desk, "2026-11-12T19:00", "Europe/Berlin");
    let made = desk.call(
        "create_series",
        json!({ "eventId": event, "rule": weekly(after(3)) }),
    );
    let id = text(&made["series"]["id"]);
    let edited = desk.call(
        "edit_series",
        json!({ "seriesId": id, "scope": "all", "changes": { "time": "18:00" } }),
    );
    assert_eq!(
        column(&edited["series"], "starts"),
        ["2026-11-12T19:00", "2026-11-19T18:00", "2026-11-26T18:00"]
    );
}

#[test]
fn another_time_from_a_date_on_stays_one_series_with_one_of_its_regulars() {
    let desk = Desk::new();
    let id = tea(&desk, weekly(after(4)));
    let dates = ids(&desk, &id);
    desk.call("skip_date", json!({ "seriesId": id, "date": "2026-12-17" }));
    let ann = desk.person("Ann Regular");
    desk.call(
        "add_regulars",
        json!({ "seriesId": id, "personIds": [ann] }),
    );
    let edited = desk.call(
        "edit_series",
        json!({ "seriesId": id, "scope": "following", "fromEventId": dates[2], "changes": { "time": "18:00" } }),
    );
    assert_eq!(edited["changed"], 1);
    let shown = &edited["series"];
    assert_eq!(*shown, series(&desk, &id));
    assert_eq!(
        column(shown, "starts"),
        [
            "2026-11-26T19:00",
            "2026-12-03T19:00",
            "2026-12-10T18:00",
            "2026-12-17T18:00"
        ]
    );
    assert_eq!(
        shown["words"]["en"], "Every Thursday, 4 times",
        "the rule is that of all"
    );
    assert_eq!(
        (&shown["turns"][0]["from"], &shown["turns"][0]["differs"]),
        (&json!("2026-12-10"), &json!(["time"]))
    );
    // In one list, with one number, and found by any date of it.
    let rows = desk.call("list_series", json!({}));
    assert_eq!(rows.as_array().unwrap().len(), 1);
    assert_eq!(
        (&rows[0]["id"], &rows[0]["dates"], &rows[0]["regulars"]),
        (&json!(id), &json!(3), &json!(1))
    );
    let mark = desk.call("get_event", json!({ "eventId": dates[2] }))["series"].clone();
    assert_eq!(
        (
            &mark["id"],
            &mark["number"],
            &mark["total"],
            &mark["previousId"]
        ),
        (&json!(id), &json!(3), &json!(3), &json!(dates[1]))
    );
    let listed = desk.call("list_events", json!({ "seriesId": id }));
    assert_eq!(listed["total"], 3);
    // Both halves by what is done to the whole.
    let boris = desk.person("Boris Regular");
    let added = desk.call(
        "add_regulars",
        json!({ "seriesId": id, "personIds": [boris] }),
    );
    assert_eq!(added["guests"], 3);
    let back = desk.call(
        "bring_back_date",
        json!({ "seriesId": id, "date": "2026-12-17" }),
    );
    assert_eq!(back["dates"][3]["invited"], 2);
    let all = desk.call(
        "edit_series",
        json!({ "seriesId": id, "scope": "all", "changes": { "title": "Rust Coffee", "capacity": 9 } }),
    );
    assert_eq!(all["changed"], 4);
    assert_eq!(column(&all["series"], "title"), vec!["Rust Coffee"; 4]);
    let ended = desk.call(
        "end_series",
        json!({ "seriesId": id, "after": "2026-12-04" }),
    );
    assert_eq!(ended, json!({ "deleted": 0, "cancelled": 2, "stay": 0 }));
    assert_eq!(
        column(&series(&desk, &id), "occurrence"),
        ["2026-11-26", "2026-12-03"]
    );
    for _ in 0..6 {
        desk.call("undo", json!({}));
    }
    assert_eq!(
        column(&series(&desk, &id), "starts"),
        [
            "2026-11-26T19:00",
            "2026-12-03T19:00",
            "2026-12-10T19:00",
            "2026-12-17T19:00"
        ]
    );
    assert_eq!(
        desk.call("check_planner", json!({})),
        json!({ "findings": [] })
    );
}

#[test]
fn other_seats_from_a_date_on_touch_no_calendar_and_reach_later_dates() {
    let desk = Desk::new();
    let id = tea(&desk, weekly(never()));
    let dates = ids(&desk, &id);
    let venue = text(&desk.call("create_venue", json!({ "name": "Club" }))["id"]);
    let following = |from: usize, changes: Value| {
        desk.call(
            "edit_series",
            json!({ "seriesId": id, "scope": "following", "fromEventId": dates[from], "changes": changes }),
        )
    };
    let shown = ["SEQUENCE", "RRULE", "RECURRENCE-ID", "UID"];
    let before = lines(&desk, &id, &shown);
    desk.call("edit_event", json!({ "eventId": dates[5], "capacity": 7 }));
    let edited = following(3, json!({ "capacity": 60, "notes": "Chairs" }));
    // One has seats of its own, and yet the notes.
    assert_eq!(
        (&edited["changed"], &edited["kept"]),
        (&json!(9), &json!(1))
    );
    assert_eq!(lines(&desk, &id, &shown), before);
    following(6, json!({ "venueId": venue, "title": "Rust Coffee" }));
    let all = series(&desk, &id);
    let turns: Vec<(Value, Value)> = all["turns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|turn| (turn["from"].clone(), turn["differs"].clone()))
        .collect();
    assert_eq!(
        turns,
        [
            (json!("2026-12-17"), json!(["capacity", "notes"])),
            (json!("2027-01-07"), json!(["title", "place"])),
        ]
    );
    let own: Vec<Value> = all["dates"]
        .as_array()
        .unwrap()
        .iter()
        .map(|date| date["differs"].clone())
        .collect();
    assert_eq!(
        (&own[3], &own[5], &own[7]),
        (&json!([]), &json!(["capacity"]), &json!([]))
    );
    // The next date begins as the last.
    let more = desk.call("extend_series", json!({ "seriesId": id, "dates": 1 }));
    let last = &more["series"]["dates"][12];
    assert_eq!(
        (
            &last["title"],
            &last["capacity"],
            &last["venueName"],
            &last["differs"]
        ),
        (
            &json!("Rust Coffee"),
            &json!(60),
            &json!("Club"),
            &json!([])
        )
    );
    // In calendars: one identity, and dates that differ from it.
    let told = lines(&desk, &id, &["UID", "RRULE", "RECURRENCE-ID"]);
    let uids: std::collections::BTreeSet<&String> =
        told.iter().filter(|line| line.starts_with("UID")).collect();
    assert_eq!(uids.len(), 1);
    assert_eq!(
        told.iter().filter(|line| line.starts_with("REC")).count(),
        7
    );
    // All is all: the turn goes with it.
    let all = desk.call(
        "edit_series",
        json!({ "seriesId": id, "scope": "all", "changes": { "capacity": 5 } }),
    );
    assert_eq!(all["series"]["turns"][0]["differs"], json!(["notes"]));
    assert_eq!(all["series"]["dates"][12]["capacity"], 5);
}

#[test]
fn this_and_following_from_the_next_date_is_all() {
    let desk = Desk::new();
    let id = tea(&desk, weekly(after(4)));
    let dates = ids(&desk, &id);
    let edited = desk.call(
        "edit_series",
        json!({ "seriesId": id, "scope": "following", "fromEventId": dates[0], "changes": { "time": "18:00" } }),
    );
    assert_eq!(
        (&edited["changed"], &edited["series"]["turns"]),
        (&json!(4), &json!([]))
    );
    // Nothing different is no step.
    let again = json!({ "seriesId": id, "scope": "following", "fromEventId": dates[2], "changes": { "time": "18:00" } });
    assert_eq!(desk.try_call("edit_series", again).unwrap().step, None);
}

/// As the panel saves them: field by field, from the same date on.
#[test]
fn changes_that_come_one_by_one_are_one_turn_and_one_further_entry() {
    let desk = Desk::new();
    let id = tea(&desk, weekly(after(6)));
    let dates = ids(&desk, &id);
    for changes in [
        json!({ "capacity": 60 }),
        json!({ "time": "18:00" }),
        json!({ "title": "Rust Coffee" }),
        json!({ "minutes": 90 }),
    ] {
        desk.call(
            "edit_series",
            json!({ "seriesId": id, "scope": "following", "fromEventId": dates[3], "changes": changes }),
        );
    }
    let all = series(&desk, &id);
    let turns = all["turns"].as_array().unwrap();
    assert_eq!(
        turns.iter().map(|turn| &turn["from"]).collect::<Vec<_>>(),
        ["2026-12-17"]
    );
    let parts: u32 = desk
        .connection()
        .query_row("SELECT count(*) FROM series", [], |row| row.get(0))
        .unwrap();
    assert_eq!(parts, 2);
    let last = &all["dates"][5];
    assert_eq!(
        (&last["starts"], &last["title"], &last["differs"]),
        (
            &json!("2026-12-31T18:00"),
            &json!("Rust Coffee"),
            &json!([])
        )
    );
}

#[test]
fn another_weekday_from_now_on_reaches_every_part() {
    let desk = Desk::new();
    let id = tea(&desk, weekly(after(4)));
    let dates = ids(&desk, &id);
    let later = json!({ "seriesId": id, "scope": "following", "fromEventId": dates[2], "changes": { "time": "18:00" } });
    desk.call("edit_series", later);
    let rule = json!({ "every": "week", "interval": 1, "weekdays": ["tue"], "ends": after(4) });
    let changed = desk.call(
        "change_series_rule",
        json!({ "seriesId": id, "rule": rule }),
    );
    assert_eq!(
        (&changed["moved"], &changed["made"]),
        (&json!(4), &json!(0))
    );
    assert_eq!(
        column(&changed["series"], "starts"),
        [
            "2026-11-24T19:00",
            "2026-12-01T19:00",
            "2026-12-08T18:00",
            "2026-12-15T18:00"
        ]
    );
    assert_eq!(column(&changed["series"], "eventId"), dates);
    assert_eq!(changed["series"]["words"]["en"], "Every Tuesday, 4 times");
    let gone = desk.call("delete_series", json!({ "seriesId": id }));
    assert_eq!(gone["deleted"], 4);
    assert_eq!(desk.call("list_series", json!({})), json!([]));
}

#[test]
fn test_other_weekday_moves_each_date_within_its_week() {
    let desk = Desk::new();
    let id = tea(&desk, weekly(after(3)));
    let dates = ids(&desk, &id);
    let rule = json!({ "every": "week", "interval": 1, "weekdays": ["tue"], "ends": after(3) });
    let changed = desk.call(
        "change_series_rule",
        json!({ "seriesId": id, "rule": rule }),
    );
    assert_eq!(
        (&changed["moved"], &changed["made"]),
        (&json!(3), &json!(0))
    );
    assert_eq!(
        column(&changed["series"], "starts"),
        ["2026-11-24T19:00", "2026-12-01T19:00", "2026-12-08T19:00"]
    );
    assert_eq!(column(&changed["series"], "eventId"), dates);
    // Rarer: what has no date any more goes, cancelled where somebody was invited.
    desk.going(&dates[1], "Ann Guest", 0);
    let rule = json!({ "every": "week", "interval": 2, "weekdays": ["tue"], "ends": never() });
    let changed = desk.call(
        "change_series_rule",
        json!({ "seriesId": id, "rule": rule }),
    );
    assert_eq!(
        column(&changed["series"], "occurrence"),
        ["2026-11-24", "2026-12-08"]
    );
    assert_eq!(changed["cancelled"], 1);
    let gone = desk.call("get_event", json!({ "eventId": dates[1] }));
    assert_eq!(
        (&gone["state"], &gone["series"]),
        (&json!("cancelled"), &Value::Null)
    );
}

#[test]
fn test_rule_changes_from_the_first_date_to_come() {
    let desk = Desk::new();
    let event = event_at(&desk, "2026-11-12T19:00", "Europe/Berlin");
    let made = desk.call(
        "create_series",
        json!({ "eventId": event, "rule": weekly(after(3)) }),
    );
    let id = text(&made["series"]["id"]);
    let rule = json!({ "every": "week", "interval": 1, "weekdays": ["fri"], "ends": after(2) });
    let changed = desk.call(
        "change_series_rule",
        json!({ "seriesId": id, "rule": rule }),
    );
    // What is over stays on its day, in the same series.
    assert_eq!(changed["series"], series(&desk, &id));
    assert_eq!(
        column(&changed["series"], "starts"),
        ["2026-11-12T19:00", "2026-11-20T19:00", "2026-11-27T19:00"]
    );
    assert_eq!(changed["series"]["words"]["en"], "Every Friday, 2 times");
    assert_eq!(changed["series"]["turns"][0]["words"]["en"], "Every Friday");
}

#[test]
fn test_a_date_without_guests_is_skipped_one_with_guests_cancelled_and_both_come_back() {
    let desk = Desk::new();
    let id = tea(&desk, weekly(after(3)));
    let dates = ids(&desk, &id);
    desk.going(&dates[1], "Ann Guest", 0);
    for date in ["2026-11-26", "2026-12-03"] {
        desk.call("skip_date", json!({ "seriesId": id, "date": date }));
    }
    let there = series(&desk, &id);
    assert_eq!(
        column(&there, "occurrence"),
        ["2026-11-26", "2026-12-03", "2026-12-10"]
    );
    assert_eq!(column(&there, "state"), ["", "cancelled", "open"]);
    for date in ["2026-11-26", "2026-12-03"] {
        desk.call("bring_back_date", json!({ "seriesId": id, "date": date }));
    }
    assert_eq!(
        column(&series(&desk, &id), "state"),
        ["open", "open", "open"]
    );
    let (code, _) = desk.refused("skip_date", json!({ "seriesId": id, "date": "2026-11-27" }));
    assert_eq!(code.as_str(), "date-not-in-series");
}

#[test]
fn test_a_deleted_date_is_not_made_again_and_a_copy_is_no_date() {
    let desk = Desk::new();
    let id = tea(&desk, weekly(never()));
    let dates = ids(&desk, &id);
    desk.call("delete_event", json!({ "eventId": dates[11] }));
    let more = desk.call("extend_series", json!({ "seriesId": id, "dates": 1 }));
    let occurrences = column(&more["series"], "occurrence");
    assert_eq!(occurrences[11..], ["2027-02-11", "2027-02-18"]);
    assert_eq!(column(&more["series"], "eventId")[11], "");
    let copy = desk.call(
        "duplicate_event",
        json!({ "eventId": dates[0], "starts": "2026-11-27T19:00" }),
    );
    assert_eq!(copy["series"], Value::Null);
    let alone = desk.call("detach_date", json!({ "eventId": dates[0] }));
    assert_eq!(alone["seriesId"], Value::Null);
    assert_eq!(column(&series(&desk, &id), "eventId")[0], "");
}

#[test]
fn test_series_ends_and_is_deleted_without_losing_arrivals() {
    let desk = Desk::new();
    let id = tea(&desk, weekly(after(4)));
    let dates = ids(&desk, &id);
    let guest = desk.going(&dates[0], "Ann Guest", 0);
    desk.going(&dates[3], "Boris Guest", 0);
    let ended = desk.call(
        "end_series",
        json!({ "seriesId": id, "after": "2026-12-03" }),
    );
    assert_eq!(ended, json!({ "deleted": 1, "cancelled": 1, "stay": 0 }));
    assert_eq!(
        column(&series(&desk, &id), "occurrence"),
        ["2026-11-26", "2026-12-03"]
    );
    let (code, _) = desk.refused("extend_series", json!({ "seriesId": id }));
    assert_eq!(code.as_str(), "series-over");
    desk.lets_in(&guest);
    let gone = desk.call("delete_series", json!({ "seriesId": id }));
    assert_eq!(gone, json!({ "deleted": 1, "cancelled": 0, "stay": 1 }));
    assert_eq!(
        desk.call("get_event", json!({ "eventId": dates[0] }))["seriesId"],
        Value::Null
    );
    desk.call("undo", json!({}));
    assert_eq!(ids(&desk, &id), dates[..2]);
}

#[test]
fn test_regulars_are_guests_of_every_date_to_come_also_of_later_ones() {
    let desk = Desk::new();
    let event = event_at(&desk, "2026-11-12T19:00", "Europe/Berlin");
    let made = desk.call(
        "create_series",
        json!({ "eventId": event, "rule": weekly(never()), "dates": 3 }),
    );
    let id = text(&made["series"]["id"]);
    let (ann, boris) = (desk.person("Ann Regular"), desk.person("Boris Regular"));
    let added = desk.call(
        "add_regulars",
        json!({ "seriesId": id, "personIds": [ann, boris, ann] }),
    );
    // Two dates are to come.
    assert_eq!((&added["count"], &added["guests"]), (&json!(2), &json!(4)));
    desk.call("extend_series", json!({ "seriesId": id, "dates": 1 }));
    let invited: Vec<Value> = series(&desk, &id)["dates"]
        .as_array()
        .unwrap()
        .iter()
        .map(|date| date["invited"].clone())
        .collect();
    assert_eq!(invited, [0, 2, 2, 2]);
    // Who has answered stays a guest of that date.
    let dates = ids(&desk, &id);
    let guests = desk.call(
        "list_guests",
        json!({ "eventId": dates[1], "query": "ann" }),
    );
    desk.call(
        "set_reply",
        json!({ "guestIds": [guests["rows"][0]["id"]], "state": "going" }),
    );
    let removed = desk.call(
        "remove_regulars",
        json!({ "seriesId": id, "personIds": [ann] }),
    );
    assert_eq!(
        (&removed["guests"], &removed["stay"]),
        (&json!(2), &json!(1))
    );
    assert_eq!(removed["series"]["regulars"][0]["name"], "Boris Regular");
}

#[test]
fn test_merged_and_erased_people_are_regulars_once_and_no_longer() {
    let desk = Desk::new();
    let id = tea(&desk, weekly(after(2)));
    let (ann, anna) = (desk.person("Ann Petrova"), desk.person("Anna Petrova"));
    desk.call(
        "add_regulars",
        json!({ "seriesId": id, "personIds": [ann, anna] }),
    );
    desk.call("merge_people", json!({ "keptId": ann, "otherId": anna }));
    let regulars = series(&desk, &id)["regulars"].clone();
    assert_eq!(
        regulars,
        json!([{ "personId": ann, "name": "Ann Petrova", "email": "" }])
    );
    desk.call("undo", json!({}));
    assert_eq!(series(&desk, &id)["regulars"].as_array().unwrap().len(), 2);
    desk.call("redo", json!({}));
    desk.call("erase_person", json!({ "personId": ann }));
    assert_eq!(series(&desk, &id)["regulars"], json!([]));
    assert_eq!(
        desk.call("check_planner", json!({})),
        json!({ "findings": [] })
    );
}

#[test]
fn test_more_seats_for_all_dates_let_those_who_wait_move_up() {
    let desk = Desk::new();
    let id = tea(&desk, weekly(after(2)));
    for event in ids(&desk, &id) {
        for name in ["Ann", "Boris", "Clara"] {
            desk.going(&event, name, 0);
        }
    }
    let reply = desk
        .try_call(
            "edit_series",
            json!({ "seriesId": id, "scope": "all", "changes": { "capacity": 3 } }),
        )
        .unwrap();
    assert_eq!(reply.facts["promoted"]["count"], 2);
    let coming: Vec<Value> = reply.value["series"]["dates"]
        .as_array()
        .unwrap()
        .iter()
        .map(|date| date["coming"].clone())
        .collect();
    assert_eq!(coming, [3, 3]);
}

#[test]
fn test_preview_shows_dates_on_which_the_place_is_taken() {
    let desk = Desk::new();
    let venue = text(&desk.call("create_venue", json!({ "name": "Club" }))["id"]);
    desk.call("create_event", json!({ "title": "Concert", "starts": "2026-12-03T18:00", "zone": "Europe/Berlin", "venueId": venue }));
    let preview = desk.call(
        "preview_series",
        json!({ "starts": "2026-11-26T19:00", "ends": "2026-11-26T22:00", "zone": "Europe/Berlin",
                "venueId": venue, "rule": weekly(never()), "dates": 3 }),
    );
    let kinds: Vec<Vec<String>> = preview["dates"]
        .as_array()
        .unwrap()
        .iter()
        .map(|date| {
            date["looks"]
                .as_array()
                .unwrap()
                .iter()
                .map(|look| text(&look["kind"]))
                .collect()
        })
        .collect();
    assert_eq!(kinds, [vec![], vec!["venue-twice".to_owned()], vec![]]);
    assert_eq!(
        (&preview["total"], &preview["endless"]),
        (&json!(3), &json!(true))
    );
}

/// The lines of the series' calendar file that start so.
fn lines(desk: &Desk, id: &str, starts: &[&str]) -> Vec<String> {
    let data = desk
        .planner
        .read(|reader| samovar_core::series::calendar::load(reader, id.parse().unwrap()))
        .unwrap();
    let calendar =
        samovar_ical::add_series_to_calendar(&data, samovar_i18n::Lang::En, desk.planner.now())
            .unwrap();
    let path = desk.folder.path().join("series.ics");
    std::fs::write(&path, calendar.to_bytes()).unwrap();
    std::fs::read_to_string(path)
        .unwrap()
        .replace("\r\n ", "")
        .lines()
        .skip_while(|line| *line != "END:VTIMEZONE")
        .filter(|line| starts.iter().any(|start| line.starts_with(start)))
        .map(str::to_owned)
        .collect()
}

#[test]
fn test_calendar_file_has_the_rule_the_skipped_dates_and_those_that_differ() {
    let desk = Desk::new();
    let id = tea(&desk, weekly(never()));
    let shown = ["SEQUENCE", "RRULE", "EXDATE", "RECURRENCE-ID", "DTSTART"];
    assert_eq!(
        lines(&desk, &id, &shown),
        [
            "SEQUENCE:0",
            "DTSTART;TZID=Europe/Berlin:20261126T190000",
            "RRULE:FREQ=WEEKLY;BYDAY=TH"
        ],
    );
    let dates = ids(&desk, &id);
    desk.call(
        "edit_event",
        json!({ "eventId": dates[1], "starts": "2026-12-04T18:00", "ends": "2026-12-04T21:00" }),
    );
    desk.call("cancel_event", json!({ "eventId": dates[2] }));
    desk.call("skip_date", json!({ "seriesId": id, "date": "2026-12-17" }));
    let mut told = lines(&desk, &id, &shown);
    told.sort();
    assert_eq!(
        told,
        [
            "DTSTART;TZID=Europe/Berlin:20261126T190000",
            "DTSTART;TZID=Europe/Berlin:20261204T180000",
            "EXDATE;TZID=Europe/Berlin:20261210T190000",
            "EXDATE;TZID=Europe/Berlin:20261217T190000",
            "RECURRENCE-ID;TZID=Europe/Berlin:20261203T190000",
            "RRULE:FREQ=WEEKLY;BYDAY=TH",
            "SEQUENCE:0",
            "SEQUENCE:1",
        ]
    );
    // A new time of all raises the series, and with it the date that keeps its own.
    desk.call(
        "edit_series",
        json!({ "seriesId": id, "scope": "all", "changes": { "time": "20:00" } }),
    );
    assert_eq!(
        lines(&desk, &id, &["SEQUENCE", "RECURRENCE-ID"]),
        [
            "SEQUENCE:1",
            "SEQUENCE:2",
            "RECURRENCE-ID;TZID=Europe/Berlin:20261203T200000"
        ]
    );
}

#[test]
fn series_has_an_end_and_invites_no_more_than_can_be_waited_for() {
    let desk = Desk::new();
    let event = desk.event(None);
    let daily = json!({ "every": "week", "interval": 1, "ends": { "kind": "never" },
                        "weekdays": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] });
    let made = desk.call(
        "create_series",
        json!({ "eventId": event, "rule": daily, "dates": 366 }),
    );
    let series = made["series"]["id"].clone();
    desk.call("extend_series", json!({ "seriesId": series, "dates": 366 }));
    let full = desk.refused("extend_series", json!({ "seriesId": series, "dates": 1 }));
    assert_eq!(
        full,
        (
            samovar_core::Code::SeriesFull,
            json!({ "title": "Rust Night", "count": 732, "most": 732 })
        )
    );
    let ids: Vec<Value> = (0..55)
        .map(|one| {
            desk.call("add_person", json!({ "name": format!("Person {one}") }))["id"].clone()
        })
        .collect();
    let many = desk.refused(
        "add_regulars",
        json!({ "seriesId": series, "personIds": ids }),
    );
    assert_eq!(
        many,
        (
            samovar_core::Code::TooManyAtOnce,
            json!({ "people": 55, "dates": 732, "most": 40_000 })
        )
    );
    let shown = desk.call("get_series", json!({ "seriesId": series }));
    assert_eq!(
        json!([shown["dates"].as_array().unwrap().len(), shown["regulars"]]),
        json!([732, []])
    );
}
