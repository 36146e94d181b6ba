//! What a backup holds and what it was made before, so that one can be told from
//! another. A packed one has it noted in itself; of a plain one, which an earlier Samovar
//! made, it stands in a small file beside it, else the backup itself is asked; a locked one says it
//! to whoever has the key.
//!
//! Nothing here decides whether a backup is sound, nothing fails for want of a note,
//! and whoever only looks writes none.

use std::ffi::OsString;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::config::DbConfig;
use serde::{Deserialize, Serialize};

use super::packed;
use crate::db::connection::{self, For};
use crate::error::Result;
use crate::key::Key;

/// Many times what a note needs.
const MAX_BYTES: u64 = 64 * 1024;

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// What came next: the file that was imported, the event whose door opened.
    pub about: Option<String>,
    pub events: Option<u32>,
    pub people: Option<u32>,
    /// In a note beside a backup: of which it was noted; another file under its name is
    /// another backup.
    #[serde(default, skip_serializing)]
    bytes: u64,
}

/// The file beside `backup` that says what it holds.
#[must_use]
pub fn note_path(backup: &Path) -> PathBuf {
    let mut name = OsString::from(backup);
    name.push(".about.json");
    PathBuf::from(name)
}

/// What a plain `backup` holds and is made before, as it is noted in the packed one.
pub fn note(backup: &Path, about: Option<&str>) -> Vec<u8> {
    let contents = Contents {
        about: about.map(str::to_owned),
        ..asked(backup, None).unwrap_or_default()
    };
    serde_json::to_vec(&contents).unwrap_or_default()
}

/// Where a locked backup says what came next: beside it, it would be readable.
const ABOUT: &str = "backup_about";

/// Notes within a locked `backup` what it is made before.
pub fn note_within(backup: &Path, key: &Key, about: Option<&str>) {
    let Some(about) = about else { return };
    let Ok(conn) = connection::open(backup, For::Writing, Some(key)) else {
        return;
    };
    let _ = conn.execute(
        "INSERT OR REPLACE INTO local_setting(key, value) VALUES (?1, ?2)",
        [ABOUT, about],
    );
}

/// A planner that was a backup is none any more.
pub fn forget_within(conn: &Connection) -> Result<()> {
    conn.execute("DELETE FROM local_setting WHERE key = ?1", [ABOUT])?;
    Ok(())
}

/// What is noted of `backup`, else what it says itself.
pub fn of(backup: &Path, key: Option<&Key>) -> Contents {
    if packed::is_packed(backup) {
        let note = packed::noted(backup).unwrap_or_default();
        return serde_json::from_slice(&note).unwrap_or_default();
    }
    let bytes = backup.metadata().map_or(0, |meta| meta.len());
    noted(&note_path(backup))
        .filter(|noted| noted.bytes == bytes)
        .or_else(|| asked(backup, key))
        .unwrap_or_default()
}

fn noted(path: &Path) -> Option<Contents> {
    let file = fs::File::open(path)
        .ok()
        .filter(|file| file.metadata().is_ok_and(|meta| meta.is_file()))?;
    let mut text = Vec::new();
    file.take(MAX_BYTES).read_to_end(&mut text).ok()?;
    serde_json::from_slice(&text).ok()
}

/// A damaged backup, or one of another schema, has no numbers.
fn asked(backup: &Path, key: Option<&Key>) -> Option<Contents> {
    let conn = connection::open_any(backup, For::Reading, key).ok()?;
    // Only tables are counted, whatever somebody put in their place.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)
        .ok()?;
    conn.execute_batch("PRAGMA query_only = ON; PRAGMA trusted_schema = OFF;")
        .ok()?;
    let count = |sql: &str| conn.query_row(sql, [], |row| row.get::<_, u32>(0)).ok();
    let living = "SELECT count(*) FROM person WHERE merged_into IS NULL";
    Some(Contents {
        about: conn
            .query_row(
                "SELECT value FROM local_setting WHERE key = ?1",
                [ABOUT],
                |row| row.get(0),
            )
            .ok(),
        events: count("SELECT count(*) FROM event"),
        // The first version knew of no erasing.
        people: count(&format!("{living} AND erased_at IS NULL")).or_else(|| count(living)),
        bytes: 0,
    })
}
