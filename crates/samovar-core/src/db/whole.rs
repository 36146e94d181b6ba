//! A planner made whole beside another, out of a backup or a file from anywhere:
//! copied, brought up to date, looked through to the last page and value, and
//! opened. Only then does it take the other's place; if anything is wrong with
//! it, nothing of the other was touched and nothing is left lying about.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior};

use super::backup::packed::{Part, Plain};
use super::backup::{self, contents};
use super::connection::{self, For};
use super::schema::{self, Difference};
use super::wipe::wipe_if_due;
use super::{migrate, open, person_index, relock, stranger, values};
use crate::error::{Code, Error, Result};
use crate::incoming;
use crate::key::Key;
use crate::outgoing::names::beside;
use crate::outgoing::{checksum, private};

/// The ending of the file that is being made.
const MAKING: &str = ".restoring";
/// Of a backup that is unpacked for it.
const UNPACKED: &str = ".unpacked";
/// Of a copy on its way under another key.
const PART: &str = "-part";

/// A planner beside another, proven; the file goes when this does.
pub struct Whole {
    path: PathBuf,
    key: Option<Key>,
    /// What was taken out of it because no migration makes it.
    pub foreign: Vec<String>,
}

impl Whole {
    pub fn connect(&self) -> Result<Connection> {
        connection::open(&self.path, For::Reading, self.key.as_ref())
    }

    /// Puts the file where there is none. Nothing is written over, whoever was quicker.
    pub fn take_a_free_place(self, planner: &Path) -> Result<()> {
        let taken = |error: std::io::Error| match error.kind() {
            ErrorKind::AlreadyExists => Error::at(Code::PathTaken, planner),
            _ => Error::io(planner, true, error),
        };
        match fs::hard_link(&self.path, planner) {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(taken(error)),
            // A disk without second names.
            Err(_) => {
                drop(private::create_new(planner).map_err(taken)?);
                private::place(&self.path, planner).map_err(taken)?;
            }
        }
        private::sync_folder(planner);
        Ok(())
    }

    /// Puts the file in the place of the planner. The place must be free of a
    /// journal: SQLite would read it into the new file.
    pub fn take_the_place_of(self, planner: &Path) -> Result<()> {
        private::place(&self.path, planner).map_err(|error| Error::io(planner, true, error))?;
        private::sync_folder(planner);
        Ok(())
    }
}

impl Drop for Whole {
    fn drop(&mut self) {
        clear(&self.path);
    }
}

/// Removes what a kill left of a planner that was being made.
pub fn clear_leftovers(planner: &Path) {
    let making = beside(planner, MAKING);
    for left in [&beside(planner, UNPACKED), &beside(&making, PART), &making] {
        clear(left);
    }
}

fn clear(making: &Path) {
    for ending in ["", "-journal", "-wal", "-shm"] {
        let _ = fs::remove_file(beside(making, ending));
    }
}

/// The keys of what a planner is made of and of what is made.
#[derive(Debug, Clone, Copy, Default)]
pub struct Keys<'k> {
    pub from: Option<&'k Key>,
    pub into: Option<&'k Key>,
}

/// Makes the planner that `from` holds, beside `planner`. `settle` is what must
/// hold of it before it can be that planner.
pub fn make(
    from: &Path,
    planner: &Path,
    keys: Keys<'_>,
    now: DateTime<Utc>,
    settle: impl FnOnce(&Connection) -> Result<()>,
) -> Result<Whole> {
    // Whatever is wrong is wrong with the backup: its name is the one to say.
    let of_backup = |error: Error| match error.code {
        Code::DiskFull | Code::CannotWrite | Code::FileMissing | Code::FileInUse => error,
        _ => error.with("path", from.display().to_string()),
    };
    incoming::may_hold_a_planner(from)?;
    checksum::verify(from)?;
    clear_leftovers(planner);
    let plain = Plain::into(from, Part::at(beside(planner, UNPACKED)))?;
    let source = Source::open(plain.path(), keys.from)?;
    let (version, differences) = stranger::look(&source.conn, from)?;
    if version == 0 {
        return Err(Error::at(Code::NotAPlanner, from));
    }
    let whole = Whole {
        path: beside(planner, MAKING),
        key: keys.into.cloned(),
        foreign: differences.iter().map(Difference::line).collect(),
    };
    let mut copy = source.copy(&whole.path, keys.into).map_err(of_backup)?;
    drop(source);
    drop(plain);
    bring_up_to_date(&mut copy, version, &differences, settle).map_err(of_backup)?;
    drop(copy);
    // As the next start will.
    drop(open::writer(&whole.path, keys.into, now).map_err(of_backup)?);
    private::sync(&whole.path).map_err(|error| Error::io(&whole.path, true, error))?;
    Ok(whole)
}

