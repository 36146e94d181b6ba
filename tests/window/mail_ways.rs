//! Invitations and messages for people without a mail program: addresses, subject and
//! text are copied step by step, and what was copied is known. By keyboard in English,
//! by mouse in Russian.

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

/// Presses a button, by keyboard or with the mouse.
async fn press(window: &Window, lang: &str, test_id: &str) {
    let css = format!("[data-testid={test_id}]");
    window.find(&css).await;
    if lang == "ru" {
        window.click(&css).await;
        return;
    }
    window
        .run(&format!("document.querySelector('{css}').focus()"))
        .await;
    window.type_keys(keys::ENTER).await;
}

async fn event(window: &Window, title: &str, people: &[(&str, &str)]) -> String {
    let event = window
        .call(
            "create_event",
            json!({ "title": title, "starts": "2036-12-18T18:30", "ends": "2036-12-18T21:30", "state": "open",
                    "organizerName": "Olga", "organizerEmail": "olga@example.org" }),
        )
        .await
        .unwrap();
    let event = event["id"].as_str().unwrap().to_owned();
    for (name, email) in people {
        let guest = json!({ "eventId": event, "name": name, "email": email, "state": "going" });
        window.call("add_guest", guest).await.unwrap();
    }
    event
}

/// What the clipboard holds: pasted into a field of its own.
async fn pasted(window: &Window) -> String {
    window
        .run(
            "document.getElementById('pasted')?.remove()
             const field = document.createElement('textarea')
             field.id = 'pasted'
             document.body.append(field)
             field.focus()",
        )
        .await;
    window.control("v").await;
    window
        .wait("the clipboard to be pasted", async || {
            let value = window
                .run("return document.getElementById('pasted').value")
                .await;
            value
                .as_str()
                .filter(|text| !text.is_empty())
                .map(str::to_owned)
        })
        .await
}

#[tokio::test]
async fn test_mail_in_a_browser_is_copied_step_by_step() {
    for (lang, choose, copy, details) in [
        (
            "en",
            "Gmail in the browser",
            "Copy 2 addresses",
            "Last details",
        ),
        (
            "ru",
            "Gmail в браузере",
            "Скопировать 2 адреса",
            "Перед встречей",
        ),
    ] {
        let window = Window::open(&format!("mail-ways-{lang}")).await;
        window
            .call(
                "edit_settings",
                json!({ "welcomed": true, "language": lang }),
            )
            .await
            .unwrap();
        let people = [
            ("Анна Ли", "anna@example.org"),
            ("Boris Ivanov", "boris@example.org"),
            ("Chen Smith", "chen@example.org"),
        ];
        // As the last time: what was chosen once is chosen.
        let before = event(&window, "Rust Tea", &people[..1]).await;
        let sent = window
            .call(
                "prepare_invitations",
                json!({ "eventId": before, "format": "web", "service": "gmail" }),
            )
            .await
            .unwrap();
        window
            .call(
                "confirm_mailing",
                json!({ "mailingId": sent["mailingId"], "sent": "yes" }),
            )
            .await
            .unwrap();
        let event = event(&window, "Rust Night", &people).await;
        window.go(&format!("/event/{event}/invitations")).await;
        window
            .wait("the way of the last time", async || {
                let chosen = window
                    .run("return document.querySelector('[name=invitation-way]')?.selectedOptions[0]?.textContent ?? ''")
                    .await;
                (chosen == choose).then_some(())
            })
            .await;
        window.fill("[data-testid=web-together] input", "2").await;
        window.settled().await;
        press(&window, lang, "invitation-prepare").await;
        window.find("[data-testid=web-mailing]").await;
        window.sees(copy).await;
        window.picture("steps").await;
        let clipboard = Window::clipboard().await;
        press(&window, lang, "web-batch-1").await;
        let mailing = window
            .wait("the first batch to be noted", async || {
                let mailings = window
                    .call("list_mailings", json!({ "eventId": event }))
                    .await
                    .unwrap();
                let id = mailings[0]["id"].clone();
                let mail = window
                    .call("get_web_mail", json!({ "mailingId": id }))
                    .await
                    .unwrap();
                mail["texts"][0]["batches"][0]["copiedAt"]
                    .is_string()
                    .then_some(id)
            })
            .await;
        let addresses = window
            .call(
                "batch_addresses",
                json!({ "mailingId": mailing, "number": 1 }),
            )
            .await
            .unwrap();
        assert_eq!(pasted(&window).await, addresses["text"]);
        drop(clipboard);
        // One of two batches: the rest is not sent, and is there to be prepared again.
        press(&window, lang, "sent-copied").await;
        window
            .wait("the copied ones to be sent", async || {
                let status = window
                    .call(
                        "invitation_status",
                        json!({ "eventId": event, "format": "web" }),
                    )
                    .await
                    .unwrap();
                (status["counts"]["current"] == 2 && status["counts"]["invitation"] == 1)
                    .then_some(())
            })
            .await;

        // A message of its own, to who is coming; nothing of it is for calendars.
        window
            .go(&format!("/event/{event}/invitations?part=messages"))
            .await;
        window.press("button", details).await;
        window.settled().await;
        press(&window, lang, "invitation-prepare").await;
        window.find("[data-testid=web-mailing]").await;
        window.picture("message").await;
        let clipboard = Window::clipboard().await;
        press(&window, lang, "web-text-0").await;
        assert!(pasted(&window).await.contains("Rust Night"));
        drop(clipboard);
        press(&window, lang, "sent-yes").await;
        window
            .wait("the details to be told", async || {
                let counts = window
                    .call("message_overview", json!({ "eventId": event }))
                    .await
                    .unwrap();
                let told = counts["counts"]
                    .as_array()?
                    .iter()
                    .find(|one| one["message"] == "details")?["told"]
                    .clone();
                (told == 3).then_some(())
            })
            .await;
        let status: Value = window
            .call("invitation_status", json!({ "eventId": event }))
            .await
            .unwrap();
        assert_eq!(status["counts"]["invitation"], 1);
        window.close().await;
    }
}
