//! What was published of a programme, frozen: a version stays as it was, whatever is planned
//! since, and through Undo, for people have it in their calendars.

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Code, Error, Result};
use crate::ids::{EventId, PersonId, ProgrammeVersionId, RoomId, SessionId, SpeakerId};
use crate::session::{Session, SessionKind};
use crate::speaker::Speaker;
use crate::time::Wall;

/// The sessions that had a time, in its order.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Snapshot {
    pub sessions: Vec<PublishedSession>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PublishedSession {
    pub session_id: SessionId,
    pub title: String,
    pub kind: SessionKind,
    pub starts: Wall,
    pub ends: Wall,
    pub room_id: Option<RoomId>,
    pub room_name: String,
    pub track_name: String,
    pub about: String,
    pub speakers: Vec<PublishedSpeaker>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PublishedSpeaker {
    pub speaker_id: SpeakerId,
    /// `None` once the person was erased.
    pub person_id: Option<PersonId>,
    pub name: String,
}

/// A version, whole.
#[derive(Debug, Clone)]
pub struct Version {
    pub id: ProgrammeVersionId,
    pub number: u32,
    pub published_at: String,
    pub snapshot: Snapshot,
}

/// The programme as it would be published now.
#[must_use]
pub fn now(sessions: &[Session], speakers: &[Speaker]) -> Snapshot {
    let person = |id: SpeakerId| {
        let known = speakers.iter().find(|speaker| speaker.id == id);
        known.map(|speaker| speaker.person_id)
    };
    let sessions = sessions.iter().filter_map(|session| {
        Some(PublishedSession {
            session_id: session.id,
            title: session.title.clone(),
            kind: session.kind,
            starts: session.starts?,
            ends: session.ends?,
            room_id: session.room_id,
            room_name: session.room_name.clone(),
            track_name: session.track_name.clone(),
            about: session.about.clone(),
            speakers: session
                .speakers
                .iter()
                .map(|speaker| PublishedSpeaker {
                    speaker_id: speaker.speaker_id,
                    person_id: person(speaker.speaker_id),
                    name: speaker.name.clone(),
                })
                .collect(),
        })
    });
    Snapshot {
        sessions: sessions.collect(),
    }
}

/// What was published of an event, the oldest first.
pub fn of_event(conn: &Connection, event: EventId) -> Result<Vec<Version>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, number, published_at, snapshot FROM programme_version
         WHERE event_id = ?1 ORDER BY number, published_at, id",
    )?;
    let rows: Vec<Row> = statement
        .query_map([event], row)?
        .collect::<rusqlite::Result<_>>()?;
    rows.into_iter().map(whole).collect()
}

/// What was published last.
pub fn last(conn: &Connection, event: EventId) -> Result<Option<Version>> {
    conn.prepare_cached(
        "SELECT id, number, published_at, snapshot FROM programme_version
         WHERE event_id = ?1 ORDER BY number DESC, published_at DESC, id DESC LIMIT 1",
    )?
    .query_row([event], row)
    .optional()?
    .map(whole)
    .transpose()
}

pub fn insert(conn: &Connection, event: EventId, version: &Version) -> Result<()> {
    conn.execute(
        "INSERT INTO programme_version(id, event_id, number, published_at, snapshot) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![
            version.id,
            event,
            version.number,
            version.published_at,
            serde_json::to_string(&version.snapshot)?,
        ],
    )?;
    Ok(())
}

/// Takes the names of people out of what was published: what they spoke in stays.
pub fn forget(conn: &Connection, people: &[PersonId]) -> Result<()> {
    let mut statement = conn.prepare("SELECT id, snapshot FROM programme_version")?;
    let versions: Vec<(ProgrammeVersionId, String)> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (id, text) in versions {
        let Ok(mut snapshot) = serde_json::from_str::<Snapshot>(&text) else {
            continue;
        };
        let mut is_changed = false;
        for session in &mut snapshot.sessions {
            for speaker in &mut session.speakers {
                if speaker.person_id.is_some_and(|id| people.contains(&id)) {
                    speaker.person_id = None;
                    speaker.name.clear();
                    is_changed = true;
                }
            }
        }
        if is_changed {
            conn.execute(
                "UPDATE programme_version SET snapshot = ?2 WHERE id = ?1",
                params![id, serde_json::to_string(&snapshot)?],
            )?;
        }
    }
    Ok(())
}

struct Row {
    id: ProgrammeVersionId,
    number: u32,
    published_at: String,
    snapshot: String,
}

fn row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    Ok(Row {
        id: row.get("id")?,
        number: row.get("number")?,
        published_at: row.get("published_at")?,
        snapshot: row.get("snapshot")?,
    })
}

fn whole(row: Row) -> Result<Version> {
    Ok(Version {
        id: row.id,
        number: row.number,
        published_at: row.published_at,
        snapshot: serde_json::from_str(&row.snapshot).map_err(|error| {
            Error::new(Code::ProgrammeUnreadable)
                .with("number", row.number)
                .because(error)
        })?,
    })
}
