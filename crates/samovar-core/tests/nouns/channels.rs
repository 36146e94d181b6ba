//! Channels, what is read off them, and chats that are counted from their exports.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use samovar_core::Code;
use serde_json::{Value, json};

use crate::desk::{Desk, chats, names, text};

fn channel(desk: &Desk, name: &str) -> String {
    let request = json!({ "kind": "telegram", "name": name, "address": "https://t.me/example" });
    text(&desk.call("add_channel", request)["id"])
}

fn file(name: &str) -> String {
    chats().join(name).display().to_string()
}

fn import(desk: &Desk, channel: &str, name: &str) -> Value {
    desk.call(
        "import_chat_file",
        json!({ "channelId": channel, "path": file(name) }),
    )
}

/// Days of the first channel: day, messages, accounts.
fn days(desk: &Desk) -> Vec<(String, u64, u64)> {
    let reach = desk.call("list_reach", json!({}));
    let days = reach["channels"][0]["days"].as_array().unwrap().clone();
    days.iter()
        .map(|day| {
            let number = |field: &str| day[field].as_u64().unwrap();
            (text(&day["day"]), number("messages"), number("accounts"))
        })
        .collect()
}

fn day(day: &str, messages: u64, accounts: u64) -> (String, u64, u64) {
    (day.to_owned(), messages, accounts)
}

#[test]
fn channels_are_made_edited_and_put_away_and_undo_brings_them_back() {
    let desk = Desk::new();
    let before = desk.rows();
    let id = channel(&desk, "Rust Night");
    channel(&desk, "News");
    let edited = desk.call(
        "edit_channel",
        json!({ "channelId": id, "name": "Night", "lang": "ru", "charLimit": 500 }),
    );
    assert_eq!(
        (&edited["name"], &edited["lang"], &edited["charLimit"]),
        (&json!("Night"), &json!("ru"), &json!(500))
    );
    desk.call("archive_channel", json!({ "channelId": id }));
    let listed = |all: bool| {
        let found = desk.call("list_channels", json!({ "archived": all }));
        names(&json!({ "rows": found }))
    };
    assert_eq!(listed(false), ["News"]);
    assert_eq!(listed(true), ["News", "Night"]);
    let (code, args) = desk.refused("edit_channel", json!({ "channelId": id, "charLimit": 0 }));
    assert_eq!(
        (code, &args["field"]),
        (Code::OutOfRange, &json!("charLimit"))
    );
    for _ in 0..4 {
        desk.call("undo", json!({}));
    }
    assert_eq!(desk.rows(), before);
}

#[test]
fn what_was_read_off_a_channel_stays_readable_when_it_is_put_away() {
    let desk = Desk::new();
    let id = channel(&desk, "Old chat");
    channel(&desk, "News");
    desk.call(
        "add_reading",
        json!({ "channelId": id, "day": "2026-11-01", "members": 400 }),
    );
    desk.call("archive_channel", json!({ "channelId": id }));
    let reach = desk.call("list_reach", json!({}));
    let channels = reach["channels"].as_array().unwrap();
    let known: Vec<_> = channels
        .iter()
        .map(|one| (text(&one["name"]), one["archived"].clone()))
        .collect();
    assert_eq!(
        known,
        [
            ("News".to_owned(), json!(false)),
            ("Old chat".to_owned(), json!(true))
        ]
    );
    assert_eq!(channels[1]["readings"][0]["members"], 400);
    let path = desk.folder.path().join("reach.csv");
    let request = json!({ "which": "reach", "format": "csv", "path": path });
    desk.call("export_insight", request);
    let csv = std::fs::read_to_string(path).unwrap();
    assert!(csv.contains("Old chat (put away)"), "{csv}");
}

