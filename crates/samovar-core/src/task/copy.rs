//! The tasks of an event that is planned like another.

use crate::db::copied::Copied;
use crate::error::Result;
use crate::ids::{EventId, TaskId, fresh};
use crate::planner::Writer;
use crate::time::stamp;

pub const TASK: Copied = Copied {
    table: "task",
    anew: &["id", "event_id", "calendar_uid", "created_at"],
    along: &[
        "title",
        "days_before",
        "due_time",
        "owner",
        "notes",
        "position",
        "message_use",
    ],
    left: &["done_at"],
};

/// Gives an event the tasks of another, all of them still to do.
pub fn copy(writer: &Writer<'_>, from: EventId, to: EventId) -> Result<()> {
    let mut statement = writer
        .conn
        .prepare("SELECT id FROM task WHERE event_id = ?1 ORDER BY id")?;
    let old: Vec<TaskId> = statement
        .query_map([from], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for old in old {
        let uid = fresh().to_string();
        TASK.copy(
            writer.conn,
            old,
            &[&TaskId::new(), &to, &uid, &stamp(writer.now)],
        )?;
    }
    Ok(())
}
