//! Answers about photos out of the one word that stood with each person. The word stays there,
//! as what the latest of them says. When and how it was said nobody knows: it is told as what
//! was noted earlier, on the day on which the person came into the planner.

use rusqlite::Connection;

use super::values::id_in_place_of;
use crate::error::Result;

/// Runs once, right after the migration that made the table.
pub fn make(conn: &Connection) -> Result<()> {
    let mut asked = conn.prepare(
        "SELECT id, consent, created_at FROM person
         WHERE consent IN ('yes', 'no') AND erased_at IS NULL ORDER BY id",
    )?;
    let mut insert = conn.prepare(
        "INSERT OR IGNORE INTO consent(id, person_id, purpose, answer, at, how)
         VALUES (?1, ?2, 'photo', ?3, ?4, 'earlier')",
    )?;
    let mut rows = asked.query([])?;
    while let Some(row) = rows.next()? {
        let (person, answer, at): (String, String, String) =
            (row.get(0)?, row.get(1)?, row.get(2)?);
        // The same for the same: laptops that bring one planner up to date apart make one row.
        let id = id_in_place_of(&format!("photo consent {person}"));
        insert.execute((&id, &person, &answer, &at))?;
    }
    Ok(())
}
