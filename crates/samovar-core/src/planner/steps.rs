//! The undo and redo stacks of this laptop, and the clock that orders steps.
//!
//! `local_undo` holds each step that can be taken back once, on one side:
//! - `undo`, `redo`: the stacks of the two keys;
//! - `kept`: done for good (files went out, somebody was erased). It lies on the
//!   undo stack so that the key says so rather than take back something older;
//! - `told`: such a step after it was said;
//! - `held`: on no stack. It was refused when the key came to it, or it had been
//!   taken back when something else was done. The history still reaches it.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use serde_json::{Value, json};
use ts_rs::TS;

use crate::error::{Code, Error, Result};
use crate::ids::{DeviceId, EventId, StepId};

/// A step that was taken back or done again.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reverted {
    pub command: String,
    #[ts(type = "Record<string, unknown>")]
    pub facts: Value,
    pub event_id: Option<EventId>,
    /// As it is called now; null once it is gone.
    pub event_title: Option<String>,
}

impl Reverted {
    /// For an error: what it is about.
    pub fn told(&self) -> Value {
        json!({ "command": self.command, "facts": self.facts })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Undo,
    Redo,
    Kept,
    Told,
    Held,
}

impl Side {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::Kept => "kept",
            Self::Told => "told",
            Self::Held => "held",
        }
    }

    fn of(word: &str) -> Result<Self> {
        [Self::Undo, Self::Redo, Self::Kept, Self::Told, Self::Held]
            .into_iter()
            .find(|side| side.word() == word)
            .ok_or_else(|| Error::bug(format!("no side {word}")))
    }
}

/// The two keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Undo,
    Redo,
}

impl Way {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }

    const fn nothing(self) -> Code {
        match self {
            Self::Undo => Code::NothingToUndo,
            Self::Redo => Code::NothingToRedo,
        }
    }
}

/// A step that waits to be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    pub pos: i64,
    pub side: Side,
    pub step: StepId,
}

/// What the key would come to next.
pub fn top(conn: &Connection, way: Way) -> Result<Option<Standing>> {
    let sides = match way {
        Way::Undo => "'undo', 'kept'",
        Way::Redo => "'redo'",
    };
    find(
        conn,
        &format!("side IN ({sides}) AND ?1 IS NULL"),
        None::<StepId>,
    )
}

/// The step that this way would take next, or the one asked for.
pub fn next(conn: &Connection, way: Way, wanted: Option<StepId>) -> Result<Standing> {
    match wanted {
        None => top(conn, way)?,
        Some(step) => find(
            conn,
            "side IN ('undo', 'redo', 'kept', 'told', 'held') AND step_id = ?1",
            Some(step),
        )?,
    }
    .ok_or_else(|| Error::new(way.nothing()))
}

fn find(conn: &Connection, which: &str, step: Option<StepId>) -> Result<Option<Standing>> {
    let found: Option<(i64, String, StepId)> = conn
        .prepare_cached(&format!(
            "SELECT pos, side, step_id FROM local_undo WHERE {which} ORDER BY pos DESC LIMIT 1"
        ))?
        .query_row([step], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    found
        .map(|(pos, side, step)| {
            Ok(Standing {
                pos,
                side: Side::of(&side)?,
                step,
            })
        })
        .transpose()
}

pub fn push(conn: &Connection, side: Side, step: StepId) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO local_undo(pos, side, step_id)
         VALUES ((SELECT coalesce(max(pos), 0) + 1 FROM local_undo), ?1, ?2)",
    )?
    .execute(params![side.word(), step])?;
    Ok(())
}

pub fn put_aside(conn: &Connection, standing: Standing, side: Side) -> Result<()> {
    conn.execute(
        "UPDATE local_undo SET side = ?2 WHERE pos = ?1",
        params![standing.pos, side.word()],
    )?;
    Ok(())
}

pub fn forget(conn: &Connection, standing: Standing) -> Result<()> {
    forget_at(conn, standing.pos)
}

/// Forgets what stands at a place on the stacks.
pub fn forget_at(conn: &Connection, pos: i64) -> Result<()> {
    conn.execute("DELETE FROM local_undo WHERE pos = ?1", [pos])?;
    Ok(())
}

/// Forgets what can be taken back up to a place on the stacks. What was done for good
/// stays known as that.
pub fn forget_up_to(conn: &Connection, pos: i64) -> Result<()> {
    conn.execute(
        "DELETE FROM local_undo WHERE pos <= ?1 AND side IN ('undo', 'redo', 'held')",
        [pos],
    )?;
    Ok(())
}

/// The clock of the earliest step that can be taken back, past all where there is none.
pub fn floor(conn: &Connection) -> Result<String> {
    let earliest: Option<String> = conn.query_row(
        "SELECT min(s.hlc) FROM local_undo AS u JOIN change_step AS s ON s.id = u.step_id
         WHERE u.side IN ('undo', 'redo', 'held')",
        [],
        |row| row.get(0),
    )?;
    // Behind every clock: they are digits.
    Ok(earliest.unwrap_or_else(|| "~".to_owned()))
}

