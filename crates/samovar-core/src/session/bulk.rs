//! Many sessions at once, for what reads a whole programme: a row each, without asking the
//! rest of the programme each time.

use rusqlite::params;

use super::SessionKind;
use super::edit::set_speakers;
use crate::db::patch::Patch;
use crate::db::position;
use crate::error::Result;
use crate::ids::{EventId, RoomId, SessionId, SpeakerId, TrackId, fresh};
use crate::planner::Writer;
use crate::time::Wall;

/// A session whose values are clean and whose room and track are the event's.
#[derive(Debug, Clone)]
pub struct Row<'a> {
    pub title: &'a str,
    pub kind: SessionKind,
    pub starts: Option<Wall>,
    pub minutes: u32,
    pub room_id: Option<RoomId>,
    pub track_id: Option<TrackId>,
    pub about: &'a str,
    pub speaker_ids: &'a [SpeakerId],
}

/// The places of sessions that are added one after another, all of one short length.
#[derive(Debug)]
pub struct Places {
    base: String,
    next: u32,
}

impl Places {
    /// Behind all that an event has.
    pub fn behind(writer: &Writer<'_>, event: EventId) -> Result<Self> {
        let last: Option<String> = writer.conn.query_row(
            "SELECT max(position) FROM session WHERE event_id = ?1",
            [event],
            |row| row.get(0),
        )?;
        Ok(Self {
            base: position::after(last.as_deref())?,
            next: 0,
        })
    }

    fn take(&mut self) -> String {
        let number = self.next;
        self.next = number.saturating_add(1);
        let digits = [46_656_u32, 1_296, 36, 1]
            .iter()
            .filter_map(|unit| char::from_digit(number / unit % 36, 36));
        // A key never ends in the least digit: something fits before any.
        format!("{}{}i", self.base, digits.collect::<String>())
    }
}

/// Adds a session at the next of the places.
pub fn add(
    writer: &Writer<'_>,
    event: EventId,
    row: &Row<'_>,
    places: &mut Places,
) -> Result<SessionId> {
    let id = SessionId::new();
    let place = places.take();
    writer
        .conn
        .prepare_cached(
            "INSERT INTO session(id, event_id, title, kind, starts, minutes, room_id, about, position, calendar_uid,
                                 track_id)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        )?
        .execute(params![
            id,
            event,
            row.title,
            row.kind,
            row.starts,
            row.minutes,
            row.room_id,
            row.about,
            place,
            fresh().to_string(),
            row.track_id,
        ])?;
    set_speakers(writer, event, id, row.speaker_ids)?;
    Ok(id)
}

/// Makes a session these values; its calendars are told of another time or place.
pub fn change(writer: &Writer<'_>, event: EventId, id: SessionId, row: &Row<'_>) -> Result<()> {
    let moved = Patch::new("session", id)
        .set("starts", Some(row.starts.map(|at| at.to_string())))
        .set("minutes", Some(i64::from(row.minutes)))
        .set("room_id", Some(row.room_id.map(|id| id.to_string())))
        .apply(writer.conn)?;
    Patch::new("session", id)
        .set("title", Some(row.title.to_owned()))
        .set("kind", Some(row.kind.word().to_owned()))
        .set("about", Some(row.about.to_owned()))
        .set("track_id", Some(row.track_id.map(|id| id.to_string())))
        .apply(writer.conn)?;
    set_speakers(writer, event, id, row.speaker_ids)?;
    if moved {
        writer.conn.execute(
            "UPDATE session SET calendar_sequence = calendar_sequence + 1 WHERE id = ?1",
            [id],
        )?;
    }
    Ok(())
}
