//! The orders of an event: each as it is now, beside what was sent.

use super::bill;
use super::diff;
use super::snapshot::{
    KnownHead, MadeFrom, OrderedDish, OrderedEvent, OrderedSitting, Snapshot, Terms, set,
};
use super::store::{self, Stored};
use super::{ListOrderHeads, Order, OrderVersion, OrderVersionRef, Orders, Shortfall};
use crate::catering::board::{self, Food};
use crate::catering::head::{Head, Role};
use crate::catering::sitting::Sitting;
use crate::catering::{Catering, Dish};
use crate::error::{Error, Result};
use crate::event::{Event, EventRef, place, store as events};
use crate::ids::SupplierId;
use crate::planner::Reader;
use crate::supplier::{Supplier, store as suppliers};
use crate::time::{self, Fold, Wall};
use crate::wire::{Page, window};

pub fn of_event(reader: &Reader<'_>, request: EventRef) -> Result<Orders> {
    let event = events::load(reader, request.event_id)?;
    of_food(reader, &event, &board::made(reader, &event)?)
}

/// The same where the food is at hand.
pub fn of_food(reader: &Reader<'_>, event: &Event, made: &Food) -> Result<Orders> {
    let food = &made.catering;
    let stored = store::of_event(reader.conn, event.id)?;
    let mut asked: Vec<SupplierId> = food
        .dishes
        .iter()
        .filter_map(|dish| dish.supplier_id)
        .collect();
    // An order whose dishes are all gone is still what the supplier has.
    asked.extend(stored.iter().map(|order| order.supplier_id));
    let mut orders = Vec::new();
    for supplier in asked {
        if orders
            .iter()
            .any(|order: &Order| order.supplier_id == supplier)
        {
            continue;
        }
        let begun = stored.iter().find(|order| order.supplier_id == supplier);
        let supplier = suppliers::load(reader, supplier)?;
        orders.push(order(reader, event, made, &supplier, begun)?);
    }
    Ok(Orders {
        orders,
        without_supplier: food
            .dishes
            .iter()
            .filter(|dish| dish.supplier_id.is_none())
            .map(|dish| dish.name.clone())
            .collect(),
    })
}

fn order(
    reader: &Reader<'_>,
    event: &Event,
    made: &Food,
    supplier: &Supplier,
    begun: Option<&Stored>,
) -> Result<Order> {
    let guaranteed = begun.and_then(|order| order.guaranteed);
    let served = begun.and_then(|order| order.served);
    let now = snapshot(reader, event, made, supplier, guaranteed)?;
    let versions = store::versions(reader.conn, event.id, supplier.id)?;
    let last = versions.last();
    let deadline = supplier
        .final_hours
        .map(|hours| event.starts.plus_minutes(-60 * i64::from(hours)));
    let passed = deadline.is_some_and(|deadline| match time::zone(&event.zone) {
        Ok(zone) => time::instant_or_after(deadline, zone, Fold::Earlier) <= reader.now,
        Err(_) => deadline <= Wall(reader.now.naive_utc()),
    });
    let billed = last.map_or(now.guaranteed, |version| version.snapshot.guaranteed);
    let bill = bill::of(last.map_or(&now, |version| &version.snapshot), served);
    Ok(Order {
        supplier_id: supplier.id,
        supplier_name: supplier.name.clone(),
        currency: now.currency.clone(),
        difference: last.map(|version| diff::between(&version.snapshot, &now)),
        versions: versions.iter().map(store::Version::line).collect(),
        guaranteed,
        served,
        bill,
        planned_minor: bill::of(&now, None).total_minor,
        deadline,
        deadline_passed: passed,
        still_billed: (passed && last.is_some() && now.guaranteed < billed).then_some(billed),
        shortfalls: shortfalls(supplier, &now),
        now,
    })
}

fn shortfalls(supplier: &Supplier, now: &Snapshot) -> Vec<Shortfall> {
    let heads = supplier.min_heads.filter(|least| now.guaranteed < *least);
    let spend = supplier
        .min_spend_minor
        .filter(|least| now.food_minor() < *least);
    let heads = heads.map(|least| Shortfall::Heads {
        least,
        heads: now.guaranteed,
    });
    let spend = spend.map(|least_minor| Shortfall::Spend {
        least_minor,
        spend_minor: now.food_minor(),
    });
    heads.into_iter().chain(spend).collect()
}

