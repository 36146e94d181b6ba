//! Feedback of an evening: the form is made, filled forms are typed back as fast as they are
//! read, five of them give a score, a comment is answered by a task. By keyboard alone, in both
//! languages.

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

use crate::keyboard::Keyboard;

struct Words {
    language: &'static str,
    none: &'static str,
    /// A grade off its scale, told while it is typed.
    trouble: &'static str,
    answered: &'static str,
    score: &'static str,
}

#[tokio::test]
async fn test_feedback_is_typed_by_keyboard_in_english() {
    typed(&Words {
        language: "en",
        none: "No feedback form yet",
        trouble: "Place 3: “6” is no grade from 1 to 5",
        answered: "5 answered",
        score: "4.8 of 5",
    })
    .await;
}

#[tokio::test]
async fn test_feedback_is_typed_by_keyboard_in_russian() {
    typed(&Words {
        language: "ru",
        none: "Анкеты ещё нет",
        trouble: "Место 3: «6» – не оценка от 1 до 5",
        answered: "Ответов: 5",
        score: "4,8 из 5",
    })
    .await;
}

async fn filled(window: &Window, event: &str) -> Value {
    let asked = json!({"eventId": event});
    window.call("list_feedback", asked).await.unwrap()
}

async fn typed(words: &Words) {
    let window = Window::open(&format!("feedback-{}", words.language)).await;
    let settings = json!({"welcomed": true, "language": words.language});
    window.call("edit_settings", settings).await.unwrap();
    let event = json!({"title": "Tea", "starts": "2030-12-18T19:00"});
    let event = window.call("create_event", event).await.unwrap();
    let event = event["id"].as_str().unwrap().to_owned();
    let talk = json!({"eventId": event, "title": "Quiet threads", "kind": "talk", "minutes": 40});
    window.call("add_session", talk).await.unwrap();
    window.go(&format!("/event/{event}")).await;
    window.find("[data-testid=question-who]").await;
    let keyboard = Keyboard::of(&window);

    keyboard.alt("f").await;
    window.sees(words.none).await;
    assert_eq!(window.axe().await, [""; 0]);
    keyboard.enter_on("[data-testid=feedback-start]").await;
    window.find("[data-testid=feedback-line]").await;

    // Line after line without leaving the field.
    keyboard
        .tab_to("[data-testid=feedback-line]", keys::TAB)
        .await;
    keyboard.write("9 6").await;
    window.sees(words.trouble).await;
    assert_eq!(window.axe().await, [""; 0]);
    for _ in 0..2 {
        keyboard.press(keys::BACKSPACE).await;
    }
    keyboard.write(" 4 | More sockets").await;
    keyboard.press(keys::ENTER).await;
    for count in 2..=5 {
        keyboard.write("10 5").await;
        keyboard.press(keys::ENTER).await;
        window
            .wait("the line to be taken", async || {
                (filled(&window, &event).await["total"] == count).then_some(())
            })
            .await;
    }
    window.sees(words.answered).await;
    window.sees(words.score).await;
    window.sees("More sockets").await;
    window.picture("figures").await;
    assert_eq!(window.axe().await, [""; 0]);

    // What somebody said becomes a task.
    keyboard.enter_on("[data-testid=feedback-promise]").await;
    window
        .wait("the task to be there", async || {
            let tasks = json!({"eventId": event});
            let tasks = window.call("list_tasks", tasks).await.unwrap();
            (tasks[0]["title"] == "More sockets").then_some(())
        })
        .await;

    // On paper, a press away.
    keyboard.enter_on("[data-testid=feedback-print]").await;
    window.find("[data-testid=sheet-page]").await;
    window.picture("paper").await;
    window.close().await;
}
