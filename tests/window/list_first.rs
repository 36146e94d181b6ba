//! Somebody who comes with a list: from the dropped file to the saved PDF in four
//! clicks, or as many keys, in either language; and a list that is opened as if it
//! were a planner.

use std::cell::Cell;
use std::fmt::Write as _;
use std::path::PathBuf;

use samovar_tests::{Home, Window, keys, paper};
use serde_json::{Value, json};

use crate::import::drop_on;

struct Said {
    language: &'static str,
    file: &'static str,
    headline: &'static str,
    seats: &'static str,
}

const ENGLISH: Said = Said {
    language: "en",
    file: "Rust Evening - Guests - 2030-12-08.csv",
    headline: "40 people from Luma for “Rust Evening”, Sunday, 8 December 2030",
    seats: "32 coming",
};
const RUSSIAN: Said = Said {
    language: "ru",
    file: "Вечер Rust (Гости) 2030-12-08.csv",
    headline: "40 человек из Luma на «Вечер Rust», воскресенье, 8 декабря 2030",
    seats: "32 придут",
};

/// Forty guests as Luma exports them; every fifth has declined.
fn luma() -> String {
    let mut list =
        "api_id,name,first_name,last_name,email,phone_number,created_at,approval_status\n"
            .to_owned();
    for number in 0..40 {
        let state = if number % 5 == 4 {
            "declined"
        } else {
            "approved"
        };
        let first = ["Ann", "Ben", "Cleo"][number % 3];
        // No two of them sound alike.
        let begins = ["Bar", "Den", "Gil", "Kom", "Lur", "Mat", "Nef", "Rov"][number / 5];
        let last = begins.to_owned() + ["ada", "elo", "iru", "omi", "uta"][number % 5];
        let _ = writeln!(
            list,
            "gst-{number},{first} {last},{first},{last},g{number}@example.org,,2030-11-01T10:00:00Z,{state}"
        );
    }
    list
}

fn list_in(home: &Home, name: &str) -> PathBuf {
    let path = home.folder().join(name);
    std::fs::write(&path, luma()).unwrap();
    path
}

/// A first start in a language.
async fn first_start(test: &str, language: &str) -> Window {
    let window = Window::open(test).await;
    window
        .call("edit_settings", json!({ "language": language }))
        .await
        .unwrap();
    window.find("[data-testid=home-welcome]").await;
    let word = if language == "ru" {
        "Импортировать список"
    } else {
        "Import a list"
    };
    window.sees(word).await;
    window
}

/// Either hand: what it has done so far is counted.
struct Hand<'w> {
    window: &'w Window,
    mouse: bool,
    acts: Cell<u32>,
}

impl Hand<'_> {
    /// A click on it; or Enter, where the focus is on it by itself.
    async fn press(&self, css: &str) {
        self.acts.set(self.acts.get() + 1);
        if self.mouse {
            return self.window.click(css).await;
        }
        let there = format!(
            "return document.activeElement?.matches({}) ?? false",
            json!(css)
        );
        self.window
            .wait(&format!("the focus on {css}"), async || {
                (self.window.run(&there).await == json!(true)).then_some(())
            })
            .await;
        self.window.type_keys(keys::ENTER).await;
    }
}

async fn from_file_to_paper(said: &Said, mouse: bool) {
    let way = if mouse { "mouse" } else { "keys" };
    let window = first_start(
        &format!("list-first-{}-{way}", said.language),
        said.language,
    )
    .await;
    window.picture("welcome").await;
    let hand = Hand {
        window: &window,
        mouse,
        acts: Cell::new(0),
    };

    drop_on(&window, &list_in(&window.home, said.file)).await;
    window.sees(said.headline).await;
    window.sees(said.seats).await;
    window.picture("sheet").await;
    assert_eq!(window.axe().await, Vec::<String>::new());
    hand.press("[data-testid=import-run]").await;
    window.find("[data-testid=import-done]").await;
    window.picture("done").await;
    hand.press("[data-testid=import-print]").await;
    window.find("[data-testid=pdf-open]").await;
    window.picture("print").await;
    hand.press(if mouse {
        "[data-testid=pdf-save]"
    } else {
        "[data-testid=pdf-open]"
    })
    .await;
    let file = window.exported("pdf").await;
    window.find("[data-testid=saved-file]").await;
    window.picture("saved").await;
    assert!(hand.acts.get() <= 4, "{way}: {}", hand.acts.get());

    let text = paper::text_of(&file).unwrap();
    assert!(text.contains("Barada"), "not on the door list:\n{text}");
    let events = window
        .call("list_events", json!({ "view": "all" }))
        .await
        .unwrap();
    let made = &events["rows"][0];
    assert_eq!(
        json!([events["total"], made["starts"], made["state"]]),
        json!([1, "2030-12-08T19:00", "open"])
    );
    // Event and guests were one step.
    window.call("undo", json!({})).await.unwrap();
    window.go("/").await;
    window.find("[data-testid=home-welcome]").await;
    let home = window.call("home", json!({})).await.unwrap();
    assert_eq!(json!([home["events"], home["people"]]), json!([0, 0]));
    window.close().await;
}

#[tokio::test]
async fn test_dropped_list_is_a_saved_door_list_in_four_clicks() {
    from_file_to_paper(&ENGLISH, true).await;
    from_file_to_paper(&RUSSIAN, true).await;
}

