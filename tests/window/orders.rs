//! From replies to an order that was sent, and what has changed since: in both languages.

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

async fn pressed(window: &Window, css: &str) {
    window.find(css).await;
    window
        .run(&format!("document.querySelector('{css}').focus()"))
        .await;
    window.type_keys(keys::ENTER).await;
}

/// Forty replies, and a menu of four dishes; gives the event, and some guests.
async fn evening(window: &Window) -> (String, Vec<Value>, Value) {
    let call = async |name: &str, request: Value| window.call(name, request).await.unwrap();
    let event = call(
        "create_event",
        json!({"title": "Tea", "starts": "2030-12-18T19:00", "foodPlanned": "yes"}),
    )
    .await["id"]
        .clone();
    let coffee = json!({"eventId": event, "title": "Coffee", "kind": "break", "starts": "2030-12-18T19:30", "minutes": 30});
    call("add_session", coffee).await;
    let supplier = call(
        "create_supplier",
        json!({"name": "Roma", "currency": "EUR"}),
    )
    .await["id"]
        .clone();
    for (name, diets, allergens, price, least) in [
        ("Pilaf", vec!["halal"], "none", 450, 0),
        ("Beef", vec![], "none", 400, 0),
        ("Vegetable", vec!["vegetarian"], "none", 380, 0),
        ("Curry", vec!["vegan"], "nuts", 420, 5),
    ] {
        let mix = u32::from(name == "Pilaf" || name == "Beef");
        let dish = json!({"eventId": event, "name": name, "diets": diets, "allergens": [allergens], "mix": mix,
                          "priceMinor": price, "minUnits": least, "supplierId": supplier});
        call("add_dish", dish).await;
    }
    let mut open = Vec::new();
    for number in 0..40 {
        let (diet, allergens) = match number {
            0..=1 => ("none", "nuts"),
            2..=27 => ("none", "none"),
            28..=33 => ("vegetarian", "none"),
            34..=36 => ("vegan", "none"),
            _ => ("halal", "none"),
        };
        let guest = json!({"eventId": event, "name": format!("Guest {number}"), "state": "going"});
        let guest = call("add_guest", guest).await["row"]["id"].clone();
        let food = json!({"guestId": guest, "diets": [diet], "allergens": [allergens]});
        call("edit_guest", food).await;
        open.push(guest);
    }
    (event.as_str().unwrap().to_owned(), open, supplier)
}

#[tokio::test]
async fn test_an_order_is_sent_and_tells_what_has_changed_since() {
    for (lang, draft, changed, beef, heads, sitting) in [
        (
            "en",
            "Not sent yet",
            "4 things differ from version 1",
            "Beef: 14 → 13",
            "Heads: 40 → 38",
            "From the programme: Coffee",
        ),
        (
            "ru",
            "Ещё не отправлен",
            "4 отличия от версии 1",
            "Beef: 14 → 13",
            "Едоки: 40 → 38",
            "Из программы: Coffee",
        ),
    ] {
        let window = Window::open(&format!("orders-{lang}")).await;
        let settings = json!({"welcomed": true, "language": lang, "currency": "EUR"});
        window.call("edit_settings", settings).await.unwrap();
        let (event, guests, supplier) = evening(&window).await;
        window.go(&format!("/event/{event}/catering")).await;
        window.sees(draft).await;
        window.picture("draft").await;
        pressed(&window, "[data-testid=order-send]").await;
        window.find("dialog[open]").await;
        window.picture("send").await;
        window.click("[data-testid=confirm-act]").await;
        window
            .wait("the order to be kept", async || {
                let orders = window
                    .call("list_orders", json!({"eventId": event}))
                    .await
                    .unwrap();
                (orders["orders"][0]["versions"][0]["number"] == 1).then_some(())
            })
            .await;
        let gone = json!({"guestIds": [guests[26], guests[27]], "state": "cancelled"});
        window.call("set_reply", gone).await.unwrap();
        for words in [changed, beef, heads] {
            window.sees(words).await;
        }
        window.picture("changed").await;
        assert_eq!(window.axe().await, [""; 0]);

        // A sitting out of the programme, with its panel.
        pressed(&window, "[data-testid=sitting-add]").await;
        window.sees(sitting).await;
        let down = keys::DOWN;
        window.type_keys(down).await;
        window.type_keys(keys::ENTER).await;
        window.find("[data-testid=sitting-delete]").await;
        window.picture("sitting").await;
        assert_eq!(window.axe().await, [""; 0]);

        // The overview says it too.
        window.go(&format!("/event/{event}")).await;
        window.find("[data-testid=overview-order]").await;
        window.picture("overview").await;
        drop(supplier);
        window.close().await;
    }
}
