//! The window opens, speaks both languages, and is there once per planner.

use samovar_tests::{Home, Window};
use serde_json::json;

#[tokio::test]
async fn test_window_opens_on_an_empty_planner() {
    let window = Window::open("opens").await;
    window.find("[data-testid=home-welcome]").await;
    window.picture("home").await;
    assert!(window.home.planner().exists());
    assert_eq!(
        window.run("return document.title").await,
        "planner – Samovar"
    );
    window.close().await;
}

#[tokio::test]
async fn test_language_switches_at_once_and_is_kept() {
    let home = Home::new();
    let window = Window::open_at("language", &home).await;
    window.press("radio", "RU").await;
    window.sees("События").await;
    window.picture("ru").await;
    window.press("radio", "EN").await;
    window.sees("Events").await;
    window.picture("en").await;
    window.press("radio", "RU").await;
    window.sees("События").await;
    window
        .wait("the setting to be kept", async || {
            (window.call("get_settings", json!({})).await.ok()?["language"] == "ru").then_some(())
        })
        .await;
    window.close().await;
    let window = Window::open_at("language-kept", &home).await;
    window.sees("События").await;
    assert_eq!(
        window.run("return document.documentElement.lang").await,
        "ru"
    );
}

#[tokio::test]
async fn test_second_start_hands_over_to_the_first_window_and_ends() {
    let window = Window::open("second-start").await;
    let status = window
        .start_again()
        .expect("the second start ends by itself");
    assert!(status.success(), "{status}");
    window.find("[data-pane=main]").await;
}

#[tokio::test]
async fn test_sample_meetup_fills_the_planner() {
    let window = Window::open("sample").await;
    window.click("[data-testid=home-sample]").await;
    window
        .wait("the sample's guests", async || {
            let home = window.call("home", json!({})).await.ok()?;
            (home["people"].as_u64()? >= 40).then_some(())
        })
        .await;
    window.picture("sample").await;
}
