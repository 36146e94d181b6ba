//! What two wrote without knowing of each other: one value is in effect, on all laptops the
//! same, and the others are kept until somebody chooses.

use std::collections::BTreeSet;

use chrono::DateTime;
use rusqlite::{Connection, OptionalExtension, params};
use samovar_share::{Key, Members, Value, Written as Wrote};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Review, ReviewValue, SettleReview};
use crate::db::{doubles, tables};
use crate::documents::Documents;
use crate::documents::failed::told;
use crate::documents::{identity, places, receive};
use crate::error::{Code, Error, Result};
use crate::ids::PersonId;
use crate::job::Job;
use crate::planner::{Planner, Reader, Written};
use crate::time::stamp;
use crate::wire::{Done, Empty};

/// The most that are listed.
const MOST: u32 = 200;
/// The most letters that are shown of a value.
const LETTERS: usize = 300;

/// One value as it is kept.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Said {
    /// Null: nothing.
    value: Option<String>,
    is_number: bool,
    laptop: String,
    at: String,
}

impl Said {
    fn of(wrote: &Wrote) -> Self {
        let (value, is_number) = match &wrote.value {
            Value::Null => (None, false),
            Value::Int(number) => (Some(number.to_string()), true),
            Value::Text(text) => (Some(text.clone()), false),
        };
        let laptop = Uuid::from_slice(&wrote.laptop).unwrap_or_default();
        Self {
            value,
            is_number,
            laptop: laptop.to_string(),
            at: stamp(DateTime::from_timestamp(wrote.at, 0).unwrap_or_default()),
        }
    }

    fn stored(&self) -> Value {
        match &self.value {
            None => Value::Null,
            Some(text) if self.is_number => text.parse().map_or(Value::Null, Value::Int),
            Some(text) => Value::Text(text.clone()),
        }
    }
}

/// Notes of rows what is to be reviewed in them.
pub fn note(conn: &Connection, documents: &mut Documents, keys: &BTreeSet<Key>) -> Result<()> {
    for (table, id) in keys {
        conn.prepare_cached("DELETE FROM share_review WHERE tbl = ?1 AND row = ?2")?
            .execute([table, id])?;
        if documents.schema.get(table).is_none() {
            continue;
        }
        let name = places::of(conn, &documents.schema, table, id, None)?;
        let document = documents.get(conn, &name)?;
        let Some(row) = document.row(table, id) else {
            continue;
        };
        let mut found: Vec<(String, Vec<Said>)> = Vec::new();
        if row.deleted {
            if let Some(crossed) = document.crossed(table, id) {
                let both = [&crossed.deleted, &crossed.edited].map(Said::of);
                found.push((String::new(), both.into()));
            }
        } else {
            for column in document.split(table, id) {
                let all = document.written(table, id, &column);
                if all.len() > 1 {
                    found.push((column, all.iter().map(Said::of).collect()));
                }
            }
        }
        for (column, said) in found {
            conn.prepare_cached(
                "INSERT INTO share_review(tbl, row, col, said) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![table, id, column, serde_json::to_string(&said)?])?;
        }
    }
    Ok(())
}

pub fn count(conn: &Connection) -> Result<u32> {
    Ok(conn.query_row("SELECT count(*) FROM share_review", [], |row| row.get(0))?)
}

pub fn list(reader: &Reader<'_>, _: Empty) -> Result<Vec<Review>> {
    let conn = reader.conn;
    let members = match identity::load(conn)? {
        Some(one) => one.members(&identity::records(conn)?)?,
        None => None,
    };
    let mut statement = conn.prepare_cached(
        "SELECT tbl, row, col, said FROM share_review ORDER BY tbl, row, col LIMIT ?1",
    )?;
    let mut rows = statement.query([MOST])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let (table, id, column): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let said: Vec<Said> = serde_json::from_str(&row.get::<_, String>(3)?)?;
        all.push(Review {
            called: called(conn, &table, &id)?,
            person_id: person_of(conn, &table, &id)?,
            id: format!("{table}/{id}/{column}"),
            table,
            column: (!column.is_empty()).then_some(column),
            values: said
                .iter()
                .map(|one| ReviewValue {
                    value: one
                        .value
                        .iter()
                        .flat_map(|text| text.chars())
                        .take(LETTERS)
                        .collect(),
                    by: name_of(members.as_ref(), &one.laptop),
                    at: one.at.clone(),
                })
                .collect(),
        });
    }
    Ok(all)
}

fn name_of(members: Option<&Members>, laptop: &str) -> String {
    members
        .and_then(|members| members.get(laptop))
        .map(|member| member.name.clone())
        .unwrap_or_default()
}

/// As somebody knows the row; of one that is gone, nothing is known.
fn called(conn: &Connection, table: &str, id: &str) -> Result<String> {
    let Some(called) = tables::find(table).and_then(|table| table.called) else {
        return Ok(String::new());
    };
    let name: Option<Option<String>> = conn
        .prepare_cached(&format!(
            "SELECT ({called}) FROM {table} AS t WHERE t.id = ?1"
        ))?
        .query_row([id], |row| row.get(0))
        .optional()?;
    Ok(name.flatten().unwrap_or_default())
}

fn person_of(conn: &Connection, table: &str, id: &str) -> Result<Option<PersonId>> {
    let column = match tables::find(table).map(|table| table.whose) {
        Some(tables::Whose::Themself) => "id",
        Some(tables::Whose::TakesPart) => "person_id",
        _ => return Ok(None),
    };
    Ok(conn
        .prepare_cached(&format!("SELECT {column} FROM {table} WHERE id = ?1"))?
        .query_row([id], |row| row.get(0))
        .optional()?)
}

/// Lets one value stay, on all laptops.
pub fn settle(planner: &Planner, request: SettleReview, _: &Job) -> Result<Written<Done>> {
    let gone = || Error::new(Code::ReviewGone);
    let mut parts = request.id.splitn(3, '/');
    let (Some(table), Some(id), Some(column)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(gone());
    };
    planner.write_shared("settle_review", |writer, documents| {
        let conn = writer.conn;
        let said: String = conn
            .query_row(
                "SELECT said FROM share_review WHERE tbl = ?1 AND row = ?2 AND col = ?3",
                [table, id, column],
                |row| row.get(0),
            )
            .optional()?
            .ok_or_else(gone)?;
        let said: Vec<Said> = serde_json::from_str(&said)?;
        let choice = usize::try_from(request.choice).unwrap_or(usize::MAX);
        let chosen = said.get(choice).ok_or_else(gone)?;
        writer.fact("name", called(conn, table, id)?);
        let name = places::of(conn, &documents.schema, table, id, None)?;
        let document = documents.edit(conn, &name)?;
        let mut touched = BTreeSet::from([(table.to_owned(), id.to_owned())]);
        let written = match (column, choice) {
            ("", 0) => document.delete(table, id),
            ("", _) => {
                // Whatever went with it comes back with it.
                touched.extend(document.gone_together(table, id));
                touched
                    .iter()
                    .try_for_each(|(table, id)| document.bring_back(table, id))
            }
            _ => document.set(table, id, column, &chosen.stored()),
        };
        written.map_err(|error| told(&error))?;
        documents.save(conn, writer.now)?;
        let seen = receive::show(conn, documents, touched)?;
        receive::note_held(conn, documents, &seen)?;
        doubles::note(
            conn,
            seen.iter().map(|(table, id)| (table.as_str(), id.as_str())),
        )?;
        note(conn, documents, &seen)?;
        Ok(Done {})
    })
}
