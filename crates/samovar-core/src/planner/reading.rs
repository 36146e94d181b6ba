//! Reads: each on a connection of its own and one snapshot, with an end to it.

use std::sync::PoisonError;

use rusqlite::Connection;

use super::{Planner, Reader};
use crate::db::deadline::{self, Deadline};
use crate::db::open;
use crate::error::Result;

/// Idle read connections kept open.
const READERS: usize = 4;

impl Planner {
    /// Runs a read on a connection of its own.
    pub fn read<T>(&self, operation: impl FnOnce(&Reader<'_>) -> Result<T>) -> Result<T> {
        let idle = self
            .readers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        let (mut conn, deadline) = match idle {
            Some(reader) => reader,
            None if self.still_there().is_ok() => {
                let mut conn = open::reader(&self.path, self.key())?;
                self.laptop.attach(&conn)?;
                let deadline = Deadline::over(&mut conn)?;
                (conn, deadline)
            }
            // The path is another file by now, or none.
            None => {
                let mut writer = self.writer();
                return self.snapshot(&mut writer, operation);
            }
        };
        deadline.set(deadline::READ);
        let result = self.snapshot(&mut conn, operation);
        let mut readers = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        if readers.len() < READERS {
            readers.push((conn, deadline));
        }
        result
    }

    /// One snapshot for the whole command, however many queries it makes.
    pub(super) fn snapshot<T>(
        &self,
        conn: &mut Connection,
        operation: impl FnOnce(&Reader<'_>) -> Result<T>,
    ) -> Result<T> {
        let sight = self.sight(conn, None);
        let tx = conn.transaction()?;
        let result = operation(&Reader {
            conn: &tx,
            now: self.now(),
            sight,
        });
        tx.finish()?;
        result
    }

    /// Runs something that takes long and is no command: a copy.
    pub(super) fn on_a_connection<T>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T>,
    ) -> Result<T> {
        if self.still_there().is_ok() {
            work(&open::reader(&self.path, self.key())?)
        } else {
            work(&self.writer())
        }
    }

    /// A connection that has seen nothing yet.
    pub(super) fn fresh_reader(&self) -> Result<Connection> {
        self.still_there()?;
        open::reader(&self.path, self.key())
    }

    /// The file holds other rows now.
    pub(super) fn forget_readers(&self) {
        self.readers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }
}
