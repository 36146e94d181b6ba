//! What mails say: fields with their fallbacks, braces that hold nothing, who is
//! asked and who is only told, and in which language.

use proptest::prelude::*;
use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

fn event(desk: &Desk, state: &str) -> String {
    let made = desk.call(
        "create_event",
        json!({ "title": "Rust Tea", "starts": "2026-12-18T18:30", "ends": "2026-12-18T21:30", "state": state,
                "organizerName": "Olga", "organizerEmail": "olga@example.org" }),
    );
    text(&made["id"])
}

fn guest(desk: &Desk, event: &str, name: &str, state: &str) -> String {
    let added = desk.call(
        "add_guest",
        json!({ "eventId": event, "name": name, "email": format!("{}@example.org", name.len()), "state": state }),
    );
    text(&added["row"]["personId"])
}

fn edit(desk: &Desk, subject: &str, words: &str) -> Result<(), (Code, Value)> {
    let request =
        json!({ "purpose": "invitation", "lang": "en", "subject": subject, "text": words });
    match desk.try_call("edit_mail_template", request) {
        Ok(_) => Ok(()),
        Err(error) => Err((error.code, json!(error.args))),
    }
}

fn preview(desk: &Desk, event: &str, person: &str) -> Value {
    desk.call(
        "preview_mail",
        json!({ "eventId": event, "personId": person }),
    )
}

#[test]
fn a_field_that_is_empty_is_its_fallback() {
    let desk = Desk::new();
    let event = event(&desk, "open");
    let anna = guest(&desk, &event, "Anna North", "invited");
    let nobody = guest(&desk, &event, "somebody@example.org", "invited");
    for (words, of_anna, of_nobody) in [
        ("Hi {first_name|друзья}!", "Hi Anna!", "Hi друзья!"),
        (
            "Hi {first_name|dear friends of tea}",
            "Hi Anna",
            "Hi dear friends of tea",
        ),
        ("Hi { first_name |you}", "Hi Anna", "Hi you"),
        ("Hi {first_name|}.", "Hi Anna.", "Hi ."),
        ("{first_name|Ё, “ж” | ß}", "Anna", "Ё, “ж” | ß"),
        (
            "{link|no link}, {address|no address}",
            "no link, no address",
            "no link, no address",
        ),
        ("{event|x}", "Rust Tea", "Rust Tea"),
    ] {
        edit(&desk, "{event}", words).unwrap();
        let said = [&anna, &nobody].map(|person| preview(&desk, &event, person)["text"].clone());
        assert_eq!(said, [json!(of_anna), json!(of_nobody)], "{words}");
    }
}

#[test]
fn what_else_stands_in_braces_is_refused_with_its_place() {
    let desk = Desk::new();
    let before = desk.call("get_mail_templates", json!({}));
    for (subject, words, code, field, name, line, column) in [
        (
            "{event}",
            "Hi {nickname}",
            Code::MailFieldUnknown,
            "text",
            "{nickname}",
            1,
            4,
        ),
        (
            "{event}",
            "Hi,\n\nдорогие {имя|друзья}!",
            Code::MailFieldUnknown,
            "text",
            "{имя|друзья}",
            3,
            9,
        ),
        (
            "{event}",
            "a {First_Name}",
            Code::MailFieldUnknown,
            "text",
            "{First_Name}",
            1,
            3,
        ),
        ("{event}", "{}", Code::MailFieldUnknown, "text", "{}", 1, 1),
        (
            "{event}",
            "{|x}",
            Code::MailFieldUnknown,
            "text",
            "{|x}",
            1,
            1,
        ),
        (
            "{event}",
            "{first name}",
            Code::MailFieldUnknown,
            "text",
            "{first name}",
            1,
            1,
        ),
        (
            "{event}",
            "😀 {smile",
            Code::MailBraceUnpaired,
            "text",
            "{",
            1,
            3,
        ),
        (
            "{event}",
            "one\ntwo }",
            Code::MailBraceUnpaired,
            "text",
            "}",
            2,
            5,
        ),
        (
            "{event}",
            "{{first_name}}",
            Code::MailBraceUnpaired,
            "text",
            "{",
            1,
            1,
        ),
        (
            "{event}",
            "{first_name|{link}}",
            Code::MailBraceUnpaired,
            "text",
            "{",
            1,
            1,
        ),
        (
            "{event} {x}",
            "Hi",
            Code::MailFieldUnknown,
            "subject",
            "{x}",
            1,
            9,
        ),
        (
            "Rust }",
            "Hi",
            Code::MailBraceUnpaired,
            "subject",
            "}",
            1,
            6,
        ),
    ] {
        let (found, args) = edit(&desk, subject, words).expect_err(words);
        assert_eq!(
            (
                found,
                &args["field"],
                &args["name"],
                &args["line"],
                &args["column"]
            ),
            (
                code,
                &json!(field),
                &json!(name),
                &json!(line),
                &json!(column)
            ),
            "{words}"
        );
    }
    assert_eq!(desk.call("get_mail_templates", json!({})), before);
}

