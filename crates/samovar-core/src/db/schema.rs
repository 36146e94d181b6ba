//! The schema of a file, held against the one that the migrations make.
//!
//! A planner may come from anybody. What runs by itself in a SQLite file
//! (triggers, views, indexes on expressions, virtual tables) is taken out or
//! made anew before anything else is done with the file; tables and columns that
//! are not ours go with it, so that an opened planner holds our schema and
//! nothing else. Where one of our own tables is missing or made otherwise, the
//! file is refused. Looking reads `sqlite_schema` alone and runs nothing.

use std::collections::BTreeMap;

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use super::migrate;
use crate::error::{Code, Error, Result};

/// SQLite's own tables, which say nothing about who made a file.
const OF_SQLITE: &[&str] = &["sqlite_sequence", "sqlite_stat1", "sqlite_stat4"];

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    Trigger,
    View,
    Index,
    /// A table whose rows a module of SQLite makes up.
    Virtual,
    Table,
    Column,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// No migration makes it.
    Foreign,
    /// A migration makes it otherwise.
    Altered,
    Missing,
}

/// Something in which a file differs from what the migrations make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    pub thing: Thing,
    pub how: How,
    pub name: String,
}

impl Difference {
    /// `trigger evil: foreign`, in the words of SQLite as its own findings are.
    pub fn line(&self) -> String {
        let thing = match self.thing {
            Thing::Trigger => "trigger",
            Thing::View => "view",
            Thing::Index => "index",
            Thing::Virtual => "virtual table",
            Thing::Table => "table",
            Thing::Column => "column",
        };
        let how = match self.how {
            How::Foreign => "foreign",
            How::Altered => "altered",
            How::Missing => "missing",
        };
        format!("{thing} {}: {how}", shortened(&self.name))
    }

    /// Our tables hold what people wrote: nothing is made up in their place.
    fn forbids(&self) -> bool {
        matches!(self.thing, Thing::Table | Thing::Virtual) && self.how != How::Foreign
    }
}

/// Refuses a file in which one of our tables is missing or another.
pub fn refuse(differences: &[Difference]) -> Result<()> {
    match differences.iter().find(|found| found.forbids()) {
        Some(found) => Err(Error::new(Code::PlannerForeign).with("what", found.line())),
        None => Ok(()),
    }
}

/// Keeps a connection from running anything that stands in the file.
pub fn run_nothing(conn: &Connection) -> Result<()> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    Ok(())
}

/// The schema is ours: its triggers and views may run again.
pub fn run_ours(conn: &Connection) -> Result<()> {
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, true)?;
    Ok(())
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    thing: Thing,
    table: String,
    sql: Option<String>,
}

/// By name; a name stands in a schema once.
type Schema = BTreeMap<String, Entry>;

/// What is different in the file from the schema of `version`.
pub fn compare(conn: &Connection, version: i64) -> Result<Vec<Difference>> {
    let ours = read(&migrate::made(version)?)?;
    let theirs = read(conn)?;
    let mut found = Vec::new();
    for (name, entry) in &ours {
        let how = match theirs.get(name) {
            None => Some(How::Missing),
            Some(other) if other == entry => None,
            // A view in place of a table: the table is missing, the view foreign.
            Some(other) if other.thing != entry.thing => Some(How::Missing),
            Some(other) => match foreign_columns(entry, other) {
                Some(columns) => {
                    found.extend(columns.iter().map(|column| Difference {
                        thing: Thing::Column,
                        how: How::Foreign,
                        name: format!("{name}.{column}"),
                    }));
                    None
                }
                None => Some(How::Altered),
            },
        };
        found.extend(how.map(|how| Difference {
            thing: entry.thing,
            how,
            name: name.clone(),
        }));
    }
    for (name, entry) in &theirs {
        let known = ours.get(name).is_some_and(|one| one.thing == entry.thing);
        // An index that SQLite makes for a key goes with its table.
        let of_a_key = entry.sql.is_none() && !ours.contains_key(&entry.table);
        if !known && !of_a_key && !OF_SQLITE.contains(&name.as_str()) {
            found.push(Difference {
                thing: entry.thing,
                how: How::Foreign,
                name: name.clone(),
            });
        }
    }
    found.sort_by(|a, b| (a.thing, &a.name).cmp(&(b.thing, &b.name)));
    Ok(found)
}

