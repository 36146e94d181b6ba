//! A rehearsal: a door that works on a copy of the planner in memory. Whatever is done
//! there is done by the same operations as at the door, and nothing of it is ever in the
//! file, its history or its backups. It goes with the program, or when it is ended.

use std::sync::{MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::backup::Backup;
use rusqlite::{Connection, TransactionBehavior};

use super::{Door, Planner, Reader, Writer, Written};
use crate::db::{change_log, connection, open};
use crate::error::{Code, Error, Result};

/// Pages copied before the next look whether somebody writes.
const PAGES: std::ffi::c_int = 4096;

impl Planner {
    /// Begins a rehearsal with what the planner holds now; another one ends.
    pub fn begin_rehearsal(&self) -> Result<()> {
        let mut copy = connection::in_memory(self.key())?;
        self.on_a_connection(|from| {
            Backup::new(from, &mut copy)?.run_to_completion(PAGES, Duration::ZERO, None)?;
            Ok(())
        })?;
        open::in_memory(&copy)?;
        change_log::install(&copy)?;
        self.laptop.attach(&copy)?;
        *self.rehearsing() = Some(copy);
        Ok(())
    }

    pub fn end_rehearsal(&self) {
        *self.rehearsing() = None;
    }

    /// Reads what the rehearsal holds.
    pub fn read_rehearsal<T>(&self, operation: impl FnOnce(&Reader<'_>) -> Result<T>) -> Result<T> {
        let mut rehearsing = self.rehearsing();
        let copy = rehearsing.as_mut().ok_or(Error::new(Code::NoRehearsal))?;
        self.snapshot(copy, operation)
    }

    /// Changes the rehearsal. No step: there is nothing that Undo could take back.
    pub fn write_rehearsal<T>(
        &self,
        command: &str,
        operation: impl FnOnce(&Writer<'_>) -> Result<T>,
    ) -> Result<Written<T>> {
        let mut rehearsing = self.rehearsing();
        let copy = rehearsing.as_mut().ok_or(Error::new(Code::NoRehearsal))?;
        let tx = copy.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = self.run(&tx, command, Door::Rehearsed, operation)?;
        tx.commit()?;
        Ok(Written { step: None, ..done })
    }

    fn rehearsing(&self) -> MutexGuard<'_, Option<Connection>> {
        self.rehearsal
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}
