//! Typed lines of events, sessions and tasks, with the venues, the programme and the
//! calendars of a planner behind them. What lines mean by themselves is told by the
//! tables beside the reader (`src/typed_line/lines`).

use serde_json::{Value, json};

use crate::desk::{Desk, text};

/// Other people's evenings on two Tuesdays of December, 18:30 to 21:00 in Moscow.
fn go_night(desk: &Desk) {
    let mut entries = String::new();
    for day in ["20261215", "20261222"] {
        entries += &format!(
            "BEGIN:VEVENT\r\nUID:go-{day}@town.example\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Go Night\r\n\
             DTSTART:{day}T153000Z\r\nDTEND:{day}T180000Z\r\nEND:VEVENT\r\n"
        );
    }
    let path = desk.file(
        "town.ics",
        &format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//T//EN\r\n{entries}END:VCALENDAR\r\n"),
    );
    desk.call(
        "import_calendar",
        json!({ "paths": [path], "readAs": "busy", "kind": "events", "name": "Town" }),
    );
}

fn kinds(looks: &Value) -> Vec<(String, String, String)> {
    looks
        .as_array()
        .unwrap()
        .iter()
        .map(|look| {
            (
                text(&look["kind"]),
                text(&look["facts"]["other"]),
                text(&look["facts"]["hours"]),
            )
        })
        .collect()
}

fn clash() -> (String, String, String) {
    (
        "clash-elsewhere".to_owned(),
        "Go Night".to_owned(),
        "18:30–21:00".to_owned(),
    )
}

#[test]
fn a_line_shows_what_else_is_then_and_which_days_are_free() {
    let desk = Desk::new();
    go_night(&desk);
    let request = json!({ "title": "Book club", "starts": "2026-12-16T19:00" });
    desk.call("create_event", request);
    let line = desk.call(
        "parse_event_line",
        json!({ "text": "Tea and Rust 15 Dec 19:00" }),
    );
    assert_eq!(kinds(&line["looks"]), [clash()]);
    // Wednesday is our own, and the weekend is no working day.
    assert_eq!(
        line["freeDays"],
        json!(["2026-12-14", "2026-12-17", "2026-12-18"])
    );
    let answer = json!({ "words": "15 Dec", "day": "2026-12-17" });
    let line = desk.call(
        "parse_event_line",
        json!({ "text": "Tea and Rust 15 Dec 19:00", "answer": answer }),
    );
    assert_eq!(
        (&line["starts"], &line["looks"]),
        (&json!("2026-12-17T19:00"), &json!([]))
    );
    assert_eq!(line["freeDays"], json!([]));
}

#[test]
fn a_series_shows_its_clashes_before_it_is_made_and_in_its_list() {
    let desk = Desk::new();
    go_night(&desk);
    let rule = json!({ "every": "week", "interval": 1, "weekdays": ["tue"], "ends": { "kind": "after", "count": 4 } });
    let preview = desk.call(
        "preview_series",
        json!({ "starts": "2026-12-08T19:00", "rule": rule }),
    );
    let dates: Vec<usize> = preview["dates"]
        .as_array()
        .unwrap()
        .iter()
        .map(|date| date["looks"].as_array().unwrap().len())
        .collect();
    assert_eq!(dates, [0, 1, 1, 0]);
    assert_eq!(
        preview["freeDays"],
        json!(["2026-12-07", "2026-12-09", "2026-12-10", "2026-12-11"])
    );
    let made = desk.call(
        "create_series",
        json!({ "event": { "title": "Tea and Rust", "starts": "2026-12-08T19:00" }, "rule": rule }),
    );
    let clashes = desk.call(
        "series_clashes",
        json!({ "seriesId": made["series"]["id"] }),
    );
    let clashes = clashes.as_array().unwrap();
    assert_eq!(clashes.len(), 2);
    assert_eq!(clashes[0]["eventId"], made["series"]["dates"][1]["eventId"]);
    assert_eq!(kinds(&clashes[0]["looks"]), [clash()]);
}

