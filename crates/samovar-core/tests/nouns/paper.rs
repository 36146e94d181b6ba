//! Badges that are flagged when they are printed, and door lists whose lines
//! are known afterwards.

use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, names, text};

/// A small evening: a host who speaks, a guest with plus-ones, staff.
fn evening(desk: &Desk) -> (String, String) {
    let event = desk.event(None);
    let anna = desk.going(&event, "Anna Petrova", 2);
    desk.call(
        "set_companions",
        json!({ "guestId": anna, "companions": [{ "name": "Olga Petrova" }] }),
    );
    desk.going(&event, "Chen Smith", 0);
    let declined = desk.going(&event, "Zoe Quinn", 0);
    desk.call(
        "set_reply",
        json!({ "guestIds": [declined], "state": "declined" }),
    );
    desk.call(
        "add_speaker",
        json!({ "eventId": event, "name": "Maria Haddad" }),
    );
    desk.call(
        "add_staff",
        json!({ "eventId": event, "name": "Lev Brown", "role": "Doors" }),
    );
    desk.call(
        "edit_event",
        json!({ "eventId": event, "host": "Chen Smith" }),
    );
    (event, anna)
}

fn list(desk: &Desk, badges: Value) -> Value {
    desk.call("list_badges", json!({ "badges": badges }))
}

fn counts(list: &Value) -> (u64, u64, u64) {
    let number = |value: &Value| value.as_u64().unwrap();
    (
        number(&list["holders"]["total"]),
        number(&list["printed"]),
        number(&list["new"]),
    )
}

