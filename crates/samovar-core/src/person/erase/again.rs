//! Erased once is erased in every backup that is put back: the ids of erased
//! people, and nothing else of them, stand in a list beside the backups, and a
//! planner that is put back loses these people before it is opened.
//!
//! The list is not the only witness: whom the planner in place has erased is
//! erased again too, so that a list that was lost or damaged lets nobody back in.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use super::erase_rows;
use crate::error::{Error, Result};
use crate::ids::PersonId;
use crate::incoming;
use crate::outgoing::{names, private};
use crate::planner::Reader;

const FILE: &str = "erased.json";

/// Some hundred thousand ids.
const MOST_BYTES: u64 = 32 * 1024 * 1024;

/// Who was erased, and when: UTC.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
pub struct ErasedIds(BTreeMap<PersonId, String>);

impl ErasedIds {
    /// Those of the list beside the backups of the planner at `planner`.
    #[must_use]
    pub fn listed(planner: &Path) -> Self {
        incoming::read(&path(planner), MOST_BYTES)
            .ok()
            .flatten()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// And those whom a planner has erased.
    pub fn with_those_of(mut self, conn: &Connection) -> Result<Self> {
        let mut statement =
            conn.prepare("SELECT id, erased_at FROM person WHERE erased_at IS NOT NULL")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            self.0.insert(row.get(0)?, row.get(1)?);
        }
        Ok(self)
    }

    /// Writes the list, for this user's eyes alone.
    pub fn keep(&self, planner: &Path) -> Result<()> {
        let target = path(planner);
        if self.0.is_empty() || *self == Self::listed(planner) {
            return Ok(());
        }
        let text = serde_json::to_string_pretty(self)?;
        private::folder(&names::backups(planner))
            .and_then(|()| private::write(&target, text.as_bytes()))
            .map_err(|error| Error::io(&target, true, error))
    }

    /// Erases in a planner that is put back whom it still knows; says how many. The
    /// rows alone: the index is made anew by whoever puts it back.
    pub fn erase_again(&self, reader: &Reader<'_>) -> Result<u32> {
        let mut again = 0;
        let sql = "SELECT merged_into IS NOT NULL FROM person WHERE id = ?1 AND erased_at IS NULL";
        let mut known = reader.conn.prepare(sql)?;
        // Whoever was merged goes with the one they are now, and counts once.
        for merged in [false, true] {
            for id in self.0.keys() {
                let found: Option<bool> = known.query_row([id], |row| row.get(0)).optional()?;
                if found == Some(merged) {
                    erase_rows(reader, *id)?;
                    again += 1;
                }
            }
        }
        Ok(again)
    }
}

fn path(planner: &Path) -> PathBuf {
    names::backups(planner).join(FILE)
}
