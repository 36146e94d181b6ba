//! What is asked of the page and of the planner on the way.

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

async fn session_of(window: &Window, event: &str, title: &str) -> Value {
    let asked = json!({ "eventId": event });
    let sessions = window.call("list_sessions", asked).await.unwrap();
    let mut sessions = sessions.as_array().unwrap().iter();
    sessions.find(|one| one["title"] == title).unwrap().clone()
}

pub(super) async fn id_of(window: &Window, event: &str, title: &str) -> Value {
    session_of(window, event, title).await["id"].clone()
}

pub(super) async fn starts_of(window: &Window, event: &str, title: &str) -> Value {
    session_of(window, event, title).await["starts"].clone()
}

pub(super) async fn focus(window: &Window, css: &str) {
    let script = format!(
        "const one = document.querySelector({}); one?.focus(); return one !== null && one === document.activeElement",
        json!(css)
    );
    answers(window, &script, json!(true)).await;
}

pub(super) async fn pressed(window: &Window, css: &str) {
    window.find(css).await;
    focus(window, css).await;
    window.type_keys(keys::ENTER).await;
}

pub(super) async fn leave_dialog(window: &Window) {
    window.type_keys(keys::ESCAPE).await;
    gone(window, "dialog[open]").await;
}

pub(super) async fn gone(window: &Window, css: &str) {
    let script = format!("return document.querySelector({}) === null", json!(css));
    answers(window, &script, json!(true)).await;
}

pub(super) async fn says(window: &Window, css: &str, text: &str) {
    let script = format!(
        "return document.querySelector({})?.textContent.replace(/\\s+/g, ' ').includes({}) ?? false",
        json!(css),
        json!(text)
    );
    answers(window, &script, json!(true)).await;
}

pub(super) async fn answers(window: &Window, script: &str, wanted: Value) {
    window
        .wait(&format!("{wanted} of {script}"), async || {
            (window.run(script).await == wanted).then_some(())
        })
        .await;
}
