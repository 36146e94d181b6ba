//! Connections to a planner file: one that writes, a few that only read.
//!
//! Set-up runs as look → check → migrate → finish. A file that is newer,
//! damaged, another's or no planner is refused before anything is written to it,
//! and what is changed at opening is one transaction, looked at before its commit.
//! Until the schema is known to be ours, nothing that stands in the file runs.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, TransactionBehavior};

use super::backup::Of;
use super::connection::{self, For};
use super::deadline::Deadline;
use super::schema::{self, Difference};
use super::values::{self, BadValue};
use super::{backup, change_log, journal, migrate, newer, person_index, stranger};
use crate::error::{Error, Result};
use crate::key::Key;
use crate::outgoing::{names, private};

/// A planner that is open for writing, and what was found on the way.
pub struct Opened {
    pub conn: Connection,
    pub deadline: Deadline,
    /// Things of the schema that are not ours and were taken out, or made anew.
    pub foreign: Vec<String>,
    /// Values that nothing could read, and what they became.
    pub mended: Vec<String>,
    /// Bytes of the journal that a crash or a disk left unreadable.
    pub journal_dropped: Option<u64>,
}

/// Opens or makes the planner at `path`: the connection that writes, with its
/// change log installed.
pub fn writer(path: &Path, key: Option<&Key>, now: DateTime<Utc>) -> Result<Opened> {
    let existed = path.metadata().is_ok_and(|meta| meta.len() > 0);
    if !existed && let Some(folder) = path.parent() {
        private::folder(folder).map_err(|error| Error::io(folder, true, error))?;
    }
    opened(path, || open_writer(path, key, existed, now))
}

/// Opens the copy of a planner that a newer Samovar made, where it can be read. It is
/// ours alone and is not written to, but for what opening notes in it.
pub fn newer(path: &Path, key: Option<&Key>, _: DateTime<Utc>) -> Result<Opened> {
    opened(path, || {
        let mut conn = connection::open(path, For::Writing, key)?;
        schema::run_nothing(&conn)?;
        stranger::quick_check(&conn, path)?;
        set_up(&conn)?;
        newer::make_readable(&conn, path)?;
        schema::run_ours(&conn)?;
        ready(&mut conn, &[])?;
        let deadline = Deadline::over(&mut conn)?;
        Ok(Opened {
            conn,
            deadline,
            foreign: Vec::new(),
            mended: Vec::new(),
            journal_dropped: None,
        })
    })
}

fn opened(path: &Path, open: impl FnOnce() -> Result<Opened>) -> Result<Opened> {
    let journal_dropped = journal::dropped(path);
    let beside = Beside::of(path);
    let opened = open();
    match opened {
        Ok(opened) => Ok(Opened {
            journal_dropped,
            ..opened
        }),
        Err(error) => {
            beside.tidy_up();
            Err(if error.args.contains_key("path") {
                error
            } else {
                error.with("path", path.display().to_string())
            })
        }
    }
}

fn open_writer(
    path: &Path,
    key: Option<&Key>,
    existed: bool,
    now: DateTime<Utc>,
) -> Result<Opened> {
    // SQLite gives its journal the rights of the file.
    private::touch(path).map_err(|error| Error::io(path, true, error))?;
    let mut conn = connection::open(path, For::Writing, key)?;
    // A file that is refused keeps its journal as it is.
    conn.set_db_config(
        DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE,
        has_journal(path),
    )?;

    let (version, differences) = stranger::look(&conn, path)?;
    if existed && differences.is_empty() {
        stranger::quick_check(&conn, path)?;
    }
    set_up(&conn)?;
    let (foreign, mended) = bring_up_to_date(&mut conn, path, key, version, &differences, now)?;
    ready(&mut conn, &mended)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    let deadline = Deadline::over(&mut conn)?;
    Ok(Opened {
        conn,
        deadline,
        foreign,
        mended,
        journal_dropped: None,
    })
}

/// Not yet what is written into the file, such as its kind of journal. Opening looks through
/// the whole file once: what it kept of that nobody would ask for again.
fn set_up(conn: &Connection) -> Result<()> {
    conn.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA cache_size = -4000;
         PRAGMA temp_store = MEMORY;
         PRAGMA secure_delete = FAST;",
    )?;
    Ok(())
}

