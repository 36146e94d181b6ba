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
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};
use serde::Serialize;
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::db::backup;
pub use crate::db::backup::Reason;
use crate::db::change_log::{self, ChangeLog};
use crate::db::open::{self, WriteConnection};
use crate::db::person_index;
use crate::error::{Code, Error, Result};
use crate::ids::{DeviceId, EventId, StepId};
use crate::time::stamp;

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
    writer: Mutex<WriteConnection>,
    readers: Mutex<Vec<Connection>>,
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

    /// A fact that the history line and the undo toast show.
    pub fn fact(&self, name: &str, value: impl Into<Value>) {
        self.facts.borrow_mut().insert(name.to_owned(), value.into());
    }
}

/// What a write changed, known only after it is safe on disk.
#[derive(Debug)]
pub struct Written<T> {
    pub value: T,
    pub tables: Vec<String>,
    /// `None` when nothing changed.
    pub step: Option<StepId>,
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

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Undo,
    Redo,
}

impl Side {
    const fn word(self) -> &'static str {
        match self {
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }

    const fn other(self) -> Self {
        match self {
            Self::Undo => Self::Redo,
            Self::Redo => Self::Undo,
        }
    }
}

impl Planner {
    /// Opens or makes the planner at `path` and locks it for this process.
    pub fn open(path: &Path, clock: Clock) -> Result<Self> {
        let path = &std::path::absolute(path).map_err(|error| Error::io(path, false, error))?;
        let lock = lock(path)?;
        let mut writer = open::writer(path, clock())?;
        let device = this_device(&mut writer.conn, clock())?;
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
        let stem = self.path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        self.path.with_file_name(format!("{stem} exports"))
    }

    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    /// Runs a read on a connection of its own.
    pub fn read<T>(&self, operation: impl FnOnce(&Reader<'_>) -> Result<T>) -> Result<T> {
        let idle = self.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut conn = match idle {
            Some(conn) => conn,
            None => open::reader(&self.path)?,
        };
        // One snapshot for the whole command, however many queries it makes.
        let tx = conn.transaction()?;
        let result = operation(&Reader { conn: &tx, now: self.now() });
        tx.finish()?;
        let mut readers = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        if readers.len() < READERS {
            readers.push(conn);
        }
        result
    }

    /// Runs a command that changes rows, as one undoable step.
    pub fn write<T>(&self, command: &str, operation: impl FnOnce(&Writer<'_>) -> Result<T>) -> Result<Written<T>> {
        let mut writer = self.writer();
        let WriteConnection { conn, log } = &mut *writer;
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (value, step) = self.run(&tx, log, command, None, operation)?;
        if let Some(step) = step {
            push(&tx, Side::Undo, step)?;
            tx.execute("DELETE FROM local_undo WHERE side = 'redo'", [])?;
        }
        let tables = step.map_or(Ok(Vec::new()), |step| change_log::touched(&tx, step))?;
        tx.commit()?;
        Ok(Written { value, tables, step })
    }

    /// Changes what belongs to this laptop alone (settings): no step, no undo.
    pub fn write_local<T>(&self, operation: impl FnOnce(&Writer<'_>) -> Result<T>) -> Result<T> {
        let mut writer = self.writer();
        let tx = writer.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
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
        let nothing = match side {
            Side::Undo => Code::NothingToUndo,
            Side::Redo => Code::NothingToRedo,
        };
        let mut writer = self.writer();
        let WriteConnection { conn, log } = &mut *writer;
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (pos, step): (i64, StepId) = tx
            .query_row(
                "SELECT pos, step_id FROM local_undo
                 WHERE side = ?1 AND (?2 IS NULL OR step_id = ?2) ORDER BY pos DESC LIMIT 1",
                params![side.word(), wanted],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()?
            .ok_or_else(|| Error::new(nothing))?;
        let original = describe_step(&tx, step)?;
        let ((), done) = self.run(&tx, log, &original.command, Some(step), |writer| {
            if let Some(event) = original.event_id {
                writer.about(event);
            }
            if let Value::Object(facts) = &original.facts {
                *writer.facts.borrow_mut() = facts.clone();
            }
            change_log::revert(&tx, step)
        })?;
        tx.execute("DELETE FROM local_undo WHERE pos = ?1", [pos])?;
        let done = done.ok_or_else(|| Error::bug("a step without rows was on the undo stack"))?;
        push(&tx, side.other(), done)?;
        let tables = change_log::touched(&tx, done)?;
        tx.commit()?;
        Ok(Written { value: original, tables, step: Some(done) })
    }

    /// The common part of doing and taking back: rows, index, history.
    fn run<T>(
        &self,
        tx: &Connection,
        log: &ChangeLog,
        command: &str,
        reverts: Option<StepId>,
        operation: impl FnOnce(&Writer<'_>) -> Result<T>,
    ) -> Result<(T, Option<StepId>)> {
        let step = StepId::new();
        log.begin(step);
        let writer = self.writer_over(tx);
        let value = operation(&writer)?;
        if log.len() == 0 {
            return Ok((value, None));
        }
        person_index::follow(tx, step)?;
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
            Value::Object(writer.facts.take()).to_string(),
            reverts,
        ])?;
        Ok((value, Some(step)))
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
            let backup = rusqlite::backup::Backup::new(&source, &mut writer.conn)?;
            backup.run_to_completion(4096, std::time::Duration::ZERO, None)?;
        }
        crate::db::migrate::migrate(&mut writer.conn, version)?;
        let tx = writer.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // The laptop stays the same laptop, whatever file it holds.
        insert_device(&tx, device, self.now())?;
        person_index::rebuild(&tx)?;
        tx.commit()?;
        self.readers.lock().unwrap_or_else(PoisonError::into_inner).clear();
        Ok(kept)
    }

    /// A full look for damage, and at the foreign keys: `[]` when all is well.
    pub fn check(&self) -> Result<Vec<String>> {
        self.read(|reader| {
            let mut found: Vec<String> = Vec::new();
            let mut integrity = reader.conn.prepare("PRAGMA integrity_check")?;
            for line in integrity.query_map([], |row| row.get::<_, String>(0))? {
                let line = line?;
                if line != "ok" {
                    found.push(line);
                }
            }
            let mut keys = reader.conn.prepare("PRAGMA foreign_key_check")?;
            for line in keys.query_map([], |row| {
                Ok(format!("{} → {}", row.get::<_, String>(0)?, row.get::<_, String>(2)?))
            })? {
                found.push(line?);
            }
            Ok(found)
        })
    }

    fn writer(&self) -> MutexGuard<'_, WriteConnection> {
        // A panic inside a command rolled its transaction back: the connection is sound.
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn writer_over<'c>(&self, conn: &'c Connection) -> Writer<'c> {
        Writer {
            reader: Reader { conn, now: self.now() },
            device: self.device,
            event: Cell::new(None),
            facts: RefCell::default(),
        }
    }
}

