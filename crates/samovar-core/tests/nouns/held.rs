//! Who is held back: words for one person that may not be written to leave in no way, neither in
//! a file, nor in what a clipboard is given, nor on a screen from which they could be copied.

use std::path::Path;

use samovar_core::invitation::InvitationFormat;
use samovar_core::message::MessageFormat;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

/// Said stop, has an address from which mails come back, may be written to.
const NAMES: [&str; 3] = ["Annabel", "Borislav", "Chenoa"];

fn desk() -> (Desk, Vec<String>) {
    let desk = Desk::new();
    desk.call(
        "edit_settings",
        json!({ "organizerName": "Olga", "organizerEmail": "olga@example.org" }),
    );
    let people: Vec<String> = NAMES
        .iter()
        .map(|name| {
            let draft = json!({ "name": name, "emails": [address(name)] });
            text(&desk.call("add_person", draft)["id"])
        })
        .collect();
    consent(&desk, &people[0], "stop");
    desk.call("hold_address", json!({ "address": address(NAMES[1]) }));
    (desk, people)
}

fn address(name: &str) -> String {
    format!("{}@example.org", name.to_lowercase())
}

fn consent(desk: &Desk, person: &str, answer: &str) {
    desk.call(
        "set_consent",
        json!({ "personId": person, "purpose": "mailing", "answer": answer, "how": "said" }),
    );
}

/// To which all of them are invited.
fn event(desk: &Desk, people: &[String]) -> String {
    let event = desk.event(None);
    for person in people {
        let guest = json!({ "eventId": event, "personId": person, "state": "invited" });
        desk.call("add_guest", guest);
    }
    event
}

fn message(desk: &Desk, kind: &str, audience: Value) -> String {
    let request =
        json!({ "name": "Tea", "kind": kind, "use": "own", "audience": audience, "lang": "en" });
    let message = text(&desk.call("create_message", request)["id"]);
    desk.call(
        "write_message_text",
        json!({ "messageId": message, "lang": "en", "subject": "Tea", "body": "Hello {first_name|friends}." }),
    );
    message
}

fn shown(desk: &Desk, message: &str, kind: &str, person: &str) -> Value {
    desk.call(
        "preview_message",
        json!({ "messageId": message, "channelKind": kind, "personId": person }),
    )
}

/// All that lies in a folder, as one text.
fn files(folder: &Value) -> String {
    let mut found = String::new();
    for entry in std::fs::read_dir(Path::new(folder.as_str().unwrap())).unwrap() {
        let entry = entry.unwrap();
        found.push_str(&entry.file_name().to_string_lossy());
        found.push_str(&String::from_utf8_lossy(
            &std::fs::read(entry.path()).unwrap(),
        ));
    }
    found.to_lowercase()
}

fn assert_only_the_third(found: &str, case: &str) {
    assert!(found.contains(&address(NAMES[2])), "{case}: {found}");
    for name in &NAMES[..2] {
        assert!(!found.contains(&name.to_lowercase()), "{case}: {found}");
    }
}

