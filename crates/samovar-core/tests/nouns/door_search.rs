//! Whom the door means: the likeliest first, whatever the layout; and the codes of other
//! tools, from the list to the door and to nothing.

use serde_json::{Value, json};

use crate::desk::{Desk, text};

fn found(desk: &Desk, event: &str, query: &str) -> Vec<String> {
    names(&desk.call("find_at_door", json!({ "eventId": event, "query": query })))
}

fn names(list: &Value) -> Vec<String> {
    list.as_array()
        .unwrap()
        .iter()
        .map(|one| text(&one["name"]))
        .collect()
}

fn guest(desk: &Desk, event: &str, name: &str, company: &str) {
    desk.call(
        "add_guest",
        json!({ "eventId": event, "name": name, "company": company, "state": "going" }),
    );
}

#[test]
fn surname_comes_before_given_name_and_both_before_the_company() {
    let desk = Desk::new();
    let event = desk.event(None);
    guest(&desk, &event, "Елена Кулагина", "Дорофеева Якушев");
    guest(&desk, &event, "Феврония Петрова", "Якушев");
    guest(&desk, &event, "Авдей Якушев", "");
    guest(&desk, &event, "Яков Бор", "");
    assert_eq!(
        found(&desk, &event, "якуш"),
        ["Авдей Якушев", "Елена Кулагина", "Феврония Петрова"]
    );
    assert_eq!(
        found(&desk, &event, "yaku"),
        ["Авдей Якушев", "Елена Кулагина", "Феврония Петрова"]
    );
    assert_eq!(
        found(&desk, &event, "як")[..2],
        ["Авдей Якушев", "Яков Бор"]
    );
    let first = &desk.call("find_at_door", json!({ "eventId": event, "query": "якуш" }))[0];
    assert_eq!(
        first["marked"],
        json!([{ "text": "Авдей ", "hit": false }, { "text": "Якуш", "hit": true }, { "text": "ев", "hit": false }])
    );
    let second = &desk.call("find_at_door", json!({ "eventId": event, "query": "якуш" }))[1];
    assert_eq!(
        second["beside"],
        json!([{ "text": "Дорофеева ", "hit": false }, { "text": "Якуш", "hit": true }, { "text": "ев", "hit": false }])
    );
}

#[test]
fn name_typed_on_the_other_layout_is_found() {
    let desk = Desk::new();
    let event = desk.event(None);
    guest(&desk, &event, "Марк Селезнёв", "");
    guest(&desk, &event, "Авдей Якушев", "");
    guest(&desk, &event, "Lauren Nguyen", "");
    assert_eq!(found(&desk, &event, "ctktp"), ["Марк Селезнёв"]);
    assert_eq!(found(&desk, &event, "zreit"), ["Авдей Якушев"]);
    assert_eq!(found(&desk, &event, "дфгкут"), ["Lauren Nguyen"]);
    // What is somebody's as it stands is not read otherwise.
    guest(&desk, &event, "Ctktp Ltd", "");
    assert_eq!(found(&desk, &event, "ctktp"), ["Ctktp Ltd"]);
}

#[test]
fn unknown_code_of_one_letter_is_nobodys() {
    let desk = Desk::new();
    let event = desk.event(None);
    for name in ["Zoe Zimmer", "Lena Lang", "Sara Sand", "Olaf Oz"] {
        guest(&desk, &event, name, "");
    }
    for code in ["ZZZZZZ", "LLLLLL", "SSSSSS", "OOOOOO", "яяяяяя"] {
        assert_eq!(found(&desk, &event, code), [""; 0], "{code}");
    }
}

const LIST: &str = "api_id,name,email,approval_status,qr_code_url\n\
    gst-1,Ann Lee,ann@example.org,approved,https://lu.ma/check-in/evt-1?pk=g-A1b2C3\n\
    gst-2,Ben Orr,ben@example.org,approved,https://lu.ma/check-in/evt-1?pk=g-D4e5F6\n";

