//! A meetup from the first line to the door, as a manager would plan it.

use std::fs;

use samovar_tests::{Window, keys, paper, place};
use serde_json::{Value, json};

use crate::import::look_closer;

#[tokio::test]
async fn test_manager_plans_imports_exports_prints_and_checks_in() {
    let window = Window::open("manager").await;
    window.click("[data-testid=home-welcome-skip]").await;
    window.find("[data-testid=home-empty]").await;

    make_venue(&window).await;
    let event = make_event(&window).await;
    plan_programme(&window, &event).await;
    add_speaker(&window, &event).await;
    import_replies(&window, &event).await;
    change_a_reply(&window, &event).await;
    plan_food(&window, &event).await;
    export_calendar(&window, &event).await;
    print_door_list(&window, &event).await;
    check_in(&window, &event).await;
    undo_and_redo(&window, &event).await;

    window.go(&format!("/event/{event}/history")).await;
    window.find("[data-testid=history]").await;
    window.picture("history").await;
    window.go(&format!("/event/{event}")).await;
    window.find("[data-testid=question-who]").await;
    window.picture("overview").await;
    window.go("/").await;
    window.find("[data-testid=home-next]").await;
    window.picture("home").await;
    assert_eq!(
        window.call("check_planner", json!({})).await.unwrap(),
        json!({"findings": []})
    );
    window.close().await;
}

async fn make_venue(window: &Window) {
    window.go("/venues").await;
    window.click("[data-testid=venue-new]").await;
    window.fill("[data-testid=venue-name]", "Main Hall").await;
    window.fill("[name=venue-address]", "Тверская ул., 1").await;
    window.fill("[name=venue-capacity]", "60").await;
    window.click("[data-testid=venue-save]").await;
    window.sees("Main Hall").await;
    window.picture("venue").await;
    let venues = window.call("list_venues", json!({})).await.unwrap()["rows"].clone();
    assert_eq!(
        [
            &venues[0]["name"],
            &venues[0]["address"],
            &venues[0]["capacity"]
        ],
        [&json!("Main Hall"), &json!("Тверская ул., 1"), &json!(60)]
    );
}

/// One typed line makes the event; gives its id.
async fn make_event(window: &Window) -> String {
    window.go("/events").await;
    window.click("[data-testid=event-new]").await;
    window
        .fill(
            "[data-testid=event-line]",
            "Rust Night 18 Dec 2030 19:00 Main Hall",
        )
        .await;
    window.find("[data-testid=event-line-chips]").await;
    window.sees("Main Hall").await;
    window.picture("event-line").await;
    window.click("[data-testid=event-create]").await;
    window.find("[data-testid=question-where]").await;
    let events = window
        .call("list_events", json!({"view": "all"}))
        .await
        .unwrap();
    let made = &events["rows"][0];
    assert_eq!(
        json!([made["title"], made["starts"], made["venueName"]]),
        json!(["Rust Night", "2030-12-18T19:00", "Main Hall"])
    );
    made["id"].as_str().unwrap().to_owned()
}

async fn plan_programme(window: &Window, event: &str) {
    window.go(&format!("/event/{event}/programme")).await;
    for (line, title) in [
        ("Doors 18:30 30m", "Doors"),
        ("Ownership without tears", "Ownership without tears"),
        ("Ужин 20:00 1 ч", "Ужин"),
    ] {
        window.fill("[data-testid=session-add-title]", line).await;
        window.type_keys(keys::ENTER).await;
        window.sees(title).await;
    }
    window.picture("programme").await;
    let sessions = window
        .call("list_sessions", json!({"eventId": event}))
        .await
        .unwrap();
    let planned: Vec<Value> = sessions
        .as_array()
        .unwrap()
        .iter()
        .map(|one| json!([one["title"], one["starts"], one["kind"]]))
        .collect();
    assert_eq!(
        planned,
        [
            json!(["Doors", "2030-12-18T18:30", "doors"]),
            json!(["Ownership without tears", "2030-12-18T19:00", "talk"]),
            json!(["Ужин", "2030-12-18T20:00", "meal"])
        ]
    );
}

async fn add_speaker(window: &Window, event: &str) {
    window.go(&format!("/event/{event}/speakers")).await;
    window.click("[data-testid=speaker-add]").await;
    window
        .fill(
            "[role=dialog] [role=combobox], aside [role=combobox], form [role=combobox]",
            "Ada Novak",
        )
        .await;
    window.find("[role=listbox] [role=option]").await;
    window.type_keys(keys::ENTER).await;
    window
        .fill("[data-testid=speaker-talk]", "Ownership without tears")
        .await;
    window.click("[data-testid=speaker-save]").await;
    window.sees("Ada Novak").await;
    window.picture("speakers").await;
    let speakers = window
        .call("list_speakers", json!({"eventId": event}))
        .await
        .unwrap();
    assert_eq!(
        json!([speakers[0]["name"], speakers[0]["talkTitle"]]),
        json!(["Ada Novak", "Ownership without tears"])
    );
}

