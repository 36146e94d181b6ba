//! The programme as rooms and hours: planned by keys alone in both languages, and by the
//! pointer, from the list of what has no time to the grid and back.

use std::time::Duration;

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use samovar_tests::{Window, keys};
use serde_json::{Value, json};

const ALT: &str = "\u{e00a}";
const LEFT: &str = "\u{e012}";
const RIGHT: &str = "\u{e014}";
const DELETE: &str = "\u{e017}";

struct Conference {
    event: String,
    hall: Value,
    attic: Value,
    keynote: String,
    traits: String,
    loose: String,
}

/// Two rooms, a keynote in one, a talk in the other, a break for all, a talk without a time.
async fn conference(window: &Window, language: &str) -> Conference {
    let settings = json!({ "language": language, "welcomed": true, "zone": "Europe/Berlin" });
    window.call("edit_settings", settings).await.unwrap();
    let call = async |name: &str, request: Value| window.call(name, request).await.unwrap();
    let venue = call("create_venue", json!({ "name": "Loft" })).await["id"].clone();
    let room = async |name: &str| {
        call("add_room", json!({ "venueId": venue, "name": name })).await["id"].clone()
    };
    let (hall, attic) = (room("Hall").await, room("Attic").await);
    let event = json!({
        "title": "Rust Day", "starts": "2030-12-18T10:00", "ends": "2030-12-18T17:00", "venueId": venue,
    });
    let event = call("create_event", event).await["id"].clone();
    let add = async |title: &str, kind: &str, starts: Value, room: &Value| {
        let session = json!({
            "eventId": event, "title": title, "kind": kind, "starts": starts, "minutes": 30,
            "roomId": room,
        });
        let id = call("add_session", session).await["id"].clone();
        call("edit_session", json!({ "sessionId": id, "roomId": room })).await;
        id.as_str().unwrap().to_owned()
    };
    let keynote = add("Keynote", "talk", json!("2030-12-18T10:00"), &hall).await;
    let traits = add("Traits", "talk", json!("2030-12-18T10:00"), &attic).await;
    add("Tea", "break", json!("2030-12-18T11:00"), &Value::Null).await;
    let loose = add("Macros", "talk", Value::Null, &Value::Null).await;
    Conference {
        event: event.as_str().unwrap().to_owned(),
        hall,
        attic,
        keynote,
        traits,
        loose,
    }
}

async fn open(window: &Window, event: &str) {
    window
        .go(&format!("/event/{event}/programme?shape=timetable"))
        .await;
    window.find("[data-testid=timetable-block]").await;
    window.settled().await;
}

fn block(id: &str) -> String {
    format!("[data-block=\"{id}\"]")
}

/// What the planner holds of a session: when, how long, in which room.
async fn stands(window: &Window, event: &str, id: &str, wanted: Value) {
    window
        .wait(&format!("{id} stands at {wanted}"), async || {
            let sessions = window
                .call("list_sessions", json!({ "eventId": event }))
                .await
                .ok()?;
            let one = sessions
                .as_array()?
                .iter()
                .find(|one| one["id"] == id)?
                .clone();
            (json!([one["starts"], one["minutes"], one["roomId"]]) == wanted).then_some(())
        })
        .await;
}

async fn focus(window: &Window, css: &str) {
    let script = format!(
        "const one = document.querySelector({}); one?.focus(); return one !== null && one === document.activeElement",
        json!(css)
    );
    window
        .wait(css, async || {
            (window.run(&script).await == json!(true)).then_some(())
        })
        .await;
}

async fn on_block(window: &Window, id: &str) {
    window
        .wait(&format!("the focus on {id}"), async || {
            let script = "return document.activeElement?.dataset.block ?? ''";
            (window.run(script).await == json!(id)).then_some(())
        })
        .await;
}

async fn with_alt(window: &Window, key: &str) {
    window
        .type_keys(&format!("{ALT}{key}{}", keys::RELEASE))
        .await;
}

