//! How far back undo reaches, and what becomes of the history beyond.
//!
//! The log of a planner would grow for as long as it is used, and every backup with it.
//! What no key and no line of the history takes back any more is kept as it is told
//! ([`slim`]). That is done before a backup, in pieces: between two of them the door
//! writes.

use rusqlite::{Connection, OptionalExtension, TransactionBehavior};

use super::{Planner, steps};
use crate::db::slim::{self, Mark};
use crate::error::Result;
use crate::ids::StepId;

/// How many steps can be taken back, by the key or from the history.
#[derive(Debug, Clone, Copy)]
struct Reach {
    /// No more than so many.
    steps: usize,
    /// Nor more than changed so many rows together: the log of a large import and of its
    /// undo holds every row.
    rows: i64,
    /// So many whatever they changed.
    at_least: usize,
    /// Of what was taken back, and left so while something else was done, nothing that
    /// changed more rows: the log of an undone import holds it whole.
    left_undone: i64,
}

const REACH: Reach = Reach {
    steps: 1_000,
    rows: 1_000_000,
    at_least: 20,
    left_undone: 10_000,
};

/// Rows of the log at a time: some hundredths of a second.
const PIECE: u32 = 4_000;
/// How far the history is slim, in this laptop's settings of the file.
const SLIM: &str = "slim_history";

impl Planner {
    /// Lets go of what undo reaches no more.
    pub(super) fn let_go_of_old_history(&self) -> Result<()> {
        self.let_go_beyond(REACH)
    }

    fn let_go_beyond(&self, reach: Reach) -> Result<()> {
        let floor = {
            let mut writer = self.writer();
            if let Some(pos) = beyond(&writer, reach)? {
                let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
                steps::forget_up_to(&tx, pos)?;
                self.commit(tx, None, false)?;
            }
            steps::floor(&writer)?
        };
        while let Some(step) = self.forget_left_undone(reach)? {
            let mut last = Some(-1);
            while let Some(seq) = last {
                last = self.slim_deleted(step, seq)?;
            }
        }
        // Steps that come meanwhile are later: the floor never sinks.
        while self.slim_a_piece(&floor)? {}
        Ok(())
    }

    /// A large step that was left undone, on no stack from now on.
    fn forget_left_undone(&self, reach: Reach) -> Result<Option<StepId>> {
        let mut writer = self.writer();
        let Some((pos, step)) = left_undone(&writer, reach)? else {
            return Ok(None);
        };
        let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        steps::forget_at(&tx, pos)?;
        self.commit(tx, None, false)?;
        Ok(Some(step))
    }

    fn slim_deleted(&self, step: StepId, seq: i64) -> Result<Option<i64>> {
        let mut writer = self.writer();
        let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let last = slim::deleted(&tx, step, seq, PIECE)?;
        self.commit(tx, None, false)?;
        Ok(last)
    }

    fn slim_a_piece(&self, floor: &str) -> Result<bool> {
        let mut writer = self.writer();
        let before = mark(&writer)?;
        let tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (mark, more) = slim::piece(&tx, floor, before.clone(), PIECE)?;
        if mark != before {
            note(&tx, &mark)?;
            self.commit(tx, None, false)?;
        }
        Ok(more)
    }
}

/// The latest place on the stacks that is out of reach.
fn beyond(conn: &Connection, reach: Reach) -> Result<Option<i64>> {
    let mut stack = conn.prepare_cached(
        "SELECT u.pos, coalesce((SELECT max(seq) + 1 FROM change_row WHERE step_id = u.step_id), 0)
         FROM local_undo AS u WHERE u.side IN ('undo', 'redo', 'held') ORDER BY u.pos DESC",
    )?;
    let mut stack = stack.query([])?;
    let (mut rank, mut rows) = (0, 0);
    while let Some(row) = stack.next()? {
        rows += row.get::<_, i64>(1)?;
        if rank >= reach.steps || (rank >= reach.at_least && rows > reach.rows) {
            return Ok(Some(row.get(0)?));
        }
        rank += 1;
    }
    Ok(None)
}

fn left_undone(conn: &Connection, reach: Reach) -> Result<Option<(i64, StepId)>> {
    let mut held = conn.prepare_cached(
        "SELECT u.pos, u.step_id FROM local_undo AS u
         WHERE u.side = 'held'
           AND (SELECT max(seq) FROM change_row WHERE step_id = u.step_id) >= ?1",
    )?;
    let mut held = held.query([reach.left_undone])?;
    while let Some(row) = held.next()? {
        let (pos, step) = (row.get(0)?, row.get(1)?);
        // What was refused is another matter: it was never taken back.
        if steps::is_undoing(conn, step)? {
            return Ok(Some((pos, step)));
        }
    }
    Ok(None)
}

fn mark(conn: &Connection) -> Result<Mark> {
    let noted: Option<String> = conn
        .prepare_cached("SELECT value FROM local_setting WHERE key = ?1")?
        .query_row([SLIM], |row| row.get(0))
        .optional()?;
    let parts = noted.as_deref().and_then(|noted| noted.split_once(' '));
    Ok(parts
        .and_then(|(seq, hlc)| {
            Some(Mark {
                hlc: hlc.to_owned(),
                seq: seq.parse().ok()?,
            })
        })
        .unwrap_or(Mark::none()))
}

fn note(conn: &Connection, mark: &Mark) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO local_setting(key, value) VALUES (?1, ?2)
         ON CONFLICT(key) DO UPDATE SET value = excluded.value",
    )?
    .execute([SLIM, &format!("{} {}", mark.seq, mark.hlc)])?;
    Ok(())
}

#[cfg(test)]
#[path = "reach_tests.rs"]
mod tests;
