//! A planner that is only looked at: the window says so on every screen, shows and
//! prints everything, and refuses to change anything.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use samovar_core::planner::system_clock;
use samovar_core::{Job, Planner, dispatch};
use samovar_tests::{Home, Window, file};
use serde_json::json;

#[tokio::test]
async fn test_planner_of_a_newer_samovar_is_looked_at_and_says_why() {
    let home = Home::with_planner_in("club");
    let planner = Planner::open(&home.planner(), system_clock()).unwrap();
    dispatch(&planner, "create_sample", json!({}), &Job::silent()).unwrap();
    drop(planner);
    let conn = file::open(home.planner());
    conn.execute_batch(
        "ALTER TABLE guest ADD COLUMN seat TEXT NOT NULL DEFAULT '';
         PRAGMA user_version = 999;",
    )
    .unwrap();
    drop(conn);
    let before = fs::read(home.planner()).unwrap();

    let window = Window::open_at("newer-planner", &home).await;
    window.find("[data-testid=newer-planner]").await;
    window.sees("A newer Samovar made this planner").await;
    let copy = "return document.querySelector(\"[data-testid=save-as]\") === null";
    assert_eq!(window.run(copy).await, json!(true));
    window.picture("home").await;
    assert_eq!(window.axe().await, [""; 0]);
    window
        .call("edit_settings", json!({"language": "ru"}))
        .await
        .unwrap();
    window
        .sees("Этот планировщик создан более новой версией")
        .await;
    window.picture("ru").await;
    let refusal = window
        .call("add_person", json!({"name": "Ann Lee"}))
        .await
        .unwrap_err();
    assert_eq!(refusal.code, "planner-newer");
    window.close().await;
    assert!(fs::read(home.planner()).unwrap() == before);
}

#[tokio::test]
async fn test_planner_that_is_only_looked_at_says_so_and_changes_nothing() {
    let home = Home::with_planner_in("stick");
    let planner = Planner::open(&home.planner(), system_clock()).unwrap();
    let event = dispatch(&planner, "create_sample", json!({}), &Job::silent()).unwrap();
    drop(planner);
    let before = files(&home);

    let window = Window::open_told("read-only", &home, &["--read-only"]).await;
    window.find("[data-testid=read-only]").await;
    window.picture("home").await;
    assert_eq!(window.axe().await, [""; 0]);
    let event = event.value["id"].as_str().unwrap();
    window.go(&format!("/event/{event}/guests")).await;
    window.find("[data-grid] .body [role=gridcell]").await;
    window.find("[data-testid=read-only]").await;
    let refusal = window
        .call("add_guest", json!({"eventId": event, "name": "Ann Lee"}))
        .await
        .unwrap_err();
    assert_eq!(refusal.code, "planner-read-only");
    // The language is this laptop's.
    window
        .call("edit_settings", json!({"language": "ru"}))
        .await
        .unwrap();
    window.sees("нельзя писать").await;
    window.picture("ru").await;
    // What is printed without a place of its own goes to the documents.
    let printed = window
        .call("print_badges", json!({"eventId": event}))
        .await
        .unwrap();
    let path = PathBuf::from(printed["path"].as_str().unwrap());
    assert!(path.exists() && !path.starts_with(home.folder().join("stick")));
    window.find("[data-testid=planner-health] .sound").await;
    window.close().await;
    assert_eq!(files(&home), before);
}

fn files(home: &Home) -> BTreeMap<PathBuf, Vec<u8>> {
    fs::read_dir(home.folder().join("stick"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect()
}
