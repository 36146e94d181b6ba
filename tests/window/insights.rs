//! Every question of the insights is opened, its finding read, and its table and drawing saved:
//! by keyboard, in both languages.

use std::fs;

use chrono::{DateTime, Utc};
use samovar_tests::{Window, keys};
use serde_json::{Value, json};

const VIEWS: [&str; 10] = [
    "kpi", "stages", "came", "cohorts", "no-show", "forecast", "replies", "reach", "chat", "grades",
];

async fn pressed(window: &Window, css: &str) {
    window.find(css).await;
    window
        .run(&format!("document.querySelector('{css}').focus()"))
        .await;
    window.type_keys(keys::ENTER).await;
}

async fn text_of(window: &Window, css: &str) -> String {
    window.find(css).await;
    let text = window
        .run(&format!(
            "return document.querySelector('{css}').textContent"
        ))
        .await;
    text.as_str().unwrap_or_default().trim().to_owned()
}

/// An evening that is over: 14 of 32 who said they come did not.
async fn evening(window: &Window) {
    let made = window
        .call(
            "create_event",
            json!({"title": "Rust Night", "starts": "2026-01-14T19:00", "state": "open"}),
        )
        .await
        .unwrap();
    for at in 0..32 {
        let request =
            json!({"eventId": made["id"], "name": format!("Guest {at}"), "state": "going"});
        let guest = window.call("add_guest", request).await.unwrap()["row"]["id"].clone();
        if at < 18 {
            window
                .call("check_in_guest", json!({"guestId": guest}))
                .await
                .unwrap();
        }
    }
}

#[tokio::test]
async fn test_each_question_is_answered_and_saved_by_keyboard() {
    for (lang, found) in [
        ("en", "14 of 32 who said they come did not"),
        ("ru", "Обещали прийти и не пришли: 14 из 32"),
    ] {
        let window = Window::open(&format!("insights-{lang}")).await;
        window
            .call("edit_settings", json!({"welcomed": true, "language": lang}))
            .await
            .unwrap();
        evening(&window).await;
        window.go("/insights").await;
        for view in VIEWS {
            if view != "kpi" {
                pressed(&window, &format!("a[href$=\"/insights/{view}\"]")).await;
            }
            window.find("[data-testid=finding]").await;
            window.settled().await;
            window.picture(view).await;
            assert!(!text_of(&window, "[data-testid=finding]").await.is_empty());
            window.find("[data-testid=insight-table] thead th").await;
            assert_eq!(window.axe().await, [""; 0], "{view}");
        }

        // Of all time: the evening lies further back than a year may.
        pressed(&window, "a[href$=\"/insights/no-show\"]").await;
        window.find("[name=insights-period]").await;
        window
            .run(
                "const pick = document.querySelector('[name=insights-period]');
                 pick.value = 'all'; pick.dispatchEvent(new Event('change', {bubbles: true}))",
            )
            .await;
        window.sees(found).await;
        pressed(&window, "[data-testid=chart-csv]").await;
        let csv = fs::read_to_string(window.exported("csv").await).unwrap();
        let mark = if lang == "ru" {
            ";43,8;28,2;60,7"
        } else {
            ",43.8,28.2,60.7"
        };
        assert!(csv.contains(mark), "{csv}");
        pressed(&window, "[data-testid=chart-svg]").await;
        let svg = fs::read_to_string(window.exported("svg").await).unwrap();
        assert!(svg.starts_with("<svg ") && svg.contains(found), "{svg}");

        // A target is typed, taken back by undo, and the page is drawn.
        window.go("/insights").await;
        pressed(&window, "[data-testid=kpi-target-visits]").await;
        window.fill("[name=kpi-target]", "40").await;
        window.type_keys(keys::ENTER).await;
        let target = async || {
            let kpi = window.call("get_kpi", json!({})).await.unwrap();
            let rows = kpi["rows"].as_array().unwrap();
            let row = rows.iter().find(|row| row["metric"] == "visits").unwrap();
            row["target"].clone()
        };
        window
            .wait("the target", async || {
                (target().await == json!(40)).then_some(())
            })
            .await;
        window.call("undo", json!({})).await.unwrap();
        assert_eq!(target().await, Value::Null);
        pressed(&window, "[data-testid=kpi-paper]").await;
        window.find("[data-testid=sheet-page]").await;
        window.picture("paper").await;
        window.close().await;
    }
}

/// A chat as Telegram saves it, with a message on each of these days.
fn chat_of(days: &[&str]) -> String {
    let message = |day: &&str| {
        let noon: DateTime<Utc> = format!("{day}T12:00:00Z").parse().unwrap();
        json!({"type": "message", "date_unixtime": noon.timestamp().to_string(), "from_id": "user1"})
    };
    let messages: Vec<Value> = days.iter().map(message).collect();
    json!({"name": "Chat", "type": "private_group", "id": 7, "messages": messages}).to_string()
}

#[tokio::test]
async fn test_a_chat_is_drawn_by_months_from_the_page_of_its_channel() {
    for (lang, found) in [
        ("en", "more messages than the month before"),
        ("ru", "сообщений больше, чем месяцем раньше"),
    ] {
        let window = Window::open(&format!("chat-months-{lang}")).await;
        window
            .call("edit_settings", json!({"welcomed": true, "language": lang}))
            .await
            .unwrap();
        let wish = json!({"kind": "telegram", "name": "Rust Chat"});
        let channel = window.call("add_channel", wish).await.unwrap()["id"].clone();
        let days = [
            "2026-06-10",
            "2026-07-08",
            "2026-07-09",
            "2026-08-05",
            "2026-08-06",
            "2026-08-07",
            "2026-09-02",
        ];
        let path = window.home.folder().join("chat.json");
        fs::write(&path, chat_of(&days)).unwrap();
        let import = json!({"channelId": channel, "path": path});
        window.call("import_chat_file", import).await.unwrap();

        window
            .go(&format!("/channels?channel={}", channel.as_str().unwrap()))
            .await;
        pressed(&window, "[data-testid=chat-chart]").await;
        window.sees(found).await;
        window.find("[data-testid=insight-table] tbody tr").await;
        window.picture("months").await;
        assert_eq!(window.axe().await, [""; 0]);
        pressed(&window, "[data-testid=chart-csv]").await;
        let csv = fs::read_to_string(window.exported("csv").await).unwrap();
        assert!(
            csv.contains("2026-08") && csv.contains("Rust Chat"),
            "{csv}"
        );
        pressed(&window, "[data-testid=chart-svg]").await;
        let svg = fs::read_to_string(window.exported("svg").await).unwrap();
        assert!(svg.contains(found), "{svg}");
        window.close().await;
    }
}
