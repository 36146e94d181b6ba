//! Other people's calendars: read as events, or as times when others are busy.

use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

fn calendar(entries: &str) -> String {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Town//EN\r\n{entries}END:VCALENDAR\r\n")
}

fn entry(uid: &str, lines: &str) -> String {
    format!("BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20261101T090000Z\r\n{lines}END:VEVENT\r\n")
}

const MEETUP: &str = "DTSTART;TZID=Russian Standard Time:20261205T190000\r\nDTEND;TZID=Russian Standard Time:20261205T213000\r\n\
                      SUMMARY:Go Night\r\nLOCATION:Loft\\, Nevsky 1\r\nDESCRIPTION:Two talks\r\nURL:https://example.org/go\r\n";

/// Title, start, zone, venue, about and link of every event.
fn events(desk: &Desk) -> Vec<String> {
    let rows = desk.call("list_events", json!({ "view": "all" }));
    let mut lines: Vec<String> = rows["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let event = desk.call("get_event", json!({ "eventId": row["id"] }));
            [
                "title",
                "starts",
                "ends",
                "zone",
                "venueName",
                "about",
                "notes",
                "link",
            ]
            .map(|field| text(&event[field]))
            .join("|")
        })
        .collect();
    lines.sort();
    lines
}

/// Created, changed, cancelled, unchanged, left out.
fn counts(done: &Value) -> [u64; 5] {
    ["created", "changed", "cancelled", "unchanged", "leftOut"]
        .map(|name| done[name].as_u64().unwrap())
}

fn read(desk: &Desk, paths: &[&str], more: Value) -> Value {
    let mut request = json!({ "paths": paths, "readAs": "events" });
    for (name, value) in more.as_object().unwrap() {
        request[name] = value.clone();
    }
    desk.call("import_calendar", request)
}

fn looks(desk: &Desk, event: &str) -> Vec<(String, Value)> {
    let overview = desk.call("event_overview", json!({ "eventId": event }));
    let looks = overview["looks"].as_array().unwrap().iter();
    let elsewhere = [
        "venue-booked",
        "clash-elsewhere",
        "same-day-elsewhere",
        "holiday",
    ];
    looks
        .map(|look| (text(&look["kind"]), look["facts"].clone()))
        .filter(|(kind, _)| elsewhere.contains(&kind.as_str()))
        .collect()
}

#[test]
fn a_calendar_becomes_events_once_and_follows_its_newer_state() {
    let desk = Desk::new();
    desk.call("create_venue", json!({ "name": "Loft" }));
    let path = desk.file("town.ics", &calendar(&entry("go@town", MEETUP)));
    let preview = desk.call("preview_calendar", json!({ "paths": [path] }));
    assert_eq!(preview["events"]["created"], 1);
    assert_eq!(preview["events"]["rows"][0]["venueName"], "Loft");

    assert_eq!(counts(&read(&desk, &[&path], json!({}))), [1, 0, 0, 0, 0]);
    let first = "Go Night|2026-12-05T19:00|2026-12-05T21:30|Europe/Moscow|Loft|Two talks||https://example.org/go";
    assert_eq!(events(&desk), [first]);

    // The same file again is no step at all.
    let again = desk
        .try_call(
            "import_calendar",
            json!({ "paths": [path], "readAs": "events" }),
        )
        .unwrap();
    assert_eq!((counts(&again.value), again.step), ([0, 0, 0, 1, 0], None));

    let moved = MEETUP
        .replace("20261205T19", "20261206T18")
        .replace("20261205", "20261206")
        .replace("Go Night", "Go Night II")
        + "SEQUENCE:2\r\n";
    let newer = desk.file("newer.ics", &calendar(&entry("go@town", &moved)));
    let preview = desk.call("preview_calendar", json!({ "paths": [newer] }));
    let changes: Vec<String> = preview["events"]["rows"][0]["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|change| {
            format!(
                "{} {} → {}",
                text(&change["field"]),
                text(&change["old"]),
                text(&change["new"])
            )
        })
        .collect();
    assert_eq!(
        changes,
        [
            "title Go Night → Go Night II",
            "starts 2026-12-05T19:00 → 2026-12-06T18:00",
            "ends 2026-12-05T21:30 → 2026-12-06T21:30",
        ],
    );
    assert_eq!(counts(&read(&desk, &[&newer], json!({}))), [0, 1, 0, 0, 0]);
    assert_eq!(
        events(&desk),
        [
            "Go Night II|2026-12-06T18:00|2026-12-06T21:30|Europe/Moscow|Loft|Two talks||https://example.org/go"
        ]
    );
}

