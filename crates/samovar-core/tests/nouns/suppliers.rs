//! Suppliers, their menus, and what an event takes of one.

use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

pub fn supplier(desk: &Desk, name: &str) -> String {
    text(&desk.call("create_supplier", json!({ "name": name }))["id"])
}

fn on_menu(desk: &Desk, supplier: &str, name: &str, price: i64) -> String {
    let dish = json!({ "supplierId": supplier, "name": name, "priceMinor": price });
    text(&desk.call("add_menu_dish", dish)["id"])
}

/// Name, supplier, price and heads a unit feeds of every dish of an event.
fn dishes(desk: &Desk, event: &str) -> Vec<Value> {
    let catering = desk.call("get_catering", json!({ "eventId": event }));
    let dishes = catering["dishes"].as_array().unwrap();
    dishes
        .iter()
        .map(|dish| {
            json!([
                dish["name"],
                dish["supplier"],
                dish["price"]["minor"],
                dish["pack"].as_i64().unwrap() / dish["perHead"].as_i64().unwrap()
            ])
        })
        .collect()
}

#[test]
fn test_a_supplier_keeps_contact_and_terms_and_each_change_is_taken_back() {
    let desk = Desk::new();
    let made = desk.call(
        "create_supplier",
        json!({ "name": " Kettle Kitchen ", "contact": "Tom Fenn", "email": "tom@kettle.example.com",
                "phone": "+44 20 0000", "language": "en", "vatRate": 2000, "vatMode": "included",
                "finalHours": 72, "oversetPercent": 5, "minHeads": 20, "minSpendMinor": 30000,
                "servicePercent": 10, "deliveryMinor": 1500, "notes": "Back door" }),
    );
    let expected = json!({
        "id": made["id"], "name": "Kettle Kitchen", "contact": "Tom Fenn", "email": "tom@kettle.example.com",
        "phone": "+44 20 0000", "language": "en", "currency": "EUR", "vatRate": 2000, "vatMode": "included",
        "finalHours": 72, "oversetPercent": 5, "minHeads": 20, "minSpendMinor": 30000, "servicePercent": 10,
        "deliveryMinor": 1500, "notes": "Back door", "dishes": 0, "upcomingEvents": 0,
    });
    assert_eq!(made, expected);
    let edited = desk.call(
        "edit_supplier",
        json!({ "supplierId": made["id"], "minHeads": null, "vatRate": 810, "vatMode": "added", "currency": "chf" }),
    );
    assert_eq!(
        json!([
            edited["minHeads"],
            edited["vatRate"],
            edited["vatMode"],
            edited["currency"]
        ]),
        json!([null, 810, "added", "CHF"])
    );
    desk.call("undo", json!({}));
    let get = |desk: &Desk| desk.call("get_supplier", json!({ "supplierId": made["id"] }));
    assert_eq!(get(&desk), expected);
    // A supplier's prices stay in its money, whatever the planner counts in later.
    desk.call("edit_settings", json!({ "currency": "RUB" }));
    assert_eq!(get(&desk)["currency"], "EUR");
    desk.call("delete_supplier", json!({ "supplierId": made["id"] }));
    assert_eq!(desk.call("list_suppliers", json!({}))["total"], 0);
    desk.call("undo", json!({}));
    assert_eq!(get(&desk), expected);
}

