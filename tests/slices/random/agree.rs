//! One planner, one truth: whoever counts the guests of an event comes to the same
//! numbers, and every read of it answers.

use samovar_tests::desk::Desk;
use serde_json::{Value, json};

use crate::state::ids;

fn number(value: &Value, field: &str) -> u64 {
    value[field]
        .as_u64()
        .unwrap_or_else(|| panic!("no {field} in {value}"))
}

fn rows(desk: &Desk, command: &str, mut request: Value) -> Vec<Value> {
    let mut found = Vec::new();
    loop {
        request["offset"] = json!(found.len());
        request["limit"] = json!(200);
        let page = desk.call(command, request.clone());
        found.extend(page["rows"].as_array().unwrap().iter().cloned());
        if found.len() as u64 >= number(&page, "total") {
            return found;
        }
    }
}

fn sum(lines: &Value, field: &str) -> u64 {
    lines
        .as_array()
        .unwrap()
        .iter()
        .map(|line| number(line, field))
        .sum()
}

pub fn check(desk: &Desk) -> Result<(), String> {
    let listed = rows(desk, "list_events", json!({ "view": "all" }));
    let events = ids(desk, "event");
    if listed.len() != events.len() {
        return Err(format!(
            "{} of {} events are listed",
            listed.len(),
            events.len()
        ));
    }
    desk.call("home", json!({}));
    for event in &listed {
        check_event(desk, event)?;
    }
    Ok(())
}

fn check_event(desk: &Desk, listed: &Value) -> Result<(), String> {
    let of = json!({ "eventId": listed["id"] });
    let counts = desk.call("guest_counts", of.clone());
    let overview = desk.call("event_overview", of.clone());
    let headcount = desk.call("headcount", of.clone());
    let catering = desk.call("get_catering", of.clone());
    let door = desk.call("door_status", of.clone());
    let here = desk.call("who_is_here", of.clone());
    let guests = rows(desk, "list_guests", of.clone());
    let going: u64 = guests
        .iter()
        .filter(|guest| guest["state"] == "going")
        .map(|guest| 1 + number(guest, "plusOnes"))
        .sum();
    let in_rows: u64 = guests.iter().map(|guest| number(guest, "here")).sum();
    let same = |what: &str, left: &Value, right: &Value| -> Result<(), String> {
        if left == right {
            Ok(())
        } else {
            Err(format!("{what}: {left} and {right} at {}", listed["title"]))
        }
    };
    same("guests of the overview", &overview["guests"], &counts)?;
    same(
        "headcount of the overview",
        &overview["headcount"],
        &headcount["headcount"],
    )?;
    same(
        "headcount of the catering",
        &catering["headcount"],
        &headcount,
    )?;
    same("all", &counts["all"], &json!(guests.len()))?;
    same("coming by rows", &counts["coming"], &json!(going))?;
    same("coming at the door", &counts["coming"], &door["coming"])?;
    same("coming in the list", &counts["coming"], &listed["coming"])?;
    same(
        "waiting in the list",
        &counts["waitlisted"],
        &listed["waitlisted"],
    )?;
    same("here at the door", &counts["here"], &door["here"])?;
    same("here by party", &here["heads"], &door["here"])?;
    same("here by rows", &json!(in_rows), &door["here"])?;
    let fed = ["going", "plusOnes", "staff", "atDoor"]
        .iter()
        .map(|field| number(&headcount, field))
        .sum::<u64>();
    same(
        "parts of the headcount",
        &json!(fed),
        &headcount["headcount"],
    )?;
    same(
        "diets",
        &json!(sum(&headcount["diets"], "total")),
        &headcount["headcount"],
    )?;
    // Waiting: 1, 2, 3 … in their order.
    let mut places: Vec<u64> = guests
        .iter()
        .filter(|guest| guest["state"] == "waitlisted")
        .map(|guest| number(guest, "waitlistPlace"))
        .collect();
    places.sort_unstable();
    let wanted: Vec<u64> = (1..=places.len() as u64).collect();
    same("places", &json!(places), &json!(wanted))?;
    // Nobody twice, no code twice.
    for field in ["personId", "code"] {
        let mut seen: Vec<&str> = guests
            .iter()
            .filter_map(|guest| guest[field].as_str())
            .collect();
        seen.sort_unstable();
        let all = seen.len();
        seen.dedup();
        same(field, &json!(all), &json!(seen.len()))?;
    }
    Ok(())
}
