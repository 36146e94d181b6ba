//! The dishes and the staff of an event that is planned like another.

use rusqlite::ToSql;

use crate::db::copied::Copied;
use crate::error::Result;
use crate::ids::{DishId, EventId, StaffId};
use crate::planner::Writer;

pub const STAFF: Copied = Copied {
    table: "staff",
    anew: &["id", "event_id"],
    along: &["person_id", "role", "eats"],
    left: &[],
};

/// How much to order is decided anew.
pub const DISH: Copied = Copied {
    table: "dish",
    anew: &["id", "event_id"],
    along: &[
        "name",
        "course",
        "diets",
        "allergens",
        "traces",
        "portion",
        "serves",
        "price_minor",
        "supplier",
        "position",
    ],
    left: &["ordered"],
};

pub fn copy(writer: &Writer<'_>, from: EventId, to: EventId) -> Result<()> {
    copy_all(writer, &STAFF, (from, to), StaffId::new)?;
    copy_all(writer, &DISH, (from, to), DishId::new)
}

fn copy_all<I: ToSql>(
    writer: &Writer<'_>,
    rows: &Copied,
    (from, to): (EventId, EventId),
    fresh: impl Fn() -> I,
) -> Result<()> {
    let table = rows.table;
    let mut statement = writer
        .conn
        .prepare(&format!("SELECT id FROM {table} WHERE event_id = ?1"))?;
    let old: Vec<String> = statement
        .query_map([from], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for old in old {
        rows.copy(writer.conn, old, &[&fresh(), &to])?;
    }
    Ok(())
}
