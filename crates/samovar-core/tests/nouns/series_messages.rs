//! Messages about a whole series: its next date in the fields, its people as the audience.

use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

/// "Rust Tea", Tuesdays from 1 December 2026, with Anna as its regular; Boris comes to the first
/// date, and Chen has nothing to do with it.
struct Club {
    desk: Desk,
    series: String,
    people: Vec<String>,
}

impl Club {
    fn new() -> Self {
        let desk = Desk::new();
        let event = desk.call(
            "create_event",
            json!({ "title": "Rust Tea", "starts": "2026-12-01T19:00", "ends": "2026-12-01T22:00", "state": "open",
                    "organizerName": "Olga", "organizerEmail": "olga@example.org" }),
        );
        let made = desk.call(
            "create_series",
            json!({ "eventId": event["id"], "rule": { "every": "week", "interval": 1, "ends": { "kind": "after", "count": 3 } } }),
        );
        let series = text(&made["series"]["id"]);
        let people: Vec<String> = ["Anna", "Boris", "Chen"]
            .map(|name| {
                let draft = json!({ "name": name, "emails": [format!("{}@example.org", name.to_lowercase())] });
                text(&desk.call("add_person", draft)["id"])
            })
            .into();
        desk.call(
            "add_regulars",
            json!({ "seriesId": series, "personIds": [people[0]] }),
        );
        desk.call(
            "add_guest",
            json!({ "eventId": event["id"], "personId": people[1], "state": "going" }),
        );
        Self {
            desk,
            series,
            people,
        }
    }

    fn dates(&self) -> Vec<Value> {
        let series = self
            .desk
            .call("get_series", json!({ "seriesId": self.series }));
        let dates = series["dates"].as_array().unwrap();
        dates.iter().map(|date| date["eventId"].clone()).collect()
    }

    fn message(&self, part: &str) -> Value {
        let audience = json!({ "to": "series", "seriesId": self.series, "part": part });
        let request =
            json!({ "kind": "service", "use": "last-info", "audience": audience, "lang": "en" });
        self.desk.call("create_message", request)
    }

    fn ready(&self, message: &Value) -> Vec<String> {
        let found = self.desk.call(
            "list_message_people",
            json!({ "messageId": message["id"], "ready": true }),
        );
        let rows = found["people"].as_array().unwrap();
        rows.iter().map(|one| text(&one["name"])).collect()
    }
}

#[test]
fn its_regulars_its_guests_or_both_are_written_to_without_being_asked() {
    let club = Club::new();
    for (part, names) in [
        ("regulars", &["Anna"][..]),
        ("guests", &["Boris"]),
        ("everybody", &["Anna", "Boris"]),
    ] {
        let message = club.message(part);
        assert_eq!(message["seriesId"], json!(club.series));
        assert_eq!(message["eventId"], Value::Null);
        assert_eq!(message["name"], "Last details: Rust Tea");
        assert_eq!(club.ready(&message), names, "{part}");
    }
    // Who is not of the series needs a yes, and who said stop hears nothing.
    let message = club.message("everybody");
    let everybody = json!({ "to": "filter", "filter": {} });
    club.desk.call(
        "edit_message",
        json!({ "messageId": message["id"], "audience": everybody }),
    );
    club.desk.call(
        "set_consent",
        json!({ "personId": club.people[0], "purpose": "mailing", "answer": "stop", "how": "said" }),
    );
    let plan = club
        .desk
        .call("plan_message", json!({ "messageId": message["id"] }));
    assert_eq!(
        plan["held"],
        json!([{ "reason": "stopped", "people": 1 }, { "reason": "no-consent", "people": 1 }])
    );
    assert_eq!(club.ready(&message), ["Boris"]);
}

#[test]
fn who_was_let_in_came_whatever_they_had_answered() {
    let club = Club::new();
    let event = club.dates()[1].clone();
    let guest = club.desk.call(
        "add_guest",
        json!({ "eventId": event, "personId": club.people[2], "state": "invited" }),
    );
    let message = club.message("guests");
    assert_eq!(club.ready(&message), ["Boris"]);
    club.desk
        .call("check_in_guest", json!({ "guestId": guest["row"]["id"] }));
    assert_eq!(club.ready(&message), ["Boris", "Chen"]);
}

#[test]
fn a_series_without_a_date_to_come_says_no_date_and_keeps_its_people() {
    let club = Club::new();
    let message = club.message("everybody");
    for event in club.dates() {
        club.desk.call(
            "set_event_state",
            json!({ "eventId": event, "state": "cancelled" }),
        );
    }
    let plan = || {
        club.desk
            .call("plan_message", json!({ "messageId": message["id"] }))
    };
    // Its usual words say when it is: nobody gets them without.
    let now = plan();
    assert_eq!(
        (&now["people"], &now["ready"], &now["held"]),
        (
            &json!(2),
            &json!(0),
            &json!([{ "reason": "empty-field", "people": 2 }])
        )
    );
    for lang in ["en", "ru"] {
        club.desk.call(
            "write_message_text",
            json!({ "messageId": message["id"], "lang": lang, "subject": "Tea", "body": "No more dates." }),
        );
    }
    // From whom it comes is then what the planner says.
    club.desk.call(
        "edit_settings",
        json!({ "organizerName": "Olga", "organizerEmail": "olga@example.org" }),
    );
    assert_eq!(plan()["ready"], 2);
    let prepared = club.desk.call(
        "prepare_message",
        json!({ "messageId": message["id"], "format": "mbox" }),
    );
    assert_eq!(prepared["people"], 2);
    // Once the series is gone, nobody is meant by it.
    club.desk
        .call("delete_series", json!({ "seriesId": club.series }));
    assert_eq!(club.desk.call("list_messages", json!({})), json!([]));
    let mailings = |asked: Value| {
        let found = club.desk.call("list_mailings", asked);
        found.as_array().unwrap().len()
    };
    assert_eq!(
        (mailings(json!({})), mailings(json!({ "sent": "unknown" }))),
        (1, 0),
        "nothing is left to ask about"
    );
    club.desk.call("undo", json!({}));
    assert_eq!(plan()["held"], json!([{ "reason": "told", "people": 2 }]));
}

