//! Many speakers at once, for what reads a whole programme.

use rusqlite::{OptionalExtension, params};

use super::SpeakerState;
use crate::error::Result;
use crate::ids::{EventId, PersonId, SpeakerId};
use crate::planner::Writer;
use crate::time::stamp;

/// The speaker that a person is at an event, made where they are none: somebody whose talk
/// has its place already.
pub fn of_person(writer: &Writer<'_>, event: EventId, person: PersonId) -> Result<SpeakerId> {
    known_or_new(writer, (event, person), SpeakerState::Scheduled)
}

/// The same of somebody who is yet to be asked.
pub fn invited(writer: &Writer<'_>, event: EventId, person: PersonId) -> Result<SpeakerId> {
    known_or_new(writer, (event, person), SpeakerState::Invited)
}

/// Who a speaker is.
pub fn person_of(writer: &Writer<'_>, speaker: SpeakerId) -> Result<PersonId> {
    Ok(writer
        .conn
        .prepare_cached("SELECT person_id FROM speaker WHERE id = ?1")?
        .query_row([speaker], |row| row.get(0))?)
}

fn known_or_new(
    writer: &Writer<'_>,
    (event, person): (EventId, PersonId),
    state: SpeakerState,
) -> Result<SpeakerId> {
    let known = writer
        .conn
        .prepare_cached("SELECT id FROM speaker WHERE event_id = ?1 AND person_id = ?2")?
        .query_row(params![event, person], |row| row.get(0))
        .optional()?;
    if let Some(id) = known {
        return Ok(id);
    }
    let id = SpeakerId::new();
    writer
        .conn
        .prepare_cached(
            "INSERT INTO speaker(id, event_id, person_id, state, created_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![
            id,
            event,
            person,
            state,
            stamp(writer.now)
        ])?;
    Ok(id)
}
