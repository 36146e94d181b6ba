use serde_json::{Value, json};

use crate::desk::{Desk, names, text};

fn lines(headcount: &Value) -> Vec<(String, u64)> {
    let lines = headcount["diets"].as_array().unwrap();
    lines
        .iter()
        .map(|line| (text(&line["diet"]), line["total"].as_u64().unwrap()))
        .collect()
}

fn line(diet: &str, total: u64) -> (String, u64) {
    (diet.to_owned(), total)
}

#[test]
fn headcount_counts_every_mouth_once_and_falls_when_one_cancels() {
    let desk = Desk::new();
    let event = desk.event(None);
    let anna = desk.going(&event, "Anna", 2);
    desk.call(
        "edit_guest",
        json!({ "guestId": anna, "diets": ["vegan", "gluten-free"], "allergens": ["nuts"] }),
    );
    desk.call(
        "set_companions",
        json!({ "guestId": anna, "companions": [{ "name": "Bob", "diets": ["vegan"] }] }),
    );
    let bob = desk.going(&event, "Viktor", 0);
    desk.call("edit_guest", json!({ "guestId": bob, "diets": ["none"] }));
    let viktor = text(&desk.call("get_guest", json!({ "guestId": bob }))["row"]["personId"]);
    // A speaker who is a guest is one mouth; staff who don't eat are none.
    desk.call(
        "add_speaker",
        json!({ "eventId": event, "personId": viktor }),
    );
    desk.call("add_speaker", json!({ "eventId": event, "name": "Galina" }));
    desk.call(
        "add_speaker",
        json!({ "eventId": event, "name": "Denis", "state": "declined" }),
    );
    desk.call(
        "add_staff",
        json!({ "eventId": event, "name": "Elena", "eats": false }),
    );
    desk.call("add_staff", json!({ "eventId": event, "name": "Fedor" }));
    let headcount = desk.call("headcount", json!({ "eventId": event }));
    assert_eq!(
        lines(&headcount),
        [
            line("none", 1),
            line("vegan", 1),
            line("gluten-free+vegan", 1),
            line("not-asked", 3)
        ]
    );
    let numbers =
        ["going", "plusOnes", "staff", "headcount"].map(|key| headcount[key].as_u64().unwrap());
    assert_eq!(numbers, [2, 2, 2, 6]);
    assert_eq!(
        headcount["allergens"][0],
        json!({ "allergen": "nuts", "total": 1, "names": ["Anna"] })
    );
    desk.call(
        "set_reply",
        json!({ "guestIds": [anna], "state": "cancelled" }),
    );
    assert_eq!(
        desk.call("headcount", json!({ "eventId": event }))["headcount"],
        3
    );
}

#[test]
fn dish_with_an_allergen_names_who_has_it() {
    let desk = Desk::new();
    let event = desk.event(None);
    let anna = desk.going(&event, "Anna", 0);
    desk.call(
        "edit_guest",
        json!({ "guestId": anna, "diets": ["vegetarian"], "allergens": ["nuts"] }),
    );
    for index in 0..9 {
        desk.going(&event, &format!("Guest {index}"), 0);
    }
    desk.call(
        "edit_event",
        json!({ "eventId": event, "marginPercent": 10 }),
    );
    let dish = |request: Value| {
        let mut whole = json!({ "eventId": event });
        whole
            .as_object_mut()
            .unwrap()
            .extend(request.as_object().unwrap().clone());
        desk.call("add_dish", whole)
    };
    dish(json!({ "name": "Plov", "priceMinor": 500, "pack": 2000 }));
    let catering = dish(
        json!({ "name": "Cake", "course": "dessert", "diets": ["vegan"], "allergens": ["nuts"] }),
    );
    let plov = &catering["dishes"][0];
    assert_eq!(
        [&plov["heads"], &plov["needed"], &plov["cost"]["minor"]],
        [&json!(9), &json!(5), &json!(2500)]
    );
    assert_eq!(
        catering["dishes"][1]["warnings"],
        json!([{ "allergen": "nuts", "total": 1, "names": ["Anna"] }])
    );
    let sitting = &catering["sittings"][0]["id"];
    assert_eq!(
        catering["unserved"],
        json!([
            { "sittingId": sitting, "course": "main", "diet": "vegetarian", "allergens": ["nuts"], "heads": 1, "names": ["Anna"] },
            { "sittingId": sitting, "course": "dessert", "diet": "vegetarian", "allergens": ["nuts"], "heads": 1, "names": ["Anna"] },
        ])
    );
    let ordered = desk.call("edit_dish", json!({ "dishId": plov["id"], "ordered": 7 }));
    assert_eq!(
        (
            &ordered["total"][0]["minor"],
            &ordered["dishes"][0]["needed"]
        ),
        (&json!(3500), &json!(5))
    );
    let cleared = desk.call(
        "edit_dish",
        json!({ "dishId": plov["id"], "ordered": null }),
    );
    assert_eq!(cleared["total"][0]["minor"], 2500);
}

