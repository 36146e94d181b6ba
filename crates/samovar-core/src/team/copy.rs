//! The team of an event that is planned like another: what is to be done and when, and the
//! pictures that are wanted. Who does it is asked anew.

use std::collections::HashMap;

use crate::db::copied::Copied;
use crate::error::Result;
use crate::ids::{DutyId, EventId, SessionId, ShiftId, ShotId};
use crate::planner::Writer;
use crate::time::Wall;

pub const DUTY: Copied = Copied {
    table: "duty",
    anew: &["id", "event_id"],
    along: &["kind", "title", "note", "position"],
    left: &[],
};

pub const SHIFT: Copied = Copied {
    table: "shift",
    anew: &["id", "duty_id", "session_id", "starts", "ends"],
    along: &["before_minutes", "after_minutes", "needed"],
    left: &[],
};

/// A promise to a sponsor is one of its event, and so are its pictures.
pub const SHOT: Copied = Copied {
    table: "shot",
    anew: &["id", "event_id", "session_id"],
    along: &["words", "must", "position"],
    left: &["promise_id", "done_at", "staff_id"],
};

type ShiftRow = (
    ShiftId,
    DutyId,
    Option<SessionId>,
    Option<Wall>,
    Option<Wall>,
);

/// So many minutes later. What is tied to a session stays with it, which was copied before.
pub fn copy(
    writer: &Writer<'_>,
    (from, to): (EventId, EventId),
    shift: i64,
    sessions: &[(SessionId, SessionId)],
) -> Result<()> {
    let session_of = |old: Option<SessionId>| {
        let old = old?;
        let copied = sessions.iter().find(|(known, _)| *known == old);
        copied.map(|(_, copy)| *copy)
    };
    let mut statement = writer
        .conn
        .prepare("SELECT id FROM duty WHERE event_id = ?1 ORDER BY id")?;
    let duties: Vec<DutyId> = statement
        .query_map([from], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut copies: HashMap<DutyId, DutyId> = HashMap::new();
    for old in duties {
        let new = DutyId::new();
        DUTY.copy(writer.conn, old, &[&new, &to])?;
        copies.insert(old, new);
    }
    for (old, duty, session, starts, ends) in shifts(writer, from)? {
        let later = |at: Option<Wall>| at.map(|at| at.plus_minutes(shift));
        SHIFT.copy(
            writer.conn,
            old,
            &[
                &ShiftId::new(),
                &copies.get(&duty),
                &session_of(session),
                &later(starts),
                &later(ends),
            ],
        )?;
    }
    let mut statement = writer.conn.prepare(
        "SELECT id, session_id FROM shot WHERE event_id = ?1 AND promise_id IS NULL ORDER BY id",
    )?;
    let shots: Vec<(ShotId, Option<SessionId>)> = statement
        .query_map([from], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (old, session) in shots {
        SHOT.copy(
            writer.conn,
            old,
            &[&ShotId::new(), &to, &session_of(session)],
        )?;
    }
    Ok(())
}

fn shifts(writer: &Writer<'_>, from: EventId) -> Result<Vec<ShiftRow>> {
    let mut statement = writer.conn.prepare(
        "SELECT h.id, h.duty_id, h.session_id, h.starts, h.ends
         FROM shift AS h JOIN duty AS d ON d.id = h.duty_id WHERE d.event_id = ?1 ORDER BY h.id",
    )?;
    let found = statement
        .query_map([from], |row| {
            Ok((
                row.get(0)?,
                row.get(1)?,
                row.get(2)?,
                row.get(3)?,
                row.get(4)?,
            ))
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}
