//! Suppliers who are paid in another currency than the event counts in: their sums are said
//! in theirs, and are added to others by the event's rate or not at all.

use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

/// An event in euros for four heads, with a pie of a Swiss supplier.
struct Abroad {
    desk: Desk,
    event: String,
    supplier: String,
}

impl Abroad {
    fn new() -> Self {
        let desk = Desk::new();
        let event = desk.event(None);
        for name in ["Ann", "Bob", "Cleo", "Dan"] {
            let guest = desk.going(&event, name, 0);
            desk.call(
                "edit_guest",
                json!({ "guestId": guest, "diets": ["none"], "allergens": ["none"] }),
            );
        }
        let made = desk.call(
            "create_supplier",
            json!({ "name": "Rhône Kitchen", "currency": "CHF" }),
        );
        let supplier = text(&made["id"]);
        desk.call(
            "add_menu_dish",
            json!({ "supplierId": supplier, "name": "Pie", "priceMinor": 1_000, "allergens": ["none"] }),
        );
        desk.call(
            "take_from_menu",
            json!({ "eventId": event, "supplierId": supplier }),
        );
        desk.call(
            "add_dish",
            json!({ "eventId": event, "name": "Tea", "course": "drink", "priceMinor": 200, "allergens": ["none"] }),
        );
        Self {
            desk,
            event,
            supplier,
        }
    }

    fn ask(&self, command: &str) -> Value {
        self.desk.call(command, json!({ "eventId": self.event }))
    }

    fn rate(&self, millionths: i64) {
        self.desk.call(
            "set_event_rate",
            json!({ "eventId": self.event, "currency": "CHF", "millionths": millionths }),
        );
    }

    /// Currency, planned, agreed, paid and whether it is added, of each line of food.
    fn food(&self) -> Vec<Value> {
        let budget = self.ask("get_budget");
        let lines = budget["lines"].as_array().unwrap();
        lines
            .iter()
            .filter(|line| line["source"] == "food")
            .map(|line| {
                json!([
                    line["unit"]["currency"],
                    line["planned"]["minor"],
                    line["agreed"]["minor"],
                    line["paid"]["minor"],
                    !line["counted"].is_null()
                ])
            })
            .collect()
    }
}

#[test]
fn sums_of_a_foreign_supplier_are_said_in_its_money_and_added_by_the_rate_alone() {
    let abroad = Abroad::new();
    let catering = abroad.ask("get_catering");
    let both = json!([{ "minor": 800, "currency": "EUR" }, { "minor": 4_000, "currency": "CHF" }]);
    assert_eq!(
        (&catering["total"], &catering["foods"][0]["total"]),
        (&both, &both)
    );
    assert_eq!(abroad.ask("event_overview")["foodTotal"], both);
    let order = &abroad.ask("list_orders")["orders"][0];
    assert_eq!(
        json!([
            order["currency"],
            order["now"]["currency"],
            order["plannedMinor"]
        ]),
        json!(["CHF", "CHF", 4_000])
    );
    // Without a rate it stands apart.
    assert_eq!(
        abroad.food(),
        [
            json!(["EUR", 800, null, 0, true]),
            json!(["CHF", 4_000, null, 0, false])
        ]
    );
    let budget = abroad.ask("get_budget");
    assert_eq!(
        (
            &budget["planned"]["minor"],
            &budget["apart"][0]["sums"]["planned"]
        ),
        (&json!(800), &json!({ "minor": 4_000, "currency": "CHF" }))
    );
    assert_eq!(budget["notes"][0]["kind"], "no-rate");
    abroad.rate(950_000);
    let budget = abroad.ask("get_budget");
    assert_eq!(
        (&budget["planned"]["minor"], &budget["apart"]),
        (&json!(800 + 3_800), &json!([]))
    );
}

#[test]
fn an_order_in_other_money_is_agreed_and_paid_in_it() {
    let abroad = Abroad::new();
    abroad.desk.call(
        "send_order",
        json!({ "eventId": abroad.event, "supplierId": abroad.supplier }),
    );
    let paid = json!({ "eventId": abroad.event, "source": "food", "currency": "CHF" });
    abroad.desk.call(
        "add_budget_doc",
        json!({ "computed": paid, "kind": "payment", "amountMinor": 3_000 }),
    );
    assert_eq!(
        abroad.food(),
        [
            json!(["EUR", 800, null, 0, true]),
            json!(["CHF", 4_000, 4_000, 3_000, false])
        ]
    );
    // The event's own money needs no name.
    let home = json!({ "eventId": abroad.event, "source": "food", "currency": "EUR" });
    abroad.desk.call(
        "add_budget_doc",
        json!({ "computed": home, "kind": "payment", "amountMinor": 500 }),
    );
    abroad.desk.call(
        "add_budget_doc",
        json!({ "computed": { "eventId": abroad.event, "source": "food" }, "kind": "payment", "amountMinor": 100 }),
    );
    assert_eq!(abroad.food()[0], json!(["EUR", 800, null, 600, true]));
    abroad.rate(2_000_000);
    assert_eq!(abroad.ask("get_budget")["paid"]["minor"], 600 + 6_000);
}