/// An event with food, and somebody who is going with this food.
fn fed(desk: &Desk) -> String {
    let event = desk.event(None);
    desk.call(
        "edit_event",
        json!({ "eventId": event, "foodPlanned": "yes" }),
    );
    event
}

fn eats(desk: &Desk, event: &str, name: &str, food: Value) -> String {
    let guest = desk.going(event, name, 0);
    let mut request = json!({ "guestId": guest });
    request
        .as_object_mut()
        .unwrap()
        .extend(food.as_object().unwrap().clone());
    desk.call("edit_guest", request);
    guest
}

/// The looks about food: kind, weight and facts.
fn looks(desk: &Desk, event: &str) -> Vec<(String, String, Value)> {
    let overview = desk.call("event_overview", json!({ "eventId": event }));
    overview["looks"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|look| look["tab"] == "catering")
        .map(|look| {
            (
                text(&look["kind"]),
                text(&look["weight"]),
                look["facts"].clone(),
            )
        })
        .collect()
}

fn look(kind: &str, weight: &str, facts: Value) -> (String, String, Value) {
    (kind.to_owned(), weight.to_owned(), facts)
}

fn person_of(desk: &Desk, guest: &str) -> String {
    text(&desk.call("get_guest", json!({ "guestId": guest }))["row"]["personId"])
}

#[test]
fn dish_nobody_has_described_suits_nobody_with_an_allergy_and_says_so_by_name() {
    let desk = Desk::new();
    let event = fed(&desk);
    eats(
        &desk,
        &event,
        "Anna Petrova",
        json!({ "diets": ["none"], "allergens": ["nuts"] }),
    );
    eats(
        &desk,
        &event,
        "Bob",
        json!({ "diets": ["none"], "allergens": ["none"] }),
    );
    let added = desk.call("add_dish", json!({ "eventId": event, "name": "Pie" }));
    let pie = &added["dishes"][0];
    assert_eq!(
        (
            &pie["allergens"],
            &pie["traces"],
            &pie["heads"],
            &pie["unstatedFor"]
        ),
        (
            &json!(["not-stated"]),
            &json!([]),
            &json!(1),
            &json!([{ "name": "Anna Petrova", "allergens": ["nuts"] }])
        )
    );
    assert_eq!(
        looks(&desk, &event),
        [
            look(
                "no-safe-dish",
                "conflict",
                json!({ "count": 1, "names": ["Anna Petrova"] })
            ),
            look(
                "dish-not-stated",
                "gap",
                json!({ "count": 1, "names": ["Anna Petrova"], "allergen": "nuts", "dish": "Pie" })
            ),
        ]
    );
    // Saying that it holds none of them makes it safe; an empty list says nothing.
    let none = desk.call(
        "edit_dish",
        json!({ "dishId": pie["id"], "allergens": ["none"] }),
    );
    assert_eq!(
        (&none["dishes"][0]["heads"], &none["nothingFor"]),
        (&json!(2), &json!([]))
    );
    assert_eq!(looks(&desk, &event), []);
    let emptied = desk.call("edit_dish", json!({ "dishId": pie["id"], "allergens": [] }));
    assert_eq!(emptied["dishes"][0]["allergens"], json!(["not-stated"]));
    desk.call("undo", json!({}));
    assert_eq!(looks(&desk, &event), []);
}

