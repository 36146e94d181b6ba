//! The log is short and holds no names, also where what failed was named after
//! somebody.

use std::fs;
use std::path::{Path, PathBuf};

use samovar_tests::{Home, Window};
use serde_json::json;

const NAMES: &[&str] = &["Wilhelmina", "Featherstone", "Анна", "Кац"];

#[tokio::test]
async fn test_log_holds_no_names_after_failures_about_people() {
    let home = Home::new();
    let window = Window::open_at("log", &home).await;
    let event = json!({"title": "Встреча Анны Кац", "starts": "2030-12-18T19:00",
        "zone": "Europe/Moscow", "organizerEmail": "club@example.org"});
    let event = window.call("create_event", event).await.unwrap();
    let event = &event["id"];
    for name in ["Wilhelmina Featherstone", "Анна Кац"] {
        let email = format!("{}@example.org", name.len());
        let guest = json!({"eventId": event, "name": name, "email": email, "state": "going"});
        window.call("add_guest", guest).await.unwrap();
    }
    let people = window.call("list_people", json!({})).await.unwrap();
    let person = &people["rows"][0]["id"];
    // Nothing can be written below a file, nor where a folder already has the name.
    let below = home.folder().join("Анна Кац");
    fs::write(&below, "").unwrap();
    let taken = home.folder().join("Wilhelmina Featherstone.csv");
    fs::create_dir_all(taken.join("full")).unwrap();
    let at = |name: &str| below.join(name).display().to_string();
    for (command, request) in [
        (
            "prepare_invitations",
            json!({"eventId": event, "format": "mail", "path": at("Wilhelmina Featherstone invitations")}),
        ),
        (
            "export_person",
            json!({"personId": person, "path": at("Wilhelmina Featherstone.json")}),
        ),
        (
            "export_people",
            json!({"format": "csv", "filter": {}, "path": taken.display().to_string()}),
        ),
        (
            "export_guests",
            json!({"format": "xlsx", "filter": {"eventId": event}, "path": at("Анна Кац.xlsx")}),
        ),
        (
            "print_badges",
            json!({"eventId": event, "path": at("Wilhelmina.pdf")}),
        ),
        ("back_up", json!({"path": at("Featherstone.samovar")})),
        ("restore_backup", json!({"path": at("Анна.samovar")})),
        ("preview_import", json!({"path": at("Wilhelmina.csv")})),
    ] {
        let refusal = window.call(command, request).await.unwrap_err();
        assert_ne!(refusal.kind, "invalid", "{command}: {refusal:?}");
    }
    let log = log_of(&home);
    let text = fs::read_to_string(&log).unwrap();
    assert!(text.contains("export_person: "), "{text}");
    assert!(text.contains("*.csv"), "{text}");
    for name in NAMES {
        assert!(
            !text.contains(name),
            "{name} is in {}:\n{text}",
            log.display()
        );
    }
    assert!(
        !text.contains(&home.folder().display().to_string()),
        "{text}"
    );
    window.close().await;
}

fn log_of(home: &Home) -> PathBuf {
    fn find(folder: &Path) -> Option<PathBuf> {
        fs::read_dir(folder).ok()?.flatten().find_map(|entry| {
            let path = entry.path();
            if path.is_dir() {
                find(&path)
            } else {
                path.ends_with("samovar.log").then_some(path)
            }
        })
    }
    find(&home.folder().join(".local")).expect("a log")
}
