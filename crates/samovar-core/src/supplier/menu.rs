//! The dishes of a menu: added one by one or by the price list, changed, deleted.

use rusqlite::types::Value;

use super::dish::DishFields;
use super::store::{get_menu, load, load_dish, places};
use super::{
    AddMenuDish, AddMenuDishes, EditMenuDish, Menu, MenuDish, MenuDishRef, MoveMenuDish,
    SupplierRef, bounds,
};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::db::position;
use crate::error::{Code, Error, Result};
use crate::ids::{MenuDishId, SupplierId};
use crate::planner::Writer;
use crate::wire::{Direction, Done};

/// Lines of a price list at once.
const MOST_AT_ONCE: usize = 1_000;

pub fn add(writer: &Writer<'_>, request: AddMenuDish) -> Result<MenuDish> {
    let supplier = load(writer, request.supplier_id)?;
    let id = insert(writer, request)?;
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
            AddMenuDish {
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

fn insert(writer: &Writer<'_>, dish: AddMenuDish) -> Result<MenuDishId> {
    let id = MenuDishId::new();
    let last: Option<String> = writer
        .conn
        .prepare_cached("SELECT max(position) FROM menu_dish WHERE supplier_id = ?1")?
        .query_row([dish.supplier_id], |row| row.get(0))?;
    let mix = dish.mix.map(|mix| bounds::count("mix", mix)).transpose()?;
    let mut besides = vec![
        ("id", Value::from(id.to_string())),
        ("supplier_id", Value::from(dish.supplier_id.to_string())),
        ("position", Value::from(position::after(last.as_deref())?)),
    ];
    besides.extend(mix.map(|mix| ("mix", Value::from(i64::from(mix)))));
    DishFields {
        name: Some(dish.name),
        course: dish.course,
        diets: dish.diets,
        allergens: dish.allergens,
        traces: dish.traces,
        portion: dish.portion,
        unit: dish.unit,
        per_head: dish.per_head,
        pack: dish.pack,
        taken_percent: dish.taken_percent,
        min_units: dish.min_units,
        step: dish.step,
        price_minor: dish.price_minor,
    }
    .insert(writer.conn, "INSERT INTO menu_dish", besides)?;
    Ok(id)
}

pub fn edit(writer: &Writer<'_>, request: EditMenuDish) -> Result<MenuDish> {
    let id = request.menu_dish_id;
    let before = load_dish(writer.conn, id)?;
    let supplier = load(writer, before.supplier_id)?;
    let mix = request.mix.map(|mix| bounds::count("mix", mix));
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
        .onto(Patch::new("menu_dish", id))?
        .set("mix", mix.transpose()?)
        .apply(writer.conn)?;
    writer.fact("name", before.name);
    writer.fact("supplier", supplier.name);
    load_dish(writer.conn, id)
}

/// Gives a dish the place of the one before or after it. At the end of the menu it stays.
pub fn shift(writer: &Writer<'_>, request: MoveMenuDish) -> Result<Menu> {
    let dish = load_dish(writer.conn, request.menu_dish_id)?;
    let supplier = load(writer, dish.supplier_id)?;
    let mut order = places(writer.conn, supplier.id)?;
    let at = order.iter().position(|(id, _)| *id == dish.id);
    let pair = at.and_then(|at| match request.direction {
        Direction::Earlier => at.checked_sub(1).map(|before| (before, at)),
        Direction::Later => (at + 1 < order.len()).then_some((at, at + 1)),
    });
    if let Some((first, second)) = pair {
        order.swap(first, second);
        put_in_order(writer, &order)?;
    }
    writer.fact("name", dish.name);
    writer.fact("supplier", supplier.name);
    get_menu(
        writer,
        SupplierRef {
            supplier_id: dish.supplier_id,
        },
    )
}

/// Writes the places that stand anew, the lowest first. Two laptops may both have added at
/// one place: then there are too few places for the dishes, and all get new ones.
fn put_in_order(writer: &Writer<'_>, order: &[(MenuDishId, String)]) -> Result<()> {
    let mut places: Vec<String> = order.iter().map(|(_, place)| place.clone()).collect();
    places.sort_unstable();
    places.dedup();
    if places.len() < order.len() {
        places.clear();
        for _ in order {
            let next = position::after(places.last().map(String::as_str))?;
            places.push(next);
        }
    }
    for ((id, _), place) in order.iter().zip(places) {
        Patch::new("menu_dish", id)
            .set("position", Some(place))
            .apply(writer.conn)?;
    }
    Ok(())
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
