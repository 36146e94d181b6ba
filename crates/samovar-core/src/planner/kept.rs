//! Writes that have gone out into the world: a step that nothing takes back,
//! because what was written may be on its way to people. Undo says so when it
//! comes to it, and goes on beneath the next time.

use rusqlite::TransactionBehavior;

use super::steps::{Side, push};
use super::{Door, Planner, Writer, Written};
use crate::error::Result;

impl Planner {
    /// As [`Planner::write`], but not to be taken back. The step before it still
    /// can be, once it was said that this one can't.
    pub fn write_kept<T>(
        &self,
        command: &str,
        operation: impl FnOnce(&Writer<'_>) -> Result<T>,
    ) -> Result<Written<T>> {
        self.may_write()?;
        let mut writer = self.writer();
        let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = self.run(&tx, command, Door::Here { reverts: None }, operation)?;
        if let Some(step) = done.step {
            push(&tx, Side::Kept, step)?;
        }
        self.commit(tx, done.step, false)?;
        Ok(done)
    }
}
