//! From the documents into the tables: rows that others changed become what their documents
//! say, by the write door, as part of one step.
//!
//! What a row refers to may be gone: somebody deleted the event to which another added a guest.
//! Such a row is in no table, or its column is empty there, until that which it refers to is
//! back; the document keeps it all the while, and `share_held` says so. What stands in the tables
//! follows from the documents alone, whatever came first.

use std::collections::BTreeSet;

use rusqlite::{Connection, params};
use samovar_share::{Key, Row, Value};

use super::rows::{Shape, Values};
use super::{Documents, places, rows};
use crate::db::tables::{self, Log};
use crate::error::Result;

/// Brings rows to what their documents say; gives the rows that were looked at. Once more until
/// nothing changes: what a row refers to may come, or go, after it.
pub fn show(
    conn: &Connection,
    documents: &mut Documents,
    keys: BTreeSet<Key>,
) -> Result<BTreeSet<Key>> {
    let mut seen: BTreeSet<Key> = held_rows(conn)?.into_iter().chain(keys).collect();
    let mut keys: Vec<Key> = seen.iter().cloned().collect();
    keys.sort_by_key(|(table, _)| tables::TABLES.iter().position(|one| one.name == table));
    loop {
        let mut changed = false;
        let mut beside = Vec::new();
        for (table, id) in &keys {
            changed |= show_one(conn, documents, (table, id), &mut beside)?;
        }
        for key in beside {
            if seen.insert(key.clone()) {
                keys.push(key);
                changed = true;
            }
        }
        if !changed {
            return Ok(seen);
        }
    }
}

/// What was kept out comes in where it can.
pub fn show_held(conn: &Connection, documents: &mut Documents) -> Result<()> {
    if !held_rows(conn)?.is_empty() {
        let seen = show(conn, documents, BTreeSet::new())?;
        note_held(conn, documents, &seen)?;
    }
    Ok(())
}

/// Notes of rows what of them is in the documents alone.
pub fn note_held(conn: &Connection, documents: &mut Documents, keys: &BTreeSet<Key>) -> Result<()> {
    for (table, id) in keys {
        conn.prepare_cached("DELETE FROM share_held WHERE tbl = ?1 AND row = ?2")?
            .execute([table, id])?;
        let Some(row) = of_documents(conn, documents, table, id)? else {
            continue;
        };
        let Some(shape) = documents.schema.get(table) else {
            continue;
        };
        if row.deleted {
            continue;
        }
        let hold = |column: &str| -> Result<()> {
            conn.prepare_cached(
                "INSERT OR IGNORE INTO share_held(tbl, row, col) VALUES (?1, ?2, ?3)",
            )?
            .execute(params![table, id, column])?;
            Ok(())
        };
        match rows::read(conn, shape, id)? {
            None => hold("")?,
            Some(now) => {
                for one in &shape.references {
                    let is_told = !matches!(row.values.get(&one.column), None | Some(Value::Null));
                    if is_told && !now.contains_key(&one.column) {
                        hold(&one.column)?;
                    }
                }
            }
        }
    }
    Ok(())
}

/// Which columns of a row are held back; an empty name: all of it.
pub fn held_columns(conn: &Connection, table: &str, id: &str) -> Result<Vec<String>> {
    let mut statement =
        conn.prepare_cached("SELECT col FROM share_held WHERE tbl = ?1 AND row = ?2")?;
    let columns = statement
        .query_map([table, id], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(columns)
}

fn held_rows(conn: &Connection) -> Result<BTreeSet<Key>> {
    let mut statement = conn.prepare_cached("SELECT DISTINCT tbl, row FROM share_held")?;
    let keys = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(keys)
}

fn of_documents(
    conn: &Connection,
    documents: &mut Documents,
    table: &str,
    id: &str,
) -> Result<Option<Row>> {
    let name = places::of(conn, &documents.schema, table, id, None)?;
    Ok(documents.get(conn, &name)?.row(table, id))
}

/// Says whether the row is another now; `beside`: rows to be looked at for that.
fn show_one(
    conn: &Connection,
    documents: &mut Documents,
    (table, id): (&str, &str),
    beside: &mut Vec<Key>,
) -> Result<bool> {
    let Some(row) = of_documents(conn, documents, table, id)? else {
        return Ok(false);
    };
    // Of a newer Samovar: the document keeps it.
    let Some(shape) = documents.schema.get(table) else {
        return Ok(false);
    };
    let now = rows::read(conn, shape, id)?;
    let wanted = match row.deleted {
        true => None,
        false => standing(conn, shape, id, row.values, beside)?,
    };
    if now.is_some() && shape.table.log() == Some(Log::AppendOnly) {
        return Ok(false);
    }
    let Some(wanted) = wanted else {
        if now.is_none() {
            return Ok(false);
        }
        beneath(conn, documents, (table, id), beside)?;
        rows::delete(conn, shape, id)?;
        return Ok(true);
    };
    let is_same = now.as_ref().is_some_and(|now| {
        shape.columns().all(|column| {
            let told = wanted.get(column).unwrap_or(&Value::Null);
            told == now.get(column).unwrap_or(&Value::Null)
        })
    });
    Ok(!is_same
        && rows::put(conn, shape, id, &wanted)?
        // What the table takes otherwise than it was told would be told for ever.
        && rows::read(conn, shape, id)? != now)
}

/// The values of a row without what refers to rows that are gone; `None`: it can't be without.
fn standing(
    conn: &Connection,
    shape: &Shape,
    id: &str,
    mut values: Values,
    beside: &mut Vec<Key>,
) -> Result<Option<Values>> {
    for one in &shape.references {
        let Some(Value::Text(parent)) = values.get(&one.column) else {
            continue;
        };
        let stands = rows::is_there(conn, &one.to, parent)?
            && !(one.to == shape.table.name
                && goes_round(conn, shape, (id, parent), &one.column, beside)?);
        if !stands && !one.is_emptied {
            return Ok(None);
        }
        if !stands {
            values.remove(&one.column);
        }
    }
    Ok(Some(values))
}

/// Two laptops merged two people, each into the other. Of those that lead round in a ring the
/// one whose id is the first leads nowhere.
fn goes_round(
    conn: &Connection,
    shape: &Shape,
    (id, parent): (&str, &str),
    column: &str,
    beside: &mut Vec<Key>,
) -> Result<bool> {
    let mut ring = vec![id.to_owned()];
    let mut next = parent.to_owned();
    while next != id {
        if ring.contains(&next) {
            return Ok(false);
        }
        ring.push(next.clone());
        match rows::read(conn, shape, &next)?.and_then(|mut row| row.remove(column)) {
            Some(Value::Text(further)) => next = further,
            _ => return Ok(false),
        }
    }
    let first = ring.iter().min().is_some_and(|first| first == id);
    beside.extend(ring.into_iter().map(|id| (shape.table.name.to_owned(), id)));
    Ok(first)
}

/// The rows that stand on one, by their keys in the tables.
fn beneath(
    conn: &Connection,
    documents: &Documents,
    (table, id): (&str, &str),
    beside: &mut Vec<Key>,
) -> Result<()> {
    for (other, one) in documents.schema.standing_on(table) {
        for row in rows::naming(conn, other, &one.column, id)? {
            beside.push((other.to_owned(), row));
        }
    }
    Ok(())
}