/// Makes a planner beside `planner` out of what is no planner: `fill` lays it out and
/// says in which version.
pub fn filled(
    planner: &Path,
    now: DateTime<Utc>,
    fill: impl FnOnce(&Connection) -> Result<i64>,
    settle: impl FnOnce(&Connection) -> Result<()>,
) -> Result<Whole> {
    // A name of its own: somebody else may be making the same planner.
    let whole = Whole {
        path: private::beside(planner),
        key: None,
        foreign: Vec::new(),
    };
    let failed = |error| Error::io(&whole.path, true, error);
    drop(private::create_new(&whole.path).map_err(failed)?);
    let mut conn = connection::open(&whole.path, For::Writing, None)?;
    // Until it is whole, a kill may leave whatever it will: it is nobody's yet.
    conn.execute_batch(
        "PRAGMA foreign_keys = OFF; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
         PRAGMA cache_size = -32000; PRAGMA temp_store = MEMORY;",
    )?;
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let version = fill(&tx)?;
    migrate::complete(&tx, version)?;
    if let Some(bad) = values::unreadable(&tx)?.first() {
        return Err(Error::new(Code::PlannerJsonValue).with("what", bad.line()));
    }
    if let Some(loose) = stranger::loose_keys(&tx)?.into_iter().next() {
        return Err(Error::new(Code::PlannerJsonLoose).with("what", loose));
    }
    settle(&tx)?;
    person_index::rebuild(&tx)?;
    sound(&tx)?;
    tx.commit()?;
    wipe_if_due(&conn)?;
    drop(conn);
    // As the next start will.
    drop(open::writer(&whole.path, None, now)?);
    private::sync(&whole.path).map_err(failed)?;
    Ok(whole)
}

fn bring_up_to_date(
    copy: &mut Connection,
    version: i64,
    differences: &[Difference],
    settle: impl FnOnce(&Connection) -> Result<()>,
) -> Result<()> {
    copy.execute_batch("PRAGMA foreign_keys = OFF")?;
    let tx = copy.transaction_with_behavior(TransactionBehavior::Immediate)?;
    schema::put_right(&tx, version, differences)?;
    sound(&tx)?;
    schema::run_ours(&tx)?;
    migrate::migrate(&tx, version)?;
    if let Some(left) = schema::compare(&tx, migrate::LATEST)?.first() {
        return Err(Error::bug(format!("migrated schema: {}", left.line())));
    }
    if let Some(bad) = values::unreadable(&tx)?.first() {
        return Err(damaged(bad.line()));
    }
    contents::forget_within(&tx)?;
    settle(&tx)?;
    person_index::rebuild(&tx)?;
    sound(&tx)?;
    tx.commit()?;
    // Nothing of people who were erased again is left in what takes its place.
    wipe_if_due(copy)?;
    // Pages of one size can take each other's place.
    if connection::page_size(copy)? != PAGE {
        copy.execute_batch(&format!("PRAGMA page_size = {PAGE}; VACUUM"))?;
    }
    Ok(())
}

/// The size of page that SQLite gives to a new planner.
const PAGE: i64 = 4096;

/// The whole look: every page, every index, every key.
fn sound(conn: &Connection) -> Result<()> {
    match stranger::findings(conn)?.into_iter().next() {
        Some(found) => Err(damaged(found)),
        None => Ok(()),
    }
}

fn damaged(detail: String) -> Error {
    Error::new(Code::PlannerDamaged).with("detail", detail)
}

/// A file to copy from. A reader leaves SQLite's files beside a planner that
/// nobody has open; they go again.
struct Source {
    conn: Connection,
    key: Option<Key>,
    _beside: Tidy,
    /// Closed last: before the connection it would free SQLite's locks.
    _lock: fs::File,
}

struct Tidy(Vec<PathBuf>);

impl Drop for Tidy {
    fn drop(&mut self) {
        for file in &self.0 {
            let _ = fs::remove_file(file);
        }
    }
}

impl Source {
    fn open(from: &Path, key: Option<&Key>) -> Result<Self> {
        let lock = fs::File::open(from).map_err(|error| Error::io(from, false, error))?;
        // Where somebody has it open, they are theirs.
        let ours = cfg!(target_os = "linux") && lock.try_lock().is_ok();
        let absent = ["-wal", "-shm"]
            .iter()
            .map(|ending| beside(from, ending))
            .filter(|file| ours && !file.exists())
            .collect();
        let key = connection::fitting(from, key)?;
        Ok(Self {
            conn: stranger::open(from, key)?,
            key: key.cloned(),
            _beside: Tidy(absent),
            _lock: lock,
        })
    }

    /// Page by page where both are locked or neither is. SQLite does not copy between them:
    /// then it is written anew, out of a copy, for nothing is written to what we copy from.
    fn copy(&self, target: &Path, key: Option<&Key>) -> Result<Connection> {
        if self.key.is_some() == key.is_some() {
            return backup::copy(&self.conn, target, key);
        }
        let part = Part::at(beside(target, PART));
        relock::copy(&self.conn, self.key.as_ref(), &part, target, key)
    }
}
