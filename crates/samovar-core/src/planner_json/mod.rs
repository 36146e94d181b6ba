//! A planner as one JSON file, out and in again: nobody is locked in.
//!
//! A document of every shared table, a row a line, in the order of `db/tables.rs`.
//! It has no history, and so nothing of whoever was erased; nor what is this laptop's
//! alone. Written and read row by row: the whole is never in memory. What it looks like
//! is told to other programs in `docs/user/en/planner-json.md`.

mod export;
mod fill;
mod import;
mod row;
mod seeds;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use export::export;
pub use import::import;

use crate::db::tables;
use crate::error::Result;

/// What the file says first. The number goes up when an older program could no
/// longer read the file for what it is; new tables and columns are the schema's to
/// tell.
const FORMAT: &str = "samovar-planner/1";
const FORMAT_NAME: &str = "samovar-planner/";

/// The laptops that check-ins name: a table of the file's own account, of which the
/// rows that somebody refers to go along.
const LAPTOPS: &str = "device";

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ExportPlanner {
    /// Left out: the planner's folder of exports.
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlannerExported {
    pub path: String,
    #[ts(type = "number")]
    pub rows: u64,
    pub events: u32,
    pub people: u32,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ImportPlanner {
    pub path: String,
    /// The planner that is made, where there is no file yet. Left out: beside the open
    /// one, called as the file is.
    pub to: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlannerImported {
    /// The planner that was made; the open one is as it was.
    pub path: String,
    #[ts(type = "number")]
    pub rows: u64,
    pub events: u32,
    pub people: u32,
    /// People whom the open planner has erased since the file was written, and who are
    /// erased in the new one too.
    pub erased_again: u32,
}

/// The tables of the document, in their order.
fn tables_of_document() -> impl Iterator<Item = &'static str> {
    tables::logged().map(|table| table.name).chain([LAPTOPS])
}

/// Whether a planner's own setting goes along: what was chosen for it, and which clashes
/// were found fine. What the file says of itself does not.
fn setting_goes_along(key: &str) -> bool {
    [
        "zone",
        "organizer_name",
        "organizer_email",
        "show_rate_percent",
        "drifting_days",
        "lost_days",
        "stage_chances",
        "welcomed",
    ]
    .contains(&key)
        || key.starts_with("fine-looks:")
}

/// How many events and people a planner has, as the settings say it.
fn counted(conn: &Connection) -> Result<(u32, u32)> {
    let count = |sql| conn.query_row(sql, [], |row| row.get(0));
    Ok((
        count("SELECT count(*) FROM event")?,
        count("SELECT count(*) FROM person WHERE merged_into IS NULL AND erased_at IS NULL")?,
    ))
}

/// The rows of a table as they go out. By their place in the file: what came first
/// comes first again, also where two have the same moment.
fn rows_of(table: &str) -> &'static str {
    if table == LAPTOPS {
        "WHERE id IN (SELECT device_id FROM checkin UNION SELECT device_id FROM show_mark) ORDER BY id"
    } else {
        "ORDER BY rowid"
    }
}
