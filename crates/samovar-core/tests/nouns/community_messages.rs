//! Messages to the community: who is written to and who is held back, in which language, what
//! lies in the files then, and that nobody is told twice.

use std::io::BufReader;
use std::path::Path;

use samovar_core::Code;
use samovar_mail::read::{Mail, Mails};
use serde_json::{Value, json};

use crate::desk::{Desk, text};

fn desk() -> Desk {
    let desk = Desk::new();
    desk.call(
        "edit_settings",
        json!({ "organizerName": "Olga", "organizerEmail": "olga@example.org" }),
    );
    desk
}

fn person(desk: &Desk, name: &str, more: Value) -> String {
    let mut draft = json!({ "name": name, "tags": ["list"] });
    for (key, value) in more.as_object().unwrap() {
        draft[key] = value.clone();
    }
    text(&desk.call("add_person", draft)["id"])
}

fn mailed(desk: &Desk, name: &str, email: &str) -> String {
    person(desk, name, json!({ "emails": [email] }))
}

fn consent(desk: &Desk, person: &str, answer: &str) {
    desk.call(
        "set_consent",
        json!({ "personId": person, "purpose": "mailing", "answer": answer, "how": "said" }),
    );
}

fn listed() -> Value {
    json!({ "to": "filter", "filter": { "tags": ["list"] } })
}

/// News to everybody with the tag, with one text.
fn news(desk: &Desk, lang: &str, subject: &str, body: &str) -> String {
    let request =
        json!({ "name": "Tea", "kind": "news", "use": "own", "audience": listed(), "lang": lang });
    let message = text(&desk.call("create_message", request)["id"]);
    write(desk, &message, lang, (subject, body));
    message
}

fn write(desk: &Desk, message: &str, lang: &str, (subject, body): (&str, &str)) -> Value {
    desk.call(
        "write_message_text",
        json!({ "messageId": message, "lang": lang, "subject": subject, "body": body }),
    )
}

fn plan(desk: &Desk, message: &str) -> Value {
    desk.call("plan_message", json!({ "messageId": message }))
}

fn prepare(desk: &Desk, message: &str, more: Value) -> Value {
    let mut request = json!({ "messageId": message, "format": "csv" });
    for (key, value) in more.as_object().unwrap() {
        request[key] = value.clone();
    }
    desk.call("prepare_message", request)
}

fn sent(desk: &Desk, prepared: &Value, answer: &str) -> Value {
    desk.call(
        "confirm_mailing",
        json!({ "mailingId": prepared["mailingId"], "sent": answer }),
    )
}

/// The one file with this ending, as it is.
fn file(prepared: &Value, ending: &str) -> Vec<u8> {
    let mut found: Vec<_> = std::fs::read_dir(Path::new(prepared["path"].as_str().unwrap()))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|one| one == ending))
        .collect();
    assert_eq!(found.len(), 1, "{found:?}");
    std::fs::read(found.remove(0)).unwrap()
}

#[test]
fn the_card_of_a_person_names_what_was_prepared_for_them() {
    let desk = desk();
    let anna = mailed(&desk, "Anna", "anna@example.org");
    consent(&desk, &anna, "yes");
    let message = news(&desk, "en", "Tea", "Come.");
    prepare(&desk, &message, json!({}));
    let card = desk.call("get_person_card", json!({ "personId": anna }));
    let one = &card["messages"][0];
    assert_eq!(
        (&one["kind"], &one["eventTitle"]),
        (&json!("news"), &json!("Tea"))
    );
}

#[test]
fn a_text_that_was_taken_away_does_not_come_back_beside_a_new_one() {
    let desk = desk();
    let message = news(&desk, "en", "Tea", "Come.");
    let request = json!({ "messageId": message, "lang": "en" });
    let step = desk.try_call("remove_message_text", request).unwrap().step;
    write(&desk, &message, "en", ("Tea", "Come again."));
    let (code, args) = desk.refused("undo", json!({ "stepId": step.unwrap() }));
    assert_eq!((code, &args["why"]), (Code::ChangedSince, &json!("taken")));
}

