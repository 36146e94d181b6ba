//! The keys of the window: nothing typed is lost to a question, Undo is the text's in a
//! text box and the event's outside, numbers follow the tabs, the focus is never gone.

use samovar_tests::{Home, Window, keys};
use serde_json::{Value, json};

const ALT: &str = "\u{e00a}";
const F6: &str = "\u{e036}";

async fn start(test: &str, lang: &str) -> Window {
    let window = Window::open(test).await;
    let settings = json!({ "welcomed": true, "language": lang });
    window.call("edit_settings", settings).await.unwrap();
    window
}

async fn evening(window: &Window, title: &str) -> String {
    let event = json!({ "title": title, "starts": "2036-12-18T19:00", "zone": "Europe/Moscow" });
    let event = window.call("create_event", event).await.unwrap();
    event["id"].as_str().unwrap().to_owned()
}

async fn focused(window: &Window) -> String {
    let said = "const now = document.activeElement
        return now === document.body || !now ? 'BODY'
            : now.dataset.testid ?? (now.matches('[data-grid]') ? 'GRID' : now.matches('[data-screen-title]') ? 'TITLE' : now.tagName)";
    window.run(said).await.as_str().unwrap().to_owned()
}

async fn wait_for_focus(window: &Window, wanted: &str) {
    window
        .wait(&format!("the focus on {wanted}"), async || {
            (focused(window).await == wanted).then_some(())
        })
        .await;
}

async fn alt(window: &Window, digit: char) {
    window
        .type_keys(&format!("{ALT}{digit}{}", keys::RELEASE))
        .await;
}

#[tokio::test]
async fn test_nothing_that_is_typed_answers_a_question_and_leaving_can_save() {
    for (lang, title) in [("en", "Boiler Room"), ("ru", "Бойлерная")] {
        let window = start(&format!("keys-question-{lang}"), lang).await;
        window.go("/venues?venue=new").await;
        window.fill("[data-testid=venue-name]", title).await;
        window.go("/people").await;
        window.find("[role=alertdialog] form[data-listens]").await;
        window.picture("asked").await;
        // A search that was meant for the palette, with its space and its Enter.
        window
            .type_keys(&format!("rust evening{}", keys::ENTER))
            .await;
        window.find("[role=alertdialog] form[data-listens]").await;
        assert_eq!(focused(&window).await, "confirm-keep");
        let page = window.run("return location.href").await;
        assert!(page.as_str().is_some());

        // By keys to the third answer: saved, and where one wanted to be.
        tokio::time::sleep(std::time::Duration::from_millis(750)).await;
        for wanted in ["confirm-act", "confirm-save"] {
            window.type_keys(keys::TAB).await;
            wait_for_focus(&window, wanted).await;
        }
        window.type_keys(keys::ENTER).await;
        window.find("[data-testid=person-add]").await;
        let venues = window.call("list_venues", json!({})).await.unwrap();
        assert_eq!(venues["rows"][0]["name"], title);
        window.close().await;
    }
}

#[tokio::test]
async fn test_undo_in_a_text_box_takes_back_the_typing_under_any_layout() {
    let home = Home::new();
    let (window, keyboard) = Window::open_with_scanner("keys-typing", &home).await;
    window
        .call("edit_settings", json!({ "welcomed": true }))
        .await
        .unwrap();
    let event = evening(&window, "Rust Evening").await;
    for layout in ["us", "ru"] {
        keyboard.layout(layout);
        window.go(&format!("/event/{event}?edit=title")).await;
        let field = "document.querySelector('[data-testid=event-title]')";
        window.find("[data-testid=event-title]").await;
        window
            .run(&format!(
                "{field}.focus(); {field}.setSelectionRange(12, 12)"
            ))
            .await;
        // The keys of "ABC", whatever letters they are.
        keyboard.scan(&["ABC".to_owned()], samovar_tests::scanner::Ending::None);
        let value = async || {
            let value = window.run(&format!("return {field}.value")).await;
            value.as_str().unwrap().to_owned()
        };
        window
            .wait("three letters more", async || {
                (value().await.chars().count() == 15).then_some(())
            })
            .await;
        // Keycode 52 is the Z of a Latin keyboard and the Я of a Russian one.
        keyboard.press("ctrl+52");
        window
            .wait("the typing to be taken back", async || {
                (value().await == "Rust Evening").then_some(())
            })
            .await;
        keyboard.press("ctrl+shift+52");
        window
            .wait("the typing again", async || {
                (value().await.chars().count() == 15).then_some(())
            })
            .await;
        keyboard.press("ctrl+52");
        window
            .wait("the typing to be taken back again", async || {
                (value().await == "Rust Evening").then_some(())
            })
            .await;
        let event = window
            .call("get_event", json!({ "eventId": event }))
            .await
            .unwrap();
        assert_eq!(event["title"], "Rust Evening", "the event itself is there");
        window.go("/people").await;
        window.find("[data-testid=person-add]").await;
    }
}

