//! What another laptop is not known to have: whatever did not lead to the changes it ended with
//! when something of it was read last, and whatever was written or read here since. It is
//! reckoned where something is read, so that asking after each arrival costs nothing.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, OptionalExtension, params};

use crate::documents::{Heads, heads};
use crate::error::Result;
use crate::ids::DeviceId;

/// What is known of a laptop.
#[derive(Default)]
pub struct Met {
    /// When something of it was read last; none: never.
    pub at: Option<String>,
    /// Changes are numbered as they came here. Of those up to this number it lacks `lacks`.
    up_to: i64,
    lacks: Vec<i64>,
}

impl Met {
    /// How many changes it lacks.
    pub fn waiting(&self, conn: &Connection) -> Result<u32> {
        let since = latest(conn)?.saturating_sub(self.up_to);
        let all = i64::try_from(self.lacks.len())
            .unwrap_or(i64::MAX)
            .saturating_add(since);
        Ok(u32::try_from(all).unwrap_or(u32::MAX))
    }

    /// Whether it lacks the change of this number.
    pub fn lacks(&self, number: i64) -> bool {
        number > self.up_to || self.lacks.binary_search(&number).is_ok()
    }
}

pub fn met(conn: &Connection, laptop: DeviceId) -> Result<Met> {
    let found: Option<(String, i64, String)> = conn
        .prepare_cached("SELECT at, up_to, lacks FROM share_met WHERE laptop = ?1")?
        .query_row([laptop], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let Some((at, up_to, lacks)) = found else {
        return Ok(Met::default());
    };
    Ok(Met {
        at: Some(at),
        up_to,
        lacks: serde_json::from_str(&lacks)?,
    })
}

/// Notes what a laptop had, once all of it is here.
pub fn note_met(conn: &Connection, laptop: &str, at: &str, theirs: &Heads) -> Result<()> {
    let mut lacks = Vec::new();
    for (document, ours) in heads(conn)? {
        let theirs = theirs.get(&document).map(Vec::as_slice).unwrap_or_default();
        if theirs != ours {
            lacks.extend(beyond(conn, &document, theirs)?);
        }
    }
    lacks.sort_unstable();
    conn.execute(
        "INSERT INTO share_met(laptop, at, up_to, lacks) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT(laptop) DO UPDATE SET
           at = excluded.at, up_to = excluded.up_to, lacks = excluded.lacks",
        params![laptop, at, latest(conn)?, serde_json::to_string(&lacks)?],
    )?;
    Ok(())
}

fn latest(conn: &Connection) -> Result<i64> {
    Ok(conn
        .prepare_cached("SELECT coalesce(max(number), 0) FROM share_change")?
        .query_row([], |row| row.get(0))?)
}

/// The numbers of a document's changes that do not lead to these.
fn beyond(conn: &Connection, document: &str, known: &[String]) -> Result<Vec<i64>> {
    let mut statement = conn
        .prepare_cached("SELECT hash, builds_on, number FROM share_change WHERE document = ?1")?;
    let mut rows = statement.query([document])?;
    let mut all: HashMap<String, (Vec<String>, i64)> = HashMap::new();
    while let Some(row) = rows.next()? {
        let builds_on: String = row.get(1)?;
        let builds_on = serde_json::from_str(&builds_on)?;
        all.insert(row.get(0)?, (builds_on, row.get(2)?));
    }
    let mut had: HashSet<&str> = HashSet::new();
    let mut ahead: Vec<&str> = known.iter().map(String::as_str).collect();
    while let Some(hash) = ahead.pop() {
        if let Some((builds_on, _)) = all.get(hash)
            && had.insert(hash)
        {
            ahead.extend(builds_on.iter().map(String::as_str));
        }
    }
    Ok(all
        .iter()
        .filter(|(hash, _)| !had.contains(hash.as_str()))
        .map(|(_, (_, number))| *number)
        .collect())
}