#[test]
fn the_day_of_the_screen_is_the_day_of_a_line_without_one() {
    let desk = Desk::new();
    let line = desk.call(
        "parse_event_line",
        json!({ "text": "Tea 18:00", "day": "2026-12-03" }),
    );
    assert_eq!(
        (&line["starts"], &line["ask"]),
        (&json!("2026-12-03T18:00"), &json!(null))
    );
    let line = desk.call("parse_event_line", json!({ "text": "Tea 18:00" }));
    assert_eq!(line["ask"]["about"], "no-day");
}

/// Title, kind, start and minutes.
fn session(desk: &Desk, event: &str, line: &str) -> (String, String, String, u64) {
    let read = desk.call(
        "parse_session_line",
        json!({ "eventId": event, "text": line }),
    );
    let starts = read["starts"]
        .as_str()
        .unwrap_or("-")
        .replace("2026-12-18T", "");
    (
        text(&read["title"]),
        text(&read["kind"]),
        starts,
        read["minutes"].as_u64().unwrap(),
    )
}

#[test]
fn lines_of_a_programme_say_kind_hour_and_length() {
    let desk = Desk::new();
    let event = desk.event(None);
    for (line, title, kind, starts, minutes) in [
        ("Doors 18:30 20m", "Doors", "doors", "18:30", 20),
        ("Doors 6:30", "Doors", "doors", "18:30", 30),
        ("Tea break 15m", "Tea break", "break", "-", 15),
        ("Tea break", "Tea break", "break", "-", 15),
        ("Supper", "Supper", "meal", "-", 60),
        ("Supper at 8", "Supper", "meal", "20:00", 60),
        ("Async Rust 40 min", "Async Rust", "talk", "-", 40),
        ("Async Rust 19:10-19:50", "Async Rust", "talk", "19:10", 40),
        ("19:10 Async Rust", "Async Rust", "talk", "19:10", 30),
        (
            "Rust 2024 edition 7:30pm 1h",
            "Rust 2024 edition",
            "talk",
            "19:30",
            60,
        ),
        (
            "Workshop: traits 1.5h",
            "Workshop: traits",
            "workshop",
            "-",
            90,
        ),
        ("Welcome 5m", "Welcome", "other", "-", 5),
        (
            "Сбор гостей 18:30 20 мин",
            "Сбор гостей",
            "doors",
            "18:30",
            20,
        ),
        ("Ужин 20:00 1 ч", "Ужин", "meal", "20:00", 60),
        ("Ужин в 8", "Ужин", "meal", "20:00", 60),
        ("Перерыв 15 минут", "Перерыв", "break", "-", 15),
        ("Кофе-брейк полчаса", "Кофе-брейк", "break", "-", 30),
        (
            "Async Rust с 19:10 до 19:50",
            "Async Rust",
            "talk",
            "19:10",
            40,
        ),
        (
            "Что нового в Rust 2024",
            "Что нового в Rust 2024",
            "talk",
            "-",
            30,
        ),
        (
            "Tomorrow’s compilers",
            "Tomorrow’s compilers",
            "talk",
            "-",
            30,
        ),
    ] {
        let wanted = (
            title.to_owned(),
            kind.to_owned(),
            starts.to_owned(),
            minutes,
        );
        assert_eq!(session(&desk, &event, line), wanted, "{line}");
    }
}

#[test]
fn a_talk_that_somebody_was_asked_for_is_theirs_in_the_programme() {
    let desk = Desk::new();
    let event = desk.event(None);
    let speaker = desk.call(
        "add_speaker",
        json!({ "eventId": event, "name": "Ann Lee", "talkTitle": "Async Rust" }),
    );
    for line in [
        "async rust",
        "Async Rust 40m",
        "Ann Lee: Async Rust 40m",
        "Traits — Ann Lee",
    ] {
        let read = desk.call(
            "parse_session_line",
            json!({ "eventId": event, "text": line }),
        );
        assert_eq!(read["speakers"][0]["speakerId"], speaker["id"], "{line}");
    }
    let added = desk.call(
        "add_session",
        json!({ "eventId": event, "title": "Async Rust" }),
    );
    assert_eq!(added["speakers"][0]["name"], "Ann Lee");
    let supper = desk.call(
        "add_session",
        json!({ "eventId": event, "title": "Supper" }),
    );
    assert_eq!(
        (&supper["kind"], &supper["minutes"]),
        (&json!("meal"), &json!(60))
    );
}

