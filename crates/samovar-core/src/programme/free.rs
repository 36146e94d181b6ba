//! Where a session that is being moved may go: when a room and all who speak are free.

use serde::Serialize;
use ts_rs::TS;

use crate::available::store as available;
use crate::available::{Hours, Span, common, joined, without};
use crate::error::Result;
use crate::event::{Event, store as events};
use crate::ids::RoomId;
use crate::planner::Reader;
use crate::session::{Session, SessionRef, clash, store as sessions};
use crate::venue::store as venues;

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FreeSpans {
    pub rooms: Vec<FreeRoom>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FreeRoom {
    /// `None`: in no room, where only those who speak have to be free.
    pub room_id: Option<RoomId>,
    /// In order of time, within the event.
    pub spans: Vec<Span>,
}

/// For each room of the venue, and for none.
pub fn free(reader: &Reader<'_>, request: SessionRef) -> Result<FreeSpans> {
    let moved = sessions::load(reader, request.session_id)?;
    let event = events::load(reader, moved.event_id)?;
    let others: Vec<Session> = sessions::of_event(reader, event.id)?
        .into_iter()
        .filter(|other| other.id != moved.id)
        .collect();
    let hours = available::hours(reader.conn, event.id)?;
    let speakers = speakers_free(&event, &moved, &others, &hours);
    let mut rooms = vec![FreeRoom {
        room_id: None,
        spans: speakers.clone(),
    }];
    if let Some(venue) = event.venue_id {
        for room in venues::rooms(reader.conn, venue)? {
            let taken = taken(others.iter().filter(|other| {
                other.room_id == Some(room.id)
                    || clash::is_across(other)
                    || (clash::is_across(&moved) && other.room_id.is_some())
            }));
            let mut spans = without(&speakers, &taken);
            if let Some(hours) = hours.rooms.get(&room.id) {
                spans = common(&spans, hours);
            }
            rooms.push(FreeRoom {
                room_id: Some(room.id),
                spans,
            });
        }
    }
    Ok(FreeSpans { rooms })
}

fn speakers_free(event: &Event, moved: &Session, others: &[Session], hours: &Hours) -> Vec<Span> {
    let mut spans = vec![Span {
        starts: event.starts,
        ends: event.ends,
    }];
    for speaker in &moved.speakers {
        let id = speaker.speaker_id;
        let taken = taken(
            others
                .iter()
                .filter(|other| other.speakers.iter().any(|one| one.speaker_id == id)),
        );
        spans = without(&spans, &taken);
        if let Some(hours) = hours.speakers.get(&id) {
            spans = common(&spans, hours);
        }
    }
    spans
}

fn taken<'s>(sessions: impl Iterator<Item = &'s Session>) -> Vec<Span> {
    let spans = sessions.filter_map(|session| {
        Some(Span {
            starts: session.starts?,
            ends: session.ends?,
        })
    });
    joined(spans.collect())
}
