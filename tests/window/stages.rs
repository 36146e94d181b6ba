//! Who was at no event is found by their stage, and their card read, by keyboard.

use samovar_tests::{Window, keys};
use serde_json::json;

#[tokio::test]
async fn test_a_prospect_is_found_and_their_card_read_by_keyboard() {
    for (lang, stage) in [("en", "Prospect"), ("ru", "Ещё не был")] {
        let window = Window::open(&format!("stages-{lang}")).await;
        window
            .call("edit_settings", json!({"welcomed": true, "language": lang}))
            .await
            .unwrap();
        window
            .call("add_person", json!({"name": "Vera Kim"}))
            .await
            .unwrap();
        window
            .go("/people?filter=%7B%22stages%22%3A%5B%22prospect%22%5D%7D")
            .await;
        window.find("[data-grid] .body [role=row]").await;
        window.sees(stage).await;
        window
            .run("document.querySelector('[data-grid]').focus()")
            .await;
        window.type_keys(keys::DOWN).await;
        window.type_keys(keys::ENTER).await;
        window.settled().await;
        window.find("[data-testid=person-card]").await;
        window.picture("card").await;
        window
            .go("/people?filter=%7B%22stages%22%3A%5B%22lost%22%5D%7D")
            .await;
        window.settled().await;
        window.sees_no("Vera Kim").await;
        window.close().await;
    }
}
