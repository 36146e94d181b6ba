//! Dishes of a supplier's menu, copied into an event. What the menu says later changes
//! no event.

use std::collections::HashSet;

use super::requests::TakeFromMenu;
use super::{Catering, board, sittings, store};
use crate::db::named_suppliers::key;
use crate::db::position;
use crate::error::{Code, Error, Result};
use crate::event::{Event, FoodPlanned, store as event};
use crate::ids::{DishId, MenuDishId, SittingId};
use crate::planner::Writer;
use crate::supplier::{MenuDish, Supplier, store as supplier};

/// Columns that a dish of an event has of the menu's, as they are. What else a dish
/// gets is named in [`copy`].
const ALONG: &[&str] = &[
    "supplier_id",
    "name",
    "course",
    "diets",
    "allergens",
    "traces",
    "portion",
    "unit",
    "per_head",
    "pack",
    "taken_percent",
    "min_units",
    "step",
    "price_minor",
];

pub fn take(writer: &Writer<'_>, request: TakeFromMenu) -> Result<Catering> {
    let event = event::load(writer, request.event_id)?;
    let supplier = supplier::load(writer, request.supplier_id)?;
    let menu = supplier::menu(writer.conn, supplier.id)?;
    let taken = match &request.menu_dish_ids {
        Some(ids) => chosen(writer, &supplier, &menu, ids)?,
        None => missing(writer, &event, &supplier, &menu)?,
    };
    if taken.is_empty() {
        writer.about(event.id);
        writer.fact("name", supplier.name);
        writer.fact("count", 0);
        return board::of_event(writer, &event);
    }
    let sitting = match request.sitting_id {
        Some(id) => sittings::of_event(writer, event.id, id)?,
        None => sittings::first(writer, &event)?,
    };
    let mut last: Option<String> = writer.conn.query_row(
        "SELECT max(position) FROM dish WHERE event_id = ?1",
        [event.id],
        |row| row.get(0),
    )?;
    for dish in &taken {
        let position = position::after(last.as_deref())?;
        copy(writer, (&event, sitting), dish, &position)?;
        last = Some(position);
    }
    if event.food_planned == FoodPlanned::Unknown {
        event::plan_food(writer.conn, event.id)?;
    }
    writer.about(event.id);
    writer.fact("name", supplier.name);
    writer.fact("count", taken.len());
    board::of_event(writer, &event)
}

/// In the order of the menu, each once.
fn chosen<'m>(
    writer: &Writer<'_>,
    supplier: &Supplier,
    menu: &'m [MenuDish],
    ids: &[MenuDishId],
) -> Result<Vec<&'m MenuDish>> {
    if let Some(foreign) = ids
        .iter()
        .find(|id| menu.iter().all(|dish| dish.id != **id))
    {
        let dish = supplier::load_dish(writer.conn, *foreign)?;
        return Err(Error::field("menuDishIds", Code::DishElsewhere)
            .with("dish", dish.name)
            .with("supplier", supplier::load(writer, dish.supplier_id)?.name)
            .with("name", supplier.name.as_str()));
    }
    Ok(menu.iter().filter(|dish| ids.contains(&dish.id)).collect())
}

/// What the event has no dish of yet, by supplier and name.
fn missing<'m>(
    writer: &Writer<'_>,
    event: &Event,
    supplier: &Supplier,
    menu: &'m [MenuDish],
) -> Result<Vec<&'m MenuDish>> {
    let there: HashSet<String> = store::dishes(writer.conn, event.id, &supplier.currency)?
        .iter()
        .filter(|dish| dish.supplier_id == Some(supplier.id))
        .map(|dish| key(&dish.name))
        .collect();
    Ok(menu
        .iter()
        .filter(|dish| !there.contains(&key(&dish.name)))
        .collect())
}

/// A part in the mix of 1 is what every menu begins with: the sitting's service says more.
fn copy(
    writer: &Writer<'_>,
    (event, sitting): (&Event, SittingId),
    dish: &MenuDish,
    position: &str,
) -> Result<()> {
    let along = ALONG.join(", ");
    writer
        .conn
        .prepare_cached(&format!(
            "INSERT INTO dish(id, event_id, sitting_id, position, mix, {along})
             SELECT ?1, ?2, ?3, ?4, nullif(mix, 1), {along} FROM menu_dish WHERE id = ?5"
        ))?
        .execute((DishId::new(), event.id, sitting, position, dish.id))?;
    Ok(())
}
#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::db::migrate;

    /// A column that the menu and the dishes of an event both get is not forgotten here.
    #[test]
    fn every_column_that_both_have_goes_along() {
        let conn = migrate::made(migrate::LATEST).unwrap();
        let columns = |table: &str| -> BTreeSet<String> {
            conn.prepare("SELECT name FROM pragma_table_info(?1)")
                .unwrap()
                .query_map([table], |row| row.get(0))
                .unwrap()
                .collect::<rusqlite::Result<_>>()
                .unwrap()
        };
        let mut both: BTreeSet<String> = &columns("menu_dish") & &columns("dish");
        for anew in ["id", "position", "mix"] {
            both.remove(anew);
        }
        let along: BTreeSet<String> = ALONG.iter().map(|&column| column.to_owned()).collect();
        assert_eq!(along, both);
    }
}
