//! Orders: frozen when they are sent, compared with whatever is now, and billed as the
//! supplier will bill them.

use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

/// The caterer of the worked example: four dishes, forty heads.
struct Kitchen {
    desk: Desk,
    event: String,
    supplier: String,
    /// Guest ids by what they eat.
    open: Vec<String>,
    vegetarian: Vec<String>,
}

impl Kitchen {
    fn new() -> Self {
        let desk = Desk::new();
        let event = desk.event(None);
        let supplier = desk.call(
            "create_supplier",
            json!({ "name": "Samovar Kitchen", "email": "kitchen@example.org", "currency": "EUR" }),
        );
        let supplier = text(&supplier["id"]);
        let mut kitchen = Self {
            desk,
            event,
            supplier,
            open: Vec::new(),
            vegetarian: Vec::new(),
        };
        for (name, diets, allergens, price, mix, least) in [
            ("Pilaf", vec!["halal"], "none", 450, 1, 0),
            ("Beef", vec![], "none", 400, 1, 0),
            ("Vegetable", vec!["vegetarian"], "none", 380, 0, 0),
            ("Curry", vec!["vegan"], "nuts", 420, 0, 5),
        ] {
            kitchen.desk.call(
                "add_dish",
                json!({ "eventId": kitchen.event, "name": name, "diets": diets, "allergens": [allergens],
                        "priceMinor": price, "mix": mix, "minUnits": least, "supplierId": kitchen.supplier }),
            );
        }
        for index in 0..28 {
            let allergens = if index < 2 { "nuts" } else { "none" };
            let guest = kitchen.guest(&format!("Open {index}"), "none", allergens);
            kitchen.open.push(guest);
        }
        for index in 0..6 {
            let guest = kitchen.guest(&format!("Vegetarian {index}"), "vegetarian", "none");
            kitchen.vegetarian.push(guest);
        }
        for index in 0..3 {
            kitchen.guest(&format!("Vegan {index}"), "vegan", "none");
            kitchen.guest(&format!("Halal {index}"), "halal", "none");
        }
        kitchen
    }

    fn guest(&self, name: &str, diet: &str, allergens: &str) -> String {
        let guest = self.desk.going(&self.event, name, 0);
        self.desk.call(
            "edit_guest",
            json!({ "guestId": guest, "diets": [diet], "allergens": [allergens] }),
        );
        guest
    }

    fn order(&self) -> Value {
        let orders = self
            .desk
            .call("list_orders", json!({ "eventId": self.event }));
        orders["orders"][0].clone()
    }

    fn send(&self) -> Value {
        self.desk.call(
            "send_order",
            json!({ "eventId": self.event, "supplierId": self.supplier }),
        )
    }

    fn units(&self) -> Vec<u64> {
        let order = self.order();
        let dishes = order["now"]["sittings"][0]["dishes"].as_array().unwrap();
        dishes
            .iter()
            .map(|dish| dish["units"].as_u64().unwrap())
            .collect()
    }

    /// What differs, as `what name: was → now`.
    fn differs(&self) -> Vec<String> {
        let order = self.order();
        let lines = order["difference"]["lines"].as_array().unwrap().clone();
        lines
            .iter()
            .map(|line| {
                let [what, dish, was, now] =
                    ["what", "dish", "was", "now"].map(|name| text(&line[name]));
                format!("{what} {dish}: {was} → {now}")
            })
            .collect()
    }
}

#[test]
fn a_sent_order_says_line_by_line_what_has_changed_since() {
    let kitchen = Kitchen::new();
    assert_eq!(kitchen.units(), [17, 14, 4, 5]);
    assert_eq!(kitchen.order()["bill"]["foodMinor"], 16_870);
    kitchen.send();
    assert_eq!(kitchen.differs(), [""; 0]);
    // Two open and one vegetarian cancel, a vegan joins, one turns halal.
    let gone = [&kitchen.open[27], &kitchen.open[26], &kitchen.vegetarian[5]];
    kitchen.desk.call(
        "set_reply",
        json!({ "guestIds": gone, "state": "cancelled" }),
    );
    kitchen.guest("Vegan late", "vegan", "none");
    kitchen.desk.call(
        "edit_guest",
        json!({ "guestId": kitchen.open[25], "diets": ["halal"] }),
    );
    assert_eq!(kitchen.units(), [17, 12, 4, 5]);
    assert_eq!(
        kitchen.differs(),
        [
            "guaranteed : 40 → 38",
            "heads : 40 → 38",
            "diet halal: 3 → 4",
            "diet vegan: 3 → 4",
            "diet vegetarian: 6 → 5",
            "units Beef: 14 → 12",
        ]
    );
    let difference = &kitchen.order()["difference"];
    assert_eq!(
        ["headsWas", "headsNow", "differenceMinor"].map(|name| difference[name].as_i64().unwrap()),
        [40, 38, -800]
    );
    let second = kitchen.send();
    assert_eq!(second["version"]["number"], 2);
    assert_eq!(kitchen.differs(), [""; 0]);
}

