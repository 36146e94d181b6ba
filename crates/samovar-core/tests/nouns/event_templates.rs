//! Events that are planned by a template, and what becomes one.

use proptest::prelude::*;
use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

fn sessions(desk: &Desk, event: &str) -> Vec<(String, String, i64)> {
    let found = desk.call("list_sessions", json!({ "eventId": event }));
    let row = |one: &Value| {
        (
            text(&one["title"]),
            one["starts"].as_str().unwrap_or_default().to_owned(),
            one["minutes"].as_i64().unwrap(),
        )
    };
    found.as_array().unwrap().iter().map(row).collect()
}

fn titles(list: &Value) -> Vec<String> {
    let list = list.as_array().unwrap();
    list.iter().map(|one| text(&one["title"])).collect()
}

fn save(desk: &Desk, event: &str, name: &str) -> Value {
    desk.call(
        "save_event_template",
        json!({ "eventId": event, "name": name }),
    )
}

fn used(desk: &Desk, template: &Value, starts: &str) -> Value {
    desk.call(
        "use_event_template",
        json!({ "templateId": template["id"], "event": { "title": "Again", "starts": starts } }),
    )
}

/// An evening with something of everything.
fn evening(desk: &Desk) -> String {
    let event = desk.event(Some(80));
    let of = |more: Value| {
        let mut request = more;
        request["eventId"] = json!(event);
        request
    };
    let track = desk.call(
        "add_track",
        of(json!({ "name": "Systems", "colour": "red" })),
    );
    let talk = desk.call(
        "add_session",
        of(json!({
            "title": "SQLite", "starts": "2026-12-18T19:20", "minutes": 40, "trackId": track["id"], "hard": true,
        })),
    );
    let rest = desk.call(
        "add_session",
        of(json!({ "title": "Break", "starts": "2026-12-18T20:00", "minutes": 20 })),
    );
    desk.call(
        "add_session",
        of(json!({ "title": "Spare", "starts": null, "minutes": 15 })),
    );
    desk.call(
        "add_task",
        of(json!({ "title": "Book", "daysBefore": 30, "owner": "Boris" })),
    );
    let catering = desk.call(
        "add_sitting",
        of(json!({ "title": "Pizza", "sessionId": rest["id"], "kind": "buffet" })),
    );
    let sitting = catering["sittings"][0]["id"].clone();
    desk.call(
        "edit_sitting",
        json!({ "sittingId": sitting, "sharePercent": 80, "basis": "expected" }),
    );
    desk.call(
        "add_dish",
        of(json!({
            "sittingId": sitting, "name": "Margherita", "unit": "slice", "perHead": 3000, "pack": 8000,
            "priceMinor": 1150, "diets": ["vegetarian"], "allergens": ["milk"],
        })),
    );
    desk.call(
        "add_cue",
        of(json!({ "words": "Lights down", "sessionId": talk["id"], "offsetMinutes": -2, "lane": "light" })),
    );
    desk.call(
        "add_cue",
        of(json!({ "words": "Doors", "starts": "2026-12-18T18:30", "lane": "door" })),
    );
    let team = desk.call("add_duty", of(json!({ "title": "Door", "kind": "door" })));
    let shift = desk.call(
        "add_shift",
        json!({
            "dutyId": team["duties"][0]["id"], "starts": "2026-12-18T18:00", "ends": "2026-12-18T20:00", "needed": 2,
        }),
    );
    desk.call(
        "assign_shift",
        json!({ "shiftId": shift["duties"][0]["shifts"][0]["id"], "name": "Vera Lane" }),
    );
    desk.call(
        "add_shot",
        of(json!({ "words": "Full hall", "must": true })),
    );
    desk.call(
        "add_budget_line",
        of(json!({ "title": "Hall", "unitMinor": 50_000, "category": "venue" })),
    );
    desk.call(
        "edit_budget",
        of(json!({ "limitMinor": 90_000, "reservePercent": 5 })),
    );
    desk.going(&event, "Anna Petrova", 1);
    desk.call(
        "add_speaker",
        of(json!({ "name": "Olga Tern", "talkTitle": "SQLite" })),
    );
    event
}

