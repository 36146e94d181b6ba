//! The library of texts: kept under a name, found again, and taken by messages.

use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

fn save(desk: &Desk, name: &str, lang: &str, body: &str) -> Value {
    desk.call(
        "save_text",
        json!({ "name": name, "lang": lang, "subject": name, "body": body }),
    )
}

fn names(found: &Value) -> Vec<String> {
    let rows = found.as_array().unwrap();
    rows.iter()
        .map(|row| format!("{} {}", text(&row["name"]), text(&row["lang"])))
        .collect()
}

fn list(desk: &Desk, more: Value) -> Vec<String> {
    names(&desk.call("list_saved_texts", more))
}

fn everybody() -> Value {
    json!({ "to": "filter", "filter": {} })
}

#[test]
fn a_text_is_kept_found_changed_copied_and_taken_out() {
    let desk = Desk::new();
    let thanks = save(&desk, "Thanks", "en", "Thank you, {first_name|friends}.");
    save(&desk, "Thanks", "ru", "Спасибо!");
    save(&desk, "Way in", "en", "The door is **blue**.");
    assert_eq!(
        list(&desk, json!({})),
        ["Thanks en", "Thanks ru", "Way in en"]
    );
    assert_eq!(list(&desk, json!({ "query": "blue the" })), ["Way in en"]);
    assert_eq!(list(&desk, json!({ "query": "СПАСИБО" })), ["Thanks ru"]);
    assert_eq!(
        list(&desk, json!({ "lang": "en-GB" })),
        ["Thanks en", "Way in en"]
    );
    // The same place takes the new words, and no second text stands beside it.
    let again = save(&desk, "Thanks", "en", "Thanks!");
    assert_eq!(again["id"], thanks["id"]);
    assert_eq!(again["body"], "Thanks!");
    desk.call("undo", json!({}));
    let of = json!({ "textId": thanks["id"] });
    assert_eq!(
        desk.call("get_saved_text", of.clone())["body"],
        "Thank you, {first_name|friends}."
    );
    let copy = desk.call("duplicate_saved_text", of.clone());
    assert_eq!(
        (&copy["name"], &copy["body"]),
        (&json!("Thanks 2"), &thanks["body"])
    );
    let edit = |more: Value| {
        let mut request = json!({ "textId": copy["id"] });
        for (key, value) in more.as_object().unwrap() {
            request[key] = value.clone();
        }
        request
    };
    assert_eq!(
        desk.refused("edit_saved_text", edit(json!({ "name": "Thanks" })))
            .0,
        Code::NameTaken
    );
    let own = json!({ "name": "Thanks", "channelKind": "sms", "body": "Thanks, all" });
    let own = desk.call("edit_saved_text", edit(own));
    assert_eq!(
        (&own["name"], &own["channelKind"]),
        (&json!("Thanks"), &json!("sms"))
    );
    desk.call("remove_saved_text", of);
    assert_eq!(
        list(&desk, json!({})),
        ["Thanks en", "Thanks ru", "Way in en"]
    );
    desk.call("undo", json!({}));
    assert_eq!(list(&desk, json!({})).len(), 4);
}

#[test]
fn what_no_message_could_say_is_not_kept() {
    let desk = Desk::new();
    let refused = |more: Value| {
        let mut request = json!({ "name": "Tea", "lang": "en", "subject": "Tea", "body": "Tea" });
        for (key, value) in more.as_object().unwrap() {
            request[key] = value.clone();
        }
        desk.refused("save_text", request)
    };
    assert_eq!(refused(json!({ "name": " " })).0, Code::Required);
    assert_eq!(refused(json!({ "body": " \n" })).0, Code::Required);
    assert_eq!(
        refused(json!({ "lang": "Klingon" })).0,
        Code::LanguageUnknown
    );
    let (code, facts) = refused(json!({ "body": "Hello,\nsee {evnt}" }));
    assert_eq!(
        (code, &facts["line"], &facts["column"]),
        (Code::MailFieldUnknown, &json!(2), &json!(5))
    );
    let post = json!({ "channelKind": "vk", "body": "Hello {name|friends}" });
    assert_eq!(refused(post).0, Code::MessageFieldPersonal);
    assert_eq!(list(&desk, json!({})), [""; 0]);
}

#[test]
fn a_message_begins_with_all_that_a_name_has_and_gives_its_texts_back() {
    let desk = Desk::new();
    let event = desk.event(None);
    let kept = save(&desk, "See you", "en", "See you at {event}.");
    save(&desk, "See you", "kk", "Көріскенше.");
    desk.call(
        "save_text",
        json!({ "name": "See you", "lang": "en", "channelKind": "sms", "subject": "", "body": "See you" }),
    );
    let request = json!({ "kind": "service", "use": "thanks", "eventId": event, "audience": everybody(), "textId": kept["id"] });
    let message = desk.call("create_message", request);
    assert_eq!(message["name"], "See you: Rust Night");
    let texts: Vec<Value> = message["texts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| json!([one["lang"], one["channelKind"], one["body"]]))
        .collect();
    assert_eq!(
        texts,
        [
            json!(["en", null, "See you at {event}."]),
            json!(["kk", null, "Көріскенше."]),
            json!(["en", "sms", "See you"]),
        ]
    );
    // A message of no event has no name of one: refused whole.
    let request =
        json!({ "kind": "news", "use": "own", "audience": everybody(), "textId": kept["id"] });
    let (code, facts) = desk.refused("create_message", request);
    assert_eq!(
        (code, &facts["field"], &facts["name"]),
        (Code::MessageTextUnfit, &json!("textId"), &json!("{event}"))
    );
    assert_eq!(
        desk.call("list_messages", json!({}))
            .as_array()
            .unwrap()
            .len(),
        1
    );
    // What is changed in the message stays there, and the other way round.
    desk.call(
        "write_message_text",
        json!({ "messageId": message["id"], "lang": "en", "subject": "S", "body": "Till then." }),
    );
    desk.call("remove_saved_text", json!({ "textId": kept["id"] }));
    let message = desk.call("get_message", json!({ "messageId": message["id"] }));
    assert_eq!(message["texts"][0]["body"], "Till then.");
}

#[test]
fn a_name_as_long_as_a_name_may_be_is_copied_and_begins_a_message() {
    let desk = Desk::new();
    let event = desk.event(None);
    let long = "Ж".repeat(200);
    let kept = save(&desk, &long, "ru", "До встречи!");
    for number in ["2", "3"] {
        let copy = desk.call("duplicate_saved_text", json!({ "textId": kept["id"] }));
        assert_eq!(text(&copy["name"]), format!("{} {number}", "Ж".repeat(198)));
    }
    let audience = json!({ "to": "event", "eventId": event, "part": "going" });
    let request =
        json!({ "kind": "service", "use": "own", "audience": audience, "textId": kept["id"] });
    assert_eq!(desk.call("create_message", request)["name"], json!(long));
}
