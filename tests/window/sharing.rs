//! One planner on two laptops and a stick between them: shared, joined, changed on both and
//! settled, by keys alone, in both languages. The second laptop is the terminal program.

use std::path::Path;

use samovar_tests::terminal::Terminal;
use samovar_tests::{Home, Window, keys};
use serde_json::{Value, json};

use crate::keyboard::Keyboard;

struct Words {
    lang: &'static str,
    /// What the palette is asked for.
    start: &'static str,
    add: &'static str,
    save: &'static str,
    read: &'static str,
    review: &'static str,
    /// What is said of a bundle that brought something, and of the clash in it.
    told: &'static str,
    clash: &'static str,
    /// What is said where nothing is left to choose.
    nothing: &'static str,
}

#[tokio::test]
async fn test_two_laptops_share_a_planner_by_a_stick_in_english() {
    share(&Words {
        lang: "en",
        start: "start sharing",
        add: "add a laptop",
        save: "save what they",
        read: "read a bundle",
        review: "to review",
        told: "From Olga, Riga:",
        clash: "1 value to review",
        nothing: "Nothing to review",
    })
    .await;
}

#[tokio::test]
async fn test_two_laptops_share_a_planner_by_a_stick_in_russian() {
    share(&Words {
        lang: "ru",
        start: "сделать планировщик",
        add: "добавить ноутбук",
        save: "не хватает",
        read: "прочитать пакет",
        review: "на проверку",
        told: "С ноутбука «Olga, Riga»:",
        clash: "на проверку 1 значение",
        nothing: "На проверку ничего нет",
    })
    .await;
}

/// The next dialog of the system, which no driver reaches, is answered with this path.
async fn chooses(window: &Window, path: &str) {
    let script = "window.toChoose = given[0];
        if (window.asksTheSystem) return;
        window.asksTheSystem = window.fetch;
        window.fetch = (what, how) => {
            if (!/native_pick_(file|save)$/.test(String(what?.url ?? what))) return window.asksTheSystem(what, how);
            const headers = { 'content-type': 'application/json', 'Tauri-Response': 'ok' };
            return Promise.resolve(new Response(JSON.stringify(window.toChoose), { headers }));
        };";
    let answer = window.run_async(script, vec![json!(path)]).await;
    assert!(answer.get("thrown").is_none(), "{answer}");
}

async fn ask_palette(window: &Window, typed: &str) {
    window.control("k").await;
    window.focused("dialog[open] input[role=combobox]").await;
    window.type_keys(typed).await;
    window.find("dialog[open] [role=option]").await;
    window.type_keys(keys::ENTER).await;
}

async fn gone(window: &Window, css: &str) {
    let script = format!("return document.querySelector({}) === null", json!(css));
    window
        .wait(&format!("{css} to go"), async || {
            (window.run(&script).await == json!(true)).then_some(())
        })
        .await;
}

async fn title_here(window: &Window, event: &Value) -> Value {
    let found = window.call("get_event", json!({ "eventId": event })).await;
    found.unwrap()["title"].clone()
}

fn title_there(there: &Terminal, event: &Value) -> Value {
    there.call("get_event", &json!({ "eventId": event }))["title"].clone()
}

/// Six digits, and not these.
fn other_than(digits: &str) -> String {
    let number: u32 = digits.parse().unwrap();
    format!("{:06}", (number + 1) % 1_000_000)
}

