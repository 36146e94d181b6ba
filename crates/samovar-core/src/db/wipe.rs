//! The file written anew and its journal emptied: so that no byte of what was erased is
//! left, which is due until it was done, and so that the disk gets back what is free in it.

use rusqlite::{Connection, OptionalExtension};

use super::connection::page_size;
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
    write_anew(conn)?;
    if !empty_journal(conn)? {
        return Ok(false);
    }
    conn.execute("DELETE FROM local_setting WHERE key = ?1", [DUE])?;
    empty_journal(conn)
}

/// Less than this is soon filled again.
const WORTH: i64 = 8 * 1024 * 1024;

/// Bytes that rows which became shorter left inside their pages, where SQLite does not
/// count them as free.
const LOOSE: &str = "loose_bytes";

/// Rows have become shorter by so many bytes.
pub fn note_loose(conn: &Connection, bytes: usize) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO local_setting(key, value) VALUES (?1, ?2)
         ON CONFLICT(key) DO UPDATE SET value = CAST(value AS INTEGER) + excluded.value",
    )?
    .execute([LOOSE, &bytes.to_string()])?;
    Ok(())
}

/// Gives a fifth of the file or more back to the disk, where so much of it is free: an
/// import that was taken back, or history that nothing reaches any more. Seconds in a
/// planner of a hundred thousand people, and so only where it is opened.
pub fn shrink_if_worth(conn: &Connection) -> Result<()> {
    let pages: i64 = conn.query_row("PRAGMA page_count", [], |row| row.get(0))?;
    let free: i64 = conn.query_row("PRAGMA freelist_count", [], |row| row.get(0))?;
    let loose: i64 = conn.query_row(
        "SELECT coalesce(sum(CAST(value AS INTEGER)), 0) FROM local_setting WHERE key = ?1",
        [LOOSE],
        |row| row.get(0),
    )?;
    let all = bytes(conn)?;
    let empty = all / pages.max(1) * free + loose;
    if empty < WORTH || empty < all / 5 {
        return Ok(());
    }
    // Without room for it on the disk, the planner opens as it is.
    if write_anew(conn).is_ok() {
        empty_journal(conn)?;
    }
    Ok(())
}

fn write_anew(conn: &Connection) -> Result<()> {
    conn.execute_batch("VACUUM")?;
    conn.execute("DELETE FROM local_setting WHERE key = ?1", [LOOSE])?;
    Ok(())
}

pub fn bytes(conn: &Connection) -> Result<i64> {
    let pages: i64 = conn.query_row("PRAGMA page_count", [], |row| row.get(0))?;
    Ok(pages.saturating_mul(page_size(conn)?))
}

pub fn empty_journal(conn: &Connection) -> Result<bool> {
    let busy: i64 = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    Ok(busy == 0)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    /// A file with so many rows of a thousand letters.
    fn with_log(folder: &Path, rows: u32) -> Connection {
        let conn = crate::db::connection::bare(&folder.join("planner.samovar"));
        conn.execute_batch(&format!(
            "PRAGMA journal_mode = WAL;
             CREATE TABLE local_setting(key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;
             CREATE TABLE log(id INTEGER PRIMARY KEY, text TEXT);
             WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows})
             INSERT INTO log SELECT i, hex(zeroblob(500)) FROM n;"
        ))
        .unwrap();
        conn
    }

    #[test]
    fn a_file_that_is_mostly_free_shrinks_and_a_little_stays() {
        let folder = tempfile::tempdir().unwrap();
        let conn = with_log(folder.path(), 24_000);
        let full = bytes(&conn).unwrap();
        for (kept, shrinks) in [(22_000, false), (4_000, true)] {
            conn.execute("DELETE FROM log WHERE id > ?1", [kept])
                .unwrap();
            shrink_if_worth(&conn).unwrap();
            assert_eq!(bytes(&conn).unwrap() < full, shrinks, "{kept}");
        }
        let left: i64 = conn
            .query_row("SELECT count(*) FROM log", [], |row| row.get(0))
            .unwrap();
        assert_eq!(left, 4_000);
    }

    #[test]
    fn rows_that_became_shorter_count_until_the_file_is_written_anew() {
        let folder = tempfile::tempdir().unwrap();
        let conn = with_log(folder.path(), 40_000);
        conn.execute("UPDATE log SET text = substr(text, 1, 500)", [])
            .unwrap();
        let full = bytes(&conn).unwrap();
        shrink_if_worth(&conn).unwrap();
        assert_eq!(bytes(&conn).unwrap(), full, "nothing of it is free");
        for _ in 0..2 {
            note_loose(&conn, 5_000_000).unwrap();
        }
        shrink_if_worth(&conn).unwrap();
        let shrunk = bytes(&conn).unwrap();
        assert!(shrunk < full * 2 / 3, "{shrunk} of {full}");
        let noted: i64 = conn
            .query_row("SELECT count(*) FROM local_setting", [], |row| row.get(0))
            .unwrap();
        assert_eq!(noted, 0);
    }
}
