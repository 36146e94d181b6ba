//! What a dish holds is stated, and words about food are decided on, by keyboard.

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

/// An event with food, a dish nobody has described, and Anna, who is allergic to
/// nuts and said something else besides.
async fn start(lang: &str) -> (Window, String) {
    let window = Window::open(&format!("food-{lang}")).await;
    window
        .call("edit_settings", json!({"welcomed": true, "language": lang}))
        .await
        .unwrap();
    let event = window
        .call(
            "create_event",
            json!({"title": "Tea", "starts": "2030-12-18T19:00", "foodPlanned": "yes"}),
        )
        .await
        .unwrap()["id"]
        .clone();
    let anna = window
        .call(
            "add_guest",
            json!({"eventId": event, "name": "Anna Petrova", "state": "going"}),
        )
        .await
        .unwrap();
    window
        .call(
            "edit_guest",
            json!({"guestId": anna["row"]["id"], "diets": ["none"], "allergens": ["nuts"],
                   "dietNote": "no onions"}),
        )
        .await
        .unwrap();
    window
        .call("add_dish", json!({"eventId": event, "name": "Pie"}))
        .await
        .unwrap();
    (window, event.as_str().unwrap().to_owned())
}

async fn catering(window: &Window, event: &str) -> Value {
    window
        .call("get_catering", json!({"eventId": event}))
        .await
        .unwrap()
}

async fn enter_on(window: &Window, css: &str) {
    window.find(css).await;
    window
        .run(&format!("document.querySelector('{css}').focus()"))
        .await;
    window.type_keys(keys::ENTER).await;
}

#[tokio::test]
async fn test_a_dish_is_stated_and_words_are_decided_on_by_keyboard() {
    for (lang, unsaid) in [
        ("en", "Nobody has said what “Pie” contains"),
        ("ru", "Никто не сказал, что в блюде «Pie»"),
    ] {
        let (window, event) = start(lang).await;
        window.go(&format!("/event/{event}/catering")).await;
        window.sees(unsaid).await;
        window.picture("not-stated").await;

        // The words: the form has the focus, the diet is one key away, one step back.
        enter_on(&window, "[data-testid=own-words-decide]").await;
        window.find("[data-testid=own-words-form]").await;
        window.picture("decide").await;
        let focused = window
            .run("return !!document.activeElement.closest('[data-testid=own-words-form]')")
            .await;
        assert_eq!(focused, json!(true));
        enter_on(&window, "[data-testid=pills-diet] [data-code=vegan]").await;
        enter_on(&window, "[data-testid=own-words-save]").await;
        window
            .wait("the words to be decided on", async || {
                let headcount = &catering(&window, &event).await["headcount"];
                (headcount["ownWords"] == json!([]) && headcount["diets"][0]["diet"] == "vegan")
                    .then_some(())
            })
            .await;

        let kept = window.run("return document.activeElement.id").await;
        assert_eq!(kept, json!("who-eats"));

        // The dish: its allergens, and that it is vegan.
        enter_on(&window, "[data-testid=dish-row]").await;
        enter_on(&window, "[data-testid=pills-holds] [data-code=none]").await;
        enter_on(&window, "[data-testid=pills-suits] [data-code=vegan]").await;
        enter_on(&window, "[data-testid=pills-traces] [data-code=nuts]").await;
        window
            .wait("the dish to suit Anna", async || {
                let catering = catering(&window, &event).await;
                let pie = &catering["dishes"][0];
                (json!([pie["allergens"], pie["traces"], pie["heads"]])
                    == json!([["none"], ["nuts"], 1]))
                .then_some(())
            })
            .await;
        window.sees_no(unsaid).await;
        window.picture("stated").await;
        window.close().await;
    }
}
