//! The calendar of all events from the keyboard: a week, a month and a list, an event that is
//! moved with Alt and the arrows, and one that is planned on a day, in both languages.

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

const ALT: &str = "\u{e00a}";
const RIGHT: &str = "\u{e014}";

#[tokio::test]
async fn test_the_calendar_is_walked_and_an_event_moved_by_keyboard() {
    for (language, first) in [("en", "2027-03-08"), ("ru", "2027-03-08")] {
        walk(language, first).await;
    }
}

async fn walk(language: &str, first: &str) {
    let window = Window::open(&format!("calendar-{language}")).await;
    let settings = json!({
        "language": language, "welcomed": true, "zone": "Europe/Berlin", "weekStart": "monday",
    });
    window.call("edit_settings", settings).await.unwrap();
    let event = json!({ "title": "Rust Evening", "starts": "2027-03-10T19:00", "state": "open" });
    let event = window.call("create_event", event).await.unwrap()["id"].clone();
    let task = json!({ "eventId": event, "title": "Order the food", "daysBefore": 1 });
    window.call("add_task", task).await.unwrap();
    let chip = format!("[data-event={event}]");

    window.go("/calendar?at=2027-03-10").await;
    window.find(&chip).await;
    window
        .find("[data-day=\"2027-03-09\"] [data-testid=calendar-task]")
        .await;
    window.settled().await;
    window.picture("month").await;
    assert_eq!(window.axe().await, Vec::<String>::new());

    // A day on, and a week on.
    focus(&window, &chip).await;
    alt(&window, &chip, RIGHT).await;
    starts(&window, &event, "2027-03-11T19:00").await;
    window
        .find(&format!("[data-day=\"2027-03-11\"] {chip}"))
        .await;
    alt(&window, &chip, keys::DOWN).await;
    starts(&window, &event, "2027-03-18T19:00").await;
    window.control("z").await;
    starts(&window, &event, "2027-03-11T19:00").await;

    afresh(&window, "/calendar?at=2027-03-10&shape=week").await;
    window.find(&format!("[data-day=\"{first}\"]")).await;
    window.find(&chip).await;
    window
        .wait("a week of seven days", async || {
            let days = "return document.querySelectorAll('[data-day]').length";
            (window.run(days).await == json!(7)).then_some(())
        })
        .await;
    window.settled().await;
    assert_eq!(window.axe().await, Vec::<String>::new());

    afresh(&window, "/calendar?at=2027-03-10&shape=list").await;
    window.find("[data-testid=calendar-list-event]").await;
    window.settled().await;
    assert_eq!(window.axe().await, Vec::<String>::new());

    // On a day: a new event that day.
    afresh(&window, "/calendar?at=2027-03-12").await;
    focus(&window, "[data-day=\"2027-03-12\"] .day").await;
    window.type_keys(RIGHT).await;
    window.focused("[data-day=\"2027-03-13\"] .day").await;
    window.type_keys("n").await;
    window.focused("[data-testid=event-line]").await;
    window.type_keys(&format!("Tea{}", keys::ENTER)).await;
    window.find("[data-testid=question-where]").await;
    let found = window
        .call("list_events", json!({ "view": "all" }))
        .await
        .unwrap();
    let tea = found["rows"].as_array().unwrap().iter();
    let tea: Vec<&Value> = tea.filter(|row| row["title"] == "Tea").collect();
    assert_eq!(tea[0]["starts"], "2027-03-13T19:00");
    window.close().await;
}

/// From another screen: an open calendar keeps the shape and the day that were chosen in it.
async fn afresh(window: &Window, address: &str) {
    window.go("/events").await;
    window.settled().await;
    window.go(address).await;
}

async fn focus(window: &Window, css: &str) {
    let script = format!(
        "const one = document.querySelector({}); one?.focus(); return one !== null && one === document.activeElement",
        json!(css)
    );
    window
        .wait(css, async || {
            (window.run(&script).await == json!(true)).then_some(())
        })
        .await;
}

/// Alt and an arrow on what has the focus.
async fn alt(window: &Window, css: &str, key: &str) {
    focus(window, css).await;
    window
        .type_keys(&format!("{ALT}{key}{}", keys::RELEASE))
        .await;
}

async fn starts(window: &Window, event: &Value, starts: &str) {
    window
        .wait(starts, async || {
            let event = window
                .call("get_event", json!({ "eventId": event }))
                .await
                .ok()?;
            (event["starts"] == starts).then_some(())
        })
        .await;
}
