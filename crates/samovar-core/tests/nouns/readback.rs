//! An evening on paper, typed in afterwards.

use proptest::prelude::*;
use samovar_core::Code;
use samovar_core::ids::PaperListId;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

/// A door list as printing records it; gives its id.
pub fn printed(desk: &Desk, event: &str, number: u32, guests: &[String]) -> String {
    let conn = desk.connection();
    let id = PaperListId::new().to_string();
    conn.execute(
        "INSERT INTO local_paper_list(id, event_id, number, printed_at, guest_ids) VALUES (?1, ?2, ?3, ?4, ?5)",
        (&id, event, number, "2026-11-18T10:00:00.000Z", guests.join("\n")),
    )
    .unwrap();
    id
}

/// An event that has begun, with this many guests who are going; the first
/// line of the list is the first of them.
fn evening(desk: &Desk, parties: &[u32]) -> (String, Vec<String>) {
    let event = text(
        &desk.call(
            "create_event",
            json!({ "title": "Rust Night", "starts": "2026-11-17T19:00", "capacity": 40 }),
        )["id"],
    );
    let guests: Vec<String> = (1..)
        .zip(parties)
        .map(|(n, plus)| desk.going(&event, &format!("Guest {n}"), *plus))
        .collect();
    printed(desk, &event, 1, &guests);
    (event, guests)
}

fn resolve(desk: &Desk, event: &str, typed: &str) -> Value {
    desk.call(
        "resolve_read_back",
        json!({ "eventId": event, "text": typed }),
    )
}

/// `typed name heads/party over` of each line.
fn lines(plan: &Value) -> Vec<String> {
    plan["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| {
            format!(
                "{} {} {}/{} {}",
                text(&line["typed"]),
                text(&line["name"]),
                line["heads"],
                line["party"],
                text(&line["over"])
            )
            .trim_end()
            .to_owned()
        })
        .collect()
}

/// `typed fault name` of each problem.
fn problems(plan: &Value) -> Vec<String> {
    plan["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            format!(
                "{} {} {}",
                text(&one["typed"]),
                text(&one["fault"]),
                text(&one["name"])
            )
            .trim_end()
            .to_owned()
        })
        .collect()
}

#[test]
fn typed_list_shows_who_it_is_and_what_is_not_counted() {
    let desk = Desk::new();
    let (event, guests) = evening(&desk, &[0, 2, 3, 0, 0]);
    desk.call(
        "set_reply",
        json!({ "guestIds": [guests[3]], "state": "declined" }),
    );
    desk.call(
        "check_in_guest",
        json!({ "guestId": guests[0], "station": "A–K" }),
    );
    desk.call(
        "check_in_guest",
        json!({ "guestId": guests[2], "heads": 1 }),
    );
    desk.call("remove_guests", json!({ "guestIds": [guests[4]] }));
    let plan = resolve(
        &desk,
        &event,
        "1 2/2, 3 – 5; 3\n4/0 7-9 what 2/9\n+ Анна Ёлкина /2\n+ Guest 2",
    );
    assert_eq!(
        lines(&plan),
        [
            "2/2 Guest 2 2/3",
            "3 Guest 3 3/4",
            "4 Guest 4 1/1 declined",
            "+ Анна Ёлкина /2 Анна Ёлкина 2/2",
            "+ Guest 2 Guest 2 1/1",
        ]
    );
    assert_eq!(
        problems(&plan),
        [
            "1 already-in Guest 1",
            "5 gone",
            "3 repeated Guest 3",
            "4/0 heads Guest 4",
            "7-9 no-line",
            "what unknown",
            "2/9 repeated Guest 2",
        ]
    );
    assert_eq!(
        plan["problems"][0],
        json!({ "typed": "1", "fault": "already-in", "name": "Guest 1", "at": "2026-11-18T12:00:00.000Z",
                "station": "A–K", "most": 0 })
    );
    assert_eq!(plan["problems"][4]["most"], 5);
    assert_eq!(plan["lines"][4]["sameName"], 2);
    let totals = |name: &str| plan[name].clone();
    assert_eq!(
        [
            totals("parties"),
            totals("heads"),
            totals("walkIns"),
            totals("overridden"),
            totals("notCounted")
        ],
        [json!(5), json!(9), json!(2), json!(1), json!(7)]
    );
    assert_eq!(
        (&plan["at"], &plan["station"], &plan["list"]["number"]),
        (
            &json!("2026-11-17T16:00:00.000Z"),
            &json!("paper"),
            &json!(1)
        )
    );
}

