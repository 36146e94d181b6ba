use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate};
use proptest::prelude::*;

use super::*;

fn utc(seconds: i64) -> Option<NaiveDate> {
    DateTime::from_timestamp(seconds, 0).map(|at| at.date_naive())
}

fn try_read(
    bytes: &[u8],
    wanted: Wanted<'_>,
    day_first: Option<bool>,
) -> Result<Export, ChatError> {
    let how = Reading {
        wanted,
        day_first,
        day_of: &utc,
    };
    read(bytes, &how)
}

fn days(text: &str) -> Vec<String> {
    let export = try_read(text.as_bytes(), Wanted::Only, None).unwrap();
    told(&export.chats[0])
}

fn told(chat: &Chat) -> Vec<String> {
    chat.days
        .iter()
        .map(|day| format!("{} {} {}", day.day, day.account, day.messages))
        .collect()
}

const ONE: &str = r#"{"name":"Rust Night","type":"public_supergroup","id":77,"messages":[
 {"id":1,"type":"service","date_unixtime":"1796083200","actor_id":"user1","action":"join"},
 {"id":2,"type":"message","date":"2026-12-01T10:00:00","date_unixtime":"1796119200","from":"Ann Invented","from_id":"user1","text":"Hi \"all\" \u0448"},
 {"id":3,"type":"message","date_unixtime":"1796119260","from":null,"from_id":"user2","text":["a ",{"type":"link","text":"b"},{"x":{"from_id":"user9"}}]},
 {"id":4,"type":"message","date_unixtime":1796205600,"from_id":4511,"text":""},
 {"id":5,"type":"message","date":"2026-12-02T23:59:59","from_id":"user1","text":"x"},
 {"id":6,"type":"message","date_unixtime":"1796205600","from_id":null,"text":"x"}]}"#;

#[test]
fn telegram_counts_messages_and_no_service() {
    assert_eq!(
        days(ONE),
        [
            "2026-12-01 telegram:user1 1",
            "2026-12-01 telegram:user2 1",
            "2026-12-02  1",
            "2026-12-02 telegram:user1 1",
            "2026-12-02 telegram:user4511 1",
        ]
    );
    let chat = &try_read(ONE.as_bytes(), Wanted::Sums, None).unwrap().chats[0];
    assert_eq!((chat.id.as_str(), chat.name.as_str()), ("77", "Rust Night"));
    assert_eq!((chat.messages, chat.accounts), (5, 3));
    assert_eq!(chat.days, []);
}

#[test]
fn telegram_with_many_chats_gives_the_one_asked_for() {
    let all = format!(
        r#"{{"about":"x","chats":{{"about":"y","list":[{ONE},{{"name":null,"type":"personal_chat","id":5,"messages":[]}}]}},"left_chats":{{"list":[{{"messages":[{{"type":"message","date_unixtime":"1796119200","from_id":"user7"}}],"id":9,"name":"Left"}}]}}}}"#
    );
    let export = try_read(all.as_bytes(), Wanted::Chat("9"), None).unwrap();
    assert_eq!(export.kind, ChatKind::Telegram);
    let ids: Vec<_> = export
        .chats
        .iter()
        .map(|chat| (chat.id.as_str(), chat.personal))
        .collect();
    assert_eq!(ids, [("77", false), ("5", true), ("9", false)]);
    assert_eq!(told(&export.chats[0]), [""; 0]);
    assert_eq!(told(&export.chats[2]), ["2026-12-01 telegram:user7 1"]);
    assert!(matches!(
        try_read(all.as_bytes(), Wanted::Only, None),
        Err(ChatError::SeveralChats)
    ));
    assert!(matches!(
        try_read(all.as_bytes(), Wanted::Chat("1"), None),
        Err(ChatError::NoSuchChat { .. })
    ));
}

#[test]
fn a_signed_post_is_of_its_channel_and_of_no_account_of_discord() {
    let text = r#"{"name":"News","type":"public_channel","id":8,"messages":[
      {"id":1,"type":"message","date_unixtime":"1796119200","from":"News","from_id":"channel8","author":"Ann Invented","text":"x"}]}"#;
    assert_eq!(days(text), ["2026-12-01 telegram:channel8 1"]);
    let export = try_read(text.as_bytes(), Wanted::Sums, None).unwrap();
    assert_eq!(export.kind, ChatKind::Telegram);
}

