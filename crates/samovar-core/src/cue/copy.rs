//! The cues of an event that is planned like another.

use crate::db::copied::Copied;
use crate::error::Result;
use crate::ids::{CueId, EventId, SessionId};
use crate::planner::Writer;
use crate::time::Wall;

pub const CUE: Copied = Copied {
    table: "cue",
    anew: &["id", "event_id", "session_id", "starts"],
    along: &[
        "anchor",
        "offset_minutes",
        "minutes",
        "lane",
        "owner",
        "words",
        "position",
    ],
    left: &["calendar_sequence"],
};

/// So many minutes later. A cue stays with its session, which was copied before.
pub fn copy(
    writer: &Writer<'_>,
    (from, to): (EventId, EventId),
    shift: i64,
    sessions: &[(SessionId, SessionId)],
) -> Result<()> {
    let mut statement = writer
        .conn
        .prepare("SELECT id, session_id, starts FROM cue WHERE event_id = ?1")?;
    let cues: Vec<(CueId, Option<SessionId>, Option<Wall>)> = statement
        .query_map([from], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (old, session, starts) in cues {
        let session = session.and_then(|session| {
            let copied = sessions.iter().find(|(known, _)| *known == session);
            copied.map(|(_, copy)| *copy)
        });
        let starts = starts.map(|at| at.plus_minutes(shift));
        CUE.copy(writer.conn, old, &[&CueId::new(), &to, &session, &starts])?;
    }
    Ok(())
}
