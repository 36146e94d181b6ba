//! What the manager says of an order, and sending it.

use rusqlite::params;

use super::snapshot::MadeFrom;
use super::store::{self, Stored, Version};
use super::{EditOrder, OrderSent, Orders, SendOrder, list};
use crate::catering::board;
use crate::db::patch::Patch;
use crate::error::{Code, Error, Result};
use crate::event::{EventRef, store as event};
use crate::forecast;
use crate::ids::{EventId, OrderId, OrderVersionId, SupplierId};
use crate::job::Job;
use crate::planner::{Planner, Writer, Written};
use crate::supplier::{bounds, store as suppliers};
use crate::time::stamp;

pub fn edit(writer: &Writer<'_>, request: EditOrder) -> Result<Orders> {
    let event = event::load(writer, request.event_id)?;
    let supplier = suppliers::load(writer, request.supplier_id)?;
    let heads = |field: &str, asked: Option<Option<u32>>| {
        asked
            .map(|heads| heads.map(|heads| bounds::count(field, heads)).transpose())
            .transpose()
    };
    let guaranteed = heads("guaranteed", request.guaranteed)?;
    let served = heads("served", request.served)?;
    let order = begun(writer, event.id, supplier.id)?;
    Patch::new("food_order", order.id)
        .set("guaranteed", guaranteed)
        .set("served", served)
        .apply(writer.conn)?;
    writer.about(event.id);
    writer.fact("name", supplier.name);
    list::of_event(writer, EventRef { event_id: event.id })
}

/// The order of an event to a supplier, begun if it was not.
fn begun(writer: &Writer<'_>, event: EventId, supplier: SupplierId) -> Result<Stored> {
    if let Some(order) = store::find(writer.conn, event, supplier)? {
        return Ok(order);
    }
    let id = OrderId::new();
    writer.conn.execute(
        "INSERT INTO food_order(id, event_id, supplier_id, created_at) VALUES (?1, ?2, ?3, ?4)",
        params![id, event, supplier, stamp(writer.now)],
    )?;
    Ok(Stored {
        id,
        event_id: event,
        supplier_id: supplier,
        guaranteed: None,
        served: None,
    })
}

/// Freezes the order as it is now. Where nothing differs from what was sent there is
/// nothing to send.
pub fn send(planner: &Planner, request: SendOrder, _: &Job) -> Result<Written<OrderSent>> {
    planner.write_kept("send_order", |writer| {
        let event = event::load(writer, request.event_id)?;
        let made = board::made(writer, &event)?;
        let orders = list::of_food(writer, &event, &made)?;
        let order = orders
            .orders
            .into_iter()
            .find(|order| order.supplier_id == request.supplier_id);
        let Some(order) = order.filter(|order| !order.now.is_empty()) else {
            let name = suppliers::load(writer, request.supplier_id)?.name;
            return Err(Error::new(Code::OrderEmpty).with("name", name));
        };
        if order
            .difference
            .as_ref()
            .is_some_and(super::diff::OrderDifference::is_none)
        {
            return Err(Error::new(Code::OrderUnchanged).with("name", order.supplier_name));
        }
        let stored = begun(writer, event.id, request.supplier_id)?;
        let mut snapshot = order.now;
        let forecast = forecast::of_event(writer, &event)?;
        snapshot.made_from = MadeFrom {
            all: forecast.all,
            expected: forecast.expected,
            safe: forecast.safe,
            low: Some(forecast.low),
            guests: list::known(&made.heads),
        };
        let number = order.versions.last().map_or(1, |last| last.number + 1);
        let version = Version {
            id: OrderVersionId::new(),
            order_id: stored.id,
            number,
            sent_at: stamp(writer.now),
            snapshot,
        };
        writer.conn.execute(
            "INSERT INTO order_version(id, order_id, number, sent_at, snapshot) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![
                version.id,
                version.order_id,
                version.number,
                version.sent_at,
                serde_json::to_string(&version.snapshot)?,
            ],
        )?;
        writer.about(event.id);
        writer.fact("name", order.supplier_name);
        writer.fact("number", number);
        Ok(OrderSent {
            version: version.line(),
        })
    })
}
