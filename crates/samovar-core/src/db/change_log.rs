//! One mechanism for undo, history and refresh.
//!
//! Triggers on the writing connection note every row that a command inserts,
//! updates or deletes, as JSON before and after. Undo is an ordinary logged
//! write that puts the rows back (`revert.rs`), so its own log is the redo; no
//! noun writes an undo of its own.

use rusqlite::{Connection, Row};
use serde::Deserialize;

use super::tables::{self, Log, Table};
use crate::error::{Error, Result};
use crate::ids::StepId;

/// Makes the triggers and the table that tells them the running step.
pub fn install(conn: &Connection) -> Result<()> {
    conn.execute_batch(
        "CREATE TEMP TABLE running(step TEXT);
         INSERT INTO running VALUES (NULL);",
    )?;
    for table in tables::logged() {
        install_triggers(conn, table)?;
    }
    Ok(())
}

/// All rows changed from now on belong to `step`.
pub fn begin(conn: &Connection, step: StepId) -> Result<()> {
    conn.prepare_cached("UPDATE temp.running SET step = ?1")?
        .execute([step])?;
    Ok(())
}

fn install_triggers(conn: &Connection, logged: &Table) -> Result<()> {
    let table = logged.name;
    let columns = columns(conn, table)?;
    let old = json_object(&columns, "old.");
    let new = json_object(&columns, "new.");
    let inserted = match table {
        // Whose it was, for whoever follows or erases a person.
        "contact" | "message_copy" => r#"'{"person_id":"' || new.person_id || '"}'"#,
        _ if logged.log() == Some(Log::Lean) => "NULL",
        _ => &new,
    };
    for (event, id, before, after) in [
        ("INSERT", "new", "NULL", inserted),
        ("UPDATE", "new", &old, &new),
        ("DELETE", "old", &old, "NULL"),
    ] {
        conn.execute_batch(&format!(
            "CREATE TEMP TRIGGER log_{table}_{event} AFTER {event} ON main.{table} BEGIN
               INSERT INTO change_row(step_id, seq, tbl, row_id, old, new)
               VALUES (
                 (SELECT step FROM temp.running),
                 coalesce((SELECT seq + 1 FROM change_row WHERE step_id = (SELECT step FROM temp.running)
                           ORDER BY seq DESC LIMIT 1), 0),
                 '{table}', {id}.id, {before}, {after});
             END"
        ))?;
    }
    Ok(())
}

/// What a step changed, for those who follow it.
#[derive(Default)]
pub struct Touched {
    /// In the order of [`tables::TABLES`].
    pub tables: Vec<String>,
    /// Whose place or words in the index may be others now, each once.
    pub people: Vec<String>,
}

impl Touched {
    pub fn by(conn: &Connection, step: StepId) -> Result<Self> {
        let mut changed: Vec<&'static str> = Vec::new();
        let mut people: Vec<String> = Vec::new();
        let mut log = conn.prepare_cached(
            "SELECT tbl, row_id, old, new FROM change_row WHERE step_id = ?1 ORDER BY seq",
        )?;
        let mut log = log.query([step])?;
        while let Some(row) = log.next()? {
            let name = text(row, 0)?.unwrap_or_default();
            let table = match changed.last() {
                // Rows of one kind come in runs.
                Some(last) if *last == name => *last,
                _ => {
                    let known = tables::logged().find(|table| table.name == name);
                    let Some(Table { name, .. }) = known else {
                        return Err(Error::bug(format!("unlogged table {name}")));
                    };
                    if !changed.contains(name) {
                        changed.push(name);
                    }
                    name
                }
            };
            let mut note = |person: &str| {
                if people.last().is_none_or(|last| last != person) {
                    people.push(person.to_owned());
                }
            };
            match table {
                "person" => {
                    // Tags, notes and food are not in the index: ten thousand
                    // people who get a tag need no new words.
                    let same = match (text(row, 2)?, text(row, 3)?) {
                        (Some(old), Some(new)) => {
                            serde_json::from_str::<Found>(old)?
                                == serde_json::from_str::<Found>(new)?
                        }
                        _ => false,
                    };
                    if !same {
                        note(text(row, 1)?.unwrap_or_default());
                    }
                }
                "contact" => {
                    // A contact that moves concerns both people.
                    for json in [2, 3] {
                        if let Some(json) = text(row, json)? {
                            note(&serde_json::from_str::<Holder>(json)?.person_id);
                        }
                    }
                }
                _ => {}
            }
        }
        people.sort_unstable();
        people.dedup();
        Ok(Self {
            tables: tables::logged()
                .filter(|table| changed.contains(&table.name))
                .map(|table| table.name.to_owned())
                .collect(),
            people,
        })
    }
}

fn text<'r>(row: &'r Row<'_>, column: usize) -> rusqlite::Result<Option<&'r str>> {
    Ok(row.get_ref(column)?.as_str_or_null()?)
}

/// What a person is found by in the index.
#[derive(Deserialize, PartialEq)]
struct Found {
    name: String,
    family: String,
    given: String,
    patronymic: String,
    company: String,
    merged_into: Option<String>,
    erased_at: Option<String>,
}

#[derive(Deserialize)]
struct Holder {
    person_id: String,
}

pub fn columns(conn: &Connection, table: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached("SELECT name FROM pragma_table_info(?1)")?;
    let names = statement
        .query_map([table], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(names)
}

pub fn json_object(columns: &[String], prefix: &str) -> String {
    let pairs: Vec<String> = columns
        .iter()
        .map(|column| format!("'{column}',{prefix}{column}"))
        .collect();
    format!("json_object({})", pairs.join(","))
}
