//! A talk that nobody else gives goes with the person; the sessions in which it was given
//! stay, of no talk. One that others give too stays with them.

use rusqlite::Connection;

use crate::error::Result;

/// Talks of these people alone: ?1 are their ids.
const THEIRS: &str = "SELECT k.talk_id FROM talk_speaker AS k
     WHERE k.person_id IN (SELECT value FROM json_each(?1))
       AND NOT EXISTS (SELECT 1 FROM talk_speaker AS o WHERE o.talk_id = k.talk_id
                         AND o.person_id NOT IN (SELECT value FROM json_each(?1)))";

/// What the history holds of those talks, as SQL.
#[must_use]
pub fn history() -> String {
    format!(
        "(tbl = 'talk' AND row_id IN ({THEIRS}))
         OR (tbl = 'talk_text' AND (json_extract(new, '$.talk_id') IN ({THEIRS})
                                    OR json_extract(old, '$.talk_id') IN ({THEIRS})))"
    )
}

pub fn forget(conn: &Connection, people: &str) -> Result<()> {
    conn.execute(
        &format!("UPDATE session SET talk_id = NULL WHERE talk_id IN ({THEIRS})"),
        [people],
    )?;
    // Its texts go along, and who gives it.
    conn.execute(
        &format!("DELETE FROM talk WHERE id IN ({THEIRS})"),
        [people],
    )?;
    Ok(())
}
