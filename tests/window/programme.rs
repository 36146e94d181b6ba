//! The programme of an event on the screen: sessions that clash are listed, and never in
//! the way of the list.

use samovar_tests::Window;
use serde_json::{Value, json};

/// Three talks at once in one hall, all by Ann: each clashes twice in either way.
async fn three_at_once(window: &Window) -> String {
    let call = async |name: &str, request: Value| window.call(name, request).await.unwrap();
    let venue = call("create_venue", json!({ "name": "Loft" })).await["id"].clone();
    let hall = call("add_room", json!({ "venueId": venue, "name": "Hall" })).await["id"].clone();
    let event = json!({ "title": "Rust Night", "starts": "2030-12-18T19:00", "venueId": venue });
    let event = call("create_event", event).await["id"].clone();
    let ann = call("add_speaker", json!({ "eventId": event, "name": "Ann" })).await["id"].clone();
    for (title, starts) in [
        ("Lifetimes", "2030-12-18T19:00"),
        ("Traits", "2030-12-18T19:10"),
        ("Macros", "2030-12-18T19:20"),
    ] {
        let talk = json!({
            "eventId": event, "title": title, "starts": starts, "minutes": 60,
            "roomId": hall, "speakerIds": [ann],
        });
        call("add_session", talk).await;
    }
    event.as_str().unwrap().to_owned()
}

#[tokio::test]
async fn test_three_sessions_at_once_stay_on_the_programme_with_each_look_once() {
    let window = Window::open("programme-clashes").await;
    let settings = json!({ "welcomed": true, "language": "en" });
    window.call("edit_settings", settings).await.unwrap();
    let event = three_at_once(&window).await;
    let chips = "return [...document.querySelectorAll('[data-testid=session-row]')]
        .map((row) => [...row.querySelectorAll('.looks > *')].map((chip) => chip.textContent.trim()))";
    let each = json!(["Room taken twice", "Speaker in two places"]);

    window.go(&format!("/event/{event}/programme")).await;
    window
        .wait("three sessions, each look once", async || {
            (window.run(chips).await == json!([each, each, each])).then_some(())
        })
        .await;
    window.picture("programme").await;
    assert_eq!(window.axe().await, Vec::<String>::new());

    // The panel of one of them, and the tab is still there when it closes.
    window.click("[data-testid=session-row]").await;
    let panel =
        "return [...document.querySelectorAll('aside .looks li')].map((one) => one.textContent)";
    window
        .wait("the looks of one", async || {
            (window.run(panel).await == each).then_some(())
        })
        .await;
    window.picture("session").await;

    window.go(&format!("/event/{event}/speakers")).await;
    window.sees("In two places at once").await;
    window.picture("speakers").await;
}