async fn share(words: &Words) {
    let home = Home::new();
    let window = Window::open_at(&format!("sharing-{}", words.lang), &home).await;
    let settings = json!({ "welcomed": true, "language": words.lang });
    window.call("edit_settings", settings).await.unwrap();
    let event = json!({ "title": "Tea", "starts": "2030-12-18T19:00" });
    let event = window.call("create_event", event).await.unwrap()["id"].clone();
    let keyboard = Keyboard::of(&window);
    let there = Terminal::in_english();

    begin(&window, words).await;
    add(&window, &there, words).await;

    // The first bundle brings everything.
    let bundle = there.at("first.samovar-bundle");
    chooses(&window, &bundle).await;
    ask_palette(&window, words.save).await;
    window.find("[data-testid=share-show-bundle]").await;
    window.picture("saved").await;
    assert_eq!(window.axe().await, [""; 0]);
    assert!(Path::new(&bundle).is_file());
    there.call("read_bundle", &json!({ "path": bundle }));
    assert_eq!(title_there(&there, &event), "Tea");

    // Both give the evening another name, and neither knows of it.
    let edit = |title: &str| json!({ "eventId": event, "title": title });
    window.call("edit_event", edit("Tea at six")).await.unwrap();
    there.call("edit_event", &edit("Tea at seven"));
    let bundle = there.at("second.samovar-bundle");
    there.call("save_bundle", &json!({ "path": bundle }));
    chooses(&window, &bundle).await;
    ask_palette(&window, words.read).await;
    window.sees(words.told).await;
    window.sees(words.clash).await;
    window.find("[data-testid=share-to-review]").await;
    window.picture("read").await;
    assert_eq!(window.axe().await, [""; 0]);

    // Read once more it changes nothing.
    ask_palette(&window, words.read).await;
    window.sees_no(words.told).await;
    let reviews = window.call("list_reviews", json!({})).await.unwrap();
    assert_eq!(reviews.as_array().map(Vec::len), Some(1), "{reviews}");
    let values = &reviews[0]["values"];
    assert_eq!(values[0]["value"], title_here(&window, &event).await);

    settle(&window, &keyboard, words).await;
    assert_eq!(title_here(&window, &event).await, values[1]["value"]);
    window.close().await;
}

async fn begin(window: &Window, words: &Words) {
    ask_palette(window, words.start).await;
    window.focused("[name=laptop]").await;
    window.picture("start").await;
    assert_eq!(window.axe().await, [""; 0]);
    window.type_keys(keys::ENTER).await;
    window.find("[name=laptop][aria-invalid]").await;
    window
        .type_keys(&format!("Boris, Vilnius{}", keys::ENTER))
        .await;
    window.find("[data-testid=share-own-digits]").await;
    window.focused("#settings-sharing").await;
    window.picture("on").await;
    assert_eq!(window.axe().await, [""; 0]);
}

async fn add(window: &Window, there: &Terminal, words: &Words) {
    let request = there.at("olga.samovar-request");
    let asked = json!({ "name": "Olga, Riga", "path": request });
    let asked = there.call("ask_to_join", &asked);
    let digits = asked["digits"].as_str().unwrap();

    chooses(window, &request).await;
    ask_palette(window, words.add).await;
    window.focused("[data-testid=share-digits]").await;
    window.sees("Olga, Riga").await;
    window.picture("asked").await;
    assert_eq!(window.axe().await, [""; 0]);
    window
        .type_keys(&format!("{}{}", other_than(digits), keys::ENTER))
        .await;
    window.find("[name=digits][aria-invalid]").await;
    window.focused("[data-testid=share-digits]").await;
    window.control("a").await;
    window.type_keys(&format!("{digits}{}", keys::ENTER)).await;
    gone(window, "dialog[open]").await;
    window.find("[data-testid=share-laptop]").await;
    window.picture("added").await;
}

/// The value that is not in effect is chosen.
async fn settle(window: &Window, keyboard: &Keyboard<'_>, words: &Words) {
    ask_palette(window, words.review).await;
    window.find("[data-testid=review]").await;
    window.picture("review").await;
    assert_eq!(window.axe().await, [""; 0]);
    keyboard
        .tab_to("[data-testid=review] input[type=radio]", keys::TAB)
        .await;
    keyboard.press(keys::DOWN).await;
    window
        .focused("[data-testid=review] input[type=radio][value='1']:checked")
        .await;
    keyboard.enter_on("[data-testid=review-keep]").await;
    window.sees(words.nothing).await;
    gone(window, "[data-testid=share-to-review]").await;
    window.picture("settled").await;
    assert_eq!(window.axe().await, [""; 0]);
}
