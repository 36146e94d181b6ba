//! Where and when a session is, in one step: dragged, pushed by a key, taken off the
//! timetable; and its place in the list, where times leave that open.

use super::edit::{known_room, minutes, raise_sequence};
use super::store::{load, of_event};
use super::{PlaceSession, PutSession, Session};
use crate::db::patch::Patch;
use crate::db::position;
use crate::error::{Error, Result};
use crate::event::store as event;
use crate::ids::SessionId;
use crate::planner::Writer;

pub fn place(writer: &Writer<'_>, request: PlaceSession) -> Result<Session> {
    let old = load(writer, request.session_id)?;
    let event = event::load(writer, old.event_id)?;
    let room_id = match request.room_id {
        Some(room) => known_room(writer, &event, room)?,
        None => old.room_id,
    };
    let minutes = minutes(request.minutes.unwrap_or(old.minutes))?;
    let changed = Patch::new("session", old.id)
        .set("starts", Some(request.starts.map(|at| at.to_string())))
        .set("minutes", Some(i64::from(minutes)))
        .set("room_id", Some(room_id.map(|id| id.to_string())))
        .apply(writer.conn)?;
    if changed {
        raise_sequence(writer, old.id)?;
    }
    writer.about(event.id);
    writer.fact("title", old.title);
    load(writer, old.id)
}

/// Puts a session right behind another of the list.
pub fn put(writer: &Writer<'_>, request: PutSession) -> Result<Vec<Session>> {
    let moved = load(writer, request.session_id)?;
    let mut statement = writer.conn.prepare(
        "SELECT id, position FROM session WHERE event_id = ?1 AND id <> ?2
         ORDER BY starts IS NULL, starts, position, id",
    )?;
    let others: Vec<(SessionId, String)> = statement
        .query_map((moved.event_id, moved.id), |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?
        .collect::<rusqlite::Result<_>>()?;
    let at = match request.after_id {
        None => 0,
        Some(after) => {
            let known = others.iter().position(|(id, _)| *id == after);
            known.ok_or_else(|| Error::missing("session", after))? + 1
        }
    };
    let beside = |at: Option<usize>| {
        at.and_then(|at| others.get(at))
            .map(|(_, position)| position.as_str())
    };
    let position = position::between(beside(at.checked_sub(1)), beside(Some(at)))?;
    Patch::new("session", moved.id)
        .set("position", Some(position))
        .apply(writer.conn)?;
    writer.about(moved.event_id);
    writer.fact("title", moved.title);
    of_event(writer, moved.event_id)
}
