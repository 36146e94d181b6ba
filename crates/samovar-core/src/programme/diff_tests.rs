//! What differs between versions leads from any of them to any other, whatever lies between.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::diff::{ProgrammeChangeKind, between, concerned};
use super::version::{PublishedSession, PublishedSpeaker, Snapshot};
use crate::ids::{SessionId, SpeakerId};
use crate::session::SessionKind;
use crate::time::Wall;

type Held = BTreeMap<SessionId, PublishedSession>;

fn session(id: SessionId, speaker: SpeakerId, hour: u32, title: &str) -> PublishedSession {
    let starts = Wall::parse(&format!("2026-12-18T{hour:02}:00")).unwrap();
    PublishedSession {
        session_id: id,
        title: title.to_owned(),
        kind: SessionKind::Talk,
        starts,
        ends: starts.plus_minutes(30),
        room_id: None,
        room_name: String::new(),
        track_name: String::new(),
        about: String::new(),
        speakers: vec![PublishedSpeaker {
            speaker_id: speaker,
            person_id: None,
            name: String::new(),
        }],
    }
}

fn held(of: &Snapshot) -> Held {
    let sessions = of.sessions.iter().cloned();
    sessions.map(|one| (one.session_id, one)).collect()
}

/// What calendars hold after they were given what has changed, and nothing else.
fn told(mut calendars: Held, before: &Snapshot, after: &Snapshot) -> Held {
    for change in between(before, after) {
        match change.after {
            Some(session) => calendars.insert(change.session_id, session),
            None => calendars.remove(&change.session_id),
        };
    }
    calendars
}

proptest! {
    #[test]
    fn calendars_end_up_equal_whatever_was_published_in_between(
        versions in prop::collection::vec(
            prop::collection::btree_map(0usize..6, (8u32..20, 0usize..3, 0usize..3), 0..6),
            1..6,
        ),
    ) {
        let ids: Vec<SessionId> = (0..6).map(|_| SessionId::new()).collect();
        let speakers: Vec<SpeakerId> = (0..3).map(|_| SpeakerId::new()).collect();
        let snapshots: Vec<Snapshot> = versions
            .iter()
            .map(|version| Snapshot {
                sessions: version
                    .iter()
                    .map(|(at, (hour, who, title))| {
                        session(ids[*at], speakers[*who], *hour, ["a", "b", "c"][*title])
                    })
                    .collect(),
            })
            .collect();
        let last = snapshots.last().unwrap();
        let mut each = Held::new();
        let mut before = Snapshot::default();
        for snapshot in &snapshots {
            each = told(each, &before, snapshot);
            before = snapshot.clone();
        }
        prop_assert_eq!(&each, &held(last));
        prop_assert_eq!(&told(Held::new(), &Snapshot::default(), last), &each);
        prop_assert!(between(last, last).is_empty());
        // Nobody hears of it in whose sessions nothing differs.
        let first = &snapshots[0];
        let changes = between(first, last);
        for speaker in concerned(&changes) {
            let of = |held: &Snapshot| -> Vec<PublishedSession> {
                let theirs = held.sessions.iter().filter(|one| {
                    one.speakers.iter().any(|known| known.speaker_id == speaker.speaker_id)
                });
                theirs.cloned().collect()
            };
            prop_assert_ne!(of(first), of(last));
        }
        for change in &changes {
            let cancelled = change.kind == ProgrammeChangeKind::Cancelled;
            prop_assert_eq!(cancelled, change.after.is_none());
        }
    }
}
