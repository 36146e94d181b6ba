//! Consents and mails that came back, by keyboard, in both languages.

use samovar_tests::{Window, keys};
use serde_json::json;

/// Focuses what the selector finds, and presses Enter.
async fn pressed(window: &Window, css: &str) {
    window.find(css).await;
    window
        .run(&format!("document.querySelector('{css}').focus()"))
        .await;
    window.type_keys(keys::ENTER).await;
}

#[tokio::test]
async fn test_a_stop_is_noted_and_seen_in_either_language() {
    for lang in ["en", "ru"] {
        let window = Window::open(&format!("consents-{lang}")).await;
        window
            .call("edit_settings", json!({"welcomed": true, "language": lang}))
            .await
            .unwrap();
        let ann = window
            .call(
                "add_person",
                json!({"name": "Ann Lee", "emails": ["ann@example.org"]}),
            )
            .await
            .unwrap();
        let id = ann["id"].as_str().unwrap();
        window.go(&format!("/people?person={id}")).await;
        pressed(&window, "[data-testid=consent-set]").await;
        window.find("[name=consent-answer]").await;
        window.fill("[name=consent-wording]", "May we write?").await;
        pressed(&window, "[data-testid=consent-note]").await;
        window
            .wait("the answer to be kept", async || {
                let kept = window
                    .call("list_consents", json!({"personId": id}))
                    .await
                    .unwrap();
                (kept["now"][0]["wording"] == "May we write?").then_some(())
            })
            .await;
        window.find("[data-testid=consent-mailing] .chip").await;
        assert_eq!(window.axe().await, [""; 0]);
        window
            .call("hold_address", json!({"address": "ann@example.org"}))
            .await
            .unwrap();
        window.go("/mail-read").await;
        pressed(&window, "[data-testid=address-hold] button").await;
        window
            .wait("the address to be freed", async || {
                let held = window.call("list_address_holds", json!({})).await.unwrap();
                (held["total"] == 0).then_some(())
            })
            .await;
        assert_eq!(window.axe().await, [""; 0]);
    }
}

#[tokio::test]
async fn test_more_held_addresses_than_a_page_are_turned_over_and_searched() {
    let window = Window::open("consents-pages").await;
    window
        .call("edit_settings", json!({"welcomed": true, "language": "en"}))
        .await
        .unwrap();
    for number in 1..=205 {
        let address = json!({"address": format!("held{number:03}@example.org")});
        window.call("hold_address", address).await.unwrap();
    }
    window.go("/mail-read").await;
    window.sees("1–100 of 205").await;
    for range in ["101–200 of 205", "201–205 of 205"] {
        pressed(&window, "[data-testid=address-hold-earlier]").await;
        window.sees(range).await;
    }
    assert_eq!(window.axe().await, [""; 0]);
    // One that stands on no page that was shown first.
    window
        .fill("[data-testid=address-holds] [data-search]", "held100")
        .await;
    window.sees("1 held address found").await;
    pressed(&window, "[data-testid=address-hold] button").await;
    window.sees("No held address has “held100” in it.").await;
    window.close().await;
}
