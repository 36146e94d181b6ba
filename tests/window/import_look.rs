//! What was not plainly understood is shown and decided before an import, by
//! keyboard alone, in either language; and a newer export of a list shows what is
//! now and what will be.

use std::path::PathBuf;

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

use crate::import::look_closer;

struct Words {
    language: &'static str,
    header: &'static str,
    yes: &'static str,
    no: &'static str,
    /// Nobody can tell.
    unclear: &'static str,
    names: [&'static str; 4],
}

const ENGLISH: Words = Words {
    language: "en",
    header: "Name,Email,Will you come?",
    yes: "Yes",
    no: "No",
    unclear: "Ask me on the day before",
    names: ["Ada North", "Ben South", "Cleo East", "Dora West"],
};

const RUSSIAN: Words = Words {
    language: "ru",
    header: "Имя,Почта,Придёте?",
    yes: "Да",
    no: "Нет",
    unclear: "Спросите накануне",
    names: [
        "Ада Северова",
        "Борис Южный",
        "Вера Восточная",
        "Глеб Западный",
    ],
};

async fn with_event(test: &str, language: &str, capacity: Value) -> (Window, String) {
    let window = Window::open(test).await;
    let settings = json!({ "language": language, "welcomed": true });
    window.call("edit_settings", settings).await.unwrap();
    let event =
        json!({ "title": "Rust Night", "starts": "2030-12-18T19:00", "capacity": capacity });
    let event = window.call("create_event", event).await.unwrap();
    let event = event["id"].as_str().unwrap().to_owned();
    window
        .run("window.before = true; setTimeout(() => location.reload())")
        .await;
    window
        .wait("the page to be new", async || {
            let fresh = window
                .client
                .execute("return window.before === undefined", vec![])
                .await;
            (fresh.ok()? == json!(true)).then_some(())
        })
        .await;
    window.find("[data-pane=main]").await;
    (window, event)
}

fn file(window: &Window, name: &str, content: &str) -> PathBuf {
    let path = window.home.folder().join(name);
    std::fs::write(&path, content).unwrap();
    path
}

/// To the step Check, by Ctrl+Enter.
async fn check(window: &Window, event: &str, path: &std::path::Path) {
    window.go(&format!("/import?event={event}")).await;
    window.settled().await;
    window.choose_file("[data-testid=import-file]", path).await;
    look_closer(window).await;
    for step in ["columns", "people", "check"] {
        window.control(keys::ENTER).await;
        let there = format!("[data-testid=import-step-{step}][aria-current=step]");
        window.find(&there).await;
    }
    window.settled().await;
}

async fn tab_to(window: &Window, css: &str) {
    for _ in 0..60 {
        let there = format!(
            "return document.activeElement?.matches({}) ?? false",
            json!(css)
        );
        if window.run(&there).await == json!(true) {
            return;
        }
        window.type_keys(keys::TAB).await;
    }
    panic!("Tab does not lead to {css}");
}

async fn dark(window: &Window, on: bool) {
    let theme = if on { "dark" } else { "light" };
    window
        .call("edit_settings", json!({ "theme": theme }))
        .await
        .unwrap();
    window.settled().await;
}

async fn counts(window: &Window, event: &str) -> Value {
    let found = window
        .call("guest_counts", json!({ "eventId": event }))
        .await
        .unwrap();
    json!([
        found["going"],
        found["maybe"],
        found["declined"],
        found["invited"]
    ])
}

async fn look_at_these(words: &Words, test: &str) {
    let (window, event) = with_event(test, words.language, Value::Null).await;
    let rows: String = [words.yes, words.unclear, words.unclear, words.no]
        .iter()
        .zip(words.names)
        .enumerate()
        .map(|(index, (answer, name))| format!("{name},g{index}@example.org,{answer}\n"))
        .collect();
    let list = |name: &str| file(&window, name, &format!("{}\n{rows}", words.header));
    check(&window, &event, &list("a.csv")).await;
    window.find("[data-testid=import-look]").await;
    window.sees(words.unclear).await;
    window.picture("look").await;
    assert_eq!(window.axe().await, Vec::<String>::new());

    // Another reading, kept for the next file: by keys.
    let row = "[data-testid=import-look-row]";
    tab_to(&window, &format!("{row} select")).await;
    window.type_keys(keys::HOME).await;
    for _ in 0..2 {
        window.type_keys(keys::DOWN).await;
    }
    window.find(&format!("{row} .chip")).await;
    tab_to(&window, &format!("{row} input[type=checkbox]")).await;
    window.type_keys(" ").await;
    window
        .wait("always", async || {
            let checked = "return document.querySelector('[data-testid=import-look-row] input[type=checkbox]').checked";
            (window.run(checked).await == json!(true)).then_some(())
        })
        .await;
    window.settled().await;
    window.picture("decided").await;
    dark(&window, true).await;
    window.picture("decided-dark").await;
    dark(&window, false).await;
    window.control(keys::ENTER).await;
    window.find("[data-testid=import-done]").await;
    assert_eq!(counts(&window, &event).await, json!([1, 2, 1, 0]));
    let unclear = json!({ "eventId": event, "filter": { "unclear": true } });
    let found = window.call("list_guests", unclear).await.unwrap();
    assert_eq!(found["total"], 0);

    // The next file of this source is read so without a word.
    let second = window
        .call(
            "create_event",
            json!({ "title": "Second Night", "starts": "2030-12-19T19:00" }),
        )
        .await
        .unwrap();
    let again = json!({ "path": list("b.csv"), "eventId": second["id"] });
    let preview = window.call("preview_import", again).await.unwrap();
    assert_eq!(
        json!([preview["report"]["unclearRows"], preview["report"]["maybe"]]),
        json!([0, 2])
    );
    window.close().await;
}

#[tokio::test]
async fn test_english_answers_that_are_not_plain_are_decided_by_keyboard() {
    look_at_these(&ENGLISH, "import-look-en").await;
}

#[tokio::test]
async fn test_russian_answers_that_are_not_plain_are_decided_by_keyboard() {
    look_at_these(&RUSSIAN, "import-look-ru").await;
}

#[tokio::test]
async fn test_what_nobody_decided_stays_marked_with_the_guest() {
    let (window, event) = with_event("import-unclear", "ru", Value::Null).await;
    let words = &RUSSIAN;
    let list = format!(
        "{}\n{},a@example.org,{}\n{},b@example.org,{}\n{},c@example.org,{}\n",
        words.header,
        words.names[0],
        words.unclear,
        words.names[1],
        words.yes,
        words.names[2],
        words.no
    );
    check(&window, &event, &file(&window, "a.csv", &list)).await;
    window.control(keys::ENTER).await;
    window.find("[data-testid=import-done]").await;
    window.picture("done").await;
    tab_to(&window, "[data-testid=import-unclear-guests]").await;
    window.type_keys(keys::ENTER).await;
    window.sees(words.names[0]).await;
    window.picture("filtered").await;
    let guests = window
        .call("list_guests", json!({ "eventId": event }))
        .await
        .unwrap();
    let rows = guests["rows"].as_array().unwrap();
    let asked = rows
        .iter()
        .find(|row| row["name"] == words.names[0])
        .unwrap();
    let id = asked["id"].as_str().unwrap();
    window
        .go(&format!("/event/{event}/guests?guest={id}"))
        .await;
    window.find("[data-testid=guest-unclear]").await;
    window.sees(words.unclear).await;
    window.picture("panel").await;
    assert_eq!(window.axe().await, Vec::<String>::new());
    window.click("[data-testid=guest-unclear-right]").await;
    window
        .wait("the question to be closed", async || {
            let found = window
                .call("get_guest", json!({ "guestId": id }))
                .await
                .ok()?;
            (found["row"]["unclear"] == json!([])).then_some(())
        })
        .await;
    window.close().await;
}

struct Sheet {
    language: &'static str,
    title: &'static str,
    header: &'static str,
    food: &'static str,
    rating: &'static str,
    names: [&'static str; 2],
}

/// Lines above the column names, ratings, and food of two codes in one answer.
async fn whatever_else_a_file_holds(sheet: &Sheet, test: &str) {
    let (window, event) = with_event(test, sheet.language, Value::Null).await;
    let [one, other] = sheet.names;
    let list = format!(
        "{}\n\n{}\n{one},a@example.org,{},5,yes\n{other},b@example.org,,4,no\n",
        sheet.title, sheet.header, sheet.food
    );
    check(&window, &event, &file(&window, "a.csv", &list)).await;
    let left = window.find("[data-testid=import-left]").await;
    assert!(left.text().await.unwrap().contains(sheet.title));
    window.sees(sheet.rating).await;
    window.picture("left").await;

    tab_to(&window, "[data-testid=import-look-several]").await;
    window.type_keys(keys::ENTER).await;
    for code in ["vegan", "halal"] {
        let pill = format!("[data-testid=pills-read] [data-code={code}]");
        tab_to(&window, &pill).await;
        window.type_keys(" ").await;
        window.find(&format!("{pill}[aria-pressed=true]")).await;
        window.settled().await;
    }
    window.picture("several").await;
    assert_eq!(window.axe().await, Vec::<String>::new());
    dark(&window, true).await;
    window.picture("several-dark").await;
    dark(&window, false).await;
    window.control(keys::ENTER).await;
    window.find("[data-testid=import-done]").await;
    let guests = window
        .call("list_guests", json!({ "eventId": event }))
        .await
        .unwrap();
    let rows = guests["rows"].as_array().unwrap();
    let eats = rows.iter().find(|row| row["name"] == one).unwrap();
    assert_eq!(eats["diets"], json!(["halal", "vegan"]));
    window.close().await;
}

#[tokio::test]
async fn test_whatever_else_a_file_holds_is_shown() {
    let sheet = Sheet {
        language: "en",
        title: "Answers of Rust Night as of Monday",
        header: "Name,Email,Dietary requirements,How would you rate the event?,Need a parking space?",
        food: "as my grandmother cooked",
        rating: "holds ratings",
        names: ["Ada North", "Ben South"],
    };
    whatever_else_a_file_holds(&sheet, "import-left-en").await;
}

#[tokio::test]
async fn test_whatever_else_a_file_holds_is_shown_in_russian_too() {
    let sheet = Sheet {
        language: "ru",
        title: "Ответы на вечер Rust на понедельник",
        header: "Имя,Почта,Особенности питания,Оценка мероприятия,Нужна парковка?",
        food: "как готовила бабушка",
        rating: "пока они не используются",
        names: ["Ада Северова", "Борис Южный"],
    };
    whatever_else_a_file_holds(&sheet, "import-left-ru").await;
}

async fn a_newer_export(language: &str, test: &str) {
    let (window, event) = with_event(test, language, json!(2)).await;
    let luma = |name: &str, statuses: [&str; 3]| {
        let rows: String = statuses
            .iter()
            .zip(["Ada North", "Ben South", "Cleo East"])
            .enumerate()
            .map(|(index, (status, name))| {
                format!(
                    "gst-{index},{name},g{index}@example.org,2026-10-0{}T10:00:00.000Z,{status}\n",
                    index + 1
                )
            })
            .collect();
        let header = "api_id,name,email,created_at,approval_status\n";
        file(&window, name, &format!("{header}{rows}"))
    };
    let import = json!({ "path": luma("a.csv", ["approved"; 3]), "eventId": event });
    window.call("import_guests", import).await.unwrap();
    // Ben was moved by hand after his answer.
    let guests = window
        .call("list_guests", json!({ "eventId": event }))
        .await
        .unwrap();
    let rows = guests["rows"].as_array().unwrap();
    let ben = rows.iter().find(|row| row["name"] == "Ben South").unwrap();
    let reply = json!({ "guestIds": [ben["id"]], "state": "maybe" });
    window.call("set_reply", reply).await.unwrap();

    check(
        &window,
        &event,
        &luma("b.csv", ["declined", "declined", "approved"]),
    )
    .await;
    let shown = async |css: &str| {
        let count = format!("return document.querySelectorAll({}).length", json!(css));
        window.run(&count).await
    };
    window.find("[data-testid=import-change]").await;
    assert_eq!(shown("[data-testid=import-change]").await, json!(1));
    assert_eq!(shown("[data-testid=import-kept-row]").await, json!(1));
    window.picture("now-and-then").await;
    dark(&window, true).await;
    window.picture("now-and-then-dark").await;
    dark(&window, false).await;
    assert_eq!(window.axe().await, Vec::<String>::new());
    tab_to(&window, "[data-testid=import-kept-take-all]").await;
    window.type_keys(keys::ENTER).await;
    window
        .wait("both to change", async || {
            (shown("[data-testid=import-change]").await == json!(2)).then_some(())
        })
        .await;
    window.picture("taken").await;
    window.control(keys::ENTER).await;
    window.find("[data-testid=import-done]").await;
    assert_eq!(counts(&window, &event).await, json!([1, 0, 2, 0]));
    window.close().await;
}

#[tokio::test]
async fn test_a_newer_export_shows_what_is_now_and_what_will_be() {
    a_newer_export("en", "import-newer-en").await;
}

#[tokio::test]
async fn test_a_newer_export_shows_it_in_russian_too() {
    a_newer_export("ru", "import-newer-ru").await;
}
