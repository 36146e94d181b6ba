//! A series with the keyboard alone, in both languages: made of an event, one
//! date moved, another cancelled, the time of all changed.

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

struct Words {
    language: &'static str,
    make: &'static str,
    rule: &'static str,
    made: &'static str,
    edited: &'static str,
}

#[tokio::test]
async fn test_series_is_made_and_changed_with_the_keyboard_alone() {
    for words in [
        Words {
            language: "en",
            make: "Make a series",
            rule: "Every Thursday, 4 times",
            made: "Series made: Rust Tea, 4 dates",
            edited: "3 dates changed; 1 kept a value of its own",
        },
        Words {
            language: "ru",
            make: "Сделать серией",
            rule: "Каждый четверг, 4 раза",
            made: "Серия создана: Rust Tea, 4 даты",
            edited: "Изменены 3 даты; своё значение — у 1 даты",
        },
    ] {
        walk(&words).await;
    }
}

async fn walk(words: &Words) {
    let window = Window::open(&format!("series-{}", words.language)).await;
    let settings = json!({ "language": words.language, "welcomed": true, "zone": "Europe/Berlin" });
    window.call("edit_settings", settings).await.unwrap();
    let event = json!({ "title": "Rust Tea", "starts": "2027-03-18T19:00", "state": "open" });
    let event = window.call("create_event", event).await.unwrap()["id"].clone();
    window.go(&format!("/event/{}", text(&event))).await;
    window.find("[data-testid=event-more]").await;

    // The palette has it by its name.
    window.control("k").await;
    window.type_keys(words.make).await;
    window.sees(words.make).await;
    window.type_keys(keys::ENTER).await;
    window.find("dialog[open] [name=series-interval]").await;
    // From "weekly" past the days to the end of the rule: after four dates.
    focus(
        &window,
        "dialog[open] [data-testid=series-ends] input[type=radio]:checked",
    )
    .await;
    window
        .type_keys(&format!("{}{}", keys::DOWN, keys::DOWN))
        .await;
    window.find("[name=series-count]").await;
    focus(&window, "[name=series-count]").await;
    window.control("a").await;
    window.type_keys("4").await;
    window.sees(words.rule).await;
    window.picture("made").await;
    window.type_keys(keys::ENTER).await;
    window.sees(words.made).await;
    window.find("[data-testid=series-dates]").await;

    let rows = window.call("list_series", json!({})).await.unwrap();
    let series = rows[0]["id"].clone();
    let dates = dates(&window, &series).await;

    // One date to another day: this date alone is what stands there first.
    edit(&window, &dates[1], "starts").await;
    type_over(&window, "[name=start-date]", "2027-03-26").await;
    window.control(keys::ENTER).await;
    moved_to(&window, &dates[1], "2027-03-26T19:00").await;

    // Another is cancelled from its menu.
    window
        .go(&format!("/event/{}", text(&dates[2]["eventId"])))
        .await;
    window.find("[data-testid=series-line]").await;
    window.find("[data-testid=event-state]").await;
    focus(&window, "[data-testid=event-state]").await;
    window.type_keys(keys::ENTER).await;
    window.find("[role=menu]").await;
    window
        .type_keys(&format!("{}{}", keys::UP, keys::ENTER))
        .await;
    window.find("[role=alertdialog] form[data-listens]").await;
    focus(
        &window,
        "[role=alertdialog] .danger, [role=alertdialog] .footer button:last-of-type",
    )
    .await;
    window.type_keys(keys::ENTER).await;
    // The question gives its focus back before anything else is asked.
    window
        .wait("the date is cancelled", async || {
            let event = json!({ "eventId": dates[2]["eventId"] });
            let event = window.call("get_event", event).await.ok()?;
            (event["state"] == "cancelled").then_some(())
        })
        .await;
    window
        .wait("the question has gone", async || {
            let script = "return document.querySelector('[role=alertdialog][open]') === null";
            (window.run(script).await == json!(true)).then_some(())
        })
        .await;

    // An hour earlier on all dates; the moved one keeps its own.
    edit(&window, &dates[0], "starts").await;
    focus(&window, "[data-testid=event-scope] input[value=this]").await;
    window
        .type_keys(&format!("{}{}", keys::DOWN, keys::DOWN))
        .await;
    window
        .wait("all dates to be chosen", async || {
            let script =
                "return document.querySelector('[data-testid=event-scope] input[value=all]').checked";
            (window.run(script).await == json!(true)).then_some(())
        })
        .await;
    window.picture("scope").await;
    // Another day is refused for all of them, beside the field, and nothing is written.
    type_over(&window, "[name=start-date]", "2027-03-19").await;
    window.control(keys::ENTER).await;
    window
        .find("[data-pane=panel] [name=start-date][aria-invalid=true]")
        .await;
    type_over(&window, "[name=start-date]", "2027-03-18").await;
    type_over(&window, "[name=start-time]", "18:00").await;
    window.control(keys::ENTER).await;
    window.sees(words.edited).await;
    window.go(&format!("/series/{}", text(&series))).await;
    window.find("[data-testid=series-dates]").await;
    window.picture("series").await;
    assert_eq!(window.axe().await, Vec::<String>::new());

    let told: Vec<Value> = self::dates(&window, &series)
        .await
        .into_iter()
        .map(|date| json!([date["occurrence"], date["starts"], date["state"]]))
        .collect();
    assert_eq!(
        told,
        [
            json!(["2027-03-18", "2027-03-18T18:00", "open"]),
            json!(["2027-03-25", "2027-03-26T19:00", "open"]),
            json!(["2027-04-01", "2027-04-01T18:00", "cancelled"]),
            json!(["2027-04-08", "2027-04-08T18:00", "open"]),
        ]
    );
    window.close().await;
}

async fn dates(window: &Window, series: &Value) -> Vec<Value> {
    let series = window
        .call("get_series", json!({ "seriesId": series }))
        .await
        .unwrap();
    series["dates"].as_array().unwrap().clone()
}

/// The form of one date, with the focus in one of its fields.
async fn edit(window: &Window, date: &Value, field: &str) {
    let id = text(&date["eventId"]);
    window.go(&format!("/event/{id}?edit={field}")).await;
    window.find("[data-testid=event-scope]").await;
    window.find("[name=start-date]").await;
    window.settled().await;
}

async fn type_over(window: &Window, css: &str, value: &str) {
    focus(window, css).await;
    window.control("a").await;
    window.type_keys(&format!("{value}{}", keys::TAB)).await;
}

async fn moved_to(window: &Window, date: &Value, starts: &str) {
    window
        .wait("the date has moved", async || {
            let event = json!({ "eventId": date["eventId"] });
            let event = window.call("get_event", event).await.ok()?;
            (event["starts"] == starts).then_some(())
        })
        .await;
}

/// Where Tab would have led, without counting its presses. (The radios of a bar
/// of buttons have no look of their own.)
async fn focus(window: &Window, css: &str) {
    let script = format!(
        "const one = document.querySelector({}); one?.focus();
         return one !== null && one === document.activeElement",
        json!(css)
    );
    window
        .wait(css, async || {
            (window.run(&script).await == json!(true)).then_some(())
        })
        .await;
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}