#[test]
fn an_older_state_and_a_refusal_to_update_leave_an_event_alone() {
    let desk = Desk::new();
    let path = desk.file("a.ics", &calendar(&entry("go@town", MEETUP)));
    read(&desk, &[&path], json!({}));
    let moved = desk.file(
        "b.ics",
        &calendar(&entry("go@town", &MEETUP.replace("Go Night", "Other"))),
    );
    assert_eq!(
        counts(&read(&desk, &[&moved], json!({ "update": false }))),
        [0, 0, 0, 1, 0]
    );
    assert_eq!(counts(&read(&desk, &[&moved], json!({}))), [0, 1, 0, 0, 0]);
    desk.call("undo", json!({}));
    let titles: Vec<String> = events(&desk);
    assert!(titles[0].starts_with("Go Night|"), "{titles:?}");

    let cancelled = MEETUP.to_owned() + "STATUS:CANCELLED\r\n";
    let gone = desk.file(
        "c.ics",
        &calendar(&(entry("go@town", &cancelled) + &entry("else", &cancelled))),
    );
    let preview = desk.call("preview_calendar", json!({ "paths": [gone] }));
    assert_eq!(preview["events"]["leftOut"][0]["code"], "cancelled");
    assert_eq!(counts(&read(&desk, &[&gone], json!({}))), [0, 0, 1, 0, 1]);
    assert_eq!(
        desk.call("list_events", json!({}))["rows"][0]["state"],
        "cancelled"
    );
}

#[test]
fn our_own_file_is_recognised() {
    let desk = Desk::new();
    let event = desk.event(None);
    let path = desk.folder.path().join("own.ics").display().to_string();
    desk.call("export_calendar", json!({ "eventId": event, "path": path }));
    assert_eq!(counts(&read(&desk, &[&path], json!({}))), [0, 0, 0, 1, 0]);
    assert_eq!(events(&desk).len(), 1);
    // What was moved here since is not moved back by the older file.
    desk.call(
        "edit_event",
        json!({ "eventId": event, "starts": "2026-12-19T19:00", "ends": "2026-12-19T22:00" }),
    );
    assert_eq!(counts(&read(&desk, &[&path], json!({}))), [0, 0, 0, 1, 0]);
}

#[test]
fn a_series_becomes_its_dates_within_the_limit_and_it_is_said() {
    let desk = Desk::new();
    let weekly = "DTSTART;TZID=Europe/Berlin:20200106T190000\r\nDURATION:PT2H\r\nSUMMARY:Weekly\r\nRRULE:FREQ=WEEKLY\r\n";
    let path = desk.file("weekly.ics", &calendar(&entry("w", weekly)));
    let preview = desk.call("preview_calendar", json!({ "paths": [path], "months": 2 }));
    assert_eq!(preview["events"]["ofSeries"], 9);
    assert_eq!(preview["events"]["until"], "2027-01-18");
    assert_eq!(preview["events"]["notes"][0]["code"], "rule-endless");
    read(&desk, &[&path], json!({ "months": 1 }));
    assert_eq!(
        events(&desk),
        ["23", "30", "07", "14"].map(|day| {
            let month = if day > "20" { "11" } else { "12" };
            format!("Weekly|2026-{month}-{day}T19:00|2026-{month}-{day}T21:00|Europe/Berlin||||")
        })
    );
    let bomb = weekly.replace("WEEKLY", "DAILY;COUNT=1000000");
    let path = desk.file("bomb.ics", &calendar(&entry("bomb", &bomb)));
    let preview = desk.call("preview_calendar", json!({ "paths": [path], "months": 60 }));
    assert_eq!(preview["events"]["created"], 1000);
    assert_eq!(preview["events"]["notes"][0]["code"], "too-many-dates");
}

