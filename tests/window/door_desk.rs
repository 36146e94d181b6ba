//! What the tests of the door begin with: an evening in the planner's file, the
//! door mode open and ready for keys, and the file looked into from outside.

use samovar_core::planner::system_clock;
use samovar_core::{Job, Planner, dispatch};
use samovar_tests::{Home, Window};
use serde_json::{Value, json};

/// An evening with so many guests who are going; gives its id and their codes, by name.
pub fn evening(home: &Home, guests: usize) -> (String, Vec<(String, String)>) {
    let planner = Planner::open(&home.planner(), system_clock()).unwrap();
    let call = |name: &str, request: Value| {
        dispatch(&planner, name, request, &Job::silent())
            .unwrap()
            .value
    };
    call("edit_settings", json!({"welcomed": true}));
    let event = call(
        "create_event",
        json!({"title": "Rust Night", "starts": "2030-12-18T19:00", "zone": "Europe/Moscow"}),
    );
    let event = event["id"].as_str().unwrap().to_owned();
    let codes = (0..guests)
        .map(|number| {
            let name = format!("Гость {number:03}");
            let guest = call(
                "add_guest",
                json!({"eventId": event, "name": name, "state": "going"}),
            );
            (name, guest["row"]["code"].as_str().unwrap().to_owned())
        })
        .collect();
    (event, codes)
}

/// Opens the door mode and waits until its field takes keys.
pub async fn open(window: &Window, event: &str) {
    window.go(&format!("/door/{event}")).await;
    window.find("[data-testid=door-field]").await;
    window
        .wait("the field to have the focus", async || {
            (window
                .run("return document.activeElement?.dataset.testid ?? ''")
                .await
                == "door-field")
                .then_some(())
        })
        .await;
}

/// The arrivals in the file itself, by name and in their order, read by a program of its own.
pub fn in_the_file(home: &Home) -> Vec<String> {
    let file = rusqlite::Connection::open(home.planner()).unwrap();
    let mut arrivals = file
        .prepare(
            "SELECT p.name FROM arrival AS a JOIN guest AS g ON g.id = a.guest_id
             JOIN person AS p ON p.id = g.person_id ORDER BY a.at, a.id",
        )
        .unwrap();
    arrivals
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap()
}
