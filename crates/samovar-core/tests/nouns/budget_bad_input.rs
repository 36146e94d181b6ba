//! What no budget can hold is refused by its field, in both languages, and nothing is lost.

use samovar_core::words::say;
use samovar_i18n::Lang;
use serde_json::{Value, json};

use crate::desk::{Desk, text};

/// Refused with that code at that field, before anything was written.
pub fn assert_refused(desk: &Desk, command: &str, request: Value, field: &str, code: &str) {
    let before = desk.rows();
    let (found, args) = desk.refused(command, request.clone());
    assert_eq!(
        (found.as_str(), args["field"].as_str()),
        (code, Some(field)),
        "{command} {request}"
    );
    for lang in Lang::ALL {
        let facts = args.as_object().unwrap();
        let facts = facts.iter().map(|(name, value)| (name.as_str(), value));
        let said = say(lang, &format!("error-{code}"), facts).unwrap();
        assert!(!said.contains('{'), "{said}");
    }
    assert_eq!(desk.rows(), before);
}

#[test]
fn line_that_cannot_be_is_refused_by_its_field() {
    let desk = Desk::new();
    let event = desk.event(None);
    let with = |field: &str, value: Value| {
        let mut request = json!({ "eventId": event, "title": "Badges", "unitMinor": 5_000 });
        request[field] = value;
        request
    };
    for (field, value, code) in [
        ("title", json!(" "), "required"),
        ("unitMinor", json!(-1), "bad-money"),
        ("unitMinor", json!(1_000_000_000_001_i64), "sum-too-large"),
        ("quantity", json!(0), "out-of-range"),
        ("quantity", json!(1_000_001), "out-of-range"),
        ("currency", json!("XYZ"), "unknown-currency"),
        ("currency", json!("rubles"), "bad-money"),
        ("vatRate", json!(10_001), "out-of-range"),
    ] {
        assert_refused(&desk, "add_budget_line", with(field, value), field, code);
    }
    // Each is possible by itself, and both together are not.
    let mut both = with("unitMinor", json!(900_000_000_000_i64));
    both["quantity"] = json!(2);
    assert_refused(&desk, "add_budget_line", both, "quantity", "sum-too-large");

    let budget = desk.call("add_budget_line", with("quantity", json!(100)));
    let line = &budget["lines"][0]["id"];
    for (field, value, code) in [
        ("quantity", json!(0), "out-of-range"),
        ("unitMinor", json!(1_000_000_000_000_i64), "sum-too-large"),
        ("vatRate", json!(10_001), "out-of-range"),
    ] {
        let mut request = json!({ "lineId": line });
        request[field] = value;
        let told = if code == "sum-too-large" {
            "quantity"
        } else {
            field
        };
        assert_refused(&desk, "edit_budget_line", request, told, code);
    }
    let document = |field: &str, value: Value| {
        let mut request = json!({ "lineId": line, "kind": "payment", "amountMinor": 100 });
        request[field] = value;
        request
    };
    for field in ["amountMinor", "vatMinor"] {
        let huge = document(field, json!(1_000_000_000_001_i64));
        assert_refused(&desk, "add_budget_doc", huge, field, "sum-too-large");
        let below = document(field, json!(-1));
        assert_refused(&desk, "add_budget_doc", below, field, "bad-money");
    }
    let nothing = json!({ "kind": "payment", "amountMinor": 100 });
    assert_refused(&desk, "add_budget_doc", nothing, "lineId", "required");
}

#[test]
fn frame_and_rates_that_cannot_be_are_refused_by_their_field() {
    let desk = Desk::new();
    let event = desk.event(None);
    for (command, fields, field, code) in [
        (
            "edit_budget",
            json!({ "reservePercent": 101 }),
            "reservePercent",
            "out-of-range",
        ),
        (
            "edit_budget",
            json!({ "limitMinor": 1_000_000_000_001_i64 }),
            "limitMinor",
            "sum-too-large",
        ),
        (
            "set_event_rate",
            json!({ "currency": "USD", "millionths": 0 }),
            "millionths",
            "out-of-range",
        ),
        (
            "set_event_rate",
            json!({ "currency": "XXQ", "millionths": 1 }),
            "currency",
            "unknown-currency",
        ),
        (
            "set_event_rate",
            json!({ "currency": "EUR", "millionths": 1_000_000 }),
            "currency",
            "same-currency",
        ),
    ] {
        let mut request = fields;
        request["eventId"] = json!(event);
        assert_refused(&desk, command, request, field, code);
    }
}

#[test]
fn sponsor_and_promise_that_cannot_be_are_refused_by_their_field() {
    let desk = Desk::new();
    let event = desk.event(None);
    for (field, value, code) in [
        ("name", json!(""), "required"),
        ("moneyMinor", json!(1_000_000_000_001_i64), "sum-too-large"),
        ("inKindMinor", json!(-5), "bad-money"),
        ("currency", json!("ZZZ"), "unknown-currency"),
    ] {
        let mut request = json!({ "eventId": event, "name": "Teapot Works" });
        request[field] = value;
        assert_refused(&desk, "add_sponsor", request, field, code);
    }
    let sponsor = desk.call(
        "add_sponsor",
        json!({ "eventId": event, "name": "Teapot Works" }),
    );
    for (field, value, code) in [
        ("words", json!(""), "required"),
        ("quantity", json!(0), "out-of-range"),
        ("daysBefore", json!(800), "out-of-range"),
    ] {
        let mut request =
            json!({ "sponsorId": sponsor["id"], "madeBy": "us", "words": "Logo on the screen" });
        request[field] = value;
        assert_refused(&desk, "add_promise", request, field, code);
    }
}

#[test]
fn line_of_what_the_event_has_not_is_refused() {
    let desk = Desk::new();
    let event = desk.event(None);
    let paid =
        |computed: Value| json!({ "computed": computed, "kind": "payment", "amountMinor": 1 });
    let venue = paid(json!({ "eventId": event, "source": "venue" }));
    assert_refused(&desk, "add_budget_doc", venue, "source", "required");
    let typed = paid(json!({ "eventId": event, "source": "typed" }));
    assert_refused(&desk, "add_budget_doc", typed, "source", "out-of-range");
    // Of another event's sponsor.
    let other = desk.call(
        "create_event",
        json!({ "title": "Other", "starts": "2026-12-20T19:00" }),
    );
    let sponsor = desk.call(
        "add_sponsor",
        json!({ "eventId": other["id"], "name": "Teapot" }),
    );
    let foreign =
        paid(json!({ "eventId": event, "source": "sponsor", "sponsorId": sponsor["id"] }));
    let (code, args) = desk.refused("add_budget_doc", foreign);
    assert_eq!(
        (code.as_str(), text(&args["entity"])),
        ("missing", "sponsor".to_owned())
    );
}