#[tokio::test]
async fn test_undo_says_where_it_was_done_and_takes_nothing_that_is_not_on_screen() {
    for (lang, asks, done) in [
        ("en", "was made in “Tea”", "Undone in “Tea”"),
        ("ru", "сделано в событии «Tea»", "Отменено в событии «Tea»"),
    ] {
        let window = start(&format!("keys-undo-{lang}"), lang).await;
        let rust = evening(&window, "Rust Evening").await;
        let tea = evening(&window, "Tea").await;
        let add = async |event: &str, name: &str| {
            let guest = json!({ "eventId": event, "name": name });
            window.call("add_guest", guest).await.unwrap()
        };
        let total = async |event: &str| {
            let of = json!({ "eventId": event });
            window.call("list_guests", of).await.unwrap()["total"].clone()
        };
        add(&rust, "Ann Ash").await;
        add(&tea, "Bob Birch").await;
        window.go(&format!("/event/{rust}/guests")).await;
        window.sees("Ann Ash").await;
        // What was done here goes, not what was done last somewhere else.
        window.control("z").await;
        window
            .wait("Ann to go", async || {
                (total(&rust).await == 0).then_some(())
            })
            .await;
        assert_eq!(total(&tea).await, 1);
        // Creating the event is the next step here; only the one of Tea is later.
        window.control("z").await;
        window.settled().await;
        window.picture("undone").await;
        assert_eq!(total(&tea).await, 1);

        // Where nothing was done since the start, it asks.
        let other = evening(&window, "Go Night").await;
        add(&tea, "Cy Cedar").await;
        window.call("undo", json!({})).await.unwrap();
        window.call("redo", json!({})).await.unwrap();
        let home = window.home.clone();
        window.close().await;
        home.wait_until_closed();
        let window = Window::open_at(&format!("keys-undo-again-{lang}"), &home).await;
        window.go(&format!("/event/{other}/guests")).await;
        window.find("[data-testid=guest-add]").await;
        window.control("z").await;
        window.sees(asks).await;
        window.picture("asks").await;
        let kept = window
            .call("list_guests", json!({ "eventId": tea }))
            .await
            .unwrap();
        assert_eq!(kept["total"], 2);
        window
            .run("[...document.querySelectorAll('.toaster .action')].at(-1).click()")
            .await;
        window.sees(done).await;
        let kept = window
            .call("list_guests", json!({ "eventId": tea }))
            .await
            .unwrap();
        assert_eq!(kept["total"], 1);
        window.close().await;
    }
}

#[tokio::test]
async fn test_numbers_follow_the_tabs_and_f6_stops_at_list_and_panel() {
    let window = start("keys-map", "ru").await;
    let event = evening(&window, "Вечер").await;
    for name in ["Анна Ясень", "Борис Берёзов"] {
        let guest = json!({ "eventId": event, "name": name });
        window.call("add_guest", guest).await.unwrap();
    }
    window.go(&format!("/event/{event}")).await;
    window.find("[data-testid=event-edit]").await;
    // Also where the title came after the screen.
    wait_for_focus(&window, "TITLE").await;
    // Budget and sponsors have signs of their own, and the others the digits, from the left.
    let tabs = window
        .run(
            "return [...document.querySelectorAll('nav.tabs a')]
               .filter((one) => /Alt\\+[0-9]$/.test(one.getAttribute('aria-keyshortcuts')))
               .map((one) => one.textContent.trim())",
        )
        .await;
    let tabs = tabs.as_array().unwrap().clone();
    assert_eq!(tabs.len(), 10, "{tabs:?}");
    for (place, name) in tabs.iter().enumerate() {
        let digit = char::from_digit(u32::try_from((place + 1) % 10).unwrap(), 10).unwrap();
        alt(&window, digit).await;
        window
            .wait(&format!("tab {name} at Alt+{digit}"), async || {
                let now = window
                    .run("return document.querySelector('nav.tabs [aria-current=page]')?.textContent.trim()")
                    .await;
                (now == *name).then_some(())
            })
            .await;
    }
    // At the door no chord of another screen takes a name.
    alt(&window, '8').await;
    window.find("[data-testid=walk-in]").await;
    let add = format!("{}{}n{}", keys::CONTROL, keys::SHIFT, keys::RELEASE);
    window.type_keys(&add).await;
    window.find(".toaster .toast").await;
    assert_eq!(
        window
            .run("return document.querySelector('dialog[open]')")
            .await,
        Value::Null
    );

    alt(&window, '4').await;
    window.find("[data-grid]").await;
    wait_for_focus(&window, "TITLE").await;
    window.type_keys(F6).await;
    wait_for_focus(&window, "GRID").await;
    window.type_keys(keys::ENTER).await;
    window.find("[data-pane=panel]").await;
    window
        .run("document.querySelector('[data-grid]').focus()")
        .await;
    window.type_keys(F6).await;
    window
        .wait("the focus in the panel", async || {
            let inside = window
                .run("return document.activeElement?.closest('[data-pane=panel]') !== null")
                .await;
            (inside == true).then_some(())
        })
        .await;
    window.type_keys(keys::ESCAPE).await;
    wait_for_focus(&window, "GRID").await;

    // A new guest: the keys are in the list, on the guest.
    window.type_keys(&add).await;
    window.find("[data-testid=guest-add-name]").await;
    window.type_keys(&format!("Вера Вяз{}", keys::ENTER)).await;
    wait_for_focus(&window, "GRID").await;
    window
        .wait("the cursor on the new guest", async || {
            let at = window
                .run(
                    "const at = document.activeElement?.getAttribute('aria-activedescendant')
                    return document.getElementById(at)?.closest('[role=row]')?.textContent ?? ''",
                )
                .await;
            at.as_str()?.contains("Вера Вяз").then_some(())
        })
        .await;
    window.picture("new-guest").await;
    window.close().await;
}

