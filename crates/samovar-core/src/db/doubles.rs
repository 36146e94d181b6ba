//! Who was let in at two doors that did not know of each other. Both arrivals stand for good;
//! the earlier one counts, and the other is kept out of what is counted (`share_double`) until
//! the earlier is taken back or the party grows.

use std::collections::BTreeSet;

use rusqlite::{Connection, params};

use crate::error::Result;

/// Looks anew at the guests whose rows of the door, or whose party, are among these rows.
pub fn note<'r>(
    conn: &Connection,
    rows: impl IntoIterator<Item = (&'r str, &'r str)>,
) -> Result<()> {
    let mut guests = BTreeSet::new();
    for (table, id) in rows {
        match table {
            "guest" => drop(guests.insert(id.to_owned())),
            "checkin" => guests.extend(guest_of(conn, id)?),
            _ => {}
        }
    }
    guests.iter().try_for_each(|guest| of_guest(conn, guest))
}

fn guest_of(conn: &Connection, checkin: &str) -> Result<Option<String>> {
    let mut statement = conn.prepare_cached("SELECT guest_id FROM checkin WHERE id = ?1")?;
    let mut rows = statement.query([checkin])?;
    Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
}

/// Whoever lets somebody in a second time on one laptop says so; a whole party that comes again
/// without that word was let in where nobody knew.
fn of_guest(conn: &Connection, guest: &str) -> Result<()> {
    conn.prepare_cached(
        "DELETE FROM share_double WHERE id IN (SELECT id FROM checkin WHERE guest_id = ?1)",
    )?
    .execute([guest])?;
    let mut statement = conn.prepare_cached(
        "SELECT p.id, p.kind = 'arrival', p.heads, p.override = '' AND p.heads > 0, 1 + g.plus_ones
         FROM passage AS p JOIN guest AS g ON g.id = p.guest_id
         WHERE p.guest_id = ?1 ORDER BY p.at, p.id",
    )?;
    let mut rows = statement.query([guest])?;
    let mut inside = 0;
    let mut doubles: Vec<String> = Vec::new();
    while let Some(row) = rows.next()? {
        let (arrives, heads): (bool, i64) = (row.get(1)?, row.get(2)?);
        let (plain, party): (bool, i64) = (row.get(3)?, row.get(4)?);
        match arrives {
            true if plain && inside >= party => doubles.push(row.get(0)?),
            true => inside += heads,
            false => inside = (inside - heads).max(0),
        }
    }
    for id in doubles {
        conn.prepare_cached("INSERT INTO share_double(id) VALUES (?1)")?
            .execute(params![id])?;
    }
    Ok(())
}
