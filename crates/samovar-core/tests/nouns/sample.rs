use serde_json::json;

use crate::desk::{Desk, text};

#[test]
fn sample_answers_the_five_questions_and_has_something_to_look_at() {
    for language in ["en", "ru"] {
        let desk = Desk::new();
        desk.call("edit_settings", json!({ "language": language }));
        let before = desk.rows();
        let event = desk.call("create_sample", json!({}));
        assert_eq!(
            (text(&event["starts"]), text(&event["zone"])),
            ("2026-12-03T19:00".into(), "Europe/Moscow".into())
        );
        let overview = desk.call("event_overview", json!({ "eventId": event["id"] }));
        let unanswered: Vec<_> = overview["answers"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|answer| answer["answered"] == false)
            .map(|answer| answer["question"].as_str().unwrap())
            .collect();
        // Somebody speaks twice at once, and one has not agreed.
        assert_eq!(unanswered, ["speaks"]);
        let looks: Vec<String> = overview["looks"]
            .as_array()
            .unwrap()
            .iter()
            .map(|look| text(&look["kind"]))
            .collect();
        for kind in ["speaker-twice", "allergens-in-dishes", "speakers-pending"] {
            assert!(
                looks.iter().any(|look| look == kind),
                "{kind} is not among {looks:?}"
            );
        }
        let counts = desk.call("guest_counts", json!({ "eventId": event["id"] }));
        assert_eq!(counts["all"], 40);
        assert!(counts["coming"].as_u64() <= counts["capacity"].as_u64());
        let suppliers = desk.call("list_suppliers", json!({}));
        let menus: Vec<u64> = suppliers["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["dishes"].as_u64().unwrap())
            .collect();
        assert_eq!(menus, if language == "en" { [5, 3] } else { [3, 5] });
        desk.call("undo", json!({}));
        assert_eq!(desk.rows(), before);
    }
}

#[test]
fn second_sample_knows_the_people_of_the_first() {
    let desk = Desk::new();
    desk.call("create_sample", json!({}));
    let people = desk.call("list_people", json!({}))["total"].clone();
    assert_eq!(people, 45);
    desk.call("create_sample", json!({}));
    assert_eq!(desk.call("list_people", json!({}))["total"], people);
}
