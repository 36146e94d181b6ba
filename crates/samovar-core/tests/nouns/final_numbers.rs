//! Until when a supplier is told the final numbers: due among the tasks of an event.

use serde_json::{Value, json};

use crate::desk::{Desk, text};

fn kitchen(desk: &Desk, event: &str, hours: Value) -> String {
    let request = json!({ "name": "Kitchen", "finalHours": hours });
    let supplier = text(&desk.call("create_supplier", request)["id"]);
    desk.call(
        "add_dish",
        json!({ "eventId": event, "name": "Pie", "priceMinor": 500, "supplierId": supplier }),
    );
    supplier
}

/// Due, whether it is done, how many things changed, whether it is late.
fn due(desk: &Desk, event: &str) -> Vec<Value> {
    let told = desk.call("list_final_numbers", json!({ "eventId": event }));
    let told = told.as_array().unwrap();
    told.iter()
        .map(|one| {
            json!([
                one["due"],
                !one["doneAt"].is_null(),
                one["changes"],
                one["late"]
            ])
        })
        .collect()
}

#[test]
fn final_numbers_are_due_once_and_done_while_the_supplier_has_them() {
    let desk = Desk::new();
    let event = desk.event(None);
    desk.going(&event, "Ann", 0);
    let supplier = kitchen(&desk, &event, json!(72));
    let open = json!(["2026-12-15T19:00", false, 0, false]);
    assert_eq!(due(&desk, &event), std::slice::from_ref(&open));
    // It is no task that somebody has to tick, or could have twice.
    assert_eq!(
        desk.call("list_tasks", json!({ "eventId": event })),
        json!([])
    );
    let order = json!({ "eventId": event, "supplierId": supplier });
    desk.call("send_order", order.clone());
    assert_eq!(
        due(&desk, &event),
        [json!(["2026-12-15T19:00", true, 0, false])]
    );
    desk.going(&event, "Bob", 0);
    let changed = due(&desk, &event);
    assert_eq!(
        (&changed[0][1], changed[0][2].as_u64() > Some(0)),
        (&json!(false), true)
    );
    desk.call("undo", json!({}));
    assert_eq!(due(&desk, &event)[0][1], true);
    // It moves with the event, and comes back with it.
    desk.call(
        "edit_event",
        json!({ "eventId": event, "starts": "2026-12-25T18:00", "ends": "2026-12-25T22:00" }),
    );
    assert_eq!(due(&desk, &event)[0][0], "2026-12-22T18:00");
    desk.call("undo", json!({}));
    assert_eq!(due(&desk, &event)[0][0], "2026-12-15T19:00");
    // Where there is to be no food nobody waits for numbers.
    desk.call(
        "edit_event",
        json!({ "eventId": event, "foodPlanned": "no" }),
    );
    assert_eq!(due(&desk, &event), [json!(null); 0]);
}

#[test]
fn final_numbers_that_nobody_sent_are_late_and_need_a_look() {
    let desk = Desk::new();
    let request = json!({ "title": "Soon", "starts": "2026-11-20T19:00" });
    let event = text(&desk.call("create_event", request)["id"]);
    let supplier = kitchen(&desk, &event, json!(72));
    assert_eq!(
        due(&desk, &event),
        [json!(["2026-11-17T19:00", false, 0, true])]
    );
    let looks = |kind: &str| {
        let overview = desk.call("event_overview", json!({ "eventId": event }));
        let looks = overview["looks"].as_array().unwrap().clone();
        looks.iter().filter(|look| look["kind"] == kind).count()
    };
    assert_eq!((looks("order-due"), looks("tasks-late")), (1, 0));
    desk.call(
        "send_order",
        json!({ "eventId": event, "supplierId": supplier }),
    );
    assert_eq!(due(&desk, &event)[0][1], true);
    assert_eq!(looks("order-due"), 0);
    // After the time for them, changes are no numbers to be told any more.
    desk.going(&event, "Ann", 0);
    assert_eq!(
        (&due(&desk, &event)[0][1], &due(&desk, &event)[0][3]),
        (&json!(true), &json!(false))
    );
}

#[test]
fn final_numbers_stand_in_the_calendar_of_tasks_and_keep_their_place_there() {
    let desk = Desk::new();
    let event = desk.event(None);
    desk.going(&event, "Ann", 0);
    let supplier = kitchen(&desk, &event, json!(72));
    desk.call(
        "add_task",
        json!({ "eventId": event, "title": "Book the projector", "daysBefore": 5 }),
    );
    let file = || {
        let path = desk.folder.path().join("tasks.ics").display().to_string();
        desk.call("export_tasks", json!({ "eventId": event, "path": path }));
        let text = std::fs::read_to_string(&path).unwrap();
        text.replace("\r\n ", "").replace("\r\n", "\n")
    };
    let entry = |text: &str| {
        let mut todos = text.split("BEGIN:VTODO").skip(1);
        let found = todos.find(|todo| todo.contains("SUMMARY:Final numbers for Kitchen"));
        found.unwrap().split("END:VTODO").next().unwrap().to_owned()
    };
    let uid = |todo: &str| {
        let line = todo.lines().find(|line| line.starts_with("UID:"));
        line.unwrap().to_owned()
    };
    let open = file();
    assert_eq!(open.matches("BEGIN:VTODO").count(), 2);
    assert!(entry(&open).contains("20261215T190000"), "{open}");
    assert!(!entry(&open).contains("COMPLETED"), "{open}");
    desk.call(
        "send_order",
        json!({ "eventId": event, "supplierId": supplier }),
    );
    let told = file();
    assert!(entry(&told).contains("COMPLETED"), "{told}");
    assert_eq!(uid(&entry(&open)), uid(&entry(&told)));
}
