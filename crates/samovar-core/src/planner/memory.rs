//! What floors above keep in memory of the rows from one read to the next, and whether the log
//! of changes tells of all that happened to the rows since.
//!
//! Every write of ours stands in the log. While the planner is open no other Samovar writes
//! to it, but a tool that knows nothing of our lock may: SQLite tells the connection that
//! writes for us whether somebody else has written since it was asked last.

use std::any::Any;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError, TryLockError};

use rusqlite::Connection;

use super::{Planner, Reader};
use crate::db::deadline;
use crate::ids::StepId;

pub(crate) struct Memory {
    kept: Mutex<Option<Box<dyn Any + Send>>>,
    /// SQLite's mark of what others wrote, as the writing connection saw it last.
    mark: AtomicI64,
    /// How often it was another one.
    strangers: AtomicU64,
}

impl Memory {
    pub(super) fn over(writer: &Connection) -> Self {
        Self {
            kept: Mutex::default(),
            mark: AtomicI64::new(mark(writer)),
            strangers: AtomicU64::new(0),
        }
    }

    pub(super) fn look(&self, writer: &Connection) {
        let now = mark(writer);
        let before = self.mark.swap(now, Ordering::SeqCst);
        if now != before || now == UNKNOWN {
            self.strangers.fetch_add(1, Ordering::SeqCst);
        }
    }

    fn strangers(&self) -> u64 {
        self.strangers.load(Ordering::SeqCst)
    }

    /// Works on what is kept; nobody else does meanwhile. What panics keeps nothing.
    pub(crate) fn hold<T: Any + Send, R>(&self, work: impl FnOnce(&mut Option<T>) -> R) -> R {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let known = kept.take().and_then(|known| known.downcast::<T>().ok());
        let mut held = known.map(|known| *known);
        let result = work(&mut held);
        *kept = held.map(|held| Box::new(held) as Box<dyn Any + Send>);
        result
    }
}

/// SQLite counts from 1.
const UNKNOWN: i64 = -1;

fn mark(writer: &Connection) -> i64 {
    writer
        .query_row("PRAGMA main.data_version", [], |row| row.get(0))
        .unwrap_or(UNKNOWN)
}

/// What a read knows of the memory of its planner.
#[derive(Clone, Copy)]
pub(crate) struct Sight<'p> {
    planner: &'p Planner,
    /// As of before the snapshot of the read.
    strangers: u64,
    running: Option<StepId>,
}

/// A memory that may be used.
pub(crate) struct Open<'r> {
    pub memory: &'r Memory,
    /// What is kept under another number is not of these rows.
    pub strangers: u64,
    /// The step that this read is a part of, whose rows may be taken back yet.
    pub running: Option<StepId>,
}

impl Planner {
    /// Taken before the snapshot, so that what a stranger wrote into it is seen later and not
    /// taken for known. A rehearsal has no file and no memory.
    pub(super) fn sight(&self, conn: &Connection, running: Option<StepId>) -> Option<Sight<'_>> {
        conn.path().filter(|path| !path.is_empty())?;
        Some(Sight {
            planner: self,
            strangers: self.memory.strangers(),
            running,
        })
    }

    /// Whoever holds the writer has looked when they took it.
    fn look_around(&self) {
        let writer = match self.writer.try_lock() {
            Ok(writer) => writer,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => return,
        };
        self.write_deadline.set(deadline::WRITE);
        self.memory.look(&writer);
    }
}

impl Reader<'_> {
    /// `None`: these rows may hold what stands in no log, so that they are read anew, and
    /// nothing that is made of them is kept.
    pub(crate) fn memory(&self) -> Option<Open<'_>> {
        let sight = self.sight?;
        sight.planner.look_around();
        let memory = &sight.planner.memory;
        (memory.strangers() == sight.strangers).then_some(Open {
            memory,
            strangers: sight.strangers,
            running: sight.running,
        })
    }
}