#[test]
fn nothing_is_sent_where_nothing_differs_or_nothing_is_ordered() {
    let kitchen = Kitchen::new();
    kitchen.send();
    let request = json!({ "eventId": kitchen.event, "supplierId": kitchen.supplier });
    assert_eq!(
        kitchen.desk.refused("send_order", request).0,
        Code::OrderUnchanged
    );
    let other = kitchen
        .desk
        .call("create_supplier", json!({ "name": "Bakery" }));
    let request = json!({ "eventId": kitchen.event, "supplierId": other["id"] });
    assert_eq!(
        kitchen.desk.refused("send_order", request).0,
        Code::OrderEmpty
    );
    assert_eq!(kitchen.order()["versions"].as_array().unwrap().len(), 1);
}

#[test]
fn what_was_sent_stays_through_undo_and_holds_the_supplier() {
    let kitchen = Kitchen::new();
    let dish = kitchen.desk.call(
        "add_dish",
        json!({ "eventId": kitchen.event, "name": "Tea", "course": "drink", "supplierId": kitchen.supplier }),
    );
    kitchen.send();
    let undone = kitchen.desk.try_call("undo", json!({}));
    assert!(
        undone.is_err(),
        "the step on top is the order that went out"
    );
    kitchen.desk.call("undo", json!({}));
    assert_eq!(kitchen.order()["versions"].as_array().unwrap().len(), 1);
    assert!(
        kitchen
            .differs()
            .iter()
            .any(|line| line == "dish Tea: Tea → ")
    );
    drop(dish);
    let supplier = json!({ "supplierId": kitchen.supplier });
    assert_eq!(
        kitchen.desk.refused("delete_supplier", supplier).0,
        Code::InUse
    );
}

#[test]
fn the_bill_is_what_the_supplier_will_ask_for() {
    let desk = Desk::new();
    let event = desk.event(None);
    let supplier = desk.call(
        "create_supplier",
        json!({ "name": "Kitchen", "servicePercent": 10, "vatRate": 2200, "vatMode": "added", "oversetPercent": 5,
                "currency": "EUR" }),
    );
    let supplier = text(&supplier["id"]);
    let dish = desk.call(
        "add_dish",
        json!({ "eventId": event, "name": "Menu", "priceMinor": 120_000, "supplierId": supplier }),
    );
    desk.call(
        "edit_sitting",
        json!({ "sittingId": dish["sittings"][0]["id"], "basis": "number", "basisHeads": 80 }),
    );
    desk.call(
        "send_order",
        json!({ "eventId": event, "supplierId": supplier }),
    );
    let billed = |served: Value| {
        let orders = desk.call(
            "edit_order",
            json!({ "eventId": event, "supplierId": supplier, "served": served }),
        );
        let order = &orders["orders"][0];
        assert_eq!(order["now"]["set"], 84);
        [
            "heads",
            "foodMinor",
            "serviceMinor",
            "vatMinor",
            "totalMinor",
        ]
        .map(|name| order["bill"][name].as_i64().unwrap())
    };
    assert_eq!(
        billed(json!(72)),
        [80, 9_600_000, 960_000, 2_323_200, 12_883_200]
    );
    assert_eq!(billed(json!(90))[0], 90);
    desk.call(
        "edit_supplier",
        json!({ "supplierId": supplier, "vatMode": "included" }),
    );
    // What was sent was sent on the terms of then.
    assert_eq!(billed(json!(72))[3], 2_323_200);
    let now = desk.call("list_orders", json!({ "eventId": event }));
    assert_eq!(now["orders"][0]["now"]["terms"]["vatMode"], "included");
}

#[test]
fn a_version_shows_what_it_was_made_from_and_forgets_the_erased() {
    let kitchen = Kitchen::new();
    kitchen.send();
    let version = kitchen.order()["versions"][0]["id"].clone();
    let known = || {
        let request = json!({ "versionId": version });
        let heads = kitchen.desk.call("list_order_heads", request.clone());
        let rows = heads["rows"].as_array().unwrap();
        let named = rows.iter().filter(|one| one["name"] != "").count();
        let version = kitchen.desk.call("get_order_version", request);
        (rows.len(), named, version["snapshot"]["sittings"].clone())
    };
    let before = known();
    assert_eq!((before.0, before.1), (40, 40));
    let guest = kitchen
        .desk
        .call("get_guest", json!({ "guestId": kitchen.open[0] }));
    kitchen.desk.call(
        "erase_person",
        json!({ "personId": guest["row"]["personId"] }),
    );
    let after = known();
    assert_eq!((after.0, after.1), (40, 39));
    assert_eq!(after.2, before.2);
}

