//! Flow D: from forty replies to an order that was sent, through what changes afterwards, to
//! the next version on paper and its sum in the budget. By keyboard alone, in both languages.

use samovar_tests::{Window, keys, paper};
use serde_json::{Value, json};

use crate::keyboard::Keyboard;

struct Words {
    language: &'static str,
    draft: &'static str,
    prepare: &'static str,
    changed: &'static str,
    heads: &'static str,
    /// On the PDF: which version, and that it says what was.
    version: &'static str,
    was: &'static str,
    sum: &'static str,
}

#[tokio::test]
async fn test_an_order_and_its_change_go_out_by_keyboard_in_english() {
    evening(&Words {
        language: "en",
        draft: "Not sent yet",
        prepare: "Prepare the change",
        changed: "6 things differ from version 1",
        heads: "Heads: 40 → 38",
        version: "Version 2",
        was: "was 14",
        sum: "160.20",
    })
    .await;
}

#[tokio::test]
async fn test_an_order_and_its_change_go_out_by_keyboard_in_russian() {
    evening(&Words {
        language: "ru",
        draft: "Ещё не отправлен",
        prepare: "Подготовить изменение",
        changed: "6 отличий от версии 1",
        heads: "Едоки: 40 → 38",
        version: "Версия 2",
        was: "было 14",
        sum: "160,20",
    })
    .await;
}

/// Forty replies and the menu of the design; those who will cancel stand first in the list.
async fn planned(window: &Window, language: &str) -> String {
    let call = async |name: &str, request: Value| window.call(name, request).await.unwrap();
    let settings = json!({"welcomed": true, "language": language, "currency": "EUR"});
    call("edit_settings", settings).await;
    let event = json!({"title": "Tea", "starts": "2030-12-18T19:00", "foodPlanned": "yes"});
    let event = call("create_event", event).await["id"].clone();
    let supplier = json!({"name": "Roma", "currency": "EUR", "language": language});
    let supplier = call("create_supplier", supplier).await["id"].clone();
    for (name, diets, allergens, price, mix, least) in [
        ("Pilaf", json!(["halal"]), "none", 450, 1, 0),
        ("Beef", json!([]), "none", 400, 1, 0),
        ("Vegetable", json!(["vegetarian"]), "none", 380, 0, 0),
        ("Curry", json!(["vegan"]), "nuts", 420, 0, 5),
    ] {
        let dish = json!({"eventId": event, "name": name, "diets": diets, "allergens": [allergens], "mix": mix,
                          "priceMinor": price, "minUnits": least, "supplierId": supplier});
        call("add_dish", dish).await;
    }
    for number in 0..40 {
        let (diet, allergens) = match number {
            0..=1 => ("none", "nuts"),
            2..=27 => ("none", "none"),
            28..=33 => ("vegetarian", "none"),
            34..=36 => ("vegan", "none"),
            _ => ("halal", "none"),
        };
        let name = match number {
            26 => "First Aaron".to_owned(),
            27 => "Second Aaron".to_owned(),
            28 => "Third Aaron".to_owned(),
            _ => format!("Guest Zed{number}"),
        };
        let guest = json!({"eventId": event, "name": name, "state": "going"});
        let guest = call("add_guest", guest).await["row"]["id"].clone();
        let food = json!({"guestId": guest, "diets": [diet], "allergens": [allergens]});
        call("edit_guest", food).await;
    }
    event.as_str().unwrap().to_owned()
}

async fn versions(window: &Window, event: &str) -> usize {
    let orders = window.call("list_orders", json!({"eventId": event})).await;
    let orders = orders.unwrap();
    orders["orders"][0]["versions"].as_array().unwrap().len()
}

/// Sends what the card offers to send, and waits until it is kept.
async fn send(window: &Window, keyboard: &Keyboard<'_>, event: &str, number: usize) {
    keyboard.enter_on("[data-testid=order-send]").await;
    window.find("[role=alertdialog] form[data-listens]").await;
    keyboard.enter_on("[data-testid=confirm-act]").await;
    window
        .wait("the version to be kept", async || {
            (versions(window, event).await == number).then_some(())
        })
        .await;
}

async fn text_of(window: &Window, css: &str) -> String {
    window.find(css).await.text().await.unwrap()
}

