//! Dishes and staff as rows.

use rusqlite::{Connection, OptionalExtension};

use super::{Dish, StaffMember};
use crate::db::from_row::from_row;
use crate::error::{Error, Result};
use crate::ids::{DishId, EventId, StaffId, SupplierId};
use crate::money::Money;
use crate::person::food;
use crate::person::order::key_column;
use crate::settings::store as settings;

from_row! {
    DISH, dish -> Dish {
        id: "d.id",
        sitting_id: "d.sitting_id",
        name: "d.name",
        course: "d.course",
        diets: "d.diets" => |stored: String| food::list(&stored),
        allergens: "d.allergens" => |stored: String| stated(&stored),
        traces: "d.traces" => |stored: String| food::list(&stored),
        portion: "d.portion",
        unit: "d.unit",
        per_head: "d.per_head",
        pack: "d.pack",
        taken_percent: "d.taken_percent",
        mix: "d.mix",
        min_units: "d.min_units",
        step: "d.step",
        left_over: "d.left_over",
        price: "d.price_minor" => |minor: i64| Money::new(minor, ""),
        ordered: "d.ordered",
        supplier_id: "d.supplier_id",
        supplier: "coalesce(s.name, '')",
    }
    also {
        heads: 0,
        needed: 0,
        cost: Money::new(0, ""),
        warnings: Vec::new(),
        unstated_for: Vec::new(),
        trace_warnings: Vec::new(),
        contradictions: Vec::new(),
    }
}

/// Dishes as stored, in the order of the menu; what is computed is still nothing. What is
/// bought of nobody is paid in `home`, the event's money.
pub fn dishes(conn: &Connection, event: EventId, home: &str) -> Result<Vec<Dish>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {DISH}, s.currency AS own_currency FROM dish AS d LEFT JOIN supplier AS s ON s.id = d.supplier_id
         WHERE d.event_id = ?1 ORDER BY d.position, d.id"
    ))?;
    let mut dishes = statement
        .query_map([event], |row| {
            let mut dish = dish(row, 0)?;
            let own: Option<String> = row.get("own_currency")?;
            dish.price.currency = own.unwrap_or_else(|| home.to_owned());
            Ok(dish)
        })?
        .collect::<rusqlite::Result<Vec<Dish>>>()?;
    // Of a supplier without a currency of its own: most have one.
    if dishes.iter().any(|dish| dish.price.currency.is_empty()) {
        let usual = settings::currency(conn)?;
        for dish in &mut dishes {
            if dish.price.currency.is_empty() {
                dish.price.currency.clone_from(&usual);
            }
        }
    }
    Ok(dishes)
}

/// What a change of a dish asks of it.
pub struct StoredDish {
    pub event_id: EventId,
    pub name: String,
    pub price_minor: i64,
    pub supplier_id: Option<SupplierId>,
}

from_row! {
    STORED, stored_dish -> StoredDish {
        event_id: "event_id",
        name: "name",
        price_minor: "price_minor",
        supplier_id: "supplier_id",
    }
}

pub fn load(conn: &Connection, id: DishId) -> Result<StoredDish> {
    conn.prepare_cached(&format!("SELECT {STORED} FROM dish WHERE id = ?1"))?
        .query_row([id], |row| stored_dish(row, 0))
        .optional()?
        .ok_or_else(|| Error::missing("dish", id))
}

/// What a dish holds, on the wire: nothing stored says nothing.
fn stated(stored: &str) -> Vec<String> {
    if stored.is_empty() {
        return vec![food::NOT_STATED.to_owned()];
    }
    food::list(stored)
}

/// The staff of an event by name.
pub fn staff(conn: &Connection, event: EventId) -> Result<Vec<StaffMember>> {
    let key = key_column(conn)?;
    let mut statement = conn.prepare_cached(&format!(
        "SELECT s.id, s.person_id, p.name, s.role, s.eats,
                EXISTS(SELECT 1 FROM guest AS g WHERE g.event_id = s.event_id AND g.person_id = s.person_id
                       AND g.state = 'going')
         FROM staff AS s JOIN person AS p ON p.id = s.person_id
         LEFT JOIN local_person_index AS i ON i.person_id = p.id
         WHERE s.event_id = ?1 ORDER BY i.{key}, s.id"
    ))?;
    let staff = statement
        .query_map([event], |row| {
            Ok(StaffMember {
                id: row.get(0)?,
                person_id: row.get(1)?,
                name: row.get(2)?,
                role: row.get(3)?,
                eats: row.get(4)?,
                is_guest: row.get(5)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(staff)
}

/// The event of one of the staff, and their name.
pub fn named_staff(conn: &Connection, id: StaffId) -> Result<(EventId, String)> {
    conn
        .query_row(
            "SELECT s.event_id, p.name FROM staff AS s JOIN person AS p ON p.id = s.person_id WHERE s.id = ?1",
            [id],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?
        .ok_or_else(|| Error::missing("staff", id))
}
