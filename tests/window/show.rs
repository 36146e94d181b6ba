//! The evening by keyboard alone, in both languages: a cue, show mode, Space, the step taken
//! back, and what was confirmed after the program was killed.

use samovar_tests::{Home, Window, keys};
use serde_json::{Value, json};

const BACKSPACE: &str = "\u{e003}";
const RIGHT: &str = "\u{e014}";

struct Words {
    language: &'static str,
    cue: &'static str,
    waiting: &'static str,
    begun: &'static str,
    leave: &'static str,
}

#[tokio::test]
async fn test_an_evening_is_run_by_keyboard_alone_in_english() {
    evening(&Words {
        language: "en",
        cue: "Lights down",
        waiting: "Nothing runs yet",
        begun: "Begun: First talk",
        leave: "Leave the show?",
    })
    .await;
}

#[tokio::test]
async fn test_an_evening_is_run_by_keyboard_alone_in_russian() {
    evening(&Words {
        language: "ru",
        cue: "Погасить свет",
        waiting: "Пока ничего не идёт",
        begun: "Начато: First talk",
        leave: "Выйти из показа?",
    })
    .await;
}

async fn state(window: &Window, event: &str) -> Value {
    let asked = json!({ "eventId": event });
    window.call("show_state", asked).await.unwrap()
}

async fn runs(window: &Window, event: &str, title: &str) {
    window
        .wait(&format!("{title} runs"), async || {
            (state(window, event).await["now"]["title"] == title).then_some(())
        })
        .await;
}

async fn evening(words: &Words) {
    let home = Home::new();
    let window = Window::open_at(&format!("show-{}", words.language), &home).await;
    let settings = json!({ "welcomed": true, "language": words.language });
    window.call("edit_settings", settings).await.unwrap();
    let event = json!({ "title": "Night", "starts": "2036-12-18T19:00", "zone": "Europe/Moscow" });
    let event = window.call("create_event", event).await.unwrap();
    let event = event["id"].as_str().unwrap().to_owned();
    for (title, starts) in [
        ("First talk", "2036-12-18T19:00"),
        ("Second talk", "2036-12-18T19:30"),
        ("Third talk", "2036-12-18T20:00"),
    ] {
        let session = json!({ "eventId": event, "title": title, "starts": starts, "minutes": 30 });
        window.call("add_session", session).await.unwrap();
    }

    // A cue is typed where one stands, and hangs on the first session.
    window.go(&format!("/event/{event}/run-sheet")).await;
    window.find("[data-testid=run-sheet]").await;
    let add = format!("{}{}n{}", keys::CONTROL, keys::SHIFT, keys::RELEASE);
    window.type_keys(&add).await;
    window
        .type_keys(&format!("{}{}", words.cue, keys::ENTER))
        .await;
    window.sees(words.cue).await;
    window.picture("sheet").await;

    window.go(&format!("/show/{event}")).await;
    window.sees(words.waiting).await;
    window.picture("waiting").await;
    focused_on_stage(&window).await;
    window.type_keys(" ").await;
    runs(&window, &event, "First talk").await;
    window.sees(words.begun).await;
    window.find("[data-testid=show-left]").await;
    window.picture("running").await;
    // Another one than the next is chosen, and begun.
    focused_on_stage(&window).await;
    window.type_keys(RIGHT).await;
    window.type_keys(" ").await;
    runs(&window, &event, "Third talk").await;
    focused_on_stage(&window).await;
    window.type_keys(BACKSPACE).await;
    runs(&window, &event, "First talk").await;

    // Killed, it has lost nothing that was confirmed.
    window.kill();
    home.wait_until_closed();
    let window = Window::open_at(&format!("show-again-{}", words.language), &home).await;
    assert_eq!(
        state(&window, &event).await["now"]["title"],
        json!("First talk")
    );
    window.go(&format!("/show/{event}")).await;
    focused_on_stage(&window).await;
    // Esc asks, as the door does.
    window.type_keys(keys::ESCAPE).await;
    window.find("[role=alertdialog]").await;
    window.sees(words.leave).await;
    window.picture("leaving").await;
    window.close().await;
}

/// Space belongs to the stage.
async fn focused_on_stage(window: &Window) {
    window
        .wait("the focus on the stage", async || {
            let now = window
                .run("return document.activeElement?.dataset.testid ?? ''")
                .await;
            (now == json!("show-now")).then_some(())
        })
        .await;
}