#[test]
fn test_what_a_supplier_or_a_dish_cannot_be_is_refused_by_its_field() {
    let desk = Desk::new();
    let id = supplier(&desk, "Kettle");
    let dish = on_menu(&desk, &id, "Pie", 450);
    let before = desk.rows();
    let supplier_cases = [
        ("name", json!(" "), Code::Required),
        ("email", json!("kettle"), Code::BadEmail),
        ("language", json!("klingonish?"), Code::LanguageUnknown),
        ("currency", json!("QQQ"), Code::UnknownCurrency),
        ("vatRate", json!(10_001), Code::NumberBeyond),
        ("finalHours", json!(9_000), Code::NumberBeyond),
        ("oversetPercent", json!(101), Code::NumberBeyond),
        ("servicePercent", json!(250), Code::NumberBeyond),
        ("minHeads", json!(2_000_000), Code::NumberBeyond),
        (
            "minSpendMinor",
            json!(1_000_000_000_001_i64),
            Code::SumBeyond,
        ),
        ("deliveryMinor", json!(-1), Code::SumBeyond),
    ];
    let dish_cases = [
        ("name", json!(""), Code::Required),
        ("priceMinor", json!(1_000_000_000_001_i64), Code::SumBeyond),
        ("perHead", json!(0), Code::AmountBeyond),
        ("pack", json!(0), Code::AmountBeyond),
        ("step", json!(0), Code::NumberBeyond),
        ("takenPercent", json!(101), Code::NumberBeyond),
        ("diets", json!(["carnivore"]), Code::OutOfRange),
        ("allergens", json!(["dust"]), Code::OutOfRange),
    ];
    for (field, value, wanted) in supplier_cases {
        let mut made = json!({ "name": "Other" });
        made[field] = value.clone();
        let mut edited = json!({ "supplierId": id });
        edited[field] = value;
        for (command, request) in [("create_supplier", made), ("edit_supplier", edited)] {
            let (code, args) = desk.refused(command, request);
            assert_eq!((code, &args["field"]), (wanted, &json!(field)), "{command}");
        }
    }
    for (field, value, wanted) in dish_cases {
        let mut made = json!({ "supplierId": id, "name": "Soup" });
        made[field] = value.clone();
        let mut edited = json!({ "menuDishId": dish });
        edited[field] = value;
        for (command, request) in [("add_menu_dish", made), ("edit_menu_dish", edited)] {
            let (code, args) = desk.refused(command, request);
            assert_eq!((code, &args["field"]), (wanted, &json!(field)), "{command}");
        }
    }
    // A number that is none, and a word that is none.
    for request in [
        json!({ "supplierId": id, "vatRate": -1 }),
        json!({ "supplierId": id, "vatMode": "maybe" }),
    ] {
        assert_eq!(desk.refused("edit_supplier", request).0, Code::BadRequest);
    }
    assert_eq!(desk.rows(), before);
}

#[test]
fn test_every_refusal_names_its_field_in_both_languages() {
    use samovar_core::words::say;
    use samovar_i18n::Lang;

    let desk = Desk::new();
    let id = supplier(&desk, "Kettle");
    let (_, args) = desk.refused(
        "edit_supplier",
        json!({ "supplierId": id, "oversetPercent": 101 }),
    );
    let said = |lang| {
        let facts = args.as_object().unwrap();
        let facts = facts.iter().map(|(name, value)| (name.as_str(), value));
        say(lang, "error-number-beyond", facts).unwrap()
    };
    assert_eq!(
        said(Lang::En),
        "Overset: “101” is not between 0 and 100. Nothing was saved yet. Choose another value."
    );
    assert_eq!(
        said(Lang::Ru),
        "Накрыть сверх: значение «101» не между 0 и 100. Пока ничего не сохранено. Выберите другое."
    );
}

#[test]
fn test_a_menu_is_typed_once_and_taken_in_one_step() {
    let desk = Desk::new();
    let event = desk.event(None);
    let id = supplier(&desk, "Roma");
    let pizza = desk.call(
        "add_menu_dish",
        json!({ "supplierId": id, "name": "Margherita", "course": "main", "diets": ["vegetarian"],
                "allergens": ["gluten", "milk"], "traces": ["nuts"], "portion": "30 cm", "priceMinor": 1150,
                "perHead": 3000, "pack": 8000, "unit": "slice", "takenPercent": 90, "mix": 2, "minUnits": 2,
                "step": 2 }),
    );
    assert_eq!(
        pizza,
        json!({ "id": pizza["id"], "supplierId": id, "name": "Margherita", "course": "main",
                "diets": ["vegetarian"], "allergens": ["gluten", "milk"], "traces": ["nuts"],
                "portion": "30 cm", "priceMinor": 1150, "perHead": 3000, "pack": 8000, "unit": "slice",
                "takenPercent": 90, "mix": 2, "minUnits": 2, "step": 2 })
    );
    let salad = on_menu(&desk, &id, "Salad", 600);
    let before = desk.rows();
    desk.call(
        "take_from_menu",
        json!({ "eventId": event, "supplierId": id, "menuDishIds": [salad, pizza["id"]] }),
    );
    // In the order of the menu; two of three portions are whole in eight slices.
    assert_eq!(
        dishes(&desk, &event),
        [
            json!(["Margherita", "Roma", 1150, 2]),
            json!(["Salad", "Roma", 600, 1])
        ]
    );
    let catering = desk.call("get_catering", json!({ "eventId": event }));
    let taken = &catering["dishes"][0];
    assert_eq!(
        json!([
            taken["diets"],
            taken["allergens"],
            taken["traces"],
            taken["portion"],
            taken["supplierId"]
        ]),
        json!([["vegetarian"], ["gluten", "milk"], ["nuts"], "30 cm", id])
    );
    assert_eq!(catering["dishes"][1]["allergens"], json!(["not-stated"]));
    assert_eq!(
        desk.call("get_event", json!({ "eventId": event }))["foodPlanned"],
        "yes"
    );
    assert_eq!(
        desk.call("get_supplier", json!({ "supplierId": id }))["upcomingEvents"],
        1
    );
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
    desk.call("redo", json!({}));
    // What the menu says later changes nothing that was taken.
    desk.call(
        "edit_menu_dish",
        json!({ "menuDishId": salad, "name": "Green salad", "priceMinor": 900 }),
    );
    desk.call("delete_menu_dish", json!({ "menuDishId": pizza["id"] }));
    assert_eq!(dishes(&desk, &event).len(), 2);
    assert_eq!(dishes(&desk, &event)[1], json!(["Salad", "Roma", 600, 1]));
    // Without names: what is not there yet, by its name.
    desk.call(
        "take_from_menu",
        json!({ "eventId": event, "supplierId": id }),
    );
    assert_eq!(
        dishes(&desk, &event)[2],
        json!(["Green salad", "Roma", 900, 1])
    );
    let again = desk
        .try_call(
            "take_from_menu",
            json!({ "eventId": event, "supplierId": id }),
        )
        .unwrap();
    assert_eq!((again.step, dishes(&desk, &event).len()), (None, 3));
}

