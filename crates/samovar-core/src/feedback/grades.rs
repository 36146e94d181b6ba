//! How evenings were liked, one beside another.

use rusqlite::params;
use serde::Serialize;
use ts_rs::TS;

use super::figures::{self, GradeCount};
use super::scores::Nps;
use crate::error::Result;
use crate::facts;
use crate::ids::EventId;
use crate::planner::Reader;
use crate::rule::Day;
use crate::time::Wall;
use crate::wire::Empty;

/// Of the question whether one would recommend it; empty and `None` under five answers.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventGrades {
    pub event_id: EventId,
    pub title: String,
    pub starts: Wall,
    pub came: u32,
    pub answers: u32,
    pub nps: Option<Nps>,
    pub grades: Vec<GradeCount>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Grades {
    pub events: Vec<EventGrades>,
}

pub fn list(reader: &Reader<'_>, _: Empty) -> Result<Grades> {
    Ok(Grades {
        events: all(reader)?,
    })
}

/// Events with feedback, in the order of their starts.
pub fn all(reader: &Reader<'_>) -> Result<Vec<EventGrades>> {
    between(reader, None, None)
}

/// Those of them that began from one day to another, both included.
pub fn between(
    reader: &Reader<'_>,
    from: Option<Day>,
    to: Option<Day>,
) -> Result<Vec<EventGrades>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT e.id, e.title, e.starts, (SELECT count(*) FROM feedback AS f WHERE f.event_id = e.id)
         FROM event AS e WHERE EXISTS (SELECT 1 FROM feedback AS f WHERE f.event_id = e.id)
           AND (?1 IS NULL OR substr(e.starts, 1, 10) >= ?1)
           AND (?2 IS NULL OR substr(e.starts, 1, 10) <= ?2)
         ORDER BY e.starts, e.id",
    )?;
    let mut events: Vec<EventGrades> = statement
        .query_map(params![from, to], |row| {
            Ok(EventGrades {
                event_id: row.get(0)?,
                title: row.get(1)?,
                starts: row.get(2)?,
                came: 0,
                answers: row.get(3)?,
                nps: None,
                grades: Vec::new(),
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    if events.is_empty() {
        return Ok(events);
    }
    let facts = facts::kept(reader)?;
    for one in &mut events {
        one.came = facts.event(one.event_id).map_or(0, |event| event.let_in);
        if let Some(liked) = figures::recommended(reader.conn, one.event_id)? {
            one.nps = liked.nps;
            one.grades = liked.grades;
        }
    }
    Ok(events)
}
