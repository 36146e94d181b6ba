//! Photos of an evening: an album that asks before it is published, and the photographer's sheet.
//! By keyboard alone, in both languages.

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

use crate::keyboard::Keyboard;

struct Words {
    language: &'static str,
    nothing: &'static str,
    /// What is asked while somebody said no.
    asked: &'static str,
}

#[tokio::test]
async fn test_an_album_asks_before_it_is_published_in_english() {
    publish(&Words {
        language: "en",
        nothing: "No album yet",
        asked: "1 person who was there wants no photos of themselves: Olga Tern",
    })
    .await;
}

#[tokio::test]
async fn test_an_album_asks_before_it_is_published_in_russian() {
    publish(&Words {
        language: "ru",
        nothing: "Альбомов пока нет",
        asked: "1 человек из тех, кто был, просит не снимать: Olga Tern",
    })
    .await;
}

async fn published(window: &Window, event: &str) -> Value {
    let photos = window.call("get_photos", json!({"eventId": event})).await;
    photos.unwrap()["albums"][0]["publishedOn"].clone()
}

async fn publish(words: &Words) {
    let window = Window::open(&format!("photos-{}", words.language)).await;
    let settings = json!({"welcomed": true, "language": words.language});
    window.call("edit_settings", settings).await.unwrap();
    let event = json!({"title": "Tea", "starts": "2030-12-18T19:00"});
    let event = window.call("create_event", event).await.unwrap();
    let event = event["id"].as_str().unwrap().to_owned();
    let person = json!({"name": "Olga Tern", "consent": "no"});
    let person = window.call("add_person", person).await.unwrap();
    let guest = json!({"eventId": event, "personId": person["id"], "state": "going"});
    window.call("add_guest", guest).await.unwrap();
    window.go(&format!("/event/{event}")).await;
    window.find("[data-testid=question-who]").await;
    let keyboard = Keyboard::of(&window);

    keyboard.alt("p").await;
    window.sees(words.nothing).await;
    window.find("[data-testid=photo-refused]").await;
    window.picture("empty").await;
    assert_eq!(window.axe().await, [""; 0]);

    keyboard.control(&format!("{}n", keys::SHIFT)).await;
    window.find("[name=album-title]").await;
    keyboard.tab_to("[name=album-title]", keys::TAB).await;
    keyboard.write("Photos").await;
    keyboard.tab_to("[name=album-link]", keys::TAB).await;
    keyboard.write("https://photos.example.org/tea").await;
    assert_eq!(window.axe().await, [""; 0]);
    keyboard.press(keys::ENTER).await;
    window.find("[data-testid=album-row]").await;

    // The answer that changes nothing has the focus.
    keyboard.enter_on("[data-testid=album-publish]").await;
    window.sees(words.asked).await;
    window.picture("asked").await;
    assert_eq!(window.axe().await, [""; 0]);
    window.focused("[data-testid=confirm-keep]").await;
    window.find("[role=alertdialog] form[data-listens]").await;
    keyboard.press(keys::ENTER).await;
    window
        .wait("the question to go", async || {
            let asked = window
                .run("return document.querySelector('dialog[open]') !== null")
                .await;
            (asked == json!(false)).then_some(())
        })
        .await;
    assert_eq!(published(&window, &event).await, Value::Null);

    keyboard.enter_on("[data-testid=album-publish]").await;
    window.find("[role=alertdialog] form[data-listens]").await;
    keyboard.enter_on("[data-testid=confirm-act]").await;
    window.find("[data-testid=album-unpublish]").await;
    assert!(published(&window, &event).await.is_string());
    window.picture("published").await;

    // The sheet for whoever takes pictures, a press away.
    keyboard.enter_on("[data-testid=photographer-print]").await;
    window.find("[data-testid=sheet-page]").await;
    window.picture("paper").await;
    assert_eq!(window.axe().await, [""; 0]);
    window.close().await;
}
