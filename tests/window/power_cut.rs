//! SIGKILL in the middle of work: what was shown as done is there afterwards.

use samovar_tests::{Home, Window};
use serde_json::json;

#[tokio::test]
async fn test_everything_confirmed_is_there_after_a_kill() {
    let home = Home::new();
    let window = Window::open_at("power-cut", &home).await;
    let event = window
        .call(
            "create_event",
            json!({"title": "Rust Night", "starts": "2030-12-18T19:00", "zone": "Europe/Moscow"}),
        )
        .await
        .unwrap();
    let event = event["id"].clone();
    let mut confirmed = Vec::new();
    for number in 0..30 {
        let name = format!("Guest {number:02}");
        let guest = window
            .call(
                "add_guest",
                json!({"eventId": event, "name": name, "state": "going"}),
            )
            .await
            .unwrap();
        window
            .call(
                "check_in_guest",
                json!({"guestId": guest["row"]["id"], "early": true }),
            )
            .await
            .unwrap();
        confirmed.push(name);
    }
    window.kill();

    let window = Window::open_at("power-cut-after", &home).await;
    let guests = window
        .call("list_guests", json!({"eventId": event}))
        .await
        .unwrap();
    let names: Vec<&str> = guests["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, confirmed);
    assert_eq!(
        window
            .call("door_status", json!({"eventId": event}))
            .await
            .unwrap()["here"],
        30
    );
    assert_eq!(
        window.call("check_planner", json!({})).await.unwrap(),
        json!({"findings": []})
    );
}
