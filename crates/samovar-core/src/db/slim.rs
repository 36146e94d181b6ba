//! Old history in fewer bytes. The log keeps each row whole, before and after, so that a
//! change can be taken back; once nothing takes it back any more, it needs no more than
//! what is told of it: the fields that changed, whose row it was, how it was called, and
//! what the line of its step quotes, which erasing looks for.
//!
//! No row of the log goes, and no step: what a screen, a person's copy or erasing reads
//! is the same before and after.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::{Map, Value};

use super::wipe;
use crate::error::Result;
use crate::ids::StepId;

/// How far it came, by the clock of steps and the rows of the step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub hlc: String,
    pub seq: i64,
}

impl Mark {
    /// Before all steps.
    pub const fn none() -> Self {
        Self {
            hlc: String::new(),
            seq: i64::MAX,
        }
    }
}

/// What a row is known by, and whose it was; its own id stands beside.
const KNOWN_BY: &[&str] = &[
    "person_id",
    "one_id",
    "other_id",
    "guest_id",
    "speaker_id",
    "staff_id",
    "holder_id",
    "merged_into",
    "name",
    "given",
    "family",
    "patronymic",
    "title",
    "kind",
    "value",
];

/// Goes through the next `most` rows after `mark`, of steps before `floor`. Gives how far
/// it came, and whether there is more.
pub fn piece(conn: &Connection, floor: &str, mark: Mark, most: u32) -> Result<(Mark, bool)> {
    let mut mark = mark;
    let mut left = most;
    while left > 0 {
        let Some(step) = Step::at_or_after(conn, &mark, floor)? else {
            return Ok((mark, false));
        };
        let done = if step.hlc == mark.hlc { mark.seq } else { -1 };
        let last = step.slim(conn, done, left, Rows::All)?;
        // A step without rows costs something too.
        left = left.saturating_sub(last.rows.max(1));
        mark = Mark {
            hlc: step.hlc,
            seq: last.seq.unwrap_or(i64::MAX),
        };
    }
    Ok((mark, true))
}

/// Goes through the next `most` rows of one step after the row `seq`, also above the
/// floor: of what it deleted alone, for which no earlier step is asked. Gives the last row,
/// where there are more.
pub fn deleted(conn: &Connection, step: StepId, seq: i64, most: u32) -> Result<Option<i64>> {
    let step = conn.query_row(
        "SELECT id, hlc, facts FROM change_step WHERE id = ?1",
        [step],
        Step::of,
    )?;
    Ok(step.slim(conn, seq, most, Rows::Deleted)?.seq)
}

/// Which rows are made slim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rows {
    All,
    Deleted,
}

struct Step {
    id: String,
    hlc: String,
    facts: String,
}

/// How many rows of a step were gone through, and the last, where there may be more.
struct Gone {
    rows: u32,
    seq: Option<i64>,
}

impl Step {
    fn at_or_after(conn: &Connection, mark: &Mark, floor: &str) -> Result<Option<Self>> {
        let after = if mark.seq == i64::MAX { ">" } else { ">=" };
        let sql = format!(
            "SELECT id, hlc, facts FROM change_step WHERE hlc {after} ?1 AND hlc < ?2 ORDER BY hlc LIMIT 1"
        );
        Ok(conn
            .prepare_cached(&sql)?
            .query_row([&mark.hlc, floor], Self::of)
            .optional()?)
    }

    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            hlc: row.get(1)?,
            facts: row.get(2)?,
        })
    }

    fn slim(&self, conn: &Connection, done: i64, most: u32, which: Rows) -> Result<Gone> {
        let mut rows = conn.prepare_cached(
            "SELECT seq, old, new FROM change_row WHERE step_id = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3",
        )?;
        let rows = rows
            .query_map(params![self.id, done, most], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })?
            .collect::<rusqlite::Result<Vec<(i64, Option<String>, Option<String>)>>>()?;
        let mut update = conn.prepare_cached(
            "UPDATE change_row SET old = ?3, new = ?4 WHERE step_id = ?1 AND seq = ?2",
        )?;
        let mut saved = 0;
        for (seq, old, new) in &rows {
            // Of a new row nothing is left out: an import's report is told from there.
            let Some(old) = old else { continue };
            if which == Rows::Deleted && new.is_some() {
                continue;
            }
            let Some((slim_old, slim_new)) = slimmed(old, new.as_deref(), &self.facts) else {
                continue;
            };
            if slim_old.len() < old.len() {
                update.execute(params![self.id, seq, slim_old, slim_new])?;
                let length = |json: Option<&str>| json.map_or(0, str::len);
                let before = old.len() + length(new.as_deref());
                saved += before.saturating_sub(slim_old.len() + length(slim_new.as_deref()));
            }
        }
        if saved > 0 {
            wipe::note_loose(conn, saved)?;
        }
        let count = u32::try_from(rows.len()).unwrap_or(most);
        Ok(Gone {
            rows: count,
            seq: rows.last().filter(|_| count == most).map(|(seq, ..)| *seq),
        })
    }
}

