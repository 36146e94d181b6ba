//! One mechanism for undo, history and refresh.
//!
//! Triggers on the writing connection note every row that a command inserts,
//! updates or deletes, as JSON before and after. Undo is an ordinary logged
//! write that puts the rows back, so its own log is the redo; no noun writes an
//! undo of its own. Rows that have changed since are never overwritten: such an
//! undo is refused whole.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Deserialize;

use crate::error::{Code, Error, Result};
use crate::ids::StepId;

/// The tables whose rows are logged; `local_*` tables and the log are not.
pub const LOGGED: &[&str] = &[
    "venue",
    "room",
    "event",
    "session",
    "person",
    "contact",
    "speaker",
    "session_speaker",
    "staff",
    "guest",
    "companion",
    "checkin",
    "dish",
    "import_run",
    "person_apart",
    "guest_alias",
    "saved_filter",
    "badge_print",
    "series",
    "series_skip",
    "regular",
    "calendar_version",
    "mailing",
    "invitation",
    "calendar_reply",
    "mail_template",
    "busy_calendar",
    "busy_time",
    "task",
];

/// The tables that an import fills. A new row of theirs is logged without its
/// values: those stand in the row itself, or else in the `old` of the next
/// change to it. That makes the log of an import a third as long, and keeps
/// functions out of the trigger: with one in it, SQLite copies every page that a
/// statement touches, to take it back if need be. (`INSERT OR FAIL` in the
/// stores of these tables is for the same: a command that fails is taken back
/// whole, and never one statement of it.)
const LEAN: &[&str] = &["person", "contact", "guest"];

/// Tables whose rows stay for good: taking one back adds a row.
const APPEND_ONLY: &str = "checkin";