fn read(conn: &Connection) -> Result<Schema> {
    let mut statement = conn.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema")?;
    let mut rows = statement.query([])?;
    let mut schema = Schema::new();
    while let Some(row) = rows.next()? {
        let kind: String = row.get(0)?;
        let sql: Option<String> = row.get(3)?;
        let thing = match kind.as_str() {
            "trigger" => Thing::Trigger,
            "view" => Thing::View,
            "index" => Thing::Index,
            _ if sql.as_deref().is_some_and(is_virtual) => Thing::Virtual,
            _ => Thing::Table,
        };
        let table = row.get(2)?;
        schema.insert(row.get(1)?, Entry { thing, table, sql });
    }
    Ok(schema)
}

fn is_virtual(sql: &str) -> bool {
    sql.get(..14)
        .is_some_and(|head| head.eq_ignore_ascii_case("CREATE VIRTUAL"))
}

/// The columns that were added to one of our tables, where that is all that is
/// different and they do nothing by themselves: no check, no expression.
fn foreign_columns(ours: &Entry, theirs: &Entry) -> Option<Vec<String>> {
    if ours.thing != Thing::Table {
        return None;
    }
    let (head, tail) = ours.sql.as_deref()?.rsplit_once(')')?;
    let added = theirs
        .sql
        .as_deref()?
        .strip_prefix(head)?
        .strip_suffix(tail)?
        .strip_suffix(')')?
        .strip_prefix(',')?;
    if added.contains(['(', ')', '"', '\'', '`', '[', '-', '/']) {
        return None;
    }
    let columns: Vec<String> = added
        .split(',')
        .filter_map(|column| column.split_whitespace().next())
        .map(str::to_owned)
        .collect();
    (!columns.is_empty()).then_some(columns)
}

/// Takes out what is foreign and makes ours anew, in the running transaction.
/// Afterwards the schema is that of `version`, or the file is refused.
pub fn put_right(conn: &Connection, version: i64, differences: &[Difference]) -> Result<()> {
    make_ours(conn, version, differences)?;
    match compare(conn, version)?.first() {
        Some(left) => Err(Error::new(Code::PlannerForeign).with("what", left.line())),
        None => Ok(()),
    }
}

/// The same for some of the differences; the others stay.
pub fn make_ours(conn: &Connection, version: i64, differences: &[Difference]) -> Result<()> {
    refuse(differences)?;
    // A name that can't be taken out is as good as a table that isn't ours.
    let refused = |found: &Difference| {
        let line = found.line();
        move |error: rusqlite::Error| {
            Error::new(Code::PlannerForeign)
                .with("what", line)
                .because(error)
        }
    };
    let (columns, things): (Vec<_>, Vec<_>) = differences
        .iter()
        .partition(|found| found.thing == Thing::Column);
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false)?;
    for found in things.iter().filter(|one| one.how != How::Missing) {
        take_out(conn, found).map_err(refused(found))?;
    }
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    let model = migrate::made(version)?;
    for found in things.iter().filter(|one| one.how != How::Foreign) {
        let sql: String = model.query_row(
            "SELECT sql FROM sqlite_schema WHERE name = ?1",
            [&found.name],
            |row| row.get(0),
        )?;
        conn.execute_batch(&sql).map_err(refused(found))?;
    }
    run_ours(conn)?;
    // Last: SQLite looks whether every view and trigger can do without it.
    for found in columns {
        take_out(conn, found).map_err(refused(found))?;
    }
    Ok(())
}

