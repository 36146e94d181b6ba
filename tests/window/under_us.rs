//! The file under the window: moved while it is open, taken from somebody else,
//! lying in a folder that travels. Each is said over every screen, with the way out.

use std::fs;
use std::path::Path;

use samovar_core::planner::system_clock;
use samovar_core::{Job, Planner, dispatch};
use samovar_tests::{Home, Window, file};
use serde_json::{Value, json};

fn names(planner: &Path) -> Vec<String> {
    let planner = Planner::open(planner, system_clock()).unwrap();
    let people = dispatch(&planner, "list_people", json!({}), &Job::silent()).unwrap();
    let name = |row: &Value| row["name"].as_str().unwrap().to_owned();
    people.value["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(name)
        .collect()
}

#[tokio::test]
async fn test_planner_moved_while_open_is_told_and_nothing_saved_before_is_lost() {
    let home = Home::with_planner_in("club");
    let window = Window::open_at("moved", &home).await;
    window
        .call("add_person", json!({"name": "Ann Lee"}))
        .await
        .unwrap();
    fs::rename(home.planner(), home.folder().join("elsewhere.samovar")).unwrap();
    let refusal = window
        .call("add_person", json!({"name": "Ben Ray"}))
        .await
        .unwrap_err();
    assert_eq!(refusal.code, "planner-moved");
    // What the page itself tries is refused as well, and then the window says so.
    window.go("/settings").await;
    window.click("[data-testid=back-up]").await;
    window.fill("[name=organizerName]", "Club").await;
    window.type_keys("\t").await;
    window
        .find("[data-testid=planner-moved] [data-testid=save-as]")
        .await;
    window.picture("moved").await;
    assert_eq!(window.axe().await, [""; 0]);
    window
        .call("edit_settings", json!({"language": "ru"}))
        .await
        .unwrap();
    window.sees("перемещён, удалён").await;
    window.picture("moved-ru").await;
    let saved = home.folder().join("saved.samovar");
    window
        .call("save_planner_as", json!({"path": saved}))
        .await
        .unwrap();
    window.close().await;
    assert_eq!(names(&saved), ["Ann Lee"]);
}

#[tokio::test]
async fn test_what_was_taken_out_of_a_file_and_where_it_lies_is_said_until_it_was_seen() {
    let home = Home::with_planner_in("Dropbox");
    drop(Planner::open(&home.planner(), system_clock()).unwrap());
    let conn = file::open(home.planner());
    conn.execute_batch("CREATE TRIGGER gone AFTER INSERT ON person BEGIN DELETE FROM guest; END")
        .unwrap();
    drop(conn);
    let window = Window::open_at("file-notice", &home).await;
    window.find("[data-testid=file-notice]").await;
    window.sees("Dropbox").await;
    window.picture("en").await;
    assert_eq!(window.axe().await, [""; 0]);
    window
        .call("edit_settings", json!({"language": "ru"}))
        .await
        .unwrap();
    window.sees("Понятно").await;
    window.picture("ru").await;
    // What was taken out is no damage any more.
    window.find("[data-testid=planner-health] .sound").await;
    window.click("[data-testid=file-notice-seen]").await;
    window.sees_no("Dropbox").await;
    window.close().await;
    home.wait_until_closed();
    let window = Window::open_at("file-notice-again", &home).await;
    window.find("[data-testid=planner-health] .sound").await;
    window.sees_no("Dropbox").await;
    window.close().await;
}
