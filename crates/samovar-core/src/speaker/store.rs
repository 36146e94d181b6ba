//! Speakers of an event as rows.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, Row};

use super::{Speaker, SpeakerSession, elsewhere, missing};
use crate::available::store as available;
use crate::collation;
use crate::error::{Error, Result};
use crate::event::look::clashes;
use crate::event::{EventRef, store as event};
use crate::ids::{EventId, SpeakerId};
use crate::planner::Reader;
use crate::session::clash;
use crate::session::store::of_event as sessions_of;
use crate::settings::store::language;

const SPEAKER: &str = "SELECT s.id, s.event_id, s.person_id, p.name, p.company,
        coalesce((SELECT value FROM contact WHERE person_id = p.id AND +kind = 'email' ORDER BY position, id LIMIT 1), ''),
        s.state, s.talk_title, s.talk_abstract, s.needs, s.do_not_record, s.eats, s.notes,
        s.call_minutes, s.arrives, s.leaves, s.travel, s.recording_asked
    FROM speaker AS s JOIN person AS p ON p.id = s.person_id";

/// The speakers by name, with their sessions and looks.
pub fn list(reader: &Reader<'_>, request: EventRef) -> Result<Vec<Speaker>> {
    let event = event::load(reader, request.event_id)?;
    let mut speakers = of_event(reader, event.id)?;
    let sessions = sessions_of(reader, event.id)?;
    let hours = available::hours(reader.conn, event.id)?;
    let mut looks = clash::find(&event, &sessions, &hours);
    let near = clashes::rivals(reader, &event)?;
    let near: Vec<_> = near.iter().collect();
    looks.extend(elsewhere::looks(reader, &event, &near)?);
    for speaker in &mut speakers {
        for session in &sessions {
            if session
                .speakers
                .iter()
                .any(|one| one.speaker_id == speaker.id)
            {
                speaker.sessions.push(SpeakerSession {
                    session_id: session.id,
                    title: session.title.clone(),
                });
            }
        }
        speaker.looks = looks
            .iter()
            .filter(|look| look.parties.speaker_ids.contains(&speaker.id))
            .map(|look| look.kind)
            .collect();
    }
    missing::note(reader, &event, &sessions, &mut speakers)?;
    let lang = language(reader.conn)?;
    speakers
        .sort_by(|a, b| collation::compare(lang, &a.name, &b.name).then_with(|| a.id.cmp(&b.id)));
    Ok(speakers)
}

/// The same without sessions, looks, and what is missing.
pub fn of_event(reader: &Reader<'_>, id: EventId) -> Result<Vec<Speaker>> {
    let mut statement = reader
        .conn
        .prepare_cached(&format!("{SPEAKER} WHERE s.event_id = ?1 ORDER BY s.id"))?;
    Ok(statement
        .query_map([id], speaker)?
        .collect::<rusqlite::Result<_>>()?)
}

pub fn load(reader: &Reader<'_>, id: SpeakerId) -> Result<Speaker> {
    let event: Option<EventId> = reader
        .conn
        .prepare_cached("SELECT event_id FROM speaker WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    let event = event.ok_or_else(|| Error::missing("speaker", id))?;
    list(reader, EventRef { event_id: event })?
        .into_iter()
        .find(|speaker| speaker.id == id)
        .ok_or_else(|| Error::missing("speaker", id))
}

fn speaker(row: &Row<'_>) -> rusqlite::Result<Speaker> {
    Ok(Speaker {
        id: row.get(0)?,
        event_id: row.get(1)?,
        person_id: row.get(2)?,
        name: row.get(3)?,
        company: row.get(4)?,
        email: row.get(5)?,
        state: row.get(6)?,
        talk_title: row.get(7)?,
        talk_abstract: row.get(8)?,
        needs: row.get(9)?,
        do_not_record: row.get(10)?,
        eats: row.get(11)?,
        notes: row.get(12)?,
        call_minutes: row.get(13)?,
        arrives: row.get(14)?,
        leaves: row.get(15)?,
        travel: row.get(16)?,
        recording_asked: row.get(17)?,
        sessions: Vec::new(),
        missing: Vec::new(),
        days_left: 0,
        looks: BTreeSet::new(),
    })
}
