//! The one place where SQLite opens a file. A key, where there is one, is given before the
//! first byte is read; without it a locked file is told as that, and not as damage.

use std::path::Path;
use std::time::Duration;

use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::error::{Code, Error, Result};
use crate::key::{Key, salt_of};
use crate::outgoing::names::for_sqlite;

/// What is to be done with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// Made where it is not there.
    Writing,
    Reading,
}

impl For {
    fn flags(self) -> OpenFlags {
        OpenFlags::SQLITE_OPEN_NO_MUTEX
            | match self {
                Self::Writing => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
                Self::Reading => OpenFlags::SQLITE_OPEN_READ_ONLY,
            }
    }
}

/// Opens a file of which it is known whether it is locked: the planner's own, or one that
/// is being made. It is not looked at beforehand, for that would free SQLite's locks.
pub fn open(path: &Path, why: For, key: Option<&Key>) -> Result<Connection> {
    let conn = Connection::open_with_flags(for_sqlite(path), why.flags())
        .map_err(|error| named(error, path))?;
    conn.busy_timeout(Duration::from_secs(5))?;
    if let Some(key) = key {
        give(&conn, path, key)?;
    }
    Ok(conn)
}

/// Opens a file that may be locked or not: a backup, one that somebody brought.
pub fn open_any(path: &Path, why: For, key: Option<&Key>) -> Result<Connection> {
    open(path, why, fitting(path, key)?)
}

/// The key that opens the file: none for one that is not locked.
pub fn fitting<'k>(path: &Path, key: Option<&'k Key>) -> Result<Option<&'k Key>> {
    match (salt_of(path), key) {
        (None, _) => Ok(None),
        (Some(salt), Some(key)) if key.salt() == salt => Ok(Some(key)),
        (Some(_), _) => Err(Error::at(Code::PlannerLocked, path)),
    }
}

/// A copy in memory of a planner. SQLite copies page by page, and pages of a locked planner
/// are of another make: so the copy has the planner's key.
pub fn in_memory(key: Option<&Key>) -> Result<Connection> {
    let conn = Connection::open_in_memory()?;
    if let Some(key) = key {
        conn.pragma_update(None, "key", key.raw().as_str())?;
    }
    Ok(conn)
}

/// Bytes of a page. Of a locked planner SQLCipher answers in its place, and says it as a text.
pub fn page_size(conn: &Connection) -> Result<i64> {
    let said: Value = conn.query_row("PRAGMA page_size", [], |row| row.get(0))?;
    match said {
        Value::Integer(bytes) => Ok(bytes),
        Value::Text(text) => text.parse().map_err(|_| Error::bug(text)),
        other => Err(Error::bug(format!("{other:?}"))),
    }
}

/// The error with the file that it is about.
pub fn named(error: rusqlite::Error, path: &Path) -> Error {
    if error.sqlite_error_code() == Some(ErrorCode::CannotOpen) {
        return Error::at(Code::CannotWrite, path).because(error);
    }
    Error::from(error).with("path", path.display().to_string())
}

fn give(conn: &Connection, path: &Path, key: &Key) -> Result<()> {
    // What is wrong is told by its code; SQLCipher would also write it to standard error.
    conn.execute_batch("PRAGMA cipher_log_level = NONE")?;
    conn.pragma_update(None, "key", key.raw().as_str())?;
    // A wrong key and a damaged first page look alike.
    conn.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
        .map_err(|error| match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => Error::at(Code::PassphraseWrong, path),
            _ => named(error, path),
        })
}

/// A file as tests look at it or spoil it, past everything that guards a planner.
#[cfg(test)]
pub fn bare(path: &Path) -> Connection {
    Connection::open(for_sqlite(path)).unwrap()
}