#[test]
fn what_may_not_be_written_to_somebody_is_not_shown_to_be_copied() {
    let (desk, people) = desk();
    let event = event(&desk, &people);
    let everybody = json!({ "to": "filter", "filter": { "eventId": event } });
    let news = message(&desk, "news", everybody);
    // Of the community: who was not asked is held back too.
    for (person, reason) in people.iter().zip(["stopped", "address-held", "no-consent"]) {
        for kind in ["email", "sms", "telegram"] {
            let shown = shown(&desk, &news, kind, person);
            assert_eq!(shown["held"], reason, "{kind}");
            assert_eq!(
                (
                    &shown["subject"],
                    &shown["text"],
                    &shown["html"],
                    &shown["cut"]
                ),
                (&json!(""), &json!(""), &Value::Null, &json!([])),
                "{kind} {reason}"
            );
        }
        let mail = desk.call(
            "preview_mail",
            json!({ "eventId": event, "personId": person }),
        );
        let code = match reason {
            "stopped" => json!("person-stopped"),
            "address-held" => json!("address-held"),
            _ => Value::Null,
        };
        assert_eq!(mail["held"], code);
        assert_eq!(text(&mail["text"]).is_empty(), !code.is_null(), "{mail}");
        assert_eq!(text(&mail["subject"]).is_empty(), !code.is_null(), "{mail}");
    }
    // Leafing through the mails of an event nobody of them is come upon.
    let mail = desk.call("preview_mail", json!({ "eventId": event }));
    assert_eq!(
        (&mail["total"], &mail["name"]),
        (&json!(1), &json!(NAMES[2]))
    );
    // Their own word opens it again, and so does an address that is free.
    consent(&desk, &people[0], "yes");
    consent(&desk, &people[1], "yes");
    let hold = desk.call("list_address_holds", json!({}))["rows"][0]["id"].clone();
    desk.call("lift_address_hold", json!({ "holdId": hold }));
    for (person, name) in people.iter().zip(&NAMES[..2]) {
        let shown = shown(&desk, &news, "email", person);
        assert_eq!(shown["held"], Value::Null);
        assert!(text(&shown["text"]).contains(name), "{shown}");
    }
    // A text that is no single person's is there for everybody.
    let request = json!({ "messageId": news, "channelKind": "email", "lang": "en" });
    assert!(text(&desk.call("preview_message", request)["text"]).contains("Hello friends"));
}

#[test]
fn no_file_of_a_message_or_of_invitations_is_for_who_is_held_back() {
    let (desk, people) = desk();
    let of = event(&desk, &people);
    let audience = json!({ "to": "filter", "filter": { "eventId": of } });
    let request = json!({ "name": "Tea", "kind": "service", "use": "own", "eventId": of, "audience": audience, "lang": "en" });
    let service = text(&desk.call("create_message", request)["id"]);
    desk.call(
        "write_message_text",
        json!({ "messageId": service, "lang": "en", "subject": "Tea", "body": "Hello friends." }),
    );
    for format in MessageFormat::ALL {
        let request = json!({ "messageId": service, "format": format.word(), "again": true });
        let prepared = desk.call("prepare_message", request);
        assert_eq!(prepared["people"], 1, "{}", format.word());
        assert_only_the_third(&files(&prepared["path"]), format.word());
    }
    for format in InvitationFormat::ALL {
        let event = event(&desk, &people);
        desk.call(
            "edit_event",
            json!({ "eventId": event, "organizerEmail": "olga@example.org" }),
        );
        let mut request = json!({ "eventId": event, "format": format.word(), "tentative": true });
        if *format == InvitationFormat::Web {
            request["service"] = json!("gmail");
        }
        let prepared = desk.call("prepare_invitations", request);
        assert_eq!(prepared["heldBackCount"], 2, "{}", format.word());
        assert_only_the_third(&files(&prepared["path"]), format.word());
        if *format == InvitationFormat::Web {
            let batch = json!({ "mailingId": prepared["mailingId"], "number": 1 });
            let addresses = desk.call("batch_addresses", batch);
            assert_eq!(addresses["text"], address(NAMES[2]));
        }
    }
}

#[test]
fn mails_that_lie_prepared_say_for_how_many_they_are_no_more() {
    let (desk, people) = desk();
    let dora = json!({ "name": "Dora", "emails": [address("Dora")] });
    let dora = text(&desk.call("add_person", dora)["id"]);
    for person in [&people[2], &dora] {
        consent(&desk, person, "yes");
    }
    let news = message(&desk, "news", json!({ "to": "filter", "filter": {} }));
    let request = json!({ "messageId": news, "format": "mbox" });
    let prepared = desk.call("prepare_message", request);
    assert_eq!(prepared["people"], 2);
    let silent = || desk.call("list_mailings", json!({ "messageId": news }))[0]["silent"].clone();
    assert_eq!(silent(), 0);
    // A *no* holds back news, and an address from which mails come back holds all.
    consent(&desk, &dora, "no");
    assert_eq!(silent(), 1);
    desk.call("hold_address", json!({ "address": address(NAMES[2]) }));
    assert_eq!(silent(), 2);
    consent(&desk, &people[2], "stop");
    assert_eq!(silent(), 2, "each once");
    let answer = json!({ "mailingId": prepared["mailingId"], "sent": "yes" });
    assert_eq!(desk.call("confirm_mailing", answer)["silent"], 0);
}