#[tokio::test]
async fn test_dropped_list_is_a_saved_door_list_in_four_keys() {
    from_file_to_paper(&ENGLISH, false).await;
    from_file_to_paper(&RUSSIAN, false).await;
}

#[tokio::test]
async fn test_welcome_leads_to_the_list_and_the_event_is_asked_for_where_no_name_tells() {
    let window = first_start("list-first-asked", "en").await;
    window.click("[data-testid=home-import]").await;
    window
        .choose_file(
            "[data-testid=import-file]",
            &list_in(&window.home, "luma.csv"),
        )
        .await;
    window.find("[data-testid=import-sheet]").await;
    window.sees("40 people from Luma").await;
    window.picture("asked").await;
    let ready = "return document.querySelector('[data-testid=import-run]').disabled";
    assert_eq!(window.run(ready).await, json!(true));
    // The line has the focus; a title without a day makes no event.
    window.focused("[data-testid=event-line]").await;
    window.type_keys("Rust Evening").await;
    window.find("[data-testid=event-line-chips]").await;
    assert_eq!(window.run(ready).await, json!(true));
    window.type_keys(" 8 Dec 2030").await;
    window
        .fill("[data-testid=import-new-event] [name=seats]", "20")
        .await;
    window.type_keys(keys::TAB).await;
    window
        .sees("40 people from Luma for “Rust Evening”, Sunday, 8 December 2030")
        .await;
    window.sees("32 coming, 20 seats: 12 wait").await;
    window.picture("seats").await;
    window.control(keys::ENTER).await;
    window.find("[data-testid=import-done]").await;
    window.picture("done").await;
    window.click("[data-testid=import-invite]").await;
    window.sees("Rust Evening").await;
    window.picture("invitations").await;
    let events = window
        .call("list_events", json!({ "view": "all" }))
        .await
        .unwrap();
    let event = events["rows"][0]["id"].clone();
    let counts = window
        .call("guest_counts", json!({ "eventId": event }))
        .await
        .unwrap();
    assert_eq!(
        json!([counts["going"], counts["waitlisted"]]),
        json!([20, 12])
    );
    window.close().await;
}

#[tokio::test]
async fn test_members_who_are_known_by_name_are_one_question_before_the_import() {
    for (language, same) in [("en", "The same people"), ("ru", "Те же люди")] {
        let window = first_start(&format!("list-first-known-{language}"), language).await;
        let first = list_in(&window.home, "Rust Evening 2030-12-08.csv");
        let event = json!({ "title": "Rust Evening", "starts": "2030-12-08T19:00" });
        window
            .call("import_guests", json!({ "path": first, "newEvent": event }))
            .await
            .unwrap();
        let members = window.home.folder().join("Go Night 2030-12-15.csv");
        let names = luma()
            .lines()
            .skip(1)
            .map(|line| line.split(',').nth(1).unwrap().to_owned())
            .collect::<Vec<_>>();
        std::fs::write(
            &members,
            format!("Name,RSVP\n{}", names.join(",Yes\n") + ",Yes\n"),
        )
        .unwrap();
        drop_on(&window, &members).await;
        window.find("[data-testid=import-sheet]").await;
        // The event is named by the file, and is no event yet.
        window.find("[data-testid=import-event] input").await;
        window.picture("which").await;
        let new = if language == "ru" {
            "Гостей нового события"
        } else {
            "Guests of a new event"
        };
        window.press("radio", new).await;
        window.sees("Go Night").await;
        window.find("[data-testid=import-namesakes]").await;
        window.picture("question").await;
        // Without an answer nothing comes in.
        window.control(keys::ENTER).await;
        window.settled().await;
        window.find("[data-testid=import-namesakes]").await;
        window.press("radio", same).await;
        window
            .wait("everybody to be known", async || {
                let open = "return document.querySelector('[data-testid=import-namesakes] input:checked') !== null";
                (window.run(open).await == json!(true)).then_some(())
            })
            .await;
        window.control(keys::ENTER).await;
        window.find("[data-testid=import-done]").await;
        window.picture("done").await;
        let people = window.call("list_people", json!({})).await.unwrap();
        assert_eq!(people["total"], 40);
        window.close().await;
    }
}

#[tokio::test]
async fn test_list_opened_as_a_planner_is_offered_for_import() {
    let home = Home::new();
    let path = list_in(&home, ENGLISH.file);
    let path = path.to_str().unwrap();
    let window = Window::open_told("list-opened", &home, &[path]).await;
    window.sees("40 people from Luma").await;
    window.picture("offered").await;
    assert!(home.planner().exists());
    // Once more, while the window is open: it comes there.
    window.go("/people").await;
    window.sees_no("40 people from Luma").await;
    let status = window
        .start_again_with(&[path])
        .expect("the second start ends by itself");
    assert!(status.success(), "{status}");
    window.sees("40 people from Luma").await;
    window.picture("once-more").await;
    // As a planner it is refused for what it is.
    let refused = window
        .run_async(
            "return window.__TAURI_INTERNALS__.invoke('native_open_planner', { path: given[0] })",
            vec![json!(path)],
        )
        .await;
    assert_eq!(refused["thrown"]["code"], json!("list-not-planner"));
    let home = window.call("home", json!({})).await.unwrap();
    assert_eq!(home["people"], Value::from(0));
    window.close().await;
}