/// The schema is ours: the log of changes and the index of people.
fn ready(conn: &mut Connection, mended: &[String]) -> Result<()> {
    finish(conn)?;
    change_log::install(conn)?;
    if mended.is_empty() {
        return person_index::rebuild_if_old(conn);
    }
    let tx = conn.transaction()?;
    person_index::rebuild(&tx)?;
    tx.commit()?;
    Ok(())
}

/// Makes the schema ours and the latest, and the values such that they can be
/// read: all in one transaction after a backup, or nothing.
fn bring_up_to_date(
    conn: &mut Connection,
    path: &Path,
    key: Option<&Key>,
    version: i64,
    differences: &[Difference],
    now: DateTime<Utc>,
) -> Result<(Vec<String>, Vec<String>)> {
    let foreign: Vec<String> = differences.iter().map(Difference::line).collect();
    let current = version == migrate::LATEST && differences.is_empty();
    if current && values::unreadable(conn)?.is_empty() {
        schema::run_ours(conn)?;
        return Ok((foreign, Vec::new()));
    }
    let kept = match version {
        0 => None,
        _ if !differences.is_empty() || current => Some(backup::write_unlooked(
            conn,
            Of { planner: path, key },
            backup::Reason::Foreign,
            now,
        )?),
        _ => Some(backup::write(
            conn,
            Of { planner: path, key },
            backup::Reason::Migration,
            None,
            now,
        )?),
    };
    let done = change(conn, path, version, differences);
    if done.is_err()
        && let Some(kept) = &kept
    {
        backup::discard(kept);
    }
    let mended = done?;
    Ok((foreign, mended.iter().map(BadValue::line).collect()))
}

/// Takes the foreign out, migrates and mends; commits only what is sound.
fn change(
    conn: &mut Connection,
    path: &Path,
    version: i64,
    differences: &[Difference],
) -> Result<Vec<BadValue>> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if !differences.is_empty() {
        schema::put_right(&tx, version, differences)?;
        stranger::quick_check(&tx, path)?;
    }
    schema::run_ours(&tx)?;
    migrate::migrate(&tx, version)?;
    let bad = values::unreadable(&tx)?;
    values::mend(&tx, &bad)?;
    if let Some(left) = schema::compare(&tx, migrate::LATEST)?.first() {
        return Err(Error::bug(format!("migrated schema: {}", left.line())));
    }
    tx.commit()?;
    Ok(bad)
}

/// Opens a connection that can't write.
pub fn reader(path: &Path, key: Option<&Key>) -> Result<Connection> {
    #[cfg_attr(not(test), expect(unused_mut))]
    let mut conn = connection::open(path, For::Reading, key)?;
    #[cfg(test)]
    super::counted::count(&mut conn)?;
    conn.execute_batch(
        "PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -16000;",
    )?;
    keep_statements(&conn)?;
    Ok(conn)
}

/// Statements are prepared once. Without the planner's stability guarantee
/// SQLite prepares those that compare a column with a parameter anew each time
/// the parameter is bound, to look at its value; we have nothing to gain there.
fn keep_statements(conn: &Connection) -> Result<()> {
    conn.set_prepared_statement_cache_capacity(256);
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

/// FULL, not NORMAL: a power cut must not lose a check-in that was shown green. A Mac keeps
/// what is flushed in the disk's own memory until it is asked for more, by `fullfsync`; no
/// other system knows the word.
fn finish(conn: &Connection) -> Result<()> {
    conn.execute_batch(
        "PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA fullfsync = ON;
         PRAGMA checkpoint_fullfsync = ON;
         PRAGMA cache_size = -32000;
         PRAGMA foreign_keys = ON;
         PRAGMA trusted_schema = OFF;",
    )?;
    keep_statements(conn)
}

/// Sets up a copy that is in memory alone: it has no journal and is synced to nothing.
pub fn in_memory(conn: &Connection) -> Result<()> {
    conn.execute_batch("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;")?;
    keep_statements(conn)
}

fn has_journal(path: &Path) -> bool {
    names::beside(path, "-wal")
        .metadata()
        .is_ok_and(|meta| meta.len() > 0)
}

/// What SQLite makes beside a file while it is open, and leaves where it may not
/// fold the journal in.
pub(super) struct Beside(Vec<PathBuf>);

impl Beside {
    pub(super) fn of(path: &Path) -> Self {
        let absent = ["-wal", "-shm"]
            .iter()
            .map(|ending| names::beside(path, ending))
            .filter(|file| !file.exists());
        Self(absent.collect())
    }

    pub(super) fn tidy_up(self) {
        for file in self.0 {
            let _ = std::fs::remove_file(file);
        }
    }
}