#[tokio::test]
async fn test_the_focus_never_falls_to_the_body() {
    let window = start("keys-focus", "en").await;
    let event = evening(&window, "Rust Evening").await;
    let add = async |command: &str, request: Value| {
        window.call(command, request).await.unwrap();
    };
    for title in ["Order pizza", "Ask the venue", "Print badges"] {
        add("add_task", json!({ "eventId": event, "title": title })).await;
    }
    for name in ["Ann Ash", "Bob Birch"] {
        add("add_guest", json!({ "eventId": event, "name": name })).await;
    }
    let speaker = json!({ "eventId": event, "name": "Cy Cedar" });
    let speaker = window.call("add_speaker", speaker).await.unwrap();
    let speaker = speaker["id"].as_str().unwrap().to_owned();
    for title in ["Talk one", "Talk two"] {
        add(
            "add_session",
            json!({ "eventId": event, "title": title, "kind": "talk", "minutes": 30 }),
        )
        .await;
    }
    let mut fallen = Vec::new();
    // Each: where, what is pressed there until something goes away.
    for (address, press) in [
        (
            format!("/event/{event}/tasks"),
            "[aria-label^='Delete'], [data-testid=task-delete]",
        ),
        (
            format!("/event/{event}/programme"),
            "[data-testid=session-delete], [aria-label^='Remove']",
        ),
        (
            format!("/event/{event}?edit=title"),
            "[data-pane=panel] [aria-label=Close]",
        ),
        (
            format!("/event/{event}/speakers?speaker={speaker}"),
            "[data-testid=speaker-remove]",
        ),
        (
            "/people?person=new".to_owned(),
            "[data-pane=panel] [aria-label=Close]",
        ),
    ] {
        window.go(&address).await;
        window.settled().await;
        let script = format!(
            "const found = [...document.querySelectorAll(\"{press}\")].find((one) => one.getClientRects().length)
             if (!found) return false
             found.focus(); found.click(); return true"
        );
        if window.run(&script).await != true {
            fallen.push(format!("{address}: nothing to press"));
            continue;
        }
        window.settled().await;
        if focused(&window).await == "BODY" {
            fallen.push(format!("{address}: fell"));
        }
        window.picture("after").await;
    }
    assert_eq!(fallen, [""; 0]);
    window.close().await;
}

#[tokio::test]
async fn test_text_size_is_kept() {
    let window = start("keys-text-size", "en").await;
    let width = async |window: &Window| window.run("return innerWidth").await.as_f64().unwrap();
    let usual = width(&window).await;
    for _ in 0..2 {
        window.control("=").await;
    }
    window
        .wait("larger text", async || {
            (width(&window).await - usual / 1.25)
                .abs()
                .lt(&2.0)
                .then_some(())
        })
        .await;
    window.sees("125%").await;
    window.picture("larger").await;
    let home = window.home.clone();
    window.close().await;
    home.wait_until_closed();

    let window = Window::open_at("keys-text-size-kept", &home).await;
    window
        .wait("the size that was chosen", async || {
            (width(&window).await - usual / 1.25)
                .abs()
                .lt(&2.0)
                .then_some(())
        })
        .await;
    let settings = window.call("get_settings", json!({})).await.unwrap();
    assert_eq!(settings["textSize"], 125);
    window.close().await;
}
