//! From the tables into the documents: whatever a step changed, a row is held against what its
//! document says, and what differs is written there. It asks no noun and reads no log but for
//! which rows to look at, so that what was never logged (a planner that begins to share, a copy
//! that was changed elsewhere) goes the same way.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use samovar_share::{Key, Row, Value};

use super::failed::told;
use super::{Documents, heads, places, receive, rows};
use crate::db::{doubles, tables};
use crate::error::Result;
use crate::ids::StepId;

/// Writes what a step of this laptop changed into the documents, in its transaction.
pub fn follow(
    conn: &Connection,
    documents: &mut Documents,
    step: StepId,
    now: DateTime<Utc>,
) -> Result<()> {
    let changed = changed_by(conn, step)?;
    for (table, id) in &changed {
        write(conn, documents, table, id)?;
    }
    if !changed.is_empty() {
        // What was kept out may stand on something that is there now.
        receive::show_held(conn, documents)?;
        doubles::note(
            conn,
            changed
                .iter()
                .map(|(table, id)| (table.as_str(), id.as_str())),
        )?;
    }
    documents.save(conn, now)
}

/// The rows that a step changed, each once.
pub fn changed_by(conn: &Connection, step: StepId) -> Result<Vec<Key>> {
    let mut statement = conn.prepare_cached(
        "SELECT tbl, row_id FROM change_row WHERE step_id = ?1 GROUP BY tbl, row_id ORDER BY min(seq)",
    )?;
    let keys = statement
        .query_map([step], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(keys)
}

/// Holds every row of the planner against the documents: where sharing begins, and where a
/// planner was changed while nobody followed.
pub fn everything(conn: &Connection, documents: &mut Documents, now: DateTime<Utc>) -> Result<()> {
    for table in tables::logged() {
        for id in rows::ids(conn, table.name)? {
            write(conn, documents, table.name, &id)?;
        }
    }
    for name in heads(conn)?.into_keys() {
        for (table, id) in documents.get(conn, &name)?.keys() {
            write(conn, documents, &table, &id)?;
        }
    }
    documents.save(conn, now)
}

/// Holds one row against its document.
fn write(conn: &Connection, documents: &mut Documents, table: &str, id: &str) -> Result<()> {
    let Some(shape) = documents.schema.get(table) else {
        return Ok(());
    };
    let now = rows::read(conn, shape, id)?;
    let columns: Vec<String> = shape.columns().map(str::to_owned).collect();
    let name = places::of(conn, &documents.schema, table, id, now.as_ref())?;
    let known = documents.get(conn, &name)?.row(table, id);
    let held = receive::held_columns(conn, table, id)?;
    let Some(now) = now else {
        if known.is_some_and(|row| !row.deleted) && !held.iter().any(String::is_empty) {
            documents
                .edit(conn, &name)?
                .delete(table, id)
                .map_err(|error| told(&error))?;
        }
        return Ok(());
    };
    let known = known.unwrap_or(Row {
        deleted: false,
        values: rows::Values::new(),
    });
    if known.deleted {
        documents
            .edit(conn, &name)?
            .bring_back(table, id)
            .map_err(|error| told(&error))?;
    }
    for column in columns {
        let value = now.get(&column).unwrap_or(&Value::Null);
        let was = known.values.get(&column).unwrap_or(&Value::Null);
        // Emptied because what it names is gone here: that is no word of the manager's.
        let is_held = *value == Value::Null && held.contains(&column);
        if value != was && !is_held {
            documents
                .edit(conn, &name)?
                .set(table, id, &column, value)
                .map_err(|error| told(&error))?;
            conn.prepare_cached(
                "DELETE FROM share_review WHERE tbl = ?1 AND row = ?2 AND col = ?3",
            )?
            .execute(params![table, id, column])?;
        }
    }
    Ok(())
}

/// Whether anything stands in a shared table.
pub fn is_filled(conn: &Connection) -> Result<bool> {
    for table in tables::logged() {
        let filled: bool = conn.query_row(
            &format!("SELECT EXISTS (SELECT 1 FROM {})", table.name),
            [],
            |row| row.get(0),
        )?;
        if filled {
            return Ok(true);
        }
    }
    Ok(false)
}
