//! axe in the real webview: no violation of WCAG 2.2 A or AA on any screen.

use std::collections::BTreeSet;

use samovar_tests::Window;
use serde_json::json;

#[tokio::test]
async fn test_main_screens_have_no_violations() {
    let window = Window::open("accessible").await;
    let sample = window.call("create_sample", json!({})).await.unwrap();
    let event = sample["id"].as_str().unwrap();
    window
        .call("edit_settings", json!({"welcomed": true}))
        .await
        .unwrap();
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let screens = [
        "/".to_owned(),
        "/calendar".to_owned(),
        "/events".to_owned(),
        "/events/new".to_owned(),
        "/people".to_owned(),
        "/people/duplicates".to_owned(),
        "/mail-read".to_owned(),
        "/talks".to_owned(),
        "/insights".to_owned(),
        "/insights/stages".to_owned(),
        "/insights/came".to_owned(),
        "/insights/cohorts".to_owned(),
        "/insights/no-show".to_owned(),
        "/insights/forecast".to_owned(),
        "/insights/replies".to_owned(),
        "/insights/reach".to_owned(),
        "/insights/chat".to_owned(),
        "/insights/grades".to_owned(),
        "/stages".to_owned(),
        "/messages".to_owned(),
        "/texts".to_owned(),
        "/channels".to_owned(),
        "/venues".to_owned(),
        "/suppliers".to_owned(),
        "/import".to_owned(),
        "/review".to_owned(),
        "/settings".to_owned(),
        format!("/event/{event}"),
        format!("/event/{event}/programme"),
        format!("/event/{event}/guests"),
        format!("/event/{event}/speakers"),
        format!("/event/{event}/catering"),
        format!("/event/{event}/photos"),
        format!("/event/{event}/checkin"),
        format!("/event/{event}/documents"),
        format!("/event/{event}/feedback"),
        format!("/event/{event}/history"),
        format!("/event/{event}/run-sheet"),
        format!("/event/{event}/tasks"),
        format!("/event/{event}/team"),
        format!("/event/{event}/budget"),
        format!("/event/{event}/sponsors"),
        format!("/event/{event}/invitations"),
    ];
    for screen in &screens {
        window.go(screen).await;
        window.settled().await;
        seen.insert(window.page_text().await);
        window
            .picture(screen.rsplit('/').next().unwrap_or_default())
            .await;
        found.extend(
            window
                .axe()
                .await
                .into_iter()
                .map(|violation| format!("{screen}: {violation}")),
        );
    }
    assert_eq!(
        seen.len(),
        screens.len(),
        "each screen says something of its own"
    );
    assert_eq!(found, [""; 0]);
}
