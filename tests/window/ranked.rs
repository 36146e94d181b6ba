//! What is wanted next comes first: on Home, and in the palette, which does things from
//! anywhere. By keyboard, in both languages.

use chrono::{Days, Utc};
use samovar_tests::{Window, keys};
use serde_json::json;

struct Words {
    language: &'static str,
    /// What people type for it, and with the other layout left on.
    door: &'static str,
    badges: &'static str,
    guest: &'static str,
    rust: &'static str,
}

#[tokio::test]
async fn test_the_palette_does_things_for_the_next_event_and_offers_it_first() {
    for words in [
        Words {
            language: "en",
            door: "check-in",
            badges: "badge",
            guest: "add a guest",
            rust: "rust",
        },
        Words {
            language: "ru",
            door: "cnjqrf",
            badges: "бейджей",
            guest: "новый гость",
            rust: "кгые",
        },
    ] {
        walk(&words).await;
    }
}

async fn walk(words: &Words) {
    let window = Window::open(&format!("ranked-{}", words.language)).await;
    let settings = json!({ "language": words.language, "welcomed": true, "zone": "Europe/Moscow" });
    window.call("edit_settings", settings).await.unwrap();
    let today = Utc::now().date_naive();
    let on = |days: u64| format!("{}T19:00", today + Days::new(days));
    let tea = json!({ "title": "Tea and Rust", "starts": on(20), "state": "open" });
    let rule = json!({ "every": "week", "interval": 1, "ends": { "kind": "after", "count": 12 } });
    let series = json!({ "event": tea, "rule": rule });
    window.call("create_series", series).await.unwrap();
    let evening = json!({ "title": "Rust Evening", "starts": on(9), "state": "open" });
    let evening = window.call("create_event", evening).await.unwrap()["id"].clone();
    let evening = evening.as_str().unwrap();

    // One entry for the event, one for the series with its twelve dates.
    window.go("/").await;
    window.find("[data-testid=home-next]").await;
    let entries = "return document.querySelectorAll('[data-testid=needs]').length";
    window
        .wait("two entries", async || {
            (window.run(entries).await == 2).then_some(())
        })
        .await;
    window.picture("home").await;
    assert_eq!(window.axe().await, Vec::<String>::new());

    type_into_palette(&window, words.door).await;
    window.find("[data-testid=door-start-now]").await;
    window.type_keys(keys::ESCAPE).await;
    window.find("[data-testid=door-start]").await;

    window.go("/").await;
    type_into_palette(&window, words.badges).await;
    at(&window, &format!("/event/{evening}/documents")).await;

    window.go("/").await;
    type_into_palette(&window, words.guest).await;
    at(&window, &format!("/event/{evening}/guests")).await;
    window.focused("dialog[open] input").await;
    window.type_keys(keys::ESCAPE).await;
    window.settled().await;

    // The title that begins so, before the series in which it is the last word; and
    // that series once, with its next date.
    window.go("/").await;
    window.control("k").await;
    window.focused("dialog[open] input[role=combobox]").await;
    window.type_keys(words.rust).await;
    let offered = "return [...document.querySelectorAll('dialog[open] [role=option] .label')].map((one) => one.textContent)";
    window
        .wait("what is offered", async || {
            (window.run(offered).await == json!(["Rust Evening", "Tea and Rust"])).then_some(())
        })
        .await;
    window.picture("found").await;
    window.type_keys(keys::ENTER).await;
    at(&window, &format!("/event/{evening}")).await;
    window.close().await;
}

/// Opens it, types, and takes the first thing as soon as that is an action.
async fn type_into_palette(window: &Window, text: &str) {
    window.control("k").await;
    window.focused("dialog[open] input[role=combobox]").await;
    window.type_keys(text).await;
    window
        .find("dialog[open] [role=group] [role=option][aria-selected=true]")
        .await;
    window.picture("palette").await;
    window.type_keys(keys::ENTER).await;
}

async fn at(window: &Window, path: &str) {
    let here = "return [...document.querySelectorAll('nav.tabs a[aria-current]')].map((one) => one.getAttribute('href'))";
    window
        .wait(path, async || {
            let shown = window.run(here).await;
            let is = shown
                .as_array()?
                .iter()
                .any(|one| one.as_str().is_some_and(|one| one.contains(path)));
            is.then_some(())
        })
        .await;
}