async fn import_replies(window: &Window, event: &str) {
    window.go(&format!("/import?event={event}")).await;
    window.find("[data-testid=import-choose]").await;
    window
        .choose_file("[data-testid=import-file]", &place::fixture("replies.csv"))
        .await;
    window.find("[data-testid=import-sheet]").await;
    window.picture("import-sheet").await;
    look_closer(window).await;
    window.picture("import-file").await;
    for step in ["columns", "people", "check"] {
        window.click("[data-testid=import-next]").await;
        window
            .find(&format!(
                "[data-testid=import-step-{step}][aria-current=step]"
            ))
            .await;
        window.picture(&format!("import-{step}")).await;
    }
    window.click("[data-testid=import-run]").await;
    window.find("[data-testid=import-done]").await;
    window.picture("import-done").await;
    let counts = window
        .call("guest_counts", json!({"eventId": event}))
        .await
        .unwrap();
    assert_eq!(
        json!([
            counts["going"],
            counts["maybe"],
            counts["declined"],
            counts["plusOnes"],
            counts["coming"]
        ]),
        json!([4, 1, 1, 1, 5])
    );
    window.click("[data-testid=import-open-guests]").await;
    // A name that looks like markup is only text.
    window.sees("<img src=x onerror=alert(1)>").await;
    window.picture("guests").await;
}

/// The reply is a menu in the row; the strip above follows at once.
async fn change_a_reply(window: &Window, event: &str) {
    window.go(&format!("/event/{event}/guests")).await;
    window.press("button", "Olu Adeyemi").await;
    window.press("menuitem", "Going").await;
    window.sees("6 coming").await;
    window.picture("reply-changed").await;
    let going = window
        .call("list_guests", json!({"eventId": event, "query": "olu"}))
        .await
        .unwrap();
    assert_eq!(going["rows"][0]["state"], "going");
}

async fn plan_food(window: &Window, event: &str) {
    window.go(&format!("/event/{event}/catering")).await;
    window.find("[data-testid=headcount]").await;
    window.click("[data-testid=dish-add]").await;
    window.fill("[data-testid=dish-name]", "Nut roast").await;
    window.click("[data-testid=dish-save]").await;
    window.sees("Nut roast").await;
    window.picture("catering").await;
    let headcount = window
        .call("headcount", json!({"eventId": event}))
        .await
        .unwrap();
    let lines: u64 = headcount["diets"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["total"].as_u64().unwrap())
        .sum();
    // Five going, one plus-one, one speaker.
    assert_eq!(json!([headcount["headcount"], lines]), json!([7, 7]));
}

async fn export_calendar(window: &Window, event: &str) {
    window.go(&format!("/event/{event}/documents")).await;
    // The preview above takes its room when it has been drawn.
    window.find("[data-testid=sheet-page]").await;
    window.click("[data-testid=export-event-save]").await;
    let file = window.exported("ics").await;
    window.picture("calendar").await;
    let text = fs::read_to_string(&file).unwrap();
    let calendar = calcard::icalendar::ICalendar::parse(&text).unwrap();
    assert_eq!(calendar.to_string().matches("BEGIN:VEVENT").count(), 1);
    assert!(
        text.contains("SUMMARY:Rust Night") && text.contains("Main Hall"),
        "{text}"
    );
}

async fn print_door_list(window: &Window, event: &str) {
    window.go(&format!("/event/{event}/documents")).await;
    window.click("[data-testid=pdf-save]").await;
    let file = window.exported("pdf").await;
    window.picture("door-list").await;
    let text = paper::text_of(&file).unwrap();
    for name in ["Petrova", "Щербаков", "Lindqvist", "Adeyemi"] {
        assert!(
            text.contains(name),
            "{name} is not on the door list:\n{text}"
        );
    }
    assert!(
        !text.contains("Крылова"),
        "who declined is on the door list:\n{text}"
    );
}

async fn check_in(window: &Window, event: &str) {
    window.go(&format!("/event/{event}/checkin")).await;
    window.fill("[data-testid=door-field]", "petrova").await;
    window.find("[role=listbox] [role=option]").await;
    window.type_keys(keys::ENTER).await;
    // Years before the evening: it is asked whether that is meant.
    window
        .find("[data-testid=door-card][data-card=early]")
        .await;
    window.control(keys::ENTER).await;
    window.find("[data-testid=door-card][data-card=in]").await;
    window.picture("checked-in").await;
    window.fill("[data-testid=door-field]", "petrova").await;
    window.find("[role=listbox] [role=option]").await;
    window.type_keys(keys::ENTER).await;
    window
        .find("[data-testid=door-card][data-card=again]")
        .await;
    window.picture("refused-second-time").await;
    let door = window
        .call("door_status", json!({"eventId": event}))
        .await
        .unwrap();
    assert_eq!(json!([door["here"], door["coming"]]), json!([2, 6]));
}

async fn undo_and_redo(window: &Window, event: &str) {
    window
        .call(
            "edit_event",
            json!({"eventId": event, "title": "Rust Evening"}),
        )
        .await
        .unwrap();
    window.go(&format!("/event/{event}")).await;
    window.sees("Rust Evening").await;
    window.click("[data-testid=days-left], h1").await;
    window.control("z").await;
    window.sees("Rust Night").await;
    window.picture("undone").await;
    window.sees_no("Rust Evening").await;
    window.control("y").await;
    window.sees("Rust Evening").await;
    window.control("z").await;
    window.sees_no("Rust Evening").await;
}