#[test]
fn copies_and_held_back_by_reason_are_the_audience() {
    let desk = desk();
    for number in 0..40 {
        let id = mailed(
            &desk,
            &format!("Guest {number}"),
            &format!("g{number}@example.org"),
        );
        consent(&desk, &id, "yes");
    }
    for number in 0..3 {
        let id = person(&desk, &format!("Unwritten {number}"), json!({}));
        consent(&desk, &id, "yes");
    }
    for number in 0..2 {
        let email = format!("back{number}@example.org");
        let id = mailed(&desk, &format!("Returned {number}"), &email);
        consent(&desk, &id, "yes");
        desk.call("hold_address", json!({ "address": email }));
    }
    for number in 0..4 {
        mailed(
            &desk,
            &format!("Unasked {number}"),
            &format!("u{number}@example.org"),
        );
    }
    let nameless = mailed(&desk, "nameless@example.org", "nameless@example.org");
    consent(&desk, &nameless, "yes");
    let message = news(&desk, "en", "Tea", "Hello {first_name}, there is tea.");
    assert_eq!(
        plan(&desk, &message),
        json!({
            "people": 50, "ready": 40,
            "held": [
                { "reason": "address-held", "people": 2 },
                { "reason": "no-consent", "people": 4 },
                { "reason": "no-email", "people": 3 },
                { "reason": "empty-field", "people": 1 },
            ],
            "langs": [{ "lang": "en", "people": 40 }],
        })
    );
    let held = desk.call(
        "list_message_people",
        json!({ "messageId": message, "reason": "empty-field" }),
    );
    assert_eq!(
        (&held["total"], &held["people"][0]["field"]),
        (&json!(1), &json!("first_name"))
    );
    let prepared = prepare(&desk, &message, json!({}));
    assert_eq!(
        (&prepared["people"], &prepared["files"]),
        (&json!(40), &json!(1))
    );
}

#[test]
fn who_is_a_guest_twice_is_one_of_the_audience_with_the_later_answer() {
    let desk = desk();
    let event = desk.event(None);
    let guest = desk.going(&event, "Ann", 0);
    desk.sql(&format!(
        "INSERT INTO guest(id, event_id, person_id, state, code, created_at)
         SELECT 'ffffffff-0000-7000-8000-000000000000', event_id, person_id, 'maybe', code || '2', created_at
         FROM guest WHERE id = '{guest}'"
    ));
    let people = |part: &str| {
        let audience = json!({ "to": "event", "eventId": event, "part": part });
        let request = json!({ "kind": "service", "use": "own", "audience": audience });
        let message = text(&desk.call("create_message", request)["id"]);
        plan(&desk, &message)["people"].clone()
    };
    assert_eq!(
        (people("going"), people("going-and-maybe")),
        (json!(0), json!(1))
    );
}

