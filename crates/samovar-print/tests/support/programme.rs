//! An invented conference: talks of forty minutes in every room, lunch for everybody, tracks.

#![allow(dead_code)]

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta};
use samovar_i18n::Lang;
use samovar_print::{Programme, ProgrammeItem, ProgrammeTrack, Tint};

const TINTS: [Tint; 8] = [
    Tint::Blue,
    Tint::Green,
    Tint::Amber,
    Tint::Red,
    Tint::Violet,
    Tint::Teal,
    Tint::Pink,
    Tint::Grey,
];
const SLOTS_A_DAY: usize = 9;

pub fn at(day: u32, hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 12, day)
        .unwrap()
        .and_hms_opt(hour, minute, 0)
        .unwrap()
}

pub fn item(title: &str, starts: NaiveDateTime, minutes: i64) -> ProgrammeItem {
    ProgrammeItem {
        title: title.to_owned(),
        starts,
        ends: starts + TimeDelta::minutes(minutes),
        room: None,
        track: None,
        speakers: Vec::new(),
        about: String::new(),
        for_all: false,
    }
}

pub fn nothing(lang: Lang) -> Programme {
    Programme {
        title: match lang {
            Lang::En => "Rust Days".into(),
            Lang::Ru => "Дни Rust".into(),
        },
        starts: at(18, 10, 0),
        ends: Some(at(18, 20, 0)),
        place: "Samovar Club · 12 Tea Street".into(),
        printed_at: DateTime::parse_from_rfc3339("2026-12-10T17:05:00+03:00").unwrap(),
        version: "Version 3".into(),
        rooms: Vec::new(),
        tracks: Vec::new(),
        items: Vec::new(),
    }
}

/// What a talk is called on every sheet: "T007".
pub fn code(number: usize) -> String {
    format!("T{number:03}")
}

/// So many talks, from room to room and then from hour to hour, over as many days as it takes;
/// each day with lunch.
pub fn conference(lang: Lang, sessions: usize, rooms: usize) -> Programme {
    let mut programme = nothing(lang);
    programme.rooms = (1..=rooms).map(|number| format!("Room {number}")).collect();
    programme.tracks = TINTS
        .iter()
        .map(|tint| ProgrammeTrack {
            name: format!("{tint:?} track"),
            tint: *tint,
        })
        .collect();
    for number in 0..sessions {
        let slot = number / rooms;
        let (day, slot) = (slot / SLOTS_A_DAY, slot % SLOTS_A_DAY);
        // Lunch is between the fourth and the fifth.
        let minutes = slot as i64 * 45 + if slot > 3 { 60 } else { 0 };
        let starts = at(18 + day as u32, 10, 0) + TimeDelta::minutes(minutes);
        programme.items.push(ProgrammeItem {
            room: Some(number % rooms),
            track: Some(number % TINTS.len()),
            speakers: vec![format!("Anna Petrova {number}")],
            about: "What we built, why it broke, and what we would do another time.".into(),
            ..item(&code(number), starts, 40)
        });
        if number % rooms == 0 && slot == 4 {
            programme.items.push(ProgrammeItem {
                for_all: true,
                ..item("Lunch", at(18 + day as u32, 13, 0), 60)
            });
        }
    }
    programme.items.sort_by_key(|item| item.starts);
    programme
}

/// Names that are as long as anybody's.
pub fn long(lang: Lang) -> Programme {
    let mut programme = conference(lang, 24, 3);
    programme.title = "The international conference of everybody who keeps a samovar warm while \
                       others talk about distributed systems"
        .into();
    programme.rooms = vec![
        "Große Aula der Naturwissenschaftlichen Fakultät".into(),
        "Константинопольский зал имени Достоевского".into(),
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".into(),
    ];
    for item in &mut programme.items {
        item.title = format!(
            "{}: how we stopped worrying about Wettbewerbsfähigkeitsüberlegungen and \
             learned to love the достопримечательности of a monorepo",
            item.title
        );
        item.speakers = vec![
            "Wilhelmina Montgomery-Featherstonehaugh".into(),
            "Александра-Виктория Константинопольская-Задунайская".into(),
            "محمد عبد الرحمن".into(),
        ];
    }
    programme
}
