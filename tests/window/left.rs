//! Whom the circle lost since spring: from the figure to the people it counts, to a message to
//! exactly these, to what one of them gets. By keyboard, in both languages.

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

async fn pressed(window: &Window, css: &str) {
    window.find(css).await;
    window
        .run(&format!("document.querySelector('{css}').focus()"))
        .await;
    window.type_keys(keys::ENTER).await;
}

async fn person(window: &Window, draft: Value) -> Value {
    window.call("add_person", draft).await.unwrap()["id"].clone()
}

/// Evenings of a spring and an autumn; each is there on some of them.
async fn evenings(window: &Window, people: &[(&Value, &[&str])]) {
    for day in ["2024-03-14", "2024-05-09", "2024-06-13", "2024-09-12"] {
        let wish = json!({"title": "Night", "starts": format!("{day}T19:00"), "state": "open"});
        let event = window.call("create_event", wish).await.unwrap()["id"].clone();
        for (person, days) in people {
            if !days.contains(&day) {
                continue;
            }
            let wish = json!({"eventId": event, "personId": person, "state": "going"});
            let guest = window.call("add_guest", wish).await.unwrap()["row"]["id"].clone();
            let arrival = json!({"guestId": guest, "early": true});
            window.call("check_in_guest", arrival).await.unwrap();
        }
    }
}

#[tokio::test]
async fn test_who_left_since_spring_is_listed_written_to_and_previewed_by_keyboard() {
    for (lang, finding, late, sure, ready, held) in [
        (
            "en",
            "Left between",
            "Choose an earlier one.",
            "Days away: 262 (90 or more); evenings missed: 3 (2 or more)",
            "1 ready",
            "1 no consent",
        ),
        (
            "ru",
            "Ушли с",
            "Выберите более ранний.",
            "Дней без посещений: 262 (порог 90); пропущено вечеров: 3 (порог 2)",
            "1 к отправке",
            "1 без согласия",
        ),
    ] {
        let window = Window::open(&format!("left-{lang}")).await;
        window
            .call(
                "edit_settings",
                json!({"welcomed": true, "language": lang, "organizerName": "Olga",
                       "organizerEmail": "olga@example.org"}),
            )
            .await
            .unwrap();
        let draft = json!({"name": "Vera Kim", "given": "Vera", "emails": ["vera@example.org"], "language": lang});
        let vera = person(&window, draft).await;
        let igor = person(&window, json!({"name": "Igor Lake"})).await;
        let host = person(&window, json!({"name": "Host Reed"})).await;
        let consent =
            json!({"personId": vera, "purpose": "mailing", "answer": "yes", "how": "said"});
        window.call("set_consent", consent).await.unwrap();
        let all = ["2024-03-14", "2024-05-09", "2024-06-13", "2024-09-12"];
        evenings(
            &window,
            &[(&vera, &all[..1]), (&igor, &all[..1]), (&host, &all[..])],
        )
        .await;

        window.go("/insights/stages").await;
        window.fill("[name=insights-as-of]", "2024-12-01").await;
        window.type_keys(keys::TAB).await;
        window.fill("[name=insights-since]", "2024-03-20").await;
        window.type_keys(keys::TAB).await;
        window.find("[data-testid=since-left]").await;
        // A day after the other one is said to be so, and no number stands beside it.
        window.fill("[name=insights-since]", "2025-02-01").await;
        window.type_keys(keys::TAB).await;
        window.sees(late).await;
        assert_eq!(window.axe().await, [""; 0]);
        window.fill("[name=insights-since]", "2024-03-20").await;
        window.type_keys(keys::TAB).await;
        window.find("[data-testid=since-left]").await;
        window.picture("figures").await;
        assert_eq!(window.axe().await, [""; 0]);
        pressed(&window, "[data-testid=since-left]").await;

        window.find("[data-grid] .body [role=row]").await;
        window.sees(finding).await;
        window.sees("Vera Kim").await;
        window.sees("Igor Lake").await;
        window.sees_no("Host Reed").await;
        window.sees(sure).await;
        // Looked for among them; the figure stays that of all.
        window.fill("[data-search]", "vera@").await;
        window.sees_no("Igor Lake").await;
        window.find("[data-testid=finding]").await;
        let title = "return document.querySelector('[data-testid=finding]').textContent.trim()";
        let title = window.run(title).await;
        assert!(title.as_str().unwrap().ends_with(": 2"), "{title}");
        assert_eq!(window.axe().await, [""; 0]);
        window.type_keys(keys::ESCAPE).await;
        window.sees("Igor Lake").await;
        window.picture("people").await;
        assert_eq!(window.axe().await, [""; 0]);

        pressed(&window, "[data-testid=stage-people-write]").await;
        window.find("[data-testid=message-name]").await;
        pressed(&window, "[data-testid=message-make]").await;
        window.find("[data-testid=message-counts]").await;
        window.sees(ready).await;
        window.sees(held).await;
        let made = window.call("list_messages", json!({})).await.unwrap()[0].clone();
        assert_eq!(made["audience"]["filter"]["wasOn"], "2024-03-20");

        // Whoever is ready is shown what they get, in their language.
        pressed(&window, "[data-testid=message-ready]").await;
        window
            .find("[data-testid=message-people] .body [role=row]")
            .await;
        window
            .run("document.querySelector('[data-testid=message-people] [data-grid]').focus()")
            .await;
        window.type_keys(keys::DOWN).await;
        window.type_keys(keys::ENTER).await;
        window.find("[data-testid=rendered-email]").await;
        window
            .wait("the mail to Vera", async || {
                let script =
                    "return document.querySelector('[data-testid=rendered-email]')?.textContent";
                let text = window.run(script).await;
                text.as_str()?.contains("Vera").then_some(())
            })
            .await;
        window.picture("preview").await;
        window.close().await;
    }
}
