//! One save model: what is there already is saved as one leaves the field, what belongs
//! together in one step, and what can't be saved is asked about before it is gone.

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

struct Words {
    language: &'static str,
    saved: &'static str,
    lost: &'static str,
}

#[tokio::test]
async fn test_an_event_is_saved_field_by_field_and_nothing_typed_is_lost() {
    for words in [
        Words {
            language: "en",
            saved: "Saved: Rust Night",
            lost: "This can’t be saved as it stands: When.",
        },
        Words {
            language: "ru",
            saved: "Сохранено: Rust Night",
            lost: "В таком виде это не сохранить: Когда.",
        },
    ] {
        walk(&words).await;
    }
}

async fn walk(words: &Words) {
    let window = Window::open(&format!("saving-{}", words.language)).await;
    let settings = json!({ "welcomed": true, "language": words.language, "zone": "Europe/Moscow" });
    window.call("edit_settings", settings).await.unwrap();
    let event =
        json!({ "title": "Rust Evening", "starts": "2036-12-18T19:00", "zone": "Europe/Moscow" });
    let event = window.call("create_event", event).await.unwrap()["id"].clone();
    let address = format!("/event/{}", event.as_str().unwrap());

    window.go(&format!("{address}?edit=title")).await;
    type_over(&window, "[data-testid=event-title]", "Rust Night").await;
    window.type_keys(keys::TAB).await;
    is(&window, &event, "title", "Rust Night".into()).await;
    window.sees(words.saved).await;

    // Day and hour are one step, written once both are left.
    type_over(&window, "[name=start-date]", "2036-12-19").await;
    type_over(&window, "[name=start-time]", "18:30").await;
    let now = window.call("get_event", json!({ "eventId": event })).await;
    assert_eq!(now.unwrap()["starts"], "2036-12-18T19:00");
    window.type_keys(keys::ENTER).await;
    is(&window, &event, "starts", "2036-12-19T18:30".into()).await;
    is(&window, &event, "ends", "2036-12-19T21:30".into()).await;
    window.picture("saved").await;
    assert_eq!(window.axe().await, Vec::<String>::new());
    focus(&window, "[data-pane=panel] h2").await;
    window.control("z").await;
    is(&window, &event, "starts", "2036-12-18T19:00".into()).await;
    is(&window, &event, "title", "Rust Night".into()).await;

    // Esc in a field that is still being typed in.
    type_over(&window, "[name=capacity]", "80").await;
    window.type_keys(keys::ESCAPE).await;
    is(&window, &event, "capacity", 80.into()).await;
    gone(&window, "[data-pane=panel]").await;

    // What stands for no date: staying keeps it, going is somebody's answer.
    window.go(&format!("{address}?edit=starts")).await;
    type_over(&window, "[name=start-date]", "32.13").await;
    window.go("/people").await;
    window.find("[role=alertdialog] form[data-listens]").await;
    window.sees(words.lost).await;
    window.picture("asked").await;
    window.focused("[data-testid=confirm-keep]").await;
    window.type_keys(keys::ENTER).await;
    gone(&window, "[role=alertdialog][open]").await;
    let typed = "return document.querySelector('[name=start-date]').value";
    assert_eq!(window.run(typed).await, "32.13");
    window.go("/people").await;
    window.find("[role=alertdialog] form[data-listens]").await;
    window.click("[data-testid=confirm-act]").await;
    window.find("[data-testid=person-add]").await;
    is(&window, &event, "starts", "2036-12-18T19:00".into()).await;
    window.close().await;
}

async fn type_over(window: &Window, css: &str, value: &str) {
    window.find(css).await;
    focus(window, css).await;
    window.control("a").await;
    window.type_keys(value).await;
}

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

async fn is(window: &Window, event: &Value, field: &str, value: Value) {
    window
        .wait(&format!("{field} to be {value}"), async || {
            let now = window
                .call("get_event", json!({ "eventId": event }))
                .await
                .ok()?;
            (now[field] == value).then_some(())
        })
        .await;
}

async fn gone(window: &Window, css: &str) {
    let script = format!("return document.querySelector({}) === null", json!(css));
    window
        .wait(&format!("{css} to go"), async || {
            (window.run(&script).await == json!(true)).then_some(())
        })
        .await;
}