#[test]
fn test_dishes_of_another_supplier_are_not_taken() {
    let desk = Desk::new();
    let event = desk.event(None);
    let (roma, kettle) = (supplier(&desk, "Roma"), supplier(&desk, "Kettle"));
    let pie = on_menu(&desk, &kettle, "Pie", 450);
    let before = desk.rows();
    let (code, args) = desk.refused(
        "take_from_menu",
        json!({ "eventId": event, "supplierId": roma, "menuDishIds": [pie] }),
    );
    assert_eq!(
        (code, args),
        (
            Code::DishElsewhere,
            json!({ "field": "menuDishIds", "dish": "Pie", "supplier": "Kettle", "name": "Roma" })
        )
    );
    assert_eq!(desk.rows(), before);
}

#[test]
fn test_a_supplier_under_an_event_stays_and_the_events_are_named() {
    let desk = Desk::new();
    let event = desk.event(None);
    let id = supplier(&desk, "Roma");
    on_menu(&desk, &id, "Pizza", 900);
    desk.call(
        "take_from_menu",
        json!({ "eventId": event, "supplierId": id }),
    );
    let (code, args) = desk.refused("delete_supplier", json!({ "supplierId": id }));
    assert_eq!(
        (code, args),
        (
            Code::InUse,
            json!({ "name": "Roma", "count": 1,
                    "holders": [{ "kind": "event", "count": 1, "names": ["Rust Night"] }] })
        )
    );
    // Without the dish it goes, the menu with it, and both come back.
    let dish = desk.call("get_catering", json!({ "eventId": event }))["dishes"][0]["id"].clone();
    desk.call("delete_dish", json!({ "dishId": dish }));
    let before = desk.rows();
    desk.call("delete_supplier", json!({ "supplierId": id }));
    assert_eq!(desk.call("list_suppliers", json!({}))["total"], 0);
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
}

#[test]
fn test_a_name_beside_a_dish_finds_the_supplier_or_makes_one() {
    let desk = Desk::new();
    let event = desk.event(None);
    supplier(&desk, "Кухня «Чайник»");
    desk.call(
        "add_dish",
        json!({ "eventId": event, "name": "Pie", "supplier": "кухня «чайник»" }),
    );
    assert_eq!(desk.call("list_suppliers", json!({}))["total"], 1);
    let pie = desk.call("get_catering", json!({ "eventId": event }))["dishes"][0].clone();
    assert_eq!(pie["supplier"], "Кухня «Чайник»");
    let before = desk.rows();
    desk.call(
        "edit_dish",
        json!({ "dishId": pie["id"], "supplier": "Roma" }),
    );
    let names = |desk: &Desk| {
        let page = desk.call("list_suppliers", json!({}));
        let rows = page["rows"].as_array().unwrap();
        rows.iter()
            .map(|row| text(&row["name"]))
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&desk), ["Roma", "Кухня «Чайник»"]);
    // The new supplier and the dish are one step.
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
    for nobody in [json!({ "supplier": "" }), json!({ "supplierId": null })] {
        let mut request = nobody;
        request["dishId"] = pie["id"].clone();
        desk.call("edit_dish", request);
        assert_eq!(dishes(&desk, &event), [json!(["Pie", "", 0, 1])]);
        desk.call("undo", json!({}));
    }
}

