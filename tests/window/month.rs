//! The month of events: one is dragged to another day with the pointer, another is
//! taken there with the keyboard; a date of a series asks first.

use std::time::Duration;

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use samovar_tests::{Window, keys};
use serde_json::{Value, json};

#[tokio::test]
async fn test_events_are_moved_on_the_month_with_the_pointer_and_the_keyboard() {
    for (language, moved) in [("en", "Rust Evening is on"), ("ru", "Rust Evening: теперь")] {
        walk(language, moved).await;
    }
}

async fn walk(language: &str, moved: &str) {
    let window = Window::open_alone(&format!("month-{language}")).await;
    let settings = json!({ "language": language, "welcomed": true, "zone": "Europe/Berlin" });
    window.call("edit_settings", settings).await.unwrap();
    let evening = made(&window, "Rust Evening", "2027-03-10T19:00").await;
    let tea = made(&window, "Rust Tea", "2027-03-18T19:00").await;
    let rule = json!({ "every": "week", "interval": 1, "ends": { "kind": "after", "count": 3 } });
    window
        .call("create_series", json!({ "eventId": tea, "rule": rule }))
        .await
        .unwrap();
    window.go("/events?shape=month&at=2027-03-10").await;
    let chip = |id: &Value| format!("[data-event={}]", id);
    window.find(&chip(&tea)).await;
    window.settled().await;
    window.picture("month").await;
    assert_eq!(window.axe().await, Vec::<String>::new());

    drag(
        &window,
        &chip(&evening),
        "[data-day=\"2027-03-12\"]",
        language,
    )
    .await;
    starts(&window, &evening, "2027-03-12T19:00").await;
    window.sees(moved).await;
    window.control("z").await;
    starts(&window, &evening, "2027-03-10T19:00").await;

    // Taken, led a week on, and left where it was.
    window
        .find(&format!("[data-day=\"2027-03-18\"] {}", chip(&tea)))
        .await;
    focus(&window, &chip(&tea)).await;
    window.type_keys(&format!(" {}", keys::DOWN)).await;
    window.find("[data-day=\"2027-03-25\"].target").await;
    window.type_keys(keys::ESCAPE).await;
    gone(&window, ".target").await;
    // And put there, this date alone.
    focus(&window, &chip(&tea)).await;
    window
        .type_keys(&format!(" {}{}", keys::DOWN, keys::ENTER))
        .await;
    window.find("[data-testid=series-scope-save]").await;
    window.find("[data-testid=series-scope-rule]").await;
    window.picture("scope").await;
    window.type_keys(keys::ENTER).await;
    starts(&window, &tea, "2027-03-25T19:00").await;
    window
        .wait("the focus goes along", async || {
            let script = "return [document.activeElement?.dataset.event ?? '',
                document.activeElement?.closest('[data-day]')?.dataset.day ?? '']";
            (window.run(script).await == json!([tea, "2027-03-25"])).then_some(())
        })
        .await;
    window.close().await;
}

async fn made(window: &Window, title: &str, starts: &str) -> Value {
    let event = json!({ "title": title, "starts": starts, "state": "open" });
    window.call("create_event", event).await.unwrap()["id"].clone()
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

async fn gone(window: &Window, css: &str) {
    let script = format!("return document.querySelector({}) === null", json!(css));
    window
        .wait(css, async || {
            (window.run(&script).await == json!(true)).then_some(())
        })
        .await;
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

/// With the left button, by way of a point between, as a hand does.
async fn drag(window: &Window, from: &str, to: &str, language: &str) {
    let middle = async |css: &str| -> (f64, f64) {
        let script = format!(
            "const box = document.querySelector({}).getBoundingClientRect();
             return [box.x + box.width / 2, box.y + box.height / 2]",
            json!(css)
        );
        let at = window.run(&script).await;
        (at[0].as_f64().unwrap(), at[1].as_f64().unwrap())
    };
    let (start, end) = (middle(from).await, middle(to).await);
    let go = |(x, y): (f64, f64)| PointerAction::MoveTo {
        duration: Some(Duration::from_millis(100)),
        x,
        y,
    };
    let button = MOUSE_BUTTON_LEFT;
    let held = MouseActions::new("mouse".to_owned())
        .then(go(start))
        .then(PointerAction::Down { button })
        .then(go((
            f64::midpoint(start.0, end.0),
            f64::midpoint(start.1, end.1),
        )))
        .then(go(end));
    window.client.perform_actions(held).await.unwrap();
    window.find(&format!("{to}.target")).await;
    window.picture(&format!("dragged-{language}")).await;
    let up = MouseActions::new("mouse".to_owned()).then(PointerAction::Up { button });
    window.client.perform_actions(up).await.unwrap();
}
