//! Messages beside invitations, and the ways for people without a mail program:
//! who is told what, once, and what lies in the folder then.

use std::collections::BTreeSet;
use std::path::Path;

use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

fn event(desk: &Desk, starts: &str, capacity: Option<u32>) -> String {
    text(
        &desk.call(
            "create_event",
            json!({ "title": "Rust Night", "starts": starts, "state": "open", "capacity": capacity,
                    "organizerName": "Olga", "organizerEmail": "olga@example.org" }),
        )["id"],
    )
}

fn guest(desk: &Desk, event: &str, name: &str, more: Value) -> String {
    let mut request = json!({
        "eventId": event, "name": name, "state": "going",
        "email": format!("{}@example.org", name.split(' ').next().unwrap().to_lowercase()),
    });
    for (key, value) in more.as_object().unwrap() {
        request[key] = value.clone();
    }
    text(&desk.call("add_guest", request)["row"]["id"])
}

fn prepare(desk: &Desk, event: &str, more: Value) -> Value {
    let mut request = json!({ "eventId": event, "format": "mail" });
    for (key, value) in more.as_object().unwrap() {
        request[key] = value.clone();
    }
    desk.call("prepare_invitations", request)
}

fn confirm(desk: &Desk, prepared: &Value, more: Value) -> Value {
    let mut request = json!({ "mailingId": prepared["mailingId"], "sent": "yes" });
    for (key, value) in more.as_object().unwrap() {
        request[key] = value.clone();
    }
    desk.call("confirm_mailing", request)
}

/// Names of files in the folder, and their texts.
fn folder(prepared: &Value) -> Vec<(String, String)> {
    let path = Path::new(prepared["path"].as_str().unwrap());
    let mut found: Vec<(String, String)> = std::fs::read_dir(path)
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            (
                entry.file_name().into_string().unwrap(),
                std::fs::read_to_string(entry.path()).unwrap(),
            )
        })
        .collect();
    found.sort();
    found
}

fn names(prepared: &Value) -> Vec<String> {
    folder(prepared).into_iter().map(|(name, _)| name).collect()
}

fn file(prepared: &Value, name: &str) -> String {
    let found = folder(prepared).into_iter().find(|(one, _)| one == name);
    found.unwrap_or_else(|| panic!("no {name}")).1
}

/// `message: people told ready` of the usual audience of each.
fn overview(desk: &Desk, event: &str) -> Vec<String> {
    let counts = desk.call("message_overview", json!({ "eventId": event }))["counts"].clone();
    let mut seen = BTreeSet::new();
    counts
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| seen.insert(text(&one["message"])))
        .map(|one| {
            format!(
                "{} {} {} {}",
                text(&one["message"]),
                one["people"],
                one["told"],
                one["ready"]
            )
        })
        .collect()
}

