//! The tasks before an event, and the other things a manager sets for calendars.

use serde_json::{Value, json};

use crate::desk::{Desk, text};

/// Title, due, and whether it is late, of the whole list.
fn list(desk: &Desk, event: &str) -> Vec<(String, String, bool)> {
    let tasks = desk.call("list_tasks", json!({ "eventId": event }));
    tasks
        .as_array()
        .unwrap()
        .iter()
        .map(|task| {
            (
                text(&task["title"]),
                text(&task["due"]),
                task["late"].as_bool().unwrap(),
            )
        })
        .collect()
}

fn line(title: &str, due: &str, late: bool) -> (String, String, bool) {
    (title.to_owned(), due.to_owned(), late)
}

#[test]
fn tasks_stand_by_their_day_and_move_along_with_the_event() {
    let desk = Desk::new();
    let event = desk.event(None);
    for (title, due) in [
        ("Thank everybody", "2026-12-19T10:00"),
        ("Order pizza", "2026-12-13T18:30"),
    ] {
        desk.call(
            "add_task",
            json!({ "eventId": event, "title": title, "due": due, "owner": "Anna" }),
        );
    }
    desk.call(
        "add_task",
        json!({ "eventId": event, "title": "Invite speakers", "daysBefore": 30 }),
    );
    assert_eq!(
        list(&desk, &event),
        [
            // The clock of the tests stands on 18 November, 15:00 in Moscow.
            line("Invite speakers", "2026-11-18T10:00", true),
            line("Order pizza", "2026-12-13T18:30", false),
            line("Thank everybody", "2026-12-19T10:00", false),
        ]
    );
    desk.call(
        "edit_event",
        json!({ "eventId": event, "starts": "2026-12-25T19:00", "ends": "2026-12-25T22:00" }),
    );
    assert_eq!(
        list(&desk, &event),
        [
            line("Invite speakers", "2026-11-25T10:00", false),
            line("Order pizza", "2026-12-20T18:30", false),
            line("Thank everybody", "2026-12-26T10:00", false),
        ]
    );
}

#[test]
fn late_task_is_a_look_until_it_is_ticked() {
    let desk = Desk::new();
    let event = desk.event(None);
    let task = desk.call(
        "add_task",
        json!({ "eventId": event, "title": "Invite speakers", "daysBefore": 31 }),
    );
    let looks = |desk: &Desk| -> Vec<Value> {
        let overview = desk.call("event_overview", json!({ "eventId": event }));
        overview["looks"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|look| look["kind"] == "tasks-late")
            .map(|look| look["facts"].clone())
            .collect()
    };
    assert_eq!(
        looks(&desk),
        [json!({ "count": 1, "names": "Invite speakers" })]
    );
    let tick = json!({ "taskId": task["id"], "done": true });
    let ticked = desk.call("tick_task", tick.clone());
    assert_eq!(
        (&ticked["doneAt"], &ticked["late"]),
        (&json!("2026-11-18T12:00:00.000Z"), &json!(false))
    );
    assert!(looks(&desk).is_empty());
    // Ticked twice: no step, and the first time stays.
    assert_eq!(desk.try_call("tick_task", tick).unwrap().step, None);
    desk.call("undo", json!({}));
    assert_eq!(looks(&desk).len(), 1);
}

#[test]
fn usual_tasks_are_added_once_in_the_language_asked_for() {
    let desk = Desk::new();
    let event = desk.event(None);
    let ask = json!({ "eventId": event, "lang": "ru" });
    desk.call("add_usual_tasks", ask.clone());
    assert_eq!(
        list(&desk, &event),
        [
            // Thirty days before is past already: as soon as may be, and not late.
            line("Пригласить спикеров", "2026-11-19T10:00", false),
            line("Анонсировать событие", "2026-11-27T10:00", false),
            line("Заказать еду", "2026-12-13T10:00", false),
            line(
                "Отправить гостям всё, что нужно знать",
                "2026-12-17T10:00",
                false
            ),
            line("Распечатать список на входе", "2026-12-17T10:00", false),
            line("Поблагодарить спикеров", "2026-12-19T10:00", false),
        ]
    );
    assert_eq!(desk.try_call("add_usual_tasks", ask).unwrap().step, None);
    desk.call("undo", json!({}));
    assert_eq!(list(&desk, &event), []);
}

#[test]
fn copy_of_an_event_has_its_tasks_still_to_do() {
    let desk = Desk::new();
    let event = desk.event(None);
    let task = desk.call(
        "add_task",
        json!({ "eventId": event, "title": "Order pizza", "daysBefore": 5 }),
    );
    desk.call("tick_task", json!({ "taskId": task["id"], "done": true }));
    desk.call(
        "edit_event",
        json!({ "eventId": event, "reminderMinutes": 60 }),
    );
    let copy = desk.call(
        "duplicate_event",
        json!({ "eventId": event, "starts": "2027-01-15T19:00" }),
    );
    assert_eq!(copy["reminderMinutes"], 60);
    assert_eq!(
        list(&desk, copy["id"].as_str().unwrap()),
        [line("Order pizza", "2027-01-10T10:00", false)]
    );
}

#[test]
fn task_without_a_title_or_years_away_is_refused() {
    let desk = Desk::new();
    let event = desk.event(None);
    let (code, args) = desk.refused("add_task", json!({ "eventId": event, "title": " " }));
    assert_eq!(
        (code.as_str(), &args["field"]),
        ("required", &json!("title"))
    );
    let (code, args) = desk.refused(
        "add_task",
        json!({ "eventId": event, "title": "Much too early", "due": "2020-01-01T10:00" }),
    );
    assert_eq!(
        (code.as_str(), &args["field"]),
        ("out-of-range", &json!("due"))
    );
    assert_eq!(list(&desk, &event), []);
}

#[test]
fn speaker_is_there_as_early_as_the_manager_says() {
    let desk = Desk::new();
    let event = desk.event(None);
    let speaker = desk.call("add_speaker", json!({ "eventId": event, "name": "Galina" }));
    assert_eq!(speaker["callMinutes"], json!(null));
    let set = |minutes: Value| {
        desk.call(
            "edit_speaker",
            json!({ "speakerId": speaker["id"], "callMinutes": minutes }),
        )["callMinutes"]
            .clone()
    };
    assert_eq!([set(json!(45)), set(json!(null))], [json!(45), json!(null)]);
}

#[test]
fn reminder_of_an_event_goes_into_its_calendar_file() {
    let desk = Desk::new();
    let event = desk.event(None);
    let path = desk.folder.path().join("event.ics").display().to_string();
    let alarms = |desk: &Desk| {
        desk.call("export_calendar", json!({ "eventId": event, "path": path }));
        let file = std::fs::read_to_string(&path).unwrap();
        file.lines()
            .filter(|line| line.starts_with("TRIGGER"))
            .map(ToOwned::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(alarms(&desk), [""; 0]);
    desk.call(
        "edit_event",
        json!({ "eventId": event, "reminderMinutes": 1440 }),
    );
    let one = alarms(&desk);
    assert!(matches!(one.as_slice(), [one] if one.starts_with("TRIGGER:-P")));
    // Calendars that hold the event are not asked to move it.
    let known = desk.call("get_event", json!({ "eventId": event }));
    assert_eq!(known["calendarSequence"], 0);
    desk.call(
        "edit_event",
        json!({ "eventId": event, "reminderMinutes": null }),
    );
    assert_eq!(alarms(&desk), [""; 0]);
}
