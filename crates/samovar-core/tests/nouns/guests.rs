use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, names};

#[test]
fn somebody_with_the_same_address_is_one_person_unless_the_name_says_otherwise() {
    let desk = Desk::new();
    let event = desk.event(None);
    let add = |name: &str| {
        desk.try_call(
            "add_guest",
            json!({ "eventId": event, "name": name, "email": " Home@Example.org" }),
        )
    };
    add("Иван Петров").unwrap();
    let again = add("Petrov Ivan").map(|reply| reply.value).unwrap_err();
    assert_eq!(
        (again.code, again.args["name"].as_str()),
        (Code::AlreadyGuest, Some("Иван Петров"))
    );
    add("Анна Сидорова").unwrap();
    assert_eq!(desk.call("list_people", json!({}))["total"], 2);
}

#[test]
fn list_is_filtered_searched_and_sorted() {
    let desk = Desk::new();
    let event = desk.event(None);
    for (name, company, state, plus) in [
        ("Борис Ёлкин", "Паровоз", "going", 2),
        ("Anna Schmidt", "", "going", 0),
        ("Вера Агеева", "Acme", "declined", 0),
    ] {
        let request = json!({ "eventId": event, "name": name, "company": company, "state": state, "plusOnes": plus });
        desk.call("add_guest", request);
    }
    let list = |filter: Value| {
        let mut request = json!({ "eventId": event });
        request
            .as_object_mut()
            .unwrap()
            .extend(filter.as_object().unwrap().clone());
        names(&desk.call("list_guests", request))
    };
    assert_eq!(
        list(json!({})),
        ["Anna Schmidt", "Вера Агеева", "Борис Ёлкин"]
    );
    assert_eq!(list(json!({ "state": "declined" })), ["Вера Агеева"]);
    assert_eq!(list(json!({ "query": "елк" })), ["Борис Ёлкин"]);
    assert_eq!(list(json!({ "query": "шмидт" })), ["Anna Schmidt"]);
    assert_eq!(
        list(json!({ "sort": "company" })),
        ["Вера Агеева", "Борис Ёлкин", "Anna Schmidt"]
    );
    assert_eq!(
        list(json!({ "sort": "plus-ones", "descending": true, "limit": 1 })),
        ["Борис Ёлкин"]
    );
    assert_eq!(
        list(json!({ "diet": "not-asked", "state": "declined" })),
        ["Вера Агеева"]
    );
    assert_eq!(list(json!({ "allergen": "nuts" })), Vec::<String>::new());
}

#[test]
fn companions_grow_the_party_and_undo_takes_all_back() {
    let desk = Desk::new();
    let event = desk.event(None);
    let anna = desk.going(&event, "Anna", 0);
    let before = desk.rows();
    let guest = desk.call(
        "set_companions",
        json!({ "guestId": anna, "companions": [{ "name": "Bob", "diets": ["vegan"] }, { "name": "" }] }),
    );
    assert_eq!(guest["row"]["plusOnes"], 2);
    assert_eq!(guest["companions"][0]["diets"], json!(["vegan"]));
    assert_eq!(
        desk.refused("edit_guest", json!({ "guestId": anna, "plusOnes": 1 })),
        (
            Code::OutOfRange,
            json!({ "field": "plusOnes", "value": 1, "least": 2 })
        )
    );
    let same = desk.try_call(
        "set_companions",
        json!({ "guestId": anna, "companions": [{ "name": "Bob", "diets": ["vegan"] }, { "name": "" }] }),
    );
    assert_eq!(same.unwrap().step, None);
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
}

#[test]
fn invited_people_stay_what_they_are_when_invited_again() {
    let desk = Desk::new();
    let event = desk.event(None);
    let ids = ["Anna", "Bob"].map(|name| desk.person(name));
    let invite = || {
        desk.try_call(
            "invite_people",
            json!({ "eventId": event, "personIds": ids }),
        )
        .unwrap()
    };
    assert_eq!(invite().value["count"], 2);
    let again = invite();
    assert_eq!((again.value["count"].clone(), again.step), (json!(0), None));
}

