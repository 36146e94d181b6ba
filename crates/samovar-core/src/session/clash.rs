//! Conflicts of a programme: a room or a speaker in two places at once or where they can't be
//! had, a room that is not ready, a session outside its event. Each says by id which sessions,
//! speakers and rooms it is about.
//!
//! Sessions are held only against those that share a room or a speaker with them, in order of
//! time, so that a conference of a thousand is looked through while a hand moves one of them.

use std::collections::HashMap;

use serde_json::json;

use super::{Session, SessionKind};
use crate::available::{Hours, Span};
use crate::event::Event;
use crate::event::look::{Look, LookKind, Parties};
use crate::ids::{RoomId, SpeakerId};

/// A session with a time, and where it stands in the programme.
#[derive(Debug, Clone, Copy)]
struct Timed<'s> {
    at: usize,
    session: &'s Session,
    span: Span,
}

/// What was found, with the places of its sessions: they are told in that order.
struct Found {
    first: usize,
    second: usize,
    look: Look,
}

/// Every conflict; two sessions that meet in a room with two speakers make three.
#[must_use]
pub fn find(event: &Event, sessions: &[Session], hours: &Hours) -> Vec<Look> {
    let timed: Vec<Timed<'_>> = sessions
        .iter()
        .enumerate()
        .filter_map(|(at, session)| {
            let span = Span {
                starts: session.starts?,
                ends: session.ends?,
            };
            Some(Timed { at, session, span })
        })
        .collect();
    let mut found = Vec::new();
    for one in &timed {
        alone(event, *one, hours, &mut found);
    }
    for (room, of_room) in by_room(&timed) {
        pairs(&of_room, |a, b| {
            // Two that are for everybody are in no room to meet in.
            if a.session.room_id.is_some() || b.session.room_id.is_some() {
                found.push(room_twice(event, room, a, b));
            }
        });
        setup(event, room, of_room, &mut found);
    }
    for (speaker, of_speaker) in by_speaker(&timed) {
        pairs(&of_speaker, |a, b| {
            found.push(speaker_twice(event, speaker, a, b));
        });
    }
    found.sort_by_key(|one| (one.first, one.second, one.look.kind.rank()));
    found.into_iter().map(|one| one.look).collect()
}

/// An item for everybody, wherever the others are.
#[must_use]
pub fn is_across(session: &Session) -> bool {
    session.room_id.is_none() && matches!(session.kind, SessionKind::Break | SessionKind::Meal)
}

/// What is wrong with a session whatever the others do.
fn alone(event: &Event, one: Timed<'_>, hours: &Hours, found: &mut Vec<Found>) {
    let (session, span) = (one.session, one.span);
    let time = span.starts.to_string();
    let mut push = |kind, facts, parties| {
        found.push(Found {
            first: one.at,
            second: 0,
            look: Look::of(event, kind, facts, parties),
        });
    };
    let of = Parties::sessions([session.id]);
    let early_doors = session.kind == SessionKind::Doors && span.ends <= event.ends;
    if (span.starts < event.starts || span.ends > event.ends) && !early_doors {
        let facts = json!({ "title": session.title, "time": time });
        push(LookKind::SessionOutside, facts, of.clone());
    }
    if let Some(room) = session.room_id.filter(|room| !hours.has_room(*room, span)) {
        let facts = json!({ "room": session.room_name, "title": session.title, "time": time });
        let parties = Parties {
            room_id: Some(room),
            ..of.clone()
        };
        push(LookKind::RoomUnavailable, facts, parties);
    }
    for speaker in &session.speakers {
        if hours.has_speaker(speaker.speaker_id, span) {
            continue;
        }
        let facts = json!({ "speaker": speaker.name, "title": session.title, "time": time });
        let parties = Parties {
            speaker_ids: vec![speaker.speaker_id],
            ..of.clone()
        };
        push(LookKind::SpeakerUnavailable, facts, parties);
    }
}