#[tokio::test]
async fn test_sessions_are_walked_to_and_moved_by_keys_in_both_languages() {
    for (language, said) in [
        ("en", "“Keynote”: 10:15–10:45, Hall"),
        ("ru", "«Keynote»: 10:15–10:45, Hall"),
    ] {
        let window = Window::open(&format!("timetable-keys-{language}")).await;
        let day = conference(&window, language).await;
        open(&window, &day.event).await;
        window.picture("timetable").await;
        assert_eq!(window.axe().await, Vec::<String>::new());

        // One stop for Tab; the arrows go by place.
        let stops = "return document.querySelectorAll('[data-testid=timetable-block][tabindex=\"0\"]').length";
        assert_eq!(window.run(stops).await, json!(1));
        focus(&window, &block(&day.keynote)).await;
        window.type_keys(RIGHT).await;
        on_block(&window, &day.traits).await;
        window.type_keys(LEFT).await;
        on_block(&window, &day.keynote).await;

        // Later by a step, and it is said; the focus goes along.
        with_alt(&window, keys::DOWN).await;
        stands(
            &window,
            &day.event,
            &day.keynote,
            json!(["2030-12-18T10:15", 30, day.hall]),
        )
        .await;
        window.sees(said).await;
        on_block(&window, &day.keynote).await;
        // Into the other room, where it clashes: said, and never a stop.
        window.type_keys("]").await;
        stands(
            &window,
            &day.event,
            &day.keynote,
            json!(["2030-12-18T10:15", 30, day.attic]),
        )
        .await;
        window
            .find(&format!("{} .clash", block(&day.keynote)))
            .await;
        window.picture("clash").await;
        assert_eq!(window.axe().await, Vec::<String>::new());
        with_alt(&window, LEFT).await;
        stands(
            &window,
            &day.event,
            &day.keynote,
            json!(["2030-12-18T10:15", 30, day.hall]),
        )
        .await;
        // Longer, and one press of Undo takes back one move.
        let longer = format!("{ALT}{}{}{}", keys::SHIFT, keys::DOWN, keys::RELEASE);
        window.type_keys(&longer).await;
        stands(
            &window,
            &day.event,
            &day.keynote,
            json!(["2030-12-18T10:15", 45, day.hall]),
        )
        .await;
        window.control("z").await;
        stands(
            &window,
            &day.event,
            &day.keynote,
            json!(["2030-12-18T10:15", 30, day.hall]),
        )
        .await;

        // Off the timetable, and back to where it is first free.
        focus(&window, &block(&day.traits)).await;
        window.type_keys(DELETE).await;
        stands(
            &window,
            &day.event,
            &day.traits,
            json!([null, 30, day.attic]),
        )
        .await;
        window
            .find(&format!(
                "[data-loose-row][data-session=\"{}\"]",
                day.traits
            ))
            .await;
        window.close().await;
    }
}