#[test]
fn its_fields_say_the_next_date_that_takes_place() {
    let club = Club::new();
    let message = club.message("everybody");
    club.desk.call(
        "write_message_text",
        json!({ "messageId": message["id"], "lang": "en", "subject": "{event}", "body": "See you on {date}." }),
    );
    let said = || {
        let request = json!({ "messageId": message["id"], "channelKind": "email", "lang": "en" });
        text(&club.desk.call("preview_message", request)["text"])
    };
    let first = said();
    assert!(first.contains("1\u{a0}December 2026"), "{first}");
    club.desk.call(
        "set_event_state",
        json!({ "eventId": club.dates()[0], "state": "cancelled" }),
    );
    let next = said();
    assert!(next.contains("8\u{a0}December 2026"), "{next}");
    let shown = club
        .desk
        .call("get_message", json!({ "messageId": message["id"] }));
    assert_eq!(shown["nextEventId"], club.dates()[1]);
}

#[test]
fn a_message_is_of_an_event_or_of_a_series_and_is_found_by_it() {
    let club = Club::new();
    let event = club.dates()[0].clone();
    let message = club.message("regulars");
    let of = |more: Value| club.desk.call("list_messages", more);
    let row = of(json!({ "seriesId": club.series }))[0].clone();
    assert_eq!(
        (&row["id"], &row["eventTitle"]),
        (&message["id"], &json!("Rust Tea"))
    );
    let both = json!({ "kind": "service", "use": "own", "eventId": event, "seriesId": club.series,
                       "audience": { "to": "filter", "filter": {} } });
    assert_eq!(
        club.desk.refused("create_message", both).0,
        Code::MessageOfTwo
    );
    // One takes the place of the other.
    let edited = club.desk.call(
        "edit_message",
        json!({ "messageId": message["id"], "eventId": event }),
    );
    assert_eq!(
        (&edited["eventId"], &edited["seriesId"]),
        (&event, &Value::Null)
    );
    assert_eq!(of(json!({ "seriesId": club.series })), json!([]));
    let back = club.desk.call(
        "edit_message",
        json!({ "messageId": message["id"], "seriesId": club.series }),
    );
    assert_eq!(
        (&back["eventId"], &back["seriesId"]),
        (&Value::Null, &json!(club.series))
    );
    let copy = club
        .desk
        .call("duplicate_message", json!({ "messageId": message["id"] }));
    assert_eq!(copy["seriesId"], json!(club.series));
}

#[test]
fn what_was_prepared_or_posted_belongs_to_its_series() {
    let club = Club::new();
    let message = club.message("everybody");
    let channel = club.desk.call(
        "add_channel",
        json!({ "kind": "vk", "name": "Club", "address": "", "lang": "en" }),
    );
    club.desk.call(
        "write_message_text",
        json!({ "messageId": message["id"], "lang": "en", "subject": "Tea", "body": "See you." }),
    );
    let prepared = club.desk.call(
        "prepare_message",
        json!({ "messageId": message["id"], "format": "csv" }),
    );
    assert_eq!(prepared["people"], 2);
    // In the folder of the series, as its invitations are.
    let path = text(&prepared["path"]);
    let folder = std::path::Path::new(&path).parent().unwrap();
    let label = folder.file_name().unwrap().to_string_lossy();
    assert!(label.starts_with("Rust Tea-"), "{path}");
    club.desk.call(
        "note_post",
        json!({ "messageId": message["id"], "channelId": channel["id"], "lang": "en" }),
    );
    let of = |series: &str| {
        let asked = json!({ "seriesId": series, "sent": "unknown" });
        let found = club.desk.call("list_mailings", asked);
        let rows = found.as_array().unwrap();
        rows.iter()
            .map(|one| [one["messageId"].clone(), one["seriesId"].clone()])
            .collect::<Vec<_>>()
    };
    let own = [message["id"].clone(), json!(club.series)];
    assert_eq!(of(&club.series), [own.clone(), own]);
    // It stays of the series that it was written to, whatever the message is of later.
    club.desk.call(
        "edit_message",
        json!({ "messageId": message["id"], "eventId": club.dates()[0] }),
    );
    assert_eq!(of(&club.series).len(), 2);
    // Invitations to the series ask about none of it.
    let status = club
        .desk
        .call("invitation_status", json!({ "seriesId": club.series }));
    assert_eq!(status["counts"]["prepared"], 0);
}

#[test]
fn the_usual_messages_are_tasks_of_each_date_and_are_offered_once() {
    let club = Club::new();
    let request = json!({ "seriesId": club.series });
    let offered = club.desk.call("offer_series_messages", request.clone());
    assert_eq!(offered, json!({ "dates": 3, "tasks": 15 }));
    for event in club.dates() {
        let tasks = club.desk.call("list_tasks", json!({ "eventId": event }));
        let of_messages = tasks
            .as_array()
            .unwrap()
            .iter()
            .filter(|task| !task["messageUse"].is_null());
        assert_eq!(of_messages.count(), 5);
    }
    let again = club.desk.call("offer_series_messages", request);
    assert_eq!(again, json!({ "dates": 0, "tasks": 0 }));
}
