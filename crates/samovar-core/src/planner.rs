//! An open planner: read, write, undo, redo, back up, restore.
//!
//! Every write goes through [`Planner::write`]: one IMMEDIATE transaction, the
//! operation, the derived index, the step for history and undo, commit, and
//! only then the answer that says what changed. Reads use their own
//! connections, so that rendering a sheet never holds up the door.

use std::cell::{Cell, RefCell};
use std::fs::File;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior, params};
use serde::Serialize;
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::db::backup;
pub use crate::db::backup::Reason;
use crate::db::change_log::{self, Touched};
use crate::db::open;
use crate::db::person_index;
use crate::error::{Code, Error, Result};
use crate::ids::{DeviceId, EventId, StepId};
use crate::time::stamp;

mod device;
mod erase;
mod kept;
mod lock;
mod steps;

use device::{insert_device, this_device};
pub(crate) use lock::lock;
use steps::{Side, next_hlc, push};
pub(crate) use steps::{describe_step, latest_step};

/// Where a planner gets the time from; tests pass their own.
pub type Clock = Box<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// The clock of the machine.
#[must_use]
pub fn system_clock() -> Clock {
    Box::new(Utc::now)
}

/// Idle read connections kept open.
const READERS: usize = 4;

pub struct Planner {
    path: PathBuf,
    clock: Clock,
    device: DeviceId,
    /// Closed before the writer: only the last connection that may write folds
    /// the journal into the file.
    readers: Mutex<Vec<Connection>>,
    writer: Mutex<Connection>,
    /// Held for as long as the planner is open; freed by the system if we die.
    _lock: File,
}

/// Read access within one command.
pub struct Reader<'c> {
    pub conn: &'c Connection,
    pub now: DateTime<Utc>,
}

/// Write access within one command: a reader that may also change rows.
pub struct Writer<'c> {
    reader: Reader<'c>,
    pub device: DeviceId,
    event: Cell<Option<EventId>>,
    facts: RefCell<Map<String, Value>>,
}

impl<'c> Deref for Writer<'c> {
    type Target = Reader<'c>;
    fn deref(&self) -> &Self::Target {
        &self.reader
    }
}

impl Writer<'_> {
    /// Puts the step into this event's history.
    pub fn about(&self, event: EventId) {
        self.event.set(Some(event));
    }

    /// The step is about several events: it stands in the planner's history.
    pub fn about_none(&self) {
        self.event.set(None);
    }

    /// A fact that the history line and the undo toast show.
    pub fn fact(&self, name: &str, value: impl Into<Value>) {
        self.facts
            .borrow_mut()
            .insert(name.to_owned(), value.into());
    }
}

/// What a write changed, known only after it is safe on disk.
#[derive(Debug)]
pub struct Written<T> {
    pub value: T,
    pub tables: Vec<String>,
    /// `None` when nothing changed.
    pub step: Option<StepId>,
    /// What the step says of itself; null when nothing changed.
    pub facts: Value,
}

/// A step that was taken back or done again.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reverted {
    pub command: String,
    #[ts(type = "Record<string, unknown>")]
    pub facts: Value,
    pub event_id: Option<EventId>,
}

