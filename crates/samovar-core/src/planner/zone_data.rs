//! Which zone data the planner was last opened with. Two laptops may hold
//! different data: then an hour of one is not that of the other, in the zones
//! that somebody decided anew in between.

use rusqlite::{Connection, OptionalExtension};

use crate::error::Result;

/// Notes this program's data in the file; the release before, where it differs.
pub fn remember(conn: &Connection, release: &str) -> Result<Option<String>> {
    let before: Option<String> = conn
        .query_row(
            "SELECT value FROM meta WHERE key = 'zone_data'",
            [],
            |row| row.get(0),
        )
        .optional()?;
    let differs = before.as_deref() != Some(release);
    if differs {
        conn.execute(
            "INSERT INTO meta(key, value) VALUES ('zone_data', ?1)
             ON CONFLICT(key) DO UPDATE SET value = excluded.value",
            [release],
        )?;
    }
    Ok(before.filter(|_| differs))
}
