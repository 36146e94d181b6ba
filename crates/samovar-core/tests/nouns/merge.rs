use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, names, text};

pub fn person(desk: &Desk, draft: Value) -> String {
    text(&desk.call("add_person", draft)["id"])
}

fn pairs(desk: &Desk) -> Vec<(String, String, Value, String)> {
    desk.call("list_duplicates", json!({}))["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|pair| {
            (
                text(&pair["oneName"]),
                text(&pair["otherName"]),
                pair["reasons"].clone(),
                text(&pair["strength"]),
            )
        })
        .collect()
}

fn pair(
    one: &str,
    other: &str,
    reasons: &[&str],
    strength: &str,
) -> (String, String, Value, String) {
    (
        one.to_owned(),
        other.to_owned(),
        json!(reasons),
        strength.to_owned(),
    )
}

#[test]
fn duplicates_are_found_by_address_phone_and_the_sound_of_a_name() {
    let desk = Desk::new();
    for draft in [
        json!({ "name": "Юлия Щербакова", "emails": ["julia@example.org"] }),
        json!({ "name": "Shcherbakova Yulia" }),
        json!({ "name": "Пётр Лаптев", "phones": ["8 (999) 111-22-33"] }),
        json!({ "name": "P. Laptev", "phones": ["+7 999 111 22 33"] }),
        json!({ "name": "Olga Novak", "emails": ["Family@Example.org"] }),
        json!({ "name": "Mark Novak", "emails": ["family@example.org"] }),
        json!({ "name": "Gleb Orlov", "emails": ["gleb@example.org"] }),
        json!({ "name": "Глеб Орлов", "emails": ["GLEB@example.org"] }),
        json!({ "name": "Anna" }),
        json!({ "name": "Anna" }),
    ] {
        person(&desk, draft);
    }
    let expected = [
        pair("Gleb Orlov", "Глеб Орлов", &["email", "name"], "sure"),
        pair("Пётр Лаптев", "P. Laptev", &["phone"], "likely"),
        pair("Olga Novak", "Mark Novak", &["email"], "maybe"),
        pair("Юлия Щербакова", "Shcherbakova Yulia", &["name"], "maybe"),
    ];
    let mut found = pairs(&desk);
    found.sort_by_key(|found| expected.iter().position(|wanted| wanted == found));
    assert_eq!(found, expected);
    assert_eq!(
        desk.call("count_duplicates", json!({})),
        json!({ "pairs": 4, "sure": 2, "agree": 0, "people": 8 })
    );
}

#[test]
fn a_common_name_or_an_office_phone_does_not_make_everybody_suspect() {
    let desk = Desk::new();
    for number in 0..40 {
        person(
            &desk,
            json!({ "name": "Иван Иванов", "emails": [format!("ivan{number}@example.org")] }),
        );
        person(
            &desk,
            json!({ "name": format!("Worker Number{number}x"), "phones": ["+49 30 1234567"] }),
        );
    }
    assert_eq!(desk.call("list_duplicates", json!({}))["total"], 39);
}

#[test]
fn two_who_were_kept_apart_are_not_asked_again_even_under_a_new_id() {
    let desk = Desk::new();
    let anna = person(
        &desk,
        json!({ "name": "Anna Orlova", "emails": ["both@example.org"] }),
    );
    let anya = person(
        &desk,
        json!({ "name": "Анна Орлова", "emails": ["both@example.org"] }),
    );
    let third = person(&desk, json!({ "name": "Anna Orlova-Kim" }));
    desk.call("keep_apart", json!({ "oneId": anna, "otherId": anya }));
    assert_eq!(pairs(&desk), []);
    let again = desk.try_call("keep_apart", json!({ "oneId": anya, "otherId": anna }));
    assert_eq!(again.unwrap().step, None);
    desk.call(
        "merge_people",
        json!({ "keptId": third, "otherId": anna,
        "choices": [{ "field": "name", "whose": "other" }] }),
    );
    assert_eq!(pairs(&desk), []);
    desk.call("undo", json!({}));
    desk.call("undo", json!({}));
    assert_eq!(pairs(&desk).len(), 1);
}

