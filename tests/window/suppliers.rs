//! A supplier, a menu typed in a grid and pasted, and an event that takes from it: by
//! keyboard, in both languages.

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

async fn pressed(window: &Window, css: &str) {
    window.find(css).await;
    window
        .run(&format!("document.querySelector('{css}').focus()"))
        .await;
    window.type_keys(keys::ENTER).await;
}

async fn new_here(window: &Window) {
    let chord = format!("{}{}N{}", keys::CONTROL, keys::SHIFT, keys::RELEASE);
    window.type_keys(&chord).await;
}

/// Name, price, what a head takes and a unit holds of every dish of the only menu.
async fn menu(window: &Window, supplier: &str) -> Vec<Value> {
    let menu = window
        .call("get_menu", json!({"supplierId": supplier}))
        .await
        .unwrap();
    let dishes = menu["dishes"].as_array().unwrap();
    dishes
        .iter()
        .map(|dish| {
            json!([
                dish["name"],
                dish["priceMinor"],
                dish["perHead"],
                dish["pack"]
            ])
        })
        .collect()
}

#[tokio::test]
async fn test_a_menu_is_typed_and_taken_into_an_event_by_keyboard() {
    for (lang, name) in [("en", "Roma"), ("ru", "Рома")] {
        let window = Window::open(&format!("suppliers-{lang}")).await;
        window
            .call(
                "edit_settings",
                json!({"welcomed": true, "language": lang, "currency": "EUR"}),
            )
            .await
            .unwrap();
        window.go("/suppliers").await;
        window.find("[data-testid=supplier-new]").await;
        window.picture("empty").await;
        new_here(&window).await;
        window.find("[data-testid=supplier-name]").await;
        window.type_keys(name).await;
        window.type_keys(keys::ENTER).await;
        window.find("[data-testid=supplier-menu]").await;
        window.picture("terms").await;
        let suppliers = window.call("list_suppliers", json!({})).await.unwrap();
        let supplier = suppliers["rows"][0]["id"].as_str().unwrap().to_owned();
        assert_eq!(suppliers["rows"][0]["name"], name);

        // A term is kept as one leaves its field.
        window.fill("[name=supplier-vat-rate]", "8.1").await;
        window.type_keys(keys::TAB).await;
        window
            .wait("the rate to be kept", async || {
                let kept = window
                    .call("get_supplier", json!({"supplierId": supplier}))
                    .await
                    .unwrap();
                (kept["vatRate"] == 810).then_some(())
            })
            .await;

        // The menu: a dish by name and price, the rest in the grid.
        pressed(&window, "[data-testid=supplier-menu]").await;
        window.find("[data-testid=menu-add]").await;
        window.picture("menu-empty").await;
        new_here(&window).await;
        window.find("[data-testid=menu-dish-name]").await;
        window
            .type_keys(&format!("Margherita{}11.50{}", keys::TAB, keys::ENTER))
            .await;
        window
            .wait("the dish on the menu", async || {
                (menu(&window, &supplier).await == [json!(["Margherita", 1150, 1000, 1000])])
                    .then_some(())
            })
            .await;
        window.find("[name=menu-pack]").await;
        window.picture("menu-dish").await;
        window.fill("[name=menu-pack]", "8").await;
        window.fill("[name=menu-per-head]", "2,5").await;
        window.type_keys(keys::TAB).await;
        window
            .wait("the portion to be kept", async || {
                (menu(&window, &supplier).await == [json!(["Margherita", 1150, 2500, 8000])])
                    .then_some(())
            })
            .await;

        // A price list is shown as it is understood, and comes in one step.
        pressed(&window, "[data-testid=menu-paste]").await;
        window.find("[name=menu-lines]").await;
        window
            .fill(
                "[name=menu-lines]",
                &["Plov;4.50", "Tea – 2", "soon;?"].join(keys::ENTER),
            )
            .await;
        window.find("[data-testid=menu-pasted]").await;
        window.picture("menu-paste").await;
        pressed(&window, "[data-testid=menu-paste-add]").await;
        window
            .wait("the price list on the menu", async || {
                (menu(&window, &supplier).await.len() == 3).then_some(())
            })
            .await;
        window.picture("menu").await;

        // An event takes it, in one step that goes back.
        let event = window
            .call(
                "create_event",
                json!({"title": "Tea", "starts": "2030-12-18T19:00", "foodPlanned": "yes"}),
            )
            .await
            .unwrap()["id"]
            .as_str()
            .unwrap()
            .to_owned();
        window.go(&format!("/event/{event}/catering")).await;
        pressed(&window, "[data-testid=dish-take]").await;
        window.find("[data-testid=take-dishes]").await;
        window.picture("take").await;
        pressed(&window, "[data-testid=take-save]").await;
        let taken = async || {
            let catering = window
                .call("get_catering", json!({"eventId": event}))
                .await
                .unwrap();
            let dishes = catering["dishes"].as_array().unwrap();
            let all = dishes.iter().all(|dish| dish["supplier"] == name);
            all.then_some(dishes.len())
        };
        window
            .wait("the dishes of the event", async || {
                (taken().await == Some(3)).then_some(())
            })
            .await;
        window.find("[data-testid=dish-row]").await;
        window.picture("taken").await;
        window.close().await;
    }
}
