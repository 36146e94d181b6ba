//! Makes the history forget a person: rows before and after, what the lines
//! say, reports of imports, what undo could bring back.

use rusqlite::{Connection, params};
use serde::Deserialize;
use serde_json::Value;

use super::{accounts, talks};
use crate::error::Result;
use crate::ids::StepId;
use crate::import::ImportReport;
use crate::person::traces::{self, ERASED, Ids, Words};

pub fn forget(conn: &Connection, ids: &Ids, words: &Words) -> Result<()> {
    let mut steps = ids.steps(conn)?;
    for rows in [talks::history(), accounts::history()] {
        steps.extend(forget_rows(conn, &rows, &ids.people_json)?);
    }
    // A merge that was taken back has written one person's data into another's rows.
    let mut merges = conn.prepare(
        "DELETE FROM change_row WHERE step_id IN
           (SELECT s.id FROM change_step AS s JOIN change_row AS r ON r.step_id = s.id
            WHERE s.command = 'merge_people' AND r.tbl = 'person'
              AND r.row_id IN (SELECT value FROM json_each(?1)))",
    )?;
    merges.execute([&ids.people_json])?;
    conn.execute(
        &format!("DELETE FROM change_row WHERE {}", traces::own()),
        params![ids.people_json, ids.holders_json],
    )?;
    steps.extend(forget_elsewhere(conn, words)?);
    blank_facts(conn, &steps, words)?;
    blank_reports(conn, words)?;
    let steps = serde_json::to_string(&steps)?;
    conn.execute(
        "DELETE FROM local_undo WHERE step_id IN (SELECT value FROM json_each(?1))",
        [steps],
    )?;
    Ok(())
}

/// Takes out what `rows` finds by the ids in ?1. Says in which steps that stood.
fn forget_rows(conn: &Connection, rows: &str, people: &str) -> Result<Vec<StepId>> {
    let steps = conn
        .prepare(&format!(
            "SELECT DISTINCT step_id FROM change_row WHERE {rows}"
        ))?
        .query_map([people], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    conn.execute(&format!("DELETE FROM change_row WHERE {rows}"), [people])?;
    Ok(steps)
}

/// What lines of the history say. A namesake keeps the name: only steps that
/// touched the person are blanked, others where an address stands in them.
fn blank_facts(conn: &Connection, steps: &[StepId], words: &Words) -> Result<()> {
    let mut statement = conn.prepare("SELECT facts FROM change_step WHERE id = ?1")?;
    let mut update = conn.prepare("UPDATE change_step SET facts = ?2 WHERE id = ?1")?;
    for step in steps {
        let facts: String = statement.query_row([step], |row| row.get(0))?;
        let mut facts: Value = serde_json::from_str(&facts)?;
        let named = facts
            .get_mut("file")
            .is_some_and(|file| words.blank_widely(file));
        if words.blank(&mut facts) || named {
            update.execute(params![step, facts.to_string()])?;
        }
    }
    Ok(())
}

/// Other people's rows that spoke of the person: what they said then is blanked
/// in the history, what they say now is the manager's to change.
fn forget_elsewhere(conn: &Connection, words: &Words) -> Result<Vec<StepId>> {
    let written: Vec<&str> = words.written().collect();
    if written.is_empty() {
        return Ok(Vec::new());
    }
    // Rows that hold none of the words as they are written are not looked into.
    let mut statement = conn.prepare(
        "SELECT r.step_id, r.seq, r.tbl, r.old, r.new FROM change_row AS r
         WHERE r.tbl <> 'checkin' AND EXISTS (SELECT 1 FROM json_each(?1) AS w
           WHERE instr(coalesce(r.old, '') || coalesce(r.new, ''), w.value) > 0)",
    )?;
    let rows = statement
        .query_map([serde_json::to_string(&written)?], |row| {
            Ok((
                row.get(0)?,
                row.get(1)?,
                row.get(2)?,
                row.get(3)?,
                row.get(4)?,
            ))
        })?
        .collect::<rusqlite::Result<Vec<(StepId, i64, String, Option<String>, Option<String>)>>>(
        )?;
    let mut steps = Vec::new();
    for (step, seq, table, old, new) in rows {
        let mut changed = false;
        for (column, json) in [("old", old), ("new", new)] {
            let Some(json) = json else { continue };
            let Value::Object(row) = serde_json::from_str(&json)? else {
                continue;
            };
            for (field, value) in row {
                let Value::String(said) = value else { continue };
                // A namesake's own name is theirs.
                if field == "report"
                    || (table == "person" && ["name", "given", "family"].contains(&field.as_str()))
                    || !words.speak_in(&said)
                {
                    continue;
                }
                conn.execute(
                    &format!(
                        "UPDATE change_row SET {column} = json_set({column}, '$.' || ?3, ?4)
                         WHERE step_id = ?1 AND seq = ?2"
                    ),
                    params![step, seq, field, ERASED],
                )?;
                changed = true;
            }
        }
        if changed {
            steps.push(step);
        }
    }
    Ok(steps)
}

/// Reports of imports keep rows of the file, those that were refused too.
fn blank_reports(conn: &Connection, words: &Words) -> Result<()> {
    let mut statement = conn.prepare("SELECT id, report, file_name FROM import_run")?;
    let runs = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<Vec<(String, String, String)>>>()?;
    for (id, report, file) in runs {
        let mut value: Value = serde_json::from_str(&report).unwrap_or(Value::Null);
        let named = words.may_speak_in(&file);
        let was_read = ImportReport::deserialize(&value).is_ok();
        if !words.blank_widely(&mut value) && !named {
            continue;
        }
        // Who is called as one of our words takes that word along: then no row stays.
        if was_read && ImportReport::deserialize(&value).is_err() {
            value = serde_json::from_str(&report)?;
            if let Value::Object(report) = &mut value {
                for (_, part) in report.iter_mut().filter(|(_, part)| part.is_array()) {
                    *part = Value::Array(Vec::new());
                }
            }
        }
        let file = if named { ERASED.to_owned() } else { file };
        conn.execute(
            "UPDATE import_run SET report = ?2, file_name = ?3 WHERE id = ?1",
            params![id, value.to_string(), file],
        )?;
        for column in ["old", "new"] {
            conn.execute(
                &format!(
                    "UPDATE change_row SET {column} = json_set({column}, '$.report', ?2, '$.file_name', ?3)
                     WHERE tbl = 'import_run' AND row_id = ?1 AND {column} IS NOT NULL"
                ),
                params![id, value.to_string(), file],
            )?;
        }
    }
    let mut statement = conn.prepare("SELECT signature, mapping FROM local_import_mapping")?;
    let mappings = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<Vec<(String, String)>>>()?;
    for (signature, mapping) in mappings {
        let mut value: Value = serde_json::from_str(&mapping).unwrap_or(Value::Null);
        if words.blank_widely(&mut value) {
            conn.execute(
                "UPDATE local_import_mapping SET mapping = ?2 WHERE signature = ?1",
                params![signature, value.to_string()],
            )?;
        }
    }
    Ok(())
}
