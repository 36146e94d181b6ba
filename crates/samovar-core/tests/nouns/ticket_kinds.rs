//! What other tools sold: read by their headings, kept as it is, filtered, counted,
//! exported, merged, erased, and shown at the door.

use serde_json::{Value, json};

use crate::desk::{Desk, names, text};

fn import(desk: &Desk, event: &str, name: &str, content: &str) -> Value {
    let path = desk.file(name, content);
    desk.call("import_guests", json!({ "path": path, "eventId": event }))
}

/// Name and kinds of everybody, as the grid has them.
fn kinds(desk: &Desk, event: &str) -> Vec<String> {
    let page = desk.call("list_guests", json!({ "eventId": event }));
    let shown = |row: &Value| {
        let kinds: Vec<String> = row["ticketKinds"]
            .as_array()
            .unwrap()
            .iter()
            .map(text)
            .collect();
        format!("{}: {}", text(&row["name"]), kinds.join(" | "))
    };
    page["rows"].as_array().unwrap().iter().map(shown).collect()
}

const LUMA: &str = "api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,custom_source,\
    checked_in_at,qr_code_url,ticket_type_id,ticket_name\n\
    gst-1,Ada North,Ada,North,ada@example.org,,2026-09-01T11:18:00.000Z,approved,,,https://lu.ma/check-in/x?pk=g-1,tt-1,Standard\n\
    gst-2,Ben South,Ben,South,ben@example.org,,2026-09-02T11:18:00.000Z,approved,,,https://lu.ma/check-in/x?pk=g-2,tt-2,\"VIP, front row\"\n";

#[test]
fn headings_of_every_tool_are_a_kind_of_ticket() {
    for (tool, list, wanted) in [
        (
            "luma.csv",
            LUMA,
            ["Ada North: Standard", "Ben South: VIP, front row"],
        ),
        (
            "eventbrite.csv",
            "Order #,Order Date,First Name,Last Name,Email,Quantity,Price Tier,Ticket Type,Attendee #,Attendee Status\n\
             9000000,2026-09-01 11:18:00,Ada,North,ada@example.org,1,,General Admission,700001,Attending\n\
             9000001,2026-09-01 11:19:00,Ben,South,ben@example.org,1,,VIP,700002,Attending\n\
             9000001,2026-09-01 11:19:00,Ben,South,ben@example.org,1,,Workshop,700003,Attending\n\
             9000001,2026-09-01 11:19:00,Ben,South,ben@example.org,1,,VIP,700004,Attending\n\
             9000001,2026-09-01 11:19:00,Ben,South,ben@example.org,1,,Dinner,700005,Not Attending\n",
            ["Ada North: General Admission", "Ben South: VIP | Workshop"],
        ),
        (
            "pretix.csv",
            "Order code;Attendee name;Product;Price;Checked in;Secret;E-mail;Order date;Comment\n\
             J7AVK;Ada North;Regular ticket;0.00;;6c0284e97980358d;ada@example.org;2026-09-01;\n\
             K8BWL;Ben South;Press;0.00;;7d1395f08a91469e;ben@example.org;2026-09-01;\n",
            ["Ada North: Regular ticket", "Ben South: Press"],
        ),
        (
            "tito.csv",
            "Number,Ticket,Ticket Full Name,Ticket First Name,Ticket Last Name,Ticket Email,Ticket Reference,\
             Order Reference,Unique Ticket URL\n\
             1,Early Bird,Ada North,Ada,North,ada@example.org,AB12-1,AB12,https://ti.to/tickets/ti_p1\n\
             2,Supporter,Ben South,Ben,South,ben@example.org,CD34-1,CD34,https://ti.to/tickets/ti_p2\n",
            ["Ada North: Early Bird", "Ben South: Supporter"],
        ),
        (
            "timepad.csv",
            "Номер заказа;Дата заказа;Статус заказа;Фамилия;Имя;E-mail;Телефон;Название билета;Номер билета\n\
             5501;01.09.2026 11:18;оплачено;North;Ada;ada@example.org;;Входной;1:1\n\
             5502;01.09.2026 12:18;оплачено;South;Ben;ben@example.org;;Студенческий;2:1\n",
            ["Ada North: Входной", "Ben South: Студенческий"],
        ),
        (
            "sheet.csv",
            "Имя;Почта;Придёт?;Билет\n\
             Ada North;ada@example.org;да;обычный\nBen South;ben@example.org;да;ВИП\n",
            ["Ada North: обычный", "Ben South: ВИП"],
        ),
    ] {
        let desk = Desk::new();
        let event = desk.event(None);
        import(&desk, &event, tool, list);
        assert_eq!(kinds(&desk, &event), wanted, "{tool}");
        // The same file again is no change.
        let path = desk.folder.path().join(tool);
        let again = json!({ "path": path, "eventId": event });
        let step = desk.try_call("import_guests", again).unwrap().step;
        assert_eq!(step, None, "{tool}");
    }
}