impl Planner {
    /// Opens or makes the planner at `path` and locks it for this process.
    pub fn open(path: &Path, clock: Clock) -> Result<Self> {
        let path = &std::path::absolute(path).map_err(|error| Error::io(path, false, error))?;
        let lock = lock(path)?;
        let mut writer = open::writer(path, clock())?;
        let device = this_device(&mut writer, clock())?;
        erase::wipe_if_due(&writer)?;
        Ok(Self {
            path: path.to_owned(),
            clock,
            device,
            writer: Mutex::new(writer),
            readers: Mutex::default(),
            _lock: lock,
        })
    }

    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where exports go unless the manager says otherwise: beside the planner.
    #[must_use]
    pub fn exports_folder(&self) -> PathBuf {
        let stem = self
            .path
            .file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
            .unwrap_or_default();
        self.path.with_file_name(format!("{stem} exports"))
    }

    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    /// Runs a read on a connection of its own.
    pub fn read<T>(&self, operation: impl FnOnce(&Reader<'_>) -> Result<T>) -> Result<T> {
        let idle = self
            .readers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        let mut conn = match idle {
            Some(conn) => conn,
            None => open::reader(&self.path)?,
        };
        // One snapshot for the whole command, however many queries it makes.
        let tx = conn.transaction()?;
        let result = operation(&Reader {
            conn: &tx,
            now: self.now(),
        });
        tx.finish()?;
        let mut readers = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        if readers.len() < READERS {
            readers.push(conn);
        }
        result
    }

    /// Runs a command that changes rows, as one undoable step.
    pub fn write<T>(
        &self,
        command: &str,
        operation: impl FnOnce(&Writer<'_>) -> Result<T>,
    ) -> Result<Written<T>> {
        let mut writer = self.writer();
        let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = self.run(&tx, command, None, operation)?;
        if let Some(step) = done.step {
            push(&tx, Side::Undo, step)?;
            tx.execute("DELETE FROM local_undo WHERE side = 'redo'", [])?;
        }
        tx.commit()?;
        Ok(done)
    }

    /// Changes what belongs to this laptop alone (settings): no step, no undo.
    pub fn write_local<T>(&self, operation: impl FnOnce(&Writer<'_>) -> Result<T>) -> Result<T> {
        let mut writer = self.writer();
        let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let value = operation(&self.writer_over(&tx))?;
        tx.commit()?;
        Ok(value)
    }

    /// Takes back the latest step, or the one named.
    pub fn undo(&self, step: Option<StepId>) -> Result<Written<Reverted>> {
        self.revert(Side::Undo, step)
    }

    /// Does again what was taken back last.
    pub fn redo(&self) -> Result<Written<Reverted>> {
        self.revert(Side::Redo, None)
    }

    fn revert(&self, side: Side, wanted: Option<StepId>) -> Result<Written<Reverted>> {
        let mut writer = self.writer();
        let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (pos, step) = steps::next(&tx, side, wanted)?;
        let original = describe_step(&tx, step)?;
        let done = self.run(&tx, &original.command, Some(step), |writer| {
            if let Some(event) = original.event_id {
                writer.about(event);
            }
            if let Value::Object(facts) = &original.facts {
                *writer.facts.borrow_mut() = facts.clone();
            }
            change_log::revert(&tx, step)
        })?;
        tx.execute("DELETE FROM local_undo WHERE pos = ?1", [pos])?;
        let back = done
            .step
            .ok_or_else(|| Error::bug("a step without rows was on the undo stack"))?;
        push(&tx, side.other(), back)?;
        tx.commit()?;
        Ok(Written {
            value: original,
            tables: done.tables,
            step: Some(back),
            facts: done.facts,
        })
    }

    /// The common part of doing and taking back: rows, index, history.
    fn run<T>(
        &self,
        tx: &Connection,
        command: &str,
        reverts: Option<StepId>,
        operation: impl FnOnce(&Writer<'_>) -> Result<T>,
    ) -> Result<Written<T>> {
        let step = StepId::new();
        change_log::begin(tx, step)?;
        let writer = self.writer_over(tx);
        let value = operation(&writer)?;
        let Touched { tables, people } = Touched::by(tx, step)?;
        if tables.is_empty() {
            return Ok(Written {
                value,
                tables,
                step: None,
                facts: Value::Null,
            });
        }
        person_index::follow(tx, &people)?;
        let facts = Value::Object(writer.facts.take());
        tx.prepare_cached(
            "INSERT INTO change_step(id, device_id, hlc, at, command, event_id, facts, reverts)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            step,
            self.device,
            next_hlc(tx, writer.now, self.device)?,
            stamp(writer.now),
            command,
            writer.event.get(),
            facts.to_string(),
            reverts,
        ])?;
        Ok(Written {
            value,
            tables,
            step: Some(step),
            facts,
        })
    }

    /// Makes a backup in the planner's folder of backups.
    pub fn back_up(&self, reason: Reason) -> Result<PathBuf> {
        // A connection of its own: copying a large planner does not hold up writes.
        let conn = open::reader(&self.path)?;
        backup::write(&conn, &self.path, reason, self.now())
    }

    /// Makes a backup at a path the manager chose.
    pub fn back_up_to(&self, target: &Path) -> Result<()> {
        if std::path::absolute(target).is_ok_and(|target| target == self.path) {
            return Err(Error::at(Code::CannotWrite, target));
        }
        backup::write_to(&open::reader(&self.path)?, target)
    }

    /// Puts a backup's contents in place of the planner's, after a backup of
    /// what is there now.
    pub fn restore(&self, from: &Path) -> Result<PathBuf> {
        backup::verify(from)?;
        let source = Connection::open_with_flags(from, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY)
            .map_err(|error| Error::at(Code::FileMissing, from).because(error))?;
        let version = crate::db::migrate::version(&source)
            .map_err(|error| error.with("path", from.display().to_string()))?;
        if version == 0 {
            return Err(Error::at(Code::NotAPlanner, from));
        }
        open::quick_check(&source, from)?;
        let kept = self.back_up(Reason::Restore)?;
        let mut writer = self.writer();
        let device = self.device;
        {
            let backup = rusqlite::backup::Backup::new(&source, &mut writer)?;
            backup.run_to_completion(4096, std::time::Duration::ZERO, None)?;
        }
        crate::db::migrate::migrate(&mut writer, version)?;
        let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // The laptop stays the same laptop, whatever file it holds.
        insert_device(&tx, device, self.now())?;
        person_index::rebuild(&tx)?;
        tx.commit()?;
        self.readers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
        Ok(kept)
    }

    /// A full look for damage, and at the foreign keys: `[]` when all is well.
    ///
    /// On a connection of its own: the check of FTS5 trusts what a connection
    /// remembers of the index, and cries damage where another has written since.
    pub fn check(&self) -> Result<Vec<String>> {
        let conn = open::reader(&self.path)?;
        let mut found: Vec<String> = Vec::new();
        let mut integrity = conn.prepare("PRAGMA integrity_check")?;
        for line in integrity.query_map([], |row| row.get::<_, String>(0))? {
            let line = line?;
            if line != "ok" {
                found.push(line);
            }
        }
        let mut keys = conn.prepare("PRAGMA foreign_key_check")?;
        for line in keys.query_map([], |row| {
            Ok(format!(
                "{} → {}",
                row.get::<_, String>(0)?,
                row.get::<_, String>(2)?
            ))
        })? {
            found.push(line?);
        }
        Ok(found)
    }

    fn writer(&self) -> MutexGuard<'_, Connection> {
        // A panic inside a command rolled its transaction back: the connection is sound.
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn writer_over<'c>(&self, conn: &'c Connection) -> Writer<'c> {
        Writer {
            reader: Reader {
                conn,
                now: self.now(),
            },
            device: self.device,
            event: Cell::new(None),
            facts: RefCell::default(),
        }
    }
}
