use std::io::Read as _;
use std::path::Path;

use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, names, text};

/// Whatever of the person could be left: names in both alphabets as they were
/// written and as the index folds them, addresses, the phone in two spellings.
const TRACES: &[&str] = &[
    "Zdravomyslova",
    "zdravomyslova",
    "Здравомыслова",
    "здравомыслова",
    "sdravom",
    "zdravom",
    "здравом",
    "Евлампия",
    "евлампия",
    "Evlampia",
    "evlampi",
    "Лукинична",
    "evla@example.org",
    "EVLA@",
    "e.zdrav",
    "5550137",
    "555-01-37",
];

/// The traces that stand in the bytes of a file, or in what is packed in it.
pub fn left_in(path: &Path) -> Vec<&'static str> {
    let Ok(mut bytes) = std::fs::read(path) else {
        return Vec::new();
    };
    if path.extension().is_some_and(|ending| ending == "gz") {
        let mut unpacked = Vec::new();
        flate2::read::GzDecoder::new(bytes.as_slice())
            .read_to_end(&mut unpacked)
            .unwrap();
        bytes.extend(unpacked);
    }
    TRACES
        .iter()
        .copied()
        .filter(|trace| {
            bytes
                .windows(trace.len())
                .any(|window| window == trace.as_bytes())
        })
        .collect()
}

fn wal(desk: &Desk) -> std::path::PathBuf {
    let mut name = desk.planner.path().as_os_str().to_os_string();
    name.push("-wal");
    name.into()
}

/// All that is in the tables, for whoever can't see bytes: the words of the search too.
fn left_in_rows(desk: &Desk) -> Vec<String> {
    let conn = desk.connection();
    conn.execute_batch(
        "CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'local_person_words', 'row')",
    )
    .unwrap();
    let mut said: Vec<String> = conn
        .prepare("SELECT term FROM temp.words")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    for sql in [
        "SELECT coalesce(old, '') || coalesce(new, '') FROM change_row",
        "SELECT facts FROM change_step",
        "SELECT report || file_name FROM import_run",
        "SELECT mapping FROM local_import_mapping",
    ] {
        said.extend(
            conn.prepare(sql)
                .unwrap()
                .query_map([], |row| row.get::<_, String>(0))
                .unwrap()
                .map(Result::unwrap),
        );
    }
    said.retain(|text| TRACES.iter().any(|trace| text.contains(trace)));
    said
}

pub struct World {
    pub desk: Desk,
    pub person: String,
    pub past: String,
    pub coming: String,
}

