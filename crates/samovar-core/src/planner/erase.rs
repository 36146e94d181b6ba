//! Writes that must leave nothing behind: no undo, no old rows in the history,
//! no bytes in the file or its journal.
//!
//! SQLite keeps deleted rows in free pages and in the write-ahead journal, and
//! the index of words keeps deleted words until it is merged. So the file is
//! written anew and the journal emptied. Where a reader holds that up, or where the
//! file is so large that it would hold up the door, it is due until it was done, at
//! the latest when the planner is opened next.

use rusqlite::{Connection, OptionalExtension, TransactionBehavior};

use super::steps::{Side, push};
use super::{Planner, Writer, Written};
use crate::error::Result;

const DUE: &str = "wipe";

/// A larger file is written anew at the next start: meanwhile nobody could be let in.
const WRITTEN_AT_ONCE: i64 = 48 * 1024 * 1024;

impl Planner {
    /// As [`Planner::write`], for what nothing brings back. The history keeps
    /// the step without its rows. `false`: bytes may be left until the next start.
    pub fn write_for_good<T>(
        &self,
        command: &str,
        operation: impl FnOnce(&Writer<'_>) -> Result<T>,
    ) -> Result<(Written<T>, bool)> {
        self.may_write()?;
        let mut writer = self.writer();
        // Whatever becomes of the file, the rows themselves are overwritten now.
        writer.execute_batch("PRAGMA secure_delete = ON")?;
        let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = self.run(&tx, command, None, operation)?;
        if let Some(step) = done.step {
            tx.execute("DELETE FROM change_row WHERE step_id = ?1", [step])?;
            // Or Undo would take back something older, and seem to bring it back.
            push(&tx, Side::Kept, step)?;
        }
        is_due(&tx)?;
        self.commit(tx, done.step, false)?;
        writer.execute_batch("PRAGMA secure_delete = FAST")?;
        let wiped = if bytes(&writer)? > WRITTEN_AT_ONCE {
            empty_journal(&writer)?;
            false
        } else {
            wipe(&writer).unwrap_or(false)
        };
        Ok((Written { step: None, ..done }, wiped))
    }
}

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
fn wipe(conn: &Connection) -> Result<bool> {
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

fn bytes(conn: &Connection) -> Result<i64> {
    let pages: i64 = conn.query_row("PRAGMA page_count", [], |row| row.get(0))?;
    let page: i64 = conn.query_row("PRAGMA page_size", [], |row| row.get(0))?;
    Ok(pages.saturating_mul(page))
}

fn empty_journal(conn: &Connection) -> Result<bool> {
    let busy: i64 = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    Ok(busy == 0)
}
