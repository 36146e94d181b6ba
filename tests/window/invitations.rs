//! Flow E: guests are invited, the event moves, exactly their updates are
//! prepared, and the manager says that they were sent. By keyboard alone.

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

async fn status(window: &Window, event: &str) -> Value {
    let request = json!({ "eventId": event });
    window.call("invitation_status", request).await.unwrap()
}

/// Brings the focus to a control and presses it.
async fn press(window: &Window, test_id: &str) {
    window.find(&format!("[data-testid={test_id}]")).await;
    window
        .run(&format!(
            "document.querySelector('[data-testid={test_id}]').focus()"
        ))
        .await;
    window.type_keys(keys::ENTER).await;
}

#[tokio::test]
async fn test_updates_are_prepared_and_confirmed_by_keyboard() {
    for (lang, invite, update) in [
        ("en", "Prepare 3 invitations", "Prepare 3 updates"),
        (
            "ru",
            "Подготовить 3 приглашения",
            "Подготовить 3 обновления",
        ),
    ] {
        let window = Window::open(&format!("invitations-{lang}")).await;
        window
            .call(
                "edit_settings",
                json!({ "welcomed": true, "language": lang }),
            )
            .await
            .unwrap();
        let event = window
            .call(
                "create_event",
                json!({ "title": "Rust Night", "starts": "2036-12-18T18:30", "ends": "2036-12-18T21:30", "state": "open" }),
            )
            .await
            .unwrap();
        let event = event["id"].as_str().unwrap().to_owned();
        for (name, email) in [
            ("Анна Ли", "anna@example.org"),
            ("Boris Ivanov", "boris@example.org"),
            ("Chen Smith", "chen@example.org"),
        ] {
            let guest = json!({ "eventId": event, "name": name, "email": email, "state": "going" });
            window.call("add_guest", guest).await.unwrap();
        }
        window.go(&format!("/event/{event}/invitations")).await;
        // Without an organiser nothing can be prepared; the button leads to the field.
        window.find("[data-testid=invitation-mend-organizer]").await;
        window
            .call(
                "edit_event",
                json!({ "eventId": event, "organizerEmail": "olga@example.org" }),
            )
            .await
            .unwrap();
        window.sees(invite).await;
        press(&window, "invitation-prepare").await;
        press(&window, "sent-yes").await;
        window
            .wait("the invitations to be sent", async || {
                let status = status(&window, &event).await;
                (status["latest"]["sent"] == "yes" && status["counts"]["current"] == 3)
                    .then_some(())
            })
            .await;
        window
            .call(
                "edit_event",
                json!({ "eventId": event, "starts": "2036-12-18T19:00", "ends": "2036-12-18T22:00" }),
            )
            .await
            .unwrap();
        window.sees("18:30 → 19:00").await;
        window.sees(update).await;
        window.picture("changed").await;
        press(&window, "invitation-prepare").await;
        window.find("[data-testid=sent-question]").await;
        window.picture("asked").await;
        press(&window, "sent-yes").await;
        window
            .wait("the updates to be sent", async || {
                let status = status(&window, &event).await;
                (status["ready"] == 0 && status["unanswered"] == json!([])).then_some(())
            })
            .await;
        let mailings = window
            .call("list_mailings", json!({ "eventId": event }))
            .await
            .unwrap();
        assert_eq!(
            [&mailings[0]["requests"], &mailings[1]["requests"]],
            [&json!(3), &json!(3)]
        );
        window.close().await;
    }
}
