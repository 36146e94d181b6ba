//! One line becomes an event, and is asked about where a person would ask back: by the
//! keyboard alone in Russian, by the mouse in English.

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

async fn open(language: &str) -> Window {
    let window = Window::open(&format!("line-{language}")).await;
    let settings = json!({ "language": language, "welcomed": true, "zone": "Europe/Moscow" });
    window.call("edit_settings", settings).await.unwrap();
    window.go("/events/new").await;
    window.find("[data-testid=event-line]").await;
    window
}

async fn events(window: &Window) -> Vec<Value> {
    let found = window
        .call("list_events", json!({ "view": "all" }))
        .await
        .unwrap();
    found["rows"].as_array().unwrap().clone()
}

/// What has the focus, by its name for tests.
async fn focused(window: &Window, wanted: &str) {
    window
        .wait(&format!("the focus on {wanted}"), async || {
            let found = window
                .run("return document.activeElement?.dataset.testid ?? ''")
                .await;
            (found == wanted).then_some(())
        })
        .await;
}

#[tokio::test]
async fn test_a_day_that_does_not_exist_is_asked_about_by_keyboard() {
    let window = open("ru").await;
    focused(&window, "event-line").await;
    window
        .type_keys("Вечер Rust 31 февраля 2031 19:00 на 80 человек")
        .await;
    window.find("[data-testid=line-ask]").await;
    window.sees("80 мест").await;
    window.picture("ask").await;
    // Enter comes to the question, and writes nothing.
    window.type_keys(keys::ENTER).await;
    focused(&window, "line-ask-day").await;
    assert_eq!(events(&window).await, Vec::<Value>::new());
    window.type_keys(keys::ENTER).await;
    focused(&window, "event-line").await;
    window
        .wait("the question gone", async || {
            let asked = window
                .run("return document.querySelector('[data-testid=line-ask]') !== null")
                .await;
            (asked == false).then_some(())
        })
        .await;
    window.sees("28 февраля 2031").await;
    assert_eq!(events(&window).await, Vec::<Value>::new());
    window.type_keys(keys::ENTER).await;
    window.find("[data-testid=question-where]").await;
    let made = events(&window).await;
    assert_eq!(
        json!([
            made[0]["title"],
            made[0]["starts"],
            made[0]["capacity"],
            made.len()
        ]),
        json!(["Вечер Rust", "2031-02-28T19:00", 80, 1])
    );
    window.close().await;
}

#[tokio::test]
async fn test_a_line_plans_a_series_and_shows_what_else_is_then() {
    let window = open("en").await;
    let other =
        json!({ "title": "Go Night", "starts": "2031-02-11T18:30", "ends": "2031-02-11T21:00" });
    window.call("create_event", other).await.unwrap();
    window
        .fill(
            "[data-testid=event-line]",
            "Tea and Rust every second Tuesday from 28 Jan 2031 19-22, 5 times",
        )
        .await;
    window.sees("Every 2 weeks on Tuesday, 5 times").await;
    window
        .sees("“Go Night” is on the same day, 18:30–21:00")
        .await;
    window.picture("series").await;
    window.click("[data-testid=event-create]").await;
    window
        .find("[data-testid=series-dates] [data-testid=clashes]")
        .await;
    window.picture("dates").await;
    let series = window.call("list_series", json!({})).await.unwrap();
    let made = json!([
        series[0]["title"],
        series[0]["dates"],
        series[0]["nextStarts"]
    ]);
    assert_eq!(made, json!(["Tea and Rust", 5, "2031-01-28T19:00"]));

    // A single evening on the same day: free days are one click away.
    window.go("/events/new").await;
    window
        .fill("[data-testid=event-line]", "Book club 11 Feb 2031 19:00")
        .await;
    window.find("[data-testid=free-day]").await;
    window.picture("free-days").await;
    window.click("[data-testid=free-day]").await;
    window.sees("Monday, 10 February 2031").await;
    window.click("[data-testid=event-create]").await;
    window.find("[data-testid=question-where]").await;
    let titles: Vec<Value> = events(&window)
        .await
        .iter()
        .filter(|one| one["title"] == "Book club")
        .map(|one| one["starts"].clone())
        .collect();
    assert_eq!(titles, [json!("2031-02-10T19:00")]);
    window.close().await;
}