#[test]
fn one_reading_a_day_of_a_channel_or_a_post() {
    let desk = Desk::new();
    let id = channel(&desk, "Rust Night");
    let add = |request: Value| desk.call("add_reading", request);
    add(json!({ "channelId": id, "day": "2026-11-01", "members": 400 }));
    add(json!({ "channelId": id, "day": "2026-11-01", "views": 900 }));
    add(
        json!({ "channelId": id, "day": "2026-11-01", "post": "https://t.me/example/7", "views": 120 }),
    );
    // Today, as nobody said a day.
    let today = add(json!({ "channelId": id, "members": 410 }));
    assert_eq!(today["day"], "2026-11-18");
    let page = desk.call("list_readings", json!({ "channelId": id }));
    assert_eq!(page["total"], 3);
    let reach = desk.call("list_reach", json!({}));
    assert_eq!(
        reach["channels"][0]["readings"],
        json!([
            { "day": "2026-11-01", "members": 400, "views": 900, "reactions": null, "replies": null },
            { "day": "2026-11-18", "members": 410, "views": null, "reactions": null, "replies": null },
        ])
    );
    assert_eq!(reach["channels"][0]["perMonth"], Value::Null);
    let listed = desk.call("list_channels", json!({}));
    assert_eq!(listed[0]["members"], 410);
    for (request, code) in [
        (
            json!({ "channelId": id, "day": "2026-11-20", "members": 1 }),
            Code::OutOfRange,
        ),
        (
            json!({ "channelId": id, "day": "1999-11-20", "members": 1 }),
            Code::OutOfRange,
        ),
        (
            json!({ "channelId": id, "day": "2026-11-01" }),
            Code::Required,
        ),
    ] {
        assert_eq!(desk.refused("add_reading", request).0, code);
    }
    desk.call("remove_reading", json!({ "readingId": today["id"] }));
    assert_eq!(
        desk.call("list_readings", json!({ "channelId": id }))["total"],
        2
    );
}

#[test]
fn readings_come_from_a_table_and_nothing_twice() {
    let desk = Desk::new();
    let id = channel(&desk, "Rust Night");
    let table = desk.file(
        "readings.csv",
        "Дата;Подписчики;Просмотры\n01.11.2026;400;1 204\n02.11.2026;401;\nвчера;5;6\n03.11.2026;many;\n",
    );
    let request = json!({ "channelId": id, "path": table });
    let done = desk.call("import_readings", request.clone());
    assert_eq!(
        (&done["added"], &done["leftOut"]),
        (&json!(2), &json!([4, 5]))
    );
    let before = desk.rows();
    let again = desk.call("import_readings", request);
    assert_eq!((&again["added"], &again["same"]), (&json!(0), &json!(2)));
    assert_eq!(desk.rows(), before);
    let other = desk.file("other.csv", "Name,Email\nAnn,ann@example.org\n");
    let (code, _) = desk.refused("import_readings", json!({ "channelId": id, "path": other }));
    assert_eq!(code, Code::NoReadings);
}

