//! Orders and their versions as rows.

use rusqlite::{Connection, OptionalExtension, params};

use super::VersionLine;
use super::snapshot::Snapshot;
use crate::db::from_row::from_row;
use crate::error::{Code, Error, Result};
use crate::ids::{EventId, OrderId, OrderVersionId, PersonId, SupplierId};

/// What is stored of an order beside its versions.
#[derive(Debug, Clone)]
pub struct Stored {
    pub id: OrderId,
    pub event_id: EventId,
    pub supplier_id: SupplierId,
    pub guaranteed: Option<u32>,
    pub served: Option<u32>,
}

from_row! {
    ORDER, order -> Stored {
        id: "o.id",
        event_id: "o.event_id",
        supplier_id: "o.supplier_id",
        guaranteed: "o.guaranteed",
        served: "o.served",
    }
}

/// A version, whole.
#[derive(Debug, Clone)]
pub struct Version {
    pub id: OrderVersionId,
    pub order_id: OrderId,
    pub number: u32,
    pub sent_at: String,
    pub snapshot: Snapshot,
}

/// The orders of an event. Two laptops may both have begun one of the same supplier: the
/// first counts, and the versions of both are its.
pub fn of_event(conn: &Connection, event: EventId) -> Result<Vec<Stored>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {ORDER} FROM food_order AS o WHERE o.event_id = ?1 ORDER BY o.created_at, o.id"
    ))?;
    let found: Vec<Stored> = statement
        .query_map([event], |row| order(row, 0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut orders: Vec<Stored> = Vec::with_capacity(found.len());
    for order in found {
        if !orders
            .iter()
            .any(|one| one.supplier_id == order.supplier_id)
        {
            orders.push(order);
        }
    }
    Ok(orders)
}

pub fn find(conn: &Connection, event: EventId, supplier: SupplierId) -> Result<Option<Stored>> {
    let orders = of_event(conn, event)?;
    Ok(orders.into_iter().find(|one| one.supplier_id == supplier))
}

/// Who a version was made from may be ten thousand heads: they are read where they are asked
/// for, and by no screen that only compares.
const WITHOUT_HEADS: &str = "CASE WHEN json_valid(v.snapshot)
    THEN json_set(v.snapshot, '$.madeFrom.guests', json('[]')) ELSE v.snapshot END AS snapshot";

struct Row {
    id: OrderVersionId,
    order_id: OrderId,
    number: u32,
    sent_at: String,
    snapshot: String,
}

fn row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    Ok(Row {
        id: row.get("id")?,
        order_id: row.get("order_id")?,
        number: row.get("number")?,
        sent_at: row.get("sent_at")?,
        snapshot: row.get("snapshot")?,
    })
}

fn whole(row: Row) -> Result<Version> {
    Ok(Version {
        id: row.id,
        order_id: row.order_id,
        number: row.number,
        sent_at: row.sent_at,
        snapshot: serde_json::from_str(&row.snapshot).map_err(|error| {
            Error::new(Code::OrderUnreadable)
                .with("number", row.number)
                .because(error)
        })?,
    })
}

/// What was sent to a supplier for an event, the oldest first, without the heads.
pub fn versions(conn: &Connection, event: EventId, supplier: SupplierId) -> Result<Vec<Version>> {
    conn.prepare_cached(&format!(
        "SELECT v.id, v.order_id, v.number, v.sent_at, {WITHOUT_HEADS}
         FROM order_version AS v JOIN food_order AS o ON o.id = v.order_id
         WHERE o.event_id = ?1 AND o.supplier_id = ?2 ORDER BY v.number, v.sent_at, v.id"
    ))?
    .query_map(params![event, supplier], row)?
    .collect::<rusqlite::Result<Vec<_>>>()?
    .into_iter()
    .map(whole)
    .collect()
}

/// A version with the heads that it was made from.
pub fn load(conn: &Connection, id: OrderVersionId) -> Result<Version> {
    conn.prepare_cached(
        "SELECT id, order_id, number, sent_at, snapshot FROM order_version WHERE id = ?1",
    )?
    .query_row([id], row)
    .optional()?
    .ok_or_else(|| Error::missing("order_version", id))
    .and_then(whole)
}

/// The event and the supplier of a version.
pub fn whose(conn: &Connection, id: OrderVersionId) -> Result<(EventId, SupplierId)> {
    conn.prepare_cached(
        "SELECT o.event_id, o.supplier_id FROM order_version AS v
         JOIN food_order AS o ON o.id = v.order_id WHERE v.id = ?1",
    )?
    .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
    .optional()?
    .ok_or_else(|| Error::missing("order_version", id))
}

/// Takes the names of people out of what was sent: how many they were stays.
pub fn forget(conn: &Connection, people: &[PersonId]) -> Result<()> {
    let mut statement = conn.prepare("SELECT id, snapshot FROM order_version")?;
    let versions: Vec<(OrderVersionId, String)> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (id, text) in versions {
        let Ok(mut snapshot) = serde_json::from_str::<Snapshot>(&text) else {
            continue;
        };
        let mut is_changed = false;
        for head in &mut snapshot.made_from.guests {
            if head.person_id.is_some_and(|id| people.contains(&id)) {
                head.person_id = None;
                head.name.clear();
                head.words.clear();
                is_changed = true;
            }
        }
        if is_changed {
            conn.execute(
                "UPDATE order_version SET snapshot = ?2 WHERE id = ?1",
                params![id, serde_json::to_string(&snapshot)?],
            )?;
        }
    }
    Ok(())
}

impl Version {
    #[must_use]
    pub fn line(&self) -> VersionLine {
        VersionLine {
            id: self.id,
            number: self.number,
            sent_at: self.sent_at.clone(),
            guaranteed: self.snapshot.guaranteed,
            set: self.snapshot.set,
            total_minor: super::bill::of(&self.snapshot, None).total_minor,
        }
    }
}