#[test]
fn merging_unites_all_that_is_known_and_undo_splits_it_again() {
    let desk = Desk::new();
    let event = desk.event(Some(9));
    let kept = person(
        &desk,
        json!({ "name": "Anna Petrova", "emails": ["anna@example.org"], "tags": ["host"],
        "notes": "Met in Riga", "diets": ["not-asked"], "company": "Acme" }),
    );
    let other = person(
        &desk,
        json!({ "name": "Анна Сергеевна Петрова", "family": "Петрова", "given": "Анна",
        "emails": ["ANNA@example.org", "a.petrova@example.com"], "phones": ["+7 999 000 00 01"],
        "tags": ["host", "speaker"], "notes": "Brings cake", "diets": ["vegan"], "company": "Самовар", "consent": "yes" }),
    );
    for id in [&kept, &other] {
        desk.call(
            "invite_people",
            json!({ "eventId": event, "personIds": [id] }),
        );
    }
    let before = desk.rows();
    let differs = desk.call(
        "compare_people",
        json!({ "keptId": kept, "otherId": other }),
    );
    assert_eq!(
        differs["differences"],
        json!([
            { "field": "name", "suggested": "other" },
            { "field": "company", "suggested": "kept" },
            { "field": "diet", "suggested": "other" },
            { "field": "consent", "suggested": "other" },
        ])
    );
    let merged = desk.call(
        "merge_people",
        json!({ "keptId": kept, "otherId": other, "choices": [{ "field": "name", "whose": "kept" }] }),
    );
    let person = &merged["person"];
    assert_eq!(merged["events"], 1);
    assert_eq!(
        [
            &person["name"],
            &person["company"],
            &person["diets"],
            &person["consent"],
            &person["tags"],
            &person["notes"]
        ],
        [
            &json!("Anna Petrova"),
            &json!("Acme"),
            &json!(["vegan"]),
            &json!("yes"),
            &json!(["host", "speaker"]),
            &json!("Met in Riga\nBrings cake")
        ]
    );
    assert_eq!(
        person["emails"],
        json!(["anna@example.org", "a.petrova@example.com"])
    );
    assert_eq!(person["phones"], json!(["+7 999 000 00 01"]));
    // Either id finds the person, the directory and the event have one.
    assert_eq!(
        &desk.call("get_person", json!({ "personId": other })),
        person
    );
    assert_eq!(desk.call("list_people", json!({}))["total"], 1);
    assert_eq!(
        names(&desk.call("list_people", json!({ "query": "a.petrova" }))),
        ["Anna Petrova"]
    );
    assert_eq!(
        desk.call("guest_counts", json!({ "eventId": event }))["all"],
        1
    );
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
    assert_eq!(desk.call("list_people", json!({}))["total"], 2);
    let found = names(&desk.call("list_people", json!({ "query": "example.com" })));
    assert_eq!(found, ["Анна Сергеевна Петрова"]);
}

#[test]
fn an_alias_is_edited_invited_and_merged_as_the_one_it_is_now() {
    let desk = Desk::new();
    let [a, b, c] =
        ["Anna One", "Anna Two", "Anna Three"].map(|name| person(&desk, json!({ "name": name })));
    desk.call("merge_people", json!({ "keptId": b, "otherId": a }));
    desk.call("merge_people", json!({ "keptId": c, "otherId": b }));
    desk.call("edit_person", json!({ "personId": a, "company": "Tea" }));
    assert_eq!(
        desk.call("get_person", json!({ "personId": b }))["company"],
        "Tea"
    );
    assert_eq!(
        desk.call("get_person", json!({ "personId": a }))["id"],
        json!(c)
    );
    assert_eq!(
        desk.refused("merge_people", json!({ "keptId": a, "otherId": c })),
        (Code::SamePerson, json!({}))
    );
    let event = desk.event(None);
    let invited = desk.call(
        "invite_people",
        json!({ "eventId": event, "personIds": [a, b, c] }),
    );
    assert_eq!(invited["count"], 1);
}

#[test]
fn an_import_by_an_old_id_finds_who_is_kept() {
    let desk = Desk::new();
    let luma = "api_id,name,first_name,last_name,email,phone_number,created_at,approval_status\n\
                gst-1,Maria Orlova,Maria,Orlova,maria@example.org,,2026-11-01T10:00:00Z,approved\n";
    let path = desk.file("luma.csv", luma);
    desk.call("import_guests", json!({ "path": path }));
    let other = text(&desk.call("list_people", json!({}))["rows"][0]["id"]);
    let kept = person(&desk, json!({ "name": "Vera Kuznetsova" }));
    desk.call(
        "merge_people",
        json!({ "keptId": kept, "otherId": other,
        "choices": [{ "field": "name", "whose": "kept" }] }),
    );
    let event = desk.event(None);
    desk.call("import_guests", json!({ "path": path, "eventId": event }));
    assert_eq!(
        names(&desk.call("list_people", json!({}))),
        ["Vera Kuznetsova"]
    );
    assert_eq!(
        names(&desk.call("list_guests", json!({ "eventId": event }))),
        ["Vera Kuznetsova"]
    );
}

/// Two guests of one event, who are merged; the one guest that is left.
fn merged(desk: &Desk, event: &str, guests: [&str; 2]) -> Value {
    let row = |guest: &str| desk.call("get_guest", json!({ "guestId": guest }))["row"].clone();
    let [kept, other] = guests.map(|guest| text(&row(guest)["personId"]));
    desk.call("merge_people", json!({ "keptId": kept, "otherId": other }));
    let left = desk.call("list_guests", json!({ "eventId": event }));
    assert_eq!(left["total"], 1);
    left["rows"][0].clone()
}

