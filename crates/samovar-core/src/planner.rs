//! An open planner: read, write, undo, redo, back up, restore.
//!
//! Every write goes through [`Planner::write`]: one IMMEDIATE transaction, the
//! operation, the derived index, the step for history and undo, commit, and
//! only then the answer that says what changed. Reads use their own
//! connections, so that rendering a sheet never holds up the door.

use std::cell::{Cell, RefCell};
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior, params};
use serde_json::{Map, Value};

pub use crate::db::backup::Reason;
use crate::db::backup::{self, packed};
use crate::db::change_log::{self, Touched};
use crate::db::connection;
use crate::db::deadline::{self, Deadline};
use crate::db::open;
use crate::db::person_index;
use crate::db::wipe;
use crate::documents::Documents;
use crate::documents::project;
use crate::error::{Code, Error, Result};
use crate::ids::{DeviceId, EventId, StepId};
use crate::incoming;
use crate::key::Key;
use crate::laptop::Laptop;
use crate::outgoing::checksum::sum_path;
use crate::outgoing::folder::clear_exports;
use crate::outgoing::kind::FileKind;
use crate::outgoing::private;
use crate::outgoing::target::{Open, Target};
use crate::time::stamp;

mod check;
mod device;
mod erase;
mod kept;
mod lock;
mod locked;
mod memory;
mod on_screen;
mod reach;
mod read_only;
mod reading;
mod rehearsal;
pub mod restore;
mod sharing;
mod steps;
mod synced;
mod take_back;
mod under_us;
mod zone_data;

pub use check::{FileNotices, file_notices, put_away};
pub use device::device_name;
use device::this_device;
use lock::Lock;
pub(crate) use lock::lock;
use memory::{Memory, Sight};
pub use read_only::Apart;
pub use steps::Reverted;
pub(crate) use steps::{CAN_UNDO, REVERTS, Way, describe_step, latest_step, next_tick, top};
use steps::{Side, next_hlc, push};
pub use take_back::Beside;

/// Where the exports of a planner go.
pub(crate) fn exports_beside(planner: &Path) -> PathBuf {
    let mut name = planner.file_stem().unwrap_or_default().to_os_string();
    name.push(" exports");
    planner.with_file_name(name)
}

/// Where a planner gets the time from; tests pass their own.
pub type Clock = Box<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// The clock of the machine.
#[must_use]
pub fn system_clock() -> Clock {
    Box::new(Utc::now)
}

pub struct Planner {
    path: PathBuf,
    /// Of a planner that is locked.
    key: Option<Key>,
    clock: Clock,
    device: DeviceId,
    zone_data_before: Option<String>,
    /// The clock of steps when the program came to it.
    opened: String,
    laptop: Arc<Laptop>,
    /// Closed before the writer: only the last connection that may write folds
    /// the journal into the file.
    readers: Mutex<Vec<(Connection, Deadline)>>,
    writer: Mutex<Connection>,
    write_deadline: Deadline,
    /// What is kept of the rows; it goes with the planner.
    memory: Memory,
    /// The copy that a door is rehearsed on.
    rehearsal: Mutex<Option<Connection>>,
    /// Of a planner that other laptops share.
    documents: Mutex<Option<Documents>>,
    /// Held for as long as the planner is open; freed by the system if we die.
    lock: Lock,
    /// What is read is a copy of a planner that is only looked at; it goes last.
    looked: Option<read_only::Looked>,
}

/// Read access within one command.
pub struct Reader<'c> {
    pub conn: &'c Connection,
    pub now: DateTime<Utc>,
    /// `None` over a file that is no open planner: a backup, a rehearsal.
    sight: Option<Sight<'c>>,
}

/// Write access within one command: a reader that may also change rows.
pub struct Writer<'c> {
    reader: Reader<'c>,
    pub device: DeviceId,
    event: Cell<Option<EventId>>,
    facts: RefCell<Map<String, Value>>,
    /// The step that is running, where there is one.
    running: Option<StepId>,
}

