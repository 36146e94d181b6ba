//! Addresses to which nothing is written: mails came back from them, or somebody said so. They
//! hold until the manager lifts it; what came back before that weighs nothing any more.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::HoldReason;
use crate::error::{Code, Error, Result};
use crate::ids::{AddressHoldId, BounceId, PersonId};
use crate::person::contact::{self, email_norm};
use crate::planner::{Reader, Writer};
use crate::time::stamp;
use crate::wire::{Page, window};

/// An address that is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddressHold {
    pub id: AddressHoldId,
    pub address: String,
    pub why: HoldReason,
    /// UTC.
    pub since: String,
    /// Whose address it is, where that is known.
    pub person_id: Option<PersonId>,
    pub name: String,
    /// What the last mail that came back said, by RFC 3463.
    pub status: String,
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListAddressHolds {
    /// A part of the address.
    pub query: Option<String>,
    pub offset: Option<u32>,
    pub limit: Option<u32>,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HoldAddress {
    pub address: String,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddressHoldRef {
    pub hold_id: AddressHoldId,
}

const HELD: &str = "SELECT h.id, h.address, h.why, h.since, p.id, coalesce(p.name, ''),
        coalesce((SELECT b.status FROM bounce AS b WHERE b.address = h.address ORDER BY b.day DESC LIMIT 1), '')
    FROM address_hold AS h LEFT JOIN person AS p ON p.id = (
      SELECT c.person_id FROM contact AS c JOIN person AS o ON o.id = c.person_id
      WHERE c.kind = 'email' AND c.norm = h.address AND o.merged_into IS NULL ORDER BY o.id LIMIT 1)";

pub fn list(reader: &Reader<'_>, request: ListAddressHolds) -> Result<Page<AddressHold>> {
    let (offset, limit) = window(request.offset, request.limit);
    let query = email_norm(&request.query.unwrap_or_default());
    let condition = "h.lifted_at IS NULL AND (?1 = '' OR instr(h.address, ?1) > 0)";
    let total = reader.conn.query_row(
        &format!("SELECT count(*) FROM address_hold AS h WHERE {condition}"),
        [&query],
        |row| row.get(0),
    )?;
    let rows = reader
        .conn
        .prepare_cached(&format!(
            "{HELD} WHERE {condition} ORDER BY h.since DESC, h.id LIMIT ?2 OFFSET ?3"
        ))?
        .query_map(params![query, limit, offset], hold)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(Page::new(rows, total))
}

fn hold(row: &Row<'_>) -> rusqlite::Result<AddressHold> {
    Ok(AddressHold {
        id: row.get(0)?,
        address: row.get(1)?,
        why: row.get(2)?,
        since: row.get(3)?,
        person_id: row.get(4)?,
        name: row.get(5)?,
        status: row.get(6)?,
    })
}

fn load(conn: &Connection, id: AddressHoldId) -> Result<AddressHold> {
    conn.prepare_cached(&format!("{HELD} WHERE h.id = ?1 AND h.lifted_at IS NULL"))?
        .query_row([id], hold)
        .optional()?
        .ok_or_else(|| Error::missing("address-hold", id))
}

/// An address that somebody knows to be wrong.
pub fn hold_typed(writer: &Writer<'_>, request: HoldAddress) -> Result<AddressHold> {
    let address = contact::email("address", &request.address)?
        .ok_or_else(|| Error::field("address", Code::Required))?
        .norm;
    let id = match standing(writer.conn, &address)? {
        Some(id) => id,
        None => insert(writer, &address, HoldReason::Typed)?,
    };
    writer.fact("address", address);
    load(writer.conn, id)
}

/// It may be written to again.
pub fn lift(writer: &Writer<'_>, request: AddressHoldRef) -> Result<AddressHold> {
    let held = load(writer.conn, request.hold_id)?;
    // Two laptops may each have made a hold of it.
    writer.conn.execute(
        "UPDATE address_hold SET lifted_at = ?2 WHERE address = ?1 AND lifted_at IS NULL",
        params![held.address, stamp(writer.now)],
    )?;
    writer.fact("address", held.address.as_str());
    Ok(held)
}

fn standing(conn: &Connection, address: &str) -> Result<Option<AddressHoldId>> {
    Ok(conn
        .prepare_cached(
            "SELECT id FROM address_hold WHERE address = ?1 AND lifted_at IS NULL ORDER BY id LIMIT 1",
        )?
        .query_row([address], |row| row.get(0))
        .optional()?)
}

pub fn is_held(conn: &Connection, address: &str) -> Result<bool> {
    Ok(standing(conn, address)?.is_some())
}

pub fn insert(writer: &Writer<'_>, address: &str, why: HoldReason) -> Result<AddressHoldId> {
    let id = AddressHoldId::new();
    writer
        .conn
        .prepare_cached(
            "INSERT INTO address_hold(id, address, why, since) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![id, address, why, stamp(writer.now)])?;
    Ok(id)
}

/// The day on which it was last lifted; what came back until then weighs nothing.
pub fn lifted(conn: &Connection, address: &str) -> Result<Option<NaiveDate>> {
    let at: Option<String> = conn
        .prepare_cached("SELECT max(lifted_at) FROM address_hold WHERE address = ?1")?
        .query_row([address], |row| row.get(0))?;
    Ok(at.as_deref().and_then(day_of))
}

fn day_of(at: &str) -> Option<NaiveDate> {
    at.get(..10).and_then(|day| day.parse().ok())
}

/// The days on which mails came back from an address, with what they weigh.
pub fn days(conn: &Connection, address: &str) -> Result<Vec<(NaiveDate, u32)>> {
    let mut statement =
        conn.prepare_cached("SELECT day, halves FROM bounce WHERE address = ?1 ORDER BY day, id")?;
    let rows = statement
        .query_map([address], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, u32>(1)?))
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let days = rows
        .into_iter()
        .filter_map(|(day, halves)| Some((day_of(&day)?, halves)));
    Ok(days.collect())
}

/// Notes a failure; of several on one day the gravest. False where that day weighs as much
/// already.
pub fn failed(
    conn: &Connection,
    address: &str,
    day: NaiveDate,
    (status, halves): (&str, u32),
) -> Result<bool> {
    let known: Option<(BounceId, u32)> = conn
        .prepare_cached(
            "SELECT id, halves FROM bounce WHERE address = ?1 AND day = ?2
             ORDER BY halves DESC, id LIMIT 1",
        )?
        .query_row(params![address, day.to_string()], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    match known {
        Some((_, weighs)) if weighs >= halves => return Ok(false),
        Some((id, _)) => conn
            .prepare_cached("UPDATE bounce SET status = ?2, halves = ?3 WHERE id = ?1")?
            .execute(params![id, status, halves])?,
        None => conn
            .prepare_cached(
                "INSERT INTO bounce(id, address, day, status, halves) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![
                BounceId::new(),
                address,
                day.to_string(),
                status,
                halves
            ])?,
    };
    Ok(true)
}

/// Takes out the addresses of people who are erased, but for those that others have as well.
/// `known` are those that they have or had; to others they may only have been written.
pub fn forget<'e>(
    conn: &Connection,
    people_json: &str,
    known: impl Iterator<Item = &'e str>,
) -> Result<()> {
    let mut theirs: BTreeSet<String> = known.map(email_norm).collect();
    let mut written = conn.prepare(
        "SELECT email FROM invitation WHERE person_id IN (SELECT value FROM json_each(?1))
         UNION SELECT email FROM message_copy WHERE person_id IN (SELECT value FROM json_each(?1))",
    )?;
    let mut rows = written.query([people_json])?;
    while let Some(row) = rows.next()? {
        theirs.insert(email_norm(&row.get::<_, String>(0)?));
    }
    let theirs = serde_json::to_string(&theirs)?;
    for table in ["address_hold", "bounce"] {
        conn.execute(
            &format!(
                "DELETE FROM {table} WHERE address IN (SELECT value FROM json_each(?2))
                   AND NOT EXISTS (SELECT 1 FROM contact AS c
                     WHERE c.kind = 'email' AND c.norm = {table}.address
                       AND c.person_id NOT IN (SELECT value FROM json_each(?1)))"
            ),
            params![people_json, theirs],
        )?;
    }
    Ok(())
}