#[test]
fn a_price_is_never_read_as_a_sum_in_other_money() {
    let abroad = Abroad::new();
    let desk = &abroad.desk;
    let dish = |name: &str| {
        let catering = abroad.ask("get_catering");
        let dishes = catering["dishes"].as_array().unwrap();
        dishes
            .iter()
            .find(|one| one["name"] == name)
            .unwrap()
            .clone()
    };
    let tea = dish("Tea")["id"].clone();
    let before = desk.rows();
    let (code, args) = desk.refused(
        "edit_dish",
        json!({ "dishId": tea, "supplierId": abroad.supplier }),
    );
    assert_eq!(
        (code, args),
        (
            Code::OtherCurrency,
            json!({ "field": "supplierId", "name": "Tea", "currency": "CHF", "counted": "EUR" })
        )
    );
    // Nor may the supplier's money change under prices.
    let (code, args) = desk.refused(
        "edit_supplier",
        json!({ "supplierId": abroad.supplier, "currency": "EUR", "notes": "Back door" }),
    );
    assert_eq!(
        (code, &args["field"], &args["counted"], &args["holders"]),
        (
            Code::CurrencyInUse,
            &json!("currency"),
            &json!("CHF"),
            &json!([{ "kind": "event", "count": 1, "names": ["Rust Night"] }])
        )
    );
    assert_eq!(desk.rows(), before);
    // With its price it may go to somebody else, and so may what costs nothing.
    desk.call(
        "edit_dish",
        json!({ "dishId": tea, "supplierId": abroad.supplier, "priceMinor": 190 }),
    );
    assert_eq!(
        dish("Tea")["price"],
        json!({ "minor": 190, "currency": "CHF" })
    );
    desk.call("edit_dish", json!({ "dishId": tea, "priceMinor": 0 }));
    desk.call("edit_dish", json!({ "dishId": tea, "supplierId": null }));
    assert_eq!(
        dish("Tea")["price"],
        json!({ "minor": 0, "currency": "EUR" })
    );
    // A name beside a dish of this event makes a supplier who counts as the event does.
    desk.call("edit_settings", json!({ "currency": "RUB" }));
    desk.call("edit_dish", json!({ "dishId": tea, "priceMinor": 150 }));
    desk.call(
        "edit_dish",
        json!({ "dishId": tea, "supplier": "Tea house" }),
    );
    assert_eq!(
        dish("Tea")["price"],
        json!({ "minor": 150, "currency": "EUR" })
    );
}

#[test]
fn what_was_sent_keeps_the_money_it_was_sent_in() {
    let abroad = Abroad::new();
    abroad.desk.call(
        "send_order",
        json!({ "eventId": abroad.event, "supplierId": abroad.supplier }),
    );
    let pie = abroad.ask("get_catering")["dishes"][0]["id"].clone();
    abroad.desk.call("delete_dish", json!({ "dishId": pie }));
    let request = json!({ "supplierId": abroad.supplier, "currency": "EUR" });
    assert_eq!(
        abroad.desk.refused("edit_supplier", request).0,
        Code::CurrencyInUse
    );
}

#[test]
fn the_cheapest_dish_is_found_by_the_rate() {
    let desk = Desk::new();
    let event = desk.event(None);
    let guest = desk.going(&event, "Vera", 0);
    desk.call(
        "edit_guest",
        json!({ "guestId": guest, "diets": ["vegan"], "allergens": ["none"] }),
    );
    let supplier = desk.call(
        "create_supplier",
        json!({ "name": "Rhône Kitchen", "currency": "CHF" }),
    );
    let dish = |name: &str, price: i64, supplier: Value| {
        desk.call(
            "add_dish",
            json!({ "eventId": event, "name": name, "diets": ["vegan"], "allergens": ["none"], "mix": 0,
                    "priceMinor": price, "supplierId": supplier }),
        );
    };
    dish("Curry", 1_000, json!(null));
    dish("Rösti", 900, supplier["id"].clone());
    let heads = || {
        let catering = desk.call("get_catering", json!({ "eventId": event }));
        let dishes = catering["dishes"].as_array().unwrap().clone();
        dishes
            .iter()
            .map(|dish| dish["heads"].as_u64().unwrap())
            .collect::<Vec<_>>()
    };
    for (millionths, wanted) in [(2_000_000, [1, 0]), (1_050_000, [0, 1])] {
        desk.call(
            "set_event_rate",
            json!({ "eventId": event, "currency": "CHF", "millionths": millionths }),
        );
        assert_eq!(heads(), wanted, "{millionths}");
    }
}