#[test]
fn what_two_say_to_each_other_is_personal_in_either_program() {
    let text = r#"{"guild":{"id":"0"},"channel":{"id":"4","type":"DirectTextChat","name":"Ann"},"messages":[]}"#;
    let export = try_read(text.as_bytes(), Wanted::Sums, None).unwrap();
    assert!(export.chats[0].personal);
}

#[test]
fn discord_leaves_bots_and_notes_out() {
    let text = r#"{"guild":{"id":"1","name":"G"},"channel":{"id":"44","type":"GuildTextChat","name":"talk"},"messages":[
      {"id":"1","type":"Default","timestamp":"2026-12-01T23:30:00.123+03:00","content":"hi","author":{"id":"10","name":"a","isBot":false,"roles":[{"id":"3"}]},"reactions":[{"users":[{"id":"99"}]}]},
      {"id":"2","type":"Reply","timestamp":"2026-12-02T01:00:00+03:00","content":"hi","author":{"id":"10","isBot":false}},
      {"id":"3","type":"Default","timestamp":"2026-12-02T10:00:00+00:00","content":"beep","author":{"id":"11","isBot":true}},
      {"id":"4","type":"GuildMemberJoin","timestamp":"2026-12-02T10:00:00+00:00","content":"","author":{"id":"12","isBot":false}}],"messageCount":4}"#;
    assert_eq!(days(text), ["2026-12-01 discord:10 2"]);
    let export = try_read(text.as_bytes(), Wanted::Sums, None).unwrap();
    assert_eq!(export.kind, ChatKind::Discord);
    assert_eq!(
        (export.chats[0].id.as_str(), export.chats[0].name.as_str()),
        ("44", "talk")
    );
}

#[test]
fn whatsapp_of_any_phone_is_counted_by_name() {
    let days = |text: &str| {
        let export = try_read(text.as_bytes(), Wanted::Only, None).unwrap();
        assert_eq!(export.asks, [], "{text}");
        let mut days: Vec<_> = export.chats[0]
            .days
            .iter()
            .map(|day| format!("{} {}", day.day, day.messages))
            .collect();
        days.sort();
        days
    };
    let android = "31/01/2026, 17:04 - Messages are encrypted.\n31/01/2026, 17:05 - Ann: one\nand more: of it\n\n01/02/2026, 09:00 - Ann: two\n01/02/2026, 09:01 - Борис: три";
    assert_eq!(
        days(android),
        ["2026-01-31 1", "2026-02-01 1", "2026-02-01 1"]
    );
    let ios = "\u{200e}[31.01.2026, 17:04:12] Rust Night: \u{200e}Encrypted.\r\n[31.01.2026, 17:05:00] Анна: раз\r\n\u{200e}[02.02.2026, 17:05:00] Анна: \u{200e}image omitted\r\n";
    assert_eq!(days(ios), ["2026-01-31 1", "2026-02-02 1"]);
    let american = "1/31/26, 5:04\u{202f}PM - Ann: x\n2/1/26, 5:04\u{202f}PM - Ann: y\n";
    assert_eq!(days(american), ["2026-01-31 1", "2026-02-01 1"]);
    assert_eq!(days("[2026-01-31, 17:04:12] Ann: x"), ["2026-01-31 1"]);
    assert_eq!(days("2026/01/31 17:04 - Ann: x"), ["2026-01-31 1"]);
    assert_eq!(days("03.04.26 в 17:04 - Аня: x"), ["2026-04-03 1"]);
    assert_eq!(days("13/4/26 à 17:04 - Ann: x"), ["2026-04-13 1"]);
    assert_eq!(days("13-04-2026 17:04 - Ann: x"), ["2026-04-13 1"]);
}

#[test]
fn whatsapp_asks_where_day_and_month_could_be_either() {
    let text = "03/04/2026, 17:04 - Ann: x\n04/04/2026, 17:05 - Ann: y\n";
    let export = try_read(text.as_bytes(), Wanted::Sums, None).unwrap();
    assert_eq!(export.asks, [Question::DayFirst]);
    assert_eq!((export.chats[0].messages, export.chats[0].accounts), (2, 1));
    let first = |day_first| {
        let export = try_read(text.as_bytes(), Wanted::Only, Some(day_first)).unwrap();
        export.chats[0].first_day.unwrap().to_string()
    };
    assert_eq!(
        (first(true), first(false)),
        ("2026-04-03".into(), "2026-03-04".into())
    );
}

