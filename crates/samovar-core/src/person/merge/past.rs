//! What other tools know of two people in sum: of one tool, the kept one's.

use rusqlite::{Connection, params};

use crate::error::Result;
use crate::ids::PersonId;

pub fn unite(conn: &Connection, kept: PersonId, other: PersonId) -> Result<()> {
    conn.execute(
        "DELETE FROM past_total WHERE person_id = ?1
           AND source IN (SELECT source FROM past_total WHERE person_id = ?2)",
        params![other, kept],
    )?;
    conn.execute(
        "UPDATE past_total SET person_id = ?2 WHERE person_id = ?1",
        params![other, kept],
    )?;
    Ok(())
}
