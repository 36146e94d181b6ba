//! Photos of an event: who may be on them, badges and a sheet that say so, and albums that ask
//! before they are published.

use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

/// A guest of the event who said this to photos; gives the guest's id.
fn guest(desk: &Desk, event: &str, name: &str, photo: &str, state: &str) -> String {
    let person = desk.person(name);
    if !photo.is_empty() {
        desk.call(
            "set_consent",
            json!({ "personId": person, "purpose": "photo", "answer": photo, "how": "said" }),
        );
    }
    let request = json!({ "eventId": event, "personId": person, "state": state });
    text(&desk.call("add_guest", request)["row"]["id"])
}

fn photos(desk: &Desk, event: &str) -> Value {
    desk.call("get_photos", json!({ "eventId": event }))
}

fn counts(desk: &Desk, event: &str) -> [u64; 4] {
    let marks = photos(desk, event)["marks"].clone();
    ["yes", "ask", "no", "notAsked"].map(|field| marks[field].as_u64().unwrap())
}

fn album(desk: &Desk, event: &str) -> String {
    let request = json!({ "eventId": event, "title": "Photos of the evening",
                          "link": "https://photos.example.org/rust-night" });
    text(&desk.call("add_album", request)["albums"][0]["id"])
}

fn published(desk: &Desk, event: &str) -> Value {
    photos(desk, event)["albums"][0]["publishedOn"].clone()
}

#[test]
fn an_album_is_added_changed_published_and_taken_back() {
    let desk = Desk::new();
    let event = desk.event(None);
    let start = desk.rows();
    let id = album(&desk, &event);
    desk.call("edit_album", json!({ "albumId": id, "title": "Photos" }));
    assert_eq!(photos(&desk, &event)["albums"][0]["title"], "Photos");
    assert_eq!(published(&desk, &event), Value::Null);
    // Today, by the event's clock; and a day that is said.
    desk.call("publish_album", json!({ "albumId": id }));
    assert_eq!(published(&desk, &event), "2026-11-18");
    let again = desk.try_call("publish_album", json!({ "albumId": id }));
    assert_eq!(again.unwrap().step, None);
    desk.call(
        "publish_album",
        json!({ "albumId": id, "day": "2026-12-20" }),
    );
    assert_eq!(published(&desk, &event), "2026-12-20");
    desk.call("unpublish_album", json!({ "albumId": id }));
    assert_eq!(published(&desk, &event), Value::Null);
    desk.call("delete_album", json!({ "albumId": id }));
    assert_eq!(photos(&desk, &event)["albums"], json!([]));
    for _ in 0..6 {
        desk.call("undo", json!({}));
    }
    assert_eq!(desk.rows(), start);
}

#[test]
fn an_album_needs_a_title_and_goes_with_its_event() {
    let desk = Desk::new();
    let event = desk.event(None);
    let blank = json!({ "eventId": event, "title": " " });
    assert_eq!(desk.refused("add_album", blank).0, Code::Required);
    let id = album(&desk, &event);
    let blank = json!({ "albumId": id, "title": "" });
    assert_eq!(desk.refused("edit_album", blank).0, Code::Required);
    desk.call("delete_event", json!({ "eventId": event }));
    let gone = desk.refused("publish_album", json!({ "albumId": id }));
    assert_eq!(gone.0, Code::Missing);
    desk.call("undo", json!({}));
    assert_eq!(photos(&desk, &event)["albums"][0]["id"], json!(id));
}

#[test]
fn publishing_asks_while_anybody_who_was_there_said_no() {
    let desk = Desk::new();
    let event = desk.event(None);
    let olga = guest(&desk, &event, "Olga Tern", "no", "going");
    let mark = guest(&desk, &event, "Mark Vale", "yes", "going");
    guest(&desk, &event, "Nina Reed", "ask", "going");
    guest(&desk, &event, "Ivan Stone", "no", "declined");
    let id = album(&desk, &event);
    let (code, facts) = desk.refused("publish_album", json!({ "albumId": id }));
    assert_eq!(code, Code::PhotosRefused);
    assert_eq!(
        facts,
        json!({ "title": "Photos of the evening", "count": 1, "names": "Olga Tern" })
    );
    assert_eq!(published(&desk, &event), Value::Null);
    // Somebody keeps the door: who did not come is on no picture.
    desk.lets_in(&mark);
    desk.call("publish_album", json!({ "albumId": id }));
    assert_eq!(published(&desk, &event), "2026-11-18");
    desk.call("unpublish_album", json!({ "albumId": id }));
    desk.lets_in(&olga);
    let refused = desk.refused("publish_album", json!({ "albumId": id }));
    assert_eq!(refused.0, Code::PhotosRefused);
    desk.call("publish_album", json!({ "albumId": id, "anyway": true }));
    assert_eq!(published(&desk, &event), "2026-11-18");
}

