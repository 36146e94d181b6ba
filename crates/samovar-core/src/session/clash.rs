//! Conflicts of a programme: a room or a speaker in two places at once, a session outside
//! its event. Each says by id which sessions and speakers it is about.

use serde_json::json;

use super::{Session, SessionKind};
use crate::event::Event;
use crate::event::look::when::overlap;
use crate::event::look::{Look, LookKind, Parties};
use crate::time::Wall;

/// Every conflict; two sessions that meet in a room with two speakers make three.
pub fn find(event: &Event, sessions: &[Session]) -> Vec<Look> {
    let mut found = Vec::new();
    let timed: Vec<(&Session, Wall, Wall)> = sessions
        .iter()
        .filter_map(|session| Some((session, session.starts?, session.ends?)))
        .collect();
    for (at, (a, a_start, a_end)) in timed.iter().enumerate() {
        if is_outside(event, a, *a_start, *a_end) {
            let facts = json!({ "title": a.title, "time": a_start.to_string() });
            found.push(Look::of(
                event,
                LookKind::SessionOutside,
                facts,
                Parties::sessions([a.id]),
            ));
        }
        for (b, b_start, b_end) in timed.iter().skip(at + 1) {
            if overlap((*a_start, *a_end), (*b_start, *b_end)) {
                both(event, (a, b), *b_start, &mut found);
            }
        }
    }
    found
}

fn is_outside(event: &Event, session: &Session, starts: Wall, ends: Wall) -> bool {
    let early_doors = session.kind == SessionKind::Doors && ends <= event.ends;
    (starts < event.starts || ends > event.ends) && !early_doors
}

/// What two sessions at the same time have in common.
fn both(event: &Event, (a, b): (&Session, &Session), time: Wall, found: &mut Vec<Look>) {
    let together = Parties::sessions([a.id, b.id]);
    if let Some(room) = a.room_id.filter(|room| b.room_id == Some(*room)) {
        let facts = json!({ "room": a.room_name, "title": a.title, "other": b.title, "time": time.to_string() });
        let parties = Parties {
            room_id: Some(room),
            ..together.clone()
        };
        found.push(Look::of(event, LookKind::RoomTwice, facts, parties));
    }
    for speaker in &a.speakers {
        let id = speaker.speaker_id;
        if b.speakers.iter().all(|one| one.speaker_id != id) {
            continue;
        }
        let facts = json!({ "speaker": speaker.name, "title": a.title, "other": b.title, "time": time.to_string() });
        let parties = Parties {
            speaker_ids: vec![id],
            ..together.clone()
        };
        found.push(Look::of(event, LookKind::SpeakerTwice, facts, parties));
    }
}
