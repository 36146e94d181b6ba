//! What stands on a printed door list: its number, which is in its footer, and
//! its guests in their order. The line numbers typed back after an evening on
//! paper are understood by it. Kept on the laptop that printed it.

use rusqlite::{Connection, params};

use crate::error::Result;
use crate::ids::{EventId, GuestId, PaperListId};
use crate::planner::Writer;
use crate::time::stamp;

/// The number the event's next list will have; the first is 1.
pub fn next_number(conn: &Connection, event: EventId) -> Result<u32> {
    let last: Option<u32> = conn
        .prepare_cached("SELECT max(number) FROM local_paper_list WHERE event_id = ?1")?
        .query_row([event], |row| row.get(0))?;
    Ok(last.unwrap_or(0) + 1)
}

/// Notes the order of a list that is about to be written; gives its number.
pub fn record(
    writer: &Writer<'_>,
    event: EventId,
    guests: &[GuestId],
) -> Result<(PaperListId, u32)> {
    let id = PaperListId::new();
    let number = next_number(writer.conn, event)?;
    let ids: Vec<String> = guests.iter().map(GuestId::to_string).collect();
    writer.conn.execute(
        "INSERT INTO local_paper_list(id, event_id, number, printed_at, guest_ids)
         VALUES (?1, ?2, ?3, ?4, ?5)",
        params![id, event, number, stamp(writer.now), ids.join("\n")],
    )?;
    Ok((id, number))
}

/// Forgets a list that could not be written after all.
pub fn forget(writer: &Writer<'_>, list: PaperListId) -> Result<()> {
    writer
        .conn
        .execute("DELETE FROM local_paper_list WHERE id = ?1", [list])?;
    Ok(())
}