/// The order to a supplier as it would be sent now.
fn snapshot(
    reader: &Reader<'_>,
    event: &Event,
    made: &Food,
    supplier: &Supplier,
    guaranteed: Option<u32>,
) -> Result<Snapshot> {
    let food = &made.catering;
    let sittings: Vec<OrderedSitting> = food
        .sittings
        .iter()
        .filter_map(|sitting| ordered(sitting, food, supplier.id))
        .collect();
    let heads = sittings.iter().map(|one| one.heads).max().unwrap_or(0);
    let guaranteed = guaranteed.unwrap_or(heads);
    Ok(Snapshot {
        event: OrderedEvent {
            title: event.title.clone(),
            starts: event.starts,
            ends: event.ends,
            zone: event.zone.clone(),
            place: place::of(reader, event)?,
            contact_name: event.organizer_name.clone(),
            contact_email: event.organizer_email.clone(),
        },
        terms: Terms {
            vat_rate: supplier.vat_rate,
            vat_mode: supplier.vat_mode,
            service_percent: supplier.service_percent,
            overset_percent: supplier.overset_percent,
            min_heads: supplier.min_heads,
            min_spend_minor: supplier.min_spend_minor,
            delivery_minor: supplier.delivery_minor,
        },
        currency: supplier.currency.clone(),
        sittings,
        guaranteed,
        set: set(guaranteed, supplier.overset_percent),
        // What it was made from is kept when it is sent, and is too long for a screen.
        made_from: MadeFrom::default(),
    })
}

/// A plus-one is of whoever brings them, and goes with their name.
#[must_use]
pub fn known(heads: &[Head]) -> Vec<KnownHead> {
    let mut host = None;
    heads
        .iter()
        .map(|head| {
            if head.role != Role::PlusOne {
                host = head.person;
            }
            KnownHead {
                person_id: head.person.or(host),
                name: head.name.clone(),
                diet: head.diet.clone(),
                allergens: head.allergens.clone(),
                words: head.note.clone(),
            }
        })
        .collect()
}

/// What a sitting asks of a supplier, if anything.
fn ordered(sitting: &Sitting, food: &Catering, supplier: SupplierId) -> Option<OrderedSitting> {
    let dishes: Vec<OrderedDish> = food
        .dishes
        .iter()
        .filter(|dish| dish.sitting_id == sitting.id && dish.supplier_id == Some(supplier))
        .map(dish)
        .collect();
    (!dishes.is_empty()).then(|| OrderedSitting {
        id: sitting.id,
        title: sitting.title.clone(),
        kind: sitting.kind,
        starts: sitting.starts,
        minutes: sitting.minutes,
        heads: sitting.fed.heads,
        diets: sitting.fed.diets.clone(),
        dishes,
    })
}

fn dish(dish: &Dish) -> OrderedDish {
    OrderedDish {
        id: dish.id,
        name: dish.name.clone(),
        course: dish.course,
        portion: dish.portion.clone(),
        unit: dish.unit,
        pack: dish.pack,
        diets: dish.diets.clone(),
        allergens: dish.allergens.clone(),
        traces: dish.traces.clone(),
        heads: dish.heads,
        units: dish.ordered.unwrap_or(dish.needed),
        price_minor: dish.price.minor,
    }
}

/// Who a version was made from: everybody who was to eat, as they were known then.
pub fn heads(reader: &Reader<'_>, request: ListOrderHeads) -> Result<Page<KnownHead>> {
    let version = store::load(reader.conn, request.version_id)?;
    let guests = version.snapshot.made_from.guests;
    let total = u32::try_from(guests.len()).unwrap_or(u32::MAX);
    let (offset, limit) = window(request.offset, request.limit);
    let rows = guests
        .into_iter()
        .skip(offset as usize)
        .take(limit as usize)
        .collect();
    Ok(Page::new(rows, total))
}

/// A version as it was sent, beside the one before it.
pub fn version(reader: &Reader<'_>, request: OrderVersionRef) -> Result<OrderVersion> {
    let id = request.version_id;
    let (event, supplier) = store::whose(reader.conn, id)?;
    let mut sent = store::versions(reader.conn, event, supplier)?;
    sent.truncate(
        sent.iter()
            .position(|one| one.id == id)
            .map_or(0, |at| at + 1),
    );
    let version = sent
        .pop()
        .ok_or_else(|| Error::missing("order_version", id))?;
    let before = sent.iter().rfind(|one| one.number < version.number);
    Ok(OrderVersion {
        line: version.line(),
        difference: before.map(|before| diff::between(&before.snapshot, &version.snapshot)),
        bill: bill::of(&version.snapshot, None),
        snapshot: version.snapshot,
    })
}
