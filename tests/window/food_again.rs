//! Food that was ordered before, and money that was typed wrong: what was left is told, what
//! is usual begins a dish, final numbers stand among the tasks, a document is put right.

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

async fn pressed(window: &Window, css: &str) {
    window.find(css).await;
    window
        .run(&format!("document.querySelector('{css}').focus()"))
        .await;
    window.type_keys(keys::ENTER).await;
}

async fn call(window: &Window, name: &str, request: Value) -> Value {
    window.call(name, request).await.unwrap()
}

async fn open(test: &str, lang: &str) -> Window {
    let window = Window::open(&format!("{test}-{lang}")).await;
    let settings = json!({"welcomed": true, "language": lang, "currency": "EUR"});
    call(&window, "edit_settings", settings).await;
    window
}

async fn event(window: &Window, title: &str, starts: &str) -> String {
    let request = json!({"title": title, "starts": starts, "foodPlanned": "yes"});
    let made = call(window, "create_event", request).await;
    made["id"].as_str().unwrap().to_owned()
}

/// The newest of a list: identifiers sort by the time of making.
fn newest(list: &Value) -> Value {
    let all = list.as_array().unwrap();
    let at = |one: &&Value| one["id"].as_str().unwrap().to_owned();
    all.iter().max_by_key(at).unwrap().clone()
}

async fn dark(window: &Window, name: &str) {
    for (theme, picture) in [("dark", Some(name)), ("light", None)] {
        call(window, "edit_settings", json!({"theme": theme})).await;
        window.settled().await;
        if let Some(picture) = picture {
            window.picture(&format!("{picture}-dark")).await;
        }
    }
}

#[tokio::test]
async fn test_a_dish_tells_what_was_left_and_another_begins_with_what_is_usual() {
    for (lang, left, guess, numbers) in [
        (
            "en",
            "Last time 6 of 19 were left",
            "A guess: what is usually taken",
            "Final numbers for Roma",
        ),
        (
            "ru",
            "В прошлый раз осталось 6 из 19",
            "Это догадка: столько берут обычно",
            "Точные числа для поставщика: Roma",
        ),
    ] {
        let window = open("food-again", lang).await;
        let supplier = json!({"name": "Roma", "finalHours": 72, "currency": "CHF"});
        let supplier = call(&window, "create_supplier", supplier).await["id"].clone();
        let past = event(&window, "Before", "2029-12-18T19:00").await;
        let next = event(&window, "Tea", "2030-12-18T19:00").await;
        for (event, price) in [(&past, 0), (&next, 900)] {
            let dish = json!({"eventId": event, "name": "Pizza", "supplierId": supplier, "priceMinor": price});
            call(&window, "add_dish", dish).await;
        }
        let pizza =
            call(&window, "get_catering", json!({"eventId": past})).await["dishes"][0].clone();
        let counted = json!({"dishId": pizza["id"], "ordered": 19, "leftOver": 6});
        call(&window, "edit_dish", counted).await;
        let coffee = json!({"eventId": next, "kind": "coffee", "title": "Break", "minutes": 30});
        let sittings = call(&window, "add_sitting", coffee).await["sittings"].clone();
        let sitting = newest(&sittings)["id"].as_str().unwrap().to_owned();

        window.go(&format!("/event/{next}/catering")).await;
        window.sees(left).await;
        window.picture("last-left").await;
        pressed(&window, "[data-testid=dish-row]").await;
        window.find("[data-testid=dish-last-left]").await;
        assert_eq!(window.axe().await, [""; 0]);

        // What is usual is filled in, said to be a guess, and changed before it is kept.
        window
            .go(&format!("/event/{next}/catering?sitting={sitting}"))
            .await;
        pressed(&window, "[data-testid=dish-add]").await;
        pressed(&window, "[data-testid=usual-coffee]").await;
        window.sees(guess).await;
        window.picture("usual").await;
        dark(&window, "usual").await;
        assert_eq!(window.axe().await, [""; 0]);
        window.fill("[name=usual-taken]", "50").await;
        pressed(&window, "[data-testid=dish-save]").await;
        window
            .wait("the coffee to be kept", async || {
                let catering = call(&window, "get_catering", json!({"eventId": next})).await;
                let coffee = newest(&catering["dishes"]);
                let kept = json!([
                    coffee["unit"],
                    coffee["perHead"],
                    coffee["pack"],
                    coffee["takenPercent"]
                ]);
                (kept == json!(["ml", 200_000, 5_000_000, 50])).then_some(())
            })
            .await;

        // The supplier waits for numbers: among the tasks, and one press from the order.
        window.go(&format!("/event/{next}/tasks")).await;
        window.sees(numbers).await;
        window.picture("final-numbers").await;
        dark(&window, "final-numbers").await;
        assert_eq!(window.axe().await, [""; 0]);
        pressed(&window, "[data-testid=final-numbers]").await;
        let heading = format!("#order-{}", supplier.as_str().unwrap());
        window.focused(&heading).await;
        window.picture("the-order").await;
        window.close().await;
    }
}

