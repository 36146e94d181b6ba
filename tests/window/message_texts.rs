//! What messages are made of, by keyboard and in both languages: a text is kept in the library and
//! begins the next message, of somebody who said stop no mail is shown, and a series is written to
//! its regulars and asks whether that was sent.

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

use crate::messages::{evening, listed, press};

/// A message to the people of the evening with this text; gives its id.
async fn message(window: &Window, event: &str, lang: &str, (name, body): (&str, &str)) -> String {
    let audience = json!({ "to": "event", "eventId": event, "part": "going" });
    let request = json!({ "name": name, "kind": "service", "use": "own", "lang": lang, "audience": audience });
    let made = window.call("create_message", request).await.unwrap();
    let id = made["id"].as_str().unwrap().to_owned();
    let text = json!({ "messageId": id, "lang": lang, "subject": name, "body": body });
    window.call("write_message_text", text).await.unwrap();
    id
}

async fn kept(window: &Window) -> Vec<Value> {
    let texts = window.call("list_saved_texts", json!({})).await.unwrap();
    texts.as_array().unwrap().clone()
}

#[tokio::test]
async fn test_a_text_is_kept_out_of_a_message_and_begins_the_next_one() {
    for (lang, name, next, body) in [
        ("en", "Way in", "For March", "The door is **blue**."),
        ("ru", "Как войти", "К марту", "Дверь **синяя**."),
    ] {
        let window = Window::open(&format!("message-library-{lang}")).await;
        let event = evening(&window, lang).await;
        let first = message(&window, &event, lang, (name, body)).await;
        window.go(&format!("/messages/{first}")).await;
        press(&window, "message-keep-text").await;
        let text = window
            .wait("the text to be in the library", async || {
                let texts = kept(&window).await;
                texts.first().cloned()
            })
            .await;
        assert_eq!(
            (&text["name"], &text["lang"], &text["body"]),
            (&json!(name), &json!(lang), &json!(body))
        );
        let id = text["id"].as_str().unwrap();

        // In its list, with its words beside it.
        window.go(&format!("/texts?text={id}")).await;
        window.find("[data-testid=saved-text-begin]").await;
        window.sees(name).await;
        window.picture("library").await;
        assert_eq!(window.axe().await, [""; 0]);
        // It stays open though it is no more what was searched for.
        let word = name.split(' ').next().unwrap();
        window.go(&format!("/texts?q={word}&text={id}")).await;
        for renamed in [next, name] {
            window.fill("[name=saved-text-name]", renamed).await;
            window.type_keys(keys::TAB).await;
            window
                .wait("the new name to be kept", async || {
                    (kept(&window).await[0]["name"] == renamed).then_some(())
                })
                .await;
            // The page has heard of it as well.
            window
                .wait("the panel to be called so", async || {
                    let titles = "return [...document.querySelectorAll('h2')].map((one) => one.textContent.trim())";
                    let titles = window.run(titles).await;
                    titles.as_array()?.contains(&json!(renamed)).then_some(())
                })
                .await;
            window.find("[data-testid=saved-text-begin]").await;
        }
        press(&window, "saved-text-begin").await;
        window.focused("[data-testid=message-name]").await;
        window
            .wait("the new message to begin with it", async || {
                let chosen = "return document.querySelector('[name=message-begins]')?.value";
                (window.run(chosen).await == id).then_some(())
            })
            .await;
        window.picture("begun").await;
        window.type_keys(next).await;
        window.type_keys(keys::ENTER).await;
        window
            .wait("the new message to have its words", async || {
                let typed = "return document.querySelector('[data-testid=message-body]')?.value";
                (listed(&window).await["name"] == next && window.run(typed).await == body)
                    .then_some(())
            })
            .await;
        // Kept once more it stands under another name, and undo takes that one out alone.
        press(&window, "message-keep-text").await;
        window
            .wait("the second name to be in the library", async || {
                (kept(&window).await.len() == 2).then_some(())
            })
            .await;
        window.control("z").await;
        window
            .wait("the second name to be taken back", async || {
                let texts = kept(&window).await;
                (texts.len() == 1 && texts[0]["name"] == name).then_some(())
            })
            .await;

        // Words of an event begin no message that is of none, and the field is named.
        let of_event = json!({ "name": next, "lang": lang, "subject": "", "body": "{event}" });
        let of_event = window.call("save_text", of_event).await.unwrap();
        let of_event = of_event["id"].as_str().unwrap();
        window
            .go(&format!("/messages?new=own&text={of_event}"))
            .await;
        window.focused("[data-testid=message-name]").await;
        window
            .wait("the text to be chosen", async || {
                let chosen = "return document.querySelector('[name=message-begins]')?.value";
                (window.run(chosen).await == of_event).then_some(())
            })
            .await;
        window.type_keys(keys::ENTER).await;
        window.sees("{event}").await;
        window.picture("refused").await;
        assert_eq!(window.axe().await, [""; 0]);
        window.close().await;
    }
}

