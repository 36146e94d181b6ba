//! What an event costs: the sums of the design, and where each of them comes from.

use serde_json::{Value, json};

use crate::desk::{Desk, text};

fn minor(sum: &Value) -> i64 {
    sum["minor"]
        .as_i64()
        .unwrap_or_else(|| panic!("no sum: {sum}"))
}

fn budget(desk: &Desk, event: &str) -> Value {
    desk.call("get_budget", json!({ "eventId": event }))
}

fn line<'b>(budget: &'b Value, title: &str) -> &'b Value {
    let lines = budget["lines"].as_array().unwrap();
    lines
        .iter()
        .find(|line| line["title"] == title)
        .unwrap_or_else(|| panic!("no line {title} in {lines:?}"))
}

/// The id of the line that was added last under this title.
fn added(desk: &Desk, event: &str, title: &str, fields: Value) -> String {
    let mut request = fields;
    request["eventId"] = json!(event);
    request["title"] = json!(title);
    let budget = desk.call("add_budget_line", request);
    text(&line(&budget, title)["id"])
}

fn kinds(budget: &Value) -> Vec<String> {
    let notes = budget["notes"].as_array().unwrap();
    notes.iter().map(|note| text(&note["kind"])).collect()
}

/// The evening of the design: a venue that costs 30,000, food at 1,200 a head for 80,
/// badges, a photographer, a reserve of a tenth.
fn evening(desk: &Desk) -> String {
    desk.call("edit_settings", json!({ "currency": "RUB" }));
    let event = desk.event(None);
    let venue = desk.call(
        "create_venue",
        json!({ "name": "Boiler House", "costMinor": 3_000_000, "currency": "RUB" }),
    );
    desk.call(
        "edit_event",
        json!({ "eventId": event, "venueId": venue["id"] }),
    );
    for (name, unit, quantity) in [("Banquet", 120_000, 80), ("Badges", 5_000, 100)] {
        added(
            desk,
            &event,
            name,
            json!({ "unitMinor": unit, "quantity": quantity }),
        );
    }
    added(desk, &event, "Photo", json!({ "unitMinor": 1_500_000 }));
    desk.call(
        "edit_budget",
        json!({ "eventId": event, "reservePercent": 10 }),
    );
    event
}

#[test]
fn evening_of_the_design_costs_what_it_says_to_the_kopeck() {
    let desk = Desk::new();
    let event = evening(&desk);
    let costs = budget(&desk, &event);
    assert_eq!(minor(&costs["planned"]), 16_060_000);
    assert_eq!(minor(&costs["reserve"]), 1_460_000);
    assert_eq!(minor(&costs["missing"]), 16_060_000);
    assert_eq!(
        costs["planned"],
        json!({ "minor": 16_060_000, "currency": "RUB" })
    );

    desk.call(
        "add_sponsor",
        json!({ "eventId": event, "name": "Teapot Works", "state": "promised", "moneyMinor": 12_000_000 }),
    );
    let paid_for = budget(&desk, &event);
    assert_eq!(minor(&paid_for["missing"]), 4_060_000);
    assert_eq!(minor(&paid_for["balance"]), -4_060_000);

    // Nobody has said they come.
    assert_eq!(
        paid_for["perHead"],
        json!({ "all": null, "expected": null, "came": null })
    );
    for number in 0..80 {
        let guest = desk.going(&event, &format!("Guest {number}"), 0);
        if number < 72 {
            desk.lets_in(&guest);
        }
    }
    let after = budget(&desk, &event);
    assert_eq!(
        after["heads"],
        json!({ "all": 80, "expected": 56, "low": 48, "safe": 64, "came": 72 })
    );
    assert_eq!(minor(&after["perHead"]["came"]), 223_056);
    assert_eq!(minor(&after["perHead"]["all"]), 200_750);
    // Of eighty who said they come fifty-six are to be expected.
    assert_eq!(minor(&after["perHead"]["expected"]), 286_786);
}