fn standing(desk: &Desk, event: &str, more: Value) -> Vec<String> {
    let mut request = json!({ "eventId": event });
    for (key, value) in more.as_object().unwrap() {
        request[key] = value.clone();
    }
    desk.call("list_recipients", request)["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| format!("{} {}", text(&row["name"]), text(&row["standing"])))
        .collect()
}

#[test]
fn mail_in_a_browser_goes_to_many_in_batches_and_speaks_to_nobody_by_name() {
    let desk = Desk::new();
    let event = event(&desk, "2026-12-18T19:00", None);
    for name in ["Ann Lee", "Ben Fox", "Cleo East"] {
        guest(&desk, &event, name, json!({ "state": "invited" }));
    }
    // Two people of one address get one mail.
    guest(
        &desk,
        &event,
        "Dora Lee",
        json!({ "state": "invited", "email": "ann@example.org" }),
    );
    let done = prepare(
        &desk,
        &event,
        json!({ "format": "web", "service": "gmail", "batch": 2 }),
    );
    assert_eq!(done["invitations"], 4);
    assert_eq!(
        names(&done),
        [
            "Rust Night.ics",
            "addresses 1.txt",
            "addresses 2.txt",
            "text 1.txt",
            "who-got-what.csv"
        ]
    );
    let mail = desk.call("get_web_mail", json!({ "mailingId": done["mailingId"] }));
    assert_eq!(
        (&mail["mailing"]["service"], &mail["mailing"]["people"]),
        (&json!("gmail"), &json!(4))
    );
    let said = &mail["texts"][0];
    assert_eq!(said["file"], "Rust Night.ics");
    let words = text(&said["text"]);
    assert!(words.starts_with("Hello everybody,\n"), "{words}");
    assert!(
        words.contains("Please reply to this mail and say whether you come."),
        "{words}"
    );
    assert!(!words.contains("answer from your calendar"), "{words}");
    let batches: Vec<(u64, u64)> = said["batches"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["number"].as_u64().unwrap(),
                one["addresses"].as_u64().unwrap(),
            )
        })
        .collect();
    assert_eq!(batches, [(1, 2), (2, 1)]);
    let first = desk.call(
        "batch_addresses",
        json!({ "mailingId": done["mailingId"], "number": 1 }),
    );
    assert_eq!(first["text"], "cleo@example.org, ben@example.org");
    assert_eq!(file(&done, "addresses 1.txt"), text(&first["text"]));
    // The entry is everybody's: nobody's name is in it and nothing is answered.
    let calendar = file(&done, "Rust Night.ics");
    for never in ["ATTENDEE", "ORGANIZER", "METHOD"] {
        assert!(!calendar.contains(never), "{calendar}");
    }
    let uid = text(&desk.call("get_event", json!({ "eventId": event }))["calendarUid"]);
    assert!(calendar.contains(&format!("UID:{uid}")), "{calendar}");
}

#[test]
fn only_what_was_copied_counts_as_sent_where_that_is_said() {
    let desk = Desk::new();
    let event = event(&desk, "2026-12-18T19:00", None);
    for name in ["Ann Lee", "Ben Fox", "Cleo East"] {
        guest(&desk, &event, name, json!({ "state": "invited" }));
    }
    let web = json!({ "format": "web", "service": "yandex", "batch": 2 });
    let done = prepare(&desk, &event, web.clone());
    let id = &done["mailingId"];
    desk.call(
        "note_copied",
        json!({ "mailingId": id, "number": 1, "copied": true }),
    );
    let mail = desk.call("get_web_mail", json!({ "mailingId": id }));
    let copied: Vec<bool> = mail["texts"][0]["batches"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["copiedAt"].is_string())
        .collect();
    assert_eq!(copied, [true, false]);
    assert_eq!(
        standing(&desk, &event, json!({})),
        ["Cleo East prepared", "Ben Fox prepared", "Ann Lee prepared"]
    );
    let said = confirm(&desk, &done, json!({ "copiedOnly": true }));
    assert_eq!((&said["sent"], &said["people"]), (&json!("yes"), &json!(2)));
    // The names are in the order of families.
    let after = standing(&desk, &event, json!({}));
    assert_eq!(
        after,
        ["Ann Lee invitation", "Cleo East current", "Ben Fox current"]
    );
    // Undo makes it one again, and the batches are there.
    desk.call("undo", json!({}));
    let mail = desk.call("get_web_mail", json!({ "mailingId": id }));
    assert_eq!(mail["texts"][0]["batches"].as_array().unwrap().len(), 2);
    assert_eq!(
        standing(&desk, &event, json!({ "standing": "prepared" })).len(),
        3
    );
    desk.call("redo", json!({}));
    // The rest is prepared again, alone.
    let rest = prepare(&desk, &event, web);
    assert_eq!(rest["invitations"], 1);
}

