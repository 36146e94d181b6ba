//! Who gives what to an event, how it stands in the budget, and what was promised.

use serde_json::{Value, json};

use crate::desk::{Desk, text};

fn minor(sum: &Value) -> i64 {
    sum["minor"]
        .as_i64()
        .unwrap_or_else(|| panic!("no sum: {sum}"))
}

fn sponsor(desk: &Desk, event: &str, fields: Value) -> Value {
    let mut request = fields;
    request["eventId"] = json!(event);
    desk.call("add_sponsor", request)
}

/// Planned, agreed, invoiced and paid of what comes in.
fn income(desk: &Desk, event: &str) -> [i64; 4] {
    let budget = desk.call("get_budget", json!({ "eventId": event }));
    ["planned", "agreed", "invoiced", "paid"].map(|name| minor(&budget["income"][name]))
}

#[test]
fn money_counts_as_far_as_it_has_come() {
    let desk = Desk::new();
    let event = desk.event(None);
    let one = sponsor(
        &desk,
        &event,
        json!({ "name": "Teapot Works", "level": "general", "moneyMinor": 120_000 }),
    );
    assert_eq!(one["money"], json!({ "minor": 120_000, "currency": "EUR" }));
    let mut found = Vec::new();
    for state in [
        "asked", "promised", "signed", "invoiced", "paid", "declined",
    ] {
        desk.call(
            "edit_sponsor",
            json!({ "sponsorId": one["id"], "state": state }),
        );
        found.push(income(&desk, &event));
    }
    assert_eq!(
        found,
        [
            [0, 0, 0, 0],
            [120_000, 0, 0, 0],
            [120_000, 120_000, 0, 0],
            [120_000, 120_000, 120_000, 0],
            [120_000, 120_000, 120_000, 120_000],
            [0, 0, 0, 0],
        ]
    );
    // What was only asked for is told, and in no sum.
    desk.call(
        "edit_sponsor",
        json!({ "sponsorId": one["id"], "state": "asked" }),
    );
    let budget = desk.call("get_budget", json!({ "eventId": event }));
    assert_eq!(minor(&budget["asked"]), 120_000);
    // Papers say more than a state.
    desk.call(
        "edit_sponsor",
        json!({ "sponsorId": one["id"], "state": "paid" }),
    );
    let part = json!({
        "computed": { "eventId": event, "source": "sponsor", "sponsorId": one["id"] },
        "kind": "payment", "amountMinor": 50_000,
    });
    desk.call("add_budget_doc", part);
    assert_eq!(income(&desk, &event), [120_000, 120_000, 120_000, 50_000]);
}

#[test]
fn what_is_given_in_kind_stands_on_both_sides_and_leaves_the_balance() {
    let desk = Desk::new();
    let event = desk.event(None);
    desk.call(
        "add_budget_line",
        json!({ "eventId": event, "title": "Hall", "unitMinor": 100_000 }),
    );
    desk.call(
        "edit_budget",
        json!({ "eventId": event, "reservePercent": 10, "limitMinor": 110_000 }),
    );
    let before = desk.call("get_budget", json!({ "eventId": event }));
    sponsor(
        &desk,
        &event,
        json!({ "name": "Pizza Roma", "state": "signed", "inKindMinor": 40_000, "inKind": "Pizza for 80" }),
    );
    let after = desk.call("get_budget", json!({ "eventId": event }));
    for same in ["balance", "missing", "reserve", "invoiced", "paid", "over"] {
        assert_eq!(after[same], before[same], "{same}");
    }
    assert_eq!(minor(&after["planned"]), minor(&before["planned"]) + 40_000);
    assert_eq!(minor(&after["income"]["planned"]), 40_000);
    assert_eq!(minor(&after["inKind"]), 40_000);
    let titles: Vec<String> = after["lines"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|line| line["inKind"] == true)
        .map(|line| format!("{} {}", text(&line["side"]), text(&line["title"])))
        .collect();
    assert_eq!(
        titles,
        [
            "expense Pizza Roma: Pizza for 80",
            "income Pizza Roma: Pizza for 80"
        ]
    );
}

