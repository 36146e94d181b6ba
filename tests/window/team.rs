//! The team of an evening: a duty, its shift, somebody asked who confirms, a picture. By keyboard
//! alone, in both languages.

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

use crate::keyboard::Keyboard;

struct Words {
    language: &'static str,
    nobody: &'static str,
    /// What needs a look while nobody has confirmed.
    missing: &'static str,
    confirmed: &'static str,
}

#[tokio::test]
async fn test_a_team_is_planned_by_keyboard_in_english() {
    plan(&Words {
        language: "en",
        nobody: "Nobody has a duty yet",
        missing: "1 person more is needed on shifts",
        confirmed: "1 of 1",
    })
    .await;
}

#[tokio::test]
async fn test_a_team_is_planned_by_keyboard_in_russian() {
    plan(&Words {
        language: "ru",
        nobody: "Обязанностей пока нет",
        missing: "На смены нужен ещё 1 человек",
        confirmed: "1 из 1",
    })
    .await;
}

async fn team(window: &Window, event: &str) -> Value {
    let asked = json!({"eventId": event});
    window.call("get_team", asked).await.unwrap()
}

async fn plan(words: &Words) {
    let window = Window::open(&format!("team-{}", words.language)).await;
    let settings = json!({"welcomed": true, "language": words.language});
    window.call("edit_settings", settings).await.unwrap();
    let event = json!({"title": "Tea", "starts": "2030-12-18T19:00"});
    let event = window.call("create_event", event).await.unwrap();
    let event = event["id"].as_str().unwrap().to_owned();
    window.go(&format!("/event/{event}")).await;
    window.find("[data-testid=question-who]").await;
    let keyboard = Keyboard::of(&window);

    keyboard.alt("t").await;
    window.sees(words.nobody).await;
    window.picture("empty").await;
    assert_eq!(window.axe().await, [""; 0]);

    // A duty, and its panel with the fields of a shift.
    keyboard.control(&format!("{}n", keys::SHIFT)).await;
    window.focused("[data-testid=duty-title]").await;
    keyboard.write("Door").await;
    keyboard.press(keys::ENTER).await;
    window.find("[name=shift-starts]").await;
    keyboard.tab_to("[name=shift-starts]", keys::TAB).await;
    keyboard.write("18:00").await;
    keyboard.tab_to("[name=shift-ends]", keys::TAB).await;
    keyboard.write("21:00").await;
    keyboard.enter_on("[data-testid=shift-add]").await;
    window.find("[data-testid=shift]").await;
    window.sees(words.missing).await;

    // Somebody who is new is asked, and confirms.
    let back = format!("{}{}{}", keys::SHIFT, keys::TAB, keys::RELEASE);
    keyboard
        .tab_to("[data-testid=shift] [role=combobox]", &back)
        .await;
    keyboard.write("Olga Tern").await;
    window.find("[role=listbox] [role=option]").await;
    keyboard.press(keys::ENTER).await;
    keyboard.enter_on("[data-testid=shift-assign]").await;
    window.sees("Olga Tern").await;
    window.find("[data-testid=shift-people] select").await;
    keyboard
        .tab_to("[data-testid=shift-people] select", &back)
        .await;
    keyboard.press(keys::DOWN).await;
    window
        .wait("her to have confirmed", async || {
            let team = team(&window, &event).await;
            let shift = &team["duties"][0]["shifts"][0];
            (shift["assigned"][0]["state"] == "confirmed").then_some(())
        })
        .await;
    window.sees(words.confirmed).await;
    window.sees_no(words.missing).await;
    window.picture("panel").await;
    assert_eq!(window.axe().await, [""; 0]);

    // One undo, and she is asked again.
    keyboard.press(keys::ESCAPE).await;
    keyboard.control("z").await;
    window.sees(words.missing).await;

    // A picture that must be taken.
    keyboard.tab_to("[name=shot]", keys::TAB).await;
    keyboard.write("The whole hall").await;
    keyboard.press(keys::ENTER).await;
    window
        .wait("the picture to be asked for", async || {
            let team = team(&window, &event).await;
            (team["shots"][0]["title"] == "The whole hall").then_some(())
        })
        .await;
    window.picture("team").await;
    assert_eq!(window.axe().await, [""; 0]);

    // On paper, a press away.
    keyboard.enter_on("[data-testid=team-print]").await;
    window.find("[data-testid=sheet-page]").await;
    window.picture("paper").await;
    window.close().await;
}
