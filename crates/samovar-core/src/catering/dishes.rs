//! The dishes of an event: added, changed, deleted.

use rusqlite::params;

use super::{AddDish, Catering, Course, DishRef, EditDish, board, store};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::db::position;
use crate::error::{Code, Error, Result};
use crate::event::{FoodPlanned, store as event};
use crate::ids::DishId;
use crate::input;
use crate::person::food;
use crate::planner::Writer;
use crate::wire::Done;

/// More than anybody orders or one unit feeds: a slip of the finger.
const MOST_UNITS: u32 = 1_000_000;

pub fn add(writer: &Writer<'_>, request: AddDish) -> Result<Catering> {
    let event = event::load(writer, request.event_id)?;
    let last: Option<String> = writer.conn.query_row(
        "SELECT max(position) FROM dish WHERE event_id = ?1",
        [event.id],
        |row| row.get(0),
    )?;
    let name = input::required("name", &request.name)?;
    writer.conn.execute(
        "INSERT INTO dish(id, event_id, name, course, diets, allergens, traces, portion, serves, price_minor, supplier, position)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            DishId::new(),
            event.id,
            name,
            request.course.unwrap_or(Course::Main),
            food::dish_diets(request.diets.as_deref().unwrap_or_default())?,
            food::dish_allergens(request.allergens.as_deref().unwrap_or_default())?,
            food::dish_traces(request.traces.as_deref().unwrap_or_default())?,
            input::line("portion", request.portion.as_deref().unwrap_or_default())?,
            serves(request.serves.unwrap_or(1))?,
            input::money("priceMinor", request.price_minor.unwrap_or(0))?,
            input::line("supplier", request.supplier.as_deref().unwrap_or_default())?,
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
    let ordered = request
        .ordered
        .map(|ordered| {
            ordered
                .map(|units| input::count("ordered", units, MOST_UNITS))
                .transpose()
        })
        .transpose()?;
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
        .set("serves", request.serves.map(serves).transpose()?)
        .set(
            "price_minor",
            request
                .price_minor
                .map(|price| input::money("priceMinor", price))
                .transpose()?,
        )
        .set("ordered", ordered)
        .set(
            "supplier",
            request
                .supplier
                .map(|supplier| input::line("supplier", &supplier))
                .transpose()?,
        )
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

fn serves(heads: u32) -> Result<u32> {
    if heads == 0 {
        return Err(Error::field("serves", Code::OutOfRange)
            .with("value", 0)
            .with("least", 1));
    }
    input::count("serves", heads, MOST_UNITS)
}