#[test]
fn nobody_is_told_twice_unless_again_and_a_no_takes_it_back() {
    let desk = desk();
    for name in ["Ann", "Ben"] {
        let id = mailed(&desk, name, &format!("{name}@example.org"));
        consent(&desk, &id, "yes");
    }
    let message = news(&desk, "en", "Tea", "There is tea.");
    let first = prepare(&desk, &message, json!({}));
    assert_eq!(first["people"], 2);
    let row = desk.call("list_messages", json!({}))[0].clone();
    assert_eq!((&row["prepared"], &row["told"]), (&json!(2), &json!(0)));
    let ann = desk.call("list_people", json!({ "query": "Ann" }))["rows"][0]["id"].clone();
    let card = desk.call("get_person_card", json!({ "personId": ann }));
    assert_eq!(
        (
            &card["messages"][0]["kind"],
            &card["messages"][0]["eventTitle"]
        ),
        (&json!("news"), &json!("Tea"))
    );
    // Prepared counts as sent, also for another audience.
    let cleo = mailed(&desk, "Cleo", "cleo@example.org");
    consent(&desk, &cleo, "yes");
    let everybody = json!({ "to": "filter", "filter": {} });
    desk.call(
        "edit_message",
        json!({ "messageId": message, "audience": everybody }),
    );
    let now = plan(&desk, &message);
    assert_eq!(
        (&now["ready"], &now["held"]),
        (&json!(1), &json!([{ "reason": "told", "people": 2 }]))
    );
    let again = desk.call(
        "plan_message",
        json!({ "messageId": message, "again": true }),
    );
    assert_eq!(again["ready"], 3);
    let mailing = sent(&desk, &first, "no");
    assert_eq!(
        (
            &mailing["title"],
            &mailing["messageId"],
            &mailing["messages"]
        ),
        (&json!("Tea"), &json!(message), &json!(2))
    );
    assert_eq!(plan(&desk, &message)["ready"], 3);
    // Whoever is left out by the manager's hand is told so.
    let left = prepare(&desk, &message, json!({ "leaveOut": [cleo] }));
    assert_eq!(
        (&left["people"], &left["held"]),
        (&json!(2), &json!([{ "reason": "left-out", "people": 1 }]))
    );
    let without = desk.call(
        "plan_message",
        json!({ "messageId": message, "leaveOut": [cleo] }),
    );
    let none = prepare(&desk, &message, json!({ "leaveOut": [cleo] }));
    assert_eq!(
        (&without["ready"], &without["held"]),
        (&json!(0), &none["held"])
    );
    assert_eq!(
        (&none["mailingId"], &none["path"]),
        (&Value::Null, &json!(""))
    );
    assert_eq!(
        sent(&desk, &left, "yes")["sent"],
        desk.call("list_mailings", json!({}))[0]["sent"]
    );
    assert_eq!(desk.call("list_messages", json!({}))[0]["told"], 2);
    let of = |more: Value| {
        let found = desk.call("list_mailings", more);
        found.as_array().unwrap().len()
    };
    let all = of(json!({}));
    assert_eq!(of(json!({ "messageId": message })), all);
    assert_eq!(
        of(json!({ "sent": "yes" }))
            + of(json!({ "sent": "no" }))
            + of(json!({ "sent": "unknown" })),
        all
    );
    // What somebody was told stays known.
    desk.call("remove_message", json!({ "messageId": message }));
    assert_eq!(desk.call("list_messages", json!({}))[0]["archived"], true);
}

