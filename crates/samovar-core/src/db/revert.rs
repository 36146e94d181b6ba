//! Takes a step back: the rows it changed become what they were before.
//!
//! Either all of it or nothing. A row that has changed since is never
//! overwritten, and no row goes while others stand on it that came later: the
//! file would take them along, or break. Such an undo is refused whole, and says
//! what holds it.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, OptionalExtension};

use super::arrivals;
use super::change_log::{columns, json_object};
use super::consents;
use super::holders::Holders;
use super::references::References;
use super::show_marks;
use super::tables::{self, Log, Table};
use crate::error::{Code, Error, Result};
use crate::ids::StepId;

/// Why a step can't be taken back alone; the words go by it.
fn refused(why: &str) -> Error {
    Error::new(Code::ChangedSince).with("why", why)
}

/// Puts back what `step` changed, inside the running (logged) step. `since`: later
/// steps that are in effect.
pub fn revert(conn: &Connection, step: StepId, since: &HashSet<StepId>) -> Result<()> {
    let mut known = Vec::new();
    for table in tables::logged() {
        known.push((table, TableSql::new(conn, table.name)?));
    }
    let references = References::of(conn)?;
    let later = Later::than(conn, step, since)?;
    let mut holders = Holders::default();
    let mut changed: Option<String> = None;
    // Rows that this loop has put back once, and so looked at.
    let mut seen: HashSet<String> = HashSet::new();
    // Rows of the step that stay for now, because something stands on them.
    let mut held: HashSet<String> = HashSet::new();
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
        let (line, sql): &(&Table, TableSql) = known
            .iter()
            .find(|(line, _)| line.name == table)
            .ok_or_else(|| Error::bug(format!("unlogged table {table}")))?;
        if line.log() == Some(Log::AppendOnly) {
            let taken_back = match line.name {
                "consent" => consents::take_back(conn, &id)?,
                "show_mark" => show_marks::take_back(conn, &id, &mut holders)?,
                _ => arrivals::take_back(conn, &id, &mut holders)?,
            };
            if !taken_back {
                changed = Some(table);
            }
            continue;
        }
        let current: Option<String> = conn
            .prepare_cached(&sql.select)?
            .query_row([&id], |row| row.get(0))
            .optional()?;
        let as_left = if old.is_none() && line.log() == Some(Log::Lean) {
            let known = later.state(&id).or(current.as_deref());
            current.is_some() && (seen.contains(&id) || current.as_deref() == known)
        } else {
            current == new
        };
        if !as_left {
            changed = Some(table.clone());
        }
        match old {
            Some(_) if !as_left => {}
            Some(json) => {
                sql.put(conn, &json)?;
                seen.insert(id);
            }
            // All that stands on any row of the step is looked for before it is
            // refused: the count is of the whole.
            None => {
                let mut found = Holders::default();
                references.add_later_holders(
                    conn,
                    (&table, &id),
                    |row| later.touched.contains(row),
                    &mut found,
                )?;
                found.leave_out(&held);
                if found.is_empty() {
                    conn.prepare_cached(&sql.delete)?.execute([&id])?;
                } else {
                    held.insert(id);
                    holders.add_all(found);
                }
            }
        }
    }
    if !holders.is_empty() {
        // What is on its way to people can't be taken back first.
        let why = if holders.count("invitation") > 0 {
            "invited"
        } else {
            "later"
        };
        return Err(refused(why)
            .with("count", holders.total())
            .with("people", holders.count("invitation"))
            .with("later", holders.told(conn)?));
    }
    match changed {
        Some(table) => Err(refused("changed").with("entity", table)),
        None => Ok(()),
    }
}

/// What was done to rows after a step: by their ids, which are unlike in all tables.
#[derive(Default)]
struct Later {
    /// How rows were before the first change to them.
    states: HashMap<String, String>,
    /// Rows that came or changed by what is in effect; arrivals also when they
    /// count again.
    touched: HashSet<String>,
}

impl Later {
    fn than(conn: &Connection, step: StepId, since: &HashSet<StepId>) -> Result<Self> {
        let mut later = Self::default();
        let mut rows = conn.prepare_cached(
            "SELECT r.row_id, r.old, v.voids, s.id
             FROM change_step AS s JOIN change_row AS r ON r.step_id = s.id
             LEFT JOIN checkin AS c ON r.tbl = 'checkin' AND c.id = r.row_id
             LEFT JOIN checkin AS v ON v.id = c.voids
             WHERE s.hlc > (SELECT hlc FROM change_step WHERE id = ?1)
             ORDER BY s.hlc, r.seq",
        )?;
        let mut rows = rows.query([step])?;
        while let Some(row) = rows.next()? {
            let id: String = row.get(0)?;
            if let Some(old) = row.get(1)? {
                later.states.entry(id.clone()).or_insert(old);
            }
            if since.contains(&row.get(3)?) {
                later.touched.insert(id);
                later.touched.extend(row.get::<_, Option<String>>(2)?);
            }
        }
        Ok(later)
    }

    fn state(&self, id: &str) -> Option<&str> {
        self.states.get(id).map(String::as_str)
    }
}

/// What one row of a table has alone on a laptop: words of mails, a date of a series.
/// No constraint says so, for two laptops may both make it; but an old row does not come
/// back beside a new one.
const PLACES: &[(&str, &[&str])] = &[
    ("series_skip", &["series_id", "date"]),
    ("event", &["series_id", "occurrence"]),
    (
        "calendar_version",
        &["uid", "occurrence", "sequence", "cancelled", "reach"],
    ),
    ("mail_template", &["purpose", "lang"]),
    ("message_text", &["message_id", "lang", "channel_kind"]),
    ("saved_text", &["name", "lang", "channel_kind"]),
    ("form", &["event_id"]),
    ("reading", &["channel_id", "post", "day"]),
    ("past_total", &["person_id", "source"]),
];

/// Whether another row has the place of the row `?1`; of no series, there is none.
fn taken(table: &str) -> Option<String> {
    let (_, columns) = PLACES.iter().find(|(placed, _)| *placed == table)?;
    let same: Vec<String> = columns
        .iter()
        .map(|column| format!("{column} = json_extract(?1,'$.{column}')"))
        .collect();
    Some(format!(
        "SELECT EXISTS (SELECT 1 FROM {table} WHERE {} AND id <> json_extract(?1,'$.id'))",
        same.join(" AND ")
    ))
}

/// The statements that read, restore and remove a logged row.
struct TableSql {
    table: String,
    select: String,
    put: String,
    taken: Option<String>,
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
            table: table.to_owned(),
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
            taken: taken(table),
            delete: format!("DELETE FROM {table} WHERE id = ?1"),
        })
    }

    fn put(&self, conn: &Connection, json: &str) -> Result<()> {
        if let Some(taken) = &self.taken {
            let taken: bool = conn
                .prepare_cached(taken)?
                .query_row([json], |row| row.get(0))?;
            if taken {
                return Err(refused("taken").with("entity", self.table.as_str()));
            }
        }
        conn.prepare_cached(&self.put)?.execute([json])?;
        Ok(())
    }
}
