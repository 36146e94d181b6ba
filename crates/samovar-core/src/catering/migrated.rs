//! Dishes of which an older Samovar took "nothing written" for "holds nothing":
//! told once, until somebody has put the telling away.
//!
//! The migration leaves a row in this laptop's settings where it found such
//! dishes; a planner that never had any has nothing to tell.

use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use ts_rs::TS;

use crate::error::Result;
use crate::ids::EventId;
use crate::planner::Writer;
use crate::time::Wall;
use crate::wire::{Done, Empty};

const KEY: &str = "dishes_not_stated";

/// How many dishes wait for somebody to state their allergens, and where to begin.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DishesNotStated {
    pub dishes: u32,
    pub event_id: EventId,
    pub event_title: String,
}

/// What is left to tell: nothing where it was put away, or where all are stated.
pub fn notice(conn: &Connection, today: Wall) -> Result<Option<DishesNotStated>> {
    let told: bool = conn.query_row(
        "SELECT NOT EXISTS (SELECT 1 FROM local_setting WHERE key = ?1)",
        [KEY],
        |row| row.get(0),
    )?;
    if told {
        return Ok(None);
    }
    // The next event that is fed comes first; else the one that was last.
    Ok(conn
        .query_row(
            "SELECT (SELECT count(*) FROM dish WHERE allergens IN ('not-stated', '')), e.id, e.title
             FROM event AS e
             WHERE EXISTS (SELECT 1 FROM dish AS d WHERE d.event_id = e.id AND d.allergens IN ('not-stated', ''))
             ORDER BY e.ends < ?1, CASE WHEN e.ends < ?1 THEN NULL ELSE e.starts END, e.starts DESC, e.id
             LIMIT 1",
            [today],
            |row| {
                Ok(DishesNotStated {
                    dishes: row.get(0)?,
                    event_id: row.get(1)?,
                    event_title: row.get(2)?,
                })
            },
        )
        .optional()?)
}

pub fn put_away(writer: &Writer<'_>, _: Empty) -> Result<Done> {
    writer
        .conn
        .execute("DELETE FROM local_setting WHERE key = ?1", [KEY])?;
    Ok(Done {})
}