#[test]
fn everybody_who_takes_part_wears_one_badge() {
    let desk = Desk::new();
    let (event, _) = evening(&desk);
    let all = list(&desk, json!({ "eventId": event, "plusOnes": "all" }));
    let rows: Vec<(String, String, bool)> = all["holders"]["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (text(&row["name"]), text(&row["role"]), row["code"] != ""))
        .collect();
    let row = |name: &str, role: &str, has_code| (name.to_owned(), role.to_owned(), has_code);
    assert_eq!(
        rows,
        [
            row("Lev Brown", "staff", false),
            row("Maria Haddad", "speaker", false),
            row("Anna Petrova", "guest", true),
            row("Olga Petrova", "guest", true),
            row("+1 of Anna Petrova", "guest", true),
            row("Chen Smith", "host", true),
        ]
    );
    let named = list(
        &desk,
        json!({ "eventId": event, "speakers": false, "staff": false }),
    );
    assert_eq!(
        names(&named["holders"]),
        ["Anna Petrova", "Olga Petrova", "Chen Smith"]
    );
}

#[test]
fn printed_badges_are_flagged_and_undo_takes_the_flags_back() {
    let desk = Desk::new();
    let (event, anna) = evening(&desk);
    assert_eq!(counts(&list(&desk, json!({ "eventId": event }))), (5, 0, 5));

    let printed = desk
        .try_call("print_badges", json!({ "eventId": event, "lang": "ru" }))
        .unwrap();
    let pdf = std::fs::read(text(&printed.value["path"])).unwrap();
    assert!(pdf.starts_with(b"%PDF"));
    assert!(printed.step.is_some());
    assert_eq!(counts(&list(&desk, json!({ "eventId": event }))), (5, 5, 0));

    desk.going(&event, "Late Comer", 0);
    let listed = list(&desk, json!({ "eventId": event }));
    assert_eq!(counts(&listed), (6, 5, 1));
    assert_eq!(listed["lastPrintedAt"], "2026-11-18T12:00:00.000Z");
    let new = json!({ "badges": { "eventId": event, "onlyNew": true }, "page": 0 });
    assert_eq!(desk.call("preview_badges", new)["guests"], 1);

    // One again, at the door, as large as last time.
    let again = json!({ "eventId": event, "guestIds": [anna], "size": "62" });
    assert_eq!(desk.call("print_badges", again)["pages"], 1);
    let listed = list(&desk, json!({ "eventId": event }));
    assert_eq!(listed["settings"]["size"], "62");

    desk.call("undo", json!({}));
    assert_eq!(counts(&list(&desk, json!({ "eventId": event }))), (6, 5, 1));
    desk.call("undo", json!({})); // Late Comer
    desk.call("undo", json!({}));
    assert_eq!(counts(&list(&desk, json!({ "eventId": event }))), (5, 0, 5));
}

#[test]
fn badges_of_nobody_are_no_file() {
    let desk = Desk::new();
    let event = desk.event(None);
    let path = desk.folder.path().join("none.pdf");
    let request = json!({ "eventId": event, "path": path });
    assert_eq!(desk.refused("print_badges", request).0, Code::NoBadges);
    assert!(!path.exists());
    // There is a page to look at all the same.
    let empty = json!({ "badges": { "eventId": event }, "page": 0 });
    assert_eq!(desk.call("preview_badges", empty)["pages"], 1);
}

#[test]
fn file_that_cannot_be_written_flags_nothing() {
    let desk = Desk::new();
    let (event, _) = evening(&desk);
    let nowhere = desk.folder.path().join("no/such/folder/badges.pdf");
    desk.refused("print_badges", json!({ "eventId": event, "path": nowhere }));
    assert_eq!(counts(&list(&desk, json!({ "eventId": event }))), (5, 0, 5));
    let options = json!({ "eventId": event });
    desk.refused(
        "print_door_list",
        json!({ "options": options, "path": nowhere }),
    );
    assert_eq!(
        desk.call("list_paper_lists", json!({ "eventId": event })),
        json!([])
    );
}

#[test]
fn chosen_holders_alone_are_printed() {
    let desk = Desk::new();
    let (event, _) = evening(&desk);
    let found = desk.call(
        "list_badges",
        json!({ "badges": { "eventId": event }, "query": "petr" }),
    );
    let ids: Vec<&Value> = found["holders"]["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| &row["id"])
        .collect();
    assert_eq!(ids.len(), 2);
    desk.call(
        "print_badges",
        json!({ "eventId": event, "holderIds": ids }),
    );
    assert_eq!(counts(&list(&desk, json!({ "eventId": event }))), (5, 2, 3));
}

#[test]
fn each_printed_door_list_knows_its_lines() {
    let desk = Desk::new();
    let event = desk.event(None);
    let zoe = desk.going(&event, "Zoe Adams", 0);
    let maybe = desk.going(&event, "Ann Bell", 0);
    let lev = desk.going(&event, "Lev Young", 0);
    desk.call(
        "set_reply",
        json!({ "guestIds": [maybe], "state": "maybe" }),
    );
    let print = |split: bool| {
        let options = json!({ "eventId": event, "split": split, "undecided": true });
        desk.call("print_door_list", json!({ "options": options }));
    };
    print(false);
    print(true);
    let lists = desk.call("list_paper_lists", json!({ "eventId": event }));
    let lines = |number: u32| {
        let list = lists
            .as_array()
            .unwrap()
            .iter()
            .find(|list| list["number"] == number)?;
        let read = json!({ "eventId": event, "listId": list["id"], "text": "1-3" });
        let plan = desk.call("resolve_read_back", read);
        let guests = plan["lines"].as_array().unwrap().iter();
        Some(
            guests
                .map(|line| line["guestId"].as_str().unwrap().to_owned())
                .collect::<Vec<_>>(),
        )
    };
    // Those who come, then those who may; in halves, A–K to its end first.
    assert_eq!(
        lines(1),
        Some(vec![zoe.clone(), lev.clone(), maybe.clone()])
    );
    assert_eq!(lines(2), Some(vec![zoe, maybe, lev]));
    assert_eq!(lines(3), None);
}

#[test]
fn tickets_sign_in_sheets_and_tent_cards_are_for_those_who_take_part() {
    let desk = Desk::new();
    let (event, anna) = evening(&desk);
    for (preview, part, fields, count) in [
        ("preview_tickets", "tickets", json!({}), 2),
        (
            "preview_tickets",
            "tickets",
            json!({ "guestIds": [anna] }),
            1,
        ),
        // Anna brings two, one of them without a name.
        ("preview_sign_in_sheet", "sheet", json!({}), 6),
        (
            "preview_sign_in_sheet",
            "sheet",
            json!({ "team": false }),
            4,
        ),
        ("preview_tent_cards", "cards", json!({}), 2),
        (
            "preview_tent_cards",
            "cards",
            json!({ "everyone": true }),
            5,
        ),
    ] {
        let mut options = fields.clone();
        options["eventId"] = json!(event);
        let page = desk.call(preview, json!({ part: options, "page": 9 }));
        assert_eq!(page["guests"], count, "{preview} {fields}");
        assert!(text(&page["svg"]).starts_with("<svg"));
    }
    for print in [
        "print_tickets",
        "print_sign_in_sheet",
        "print_tent_cards",
        "print_calibration_sheet",
    ] {
        let printed = desk
            .try_call(print, json!({ "eventId": event, "lang": "ru" }))
            .unwrap();
        assert_eq!(printed.step, None);
        let pdf = std::fs::read(text(&printed.value["path"])).unwrap();
        assert!(pdf.starts_with(b"%PDF"), "{print}");
    }
}

#[test]
fn guests_ticket_is_their_code_alone() {
    let desk = Desk::new();
    let (_, anna) = evening(&desk);
    let ticket = desk.call("guest_ticket", json!({ "guestId": anna }));
    let guest = desk.call("get_guest", json!({ "guestId": anna }));
    assert_eq!(ticket["code"], guest["row"]["code"]);
    let svg = text(&ticket["svg"]);
    assert!(svg.starts_with("<svg") && !svg.contains("Anna"));
}

/// A letter that no font may draw: nobody has agreed what it is.
const NO_LETTER: &str = "\u{e000}";

#[test]
fn every_sheet_tells_whose_name_it_cannot_draw_before_and_after() {
    let desk = Desk::new();
    let event = desk.event(None);
    desk.going(&event, "Anna Petrova", 0);
    let person = desk.call(
        "add_person",
        json!({ "name": format!("Lin {NO_LETTER}"), "emails": ["lin@example.org"] }),
    );
    let guest = desk.call(
        "add_guest",
        json!({ "eventId": event, "personId": person["id"], "state": "going" }),
    );
    let code = guest["row"]["code"].clone();
    let name = format!("Lin {NO_LETTER}");
    let badge = json!({ "eventId": event });
    let cards = json!({ "eventId": event, "everyone": true });
    for (sheet, preview, print) in [
        (
            "door_list",
            json!({ "options": badge, "page": 0 }),
            json!({ "options": badge }),
        ),
        (
            "badges",
            json!({ "badges": badge, "page": 0 }),
            badge.clone(),
        ),
        (
            "tickets",
            json!({ "tickets": badge, "page": 0 }),
            badge.clone(),
        ),
        (
            "sign_in_sheet",
            json!({ "sheet": badge, "page": 0 }),
            badge.clone(),
        ),
        (
            "tent_cards",
            json!({ "cards": cards, "page": 0 }),
            cards.clone(),
        ),
    ] {
        for (command, request) in [("preview", preview), ("print", print)] {
            let told = desk.call(&format!("{command}_{sheet}"), request);
            let told: Vec<Value> = told["cannotDraw"]
                .as_array()
                .unwrap()
                .iter()
                .map(|one| {
                    json!([
                        one["name"],
                        one["code"],
                        one["email"],
                        one["part"],
                        one["why"],
                        one["letters"]
                    ])
                })
                .collect();
            assert_eq!(
                told,
                [json!([
                    name,
                    code,
                    "lin@example.org",
                    "name",
                    "no-font",
                    [NO_LETTER]
                ])],
                "{command} {sheet}"
            );
        }
    }
}
