//! Damaged lists through the whole import, against a planner with people and a
//! nearly full event: whatever is refused leaves the planner as it was, whatever
//! comes in can be taken back whole.
//!
//! `SAMOVAR_FUZZ_RUNS=5000` runs it for longer; each run is a preview and an
//! import with its backup.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use crate::desk::Desk;

const LISTS: &[&str] = &[
    "Name,Email,Company,Reply,Plus ones,Diet\nAnna Petrova,anna@example.org,Acme,yes,1,vegan\nBob Stone,bob@example.org,,no,0,\n,nobody,,yes,0,\nAnna Petrova,home@example.org,,maybe,0,nuts\n",
    "Отметка времени;Как вас зовут?;Почта;Телефон;Придёте?\n19.09.2026 18:07:33;Юлия Щербакова;julia@example.org;8 (999) 000-00-01;да, +1\n19.09.2026 18:08:33;Пётр Ёлкин;home@example.org;;нет\n20.09.2026 18:08:33;Юлия Щербакова;julia@example.org;;?\n",
    "api_id,name,email,phone_number,created_at,approval_status\ngst-1,Ann Lee,ann@example.org,+79990000002,2026-09-19T18:07:33Z,approved\ngst-2,Bo Lee,ann@example.org,,2026-09-19T18:08:33Z,waitlist\n",
    "BEGIN:VCARD\nVERSION:3.0\nN:Stone;Bob;;;\nEMAIL:bob@example.org\nTEL:+79990000003\nEND:VCARD\n",
];

const PIECES: &[&str] = &[
    "\"",
    ",",
    ";",
    "\t",
    "\r",
    "\n",
    "да",
    "yes",
    "+20",
    "99999999999",
    "anna@example.org",
    "home@example.org",
    "Анна Петрова",
    "Bob Stone",
    "\0",
    "\u{202E}",
    "END:VCARD\n",
    "waitlist",
    "2026-09-19T18:07:33Z",
    "-1",
    "'",
];

#[derive(Debug, Clone)]
enum Damage {
    Set(Index, u8),
    Insert(Index, &'static str),
    Remove(Index, usize),
    Repeat(Index, usize, usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        1 => (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Damage::Set(at, byte)),
        4 => (any::<Index>(), prop::sample::select(PIECES)).prop_map(|(at, piece)| Damage::Insert(at, piece)),
        2 => (any::<Index>(), 1_usize..30).prop_map(|(at, count)| Damage::Remove(at, count)),
        1 => (any::<Index>(), 1_usize..80, 2_usize..5).prop_map(|(at, count, times)| Damage::Repeat(at, count, times)),
    ]
}

fn damaged(list: &str, damages: &[Damage]) -> Vec<u8> {
    let mut bytes = list.as_bytes().to_vec();
    for damage in damages {
        let length = bytes.len();
        if length == 0 {
            break;
        }
        let end = |at: usize, count: usize| (at + count).min(length);
        match damage {
            Damage::Set(at, byte) => bytes[at.index(length)] = *byte,
            Damage::Insert(at, piece) => {
                let at = at.index(length);
                bytes.splice(at..at, piece.bytes());
            }
            Damage::Remove(at, count) => {
                let at = at.index(length);
                bytes.drain(at..end(at, *count));
            }
            Damage::Repeat(at, count, times) => {
                let at = at.index(length);
                let piece = bytes[at..end(at, *count)].repeat(*times);
                bytes.splice(at..at, piece);
            }
        }
    }
    bytes
}

fn desk() -> (Desk, String) {
    let desk = Desk::new();
    let event = desk.event(Some(4));
    desk.going(&event, "Known Guest", 1);
    for (name, email) in [
        ("Анна Петрова", "anna@example.org"),
        ("Пётр Ёлкин", "home@example.org"),
    ] {
        desk.call("add_person", json!({ "name": name, "emails": [email] }));
    }
    (desk, event)
}

/// What a damaged list comes to, by one way of asking.
fn import(desk: &Desk, event: &str, bytes: &[u8], name: &str, overwrite: bool, meant: bool) {
    let path = desk.folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    let request = json!({
        "path": path, "eventId": event, "fresh": true, "overCapacity": meant,
        "onMatch": overwrite.then_some("overwrite"),
    });
    let before = desk.rows();
    let coming = |desk: &Desk| {
        desk.call("guest_counts", json!({ "eventId": event }))["coming"]
            .as_u64()
            .unwrap()
    };
    let preview = desk.try_call("preview_import", request.clone());
    assert_eq!(desk.rows(), before);
    let done = desk.try_call("import_guests", request);
    let Ok(done) = done else {
        assert_eq!(desk.rows(), before);
        return;
    };
    assert_eq!(
        done.value["report"],
        preview.expect("what comes in can be seen before").value["report"]
    );
    if !meant {
        assert!(coming(desk) <= 4, "over the capacity");
    }
    match done.value["step"] {
        Value::Null => assert_eq!(desk.rows(), before),
        _ => {
            desk.call("undo", json!({}));
            assert_eq!(desk.rows(), before);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: std::env::var("SAMOVAR_FUZZ_RUNS").ok().and_then(|runs| runs.parse().ok()).unwrap_or(8),
        failure_persistence: None,
        max_shrink_iters: 200,
        ..ProptestConfig::default()
    })]

    /// Sixteen lists a run, each on the planner that the one before left.
    #[test]
    fn a_damaged_list_comes_in_whole_or_not_at_all(
        lists in prop::collection::vec(
            (prop::sample::select(LISTS), prop::collection::vec(damage(), 0..6), any::<bool>(), any::<bool>()), 16)
    ) {
        let (desk, event) = desk();
        for (list, damages, overwrite, meant) in lists {
            let name = if list.starts_with("BEGIN") { "list.vcf" } else { "list.csv" };
            import(&desk, &event, &damaged(list, &damages), name, overwrite, meant);
        }
    }
}
