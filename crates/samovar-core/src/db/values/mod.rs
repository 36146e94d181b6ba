//! Stored values, held against what reads them.
//!
//! Any program can write anything into a file. A value that nothing can read is
//! mended when a planner is opened, after a backup and with a word about it, so
//! that one row never takes a whole list down; a copy that holds such a value does
//! not take the place of a planner. What can be read and is odd all the same is
//! told by the check alone.

mod album_rules;
mod budget_rules;
mod consent_rules;
mod feedback_rules;
mod memory_rules;
mod mend;
mod message_rules;
mod readings;
mod rule;
mod rules;
mod talk_rules;
mod team_rules;
pub mod words;

use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, OptionalExtension};

use self::rule::Rule;
use super::schema::shortened;
use super::tables;
use crate::error::Result;

pub use mend::mend;
pub use rules::id_in_place_of;

/// How many bad values are told with a name.
const NAMED: usize = 200;

/// A value that no row of this table should hold.
#[derive(Debug, Clone)]
pub struct BadValue {
    pub table: String,
    row: i64,
    /// Of a row of the history, whose number is its place in the step.
    step: Option<Vec<u8>>,
    pub column: String,
    /// Whose row it is, in words that a user knows.
    pub whose: String,
    pub value: String,
    rule: Option<&'static Rule>,
    /// What is read in its place.
    becomes: Value,
}

impl BadValue {
    /// `guest "Anna Petrova": state "goinf"`.
    pub fn line(&self) -> String {
        let (table, column) = (&self.table, &self.column);
        let value = shortened(&self.value);
        let whose = match self.whose.as_str() {
            "" => format!("row {}", self.row),
            name => format!("\"{}\"", shortened(name)),
        };
        format!("{table} {whose}: {column} \"{value}\"")
    }
}

/// Values that what reads them can't read.
pub fn unreadable(conn: &Connection) -> Result<Vec<BadValue>> {
    look(conn, Depth::Unreadable)
}