#[test]
fn traces_suit_with_a_hint_and_contradictions_are_conflicts() {
    let desk = Desk::new();
    let event = fed(&desk);
    eats(
        &desk,
        &event,
        "Anna",
        json!({ "diets": ["vegan"], "allergens": ["nuts", "milk"] }),
    );
    let dish = |request: Value| {
        let mut whole = json!({ "eventId": event });
        whole
            .as_object_mut()
            .unwrap()
            .extend(request.as_object().unwrap().clone());
        desk.call("add_dish", whole)
    };
    let menu = dish(json!({
        "name": "Bowl", "diets": ["vegan"], "allergens": ["aspartame"], "traces": ["nuts", "fish"]
    }));
    assert_eq!(menu["dishes"][0]["heads"], 1);
    assert_eq!(
        looks(&desk, &event),
        [look(
            "dish-traces",
            "hint",
            json!({ "count": 1, "names": ["Anna"], "allergen": "nuts", "dish": "Bowl" })
        )]
    );
    dish(json!({
        "name": "Cake", "course": "dessert", "diets": ["vegan", "lactose-free"], "allergens": ["milk", "eggs"]
    }));
    assert_eq!(
        looks(&desk, &event),
        [
            look(
                "dish-contradicts",
                "conflict",
                json!({ "dish": "Cake", "diet": "vegan", "allergen": "eggs+milk" })
            ),
            // The main suits, so that the dessert is no conflict.
            look(
                "course-unserved",
                "hint",
                json!({ "count": 1, "names": ["Anna"], "course": "dessert" })
            ),
            look(
                "dish-traces",
                "hint",
                json!({ "count": 1, "names": ["Anna"], "allergen": "nuts", "dish": "Bowl" })
            ),
            look(
                "allergen-in-dish",
                "hint",
                json!({ "count": 1, "names": ["Anna"], "allergen": "milk", "dish": "Cake" })
            ),
            look("lactose-free-milk", "hint", json!({ "dish": "Cake" })),
        ]
    );
}

#[test]
fn dishes_are_folded_and_home_shows_first_who_has_nothing() {
    let desk = Desk::new();
    let event = fed(&desk);
    for name in ["Anna", "Boris", "Clara", "Denis"] {
        eats(
            &desk,
            &event,
            name,
            json!({ "diets": ["none"], "allergens": ["nuts", "eggs"] }),
        );
    }
    for name in ["Pie", "Soup", "Stew"] {
        desk.call("add_dish", json!({ "eventId": event, "name": name }));
    }
    let kinds = |looks: &Value| -> Vec<String> {
        looks
            .as_array()
            .unwrap()
            .iter()
            .filter(|look| look["tab"] == "catering")
            .map(|look| text(&look["kind"]))
            .collect()
    };
    let home = desk.call("home", json!({}));
    assert_eq!(
        kinds(&home["needs"][0]["looks"]),
        ["no-safe-dish", "dishes-not-stated"]
    );
    assert_eq!(home["needs"][0]["looks"][0]["kind"], "no-safe-dish");
    let folded = home["needs"][0]["looks"]
        .as_array()
        .unwrap()
        .iter()
        .find(|look| look["kind"] == "dishes-not-stated")
        .unwrap();
    assert_eq!(
        folded["facts"],
        json!({
            "count": 4, "names": ["Anna", "Boris", "Clara", "Denis"], "allergen": "eggs+nuts",
            "dishCount": 3, "dishes": ["Pie", "Soup", "Stew"],
        })
    );
    let cake = json!({ "eventId": event, "name": "Cake", "allergens": ["nuts", "eggs"] });
    desk.call("add_dish", cake);
    // One line for the cake, though four people have two allergies each.
    assert_eq!(
        kinds(&desk.call("home", json!({}))["needs"][0]["looks"]),
        ["no-safe-dish", "dishes-not-stated", "allergen-in-dish"]
    );
    // A whole menu is one line, however many dishes it has.
    for name in ["Torte", "Bun", "Ice"] {
        let dish = json!({ "eventId": event, "name": name, "allergens": ["nuts"] });
        desk.call("add_dish", dish);
    }
    let looks = desk.call("home", json!({}))["needs"][0]["looks"].clone();
    assert_eq!(
        kinds(&looks),
        ["no-safe-dish", "dishes-not-stated", "allergens-in-dishes"]
    );
    let menu = looks
        .as_array()
        .unwrap()
        .iter()
        .find(|look| look["kind"] == "allergens-in-dishes")
        .unwrap();
    assert_eq!(
        menu["facts"],
        json!({
            "count": 4, "names": ["Anna", "Boris", "Clara", "Denis"], "allergen": "eggs+nuts",
            "dishCount": 4, "dishes": ["Cake", "Torte", "Bun", "Ice"],
        })
    );
}