#[test]
fn three_are_built_in_and_said_in_both_languages() {
    let desk = Desk::new();
    for (lang, wanted) in [
        ("en", ["Monthly meetup", "Workshop", "Conference day"]),
        (
            "ru",
            ["Ежемесячный митап", "Мастер-класс", "День конференции"],
        ),
    ] {
        let all = desk.call("list_event_templates", json!({ "lang": lang }));
        let names: Vec<String> = all
            .as_array()
            .unwrap()
            .iter()
            .map(|one| text(&one["name"]))
            .collect();
        assert_eq!(names, wanted);
        for one in all.as_array().unwrap() {
            let made = desk.call(
                "use_event_template",
                json!({
                    "builtIn": one["builtIn"], "lang": lang,
                    "event": { "title": "Day", "starts": "2027-03-18T10:00" },
                }),
            );
            let event = text(&made["id"]);
            let brings = &one["brings"];
            let of = json!({ "eventId": event });
            let counted = |name: &str| {
                let list = desk.call(name, of.clone());
                list.as_array().unwrap().len()
            };
            assert_eq!(brings["sessions"], counted("list_sessions"));
            assert_eq!(brings["tracks"], counted("list_tracks"));
            assert_eq!(brings["tasks"], counted("list_tasks"));
            assert_eq!(brings["cues"], counted("list_cues"));
            let catering = desk.call("get_catering", of.clone());
            assert_eq!(
                brings["sittings"],
                catering["sittings"].as_array().unwrap().len()
            );
            assert_eq!(
                brings["dishes"],
                catering["dishes"].as_array().unwrap().len()
            );
            let team = desk.call("get_team", of.clone());
            assert_eq!(brings["duties"], team["duties"].as_array().unwrap().len());
            assert_eq!(made["kind"], one["kind"]);
            assert_eq!(made["state"], "draft");
        }
    }
}

#[test]
fn an_event_planned_by_one_has_all_that_was_planned_and_nobody() {
    let desk = Desk::new();
    let event = evening(&desk);
    let template = save(&desk, &event, "Rust evening");
    assert_eq!(
        template["brings"],
        json!({
            "sessions": 3, "tracks": 1, "tasks": 1, "sittings": 1, "dishes": 1, "cues": 2, "duties": 1, "shots": 1,
            "budgetLines": 1,
        })
    );
    let made = used(&desk, &template, "2027-02-02T18:00");
    let id = text(&made["id"]);
    assert_eq!(
        [&made["ends"], &made["capacity"], &made["state"]],
        [&json!("2027-02-02T21:00"), &json!(80), &json!("draft")]
    );
    let wanted: Vec<(String, String, i64)> = [
        ("SQLite", "2027-02-02T18:20", 40),
        ("Break", "2027-02-02T19:00", 20),
        ("Spare", "", 15),
    ]
    .map(|(title, starts, minutes)| (title.to_owned(), starts.to_owned(), minutes))
    .into();
    assert_eq!(sessions(&desk, &id), wanted);
    let of = json!({ "eventId": id });
    let programme = desk.call("list_sessions", of.clone());
    assert_eq!(programme[0]["trackName"], "Systems");
    assert_eq!(programme[0]["hard"], true);
    assert_eq!(programme[0]["speakers"], json!([]));
    let tasks = desk.call("list_tasks", of.clone());
    assert_eq!(tasks[0]["due"], "2027-01-03T10:00");
    assert_eq!(tasks[0]["owner"], "Boris");
    let catering = desk.call("get_catering", of.clone());
    let sitting = &catering["sittings"][0];
    assert_eq!(
        [
            &sitting["starts"],
            &sitting["sharePercent"],
            &sitting["basis"]
        ],
        [&json!("2027-02-02T19:00"), &json!(80), &json!("expected")]
    );
    let dish = &catering["dishes"][0];
    assert_eq!(
        [&dish["perHead"], &dish["pack"], &dish["allergens"]],
        [&json!(3000), &json!(8000), &json!(["milk"])]
    );
    let cues = desk.call("list_cues", of.clone());
    assert_eq!(
        [&cues[0]["at"], &cues[1]["at"]],
        [&json!("2027-02-02T17:30"), &json!("2027-02-02T18:18")]
    );
    let team = desk.call("get_team", of.clone());
    let shift = &team["duties"][0]["shifts"][0];
    assert_eq!(shift["starts"], "2027-02-02T17:00");
    assert_eq!(shift["needed"], 2);
    assert_eq!(shift["assigned"], json!([]));
    let budget = desk.call("get_budget", of.clone());
    assert_eq!(budget["limit"]["minor"], 90_000);
    // Nobody takes part in it yet.
    assert_eq!(desk.call("list_speakers", of.clone()), json!([]));
    assert_eq!(desk.call("guest_counts", of)["all"], 0);
}

#[test]
fn what_is_asked_of_the_event_goes_before_the_template() {
    let desk = Desk::new();
    let template = save(&desk, &evening(&desk), "Rust evening");
    let made = desk.call(
        "use_event_template",
        json!({
            "templateId": template["id"],
            "event": {
                "title": "Short", "starts": "2027-02-02T18:00", "ends": "2027-02-02T19:30", "capacity": 20,
                "kind": "party", "foodPlanned": "unknown",
            },
        }),
    );
    assert_eq!(
        [
            &made["ends"],
            &made["capacity"],
            &made["kind"],
            &made["foodPlanned"]
        ],
        [
            &json!("2027-02-02T19:30"),
            &json!(20),
            &json!("party"),
            &json!("yes")
        ]
    );
}

