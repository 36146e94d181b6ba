//! Conflicts of the programme: a room or a speaker in two places at once, a
//! session outside the event.

use rusqlite::params;
use serde_json::json;

use super::{Look, LookKind, overlap, rivals, span};
use crate::error::Result;
use crate::event::Event;
use crate::ids::SessionId;
use crate::planner::Reader;
use crate::session::{Session, SessionKind};
use crate::time::Wall;

/// Conflicts of the programme, each with the sessions it is about.
pub fn programme(
    reader: &Reader<'_>,
    event: &Event,
    sessions: &[Session],
) -> Result<Vec<(Vec<SessionId>, Look)>> {
    let mut found = Vec::new();
    let timed: Vec<(&Session, Wall, Wall)> = sessions
        .iter()
        .filter_map(|session| Some((session, session.starts?, session.ends?)))
        .collect();
    for (at, (a, a_start, a_end)) in timed.iter().enumerate() {
        if *a_start < event.starts || *a_end > event.ends {
            let early_doors = a.kind == SessionKind::Doors && *a_end <= event.ends;
            if !early_doors {
                found.push((
                    vec![a.id],
                    Look::new(
                        event,
                        LookKind::SessionOutside,
                        json!({ "title": a.title, "time": a_start.to_string() }),
                    ),
                ));
            }
        }
        for (b, b_start, b_end) in timed.iter().skip(at + 1) {
            if !overlap((*a_start, *a_end), (*b_start, *b_end)) {
                continue;
            }
            if a.room_id.is_some() && a.room_id == b.room_id {
                found.push((
                    vec![a.id, b.id],
                    Look::new(
                        event,
                        LookKind::RoomTwice,
                        json!({ "room": a.room_name, "title": a.title, "other": b.title, "time": b_start.to_string() }),
                    ),
                ));
            }
            for speaker in a.speakers.iter().filter(|speaker| {
                b.speakers
                    .iter()
                    .any(|one| one.speaker_id == speaker.speaker_id)
            }) {
                found.push((
                    vec![a.id, b.id],
                    Look::new(
                        event,
                        LookKind::SpeakerTwice,
                        json!({ "speaker": speaker.name, "title": a.title, "other": b.title, "time": b_start.to_string() }),
                    ),
                ));
            }
        }
    }
    found.extend(
        speakers_elsewhere(reader, event)?
            .into_iter()
            .map(|look| (Vec::new(), look)),
    );
    Ok(found)
}

/// A person who speaks at two events at the same time.
fn speakers_elsewhere(reader: &Reader<'_>, event: &Event) -> Result<Vec<Look>> {
    let mut looks = Vec::new();
    for other in rivals(reader, event)?
        .into_iter()
        .filter(|other| overlap(span(event), span(other)))
    {
        let mut statement = reader.conn.prepare_cached(
            "SELECT p.name FROM speaker AS a JOIN speaker AS b ON b.person_id = a.person_id
             JOIN person AS p ON p.id = a.person_id
             WHERE a.event_id = ?1 AND b.event_id = ?2 AND a.state <> 'declined' AND b.state <> 'declined'",
        )?;
        for name in
            statement.query_map(params![event.id, other.id], |row| row.get::<_, String>(0))?
        {
            looks.push(Look::new(
                event,
                LookKind::SpeakerElsewhere,
                json!({ "speaker": name?, "other": other.title }),
            ));
        }
    }
    Ok(looks)
}
