//! One mechanism for undo, history and refresh.
//!
//! Triggers on the writing connection note every row that a command inserts,
//! updates or deletes, as JSON before and after. Undo is an ordinary logged
//! write that puts the rows back, so its own log is the redo; no noun writes an
//! undo of its own. Rows that have changed since are never overwritten: such an
//! undo is refused whole.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OptionalExtension, params};

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
];

/// Tables whose rows stay for good: taking one back adds a row.
const APPEND_ONLY: &str = "checkin";

/// The running step, shared with the SQL functions the triggers call.
pub struct ChangeLog {
    step: Arc<Mutex<String>>,
    seq: Arc<AtomicI64>,
}

impl ChangeLog {
    pub fn install(conn: &Connection) -> Result<Self> {
        let log = Self {
            step: Arc::default(),
            seq: Arc::default(),
        };
        let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_INNOCUOUS;
        let step = Arc::clone(&log.step);
        conn.create_scalar_function("samovar_step", 0, flags, move |_| {
            Ok(step.lock().unwrap_or_else(PoisonError::into_inner).clone())
        })?;
        let seq = Arc::clone(&log.seq);
        conn.create_scalar_function("samovar_seq", 0, flags, move |_| {
            Ok(seq.fetch_add(1, Ordering::Relaxed))
        })?;
        for table in LOGGED {
            install_triggers(conn, table)?;
        }
        Ok(log)
    }

    pub fn begin(&self, step: StepId) {
        *self.step.lock().unwrap_or_else(PoisonError::into_inner) = step.to_string();
        self.seq.store(0, Ordering::Relaxed);
    }

    /// How many rows the running step has logged.
    pub fn len(&self) -> i64 {
        self.seq.load(Ordering::Relaxed)
    }
}

fn install_triggers(conn: &Connection, table: &str) -> Result<()> {
    let columns = columns(conn, table)?;
    let old = json_object(&columns, "old.");
    let new = json_object(&columns, "new.");
    for (event, id, before, after) in [
        ("INSERT", "new", "NULL", new.as_str()),
        ("UPDATE", "new", old.as_str(), new.as_str()),
        ("DELETE", "old", old.as_str(), "NULL"),
    ] {
        conn.execute_batch(&format!(
            "CREATE TEMP TRIGGER log_{table}_{event} AFTER {event} ON main.{table} BEGIN
               INSERT INTO change_row(step_id, seq, tbl, row_id, old, new)
               VALUES (samovar_step(), samovar_seq(), '{table}', {id}.id, {before}, {after});
             END"
        ))?;
    }
    Ok(())
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

/// The tables that a step touched, in the order of [`LOGGED`].
pub fn touched(conn: &Connection, step: StepId) -> Result<Vec<String>> {
    let mut statement =
        conn.prepare_cached("SELECT DISTINCT tbl FROM change_row WHERE step_id = ?1")?;
    let found: Vec<String> = statement
        .query_map([step], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(LOGGED
        .iter()
        .filter(|table| found.iter().any(|name| name == *table))
        .map(|table| (*table).to_owned())
        .collect())
}

/// Puts back what `step` changed, inside the running (logged) step.
pub fn revert(conn: &Connection, step: StepId) -> Result<()> {
    let mut tables = Vec::new();
    for table in LOGGED {
        tables.push((*table, TableSql::new(conn, table)?));
    }
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
        if current != new {
            return Err(Error::new(Code::ChangedSince).with("entity", table));
        }
        match old {
            Some(json) => conn.prepare_cached(&sql.put)?.execute([json])?,
            None => conn.prepare_cached(&sql.delete)?.execute([id])?,
        };
    }
    Ok(())
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
