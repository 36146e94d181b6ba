//! An event is planned by a template from the keyboard, saved as one, and the template gets
//! another name and goes, in both languages.

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

#[tokio::test]
async fn test_an_event_is_planned_by_a_template_and_becomes_one() {
    for (language, brings, saved) in [
        ("en", "7 sessions", "Template saved"),
        ("ru", "7 пунктов программы", "Шаблон сохранён"),
    ] {
        walk(language, brings, saved).await;
    }
}

async fn walk(language: &str, brings: &str, saved: &str) {
    let window = Window::open(&format!("templates-{language}")).await;
    let settings = json!({ "language": language, "welcomed": true, "zone": "Europe/Moscow" });
    window.call("edit_settings", settings).await.unwrap();
    window.go("/events/new").await;
    window.focused("[data-testid=event-line]").await;
    window.type_keys("Rust Night 18.12.2031 19:00").await;
    window.find("[data-testid=template-picker] input").await;
    // Down to the templates, and to the first of them.
    window.type_keys(keys::DOWN).await;
    window
        .focused("[data-testid=template-picker] input[value='']")
        .await;
    window.type_keys(keys::DOWN).await;
    window
        .focused("[data-testid=template-picker] input[value=monthly-meetup]")
        .await;
    window.find("[data-testid=template-brings]").await;
    window.sees(brings).await;
    window.settled().await;
    window.picture("picked").await;
    assert_eq!(window.axe().await, Vec::<String>::new());
    window.type_keys(keys::ENTER).await;
    window.find("[data-testid=question-where]").await;
    let found = window
        .call("list_events", json!({ "view": "all" }))
        .await
        .unwrap();
    let event = found["rows"][0]["id"].clone();
    let of = json!({ "eventId": event });
    let sessions = window.call("list_sessions", of).await.unwrap();
    assert_eq!(
        [&sessions[0]["starts"], &found["rows"][0]["ends"]],
        [&json!("2031-12-18T19:00"), &json!("2031-12-18T22:00")]
    );
    assert_eq!(sessions.as_array().unwrap().len(), 7);

    window.click("[data-testid=event-more]").await;
    window
        .type_keys(&format!("{}{}{}", keys::DOWN, keys::DOWN, keys::ENTER))
        .await;
    window.focused("[data-testid=template-name]").await;
    window.type_keys(keys::ENTER).await;
    window.sees(saved).await;
    assert_eq!(templates(&window).await, json!(["Rust Night"]));

    window.go("/settings").await;
    window.click("[data-testid=template-rename]").await;
    window.focused("[data-testid=template-new-name]").await;
    window.fill("[data-testid=template-new-name]", "Club").await;
    window.type_keys(keys::ENTER).await;
    until(&window, json!(["Club"])).await;
    window.settled().await;
    assert_eq!(window.axe().await, Vec::<String>::new());
    window.click("[data-testid=template-delete]").await;
    until(&window, json!([])).await;
    window.control("z").await;
    until(&window, json!(["Club"])).await;
    window.close().await;
}

/// The names of those that were saved.
async fn templates(window: &Window) -> Value {
    let all = window
        .call("list_event_templates", json!({}))
        .await
        .unwrap();
    let saved = all
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["id"].is_string());
    saved.map(|one| one["name"].clone()).collect()
}

async fn until(window: &Window, wanted: Value) {
    window
        .wait(&wanted.to_string(), async || {
            (templates(window).await == wanted).then_some(())
        })
        .await;
}
