//! The sittings, dishes and staff of an event that is planned like another.

use std::collections::HashMap;

use rusqlite::types::FromSql;

use crate::db::copied::Copied;
use crate::error::Result;
use crate::ids::{DishId, EventId, SessionId, SittingId, StaffId};
use crate::planner::Writer;
use crate::time::Wall;

pub const STAFF: Copied = Copied {
    table: "staff",
    anew: &["id", "event_id"],
    along: &["person_id", "role", "eats"],
    left: &[],
};

pub const SITTING: Copied = Copied {
    table: "sitting",
    anew: &["id", "event_id", "session_id", "starts"],
    along: &[
        "title",
        "kind",
        "minutes",
        "eaters",
        "tag",
        "share_percent",
        "basis",
        "basis_heads",
        "service",
        "position",
    ],
    left: &[],
};

/// How much to order is decided anew.
pub const DISH: Copied = Copied {
    table: "dish",
    anew: &["id", "event_id", "sitting_id"],
    along: &[
        "name",
        "course",
        "diets",
        "allergens",
        "traces",
        "portion",
        "serves",
        "unit",
        "per_head",
        "pack",
        "taken_percent",
        "mix",
        "min_units",
        "step",
        "price_minor",
        "supplier_id",
        "position",
    ],
    left: &["ordered", "left_over", "supplier"],
};

/// So many minutes later. A sitting stays with its item of the programme, which was copied
/// before.
pub fn copy(
    writer: &Writer<'_>,
    (from, to): (EventId, EventId),
    shift: i64,
    sessions: &[(SessionId, SessionId)],
) -> Result<()> {
    for old in rows::<StaffId>(writer, "staff", from)? {
        STAFF.copy(writer.conn, old, &[&StaffId::new(), &to])?;
    }
    let mut statement = writer
        .conn
        .prepare("SELECT id, session_id, starts FROM sitting WHERE event_id = ?1")?;
    let sittings: Vec<(SittingId, Option<SessionId>, Option<Wall>)> = statement
        .query_map([from], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let mut copies: HashMap<SittingId, SittingId> = HashMap::new();
    for (old, session, starts) in sittings {
        let new = SittingId::new();
        let session = session.and_then(|session| {
            let copied = sessions.iter().find(|(known, _)| *known == session);
            copied.map(|(_, copy)| *copy)
        });
        let starts = starts.map(|at| at.plus_minutes(shift));
        SITTING.copy(writer.conn, old, &[&new, &to, &session, &starts])?;
        copies.insert(old, new);
    }
    let mut statement = writer
        .conn
        .prepare("SELECT id, sitting_id FROM dish WHERE event_id = ?1")?;
    let dishes: Vec<(DishId, SittingId)> = statement
        .query_map([from], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (old, sitting) in dishes {
        DISH.copy(
            writer.conn,
            old,
            &[&DishId::new(), &to, &copies.get(&sitting)],
        )?;
    }
    Ok(())
}

fn rows<I: FromSql>(writer: &Writer<'_>, table: &str, event: EventId) -> Result<Vec<I>> {
    let mut statement = writer
        .conn
        .prepare(&format!("SELECT id FROM {table} WHERE event_id = ?1"))?;
    let found = statement
        .query_map([event], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}