#[tokio::test]
async fn test_a_document_is_put_right_and_a_limit_that_is_passed_is_told() {
    for (lang, over) in [
        ("en", "above the limit of the budget"),
        ("ru", "Расходы выше предела бюджета"),
    ] {
        let window = open("money-again", lang).await;
        // Home tells of what is near.
        let soon = chrono::Utc::now() + chrono::TimeDelta::days(3);
        let next = event(&window, "Tea", &soon.format("%Y-%m-%dT19:00").to_string()).await;
        let line = json!({"eventId": next, "title": "Badges", "unitMinor": 90_000});
        let budget = call(&window, "add_budget_line", line).await;
        let line = budget["lines"][0]["id"].as_str().unwrap().to_owned();
        let document = json!({"lineId": line, "kind": "invoice", "number": "12", "amountMinor": 9_000, "vatMinor": 1_500});
        call(&window, "add_budget_doc", document).await;
        call(
            &window,
            "edit_budget",
            json!({"eventId": next, "limitMinor": 50_000}),
        )
        .await;

        window.go(&format!("/event/{next}/budget")).await;
        pressed(&window, "[data-testid=budget-row]").await;
        pressed(&window, "[data-testid=paper-edit]").await;
        window.focused("[name=paper-sum]").await;
        window.picture("document").await;
        dark(&window, "document").await;
        assert_eq!(window.axe().await, [""; 0]);
        window.fill("[name=paper-sum]", "900").await;
        pressed(&window, "[data-testid=paper-save]").await;
        window
            .wait("the document to be put right", async || {
                let budget = call(&window, "get_budget", json!({"eventId": next})).await;
                let paper = &budget["lines"][0]["documents"][0];
                let kept = json!([
                    paper["amount"]["minor"],
                    paper["number"],
                    paper["vat"]["minor"]
                ]);
                (kept == json!([90_000, "12", 1_500])).then_some(())
            })
            .await;

        window.go(&format!("/event/{next}")).await;
        window.sees(over).await;
        // Home counts it among what the event still wants, behind what is urgent.
        window.go("/").await;
        window.click("[data-testid=needs-open]").await;
        window.sees(over).await;
        window.picture("home").await;
        window.close().await;
    }
}

#[tokio::test]
async fn test_sponsors_are_found_from_anywhere_and_a_menu_is_put_in_order_by_keys() {
    for lang in ["en", "ru"] {
        let window = open("found-again", lang).await;
        let next = event(&window, "Tea", "2030-12-18T19:00").await;
        let sponsor = json!({"eventId": next, "name": "Teapot Works"});
        call(&window, "add_sponsor", sponsor).await;
        let supplier =
            call(&window, "create_supplier", json!({"name": "Roma"})).await["id"].clone();
        let dishes = json!([{"name": "Soup"}, {"name": "Pie"}, {"name": "Tea"}]);
        call(
            &window,
            "add_menu_dishes",
            json!({"supplierId": supplier, "dishes": dishes}),
        )
        .await;

        window.go("/").await;
        window.control("k").await;
        window.type_keys("teapot").await;
        window.sees("Teapot Works").await;
        window.picture("palette").await;
        window.type_keys(keys::ENTER).await;
        window
            .wait("the sponsor's panel", async || {
                let named = "return document.querySelector('[data-pane=panel] h2, [data-pane=panel] h1')?.textContent ?? ''";
                let title = window.run(named).await;
                title.as_str()?.contains("Teapot Works").then_some(())
            })
            .await;

        window
            .go(&format!("/supplier/{}", supplier.as_str().unwrap()))
            .await;
        window.find("[data-grid] .body [role=row]").await;
        window
            .run("document.querySelector('[data-grid]').focus()")
            .await;
        // Alt and the arrows: the last dish goes to the top, and the cursor with it.
        let down = keys::DOWN;
        let up = format!("\u{e00a}{}{}", keys::UP, keys::RELEASE);
        window.type_keys(&format!("{down}{down}")).await;
        for order in [["Soup", "Tea", "Pie"], ["Tea", "Soup", "Pie"]] {
            window.type_keys(&up).await;
            window
                .wait("the dish to move", async || {
                    let menu = call(&window, "get_menu", json!({"supplierId": supplier})).await;
                    let dishes = menu["dishes"].as_array().unwrap().clone();
                    let names: Vec<&str> = dishes
                        .iter()
                        .map(|one| one["name"].as_str().unwrap())
                        .collect();
                    (names == order).then_some(())
                })
                .await;
            window.settled().await;
        }
        window.picture("menu").await;
        // With the pointer: beside the dish.
        window.click("[data-grid] .body [role=gridcell]").await;
        window.click("[data-testid=menu-dish-later]").await;
        window
            .wait("the dish to move down", async || {
                let menu = call(&window, "get_menu", json!({"supplierId": supplier})).await;
                (menu["dishes"][1]["name"] == "Tea").then_some(())
            })
            .await;
        window.picture("menu-dish").await;
        dark(&window, "menu-dish").await;
        assert_eq!(window.axe().await, [""; 0]);
        window.close().await;
    }
}