/// All values that are not as they should be.
pub fn odd(conn: &Connection) -> Result<Vec<BadValue>> {
    look(conn, Depth::All)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Depth {
    Unreadable,
    All,
}

struct Column {
    name: String,
    rule: Option<&'static Rule>,
    nullable: bool,
}

fn look(conn: &Connection, depth: Depth) -> Result<Vec<BadValue>> {
    let mut found = Vec::new();
    for table in tables(conn)? {
        look_at(conn, &table, depth, &mut found)?;
    }
    look_at_history(conn, &mut found)?;
    for bad in found.iter_mut().take(NAMED) {
        bad.whose = whose(conn, bad)?;
    }
    Ok(found)
}

/// The tables whose rows have a number; not those that are derived.
fn tables(conn: &Connection) -> Result<Vec<String>> {
    let mut names = conn.prepare(
        "SELECT name FROM sqlite_schema
         WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
           AND name NOT LIKE 'local\\_person\\_%' ESCAPE '\\' AND name <> 'change_row'
         ORDER BY name",
    )?;
    let names = names
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(names)
}

fn look_at(conn: &Connection, table: &str, depth: Depth, found: &mut Vec<BadValue>) -> Result<()> {
    let mut info = conn.prepare("SELECT name, \"notnull\" FROM pragma_table_info(?1)")?;
    let columns: Vec<Column> = info
        .query_map([table], |row| {
            let name: String = row.get(0)?;
            Ok(Column {
                rule: rules::of(table, &name),
                nullable: !row.get::<_, bool>(1)?,
                name,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    let list: Vec<String> = columns
        .iter()
        .map(|column| format!("\"{}\"", column.name))
        .collect();
    let mut statement = conn.prepare(&format!(
        "SELECT rowid, {} FROM \"{table}\" NOT INDEXED",
        list.join(", ")
    ))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for (index, column) in (1..).zip(&columns) {
            let Some((value, becomes)) = wrong(row.get_ref(index)?, column, depth) else {
                continue;
            };
            found.push(BadValue {
                table: table.to_owned(),
                row: row.get(0)?,
                step: None,
                column: column.name.clone(),
                whose: String::new(),
                value,
                rule: column.rule,
                becomes,
            });
        }
    }
    Ok(())
}

/// Rows as they were before and after each step: JSON, and the largest table.
fn look_at_history(conn: &Connection, found: &mut Vec<BadValue>) -> Result<()> {
    let mut statement =
        conn.prepare("SELECT CAST(step_id AS BLOB), seq, old, new FROM change_row")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for (index, column) in [(2, "old"), (3, "new")] {
            let ValueRef::Text(bytes) = row.get_ref(index)? else {
                continue;
            };
            if std::str::from_utf8(bytes).is_ok_and(readings::is_object) {
                continue;
            }
            let text = String::from_utf8_lossy(bytes).into_owned();
            let readable = readings::is_object(&text);
            found.push(BadValue {
                table: "change_row".to_owned(),
                row: row.get(1)?,
                step: Some(row.get(0)?),
                column: column.to_owned(),
                whose: String::new(),
                becomes: Value::Text(if readable {
                    text.clone()
                } else {
                    "{}".to_owned()
                }),
                value: text,
                rule: None,
            });
        }
    }
    Ok(())
}

/// The value in words and what is read in its place, where it is wrong.
fn wrong(value: ValueRef<'_>, column: &Column, depth: Depth) -> Option<(String, Value)> {
    let told = depth == Depth::All;
    match (value, column.rule) {
        (ValueRef::Null, _) => None,
        (ValueRef::Integer(number), Some(Rule::Number(least, most))) => {
            // Nobody knows what it was: none, and not the nearest that is possible.
            let becomes = 0_i64.clamp(*least, *most);
            (number < *least || number > *most)
                .then(|| (number.to_string(), Value::Integer(becomes)))
        }
        (ValueRef::Text(bytes), rule) => {
            let Ok(text) = std::str::from_utf8(bytes) else {
                let text = String::from_utf8_lossy(bytes).into_owned();
                return Some((
                    text.clone(),
                    replaced(&text, column).unwrap_or(Value::Text(text)),
                ));
            };
            match rule {
                Some(Rule::Told(right)) if !told || right(text) => None,
                None => None,
                _ => replaced(text, column).map(|becomes| (text.to_owned(), becomes)),
            }
        }
        // STRICT keeps other kinds out; what got in is the damage check's to tell.
        _ => None,
    }
}

/// What is read in place of a text; `None` where it can be read as it is.
fn replaced(text: &str, column: &Column) -> Option<Value> {
    match column.rule? {
        Rule::Id => {
            (uuid::Uuid::try_parse(text).is_err()).then(|| Value::Text(rules::id_in_place_of(text)))
        }
        Rule::Reads(right, _) if right(text) => None,
        // What may be nothing is better nothing than a guess.
        Rule::Reads(..) if column.nullable => Some(Value::Null),
        Rule::Reads(_, Some(becomes)) => Some(Value::Text((*becomes).to_owned())),
        Rule::Reads(_, None) => Some(Value::Text(String::new())),
        Rule::Told(right) => (!right(text)).then(|| Value::Text(text.to_owned())),
        Rule::Number(least, _) => Some(Value::Integer(*least)),
    }
}

fn whose(conn: &Connection, bad: &BadValue) -> Result<String> {
    let Some(name) = tables::find(&bad.table).and_then(|table| table.called) else {
        return Ok(String::new());
    };
    let bytes: Option<Option<Vec<u8>>> = conn
        .query_row(
            &format!(
                "SELECT CAST(({name}) AS BLOB) FROM \"{}\" AS t WHERE t.rowid = ?1",
                bad.table
            ),
            [bad.row],
            |row| row.get(0),
        )
        .optional()?;
    let bytes = bytes.flatten().unwrap_or_default();
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::migrate;

    #[test]
    fn every_number_of_the_schema_has_bounds() {
        let conn = migrate::made(migrate::LATEST).unwrap();
        for table in tables(&conn).unwrap() {
            let mut info = conn
                .prepare("SELECT name FROM pragma_table_info(?1) WHERE type = 'INTEGER' AND pk = 0")
                .unwrap();
            let columns: Vec<String> = info
                .query_map([&table], |row| row.get(0))
                .unwrap()
                .collect::<rusqlite::Result<_>>()
                .unwrap();
            for column in columns {
                assert!(
                    matches!(rules::of(&table, &column), Some(Rule::Number(..))),
                    "{table}.{column} has no bounds"
                );
            }
        }
    }

    #[test]
    fn every_rule_is_about_a_column_of_the_schema_and_its_own_stand_in_passes() {
        let conn = migrate::made(migrate::LATEST).unwrap();
        for (table, column, rule) in rules::all() {
            let known: i64 = conn
                .query_row(
                    "SELECT count(*) FROM pragma_table_info(?1) WHERE name = ?2",
                    [table, column],
                    |row| row.get(0),
                )
                .unwrap();
            assert_eq!(known, 1, "{table}.{column}");
            if let Rule::Reads(right, Some(becomes)) = rule {
                assert!(right(becomes), "{table}.{column}: {becomes}");
            }
        }
    }
}