#[test]
fn who_came_wins_over_a_later_refusal_and_both_tickets_open_the_door() {
    let desk = Desk::new();
    let event = desk.event(None);
    let came = desk.going(&event, "Olga Berg", 0);
    let refused = desk.going(&event, "Ольга Берг", 3);
    let code =
        |guest: &str| text(&desk.call("get_guest", json!({ "guestId": guest }))["row"]["code"]);
    let codes = [code(&came), code(&refused)];
    desk.call(
        "check_in_guest",
        json!({ "guestId": came, "station": "A–K" }),
    );
    desk.call(
        "set_reply",
        json!({ "guestIds": [refused], "state": "declined" }),
    );
    let before = desk.rows();
    // The person that is kept is the one who did not come.
    let left = merged(&desk, &event, [&refused, &came]);
    assert_eq!(
        [&left["state"], &left["plusOnes"], &left["here"]],
        [&json!("going"), &json!(3), &json!(1)]
    );
    for code in codes {
        let found = desk.call("find_at_door", json!({ "eventId": event, "query": code }));
        assert_eq!(found[0]["guestId"], left["id"]);
    }
    assert_eq!(
        desk.call("get_guest", json!({ "guestId": refused }))["row"]["id"],
        left["id"]
    );
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
    assert_eq!(
        desk.call("door_status", json!({ "eventId": event }))["here"],
        1
    );
}

#[test]
fn two_arrivals_of_one_body_count_once_and_undo_gives_back_both() {
    let desk = Desk::new();
    let event = desk.event(None);
    let guests = ["Olga Berg", "Ольга Берг"].map(|name| desk.going(&event, name, 0));
    for (guest, station) in guests.iter().zip(["North", "South"]) {
        desk.call(
            "check_in_guest",
            json!({ "guestId": guest, "station": station }),
        );
    }
    let left = merged(&desk, &event, [&guests[0], &guests[1]]);
    let status = desk.call("door_status", json!({ "eventId": event }));
    assert_eq!(
        [&left["here"], &status["here"], &status["coming"]],
        [1, 1, 1]
    );
    let mut stations: Vec<String> = status["recent"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| text(&one["station"]))
        .collect();
    stations.sort();
    assert_eq!(stations, ["North", "South"]);
    desk.call("undo", json!({}));
    assert_eq!(
        desk.call("door_status", json!({ "eventId": event }))["here"],
        2
    );
    desk.call("redo", json!({}));
    assert_eq!(
        desk.call("door_status", json!({ "eventId": event }))["here"],
        1
    );
}

#[test]
fn named_plus_ones_and_notes_of_both_stay() {
    let desk = Desk::new();
    let event = desk.event(None);
    let guests = ["Olga Berg", "Ольга Берг"].map(|name| desk.going(&event, name, 1));
    for (guest, companion) in guests.iter().zip(["Ada", "Robin"]) {
        desk.call(
            "set_companions",
            json!({ "guestId": guest, "companions": [{ "name": companion }] }),
        );
        desk.call(
            "edit_guest",
            json!({ "guestId": guest, "note": format!("With {companion}") }),
        );
    }
    let left = merged(&desk, &event, [&guests[0], &guests[1]]);
    assert_eq!(
        [&left["plusOnes"], &left["note"]],
        [&json!(2), &json!("With Ada\nWith Robin")]
    );
    let whole = desk.call("get_guest", json!({ "guestId": left["id"] }));
    let companions: Vec<&Value> = whole["companions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["name"])
        .collect();
    assert_eq!(companions, ["Ada", "Robin"]);
}

#[test]
fn a_speaker_and_a_helper_are_one_after_merging() {
    let desk = Desk::new();
    let event = desk.event(None);
    let mut ids = Vec::new();
    for (name, state) in [("Vera Kim", "invited"), ("Вера Ким", "scheduled")] {
        let speaker = desk.call(
            "add_speaker",
            json!({ "eventId": event, "name": name, "state": state, "talkTitle": name }),
        );
        desk.call(
            "add_staff",
            json!({ "eventId": event, "personId": speaker["personId"], "role": name, "eats": false }),
        );
        ids.push(text(&speaker["personId"]));
    }
    desk.call(
        "merge_people",
        json!({ "keptId": ids[0], "otherId": ids[1] }),
    );
    let speakers = desk.call("list_speakers", json!({ "eventId": event }));
    assert_eq!(
        [&speakers[0]["state"], &speakers[1]],
        [&json!("scheduled"), &Value::Null]
    );
    let staff = desk.call("get_catering", json!({ "eventId": event }))["staff"].clone();
    assert_eq!(staff.as_array().unwrap().len(), 1);
    assert_eq!(
        desk.call("check_planner", json!({})),
        json!({ "findings": [] })
    );
}