/// The row before and after without what nothing tells; none where it can't be read.
fn slimmed(old: &str, new: Option<&str>, facts: &str) -> Option<(String, Option<String>)> {
    let mut before: Map<String, Value> = serde_json::from_str(old).ok()?;
    let mut after: Option<Map<String, Value>> = new.map(serde_json::from_str).transpose().ok()?;
    let told: Vec<String> = before
        .iter()
        .chain(after.iter().flatten())
        .filter(|(field, value)| {
            let differs = after
                .as_ref()
                .is_some_and(|after| before.get(*field) != after.get(*field));
            differs || KNOWN_BY.contains(&field.as_str()) || is_quoted(value, facts)
        })
        .map(|(field, _)| field.clone())
        .collect();
    before.retain(|field, _| told.contains(field));
    if let Some(after) = &mut after {
        after.retain(|field, _| told.contains(field));
    }
    Some((
        serde_json::to_string(&before).ok()?,
        after
            .map(|after| serde_json::to_string(&after))
            .transpose()
            .ok()?,
    ))
}

/// Whether the line of the step has a text in it: as JSON it is written alike in both.
fn is_quoted(value: &Value, facts: &str) -> bool {
    let Value::String(text) = value else {
        return false;
    };
    let written = value.to_string();
    !text.is_empty()
        && written
            .get(1..written.len() - 1)
            .is_some_and(|bare| facts.contains(bare))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::migrate;
    use crate::db::tables::{TABLES, Tie, Whose};

    #[test]
    fn what_changed_whose_it_was_and_what_the_line_quotes_stays() {
        let old = r#"{"id":"x1","person_id":"p","name":"Ann","notes":"a \"long\" text","seats":1,"state":"going"}"#;
        let new = r#"{"id":"x1","person_id":"p","name":"Ann","notes":"a \"long\" text","seats":2,"state":"going"}"#;
        assert_eq!(
            slimmed(old, Some(new), r#"{"seats":2}"#),
            Some((
                r#"{"name":"Ann","person_id":"p","seats":1}"#.to_owned(),
                Some(r#"{"name":"Ann","person_id":"p","seats":2}"#.to_owned())
            ))
        );
        let quoted = r#"{"about":"she said: a \"long\" text"}"#;
        assert_eq!(
            slimmed(old, None, quoted),
            Some((
                r#"{"name":"Ann","notes":"a \"long\" text","person_id":"p"}"#.to_owned(),
                None
            ))
        );
        assert_eq!(slimmed("damaged", None, "{}"), None);
    }

    #[test]
    fn whose_a_row_was_stays_for_whoever_erases_them() {
        for table in TABLES {
            let (Whose::Goes(ties) | Whose::Emptied(ties) | Whose::Beside(ties)) = table.whose
            else {
                continue;
            };
            for Tie::Person(column) | Tie::Part(column) in ties {
                assert!(KNOWN_BY.contains(column), "{}.{column}", table.name);
            }
        }
    }

    #[test]
    fn pieces_go_through_every_row_once_and_stop_before_the_floor() {
        let conn = migrate::made(migrate::LATEST).unwrap();
        for (step, rows) in [("s1", 5), ("s2", 0), ("s3", 3), ("s4", 2)] {
            conn.execute(
                "INSERT INTO change_step(id, device_id, hlc, at, command) VALUES (?1, 'd', ?1, '', 'x')",
                [step],
            )
            .unwrap();
            for seq in 0..rows {
                conn.execute(
                    "INSERT INTO change_row(step_id, seq, tbl, row_id, old)
                     VALUES (?1, ?2, 'guest', ?2, '{\"id\":\"a\",\"notes\":\"long\"}')",
                    params![step, seq],
                )
                .unwrap();
            }
        }
        let mut marks = Vec::new();
        let mut mark = Mark::none();
        loop {
            let (next, more) = piece(&conn, "s4", mark, 2).unwrap();
            mark = next;
            if !more {
                break;
            }
            marks.push((mark.hlc.clone(), mark.seq));
        }
        let told = |hlc: &str, seq| (hlc.to_owned(), seq);
        assert_eq!(
            marks,
            [
                told("s1", 1),
                told("s1", 3),
                told("s2", i64::MAX),
                told("s3", 1),
            ]
        );
        let whole: Vec<String> = conn
            .prepare("SELECT DISTINCT step_id FROM change_row WHERE old LIKE '%notes%'")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(rusqlite::Result::unwrap)
            .collect();
        assert_eq!(whole, ["s4"]);
    }
}
