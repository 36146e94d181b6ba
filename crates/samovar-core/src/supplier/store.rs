//! Suppliers and their menus as rows.

use rusqlite::{Connection, OptionalExtension, Row};

use super::{ListSuppliers, Menu, MenuDish, Supplier, SupplierRef};
use crate::collation;
use crate::db::named_suppliers::key;
use crate::db::text;
use crate::error::{Error, Result};
use crate::ids::{EventId, MenuDishId, SupplierId};
use crate::keyboard::Reading;
use crate::person::food;
use crate::planner::Reader;
use crate::settings;
use crate::time::stamp;
use crate::wire::Page;

const COLUMNS: &str =
    "id, name, contact, email, phone, language, currency, vat_rate, vat_mode, final_hours,
    overset_percent, min_heads, min_spend_minor, service_percent, delivery_minor, notes,
    (SELECT count(*) FROM menu_dish AS m WHERE m.supplier_id = supplier.id)";
const DISH_COLUMNS: &str =
    "id, supplier_id, name, course, diets, allergens, traces, portion, price_minor, per_head,
    pack, unit, taken_percent, mix, min_units, step";

pub fn get(reader: &Reader<'_>, request: SupplierRef) -> Result<Supplier> {
    load(reader, request.supplier_id)
}

pub fn get_menu(reader: &Reader<'_>, request: SupplierRef) -> Result<Menu> {
    Ok(Menu {
        supplier: load(reader, request.supplier_id)?,
        dishes: menu(reader.conn, request.supplier_id)?,
    })
}

/// Suppliers by name, or those whose name or contact has the words.
pub fn list(reader: &Reader<'_>, request: ListSuppliers) -> Result<Page<Supplier>> {
    let mut statement = reader
        .conn
        .prepare_cached(&format!("SELECT {COLUMNS} FROM supplier"))?;
    let mut suppliers: Vec<Supplier> = statement
        .query_map([], supplier)?
        .collect::<rusqlite::Result<_>>()?;
    let called = |one: &Supplier, words: &str| {
        text::has_words(&format!("{} {}", one.name, one.contact), words)
    };
    let reading = Reading::of(
        &request.query.unwrap_or_default(),
        request.as_typed,
        |words| Ok(suppliers.iter().any(|one| called(one, words))),
    )?;
    suppliers.retain(|one| called(one, &reading.words));
    let settings = settings::store::load(reader.conn)?;
    suppliers.sort_by(|a, b| {
        collation::compare(settings.language, &a.name, &b.name).then_with(|| a.id.cmp(&b.id))
    });
    let rows: Vec<Supplier> = suppliers
        .into_iter()
        .map(|one| complete(reader, one, &settings.currency))
        .collect::<Result<_>>()?;
    let total = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    Ok(Page::new(rows, total).read_as(reading.read_as()))
}

pub fn load(reader: &Reader<'_>, id: SupplierId) -> Result<Supplier> {
    let found = reader
        .conn
        .prepare_cached(&format!("SELECT {COLUMNS} FROM supplier WHERE id = ?1"))?
        .query_row([id], supplier)
        .optional()?
        .ok_or_else(|| Error::missing("supplier", id))?;
    complete(reader, found, &settings::store::load(reader.conn)?.currency)
}

/// The supplier who is called so, whatever the letters; of two the older.
pub fn find_named(conn: &Connection, name: &str) -> Result<Option<SupplierId>> {
    let wanted = key(name);
    let mut statement = conn.prepare_cached("SELECT id, name FROM supplier ORDER BY id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if key(&row.get::<_, String>(1)?) == wanted {
            return Ok(Some(row.get(0)?));
        }
    }
    Ok(None)
}

/// The dishes of a supplier in the order of the menu.
pub fn menu(conn: &Connection, id: SupplierId) -> Result<Vec<MenuDish>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {DISH_COLUMNS} FROM menu_dish WHERE supplier_id = ?1 ORDER BY position, id"
    ))?;
    Ok(statement
        .query_map([id], menu_dish)?
        .collect::<rusqlite::Result<_>>()?)
}