/// A person with traces everywhere: imported, merged from two, edited, undone,
/// speaking, helping, arrived, on the undo stack.
pub fn world() -> World {
    let desk = Desk::new();
    let event = |title: &str, start: &str, capacity: Value| {
        text(
            &desk.call(
                "create_event",
                json!({ "title": title, "starts": start, "capacity": capacity }),
            )["id"],
        )
    };
    let past = event("Past", "2026-10-01T19:00", Value::Null);
    let coming = event("Coming", "2026-12-18T19:00", json!(2));
    let file = desk.file(
        "replies of Zdravomyslova.csv",
        "Name,E-mail,Phone,Note\n\
         Евлампия Здравомыслова,evla@example.org,+7 999 555-01-37,brings tea\n\
         Anna Petrova,anna@example.org,,\n\
         ,zdravomyslova at example,,Здравомыслова\n",
    );
    desk.call("import_guests", json!({ "path": file, "eventId": past }));
    let person = text(&desk.call("list_people", json!({ "query": "evla@" }))["rows"][0]["id"]);
    let twin = desk.call(
        "add_person",
        json!({ "name": "Evlampia Zdravomyslova", "emails": ["e.zdrav@example.com"], "phones": ["8 (999) 555-01-37"],
                "notes": "Zdravomyslova likes tea", "tags": ["vip"] }),
    );
    let other = desk.going(&past, "Boris Ivanov", 0);
    desk.call("add_guest", json!({ "eventId": coming, "personId": twin["id"], "state": "going", "note": "Zdravomyslova sits near the window" }));
    desk.going(&coming, "Chen Smith", 0);
    desk.call(
        "add_guest",
        json!({ "eventId": coming, "name": "Dora Waits", "state": "going" }),
    );
    let guest = text(
        &desk.call("list_guests", json!({ "eventId": past, "query": "evla" }))["rows"][0]["id"],
    );
    desk.call(
        "set_reply",
        json!({ "guestIds": [guest], "state": "going" }),
    );
    desk.call("set_companions", json!({ "guestId": guest, "companions": [{ "name": "Лука Здравомыслова", "diets": ["vegan"] }] }));
    desk.lets_in(&guest);
    desk.call(
        "add_speaker",
        json!({ "eventId": past, "personId": person, "talkTitle": "Zdravomyslova on tea" }),
    );
    desk.call(
        "add_staff",
        json!({ "eventId": coming, "personId": twin["id"], "role": "Door" }),
    );
    desk.call(
        "edit_person",
        json!({ "personId": person, "patronymic": "Лукинична", "notes": "Телефон Здравомысловой" }),
    );
    // A split and a merge that stays; then something to redo.
    let merge = json!({ "keptId": person, "otherId": twin["id"] });
    desk.call("merge_people", merge.clone());
    desk.call("undo", json!({}));
    desk.call("merge_people", merge);
    // Another's note speaks of the person, and once did in a longer way.
    let boris = text(&desk.call("get_guest", json!({ "guestId": other }))["row"]["personId"]);
    desk.call(
        "edit_person",
        json!({ "personId": boris, "notes": "Friend of Evlampia Zdravomyslova, evla@example.org" }),
    );
    desk.call(
        "edit_person",
        json!({ "personId": boris, "notes": "A friend of hers" }),
    );
    desk.call(
        "edit_person",
        json!({ "personId": person, "company": "Чайная Здравомысловой" }),
    );
    desk.call("undo", json!({}));
    World {
        desk,
        person,
        past,
        coming,
    }
}

#[test]
fn nothing_of_an_erased_person_is_left_in_the_file_its_journal_a_backup_or_the_history() {
    let World {
        desk,
        person,
        past,
        coming,
    } = world();
    assert!(!left_in(desk.planner.path()).is_empty() || !left_in(&wal(&desk)).is_empty());
    // The ledger knows the address that an invitation was prepared for.
    desk.call(
        "edit_event",
        json!({ "eventId": coming, "organizerEmail": "olga@example.org" }),
    );
    desk.call(
        "prepare_invitations",
        json!({ "eventId": coming, "format": "mbox", "tentative": true }),
    );
    let ledger = |desk: &Desk| -> u32 {
        let conn = desk.connection();
        let sql = "SELECT count(*) FROM invitation WHERE email LIKE 'evla@%'";
        conn.query_row(sql, [], |row| row.get(0)).unwrap()
    };
    assert_eq!(ledger(&desk), 1);
    let erased = desk.call("erase_person", json!({ "personId": person }));
    assert_eq!(
        [&erased["past"], &erased["coming"], &erased["wiped"]],
        [&json!(1), &json!(1), &json!(true)]
    );
    assert_eq!(left_in_rows(&desk), Vec::<String>::new());
    assert_eq!(left_in(desk.planner.path()), Vec::<&str>::new());
    assert_eq!(left_in(&wal(&desk)), Vec::<&str>::new());
    let backup = text(&desk.call("back_up", json!({}))["path"]);
    assert_eq!(left_in(Path::new(&backup)), Vec::<&str>::new());
    for event in [&past, &coming] {
        let history = desk
            .call("event_history", json!({ "eventId": event }))
            .to_string();
        assert!(
            !TRACES.iter().any(|trace| history.contains(trace)),
            "{history}"
        );
    }
    assert_eq!(
        desk.call("check_planner", json!({})),
        json!({ "findings": [] })
    );
}

