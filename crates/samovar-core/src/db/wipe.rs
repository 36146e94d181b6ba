//! The file written anew and its journal emptied, so that no byte of what was erased is
//! left; due until it was done.

use rusqlite::{Connection, OptionalExtension};

use crate::error::Result;

const DUE: &str = "wipe";

/// From now on the file is to be written anew.
pub fn is_due(conn: &Connection) -> Result<()> {
    conn.execute(
        "INSERT INTO local_setting(key, value) VALUES (?1, '1') ON CONFLICT(key) DO NOTHING",
        [DUE],
    )?;
    Ok(())
}

/// Writes the file anew where that is due.
pub fn wipe_if_due(conn: &Connection) -> Result<()> {
    let due: Option<String> = conn
        .query_row(
            "SELECT value FROM local_setting WHERE key = ?1",
            [DUE],
            |row| row.get(0),
        )
        .optional()?;
    if due.is_some() {
        wipe(conn)?;
    }
    Ok(())
}

/// False where somebody still reads the old bytes.
pub fn wipe(conn: &Connection) -> Result<bool> {
    conn.execute(
        "INSERT INTO local_person_words(local_person_words) VALUES ('optimize')",
        [],
    )?;
    conn.execute_batch("VACUUM")?;
    if !empty_journal(conn)? {
        return Ok(false);
    }
    conn.execute("DELETE FROM local_setting WHERE key = ?1", [DUE])?;
    empty_journal(conn)
}

pub fn bytes(conn: &Connection) -> Result<i64> {
    let pages: i64 = conn.query_row("PRAGMA page_count", [], |row| row.get(0))?;
    let page: i64 = conn.query_row("PRAGMA page_size", [], |row| row.get(0))?;
    Ok(pages.saturating_mul(page))
}

pub fn empty_journal(conn: &Connection) -> Result<bool> {
    let busy: i64 = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    Ok(busy == 0)
}
