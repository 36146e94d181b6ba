//! A talk that nobody else gives goes with the person; the sessions in which it was given
//! stay, of no talk. One that others give too stays with them.

use rusqlite::Connection;

use crate::error::Result;

/// Talks of these people alone: ?1 are their ids.
const THEIRS: &str = "SELECT k.talk_id FROM talk_speaker AS k
     WHERE k.person_id IN (SELECT value FROM json_each(?1))
       AND NOT EXISTS (SELECT 1 FROM talk_speaker AS o WHERE o.talk_id = k.talk_id
                         AND o.person_id NOT IN (SELECT value FROM json_each(?1)))";

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
