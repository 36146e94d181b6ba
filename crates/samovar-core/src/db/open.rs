//! Connections to a planner file: one that writes, a few that only read.
//!
//! Set-up runs as prepare → check → migrate → finish. A file that is newer,
//! damaged or no planner is refused before anything is written to it.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::{backup, change_log, migrate, person_index};
use crate::error::{Code, Error, Result};

/// Opens or makes the planner at `path`: the connection that writes, with its
/// change log installed.
pub fn writer(path: &Path, now: chrono::DateTime<chrono::Utc>) -> Result<Connection> {
    let existed = path.metadata().is_ok_and(|meta| meta.len() > 0);
    if !existed && let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| Error::io(folder, true, error))?;
    }
    let mut conn = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )
    .map_err(|error| named(error, path))?;
    conn.busy_timeout(Duration::from_secs(5))?;

    let version =
        migrate::version(&conn).map_err(|error| error.with("path", path.display().to_string()))?;
    if existed {
        quick_check(&conn, path)?;
    }
    prepare(&conn).map_err(|error| error.with("path", path.display().to_string()))?;
    if version > 0 && version < migrate::LATEST {
        backup::write(&conn, path, backup::Reason::Migration, now)?;
    }
    migrate::migrate(&mut conn, version)
        .map_err(|error| error.with("path", path.display().to_string()))?;

    change_log::install(&conn)?;
    person_index::rebuild_if_old(&mut conn)?;
    Ok(conn)
}

/// Opens a connection that can't write.
pub fn reader(path: &Path) -> Result<Connection> {
    let conn = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )
    .map_err(|error| named(error, path))?;
    conn.busy_timeout(Duration::from_secs(5))?;
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

/// FULL, not NORMAL: a power cut must not lose a check-in that was shown green.
fn prepare(conn: &Connection) -> Result<()> {
    conn.execute_batch(
        "PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA cache_size = -32000;
         PRAGMA temp_store = MEMORY;
         PRAGMA secure_delete = FAST;",
    )?;
    keep_statements(conn)
}

/// Looks through the whole file for damage.
pub fn quick_check(conn: &Connection, path: &Path) -> Result<()> {
    let verdict: String = conn
        .query_row("PRAGMA quick_check(1)", [], |row| row.get(0))
        .map_err(|error| named(error, path))?;
    if verdict == "ok" {
        Ok(())
    } else {
        Err(Error::at(Code::PlannerDamaged, path).with("detail", verdict))
    }
}

fn named(error: rusqlite::Error, path: &Path) -> Error {
    if error.sqlite_error_code() == Some(rusqlite::ErrorCode::CannotOpen) {
        return Error::at(Code::CannotWrite, path).because(error);
    }
    Error::from(error).with("path", path.display().to_string())
}
