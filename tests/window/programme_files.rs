//! A programme of another tool on the screen: what a file holds is seen before it comes in,
//! and one key takes it back.

use std::fs;

use samovar_tests::{Window, keys};
use serde_json::json;

/// Nobody in it exists.
const SCHEDULE: &str = r##"<schedule><version>1</version><conference><title>Tea and Rust</title>
<track name="Web" color="#d97706"/></conference><day date="2030-12-18">
<room name="Loft"><event id="1"><start>19:00</start><duration>00:40</duration><title>Ownership</title>
<track>Web</track><type>lecture</type><language>en</language>
<persons><person id="7">Ada Novak</person></persons></event></room>
<room name="Hall"><event id="2"><start>20:00</start><duration>00:00</duration><title>Tea</title>
<type>break</type></event></room></day></schedule>"##;

#[tokio::test]
async fn test_a_schedule_is_looked_at_then_imported_in_both_languages() {
    for (lang, counts, left, button) in [
        (
            "en",
            "Days: 1, rooms: 2, tracks: 1, sessions: 2, speakers: 1",
            "Tea: has no length",
            "Import and export",
        ),
        (
            "ru",
            "Дней: 1, залов: 2, потоков: 1, пунктов: 2, спикеров: 1",
            "Tea: нет длительности",
            "Импорт и выгрузка",
        ),
    ] {
        let window = Window::open(&format!("programme-file-{lang}")).await;
        let settings = json!({ "welcomed": true, "language": lang });
        window.call("edit_settings", settings).await.unwrap();
        let event = json!({ "title": "Rust Night", "starts": "2030-12-18T19:00" });
        let event = window.call("create_event", event).await.unwrap()["id"].clone();
        let event = event.as_str().unwrap();
        let path = window.home.folder().join("day.xml");
        fs::write(&path, SCHEDULE).unwrap();

        window.go(&format!("/event/{event}/programme")).await;
        window.press("button", button).await;
        window.type_keys(keys::ENTER).await;
        window.find("[data-testid=programme-choose]").await;
        assert_eq!(window.axe().await, Vec::<String>::new());
        window
            .choose_file("[data-testid=programme-file]", &path)
            .await;
        window.sees(counts).await;
        window.sees(left).await;
        window.picture("preview").await;
        assert_eq!(window.axe().await, Vec::<String>::new());
        window.click("[data-testid=programme-run]").await;
        window.find("[data-testid=session-row]").await;
        window.sees("Ownership").await;
        let sessions = window
            .call("list_sessions", json!({ "eventId": event }))
            .await
            .unwrap();
        assert_eq!(sessions[0]["roomName"], "Loft");
        assert_eq!(sessions[0]["trackName"], "Web");
        assert_eq!(sessions[0]["speakers"][0]["name"], "Ada Novak");
        window.picture("programme").await;
    }
}