#[test]
fn who_was_erased_is_in_no_batch() {
    let desk = Desk::new();
    let event = event(&desk, "2026-12-18T19:00", None);
    guest(&desk, &event, "Ann Lee", json!({}));
    guest(&desk, &event, "Ben Fox", json!({}));
    let done = prepare(
        &desk,
        &event,
        json!({ "format": "web", "message": "details" }),
    );
    let batch = json!({ "mailingId": done["mailingId"], "number": 1 });
    assert_eq!(desk.call("batch_addresses", batch.clone())["count"], 2);
    let people = desk.call("list_people", json!({}));
    let ann = people["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["name"] == "Ann Lee")
        .unwrap()["id"]
        .clone();
    desk.call("erase_person", json!({ "personId": ann }));
    assert_eq!(
        desk.call("batch_addresses", batch)["text"],
        "ben@example.org"
    );
    let file = std::fs::read(desk.planner.path()).unwrap();
    assert!(!file.windows(15).any(|part| part == b"ann@example.org"));
}

#[test]
fn a_field_of_each_person_holds_a_mail_to_many_back_unless_it_has_a_fallback() {
    let desk = Desk::new();
    let event = event(&desk, "2026-12-18T19:00", None);
    guest(&desk, &event, "Ann Lee", json!({}));
    let edit = |text: &str| {
        desk.call(
            "edit_mail_template",
            json!({ "purpose": "details", "lang": "en", "subject": "{event}", "text": text }),
        )
    };
    let asked = json!({ "message": "details", "format": "web" });
    edit("Hello {first_name|friends}, your code: {code}");
    let page = desk.call(
        "list_recipients",
        json!({ "eventId": event, "message": "details", "format": "web" }),
    );
    assert_eq!(
        page["rows"][0]["reason"],
        json!({ "code": "mail-field-personal", "email": "ann@example.org", "field": "code" })
    );
    // Each in a mail of their own has it.
    let own = prepare(
        &desk,
        &event,
        json!({ "message": "details", "format": "merge" }),
    );
    assert_eq!(own["messages"], 1);
    confirm(&desk, &own, json!({ "sent": "no" }));
    edit("Hello {first_name|friends}, {code|see you}");
    let done = prepare(&desk, &event, asked);
    assert_eq!(
        file(&done, "text 1.txt"),
        "Rust Night\n\nHello friends, see you\n"
    );
}

#[test]
fn a_table_for_mail_merge_has_each_mail_made() {
    let desk = Desk::new();
    let event = event(&desk, "2026-12-18T19:00", None);
    guest(&desk, &event, "Ann Lee", json!({ "state": "invited" }));
    guest(&desk, &event, "Ben Fox", json!({}));
    // What a spreadsheet would calculate can't be an address in it.
    guest(
        &desk,
        &event,
        "Eve Sum",
        json!({ "email": "+sum@example.org" }),
    );
    let done = prepare(&desk, &event, json!({ "format": "merge" }));
    assert_eq!(
        (&done["invitations"], &done["heldBack"][0]["reason"]["code"]),
        (&json!(2), &json!("mail-address-unusable"))
    );
    assert_eq!(
        names(&done),
        ["Rust Night.ics", "mail merge.csv", "who-got-what.csv"]
    );
    let table = file(&done, "mail merge.csv");
    let mut rows = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
    assert_eq!(
        rows.headers().unwrap().iter().collect::<Vec<_>>(),
        [
            "E-mail",
            "Name",
            "First name",
            "Subject",
            "Text",
            "Calendar file"
        ]
    );
    let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
    let ann = rows.iter().find(|row| &row[1] == "Ann Lee").unwrap();
    assert_eq!(
        [&ann[0], &ann[2], &ann[5]],
        ["ann@example.org", "Ann", "Rust Night.ics"]
    );
    assert!(ann[4].starts_with("Hello Ann,\n"), "{}", &ann[4]);
    let ben = rows.iter().find(|row| &row[1] == "Ben Fox").unwrap();
    assert!(ben[3].starts_with("You are coming"), "{}", &ben[3]);
}

#[test]
fn without_an_organiser_mail_by_hand_can_be_made_and_nobody_signs_with_an_address() {
    let desk = Desk::new();
    let event = desk.event(None);
    desk.call(
        "set_event_state",
        json!({ "eventId": event, "state": "open" }),
    );
    guest(&desk, &event, "Ann Lee", json!({}));
    let done = prepare(&desk, &event, json!({ "format": "web" }));
    assert_eq!(done["invitations"], 1);
    let words = file(&done, "text 1.txt");
    assert!(
        words.ends_with("\nThe organisers of “Rust Night”\n"),
        "{words}"
    );
}

#[test]
fn each_message_goes_to_its_own_people_once() {
    let desk = Desk::new();
    let event = event(&desk, "2026-12-18T19:00", Some(2));
    let ann = guest(&desk, &event, "Ann Lee", json!({}));
    guest(&desk, &event, "Ben Fox", json!({}));
    guest(&desk, &event, "Cleo East", json!({}));
    guest(&desk, &event, "Dora May", json!({ "state": "maybe" }));
    assert_eq!(
        overview(&desk, &event),
        [
            "confirmation 2 0 2",
            "seat 0 0 0",
            "waitlist 1 0 1",
            "details 2 0 2",
            "thanks 0 0 0"
        ]
    );
    let waits = prepare(&desk, &event, json!({ "message": "waitlist" }));
    assert_eq!(
        (&waits["messages"], &waits["invitations"]),
        (&json!(1), &json!(0))
    );
    let mail = folder(&waits)
        .into_iter()
        .find(|(name, _)| name.ends_with(".eml"))
        .unwrap()
        .1;
    assert!(!mail.contains("text/calendar"), "{mail}");
    assert!(!mail.contains("METHOD"), "{mail}");
    confirm(&desk, &waits, json!({}));
    // A confirmation brings the entry to who has none; the ledger of calendars knows.
    let told = prepare(&desk, &event, json!({ "message": "confirmation" }));
    assert_eq!(
        (&told["messages"], &told["invitations"]),
        (&json!(0), &json!(2))
    );
    let mail = folder(&told)
        .into_iter()
        .find(|(name, _)| name.ends_with(".eml"))
        .unwrap()
        .1;
    assert!(
        mail.contains("PARTSTAT=ACCEPTED") || mail.contains("text/calendar"),
        "{mail}"
    );
    confirm(&desk, &told, json!({}));
    assert_eq!(
        standing(&desk, &event, json!({ "message": "confirmation" })),
        ["Ben Fox current", "Ann Lee current"]
    );
    assert_eq!(
        standing(&desk, &event, json!({ "standing": "invitation" })),
        ["Dora May invitation"]
    );
    assert_eq!(
        prepare(&desk, &event, json!({ "message": "confirmation" }))["mailingId"],
        Value::Null
    );
    // A seat comes free: whoever moves up hears of it, with the entry.
    desk.call(
        "set_reply",
        json!({ "guestIds": [ann], "state": "declined" }),
    );
    assert_eq!(
        standing(&desk, &event, json!({ "message": "seat" })),
        ["Cleo East message"]
    );
    let preview = desk.call(
        "preview_mail",
        json!({ "eventId": event, "purpose": "seat" }),
    );
    assert_eq!(
        (&preview["name"], &preview["subject"]),
        (
            &json!("Cleo East"),
            &json!("You have a seat: Rust Night, Friday, 18\u{a0}December 2026")
        )
    );
    let seat = prepare(&desk, &event, json!({ "message": "seat" }));
    assert_eq!(seat["invitations"], 1);
    assert_eq!(
        overview(&desk, &event),
        [
            "confirmation 2 2 0",
            "seat 1 1 0",
            "waitlist 0 0 0",
            "details 2 0 2",
            "thanks 0 0 0"
        ]
    );
    // What was not sent was not told.
    confirm(&desk, &seat, json!({ "sent": "no" }));
    assert_eq!(
        standing(&desk, &event, json!({ "message": "seat" })),
        ["Cleo East message"]
    );
    // Without asking for it, too, who moved up hears of the seat.
    let needed = prepare(&desk, &event, json!({ "format": "web" }));
    let mail = desk.call("get_web_mail", json!({ "mailingId": needed["mailingId"] }));
    let wordings: Vec<String> = mail["texts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| text(&one["wording"]))
        .collect();
    assert!(wordings.contains(&"seat".to_owned()), "{wordings:?}");
    assert_eq!(
        standing(&desk, &event, json!({ "message": "seat" })),
        ["Cleo East prepared"]
    );
}

#[test]
fn details_go_to_who_comes_or_also_to_who_may() {
    let desk = Desk::new();
    let event = event(&desk, "2026-12-18T19:00", None);
    guest(&desk, &event, "Ann Lee", json!({}));
    guest(&desk, &event, "Dora May", json!({ "state": "maybe" }));
    guest(&desk, &event, "No Mail", json!({ "email": "" }));
    assert_eq!(
        standing(&desk, &event, json!({ "message": "details" })),
        ["Ann Lee message", "No Mail held-back"]
    );
    let wide = json!({ "message": "details", "audience": "going-and-maybe" });
    assert_eq!(
        standing(&desk, &event, wide.clone()),
        ["Ann Lee message", "Dora May message", "No Mail held-back"]
    );
    let done = prepare(&desk, &event, wide);
    assert_eq!(
        (&done["messages"], &done["heldBack"][0]["reason"]["code"]),
        (&json!(2), &json!("calendar-guest-email-missing"))
    );
    // Nothing of it is in a calendar, and invitations are still to be made.
    assert_eq!(
        standing(&desk, &event, json!({ "standing": "invitation" })),
        ["Ann Lee invitation", "Dora May invitation"]
    );
    let mailings = desk.call("list_mailings", json!({ "eventId": event }));
    assert_eq!(
        (
            &mailings[0]["message"],
            &mailings[0]["messages"],
            &mailings[0]["requests"]
        ),
        (&json!("details"), &json!(2), &json!(0))
    );
    let refused = desk.refused(
        "prepare_invitations",
        json!({ "eventId": event, "format": "calendar", "message": "details" }),
    );
    assert_eq!(refused.0, Code::OutOfRange);
}

#[test]
fn thanks_go_out_once_it_has_begun_to_who_came() {
    let desk = Desk::new();
    let later = event(&desk, "2026-12-18T19:00", None);
    guest(&desk, &later, "Ann Lee", json!({}));
    let status = desk.call(
        "invitation_status",
        json!({ "eventId": later, "message": "thanks", "audience": "expected" }),
    );
    assert_eq!(
        (&status["early"], &status["ready"]),
        (&json!(true), &json!(0))
    );

    let over = event(&desk, "2026-11-17T19:00", None);
    let came = guest(&desk, &over, "Ben Fox", json!({}));
    guest(&desk, &over, "Cleo East", json!({}));
    desk.lets_in(&came);
    assert_eq!(
        standing(&desk, &over, json!({ "message": "thanks" })),
        ["Ben Fox message"]
    );
    assert_eq!(
        standing(
            &desk,
            &over,
            json!({ "message": "thanks", "audience": "expected" })
        ),
        ["Cleo East message", "Ben Fox message"]
    );
    let done = prepare(&desk, &over, json!({ "message": "thanks" }));
    assert_eq!(done["messages"], 1);
    // The rest goes out to nobody any more.
    assert_eq!(
        prepare(&desk, &over, json!({ "message": "details" }))["mailingId"],
        Value::Null
    );
}

#[test]
fn an_organiser_typed_once_is_not_asked_for_again() {
    let desk = Desk::new();
    let first = desk.event(None);
    desk.call(
        "edit_event",
        json!({ "eventId": first, "organizerName": "Olga", "organizerEmail": "olga@exmaple.org" }),
    );
    // A slip is put right where it was made, and that is what is kept.
    desk.call(
        "edit_event",
        json!({ "eventId": first, "organizerEmail": "olga@example.org" }),
    );
    let next = desk.event(None);
    let next = desk.call("get_event", json!({ "eventId": next }));
    assert_eq!(
        (&next["organizerName"], &next["organizerEmail"]),
        (&json!("Olga"), &json!("olga@example.org"))
    );
    // A guest organiser of one evening is not everybody's.
    desk.call(
        "edit_event",
        json!({ "eventId": next["id"], "organizerName": "Ben", "organizerEmail": "ben@example.org" }),
    );
    let kept = desk.call("get_settings", json!({}));
    assert_eq!(kept["organizerEmail"], "olga@example.org");
}
