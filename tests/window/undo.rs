//! Undo at an old line of the history names what came later and leaves it; the key
//! goes on as if it had not been pressed.

use samovar_tests::Window;
use serde_json::json;

#[tokio::test]
async fn test_undo_of_an_evening_with_guests_says_how_many_and_the_key_takes_the_latest() {
    for (lang, named, undone) in [
        (
            "en",
            "cannot be undone: 4 guests (Guest No1, Guest No2 and 2 more) and 2 arrivals",
            "Undone: Checked in: Guest No2",
        ),
        (
            "ru",
            "отменить нельзя: с тех пор с этим связано: 4 гостя (Guest No1, Guest No2 и ещё 2) и 2 входа",
            "Отменено: Вход отмечен: Guest No2",
        ),
    ] {
        let window = Window::open(&format!("undo-{lang}")).await;
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
                json!({ "title": "Rust Night", "starts": "2036-12-18T18:30" }),
            )
            .await
            .unwrap();
        let event = event["id"].as_str().unwrap().to_owned();
        for number in 1..=4 {
            let guest =
                json!({ "eventId": event, "name": format!("Guest No{number}"), "state": "going" });
            let guest = window.call("add_guest", guest).await.unwrap();
            if number <= 2 {
                window
                    .call(
                        "check_in_guest",
                        json!({ "guestId": guest["row"]["id"], "early": true }),
                    )
                    .await
                    .unwrap();
            }
        }
        window.go(&format!("/event/{event}/history")).await;
        window.find("[data-testid=history]").await;
        // The oldest line is the last.
        window
            .run("[...document.querySelectorAll('[data-testid=history-take-back]')].at(-1).click()")
            .await;
        window.sees(named).await;
        window.picture("refused").await;
        let guests = window
            .call("list_guests", json!({ "eventId": event }))
            .await
            .unwrap();
        assert_eq!(guests["total"], 4);

        // Guest No4, Guest No3: the two latest steps; then the check-in.
        for left in [3, 2] {
            window.control("z").await;
            window
                .wait("an undo", async || {
                    let of = json!({ "eventId": event });
                    let guests = window.call("list_guests", of).await.unwrap();
                    (guests["total"] == left).then_some(())
                })
                .await;
        }
        window.control("z").await;
        window.sees(undone).await;
        window.picture("undone").await;

        // What nothing takes back says so, and the next press goes on beneath.
        let person = window
            .call("add_person", json!({ "name": "Anna Petrova" }))
            .await
            .unwrap();
        window
            .call("erase_person", json!({ "personId": person["id"] }))
            .await
            .unwrap();
        window.control("z").await;
        window
            .sees(if lang == "en" {
                "nothing of it was kept"
            } else {
                "от этого ничего не оставлено"
            })
            .await;
        window.close().await;
    }
}
