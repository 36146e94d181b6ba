//! The programme of an event on the screen: sessions that clash are listed, and never in
//! the way of the list.

use samovar_tests::{Window, keys};
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

async fn pressed(window: &Window, css: &str) {
    window.find(css).await;
    window
        .run(&format!("document.querySelector('{css}').focus()"))
        .await;
    window.type_keys(keys::ENTER).await;
}

/// The evening of the design, in one hall: what comes last must start in time.
async fn evening(window: &Window) -> (String, String) {
    let call = async |name: &str, request: Value| window.call(name, request).await.unwrap();
    let event =
        json!({ "title": "Rust Night", "starts": "2030-12-18T19:00", "ends": "2030-12-18T22:00" });
    let event = call("create_event", event).await["id"].clone();
    let mut first = Value::Null;
    for (title, kind, starts, minutes, hard) in [
        ("Ownership", "talk", "19:00", 40, false),
        ("Tea", "break", "19:40", 10, false),
        ("Borrowing", "talk", "19:55", 40, false),
        ("Closing", "other", "20:45", 30, true),
    ] {
        let session = json!({
            "eventId": event, "title": title, "kind": kind, "minutes": minutes, "hard": hard,
            "starts": format!("2030-12-18T{starts}"),
        });
        let session = call("add_session", session).await["id"].clone();
        if first.is_null() {
            first = session;
        }
    }
    let id = |value: &Value| value.as_str().unwrap().to_owned();
    (id(&event), id(&first))
}

#[tokio::test]
async fn test_a_late_talk_pushes_the_rest_and_a_published_programme_tells_what_moved() {
    for (lang, published, changed) in [
        ("en", "Published, version 1", "3 changes since version 1"),
        ("ru", "Опубликована, версия 1", "3 изменения с версии 1"),
    ] {
        let window = Window::open(&format!("programme-push-{lang}")).await;
        let settings = json!({ "welcomed": true, "language": lang });
        window.call("edit_settings", settings).await.unwrap();
        let (event, session) = evening(&window).await;
        window.go(&format!("/event/{event}/programme")).await;
        pressed(&window, "[data-testid=publish-open]").await;
        window.find("[data-testid=programme-changelog]").await;
        window.picture("publish").await;
        assert_eq!(window.axe().await, Vec::<String>::new());
        pressed(&window, "[data-testid=publish-do]").await;
        window.sees(published).await;
        window.type_keys(keys::ESCAPE).await;

        window
            .go(&format!("/event/{event}/programme?session={session}"))
            .await;
        pressed(&window, "[data-testid=session-push]").await;
        window.find("[data-testid=push-moves]").await;
        window.picture("push").await;
        assert_eq!(window.axe().await, Vec::<String>::new());
        pressed(&window, "[data-testid=push-do]").await;
        window.sees(changed).await;
        let sessions = window
            .call("list_sessions", json!({ "eventId": event }))
            .await
            .unwrap();
        let starts: Vec<&str> = sessions
            .as_array()
            .unwrap()
            .iter()
            .map(|one| &one["starts"].as_str().unwrap()[11..])
            .collect();
        assert_eq!(starts, ["19:15", "19:55", "20:05", "20:45"]);
        window.picture("programme").await;
    }
}
