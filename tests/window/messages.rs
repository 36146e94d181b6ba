//! A message to the people of an event: offered as a task, written with mark-up, seen as each
//! channel has it, prepared, and said to have been sent. By keyboard, in both languages.

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

/// Brings the focus to a control and presses it.
pub async fn press(window: &Window, test_id: &str) {
    window.find(&format!("[data-testid={test_id}]")).await;
    window
        .run(&format!(
            "document.querySelector('[data-testid={test_id}]').focus()"
        ))
        .await;
    window.type_keys(keys::ENTER).await;
}

pub async fn evening(window: &Window, lang: &str) -> String {
    window
        .call(
            "edit_settings",
            json!({ "welcomed": true, "language": lang, "organizerName": "Olga", "organizerEmail": "olga@example.org" }),
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
        ("Анна Ли", Some("anna@example.org")),
        ("Boris Ivanov", Some("boris@example.org")),
        ("Chen Smith", None),
    ] {
        let guest = json!({ "eventId": event, "name": name, "email": email, "state": "going" });
        window.call("add_guest", guest).await.unwrap();
    }
    event
}

/// The only message there is, as its list has it.
pub async fn listed(window: &Window) -> Value {
    let messages = window.call("list_messages", json!({})).await.unwrap();
    messages[0].clone()
}

#[tokio::test]
async fn test_a_message_is_written_prepared_and_confirmed_by_keyboard() {
    for (lang, name, [tea, today], ready, held) in [
        (
            "en",
            "Come early",
            ["Tea", "today"],
            "2 ready",
            "1 no e-mail",
        ),
        (
            "ru",
            "Приходите раньше",
            ["Чай", "сегодня"],
            "2 к отправке",
            "1 без почты",
        ),
    ] {
        let window = Window::open(&format!("messages-{lang}")).await;
        let event = evening(&window, lang).await;
        window
            .go(&format!("/event/{event}/invitations?part=community"))
            .await;

        // The usual ones become tasks, once.
        press(&window, "message-offer").await;
        window
            .wait("the usual messages to be tasks", async || {
                let tasks = window
                    .call("list_tasks", json!({ "eventId": event }))
                    .await
                    .unwrap();
                let about = |task: &&Value| task["messageUse"].is_string();
                (tasks.as_array()?.iter().filter(about).count() == 5).then_some(())
            })
            .await;

        press(&window, "message-new-of-event").await;
        window.find("[data-testid=message-name]").await;
        window.picture("new").await;
        window.type_keys(name).await;
        window.type_keys(keys::ENTER).await;
        window.find("[data-testid=message-body]").await;
        let id = listed(&window).await["id"].clone();

        // Bold by its key, saved without leaving the field.
        window
            .run("document.querySelector('[data-testid=message-body]').focus()")
            .await;
        let (ctrl, up) = (keys::CONTROL, keys::RELEASE);
        window.type_keys(&format!("{tea} ")).await;
        window.type_keys(&format!("{ctrl}b{up}")).await;
        window.type_keys(today).await;
        window
            .type_keys(&format!("{ctrl}{}{up}", keys::ENTER))
            .await;
        let body = format!("{tea} **{today}**");
        window
            .wait("the text to be kept", async || {
                let message = window
                    .call("get_message", json!({ "messageId": id }))
                    .await
                    .unwrap();
                (message["texts"][0]["lang"] == lang && message["texts"][0]["body"] == body)
                    .then_some(())
            })
            .await;
        window.fill("[name=message-subject]", name).await;
        window.type_keys(keys::TAB).await;
        for (kind, text) in [("telegram", body.clone()), ("vk", format!("{tea} {today}"))] {
            window
                .wait("the channel to show it", async || {
                    let shown = window
                        .run(&format!(
                            "return document.querySelector('[data-testid=rendered-{kind}]')?.textContent"
                        ))
                        .await;
                    (shown == text.trim()).then_some(())
                })
                .await;
        }
        window.picture("written").await;

        // Whoever is held back stands in a list with the reason.
        window.sees(ready).await;
        window.sees(held).await;
        press(&window, "message-held-no-email").await;
        window.find("[data-testid=message-people]").await;
        window.sees("Chen Smith").await;
        window.sees_no("Boris Ivanov").await;
        window.picture("held").await;
        assert_eq!(window.axe().await, [""; 0]);

        press(&window, "message-prepare").await;
        window.find("[data-testid=message-prepare-save]").await;
        window.picture("prepare").await;
        press(&window, "message-prepare-save").await;
        window.find("[data-testid=sent-question]").await;
        assert_eq!(listed(&window).await["prepared"], 2);

        // It is asked about on Home as well, by its name.
        window.go("/").await;
        window.find("[data-testid=messages-notice]").await;
        window.sees(name).await;
        window
            .go(&format!("/messages/{}", id.as_str().unwrap()))
            .await;
        press(&window, "sent-yes").await;
        window
            .wait("the message to be sent", async || {
                (listed(&window).await["told"] == 2).then_some(())
            })
            .await;
        window.picture("sent").await;
        assert_eq!(window.axe().await, [""; 0]);
        window.close().await;
    }
}