#[test]
fn the_files_of_a_version_are_a_sheet_tables_and_a_mail_with_the_sheet() {
    let kitchen = Kitchen::new();
    kitchen.desk.call(
        "edit_event",
        json!({ "eventId": kitchen.event, "organizerName": "Olga", "organizerEmail": "olga@example.org" }),
    );
    kitchen.send();
    let version = kitchen.order()["versions"][0]["id"].clone();
    let files = kitchen
        .desk
        .call("save_order_files", json!({ "versionId": version }));
    assert_eq!(
        files["files"],
        json!(["Order.pdf", "Order.csv", "Order.xlsx", "Order.eml"])
    );
    let folder = std::path::PathBuf::from(text(&files["folder"]));
    let mail = std::fs::read_to_string(folder.join("Order.eml")).unwrap();
    assert!(mail.contains("To: ") && mail.contains("kitchen@example.org"));
    assert!(mail.contains("application/pdf"));
    let table = std::fs::read_to_string(folder.join("Order.csv")).unwrap();
    assert!(table.contains("Beef"), "{table}");
    // The change says what is no longer so, in words.
    kitchen.desk.call(
        "set_reply",
        json!({ "guestIds": [kitchen.open[27], kitchen.open[26]], "state": "cancelled" }),
    );
    kitchen.send();
    let version = kitchen.order()["versions"][1]["id"].clone();
    let files = kitchen
        .desk
        .call("save_order_files", json!({ "versionId": version }));
    let folder = std::path::PathBuf::from(text(&files["folder"]));
    let mail = std::fs::read_to_string(folder.join("Order.eml")).unwrap();
    let mail = mail.replace("=\r\n", "").replace("=E2=86=92", "→");
    for words in [
        "our order for =E2=80=9CRust Night=E2=80=9D on 2026-12-18 19:00 has changed",
        "it takes the place of version 1",
        "- Heads: 40 → 38",
        "- Beef: 14 → 13",
        "- Pilaf: 17 → 16",
    ] {
        assert!(mail.contains(words), "{words}: {mail}");
    }
}

#[test]
fn no_mail_is_made_to_a_supplier_from_whom_mails_come_back() {
    let kitchen = Kitchen::new();
    let desk = &kitchen.desk;
    desk.call(
        "edit_event",
        json!({ "eventId": kitchen.event, "organizerName": "Olga", "organizerEmail": "olga@example.org" }),
    );
    desk.call("hold_address", json!({ "address": "kitchen@example.org" }));
    kitchen.send();
    let version = kitchen.order()["versions"][0]["id"].clone();
    let saved = desk.call("save_order_files", json!({ "versionId": version }));
    assert_eq!(
        (&saved["files"], &saved["heldAddress"]),
        (
            &json!(["Order.pdf", "Order.csv", "Order.xlsx"]),
            &json!("kitchen@example.org")
        )
    );
}

#[test]
fn sheets_of_food_are_of_one_sitting_or_of_all_and_of_no_other_event() {
    let kitchen = Kitchen::new();
    let (desk, event) = (&kitchen.desk, &kitchen.event);
    let dish = |event: &str, sitting: Option<&Value>, name: &str| {
        desk.call(
            "add_dish",
            json!({ "eventId": event, "sittingId": sitting, "name": name }),
        )
    };
    let coffee = desk.call(
        "add_sitting",
        json!({ "eventId": event, "title": "Coffee", "kind": "coffee" }),
    );
    let sittings = coffee["sittings"].as_array().unwrap();
    let coffee = sittings
        .iter()
        .find(|one| one["title"] == "Coffee")
        .unwrap()["id"]
        .clone();
    dish(event, Some(&coffee), "Shortbread");
    let other = desk.event(None);
    let foreign = dish(&other, None, "Pie")["sittings"][0]["id"].clone();
    let count = |sitting: Option<&Value>| -> Value {
        let labels = json!({ "eventId": event, "sittingId": sitting });
        let page = desk.call(
            "preview_dish_labels",
            json!({ "labels": labels, "page": 0 }),
        );
        assert!(text(&page["svg"]).starts_with("<svg"));
        json!([page["guests"], page["pages"], page["cannotDraw"]])
    };
    assert_eq!(count(None), json!([5, 1, []]));
    assert_eq!(count(Some(&coffee)), json!([1, 1, []]));
    // A heading, fourteen who must not eat everything: two nut allergies among them.
    for (names, rows) in [(true, 15), (false, 6)] {
        let sheet = json!({ "eventId": event, "sittingId": coffee, "names": names });
        let page = desk.call("preview_kitchen", json!({ "sheet": sheet, "page": 0 }));
        assert_eq!(page["guests"], rows, "{names}");
    }
    for (command, part) in [
        ("preview_dish_labels", "labels"),
        ("preview_kitchen", "sheet"),
    ] {
        let asked = json!({ part: { "eventId": event, "sittingId": foreign }, "page": 0 });
        assert_eq!(desk.refused(command, asked).0, Code::Missing);
    }
}