#[test]
fn vk_table_counts_by_id_alone() {
    let text = "\u{feff}id;from_id;name;date;text\n1;5;Ann;1796119200;\"a;\nb\"\n2;-7;Club;2026-12-01 10:00;x\n3;https://vk.com/id5;Ann;01.12.2026 12:00;y\n";
    assert_eq!(days(text), ["2026-12-01 vk:club7 1", "2026-12-01 vk:id5 2"]);
    let text = "id,day,messages\nid5,2026-12-01,12\n";
    assert_eq!(days(text), ["2026-12-01 vk:id5 12"]);
}

#[test]
fn bad_files_are_refused_whole() {
    let why = |bytes: &[u8]| format!("{:?}", try_read(bytes, Wanted::Sums, None).unwrap_err());
    assert_eq!(why(b""), "Empty");
    assert_eq!(why(b" \n"), "Empty");
    assert_eq!(why(b"hello"), "NotAChat");
    assert_eq!(why(b"{}"), "NotAChat");
    assert_eq!(why(br#"{"messages":["a"]}"#), "NotAChat");
    assert_eq!(why(br#"{"messages":{}}"#), "NotAChat");
    assert_eq!(why(&ONE.as_bytes()[..ONE.len() - 40]), "CutOff { line: 7 }");
    assert_eq!(
        why(format!("{ONE}}}").as_bytes()),
        "Broken { line: 7, column: 84 }"
    );
    let mut bytes = ONE.as_bytes().to_vec();
    let at = ONE.find("all").unwrap();
    bytes[at] = 0xff;
    assert_eq!(why(&bytes), "InvalidBytes { offset: 0 }");
    let old = ONE.replace("1796119260", "600000000");
    assert_eq!(why(old.as_bytes()), "BadDay { value: \"600000000\" }");
    let none = ONE.replace("1796119260", "soon");
    assert_eq!(why(none.as_bytes()), "BadDay { value: \"soon\" }");
    assert_eq!(why(b"31/13/2026, 17:04 - Ann: x"), "BadDay { value: \"\" }");
    assert_eq!(
        why(b"from_id,date\n1,1996-01-01\n"),
        "BadDay { value: \"1996-01-01\" }"
    );
    assert_eq!(why(b"from_id,date\n1,2026-01-01\n2"), "CutOff { line: 3 }");
}

struct Endless;

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        buffer.fill(b'[');
        Ok(buffer.len())
    }
}

#[test]
fn a_text_without_end_is_given_up() {
    let how = Reading {
        wanted: Wanted::Sums,
        day_first: None,
        day_of: &utc,
    };
    let file = br#"{"messages":[{"from_id":""#.chain(Endless);
    assert!(matches!(read(file, &how), Err(ChatError::NotAChat)));
}

/// Gives a file in pieces as small as it likes.
struct Pieces<'b>(&'b [u8], usize);

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let most = self.1.min(buffer.len()).min(self.0.len());
        buffer[..most].copy_from_slice(&self.0[..most]);
        self.0 = &self.0[most..];
        Ok(most)
    }
}

proptest! {
    #[test]
    fn counts_equal_those_counted_apart(
        messages in prop::collection::vec((0_i64..400, 0_u8..6, ".{0,40}", any::<bool>()), 0..200),
        piece in 64_usize..200,
    ) {
        let start = 1_767_225_600;
        let mut expected: BTreeMap<(String, String), u32> = BTreeMap::new();
        let rows: Vec<serde_json::Value> = messages.iter().map(|(hours, who, text, service)| {
            let at = start + hours * 3600;
            if !service {
                let day = utc(at).unwrap().to_string();
                *expected.entry((day, format!("telegram:user{who}"))).or_default() += 1;
            }
            serde_json::json!({
                "type": if *service { "service" } else { "message" }, "from": text,
                "date_unixtime": at.to_string(), "from_id": format!("user{who}"),
                "text": [text, {"type": "bold", "text": text}],
            })
        }).collect();
        let file = serde_json::json!({"name": "x", "type": "g", "id": 1, "messages": rows}).to_string();
        let how = Reading { wanted: Wanted::Only, day_first: None, day_of: &utc };
        let export = read(Pieces(file.as_bytes(), piece), &how).unwrap();
        let found: BTreeMap<(String, String), u32> = export.chats[0].days.iter()
            .map(|day| ((day.day.to_string(), day.account.clone()), day.messages)).collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn no_bytes_make_it_fall(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = try_read(&bytes, Wanted::Only, Some(true));
    }

    #[test]
    fn no_piece_of_a_file_is_taken_for_a_whole_one(at in 1_usize..ONE.len() - 1) {
        prop_assert!(try_read(&ONE.as_bytes()[..at], Wanted::Only, None).is_err());
    }
}