#[tokio::test]
async fn test_a_post_that_was_copied_for_a_channel_is_asked_about() {
    for (lang, name) in [("en", "Rust chat"), ("ru", "Чат о Rust")] {
        let window = Window::open(&format!("posts-{lang}")).await;
        let event = evening(&window, lang).await;
        window.go("/channels").await;
        window.find("[data-testid=channel-new]").await;
        window.picture("empty").await;
        let chord = format!("{}{}N{}", keys::CONTROL, keys::SHIFT, keys::RELEASE);
        window.type_keys(&chord).await;
        window.find("[data-testid=channel-name]").await;
        window.type_keys(name).await;
        window.type_keys(keys::ENTER).await;
        // A reading is typed where the channel stands.
        window.fill("[name=reading-members]", "412").await;
        window.type_keys(keys::ENTER).await;
        window
            .wait("the reading to be kept", async || {
                let channels = window.call("list_channels", json!({})).await.unwrap();
                (channels[0]["members"] == 412).then_some(())
            })
            .await;
        window.picture("channel").await;
        assert_eq!(window.axe().await, [""; 0]);
        let channel = window.call("list_channels", json!({})).await.unwrap()[0]["id"].clone();

        let message = window
            .call(
                "create_message",
                json!({ "name": name, "kind": "news", "use": "own", "eventId": event, "lang": lang,
                        "audience": { "to": "event", "eventId": event, "part": "going" } }),
            )
            .await
            .unwrap();
        let id = message["id"].as_str().unwrap();
        window
            .call(
                "write_message_text",
                json!({ "messageId": id, "lang": lang, "subject": "", "body": "Q&A <live>" }),
            )
            .await
            .unwrap();
        window.go(&format!("/messages/{id}")).await;
        window.find("[name=post-in-telegram]").await;
        let chosen = channel.as_str().unwrap();
        window
            .run(&format!(
                "const choice = document.querySelector('[name=post-in-telegram]')
                 choice.value = '{chosen}'
                 choice.dispatchEvent(new Event('change', {{ bubbles: true }}))"
            ))
            .await;
        let clipboard = Window::clipboard().await;
        press(&window, "copy-telegram").await;
        window.find("[data-testid=sent-question]").await;
        drop(clipboard);
        window.picture("asked").await;
        press(&window, "sent-yes").await;
        window
            .wait("the post to be said to stand there", async || {
                let mailings = window
                    .call("list_mailings", json!({ "eventId": event }))
                    .await
                    .unwrap();
                (mailings[0]["channelId"] == channel && mailings[0]["sent"] == "yes").then_some(())
            })
            .await;
        window.close().await;
    }
}
