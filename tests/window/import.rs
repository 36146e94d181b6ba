//! Flow B: the replies of a form come in clean and counted, by keyboard alone, in
//! either language. And the ways a list comes in without the Import screen: cells
//! pasted, a file dropped. And a long import that is cancelled.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::Instant;

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

use crate::keyboard::Keyboard;

/// What a form in one language says.
struct Form {
    language: &'static str,
    header: &'static str,
    names: [&'static str; 6],
    surnames: [&'static str; 6],
    /// Going, declined, maybe.
    answers: [&'static str; 3],
    diets: [&'static str; 3],
}

const ENGLISH: Form = Form {
    language: "en",
    header: "Timestamp,Email Address,Your name,Will you come?,Plus ones,Diet or allergies",
    names: ["Anna", "Bob", "Chen", "Dana", "Erik", "Fatima"],
    surnames: ["Lake", "Stone", "Hill", "Marsh", "Field", "Wood"],
    answers: ["Yes", "No", "Maybe"],
    diets: ["vegan", "no restrictions", "nuts"],
};

const RUSSIAN: Form = Form {
    language: "ru",
    header: "Отметка времени,Адрес электронной почты,Как вас зовут?,Придёте?,Сколько человек с вами?,Питание или аллергии",
    names: ["Никита", "Илья", "Любовь", "Нинель", "Гюзель", "Жасмин"],
    surnames: ["Ким", "Цой", "Петренко", "Шевчук", "Дюма", "Гурьян"],
    answers: ["Да, приду", "Нет, не смогу", "Пока не знаю"],
    diets: ["веган", "нет ограничений", "орехи"],
};

/// What the list comes to: the later of two answers counts.
#[derive(Default)]
struct Counted {
    going: u64,
    declined: u64,
    maybe: u64,
    heads: u64,
}

/// 300 answers: five people answered twice, two left neither name nor address.
fn replies(form: &Form, separator: &str) -> (String, Counted) {
    let mut list = form.header.replace(',', separator) + "\n";
    let mut answered = vec![(0, 0); 293];
    for row in 0..300 {
        let person = match row {
            100 | 200 => None,
            row if row >= 295 => Some(row - 295),
            row => Some(row - usize::from(row > 100) - usize::from(row > 200)),
        };
        let (answer, plus_ones) = ([0, 0, 0, 1, 2][row % 5], row % 7 / 6);
        let (email, name) = match person {
            Some(person) => {
                answered[person] = (answer, plus_ones);
                (
                    format!("guest{person}@example.org"),
                    format!(
                        "{} {}-{}",
                        form.names[person % 6],
                        form.surnames[person / 6 % 6],
                        letters(person)
                    ),
                )
            }
            None => ("-".to_owned(), String::new()),
        };
        let time = format!(
            "{:02}.09.2026 {:02}:{:02}:00",
            1 + row / 60,
            10 + row % 60 / 6,
            row % 60
        );
        let _ = writeln!(
            list,
            "{}",
            [
                time.as_str(),
                &email,
                &name,
                &format!("\"{}\"", form.answers[answer]),
                &plus_ones.to_string(),
                form.diets[row % 3]
            ]
            .join(separator)
        );
    }
    let mut counted = Counted::default();
    for (answer, plus_ones) in answered {
        match answer {
            0 => {
                counted.going += 1;
                counted.heads += 1 + plus_ones as u64;
            }
            1 => counted.declined += 1,
            _ => counted.maybe += 1,
        }
    }
    (list, counted)
}

/// A second surname for each, so that no two have one name.
fn letters(person: usize) -> String {
    let letter = |at: usize| char::from(b'a' + (at % 26) as u8);
    format!("M{}{}", letter(person / 26), letter(person))
}

async fn with_event(test: &str, form: &Form, capacity: Value) -> (Window, String) {
    let window = Window::open(test).await;
    window
        .call(
            "edit_settings",
            json!({ "language": form.language, "welcomed": true }),
        )
        .await
        .unwrap();
    let event = window
        .call(
            "create_event",
            json!({ "title": "Rust Night", "starts": "2030-12-18T19:00", "capacity": capacity }),
        )
        .await
        .unwrap();
    let event = event["id"].as_str().unwrap().to_owned();
    // In its language from the first word on.
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

async fn counts(window: &Window, event: &str) -> Value {
    let counts = window
        .call("guest_counts", json!({ "eventId": event }))
        .await
        .unwrap();
    json!([
        counts["going"],
        counts["declined"],
        counts["maybe"],
        counts["coming"]
    ])
}

/// Copies a text as another program would have: with its own field and Ctrl+C.
async fn copy(window: &Window, text: &str) {
    let script = "const box = document.createElement('textarea')
        box.id = 'another-program'
        box.value = arguments[0]
        box.style.position = 'fixed'
        document.body.append(box)
        box.focus()";
    window
        .client
        .execute(script, vec![json!(text)])
        .await
        .unwrap();
    window.control("a").await;
    window.control("c").await;
    window
        .run("document.getElementById('another-program').remove()")
        .await;
}

async fn by_keyboard(form: &Form, test: &str, pasted: bool) {
    let (window, event) = with_event(test, form, Value::Null).await;
    let keyboard = Keyboard::of(&window);
    let (list, counted) = replies(form, if pasted { "\t" } else { "," });
    let begin = Instant::now();

    // Import, and the list.
    keyboard.control("8").await;
    if pasted {
        // The screen is there before another program has the keyboard.
        window.find("[data-testid=import-choose]").await;
        window.settled().await;
        let clipboard = Window::clipboard().await;
        copy(&window, &list).await;
        window.settled().await;
        keyboard.control("v").await;
        window.find("[data-testid=import-sheet]").await;
        drop(clipboard);
    } else {
        keyboard
            .tab_to("[data-testid=import-choose]", keys::TAB)
            .await;
        // Enter opens the system's own dialog, which no driver reaches.
        keyboard.counts_one_more();
        window
            .choose_file(
                "[data-testid=import-file]",
                &file(&window, "replies.csv", &list),
            )
            .await;
    }
    // All of it is recognised and stands on one sheet; here it is gone through.
    window.find("[data-testid=import-sheet]").await;
    window.picture("sheet").await;
    keyboard
        .tab_to("[data-testid=import-closer]", keys::TAB)
        .await;
    keyboard.press(keys::ENTER).await;
    window.find("[data-testid=import-found]").await;
    window.picture("file").await;
    for step in ["columns", "people", "check"] {
        keyboard.control(keys::ENTER).await;
        window
            .find(&format!(
                "[data-testid=import-step-{step}][aria-current=step]"
            ))
            .await;
        window.picture(step).await;
    }

    // Two rows stay out: one is put right, the other left.
    let first = "[data-testid=import-rejected] tbody tr:first-child td:nth-of-type(3) input";
    keyboard.tab_to(first, keys::TAB).await;
    keyboard.control("a").await;
    keyboard.write("late@example.org").await;
    keyboard.press(keys::TAB).await;
    keyboard.write("Late Comer").await;
    keyboard.press(keys::TAB).await;
    window
        .find("[data-testid=import-rejected] tbody tr:first-child .chip")
        .await;
    window.picture("mended").await;
    keyboard.control(keys::ENTER).await;
    window.find("[data-testid=import-done]").await;
    let elapsed = begin.elapsed();
    window.picture("done").await;
    // The row that was put right answered yes, for one.
    let (going, heads) = (counted.going + 1, counted.heads + 1);
    assert_eq!(
        counts(&window, &event).await,
        json!([going, counted.declined, counted.maybe, heads])
    );
    println!(
        "{}: {} keys, {elapsed:?} with pictures",
        form.language,
        keyboard.pressed()
    );
    assert!(keyboard.pressed() < 70, "{} keys", keyboard.pressed());

    // The one undo, from the step that is done.
    keyboard
        .tab_to(
            "[data-testid=import-undo]",
            &format!("{}{}", keys::SHIFT, keys::TAB),
        )
        .await;
    keyboard.press(keys::ENTER).await;
    window
        .wait("the guests to be gone", async || {
            (counts(&window, &event).await == json!([0, 0, 0, 0])).then_some(())
        })
        .await;
    window.picture("undone").await;

    // The history keeps the report of what is undone.
    window.go(&format!("/event/{event}/history")).await;
    window.click("[data-testid=history-report]").await;
    window.find("[data-testid=import-report]").await;
    window.picture("report").await;
    assert_eq!(window.axe().await, Vec::<String>::new());
    window.close().await;
}

fn file(window: &Window, name: &str, content: &str) -> PathBuf {
    let path = window.home.folder().join(name);
    std::fs::write(&path, content).unwrap();
    path
}

#[tokio::test]
async fn test_replies_of_an_english_form_come_in_by_keyboard() {
    by_keyboard(&ENGLISH, "import-en", false).await;
}

#[tokio::test]
async fn test_replies_of_a_russian_form_come_in_by_keyboard() {
    by_keyboard(&RUSSIAN, "import-ru", true).await;
}

#[tokio::test]
async fn test_cells_pasted_and_files_dropped_anywhere_are_imports() {
    let (window, event) = with_event("import-anywhere", &ENGLISH, json!(2)).await;
    window.go(&format!("/event/{event}/guests")).await;
    window.find("[data-pane=main]").await;
    window.settled().await;
    // As a spreadsheet copies it: tabs, and a cell with a line break in quotes.
    let clipboard = Window::clipboard().await;
    copy(&window, "Name\tEmail\tReply\tNote\nAnna Lake\tanna@example.org\tyes\t\"two\nlines\"\nBob Hill\tbob@example.org\tyes\t\nDana Wood\tdana@example.org\tyes\t\n").await;
    window.control("v").await;
    window.find("[data-testid=import-sheet]").await;
    drop(clipboard);
    window.sees("for “Rust Night”").await;
    window.find("[data-testid=import-seats]").await;
    window.picture("waitlist").await;
    window.control(keys::ENTER).await;
    window.find("[data-testid=import-done]").await;
    let found = window
        .call("guest_counts", json!({ "eventId": event }))
        .await
        .unwrap();
    assert_eq!(json!([found["going"], found["waitlisted"]]), json!([2, 1]));
    let guests = window
        .call("list_guests", json!({ "eventId": event, "query": "anna" }))
        .await
        .unwrap();
    assert_eq!(guests["rows"][0]["note"], "two\nlines");

    // A dropped file, as the shell tells the page of it.
    let path = file(
        &window,
        "dropped.csv",
        "Name,Email,Reply\nErik Field,erik@example.org,no\n",
    );
    window.go("/people").await;
    window.settled().await;
    let dropped = drop_on(&window, &path).await;
    assert_eq!(dropped, json!(true), "the page hears of no drop");
    window.find("[data-testid=import-sheet]").await;
    window.sees("dropped.csv").await;
    window.picture("dropped").await;
    window.close().await;
}

/// From the sheet where everything was recognised to the steps.
pub async fn look_closer(window: &Window) {
    let there = window
        .find("[data-testid=import-sheet], [data-testid=import-found]")
        .await;
    if there.attr("data-testid").await.unwrap().as_deref() == Some("import-sheet") {
        window.click("[data-testid=import-closer]").await;
    }
    window.find("[data-testid=import-found]").await;
}

/// What the shell does when the system drops files on the window: the event that
/// Tauri sends, to whoever listens.
pub async fn drop_on(window: &Window, path: &std::path::Path) -> Value {
    let script = "const payload = { paths: [arguments[0]], position: { x: 9, y: 9 } }
        const name = 'tauri://drag-drop'
        const all = Object.getOwnPropertyNames(window).map((key) => window[key])
        const listeners = all.find((one) => one && typeof one === 'object' && name in one)?.[name]
        if (!listeners) return false
        for (const id of Object.getOwnPropertyNames(listeners)) {
          window.__TAURI_INTERNALS__.runCallback(listeners[id].handlerId, { event: name, id: Number(id), payload })
        }
        return true";
    window
        .client
        .execute(script, vec![json!(path.display().to_string())])
        .await
        .unwrap()
}

#[tokio::test]
async fn test_ten_thousand_rows_come_in_with_progress_and_can_be_cancelled() {
    let (window, event) = with_event("import-long", &RUSSIAN, Value::Null).await;
    let mut list = "Имя,Почта,Придёте?\n".to_owned();
    for row in 0..10_000 {
        let _ = writeln!(
            list,
            "Гость {},g{row}@example.org,да",
            letters(row / 26) + &letters(row)
        );
    }
    let path = file(&window, "long.csv", &list);
    window.go(&format!("/import?event={event}")).await;
    window.choose_file("[data-testid=import-file]", &path).await;
    window.find("[data-testid=import-sheet]").await;
    window.click("[data-testid=import-run]").await;
    window.find("[data-testid=import-cancel]").await;
    window
        .picture_to(&samovar_tests::place::pictures("import-long").join("running.png"))
        .await;
    window.click("[data-testid=import-cancel]").await;
    window.find("[data-testid=import-run]").await;
    window.picture("cancelled").await;
    assert_eq!(counts(&window, &event).await, json!([0, 0, 0, 0]));
    let history = window
        .call("event_history", json!({ "eventId": event }))
        .await
        .unwrap();
    assert_eq!(history["total"], 1);
    let backups = window.call("list_backups", json!({})).await.unwrap();
    let made = |backup: &&Value| backup["reason"] == "import";
    assert_eq!(backups.as_array().unwrap().iter().filter(made).count(), 0);

    window.click("[data-testid=import-run]").await;
    // However busy the machine is.
    while window
        .run("return document.querySelector('[data-testid=import-done]') === null")
        .await
        == json!(true)
    {
        window
            .find("[data-testid=import-cancel], [data-testid=import-done]")
            .await;
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    }
    window.picture("done").await;
    assert_eq!(counts(&window, &event).await, json!([10_000, 0, 0, 10_000]));
    window.close().await;
}
