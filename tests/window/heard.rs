//! What somebody hears who does not see the window: every control has a name.

use samovar_tests::screen_reader::ScreenReader;
use samovar_tests::{Home, Window};
use serde_json::json;

#[tokio::test]
async fn test_every_control_has_a_name() {
    const CONTROLS: [&str; 10] = [
        "push button",
        "toggle button",
        "link",
        "entry",
        "password text",
        "check box",
        "radio button",
        "combo box",
        "menu item",
        "slider",
    ];
    let reader = ScreenReader::new();
    let window = Window::open_at("heard-names", &Home::heard_by(&reader)).await;
    let sample = window.call("create_sample", json!({})).await.unwrap();
    let event = sample["id"].as_str().unwrap();
    let settings = json!({ "welcomed": true });
    window.call("edit_settings", settings).await.unwrap();
    let mut unnamed = Vec::new();
    let mut controls = 0;
    let mut tabs = vec![String::new()];
    for tab in [
        "programme",
        "tasks",
        "guests",
        "speakers",
        "catering",
        "invitations",
        "checkin",
        "documents",
        "history",
    ] {
        tabs.push(format!("/{tab}"));
    }
    let mut screens: Vec<String> = tabs
        .iter()
        .map(|tab| format!("/event/{event}{tab}"))
        .collect();
    screens.extend(
        [
            "/",
            "/events",
            "/events/new",
            "/people",
            "/venues",
            "/calendars",
            "/import",
            "/settings",
        ]
        .map(str::to_owned),
    );
    for screen in screens {
        window.go(&screen).await;
        window.settled().await;
        for node in reader.tree() {
            if CONTROLS.contains(&node.role.as_str()) {
                controls += 1;
                if node.name.trim().is_empty() {
                    unnamed.push(format!("{screen}: {}", node.role));
                }
            }
        }
    }
    assert!(controls > 300, "only {controls} controls were told");
    assert_eq!(unnamed, [""; 0]);
    window.close().await;
}
