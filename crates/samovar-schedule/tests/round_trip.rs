//! What is written is read back as it was, whatever stands in it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;
use samovar_schedule::{
    Dialect, HtmlWords, Link, Programme, Room, Session, Speaker, Track, read, to_html, to_json,
    to_xml,
};

const ROOMS: [&str; 3] = ["Зал", "Hall <B> & co", ""];
const TRACKS: [&str; 3] = ["Web \"fast\"", "Базы", ""];
const KINDS: [&str; 4] = ["talk", "break", "lightning", "other"];

/// One line that begins and ends with a letter.
fn line() -> impl Strategy<Value = String> {
    "[a-zа-я<>&;'\"#=][a-zа-я<>&;'\" #=]{0,20}[a-zа-я<>&;]".prop_map(|text| {
        let words: Vec<&str> = text.split_whitespace().collect();
        words.join(" ")
    })
}

fn about() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        (line(), line()).prop_map(|(a, b)| format!("{a}\n\n- {b}"))
    ]
}

fn sessions() -> impl Strategy<Value = Vec<Session>> {
    let one = (
        line(),
        about(),
        (0..KINDS.len(), 0..ROOMS.len(), 0..TRACKS.len()),
        0..3_000i64,
        1..600u32,
        (
            prop::collection::btree_set(0..4usize, 0..3),
            prop::collection::vec(
                (0..1_000u32, prop_oneof![Just(String::new()), line()]),
                0..3,
            ),
        ),
    );
    prop::collection::vec(one, 1..12).prop_map(|drawn| {
        let midnight = NaiveDate::from_ymd_opt(2026, 5, 30)
            .unwrap()
            .and_time(Default::default());
        let numbered = drawn.into_iter().enumerate();
        let mut sessions: Vec<Session> = numbered
            .map(
                |(number, (title, about, (kind, room, track), at, minutes, (speakers, links)))| {
                    Session {
                        key: format!("01900000-0000-7000-8000-{number:012}"),
                        title,
                        kind: KINDS[kind].to_owned(),
                        track: TRACKS[track].to_owned(),
                        room: ROOMS[room].to_owned(),
                        starts: Some(midnight + TimeDelta::minutes(at)),
                        offset: Some(180),
                        minutes: Some(minutes),
                        about,
                        language: if number % 2 == 0 { "ru" } else { "" }.to_owned(),
                        links: links_of(links),
                        speakers: speakers.into_iter().collect(),
                    }
                },
            )
            .collect();
        sessions.sort_by_key(|session| session.starts);
        sessions
    })
}

/// Each address once.
fn links_of(drawn: Vec<(u32, String)>) -> Vec<Link> {
    let mut links: Vec<Link> = Vec::new();
    for (number, title) in drawn {
        let url = format!("https://example.org/a?b={number}&c=<d>");
        if links.iter().all(|known| known.url != url) {
            links.push(Link { url, title });
        }
    }
    links
}

fn programme(sessions: Vec<Session>) -> Programme {
    let days: std::collections::BTreeSet<NaiveDate> = sessions
        .iter()
        .filter_map(|one| Some(one.starts?.date()))
        .collect();
    Programme {
        dialect: Dialect::Schedule,
        title: "Tea & <Rust>".to_owned(),
        version: "1".to_owned(),
        zone: Some("Europe/Moscow".to_owned()),
        days: days.into_iter().collect(),
        rooms: ROOMS[..2]
            .iter()
            .map(|name| Room {
                name: (*name).to_owned(),
                capacity: None,
            })
            .collect(),
        tracks: TRACKS[..2]
            .iter()
            .map(|name| Track {
                name: (*name).to_owned(),
                colour: Some("#15803d".to_owned()),
            })
            .collect(),
        speakers: (0..4)
            .map(|number| Speaker {
                key: format!("01900000-0000-7000-8000-9{number:011}"),
                name: format!("Ада <{number}>"),
                email: String::new(),
                ..Speaker::default()
            })
            .collect(),
        sessions,
        ..Programme::default()
    }
}

/// Sessions by their keys, with the names of those who speak.
fn told(programme: &Programme) -> Vec<(Session, Vec<(String, String)>)> {
    let mut told: Vec<_> = programme
        .sessions
        .iter()
        .map(|session| {
            let who = session
                .speakers
                .iter()
                .map(|place| &programme.speakers[*place]);
            let who = who.map(|one| (one.key.clone(), one.name.clone())).collect();
            (
                Session {
                    speakers: Vec::new(),
                    ..session.clone()
                },
                who,
            )
        })
        .collect();
    told.sort_by(|(a, _), (b, _)| a.key.cmp(&b.key));
    told
}

proptest! {
    #[test]
    fn what_is_written_is_read_as_it_was(sessions in sessions()) {
        let ours = programme(sessions);
        for text in [to_xml(&ours), to_json(&ours)] {
            let back = read(text.as_bytes()).unwrap();
            prop_assert_eq!(told(&back), told(&ours));
            prop_assert_eq!(&back.title, &ours.title);
            prop_assert_eq!(&back.days, &ours.days);
            prop_assert_eq!(&back.tracks, &ours.tracks);
            prop_assert_eq!(&back.zone, &ours.zone);
        }
    }

    #[test]
    fn no_text_becomes_a_part_of_the_page(title in line(), text in about()) {
        let session = Session { title, about: text, ..Session::default() };
        let page = to_html(&programme(vec![session]), &HtmlWords::default());
        let document = page.strip_prefix("<!DOCTYPE html>").unwrap();
        // Every tag is one of ours.
        let ours = ["html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "table", "thead",
            "tbody", "tr", "th", "td", "div", "span", "svg", "circle"];
        for tag in document.split('<').skip(1) {
            let name: String =
                tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
            prop_assert!(ours.contains(&name.as_str()), "<{}", tag);
        }
        prop_assert!(!page.contains("src=") && !page.contains("http://") && !page.contains("https://"));
    }
}

/// What the published schema asks of every part.
#[test]
fn schedule_json_has_all_that_the_schema_asks_for() {
    let midday = NaiveDate::from_ymd_opt(2026, 5, 30)
        .unwrap()
        .and_hms_opt(12, 0, 0)
        .unwrap();
    let session = Session {
        key: "01900000-0000-7000-8000-000000000001".to_owned(),
        title: "Чай".to_owned(),
        kind: "talk".to_owned(),
        starts: Some(midday),
        offset: Some(180),
        minutes: Some(95),
        ..Session::default()
    };
    let file: serde_json::Value =
        serde_json::from_str(&to_json(&programme(vec![session]))).unwrap();
    let conference = &file["schedule"]["conference"];
    for part in [
        "title",
        "acronym",
        "days",
        "daysCount",
        "start",
        "end",
        "timeslot_duration",
    ] {
        assert!(!conference[part].is_null(), "{part}");
    }
    assert!(conference["acronym"].as_str().unwrap().len() >= 4);
    let event = &conference["days"][0]["rooms"][""][0];
    for part in [
        "abstract", "date", "duration", "guid", "id", "language", "links", "persons", "room",
        "slug", "start", "subtitle", "title", "track", "type", "url",
    ] {
        assert!(event.get(part).is_some(), "{part}");
    }
    assert_eq!(event["duration"], "01:35");
    assert_eq!(event["date"], "2026-05-30T12:00:00+03:00");
    assert_eq!(event["slug"], "session-1");
    let known = ["index", "date", "day_start", "day_end", "rooms"];
    let day = conference["days"][0].as_object().unwrap();
    assert!(day.keys().all(|key| known.contains(&key.as_str())));
}