/// What was done after a step and is still in effect. Where there is nothing, taking
/// the step back gives exactly what was there before.
pub fn in_effect_since(conn: &Connection, step: StepId) -> Result<HashSet<StepId>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, reverts FROM change_step
         WHERE hlc > (SELECT hlc FROM change_step WHERE id = ?1) ORDER BY hlc",
    )?;
    let mut later = statement.query([step])?;
    let mut in_effect = HashSet::new();
    while let Some(row) = later.next()? {
        let (id, reverts): (StepId, Option<StepId>) = (row.get(0)?, row.get(1)?);
        if reverts.is_none_or(|reverts| !in_effect.remove(&reverts)) {
            in_effect.insert(id);
        }
    }
    Ok(in_effect)
}

/// Something new was done: Redo has nothing any more, and yet what had been taken
/// back is not lost: the history does it again, step by step.
pub fn set_aside_redo(conn: &Connection) -> Result<()> {
    conn.execute(
        "UPDATE local_undo SET side = 'held' WHERE side = 'redo'",
        [],
    )?;
    Ok(())
}

/// Whether a step took another back (an even number of times is doing it again).
pub fn is_undoing(conn: &Connection, step: StepId) -> Result<bool> {
    Ok(conn
        .prepare_cached(&format!("SELECT {REVERTS} % 2 FROM (SELECT ?1 AS id) AS s"))?
        .query_row([step], |row| row.get(0))?)
}

/// As SQL: how many steps the step `s` goes back over, each taking back the next.
pub const REVERTS: &str = "(WITH RECURSIVE back(id, depth) AS (
     SELECT reverts, 0 FROM change_step WHERE id = s.id
     UNION ALL SELECT c.reverts, depth + 1 FROM back JOIN change_step AS c ON c.id = back.id)
   SELECT max(depth) FROM back)";

/// As SQL: whether `undo` by the id of the step `s` would try it.
pub const CAN_UNDO: &str = "EXISTS (SELECT 1 FROM local_undo AS u
     WHERE u.step_id = s.id AND u.side IN ('undo', 'redo', 'held'))";

/// What a step did, for the words.
pub fn describe_step(conn: &Connection, step: StepId) -> Result<Reverted> {
    let (facts, step): (String, Reverted) = conn.query_row(
        "SELECT s.command, s.facts, s.event_id, e.title FROM change_step AS s
         LEFT JOIN event AS e ON e.id = s.event_id WHERE s.id = ?1",
        [step],
        |row| {
            let step = Reverted {
                command: row.get(0)?,
                facts: Value::Null,
                event_id: row.get(2)?,
                event_title: row.get(3)?,
            };
            Ok((row.get(1)?, step))
        },
    )?;
    Ok(Reverted {
        facts: serde_json::from_str(&facts)?,
        ..step
    })
}

/// When the latest step was, by the clock of steps. As long as it is the same,
/// no shared row has changed.
pub fn latest_step(conn: &Connection) -> Result<Option<String>> {
    let latest = conn
        .prepare_cached("SELECT max(hlc) FROM change_step")?
        .query_row([], |row| row.get(0))?;
    Ok(latest)
}

/// The hybrid logical clock of the running step: its tick, and whose it is.
pub fn next_hlc(
    conn: &Connection,
    now: DateTime<Utc>,
    elsewhere: Option<&str>,
    device: DeviceId,
) -> Result<String> {
    let last = latest_step(conn)?;
    let tick = after(&[last.as_deref(), elsewhere], now);
    Ok(format!("{tick}-{device}"))
}

/// `ms-counter`: never behind the wall, never behind the last step. Sorts as text;
/// a clock that says a time before 1970 gives the first moment there is.
pub fn next_tick(conn: &Connection, now: DateTime<Utc>) -> Result<String> {
    Ok(after(&[latest_step(conn)?.as_deref()], now))
}

/// The first tick behind all of these, and not behind the wall.
fn after(ticks: &[Option<&str>], now: DateTime<Utc>) -> String {
    let (last_ms, last_counter) = ticks
        .iter()
        .flatten()
        .filter_map(|hlc| {
            let mut parts = hlc.splitn(3, '-');
            Some((
                parts.next()?.parse::<i64>().ok()?,
                parts.next()?.parse::<u32>().ok()?,
            ))
        })
        .max()
        .unwrap_or((0, 0));
    let ms = now.timestamp_millis().max(0);
    let (ms, counter) = if ms > last_ms {
        (ms, 0)
    } else {
        (last_ms, last_counter.saturating_add(1))
    };
    format!("{ms:015}-{counter:06}")
}