#[test]
fn it_is_no_event_and_undo_takes_it_back_whole() {
    let desk = Desk::new();
    let event = evening(&desk);
    let all = |desk: &Desk| desk.call("list_events", json!({ "view": "all" }))["total"].clone();
    let before = (all(&desk), desk.rows());
    let template = save(&desk, &event, "Rust evening");
    assert_eq!(all(&desk), before.0);
    used(&desk, &template, "2027-02-02T18:00");
    desk.call("undo", json!({}));
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before.1);
    desk.call("redo", json!({}));
    let known = desk.call("list_event_templates", json!({}));
    assert_eq!(known[3]["id"], template["id"]);
}

#[test]
fn a_name_is_given_once_changed_and_given_up() {
    let desk = Desk::new();
    let event = evening(&desk);
    let one = save(&desk, &event, "Evening");
    let again = json!({ "eventId": event, "name": "Evening" });
    assert_eq!(
        desk.refused("save_event_template", again.clone()).0,
        Code::NameTaken
    );
    desk.call("add_session", json!({ "eventId": event, "title": "Later" }));
    let mut replacing = again;
    replacing["replace"] = json!(true);
    let replaced = desk.call("save_event_template", replacing);
    assert_eq!(replaced["id"], one["id"]);
    assert_eq!(replaced["brings"]["sessions"], 4);
    let other = save(&desk, &event, "Other");
    let request = json!({ "templateId": other["id"], "name": "Evening" });
    assert_eq!(
        desk.refused("rename_event_template", request).0,
        Code::NameTaken
    );
    let request = json!({ "templateId": other["id"], "name": "  " });
    assert_eq!(
        desk.refused("rename_event_template", request).0,
        Code::Required
    );
    let request = json!({ "templateId": other["id"], "name": "Big evening" });
    assert_eq!(
        desk.call("rename_event_template", request)["name"],
        "Big evening"
    );
    let made = used(&desk, &other, "2027-02-02T18:00");
    desk.call(
        "delete_event_template",
        json!({ "templateId": other["id"] }),
    );
    assert_eq!(sessions(&desk, &text(&made["id"])).len(), 4);
    let gone = json!({ "templateId": other["id"], "starts": "2027-02-02T18:00" });
    assert_eq!(
        desk.refused("preview_event_template", gone).0,
        Code::Missing
    );
    desk.call("undo", json!({}));
    let known = desk.call("list_event_templates", json!({}));
    assert_eq!(known.as_array().unwrap().len(), 5);
}

#[test]
fn tasks_whose_day_has_passed_are_late_before_the_event_is_made() {
    let desk = Desk::new();
    // The clock stands on 18 November 2026.
    let preview = desk.call(
        "preview_event_template",
        json!({ "builtIn": "monthly-meetup", "lang": "en", "starts": "2026-12-18T19:00" }),
    );
    let late: Vec<Value> = preview["tasks"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|task| task["late"] == true)
        .cloned()
        .collect();
    assert_eq!(
        titles(&json!(late)),
        ["Book the venue", "Invite the speakers"]
    );
    assert_eq!(preview["late"], 2);
    assert_eq!(late[0]["due"], "2026-11-03T10:00");
    let made = desk.call(
        "use_event_template",
        json!({
            "builtIn": "monthly-meetup", "lang": "en", "event": { "title": "Night", "starts": "2026-12-18T19:00" },
        }),
    );
    let tasks = desk.call("list_tasks", json!({ "eventId": made["id"] }));
    let late = tasks
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["late"] == true);
    assert_eq!(late.count(), 2);
}

#[test]
fn rooms_and_suppliers_that_are_gone_are_left_out() {
    let desk = Desk::new();
    let venue = desk.call("create_venue", json!({ "name": "Loft" }));
    let room = desk.call(
        "add_room",
        json!({ "venueId": venue["id"], "name": "Hall" }),
    );
    let room = room["id"].clone();
    let event = desk.event(None);
    desk.call(
        "edit_event",
        json!({ "eventId": event, "venueId": venue["id"], "roomId": room }),
    );
    desk.call(
        "add_session",
        json!({ "eventId": event, "title": "Talk", "roomId": room }),
    );
    desk.call(
        "add_dish",
        json!({ "eventId": event, "name": "Soup", "supplier": "Roma", "priceMinor": 500 }),
    );
    let template = save(&desk, &event, "Loft evening");
    let there = used(&desk, &template, "2027-02-02T18:00");
    assert_eq!(there["roomName"], "Hall");
    // Elsewhere: the talk is in no room of another venue.
    let other = desk.call("create_venue", json!({ "name": "Cellar" }));
    let elsewhere = desk.call(
        "use_event_template",
        json!({
            "templateId": template["id"],
            "event": { "title": "Away", "starts": "2027-02-03T18:00", "venueId": other["id"] },
        }),
    );
    let of = json!({ "eventId": elsewhere["id"] });
    assert_eq!(desk.call("list_sessions", of)[0]["roomId"], Value::Null);
    desk.sql(
        "DELETE FROM dish; DELETE FROM supplier; UPDATE session SET room_id = NULL;
         UPDATE event SET venue_id = NULL, room_id = NULL; DELETE FROM room; DELETE FROM venue",
    );
    let bare = used(&desk, &template, "2027-02-04T18:00");
    assert_eq!(bare["venueId"], Value::Null);
    let catering = desk.call("get_catering", json!({ "eventId": bare["id"] }));
    assert_eq!(catering["dishes"][0]["name"], "Soup");
    assert_eq!(catering["dishes"][0]["price"]["minor"], 0);
}

