//! An event's history: its steps, newest first, undone ones marked.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::error::Result;
use crate::ids::{EventId, StepId};
use crate::planner::{CAN_UNDO, REVERTS, Reader};
use crate::wire::{Page, window, word_enum};

word_enum! {
    StepKind { Done = "done", Undone = "undone", Redone = "redone" }
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryLine {
    pub step_id: StepId,
    /// UTC.
    pub at: String,
    pub device: String,
    /// The command; the words are `history-<command>` with hyphens.
    pub command: String,
    #[ts(type = "Record<string, string | number>")]
    pub facts: serde_json::Value,
    pub kind: StepKind,
    /// `undo` with this step id would try to take it back; of a taking-back, to do
    /// it again.
    pub can_undo: bool,
    /// Undo passes it by: it was refused, or something else was done since it was
    /// taken back. It can still be tried from here.
    pub held: bool,
    /// Nothing takes it back: files went out, or somebody was erased.
    pub for_good: bool,
    /// Field by field what changed, for the details: at most 20.
    pub changes: Vec<FieldChange>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldChange {
    pub entity: String,
    pub field: String,
    pub old: String,
    pub new: String,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EventHistory {
    /// Left out: the whole planner.
    pub event_id: Option<EventId>,
    pub offset: Option<u32>,
    pub limit: Option<u32>,
}

/// Most rows a line spells out; an import has thousands.
const CHANGES: u32 = 20;
/// What a reader can't use: keys, and what follows from other fields.
const QUIET: &[&str] = &[
    "id",
    "created_at",
    "position",
    "calendar_uid",
    "calendar_sequence",
    "norm",
    "code",
    "ticket_codes",
    "report",
    "digest",
    "heard",
    "unclear",
    // Said by the time of the answer, and by the food itself.
    "decided_at",
    "food_at",
];

pub fn list(reader: &Reader<'_>, request: EventHistory) -> Result<Page<HistoryLine>> {
    let (offset, limit) = window(request.offset, request.limit);
    let total = reader
        .conn
        .prepare_cached("SELECT count(*) FROM change_step WHERE ?1 IS NULL OR event_id = ?1")?
        .query_row([request.event_id], |row| row.get(0))?;
    let mut statement = reader.conn.prepare_cached(&format!(
        "SELECT s.id, s.at, coalesce(d.name, ''), s.command, s.facts, {REVERTS}, {CAN_UNDO},
                    coalesce((SELECT u.side FROM local_undo AS u WHERE u.step_id = s.id), '')
             FROM change_step AS s LEFT JOIN device AS d ON d.id = s.device_id
             WHERE ?1 IS NULL OR s.event_id = ?1 ORDER BY s.hlc DESC LIMIT ?2 OFFSET ?3"
    ))?;
    let mut rows = statement.query(params![request.event_id, limit, offset])?;
    let mut lines = Vec::new();
    while let Some(row) = rows.next()? {
        let step_id: StepId = row.get(0)?;
        let facts: String = row.get(4)?;
        // What takes back a taking-back does it again.
        let kind = match row.get::<_, u32>(5)? {
            0 => StepKind::Done,
            reverts if reverts % 2 == 1 => StepKind::Undone,
            _ => StepKind::Redone,
        };
        let side: String = row.get(7)?;
        lines.push(HistoryLine {
            step_id,
            at: row.get(1)?,
            device: row.get(2)?,
            command: row.get(3)?,
            facts: serde_json::from_str(&facts)?,
            kind,
            can_undo: row.get(6)?,
            held: side == "held",
            for_good: ["kept", "told"].contains(&side.as_str()),
            changes: changes(reader, step_id)?,
        });
    }
    Ok(Page::new(lines, total))
}

fn changes(reader: &Reader<'_>, step: StepId) -> Result<Vec<FieldChange>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT tbl, old, new FROM change_row WHERE step_id = ?1 ORDER BY seq LIMIT ?2",
    )?;
    let mut rows = statement.query(params![step, CHANGES])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let entity: String = row.get(0)?;
        let (old, new): (Option<String>, Option<String>) = (row.get(1)?, row.get(2)?);
        // A row that came or went is told by the line itself.
        let (Some(old), Some(new)) = (old, new) else {
            continue;
        };
        found.extend(differences(&entity, &old, &new)?);
    }
    found.truncate(CHANGES as usize);
    Ok(found)
}

/// Field by field what makes a row another one, without what a reader can't use.
pub fn differences(entity: &str, old: &str, new: &str) -> Result<Vec<FieldChange>> {
    let (old, new): (Map<String, Value>, Map<String, Value>) =
        (serde_json::from_str(old)?, serde_json::from_str(new)?);
    let mut found = Vec::new();
    for (field, after) in &new {
        let before = old.get(field).unwrap_or(&Value::Null);
        if before != after && !QUIET.contains(&field.as_str()) && !field.ends_with("_id") {
            found.push(FieldChange {
                entity: entity.to_owned(),
                field: field.clone(),
                old: plain(before),
                new: plain(after),
            });
        }
    }
    Ok(found)
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
