//! A planner that does not open: the page says why, and a backup helps.

use std::fs;

use samovar_core::Planner;
use samovar_core::planner::{Reason, system_clock};
use samovar_tests::{Home, Window};
use serde_json::json;

#[tokio::test]
async fn test_damaged_planner_is_told_and_the_last_backup_put_in_its_place() {
    let home = Home::new();
    let planner = Planner::open(&home.planner(), system_clock()).unwrap();
    let event =
        json!({"title": "Rust Night", "starts": "2030-12-18T19:00", "zone": "Europe/Moscow"});
    samovar_core::dispatch(
        &planner,
        "create_event",
        event,
        &samovar_core::Job::silent(),
    )
    .unwrap();
    planner.back_up(Reason::Start).unwrap();
    drop(planner);
    fs::write(home.planner(), [0x5A; 20_000]).unwrap();

    let window = Window::open_on_anything("broken-planner", &home).await;
    window.find("[data-testid=planner-broken]").await;
    window.picture("broken").await;
    assert_eq!(
        window
            .call("list_events", json!({}))
            .await
            .unwrap_err()
            .code,
        "planner-damaged"
    );
    assert_eq!(fs::read(home.planner()).unwrap(), [0x5A; 20_000]);

    let backups = window.call("list_backups", json!({})).await.unwrap();
    window
        .call("restore_backup", json!({"path": backups[0]["path"]}))
        .await
        .unwrap();
    let events = window
        .call("list_events", json!({"view": "all"}))
        .await
        .unwrap();
    assert_eq!(events["rows"][0]["title"], "Rust Night");
    let kept: Vec<_> = fs::read_dir(home.folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.file_name()
                .unwrap()
                .to_string_lossy()
                .starts_with("planner kept")
        })
        .filter(|path| path.extension().is_some_and(|kind| kind == "samovar"))
        .collect();
    assert_eq!(fs::read(&kept[0]).unwrap(), [0x5A; 20_000]);
}
