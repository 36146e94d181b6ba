//! Writes that have gone out into the world: a step of the history that undo
//! steps over, because what was written may be on its way to people.

use rusqlite::TransactionBehavior;

use super::{Planner, Writer, Written};
use crate::error::Result;

impl Planner {
    /// As [`Planner::write`], but not on the undo stack: the step before it can
    /// still be taken back.
    pub fn write_kept<T>(
        &self,
        command: &str,
        operation: impl FnOnce(&Writer<'_>) -> Result<T>,
    ) -> Result<Written<T>> {
        let mut writer = self.writer();
        let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = self.run(&tx, command, None, operation)?;
        tx.commit()?;
        Ok(done)
    }
}