#[test]
fn codes_of_other_tools_let_their_guest_in() {
    let cases = [
        (LIST, "https://lu.ma/check-in/evt-1?pk=g-D4e5F6", "Ben Orr"),
        (LIST, "g-D4e5F6", "Ben Orr"),
        (LIST, "G-D4E5F6", "Ben Orr"),
        (
            "Order code,Attendee name,E-mail,Status,Position ID,Secret\n\
             A1B2C,Ann Lee,ann@example.org,paid,1,z3fsn8jyufm5kpk768q69gkbyr5f4h6w\n\
             D3E4F,Ben Orr,ben@example.org,paid,2,abcde8jyufm5kpk768q69gkbyr5f4h6w\n",
            "abcde8jyufm5kpk768q69gkbyr5f4h6w",
            "Ben Orr",
        ),
        (
            "Order #,First Name,Last Name,Email,Attendee #,Attendee Status,Barcode\n\
             81484731,Ann,Lee,ann@example.org,1126137,Attending,814847311126137001\n\
             81484732,Ben,Orr,ben@example.org,1126138,Attending,814847321126138001\n",
            "814847321126138001",
            "Ben Orr",
        ),
        // Without a column of barcodes they are known by what they are made of.
        (
            "Order #,First Name,Last Name,Email,Attendee #,Attendee Status\n\
             81484731,Ann,Lee,ann@example.org,1126137,Attending\n\
             81484732,Ben,Orr,ben@example.org,1126138,Attending\n",
            "814847321126138001",
            "Ben Orr",
        ),
        (
            "Ticket Full Name,Ticket Email,Ticket Reference,Unique Ticket URL\n\
             Ann Lee,ann@example.org,GIAO-1,https://ti.to/tickets/ti_p1x2\n\
             Ben Orr,ben@example.org,GIAO-2,https://ti.to/tickets/ti_p9x2\n",
            "https://ti.to/tickets/ti_p9x2",
            "Ben Orr",
        ),
        (
            "Имя,Телефон,Код билета\nАнна Ли,+79160000001,ЯБЛОКО1\nБорис Ор,+79160000002,ГРУША22\n",
            "груша22",
            "Борис Ор",
        ),
    ];
    for (list, code, name) in cases {
        let desk = Desk::new();
        let event = desk.event(None);
        let path = desk.file("list.csv", list);
        desk.call("import_guests", json!({ "path": path, "eventId": event }));
        assert_eq!(found(&desk, &event, code), [name], "{code}");
        // As a scanner on another layout leaves it: the reading of the keys counts.
        let read = desk.call(
            "find_at_door",
            json!({ "eventId": event, "query": "?", "codes": [code] }),
        );
        assert_eq!(names(&read), [name], "{code}");
        assert_eq!(found(&desk, &event, "g-unknown-1"), [""; 0]);
        // The same list again says nothing new.
        let before = desk.rows();
        let again = desk.call("import_guests", json!({ "path": path, "eventId": event }));
        assert_eq!(again["report"]["guestsChanged"], json!(0), "{again}");
        let without_runs = |rows: Vec<String>| -> Vec<String> {
            rows.into_iter()
                .filter(|row| !row.starts_with("import_run"))
                .collect()
        };
        assert_eq!(without_runs(desk.rows()), without_runs(before));
    }
}

#[test]
fn code_on_two_tickets_is_told_before_and_names_both_at_the_door() {
    let desk = Desk::new();
    let event = desk.event(None);
    let mut list = "Name,Email,Ticket code\n".to_owned();
    for n in 0..20 {
        list.push_str(&format!("Guest No{n},g{n}@example.org,CODE{n:04}\n"));
    }
    list.push_str("Ann Lee,ann@example.org,CODE0007\n");
    let path = desk.file("list.csv", &list);
    let preview = desk.call("preview_import", json!({ "path": path, "eventId": event }));
    let told = preview["report"]["warnings"].as_array().unwrap();
    let told: Vec<(&Value, &Value)> = told
        .iter()
        .filter(|one| one["code"] == "same-ticket-code")
        .map(|one| (&one["line"], &one["cell"]))
        .collect();
    assert_eq!(
        told,
        [
            (&json!(9), &json!("CODE0007")),
            (&json!(22), &json!("CODE0007"))
        ]
    );
    desk.call("import_guests", json!({ "path": path, "eventId": event }));
    let mut both = found(&desk, &event, "CODE0007");
    both.sort();
    assert_eq!(both, ["Ann Lee", "Guest No7"]);
    assert_eq!(found(&desk, &event, "CODE0008"), ["Guest No8"]);
}

#[test]
fn codes_of_other_tools_are_searched_read_back_exported_and_erased() {
    let desk = Desk::new();
    let event = desk.event(None);
    let path = desk.file("list.csv", LIST);
    desk.call("import_guests", json!({ "path": path, "eventId": event }));
    let listed = desk.call(
        "list_guests",
        json!({ "eventId": event, "query": "g-A1b2C3" }),
    );
    assert_eq!(listed["total"], 1);
    let ann = text(&listed["rows"][0]["id"]);
    let whole = desk.call("get_guest", json!({ "guestId": ann }));
    assert_eq!(
        whole["ticketCodes"],
        json!(["https://lu.ma/check-in/evt-1?pk=g-A1b2C3"])
    );
    let plan = desk.call(
        "resolve_read_back",
        json!({ "eventId": event, "text": "g-A1b2C3" }),
    );
    assert_eq!(plan["lines"][0]["name"], "Ann Lee", "{plan}");
    let file = desk.folder.path().join("guests.csv");
    desk.call(
        "export_guests",
        json!({ "filter": { "eventId": event }, "format": "csv", "path": file }),
    );
    let csv = std::fs::read_to_string(&file).unwrap();
    assert!(csv.contains("Ticket code") && csv.contains("pk=g-A1b2C3"));
    let other = Desk::new();
    let there = other.event(None);
    let path = other.file("guests.csv", &csv);
    other.call("import_guests", json!({ "path": path, "eventId": there }));
    assert_eq!(found(&other, &there, "g-A1b2C3"), ["Ann Lee"]);

    let person = text(&listed["rows"][0]["personId"]);
    desk.call(
        "erase_person",
        json!({ "personId": person, "deleteBackups": true }),
    );
    assert_eq!(found(&desk, &event, "g-A1b2C3"), [""; 0]);
    let bytes = std::fs::read(desk.planner.path()).unwrap();
    assert!(!bytes.windows(8).any(|part| part == b"g-A1b2C3"));
}