#[test]
fn a_dish_on_the_menu_decides_that_there_is_food() {
    let desk = Desk::new();
    let event = text(
        &desk.call(
            "create_event",
            json!({ "title": "Supper", "starts": "2026-12-18T19:00", "zone": "Europe/Moscow" }),
        )["id"],
    );
    let planned = || desk.call("get_event", json!({ "eventId": event }))["foodPlanned"].clone();
    assert_eq!(planned(), "unknown");
    desk.call("add_dish", json!({ "eventId": event, "name": "Soup" }));
    assert_eq!(planned(), "yes");
    // One step, taken back whole; and a "no" is kept.
    desk.call("undo", json!({}));
    assert_eq!(planned(), "unknown");
    desk.call(
        "edit_event",
        json!({ "eventId": event, "foodPlanned": "no" }),
    );
    desk.call("add_dish", json!({ "eventId": event, "name": "Soup" }));
    assert_eq!(planned(), "no");
}

#[test]
fn words_nobody_decided_on_are_a_line_of_their_own_until_somebody_decides() {
    let desk = Desk::new();
    let event = fed(&desk);
    let anna = eats(
        &desk,
        &event,
        "Anna",
        json!({ "diets": ["none"], "allergens": ["none"], "dietNote": "no onions" }),
    );
    let boris = eats(
        &desk,
        &event,
        "Boris",
        json!({ "diets": ["vegan"], "dietNote": "honey is fine" }),
    );
    eats(&desk, &event, "Clara", json!({ "diets": ["none"] }));
    eats(
        &desk,
        &event,
        "Denis",
        json!({ "dietNote": "ask my mother" }),
    );
    let count = || desk.call("headcount", json!({ "eventId": event }));
    let before = count();
    assert_eq!(
        lines(&before),
        [line("none", 1), line("vegan", 1), line("own-words", 2)]
    );
    assert_eq!(
        before["ownWords"],
        json!([
            { "personId": person_of(&desk, &anna), "name": "Anna", "words": "no onions",
              "diets": ["none"], "allergens": ["none"] },
            { "personId": person_of(&desk, &boris), "name": "Boris", "words": "honey is fine",
              "diets": ["vegan"], "allergens": ["not-asked"] },
            { "personId": before["ownWords"][2]["personId"], "name": "Denis", "words": "ask my mother",
              "diets": ["not-asked"], "allergens": ["not-asked"] },
        ])
    );
    assert_eq!(before["notes"], json!([]));
    let found =
        |diet: &str| names(&desk.call("list_guests", json!({ "eventId": event, "diet": diet })));
    assert_eq!(
        [found("none"), found("own-words"), found("vegan")],
        [
            vec!["Clara".to_owned()],
            vec!["Anna".to_owned(), "Boris".to_owned(), "Denis".to_owned()],
            vec!["Boris".to_owned()]
        ]
    );
    assert!(looks(&desk, &event).contains(&look(
        "food-words",
        "gap",
        json!({ "count": 3, "names": ["Anna", "Boris", "Denis"] })
    )));

    // The words are the answer: Anna eats by them, and is still not "none".
    let settled = desk.call(
        "settle_food_words",
        json!({ "personId": person_of(&desk, &anna), "eventId": event }),
    );
    assert_eq!(
        (
            &settled["diets"],
            &settled["dietNote"],
            &settled["foodWordsUnread"]
        ),
        (&json!(["other"]), &json!("no onions"), &json!(false))
    );
    desk.call(
        "settle_food_words",
        json!({ "personId": before["ownWords"][2]["personId"], "diets": ["none"], "allergens": ["nuts"] }),
    );
    let after = count();
    assert_eq!(
        lines(&after),
        [line("none", 2), line("vegan", 1), line("other", 1)]
    );
    assert_eq!(
        after["notes"],
        json!([{ "name": "Anna", "note": "no onions" }, { "name": "Denis", "note": "ask my mother" }])
    );
    desk.call("undo", json!({}));
    desk.call("undo", json!({}));
    assert_eq!(count(), before);

    // Other words wait again.
    desk.call("redo", json!({}));
    desk.call(
        "edit_guest",
        json!({ "guestId": anna, "dietNote": "no onions, no leeks" }),
    );
    assert_eq!(count()["ownWords"][0]["words"], "no onions, no leeks");
}