async fn evening(words: &Words) {
    let window = Window::open(&format!("food-flow-{}", words.language)).await;
    let event = planned(&window, words.language).await;
    window.go(&format!("/event/{event}")).await;
    window.find("[data-testid=question-who]").await;
    let keyboard = Keyboard::of(&window);

    // Catering: forty heads, and an order that nobody has sent.
    keyboard.alt("6").await;
    window.sees(words.draft).await;
    send(&window, &keyboard, &event, 1).await;
    window.picture("sent").await;

    // Three cancel.
    keyboard.alt("4").await;
    window.sees("First Aaron").await;
    keyboard.tab_to("[data-grid]", keys::TAB).await;
    keyboard.press(keys::HOME).await;
    for _ in 0..3 {
        keyboard.press(" ").await;
        keyboard.press(keys::DOWN).await;
    }
    window.find("[data-testid=guest-selection]").await;
    let back = format!("{}{}{}", keys::SHIFT, keys::TAB, keys::RELEASE);
    keyboard
        .tab_to("[data-testid=guest-set-reply]", &back)
        .await;
    // The last of the replies: cancelled.
    keyboard.press(keys::UP).await;
    window.focused("[role=menu] button:last-of-type").await;
    keyboard.press(keys::ENTER).await;
    window
        .wait("three to have cancelled", async || {
            let counts = window.call("guest_counts", json!({"eventId": event}));
            (counts.await.unwrap()["cancelled"] == 3).then_some(())
        })
        .await;

    // A vegan joins.
    keyboard.control(&format!("{}n", keys::SHIFT)).await;
    window.find("[data-testid=guest-add-name]").await;
    keyboard.write("Vera Late").await;
    keyboard.press(keys::ENTER).await;
    window.sees("Vera Late").await;
    window.focused("main [data-grid]").await;
    keyboard.press("g").await;
    window
        .wait("her to come", async || {
            let counts = window.call("guest_counts", json!({"eventId": event}));
            (counts.await.unwrap()["going"] == 38).then_some(())
        })
        .await;
    keyboard.press(keys::ENTER).await;
    window.find("[data-pane=panel]").await;
    keyboard
        .enter_on("[data-pane=panel] [data-testid=food-change]")
        .await;
    keyboard
        .enter_on("[data-pane=panel] [data-code=vegan]")
        .await;
    window
        .wait("her diet to be known", async || {
            let count = window
                .call("headcount", json!({"eventId": event}))
                .await
                .unwrap();
            let diets = count["diets"].as_array().unwrap().clone();
            let vegan = diets.iter().find(|line| line["diet"] == "vegan");
            (vegan.unwrap()["total"] == 4).then_some(())
        })
        .await;
    window.picture("joined").await;
    keyboard.press(keys::ESCAPE).await;

    // What has changed is said, and is one press away.
    keyboard.alt("6").await;
    for said in [
        words.changed,
        "Beef: 14 → 13",
        "Pilaf: 17 → 16",
        words.heads,
    ] {
        window.sees(said).await;
    }
    assert_eq!(
        text_of(&window, "[data-testid=order-send]").await,
        words.prepare
    );
    window.picture("changed").await;
    send(&window, &keyboard, &event, 2).await;

    // What was known when the first was sent is still to be read.
    keyboard.enter_on("[data-testid=order-version]").await;
    window.find("[data-testid=version-heads]").await;
    window.sees("First Aaron").await;
    window.picture("version").await;
    assert_eq!(window.axe().await, [""; 0]);
    keyboard.press(keys::ESCAPE).await;
    window
        .wait("the panel to be gone", async || {
            let there = "return document.querySelector('[data-testid=version-heads]') !== null";
            (window.run(there).await == json!(false)).then_some(())
        })
        .await;
    let billed = text_of(&window, "[data-testid=bill-total]").await;

    // The paper.
    keyboard.enter_on("[data-testid=order-files]").await;
    let file = window.exported("pdf").await;
    let text = paper::text_of(&file).unwrap();
    assert!(billed.contains(words.sum), "{billed}");
    for said in [words.version, words.was, words.heads, words.sum] {
        assert!(text.contains(said), "{said}: {text}");
    }

    // The budget has the same sum.
    keyboard.alt("-").await;
    window.find("[data-testid=budget-planned]").await;
    window.picture("budget").await;
    assert_eq!(
        text_of(&window, "[data-testid=budget-planned]").await,
        billed
    );
    println!("{}: {} keys", words.language, keyboard.pressed());
    window.close().await;
}
