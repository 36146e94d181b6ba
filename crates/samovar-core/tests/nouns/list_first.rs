//! Somebody whose first thing is a list: the event is made on the way, by one step,
//! and a list of people who are known already is one question.

use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, names, party, text};

const LUMA: &str = "api_id,name,first_name,last_name,email,phone_number,created_at,approval_status\n\
    gst-1,Maria Orlova,Maria,Orlova,maria@example.org,,2026-11-01T10:00:00Z,approved\n\
    gst-2,Ann Lee,Ann,Lee,ann@example.org,,2026-11-01T11:00:00Z,approved\n\
    gst-3,Ben Ray,Ben,Ray,ben@example.org,,2026-11-01T12:00:00Z,approved\n\
    gst-4,Cleo East,Cleo,East,cleo@example.org,,2026-11-01T13:00:00Z,declined\n";

fn rust_evening() -> Value {
    json!({ "title": "Rust Evening", "starts": "2026-12-08T19:00", "capacity": 2 })
}

#[test]
fn import_makes_its_event_on_the_way_and_one_undo_takes_both_back() {
    let desk = Desk::new();
    let path = desk.file("luma.csv", LUMA);
    let before = desk.rows();
    let request = json!({ "path": path, "newEvent": rust_evening() });
    let preview = desk.call("preview_import", request.clone());
    let report = &preview["report"];
    assert_eq!(
        json!([
            preview["plain"],
            report["going"],
            report["toWaitlist"],
            report["after"]["capacity"]
        ]),
        json!([true, 2, 1, 2])
    );
    assert_eq!(desk.call("list_events", json!({}))["total"], 0);

    let done = desk.call("import_guests", request);
    let event = text(&done["eventId"]);
    let made = desk.call("get_event", json!({ "eventId": event }));
    assert_eq!(
        json!([
            made["title"],
            made["starts"],
            made["state"],
            made["capacity"]
        ]),
        json!(["Rust Evening", "2026-12-08T19:00", "open", 2])
    );
    let counts = desk.call("guest_counts", json!({ "eventId": event }));
    assert_eq!(
        json!([counts["going"], counts["waitlisted"], counts["declined"]]),
        json!([2, 1, 1])
    );
    let history = desk.call("event_history", json!({ "eventId": event }));
    assert_eq!(history["total"], 1);

    desk.call("undo", json!({}));
    assert_eq!(desk.call("list_events", json!({}))["total"], 0);
    assert_eq!(desk.rows(), before);
    desk.call("redo", json!({}));
    assert_eq!(
        desk.call("guest_counts", json!({ "eventId": event }))["all"],
        4
    );
}

#[test]
fn an_event_that_cannot_be_made_is_refused_at_its_field() {
    let desk = Desk::new();
    let path = desk.file("luma.csv", LUMA);
    let skipped =
        json!({ "title": "Night", "starts": "2027-03-28T01:30", "zone": "Europe/London" });
    let request = json!({ "path": path, "newEvent": skipped });
    let (code, args) = desk.refused("preview_import", request);
    assert_eq!(
        (code, &args["field"]),
        (Code::TimeSkipped, &json!("starts"))
    );
    let (code, args) = desk.refused(
        "import_guests",
        json!({ "path": path, "newEvent": { "title": " ", "starts": "2026-12-08T19:00" } }),
    );
    assert_eq!((code, &args["field"]), (Code::Required, &json!("title")));
    assert_eq!(desk.call("list_people", json!({}))["total"], 0);
}

#[test]
fn name_of_the_file_says_whose_guests_they_are() {
    let desk = Desk::new();
    let guess = |name: &str| desk.call("guess_event", json!({ "fileName": format!("/a/{name}") }));
    assert_eq!(
        guess("Rust Evening - Guests - 2026-12-08.csv"),
        json!({ "eventId": null, "line": "Rust Evening 2026-12-08", "named": true, "ahead": 0 })
    );
    let night = desk.event(None);
    let evening = text(&desk.call("create_event", rust_evening())["id"]);
    for (name, event) in [
        ("rust-evening.csv", json!(evening)),
        ("Rust Night (Ответы).xlsx", json!(night)),
        ("guests 2026-12-18.csv", json!(night)),
        ("guests.csv", Value::Null),
        ("Go Night.csv", Value::Null),
    ] {
        assert_eq!(guess(name)["eventId"], event, "{name}");
    }
    for name in ["guests.csv", "Pasted cells.tsv", "Вставленные ячейки.tsv"] {
        assert_eq!(guess(name)["named"], false, "{name}");
    }
}

/// The members of a list without addresses.
const MEETUP: &str =
    "Name,Member ID,RSVP\nMaria Orlova,11,Yes\nAnn Lee,12,Yes\nBen Ray,13,No\nDora Kim,14,Yes\n";