#[test]
fn anonymous_counts_stay_and_replies_to_come_free_their_seats() {
    let World {
        desk,
        person,
        past,
        coming,
    } = world();
    let counts = |event: &str| desk.call("guest_counts", json!({ "eventId": event }));
    let before = counts(&past);
    let heads = desk.call("headcount", json!({ "eventId": past }));
    let here = desk.call("door_status", json!({ "eventId": past }))["here"].clone();
    assert_eq!(counts(&coming)["waitlisted"], 1);
    desk.call("erase_person", json!({ "personId": person }));
    assert_eq!(counts(&past), before);
    assert_eq!(
        desk.call("headcount", json!({ "eventId": past }))["total"],
        heads["total"]
    );
    assert_eq!(
        desk.call("door_status", json!({ "eventId": past }))["here"],
        here
    );
    let guests = desk.call("list_guests", json!({ "eventId": past }));
    assert_eq!(
        names(&guests).len() as u64,
        guests["total"].as_u64().unwrap()
    );
    assert_eq!(names(&guests).last().unwrap(), "—");
    // The seat went to the one who waited.
    assert_eq!(
        [&counts(&coming)["going"], &counts(&coming)["waitlisted"]],
        [2, 0]
    );
}

#[test]
fn an_erased_person_is_found_by_no_id_and_no_search_and_comes_back_by_no_undo() {
    let World {
        desk, person, past, ..
    } = world();
    let twin = desk.call("get_person", json!({ "personId": person }))["id"].clone();
    desk.call("erase_person", json!({ "personId": person }));
    for id in [json!(person), twin] {
        assert_eq!(
            desk.refused("get_person", json!({ "personId": id })).0,
            Code::Missing
        );
    }
    for query in ["zdrav", "здрав", "evla", "5550137"] {
        assert_eq!(
            desk.call("list_people", json!({ "query": query }))["total"],
            0,
            "{query}"
        );
    }
    let all = desk.call("list_people", json!({}));
    let mut known = names(&all);
    known.sort();
    assert_eq!(
        known,
        ["Anna Petrova", "Boris Ivanov", "Chen Smith", "Dora Waits"]
    );
    assert_eq!(all["total"].as_u64().unwrap() as usize, names(&all).len());
    assert_eq!(
        desk.try_call("redo", json!({}))
            .map(|_| ())
            .unwrap_err()
            .code,
        Code::NothingToRedo
    );
    // What is refused is passed by at the next press, down to the very first step.
    loop {
        match desk.try_call("undo", json!({})) {
            Err(error) if error.code == Code::NothingToUndo => break,
            Ok(_) | Err(_) => {}
        }
    }
    assert!(left_in_rows(&desk).is_empty());
    let guests = desk.try_call("list_guests", json!({ "eventId": past }));
    assert!(guests.is_err() || !guests.unwrap().value.to_string().contains("Здравом"));
}

