//! A file that may be anybody's, looked at: nothing of it runs, and nothing is written.

use std::path::Path;

use rusqlite::{Connection, ErrorCode};

use super::connection::{self, For, named};
use super::migrate;
use super::schema::{self, Difference};
use crate::error::{Code, Error, Result};
use crate::key::Key;

/// Opens a file that may be anybody's, to look at it or copy it: nothing of it runs.
/// The key is for one that is locked.
pub fn open(path: &Path, key: Option<&Key>) -> Result<Connection> {
    let conn = connection::open_any(path, For::Reading, key).map_err(|error| match error.code {
        Code::CannotWrite => Error::at(Code::FileMissing, path).because(error),
        _ => error,
    })?;
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
        .map_err(|error| unreadable(error, path))?;
    if verdict == "ok" {
        Ok(())
    } else {
        Err(Error::at(Code::PlannerDamaged, path).with("detail", verdict))
    }
}

/// A page that does not open with the key is no page: SQLCipher says no more of it than that
/// something failed.
fn unreadable(error: rusqlite::Error, path: &Path) -> Error {
    match error.sqlite_error_code() {
        Some(ErrorCode::Unknown) => Error::at(Code::PlannerDamaged, path).because(error),
        _ => named(error, path),
    }
}

/// What SQLite finds wrong with the file: pages, indexes, foreign keys.
pub fn findings(conn: &Connection) -> Result<Vec<String>> {
    // Of a locked planner each page is checked by itself first: over one that does not open
    // the other check ends. Of any other there is nothing to say here.
    let mut found = lines(conn, "PRAGMA cipher_integrity_check")?;
    if !found.is_empty() {
        return Ok(found);
    }
    found = lines(conn, "PRAGMA integrity_check")?;
    found.retain(|line| line != "ok");
    found.extend(loose_keys(conn)?);
    Ok(found)
}

fn lines(conn: &Connection, sql: &str) -> Result<Vec<String>> {
    let mut asked = conn.prepare(sql)?;
    let lines = asked
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(lines)
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
