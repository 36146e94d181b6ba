//! What nobody sees: marks that phones put around what is copied, joiners inside
//! names, letters that were lost. And everybody is found, whatever their name.

use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, names, text};

const MARKS: &str = "\u{61c}\u{200b}\u{200c}\u{200d}\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2060}\u{2061}\
    \u{2062}\u{2063}\u{2064}\u{2065}\u{2066}\u{2067}\u{2068}\u{2069}\u{feff}";

/// How many people each place knows of that shows or takes all of them.
fn counted(desk: &Desk) -> [u64; 6] {
    let status = desk.call("planner_status", json!({}));
    let mut rows = 0;
    loop {
        let page = desk.call("list_people", json!({ "offset": rows }));
        let more = names(&page).len() as u64;
        rows += more;
        if more == 0 {
            break;
        }
    }
    let path = desk.folder.path().join("people.csv");
    let exported = desk.call(
        "export_people",
        json!({ "filter": {}, "format": "csv", "path": path }),
    );
    let lines = std::fs::read_to_string(&path).unwrap().lines().count() as u64 - 1;
    let tagged = desk.call(
        "tag_people",
        json!({ "selection": { "all": {} }, "add": ["all"] }),
    );
    desk.call("undo", json!({}));
    [
        status["people"].as_u64().unwrap(),
        desk.call("list_people", json!({}))["total"]
            .as_u64()
            .unwrap(),
        rows,
        exported["rows"].as_u64().unwrap(),
        lines,
        tagged["count"].as_u64().unwrap(),
    ]
}

#[test]
fn everybody_is_listed_exported_and_selected_whatever_their_name_begins_with() {
    let desk = Desk::new();
    let step = 1_487;
    let edges = [
        0x30, 0x39, 0x7e, 0xe000, 0xf8ff, 0xfff0, 0xfffc, 0xfffd, 0x1f469, 0x10_fffd, 0x2f_a1d,
    ];
    let all = (0x21..0x11_0000)
        .step_by(step)
        .chain(edges)
        .filter_map(char::from_u32);
    let mut wanted = 0;
    let mut one = Value::Null;
    for first in all {
        for name in [format!("{first}"), format!("{first}ra Smith")] {
            if let Ok(reply) = desk.try_call("add_person", json!({ "name": name })) {
                one = reply.value["id"].clone();
                wanted += 1;
            }
        }
    }
    assert!(wanted > 1_000);
    assert_eq!(counted(&desk), [wanted; 6]);
    desk.call("edit_settings", json!({ "language": "ru" }));
    assert_eq!(counted(&desk), [wanted; 6]);
    // The erased are in none of them.
    desk.call("erase_person", json!({ "personId": one }));
    assert_eq!(counted(&desk), [wanted - 1; 6]);
    let desk = desk.opened_again();
    assert_eq!(counted(&desk), [wanted - 1; 6]);
}

#[test]
fn marks_around_a_text_are_dropped_by_every_form() {
    let desk = Desk::new();
    for mark in MARKS.chars() {
        let around = |text: &str| format!("{mark}{text}{mark}");
        let inside = |text: &str| text.replace('_', &mark.to_string());
        let person = desk.call(
            "add_person",
            json!({ "name": around("כהן"), "company": around("Tea"), "notes": around("one"), "tags": [around("vip")],
                    "emails": [around(&inside("an_na@exa_mple.org"))], "phones": [around(&inside("+7 916_ 555-01-01"))] }),
        );
        assert_eq!(
            json!([
                person["name"],
                person["company"],
                person["notes"],
                person["tags"],
                person["emails"],
                person["phones"]
            ]),
            json!([
                "כהן",
                "Tea",
                "one",
                ["vip"],
                ["anna@example.org"],
                ["+7 916 555-01-01"]
            ]),
            "{mark:?}"
        );
        let edited = desk.call(
            "edit_person",
            json!({ "personId": around(person["id"].as_str().unwrap()), "family": around("Cohen"), "emails": [around("b@example.org")] }),
        );
        assert_eq!(
            json!([edited["family"], edited["emails"]]),
            json!(["Cohen", ["b@example.org"]])
        );
        let event = desk.call(
            "create_event",
            json!({ "title": around("Tea"), "starts": around("2026-12-18T19:00"), "link": around(&inside("https://exa_mple.org/a")),
                    "host": around("Ada"), "organizerEmail": around(&inside("ol_ga@example.org")) }),
        );
        assert_eq!(
            json!([
                event["title"],
                event["starts"],
                event["link"],
                event["host"],
                event["organizerEmail"]
            ]),
            json!([
                "Tea",
                "2026-12-18T19:00",
                "https://example.org/a",
                "Ada",
                "olga@example.org"
            ]),
            "{mark:?}"
        );
        let venue = desk.call(
            "create_venue",
            json!({ "name": around("Hall"), "contactPhone": around(&inside("8 (916)_ 555")) }),
        );
        assert_eq!(
            json!([venue["name"], venue["contactPhone"]]),
            json!(["Hall", "8 (916) 555"])
        );
        let guest = desk.call(
            "add_guest",
            json!({ "eventId": event["id"], "name": around("Ira"), "state": "going" }),
        );
        let code = around(&inside(&format!("{}_", text(&guest["row"]["code"]))));
        let found = desk.call(
            "find_at_door",
            json!({ "eventId": event["id"], "query": code }),
        );
        assert_eq!(found[0]["guestId"], guest["row"]["id"], "{mark:?}");
        // Typed by hand without the mark, pasted with it: one address.
        let twice = desk.refused(
            "add_guest",
            json!({ "eventId": event["id"], "personId": around(guest["row"]["personId"].as_str().unwrap()) }),
        );
        assert_eq!(twice.0, Code::AlreadyGuest);
        let nobody = desk.refused("add_person", json!({ "name": around(" ") }));
        assert_eq!(nobody, (Code::Required, json!({ "field": "name" })));
    }
}