#[test]
fn whom_the_door_let_in_is_shown_to_whoever_feeds_them() {
    let desk = Desk::new();
    let event = fed(&desk);
    let going = desk.going(&event, "Anna", 1);
    let declined = eats(
        &desk,
        &event,
        "Boris",
        json!({ "diets": ["vegan"], "allergens": ["nuts"] }),
    );
    let invited = eats(&desk, &event, "Clara", json!({ "dietNote": "no onions" }));
    for (guest, state) in [(&declined, "declined"), (&invited, "invited")] {
        desk.call("set_reply", json!({ "guestIds": [guest], "state": state }));
    }
    let count = || desk.call("headcount", json!({ "eventId": event }));
    assert_eq!(
        (&count()["headcount"], &count()["admitted"]),
        (&json!(2), &json!([]))
    );
    let arrival = desk.call(
        "check_in_guest",
        json!({ "guestId": declined, "admitAnyway": true }),
    );
    desk.lets_in(&invited);
    desk.call(
        "check_in_guest",
        json!({ "guestId": going, "heads": 3, "admitAnyway": true }),
    );
    desk.call(
        "add_walk_in",
        json!({ "eventId": event, "name": "Zoe", "plusOnes": 1 }),
    );
    let shown = |headcount: &Value| -> Vec<Value> {
        headcount["admitted"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| {
                json!([
                    one["name"],
                    one["heads"],
                    one["as"],
                    one["diets"],
                    one["allergens"]
                ])
            })
            .collect()
    };
    let now = count();
    assert_eq!(
        shown(&now),
        [
            json!(["Anna", 1, "party", ["not-asked"], []]),
            json!(["Boris", 1, "declined", ["vegan"], ["nuts"]]),
            json!(["Clara", 1, "invited", ["own-words"], []]),
            json!(["Zoe", 2, "walk-in", ["not-asked"], []]),
        ]
    );
    // Anna and hers, Zoe and hers were going; three more eat.
    let numbers =
        ["going", "plusOnes", "staff", "atDoor", "headcount"].map(|key| now[key].as_u64().unwrap());
    assert_eq!(numbers, [2, 2, 0, 3, 7]);
    assert_eq!(
        lines(&now),
        [line("vegan", 1), line("own-words", 1), line("not-asked", 5)]
    );
    assert_eq!(now["ownWords"][0]["name"], "Clara");
    // Who leaves has eaten; who comes back is no second head; a void takes it back.
    desk.call("check_out_guest", json!({ "guestId": going }));
    desk.call("check_in_guest", json!({ "guestId": going, "heads": 2 }));
    assert_eq!(count()["headcount"], 7);
    desk.call(
        "undo_check_in",
        json!({ "checkInId": arrival["checkInId"] }),
    );
    assert_eq!(
        (count()["headcount"].clone(), shown(&count()).len()),
        (json!(6), 3)
    );
}