#[test]
fn vat_is_each_lines_own_and_the_suppliers_paper_overrides_it() {
    let desk = Desk::new();
    let event = desk.event(None);
    let mut last = String::new();
    for (title, unit) in [("Hall", 29_933), ("Sound", 17_933), ("Light", 9_934)] {
        last = added(
            &desk,
            &event,
            title,
            json!({ "unitMinor": unit, "vatRate": 2000, "vatMode": "added" }),
        );
    }
    let vat = |budget: &Value| -> i64 {
        let lines = budget["lines"].as_array().unwrap();
        lines.iter().map(|line| minor(&line["vat"])).sum()
    };
    let reckoned = budget(&desk, &event);
    assert_eq!(vat(&reckoned), 11_561);
    assert_eq!(minor(&reckoned["planned"]), 57_800 + 11_561);

    // The paper says a kopeck less, as if the VAT were reckoned of the sum.
    let invoice =
        json!({ "lineId": last, "kind": "invoice", "amountMinor": 11_920, "vatMinor": 1_986 });
    let with_paper = desk.call("add_budget_doc", invoice);
    assert_eq!(vat(&with_paper), 11_560);
    assert_eq!(line(&with_paper, "Light")["vatFromPaper"], true);
    assert_eq!(minor(&with_paper["invoiced"]), 11_920);
    // What was planned stays what was planned.
    assert_eq!(with_paper["planned"], reckoned["planned"]);
}

#[test]
fn planned_agreed_invoiced_and_paid_are_never_mixed() {
    let desk = Desk::new();
    let event = desk.event(None);
    let photo = added(&desk, &event, "Photo", json!({ "unitMinor": 1_500_000 }));
    desk.call(
        "agree_budget_line",
        json!({ "lineId": photo, "agreedMinor": 1_400_000 }),
    );
    for (kind, amount) in [
        ("invoice", 1_400_000),
        ("act", 1_400_000),
        ("payment", 700_000),
        ("receipt", 700_000),
    ] {
        desk.call(
            "add_budget_doc",
            json!({ "lineId": photo, "kind": kind, "number": "17", "date": "2026-11-20", "amountMinor": amount }),
        );
    }
    let found = budget(&desk, &event);
    let sums: Vec<i64> = ["planned", "agreed", "invoiced", "paid"]
        .map(|name| minor(&found[name]))
        .to_vec();
    assert_eq!(sums, [1_500_000, 1_400_000, 1_400_000, 700_000]);
    assert_eq!(kinds(&found), [""; 0]);
    assert_eq!(found["categories"][0]["category"], "other");
    assert_eq!(minor(&found["categories"][0]["sums"]["paid"]), 700_000);
}

#[test]
fn what_is_odd_is_listed_and_stops_nobody() {
    let desk = Desk::new();
    let event = desk.event(None);
    let photo = added(&desk, &event, "Photo", json!({ "unitMinor": 1_500_000 }));
    desk.call(
        "edit_budget",
        json!({ "eventId": event, "limitMinor": 1_000_000 }),
    );
    desk.call(
        "agree_budget_line",
        json!({ "lineId": photo, "agreedMinor": 1_400_000 }),
    );
    let paid = desk.call(
        "add_budget_doc",
        json!({ "lineId": photo, "kind": "payment", "amountMinor": 1_450_000 }),
    );
    assert_eq!(
        kinds(&paid),
        ["over-limit", "paid-above-agreed", "paid-before-invoiced"]
    );
    assert_eq!(minor(&paid["over"]), 500_000);
    assert_eq!(minor(&paid["notes"][1]["by"]), 50_000);
    assert_eq!(paid["notes"][1]["title"], "Photo");
    let raised = desk.call(
        "edit_budget",
        json!({ "eventId": event, "limitMinor": null }),
    );
    assert_eq!(raised["over"], Value::Null);
}

#[test]
fn foreign_sum_is_added_by_the_rate_of_the_event_and_never_without_one() {
    let desk = Desk::new();
    desk.call("edit_settings", json!({ "currency": "RUB" }));
    let event = desk.event(None);
    added(
        &desk,
        &event,
        "Streaming",
        json!({ "unitMinor": 50_000, "currency": "eur" }),
    );
    let apart = budget(&desk, &event);
    assert_eq!(minor(&apart["planned"]), 0);
    assert_eq!(apart["apart"][0]["currency"], "EUR");
    assert_eq!(minor(&apart["apart"][0]["sums"]["planned"]), 50_000);
    assert_eq!(kinds(&apart), ["no-rate"]);

    let rate = json!({ "eventId": event, "currency": "EUR", "millionths": 98_350_000, "date": "2026-11-18" });
    let converted = desk.call("set_event_rate", rate.clone());
    assert_eq!(minor(&converted["planned"]), 4_917_500);
    assert_eq!(converted["apart"], json!([]));
    // The same rate again changes nothing; another takes its place.
    assert_eq!(desk.try_call("set_event_rate", rate).unwrap().step, None);
    let dearer = desk.call(
        "set_event_rate",
        json!({ "eventId": event, "currency": "EUR", "millionths": 100_000_000 }),
    );
    assert_eq!(minor(&dearer["planned"]), 5_000_000);
    assert_eq!(dearer["rates"].as_array().unwrap().len(), 1);
    let without = desk.call(
        "set_event_rate",
        json!({ "eventId": event, "currency": "EUR" }),
    );
    assert_eq!(without["rates"], json!([]));
}