fn take_out(conn: &Connection, found: &Difference) -> rusqlite::Result<()> {
    let name = &found.name;
    match found.thing {
        Thing::Trigger => conn.execute_batch(&format!("DROP TRIGGER {}", quoted(name))),
        Thing::View => conn.execute_batch(&format!("DROP VIEW {}", quoted(name))),
        Thing::Index => conn.execute_batch(&format!("DROP INDEX {}", quoted(name))),
        Thing::Table => conn.execute_batch(&format!("DROP TABLE {}", quoted(name))),
        Thing::Column => match name.split_once('.') {
            Some((table, column)) => conn.execute_batch(&format!(
                "ALTER TABLE {} DROP COLUMN {}",
                quoted(table),
                quoted(column)
            )),
            None => Ok(()),
        },
        // DROP would call its module. It has no pages of its own: its line in
        // the schema is all there is, and its other tables are plain ones then.
        Thing::Virtual => {
            conn.execute_batch("PRAGMA writable_schema = ON")?;
            let gone = conn.execute(
                "DELETE FROM sqlite_schema WHERE type = 'table' AND name = ?1",
                [name],
            );
            conn.execute_batch("PRAGMA writable_schema = RESET")?;
            gone.map(drop)
        }
    }
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A name as long as a line of findings can be.
pub fn shortened(text: &str) -> String {
    let mut short: String = text.chars().take(80).filter(|c| !c.is_control()).collect();
    if text.chars().nth(80).is_some() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(sql: &str) -> (Connection, Vec<Difference>) {
        let conn = migrate::made(migrate::LATEST).unwrap();
        conn.execute_batch(sql).unwrap();
        run_nothing(&conn).unwrap();
        let found = compare(&conn, migrate::LATEST).unwrap();
        (conn, found)
    }

    fn lines(found: &[Difference]) -> Vec<String> {
        found.iter().map(Difference::line).collect()
    }

    #[test]
    fn what_runs_and_what_is_foreign_is_taken_out_and_ours_made_anew() {
        let (conn, found) = changed(
            "CREATE TRIGGER evil AFTER INSERT ON person BEGIN DELETE FROM guest; END;
             DROP TRIGGER checkin_no_delete;
             DROP VIEW arrival;
             CREATE VIEW arrival AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM r) SELECT n AS id FROM r;
             CREATE VIEW \"my \"\"view\" AS SELECT 1;
             DROP INDEX guest_by_code;
             CREATE INDEX odd ON guest(abs(plus_ones));
             CREATE VIRTUAL TABLE words USING fts5(t);
             CREATE TABLE bookmark(url TEXT UNIQUE);
             ALTER TABLE guest ADD COLUMN evil TEXT;",
        );
        let said = lines(&found);
        for line in [
            "trigger evil: foreign",
            "trigger checkin_no_delete: missing",
            "view arrival: altered",
            "view my \"view: foreign",
            "index guest_by_code: missing",
            "index odd: foreign",
            "virtual table words: foreign",
            "table words_data: foreign",
            "table bookmark: foreign",
            "column guest.evil: foreign",
        ] {
            assert!(said.iter().any(|one| one == line), "{line} in {said:?}");
        }
        let tx = conn.unchecked_transaction().unwrap();
        put_right(&tx, migrate::LATEST, &found).unwrap();
        tx.commit().unwrap();
        assert_eq!(lines(&compare(&conn, migrate::LATEST).unwrap()), [""; 0]);
        let verdict: String = conn
            .query_row("PRAGMA integrity_check", [], |row| row.get(0))
            .unwrap();
        assert_eq!(verdict, "ok");
    }

    #[test]
    fn our_tables_missing_or_made_otherwise_are_refused() {
        for (sql, line) in [
            ("DROP TABLE task", "table task: missing"),
            (
                "DROP TABLE task; CREATE VIEW task AS SELECT 1 AS id",
                "table task: missing",
            ),
            ("ALTER TABLE task DROP COLUMN owner", "table task: altered"),
            (
                "ALTER TABLE task ADD COLUMN x TEXT CHECK (x <> 'y')",
                "table task: altered",
            ),
            (
                "ALTER TABLE task ADD COLUMN x TEXT AS (owner)",
                "table task: altered",
            ),
            (
                "DROP TABLE local_person_words",
                "virtual table local_person_words: missing",
            ),
        ] {
            let (_conn, found) = changed(sql);
            let error = refuse(&found).unwrap_err();
            assert_eq!(
                (error.code, error.args["what"].as_str()),
                (Code::PlannerForeign, Some(line)),
                "{sql}"
            );
        }
    }

    #[test]
    fn what_the_migrations_make_is_ours() {
        for version in 1..=migrate::LATEST {
            let conn = migrate::made(version).unwrap();
            assert_eq!(compare(&conn, version).unwrap(), []);
        }
    }
}