#[test]
fn words_saved_before_braces_were_checked_go_out_to_nobody() {
    let desk = Desk::new();
    let event = event(&desk, "open");
    guest(&desk, &event, "Anna", "invited");
    guest(&desk, &event, "Boris", "going");
    edit(&desk, "{event}", "Hi").unwrap();
    desk.sql("UPDATE mail_template SET text = 'Hi {first_name|}, {nickname}'");
    let listed = desk.call("list_recipients", json!({ "eventId": event }));
    let reasons: Vec<&Value> = listed["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| &row["reason"]["code"])
        .collect();
    // Who comes is not asked: their words are others.
    assert_eq!(reasons, [&Value::Null, &json!("mail-words-broken")]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Either words are refused, or no brace of theirs goes out.
    #[test]
    fn no_brace_of_the_words_goes_out(
        words in prop::collection::vec(
            prop_oneof![
                Just("{".to_owned()), Just("}".to_owned()), Just("|".to_owned()), Just("first_name".to_owned()),
                Just("{first_name|друзья мои}".to_owned()), Just("{details}".to_owned()), Just("{link|-}".to_owned()),
                Just("{repeats}".to_owned()), Just("\n".to_owned()), "[a-zа-я ]{1,6}",
            ],
            1..8,
        )
    ) {
        let words = format!("x{}", words.concat());
        let desk = Desk::new();
        let event = event(&desk, "open");
        let anna = guest(&desk, &event, "Anna North", "invited");
        if edit(&desk, "{event}", &words).is_ok() {
            let said = preview(&desk, &event, &anna);
            let all = format!("{}{}", text(&said["subject"]), text(&said["text"]));
            prop_assert!(!all.contains(['{', '}']), "{all}");
        }
    }
}

#[test]
fn who_has_said_yes_is_told_and_not_asked() {
    let desk = Desk::new();
    let event = event(&desk, "open");
    let anna = guest(&desk, &event, "Anna", "going");
    let boris = guest(&desk, &event, "Boris", "invited");
    let clara = guest(&desk, &event, "Clara M", "maybe");
    let said: Vec<[Value; 2]> = [&anna, &boris, &clara]
        .map(|person| {
            let mail = preview(&desk, &event, person);
            let subject = text(&mail["subject"]).replace('\u{a0}', " ");
            [mail["purpose"].clone(), json!(subject)]
        })
        .into();
    let date = "Rust Tea, Friday, 18 December 2026";
    assert_eq!(
        said,
        [
            [
                json!("confirmation"),
                json!(format!("You are coming: {date}"))
            ],
            [json!("invitation"), json!(date)],
            [json!("invitation"), json!(date)],
        ]
    );
    let told = text(&preview(&desk, &event, &anna)["text"]);
    assert!(
        told.contains("nothing to answer") && !told.contains("Please answer"),
        "{told}"
    );
    let done = desk.call(
        "prepare_invitations",
        json!({ "eventId": event, "format": "mail" }),
    );
    let index = std::fs::read_to_string(
        std::path::Path::new(&text(&done["path"])).join("who-got-what.csv"),
    )
    .unwrap();
    assert_eq!(index.matches("Confirmation").count(), 1, "{index}");
}

#[test]
fn a_draft_goes_out_as_not_certain_only_when_that_is_said() {
    let desk = Desk::new();
    let event = event(&desk, "draft");
    let anna = guest(&desk, &event, "Anna", "invited");
    assert_eq!(
        desk.call("invitation_status", json!({ "eventId": event }))["tentative"],
        true
    );
    let request = json!({ "eventId": event, "format": "calendar" });
    let (code, args) = desk.refused("prepare_invitations", request);
    assert_eq!(
        (code, &args["title"]),
        (Code::InvitationsTentative, &json!("Rust Tea"))
    );
    assert!(!desk.planner.exports_folder().exists());
    assert!(text(&preview(&desk, &event, &anna)["text"]).contains("not certain yet"));
    let done = desk.call(
        "prepare_invitations",
        json!({ "eventId": event, "format": "calendar", "tentative": true }),
    );
    assert_eq!(done["invitations"], 1);
    // Who holds it already is updated, tentatively, by the same word.
    desk.call(
        "set_event_state",
        json!({ "eventId": event, "state": "open" }),
    );
    assert_eq!(
        desk.call("invitation_status", json!({ "eventId": event }))["tentative"],
        false
    );
}

#[test]
fn what_is_prepared_is_not_called_held_before_it_was_sent() {
    let desk = Desk::new();
    let event = event(&desk, "open");
    guest(&desk, &event, "Anna", "invited");
    guest(&desk, &event, "Boris", "going");
    let done = desk.call(
        "prepare_invitations",
        json!({ "eventId": event, "format": "mail" }),
    );
    let counts = || {
        let status = desk.call("invitation_status", json!({ "eventId": event }));
        ["invitation", "prepared", "current"].map(|name| status["counts"][name].as_u64().unwrap())
    };
    let standings = || -> Vec<String> {
        let listed = desk.call("list_recipients", json!({ "eventId": event }));
        let rows = listed["rows"].as_array().unwrap();
        rows.iter().map(|row| text(&row["standing"])).collect()
    };
    assert_eq!(
        (counts(), standings()),
        ([0, 2, 0], vec!["prepared".into(), "prepared".into()])
    );
    let say = |sent: &str| {
        desk.call(
            "confirm_mailing",
            json!({ "mailingId": done["mailingId"], "sent": sent }),
        )
    };
    say("yes");
    assert_eq!(
        (counts(), standings()),
        ([0, 0, 2], vec!["current".into(), "current".into()])
    );
    say("unknown");
    assert_eq!(counts(), [0, 2, 0]);
    say("no");
    assert_eq!(counts(), [2, 0, 0]);
}

#[test]
fn who_waits_is_told_that_they_wait() {
    let desk = Desk::new();
    let event = event(&desk, "open");
    let anna = guest(&desk, &event, "Anna", "invited");
    let done = desk.call(
        "prepare_invitations",
        json!({ "eventId": event, "format": "mail" }),
    );
    desk.call(
        "confirm_mailing",
        json!({ "mailingId": done["mailingId"], "sent": "yes" }),
    );
    let listed = desk.call("list_guests", json!({ "eventId": event }));
    desk.call("edit_event", json!({ "eventId": event, "capacity": 1 }));
    desk.going(&event, "Boris", 0);
    desk.call(
        "set_reply",
        json!({ "guestIds": [listed["rows"][0]["id"]], "state": "going" }),
    );
    desk.call(
        "edit_event",
        json!({ "eventId": event, "starts": "2026-12-18T19:00", "ends": "2026-12-18T22:00" }),
    );
    let mail = preview(&desk, &event, &anna);
    assert_eq!(mail["purpose"], "update");
    assert!(
        text(&mail["text"]).contains("You are on the waitlist"),
        "{mail}"
    );
}

#[test]
fn any_language_is_kept_and_the_mail_says_which_was_taken() {
    let desk = Desk::new();
    let event = event(&desk, "open");
    for (said, kept, lang, why, first) in [
        ("ru", "ru", "ru", "own", "Здравствуйте"),
        ("ru-KZ", "ru-KZ", "ru", "base", "Здравствуйте"),
        ("kk_kz", "kk-KZ", "en", "no-words", "Hello"),
        ("Казахский", "kk", "en", "no-words", "Hello"),
        ("zh-hant", "zh-Hant", "en", "no-words", "Hello"),
        ("EN-gb", "en-GB", "en", "base", "Hello"),
        ("", "", "en", "not-known", "Hello"),
    ] {
        let person = desk.call(
            "add_person",
            json!({ "name": "Kim Lee", "language": said, "emails": ["kim@example.org"] }),
        );
        assert_eq!(person["language"], kept);
        let id = text(&person["id"]);
        desk.call(
            "invite_people",
            json!({ "eventId": event, "personIds": [id] }),
        );
        let mail = preview(&desk, &event, &id);
        assert_eq!(
            [&mail["lang"], &mail["language"], &mail["langWhy"]],
            [&json!(lang), &json!(kept), &json!(why)],
            "{said}"
        );
        assert!(text(&mail["text"]).starts_with(first), "{mail}");
    }
    let (code, args) = desk.refused(
        "add_person",
        json!({ "name": "X", "language": "Klingonese" }),
    );
    assert_eq!(
        (code, &args["field"]),
        (Code::LanguageUnknown, &json!("language"))
    );
    let listed = |language: &str| {
        desk.call("list_people", json!({ "filter": { "language": language } }))["total"].clone()
    };
    assert_eq!(
        ["kk", "kk-KZ", "ru", "en", ""].map(listed),
        [2, 1, 2, 1, 1].map(|count| json!(count))
    );
}

#[test]
fn languages_of_a_list_are_read_in_words_and_codes() {
    let desk = Desk::new();
    let event = event(&desk, "open");
    let path = desk.file(
        "guests.csv",
        "Name,Email,Language\nA One,a@example.org,Казахский\nB Two,b@example.org,pt-br\nC Three,c@example.org,German\n\
         D Four,d@example.org,rus\nE Five,e@example.org,\n",
    );
    desk.call("import_guests", json!({ "path": path, "eventId": event }));
    let people = desk.call("list_people", json!({}));
    let languages: Vec<String> = people["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| text(&desk.call("get_person", json!({ "personId": row["id"] }))["language"]))
        .collect();
    let mut sorted = languages;
    sorted.sort();
    assert_eq!(sorted, ["", "de", "kk", "pt-BR", "ru"]);
}
