//! The programme on paper in the real window, in both languages: from the programme to its
//! sheets, a booklet saved, and what has changed since a version.

use std::process::Command;

use samovar_tests::{Home, Window};
use serde_json::json;

struct Words {
    language: &'static str,
    fold: &'static str,
    changed: &'static str,
    version: &'static str,
}

#[tokio::test]
async fn test_the_programme_is_printed_in_english() {
    papers(&Words {
        language: "en",
        fold: "flipped on the short edge",
        changed: "Print what has changed",
        version: "Draft after version 1",
    })
    .await;
}

#[tokio::test]
async fn test_the_programme_is_printed_in_russian() {
    papers(&Words {
        language: "ru",
        fold: "с переворотом по короткому краю",
        changed: "Напечатать, что изменилось",
        version: "Черновик после версии 1",
    })
    .await;
}

async fn papers(words: &Words) {
    let home = Home::new();
    let window = Window::open_at(&format!("programme-papers-{}", words.language), &home).await;
    let settings = json!({ "welcomed": true, "language": words.language });
    window.call("edit_settings", settings).await.unwrap();
    let venue = window.call("create_venue", json!({ "name": "Loft" })).await;
    let venue = venue.unwrap()["id"].clone();
    let room = json!({ "venueId": venue, "name": "Attic" });
    let room = window.call("add_room", room).await.unwrap()["id"].clone();
    let event = json!({ "title": "Night", "starts": "2036-12-18T19:00", "venueId": venue });
    let event = window.call("create_event", event).await.unwrap();
    let event = event["id"].as_str().unwrap().to_owned();
    let session = json!({ "eventId": event, "title": "Rails", "starts": "2036-12-18T19:00",
                          "minutes": 30, "roomId": room });
    let session = window.call("add_session", session).await.unwrap()["id"].clone();
    let published = json!({ "eventId": event });
    window.call("publish_programme", published).await.unwrap();
    let moved = json!({ "sessionId": session, "starts": "2036-12-18T19:20" });
    window.call("edit_session", moved).await.unwrap();

    // From the programme to its papers: first the poster.
    window.go(&format!("/event/{event}/programme")).await;
    window.click("[data-testid=programme-print]").await;
    window.find("[data-testid=sheet-page]").await;
    window.picture("poster").await;
    for of in ["timetable", "room-signs", "booklet"] {
        window
            .go(&format!("/event/{event}/documents?sheet=programme&of={of}"))
            .await;
        window.find("[data-testid=sheet-page]").await;
        window.picture(of).await;
        assert_eq!(window.axe().await, [""; 0], "{of}");
    }
    window.sees(words.fold).await;
    window.click("[data-testid=pdf-save]").await;
    let file = window.exported("pdf").await;
    window.find("[data-testid=saved-file]").await;
    let output = Command::new("pdftotext").arg(&file).arg("-").output();
    let text = String::from_utf8(output.unwrap().stdout).unwrap();
    for said in ["Night", "Rails", "Attic", "19:20", words.version] {
        assert!(
            text.replace('\u{a0}', " ").contains(said),
            "{said} is not in the booklet:\n{text}"
        );
    }

    // From what is to be published to what has changed.
    window.go(&format!("/event/{event}/programme")).await;
    window.click("[data-testid=publish-open]").await;
    window.sees(words.changed).await;
    window.click("a[href*='of=changes']").await;
    window.find("[data-testid=sheet-page]").await;
    window.sees_no(words.fold).await;
    window.picture("changes").await;
}
