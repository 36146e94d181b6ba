//! What clashes, found in order of time, is what holding every two against each other finds.

use std::collections::{BTreeSet, HashMap};

use proptest::prelude::*;
use serde_json::json;

use super::clash::{find, is_across};
use super::{Session, SessionKind, SessionSpeaker};
use crate::available::{Hours, Span};
use crate::event::look::LookKind;
use crate::event::look::when::overlap;
use crate::event::{DoorKept, Event, EventKind, EventState, FoodPlanned};
use crate::ids::{EventId, RoomId, SessionId, SpeakerId};
use crate::time::{Fold, Wall};

fn at(text: &str) -> Wall {
    Wall::parse(text).unwrap()
}

fn event() -> Event {
    Event {
        id: EventId::new(),
        title: "Rust Night".to_owned(),
        kind: EventKind::Conference,
        state: EventState::Draft,
        starts: at("2026-12-18T09:00"),
        ends: at("2026-12-19T02:00"),
        starts_fold: Fold::Earlier,
        ends_fold: Fold::Earlier,
        zone: "Europe/Moscow".to_owned(),
        venue_id: None,
        venue_name: String::new(),
        room_id: None,
        room_name: String::new(),
        capacity: None,
        about: String::new(),
        notes: String::new(),
        host: String::new(),
        organizer_name: String::new(),
        organizer_email: String::new(),
        link: String::new(),
        currency: String::new(),
        food_planned: FoodPlanned::Unknown,
        door_kept: DoorKept::Unknown,
        margin_percent: 0,
        reminder_minutes: None,
        calendar_uid: String::new(),
        calendar_sequence: 0,
        series_id: None,
        series_part: None,
        has_budget_limit: false,
        occurrence: None,
        series: None,
        is_past: false,
    }
}

fn session(after: i64, minutes: u32, room: Option<RoomId>, speakers: &[SpeakerId]) -> Session {
    let starts = at("2026-12-18T09:00").plus_minutes(after);
    Session {
        id: SessionId::new(),
        event_id: EventId::new(),
        title: "x".to_owned(),
        kind: SessionKind::Talk,
        starts: Some(starts),
        ends: Some(starts.plus_minutes(i64::from(minutes))),
        minutes,
        room_id: room,
        room_name: String::new(),
        about: String::new(),
        track_id: None,
        track_name: String::new(),
        track_colour: None,
        talk_id: None,
        hard: false,
        setup_minutes: 0,
        teardown_minutes: 0,
        speakers: speakers
            .iter()
            .map(|speaker| SessionSpeaker {
                speaker_id: *speaker,
                name: String::new(),
            })
            .collect(),
        looks: BTreeSet::new(),
    }
}

type Told = (LookKind, Vec<SessionId>, Vec<SpeakerId>, Option<RoomId>);

fn told(event: &Event, sessions: &[Session], hours: &Hours) -> Vec<Told> {
    let mut all: Vec<Told> = find(event, sessions, hours)
        .into_iter()
        .map(|look| {
            let parties = look.parties;
            (
                look.kind,
                parties.session_ids,
                parties.speaker_ids,
                parties.room_id,
            )
        })
        .collect();
    all.sort();
    all
}

fn span(one: &Session) -> Span {
    Span {
        starts: one.starts.unwrap(),
        ends: one.ends.unwrap(),
    }
}

/// Every two against each other.
fn by_force(event: &Event, sessions: &[Session], hours: &Hours) -> Vec<Told> {
    let mut all = Vec::new();
    for (at, a) in sessions.iter().enumerate() {
        let of_a = span(a);
        if of_a.starts < event.starts || of_a.ends > event.ends {
            all.push((LookKind::SessionOutside, vec![a.id], vec![], None));
        }
        for speaker in &a.speakers {
            if !hours.has_speaker(speaker.speaker_id, of_a) {
                let ids = vec![speaker.speaker_id];
                all.push((LookKind::SpeakerUnavailable, vec![a.id], ids, None));
            }
        }
        for b in sessions.iter().skip(at + 1) {
            let of_b = span(b);
            if !overlap((of_a.starts, of_a.ends), (of_b.starts, of_b.ends)) {
                continue;
            }
            let both = vec![a.id, b.id];
            let room = match (a.room_id, b.room_id) {
                (Some(one), Some(other)) if one == other => Some(one),
                (Some(room), None) if is_across(b) => Some(room),
                (None, Some(room)) if is_across(a) => Some(room),
                _ => None,
            };
            if room.is_some() {
                all.push((LookKind::RoomTwice, both.clone(), vec![], room));
            }
            for speaker in &a.speakers {
                let id = speaker.speaker_id;
                if b.speakers.iter().any(|one| one.speaker_id == id) {
                    all.push((LookKind::SpeakerTwice, both.clone(), vec![id], None));
                }
            }
        }
    }
    all.sort();
    all
}

#[test]
fn less_than_it_takes_to_clear_and_set_up_is_told_with_both() {
    let hall = Some(RoomId::new());
    let mut sessions = [session(0, 30, hall, &[]), session(40, 30, hall, &[])];
    sessions[0].teardown_minutes = 5;
    sessions[1].setup_minutes = 10;
    let looks = find(&event(), &sessions, &Hours::default());
    assert_eq!(looks.len(), 1);
    assert_eq!(looks[0].kind, LookKind::SetupShort);
    assert_eq!(
        looks[0].parties.session_ids,
        [sessions[0].id, sessions[1].id]
    );
    let facts = &looks[0].facts;
    assert_eq!(json!([facts["there"], facts["minutes"]]), json!([10, 15]));
    sessions[1].setup_minutes = 5;
    assert!(find(&event(), &sessions, &Hours::default()).is_empty());
}

#[test]
fn a_night_over_midnight_is_one_night() {
    let ann = SpeakerId::new();
    let sessions = [
        session(14 * 60 + 50, 30, None, &[ann]),
        session(15 * 60, 30, None, &[ann]),
    ];
    let looks = find(&event(), &sessions, &Hours::default());
    assert_eq!(looks.len(), 1);
    assert_eq!(looks[0].kind, LookKind::SpeakerTwice);
}

proptest! {
    #[test]
    fn in_order_of_time_is_what_every_two_are(
        rows in prop::collection::vec(
            (0i64..1100, 5u32..120, 0usize..4, any::<bool>(), prop::collection::btree_set(0usize..4, 0..3)),
            0..40,
        ),
        (from, length) in (0i64..600, 30i64..600),
    ) {
        let rooms = [Some(RoomId::new()), Some(RoomId::new()), Some(RoomId::new()), None];
        let speakers: Vec<SpeakerId> = (0..4).map(|_| SpeakerId::new()).collect();
        let mut sessions: Vec<Session> = rows
            .iter()
            .map(|(after, minutes, room, pause, who)| {
                let who: Vec<SpeakerId> = who.iter().map(|at| speakers[*at]).collect();
                let mut one = session(*after, *minutes, rooms[*room], &who);
                if *pause {
                    one.kind = SessionKind::Break;
                }
                one
            })
            .collect();
        sessions.sort_by_key(|one| one.starts);
        let starts = at("2026-12-18T09:00").plus_minutes(from);
        let free = Span { starts, ends: starts.plus_minutes(length) };
        let hours = Hours {
            speakers: HashMap::from([(speakers[0], vec![free])]),
            rooms: HashMap::new(),
        };
        let event = event();
        prop_assert_eq!(told(&event, &sessions, &hours), by_force(&event, &sessions, &hours));
    }
}