#[test]
fn promises_are_due_by_the_events_day_and_near_ones_are_a_look() {
    let desk = Desk::new();
    let event = desk.event(None);
    let one = sponsor(&desk, &event, json!({ "name": "Teapot Works" }));
    // The clock of the tests stands on 18 November, the event is on 18 December.
    for (words, days) in [
        ("Three tickets", Some(1)),
        ("A post", Some(25)),
        ("Logo on the site", Some(31)),
        ("Thanks from the stage", None),
    ] {
        desk.call(
            "add_promise",
            json!({ "sponsorId": one["id"], "madeBy": "us", "words": words, "quantity": 3, "daysBefore": days }),
        );
    }
    let promises = |desk: &Desk| -> Vec<(String, Value, bool, bool)> {
        let sponsors = desk.call("list_sponsors", json!({ "eventId": event }));
        sponsors[0]["promises"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| {
                let flag = |name: &str| one[name].as_bool().unwrap();
                (
                    text(&one["words"]),
                    one["due"].clone(),
                    flag("late"),
                    flag("near"),
                )
            })
            .collect()
    };
    assert_eq!(
        promises(&desk),
        [
            (
                "Logo on the site".to_owned(),
                json!("2026-11-17"),
                true,
                true
            ),
            ("A post".to_owned(), json!("2026-11-23"), false, true),
            (
                "Three tickets".to_owned(),
                json!("2026-12-17"),
                false,
                false
            ),
            (
                "Thanks from the stage".to_owned(),
                Value::Null,
                false,
                false
            ),
        ]
    );
    let looks = |desk: &Desk| -> Vec<Value> {
        let overview = desk.call("event_overview", json!({ "eventId": event }));
        overview["looks"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|look| look["kind"] == "promises-due")
            .map(|look| json!([look["facts"], look["tab"]]))
            .collect()
    };
    let due = json!({ "count": 2, "names": "Logo on the site, A post" });
    assert_eq!(looks(&desk), [json!([due, "sponsors"])]);
    let sponsors = desk.call("list_sponsors", json!({ "eventId": event }));
    for promise in &sponsors[0]["promises"].as_array().unwrap()[..2] {
        let tick = json!({ "promiseId": promise["id"], "done": true });
        desk.call("tick_promise", tick.clone());
        // Ticked twice: no step, and the first time stays.
        assert_eq!(desk.try_call("tick_promise", tick).unwrap().step, None);
    }
    assert!(looks(&desk).is_empty());
    desk.call("undo", json!({}));
    assert_eq!(looks(&desk).len(), 1);
}

#[test]
fn sponsor_goes_with_promises_and_papers_and_one_undo_brings_all_of_it_back() {
    let desk = Desk::new();
    let event = desk.event(None);
    let one = sponsor(
        &desk,
        &event,
        json!({ "name": "Teapot Works", "state": "signed", "moneyMinor": 120_000 }),
    );
    desk.call(
        "add_promise",
        json!({ "sponsorId": one["id"], "madeBy": "them", "words": "Bring the mugs" }),
    );
    desk.call(
        "add_budget_doc",
        json!({ "computed": { "eventId": event, "source": "sponsor", "sponsorId": one["id"] },
                "kind": "invoice", "number": "5", "amountMinor": 120_000 }),
    );
    let before = desk.rows();
    desk.call("delete_sponsor", json!({ "sponsorId": one["id"] }));
    assert_eq!(income(&desk, &event), [0, 0, 0, 0]);
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
    // So it is with the whole event.
    desk.call("delete_event", json!({ "eventId": event }));
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
}

#[test]
fn text_of_a_sponsor_that_names_who_is_erased_is_told() {
    let desk = Desk::new();
    let event = desk.event(None);
    let person = desk.call(
        "add_person",
        json!({ "name": "Wilhelmina Featherstone", "emails": ["w@example.org"] }),
    );
    let one = sponsor(
        &desk,
        &event,
        json!({ "name": "Teapot Works", "contact": "Wilhelmina Featherstone" }),
    );
    desk.call(
        "add_promise",
        json!({ "sponsorId": one["id"], "madeBy": "us", "words": "A seat for Wilhelmina Featherstone" }),
    );
    desk.call(
        "add_budget_line",
        json!({ "eventId": event, "title": "Taxi for Wilhelmina Featherstone", "unitMinor": 1 }),
    );
    let preview = desk.call("preview_erase", json!({ "personId": person["id"] }));
    let mut kinds: Vec<String> = preview["mentions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|mention| text(&mention["kind"]))
        .collect();
    kinds.sort();
    kinds.dedup();
    assert_eq!(kinds, ["budget", "sponsor"]);
}

#[test]
fn sponsors_of_all_events_are_found_by_name_and_contact_the_latest_evening_first() {
    let desk = Desk::new();
    let evening = |title: &str, starts: &str| {
        let request = json!({ "title": title, "starts": starts });
        text(&desk.call("create_event", request)["id"])
    };
    let past = evening("Past", "2026-10-01T19:00");
    let next = evening("Next", "2026-12-18T19:00");
    for (event, name, contact) in [
        (&past, "Фабрика чайников", ""),
        (&next, "Фабрика чайников", ""),
        (&next, "Boiler House", "Olga Fabrikant"),
    ] {
        sponsor(&desk, event, json!({ "name": name, "contact": contact }));
    }
    let found = |query: &str| {
        let page = desk.call("find_sponsors", json!({ "query": query }));
        let rows = page["rows"].as_array().unwrap();
        rows.iter()
            .map(|row| format!("{}: {}", text(&row["eventTitle"]), text(&row["name"])))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        found("чайников"),
        ["Next: Фабрика чайников", "Past: Фабрика чайников"]
    );
    // Typed on the other layout.
    assert_eq!(found("xfqybrjd"), found("чайников"));
    assert_eq!(found("olga"), ["Next: Boiler House"]);
    assert_eq!(found("nobody"), [""; 0]);
}