#[tokio::test]
async fn test_of_somebody_who_said_stop_no_mail_is_shown_that_could_be_copied() {
    for (lang, name, body, why) in [
        (
            "en",
            "Come early",
            "Tea from six.",
            "There is nothing to copy for them.",
        ),
        (
            "ru",
            "Приходите раньше",
            "Чай с шести.",
            "Копировать для этого человека нечего.",
        ),
    ] {
        let window = Window::open(&format!("message-held-{lang}")).await;
        let event = evening(&window, lang).await;
        let people = window
            .call("list_people", json!({ "query": "Boris" }))
            .await
            .unwrap();
        let stop = json!({ "personId": people["rows"][0]["id"], "purpose": "mailing", "answer": "stop", "how": "said" });
        window.call("set_consent", stop).await.unwrap();
        let id = message(&window, &event, lang, (name, body)).await;
        window.go(&format!("/messages/{id}")).await;

        // First whoever is ready: there is a mail, and it may be copied.
        window.find("[data-testid=copy-email]").await;
        window.fill("[name=message-preview-for]", "Boris").await;
        window
            .wait("him to be found", async || {
                let found = "return document.querySelector('[role=option]')?.textContent ?? ''";
                let found = window.run(found).await;
                found.as_str()?.contains("Boris Ivanov").then_some(())
            })
            .await;
        window.type_keys(keys::ENTER).await;
        let card = || {
            window.run(
                "const card = document.querySelector('[data-testid=preview-email]')
                 return [card?.innerText ?? '', card?.querySelectorAll('button, a').length]",
            )
        };
        let shown = window
            .wait("the reason to stand there", async || {
                let shown = card().await;
                shown[0].as_str()?.contains(why).then_some(shown)
            })
            .await;
        let words = shown[0].as_str().unwrap();
        assert!(words.contains("Boris Ivanov"), "{words}");
        assert!(!words.contains(body) && !words.contains(name), "{words}");
        assert_eq!(shown[1], 0, "nothing to press");
        window.picture("held").await;
        assert_eq!(window.axe().await, [""; 0]);
        // Nor does what was shown of somebody stay there once nothing can be shown of them.
        let yes = json!({ "personId": people["rows"][0]["id"], "purpose": "mailing", "answer": "yes", "how": "said" });
        window.call("set_consent", yes).await.unwrap();
        window.find("[data-testid=copy-email]").await;
        let erased = json!({ "personId": people["rows"][0]["id"] });
        window.call("erase_person", erased).await.unwrap();
        window
            .wait("his mail to be gone", async || {
                let shown = card().await;
                let words = shown[0].as_str()?;
                (!words.contains(body) && !words.contains("Boris")).then_some(())
            })
            .await;
        window.close().await;
    }
}

#[tokio::test]
async fn test_a_series_is_written_to_its_regulars_and_asks_whether_it_was_sent() {
    for (lang, name, ready) in [
        ("en", "For our regulars", "1 ready"),
        ("ru", "Постоянным гостям", "1 к отправке"),
    ] {
        let window = Window::open(&format!("message-series-{lang}")).await;
        let event = evening(&window, lang).await;
        let rule =
            json!({ "every": "week", "interval": 1, "ends": { "kind": "after", "count": 3 } });
        let made = window
            .call("create_series", json!({ "eventId": event, "rule": rule }))
            .await
            .unwrap();
        let series = made["series"]["id"].as_str().unwrap().to_owned();
        let dora = window
            .call(
                "add_person",
                json!({ "name": "Dora Weiss", "emails": ["dora@example.org"] }),
            )
            .await
            .unwrap();
        let regular = json!({ "seriesId": series, "personIds": [dora["id"]] });
        window.call("add_regulars", regular).await.unwrap();

        window.go(&format!("/series/{series}")).await;
        press(&window, "message-new-of-event").await;
        window.focused("[data-testid=message-name]").await;
        window.type_keys(name).await;
        window.find("[name=message-series-part]").await;
        window
            .run(
                "const part = document.querySelector('[name=message-series-part]')
                 part.value = 'regulars'
                 part.dispatchEvent(new Event('change', { bubbles: true }))
                 document.querySelector('[data-testid=message-name]').focus()",
            )
            .await;
        window.picture("new").await;
        window.type_keys(keys::ENTER).await;
        window.find("[data-testid=message-body]").await;
        let id = listed(&window).await["id"].as_str().unwrap().to_owned();
        window
            .run("document.querySelector('[data-testid=message-body]').focus()")
            .await;
        window.type_keys("Tea.").await;
        window.control(keys::ENTER).await;
        window.fill("[name=message-subject]", name).await;
        window.type_keys(keys::TAB).await;
        window.sees(ready).await;

        press(&window, "message-prepare").await;
        window.find("[data-testid=message-prepare-save]").await;
        press(&window, "message-prepare-save").await;
        window.find("[data-testid=sent-question]").await;
        let of_series = json!({ "seriesId": series });
        let mailings = window
            .call("list_mailings", of_series.clone())
            .await
            .unwrap();
        assert_eq!(
            (&mailings[0]["messageId"], &mailings[0]["people"]),
            (&json!(id), &json!(1))
        );

        // The series asks until it is answered.
        window.go(&format!("/series/{series}")).await;
        window.find("[data-testid=messages-notice] a").await;
        window.picture("asked").await;
        assert_eq!(window.axe().await, [""; 0]);
        window
            .run("document.querySelector('[data-testid=messages-notice] a').focus()")
            .await;
        window.type_keys(keys::ENTER).await;
        window.find("[data-testid=sent-question]").await;
        // Who asks for nothing more while the mails lie there is spoken of before they are sent.
        let stop = json!({ "personId": dora["id"], "purpose": "mailing", "answer": "stop", "how": "said" });
        window.call("set_consent", stop).await.unwrap();
        window.find("[data-testid=sent-silent]").await;
        window.picture("silent").await;
        press(&window, "sent-yes").await;
        window
            .wait("it to be sent", async || {
                let mailings = window
                    .call("list_mailings", of_series.clone())
                    .await
                    .unwrap();
                (mailings[0]["sent"] == "yes").then_some(())
            })
            .await;
        window.go(&format!("/series/{series}")).await;
        window.find("[data-testid=event-messages]").await;
        window
            .wait("nothing to be asked any more", async || {
                let asked =
                    "return document.querySelector('[data-testid=messages-notice]') === null";
                (window.run(asked).await == true).then_some(())
            })
            .await;
        window.close().await;
    }
}
