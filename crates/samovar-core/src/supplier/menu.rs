//! The dishes of a menu: added one by one or by the price list, changed, deleted.

use rusqlite::params;

use super::store::{get_menu, load, load_dish};
use super::{
    AddMenuDish, AddMenuDishes, EditMenuDish, Menu, MenuDish, MenuDishRef, SupplierRef, Unit,
    bounds,
};
use crate::catering::Course;
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::db::position;
use crate::error::{Code, Error, Result};
use crate::ids::{MenuDishId, SupplierId};
use crate::input;
use crate::person::food;
use crate::planner::Writer;
use crate::wire::Done;

/// A thing in a thing: one piece for one head.
const ONE: i64 = 1_000;
/// Lines of a price list at once.
const MOST_AT_ONCE: usize = 1_000;

pub fn add(writer: &Writer<'_>, request: AddMenuDish) -> Result<MenuDish> {
    let supplier = load(writer, request.supplier_id)?;
    let id = insert(writer, &request)?;
    let added = load_dish(writer.conn, id)?;
    writer.fact("name", added.name.clone());
    writer.fact("supplier", supplier.name);
    Ok(added)
}

/// All of them or none.
pub fn add_many(writer: &Writer<'_>, request: AddMenuDishes) -> Result<Menu> {
    let supplier = load(writer, request.supplier_id)?;
    let count = request.dishes.len();
    if count == 0 {
        return Err(Error::field("dishes", Code::Required));
    }
    if count > MOST_AT_ONCE {
        return Err(Error::field("dishes", Code::NumberBeyond)
            .with("value", count)
            .with("least", 1)
            .with("most", MOST_AT_ONCE));
    }
    for dish in request.dishes {
        insert(
            writer,
            &AddMenuDish {
                supplier_id: supplier.id,
                name: dish.name,
                price_minor: dish.price_minor,
                ..AddMenuDish::plain(supplier.id)
            },
        )?;
    }
    writer.fact("supplier", supplier.name);
    writer.fact("count", count);
    get_menu(
        writer,
        SupplierRef {
            supplier_id: supplier.id,
        },
    )
}

impl AddMenuDish {
    /// With nothing said of it.
    #[must_use]
    pub fn plain(supplier_id: SupplierId) -> Self {
        Self {
            supplier_id,
            name: String::new(),
            course: None,
            diets: None,
            allergens: None,
            traces: None,
            portion: None,
            price_minor: None,
            per_head: None,
            pack: None,
            unit: None,
            taken_percent: None,
            mix: None,
            min_units: None,
            step: None,
        }
    }
}

fn insert(writer: &Writer<'_>, dish: &AddMenuDish) -> Result<MenuDishId> {
    let id = MenuDishId::new();
    let last: Option<String> = writer
        .conn
        .prepare_cached("SELECT max(position) FROM menu_dish WHERE supplier_id = ?1")?
        .query_row([dish.supplier_id], |row| row.get(0))?;
    writer
        .conn
        .prepare_cached(
            "INSERT INTO menu_dish(id, supplier_id, name, course, diets, allergens, traces, portion, price_minor,
                                   per_head, pack, unit, taken_percent, mix, min_units, step, position)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
        )?
        .execute(params![
            id,
            dish.supplier_id,
            input::required("name", &dish.name)?,
            dish.course.unwrap_or(Course::Main),
            food::dish_diets(dish.diets.as_deref().unwrap_or_default())?,
            food::dish_allergens(dish.allergens.as_deref().unwrap_or_default())?,
            food::dish_traces(dish.traces.as_deref().unwrap_or_default())?,
            input::line("portion", dish.portion.as_deref().unwrap_or_default())?,
            bounds::sum("priceMinor", dish.price_minor.unwrap_or(0))?,
            bounds::amount("perHead", dish.per_head.unwrap_or(ONE))?,
            bounds::amount("pack", dish.pack.unwrap_or(ONE))?,
            dish.unit.unwrap_or(Unit::Piece),
            bounds::percent("takenPercent", dish.taken_percent.unwrap_or(100))?,
            bounds::count("mix", dish.mix.unwrap_or(1))?,
            bounds::count("minUnits", dish.min_units.unwrap_or(0))?,
            bounds::at_least_one("step", dish.step.unwrap_or(1))?,
            position::after(last.as_deref())?,
        ])?;
    Ok(id)
}

pub fn edit(writer: &Writer<'_>, request: EditMenuDish) -> Result<MenuDish> {
    let id = request.menu_dish_id;
    let before = load_dish(writer.conn, id)?;
    let supplier = load(writer, before.supplier_id)?;
    let amount = |field: &str, given: Option<i64>| {
        given
            .map(|thousandths| bounds::amount(field, thousandths))
            .transpose()
    };
    let count = |field: &str, given: Option<u32>| {
        given.map(|count| bounds::count(field, count)).transpose()
    };
    Patch::new("menu_dish", id)
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
        .set(
            "price_minor",
            request
                .price_minor
                .map(|price| bounds::sum("priceMinor", price))
                .transpose()?,
        )
        .set("per_head", amount("perHead", request.per_head)?)
        .set("pack", amount("pack", request.pack)?)
        .set_sql("unit", request.unit)?
        .set(
            "taken_percent",
            request
                .taken_percent
                .map(|percent| bounds::percent("takenPercent", percent))
                .transpose()?,
        )
        .set("mix", count("mix", request.mix)?)
        .set("min_units", count("minUnits", request.min_units)?)
        .set(
            "step",
            request
                .step
                .map(|step| bounds::at_least_one("step", step))
                .transpose()?,
        )
        .apply(writer.conn)?;
    writer.fact("name", before.name);
    writer.fact("supplier", supplier.name);
    load_dish(writer.conn, id)
}

/// Events keep their copies.
pub fn delete(writer: &Writer<'_>, request: MenuDishRef) -> Result<Done> {
    let dish = load_dish(writer.conn, request.menu_dish_id)?;
    let supplier = load(writer, dish.supplier_id)?;
    deletion::delete(
        writer.conn,
        "menu_dish",
        dish.id,
        &[],
        deletion::in_use(&dish.name),
    )?;
    writer.fact("name", dish.name);
    writer.fact("supplier", supplier.name);
    Ok(Done {})
}