#[test]
fn speakers_and_the_team_are_asked_for_too_and_five_are_named() {
    let desk = Desk::new();
    let event = desk.event(None);
    for name in ["Fay", "Eve", "Dan", "Cid", "Bob"] {
        guest(&desk, &event, name, "no", "going");
    }
    let ann = text(&desk.call("add_person", json!({ "name": "Ann", "consent": "no" }))["id"]);
    desk.call("add_speaker", json!({ "eventId": event, "personId": ann }));
    // Somebody who speaks and works is one.
    desk.call("add_staff", json!({ "eventId": event, "personId": ann }));
    let id = album(&desk, &event);
    let (_, facts) = desk.refused("publish_album", json!({ "albumId": id }));
    assert_eq!(facts["count"], 6);
    assert_eq!(facts["names"], "Ann, Bob, Cid, Dan, Eve, …");
    let refused = photos(&desk, &event)["marks"]["refused"].clone();
    assert_eq!(refused[0]["part"], "speaker");
    assert_eq!(refused.as_array().unwrap().len(), 6);
}

#[test]
fn marks_count_everybody_who_may_be_there_once() {
    let desk = Desk::new();
    let event = desk.event(None);
    for (name, photo, state) in [
        ("Ann", "yes", "going"),
        ("Bob", "ask", "maybe"),
        ("Cid", "no", "invited"),
        ("Dan", "", "going"),
        ("Eve", "no", "declined"),
        ("Fay", "", "waitlisted"),
    ] {
        guest(&desk, &event, name, photo, state);
    }
    assert_eq!(counts(&desk, &event), [1, 1, 1, 2]);
    assert_eq!(photos(&desk, &event)["marks"]["toAsk"][0]["name"], "Bob");
    // The latest answer counts, and undo brings back the one before.
    let cid = text(&photos(&desk, &event)["marks"]["refused"][0]["personId"]);
    let yes = json!({ "personId": cid, "purpose": "photo", "answer": "yes", "how": "said" });
    desk.call("set_consent", yes);
    assert_eq!(counts(&desk, &event), [2, 1, 0, 2]);
    desk.call("undo", json!({}));
    assert_eq!(counts(&desk, &event), [1, 1, 1, 2]);
}

#[test]
fn badges_have_marks_by_shape_where_that_is_wanted_and_remember_it() {
    let desk = Desk::new();
    let event = desk.event(None);
    let settings = |desk: &Desk| {
        desk.call("list_badges", json!({ "badges": { "eventId": event } }))["settings"].clone()
    };
    let drawn = |marks: Option<bool>| {
        let badges = json!({ "eventId": event, "photoMarks": marks });
        let page = desk.call("preview_badges", json!({ "badges": badges, "page": 0 }));
        text(&page["svg"])
    };
    assert_eq!(settings(&desk)["photoMarks"], false);
    let ann = guest(&desk, &event, "Ann", "yes", "going");
    let plain = drawn(None);
    let mut seen = vec![plain.clone(), drawn(Some(true))];
    let person = text(&desk.call("get_guest", json!({ "guestId": ann }))["row"]["personId"]);
    for answer in ["ask", "no"] {
        let request =
            json!({ "personId": person, "purpose": "photo", "answer": answer, "how": "said" });
        desk.call("set_consent", request);
        // Without marks nobody sees an answer.
        assert_eq!(drawn(None), plain);
        seen.push(drawn(Some(true)));
    }
    let all: std::collections::BTreeSet<&String> = seen.iter().collect();
    assert_eq!(all.len(), 4, "a shape each, and none");
    desk.call(
        "print_badges",
        json!({ "eventId": event, "photoMarks": true }),
    );
    assert_eq!(settings(&desk)["photoMarks"], true);
}

#[test]
fn the_photographers_sheet_names_who_said_no_over_as_many_pages_as_it_takes() {
    let desk = Desk::new();
    let event = desk.event(None);
    let page = |at: u32, lang: &str| {
        let sheet = json!({ "eventId": event, "lang": lang });
        desk.call(
            "preview_photographer",
            json!({ "sheet": sheet, "page": at }),
        )
    };
    assert_eq!(page(0, "en")["pages"], 1);
    for number in 0..150 {
        let answer = ["no", "ask"][number % 2];
        guest(
            &desk,
            &event,
            &format!("Guest {number:03}"),
            answer,
            "going",
        );
    }
    let speaker = json!({ "eventId": event, "name": "Mark Vale", "doNotRecord": true });
    desk.call("add_speaker", speaker);
    let shot = json!({ "eventId": event, "words": "The whole hall", "must": true });
    desk.call("add_shot", shot);
    for lang in ["en", "ru"] {
        let pages = page(0, lang)["pages"].as_u64().unwrap();
        assert!(pages > 2, "{pages}");
    }
    let path = desk.folder.path().join("photographer.pdf");
    let path = path.display().to_string();
    let printed = desk.call(
        "print_photographer",
        json!({ "eventId": event, "lang": "ru", "path": path }),
    );
    assert_eq!(printed["path"], path);
    assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF-"));
}
