//! What stands beside the events on the days of the calendar: tasks by when they are due, and
//! the times of other calendars.

use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

fn span(desk: &Desk, from: &str, until: &str) -> Value {
    desk.call("calendar_span", json!({ "from": from, "until": until }))
}

fn tasks(span: &Value) -> Vec<(String, String, bool)> {
    let all = span["tasks"].as_array().unwrap().iter();
    all.map(|one| {
        (
            text(&one["title"]),
            text(&one["due"]),
            one["late"].as_bool().unwrap(),
        )
    })
    .collect()
}

#[test]
fn tasks_stand_on_their_days_and_those_of_cancelled_events_do_not() {
    let desk = Desk::new();
    let event = desk.event(None);
    for (title, days) in [("Book", 40), ("Order", 3), ("Thank", -1)] {
        desk.call(
            "add_task",
            json!({ "eventId": event, "title": title, "daysBefore": days }),
        );
    }
    let other = desk.event(None);
    desk.call(
        "add_task",
        json!({ "eventId": other, "title": "Nothing", "daysBefore": 3 }),
    );
    desk.call("cancel_event", json!({ "eventId": other }));
    // 18 December 2026 is the day, 18 November is now.
    let due = |at: &str, title: &str, late: bool| (title.to_owned(), at.to_owned(), late);
    assert_eq!(
        tasks(&span(&desk, "2026-11-01", "2026-12-31")),
        [
            due("2026-11-08T10:00", "Book", true),
            due("2026-12-15T10:00", "Order", false),
            due("2026-12-19T10:00", "Thank", false),
        ]
    );
    // Both ends are within.
    assert_eq!(tasks(&span(&desk, "2026-12-15", "2026-12-19")).len(), 2);
    assert_eq!(tasks(&span(&desk, "2026-12-16", "2026-12-18")), []);
}

#[test]
fn times_of_other_calendars_stand_by_the_clock_of_the_settings() {
    let desk = Desk::new();
    let file = desk.file(
        "town.ics",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Town//EN\r\n\
         BEGIN:VEVENT\r\nUID:a@example.org\r\nDTSTAMP:20261101T090000Z\r\n\
         DTSTART:20261210T220000Z\r\nDTEND:20261210T230000Z\r\nSUMMARY:Late tea\r\nEND:VEVENT\r\n\
         BEGIN:VEVENT\r\nUID:b@example.org\r\nDTSTAMP:20261101T090000Z\r\n\
         DTSTART;VALUE=DATE:20261212\r\nDTEND;VALUE=DATE:20261214\r\nSUMMARY:Holiday\r\nEND:VEVENT\r\n\
         END:VCALENDAR\r\n",
    );
    desk.call(
        "import_calendar",
        json!({ "paths": [file], "readAs": "busy" }),
    );
    let shown = |from: &str, until: &str| -> Vec<Value> {
        let found = span(&desk, from, until);
        let all = found["busy"].as_array().unwrap().iter();
        all.map(|one| json!([one["title"], one["starts"], one["ends"], one["wholeDay"]]))
            .collect()
    };
    // In Moscow it is past midnight.
    let tea = json!(["Late tea", "2026-12-11T01:00", "2026-12-11T02:00", false]);
    let holiday = json!(["Holiday", "2026-12-12T00:00", "2026-12-14T00:00", true]);
    assert_eq!(shown("2026-12-10", "2026-12-10"), [] as [Value; 0]);
    assert_eq!(
        shown("2026-12-11", "2026-12-11"),
        std::slice::from_ref(&tea)
    );
    assert_eq!(
        shown("2026-12-13", "2026-12-20"),
        std::slice::from_ref(&holiday)
    );
    assert_eq!(shown("2026-12-01", "2026-12-31"), [tea, holiday]);
}

#[test]
fn a_span_is_no_longer_than_a_quarter_and_does_not_end_before_it_begins() {
    let desk = Desk::new();
    for (from, until) in [("2026-01-01", "2027-01-01"), ("2026-12-02", "2026-12-01")] {
        let request = json!({ "from": from, "until": until });
        assert_eq!(desk.refused("calendar_span", request).0, Code::OutOfRange);
    }
}
