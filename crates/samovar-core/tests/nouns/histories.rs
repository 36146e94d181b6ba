//! What other tools' lists say of evenings that are over: who came, and who was expected.

use serde_json::{Value, json};

use crate::desk::{Desk, text};

const LIST: &str = "Name,Email,Status\nAnn Lee,ann@example.org,Attended\nBoris Orlov,boris@example.org,No show\nVera Ostrova,vera@example.org,Registered\nDina Fell,dina@example.org,Declined\n";

fn import(desk: &Desk, event: &str) -> Value {
    let path = desk.file("list.csv", LIST);
    let request = json!({ "path": path, "eventId": event });
    let preview = desk.call("preview_import", request.clone());
    let done = desk.call("import_guests", request);
    assert_eq!(preview["report"], done["report"]);
    done
}

fn said(report: &Value) -> (u64, u64, u64) {
    let number = |field: &str| report[field].as_u64().unwrap();
    (number("arrivals"), number("going"), number("declined"))
}

#[test]
fn attendance_of_an_evening_that_is_over_becomes_arrivals_once() {
    let desk = Desk::new();
    let past = desk.open_event("Rust Night", "2026-10-01T19:00");
    let done = import(&desk, &past);
    // Who was expected and did not come had promised.
    assert_eq!(said(&done["report"]), (1, 3, 1));
    let before = desk.rows();
    let again = import(&desk, &past);
    assert_eq!(
        (said(&again["report"]).0, &again["step"]),
        (0, &Value::Null)
    );
    assert_eq!(desk.rows(), before);
    let people = desk.call("list_people", json!({}));
    let mut figures: Vec<(String, u64, u64, u64)> = people["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let number = |field: &str| row[field].as_u64().unwrap();
            let name = text(&row["name"]);
            (name, number("came"), number("kept"), number("pledged"))
        })
        .collect();
    figures.sort();
    let of = |name: &str, came, kept, pledged| (name.to_owned(), came, kept, pledged);
    assert_eq!(
        figures,
        [
            of("Ann Lee", 1, 1, 1),
            of("Boris Orlov", 0, 0, 1),
            of("Dina Fell", 0, 0, 0),
            of("Vera Ostrova", 0, 0, 1),
        ]
    );
}

#[test]
fn nobody_came_to_what_lies_ahead() {
    let desk = Desk::new();
    let ahead = desk.open_event("Rust Night", "2026-12-18T19:00");
    let report = import(&desk, &ahead)["report"].clone();
    assert_eq!(said(&report), (0, 2, 2));
    assert_eq!(report["arrivalsUnbelieved"], 1);
}
