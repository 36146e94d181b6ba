//! How the columns of a list stand on this laptop: their order, width, and
//! which are hidden. Kept with the laptop's settings, out of every planner.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::store::told;
use crate::error::Result;
use crate::input;
use crate::job::Job;
use crate::laptop;
use crate::planner::{Planner, Reader, Written};

/// More columns than any list has.
const MOST_COLUMNS: usize = 60;
const NARROWEST: u32 = 48;
const WIDEST: u32 = 1_200;

/// A column as it was left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GridColumn {
    pub key: String,
    /// Pixels; `null`: as the list would have it.
    pub width: Option<u32>,
    pub hidden: bool,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GetGridLayout {
    /// The list's own name: `guests`, `people`.
    pub grid: String,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SaveGridLayout {
    pub grid: String,
    /// In their order; none puts the columns back as the list would have them.
    pub columns: Vec<GridColumn>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GridLayout {
    /// Empty where the list was left as it was.
    pub columns: Vec<GridColumn>,
}

pub fn get(reader: &Reader<'_>, request: GetGridLayout) -> Result<GridLayout> {
    let stored = laptop::stored(reader.conn, &key(&request.grid)?)?;
    // What another version wrote and this one cannot read is no reason to fail.
    let columns = stored
        .and_then(|json| serde_json::from_str(&json).ok())
        .unwrap_or_default();
    Ok(GridLayout { columns })
}

pub fn save(planner: &Planner, request: SaveGridLayout, _: &Job) -> Result<Written<GridLayout>> {
    let key = key(&request.grid)?;
    let mut columns = request.columns;
    columns.truncate(MOST_COLUMNS);
    for column in &mut columns {
        column.key = input::required("key", &column.key)?;
        column.width = column.width.map(|width| width.clamp(NARROWEST, WIDEST));
    }
    let kept = if columns.is_empty() {
        None
    } else {
        Some(serde_json::to_string(&columns)?)
    };
    planner.laptop().keep([(key, kept)]);
    Ok(told(GridLayout { columns }))
}

fn key(grid: &str) -> Result<String> {
    Ok(format!("grid_{}", input::required("grid", grid)?))
}
