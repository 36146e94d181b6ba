//! The programme of an event as files have it.

use std::collections::{BTreeSet, HashMap};

use samovar_schedule::{Dialect, Programme, Room, Session as FileSession, Speaker, Track};

use super::colours;
use super::walls::offset_at;
use crate::error::Result;
use crate::event::Event;
use crate::ids::{SpeakerId, TalkId};
use crate::planner::Reader;
use crate::session::{Session, store as sessions};
use crate::talk::{ListTalks, Talk, store as talks};
use crate::time;
use crate::track::store as tracks;

/// Keys are our own ids: a file of ours is known when it comes back.
pub fn programme(reader: &Reader<'_>, event: &Event) -> Result<Programme> {
    let zone = time::zone(&event.zone)?;
    let all = sessions::of_event(reader, event.id)?;
    let mut programme = Programme {
        dialect: Dialect::Schedule,
        title: event.title.clone(),
        venue: event.venue_name.clone(),
        version: "1".to_owned(),
        zone: Some(event.zone.clone()),
        tracks: tracks::of_event(reader.conn, event.id)?
            .into_iter()
            .map(|track| Track {
                name: track.name,
                colour: Some(colours::number(track.colour).to_owned()),
            })
            .collect(),
        ..Programme::default()
    };
    let talks: HashMap<TalkId, Talk> = talks::list(reader, ListTalks::default())?
        .rows
        .into_iter()
        .map(|talk| (talk.id, talk))
        .collect();
    let mut days = BTreeSet::new();
    let mut speakers: HashMap<SpeakerId, usize> = HashMap::new();
    for session in all {
        days.extend(session.starts.map(|at| at.0.date()));
        if !session.room_name.is_empty()
            && programme
                .rooms
                .iter()
                .all(|room| room.name != session.room_name)
        {
            programme.rooms.push(Room {
                name: session.room_name.clone(),
                capacity: None,
            });
        }
        let talk = session.talk_id.and_then(|id| talks.get(&id));
        let places = places(&session, &mut speakers, &mut programme.speakers);
        programme.sessions.push(FileSession {
            key: session.id.to_string(),
            kind: session.kind.word().to_owned(),
            offset: session.starts.map(|at| offset_at(at.0, zone)),
            starts: session.starts.map(|at| at.0),
            minutes: Some(session.minutes),
            title: session.title,
            track: session.track_name,
            room: session.room_name,
            about: session.about,
            language: talk.map(only_language).unwrap_or_default(),
            // What stands among the materials of a talk is not for everybody.
            links: Vec::new(),
            speakers: places,
        });
    }
    programme.days = days.into_iter().collect();
    if programme.days.is_empty() {
        programme.days.push(event.starts.0.date());
    }
    Ok(programme)
}

/// The language of a talk that has words in one alone.
fn only_language(talk: &Talk) -> String {
    match talk.texts.as_slice() {
        [only] => only.language.clone(),
        _ => String::new(),
    }
}

/// No address goes into a programme that is shown to everybody.
fn places(
    session: &Session,
    known: &mut HashMap<SpeakerId, usize>,
    speakers: &mut Vec<Speaker>,
) -> Vec<usize> {
    let on_stage = session.speakers.iter();
    on_stage
        .map(|one| {
            *known.entry(one.speaker_id).or_insert_with(|| {
                speakers.push(Speaker {
                    key: one.speaker_id.to_string(),
                    name: one.name.clone(),
                    ..Speaker::default()
                });
                speakers.len() - 1
            })
        })
        .collect()
}