#[test]
fn committed_list_is_one_step_and_typed_again_it_is_none() {
    let desk = Desk::new();
    let (event, guests) = evening(&desk, &[0, 2, 8]);
    desk.call(
        "set_reply",
        json!({ "guestIds": [guests[0]], "state": "cancelled" }),
    );
    desk.call("edit_event", json!({ "eventId": event, "capacity": 12 }));
    let before = desk.rows();
    let request =
        json!({ "eventId": event, "text": "1-2 3/12 11\n+ Пётр /2", "at": "2026-11-17T20:30" });
    let done = desk.try_call("read_back_paper", request.clone()).unwrap();
    assert_eq!(
        done.value,
        json!({ "parties": 4, "heads": 18, "walkIns": 1, "left": "11", "here": 18 })
    );
    let log = desk.call("door_log", json!({ "eventId": event }));
    let mut rows: Vec<Value> = log["rows"].as_array().unwrap().clone();
    rows.sort_by_key(|row| text(&row["name"]));
    let told: Vec<Value> = rows
        .iter()
        .map(|row| {
            json!([
                row["name"],
                row["heads"],
                row["over"],
                row["station"],
                row["at"]
            ])
        })
        .collect();
    let at = "2026-11-17T17:30:00.000Z";
    assert_eq!(
        told,
        [
            json!(["Guest 1", 1, "cancelled", "paper", at]),
            json!(["Guest 2", 3, "", "paper", at]),
            json!(["Guest 3", 12, "party", "paper", at]),
            json!(["Пётр", 2, "over-capacity", "paper", at]),
        ]
    );
    let again = desk.try_call("read_back_paper", request).unwrap();
    assert_eq!((again.step, &again.value["heads"]), (None, &json!(0)));

    let history = desk.call("event_history", json!({ "eventId": event, "limit": 1 }));
    assert_eq!(
        (&history["rows"][0]["command"], &history["rows"][0]["facts"]),
        (&json!("read_back_paper"), &json!({ "count": 18 }))
    );
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
    let counts = desk.call("guest_counts", json!({ "eventId": event }));
    assert_eq!(counts["here"], 0);
    desk.call("redo", json!({}));
    assert_eq!(
        desk.call("door_status", json!({ "eventId": event }))["here"],
        18
    );
}

#[test]
fn a_party_that_came_in_parts_is_filled_up_to_what_the_paper_says() {
    let desk = Desk::new();
    let (event, guests) = evening(&desk, &[3]);
    desk.call(
        "check_in_guest",
        json!({ "guestId": guests[0], "heads": 1 }),
    );
    let commit = |typed: &str| {
        desk.call(
            "read_back_paper",
            json!({ "eventId": event, "text": typed }),
        )["heads"]
            .clone()
    };
    assert_eq!(commit("1/3"), 2);
    // Two of them leave: the paper still says that three came.
    desk.call(
        "check_out_guest",
        json!({ "guestId": guests[0], "heads": 2 }),
    );
    assert_eq!(commit("1/3"), 0);
    assert_eq!(commit("1"), 1);
}

#[test]
fn codes_work_without_a_list_and_line_numbers_say_why_not() {
    let desk = Desk::new();
    let event = desk.event(None);
    let anna = desk.going(&event, "Анна", 1);
    let code = text(&desk.call("get_guest", json!({ "guestId": anna }))["row"]["code"]);
    let plan = resolve(
        &desk,
        &event,
        &format!("{}/1 12 000000", code.to_lowercase()),
    );
    assert_eq!(
        lines(&plan),
        [format!("{}/1 Анна 1/2", code.to_lowercase())]
    );
    assert_eq!(problems(&plan)[0], "12 no-list");
    assert_eq!(plan["list"], Value::Null);
    // The event is to come: nobody has arrived in the future.
    assert_eq!(plan["at"], "2026-11-18T12:00:00.000Z");
    assert_eq!(
        desk.refused(
            "resolve_read_back",
            json!({ "eventId": event, "text": "", "at": "2026-12-18T19:00" })
        ),
        (
            Code::OutOfRange,
            json!({ "field": "at", "value": "2026-12-18T19:00" })
        )
    );
}