#[test]
fn of_two_files_that_claim_one_event_the_first_is_taken_or_the_newer() {
    let desk = Desk::new();
    let first = desk.file("first.ics", &calendar(&entry("go@town", MEETUP)));
    let other = MEETUP.replace("Go Night", "Go Day") + "SEQUENCE:3\r\n";
    let second = desk.file("second.ics", &calendar(&entry("go@town", &other)));
    let request = json!({ "paths": [first, second] });
    let preview = desk.call("preview_calendar", request);
    assert_eq!(preview["events"]["claims"], 1);
    let said = &preview["events"]["leftOut"][0];
    assert_eq!(
        (&said["file"], &said["code"], &said["detail"]),
        (
            &json!("second.ics"),
            &json!("claimed-by-other"),
            &json!("first.ics")
        )
    );
    read(&desk, &[&first, &second], json!({ "claim": "newer" }));
    assert!(events(&desk)[0].starts_with("Go Day|"));
}

#[test]
fn a_place_that_is_no_venue_is_kept_or_becomes_one() {
    let desk = Desk::new();
    let path = desk.file("a.ics", &calendar(&entry("a", MEETUP)));
    let preview = desk.call("preview_calendar", json!({ "paths": [path] }));
    assert_eq!(
        preview["events"]["unknownPlaces"],
        json!(["Loft, Nevsky 1"])
    );
    read(&desk, &[&path], json!({}));
    assert!(
        events(&desk)[0].contains("|Place: Loft, Nevsky 1|"),
        "{:?}",
        events(&desk)
    );
    desk.call("undo", json!({}));
    read(&desk, &[&path], json!({ "createVenues": true }));
    let venue = &desk.call("list_venues", json!({}))["rows"][0];
    assert_eq!(
        (&venue["name"], &venue["address"]),
        (&json!("Loft"), &json!("Nevsky 1"))
    );
}

#[test]
fn what_goes_on_elsewhere_is_shown_beside_an_event() {
    let desk = Desk::new();
    let venue = text(&desk.call("create_venue", json!({ "name": "Loft" }))["id"]);
    let event = text(
        &desk.call(
            "create_event",
            json!({ "title": "Rust Night", "starts": "2026-12-05T19:00", "venueId": venue }),
        )["id"],
    );
    let busy = |name: &str, kind: &str, content: &str, venue: Option<&str>| {
        let path = desk.file(&format!("{name}.ics"), &calendar(content));
        desk.call(
            "import_calendar",
            json!({ "paths": [path], "readAs": "busy", "kind": kind, "name": name, "venueId": venue }),
        )
    };
    assert_eq!(looks(&desk, &event), []);
    busy("Town", "events", &entry("go", MEETUP), None);
    busy(
        "Holidays",
        "holidays",
        &entry(
            "h",
            "DTSTART;VALUE=DATE:20261205\r\nSUMMARY:Day of Tea\r\nTRANSP:TRANSPARENT\r\n",
        ),
        None,
    );
    let wedding = "DTSTART:20261205T150000Z\r\nDTEND:20261205T180000Z\r\nSUMMARY:Wedding\r\n";
    busy("Loft", "venue", &entry("w", wedding), Some(&venue));
    assert_eq!(
        looks(&desk, &event),
        [
            ("venue-booked", "Loft", "Wedding", "18:00–21:00"),
            ("clash-elsewhere", "Town", "Go Night", "19:00–21:30"),
            ("holiday", "Holidays", "Day of Tea", "none"),
        ]
        .map(|(kind, calendar, other, hours)| {
            (
                kind.to_owned(),
                json!({ "other": other, "calendar": calendar, "venue": "Loft", "hours": hours }),
            )
        })
    );
    // Elsewhere, or on another day, none of it matters.
    desk.call(
        "edit_event",
        json!({ "eventId": event, "starts": "2026-12-06T23:00", "ends": "2026-12-07T00:00" }),
    );
    assert_eq!(looks(&desk, &event), []);
    let refused = desk.refused(
        "import_calendar",
        json!({ "paths": [desk.file("x.ics", &calendar(&entry("w", wedding)))], "readAs": "busy", "kind": "venue" }),
    );
    assert_eq!(refused.0, Code::Required);
}