#[test]
fn joiners_stay_inside_a_name_and_search_does_not_mind_them() {
    let desk = Desk::new();
    desk.call("add_person", json!({ "name": "علی\u{200c}رضا محمدی" }));
    let file = desk.file(
        "guests.csv",
        "Name,E-mail\nمی\u{200c}نا احمدی,mina@example.org\nAn\u{200d}na Lee,anna@example.org\n",
    );
    let event = desk.event(None);
    desk.call("import_guests", json!({ "path": file, "eventId": event }));
    let mut all = names(&desk.call("list_people", json!({})));
    all.sort();
    assert_eq!(
        all,
        ["Anna Lee", "علی\u{200c}رضا محمدی", "می\u{200c}نا احمدی"]
    );
    for query in ["علی\u{200c}رضا", "علیرضا", "محمدی"] {
        assert_eq!(
            desk.call("list_people", json!({ "query": query }))["total"],
            1,
            "{query}"
        );
    }
}

#[test]
fn imported_marks_go_and_lost_letters_are_told_and_reach_nobody() {
    let desk = Desk::new();
    let event = desk.event(None);
    let file = desk.file(
        "guests.csv",
        "Name,E-mail,Phone,Company\n\
         \u{200e}Ира Котова\u{200f},\u{200e}ira@exa\u{200b}mple.org,\u{202a}+7 916 555-01-01\u{202c},\u{feff}Tea\n\
         Ann Lee,\u{fffd}ann@example.org,+7 916 555-01-02\u{fffd},\n\
         \u{fffd}мма Жук,emma@example.org,,Te\u{fffd}\n",
    );
    let preview = desk.call("preview_import", json!({ "path": file, "eventId": event }));
    let told = preview.to_string();
    for (reason, cell) in [
        ("bad-email", "\u{fffd}ann@example.org"),
        ("bad-phone", "+7 916 555-01-02\u{fffd}"),
        ("lost-letters", "\u{fffd}мма Жук"),
        ("lost-letters", "Te\u{fffd}"),
    ] {
        assert!(
            told.contains(reason) && told.contains(cell),
            "{reason} {cell}: {told}"
        );
    }
    desk.call("import_guests", json!({ "path": file, "eventId": event }));
    let ira = desk.call("list_people", json!({ "query": "ira@example.org" }));
    let ira = desk.call("get_person", json!({ "personId": ira["rows"][0]["id"] }));
    assert_eq!(
        json!([ira["name"], ira["emails"], ira["phones"], ira["company"]]),
        json!([
            "Ира Котова",
            ["ira@example.org"],
            ["+7 916 555-01-01"],
            "Tea"
        ])
    );
    let ann = desk.call("list_people", json!({ "query": "lee" }))["rows"][0].clone();
    assert_eq!(json!([ann["email"], ann["phone"]]), json!(["", ""]));
    for (field, value) in [
        ("emails", "\u{fffd}a@example.org"),
        ("phones", "+7 916\u{fffd}"),
    ] {
        let mut request = json!({ "name": "Zoe" });
        request[field] = json!([value]);
        let code = desk.refused("add_person", request).0;
        assert!(matches!(code, Code::BadEmail | Code::LetterLost), "{field}");
    }
}

#[test]
fn calendars_bring_no_marks() {
    let desk = Desk::new();
    let file = desk.file(
        "tea.ics",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//T//T//EN\r\nBEGIN:VEVENT\r\nUID:tea@example.org\r\n\
         DTSTAMP:20261101T090000Z\r\nDTSTART:20261201T180000Z\r\nDTEND:20261201T200000Z\r\n\
         SUMMARY:\u{200e}Tea \u{202e}party\u{200f}\r\nLOCATION:\u{2066}Main Hall\u{2069}\r\nDESCRIPTION:\u{feff}Come\u{200b}\r\n\
         URL:https://exa\u{200d}mple.org/\u{200e}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    );
    desk.call(
        "import_calendar",
        json!({ "paths": [file], "readAs": "events", "createVenues": true }),
    );
    let row = desk.call("list_events", json!({ "view": "all" }))["rows"][0].clone();
    let event = desk.call("get_event", json!({ "eventId": row["id"] }));
    assert_eq!(
        json!([
            event["title"],
            row["venueName"],
            event["about"],
            event["link"]
        ]),
        json!(["Tea party", "Main Hall", "Come", "https://example.org/"])
    );
    desk.call(
        "import_calendar",
        json!({ "paths": [file], "readAs": "busy", "kind": "events", "name": "\u{200e}Town" }),
    );
    let calendar = desk.call("list_busy_calendars", json!({}))[0].clone();
    assert_eq!(calendar["name"], "Town");
    let conn = desk.connection();
    let busy: String = conn
        .query_row("SELECT title || '|' || place FROM busy_time", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(busy, "Tea party|Main Hall");
}
