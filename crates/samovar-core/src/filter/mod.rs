//! Saved filters: what a manager asks a list again and again, under a name.
//!
//! The filter is stored as the list's own command takes it and checked by the
//! same types, so that a saved one can always be asked. The lists themselves do
//! the filtering.

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::db::deletion;
use crate::db::position;
use crate::error::{Code, Error, Result};
use crate::guest::GuestFilter;
use crate::ids::SavedFilterId;
use crate::input;
use crate::person::PeopleFilter;
use crate::planner::{Reader, Writer};
use crate::wire::{Done, word_enum};

word_enum! {
    /// A list that can be filtered and remembers how.
    FilteredList { People = "people", Guests = "guests" }
}

/// Longer than any filter of the screens.
const LONGEST: usize = 4000;

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedFilter {
    pub id: SavedFilterId,
    pub name: String,
    /// As the list's own command takes it.
    #[ts(type = "Record<string, unknown>")]
    pub filter: Value,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListSavedFilters {
    pub list: FilteredList,
}

/// A name that the list has already takes the new filter.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SaveFilter {
    pub list: FilteredList,
    pub name: String,
    #[ts(type = "Record<string, unknown>")]
    pub filter: Value,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RenameFilter {
    pub filter_id: SavedFilterId,
    pub name: String,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FilterRef {
    pub filter_id: SavedFilterId,
}

pub fn list(reader: &Reader<'_>, request: ListSavedFilters) -> Result<Vec<SavedFilter>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT id, name, filter FROM saved_filter WHERE list = ?1 ORDER BY position, id",
    )?;
    let rows = statement
        .query_map([request.list], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?
        .collect::<rusqlite::Result<Vec<(SavedFilterId, String, String)>>>()?;
    rows.into_iter()
        .map(|(id, name, filter)| {
            Ok(SavedFilter {
                id,
                name,
                filter: serde_json::from_str(&filter)?,
            })
        })
        .collect()
}

pub fn save(writer: &Writer<'_>, request: SaveFilter) -> Result<SavedFilter> {
    let name = input::required("name", &request.name)?;
    let filter = checked(request.list, request.filter)?;
    let text = filter.to_string();
    let known = with_name(writer.conn, request.list, &name)?;
    let id = match known {
        Some((id, stored)) => {
            if stored != text {
                writer.conn.execute(
                    "UPDATE saved_filter SET filter = ?2 WHERE id = ?1",
                    params![id, text],
                )?;
            }
            id
        }
        None => {
            let id = SavedFilterId::new();
            let last: Option<String> = writer.conn.query_row(
                "SELECT max(position) FROM saved_filter WHERE list = ?1",
                [request.list],
                |row| row.get(0),
            )?;
            writer.conn.execute(
                "INSERT INTO saved_filter(id, list, name, filter, position) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![id, request.list, name, text, position::after(last.as_deref())?],
            )?;
            id
        }
    };
    writer.fact("name", name.as_str());
    Ok(SavedFilter { id, name, filter })
}

pub fn rename(writer: &Writer<'_>, request: RenameFilter) -> Result<SavedFilter> {
    let (list, before, filter) = load(writer.conn, request.filter_id)?;
    let name = input::required("name", &request.name)?;
    if with_name(writer.conn, list, &name)?.is_some_and(|(id, _)| id != request.filter_id) {
        return Err(Error::field("name", Code::NameTaken).with("name", name));
    }
    if name != before {
        writer.conn.execute(
            "UPDATE saved_filter SET name = ?2 WHERE id = ?1",
            params![request.filter_id, name],
        )?;
    }
    writer.fact("name", name.as_str());
    Ok(SavedFilter {
        id: request.filter_id,
        name,
        filter: serde_json::from_str(&filter)?,
    })
}

pub fn delete(writer: &Writer<'_>, request: FilterRef) -> Result<Done> {
    let (_, name, _) = load(writer.conn, request.filter_id)?;
    deletion::delete(
        writer.conn,
        "saved_filter",
        request.filter_id,
        &[],
        deletion::in_use(&name),
    )?;
    writer.fact("name", name);
    Ok(Done {})
}

fn load(conn: &Connection, id: SavedFilterId) -> Result<(FilteredList, String, String)> {
    conn.query_row(
        "SELECT list, name, filter FROM saved_filter WHERE id = ?1",
        [id],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
    .optional()?
    .ok_or_else(|| Error::missing("filter", id))
}

fn with_name(
    conn: &Connection,
    list: FilteredList,
    name: &str,
) -> Result<Option<(SavedFilterId, String)>> {
    Ok(conn
        .query_row(
            "SELECT id, filter FROM saved_filter WHERE list = ?1 AND name = ?2 ORDER BY id LIMIT 1",
            params![list, name],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?)
}

/// A filter that its list would not take is refused now, not when it is asked.
fn checked(list: FilteredList, filter: Value) -> Result<Value> {
    let refused = |detail: String| Error::new(Code::BadRequest).with("detail", detail);
    if !filter.is_object() || filter.to_string().chars().count() > LONGEST {
        return Err(refused("filter".to_owned()));
    }
    match list {
        FilteredList::People => serde_json::from_value::<PeopleFilter>(filter.clone()).map(|_| ()),
        FilteredList::Guests => serde_json::from_value::<GuestFilter>(filter.clone()).map(|_| ()),
    }
    .map_err(|error| refused(error.to_string()))?;
    Ok(filter)
}