#[test]
fn numbers_under_the_name_of_a_ticket_are_codes_and_no_kinds() {
    let desk = Desk::new();
    let event = desk.event(None);
    let rows: String = (1..=12)
        .map(|number| {
            let letter = char::from(b'a' + number);
            format!("Anna {letter}ord,{letter}@example.org,yes,A-77{number:02}\n")
        })
        .collect();
    let list = format!("Name,Email,RSVP,Ticket\n{rows}");
    import(&desk, &event, "numbers.csv", &list);
    let counts = desk.call("list_ticket_kinds", json!({ "eventId": event }));
    assert_eq!(counts, json!([]));
    let found = desk.call(
        "find_at_door",
        json!({ "eventId": event, "query": "A-7703" }),
    );
    assert_eq!(found.as_array().unwrap().len(), 1);
}

#[test]
fn newer_export_of_a_list_replaces_what_it_said_and_another_list_adds() {
    let desk = Desk::new();
    let event = desk.event(None);
    import(&desk, &event, "luma.csv", LUMA);
    let upgraded = LUMA.replace(",Standard", ",Sponsor");
    let path = desk.file("luma-2.csv", &upgraded);
    let request = json!({ "path": path, "eventId": event });
    let seen = desk.call("preview_import", request.clone());
    assert_eq!(seen["report"]["guestsChanged"], 1);
    let change = &seen["changes"][0];
    assert_eq!(
        json!([
            change["name"],
            change["now"]["ticketKinds"],
            change["will"]["ticketKinds"]
        ]),
        json!(["Ada North", ["Standard"], ["Sponsor"]])
    );
    let before = desk.rows();
    desk.call("import_guests", request);
    assert_eq!(
        kinds(&desk, &event),
        ["Ada North: Sponsor", "Ben South: VIP, front row"]
    );
    let history = desk.call("event_history", json!({ "eventId": event }));
    let told = history["rows"][0]["changes"].as_array().unwrap();
    let told = told.iter().find(|one| one["field"] == "ticket_kind");
    assert_eq!(told.unwrap()["new"], "Sponsor");
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
    desk.call("redo", json!({}));

    // A blank cell takes nothing away.
    let blank = LUMA.replace(",Standard", ",");
    import(&desk, &event, "luma-3.csv", &blank);
    import(
        &desk,
        &event,
        "sheet.csv",
        "Name,Email,RSVP,Ticket type\nAda North,ada@example.org,yes,Workshop\n",
    );
    assert_eq!(
        kinds(&desk, &event)[0],
        "Ada North: Sponsor | Workshop",
        "both tickets open the door"
    );
}

#[test]
fn column_that_replaces_replaces_whatever_is_known() {
    let desk = Desk::new();
    let event = desk.event(None);
    import(&desk, &event, "luma.csv", LUMA);
    let path = desk.file(
        "sheet.csv",
        "Name,Email,RSVP,Ticket type\nAda North,ada@example.org,yes,Workshop\n",
    );
    desk.call(
        "import_guests",
        json!({ "path": path, "eventId": event, "onMatch": "overwrite" }),
    );
    assert_eq!(kinds(&desk, &event)[0], "Ada North: Workshop");
}

#[test]
fn kinds_are_counted_filtered_sorted_saved_and_seen_at_the_door() {
    let desk = Desk::new();
    let event = desk.event(None);
    import(
        &desk,
        &event,
        "sheet.csv",
        "Name,Email,RSVP,Ticket type\nAda North,ada@example.org,yes,\"VIP\nWorkshop\"\n\
         Ben South,ben@example.org,yes,VIP\nCleo East,cleo@example.org,no,VIP+\n\
         Dora West,dora@example.org,yes,\n",
    );
    assert_eq!(
        desk.call("list_ticket_kinds", json!({ "eventId": event })),
        json!([
            { "kind": "VIP", "guests": 2 },
            { "kind": "VIP+", "guests": 1 },
            { "kind": "Workshop", "guests": 1 },
        ])
    );
    let ask = |request: Value| {
        let mut request = request;
        request["eventId"] = json!(event);
        names(&desk.call("list_guests", request))
    };
    let vip = json!({ "ticketKind": "VIP" });
    assert_eq!(ask(json!({ "filter": vip })), ["Ada North", "Ben South"]);
    assert_eq!(
        ask(json!({ "filter": { "ticketKind": "vip" } })),
        Vec::<String>::new()
    );
    assert_eq!(
        ask(json!({ "sort": "ticket-kind", "descending": true }))[0],
        "Cleo East"
    );
    let found = desk.call("count_guests", json!({ "eventId": event, "filter": vip }));
    assert_eq!(json!([found["all"], found["going"]]), json!([2, 2]));
    desk.call(
        "save_filter",
        json!({ "list": "guests", "name": "Front row", "filter": vip }),
    );
    let saved = desk.call("list_saved_filters", json!({ "list": "guests" }));
    assert_eq!(saved[0]["filter"], vip);

    let door = desk.call(
        "find_at_door",
        json!({ "eventId": event, "query": "north" }),
    );
    assert_eq!(door[0]["ticketKinds"], json!(["VIP", "Workshop"]));
    let admitted = desk.call("check_in_guest", json!({ "guestId": door[0]["guestId"] }));
    assert_eq!(admitted["guest"]["ticketKinds"], json!(["VIP", "Workshop"]));
}