#[test]
fn a_plan_that_cannot_be_read_is_not_offered_and_one_template_alone_is_meant() {
    let desk = Desk::new();
    let event = evening(&desk);
    save(&desk, &event, "Evening");
    desk.sql("UPDATE event_template SET plan = '{\"event\": {\"kind\": \"regatta\"}}'");
    let known = desk.call("list_event_templates", json!({}));
    assert_eq!(known.as_array().unwrap().len(), 3);
    for both in [
        json!({ "starts": "2027-02-02T18:00" }),
        json!({ "starts": "2027-02-02T18:00", "builtIn": "workshop", "templateId": event }),
    ] {
        assert_eq!(
            desk.refused("preview_event_template", both).0,
            Code::Required
        );
    }
}

#[test]
fn whoever_is_erased_is_found_in_a_template() {
    let desk = Desk::new();
    let event = desk.event(None);
    let speaker = desk.call(
        "add_speaker",
        json!({ "eventId": event, "name": "Olga Tern" }),
    );
    desk.call(
        "add_session",
        json!({ "eventId": event, "title": "An evening with Olga Tern" }),
    );
    save(&desk, &event, "Evening");
    desk.call("delete_event", json!({ "eventId": event }));
    let preview = desk.call("preview_erase", json!({ "personId": speaker["personId"] }));
    let kinds: Vec<String> = preview["mentions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| text(&one["kind"]))
        .collect();
    assert_eq!(kinds, ["event-template"]);
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 12,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// In spring and in autumn as well, whatever the clocks do in between.
    #[test]
    fn times_stay_as_far_from_the_start_by_the_clock_on_the_wall(
        offsets in proptest::collection::vec((-300_i64..3_000, 5_i64..120), 1..8),
        (from, to) in (20_u32..28, 20_u32..28),
        months in prop::sample::select(vec![("03", "10"), ("10", "03"), ("06", "03")]),
    ) {
        let desk = Desk::new();
        desk.call("edit_settings", json!({ "zone": "Europe/Berlin" }));
        let day = |month: &str, day: u32| format!("2027-{month}-{day}T10:00");
        let event = desk.call(
            "create_event",
            json!({ "title": "Long", "starts": day(months.0, from), "ends": day(months.0, from + 2) }),
        );
        for (index, (offset, minutes)) in offsets.iter().enumerate() {
            let starts = plus(&day(months.0, from), *offset);
            let title = format!("Item {index}");
            desk.call(
                "add_session",
                json!({ "eventId": event["id"], "title": title, "starts": starts, "minutes": minutes }),
            );
        }
        let template = save(&desk, &text(&event["id"]), "Long");
        let made = used(&desk, &template, &day(months.1, to));
        let away = |id: &Value, start: &str| -> Vec<(String, i64, i64)> {
            let all = sessions(&desk, &text(id));
            all.into_iter().map(|(title, at, minutes)| (title, apart(start, &at), minutes)).collect()
        };
        prop_assert_eq!(
            away(&event["id"], &day(months.0, from)),
            away(&made["id"], &day(months.1, to))
        );
        // And once more, from what was made by it.
        let again = save(&desk, &text(&made["id"]), "Long again");
        prop_assert_eq!(&template["brings"], &again["brings"]);
    }
}

const FORMAT: &str = "%Y-%m-%dT%H:%M";

fn wall(at: &str) -> chrono::NaiveDateTime {
    chrono::NaiveDateTime::parse_from_str(at, FORMAT).unwrap()
}

fn plus(at: &str, minutes: i64) -> String {
    let moved = wall(at) + chrono::TimeDelta::minutes(minutes);
    moved.format(FORMAT).to_string()
}

fn apart(from: &str, to: &str) -> i64 {
    (wall(to) - wall(from)).num_minutes()
}
