//! A planner of a newer Samovar that only adds to what this one knows: `meta.min_reader`
//! says from which schema on a program reads it. Looked at in a copy of our own, which
//! keeps its tables and columns; what would run by itself there and is not ours is
//! taken out of the copy, as out of any file.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension};

use super::schema::{self, How, Thing};
use super::{migrate, values};
use crate::error::{Code, Error, Result};

/// Makes such a copy readable, or says that the planner is too new.
pub fn make_readable(conn: &Connection, path: &Path) -> Result<()> {
    let too_new = || Error::at(Code::PlannerNewer, path);
    schema::run_nothing(conn)?;
    if !reads(conn)? {
        return Err(too_new());
    }
    let mut differences = schema::compare(conn, migrate::LATEST)?;
    // What is added stays; what we know must be there as we know it.
    differences.retain(|found| {
        let added =
            found.how == How::Foreign && matches!(found.thing, Thing::Table | Thing::Column);
        let grown = found.how == How::Altered
            && found.thing == Thing::Table
            && has_our_columns(conn, &found.name);
        !(added || grown)
    });
    if schema::refuse(&differences).is_err() {
        return Err(too_new());
    }
    schema::make_ours(conn, migrate::LATEST, &differences)?;
    // A word that we don't know would be read as another one. What was added is not read.
    let ours = migrate::made(migrate::LATEST)?;
    for bad in values::unreadable(conn)? {
        let known: bool = ours.query_row(
            "SELECT EXISTS (SELECT 1 FROM pragma_table_info(?1) WHERE name = ?2)",
            [&bad.table, &bad.column],
            |row| row.get(0),
        )?;
        if known {
            return Err(too_new());
        }
    }
    Ok(())
}

/// Whether the file says that a program of our schema reads it, and was made by our
/// migrations as far as we know them.
fn reads(conn: &Connection) -> Result<bool> {
    let oldest: Option<String> = conn
        .query_row(
            "SELECT value FROM meta WHERE key = 'min_reader'",
            [],
            |row| row.get(0),
        )
        .optional()?;
    let oldest: Option<i64> = oldest.and_then(|text| text.parse().ok());
    Ok(oldest.is_some_and(|oldest| oldest <= migrate::LATEST)
        && migrate::check_hashes(conn, migrate::LATEST).is_ok())
}

/// Whether a table holds each column of ours as we know it, whatever else it holds.
fn has_our_columns(conn: &Connection, table: &str) -> bool {
    let columns = |conn: &Connection| -> Result<Vec<(String, String, bool, u32)>> {
        let mut info =
            conn.prepare("SELECT name, type, \"notnull\", pk FROM pragma_table_info(?1)")?;
        let found = info
            .query_map([table], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })?
            .collect::<rusqlite::Result<_>>()?;
        Ok(found)
    };
    let ours = migrate::made(migrate::LATEST).and_then(|model| columns(&model));
    match (ours, columns(conn)) {
        (Ok(ours), Ok(theirs)) => ours.iter().all(|column| theirs.contains(column)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn newer(more: &str) -> Connection {
        let conn = migrate::made(migrate::LATEST).unwrap();
        conn.execute(
            "INSERT INTO meta(key, value) VALUES ('min_reader', ?1)",
            [migrate::LATEST.to_string()],
        )
        .unwrap();
        conn.execute_batch(more).unwrap();
        conn
    }

    fn refusal(conn: &Connection) -> Option<Code> {
        make_readable(conn, Path::new("club.samovar"))
            .err()
            .map(|error| error.code)
    }

    #[test]
    fn tables_and_columns_that_were_added_stay_and_what_runs_goes() {
        let conn = newer(
            "CREATE TABLE patron(id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL) STRICT;
             ALTER TABLE event ADD COLUMN patron_id TEXT REFERENCES patron(id) DEFERRABLE INITIALLY DEFERRED;
             ALTER TABLE guest ADD COLUMN seat TEXT NOT NULL DEFAULT '';
             CREATE TRIGGER told AFTER INSERT ON event BEGIN DELETE FROM guest; END;
             DROP VIEW arrival;
             CREATE VIEW arrival AS SELECT 1 AS event_id;",
        );
        assert_eq!(refusal(&conn), None);
        let names = |kind: &str| -> i64 {
            conn.query_row(
                "SELECT count(*) FROM sqlite_schema WHERE type = ?1 AND name IN ('patron', 'told')",
                [kind],
                |row| row.get(0),
            )
            .unwrap()
        };
        assert_eq!((names("table"), names("trigger")), (1, 0));
        conn.prepare("SELECT patron_id FROM event").unwrap();
        // The view is ours again.
        conn.prepare("SELECT guest_id FROM arrival").unwrap();
    }

    #[test]
    fn a_file_that_asks_for_more_or_misses_something_is_refused() {
        for more in [
            "UPDATE meta SET value = '999' WHERE key = 'min_reader'".to_owned(),
            "DELETE FROM meta WHERE key = 'min_reader'".to_owned(),
            "ALTER TABLE person RENAME COLUMN name TO full_name".to_owned(),
            "DROP TABLE staff".to_owned(),
            "UPDATE meta SET value = 'x' WHERE key = 'migration_0001'".to_owned(),
        ] {
            assert_eq!(refusal(&newer(&more)), Some(Code::PlannerNewer), "{more}");
        }
    }
}
