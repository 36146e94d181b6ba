//! Who was told what: the rows of messages, whom each could go to, and who moved up
//! from the waitlist, which the change log knows.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, params};
use serde::Serialize;
use ts_rs::TS;

use super::message::{Audience, Message, When};
use super::recipient;
use super::{MessageOverview, Sent};
use crate::error::Result;
use crate::event::EventRef;
use crate::event::store as events;
use crate::ids::{EventId, InvitationId, MailingId, PersonId};
use crate::planner::Reader;
use crate::settings::store as settings;

/// When somebody was last told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastTold {
    pub email: String,
    pub at: String,
    pub sent: Sent,
}

/// Who was told a message of an event, or another that says as much; not by mailings
/// that were not sent.
pub fn told(
    conn: &Connection,
    event: EventId,
    message: Message,
) -> Result<HashMap<PersonId, LastTold>> {
    let words: Vec<&str> = message.said_by().iter().map(|one| one.word()).collect();
    let mut statement = conn.prepare_cached(
        "SELECT c.person_id, c.email, m.created_at, m.sent
         FROM mailing AS m JOIN message_copy AS c ON c.mailing_id = m.id
         WHERE m.event_id = ?1 AND m.sent <> 'no' AND c.message IN (SELECT value FROM json_each(?2))
         ORDER BY c.id",
    )?;
    let mut found = HashMap::new();
    let mut rows = statement.query(params![event, serde_json::to_string(&words)?])?;
    while let Some(row) = rows.next()? {
        found.insert(
            row.get(0)?,
            LastTold {
                email: row.get(1)?,
                at: row.get(2)?,
                sent: row.get(3)?,
            },
        );
    }
    Ok(found)
}

/// Who came in, whatever their reply.
pub fn came(conn: &Connection, event: EventId) -> Result<HashSet<PersonId>> {
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT g.person_id FROM arrival AS a JOIN guest AS g ON g.id = a.guest_id WHERE a.event_id = ?1",
    )?;
    let found = statement
        .query_map([event], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// Guests whom a step took from the waitlist to a seat, or who were told that they
/// wait, and who have a seat now.
pub fn moved_up(conn: &Connection, event: EventId) -> Result<HashSet<PersonId>> {
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT g.person_id FROM change_step AS s
         JOIN change_row AS r ON r.step_id = s.id AND r.tbl = 'guest'
         JOIN guest AS g ON g.id = r.row_id
         WHERE s.event_id = ?1 AND g.event_id = ?1 AND g.state = 'going' AND s.reverts IS NULL
           AND json_extract(r.old, '$.state') = 'waitlisted' AND json_extract(r.new, '$.state') = 'going'
         UNION
         SELECT g.person_id FROM mailing AS m JOIN message_copy AS c ON c.mailing_id = m.id AND c.message = 'waitlist'
         JOIN guest AS g ON g.event_id = ?1 AND g.person_id = c.person_id AND g.state = 'going'
         WHERE m.event_id = ?1 AND m.sent <> 'no'",
    )?;
    let found = statement
        .query_map([event], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// A message for one person.
pub struct NewMessageCopy<'a> {
    pub id: InvitationId,
    pub mailing: MailingId,
    pub person: PersonId,
    pub message: Message,
    pub email: &'a str,
}

pub fn insert(conn: &Connection, copy: &NewMessageCopy<'_>) -> Result<()> {
    conn.prepare_cached(
        "INSERT OR FAIL INTO message_copy(id, mailing_id, person_id, message, email) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![
        copy.id,
        copy.mailing,
        copy.person,
        copy.message,
        copy.email
    ])?;
    Ok(())
}

/// One message to one audience.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MessageCount {
    pub message: Message,
    pub audience: Audience,
    pub people: u32,
    /// Who was told, or for whom it was prepared.
    pub told: u32,
    /// Who can be told now.
    pub ready: u32,
}

/// How many each message of an event could go to.
pub fn overview(reader: &Reader<'_>, request: EventRef) -> Result<MessageOverview> {
    let event = events::load(reader, request.event_id)?;
    let lang = settings::language_or(reader.conn, None)?;
    let came = came(reader.conn, event.id)?;
    let moved = moved_up(reader.conn, event.id)?;
    let mut guests = recipient::guests(reader.conn, event.id, lang)?;
    for to in &mut guests {
        to.moved_up = moved.contains(&to.person);
    }
    let mut counts = Vec::new();
    for message in Message::ALL {
        let told = told(reader.conn, event.id, *message)?;
        let now = When::of(reader, &event, *message) == When::Now;
        for audience in message.audiences() {
            let people: Vec<PersonId> = guests
                .iter()
                .filter(|to| audience.has(to, came.contains(&to.person)))
                .map(|to| to.person)
                .collect();
            let knows = people.iter().filter(|one| told.contains_key(one)).count();
            let ready = if now { people.len() - knows } else { 0 };
            counts.push(MessageCount {
                message: *message,
                audience: *audience,
                people: people.len() as u32,
                told: knows as u32,
                ready: ready as u32,
            });
        }
    }
    Ok(MessageOverview { counts })
}
