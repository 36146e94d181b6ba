//! Hours of speakers and rooms as rows.

use rusqlite::Connection;

use super::{Available, Hours, Span};
use crate::collation;
use crate::error::Result;
use crate::event::{EventRef, store as events};
use crate::ids::{EventId, RoomId, SpeakerId};
use crate::planner::Reader;
use crate::settings::store::language;

/// Those who have hours, speakers first, by name.
pub fn list(reader: &Reader<'_>, request: EventRef) -> Result<Vec<Available>> {
    let event = events::load(reader, request.event_id)?;
    let mut found = of_event(reader.conn, event.id)?;
    let lang = language(reader.conn)?;
    found.sort_by(|a, b| {
        let kind = a.speaker_id.is_none().cmp(&b.speaker_id.is_none());
        kind.then_with(|| collation::compare(lang, &a.name, &b.name))
            .then_with(|| (a.speaker_id, a.room_id).cmp(&(b.speaker_id, b.room_id)))
    });
    Ok(found)
}

pub fn of_event(conn: &Connection, event: EventId) -> Result<Vec<Available>> {
    let mut statement = conn.prepare_cached(
        "SELECT a.speaker_id, a.room_id, coalesce(p.name, r.name, ''), a.starts, a.ends
         FROM available AS a LEFT JOIN speaker AS s ON s.id = a.speaker_id
         LEFT JOIN person AS p ON p.id = s.person_id LEFT JOIN room AS r ON r.id = a.room_id
         WHERE a.event_id = ?1
         ORDER BY a.speaker_id, a.room_id, a.starts, a.ends, a.id",
    )?;
    let mut rows = statement.query([event])?;
    let mut found: Vec<Available> = Vec::new();
    while let Some(row) = rows.next()? {
        let speaker_id: Option<SpeakerId> = row.get(0)?;
        let room_id: Option<RoomId> = row.get(1)?;
        let span = Span {
            starts: row.get(3)?,
            ends: row.get(4)?,
        };
        match found.last_mut() {
            Some(last) if last.speaker_id == speaker_id && last.room_id == room_id => {
                last.spans.push(span);
            }
            _ => found.push(Available {
                event_id: event,
                speaker_id,
                room_id,
                name: row.get(2)?,
                spans: vec![span],
            }),
        }
    }
    Ok(found)
}

pub fn hours(conn: &Connection, event: EventId) -> Result<Hours> {
    Ok(Hours::of(&of_event(conn, event)?))
}
