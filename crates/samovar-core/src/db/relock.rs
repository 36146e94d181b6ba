//! A planner under another key, under its first, or under none any more: written anew
//! beside it, compared row by row, and only then in its place. A kill leaves the one or the
//! other, whole.
//!
//! What was readable is written over, as well as a program can: what a disk of flash keeps
//! of it, nobody can say.

use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};

use super::backup::packed::Part;
use super::connection::{self, For};
use super::open::Beside;
use super::{backup, schema, stranger};
use crate::error::{Code, Error, Result};
use crate::key::Key;
use crate::outgoing::names::{beside, for_sqlite};
use crate::outgoing::private;

/// The ending of the file that is being made.
const MAKING: &str = ".relocking";
/// The ending under which the readable file waits to be written over.
const BEFORE: &str = ".readable";

/// Removes what a kill left of a planner that was being locked or unlocked.
pub fn clear_leftovers(planner: &Path) {
    for ending in ["", "-journal", "-wal", "-shm"] {
        private::shred(&beside(&beside(planner, MAKING), ending));
    }
    private::shred(&beside(planner, BEFORE));
}

/// Puts the planner at `path`, which nobody has open, under another key.
pub fn file(path: &Path, from: Option<&Key>, to: Option<&Key>) -> Result<()> {
    clear_leftovers(path);
    let beside = Beside::of(path);
    let made = made(path, from, to);
    if made.is_err() {
        clear_leftovers(path);
        // Nothing was written to the planner: its journal has nothing in it.
        beside.tidy_up();
    }
    made
}

fn made(path: &Path, from: Option<&Key>, to: Option<&Key>) -> Result<()> {
    let conn = connection::open(path, For::Writing, from)?;
    stranger::quick_check(&conn, path)?;
    // The journal goes into the file: under the new one SQLite could not read it.
    let mode: String = conn.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
    if mode != "delete" {
        return Err(Error::at(Code::PlannerOpen, path));
    }
    let making = beside(path, MAKING);
    export(&conn, &making, to)?;
    drop(conn);
    put(&making, path, from.is_none() && to.is_some())
}

/// The file that is whole takes the other's place.
fn put(making: &Path, path: &Path, was_readable: bool) -> Result<()> {
    let failed = |error| Error::io(path, true, error);
    private::sync(making).map_err(failed)?;
    let before = beside(path, BEFORE);
    // A second name, so that its bytes are at hand once the first is another file's. On a
    // disk without second names they stay where they are, and where nobody says how many
    // names a file has: what a kill left would be the planner itself.
    let kept = cfg!(unix) && was_readable && private::second_name(path, &before);
    private::place(making, path).map_err(failed)?;
    private::sync_folder(path);
    if kept {
        private::shred(&before);
    }
    Ok(())
}

/// A path as SQLite is to have it, whatever letters its folders are called by.
struct Named<'p>(&'p Path);

impl ToSql for Named<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let bytes = self.0.as_os_str().as_encoded_bytes();
        Ok(ToSqlOutput::Borrowed(ValueRef::Text(bytes)))
    }
}

/// What the connection sees, in a new file under another key, compared.
pub fn export(conn: &Connection, target: &Path, key: Option<&Key>) -> Result<()> {
    private::create_new(target).map_err(|error| Error::io(target, true, error))?;
    let named = |error: rusqlite::Error| connection::named(error, target);
    let raw = key.map(Key::raw);
    let text = raw.as_ref().map_or("", |raw| raw.as_str());
    conn.execute(
        "ATTACH ?1 AS relocked KEY ?2",
        (Named(&for_sqlite(target)), text),
    )
    .map_err(named)?;
    let written = || -> rusqlite::Result<()> {
        conn.query_row("SELECT sqlcipher_export('relocked')", [], |_| Ok(()))?;
        // What stands in the head of a file is no row.
        for pragma in ["application_id", "user_version"] {
            let value: i64 =
                conn.query_row(&format!("PRAGMA main.{pragma}"), [], |row| row.get(0))?;
            conn.execute_batch(&format!("PRAGMA relocked.{pragma} = {value}"))?;
        }
        Ok(())
    };
    let written = written();
    let detached = conn.execute_batch("DETACH relocked");
    written.and(detached).map_err(named)?;

    let made = connection::open(target, For::Reading, key)?;
    stranger::quick_check(&made, target)?;
    same(conn, &made)
}

/// A copy under another key of what a connection sees that is not written to, by way of a
/// part under its own.
pub fn copy(
    conn: &Connection,
    from: Option<&Key>,
    part: &Part,
    target: &Path,
    to: Option<&Key>,
) -> Result<Connection> {
    drop(backup::copy(conn, part.path(), from)?);
    export(
        &connection::open(part.path(), For::Writing, from)?,
        target,
        to,
    )?;
    let copy = connection::open(target, For::Writing, to)?;
    schema::run_nothing(&copy)?;
    Ok(copy)
}

/// Refuses where the two hold anything different: their schema, a row, a value.
fn same(one: &Connection, other: &Connection) -> Result<()> {
    let schema = schema_of(one)?;
    if schema != schema_of(other)? {
        return Err(Error::bug("the schema came out different"));
    }
    for (kind, table, sql) in &schema {
        // What a virtual table holds stands in tables of its own.
        let stored =
            kind == "table" && !sql.to_ascii_uppercase().starts_with("CREATE VIRTUAL TABLE");
        if stored && !same_rows(one, other, table)? {
            return Err(Error::bug(format!("rows of {table} came out different")));
        }
    }
    Ok(())
}

/// Kind, name and text of everything in the schema.
fn schema_of(conn: &Connection) -> Result<Vec<(String, String, String)>> {
    let mut things = conn.prepare("SELECT type, name, coalesce(sql, '') FROM sqlite_schema")?;
    let mut things: Vec<_> = things
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    things.sort();
    Ok(things)
}

/// Both in the order of the table itself, step by step: nothing is held in memory.
fn same_rows(one: &Connection, other: &Connection, table: &str) -> Result<bool> {
    let sql = format!(
        "SELECT * FROM \"{}\" NOT INDEXED",
        table.replace('"', "\"\"")
    );
    let (mut one, mut other) = (one.prepare(&sql)?, other.prepare(&sql)?);
    let columns = one.column_count();
    let (mut one, mut other) = (one.query([])?, other.query([])?);
    loop {
        match (one.next()?, other.next()?) {
            (None, None) => return Ok(true),
            (Some(row), Some(twin)) => {
                for at in 0..columns {
                    let values: (ValueRef<'_>, ValueRef<'_>) =
                        (row.get_ref(at)?, twin.get_ref(at)?);
                    if values.0 != values.1 {
                        return Ok(false);
                    }
                }
            }
            _ => return Ok(false),
        }
    }
}