#[test]
fn the_latest_list_counts_unless_another_is_named() {
    let desk = Desk::new();
    let (event, mut guests) = evening(&desk, &[0, 0]);
    guests.reverse();
    printed(&desk, &event, 2, &guests);
    let lists = desk.call("list_paper_lists", json!({ "eventId": event }));
    let numbers: Vec<&Value> = lists
        .as_array()
        .unwrap()
        .iter()
        .map(|list| &list["number"])
        .collect();
    assert_eq!(numbers, [&json!(2), &json!(1)]);
    assert_eq!(
        lines(&resolve(&desk, &event, "1")),
        ["1 Guest 2 1/1".to_owned()]
    );
    let first = desk.call(
        "resolve_read_back",
        json!({ "eventId": event, "text": "1", "listId": lists[1]["id"] }),
    );
    assert_eq!(lines(&first), ["1 Guest 1 1/1".to_owned()]);
}

#[test]
fn two_walk_ins_of_one_name_are_two_people_and_stay_two() {
    let desk = Desk::new();
    let (event, _) = evening(&desk, &[0]);
    desk.call("add_walk_in", json!({ "eventId": event, "name": "Анна" }));
    let commit = || {
        desk.call(
            "read_back_paper",
            json!({ "eventId": event, "text": "+ анна\n+ Анна /2" }),
        )
    };
    let first = commit();
    assert_eq!(
        (&first["heads"], &first["walkIns"]),
        (&json!(2), &json!(1)),
        "one of them came in at the screen"
    );
    assert_eq!(commit()["heads"], 0);
}

fn typed_text() -> impl Strategy<Value = String> {
    let one = prop_oneof![
        (0u32..12).prop_map(|n| n.to_string()),
        (0u32..12, 0u32..12).prop_map(|(a, b)| format!("{a}-{b}")),
        (1u32..9, 0u32..6).prop_map(|(n, heads)| format!("{n}/{heads}")),
        Just("word".to_owned()),
        (1u32..4).prop_map(|heads| format!("\n+ Walk In /{heads}\n")),
    ];
    prop::collection::vec(one, 0..12).prop_map(|all| all.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Undo is exact, twice is once, and what was announced is what happens.
    #[test]
    fn read_back_and_undo_leave_everything_as_it_was(
        typed in typed_text(), parties in prop::collection::vec(0u32..4, 1..9), before in 0usize..8
    ) {
        let desk = Desk::new();
        let (event, guests) = evening(&desk, &parties);
        if let Some(guest) = guests.get(before) {
            desk.call("check_in_guest", json!({ "guestId": guest, "heads": 1 }));
        }
        let state = || {
            let here = desk.call("who_is_here", json!({ "eventId": event }));
            (desk.rows(), desk.call("guest_counts", json!({ "eventId": event })), here)
        };
        let first = state();
        let plan = resolve(&desk, &event, &typed);
        let request = json!({ "eventId": event, "text": typed });
        let done = desk.try_call("read_back_paper", request.clone()).unwrap();
        prop_assert_eq!(&plan["heads"], &done.value["heads"]);
        prop_assert_eq!(done.step.is_some(), plan["heads"] != 0);
        let after = state();
        let again = desk.try_call("read_back_paper", request).unwrap();
        prop_assert_eq!(again.step, None);
        prop_assert_eq!(&state(), &after);
        if done.step.is_some() {
            desk.call("undo", json!({}));
            prop_assert_eq!(&state(), &first);
            desk.call("redo", json!({}));
            prop_assert_eq!(&state(), &after);
        }
    }
}
