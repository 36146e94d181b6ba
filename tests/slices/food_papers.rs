//! Dish labels, special meals by name and orders on paper, as the terminal prints them.

use samovar_tests::desk::Desk;
use samovar_tests::terminal::Terminal;
use serde_json::{Value, json};

/// A dinner and a coffee break for five; the supplier reads Russian, and the order is sent.
fn evening() -> Terminal {
    let desk = Desk::new();
    desk.call(
        "edit_settings",
        json!({"language": "en", "currency": "EUR"}),
    );
    let event = desk.call(
        "create_event",
        json!({"title": "Tea", "starts": "2030-12-18T19:00", "foodPlanned": "yes"}),
    )["id"]
        .clone();
    let supplier = desk.call(
        "create_supplier",
        json!({"name": "Roma", "currency": "EUR", "language": "ru"}),
    )["id"]
        .clone();
    let sitting = |title: &str, starts: &str| -> Value {
        let made = desk.call(
            "add_sitting",
            json!({"eventId": event, "title": title, "starts": starts}),
        );
        let sittings = made["sittings"].as_array().unwrap();
        let new = sittings.iter().find(|one| one["title"] == json!(title));
        new.unwrap()["id"].clone()
    };
    let (coffee, dinner) = (
        sitting("Coffee", "2030-12-18T19:30"),
        sitting("Dinner", "2030-12-18T21:00"),
    );
    for (at, name, course, diets, allergens, traces) in [
        (
            &coffee,
            "Shortbread",
            "snack",
            json!([]),
            json!(["not-stated"]),
            json!([]),
        ),
        (
            &dinner,
            "Beef",
            "main",
            json!([]),
            json!(["none"]),
            json!([]),
        ),
        (
            &dinner,
            "Curry",
            "main",
            json!(["vegan"]),
            json!(["none"]),
            json!(["nuts"]),
        ),
        // Marked for what it is not.
        (
            &dinner,
            "Creamy leek pie",
            "main",
            json!(["vegan"]),
            json!(["milk", "gluten"]),
            json!([]),
        ),
        (
            &dinner,
            "Compote",
            "dessert",
            json!(["vegan"]),
            json!(["none"]),
            json!([]),
        ),
    ] {
        let dish = json!({"eventId": event, "sittingId": at, "name": name, "course": course, "diets": diets,
                          "allergens": allergens, "traces": traces, "priceMinor": 400, "supplierId": supplier});
        desk.call("add_dish", dish);
    }
    for (name, diet, allergens, note) in [
        ("Anna Open", "none", "none", ""),
        ("Boris Vegan", "vegan", "none", ""),
        ("Clara Nuts", "vegan", "nuts", ""),
        ("Dan Halal", "halal", "none", ""),
        ("Eva Words", "not-asked", "not-asked", "no raw onion"),
    ] {
        let guest = json!({"eventId": event, "name": name, "state": "going"});
        let guest = desk.call("add_guest", guest)["row"]["id"].clone();
        let food =
            json!({"guestId": guest, "diets": [diet], "allergens": [allergens], "dietNote": note});
        desk.call("edit_guest", food);
    }
    desk.call(
        "send_order",
        json!({"eventId": event, "supplierId": supplier}),
    );
    Terminal::on(desk)
}

/// The lines between the one that begins with a name and the next of these, as one.
fn row(text: &str, name: &str) -> String {
    const NAMES: &[&str] = &["Anna", "Boris", "Clara", "Dan", "Eva", "Coffee", "Dinner"];
    let lines = text
        .lines()
        .map(str::trim)
        .skip_while(|line| !line.starts_with(name));
    let mut found: Vec<&str> = Vec::new();
    for line in lines {
        if !found.is_empty() && NAMES.iter().any(|other| line.starts_with(other)) {
            break;
        }
        found.push(line);
    }
    found
        .join(" ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn test_special_meals_name_the_dish_of_each_or_say_that_none_suits() {
    let terminal = evening();
    let asked = ["special-meals", "--event", "Tea", "--sitting", "Dinner"];
    let Some(text) = terminal.sheet(&asked) else {
        return;
    };
    for (name, said) in [
        ("Boris", &["Main: Curry;", "Dessert: Compote", "Vegan"][..]),
        (
            "Clara",
            &["Main: Curry (traces of: Nuts);", "Allergies: Nuts"],
        ),
        (
            "Dan",
            &["Main: No dish suits;", "Dessert: No dish suits", "Halal"],
        ),
        ("Eva", &["Nobody has decided yet", "“no raw onion”"]),
    ] {
        let row = row(&text, name);
        assert!(
            said.iter().all(|words| row.contains(words)),
            "{name}: {row}"
        );
    }
    assert!(
        !text.contains("Anna Open") && !text.contains("Coffee"),
        "{text}"
    );
    let text = terminal
        .sheet(&["--lang", "ru", "special-meals", "--event", "Tea"])
        .unwrap();
    assert!(
        row(&text, "Dan").contains("Ни одно блюдо не подходит"),
        "{text}"
    );
    // Nobody with an allergy is given what nobody has stated.
    let coffee = text.split("Dinner").next().unwrap();
    assert!(
        row(coffee, "Clara").contains("Ни одно блюдо не подходит"),
        "{text}"
    );
}

#[test]
fn test_labels_say_whom_a_dish_suits_what_it_holds_and_what_nobody_has_stated() {
    let terminal = evening();
    let Some(text) = terminal.sheet(&["labels", "--event", "Tea", "--sitting", "Coffee"]) else {
        return;
    };
    for said in [
        "Coffee, 19:30",
        "Shortbread",
        "Allergens: not stated – ask the host",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("Beef"), "{text}");
    let text = terminal.sheet(&["labels", "--event", "Tea"]).unwrap();
    for said in [
        "Shortbread",
        "Beef",
        "Vegan",
        "Allergens: none of those declared by law",
        "May contain traces of: Nuts",
        "Creamy leek pie",
        "Contains: Gluten, Milk",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    // Curry and Compote; the pie holds milk, whatever it is marked.
    assert_eq!(text.matches("Vegan").count(), 2, "{text}");
    let text = terminal
        .sheet(&["--lang", "ru", "labels", "--event", "Tea"])
        .unwrap();
    for said in [
        "Аллергены: не указаны – спросите",
        "Возможны следы: Орехи",
        "Содержит: Глютен, Молоко",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let said = terminal.refusal(&[
        "print",
        "labels",
        "--event",
        "Tea",
        "--sitting",
        "Brunch",
        "-o",
        "x.pdf",
    ]);
    assert!(said.contains("Brunch"), "{said}");
}

#[test]
fn test_an_order_is_printed_in_the_suppliers_language_unless_another_is_asked_for() {
    let terminal = evening();
    let Some(draft) = terminal.sheet(&["order", "--event", "Tea"]) else {
        return;
    };
    assert!(
        draft.contains("Черновик, не отправлен") && draft.contains("Гарантировано: 5"),
        "{draft}"
    );
    let sent = [
        "--lang",
        "en",
        "order",
        "--event",
        "Tea",
        "--supplier",
        "Roma",
        "--version",
        "1",
    ];
    let sent = terminal.sheet(&sent).unwrap();
    assert!(
        sent.contains("Version 1") && sent.contains("Guaranteed: 5"),
        "{sent}"
    );
    let missing = [
        "print",
        "order",
        "--event",
        "Tea",
        "--version",
        "2",
        "-o",
        "x.pdf",
    ];
    assert!(!terminal.refusal(&missing).is_empty());
}
