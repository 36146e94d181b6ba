//! Who is in the building: arrivals minus departures, party by party.
//!
//! A departure whose arrival was taken back counts for nothing, so nobody is
//! ever fewer than none.

use rusqlite::{Connection, ToSql, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rows::PassageKind;
use crate::db::text;
use crate::error::Result;
use crate::guest::{self, capacity::Seats, counts};
use crate::ids::{EventId, GuestId};
use crate::keyboard::Reading;
use crate::person::order::key_column;
use crate::planner::Reader;
use crate::wire::window;

/// Heads of the guest `g` who are here, as SQL.
pub const HERE_OF_G: &str =
    "max(0, (SELECT coalesce(sum(CASE s.kind WHEN 'arrival' THEN s.heads ELSE -s.heads END), 0)
      FROM passage AS s WHERE s.guest_id = g.id))";

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct WhoIsHere {
    pub event_id: EventId,
    pub query: Option<String>,
    /// The query is not tried on the other layout of the keyboard.
    pub as_typed: Option<bool>,
    pub offset: Option<u32>,
    pub limit: Option<u32>,
}

/// A party of whom somebody is here.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HereRow {
    pub guest_id: GuestId,
    pub name: String,
    pub company: String,
    /// Heads that are here now.
    pub here: u32,
    /// 1 + plus-ones.
    pub party: u32,
    /// UTC: since when somebody of the party has been here without a break.
    pub since: String,
    /// Where they came in.
    pub station: String,
    pub code: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(optional_fields)]
pub struct Here {
    pub rows: Vec<HereRow>,
    /// Parties that match.
    pub total: u32,
    /// Heads in the building, whatever was searched for.
    pub heads: u32,
    /// Heads that have left and not come back.
    pub left: u32,
    /// As in other lists: how the search was read where it found nothing as typed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_as: Option<String>,
}

pub fn list(reader: &Reader<'_>, request: WhoIsHere) -> Result<Here> {
    let conn = reader.conn;
    Seats::load(conn, request.event_id)?;
    let heads = counts::here(conn, request.event_id)?;
    let left = counts::gone(conn, request.event_id)?;
    let query = request.query.as_deref().unwrap_or_default();
    let reading = Reading::of(query, request.as_typed, |words| {
        guest::filter::invited(conn, request.event_id, words)
    })?;
    let words = text::search_query(&reading.words);
    if words.is_none() && !query.trim().is_empty() {
        return Ok(Here {
            rows: Vec::new(),
            total: 0,
            heads,
            left,
            read_as: None,
        });
    }
    let mut values: Vec<(&str, &dyn ToSql)> = vec![(":event", &request.event_id)];
    let mut from =
        "FROM (SELECT guest_id, sum(CASE kind WHEN 'arrival' THEN heads ELSE -heads END) AS here
               FROM passage WHERE event_id = :event GROUP BY guest_id HAVING here > 0) AS h
         JOIN guest AS g ON g.id = h.guest_id JOIN person AS p ON p.id = g.person_id
         JOIN local_person_index AS i ON i.person_id = g.person_id"
            .to_owned();
    if let Some(words) = &words {
        from.push_str(
            " WHERE g.person_id IN (SELECT person_id FROM local_person_index WHERE n IN
                (SELECT rowid FROM local_person_words WHERE local_person_words MATCH :words))",
        );
        values.push((":words", words));
    }
    let total = conn
        .prepare_cached(&format!("SELECT count(*) {from}"))?
        .query_row(values.as_slice(), |row| row.get(0))?;
    let (offset, limit) = window(request.offset, request.limit);
    let limits = named_params! { ":limit": limit, ":offset": offset };
    values.extend_from_slice(limits);
    let key = key_column(conn)?;
    let mut rows = conn
        .prepare_cached(&format!(
            "SELECT g.id, p.name, p.company, h.here, 1 + g.plus_ones, g.code {from}
             ORDER BY i.{key}, g.id LIMIT :limit OFFSET :offset"
        ))?
        .query_map(values.as_slice(), |row| {
            Ok(HereRow {
                guest_id: row.get(0)?,
                name: row.get(1)?,
                company: row.get(2)?,
                here: row.get(3)?,
                party: row.get(4)?,
                since: String::new(),
                station: String::new(),
                code: row.get(5)?,
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for row in &mut rows {
        (row.since, row.station) = since(conn, row.guest_id)?;
    }
    Ok(Here {
        rows,
        total,
        heads,
        left,
        read_as: reading.read_as(),
    })
}

/// When the party last went from nobody here to somebody, and where.
fn since(conn: &Connection, guest: GuestId) -> Result<(String, String)> {
    let mut statement = conn.prepare_cached(
        "SELECT kind, heads, at, station FROM passage WHERE guest_id = ?1 ORDER BY at, id",
    )?;
    let mut rows = statement.query([guest])?;
    let mut here: i64 = 0;
    let mut found = (String::new(), String::new());
    while let Some(row) = rows.next()? {
        let heads: i64 = row.get(1)?;
        match row.get(0)? {
            PassageKind::Arrival => {
                if here <= 0 {
                    found = (row.get(2)?, row.get(3)?);
                }
                here += heads;
            }
            PassageKind::Departure | PassageKind::Void => here = (here - heads).max(0),
        }
    }
    Ok(found)
}

/// Heads of one party who are here.
pub fn of_guest(conn: &Connection, guest: GuestId) -> Result<u32> {
    Ok(conn
        .prepare_cached(&format!("SELECT {HERE_OF_G} FROM (SELECT ?1 AS id) AS g"))?
        .query_row([guest], |row| row.get(0))?)
}