#[test]
fn price_per_head_follows_the_heads_and_what_nobody_knows_is_in_no_total() {
    let desk = Desk::new();
    let event = desk.event(None);
    for (title, heads) in [("Mugs", "all"), ("Gifts", "expected"), ("Taxi", "came")] {
        added(
            &desk,
            &event,
            title,
            json!({ "unitMinor": 1_000, "quantity": 2, "basis": "per-head", "heads": heads }),
        );
    }
    let guest = desk.going(&event, "Anna Petrova", 1);
    let before = budget(&desk, &event);
    assert_eq!(minor(&line(&before, "Mugs")["planned"]), 4_000);
    // Of two who said they come one is to be expected.
    assert_eq!(minor(&line(&before, "Gifts")["planned"]), 2_000);
    assert_eq!(line(&before, "Taxi")["planned"], Value::Null);
    assert_eq!(minor(&before["planned"]), 6_000);
    assert_eq!(kinds(&before), ["heads-unknown"]);
    desk.call("check_in_guest", json!({ "guestId": guest, "heads": 1 }));
    let after = budget(&desk, &event);
    assert_eq!(minor(&line(&after, "Taxi")["planned"]), 2_000);
    assert_eq!(minor(&after["planned"]), 8_000);
    // Who leaves and comes back is no second head.
    desk.call("check_out_guest", json!({ "guestId": guest, "heads": 1 }));
    desk.call("check_in_guest", json!({ "guestId": guest, "heads": 1 }));
    let again = budget(&desk, &event);
    assert_eq!(again["heads"]["came"], 1);
    assert_eq!(minor(&line(&again, "Taxi")["planned"]), 2_000);
}

