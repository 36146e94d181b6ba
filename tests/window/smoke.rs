use samovar_tests::{Home, Window};
use serde_json::json;

#[tokio::test]
async fn test_window_opens_on_an_empty_planner() {
    let window = Window::open("opens").await;
    window.picture("home").await;
    assert!(window.home.planner().exists());
    assert_eq!(window.run("return document.title").await, "Samovar");
    window.close().await;
}

#[tokio::test]
async fn test_language_switches_at_once_and_is_kept() {
    let home = Home::new();
    let window = Window::open_at("language", &home).await;
    window.call("edit_settings", json!({"language": "ru"})).await.unwrap();
    window.sees("События").await;
    window.picture("ru").await;
    window.call("edit_settings", json!({"language": "en"})).await.unwrap();
    window.sees("Events").await;
    window.picture("en").await;
    window.call("edit_settings", json!({"language": "ru"})).await.unwrap();
    window.close().await;
    let window = Window::open_at("language-kept", &home).await;
    window.sees("События").await;
    assert_eq!(window.run("return document.documentElement.lang").await, "ru");
}

#[tokio::test]
async fn test_second_start_hands_over_to_the_first_window_and_ends() {
    let window = Window::open("second-start").await;
    let status = window.start_again().expect("the second start ends by itself");
    assert!(status.success(), "{status}");
    window.find("[data-pane=main]").await;
}
