//! A file that may be anybody's, looked at: nothing of it runs, and nothing is written.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::migrate;
use super::schema::{self, Difference};
use crate::error::{Code, Error, Result};

/// Opens a file that may be anybody's, to look at it or copy it: nothing of it runs.
pub fn open(path: &Path) -> Result<Connection> {
    let conn = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )
    .map_err(|error| Error::at(Code::FileMissing, path).because(error))?;
    conn.busy_timeout(Duration::from_secs(5))?;
    schema::run_nothing(&conn)?;
    Ok(conn)
}

/// The version of a file and what its schema is different in. Refuses what can't
/// be opened; writes and runs nothing.
pub fn look(conn: &Connection, path: &Path) -> Result<(i64, Vec<Difference>)> {
    let at = |error: Error| error.with("path", path.display().to_string());
    schema::run_nothing(conn)?;
    let version = migrate::version(conn).map_err(at)?;
    if version == 0 {
        return Ok((0, Vec::new()));
    }
    let encoding: String = conn.query_row("PRAGMA encoding", [], |row| row.get(0))?;
    if encoding != "UTF-8" {
        return Err(at(
            Error::new(Code::PlannerForeign).with("what", format!("encoding {encoding}"))
        ));
    }
    let differences = schema::compare(conn, version).map_err(at)?;
    schema::refuse(&differences).map_err(at)?;
    migrate::check_hashes(conn, version).map_err(at)?;
    Ok((version, differences))
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

/// What SQLite finds wrong with the file: pages, indexes, foreign keys.
pub fn findings(conn: &Connection) -> Result<Vec<String>> {
    let mut integrity = conn.prepare("PRAGMA integrity_check")?;
    let mut found: Vec<String> = integrity
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    found.retain(|line| line != "ok");
    found.extend(loose_keys(conn)?);
    Ok(found)
}

/// The rows that name one which is not there: `guest → person`.
pub fn loose_keys(conn: &Connection) -> Result<Vec<String>> {
    let mut keys = conn.prepare("PRAGMA foreign_key_check")?;
    let found = keys
        .query_map([], |row| {
            let (from, to): (String, String) = (row.get(0)?, row.get(2)?);
            Ok(format!("{from} → {to}"))
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// The error with the file that it is about.
pub fn named(error: rusqlite::Error, path: &Path) -> Error {
    if error.sqlite_error_code() == Some(rusqlite::ErrorCode::CannotOpen) {
        return Error::at(Code::CannotWrite, path).because(error);
    }
    Error::from(error).with("path", path.display().to_string())
}
