//! Suppliers out of the names that stood beside dishes: what SQL alone can't do, for
//! SQLite knows small and capital letters of ASCII only. Names that are searched for
//! alike are one supplier, called as its first dish called it.

use std::collections::HashMap;

use rusqlite::Connection;

use super::text::fold;
use super::values::id_in_place_of;
use crate::error::Result;

/// A dish with a name beside it, and the currency of its prices.
struct Named {
    dish: String,
    supplier: String,
    currency: String,
}

/// Runs once, right after the migration that made the table.
pub fn make(conn: &Connection) -> Result<()> {
    let mut statement = conn.prepare(
        "SELECT d.id, d.supplier, coalesce(e.currency, '')
         FROM dish AS d LEFT JOIN event AS e ON e.id = d.event_id
         WHERE d.supplier <> '' AND d.supplier_id IS NULL ORDER BY d.id",
    )?;
    let dishes: Vec<Named> = statement
        .query_map([], |row| {
            Ok(Named {
                dish: row.get(0)?,
                supplier: row.get(1)?,
                currency: row.get(2)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    let mut made: HashMap<String, String> = HashMap::new();
    for named in dishes {
        let name = named.supplier.trim();
        if name.is_empty() {
            continue;
        }
        let key = key(name);
        let id = match made.get(&key) {
            Some(id) => id.clone(),
            None => {
                // The same for the same name: laptops that bring one planner up to date
                // apart make one supplier of it.
                let id = id_in_place_of(&format!("supplier {key}"));
                conn.execute(
                    "INSERT INTO supplier(id, name, currency) VALUES (?1, ?2, ?3)",
                    (&id, name, &named.currency),
                )?;
                made.insert(key, id.clone());
                id
            }
        };
        conn.execute(
            // The name goes: nobody could change it there, and it may be a person's.
            "UPDATE dish SET supplier_id = ?1, supplier = '' WHERE id = ?2",
            (&id, &named.dish),
        )?;
    }
    Ok(())
}

/// Names with one key are of one supplier.
#[must_use]
pub fn key(name: &str) -> String {
    let folded = fold(name);
    // Of signs alone nothing is left to compare.
    if folded.is_empty() {
        name.trim().to_owned()
    } else {
        folded
    }
}

#[cfg(test)]
mod tests {
    use crate::db::migrate;

    #[test]
    fn equal_names_become_one_supplier_whatever_their_letters() {
        let conn = crate::db::connection::in_memory(None).unwrap();
        migrate::lay_out(&conn, 7).unwrap();
        conn.execute_batch(
            "INSERT INTO event(id, title, starts, ends, zone, currency, calendar_uid, created_at)
               VALUES ('e', 'Tea', '2026-12-18T19:00', '2026-12-18T22:00', 'UTC', 'RUB', 'u', '');
             INSERT INTO dish(id, event_id, name, supplier, position) VALUES
               ('1', 'e', 'Pie', 'Кухня «Чайник»', 'a'),
               ('2', 'e', 'Tea', '  КУХНЯ «ЧАЙНИК» ', 'b'),
               ('3', 'e', 'Cake', 'Pizza Roma', 'c'),
               ('4', 'e', 'Soup', '', 'd'),
               ('5', 'e', 'Nuts', '   ', 'e'),
               ('6', 'e', 'Salad', 'pizza roma', 'f'),
               ('7', 'e', 'Water', '***', 'g');",
        )
        .unwrap();
        migrate::complete(&conn, 7).unwrap();
        let found: Vec<(String, Option<String>, Option<String>)> = conn
            .prepare(
                "SELECT d.name, s.name, s.currency FROM dish AS d
                 LEFT JOIN supplier AS s ON s.id = d.supplier_id ORDER BY d.id",
            )
            .unwrap()
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .unwrap()
            .collect::<rusqlite::Result<_>>()
            .unwrap();
        let found: Vec<(&str, Option<&str>)> = found
            .iter()
            .map(|(dish, supplier, currency)| {
                assert_eq!(currency.is_some(), supplier.is_some());
                assert!(currency.as_deref().is_none_or(|code| code == "RUB"));
                (dish.as_str(), supplier.as_deref())
            })
            .collect();
        assert_eq!(
            found,
            [
                ("Pie", Some("Кухня «Чайник»")),
                ("Tea", Some("Кухня «Чайник»")),
                ("Cake", Some("Pizza Roma")),
                ("Soup", None),
                ("Nuts", None),
                ("Salad", Some("Pizza Roma")),
                ("Water", Some("***")),
            ]
        );
        let suppliers: u32 = conn
            .query_row("SELECT count(*) FROM supplier", [], |row| row.get(0))
            .unwrap();
        assert_eq!(suppliers, 3);
    }
}