#[test]
fn a_chat_is_counted_by_day_and_account_and_nothing_that_was_said_is_kept() {
    let desk = Desk::new();
    let id = channel(&desk, "Rust Night");
    let preview = desk.call(
        "preview_chat_file",
        json!({ "channelId": id, "path": file("telegram.json") }),
    );
    assert_eq!(
        preview,
        json!({
            "kind": "telegram", "total": 1, "asks": [], "problems": [],
            "chats": [{ "id": "1700000001", "name": "Rust Night", "personal": false, "messages": 5,
                        "accounts": 4, "firstDay": "2026-11-01", "lastDay": "2026-11-03" }],
        })
    );
    let done = import(&desk, &id, "telegram.json");
    assert_eq!(
        done,
        json!({ "days": 3, "messages": 5, "accounts": 4, "matched": 0, "unknown": 4, "problems": [] })
    );
    // The days are those of Moscow.
    let wanted = [
        day("2026-11-01", 2, 2),
        day("2026-11-02", 1, 1),
        day("2026-11-03", 2, 2),
    ];
    assert_eq!(days(&desk), wanted);
    let month = desk.call("list_reach", json!({}))["channels"][0]["perMonth"].clone();
    assert_eq!(
        (&month["first"], &month["last"], &month["accounts"]),
        (&json!("2026-10-05"), &json!("2026-11-03"), &json!(4))
    );
    // Five times somebody wrote on a day, in thirty days, of four who write.
    assert!((month["meanDaily"].as_f64().unwrap() - 5.0 / 30.0).abs() < 1e-9);
    // One of the four is somebody known; the others are counted and not named.
    let anna = desk.call("add_person", json!({ "name": "Anna" }))["id"].clone();
    desk.call(
        "add_account",
        json!({ "personId": anna, "account": "telegram:user11" }),
    );
    let activity = desk.call("get_chat_activity", json!({ "channelId": id }));
    assert_eq!(
        activity["months"],
        json!([{ "month": "2026-11", "messages": 5, "accounts": 4, "days": 3 }])
    );
    assert_eq!(
        (
            &activity["messages"],
            &activity["accounts"],
            &activity["known"]
        ),
        (&json!(5), &json!(4), &json!(1))
    );
    assert_eq!(activity["perMonth"], month);
    assert_eq!(activity["name"], "Rust Night");
    let csv = |lang: &str| {
        let path = desk.folder.path().join(format!("chat-{lang}.csv"));
        let asked = json!({ "which": "chat", "channelId": id, "format": "csv", "lang": lang, "path": path });
        assert_eq!(desk.call("export_insight", asked)["rows"], 1);
        std::fs::read_to_string(path).unwrap()
    };
    assert!(csv("en").contains("Rust Night,2026-11,5,4,3"));
    assert!(csv("ru").contains("Rust Night;2026-11;5;4;3"));
    let (code, _) = desk.refused(
        "export_insight",
        json!({ "which": "chat", "format": "csv" }),
    );
    assert_eq!(format!("{code:?}"), "Required");
    assert_eq!(activity["days"].as_array().unwrap().len(), 3);
    for _ in 0..2 {
        desk.call("undo", json!({}));
    }
    let rows = desk.rows().join("\n");
    for said in ["Chairs", "Приду", "Ostrova", "Pinned"] {
        assert!(!rows.contains(said), "{said}: {rows}");
    }
    desk.call("undo", json!({}));
    assert_eq!(days(&desk), []);
}

#[test]
fn what_two_people_say_to_each_other_is_not_counted() {
    let desk = Desk::new();
    let id = channel(&desk, "Rust Night");
    let two = r#"{"name":"x","type":"personal_chat","id":7,"messages":[{"type":"message","date_unixtime":"1793520000","from_id":"user1"}]}"#;
    let path = desk.file("two.json", two);
    let (code, _) = desk.refused("import_chat_file", json!({ "channelId": id, "path": path }));
    assert_eq!(code, Code::ChatPersonal);
    assert_eq!(days(&desk), []);
}

#[test]
fn months_between_two_in_which_somebody_wrote_stand_with_none() {
    let desk = Desk::new();
    let id = channel(&desk, "Rust Night");
    // On 23 August and 1 November.
    let quiet = r#"{"name":"x","type":"private_group","id":7,"messages":[{"type":"message","date_unixtime":"1787472000","from_id":"user1"},{"type":"message","date_unixtime":"1793520000","from_id":"user1"}]}"#;
    let path = desk.file("quiet.json", quiet);
    desk.call("import_chat_file", json!({ "channelId": id, "path": path }));
    let activity = desk.call("get_chat_activity", json!({ "channelId": id }));
    let months = activity["months"].as_array().unwrap().iter();
    let messages: Vec<(String, u64)> = months
        .map(|one| (text(&one["month"]), one["messages"].as_u64().unwrap()))
        .collect();
    let wanted = [
        ("2026-08", 1),
        ("2026-09", 0),
        ("2026-10", 0),
        ("2026-11", 1),
    ];
    assert_eq!(
        messages,
        wanted.map(|(month, count)| (month.to_owned(), count))
    );
}

