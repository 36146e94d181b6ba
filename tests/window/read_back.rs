//! An evening on paper: the ticks of the printed list are typed in, and nothing
//! but the keyboard is touched.

use samovar_tests::{Window, keys};
use serde_json::{Value, json};

#[tokio::test]
async fn test_ticked_paper_is_typed_back_with_the_keyboard_alone() {
    for (lang, sum, done) in [
        (
            "en",
            "5 people to check in",
            "5 people checked in from paper",
        ),
        ("ru", "К отметке 5 человек", "С бумаги отмечено 5 человек"),
    ] {
        let window = Window::open(&format!("read-back-{lang}")).await;
        let settings = json!({ "language": lang, "welcomed": true, "zone": "Europe/Moscow" });
        window.call("edit_settings", settings).await.unwrap();
        let event = json!({ "title": "Rust Night", "starts": "2026-01-16T19:00" });
        let event = window.call("create_event", event).await.unwrap()["id"].clone();
        for (name, plus_ones) in [("Анна Агеева", 0), ("Борис Белов", 1), ("Вера Волкова", 3)]
        {
            let guest =
                json!({ "eventId": event, "name": name, "state": "going", "plusOnes": plus_ones });
            window.call("add_guest", guest).await.unwrap();
        }
        let options = json!({ "options": { "eventId": event, "lang": "ru" } });
        window.call("print_door_list", options).await.unwrap();

        let address = format!("/event/{}/checkin?part=paper", event.as_str().unwrap());
        window.go(&address).await;
        window.focused("[data-testid=readback-text]").await;
        let typed = format!("1 3/3 8{}+ Глеб Дорохов", keys::ENTER);
        window.type_keys(&typed).await;
        window.sees(sum).await;
        window.sees("Вера Волкова").await;
        window.picture("typed").await;
        window.control(keys::ENTER).await;
        window.sees(done).await;
        window.picture("done").await;

        let log = window
            .call("door_log", json!({ "eventId": event }))
            .await
            .unwrap();
        let mut told: Vec<Value> = log["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| json!([row["name"], row["heads"], row["at"]]))
            .collect();
        told.sort_by_key(Value::to_string);
        let at = "2026-01-16T16:00:00.000Z";
        assert_eq!(
            told,
            [
                json!(["Анна Агеева", 1, at]),
                json!(["Вера Волкова", 3, at]),
                json!(["Глеб Дорохов", 1, at]),
            ]
        );
        // What could not be read is still there, and typed again it changes nothing.
        let left = window
            .run("return document.querySelector('[data-testid=readback-text]').value")
            .await;
        assert_eq!(left, "8");
        window.call("undo", json!({})).await.unwrap();
        let here = json!({ "eventId": event });
        let here = window.call("who_is_here", here).await.unwrap();
        assert_eq!(here["heads"], 0);
        window.close().await;
    }
}
