//! Sessions as rows, with their speakers.

use std::collections::{BTreeSet, HashMap};

use rusqlite::{OptionalExtension, Row};

use super::{Session, SessionSpeaker, clash};
use crate::available::store as available;
use crate::error::{Error, Result};
use crate::event::look::Look;
use crate::event::{EventRef, store as event};
use crate::ids::{EventId, SessionId};
use crate::planner::Reader;
use crate::time::Wall;

const SESSION: &str = "SELECT s.id, s.event_id, s.title, s.kind, s.starts, s.minutes, s.room_id, coalesce(r.name, ''), s.about,
        s.track_id, coalesce(t.name, ''), t.colour, s.hard, s.setup_minutes, s.teardown_minutes, s.talk_id
    FROM session AS s LEFT JOIN room AS r ON r.id = s.room_id LEFT JOIN track AS t ON t.id = s.track_id";

/// The programme in order of time; what has no time yet comes last.
pub fn list(reader: &Reader<'_>, request: EventRef) -> Result<Vec<Session>> {
    let event = event::load(reader, request.event_id)?;
    let mut sessions = of_event(reader, event.id)?;
    let hours = available::hours(reader.conn, event.id)?;
    let looks = clash::find(&event, &sessions, &hours);
    mark(&mut sessions, &looks);
    Ok(sessions)
}

/// Says of each session which looks it takes part in, a kind once.
pub fn mark(sessions: &mut [Session], looks: &[Look]) {
    let at: HashMap<SessionId, usize> = sessions
        .iter()
        .enumerate()
        .map(|(at, session)| (session.id, at))
        .collect();
    for look in looks {
        for id in &look.parties.session_ids {
            let Some(at) = at.get(id) else { continue };
            if let Some(session) = sessions.get_mut(*at) {
                session.looks.insert(look.kind);
            }
        }
    }
}

/// The same without looks.
pub fn of_event(reader: &Reader<'_>, id: EventId) -> Result<Vec<Session>> {
    let mut statement = reader.conn.prepare_cached(&format!(
        "{SESSION} WHERE s.event_id = ?1 ORDER BY s.starts IS NULL, s.starts, s.position, s.id"
    ))?;
    let mut sessions: Vec<Session> = statement
        .query_map([id], session)?
        .collect::<rusqlite::Result<_>>()?;
    let mut statement = reader.conn.prepare_cached(
        "SELECT ss.session_id, sp.id, p.name
         FROM session_speaker AS ss JOIN session AS s ON s.id = ss.session_id
         JOIN speaker AS sp ON sp.id = ss.speaker_id JOIN person AS p ON p.id = sp.person_id
         WHERE s.event_id = ?1 ORDER BY ss.id",
    )?;
    let mut speakers: HashMap<SessionId, Vec<SessionSpeaker>> = HashMap::new();
    let mut rows = statement.query([id])?;
    while let Some(row) = rows.next()? {
        speakers
            .entry(row.get(0)?)
            .or_default()
            .push(SessionSpeaker {
                speaker_id: row.get(1)?,
                name: row.get(2)?,
            });
    }
    for session in &mut sessions {
        session.speakers = speakers.remove(&session.id).unwrap_or_default();
    }
    Ok(sessions)
}

pub fn load(reader: &Reader<'_>, id: SessionId) -> Result<Session> {
    let event: Option<EventId> = reader
        .conn
        .prepare_cached("SELECT event_id FROM session WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    let event = event.ok_or_else(|| Error::missing("session", id))?;
    list(reader, EventRef { event_id: event })?
        .into_iter()
        .find(|session| session.id == id)
        .ok_or_else(|| Error::missing("session", id))
}

fn session(row: &Row<'_>) -> rusqlite::Result<Session> {
    let starts: Option<Wall> = row.get(4)?;
    let minutes: u32 = row.get(5)?;
    Ok(Session {
        id: row.get(0)?,
        event_id: row.get(1)?,
        title: row.get(2)?,
        kind: row.get(3)?,
        starts,
        ends: starts.map(|at| at.plus_minutes(i64::from(minutes))),
        minutes,
        room_id: row.get(6)?,
        room_name: row.get(7)?,
        about: row.get(8)?,
        track_id: row.get(9)?,
        track_name: row.get(10)?,
        track_colour: row.get(11)?,
        hard: row.get(12)?,
        setup_minutes: row.get(13)?,
        teardown_minutes: row.get(14)?,
        talk_id: row.get(15)?,
        speakers: Vec::new(),
        looks: BTreeSet::new(),
    })
}