#[tokio::test]
async fn test_a_session_is_dragged_to_its_room_and_hour_and_back_to_the_side() {
    let window = Window::open_alone("timetable-pointer").await;
    let day = conference(&window, "en").await;
    open(&window, &day.event).await;
    let row = format!("[data-loose-row][data-session=\"{}\"]", day.loose);

    // Into the keynote's room, a good hour after it. Looked at twice: what is brought into
    // view moves what was.
    middle(&window, &row).await;
    let (x, y) = middle(&window, &block(&day.keynote)).await;
    let start = middle(&window, &row).await;
    hold(&window, start, (x, y + 120.0)).await;
    window.find("[data-testid=timetable-spot]").await;
    window.find("[data-testid=timetable-ghost]").await;
    window.find("[data-testid=timetable-free]").await;
    window.picture("held").await;
    // Esc leaves it where it was.
    window.type_keys(keys::ESCAPE).await;
    gone(&window, "[data-testid=timetable-ghost]").await;
    release(&window).await;
    stands(&window, &day.event, &day.loose, json!([null, 30, null])).await;

    hold(&window, start, (x, y + 120.0)).await;
    window.find("[data-testid=timetable-spot]").await;
    release(&window).await;
    window.find(&block(&day.loose)).await;
    let place = format!(
        "const {{ room, minutes }} = document.querySelector('{}').dataset; return [room, minutes]",
        block(&day.loose)
    );
    assert_eq!(window.run(&place).await, json!([day.hall, "30"]));

    // Pulled by its lower edge it is longer.
    let edge = format!("{} [data-resize]", block(&day.traits));
    let (x, y) = middle(&window, &edge).await;
    hold(&window, (x, y), (x, y + 52.0)).await;
    release(&window).await;
    stands(
        &window,
        &day.event,
        &day.traits,
        json!(["2030-12-18T10:00", 60, day.attic]),
    )
    .await;

    // And to the side: without a time.
    window.settled().await;
    // Measuring brings into view: what was measured before it may have moved.
    let side = "[data-testid=timetable-loose]";
    middle(&window, side).await;
    let start = middle(&window, &block(&day.loose)).await;
    let side = middle(&window, side).await;
    hold(&window, start, side).await;
    window.find(".loose.aimed").await;
    release(&window).await;
    window.find(&row).await;
    // A drag opened nothing.
    gone(&window, "[data-pane=panel]").await;
    window.close().await;
}

#[tokio::test]
async fn test_list_and_timetable_open_the_same_session_and_a_narrow_window_says_why_it_is_a_list() {
    let window = Window::open_alone("timetable-shapes").await;
    let day = conference(&window, "en").await;
    let address = format!("/event/{}/programme?session={}", day.event, day.keynote);
    window.go(&address).await;
    window.find("[data-pane=panel]").await;
    window.press("radio", "Timetable").await;
    window
        .find(&format!("{}[aria-current=true]", block(&day.keynote)))
        .await;
    window.find("[data-pane=panel]").await;
    // Buttons do what keys do.
    window.click("[data-testid=timetable-later]").await;
    stands(
        &window,
        &day.event,
        &day.keynote,
        json!(["2030-12-18T10:15", 30, day.hall]),
    )
    .await;
    window.picture("panel").await;

    // Very large text leaves room for no columns.
    for _ in 0..8 {
        window.control("=").await;
    }
    window.find("[data-testid=timetable-narrow]").await;
    window.find("[data-testid=session-list]").await;
    window.picture("narrow").await;
    window.close().await;
}

async fn gone(window: &Window, css: &str) {
    let script = format!("return document.querySelector({}) === null", json!(css));
    window
        .wait(css, async || {
            (window.run(&script).await == json!(true)).then_some(())
        })
        .await;
}

async fn middle(window: &Window, css: &str) -> (f64, f64) {
    let script = format!(
        "const one = document.querySelector({})
         one.scrollIntoView({{ block: 'nearest' }})
         const box = one.getBoundingClientRect()
         return [box.x + box.width / 2, box.y + box.height / 2]",
        json!(css)
    );
    let at = window.run(&script).await;
    (at[0].as_f64().unwrap(), at[1].as_f64().unwrap())
}

/// Takes with the left button and leads there, by way of a point between, as a hand does.
async fn hold(window: &Window, start: (f64, f64), end: (f64, f64)) {
    let go = |(x, y): (f64, f64)| PointerAction::MoveTo {
        duration: Some(Duration::from_millis(100)),
        x,
        y,
    };
    let button = MOUSE_BUTTON_LEFT;
    let half = (f64::midpoint(start.0, end.0), f64::midpoint(start.1, end.1));
    let held = MouseActions::new("mouse".to_owned())
        .then(go(start))
        .then(PointerAction::Down { button })
        .then(go(half))
        .then(go(end));
    window.client.perform_actions(held).await.unwrap();
}

async fn release(window: &Window) {
    let button = MOUSE_BUTTON_LEFT;
    let up = MouseActions::new("mouse".to_owned()).then(PointerAction::Up { button });
    window.client.perform_actions(up).await.unwrap();
}
