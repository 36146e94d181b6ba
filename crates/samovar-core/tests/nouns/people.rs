use samovar_core::Code;
use serde_json::json;

use crate::desk::{Desk, names, text};

#[test]
fn search_finds_names_in_either_alphabet() {
    let desk = Desk::new();
    for name in [
        "Юлия Щербакова",
        "Семён Ёлкин",
        "Klaus Schmidt",
        "José Nuñez",
    ] {
        desk.call(
            "add_person",
            json!({ "name": name, "company": "Паровоз", "emails": ["x@example.org"] }),
        );
    }
    let find = |query: &str| names(&desk.call("list_people", json!({ "query": query })));
    assert_eq!(find("shcherb"), ["Юлия Щербакова"]);
    assert_eq!(find("scherb yul"), ["Юлия Щербакова"]);
    assert_eq!(find("елк"), ["Семён Ёлкин"]);
    assert_eq!(find("ЁЛК"), ["Семён Ёлкин"]);
    assert_eq!(find("шми"), ["Klaus Schmidt"]);
    assert_eq!(find("nunez"), ["José Nuñez"]);
    assert_eq!(find("паро").len(), 4);
    assert_eq!(find("x@example.org").len(), 4);
    assert_eq!(find("!!!"), Vec::<String>::new());
}

#[test]
fn names_typed_in_one_piece_stand_by_surname() {
    let desk = Desk::new();
    for name in ["Ola Berg", "Maria Haddad", "Chen Smith", "Нина Агеева"] {
        desk.call("add_person", json!({ "name": name }));
    }
    let person = desk.call("add_person", json!({ "name": "Иванова Анна Петровна" }));
    assert_eq!(
        names(&desk.call("list_people", json!({}))),
        [
            "Ola Berg",
            "Maria Haddad",
            "Chen Smith",
            "Нина Агеева",
            "Иванова Анна Петровна"
        ]
    );
    assert_eq!(
        (text(&person["family"]), text(&person["patronymic"])),
        ("Иванова".to_owned(), "Петровна".to_owned())
    );
    // A new surname is followed; parts that somebody set are not touched.
    let id = text(&person["id"]);
    let renamed = desk.call(
        "edit_person",
        json!({ "personId": id, "name": "Анна Котова" }),
    );
    assert_eq!(text(&renamed["family"]), "Котова");
    desk.call(
        "edit_person",
        json!({ "personId": id, "family": "Котова-Жук" }),
    );
    let renamed = desk.call(
        "edit_person",
        json!({ "personId": id, "name": "Аня Котова" }),
    );
    assert_eq!(text(&renamed["family"]), "Котова-Жук");
}

#[test]
fn directory_stands_in_the_order_of_the_language() {
    let desk = Desk::new();
    for name in ["Яна", "Anna", "Ёлкин", "Егоров", "Жуков"] {
        desk.call("add_person", json!({ "name": name }));
    }
    let list = || names(&desk.call("list_people", json!({})));
    assert_eq!(list(), ["Anna", "Егоров", "Ёлкин", "Жуков", "Яна"]);
    desk.call("edit_settings", json!({ "language": "ru" }));
    assert_eq!(list(), ["Егоров", "Ёлкин", "Жуков", "Яна", "Anna"]);
    let page = desk.call(
        "list_people",
        json!({ "descending": true, "limit": 2, "offset": 1 }),
    );
    assert_eq!(
        (names(&page), page["total"].as_u64()),
        (vec!["Яна".to_owned(), "Жуков".to_owned()], Some(5))
    );
}

#[test]
fn form_is_checked_field_by_field() {
    let desk = Desk::new();
    let refused = |request| desk.refused("add_person", request);
    assert_eq!(
        refused(json!({ "name": " \u{200b}" })),
        (Code::Required, json!({ "field": "name" }))
    );
    assert_eq!(
        refused(json!({ "name": "Anna", "emails": ["anna@"] })),
        (
            Code::BadEmail,
            json!({ "field": "emails", "value": "anna@" })
        )
    );
    assert_eq!(
        refused(json!({ "name": "Anna", "diets": ["air"] })),
        (
            Code::OutOfRange,
            json!({ "field": "diets", "value": "air" })
        )
    );
    assert_eq!(desk.call("list_people", json!({}))["total"], 0);
}

#[test]
fn equal_edit_is_no_step_and_a_real_one_is_undone_exactly() {
    let desk = Desk::new();
    let person = desk.call(
        "add_person",
        json!({ "name": "Анна Петрова", "emails": ["Anna@Example.org"], "phones": ["8 (999) 000-00-01"],
                "tags": ["host", "host", " "], "diets": ["vegan", "gluten-free"], "allergens": ["none"] }),
    );
    assert_eq!(person["diets"], json!(["gluten-free", "vegan"]));
    assert_eq!(person["tags"], json!(["host"]));
    let before = desk.rows();
    let same = desk.try_call(
        "edit_person",
        json!({ "personId": person["id"], "emails": ["Anna@Example.org"] }),
    );
    assert_eq!(same.unwrap().step, None);
    desk.call("edit_person", json!({ "personId": person["id"], "name": "Анна", "emails": ["b@example.org"], "phones": [] }));
    assert_ne!(desk.rows(), before);
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
    assert_eq!(
        names(&desk.call("list_people", json!({ "query": "петр" }))),
        ["Анна Петрова"]
    );
}

#[test]
fn person_of_an_event_cannot_be_deleted() {
    let desk = Desk::new();
    let event = desk.event(None);
    desk.going(&event, "Anna Petrova", 0);
    let person = text(&desk.call("list_people", json!({}))["rows"][0]["id"]);
    assert_eq!(
        desk.refused("delete_person", json!({ "personId": person })),
        (
            Code::PersonInUse,
            json!({
                "count": 1,
                "name": "Anna Petrova",
                "holders": [{ "kind": "guest", "count": 1, "names": ["Anna Petrova"] }],
            })
        )
    );
    let guest = desk.call("list_guests", json!({ "eventId": event }))["rows"][0]["id"].clone();
    desk.call("remove_guests", json!({ "guestIds": [guest] }));
    desk.call("delete_person", json!({ "personId": person }));
    assert_eq!(desk.call("list_people", json!({}))["total"], 0);
}

#[test]
fn series_of_a_regular_stand_in_the_order_of_the_language() {
    let desk = Desk::new();
    desk.call("edit_settings", json!({ "language": "ru" }));
    let anna = desk.call("add_person", json!({ "name": "Анна" }))["id"].clone();
    // By bytes Ё stands before all of them, and a small letter after them.
    for title in ["Яблоки", "Ёлки", "вишни", "Дыни", "Zoo"] {
        let event = json!({ "title": title, "starts": "2026-12-18T19:00" });
        let rule =
            json!({ "every": "week", "interval": 1, "ends": { "kind": "after", "count": 2 } });
        let made = desk.call("create_series", json!({ "event": event, "rule": rule }));
        let regulars = json!({ "seriesId": made["series"]["id"], "personIds": [anna] });
        desk.call("add_regulars", regulars);
    }
    let person = desk.call("get_person", json!({ "personId": anna }));
    let titles: Vec<&str> = person["regularOf"]
        .as_array()
        .unwrap()
        .iter()
        .map(|series| series["title"].as_str().unwrap())
        .collect();
    assert_eq!(titles, ["вишни", "Дыни", "Ёлки", "Яблоки", "Zoo"]);
}
