//! Undo takes back what was done here, and nothing that another laptop did.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension, params};
use samovar_core::tables::{self, Log};
use samovar_tests::file;

use crate::tables::Tables;

/// A row of a step: as it was and as it is.
struct Changed {
    table: String,
    row: String,
    old: Option<String>,
    new: Option<String>,
}

fn rows_of(conn: &Connection, step: &str) -> Vec<Changed> {
    let sql = "SELECT tbl, row_id, old, new FROM change_row WHERE step_id = ?1 ORDER BY seq";
    conn.prepare(sql)
        .unwrap()
        .query_map([step], |row| {
            Ok(Changed {
                table: row.get(0)?,
                row: row.get(1)?,
                old: row.get(2)?,
                new: row.get(3)?,
            })
        })
        .unwrap()
        .map(Result::unwrap)
        .collect()
}

/// After an undo or a redo by `step`: every row that it put back stood as the step that
/// it took back had left it, and no other row is gone.
pub fn check(path: &Path, before: &Tables, step: &str) -> Result<(), String> {
    let conn = file::read(path);
    let (reverted, command): (String, String) = conn
        .query_row(
            "SELECT t.id, t.command FROM change_step AS s JOIN change_step AS t ON t.id = s.reverts
             WHERE s.id = ?1",
            [step],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .unwrap();
    if command == "read_bundle" {
        return Err("what was read was taken back".to_owned());
    }
    let own = rows_of(&conn, &reverted);
    for (at, now) in rows_of(&conn, step).iter().enumerate() {
        let line = tables::find(&now.table).unwrap();
        if line.log() == Some(Log::AppendOnly) {
            continue;
        }
        let Some(left) = own.iter().rfind(|one| one.row == now.row) else {
            if now.new.is_none() {
                return Err(format!("{} {} went along", now.table, now.row));
            }
            continue;
        };
        // Seats are kept after the rows are back: only the first change of each counts.
        let first = rows_of(&conn, step)
            .iter()
            .position(|one| one.row == now.row);
        if first != Some(at) {
            continue;
        }
        let wanted = if left.old.is_none() && line.log() == Some(Log::Lean) {
            match first_change_since(&conn, &reverted, step, &now.row) {
                Some(state) => state,
                None => continue,
            }
        } else {
            left.new.clone()
        };
        if now.old != wanted {
            return Err(format!(
                "{} {} was changed since, and was taken back:\n  left {wanted:?}\n  found {:?}",
                now.table, now.row, now.old
            ));
        }
    }
    // What the step did not log is there as it was.
    for (table, rows) in before {
        let touched = |row: &str| {
            rows_of(&conn, step)
                .iter()
                .any(|one| one.table == **table && row.starts_with(&one.row))
        };
        let now = crate::tables::rows(&conn, &format!("SELECT * FROM {table} ORDER BY id"));
        if let Some(row) = rows
            .iter()
            .find(|row| !now.contains(row) && !touched(row.as_str()))
        {
            return Err(format!("{table} changed beside the history: {row}"));
        }
    }
    Ok(())
}

/// How a new row was before the first change to it: what was logged of it as new is its id.
fn first_change_since(
    conn: &Connection,
    since: &str,
    until: &str,
    row: &str,
) -> Option<Option<String>> {
    conn.query_row(
        "SELECT r.old FROM change_row AS r JOIN change_step AS s ON s.id = r.step_id
         WHERE r.row_id = ?1
           AND s.rowid > (SELECT rowid FROM change_step WHERE id = ?2)
           AND s.rowid < (SELECT rowid FROM change_step WHERE id = ?3)
         ORDER BY s.rowid, r.seq LIMIT 1",
        params![row, since, until],
        |row| row.get(0),
    )
    .optional()
    .unwrap()
}
