//! Undo gives back exactly what was there, for any run of commands: rows,
//! arrivals and what search finds. Redo does the same the other way.

use proptest::prelude::*;
use samovar_tests::desk::Desk;
use serde_json::{Value, json};

use crate::state::{State, ids, state};

/// A command to try: which, and two numbers to choose its facts by.
type Deed = (u8, u16, u16);

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, max_shrink_iters: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undo_after_do_is_identity(deeds in prop::collection::vec(any::<Deed>(), 10..40)) {
        let desk = Desk::new();
        // Something to work on, so that most deeds find what they need.
        for (kind, number) in [(0, 1), (1, 2), (3, 3), (4, 4), (5, 5), (6, 6), (7, 7), (38, 9)] {
            let (name, request) = command(&desk, (kind, number, number));
            desk.try_call(name, request).ok();
        }
        let mut seen: Vec<State> = vec![state(&desk)];
        let mut done: Vec<String> = Vec::new();
        for deed in deeds {
            let (name, request) = command(&desk, deed);
            let before = seen.last().unwrap().clone();
            match desk.try_call(name, request.clone()) {
                Ok(reply) if reply.step.is_some() => {
                    seen.push(state(&desk));
                    done.push(format!("{name} {request}"));
                }
                // Refused, or nothing to do: then nothing may be different.
                _ => prop_assert_eq!(&state(&desk), &before, "{} {}", name, request),
            }
        }
        for (at, what) in done.iter().enumerate().rev() {
            desk.call("undo", json!({}));
            prop_assert_eq!(&state(&desk), &seen[at], "undo of {}", what);
        }
        for (at, what) in done.iter().enumerate() {
            desk.call("redo", json!({}));
            prop_assert_eq!(&state(&desk), &seen[at + 1], "redo of {}", what);
        }
        prop_assert_eq!(desk.call("check_planner", json!({})), json!({"findings": []}));
    }
}

/// One id of a table, or one that is in none.
fn any_id(desk: &Desk, table: &str, number: u16) -> String {
    let known = ids(desk, table);
    match known.len() {
        0 => "01900000-0000-7000-8000-000000000000".to_owned(),
        count => known[usize::from(number) % count].clone(),
    }
}

fn pick<'a>(words: &[&'a str], number: u16) -> &'a str {
    words[usize::from(number) % words.len()]
}

fn rule(a: u16, b: u16) -> Value {
    let ends = match b % 3 {
        0 => json!({"kind": "never"}),
        1 => json!({"kind": "after", "count": 1 + a % 7}),
        _ => json!({"kind": "on", "date": format!("2031-{:02}-01", 1 + a % 12)}),
    };
    match a % 3 {
        0 => json!({"every": "week", "interval": 1 + b % 3, "ends": ends}),
        1 => json!({"every": "month", "interval": 1, "ends": ends}),
        _ => {
            json!({"every": "week", "interval": 1, "weekdays": ["mon", "thu", "sat"], "ends": ends})
        }
    }
}

/// One of the dates of a series, made or skipped.
fn date_of(desk: &Desk, series: &str, number: u16) -> Value {
    let Ok(reply) = desk.try_call("get_series", json!({ "seriesId": series })) else {
        return json!("2030-01-01");
    };
    let dates = reply.value["dates"].as_array().unwrap().clone();
    match dates.len() {
        0 => json!("2030-01-01"),
        count => dates[usize::from(number) % count]["occurrence"].clone(),
    }
}