/// What takes place in each room, what is for everybody included, in order of time.
fn by_room<'s>(timed: &[Timed<'s>]) -> Vec<(RoomId, Vec<Timed<'s>>)> {
    let mut rooms: HashMap<RoomId, Vec<Timed<'s>>> = HashMap::new();
    for one in timed {
        if let Some(room) = one.session.room_id {
            rooms.entry(room).or_default().push(*one);
        }
    }
    let across: Vec<Timed<'s>> = timed
        .iter()
        .filter(|one| is_across(one.session))
        .copied()
        .collect();
    let mut rooms: Vec<(RoomId, Vec<Timed<'s>>)> = rooms.into_iter().collect();
    rooms.sort_by_key(|(room, _)| *room);
    for (_, of_room) in &mut rooms {
        of_room.extend(across.iter().copied());
        of_room.sort_by_key(|one| (one.span.starts, one.at));
    }
    rooms
}

fn by_speaker<'s>(timed: &[Timed<'s>]) -> Vec<(SpeakerId, Vec<Timed<'s>>)> {
    let mut speakers: HashMap<SpeakerId, Vec<Timed<'s>>> = HashMap::new();
    for one in timed {
        for speaker in &one.session.speakers {
            speakers.entry(speaker.speaker_id).or_default().push(*one);
        }
    }
    let mut speakers: Vec<(SpeakerId, Vec<Timed<'s>>)> = speakers.into_iter().collect();
    speakers.sort_by_key(|(speaker, _)| *speaker);
    for (_, of_speaker) in &mut speakers {
        of_speaker.sort_by_key(|one| (one.span.starts, one.at));
    }
    speakers
}

/// Calls with every two that overlap, of those in order of their starts. Touching is no
/// overlap: one talk may end when the next begins.
fn pairs<'s>(ordered: &[Timed<'s>], mut met: impl FnMut(Timed<'s>, Timed<'s>)) {
    for (at, a) in ordered.iter().enumerate() {
        for b in ordered.iter().skip(at + 1) {
            if b.span.starts >= a.span.ends {
                break;
            }
            if a.session.id == b.session.id {
                continue;
            }
            if a.at < b.at {
                met(*a, *b);
            } else {
                met(*b, *a);
            }
        }
    }
}

fn room_twice(event: &Event, room: RoomId, a: Timed<'_>, b: Timed<'_>) -> Found {
    // An item for everybody has no room, and its name is the other's.
    let named = match a.session.room_id {
        Some(_) => a.session,
        None => b.session,
    };
    let facts = json!({
        "room": named.room_name,
        "title": a.session.title,
        "other": b.session.title,
        "time": b.span.starts.to_string(),
    });
    let parties = Parties {
        room_id: Some(room),
        ..Parties::sessions([a.session.id, b.session.id])
    };
    Found {
        first: a.at,
        second: b.at,
        look: Look::of(event, LookKind::RoomTwice, facts, parties),
    }
}

fn speaker_twice(event: &Event, speaker: SpeakerId, a: Timed<'_>, b: Timed<'_>) -> Found {
    let mut named = a.session.speakers.iter();
    let name = named
        .find(|one| one.speaker_id == speaker)
        .map_or("", |one| one.name.as_str());
    let facts = json!({
        "speaker": name,
        "title": a.session.title,
        "other": b.session.title,
        "time": b.span.starts.to_string(),
    });
    let parties = Parties {
        speaker_ids: vec![speaker],
        ..Parties::sessions([a.session.id, b.session.id])
    };
    Found {
        first: a.at,
        second: b.at,
        look: Look::of(event, LookKind::SpeakerTwice, facts, parties),
    }
}

/// Where there is less between two sessions of a room than it takes to clear and to set it
/// up. Each is held against the one that ended last before it.
fn setup(event: &Event, room: RoomId, of_room: Vec<Timed<'_>>, found: &mut Vec<Found>) {
    let mut ended = of_room.clone();
    ended.sort_by_key(|one| (one.span.ends, one.at));
    for next in of_room {
        let before = ended.partition_point(|one| one.span.ends <= next.span.starts);
        let Some(last) = before.checked_sub(1).and_then(|at| ended.get(at)) else {
            continue;
        };
        let needed = last.session.teardown_minutes + next.session.setup_minutes;
        let there = next.span.starts.minutes_since(last.span.ends);
        let in_none = last.session.room_id.is_none() && next.session.room_id.is_none();
        if there >= i64::from(needed) || in_none {
            continue;
        }
        let named = match next.session.room_id {
            Some(_) => next.session,
            None => last.session,
        };
        let facts = json!({
            "room": named.room_name,
            "title": last.session.title,
            "other": next.session.title,
            "minutes": needed,
            "there": there,
        });
        let parties = Parties {
            room_id: Some(room),
            ..Parties::sessions([last.session.id, next.session.id])
        };
        found.push(Found {
            first: last.at.min(next.at),
            second: last.at.max(next.at),
            look: Look::of(event, LookKind::SetupShort, facts, parties),
        });
    }
}
