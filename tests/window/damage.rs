//! Damage that opening does not see: the window looks for it beside the work, says
//! it in the status bar, and from there the way back is one press.

use std::path::Path;

use rusqlite::params;
use samovar_core::planner::{Reason, system_clock};
use samovar_core::{Job, Planner, dispatch};
use samovar_tests::{Home, Window, file};
use serde_json::json;

const HEALTH: &str = "[data-testid=planner-health]";

#[tokio::test]
async fn test_damage_that_opening_does_not_see_is_told_with_the_way_back() {
    let home = Home::new();
    let planner = Planner::open(&home.planner(), system_clock()).unwrap();
    let person = json!({"name": "Ann Lee", "emails": ["ann@example.org"]});
    dispatch(&planner, "add_person", person, &Job::silent()).unwrap();
    let sound = planner
        .back_up_before(Reason::Import, Some("Luma.csv"))
        .unwrap();
    drop(planner);
    leave_an_index_behind(&home.planner());

    let window = Window::open_at("damage", &home).await;
    window.find(&format!("{HEALTH} a.damaged")).await;
    window.picture("status").await;
    assert_eq!(window.axe().await, [""; 0]);
    window.click(&format!("{HEALTH} a.damaged")).await;
    // The backup that this start made holds the damage as well.
    window.find("[data-testid=restore-sound]").await;
    window.sees("Before Luma.csv").await;
    window.sees("0 events · 1 person").await;
    // One came to the place in the page; the window's own frame stood still.
    let frame = "return document.querySelector('.app').getBoundingClientRect().top";
    assert_eq!(window.run(frame).await, 0);
    window.picture("offer").await;
    assert_eq!(window.axe().await, [""; 0]);
    let found = window.call("find_sound_backup", json!({})).await.unwrap();
    assert_eq!(found["backup"]["path"], sound.display().to_string());

    window.click("[data-testid=restore-sound]").await;
    window.find("[data-testid=restore-change]").await;
    window.picture("question").await;
    window.click("[data-testid=restore-confirm]").await;
    window.find(&format!("{HEALTH} .sound")).await;
    window.picture("sound").await;
    window.close().await;
}

/// A change of which an index knows nothing, as a page lost in a power cut leaves it.
fn leave_an_index_behind(planner: &Path) {
    let row = "type, name, tbl_name, rootpage, sql";
    let open = || {
        let conn = file::open(planner);
        conn.execute_batch("PRAGMA writable_schema = ON").unwrap();
        conn
    };
    let conn = open();
    let index: (String, String, String, i64, String) = conn
        .query_row(
            &format!("SELECT {row} FROM sqlite_schema WHERE name = 'contact_by_norm'"),
            [],
            |row| {
                Ok((
                    row.get(0)?,
                    row.get(1)?,
                    row.get(2)?,
                    row.get(3)?,
                    row.get(4)?,
                ))
            },
        )
        .unwrap();
    conn.execute(
        "DELETE FROM sqlite_schema WHERE name = 'contact_by_norm'",
        [],
    )
    .unwrap();
    drop(conn);
    let conn = open();
    conn.execute("UPDATE contact SET norm = 'x' || norm", [])
        .unwrap();
    conn.execute(
        &format!("INSERT INTO sqlite_schema({row}) VALUES (?1, ?2, ?3, ?4, ?5)"),
        params![index.0, index.1, index.2, index.3, index.4],
    )
    .unwrap();
    drop(conn);
    let conn = file::open(planner);
    let quick: String = conn
        .query_row("PRAGMA quick_check", [], |row| row.get(0))
        .unwrap();
    let full: String = conn
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(quick, "ok");
    assert_ne!(full, "ok");
}