#[test]
fn the_question_before_names_what_goes_what_stays_and_which_backups_hold_the_person() {
    let World { desk, person, .. } = world();
    let anna = text(&desk.call("list_people", json!({ "query": "anna" }))["rows"][0]["id"]);
    desk.call(
        "edit_person",
        json!({ "personId": anna, "notes": "Sister of Zdravomyslova Evlampia" }),
    );
    desk.call("back_up", json!({}));
    let asked = desk.call("preview_erase", json!({ "personId": person }));
    assert_eq!(
        [&asked["aliases"], &asked["past"], &asked["coming"]],
        [&json!(1), &json!(1), &json!(1)]
    );
    let mentions: Vec<Value> = asked["mentions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| json!([one["kind"], one["title"]]))
        .collect();
    assert_eq!(mentions, [json!(["person", "Anna Petrova"])]);
    let backups = asked["backups"].as_array().unwrap().len();
    assert!(backups > 0);
    let erased = desk.call(
        "erase_person",
        json!({ "personId": person, "deleteBackups": true }),
    );
    assert_eq!(erased["backups"], json!([]));
    assert_eq!(desk.call("list_backups", json!({})), json!([]));
    assert_eq!(
        desk.call("get_person", json!({ "personId": anna }))["notes"],
        "Sister of Zdravomyslova Evlampia"
    );
}

#[test]
fn a_namesake_keeps_name_history_and_undo() {
    let desk = Desk::new();
    let ids = ["one@example.org", "two@example.org"].map(|email| {
        text(
            &desk.call(
                "add_person",
                json!({ "name": "Иван Иванов", "emails": [email] }),
            )["id"],
        )
    });
    desk.call(
        "edit_person",
        json!({ "personId": ids[1], "company": "Tea" }),
    );
    desk.call("erase_person", json!({ "personId": ids[0] }));
    let (code, facts) = desk.refused("undo", json!({}));
    assert_eq!(
        (code, &facts["what"]["command"]),
        (Code::DoneForGood, &json!("erase_person"))
    );
    desk.call("undo", json!({}));
    let kept = desk.call("get_person", json!({ "personId": ids[1] }));
    assert_eq!(
        [&kept["name"], &kept["company"], &kept["emails"][0]],
        ["Иван Иванов", "", "two@example.org"]
    );
}

#[test]
fn all_that_is_held_of_a_person_is_written_as_json() {
    let World { desk, person, .. } = world();
    let written = desk.call("export_person", json!({ "personId": person }));
    let path = text(&written["path"]);
    let data: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    assert_eq!(
        data["person"]["emails"],
        json!(["evla@example.org", "e.zdrav@example.com"])
    );
    assert_eq!(data["formerIds"][0]["name"], "Evlampia Zdravomyslova");
    let replies: Vec<&Value> = data["replies"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["event"])
        .collect();
    assert_eq!(replies, ["Past", "Coming"]);
    assert_eq!(data["plusOnes"][0]["name"], "Лука Здравомыслова");
    assert_eq!(data["checkIns"][0]["kind"], "arrival");
    assert_eq!(data["speaks"][0]["talk_title"], "Zdravomyslova on tea");
    assert_eq!(data["works"][0]["role"], "Door");
    let commands: Vec<String> = data["history"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| text(&one["command"]))
        .collect();
    assert!(
        commands.contains(&"import_guests".to_owned())
            && commands.contains(&"check_in_guest".to_owned())
    );
    assert!(!std::fs::read_to_string(path).unwrap().contains("Boris"));
    // Beside it the same in words, for the person themselves.
    let readable = std::fs::read_to_string(text(&written["textPath"])).unwrap();
    let lines: Vec<&str> = readable.lines().collect();
    assert_eq!(
        lines[..2],
        [
            "Everything that Samovar keeps about a person",
            "Евлампия Здравомыслова"
        ]
    );
    for line in [
        "E-mail addresses: evla@example.org, e.zdrav@example.com",
        "Replies",
        "Who came along",
        "At the door",
        "Talks",
        "History",
    ] {
        assert!(lines.contains(&line), "{line}\n{readable}");
    }
    assert!(
        !readable.contains("Boris") && !readable.contains("not-asked"),
        "{readable}"
    );
}

#[test]
fn the_readable_form_is_in_the_language_asked_for_and_goes_over_no_other_text() {
    let World { desk, person, .. } = world();
    let written = desk.call("export_person", json!({ "personId": person, "lang": "ru" }));
    let path = text(&written["textPath"]);
    let readable = std::fs::read_to_string(&path).unwrap();
    assert!(
        readable.starts_with("Всё, что хранит «Самовар» о человеке\r\nЕвлампия Здравомыслова\r\n"),
        "{readable}"
    );
    // Written again over its own, and over nobody else's.
    desk.call("export_person", json!({ "personId": person }));
    std::fs::write(&path, "My notes").unwrap();
    let (code, _) = desk.refused("export_person", json!({ "personId": person }));
    assert_eq!(code, Code::PathIsOtherKind);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "My notes");
}