#[test]
fn columns_stay_as_they_were_left_and_can_be_put_back() {
    let desk = Desk::new();
    let layout = |grid: &str| desk.call("get_grid_layout", json!({ "grid": grid }));
    assert_eq!(layout("guests"), json!({ "columns": [] }));
    let columns = json!([
        { "key": "name", "width": 240, "hidden": false },
        { "key": "note", "width": null, "hidden": true },
    ]);
    let save = |columns: &Value| {
        let request = json!({ "grid": "guests", "columns": columns });
        desk.try_call("save_grid_layout", request).unwrap()
    };
    // How a list looks here is no step of the planner's history.
    assert_eq!(save(&columns).step, None);
    assert_eq!(layout("guests")["columns"], columns);
    assert_eq!(layout("people"), json!({ "columns": [] }));
    let absurd = json!([{ "key": "name", "width": 90_000, "hidden": false }]);
    assert_eq!(save(&absurd).value["columns"][0]["width"], 1_200);
    save(&json!([]));
    assert_eq!(layout("guests"), json!({ "columns": [] }));
}

#[test]
fn filter_says_which_guests_are_meant() {
    let desk = Desk::new();
    let event = desk.event(None);
    let anna = desk.going(&event, "Anna", 2);
    desk.call(
        "add_guest",
        json!({ "eventId": event, "name": "Bob", "email": "bob@example.org", "state": "declined" }),
    );
    let eve = desk.call("add_guest", json!({ "eventId": event, "name": "Eve" }));
    desk.lets_in(&anna);
    let tagged = json!({ "selection": { "ids": [anna, eve["row"]["id"]] }, "add": ["vip"] });
    assert_eq!(desk.call("tag_guests", tagged)["count"], 2);
    for (filter, found) in [
        (json!({ "came": "came" }), vec!["Anna"]),
        (json!({ "came": "not-came" }), vec!["Bob", "Eve"]),
        (json!({ "tags": ["vip"] }), vec!["Anna", "Eve"]),
        (
            json!({ "tags": ["vip"], "withPlusOnes": false }),
            vec!["Eve"],
        ),
        (json!({ "hasEmail": true }), vec!["Bob"]),
        (json!({ "hasEmail": false, "state": "going" }), vec!["Anna"]),
        (json!({ "source": "manual", "query": "bo" }), vec!["Bob"]),
        (json!({ "answeredDays": 1 }), vec!["Anna", "Bob"]),
        (json!({ "askedDays": 0 }), vec!["Eve"]),
        (json!({ "overCapacity": true }), vec![]),
        (json!({}), vec!["Anna", "Bob", "Eve"]),
    ] {
        let page = desk.call("list_guests", json!({ "eventId": event, "filter": filter }));
        assert_eq!(names(&page), found, "{filter}");
        // What the list takes can be kept under a name.
        let saved = json!({ "list": "guests", "name": "Mine", "filter": filter });
        assert_eq!(desk.call("save_filter", saved)["filter"], filter);
    }
    let wrong = json!({ "list": "guests", "name": "Mine", "filter": { "age": 7 } });
    assert_eq!(desk.refused("save_filter", wrong).0, Code::BadRequest);
}

#[test]
fn all_that_match_but_a_few_are_changed_in_one_step() {
    let desk = Desk::new();
    let event = desk.event(None);
    let ids: Vec<String> = (0..30)
        .map(|number| desk.going(&event, &format!("Guest {number:02}"), 0))
        .collect();
    let other = desk.event(None);
    desk.going(&other, "Somebody else", 0);
    let before = desk.rows();
    let going = |except: &[&String]| json!({ "eventId": event, "all": { "state": "going" }, "except": except });
    let answer = desk.call(
        "set_reply",
        json!({ "selection": going(&[&ids[0], &ids[1]]), "state": "maybe" }),
    );
    assert_eq!(answer["count"], 28);
    let brought = json!({ "selection": going(&[]), "plusOnes": 2 });
    assert_eq!(desk.call("set_plus_ones", brought)["count"], 2);
    let removed = json!({ "selection": { "eventId": event, "all": { "state": "maybe" } } });
    assert_eq!(desk.call("remove_guests", removed)["count"], 28);
    let counts = desk.call("guest_counts", json!({ "eventId": event }));
    assert_eq!((&counts["all"], &counts["coming"]), (&json!(2), &json!(6)));
    for _ in 0..3 {
        desk.call("undo", json!({}));
    }
    assert_eq!(desk.rows(), before);
    assert_eq!(
        desk.refused(
            "remove_guests",
            json!({ "selection": { "all": { "state": "going" } } })
        ),
        (Code::Required, json!({ "field": "eventId" }))
    );
}
