//! The undo and redo stacks of this laptop, and the clock that orders steps.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};

use super::Reverted;
use crate::error::{Code, Error, Result};
use crate::ids::{DeviceId, EventId, StepId};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Undo,
    Redo,
}

impl Side {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }

    pub const fn other(self) -> Self {
        match self {
            Self::Undo => Self::Redo,
            Self::Redo => Self::Undo,
        }
    }

    const fn nothing(self) -> Code {
        match self {
            Self::Undo => Code::NothingToUndo,
            Self::Redo => Code::NothingToRedo,
        }
    }
}

/// The step that this side would take next, or the one asked for.
pub fn next(conn: &Connection, side: Side, wanted: Option<StepId>) -> Result<(i64, StepId)> {
    conn.query_row(
        "SELECT pos, step_id FROM local_undo
         WHERE side = ?1 AND (?2 IS NULL OR step_id = ?2) ORDER BY pos DESC LIMIT 1",
        params![side.word(), wanted],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .optional()?
    .ok_or_else(|| Error::new(side.nothing()))
}

pub fn push(conn: &Connection, side: Side, step: StepId) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO local_undo(pos, side, step_id)
         VALUES ((SELECT coalesce(max(pos), 0) + 1 FROM local_undo), ?1, ?2)",
    )?
    .execute(params![side.word(), step])?;
    Ok(())
}

/// What a step did, for the words.
pub fn describe_step(conn: &Connection, step: StepId) -> Result<Reverted> {
    let (command, facts, event_id): (String, String, Option<EventId>) = conn.query_row(
        "SELECT command, facts, event_id FROM change_step WHERE id = ?1",
        [step],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    Ok(Reverted {
        command,
        facts: serde_json::from_str(&facts)?,
        event_id,
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

/// A hybrid logical clock: never behind the wall, never behind the last step.
pub fn next_hlc(conn: &Connection, now: DateTime<Utc>, device: DeviceId) -> Result<String> {
    let last = latest_step(conn)?;
    let (last_ms, last_counter) = last
        .as_deref()
        .and_then(|hlc| {
            let mut parts = hlc.splitn(3, '-');
            Some((
                parts.next()?.parse::<i64>().ok()?,
                parts.next()?.parse::<u32>().ok()?,
            ))
        })
        .unwrap_or((0, 0));
    let ms = now.timestamp_millis();
    let (ms, counter) = if ms > last_ms {
        (ms, 0)
    } else {
        (last_ms, last_counter + 1)
    };
    Ok(format!("{ms:015}-{counter:06}-{device}"))
}