#[test]
fn test_a_price_list_comes_in_whole_or_not_at_all() {
    let desk = Desk::new();
    let id = supplier(&desk, "Roma");
    on_menu(&desk, &id, "Bread", 100);
    let list = json!([{ "name": "Margherita", "priceMinor": 900 }, { "name": "Вода" }]);
    let menu = desk.call(
        "add_menu_dishes",
        json!({ "supplierId": id, "dishes": list }),
    );
    let said: Vec<Value> = menu["dishes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|dish| json!([dish["name"], dish["priceMinor"]]))
        .collect();
    assert_eq!(
        said,
        [
            json!(["Bread", 100]),
            json!(["Margherita", 900]),
            json!(["Вода", 0])
        ]
    );
    let before = desk.rows();
    let broken = json!([{ "name": "Cake", "priceMinor": 300 }, { "name": " " }]);
    let (code, args) = desk.refused(
        "add_menu_dishes",
        json!({ "supplierId": id, "dishes": broken }),
    );
    assert_eq!((code, &args["field"]), (Code::Required, &json!("name")));
    let none = json!({ "supplierId": id, "dishes": [] });
    assert_eq!(desk.refused("add_menu_dishes", none).0, Code::Required);
    assert_eq!(desk.rows(), before);
    desk.call("undo", json!({}));
    let left = desk.call("get_menu", json!({ "supplierId": id }));
    assert_eq!(left["dishes"].as_array().unwrap().len(), 1);
}

#[test]
fn test_suppliers_are_found_by_name_and_contact_in_either_layout() {
    let desk = Desk::new();
    for (name, contact) in [("Чайник", "Тимофей"), ("Roma", "Ada"), ("Ёж", "")] {
        desk.call(
            "create_supplier",
            json!({ "name": name, "contact": contact }),
        );
    }
    let found = |query: &str| {
        let page = desk.call("list_suppliers", json!({ "query": query }));
        let rows = page["rows"].as_array().unwrap().clone();
        rows.iter()
            .map(|row| text(&row["name"]))
            .collect::<Vec<_>>()
    };
    assert_eq!(found(""), ["Roma", "Ёж", "Чайник"]);
    assert_eq!(found("тим"), ["Чайник"]);
    assert_eq!(found("ada"), ["Roma"]);
    assert_eq!(found("xfqyb"), ["Чайник"]);
    assert_eq!(found("еж"), ["Ёж"]);
}

#[test]
fn test_a_copied_event_has_dishes_of_the_same_supplier() {
    let desk = Desk::new();
    let event = desk.event(None);
    let id = supplier(&desk, "Roma");
    on_menu(&desk, &id, "Pizza", 900);
    desk.call(
        "take_from_menu",
        json!({ "eventId": event, "supplierId": id }),
    );
    let copy = desk.call(
        "duplicate_event",
        json!({ "eventId": event, "starts": "2027-01-15T19:00" }),
    );
    assert_eq!(
        dishes(&desk, &text(&copy["id"])),
        [json!(["Pizza", "Roma", 900, 1])]
    );
    assert_eq!(
        desk.call("get_supplier", json!({ "supplierId": id }))["upcomingEvents"],
        2
    );
}

#[test]
fn test_a_menu_is_put_in_order_dish_by_dish_and_each_move_is_taken_back() {
    let desk = Desk::new();
    let id = supplier(&desk, "Roma");
    let dishes: Vec<String> = ["Soup", "Pie", "Tea"]
        .iter()
        .map(|name| on_menu(&desk, &id, name, 100))
        .collect();
    let order = || {
        let menu = desk.call("get_menu", json!({ "supplierId": id }));
        let dishes = menu["dishes"].as_array().unwrap();
        dishes
            .iter()
            .map(|dish| text(&dish["name"]))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let shift = |dish: usize, direction: &str| {
        desk.try_call(
            "move_menu_dish",
            json!({ "menuDishId": dishes[dish], "direction": direction }),
        )
        .unwrap()
        .step
        .is_some()
    };
    assert!(shift(2, "earlier"));
    assert_eq!(order(), "Soup Tea Pie");
    assert!(shift(0, "later"));
    assert_eq!(order(), "Tea Soup Pie");
    // At its end it stays, and there is no step.
    assert!(!shift(2, "earlier") && !shift(1, "later"));
    desk.call("undo", json!({}));
    desk.call("undo", json!({}));
    assert_eq!(order(), "Soup Pie Tea");
    // Two laptops have put all of them into one place.
    desk.sql("UPDATE menu_dish SET position = 'i'");
    assert!(shift(2, "earlier"));
    assert_eq!(order(), "Soup Tea Pie");
    // A new dish still comes last.
    on_menu(&desk, &id, "Cake", 100);
    assert_eq!(order(), "Soup Tea Pie Cake");
}
