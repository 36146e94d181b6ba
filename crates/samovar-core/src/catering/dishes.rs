//! The dishes of an event: added, changed, deleted.

use rusqlite::types::Value;

use super::requests::{AddDish, DishRef, EditDish};
use super::sitting::load;
use super::store::{self, StoredDish};
use super::{Catering, board, sittings};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::db::position;
use crate::error::{Code, Error, Result};
use crate::event::{Event, FoodPlanned, store as event};
use crate::ids::{DishId, SupplierId};
use crate::input;
use crate::planner::Writer;
use crate::settings::store as settings;
use crate::supplier::dish::DishFields;
use crate::supplier::{Supplier, bounds, edit as suppliers, store as supplier_store};
use crate::wire::Done;

pub fn add(writer: &Writer<'_>, request: AddDish) -> Result<Catering> {
    let event = event::load(writer, request.event_id)?;
    let last: Option<String> = writer.conn.query_row(
        "SELECT max(position) FROM dish WHERE event_id = ?1",
        [event.id],
        |row| row.get(0),
    )?;
    let name = input::required("name", &request.name)?;
    let sitting = match request.sitting_id {
        Some(id) => sittings::of_event(writer, event.id, id)?,
        None => sittings::first(writer, &event)?,
    };
    let usual = request
        .usual
        .map(|usual| Ok::<_, Error>(usual.at(load(writer.conn, sitting)?.minutes)))
        .transpose()?;
    let supplier = supplier(
        writer,
        &event,
        request.supplier_id.map(Some),
        request.supplier.as_deref(),
    )?;
    let mix = request
        .mix
        .map(|mix| bounds::count("mix", mix))
        .transpose()?;
    let mut besides = vec![
        ("id", Value::from(DishId::new().to_string())),
        ("event_id", Value::from(event.id.to_string())),
        ("sitting_id", Value::from(sitting.to_string())),
        ("position", Value::from(position::after(last.as_deref())?)),
    ];
    besides.extend(mix.map(|mix| ("mix", Value::from(i64::from(mix)))));
    let supplier = supplier.flatten();
    besides.extend(supplier.map(|one| ("supplier_id", Value::from(one.id.to_string()))));
    DishFields {
        name: Some(request.name),
        course: request.course.or(usual.as_ref().map(|one| one.course)),
        diets: request.diets,
        allergens: request.allergens,
        traces: request.traces,
        portion: request.portion,
        unit: request.unit.or(usual.as_ref().map(|one| one.unit)),
        per_head: request.per_head.or(usual.as_ref().map(|one| one.per_head)),
        pack: request.pack.or(usual.as_ref().map(|one| one.pack)),
        taken_percent: request
            .taken_percent
            .or(usual.as_ref().map(|one| one.taken_percent)),
        min_units: request.min_units,
        step: request.step,
        price_minor: request.price_minor,
    }
    .insert(writer.conn, "INSERT INTO dish", besides)?;
    // A dish on the menu decides it; who has said "no" is asked nothing.
    if event.food_planned == FoodPlanned::Unknown {
        event::plan_food(writer.conn, event.id)?;
    }
    writer.about(event.id);
    writer.fact("name", name);
    board::of_event(writer, &event)
}

pub fn edit(writer: &Writer<'_>, request: EditDish) -> Result<Catering> {
    let old = store::load(writer.conn, request.dish_id)?;
    let event = event::load(writer, old.event_id)?;
    let sitting = request
        .sitting_id
        .map(|id| sittings::of_event(writer, event.id, id))
        .transpose()?;
    let supplier = supplier(
        writer,
        &event,
        request.supplier_id,
        request.supplier.as_deref(),
    )?;
    if let Some(asked) = &supplier
        && request.price_minor.is_none()
        && old.price_minor > 0
    {
        same_money(writer, &event, &old, asked.as_ref())?;
    }
    let fields = DishFields {
        name: request.name,
        course: request.course,
        diets: request.diets,
        allergens: request.allergens,
        traces: request.traces,
        portion: request.portion,
        unit: request.unit,
        per_head: request.per_head,
        pack: request.pack,
        taken_percent: request.taken_percent,
        min_units: request.min_units,
        step: request.step,
        price_minor: request.price_minor,
    };
    fields
        .onto(Patch::new("dish", request.dish_id))?
        .set_sql("sitting_id", sitting)?
        .set("mix", optional("mix", request.mix)?)
        .set("left_over", optional("leftOver", request.left_over)?)
        .set("ordered", optional("ordered", request.ordered)?)
        .set_sql("supplier_id", supplier.map(|one| one.map(|one| one.id)))?
        .apply(writer.conn)?;
    writer.about(event.id);
    writer.fact("name", old.name);
    board::of_event(writer, &event)
}

pub fn delete(writer: &Writer<'_>, request: DishRef) -> Result<Done> {
    let dish = store::load(writer.conn, request.dish_id)?;
    deletion::delete(
        writer.conn,
        "dish",
        request.dish_id,
        &[],
        deletion::in_use(&dish.name),
    )?;
    writer.about(dish.event_id);
    writer.fact("name", dish.name);
    Ok(Done {})
}

/// Who is asked for, by id or by name; nothing where neither is. Whoever is new counts as
/// the event does.
fn supplier(
    writer: &Writer<'_>,
    event: &Event,
    id: Option<Option<SupplierId>>,
    name: Option<&str>,
) -> Result<Option<Option<Supplier>>> {
    let found = match (id, name) {
        (Some(id), _) => id,
        (None, Some(name)) => {
            let home = settings::currency_of(writer.conn, &event.currency)?;
            suppliers::named(writer, ("supplier", name), &home)?
        }
        (None, None) => return Ok(None),
    };
    let found = found.map(|id| supplier_store::load(writer, id));
    Ok(Some(found.transpose()?))
}

/// A price is in the money of whom it is paid: it is no price in another.
fn same_money(
    writer: &Writer<'_>,
    event: &Event,
    old: &StoredDish,
    asked: Option<&Supplier>,
) -> Result<()> {
    let home = settings::currency_of(writer.conn, &event.currency)?;
    let counted = match old.supplier_id {
        Some(id) => supplier_store::load(writer, id)?.currency,
        None => home.clone(),
    };
    let currency = asked.map_or(home.as_str(), |one| one.currency.as_str());
    if currency == counted {
        return Ok(());
    }
    Err(Error::field("supplierId", Code::OtherCurrency)
        .with("name", old.name.as_str())
        .with("currency", currency)
        .with("counted", counted))
}

/// A number of units that may be taken off again.
fn optional(field: &str, asked: Option<Option<u32>>) -> Result<Option<Option<u32>>> {
    asked
        .map(|units| units.map(|units| bounds::count(field, units)).transpose())
        .transpose()
}