#[test]
fn staff_who_declined_and_came_is_one_mouth() {
    let desk = Desk::new();
    let event = fed(&desk);
    let guest = desk.going(&event, "Anna", 0);
    desk.call(
        "set_reply",
        json!({ "guestIds": [guest], "state": "declined" }),
    );
    desk.call(
        "add_staff",
        json!({ "eventId": event, "personId": person_of(&desk, &guest) }),
    );
    desk.call(
        "check_in_guest",
        json!({ "guestId": guest, "admitAnyway": true }),
    );
    let headcount = desk.call("headcount", json!({ "eventId": event }));
    assert_eq!(
        (&headcount["headcount"], &headcount["admitted"]),
        (&json!(1), &json!([]))
    );
}

#[test]
fn two_of_one_name_are_two_people_in_every_look() {
    let desk = Desk::new();
    let event = desk.event(None);
    for email in ["ann@example.org", "other.ann@example.org"] {
        let ann = json!({ "eventId": event, "name": "Ann Lee", "email": email, "state": "going" });
        let ann = desk.call("add_guest", ann);
        let allergic = json!({ "guestId": ann["row"]["id"], "diets": ["none"], "allergens": ["nuts", "milk"] });
        desk.call("edit_guest", allergic);
    }
    for (name, allergens) in [
        ("Cake", json!(["nuts", "milk"])),
        ("Salad", json!(["none"])),
    ] {
        let dish = json!({ "eventId": event, "name": name, "allergens": allergens });
        desk.call("add_dish", dish);
    }
    let told = looks(&desk, &event);
    let cake = json!({ "count": 2, "names": ["Ann Lee", "Ann Lee"], "dish": "Cake", "allergen": "milk+nuts" });
    assert_eq!(told, [look("allergen-in-dish", "hint", cake)]);
}

#[test]
fn a_namesake_who_may_eat_nothing_hides_nobody_whom_a_course_leaves_out() {
    let desk = Desk::new();
    let event = desk.event(None);
    for (email, allergens) in [
        ("ann@example.org", json!(["nuts"])),
        ("other.ann@example.org", json!(["nuts", "milk"])),
    ] {
        let ann = json!({ "eventId": event, "name": "Ann Lee", "email": email, "state": "going" });
        let ann = desk.call("add_guest", ann);
        let allergic =
            json!({ "guestId": ann["row"]["id"], "diets": ["none"], "allergens": allergens });
        desk.call("edit_guest", allergic);
    }
    for (name, course, allergens) in [
        ("Soup", "main", json!(["milk"])),
        ("Pie", "dessert", json!(["nuts"])),
    ] {
        let dish =
            json!({ "eventId": event, "name": name, "course": course, "allergens": allergens });
        desk.call("add_dish", dish);
    }
    let told = looks(&desk, &event);
    let of = |kind: &str| -> Vec<&Value> {
        let found = told.iter().filter(|(found, ..)| found == kind);
        found.map(|(.., facts)| facts).collect()
    };
    assert_eq!(
        of("no-safe-dish"),
        [&json!({ "count": 1, "names": ["Ann Lee"] })]
    );
    let dessert = json!({ "count": 1, "names": ["Ann Lee"], "course": "dessert" });
    assert_eq!(of("course-unserved"), [&dessert]);
}
