//! Writes that must leave nothing behind: no undo, no old rows in the history,
//! no bytes in the file or its journal.
//!
//! SQLite keeps deleted rows in free pages and in the write-ahead journal, and
//! the index of words keeps deleted words until it is merged. So the file is
//! written anew and the journal emptied. Where a reader holds that up, or where the
//! file is so large that it would hold up the door, it is due until it was done, at
//! the latest when the planner is opened next.

use rusqlite::TransactionBehavior;

use super::steps::{Side, push};
use super::{Door, Planner, Writer, Written};
use crate::db::wipe::{bytes, empty_journal, is_due, wipe};
use crate::error::{Code, Error, Result};

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
        // The documents keep what was written: nothing would be gone from them.
        if self.is_shared() {
            return Err(Error::new(Code::SharedKeeps));
        }
        let mut writer = self.writer();
        // Whatever becomes of the file, the rows themselves are overwritten now.
        writer.execute_batch("PRAGMA secure_delete = ON")?;
        let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = self.run(&tx, command, Door::Here { reverts: None }, operation)?;
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
