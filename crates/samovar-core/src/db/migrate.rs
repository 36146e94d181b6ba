//! Numbered migrations, applied once, in order, and never edited.
//!
//! Each applied migration leaves its hash in `meta`, so a file that was made by
//! an edited migration is refused instead of trusted. A planner made by a newer
//! Samovar is not written to: an old program must not write what it can't read. It may
//! be looked at where the newer one only added to it (`min_reader`, see `newer.rs`).

use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};

use super::{connection, consents_of_photos, named_suppliers, talks_of_speakers};
use crate::error::{Code, Error, Result};
use crate::outgoing::names::APPLICATION_ID;

const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_planner.sql"),
    include_str!("migrations/0002_guests_and_door.sql"),
    include_str!("migrations/0003_calendars.sql"),
    include_str!("migrations/0004_nothing_guessed.sql"),
    include_str!("migrations/0005_nothing_lost.sql"),
    include_str!("migrations/0006_without_a_stumble.sql"),
    include_str!("migrations/0007_several_laptops.sql"),
    include_str!("migrations/0008_sittings.sql"),
    SUPPLIERS,
    include_str!("migrations/0010_money.sql"),
    include_str!("migrations/0011_orders.sql"),
    include_str!("migrations/0012_programme.sql"),
    include_str!("migrations/0013_programme_import.sql"),
    include_str!("migrations/0014_show.sql"),
    include_str!("migrations/0015_team.sql"),
    include_str!("migrations/0016_templates.sql"),
    TALKS,
    CONSENTS,
    include_str!("migrations/0019_stages.sql"),
    include_str!("migrations/0020_memory.sql"),
    include_str!("migrations/0021_messages.sql"),
    include_str!("migrations/0022_feedback.sql"),
    include_str!("migrations/0023_albums.sql"),
    include_str!("migrations/0024_kpi.sql"),
    include_str!("migrations/0025_rule_starts.sql"),
    include_str!("migrations/0026_texts.sql"),
    include_str!("migrations/0027_sharing.sql"),
];

const SUPPLIERS: &str = include_str!("migrations/0009_suppliers.sql");
const TALKS: &str = include_str!("migrations/0017_talks.sql");
const CONSENTS: &str = include_str!("migrations/0018_consents.sql");

type Moves = fn(&Connection) -> Result<()>;

/// What a migration moves over that SQL can't, right after it.
const AFTERWARDS: &[(&str, Moves)] = &[
    (SUPPLIERS, named_suppliers::make),
    (TALKS, talks_of_speakers::make),
    (CONSENTS, consents_of_photos::make),
];

/// The schema this program writes.
pub const LATEST: i64 = MIGRATIONS.len() as i64;

/// The oldest schema whose programs read a file of [`LATEST`] right. It is raised by a
/// migration that does more than add tables, columns with a usual value and indexes.
///
/// How a dish is sold and who supplies it is no longer read where programs before 8 read it.
const MIN_READER: i64 = 8;

/// The version of a file, or an error that says why it can't be opened. 0 is a
/// file without anything in it.
pub fn version(conn: &Connection) -> Result<i64> {
    let version: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let application: i32 = conn.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let tables: i64 = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if tables > 0 && application != APPLICATION_ID {
        return Err(Error::new(Code::NotAPlanner));
    }
    if version > LATEST {
        return Err(Error::new(Code::PlannerNewer)
            .with("version", version)
            .with("known", LATEST));
    }
    // A file of ours says which schema it has, and one that says so has it.
    if (version < 1) != (tables == 0) || version < 0 {
        return Err(Error::new(Code::PlannerDamaged).with(
            "detail",
            format!("user_version {version}, {tables} entries"),
        ));
    }
    Ok(version)
}

/// Whether a file has a schema that came after ours.
pub fn is_newer(conn: &Connection) -> Result<bool> {
    let version: i64 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    Ok(version > LATEST)
}

/// Brings the file to [`LATEST`] inside the running transaction.
pub fn migrate(conn: &Connection, from: i64) -> Result<()> {
    if from == LATEST {
        return Ok(());
    }
    complete(conn, from)
}

/// Lays out an empty file as it was in that version, to be filled and then completed.
pub fn lay_out(conn: &Connection, version: i64) -> Result<()> {
    apply(conn, 0, version)
}

