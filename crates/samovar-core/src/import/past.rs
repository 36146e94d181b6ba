//! The report of an import that was done, from the event's history: it stays
//! readable after the import was undone.

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Map, Value};

use super::{ChangedPerson, GetImportReport, ImportReport, PastImport};
use crate::error::{Error, Result};
use crate::event::history;
use crate::ids::{ImportRunId, StepId};
use crate::planner::Reader;

/// Changed people that the report names.
const MOST_CHANGED: u32 = 200;

pub fn report(reader: &Reader<'_>, request: GetImportReport) -> Result<PastImport> {
    let conn = reader.conn;
    let run = request.run_id;
    let step = done_by(conn, run)?.ok_or_else(|| Error::missing("import", run))?;
    let row: String = conn
        .query_row(
            "SELECT new FROM change_row WHERE step_id = ?1 AND tbl = 'import_run' AND row_id = ?2",
            params![step, run],
            |row| row.get(0),
        )
        .optional()?
        .ok_or_else(|| Error::missing("import", run))?;
    let row: Map<String, Value> = serde_json::from_str(&row)?;
    let text = |name: &str| row.get(name).and_then(Value::as_str).unwrap_or_default();
    let report: ImportReport = serde_json::from_str(text("report"))?;
    let there = conn
        .query_row("SELECT 1 FROM import_run WHERE id = ?1", [run], |_| Ok(()))
        .optional()?;
    Ok(PastImport {
        run_id: run,
        file_name: text("file_name").to_owned(),
        source: text("source").to_owned(),
        at: text("at").to_owned(),
        event_id: text("event_id").parse().ok(),
        undone: there.is_none(),
        undo_step: match there {
            Some(()) => to_undo(conn, run)?,
            None => None,
        },
        report,
        changed: changed(conn, step)?,
    })
}

/// The step that was the import itself.
fn done_by(conn: &Connection, run: ImportRunId) -> Result<Option<StepId>> {
    Ok(conn
        .prepare_cached(
            "SELECT id FROM change_step WHERE command = 'import_guests' AND reverts IS NULL
                AND json_extract(facts, '$.run') = ?1 LIMIT 1",
        )?
        .query_row([run], |row| row.get(0))
        .optional()?)
}

/// The step whose undo would take the import back: itself, or the one that did
/// it again.
fn to_undo(conn: &Connection, run: ImportRunId) -> Result<Option<StepId>> {
    Ok(conn
        .prepare_cached(
            "SELECT s.id FROM local_undo AS u JOIN change_step AS s ON s.id = u.step_id
             WHERE u.side IN ('undo', 'held') AND s.command = 'import_guests' AND json_extract(s.facts, '$.run') = ?1
             ORDER BY u.pos DESC LIMIT 1",
        )?
        .query_row([run], |row| row.get(0))
        .optional()?)
}

/// People who were known and are different since, in the order of the file.
fn changed(conn: &Connection, step: StepId) -> Result<Vec<ChangedPerson>> {
    let mut statement = conn.prepare_cached(
        "WITH c AS (SELECT *, CASE tbl WHEN 'person' THEN row_id ELSE json_extract(new, '$.person_id') END AS person_id
                    FROM change_row)
         SELECT c.tbl, c.old, c.new, coalesce(p.name, json_extract(c.new, '$.name'), ''), c.person_id
         FROM c LEFT JOIN person AS p ON p.id = c.person_id
         WHERE c.step_id = ?1 AND c.tbl IN ('person', 'guest') AND c.old IS NOT NULL AND c.new IS NOT NULL
         ORDER BY c.seq LIMIT ?2",
    )?;
    let mut rows = statement.query(params![step, MOST_CHANGED])?;
    let mut people: Vec<ChangedPerson> = Vec::new();
    // Two rows after each other may be of one person, or of two of one name.
    let mut before: Option<String> = None;
    while let Some(row) = rows.next()? {
        let (table, old, new): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let name: String = row.get(3)?;
        let changes = history::differences(&table, &old, &new)?;
        let person: Option<String> = row.get(4)?;
        let same = person.is_some() && person == before;
        match people.last_mut().filter(|_| same) {
            Some(last) => last.changes.extend(changes),
            None => people.push(ChangedPerson { name, changes }),
        }
        before = person;
    }
    people.retain(|person| !person.changes.is_empty());
    Ok(people)
}