pub fn load_dish(conn: &Connection, id: MenuDishId) -> Result<MenuDish> {
    conn.prepare_cached(&format!(
        "SELECT {DISH_COLUMNS} FROM menu_dish WHERE id = ?1"
    ))?
    .query_row([id], menu_dish)
    .optional()?
    .ok_or_else(|| Error::missing("menu-dish", id))
}

/// The dishes of a supplier in the order of the menu, with their places in it.
pub fn places(conn: &Connection, id: SupplierId) -> Result<Vec<(MenuDishId, String)>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, position FROM menu_dish WHERE supplier_id = ?1 ORDER BY position, id",
    )?;
    Ok(statement
        .query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?)
}

/// The events where something has a price in the supplier's money: dishes, or an order
/// that was sent.
pub fn priced_events(conn: &Connection, id: SupplierId) -> Result<Vec<EventId>> {
    let mut statement = conn.prepare_cached(
        "SELECT event_id FROM dish WHERE supplier_id = ?1 AND price_minor > 0
         UNION SELECT o.event_id FROM food_order AS o
               WHERE o.supplier_id = ?1 AND EXISTS (SELECT 1 FROM order_version AS v WHERE v.order_id = o.id)",
    )?;
    Ok(statement
        .query_map([id], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?)
}

/// The events that have dishes of the supplier.
pub fn events(conn: &Connection, id: SupplierId) -> Result<Vec<EventId>> {
    let mut statement =
        conn.prepare_cached("SELECT DISTINCT event_id FROM dish WHERE supplier_id = ?1")?;
    Ok(statement
        .query_map([id], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?)
}

fn complete(reader: &Reader<'_>, mut found: Supplier, usual: &str) -> Result<Supplier> {
    if found.currency.is_empty() {
        usual.clone_into(&mut found.currency);
    }
    found.upcoming_events = reader
        .conn
        .prepare_cached(
            "SELECT count(*) FROM event AS e
             WHERE e.state <> 'cancelled' AND e.ends >= substr(?2, 1, 16)
               AND EXISTS (SELECT 1 FROM dish AS d WHERE d.event_id = e.id AND d.supplier_id = ?1)",
        )?
        .query_row((found.id, stamp(reader.now)), |row| row.get(0))?;
    Ok(found)
}

fn supplier(row: &Row<'_>) -> rusqlite::Result<Supplier> {
    Ok(Supplier {
        id: row.get(0)?,
        name: row.get(1)?,
        contact: row.get(2)?,
        email: row.get(3)?,
        phone: row.get(4)?,
        language: row.get(5)?,
        currency: row.get(6)?,
        vat_rate: row.get(7)?,
        vat_mode: row.get(8)?,
        final_hours: row.get(9)?,
        overset_percent: row.get(10)?,
        min_heads: row.get(11)?,
        min_spend_minor: row.get(12)?,
        service_percent: row.get(13)?,
        delivery_minor: row.get(14)?,
        notes: row.get(15)?,
        dishes: row.get(16)?,
        upcoming_events: 0,
    })
}

fn menu_dish(row: &Row<'_>) -> rusqlite::Result<MenuDish> {
    Ok(MenuDish {
        id: row.get(0)?,
        supplier_id: row.get(1)?,
        name: row.get(2)?,
        course: row.get(3)?,
        diets: food::list(&row.get::<_, String>(4)?),
        allergens: food::list(&row.get::<_, String>(5)?),
        traces: food::list(&row.get::<_, String>(6)?),
        portion: row.get(7)?,
        price_minor: row.get(8)?,
        per_head: row.get(9)?,
        pack: row.get(10)?,
        unit: row.get(11)?,
        taken_percent: row.get(12)?,
        mix: row.get(13)?,
        min_units: row.get(14)?,
        step: row.get(15)?,
    })
}