#[test]
fn a_busy_calendar_is_read_again_edited_and_deleted_each_as_one_step() {
    let desk = Desk::new();
    let night = |day: &str| MEETUP.replace("20261205", day);
    let path = desk.file(
        "a.ics",
        &calendar(&(entry("a", &night("20261205")) + &entry("b", &night("20261212")))),
    );
    let done = desk.call(
        "import_calendar",
        json!({ "paths": [path], "readAs": "busy", "name": "Town" }),
    );
    assert_eq!(done["times"], 2);
    let id = done["calendarId"].clone();
    let newer = desk.file(
        "b.ics",
        &calendar(
            &(entry("a", &night("20261205"))
                + &entry("c", &night("20261219"))
                + &entry("t", "SUMMARY:No start\r\n")),
        ),
    );
    desk.call(
        "read_busy_calendar_again",
        json!({ "calendarId": id, "paths": [newer] }),
    );
    let starts = || -> Vec<String> {
        let page = desk.call("list_busy_times", json!({ "calendarId": id }));
        page["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| text(&row["starts"]))
            .collect()
    };
    assert_eq!(
        starts(),
        ["2026-12-05T16:00:00.000Z", "2026-12-19T16:00:00.000Z"]
    );
    let row = &desk.call("list_busy_calendars", json!({}))[0];
    assert_eq!(
        (
            &row["name"],
            &row["fileName"],
            &row["times"],
            &row["report"]["leftOut"][0]["code"]
        ),
        (
            &json!("Town"),
            &json!("b.ics"),
            &json!(2),
            &json!("start-missing")
        )
    );
    desk.call("undo", json!({}));
    assert_eq!(
        starts(),
        ["2026-12-05T16:00:00.000Z", "2026-12-12T16:00:00.000Z"]
    );
    desk.call(
        "edit_busy_calendar",
        json!({ "calendarId": id, "name": "Others", "kind": "holidays" }),
    );
    desk.call("delete_busy_calendar", json!({ "calendarId": id }));
    assert_eq!(desk.call("list_busy_calendars", json!({})), json!([]));
    desk.call("undo", json!({}));
    assert_eq!(starts().len(), 2);
    assert_eq!(
        desk.call("list_busy_calendars", json!({}))[0]["kind"],
        "holidays"
    );
}

#[test]
fn what_is_no_calendar_is_refused_and_nothing_is_written() {
    let desk = Desk::new();
    let path = desk.file("photo.ics", "not a calendar at all");
    let reply = desk.file(
        "reply.ics",
        &calendar(&entry("a", MEETUP)).replace("VERSION", "METHOD:REPLY\r\nVERSION"),
    );
    let empty = desk.folder.path().join("empty");
    std::fs::create_dir(&empty).unwrap();
    for (path, code) in [
        (path.as_str(), Code::CalendarNotACalendar),
        (reply.as_str(), Code::CalendarReplies),
        (&empty.display().to_string(), Code::CalendarNoFiles),
        ("/nowhere/a.ics", Code::FileMissing),
    ] {
        let refused = desk.refused(
            "import_calendar",
            json!({ "paths": [path], "readAs": "events" }),
        );
        assert_eq!(refused.0, code, "{path}");
    }
    assert_eq!(events(&desk), [""; 0]);
    // Beside a calendar it is listed.
    let good = desk.file("good.ics", &calendar(&entry("g", MEETUP)));
    let preview = desk.call("preview_calendar", json!({ "paths": [good, path] }));
    assert_eq!(preview["leftOut"][0]["code"], "calendar-not-a-calendar");
    assert_eq!(preview["events"]["created"], 1);
}

#[test]
fn rows_are_ticked_one_by_one_and_the_past_can_stay_out() {
    let desk = Desk::new();
    let at = |day: &str, title: &str| {
        let lines = format!("DTSTART:{day}T160000Z\r\nDTEND:{day}T180000Z\r\nSUMMARY:{title}\r\n");
        entry(&format!("{title}@town"), &lines)
    };
    let all = [
        at("20240716", "Long ago"),
        at("20261202", "Go Night"),
        at("20261209", "Zig Night"),
    ];
    let path = desk.file("town.ics", &calendar(&all.concat()));
    let preview = desk.call("preview_calendar", json!({ "paths": [path] }));
    assert_eq!(
        [&preview["events"]["created"], &preview["events"]["past"]],
        [&json!(3), &json!(1)]
    );
    let preview = desk.call(
        "preview_calendar",
        json!({ "paths": [path], "onlyToCome": true }),
    );
    assert_eq!(
        [&preview["events"]["created"], &preview["events"]["past"]],
        [&json!(2), &json!(1)]
    );
    let go = preview["events"]["rows"][0]["key"].clone();
    let taken = json!({ "onlyToCome": true, "skip": [go] });
    assert_eq!(counts(&read(&desk, &[&path], taken)), [1, 0, 0, 0, 0]);
    let one = json!({ "only": [go] });
    assert_eq!(counts(&read(&desk, &[&path], one)), [1, 0, 0, 0, 0]);
    let titles: Vec<String> = events(&desk)
        .iter()
        .map(|line| line.split('|').next().unwrap().to_owned())
        .collect();
    assert_eq!(titles, ["Go Night", "Zig Night"]);
}

#[test]
fn a_time_of_others_that_was_not_ticked_does_not_come_back_with_a_newer_file() {
    let desk = Desk::new();
    let at = |day: &str, title: &str| {
        let lines = format!("DTSTART:{day}T160000Z\r\nDTEND:{day}T180000Z\r\nSUMMARY:{title}\r\n");
        entry(&format!("{title}@town"), &lines)
    };
    let two = [at("20261202", "Go Night"), at("20261209", "Zig Night")].concat();
    let path = desk.file("town.ics", &calendar(&two));
    let preview = desk.call("preview_calendar", json!({ "paths": [path] }));
    assert_eq!(
        [
            &preview["busy"]["times"],
            &preview["busy"]["rows"][0]["title"]
        ],
        [&json!(2), &json!("Go Night")]
    );
    let skip = preview["busy"]["rows"][0]["key"].clone();
    let request = json!({ "paths": [path], "readAs": "busy", "skip": [skip] });
    let done = desk.call("import_calendar", request);
    assert_eq!(done["times"], 1);
    let three = format!("{two}{}", at("20261216", "C Night"));
    let newer = desk.file("newer.ics", &calendar(&three));
    desk.call(
        "read_busy_calendar_again",
        json!({ "calendarId": done["calendarId"], "paths": [newer] }),
    );
    let times = desk.call(
        "list_busy_times",
        json!({ "calendarId": done["calendarId"] }),
    );
    let titles: Vec<String> = times["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| text(&row["title"]))
        .collect();
    assert_eq!(titles, ["Zig Night", "C Night"]);
    let listed = desk.call("list_busy_calendars", json!({}));
    assert_eq!(listed[0]["report"]["skipped"], Value::Null);
}

#[test]
fn a_folder_of_calendars_is_called_by_the_folder() {
    let desk = Desk::new();
    let folder = desk.folder.path().join("Meetups in town");
    std::fs::create_dir(&folder).unwrap();
    for name in ["a", "b"] {
        let text = calendar(&entry(&format!("{name}@town"), MEETUP));
        let named = text.replace("PRODID", &format!("X-WR-CALNAME:Club {name}\r\nPRODID"));
        std::fs::write(folder.join(format!("{name}.ics")), named).unwrap();
    }
    let preview = desk.call("preview_calendar", json!({ "paths": [folder] }));
    assert_eq!(preview["name"], "Meetups in town");
}
