//! A planner that is locked with a passphrase: locked, opened, locked anew and unlocked
//! by keys alone, in both languages.

use std::fs;
use std::path::Path;

use samovar_tests::{Home, Window, keys};
use serde_json::json;

struct Typed {
    lang: &'static str,
    /// What the palette is asked for.
    lock: &'static str,
    change: &'static str,
    remove: &'static str,
    first: &'static str,
    second: &'static str,
    wrong: &'static str,
    told: &'static str,
}

const TYPED: [Typed; 2] = [
    Typed {
        lang: "en",
        lock: "lock with a pass",
        change: "change the pass",
        remove: "remove the lock",
        first: "tea and rust in may",
        second: "rust and tea in june",
        wrong: "tea and rust in july",
        told: "does not open the planner",
    },
    Typed {
        lang: "ru",
        lock: "закрыть паролем",
        change: "сменить пароль",
        remove: "снять пароль",
        first: "чай и раст в майский день",
        second: "раст и чай в июне",
        // The English layout was left on.
        wrong: "xfq b hfcn d vfqcrbq ltym",
        told: "Набрано латинскими буквами",
    },
];

/// From a field of a passphrase to the next one: the button that shows it lies between.
const NEXT: &str = "\u{e004}\u{e004}";

fn is_locked(planner: &Path) -> bool {
    fs::read(planner).unwrap().starts_with(b"SMV1")
}

async fn ask_palette(window: &Window, typed: &str) {
    window.control("k").await;
    window.focused("dialog[open] input[role=combobox]").await;
    window.type_keys(typed).await;
    window.find("dialog[open] [role=option]").await;
    window.type_keys(keys::ENTER).await;
}

async fn people(window: &Window) -> serde_json::Value {
    window.find("[data-pane=main]").await;
    window.call("list_people", json!({})).await.unwrap()["total"].clone()
}

/// What a form says of what was typed, once it was refused.
async fn refused(window: &Window, name: &str) {
    window.find(&format!("[name={name}][aria-invalid]")).await;
    window.focused(&format!("[name={name}]")).await;
}

async fn replace(window: &Window, text: &str) {
    window.control("a").await;
    window.type_keys(text).await;
}

#[tokio::test]
async fn test_planner_is_locked_opened_locked_anew_and_unlocked_by_keys() {
    for Typed {
        lang,
        lock,
        change,
        remove,
        first,
        second,
        wrong,
        told,
    } in TYPED
    {
        let home = Home::new();
        let window = Window::open_at(&format!("locked-{lang}"), &home).await;
        window
            .call(
                "edit_settings",
                json!({ "welcomed": true, "language": lang }),
            )
            .await
            .unwrap();
        window
            .call("add_person", json!({ "name": "Ann Lee" }))
            .await
            .unwrap();
        window.call("back_up", json!({})).await.unwrap();

        ask_palette(&window, lock).await;
        window.focused("[name=passphrase]").await;
        window.picture("asked").await;
        assert_eq!(window.axe().await, [""; 0]);
        let typed = format!("{first}{NEXT}{second}{}", keys::ENTER);
        window.type_keys(&typed).await;
        refused(&window, "again").await;
        assert!(!is_locked(&home.planner()));
        replace(&window, &format!("{first}{}", keys::ENTER)).await;
        window.find("[data-testid=lock-done]").await;
        window.focused("[data-testid=lock-sheet]").await;
        window.picture("done").await;
        assert_eq!(window.axe().await, [""; 0]);
        window.type_keys(keys::ESCAPE).await;
        window.find("[data-testid=locked]").await;
        assert_eq!(people(&window).await, 1);
        window.close().await;
        home.wait_until_closed();
        assert!(is_locked(&home.planner()));

        let window = Window::open_on_anything(&format!("locked-again-{lang}"), &home).await;
        window.find("[data-testid=planner-locked]").await;
        window.focused("[name=passphrase]").await;
        window.picture("screen").await;
        assert_eq!(window.axe().await, [""; 0]);
        let refusal = window.call("list_people", json!({})).await.unwrap_err();
        assert_eq!(refusal.code, "planner-locked");
        window.type_keys(&format!("{wrong}{}", keys::ENTER)).await;
        refused(&window, "passphrase").await;
        window.sees(told).await;
        window.picture("wrong").await;
        let kept = "return document.querySelector('[name=passphrase]').value";
        assert_eq!(window.run(kept).await, wrong);
        replace(&window, &format!("{first}{}", keys::ENTER)).await;
        assert_eq!(people(&window).await, 1);

        ask_palette(&window, change).await;
        window.focused("[name=current]").await;
        let new = format!("{NEXT}{second}{NEXT}{second}{}", keys::ENTER);
        window.type_keys(&format!("{wrong}{new}")).await;
        refused(&window, "current").await;
        replace(&window, &format!("{first}{}", keys::ENTER)).await;
        window.find("[data-testid=lock-done]").await;
        window.type_keys(keys::ESCAPE).await;
        assert_eq!(people(&window).await, 1);

        ask_palette(&window, remove).await;
        window.focused("[name=current]").await;
        let typed = format!("{second}{}", keys::ENTER);
        window.type_keys(&typed).await;
        window.find("[data-testid=lock-done]").await;
        window.focused("[data-testid=lock-close]").await;
        window.type_keys(keys::ENTER).await;
        assert_eq!(people(&window).await, 1);
        window.close().await;
        home.wait_until_closed();
        assert!(!is_locked(&home.planner()));
    }
}

/// Neither what was typed nor the key is in a file of the program's own.
#[tokio::test]
async fn test_nothing_that_was_typed_is_left_in_the_log_or_beside_the_planner() {
    let home = Home::new();
    let window = Window::open_at("locked-log", &home).await;
    let lock = "return window.__TAURI_INTERNALS__.invoke('native_lock_planner', given[0])";
    let given = json!({
        "current": null, "passphrase": "samowar im Mai 1914", "again": "samowar im Mai 1914", "remember": false
    });
    let done = window.run_async(lock, vec![given]).await;
    assert_eq!(done["value"]["remembered"], false, "{done}");
    let unlock = "return window.__TAURI_INTERNALS__.invoke('native_remove_lock', given[0])";
    let given = json!({ "current": "samowar im Juni 1914" });
    let refusal = window.run_async(unlock, vec![given]).await;
    assert_eq!(refusal["thrown"]["code"], "passphrase-wrong");
    window.close().await;
    home.wait_until_closed();
    let mut folders = vec![home.folder().to_owned()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
        {
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(bytes) = fs::read(&path) {
                let said = String::from_utf8_lossy(&bytes);
                assert!(!said.contains("samowar im"), "{}", path.display());
            }
        }
    }
}
