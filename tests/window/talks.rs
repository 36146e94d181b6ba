//! A talk is added, put into a programme, and its speaker's gaps are seen: by keyboard, in
//! both languages.

use samovar_tests::{Window, keys};
use serde_json::json;

async fn pressed(window: &Window, css: &str) {
    window.find(css).await;
    window
        .run(&format!("document.querySelector('{css}').focus()"))
        .await;
    window.type_keys(keys::ENTER).await;
}

#[tokio::test]
async fn test_a_talk_is_kept_given_and_its_speaker_followed_by_keyboard() {
    for (lang, title) in [("en", "Ownership"), ("ru", "Владение")] {
        let window = Window::open(&format!("talks-{lang}")).await;
        window
            .call("edit_settings", json!({"welcomed": true, "language": lang}))
            .await
            .unwrap();
        let event = window
            .call(
                "create_event",
                json!({"title": "Rust Night", "starts": "2030-12-18T19:00"}),
            )
            .await
            .unwrap()["id"]
            .as_str()
            .unwrap()
            .to_owned();
        let ada = window
            .call("add_person", json!({"name": "Ada Novak"}))
            .await
            .unwrap()["id"]
            .clone();

        window.go("/talks").await;
        window.find("[data-testid=talk-new]").await;
        window.picture("empty").await;
        let chord = format!("{}{}N{}", keys::CONTROL, keys::SHIFT, keys::RELEASE);
        window.type_keys(&chord).await;
        window.find("[data-testid=talk-title]").await;
        window.type_keys(title).await;
        window.type_keys(keys::ENTER).await;
        window.find("[data-testid=talk-give]").await;
        window.picture("talk").await;
        let talks = window.call("list_talks", json!({})).await.unwrap();
        let talk = talks["rows"][0].clone();
        assert_eq!(
            talk["texts"],
            json!([{"language": lang, "title": title, "about": ""}])
        );

        // Materials are kept as one leaves the field.
        window
            .fill("[name=talk-materials]", "https://example.org/slides")
            .await;
        window.type_keys(keys::TAB).await;
        window
            .wait("the materials to be kept", async || {
                let kept = window
                    .call("get_talk", json!({"talkId": talk["id"]}))
                    .await
                    .unwrap();
                (kept["materials"] == "https://example.org/slides").then_some(())
            })
            .await;
        window
            .call(
                "edit_talk",
                json!({"talkId": talk["id"], "personIds": [ada]}),
            )
            .await
            .unwrap();
        window
            .call("give_talk", json!({"talkId": talk["id"], "eventId": event}))
            .await
            .unwrap();
        window.find("[data-testid=talk-given] a").await;

        // The board of the event says what is missing, the panel how long there is for it.
        window.go(&format!("/event/{event}/speakers")).await;
        pressed(&window, "[data-testid=speaker-card]").await;
        window.find("[data-testid=speaker-missing] li").await;
        window.picture("missing").await;
        let speakers = window
            .call("list_speakers", json!({"eventId": event}))
            .await
            .unwrap();
        assert_eq!(
            speakers[0]["missing"],
            json!(["biography", "photo", "abstract", "slot", "recording"])
        );

        // As a speaker a person is described once.
        let address = format!("/talks?view=speakers&person={}", ada.as_str().unwrap());
        window.go(&address).await;
        window.find("[name=biography]").await;
        window.fill("[name=biography]", "Brews tea.").await;
        window.type_keys(keys::TAB).await;
        window
            .wait("the biography to be kept", async || {
                let kept = window
                    .call("get_profile", json!({"personId": ada}))
                    .await
                    .unwrap();
                (kept["biographies"] == json!([{"language": lang, "words": "Brews tea."}]))
                    .then_some(())
            })
            .await;
        window.picture("profile").await;
        assert_eq!(window.axe().await, [""; 0]);
    }
}