#[test]
fn the_same_chat_again_adds_nothing_and_a_longer_one_its_days() {
    let desk = Desk::new();
    let id = channel(&desk, "Rust Night");
    let noon = r#"{"name":"x","type":"private_group","id":7,"messages":[{"type":"message","date_unixtime":"1793520000","from_id":"user1"}]}"#;
    let evening = r#"{"name":"x","type":"private_group","id":7,"messages":[{"type":"message","date_unixtime":"1793520000","from_id":"user1"},{"type":"message","date_unixtime":"1793540000","from_id":"user2"},{"type":"message","date_unixtime":"1793620000","from_id":"user2"}]}"#;
    let (noon, evening) = (
        desk.file("noon.json", noon),
        desk.file("evening.json", evening),
    );
    let import = |path: &str| {
        let done = desk.call("import_chat_file", json!({ "channelId": id, "path": path }));
        (
            done["days"].as_u64().unwrap(),
            done["messages"].as_u64().unwrap(),
        )
    };
    assert_eq!(import(&noon), (1, 1));
    assert_eq!(import(&noon), (0, 0));
    assert_eq!(import(&evening), (2, 2));
    let before = desk.rows();
    // Neither takes anything away again.
    assert_eq!(import(&noon), (0, 0));
    assert_eq!(import(&evening), (0, 0));
    assert_eq!(desk.rows(), before);
}

#[test]
fn one_chat_of_many_is_asked_for() {
    let desk = Desk::new();
    let id = channel(&desk, "Rust Night");
    let path = file("telegram-all.json");
    let preview = desk.call("preview_chat_file", json!({ "path": path }));
    assert_eq!(preview["asks"], json!(["chat"]));
    let ids: Vec<String> = preview["chats"]
        .as_array()
        .unwrap()
        .iter()
        .map(|chat| text(&chat["id"]))
        .collect();
    // Groups first, the largest first; what is between two comes last.
    assert_eq!(ids, ["1700000001", "1700000002", "5"]);
    let found = desk.call(
        "preview_chat_file",
        json!({ "path": path, "query": "speak" }),
    );
    assert_eq!(found["total"], 1);
    let request = json!({ "channelId": id, "path": path });
    let (code, args) = desk.refused("import_chat_file", request);
    assert_eq!((code, &args["field"]), (Code::Required, &json!("chatId")));
    let done = desk.call(
        "import_chat_file",
        json!({ "channelId": id, "path": path, "chatId": "1700000002" }),
    );
    assert_eq!((&done["days"], &done["messages"]), (&json!(1), &json!(1)));
}

#[test]
fn chats_of_other_programs_are_counted_too() {
    for (name, kind, messages, accounts) in [
        ("discord.json", "discord", 3, 2),
        ("whatsapp-android.txt", "whatsapp", 3, 2),
        ("whatsapp-ios-ru.txt", "whatsapp", 3, 2),
        ("whatsapp-us.txt", "whatsapp", 3, 2),
        ("vk.csv", "vk", 3, 2),
    ] {
        let desk = Desk::new();
        let id = channel(&desk, "Chat");
        let preview = desk.call("preview_chat_file", json!({ "path": file(name) }));
        assert_eq!(
            (&preview["kind"], &preview["asks"]),
            (&json!(kind), &json!([])),
            "{name}"
        );
        let done = import(&desk, &id, name);
        assert_eq!(
            (&done["messages"], &done["accounts"]),
            (&json!(messages), &json!(accounts)),
            "{name}"
        );
    }
    let desk = Desk::new();
    let id = channel(&desk, "Chat");
    let path = file("whatsapp-either.txt");
    let preview = desk.call("preview_chat_file", json!({ "path": path }));
    assert_eq!(preview["asks"], json!(["day-first"]));
    let (code, _) = desk.refused("import_chat_file", json!({ "channelId": id, "path": path }));
    assert_eq!(code, Code::ChatDayOrder);
    desk.call(
        "import_chat_file",
        json!({ "channelId": id, "path": path, "dayFirst": true }),
    );
    assert_eq!(
        days(&desk),
        [day("2026-04-03", 1, 1), day("2026-04-04", 1, 1)]
    );
}

