//! Undo while an event is on the screen: the key takes back what was done there.
//!
//! The latest step of all comes first as long as it is of this event, or of none (a
//! person, a venue). Where it was made in another event, nobody sees what would go:
//! then the latest step here since the program was opened is meant. Where there is
//! none, nothing is taken back; the refusal names both, for whoever wants either.

use rusqlite::{Connection, OptionalExtension};
use serde_json::json;

use super::steps::{self, Side, Standing, Way};
use crate::error::{Code, Error, Result};
use crate::ids::{EventId, StepId};

/// What the key takes. `opened` is the clock of steps when the program was opened.
pub fn next(conn: &Connection, here: EventId, opened: &str) -> Result<Standing> {
    let latest = steps::top(conn, Way::Undo)?.ok_or_else(|| Error::new(Code::NothingToUndo))?;
    let done = steps::describe_step(conn, latest.step)?;
    let (Some(_), Some(title)) = (
        done.event_id.filter(|event| *event != here),
        &done.event_title,
    ) else {
        return Ok(latest);
    };
    let mine = latest_of(conn, here)?;
    if let Some((standing, at)) = &mine
        && at.as_str() > opened
    {
        return Ok(*standing);
    }
    let elsewhere = Error::new(Code::UndoElsewhere)
        .with("event", title.as_str())
        .with("what", done.told())
        .with("step", json!(latest.step));
    Err(match mine {
        Some((standing, _)) => elsewhere.with("here", json!(standing.step)),
        None => elsewhere,
    })
}

fn latest_of(conn: &Connection, event: EventId) -> Result<Option<(Standing, String)>> {
    let found: Option<(i64, StepId, String)> = conn
        .prepare_cached(
            "SELECT u.pos, u.step_id, s.hlc FROM local_undo AS u
             JOIN change_step AS s ON s.id = u.step_id
             WHERE u.side = 'undo' AND s.event_id = ?1 ORDER BY u.pos DESC LIMIT 1",
        )?
        .query_row([event], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    Ok(found.map(|(pos, step, at)| {
        let side = Side::Undo;
        (Standing { pos, side, step }, at)
    }))
}