#[test]
fn everybody_reads_the_language_that_is_nearest_to_theirs() {
    let desk = desk();
    for (name, language) in [
        ("Aigul", "kk-KZ"),
        ("Boris", "ru"),
        ("Cleo", "fr"),
        ("Dan", ""),
    ] {
        let more = json!({ "emails": [format!("{name}@example.org")], "language": language });
        let id = person(&desk, name, more);
        consent(&desk, &id, "yes");
    }
    let message = news(&desk, "ru", "Чай", "Есть чай.");
    write(&desk, &message, "kk", ("Шай", "Шай бар."));
    write(&desk, &message, "en", ("Tea", "There is tea."));
    let people = desk.call("list_message_people", json!({ "messageId": message }));
    let langs: Vec<(String, String)> = people["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (text(&one["name"]), text(&one["lang"])))
        .collect();
    let wanted = [
        ("Aigul", "kk"),
        ("Boris", "ru"),
        ("Cleo", "en"),
        ("Dan", "en"),
    ];
    assert_eq!(
        langs,
        wanted.map(|(name, lang)| (name.to_owned(), lang.to_owned()))
    );
}

#[test]
fn stop_holds_service_too_and_news_needs_a_yes() {
    let desk = desk();
    let event = desk.event(None);
    for name in ["Ann", "Ben"] {
        let request = json!({ "eventId": event, "name": name, "state": "going", "email": format!("{name}@example.org") });
        desk.call("add_guest", request);
    }
    let people = desk.call("list_people", json!({}));
    let ben = text(&people["rows"][1]["id"]);
    consent(&desk, &ben, "stop");
    let audience = json!({ "to": "event", "eventId": event, "part": "going" });
    let make = |kind: &str| {
        let request = json!({ "kind": kind, "use": "last-info", "audience": audience });
        desk.call("create_message", request)
    };
    let service = make("service");
    let langs: Vec<&Value> = service["texts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["lang"])
        .collect();
    assert_eq!(langs, ["en", "ru"]);
    assert_eq!(service["name"], "Last details: Rust Night");
    let now = plan(&desk, &text(&service["id"]));
    assert_eq!(
        (&now["ready"], &now["held"]),
        (&json!(1), &json!([{ "reason": "stopped", "people": 1 }]))
    );
    let now = plan(&desk, &text(&make("news")["id"]));
    assert_eq!(
        now["held"],
        json!([{ "reason": "stopped", "people": 1 }, { "reason": "no-consent", "people": 1 }])
    );
}

#[test]
fn a_mail_that_is_copied_says_how_to_get_no_more_in_both_its_forms() {
    let desk = desk();
    let message = news(&desk, "en", "Tea", "There is **tea**.");
    let shown = desk.call(
        "preview_message",
        json!({ "messageId": message, "channelKind": "email", "lang": "en" }),
    );
    let (plain, html) = (text(&shown["text"]), text(&shown["html"]));
    assert!(plain.contains("unsubscribe"), "{plain}");
    assert!(html.contains("<strong>tea</strong>"), "{html}");
    assert!(html.contains("unsubscribe"), "{html}");
}

#[test]
fn what_is_about_one_event_is_no_service_to_the_guests_of_another() {
    let desk = desk();
    let (own, other) = (desk.event(None), desk.event(None));
    let ann = mailed(&desk, "Ann", "ann@example.org");
    let ben = mailed(&desk, "Ben", "ben@example.org");
    for (event, person) in [(&own, &ann), (&other, &ann), (&other, &ben)] {
        let request = json!({ "eventId": event, "personId": person, "state": "going" });
        desk.call("add_guest", request);
    }
    let request = json!({
        "kind": "service", "use": "last-info", "eventId": own,
        "audience": { "to": "event", "eventId": other, "part": "going" },
    });
    let message = text(&desk.call("create_message", request)["id"]);
    let now = plan(&desk, &message);
    assert_eq!(
        (&now["people"], &now["ready"], &now["held"]),
        (
            &json!(2),
            &json!(1),
            &json!([{ "reason": "no-consent", "people": 1 }])
        )
    );
}

/// Over any order of answers and their undoing: only who said yes last.
#[test]
fn nobody_who_said_no_or_stop_is_ever_written_to() {
    const DONE: [&str; 4] = ["yes", "no", "stop", "undo"];
    let desk = desk();
    let mut wanted = Vec::new();
    for number in 0..64 {
        let name = format!("Guest {number:02}");
        let id = mailed(&desk, &name, &format!("g{number}@example.org"));
        let mut answers: Vec<&str> = Vec::new();
        for place in 0..3 {
            match DONE[(number >> (2 * place)) & 3] {
                "undo" if answers.is_empty() => {}
                "undo" => {
                    desk.call("undo", json!({}));
                    answers.pop();
                }
                // The same once more is no step.
                answer if answers.last() == Some(&answer) => {}
                answer => {
                    consent(&desk, &id, answer);
                    answers.push(answer);
                }
            }
        }
        if answers.last() == Some(&"yes") {
            wanted.push(name);
        }
    }
    let message = news(&desk, "en", "Tea", "There is tea.");
    let ready = desk.call(
        "list_message_people",
        json!({ "messageId": message, "ready": true }),
    );
    let found: Vec<String> = ready["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| text(&one["name"]))
        .collect();
    assert_eq!(found, wanted);
    let csv = String::from_utf8(file(&prepare(&desk, &message, json!({})), "csv")).unwrap();
    assert_eq!(csv.matches("@example.org,").count(), wanted.len());
}

#[test]
fn what_nobody_could_send_is_refused_with_its_place() {
    let desk = desk();
    let message = news(&desk, "en", "Tea", "There is tea.");
    let refused = |more: Value| {
        let mut request =
            json!({ "messageId": message, "lang": "en", "subject": "Tea", "body": "Tea" });
        for (key, value) in more.as_object().unwrap() {
            request[key] = value.clone();
        }
        desk.refused("write_message_text", request)
    };
    let (code, facts) = refused(json!({ "body": "Hello,\nsee {evnt}" }));
    assert_eq!(code, Code::MailFieldUnknown);
    assert_eq!((&facts["line"], &facts["column"]), (&json!(2), &json!(5)));
    // Of no event.
    assert_eq!(
        refused(json!({ "body": "{event}" })).0,
        Code::MailFieldUnknown
    );
    assert_eq!(
        refused(json!({ "subject": "{date}" })).0,
        Code::MailFieldUnknown
    );
    assert_eq!(
        refused(json!({ "body": "{first_name" })).0,
        Code::MailBraceUnpaired
    );
    assert_eq!(
        refused(json!({ "lang": "Klingon" })).0,
        Code::LanguageUnknown
    );
    let post = json!({ "channelKind": "telegram", "body": "Hello {first_name|friends}" });
    let (code, facts) = refused(post);
    assert_eq!(
        (code, &facts["name"]),
        (Code::MessageFieldPersonal, &json!("{first_name}"))
    );
    write(&desk, &message, "en", ("Tea", "Hello {first_name|friends}"));
    let shown = desk.call(
        "preview_message",
        json!({ "messageId": message, "channelKind": "telegram" }),
    );
    assert_eq!(shown["personal"], json!(["first_name"]));
}

#[test]
fn a_post_that_is_too_long_is_cut_in_the_preview_and_not_noted() {
    let desk = desk();
    let long = vec!["Tea and Rust."; 200].join("\n\n");
    let message = news(&desk, "en", "Tea", &long);
    let channel = text(
        &desk.call(
            "add_channel",
            json!({ "kind": "discord", "name": "Club", "address": "", "lang": "en" }),
        )["id"],
    );
    let shown = desk.call(
        "preview_message",
        json!({ "messageId": message, "channelKind": "discord", "channelId": channel }),
    );
    assert_eq!(
        (&shown["limit"], &shown["looks"]),
        (&json!(2000), &json!(["too-long"]))
    );
    let parts: Vec<String> = shown["cut"].as_array().unwrap().iter().map(text).collect();
    assert!(parts.len() > 1 && parts.iter().all(|part| part.chars().count() <= 2000));
    let post = json!({ "messageId": message, "channelId": channel, "lang": "en" });
    let (code, facts) = desk.refused("note_post", post.clone());
    assert_eq!(code, Code::MessageOverLimit);
    assert_eq!(
        (&facts["used"], &facts["limit"]),
        (&shown["used"], &shown["limit"])
    );
    write(&desk, &message, "en", ("Tea", "There is tea."));
    let mailing = desk.call("note_post", post);
    assert_eq!(
        (
            &mailing["sent"],
            &mailing["channelId"],
            &mailing["lang"],
            &mailing["people"]
        ),
        (&json!("unknown"), &json!(channel), &json!("en"), &json!(0))
    );
}

#[test]
fn under_a_picture_a_post_is_counted_refused_and_cut_by_what_fits_there() {
    let desk = desk();
    let long = vec!["Tea and Rust."; 100].join("\n\n");
    let message = news(&desk, "en", "Tea", &long);
    let club = |kind: &str, limit: Option<u32>| {
        let request = json!({ "kind": kind, "name": format!("{kind} {limit:?}"), "address": "", "lang": "en", "charLimit": limit });
        desk.call("add_channel", request)["id"].clone()
    };
    let shown = |more: Value| {
        let mut request = json!({ "messageId": message, "channelKind": "telegram", "lang": "en" });
        for (key, value) in more.as_object().unwrap() {
            request[key] = value.clone();
        }
        desk.call("preview_message", request)
    };
    let (telegram, short) = (club("telegram", None), club("telegram", Some(300)));
    let whole = shown(json!({ "channelId": telegram }));
    assert_eq!((&whole["limit"], &whole["cut"]), (&json!(4096), &json!([])));
    for kind in ["telegram", "telegram-html", "telegram-md"] {
        let under = shown(json!({ "channelKind": kind, "caption": true }));
        assert_eq!(
            (&under["limit"], &under["looks"]),
            (&json!(1024), &json!(["too-long"])),
            "{kind}"
        );
        let parts: Vec<String> = under["cut"].as_array().unwrap().iter().map(text).collect();
        assert!(parts.len() > 1, "{kind}");
        assert!(
            parts
                .iter()
                .all(|part| part.replace('\\', "").encode_utf16().count() <= 1024),
            "{kind}"
        );
    }
    // What the manager set counts where it is less still.
    assert_eq!(
        shown(json!({ "channelId": short, "caption": true }))["limit"],
        300
    );
    let post = |channel: &Value, caption: bool| json!({ "messageId": message, "channelId": channel, "lang": "en", "caption": caption });
    let (code, facts) = desk.refused("note_post", post(&telegram, true));
    assert_eq!(
        (code, &facts["limit"]),
        (Code::MessageOverLimit, &json!(1024))
    );
    assert_eq!(
        desk.call("note_post", post(&telegram, false))["sent"],
        "unknown"
    );
    let vk = club("vk", None);
    assert_eq!(
        desk.refused("note_post", post(&vk, true)).0,
        Code::MessageCaptionElsewhere
    );
}

#[test]
fn a_message_that_was_posted_is_not_unmade() {
    let desk = desk();
    let event = desk.event(None);
    let audience = json!({ "to": "event", "eventId": event, "part": "going" });
    let request = json!({ "kind": "news", "use": "announcement", "audience": audience });
    let made = desk.try_call("create_message", request).unwrap();
    let channel = desk.call(
        "add_channel",
        json!({ "kind": "vk", "name": "Club", "address": "", "lang": "en" }),
    );
    desk.call(
        "note_post",
        json!({ "messageId": made.value["id"], "channelId": channel["id"], "lang": "en" }),
    );
    let (code, args) = desk.refused("undo", json!({ "stepId": made.step.unwrap() }));
    assert_eq!(
        (code, &args["why"], &args["later"][0]["kind"]),
        (Code::ChangedSince, &json!("later"), &json!("mailing"))
    );
    // The post first, then the message.
    desk.call("undo", json!({}));
    desk.call("undo", json!({ "stepId": made.step.unwrap() }));
    assert_eq!(desk.call("list_messages", json!({})), json!([]));
}

#[test]
fn a_table_calculates_nothing() {
    let desk = desk();
    let id = mailed(&desk, "=cmd()", "cmd@example.org");
    consent(&desk, &id, "yes");
    let message = news(&desk, "en", "+1", "@SUM(A1)");
    let csv = String::from_utf8(file(&prepare(&desk, &message, json!({})), "csv")).unwrap();
    assert!(csv.contains("cmd@example.org,'=cmd(),"), "{csv}");
    assert!(csv.contains(",'+1,\"'@SUM(A1)"), "{csv}");
}

#[test]
fn a_mail_says_what_its_preview_shows_whatever_somebody_is_called() {
    const NAMES: [&str; 5] = [
        "**Ann** Lee",
        "<b>&\"Ben\"</b>",
        "[Cleo](https://example.org)",
        "Дана Ё",
        "{first_name} - 1. x",
    ];
    let desk = desk();
    let people: Vec<String> = NAMES
        .iter()
        .enumerate()
        .map(|(at, name)| {
            let id = mailed(&desk, name, &format!("g{at}@example.org"));
            consent(&desk, &id, "yes");
            id
        })
        .collect();
    let message = news(
        &desk,
        "en",
        "Tea, {name|friends}",
        "Hello *{first_name|friends}*, from {organizer}.\n\n- tea\n- **{name|you}**\n\n\n\
         See [us](https://example.org/?for={first_name|all}).",
    );
    let csv = String::from_utf8(file(&prepare(&desk, &message, json!({})), "csv")).unwrap();
    let csv = csv.replace("\r\n", "\n");
    for person in people {
        let shown = desk.call(
            "preview_message",
            json!({ "messageId": message, "channelKind": "email", "personId": person }),
        );
        let said = text(&shown["text"]).replace('"', "\"\"");
        assert!(csv.contains(&format!("\"{said}\"")), "{said}\n{csv}");
    }
}

#[test]
fn an_mbox_reads_back_and_each_mail_says_how_to_get_no_more() {
    let desk = desk();
    let mut people = Vec::new();
    for name in ["Ann", "Ben"] {
        let id = mailed(&desk, name, &format!("{name}@example.org"));
        consent(&desk, &id, "yes");
        people.push(id);
    }
    let message = news(
        &desk,
        "en",
        "News",
        "From tea to Rust, **{first_name}**.\n\nFrom here on: <b>",
    );
    let prepared = prepare(&desk, &message, json!({ "format": "mbox" }));
    let bytes = file(&prepared, "mbox");
    let mails: Vec<String> = Mails::new(BufReader::new(bytes.as_slice()))
        .map(|mail| match mail.unwrap() {
            Mail::Whole(bytes) => String::from_utf8(bytes).unwrap(),
            Mail::TooLong => panic!("a short mail"),
        })
        .collect();
    assert_eq!(mails.len(), 2);
    let mut tokens = Vec::new();
    for (mail, name) in mails.iter().zip(["Ann", "Ben"]) {
        let head = mail.split("\n\n").next().unwrap();
        let head = head.replace("\n\t", " ").replace("\n ", " ");
        assert!(head.contains(&format!("{name}@example.org")), "{head}");
        let asked = head
            .split("<mailto:olga@example.org?subject=unsubscribe%20")
            .nth(1)
            .unwrap();
        tokens.push(asked.split('>').next().unwrap().to_owned());
        assert!(mail.contains(&format!("<strong>{name}</strong>")), "{mail}");
        assert!(mail.contains("&lt;b&gt;"), "{mail}");
        assert!(!head.contains("List-Unsubscribe-Post"), "{head}");
    }
    tokens.dedup();
    assert_eq!(tokens.len(), 2, "{tokens:?}");
}

#[test]
fn a_mail_to_many_goes_in_batches_and_calls_nobody_by_name() {
    let desk = desk();
    for number in 0..5 {
        let id = mailed(
            &desk,
            &format!("Guest {number}"),
            &format!("g{number}@example.org"),
        );
        consent(&desk, &id, "yes");
    }
    let message = news(&desk, "en", "Tea", "Hello {first_name|friends}.");
    let prepared = prepare(&desk, &message, json!({ "format": "bcc", "batch": 2 }));
    assert_eq!(
        (&prepared["people"], &prepared["files"]),
        (&json!(5), &json!(3))
    );
    let personal = news(&desk, "en", "Tea", "Hello {first_name}.");
    let request = json!({ "messageId": personal, "format": "bcc" });
    assert_eq!(
        desk.refused("prepare_message", request).0,
        Code::MessageFieldPersonal
    );
}

#[test]
fn paid_words_are_marked_whole_or_looked_at() {
    let desk = desk();
    let message = news(&desk, "ru", "Чай", "Чай от друзей.");
    let shown = |advertiser: &str, token: &str| {
        desk.call(
            "edit_message",
            json!({ "messageId": message, "advertiser": advertiser, "adToken": token }),
        );
        let request = json!({ "messageId": message, "channelKind": "telegram", "lang": "ru" });
        let shown = desk.call("preview_message", request);
        (
            text(&shown["text"]).trim_end().to_owned(),
            shown["looks"].clone(),
        )
    };
    assert_eq!(shown("ООО «Чай»", "").1, json!(["sponsor-unmarked"]));
    assert_eq!(shown("", "2VtzqXYZ").1, json!(["sponsor-unmarked"]));
    let (said, looks) = shown("ООО «Чай»", "2VtzqXYZ");
    assert!(
        said.ends_with("Реклама. ООО «Чай». erid: 2VtzqXYZ"),
        "{said}"
    );
    assert_eq!(looks, json!([]));
    // The field says it, its name in the words does not.
    for (body, ends) in [
        (
            "Чай без ad_token.",
            "\n\nРеклама. ООО «Чай». erid: 2VtzqXYZ",
        ),
        ("Чай. erid {ad_token}", "Чай. erid 2VtzqXYZ"),
    ] {
        write(&desk, &message, "ru", ("Чай", body));
        let (said, _) = shown("ООО «Чай»", "2VtzqXYZ");
        assert!(said.ends_with(ends), "{said}");
    }
}

#[test]
fn a_sponsors_block_with_neither_of_the_two_is_looked_at_before_it_goes_out() {
    let desk = desk();
    let ann = mailed(&desk, "Ann", "ann@example.org");
    consent(&desk, &ann, "yes");
    let message = news(
        &desk,
        "ru",
        "Чай",
        "Есть чай.\n\n**Реклама.** Чай от друзей.",
    );
    let looks = |kind: &str| {
        let request = json!({ "messageId": message, "channelKind": kind, "lang": "ru" });
        desk.call("preview_message", request)["looks"].clone()
    };
    let unmarked =
        || desk.call("get_message", json!({ "messageId": message }))["sponsorUnmarked"].clone();
    for kind in ["email", "telegram", "sms"] {
        assert_eq!(looks(kind), json!(["sponsor-unmarked"]), "{kind}");
    }
    assert_eq!(unmarked(), true);
    assert_eq!(
        prepare(&desk, &message, json!({}))["looks"],
        json!(["sponsor-unmarked"])
    );
    for (patch, is_unmarked) in [
        (json!({ "adToken": "2VtzqXYZ" }), true),
        (json!({ "advertiser": "ООО «Чай»" }), false),
        (json!({ "adToken": "" }), true),
        (json!({ "advertiser": "" }), true),
    ] {
        let mut request = patch.clone();
        request["messageId"] = json!(message);
        desk.call("edit_message", request);
        assert_eq!(unmarked(), is_unmarked, "{patch}");
        assert_eq!(looks("email") == json!([]), !is_unmarked, "{patch}");
    }
    // Another language of the same message may have no such part.
    write(&desk, &message, "ru", ("Чай", "Есть чай."));
    assert_eq!(unmarked(), false);
    write(
        &desk,
        &message,
        "en",
        ("Tea", "Tea.\n\nSponsored by Tea Ltd."),
    );
    assert_eq!((unmarked(), looks("email")), (json!(true), json!([])));
}

#[test]
fn usual_messages_are_tasks_with_their_days_and_are_offered_once() {
    let desk = desk();
    let event = desk.event(None);
    let request = json!({ "eventId": event });
    let tasks = desk.call("offer_usual_messages", request.clone());
    let found: Vec<(String, i64)> = tasks
        .as_array()
        .unwrap()
        .iter()
        .map(|task| {
            (
                text(&task["messageUse"]),
                task["daysBefore"].as_i64().unwrap(),
            )
        })
        .collect();
    let wanted = [
        ("announcement", 21),
        ("confirm", 7),
        ("last-info", 2),
        ("thanks", -1),
        ("feedback", -1),
    ];
    assert_eq!(found, wanted.map(|(name, days)| (name.to_owned(), days)));
    assert_eq!(desk.call("offer_usual_messages", request), tasks);
}

#[test]
fn every_usual_text_can_be_sent_and_a_copy_is_told_to_nobody_yet() {
    let desk = desk();
    let event = desk.event(None);
    for what_for in [
        "announcement",
        "last-info",
        "confirm",
        "thanks",
        "feedback",
        "attract",
        "keep",
        "win-back",
    ] {
        let request =
            json!({ "kind": "news", "use": what_for, "audience": listed(), "eventId": event });
        let message = desk.call("create_message", request);
        for lang in ["en", "ru"] {
            let request =
                json!({ "messageId": message["id"], "channelKind": "email", "lang": lang });
            let shown = desk.call("preview_message", request);
            assert_eq!(shown["lang"], lang, "{what_for}");
            assert!(!text(&shown["subject"]).is_empty(), "{what_for} {lang}");
            assert!(!text(&shown["text"]).contains(['{', '}']), "{shown}");
        }
        let copy = desk.call("duplicate_message", json!({ "messageId": message["id"] }));
        assert_eq!(copy["texts"], message["texts"]);
        assert_ne!(copy["id"], message["id"]);
    }
}