#[test]
fn a_table_of_vk_may_be_a_workbook() {
    let desk = Desk::new();
    let id = channel(&desk, "Chat");
    let path = desk.folder.path().join("vk.xlsx");
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in [
        ["from_id", "date", "text"],
        ["id31", "2026-11-01 09:00", "Chairs"],
        ["id31", "2026-11-01 10:00", ""],
        ["id32", "2026-11-02 10:00", "Yes"],
    ]
    .iter()
    .enumerate()
    {
        for (column, cell) in cells.iter().enumerate() {
            let (row, column) = (u32::try_from(row).unwrap(), u16::try_from(column).unwrap());
            sheet.write_string(row, column, *cell).unwrap();
        }
    }
    book.save(&path).unwrap();
    desk.call("import_chat_file", json!({ "channelId": id, "path": path }));
    assert_eq!(
        days(&desk),
        [day("2026-11-01", 2, 1), day("2026-11-02", 1, 1)]
    );
}

#[test]
fn an_account_is_a_person_by_its_id_alone_and_two_who_have_it_are_named() {
    let desk = Desk::new();
    let id = channel(&desk, "Rust Night");
    // The name in the file says nothing.
    let vera = desk.person("Vera Ostrova");
    let request = json!({ "channelId": id, "path": file("telegram.json") });
    assert_eq!(desk.call("import_chat_file", request.clone())["matched"], 0);
    let done = desk.call(
        "add_account",
        json!({ "personId": vera, "account": "telegram:11" }),
    );
    assert_eq!(
        done,
        json!({ "accounts": ["telegram:user11"], "sharedWith": [] })
    );
    assert_eq!(desk.call("import_chat_file", request.clone())["matched"], 1);
    let other = desk.person("Other Vera");
    let done = desk.call(
        "add_account",
        json!({ "personId": other, "account": "telegram:user11" }),
    );
    assert_eq!(done["sharedWith"], json!(["Vera Ostrova"]));
    let said = desk.call("import_chat_file", request);
    // Until one of them gives it up it is nobody's.
    assert_eq!(said["matched"], 0);
    assert_eq!(
        said["problems"],
        json!([{ "account": "telegram:user11", "names": ["Vera Ostrova", "Other Vera"] }])
    );
    desk.call(
        "remove_account",
        json!({ "personId": other, "account": "telegram:user11" }),
    );
    let (code, _) = desk.refused(
        "add_account",
        json!({ "personId": vera, "account": "Vera" }),
    );
    assert_eq!(code, Code::BadAccount);
}

