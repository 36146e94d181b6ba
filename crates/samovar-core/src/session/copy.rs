//! The programme of an event that is planned like another.

use crate::db::copied::Copied;
use crate::error::Result;
use crate::ids::{EventId, SessionId, SpeakerId, fresh};
use crate::planner::Writer;
use crate::time::Wall;

pub const SESSION: Copied = Copied {
    table: "session",
    anew: &["id", "event_id", "starts", "calendar_uid"],
    along: &["title", "kind", "minutes", "room_id", "about", "position"],
    left: &["calendar_sequence"],
};

pub const SESSION_SPEAKER: Copied = Copied {
    table: "session_speaker",
    anew: &["id", "session_id", "speaker_id"],
    along: &[],
    left: &[],
};

/// So many minutes later, with the speakers who were copied before, if any. Says which
/// session became which.
pub fn copy(
    writer: &Writer<'_>,
    (from, to): (EventId, EventId),
    shift: i64,
    speakers: &[(SpeakerId, SpeakerId)],
) -> Result<Vec<(SessionId, SessionId)>> {
    let mut statement = writer
        .conn
        .prepare("SELECT id, starts FROM session WHERE event_id = ?1")?;
    let sessions: Vec<(SessionId, Option<Wall>)> = statement
        .query_map([from], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let mut copies = Vec::with_capacity(sessions.len());
    for (old, starts) in sessions {
        let new = SessionId::new();
        copies.push((old, new));
        let starts = starts.map(|at| at.plus_minutes(shift));
        let uid = fresh().to_string();
        SESSION.copy(writer.conn, old, &[&new, &to, &starts, &uid])?;
        let mut speaking = writer
            .conn
            .prepare_cached("SELECT id, speaker_id FROM session_speaker WHERE session_id = ?1")?;
        let speaking: Vec<(String, SpeakerId)> = speaking
            .query_map([old], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        for (row, speaker) in speaking {
            let of_copy = speakers.iter().find(|(known, _)| *known == speaker);
            if let Some((_, speaker)) = of_copy {
                let id = fresh().to_string();
                SESSION_SPEAKER.copy(writer.conn, row, &[&id, &new, speaker])?;
            }
        }
    }
    Ok(copies)
}