/// The single-instance plugin of desktops needs a session bus; a lock on a file
/// beside the planner needs nothing and is freed even by kill -9.
pub(crate) fn lock(path: &Path) -> Result<File> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| Error::io(folder, true, error))?;
    }
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".lock");
    let beside = path.with_file_name(name);
    let file = File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&beside)
        .map_err(|error| Error::io(&beside, true, error))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(std::fs::TryLockError::WouldBlock) => Err(Error::at(Code::PlannerOpen, path)),
        Err(std::fs::TryLockError::Error(error)) => Err(Error::io(&beside, true, error)),
    }
}

fn this_device(conn: &mut Connection, now: DateTime<Utc>) -> Result<DeviceId> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let known: Option<DeviceId> = tx
        .query_row("SELECT value FROM local_setting WHERE key = 'device'", [], |row| row.get(0))
        .optional()?;
    let device = known.unwrap_or_else(DeviceId::new);
    if known.is_none() {
        insert_device(&tx, device, now)?;
    }
    tx.commit()?;
    Ok(device)
}

fn insert_device(conn: &Connection, device: DeviceId, now: DateTime<Utc>) -> Result<()> {
    conn.execute(
        "INSERT INTO device(id, name, created_at) VALUES (?1, ?2, ?3) ON CONFLICT(id) DO NOTHING",
        params![device, device_name(), stamp(now)],
    )?;
    conn.execute(
        "INSERT INTO local_setting(key, value) VALUES ('device', ?1)
         ON CONFLICT(key) DO UPDATE SET value = excluded.value",
        [device],
    )?;
    Ok(())
}

fn device_name() -> String {
    ["HOSTNAME", "COMPUTERNAME"]
        .iter()
        .find_map(|name| std::env::var(name).ok())
        .or_else(|| std::fs::read_to_string("/etc/hostname").ok())
        .map(|name| name.trim().to_owned())
        .unwrap_or_default()
}

fn push(conn: &Connection, side: Side, step: StepId) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO local_undo(pos, side, step_id)
         VALUES ((SELECT coalesce(max(pos), 0) + 1 FROM local_undo), ?1, ?2)",
    )?
    .execute(params![side.word(), step])?;
    Ok(())
}

/// What a step did, for the words.
pub(crate) fn describe_step(conn: &Connection, step: StepId) -> Result<Reverted> {
    let (command, facts, event_id): (String, String, Option<EventId>) = conn.query_row(
        "SELECT command, facts, event_id FROM change_step WHERE id = ?1",
        [step],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    Ok(Reverted { command, facts: serde_json::from_str(&facts)?, event_id })
}

/// A hybrid logical clock: never behind the wall, never behind the last step.
fn next_hlc(conn: &Connection, now: DateTime<Utc>, device: DeviceId) -> Result<String> {
    let last: Option<String> = conn
        .prepare_cached("SELECT max(hlc) FROM change_step")?
        .query_row([], |row| row.get(0))?;
    let (last_ms, last_counter) = last
        .as_deref()
        .and_then(|hlc| {
            let mut parts = hlc.splitn(3, '-');
            Some((parts.next()?.parse::<i64>().ok()?, parts.next()?.parse::<u32>().ok()?))
        })
        .unwrap_or((0, 0));
    let ms = now.timestamp_millis();
    let (ms, counter) = if ms > last_ms { (ms, 0) } else { (last_ms, last_counter + 1) };
    Ok(format!("{ms:015}-{counter:06}-{device}"))
}