fn command(desk: &Desk, (kind, a, b): Deed) -> (&'static str, Value) {
    let of = |table: &str| any_id(desk, table, a);
    let other = |table: &str| any_id(desk, table, b);
    let name = pick(
        &[
            "Anna Petrova",
            "Щербаков Илья",
            "Lovelace",
            "Søren",
            "Нина",
            "O'Brien",
        ],
        b,
    );
    let state = pick(
        &[
            "invited",
            "going",
            "maybe",
            "declined",
            "waitlisted",
            "cancelled",
        ],
        b,
    );
    let diet = pick(&["vegan", "none", "gluten-free"], b);
    let start = format!("2030-{:02}-{:02}T{:02}:30", 1 + a % 12, 1 + b % 28, a % 24);
    match kind % 58 {
        0 => (
            "create_event",
            json!({"title": format!("Evening {a}"), "starts": start, "zone": "Europe/Moscow", "capacity": 3}),
        ),
        1 => (
            "create_venue",
            json!({"name": format!("House {a}"), "capacity": b % 200}),
        ),
        2 => (
            "add_room",
            json!({"venueId": of("venue"), "name": format!("Room {b}"), "capacity": 20}),
        ),
        3 => (
            "add_session",
            json!({"eventId": of("event"), "title": format!("Talk {b}"), "minutes": 15 + b % 60}),
        ),
        4 => (
            "add_person",
            json!({"name": name, "emails": [format!("p{a}@example.org")], "diets": [diet]}),
        ),
        5 => (
            "add_guest",
            json!({"eventId": of("event"), "name": name, "email": format!("g{b}@example.org"), "state": "going", "overCapacity": true}),
        ),
        6 => (
            "add_speaker",
            json!({"eventId": of("event"), "name": name, "talkTitle": format!("On {a}")}),
        ),
        7 => (
            "add_dish",
            json!({"eventId": of("event"), "name": format!("Pie {a}"), "diets": ["vegan"], "pack": 1000 * (1 + b % 8), "priceMinor": a}),
        ),
        8 => (
            "edit_event",
            json!({"eventId": of("event"), "title": format!("Night {b}"), "capacity": if b % 2 == 0 { json!(null) } else { json!(b % 90 + 1) }}),
        ),
        9 => (
            "edit_event",
            json!({"eventId": of("event"), "venueId": other("venue"), "about": "о важном"}),
        ),
        10 => (
            "set_event_state",
            json!({"eventId": of("event"), "state": pick(&["draft", "open", "full", "done"], b)}),
        ),
        11 => ("cancel_event", json!({"eventId": of("event")})),
        12 => ("delete_event", json!({"eventId": of("event")})),
        13 => (
            "duplicate_event",
            json!({"eventId": of("event"), "starts": start}),
        ),
        14 => (
            "edit_venue",
            json!({"venueId": of("venue"), "address": name, "costMinor": a}),
        ),
        15 => ("delete_venue", json!({"venueId": of("venue")})),
        16 => ("edit_room", json!({"roomId": of("room"), "name": name})),
        17 => ("delete_room", json!({"roomId": of("room")})),
        18 => (
            "edit_session",
            json!({"sessionId": of("session"), "minutes": 10 + b % 90, "shiftFollowing": b % 2 == 0}),
        ),
        19 => (
            "move_session",
            json!({"sessionId": of("session"), "direction": pick(&["earlier", "later"], b)}),
        ),
        20 => ("delete_session", json!({"sessionId": of("session")})),
        21 => (
            "edit_speaker",
            json!({"speakerId": of("speaker"), "state": pick(&["agreed", "declined", "scheduled"], b), "eats": b % 2 == 0}),
        ),
        22 => ("remove_speaker", json!({"speakerId": of("speaker")})),
        23 => (
            "edit_person",
            json!({"personId": of("person"), "name": name, "tags": ["rust"]}),
        ),
        24 => ("delete_person", json!({"personId": of("person")})),
        25 => (
            "set_reply",
            json!({"guestIds": [of("guest"), other("guest")], "state": state, "overCapacity": a % 2 == 0}),
        ),
        26 => (
            "edit_guest",
            json!({"guestId": of("guest"), "plusOnes": b % 4, "diets": [diet], "overCapacity": true}),
        ),
        27 => (
            "set_companions",
            json!({"guestId": of("guest"), "companions": [{"name": name, "diets": [diet]}]}),
        ),
        28 => ("remove_guests", json!({"guestIds": [of("guest")]})),
        29 => (
            "edit_dish",
            json!({"dishId": of("dish"), "ordered": b % 40, "allergens": ["nuts"]}),
        ),
        30 => ("delete_dish", json!({"dishId": of("dish")})),
        31 => (
            "add_staff",
            json!({"eventId": of("event"), "name": name, "role": "photo"}),
        ),
        32 => (
            "check_in_guest",
            json!({"guestId": of("guest"), "admitAnyway": b % 3 == 0, "early": true}),
        ),
        33 | 34 => (
            "merge_people",
            json!({"keptId": of("person"), "otherId": other("person")}),
        ),
        35 => (
            "keep_apart",
            json!({"oneId": of("person"), "otherId": other("person")}),
        ),
        36 => (
            "tag_people",
            json!({"selection": {"all": {"query": "ann"}}, "add": ["tea"], "remove": ["rust"]}),
        ),
        37 => (
            "save_filter",
            json!({"list": "people", "name": name, "filter": {"cameAtLeast": b}}),
        ),
        38 | 39 => (
            "create_series",
            json!({"eventId": of("event"), "rule": rule(a, b), "dates": 1 + b % 6}),
        ),
        40 => (
            "extend_series",
            json!({"seriesId": of("series"), "dates": 1 + b % 3}),
        ),
        41 | 42 => (
            "edit_series",
            json!({"seriesId": of("series"), "scope": pick(&["all", "following"], b), "fromEventId": other("event"),
                   "changes": {"title": format!("Tea {b}"), "time": format!("{:02}:15", a % 24), "capacity": b % 5}}),
        ),
        43 => (
            "change_series_rule",
            json!({"seriesId": of("series"), "rule": rule(b, a)}),
        ),
        44 => (
            "skip_date",
            json!({"seriesId": of("series"), "date": date_of(desk, &of("series"), b)}),
        ),
        45 => (
            "bring_back_date",
            json!({"seriesId": of("series"), "date": date_of(desk, &of("series"), b)}),
        ),
        46 => (
            "end_series",
            json!({"seriesId": of("series"), "after": date_of(desk, &of("series"), b)}),
        ),
        47 => ("detach_date", json!({"eventId": of("event")})),
        48 | 49 => (
            "add_regulars",
            json!({"seriesId": of("series"), "personIds": [of("person"), other("person")]}),
        ),
        50 if b % 4 == 0 => ("delete_series", json!({"seriesId": of("series")})),
        50 => (
            "remove_regulars",
            json!({"seriesId": of("series"), "personIds": [other("person")]}),
        ),
        51 => (
            "create_supplier",
            json!({"name": format!("Kitchen {a}"), "oversetPercent": b % 100}),
        ),
        52 => (
            "add_menu_dish",
            json!({"supplierId": of("supplier"), "name": format!("Soup {b}"), "priceMinor": a, "pack": 1000 * (1 + b % 8)}),
        ),
        53 if b % 3 == 0 => (
            "move_menu_dish",
            json!({"menuDishId": of("menu_dish"), "direction": pick(&["earlier", "later"], a)}),
        ),
        53 => (
            "edit_menu_dish",
            json!({"menuDishId": of("menu_dish"), "mix": b % 3, "allergens": ["milk"]}),
        ),
        54 => (
            "take_from_menu",
            json!({"eventId": of("event"), "supplierId": of("supplier")}),
        ),
        55 => (
            "edit_dish",
            json!({"dishId": of("dish"), "supplier": format!("Kitchen {}", b % 5)}),
        ),
        56 if b % 2 == 0 => ("delete_supplier", json!({"supplierId": of("supplier")})),
        56 => ("delete_menu_dish", json!({"menuDishId": of("menu_dish")})),
        _ => (
            "add_walk_in",
            json!({"eventId": of("event"), "name": name, "plusOnes": b % 3, "overCapacity": true, "early": true}),
        ),
    }
}