#[test]
fn exported_kinds_come_back_as_they_are_in_both_languages() {
    for (lang, heading) in [("en", "Ticket kind"), ("ru", "Вид билета")] {
        let desk = Desk::new();
        let event = desk.event(None);
        import(
            &desk,
            &event,
            "sheet.csv",
            "Name,Email,RSVP,Ticket type\nAda North,ada@example.org,yes,\"VIP, front\nWorkshop\"\n",
        );
        let path = desk.folder.path().join("out.csv").display().to_string();
        desk.call(
            "export_guests",
            json!({ "filter": { "eventId": event, "filter": { "ticketKind": "Workshop" } },
                    "format": "csv", "path": path, "lang": lang }),
        );
        let bytes = std::fs::read(&path).unwrap();
        assert!(String::from_utf8_lossy(&bytes).contains(heading));
        let other = Desk::new();
        let there = other.event(None);
        other.call("import_guests", json!({ "path": path, "eventId": there }));
        assert_eq!(
            kinds(&other, &there),
            ["Ada North: VIP, front | Workshop"],
            "{lang}"
        );
    }
}

#[test]
fn two_who_are_one_have_both_kinds_until_they_are_two_again() {
    let desk = Desk::new();
    let event = desk.event(None);
    import(
        &desk,
        &event,
        "sheet.csv",
        "Name,Email,RSVP,Ticket type\nOlga Berg,olga@example.org,yes,VIP\nОльга Берг,berg@example.org,yes,Press\n",
    );
    let before = desk.rows();
    let people = desk.call("list_people", json!({ "query": "berg" }));
    let id = |at: usize| people["rows"][at]["id"].clone();
    desk.call("merge_people", json!({ "keptId": id(0), "otherId": id(1) }));
    let page = desk.call("list_guests", json!({ "eventId": event }));
    let mut both: Vec<String> = page["rows"][0]["ticketKinds"]
        .as_array()
        .unwrap()
        .iter()
        .map(text)
        .collect();
    both.sort();
    assert_eq!(both, ["Press", "VIP"]);
    desk.call("undo", json!({}));
    assert_eq!(desk.rows(), before);
}

#[test]
fn what_was_sold_goes_with_the_erased_and_into_what_they_are_given() {
    let desk = Desk::new();
    let past = text(
        &desk.call(
            "create_event",
            json!({ "title": "Past", "starts": "2026-10-01T19:00" }),
        )["id"],
    );
    import(
        &desk,
        &past,
        "sheet.csv",
        "Name,Email,RSVP,Ticket type,Ticket code\nAda North,ada@example.org,yes,Speaker’s sister,zz-77-zz\n",
    );
    let person = desk.call("list_people", json!({}))["rows"][0]["id"].clone();
    let given = desk.call(
        "export_person",
        json!({ "personId": person, "lang": "en", "path": desk.folder.path().join("ada.json") }),
    );
    let read = |field: &str| std::fs::read_to_string(text(&given[field])).unwrap();
    assert!(read("textPath").contains("Ticket kind: Speaker’s sister"));
    assert!(read("textPath").contains("Ticket code: zz-77-zz"));
    let json: Value = serde_json::from_str(&read("path")).unwrap();
    assert_eq!(json["replies"][0]["ticket_kind"], "Speaker’s sister");
    desk.call("erase_person", json!({ "personId": person }));
    let left: Vec<String> = desk
        .rows()
        .into_iter()
        .filter(|row| row.contains("sister") || row.contains("zz-77"))
        .collect();
    assert_eq!(left, Vec::<String>::new());
}
