//! What a person wrote in chats stays counted and is nobody's any more.

use rusqlite::Connection;

use crate::error::Result;

/// The accounts of these people: ?1 are their ids.
const THEIRS: &str = "SELECT c.norm FROM contact AS c
     WHERE c.kind = 'source' AND c.person_id IN (SELECT value FROM json_each(?1))";

/// What the history holds of them, as SQL.
#[must_use]
pub fn history() -> String {
    format!(
        "tbl = 'chat_day' AND (json_extract(new, '$.account') IN ({THEIRS})
                               OR json_extract(old, '$.account') IN ({THEIRS}))"
    )
}

pub fn forget(conn: &Connection, people: &str) -> Result<()> {
    conn.execute(
        &format!("UPDATE chat_day SET account = '' WHERE account IN ({THEIRS})"),
        [people],
    )?;
    Ok(())
}
