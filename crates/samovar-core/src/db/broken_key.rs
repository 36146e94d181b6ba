//! A commit that a foreign key forbids, told as what it is: a row that is still
//! needed, or one that is not there any more. Never a broken planner.

use rusqlite::{Connection, OptionalExtension, Transaction};
use serde_json::Value;

use super::holders::Holders;
use crate::error::{Code, Error, Result};
use crate::ids::StepId;

/// Commits; where a key forbids it, nothing is written and the error says who
/// holds what. `undoing`: the step puts rows back as they were.
pub fn commit(tx: Transaction<'_>, step: Option<StepId>, undoing: bool) -> Result<()> {
    // Not `tx.commit()`: that rolls back before anybody could look.
    match tx.execute_batch("COMMIT") {
        Err(error) if is_broken_key(&error) => Err(explain(&tx, step, undoing)?.because(error)),
        other => Ok(other?),
    }
}

fn is_broken_key(error: &rusqlite::Error) -> bool {
    error
        .sqlite_error()
        .is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY)
}

/// A row that refers to one that is not there.
struct Broken {
    table: String,
    id: String,
    parent: String,
    parent_id: String,
}

/// Looks inside the transaction that can't be committed.
fn explain(conn: &Connection, step: Option<StepId>, undoing: bool) -> Result<Error> {
    let mut gone = Holders::default();
    let mut names: Vec<String> = Vec::new();
    let mut holders = Holders::default();
    let mut name = String::new();
    let mut missing = Error::missing("row", "");
    for one in broken(conn)? {
        let taken = match step {
            Some(step) => name_of_gone(conn, Some(step), &one.parent_id)?,
            None => None,
        };
        if let (Some(taken), false) = (taken, undoing) {
            holders.add(&one.table, &one.id);
            name = taken;
            continue;
        }
        if let Some(name) = name_of_gone(conn, None, &one.parent_id)?
            && !names.contains(&name)
        {
            names.push(name);
        }
        gone.add(&one.parent, &one.parent_id);
        missing = Error::missing(&one.parent, one.parent_id);
    }
    if undoing {
        let mut told = gone.told(conn)?;
        if let Some(first) = told.get_mut(0) {
            names.truncate(3);
            // They are gone, so that only the history knows their names.
            first["names"] = Value::from(names);
        }
        return Ok(Error::new(Code::ChangedSince)
            .with("why", "gone")
            .with("count", gone.total())
            .with("gone", told));
    }
    if holders.is_empty() {
        return Ok(missing);
    }
    Ok(Error::new(Code::InUse)
        .with("name", name)
        .with("count", holders.total())
        .with("holders", holders.told(conn)?))
}

fn broken(conn: &Connection) -> Result<Vec<Broken>> {
    let mut check = conn.prepare("PRAGMA foreign_key_check")?;
    let rows = check
        .query_map([], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?
        .collect::<rusqlite::Result<Vec<(String, i64, String, i64)>>>()?;
    let mut found = Vec::new();
    for (table, rowid, parent, key) in rows {
        let column: String = conn.query_row(
            r#"SELECT "from" FROM pragma_foreign_key_list(?1) WHERE id = ?2"#,
            (&table, key),
            |row| row.get(0),
        )?;
        let (id, parent_id) = conn.query_row(
            &format!("SELECT id, {column} FROM {table} WHERE rowid = ?1"),
            [rowid],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        found.push(Broken {
            table,
            id,
            parent,
            parent_id,
        });
    }
    Ok(found)
}

/// What a row was called when it was deleted, in a step or the last time.
fn name_of_gone(conn: &Connection, step: Option<StepId>, id: &str) -> Result<Option<String>> {
    Ok(conn
        .query_row(
            "SELECT coalesce(json_extract(r.old, '$.name'), json_extract(r.old, '$.title'), '')
             FROM change_row AS r JOIN change_step AS s ON s.id = r.step_id
             WHERE r.row_id = ?1 AND r.new IS NULL AND r.old IS NOT NULL AND (?2 IS NULL OR s.id = ?2)
             ORDER BY s.hlc DESC LIMIT 1",
            (id, step),
            |row| row.get(0),
        )
        .optional()?)
}