/// Whose step it is.
#[derive(Clone, Copy)]
enum Door<'d> {
    /// This laptop's.
    Here { reverts: Option<StepId> },
    /// Nobody's: the planner is a copy to practise on.
    Rehearsed,
    /// Other laptops' rows, up to this moment of their clock of steps.
    Elsewhere { tick: &'d str },
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

    /// The rows that the running step has changed so far, each once.
    pub(crate) fn changed_rows(&self) -> Result<Vec<(String, String)>> {
        match self.running {
            Some(step) => project::changed_by(self.conn, step),
            None => Ok(Vec::new()),
        }
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

impl<T> Written<T> {
    /// A value that came with no change of the planner.
    pub(crate) const fn unchanged(value: T) -> Self {
        Self {
            value,
            tables: Vec::new(),
            step: None,
            facts: Value::Null,
        }
    }
}

impl Planner {
    /// As [`Planner::open_on`], with the laptop's settings in a file beside the planner.
    pub fn open(path: &Path, clock: Clock) -> Result<Self> {
        Self::open_on(path, clock, Laptop::beside(path))
    }

    /// Opens or makes the planner at `path` and locks it for this process.
    pub fn open_on(path: &Path, clock: Clock, laptop: Laptop) -> Result<Self> {
        Self::open_with(path, clock, laptop, None)
    }

    /// The same, with the key where the planner is locked.
    pub fn open_with(path: &Path, clock: Clock, laptop: Laptop, key: Option<&Key>) -> Result<Self> {
        Self::open_by(open::writer, path, clock, laptop, key)
    }

    fn open_by(
        how: fn(&Path, Option<&Key>, DateTime<Utc>) -> Result<open::Opened>,
        path: &Path,
        clock: Clock,
        laptop: Laptop,
        key: Option<&Key>,
    ) -> Result<Self> {
        let path = &std::path::absolute(path).map_err(|error| Error::io(path, false, error))?;
        incoming::may_hold_a_planner(path)?;
        let mut lock = lock(path)?;
        locked::clear_leftovers(path);
        let key = connection::fitting(path, key)?;
        let opened = match how(path, key, clock()) {
            Ok(opened) => opened,
            Err(error) => {
                lock.nothing_was_made(path);
                // A backup that somebody brought along: another way leads to what is in it.
                return Err(if packed::is_packed(path) {
                    Error::at(Code::PlannerPacked, path)
                } else {
                    error
                });
            }
        };
        check::note(&opened.conn, &opened)?;
        let mut writer = opened.conn;
        let device = this_device(&mut writer, clock())?;
        wipe::wipe_if_due(&writer)?;
        wipe::shrink_if_worth(&writer)?;
        private::narrow_planner(path);
        let zone_data_before = zone_data::remember(&writer, &samovar_zone::release().name)?;
        let opened_at = latest_step(&writer)?.unwrap_or_default();
        let laptop = Arc::new(laptop);
        laptop.attach(&writer)?;
        laptop.settle(&writer)?;
        let documents = Documents::of(&writer)?;
        lock.note_journal(path);
        let planner = Self {
            path: path.to_owned(),
            key: key.cloned(),
            clock,
            device,
            zone_data_before,
            opened: opened_at,
            laptop,
            memory: Memory::over(&writer),
            writer: Mutex::new(writer),
            write_deadline: opened.deadline,
            readers: Mutex::default(),
            rehearsal: Mutex::default(),
            documents: Mutex::new(documents),
            lock,
            looked: None,
        };
        clear_exports(&planner.exports_folder());
        planner.lock_backups_left();
        Ok(planner)
    }

    #[must_use]
    pub fn path(&self) -> &Path {
        self.looked
            .as_ref()
            .map_or(&self.path, |looked| &looked.path)
    }

    /// The release of the zone data that the file was opened with before, where
    /// this program has another.
    #[must_use]
    pub fn zone_data_before(&self) -> Option<&str> {
        self.zone_data_before.as_deref()
    }

    /// What belongs to this laptop, whatever planner it holds.
    #[must_use]
    pub fn laptop(&self) -> &Laptop {
        &self.laptop
    }

    /// Where exports go unless the manager says otherwise: beside the planner.
    #[must_use]
    pub fn exports_folder(&self) -> PathBuf {
        let beside = exports_beside(&self.path);
        match &self.looked {
            Some(looked) => looked.exports.join(beside.file_name().unwrap_or_default()),
            None => beside,
        }
    }

    /// What no file is written over.
    #[must_use]
    pub fn held(&self) -> Open<'_> {
        Open {
            planner: self.path(),
            laptop: self.laptop.path(),
        }
    }

    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    /// Runs a command that changes rows, as one undoable step.
    pub fn write<T>(
        &self,
        command: &str,
        operation: impl FnOnce(&Writer<'_>) -> Result<T>,
    ) -> Result<Written<T>> {
        self.may_write()?;
        let mut writer = self.writer();
        let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = self.run(&tx, command, Door::Here { reverts: None }, operation)?;
        if let Some(step) = done.step {
            push(&tx, Side::Undo, step)?;
            steps::set_aside_redo(&tx)?;
        }
        self.commit(tx, done.step, false)?;
        Ok(done)
    }

    /// What a command would do: the same work, taken back before anybody sees it.
    pub fn rehearse<T>(
        &self,
        command: &str,
        operation: impl FnOnce(&Writer<'_>) -> Result<T>,
    ) -> Result<T> {
        let mut rehearsed = None;
        let taken_back = self.write(command, |writer| -> Result<()> {
            rehearsed = Some(operation(writer)?);
            Err(Error::new(Code::Cancelled))
        });
        match (rehearsed, taken_back) {
            (Some(done), _) => Ok(done),
            (None, Err(error)) => Err(error),
            (None, Ok(_)) => Err(Error::bug("a rehearsal that was a step")),
        }
    }

    /// Changes what belongs to this laptop alone (settings): no step, no undo.
    pub fn write_local<T>(&self, operation: impl FnOnce(&Writer<'_>) -> Result<T>) -> Result<T> {
        self.may_write()?;
        let mut writer = self.writer();
        let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let value = operation(&self.writer_over(&tx, None))?;
        self.commit(tx, None, false)?;
        Ok(value)
    }

    /// The common part of doing and taking back: rows, index, history.
    fn run<T>(
        &self,
        tx: &Connection,
        command: &str,
        door: Door<'_>,
        operation: impl FnOnce(&Writer<'_>) -> Result<T>,
    ) -> Result<Written<T>> {
        let step = StepId::new();
        change_log::begin(tx, step)?;
        if !matches!(door, Door::Rehearsed)
            && let Some(documents) = self.documents().as_mut()
        {
            documents.begin();
        }
        let writer = self.writer_over(tx, Some(step));
        let value = operation(&writer)?;
        let (reverts, tick) = match door {
            Door::Here { reverts } => {
                if let Some(documents) = self.documents().as_mut() {
                    project::follow(tx, documents, step, writer.now)?;
                }
                (reverts, None)
            }
            Door::Rehearsed => (None, None),
            Door::Elsewhere { tick } => (None, Some(tick)),
        };
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
            next_hlc(tx, writer.now, tick, self.device)?,
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
        self.back_up_before(reason, None)
    }

    /// The same, noting what comes next: the name of the file that is imported.
    pub fn back_up_before(&self, reason: Reason, about: Option<&str>) -> Result<PathBuf> {
        self.may_write()?;
        self.let_go_of_old_history()?;
        // A connection of its own: copying a large planner does not hold up writes.
        self.on_a_connection(|conn| {
            backup::write(conn, self.of_backups(), reason, about, self.now())
        })
    }

    /// Makes a backup at a path the manager chose.
    pub fn back_up_to(&self, target: &Path) -> Result<()> {
        self.is_whole()?;
        self.backup_may_go_to(target)?;
        self.on_a_connection(|conn| backup::write_to(conn, target, self.key()))
    }

    /// Lets a backup go to a path that somebody chose, with its checksum beside it.
    fn backup_may_go_to(&self, target: &Path) -> Result<()> {
        Target::check(self.held(), target, FileKind::Planner)?;
        Target::check(self.held(), &sum_path(target), FileKind::Checksum).map(drop)
    }

    fn writer(&self) -> MutexGuard<'_, Connection> {
        // A panic inside a command rolled its transaction back: the connection is sound.
        let guard = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        self.write_deadline.set(deadline::WRITE);
        self.memory.look(&guard);
        guard
    }

    fn writer_over<'c>(&'c self, conn: &'c Connection, running: Option<StepId>) -> Writer<'c> {
        Writer {
            reader: Reader {
                conn,
                now: self.now(),
                sight: self.sight(conn, running),
            },
            device: self.device,
            event: Cell::new(None),
            facts: RefCell::default(),
            running,
        }
    }
}