#[test]
fn erasing_takes_the_account_and_the_counts_stay() {
    let desk = Desk::new();
    let id = channel(&desk, "Rust Night");
    let vera = desk.person("Vera Ostrova");
    desk.call(
        "add_account",
        json!({ "personId": vera, "account": "telegram:user11" }),
    );
    import(&desk, &id, "telegram.json");
    let copy = desk.call("export_person", json!({ "personId": vera }));
    let data: Value =
        serde_json::from_str(&std::fs::read_to_string(text(&copy["path"])).unwrap()).unwrap();
    assert_eq!(data["chatDays"][0]["messages"], 1);
    desk.call("erase_person", json!({ "personId": vera }));
    // As many messages, of one account less.
    assert_eq!(
        days(&desk),
        [
            day("2026-11-01", 2, 1),
            day("2026-11-02", 1, 1),
            day("2026-11-03", 2, 2)
        ]
    );
    let conn = desk.connection();
    let left: u32 = conn
        .query_row(
            "SELECT (SELECT count(*) FROM chat_day WHERE account = 'telegram:user11')
                  + (SELECT count(*) FROM change_row
                     WHERE instr(coalesce(old, '') || coalesce(new, ''), 'user11') > 0)",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(left, 0);
    // The same file does not bring it back.
    assert_eq!(import(&desk, &id, "telegram.json")["days"], 0);
    assert!(!desk.rows().join("\n").contains("user11"));
}

#[test]
fn bad_chats_are_refused_whole() {
    let desk = Desk::new();
    let id = channel(&desk, "Rust Night");
    let whole = std::fs::read_to_string(file("telegram.json")).unwrap();
    let before = desk.rows();
    for (name, content, wanted) in [
        ("empty.json", String::new(), Code::EmptyFile),
        (
            "list.csv",
            "Name,Email\nAnn,a@example.org\n".to_owned(),
            Code::NotAChat,
        ),
        (
            "cut.json",
            whole[..whole.len() - 30].to_owned(),
            Code::ChatCut,
        ),
        ("more.json", format!("{whole}]"), Code::ChatBroken),
        (
            "old.json",
            whole
                .replacen("\"date_unixtime\": \"17", "\"date_unixtime\": \"5", 1)
                .replacen("\"date_unixtime\": \"17", "\"date_unixtime\": \"5", 1),
            Code::ChatDay,
        ),
    ] {
        let path = desk.file(name, &content);
        for command in ["preview_chat_file", "import_chat_file"] {
            let (code, args) = desk.refused(command, json!({ "channelId": id, "path": path }));
            assert_eq!(code, wanted, "{name} {args}");
        }
    }
    let path = desk.folder.path().join("bytes.json");
    let mut bytes = whole.into_bytes();
    let at = bytes.len() - 40;
    bytes[at] = 0xff;
    std::fs::write(&path, bytes).unwrap();
    let (code, _) = desk.refused("import_chat_file", json!({ "channelId": id, "path": path }));
    assert_eq!(code, Code::ChatBytes);
    // Of 10 GB, without a byte of it on the disk.
    let path = desk.folder.path().join("large.json");
    std::fs::File::create(&path)
        .unwrap()
        .set_len(10 << 30)
        .unwrap();
    let (code, _) = desk.refused("import_chat_file", json!({ "channelId": id, "path": path }));
    assert_eq!(code, Code::FileTooLarge);
    assert_eq!(desk.rows(), before);
}

#[test]
fn past_totals_of_meetup_stand_apart_and_come_once() {
    let desk = Desk::new();
    let request = json!({ "path": file("meetup-members.csv") });
    let done = desk.call("import_guests", request.clone());
    assert_eq!(
        (
            &done["report"]["peopleAdded"],
            &done["report"]["pastTotals"]
        ),
        (&json!(3), &json!(2))
    );
    let before = desk.rows();
    let again = desk.call("import_guests", request);
    assert_eq!(
        (&again["report"]["pastTotals"], &again["step"]),
        (&json!(0), &Value::Null)
    );
    assert_eq!(desk.rows(), before);
    let people = desk.call("list_people", json!({}));
    let vera = people["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["name"] == "Vera Ostrova")
        .unwrap()
        .clone();
    // They are in no rate.
    assert_eq!((&vera["came"], &vera["pledged"]), (&json!(0), &json!(0)));
    let totals = desk.call("list_past_totals", json!({ "personId": vera["id"] }));
    assert_eq!(
        totals,
        json!({ "totals": [{ "source": "meetup", "day": "2026-11-18", "events": 12, "noShows": 2 }] })
    );
    let third = &people["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["name"] == "Third Guest")
        .unwrap()["id"];
    let merged = json!({ "keptId": vera["id"], "otherId": third });
    if desk.try_call("merge_people", merged).is_ok() {
        // Of one tool there is one total.
        assert_eq!(
            desk.call("list_past_totals", json!({ "personId": vera["id"] })),
            totals
        );
    }
    desk.call("erase_person", json!({ "personId": vera["id"] }));
    assert!(
        !desk
            .rows()
            .iter()
            .any(|row| row.starts_with("past_total") && row.contains("12"))
    );
}

#[test]
fn past_totals_of_a_luma_calendar_stand_beside_those_of_meetup() {
    let desk = Desk::new();
    let list = "user_api_id,name,first_name,last_name,email,first_seen,tags,event_approved_count,\
                event_checked_in_count,membership_name,membership_status\n\
                usr-1,Vera Ostrova,Vera,Ostrova,vera@example.org,2024-03-02T10:00:00Z,,6,4,,approved\n\
                usr-2,Third Guest,Third,Guest,third@example.org,2025-03-05T10:00:00Z,,2,0,,approved\n";
    let request = json!({ "path": desk.file("people.csv", list) });
    let done = desk.call("import_guests", request.clone());
    // Nobody ticked the third: that says nothing of whether they came.
    assert_eq!(
        (
            &done["report"]["peopleAdded"],
            &done["report"]["pastTotals"],
            &done["report"]["arrivals"]
        ),
        (&json!(2), &json!(1), &json!(0))
    );
    let again = desk.call("import_guests", request);
    assert_eq!(
        (&again["report"]["pastTotals"], &again["step"]),
        (&json!(0), &Value::Null)
    );
    let people = desk.call("list_people", json!({ "query": "Vera" }));
    let vera = people["rows"][0].clone();
    assert_eq!((&vera["came"], &vera["pledged"]), (&json!(0), &json!(0)));
    assert_eq!(
        desk.call("list_past_totals", json!({ "personId": vera["id"] })),
        json!({ "totals": [{ "source": "luma", "day": "2026-11-18", "events": 4, "noShows": null }] })
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Exports of one chat, each made at some moment, in any order and some twice: a day
    /// holds what the export that saw most of it saw.
    #[test]
    fn exports_in_any_order_come_to_the_longest(
        said in prop::collection::vec((0_i64..96, 0_u8..4), 1..60),
        cuts in prop::collection::vec(0_usize..60, 1..6),
    ) {
        let desk = Desk::new();
        let id = channel(&desk, "Rust Night");
        let mut said = said;
        said.sort_unstable();
        let mut longest = 0;
        for (number, cut) in cuts.iter().enumerate() {
            let many = 1 + cut % said.len();
            longest = longest.max(many);
            let messages: Vec<Value> = said[..many]
                .iter()
                .map(|(hour, who)| json!({
                    "type": "message", "text": "said", "from": "Somebody",
                    "date_unixtime": (1_790_000_000 + hour * 3600).to_string(),
                    "from_id": format!("user{who}"),
                }))
                .collect();
            let text = json!({ "name": "x", "type": "private_group", "id": 1, "messages": messages });
            let path = desk.file(&format!("{number}.json"), &text.to_string());
            let request = json!({ "channelId": id, "path": path });
            desk.call("import_chat_file", request.clone());
            let again = desk.call("import_chat_file", request);
            prop_assert_eq!(&again["days"], &json!(0));
        }
        let mut wanted: BTreeMap<String, (u64, BTreeSet<u8>)> = BTreeMap::new();
        for (hour, who) in &said[..longest] {
            let at = chrono::DateTime::from_timestamp(1_790_000_000 + hour * 3600, 0).unwrap();
            // Moscow is three hours ahead.
            let day = (at + chrono::Duration::hours(3)).date_naive().to_string();
            let day = wanted.entry(day).or_default();
            day.0 += 1;
            day.1.insert(*who);
        }
        let wanted: Vec<_> = wanted
            .into_iter()
            .map(|(day, (messages, accounts))| (day, messages, accounts.len() as u64))
            .collect();
        prop_assert_eq!(days(&desk), wanted);
    }
}