#[test]
fn every_place_that_names_the_person_is_told() {
    let World {
        desk, person, past, ..
    } = world();
    let name = "Evlampia Zdravomyslova";
    desk.call(
        "add_task",
        json!({ "eventId": past, "title": format!("Call {name}"), "daysBefore": 1 }),
    );
    desk.call(
        "add_task",
        json!({ "eventId": past, "title": "Cups", "daysBefore": 1, "owner": name }),
    );
    desk.call(
        "add_dish",
        json!({ "eventId": past, "name": "Pie for Evlampia Zdravomyslova" }),
    );
    let kettle = desk.call(
        "create_supplier",
        json!({ "name": "Kettle", "contact": name, "email": "kettle@example.org" }),
    );
    desk.call(
        "add_menu_dish",
        json!({ "supplierId": kettle["id"], "name": format!("Cake of {name}") }),
    );
    desk.call(
        "create_venue",
        json!({ "name": "Hall", "contactPhone": "+7 (999) 555 01 37" }),
    );
    desk.call(
        "edit_mail_template",
        json!({ "purpose": "invitation", "lang": "en", "subject": "Tea", "text": format!("Hello, {name} asks you") }),
    );
    let tea = desk.call(
        "create_event",
        json!({ "title": "Tea", "starts": "2027-01-14T19:00", "about": format!("With {name}") }),
    );
    let rule = json!({ "every": "week", "interval": 1, "weekdays": ["thu"], "ends": { "kind": "after", "count": 2 } });
    desk.call(
        "create_series",
        json!({ "eventId": tea["id"], "rule": rule }),
    );
    let calendar = desk.file(
        "town.ics",
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//T//T//EN\r\nBEGIN:VEVENT\r\nUID:a@example.org\r\n\
         DTSTAMP:20261101T090000Z\r\nDTSTART:20261201T180000Z\r\nSUMMARY:Evlampia Zdravomyslova sings\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    );
    desk.call(
        "import_calendar",
        json!({ "paths": [calendar], "readAs": "busy", "kind": "events", "name": "Town" }),
    );
    desk.call("edit_settings", json!({ "organizerName": name }));
    let asked = desk.call("preview_erase", json!({ "personId": person }));
    let mut kinds: Vec<String> = asked["mentions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| format!("{} {}", text(&one["kind"]), text(&one["title"])))
        .collect();
    kinds.sort();
    kinds.dedup();
    assert_eq!(
        kinds,
        [
            "calendar Town",
            "dish Pie for Evlampia Zdravomyslova",
            "event Tea",
            "series Tea",
            "settings ",
            "supplier Kettle",
            "task Call Evlampia Zdravomyslova",
            "task Cups",
            "template Tea",
            "venue Hall"
        ]
    );
}

#[test]
fn exported_files_that_name_the_person_are_told_and_those_about_them_alone_deleted() {
    let World {
        desk,
        person,
        coming,
        ..
    } = world();
    desk.call(
        "edit_event",
        json!({ "eventId": coming, "organizerEmail": "olga@example.org" }),
    );
    desk.call(
        "prepare_invitations",
        json!({ "eventId": coming, "format": "mail", "tentative": true }),
    );
    desk.call("export_person", json!({ "personId": person }));
    desk.call("export_people", json!({ "filter": {}, "format": "csv" }));
    desk.call("export_people", json!({ "filter": {}, "format": "xlsx" }));
    let asked = desk.call("preview_erase", json!({ "personId": person }))["exports"].clone();
    let files = |exports: &Value, alone: bool| -> Vec<String> {
        exports["files"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|one| one["alone"] == alone)
            .map(|one| text(&one["path"]))
            .collect()
    };
    // Their own data and the mail to them; the list, and who got what, hold others too.
    let alone = files(&asked, true);
    assert_eq!(alone.len(), 3, "{asked}");
    assert!(alone.iter().any(|path| path.ends_with(".eml")));
    assert!(alone.iter().any(|path| path.ends_with(".json")));
    assert!(alone.iter().any(|path| path.ends_with(".txt")));
    let shared = files(&asked, false);
    assert!(
        shared.iter().any(|path| path.ends_with("People.csv")),
        "{asked}"
    );
    assert_eq!(
        (asked["alone"].as_u64(), asked["unread"].as_u64()),
        (Some(3), Some(1))
    );
    let erased = desk.call(
        "erase_person",
        json!({ "personId": person, "deleteExports": true }),
    );
    assert_eq!(erased["exports"]["alone"], 0);
    assert_eq!(files(&erased["exports"], false), shared);
    assert!(alone.iter().all(|path| !Path::new(path).exists()));
    assert!(shared.iter().all(|path| Path::new(path).exists()));
}

#[test]
fn row_that_was_refused_and_gives_the_first_name_alone_is_forgotten() {
    let desk = Desk::new();
    let event = desk.event(None);
    let file = desk.file(
        "list.csv",
        "Name,E-mail,Reply\nЕвлампия Здравомыслова,evla@example.org,Going\nЕвлампия,nonsense@,Going\n,,Евлампия\nAnna Going,anna@example.org,Going\n",
    );
    desk.call("import_guests", json!({ "path": file, "eventId": event }));
    let conn = desk.connection();
    let run: String = conn
        .query_row("SELECT id FROM import_run", [], |row| row.get(0))
        .unwrap();
    drop(conn);
    let person = desk.call("list_people", json!({ "query": "evla@" }))["rows"][0]["id"].clone();
    let second = desk.call("list_people", json!({ "query": "anna" }))["rows"][0]["id"].clone();
    for twin in desk.call("list_people", json!({ "query": "евлампия" }))["rows"]
        .as_array()
        .unwrap()
    {
        desk.call("erase_person", json!({ "personId": twin["id"] }));
    }
    assert_eq!(
        desk.refused("get_person", json!({ "personId": person })).0,
        Code::Missing
    );
    assert_eq!(left_in_rows(&desk), Vec::<String>::new());
    // Somebody who is called as a word of ours takes no report along.
    desk.call("erase_person", json!({ "personId": second }));
    desk.call("get_import_report", json!({ "runId": run }));
}

#[test]
fn list_of_the_erased_holds_ids_alone() {
    let World { desk, person, .. } = world();
    let twin = desk.call("get_person", json!({ "personId": person }))["id"].clone();
    desk.call("erase_person", json!({ "personId": person }));
    let list = desk.folder.path().join("club backups/erased.json");
    let said = std::fs::read_to_string(&list).unwrap();
    assert!(said.contains(twin.as_str().unwrap()) && said.contains("2026-11-18"));
    assert!(left_in(&list).is_empty());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(list.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn backup_that_is_put_back_loses_those_who_were_erased_since() {
    let World { desk, person, .. } = world();
    let twin = text(&desk.call("get_person", json!({ "personId": person }))["id"]);
    let older = text(&desk.call("back_up", json!({}))["path"]);
    assert!(!left_in(Path::new(&older)).is_empty());
    let boris = desk.call("list_people", json!({ "query": "boris" }))["rows"][0]["id"].clone();
    desk.call("erase_person", json!({ "personId": boris }));
    desk.call("erase_person", json!({ "personId": twin }));
    let people = desk.call("planner_status", json!({}))["people"].clone();
    let restored = desk.call("restore_backup", json!({ "path": older }));
    // One of them together with the one who was merged into them.
    assert_eq!(restored["erasedAgain"], 2);
    assert_eq!(desk.call("planner_status", json!({}))["people"], people);
    assert_eq!(left_in_rows(&desk), Vec::<String>::new());
    assert_eq!(left_in(desk.planner.path()), Vec::<&str>::new());
    assert_eq!(left_in(&wal(&desk)), Vec::<&str>::new());
    assert_eq!(
        desk.refused("get_person", json!({ "personId": twin })).0,
        Code::Missing
    );
    assert_eq!(
        desk.call("list_people", json!({ "query": "zdrav" }))["total"],
        0
    );
    assert_eq!(
        desk.call("check_planner", json!({})),
        json!({ "findings": [] })
    );
    // Again, also where the list is damaged: the planner itself knows them.
    std::fs::write(
        desk.folder.path().join("club backups/erased.json"),
        b"nonsense",
    )
    .unwrap();
    let again = desk.call("restore_backup", json!({ "path": older }));
    assert_eq!(again["erasedAgain"], 2);
    // And where the planner does not open any more.
    let (path, now) = (desk.planner.path().to_owned(), desk.planner.now());
    let Desk { planner, folder } = desk;
    drop(planner);
    std::fs::write(&path, vec![7; 9000]).unwrap();
    let done = samovar_core::recovery::put_back(&path, Path::new(&older), now, None).unwrap();
    assert_eq!(done.erased_again, 2);
    assert_eq!(left_in(&path), Vec::<&str>::new());
    let planner = samovar_core::Planner::open(&path, Box::new(move || now)).unwrap();
    let desk = Desk { planner, folder };
    assert_eq!(desk.call("planner_status", json!({}))["people"], people);
    // Nobody who was not erased is taken along.
    assert_eq!(
        names(&desk.call("list_people", json!({ "query": "anna" }))),
        ["Anna Petrova"]
    );
}
