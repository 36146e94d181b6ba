//! The dishes of an event, with how many to order and for whom there is none.

use rusqlite::{Connection, OptionalExtension, params};

use super::headcount;
use super::portions::{self, Offer};
use super::{AddDish, Catering, Course, Dish, DishRef, EditDish, safety, staff};
use crate::db::patch::Patch;
use crate::db::position;
use crate::db::references;
use crate::error::{Code, Error, Result};
use crate::event::{Event, EventRef, FoodPlanned, store as event};
use crate::ids::{DishId, EventId};
use crate::input;
use crate::person::food;
use crate::planner::{Reader, Writer};
use crate::settings;
use crate::wire::Done;

/// More than anybody orders or one unit feeds: a slip of the finger.
const MOST_UNITS: u32 = 1_000_000;

pub fn get(reader: &Reader<'_>, request: EventRef) -> Result<Catering> {
    of_event(reader, &event::load(reader, request.event_id)?)
}

/// All that the catering screen and the overview show.
pub fn of_event(reader: &Reader<'_>, event: &Event) -> Result<Catering> {
    let conn = reader.conn;
    let (heads, headcount) = headcount::of_event(conn, event.id)?;
    let mut dishes = load_all(conn, event.id)?;
    let offers: Vec<Offer> = dishes.iter().map(offer).collect();
    let portions = portions::allocate(&offers, &heads);
    for ((dish, offer), served) in dishes.iter_mut().zip(&offers).zip(&portions.heads) {
        dish.heads = *served;
        dish.needed = portions::needed(*served, event.margin_percent, dish.serves);
        dish.cost_minor =
            i64::from(dish.ordered.unwrap_or(dish.needed)).saturating_mul(dish.price_minor);
        dish.warnings = safety::warnings(offer, &heads);
        dish.unstated_for = safety::unstated_for(offer, &heads);
        dish.trace_warnings = safety::trace_warnings(offer, &heads);
        dish.contradictions = safety::contradictions(offer);
    }
    Ok(Catering {
        headcount,
        total_minor: dishes.iter().map(|dish| dish.cost_minor).sum(),
        dishes,
        unserved: portions.unserved,
        nothing_for: safety::nothing_for(&offers, &heads),
        staff: staff::list(conn, event.id)?,
        margin_percent: event.margin_percent,
        currency: if event.currency.is_empty() {
            settings::store::load(conn)?.currency
        } else {
            event.currency.clone()
        },
    })
}

/// What the arithmetic needs of a dish.
#[must_use]
pub fn offer(dish: &Dish) -> Offer {
    Offer::of(
        dish.course,
        &dish.diets.join("+"),
        &dish.allergens.join("+"),
        &dish.traces.join("+"),
    )
}

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
    of_event(writer, &event)
}

pub fn edit(writer: &Writer<'_>, request: EditDish) -> Result<Catering> {
    let (event, name) = named(writer, request.dish_id)?;
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
    of_event(writer, &event::load(writer, event)?)
}

pub fn delete(writer: &Writer<'_>, request: DishRef) -> Result<Done> {
    let (event, name) = named(writer, request.dish_id)?;
    references::delete(
        writer.conn,
        "dish",
        request.dish_id,
        &[],
        references::in_use(&name),
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

fn named(writer: &Writer<'_>, id: DishId) -> Result<(EventId, String)> {
    writer
        .conn
        .query_row(
            "SELECT event_id, name FROM dish WHERE id = ?1",
            [id],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?
        .ok_or_else(|| Error::missing("dish", id))
}

/// Dishes as stored; what is computed is still nothing.
fn load_all(conn: &Connection, event: EventId) -> Result<Vec<Dish>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, name, course, diets, allergens, portion, serves, price_minor, ordered, supplier, traces
         FROM dish WHERE event_id = ?1 ORDER BY position, id",
    )?;
    let dishes = statement
        .query_map([event], |row| {
            Ok(Dish {
                id: row.get(0)?,
                name: row.get(1)?,
                course: row.get(2)?,
                diets: food::list(&row.get::<_, String>(3)?),
                allergens: stated(&row.get::<_, String>(4)?),
                traces: food::list(&row.get::<_, String>(10)?),
                portion: row.get(5)?,
                serves: row.get(6)?,
                price_minor: row.get(7)?,
                ordered: row.get(8)?,
                supplier: row.get(9)?,
                heads: 0,
                needed: 0,
                cost_minor: 0,
                warnings: Vec::new(),
                unstated_for: Vec::new(),
                trace_warnings: Vec::new(),
                contradictions: Vec::new(),
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(dishes)
}

/// What a dish holds, on the wire: nothing stored says nothing.
fn stated(stored: &str) -> Vec<String> {
    if stored.is_empty() {
        return vec![food::NOT_STATED.to_owned()];
    }
    food::list(stored)
}