/// From a version that the file does not say that it has, or an older one.
pub fn complete(conn: &Connection, from: i64) -> Result<()> {
    apply(conn, from, LATEST)?;
    // Undo steps were written against the old columns.
    conn.execute("DELETE FROM local_undo", [])?;
    for (key, value) in [("app_schema", LATEST), ("min_reader", MIN_READER)] {
        conn.execute(
            "INSERT INTO meta(key, value) VALUES (?1, ?2)
             ON CONFLICT(key) DO UPDATE SET value = excluded.value",
            (key, value.to_string()),
        )?;
    }
    conn.execute_batch(&format!(
        "PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {LATEST};"
    ))?;
    Ok(())
}

fn apply(conn: &Connection, from: i64, to: i64) -> Result<()> {
    let wanted = |number: &i64| *number > from && *number <= to;
    for (number, sql) in (1..).zip(MIGRATIONS).filter(|(number, _)| wanted(number)) {
        conn.execute_batch(sql)?;
        for (_, moves) in AFTERWARDS.iter().filter(|(after, _)| *after == *sql) {
            moves(conn)?;
        }
        conn.execute(
            "INSERT INTO meta(key, value) VALUES (?1, ?2)",
            (format!("migration_{number:04}"), hash(sql)),
        )?;
    }
    Ok(())
}

/// An empty planner of that version in memory: what a file is held against.
pub fn made(version: i64) -> Result<Connection> {
    let conn = connection::in_memory(None)?;
    apply(&conn, 0, version)?;
    Ok(conn)
}

/// Refuses a file that was made by other migrations than ours.
pub fn check_hashes(conn: &Connection, applied: i64) -> Result<()> {
    for (number, sql) in (1..=applied).zip(MIGRATIONS) {
        let stored: Option<String> = conn
            .query_row(
                "SELECT value FROM meta WHERE key = ?1",
                [format!("migration_{number:04}")],
                |row| row.get(0),
            )
            .optional()?;
        if stored.as_deref() != Some(hash(sql).as_str()) {
            return Err(Error::new(Code::MigrationChanged).with("number", number));
        }
    }
    Ok(())
}

fn hash(sql: &str) -> String {
    Sha256::digest(sql.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(conn: &Connection, sql: &str) -> Vec<String> {
        conn.prepare(sql)
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<rusqlite::Result<_>>()
            .unwrap()
    }

    /// Two laptops may both make such a row, and neither file would take the other's.
    #[test]
    fn no_table_that_laptops_share_says_that_a_row_is_unique() {
        let conn = made(LATEST).unwrap();
        let unique = names(
            &conn,
            "SELECT t.name || '.' || i.name
             FROM sqlite_schema AS t JOIN pragma_index_list(t.name) AS i
             WHERE t.type = 'table' AND i.\"unique\" AND i.origin <> 'pk'
               AND t.name NOT LIKE 'local\\_%' ESCAPE '\\'",
        );
        assert_eq!(unique, [""; 0]);
    }

    /// A row is known by an id that its laptop made, a step's rows by their place in it. What
    /// laptops tell each other is no row of a noun.
    #[test]
    fn every_table_that_laptops_share_is_keyed_by_ids() {
        let conn = made(LATEST).unwrap();
        let keys = names(
            &conn,
            "SELECT t.name || '.' || group_concat(c.name, '+')
             FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c ON c.pk > 0
             WHERE t.type = 'table' AND t.name NOT LIKE 'local\\_%' ESCAPE '\\'
             GROUP BY t.name",
        );
        let other: Vec<&String> = keys
            .iter()
            .filter(|key| !key.ends_with(".id") && !key.starts_with("share_"))
            .collect();
        assert_eq!(other, ["change_row.step_id+seq", "meta.key"]);
        // Nothing counts upwards by itself: two laptops would count alike.
        assert_eq!(
            names(
                &conn,
                "SELECT name FROM sqlite_schema WHERE sql LIKE '%AUTOINCREMENT%'"
            ),
            [""; 0]
        );
    }

    #[test]
    fn every_key_to_another_row_may_be_met_later_in_the_step() {
        let conn = made(LATEST).unwrap();
        let tables = names(
            &conn,
            "SELECT name || ': ' || sql FROM sqlite_schema WHERE type = 'table'",
        );
        for table in tables {
            let keys = table.matches("REFERENCES").count();
            assert_eq!(
                table.matches("DEFERRABLE INITIALLY DEFERRED").count(),
                keys,
                "{table}"
            );
        }
    }

    #[test]
    fn min_reader_is_a_schema_that_there_is() {
        assert!((1..=LATEST).contains(&MIN_READER));
    }
}