#[test]
fn food_venue_and_rooms_come_from_where_they_are_known_and_each_counts_once() {
    let desk = Desk::new();
    let event = desk.event(None);
    let venue = desk.call(
        "create_venue",
        json!({ "name": "Loft", "costMinor": 30_000 }),
    );
    let room = desk.call(
        "add_room",
        json!({ "venueId": venue["id"], "name": "Big", "costMinor": 5_000 }),
    );
    desk.call(
        "add_room",
        json!({ "venueId": venue["id"], "name": "Unused", "costMinor": 9_000 }),
    );
    desk.call(
        "edit_event",
        json!({ "eventId": event, "roomId": room["id"] }),
    );
    // A room of the programme that is the event's own is no second one.
    desk.call(
        "add_session",
        json!({ "eventId": event, "title": "Talk", "roomId": room["id"] }),
    );
    desk.going(&event, "Anna", 0);
    let dish = json!({ "eventId": event, "name": "Pie", "priceMinor": 700 });
    let catering = desk.call("add_dish", dish);
    let found = budget(&desk, &event);
    let lines: Vec<(String, i64)> = found["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| (text(&line["source"]), minor(&line["planned"])))
        .collect();
    let food = catering["total"][0]["minor"].as_i64().unwrap();
    assert_eq!(food, 700);
    assert_eq!(
        lines,
        [
            ("venue".to_owned(), 30_000),
            ("room".to_owned(), 5_000),
            ("food".to_owned(), food)
        ]
    );
    // A payment gives the line a row of its own; it stays one line, read from its source.
    let paid = desk.call(
        "add_budget_doc",
        json!({ "computed": { "eventId": event, "source": "venue" }, "kind": "payment", "amountMinor": 10_000 }),
    );
    assert_eq!(paid["lines"].as_array().unwrap().len(), 3);
    assert_eq!(minor(&paid["planned"]), 35_700);
    assert_eq!(minor(&paid["paid"]), 10_000);
    let id = text(&line(&paid, "Loft")["id"]);
    let (code, _) = desk.refused("edit_budget_line", json!({ "lineId": id, "unitMinor": 1 }));
    assert_eq!(code.as_str(), "line-computed");
    // Another venue: what was paid to the first is not forgotten, and not the other's.
    let other = desk.call(
        "create_venue",
        json!({ "name": "Hall", "costMinor": 20_000 }),
    );
    desk.call(
        "edit_event",
        json!({ "eventId": event, "venueId": other["id"] }),
    );
    let moved = budget(&desk, &event);
    assert_eq!(minor(&line(&moved, "Hall")["paid"]), 0);
    assert_eq!(minor(&line(&moved, "Loft")["planned"]), 0);
    assert_eq!(minor(&line(&moved, "Loft")["paid"]), 10_000);
    // And the venue cannot go from under its papers.
    let (code, args) = desk.refused("delete_venue", json!({ "venueId": venue["id"] }));
    assert_eq!(code.as_str(), "in-use");
    assert_eq!(args["holders"][0]["kind"], "budget-line");
}

#[test]
fn line_goes_with_its_papers_and_one_undo_brings_all_of_it_back() {
    let desk = Desk::new();
    let event = desk.event(None);
    let photo = added(&desk, &event, "Photo", json!({ "unitMinor": 1_000 }));
    for kind in ["invoice", "payment"] {
        desk.call(
            "add_budget_doc",
            json!({ "lineId": photo, "kind": kind, "amountMinor": 1_000 }),
        );
    }
    let before = (desk.rows(), budget(&desk, &event));
    desk.call("delete_budget_line", json!({ "lineId": photo }));
    assert_eq!(budget(&desk, &event)["lines"], json!([]));
    desk.call("undo", json!({}));
    assert_eq!((desk.rows(), budget(&desk, &event)), before);
}

#[test]
fn copy_of_an_event_plans_the_same_and_has_paid_nothing() {
    let desk = Desk::new();
    let event = evening(&desk);
    let photo = text(&line(&budget(&desk, &event), "Photo")["id"]);
    desk.call(
        "agree_budget_line",
        json!({ "lineId": photo, "agreedMinor": 1_400_000 }),
    );
    desk.call(
        "add_budget_doc",
        json!({ "lineId": photo, "kind": "payment", "amountMinor": 1_000 }),
    );
    desk.call(
        "add_budget_doc",
        json!({ "computed": { "eventId": event, "source": "venue" }, "kind": "payment", "amountMinor": 1_000 }),
    );
    desk.call(
        "add_sponsor",
        json!({ "eventId": event, "name": "Teapot Works", "state": "paid", "moneyMinor": 12_000_000 }),
    );
    let copy = desk.call(
        "duplicate_event",
        json!({ "eventId": event, "starts": "2027-01-18T19:00" }),
    );
    let copied = budget(&desk, &text(&copy["id"]));
    assert_eq!(minor(&copied["planned"]), 16_060_000);
    for later in ["agreed", "invoiced", "paid"] {
        assert_eq!(minor(&copied[later]), 0, "{later}");
    }
    assert_eq!(minor(&copied["income"]["planned"]), 0);
}

#[test]
fn several_events_stand_beside_each_other_the_latest_first() {
    let desk = Desk::new();
    let event = evening(&desk);
    desk.going(&event, "Anna", 1);
    let later = desk.call(
        "duplicate_event",
        json!({ "eventId": event, "starts": "2027-01-18T19:00", "title": "Later" }),
    );
    desk.call(
        "create_event",
        json!({ "title": "For nothing", "starts": "2027-02-18T19:00" }),
    );
    let costs = desk.call("event_costs", json!({}));
    assert_eq!(costs["total"], 2);
    let rows: Vec<(String, i64, Value)> = costs["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let each = row["perHead"]["minor"].clone();
            (text(&row["title"]), minor(&row["planned"]), each)
        })
        .collect();
    assert_eq!(
        rows,
        [
            ("Later".to_owned(), 16_060_000, Value::Null),
            ("Rust Night".to_owned(), 16_060_000, json!(8_030_000)),
        ]
    );
    assert_eq!(costs["rows"][0]["eventId"], later["id"]);
    let venue = &costs["categories"][0];
    assert_eq!(
        (text(&venue["category"]), minor(&venue["sums"]["planned"])),
        ("venue".to_owned(), 6_000_000)
    );
}

