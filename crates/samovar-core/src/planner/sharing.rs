//! The doors of a planner that is shared. What this laptop writes goes into the documents in the
//! same transaction; what comes from other laptops is a step of its own, which Undo never
//! takes back.

use std::sync::{MutexGuard, PoisonError};

use rusqlite::TransactionBehavior;

use super::{Door, Planner, Side, Writer, Written, push, steps};
use crate::documents::Documents;
use crate::error::{Code, Error, Result};

impl Planner {
    /// Those of a planner that is shared.
    pub(super) fn documents(&self) -> MutexGuard<'_, Option<Documents>> {
        // A panic in the middle rolled its transaction back; what is not committed is forgotten
        // before anything else is written.
        self.documents
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether what this laptop writes is told to others.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        self.documents().is_some()
    }

    /// Looks anew at whether and how the planner is shared: the file holds other rows now.
    pub(super) fn look_at_sharing(&self) -> Result<()> {
        let documents = Documents::of(&self.writer())?;
        *self.documents() = documents;
        Ok(())
    }

    /// Takes what other laptops wrote, as one step. `tick`: the clock of steps there.
    pub(crate) fn write_from_elsewhere<T>(
        &self,
        command: &str,
        tick: &str,
        operation: impl FnOnce(&Writer<'_>, &mut Documents) -> Result<T>,
    ) -> Result<Written<T>> {
        self.may_write()?;
        let mut writer = self.writer();
        let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = self.run(&tx, command, Door::Elsewhere { tick }, |writer| {
            self.over_documents(writer, operation)
        })?;
        self.commit(tx, done.step, false)?;
        Ok(done)
    }

    /// As [`Planner::write`], with the documents at hand.
    pub(crate) fn write_shared<T>(
        &self,
        command: &str,
        operation: impl FnOnce(&Writer<'_>, &mut Documents) -> Result<T>,
    ) -> Result<Written<T>> {
        self.may_write()?;
        let mut writer = self.writer();
        let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = self.run(&tx, command, Door::Here { reverts: None }, |writer| {
            self.over_documents(writer, operation)
        })?;
        if let Some(step) = done.step {
            push(&tx, Side::Undo, step)?;
            steps::set_aside_redo(&tx)?;
        }
        self.commit(tx, done.step, false)?;
        Ok(done)
    }

    /// Changes who shares the planner, and no row of it: no step, no undo.
    pub(crate) fn write_sharing<T>(
        &self,
        operation: impl FnOnce(&Writer<'_>, &mut Option<Documents>) -> Result<T>,
    ) -> Result<T> {
        self.may_write()?;
        let mut writer = self.writer();
        let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = {
            let mut documents = self.documents();
            operation(&self.writer_over(&tx, None), &mut documents)
        };
        let done = done.and_then(|done| self.commit(tx, None, false).map(|()| done));
        drop(writer);
        if done.is_err() {
            self.look_at_sharing()?;
        }
        done
    }

    fn over_documents<T>(
        &self,
        writer: &Writer<'_>,
        operation: impl FnOnce(&Writer<'_>, &mut Documents) -> Result<T>,
    ) -> Result<T> {
        let mut documents = self.documents();
        let documents = documents
            .as_mut()
            .ok_or_else(|| Error::new(Code::SharingOff))?;
        operation(writer, documents)
    }
}