/// Makes the triggers and the table that tells them the running step.
pub fn install(conn: &Connection) -> Result<()> {
    conn.execute_batch(
        "CREATE TEMP TABLE running(step TEXT);
         INSERT INTO running VALUES (NULL);",
    )?;
    for table in LOGGED {
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

fn install_triggers(conn: &Connection, table: &str) -> Result<()> {
    let columns = columns(conn, table)?;
    let old = json_object(&columns, "old.");
    let new = json_object(&columns, "new.");
    let inserted = match table {
        // Whose it was, for whoever follows or erases a person.
        "contact" => r#"'{"person_id":"' || new.person_id || '"}'"#,
        _ if LEAN.contains(&table) => "NULL",
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
    /// In the order of [`LOGGED`].
    pub tables: Vec<String>,
    /// Whose place or words in the index may be others now, each once.
    pub people: Vec<String>,
}

impl Touched {
    pub fn by(conn: &Connection, step: StepId) -> Result<Self> {
        let mut tables: Vec<&'static str> = Vec::new();
        let mut people: Vec<String> = Vec::new();
        let mut log = conn.prepare_cached(
            "SELECT tbl, row_id, old, new FROM change_row WHERE step_id = ?1 ORDER BY seq",
        )?;
        let mut log = log.query([step])?;
        while let Some(row) = log.next()? {
            let name = text(row, 0)?.unwrap_or_default();
            let Some(table) = LOGGED.iter().find(|table| **table == name) else {
                return Err(Error::bug(format!("unlogged table {name}")));
            };
            // Rows of one kind come in runs.
            if tables.last() != Some(table) && !tables.contains(table) {
                tables.push(table);
            }
            let mut note = |person: &str| {
                if people.last().is_none_or(|last| last != person) {
                    people.push(person.to_owned());
                }
            };
            match *table {
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
            tables: LOGGED
                .iter()
                .filter(|table| tables.contains(table))
                .map(|table| (*table).to_owned())
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

fn columns(conn: &Connection, table: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached("SELECT name FROM pragma_table_info(?1)")?;
    let names = statement
        .query_map([table], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(names)
}

fn json_object(columns: &[String], prefix: &str) -> String {
    let pairs: Vec<String> = columns
        .iter()
        .map(|column| format!("'{column}',{prefix}{column}"))
        .collect();
    format!("json_object({})", pairs.join(","))
}

/// Puts back what `step` changed, inside the running (logged) step.
pub fn revert(conn: &Connection, step: StepId) -> Result<()> {
    let mut tables = Vec::new();
    for table in LOGGED {
        tables.push((*table, TableSql::new(conn, table)?));
    }
    let later = Later::than(conn, step)?;
    // Rows that this loop has put back once, and so looked at.
    let mut seen: HashSet<String> = HashSet::new();
    let mut rows = conn.prepare_cached(
        "SELECT tbl, row_id, old, new FROM change_row WHERE step_id = ?1 ORDER BY seq DESC",
    )?;
    // The rows of this step are read while rows of the running one are added;
    // the key starts with the step, so the two never meet.
    let mut rows = rows.query([step])?;
    while let Some(row) = rows.next()? {
        let table: String = row.get(0)?;
        let id: String = row.get(1)?;
        let old: Option<String> = row.get(2)?;
        let new: Option<String> = row.get(3)?;
        if table == APPEND_ONLY {
            take_back_checkin(conn, &id)?;
            continue;
        }
        let sql = tables
            .iter()
            .find(|(name, _)| *name == table)
            .map(|(_, sql)| sql)
            .ok_or_else(|| Error::bug(format!("unlogged table {table}")))?;
        let current: Option<String> = conn
            .prepare_cached(&sql.select)?
            .query_row([&id], |row| row.get(0))
            .optional()?;
        let as_left = if old.is_none() && LEAN.contains(&table.as_str()) {
            let known = later.state(&id).or(current.as_deref());
            current.is_some() && (seen.contains(&id) || current.as_deref() == known)
        } else {
            current == new
        };
        if !as_left {
            return Err(Error::new(Code::ChangedSince).with("entity", table));
        }
        match old {
            Some(json) => {
                conn.prepare_cached(&sql.put)?.execute([json])?;
                seen.insert(id);
            }
            None => {
                conn.prepare_cached(&sql.delete)?.execute([id])?;
            }
        }
    }
    Ok(())
}

/// How rows were before the first change to them after a step: by their ids,
/// which are unlike in all tables.
struct Later(HashMap<String, String>);

impl Later {
    fn than(conn: &Connection, step: StepId) -> Result<Self> {
        let mut states = HashMap::new();
        let mut rows = conn.prepare_cached(
            "SELECT r.row_id, r.old
             FROM change_step AS s JOIN change_row AS r ON r.step_id = s.id
             WHERE s.hlc > (SELECT hlc FROM change_step WHERE id = ?1) AND r.old IS NOT NULL
             ORDER BY s.hlc, r.seq",
        )?;
        let mut rows = rows.query([step])?;
        while let Some(row) = rows.next()? {
            states.entry(row.get(0)?).or_insert(row.get(1)?);
        }
        Ok(Self(states))
    }

    fn state(&self, id: &str) -> Option<&str> {
        self.0.get(id).map(String::as_str)
    }
}

/// The statements that read, restore and remove a logged row.
struct TableSql {
    select: String,
    put: String,
    delete: String,
}

impl TableSql {
    fn new(conn: &Connection, table: &str) -> Result<Self> {
        let columns = columns(conn, table)?;
        let values: Vec<String> = columns
            .iter()
            .map(|column| format!("json_extract(?1,'$.{column}')"))
            .collect();
        let sets: Vec<String> = columns
            .iter()
            .filter(|column| *column != "id")
            .map(|column| format!("{column}=excluded.{column}"))
            .collect();
        Ok(Self {
            select: format!(
                "SELECT {} FROM {table} WHERE id = ?1",
                json_object(&columns, "")
            ),
            put: format!(
                "INSERT INTO {table}({}) SELECT {} WHERE true ON CONFLICT(id) DO UPDATE SET {}",
                columns.join(","),
                values.join(","),
                sets.join(",")
            ),
            delete: format!("DELETE FROM {table} WHERE id = ?1"),
        })
    }
}

/// An arrival is taken back by a void, a void by a void of its own: the arrival
/// then counts again under the id that earlier steps know. A void of a void is
/// taken back by a new void of the arrival, so that chains stay two links long.
fn take_back_checkin(conn: &Connection, id: &str) -> Result<()> {
    let fresh = crate::ids::CheckInId::new();
    let sql = "INSERT INTO checkin(id, guest_id, event_id, kind, heads, voids, at, station, device_id, override)
         SELECT ?1, c.guest_id, c.event_id, 'void', c.heads,
                CASE WHEN target.kind = 'void' THEN target.voids ELSE c.id END,
                c.at, c.station, c.device_id, c.override
         FROM checkin AS c LEFT JOIN checkin AS target ON target.id = c.voids WHERE c.id = ?2";
    conn.execute(sql, params![fresh, id])?;
    Ok(())
}