#[test]
fn test_undo_of_a_row_changed_since_is_refused_and_changes_nothing() {
    let desk = Desk::new();
    let event = desk.evening("Rust Night");
    let first = desk
        .try_call(
            "edit_event",
            json!({"eventId": event, "title": "Rust Evening"}),
        )
        .unwrap();
    desk.call(
        "edit_event",
        json!({"eventId": event, "title": "Rust Morning"}),
    );
    let before = state(&desk);
    assert_eq!(
        desk.refusal("undo", json!({"stepId": first.step})),
        "changed-since"
    );
    assert_eq!(state(&desk), before);
}

#[test]
fn test_undo_of_an_adding_is_refused_while_the_row_has_changed_since() {
    let desk = Desk::new();
    let added = desk
        .try_call(
            "add_person",
            json!({"name": "Anna Petrova", "emails": ["anna@example.org"]}),
        )
        .unwrap();
    let person = added.value["id"].clone();
    let with_anna = state(&desk);
    desk.call(
        "edit_person",
        json!({"personId": person, "company": "Northern Tea"}),
    );
    let edited = state(&desk);
    assert_eq!(
        desk.refusal("undo", json!({"stepId": added.step})),
        "changed-since"
    );
    assert_eq!(state(&desk), edited);
    // Once the change is taken back, the row is as it was added.
    desk.call("undo", json!({}));
    assert_eq!(state(&desk), with_anna);
    desk.call("undo", json!({"stepId": added.step}));
    assert_eq!(ids(&desk, "person"), Vec::<String>::new());
    desk.call("redo", json!({}));
    assert_eq!(state(&desk), with_anna);
}

#[test]
fn test_a_new_step_forgets_what_could_be_done_again() {
    let desk = Desk::new();
    let event = desk.evening("Rust Night");
    desk.call(
        "edit_event",
        json!({"eventId": event, "title": "Rust Evening"}),
    );
    desk.call("undo", json!({}));
    desk.call(
        "edit_event",
        json!({"eventId": event, "title": "Rust Morning"}),
    );
    assert_eq!(desk.refusal("redo", json!({})), "nothing-to-redo");
}
