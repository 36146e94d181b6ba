//! The dishes of an event: added, changed, deleted.

use rusqlite::params;

use super::{AddDish, Catering, Course, DishRef, EditDish, Unit, board, sittings, store};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::db::position;
use crate::error::Result;
use crate::event::{FoodPlanned, store as event};
use crate::ids::{DishId, SupplierId};
use crate::input;
use crate::person::food;
use crate::planner::Writer;
use crate::supplier::{bounds, edit as suppliers, store as supplier_store};
use crate::wire::Done;

/// One of a unit, in thousandths.
const ONE: i64 = 1000;

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
    let supplier = supplier(
        writer,
        request.supplier_id.map(Some),
        request.supplier.as_deref(),
    )?;
    writer.conn.execute(
        "INSERT INTO dish(id, event_id, sitting_id, name, course, diets, allergens, traces, portion, unit, per_head,
                          pack, taken_percent, mix, min_units, step, price_minor, supplier_id, position)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)",
        params![
            DishId::new(),
            event.id,
            sitting,
            name,
            request.course.unwrap_or(Course::Main),
            food::dish_diets(request.diets.as_deref().unwrap_or_default())?,
            food::dish_allergens(request.allergens.as_deref().unwrap_or_default())?,
            food::dish_traces(request.traces.as_deref().unwrap_or_default())?,
            input::line("portion", request.portion.as_deref().unwrap_or_default())?,
            request.unit.unwrap_or(Unit::Piece),
            bounds::amount("perHead", request.per_head.unwrap_or(ONE))?,
            bounds::amount("pack", request.pack.unwrap_or(ONE))?,
            bounds::percent("takenPercent", request.taken_percent.unwrap_or(100))?,
            request
                .mix
                .map(|mix| bounds::count("mix", mix))
                .transpose()?,
            bounds::count("minUnits", request.min_units.unwrap_or(0))?,
            bounds::at_least_one("step", request.step.unwrap_or(1))?,
            input::money("priceMinor", request.price_minor.unwrap_or(0))?,
            supplier.flatten(),
            position::after(last.as_deref())?,
        ],
    )?;
    // A dish on the menu decides it; who has said "no" is asked nothing.
    if event.food_planned == FoodPlanned::Unknown {
        event::plan_food(writer.conn, event.id)?;
    }
    writer.about(event.id);
    writer.fact("name", name);
    board::of_event(writer, &event)
}

pub fn edit(writer: &Writer<'_>, request: EditDish) -> Result<Catering> {
    let (event, name) = store::named_dish(writer.conn, request.dish_id)?;
    let sitting = request
        .sitting_id
        .map(|id| sittings::of_event(writer, event, id))
        .transpose()?;
    let supplier = supplier(writer, request.supplier_id, request.supplier.as_deref())?;
    Patch::new("dish", request.dish_id)
        .set(
            "name",
            request
                .name
                .map(|name| input::required("name", &name))
                .transpose()?,
        )
        .set_sql("course", request.course)?
        .set(
            "diets",
            request
                .diets
                .map(|diets| food::dish_diets(&diets))
                .transpose()?,
        )
        .set(
            "allergens",
            request
                .allergens
                .map(|allergens| food::dish_allergens(&allergens))
                .transpose()?,
        )
        .set(
            "traces",
            request
                .traces
                .map(|traces| food::dish_traces(&traces))
                .transpose()?,
        )
        .set(
            "portion",
            request
                .portion
                .map(|portion| input::line("portion", &portion))
                .transpose()?,
        )
        .set_sql("sitting_id", sitting)?
        .set_sql("unit", request.unit)?
        .set(
            "per_head",
            request
                .per_head
                .map(|per_head| bounds::amount("perHead", per_head))
                .transpose()?,
        )
        .set(
            "pack",
            request
                .pack
                .map(|pack| bounds::amount("pack", pack))
                .transpose()?,
        )
        .set(
            "taken_percent",
            request
                .taken_percent
                .map(|percent| bounds::percent("takenPercent", percent))
                .transpose()?,
        )
        .set("mix", optional("mix", request.mix)?)
        .set(
            "min_units",
            request
                .min_units
                .map(|units| bounds::count("minUnits", units))
                .transpose()?,
        )
        .set(
            "step",
            request
                .step
                .map(|step| bounds::at_least_one("step", step))
                .transpose()?,
        )
        .set("left_over", optional("leftOver", request.left_over)?)
        .set(
            "price_minor",
            request
                .price_minor
                .map(|price| input::money("priceMinor", price))
                .transpose()?,
        )
        .set("ordered", optional("ordered", request.ordered)?)
        .set_sql("supplier_id", supplier)?
        .apply(writer.conn)?;
    writer.about(event);
    writer.fact("name", name);
    board::of_event(writer, &event::load(writer, event)?)
}

pub fn delete(writer: &Writer<'_>, request: DishRef) -> Result<Done> {
    let (event, name) = store::named_dish(writer.conn, request.dish_id)?;
    deletion::delete(
        writer.conn,
        "dish",
        request.dish_id,
        &[],
        deletion::in_use(&name),
    )?;
    writer.about(event);
    writer.fact("name", name);
    Ok(Done {})
}

/// Who is asked for, by id or by name; nothing where neither is.
fn supplier(
    writer: &Writer<'_>,
    id: Option<Option<SupplierId>>,
    name: Option<&str>,
) -> Result<Option<Option<SupplierId>>> {
    match (id, name) {
        (Some(Some(id)), _) => Ok(Some(Some(supplier_store::load(writer, id)?.id))),
        (Some(None), _) => Ok(Some(None)),
        (None, Some(name)) => suppliers::named(writer, "supplier", name).map(Some),
        (None, None) => Ok(None),
    }
}

/// A number of units that may be taken off again.
fn optional(field: &str, asked: Option<Option<u32>>) -> Result<Option<Option<u32>>> {
    asked
        .map(|units| units.map(|units| bounds::count(field, units)).transpose())
        .transpose()
}
