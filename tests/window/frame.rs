//! What stands around a list: the title of the window, counts under a search, a
//! panel whose row the search leaves out, seats that the venue offers.

use samovar_tests::{Home, Window, keys};
use serde_json::json;

#[tokio::test]
async fn test_window_bears_the_event_and_the_planner_in_its_title() {
    let home = Home::new();
    let (window, scanner) = Window::open_with_scanner("frame-title", &home).await;
    let event = window
        .call(
            "create_event",
            json!({ "title": "Rust Night", "starts": "2030-12-18T19:00", "zone": "Europe/Moscow" }),
        )
        .await
        .unwrap();
    let id = event["id"].as_str().unwrap();
    window.go(&format!("/event/{id}/guests")).await;
    assert!(scanner.sees_title("Rust Night – .+ – Samovar"));
    window.go("/venues").await;
    window.find("[data-testid=venue-new]").await;
    // No more of the event, and still of the planner.
    assert!(scanner.sees_title("[^–]+ – Samovar"));
    window.close().await;
}

#[tokio::test]
async fn test_a_search_counts_the_lists_by_reply_and_closes_the_panel_it_leaves_out() {
    let window = Window::open("frame-search").await;
    let event = window
        .call(
            "create_event",
            json!({ "title": "Rust Night", "starts": "2030-12-18T19:00", "zone": "Europe/Moscow" }),
        )
        .await
        .unwrap();
    let id = event["id"].as_str().unwrap();
    let mut guests = Vec::new();
    for (name, state) in [
        ("Anna Berg", "going"),
        ("Boris Berg", "declined"),
        ("Clara Thal", "going"),
    ] {
        let guest = window
            .call(
                "add_guest",
                json!({ "eventId": id, "name": name, "state": state }),
            )
            .await
            .unwrap();
        guests.push(guest["row"]["id"].as_str().unwrap().to_owned());
    }
    let tabs = async || {
        window
            .run("return [...document.querySelectorAll('[aria-pressed] .count')].map((one) => one.textContent).join(' ')")
            .await
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    window
        .go(&format!("/event/{id}/guests?guest={}", guests[2]))
        .await;
    window.find("[data-pane=panel]").await;
    window
        .wait("three guests in the tabs", async || {
            (tabs().await.starts_with("3 2 ")).then_some(())
        })
        .await;
    window.control("f").await;
    window.type_keys("ber").await;
    window
        .wait("two of them found, one going", async || {
            (tabs().await.starts_with("2 1 ")).then_some(())
        })
        .await;
    window
        .wait("no panel of somebody who is left out", async || {
            let open = window
                .run("return document.querySelector('[data-pane=panel]') !== null")
                .await;
            (open == json!(false)).then_some(())
        })
        .await;
    window.picture("search").await;
    window.type_keys(keys::ESCAPE).await;
    window
        .wait("all again", async || {
            (tabs().await.starts_with("3 2 ")).then_some(())
        })
        .await;
    assert_eq!(window.axe().await, [""; 0]);
    window.close().await;
}

#[tokio::test]
async fn test_a_venue_keeps_each_field_at_once_and_offers_its_seats() {
    let window = Window::open("frame-venue").await;
    let venue = window
        .call("create_venue", json!({ "name": "Boiler" }))
        .await
        .unwrap();
    let venue = venue["id"].as_str().unwrap();
    let event = window
        .call(
            "create_event",
            json!({ "title": "Rust Night", "starts": "2030-12-18T19:00", "zone": "Europe/Moscow", "venueId": venue }),
        )
        .await
        .unwrap();
    let id = event["id"].as_str().unwrap();
    window.go(&format!("/venues?venue={venue}")).await;
    window.fill("[name=venue-capacity]", "80").await;
    window.type_keys(keys::TAB).await;
    window
        .wait("the seats are kept without a Save", async || {
            let kept = window
                .call("get_venue", json!({ "venueId": venue }))
                .await
                .unwrap();
            (kept["capacity"] == 80).then_some(())
        })
        .await;
    window.picture("venue").await;
    window.go(&format!("/event/{id}?edit=capacity")).await;
    window.click("[data-testid=capacity-take]").await;
    window.picture("seats").await;
    window.control(keys::ENTER).await;
    window
        .wait("the event has the seats of its venue", async || {
            let kept = window
                .call("get_event", json!({ "eventId": id }))
                .await
                .unwrap();
            (kept["capacity"] == 80).then_some(())
        })
        .await;
    window.close().await;
}
