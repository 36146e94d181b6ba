//! The programme of an event that is planned like another.

use crate::db::copied::Copied;
use crate::error::Result;
use crate::ids::{EventId, SessionId, SpeakerId, TrackId, fresh};
use crate::planner::Writer;
use crate::time::Wall;

pub const SESSION: Copied = Copied {
    table: "session",
    anew: &["id", "event_id", "starts", "calendar_uid", "track_id"],
    along: &[
        "title",
        "kind",
        "minutes",
        "room_id",
        "about",
        "position",
        "hard",
        "setup_minutes",
        "teardown_minutes",
        "talk_id",
    ],
    left: &["calendar_sequence"],
};

pub const SESSION_SPEAKER: Copied = Copied {
    table: "session_speaker",
    anew: &["id", "session_id", "speaker_id"],
    along: &[],
    left: &[],
};

/// Who and what was copied before, old and new.
pub struct Before<'b> {
    pub speakers: &'b [(SpeakerId, SpeakerId)],
    pub tracks: &'b [(TrackId, TrackId)],
}

/// So many minutes later, with the speakers and tracks that were copied before, if any. Says
/// which session became which.
pub fn copy(
    writer: &Writer<'_>,
    (from, to): (EventId, EventId),
    shift: i64,
    before: &Before<'_>,
) -> Result<Vec<(SessionId, SessionId)>> {
    let mut statement = writer
        .conn
        .prepare("SELECT id, starts, track_id FROM session WHERE event_id = ?1")?;
    let sessions: Vec<(SessionId, Option<Wall>, Option<TrackId>)> = statement
        .query_map([from], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let mut copies = Vec::with_capacity(sessions.len());
    for (old, starts, track) in sessions {
        let new = SessionId::new();
        copies.push((old, new));
        let starts = starts.map(|at| at.plus_minutes(shift));
        let uid = fresh().to_string();
        let track = before
            .tracks
            .iter()
            .find(|(known, _)| Some(*known) == track)
            .map(|(_, track)| *track);
        SESSION.copy(writer.conn, old, &[&new, &to, &starts, &uid, &track])?;
        let mut speaking = writer
            .conn
            .prepare_cached("SELECT id, speaker_id FROM session_speaker WHERE session_id = ?1")?;
        let speaking: Vec<(String, SpeakerId)> = speaking
            .query_map([old], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        for (row, speaker) in speaking {
            let of_copy = before.speakers.iter().find(|(known, _)| *known == speaker);
            if let Some((_, speaker)) = of_copy {
                let id = fresh().to_string();
                SESSION_SPEAKER.copy(writer.conn, row, &[&id, &new, speaker])?;
            }
        }
    }
    Ok(copies)
}