#[test]
fn people_without_an_address_who_have_known_names_are_one_question() {
    let desk = Desk::new();
    let first = desk.event(None);
    let luma = desk.file("luma.csv", LUMA);
    desk.call("import_guests", json!({ "path": luma, "eventId": first }));
    // A second Ann Lee: who of the two it is, nobody can say for all.
    desk.call(
        "add_person",
        json!({ "name": "Ann Lee", "emails": ["other.ann@example.org"] }),
    );
    let second = text(&desk.call("create_event", rust_evening())["id"]);
    let path = desk.file("members.csv", MEETUP);
    let request =
        |same: Value| json!({ "path": path, "eventId": second, "namesakesAreKnown": same });

    let asked = desk.call("preview_import", request(Value::Null));
    let report = &asked["report"];
    assert_eq!(
        json!([report["namesakes"], report["peopleAdded"]]),
        json!([2, 4])
    );
    let of = |report: &Value| -> Vec<(String, bool)> {
        let all = report["suggestions"].as_array().unwrap();
        all.iter()
            .map(|one| (text(&one["name"]), one["namesake"] == true))
            .collect()
    };
    // Two Anns to choose from come first, those of the one question after them.
    assert_eq!(
        of(report),
        [
            ("Ann Lee".to_owned(), false),
            ("Ann Lee".to_owned(), false),
            ("Maria Orlova".to_owned(), true),
            ("Ben Ray".to_owned(), true)
        ]
    );

    let before = desk.rows();
    let same = desk.call("import_guests", request(json!(true)));
    assert_eq!(
        json!([
            same["report"]["peopleAdded"],
            same["report"]["peopleMatched"],
            same["report"]["namesakes"]
        ]),
        json!([2, 2, 2])
    );
    // The next list by the same tool knows them by its own ids.
    let again = desk.call("preview_import", request(Value::Null));
    assert_eq!(
        json!([
            again["report"]["namesakes"],
            again["report"]["peopleMatched"]
        ]),
        json!([0, 4])
    );
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);

    let others = desk.call("import_guests", request(json!(false)));
    assert_eq!(others["report"]["peopleAdded"], 4);
    // They were told to be two, and are not asked about again.
    let pairs = desk.call("list_duplicates", json!({}));
    let with = |name: &str| {
        let rows = pairs["rows"].as_array().unwrap();
        rows.iter().filter(|pair| pair["oneName"] == name).count()
    };
    assert_eq!(
        (with("Maria Orlova"), with("Ben Ray"), with("Ann Lee")),
        (0, 0, 3)
    );
}

#[test]
fn what_speaks_against_one_person_is_no_part_of_the_one_question() {
    let desk = Desk::new();
    for person in [
        json!({ "name": "Maria Orlova", "emails": ["maria@example.com"] }),
        json!({ "name": "Ann Lee", "company": "Tea" }),
        json!({ "name": "Мария Орлова" }),
        json!({ "name": "Pyotr Kim" }),
    ] {
        desk.call("add_person", person);
    }
    let list = "Name,Email,Company\nMaria Orlova,orlova@example.org,\nAnn Lee,,Coffee\nПётр Ким,,\nKim Pyotr,,\n";
    let path = desk.file("list.csv", list);
    let report = desk.call("preview_import", json!({ "path": path }))["report"].clone();
    // Another address, another company, the sound alone. Two of the file are one name.
    assert_eq!(report["namesakes"], 0);
    let path = desk.file("list.csv", "Name,Email\nKim Pyotr,kim@example.org\n");
    let report = desk.call("preview_import", json!({ "path": path }))["report"].clone();
    assert_eq!(report["namesakes"], 1);
}

#[test]
fn decision_about_a_line_goes_before_the_one_answer() {
    let desk = Desk::new();
    for name in ["Maria Orlova", "Ann Lee"] {
        desk.call("add_person", json!({ "name": name }));
    }
    let path = desk.file("list.csv", "Name,Reply\nMaria Orlova,yes\nAnn Lee,yes\n");
    let report = desk.call(
        "preview_import",
        json!({ "path": path, "namesakesAreKnown": true, "decisions": [{ "line": 3, "personId": null }] }),
    )["report"]
        .clone();
    assert_eq!(
        json!([
            report["namesakes"],
            report["peopleMatched"],
            report["peopleAdded"]
        ]),
        json!([1, 1, 1])
    );
}

#[test]
fn lists_of_the_usual_tools_are_plain_and_a_list_without_names_is_not() {
    let desk = Desk::new();
    let plain = |path: &str| desk.call("preview_import", json!({ "path": path }))["plain"].clone();
    assert_eq!(
        plain(&desk.file("nameless.csv", "Email,Reply\na@example.org,yes\n")),
        false
    );
    assert_eq!(
        plain(&desk.file(
            "unsure.csv",
            "Wer,Was\nAnn Lee,ann@example.org\nBen Ray,ben@example.org\n"
        )),
        false
    );
    let folder = party();
    for name in [
        "luma.csv",
        "google-forms-ru.csv",
        "manager-sheet-ru.xlsx",
        "excel-ru-cp1251.csv",
        "meetup.csv",
    ] {
        assert_eq!(
            plain(&folder.join(name).display().to_string()),
            true,
            "{name}"
        );
    }
}

#[test]
fn people_of_a_new_event_stand_in_its_list() {
    let desk = Desk::new();
    let path = desk.file("luma.csv", LUMA);
    let done = desk.call(
        "import_guests",
        json!({ "path": path, "newEvent": rust_evening() }),
    );
    let guests = desk.call("list_guests", json!({ "eventId": done["eventId"] }));
    assert_eq!(
        names(&guests),
        ["Cleo East", "Ann Lee", "Maria Orlova", "Ben Ray"]
    );
}