#[test]
fn budget_on_paper_and_as_a_file_has_every_line_in_either_language() {
    let desk = Desk::new();
    let event = evening(&desk);
    let page = desk.call(
        "preview_budget",
        json!({ "sheet": { "eventId": event, "lang": "ru" }, "page": 0 }),
    );
    assert!(text(&page["svg"]).starts_with("<svg"));
    assert_eq!(page["cannotDraw"], json!([]));
    let printed = desk.call("print_budget", json!({ "eventId": event }));
    assert!(
        std::fs::read(text(&printed["path"]))
            .unwrap()
            .starts_with(b"%PDF")
    );
    for (lang, said) in [
        ("en", "Venue,Boiler House,30000.00"),
        ("ru", "Площадка;Boiler House;30000,00"),
    ] {
        let file = desk.call(
            "export_budget",
            json!({ "eventId": event, "format": "csv", "lang": lang }),
        );
        assert_eq!(file["rows"], 4);
        let csv = std::fs::read_to_string(text(&file["path"])).unwrap();
        assert!(csv.contains(said), "{csv}");
    }
}

#[test]
fn costs_above_the_limit_need_a_look_on_home_and_the_overview() {
    let desk = Desk::new();
    let event = evening(&desk);
    let over = || {
        let overview = desk.call("event_overview", json!({ "eventId": event }));
        let home = desk.call("home", json!({}));
        let facts = |looks: &Value| {
            let looks = looks.as_array().unwrap().clone();
            looks
                .iter()
                .filter(|look| look["kind"] == "over-budget")
                .map(|look| json!([look["tab"], look["facts"]]))
                .collect::<Vec<_>>()
        };
        let needs = home["needs"].as_array().unwrap();
        let of_event = needs.iter().find(|one| one["eventId"] == event.as_str());
        let on_home = of_event.map_or(Vec::new(), |one| facts(&one["looks"]));
        assert_eq!(on_home, facts(&overview["looks"]));
        on_home
    };
    let budget = budget(&desk, &event);
    let paid_for = minor(&budget["planned"]) - minor(&budget["inKind"]);
    let limit = |sum: Value| {
        desk.call(
            "edit_budget",
            json!({ "eventId": event, "limitMinor": sum }),
        )
    };
    assert_eq!(over(), [json!(null); 0]);
    limit(json!(paid_for));
    assert_eq!(over(), [json!(null); 0]);
    limit(json!(paid_for - 12_345));
    let currency = budget["currency"].clone();
    assert_eq!(
        over(),
        [json!(["budget", { "minor": 12_345, "currency": currency }])]
    );
    limit(json!(null));
    assert_eq!(over(), [json!(null); 0]);
}

#[test]
fn document_is_changed_where_it_is_wrong_and_the_rest_of_it_stays() {
    let desk = Desk::new();
    let event = desk.event(None);
    let id = added(&desk, &event, "Badges", json!({ "unitMinor": 5_000 }));
    let paid = desk.call(
        "add_budget_doc",
        json!({ "lineId": id, "kind": "invoice", "number": "12", "date": "2026-12-01", "amountMinor": 5_000,
                "vatMinor": 833 }),
    );
    let document = |budget: &Value| line(budget, "Badges")["documents"][0].clone();
    let before = document(&paid);
    let edit = |fields: Value| {
        let mut request = fields;
        request["docId"] = before["id"].clone();
        document(&desk.call("edit_budget_doc", request))
    };
    let changed = edit(json!({ "amountMinor": 6_000, "date": "2026-12-03" }));
    let mut wanted = before.clone();
    wanted["amount"]["minor"] = json!(6_000);
    wanted["date"] = json!("2026-12-03");
    assert_eq!(changed, wanted);
    assert_eq!(
        minor(&line(&budget(&desk, &event), "Badges")["invoiced"]),
        6_000
    );
    assert_eq!(edit(json!({ "vatMinor": null }))["vat"], json!(null));
    let step = desk.try_call(
        "edit_budget_doc",
        json!({ "docId": before["id"], "number": "12" }),
    );
    assert_eq!(step.unwrap().step, None);
    desk.call("undo", json!({}));
    desk.call("undo", json!({}));
    assert_eq!(document(&budget(&desk, &event)), before);
}
