//! Sets the hours of a speaker or of a room.

use rusqlite::{OptionalExtension, params};

use super::store::{list, of_event};
use super::{Available, SetAvailable, Span, joined};
use crate::error::{Code, Error, Result};
use crate::event::{EventRef, store as events};
use crate::ids::{EventId, SpeakerId, fresh};
use crate::input;
use crate::planner::Writer;
use crate::venue::store as venues;

pub fn set(writer: &Writer<'_>, request: SetAvailable) -> Result<Vec<Available>> {
    let event = events::load(writer, request.event_id)?;
    let (speaker, room) = (request.speaker_id, request.room_id);
    let name = match (speaker, room) {
        (Some(speaker), None) => speaker_name(writer, event.id, speaker)?,
        (None, Some(room)) => {
            let room = venues::load_room(writer.conn, room)?;
            if event.venue_id != Some(room.venue_id) {
                return Err(venues::elsewhere(writer, &room)?);
            }
            room.name
        }
        // Hours are somebody's, and of one alone.
        _ => return Err(Error::field("speakerId", Code::Required)),
    };
    input::few("spans", request.spans.len())?;
    for span in &request.spans {
        if span.ends <= span.starts {
            return Err(Error::field("spans", Code::EndBeforeStart)
                .with("starts", span.starts.to_string())
                .with("ends", span.ends.to_string()));
        }
    }
    let wanted = joined(request.spans);
    let known = of_event(writer.conn, event.id)?
        .into_iter()
        .find(|one| one.speaker_id == speaker && one.room_id == room)
        .map(|one| one.spans)
        .unwrap_or_default();
    if wanted != known {
        writer.conn.execute(
            "DELETE FROM available WHERE event_id = ?1 AND speaker_id IS ?2 AND room_id IS ?3",
            params![event.id, speaker, room],
        )?;
        for Span { starts, ends } in wanted {
            writer.conn.execute(
                "INSERT INTO available(id, event_id, speaker_id, room_id, starts, ends)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![fresh().to_string(), event.id, speaker, room, starts, ends],
            )?;
        }
    }
    writer.about(event.id);
    writer.fact("name", name);
    let event_id = event.id;
    list(writer, EventRef { event_id })
}

fn speaker_name(writer: &Writer<'_>, event: EventId, id: SpeakerId) -> Result<String> {
    writer
        .conn
        .query_row(
            "SELECT p.name FROM speaker AS s JOIN person AS p ON p.id = s.person_id
             WHERE s.id = ?1 AND s.event_id = ?2",
            params![id, event],
            |row| row.get(0),
        )
        .optional()?
        .ok_or_else(|| Error::missing("speaker", id))
}
