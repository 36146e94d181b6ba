use serde_json::{Value, json};

use crate::desk::{Desk, text};

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
    dish(json!({ "name": "Plov", "priceMinor": 500, "serves": 2 }));
    let catering = dish(
        json!({ "name": "Cake", "course": "dessert", "diets": ["vegan"], "allergens": ["nuts"] }),
    );
    let plov = &catering["dishes"][0];
    assert_eq!(
        [&plov["heads"], &plov["needed"], &plov["costMinor"]],
        [&json!(9), &json!(5), &json!(2500)]
    );
    assert_eq!(
        catering["dishes"][1]["warnings"],
        json!([{ "allergen": "nuts", "names": ["Anna"] }])
    );
    assert_eq!(
        catering["unserved"],
        json!([
            { "course": "main", "diet": "vegetarian", "heads": 1, "names": ["Anna"] },
            { "course": "dessert", "diet": "vegetarian", "heads": 1, "names": ["Anna"] },
        ])
    );
    let ordered = desk.call("edit_dish", json!({ "dishId": plov["id"], "ordered": 7 }));
    assert_eq!(
        (&ordered["totalMinor"], &ordered["dishes"][0]["needed"]),
        (&json!(3500), &json!(5))
    );
    let cleared = desk.call(
        "edit_dish",
        json!({ "dishId": plov["id"], "ordered": null }),
    );
    assert_eq!(cleared["totalMinor"], 2500);
}
