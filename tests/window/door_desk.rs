//! What the tests of the door begin with: an evening in the planner's file, the
//! door mode open and ready for keys, and the file looked into from outside.

use samovar_core::planner::system_clock;
use samovar_core::{Job, Planner, dispatch};
use samovar_tests::{Home, Window, file};
use serde_json::{Value, json};

/// The wall clock in Moscow in two hours: doors are about to open.
pub fn tonight() -> String {
    (chrono::Utc::now() + chrono::TimeDelta::hours(3 + 2))
        .format("%Y-%m-%dT%H:%M")
        .to_string()
}

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
        json!({"title": "Rust Night", "starts": tonight(), "zone": "Europe/Moscow"}),
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

/// One more guest who is going.
pub fn add(home: &Home, event: &str, name: &str, company: &str) {
    let planner = Planner::open(&home.planner(), system_clock()).unwrap();
    let request = json!({"eventId": event, "name": name, "company": company, "state": "going"});
    dispatch(&planner, "add_guest", request, &Job::silent()).unwrap();
}

/// An evening in ten days whose two guests signed up with another tool; gives its id.
pub fn luma_evening(home: &Home) -> String {
    let planner = Planner::open(&home.planner(), system_clock()).unwrap();
    let call = |name: &str, request: Value| {
        dispatch(&planner, name, request, &Job::silent())
            .unwrap()
            .value
    };
    call("edit_settings", json!({"welcomed": true}));
    let day = chrono::Utc::now().date_naive() + chrono::Days::new(10);
    let event = call(
        "create_event",
        json!({"title": "Rust Night", "starts": format!("{day}T19:00"), "zone": "Europe/Moscow"}),
    );
    let event = event["id"].as_str().unwrap().to_owned();
    let list = home.planner().with_file_name("luma.csv");
    std::fs::write(
        &list,
        "api_id,name,email,approval_status,qr_code_url\n\
         gst-1,Ann Lee,ann@example.org,approved,https://lu.ma/check-in/evt-1?pk=g-A1b2C3\n\
         gst-2,Ben Orr,ben@example.org,approved,https://lu.ma/check-in/evt-1?pk=g-D4e5F6\n",
    )
    .unwrap();
    call("import_guests", json!({"path": list, "eventId": event}));
    event
}

/// Opens the door mode and waits until its field takes keys.
pub async fn open(window: &Window, event: &str) {
    window.go(&format!("/door/{event}")).await;
    window.find("[data-testid=door-field]").await;
    ready(window).await;
}

/// Waits until the field takes keys.
pub async fn ready(window: &Window) {
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
    let file = file::open(home.planner());
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
