//! What is planned to be spent on an event that is like another: typed lines go along;
//! what was agreed, invoiced and paid does not, nor what is computed.

use crate::db::copied::Copied;
use crate::error::Result;
use crate::ids::{BudgetLineId, EventId};
use crate::planner::Writer;

pub const LINE: Copied = Copied {
    table: "budget_line",
    anew: &["id", "event_id"],
    along: &[
        "side",
        "category",
        "title",
        "basis",
        "heads",
        "unit_minor",
        "quantity",
        "currency",
        "vat_rate",
        "vat_mode",
        "supplier",
        "position",
    ],
    left: &[
        "agreed_minor",
        "source",
        "venue_id",
        "room_id",
        "sponsor_id",
    ],
};

pub fn copy(writer: &Writer<'_>, from: EventId, to: EventId) -> Result<()> {
    let mut statement = writer
        .conn
        .prepare("SELECT id FROM budget_line WHERE event_id = ?1 AND source = 'typed'")?;
    let old: Vec<String> = statement
        .query_map([from], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for old in old {
        LINE.copy(writer.conn, old, &[&BudgetLineId::new(), &to])?;
    }
    Ok(())
}
