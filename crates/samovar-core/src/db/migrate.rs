//! Numbered migrations, applied once, in order, and never edited.
//!
//! Each applied migration leaves its hash in `meta`, so a file that was made by
//! an edited migration is refused instead of trusted. A planner made by a newer
//! Samovar is refused too: an old program must not write what it can't read.

use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};

use crate::error::{Code, Error, Result};

/// `Samo` in ASCII: tells a planner from any other SQLite file.
pub const APPLICATION_ID: i32 = 0x5361_6D6F;

const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_planner.sql"),
    include_str!("migrations/0002_guests_and_door.sql"),
    include_str!("migrations/0003_calendars.sql"),
    include_str!("migrations/0004_nothing_guessed.sql"),
    include_str!("migrations/0005_nothing_lost.sql"),
    include_str!("migrations/0006_without_a_stumble.sql"),
];

/// The schema this program writes.
pub const LATEST: i64 = MIGRATIONS.len() as i64;

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
    for (key, value) in [("app_schema", LATEST), ("min_reader", 2)] {
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
        conn.execute(
            "INSERT INTO meta(key, value) VALUES (?1, ?2)",
            (format!("migration_{number:04}"), hash(sql)),
        )?;
    }
    Ok(())
}

/// An empty planner of that version in memory: what a file is held against.
pub fn made(version: i64) -> Result<Connection> {
    let conn = Connection::open_in_memory()?;
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