#[test]
fn lines_of_tasks_say_by_when_and_who() {
    let desk = Desk::new();
    // Friday, 18 December; today is Wednesday, 18 November, 15:00.
    let event = desk.event(None);
    for (line, title, due, owner) in [
        ("Order food by Friday", "Order food", "2026-11-20T10:00", ""),
        ("Order food by 11 Dec", "Order food", "2026-12-11T10:00", ""),
        (
            "Order food 3 days before",
            "Order food",
            "2026-12-15T10:00",
            "",
        ),
        (
            "Order food a week before the event",
            "Order food",
            "2026-12-11T10:00",
            "",
        ),
        (
            "Thank everybody the day after",
            "Thank everybody",
            "2026-12-19T10:00",
            "",
        ),
        (
            "Call the venue tomorrow 15:00 @Boris",
            "Call the venue",
            "2026-11-19T15:00",
            "Boris",
        ),
        (
            "Book the projector in two weeks",
            "Book the projector",
            "2026-12-02T10:00",
            "",
        ),
        ("Print 80 badges", "Print 80 badges", "-", ""),
        ("Buy 24 cups", "Buy 24 cups", "-", ""),
        ("Ask Ann today", "Ask Ann", "2026-11-18T18:00", ""),
        (
            "заказать еду до пятницы",
            "заказать еду",
            "2026-11-20T10:00",
            "",
        ),
        (
            "Заказать еду к 11 декабря",
            "Заказать еду",
            "2026-12-11T10:00",
            "",
        ),
        (
            "Заказать еду за 3 дня",
            "Заказать еду",
            "2026-12-15T10:00",
            "",
        ),
        (
            "Заказать еду за неделю до события",
            "Заказать еду",
            "2026-12-11T10:00",
            "",
        ),
        (
            "Поблагодарить на следующий день",
            "Поблагодарить",
            "2026-12-19T10:00",
            "",
        ),
        (
            "Позвонить завтра в 15:00 @Борис",
            "Позвонить",
            "2026-11-19T15:00",
            "Борис",
        ),
        ("Напечатать 80 бейджей", "Напечатать 80 бейджей", "-", ""),
    ] {
        let read = desk.call("parse_task_line", json!({ "eventId": event, "text": line }));
        let found = (
            text(&read["title"]),
            read["due"].as_str().unwrap_or("-").to_owned(),
            text(&read["owner"]),
        );
        assert_eq!(
            found,
            (title.to_owned(), due.to_owned(), owner.to_owned()),
            "{line}"
        );
        assert_eq!(read["ask"], json!(null), "{line}");
    }
    for (line, about) in [
        ("Order food by 8 Nov", "past"),
        ("Заказать еду до 31 февраля", "no-such-day"),
        ("Order food by Wednesday", "which-week"),
    ] {
        let read = desk.call("parse_task_line", json!({ "eventId": event, "text": line }));
        assert_eq!(read["ask"]["about"], about, "{line}");
    }
}

#[test]
fn a_clash_that_is_fine_is_said_no_more_until_an_hour_changes() {
    let desk = Desk::new();
    go_night(&desk);
    let request = json!({ "title": "Tea and Rust", "starts": "2026-12-15T19:00" });
    let event = text(&desk.call("create_event", request)["id"]);
    let looks = |which: &str| {
        let overview = desk.call("event_overview", json!({ "eventId": event }));
        let mut found = kinds(&overview[which]);
        found.retain(|(kind, ..)| kind == "clash-elsewhere");
        found
    };
    let accept = |fine: bool| {
        let look = json!({ "eventId": event, "kind": "clash-elsewhere", "other": "Go Night", "fine": fine });
        desk.call("accept_look", look);
    };
    assert_eq!((looks("looks"), looks("fine")), (vec![clash()], vec![]));
    accept(true);
    assert_eq!((looks("looks"), looks("fine")), (vec![], vec![clash()]));
    accept(false);
    assert_eq!((looks("looks"), looks("fine")), (vec![clash()], vec![]));
    accept(true);
    let later = json!({ "eventId": event, "starts": "2026-12-15T20:00" });
    desk.call("edit_event", later);
    assert_eq!((looks("looks"), looks("fine")), (vec![clash()], vec![]));
}
