//! Rows of any shared table, read and written by what the schema says of it.

use std::collections::{BTreeMap, HashMap};

use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension, params_from_iter};
use samovar_share::Value;

use crate::db::tables::{self, Log, Table};
use crate::error::Result;

/// The columns of a row by name; what is null is left out.
pub type Values = BTreeMap<String, Value>;

/// A column of a table.
struct Column {
    name: String,
    is_text: bool,
    may_be_null: bool,
}

/// A column that names a row of another table.
pub struct Reference {
    pub column: String,
    pub to: String,
    /// Where that row is missing, the column is emptied; else the row goes.
    pub is_emptied: bool,
}

/// What is known of one table.
pub struct Shape {
    pub table: &'static Table,
    columns: Vec<Column>,
    pub references: Vec<Reference>,
    select: String,
}

impl Shape {
    /// Its columns but for the id, which names the row.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.columns
            .iter()
            .map(|one| one.name.as_str())
            .filter(|name| *name != "id")
    }
}

/// What the schema says of the shared tables.
pub struct Schema {
    shapes: HashMap<&'static str, Shape>,
}

impl Schema {
    pub fn of(conn: &Connection) -> Result<Self> {
        let mut shapes = HashMap::new();
        for table in tables::logged() {
            shapes.insert(table.name, shape(conn, table)?);
        }
        Ok(Self { shapes })
    }

    /// `None`: a table of a newer Samovar.
    pub fn get(&self, table: &str) -> Option<&Shape> {
        self.shapes.get(table)
    }

    /// The columns of other tables that stand on rows of this one without going with them.
    pub fn standing_on<'s>(
        &'s self,
        table: &'s str,
    ) -> impl Iterator<Item = (&'static str, &'s Reference)> {
        self.shapes.values().flat_map(move |shape| {
            shape
                .references
                .iter()
                .filter(move |one| one.to == table)
                .map(|one| (shape.table.name, one))
        })
    }
}

fn shape(conn: &Connection, table: &'static Table) -> Result<Shape> {
    let mut columns = Vec::new();
    let mut statement =
        conn.prepare_cached("SELECT name, type, \"notnull\" FROM pragma_table_info(?1)")?;
    let mut found = statement.query([table.name])?;
    while let Some(row) = found.next()? {
        columns.push(Column {
            name: row.get(0)?,
            is_text: row.get::<_, String>(1)? == "TEXT",
            may_be_null: !row.get::<_, bool>(2)?,
        });
    }
    let mut references = Vec::new();
    let mut statement = conn.prepare_cached(
        r#"SELECT "from", "table", on_delete FROM pragma_foreign_key_list(?1) ORDER BY "from""#,
    )?;
    let mut found = statement.query([table.name])?;
    while let Some(row) = found.next()? {
        let column: String = row.get(0)?;
        let may_be_null = columns
            .iter()
            .any(|one| one.name == column && one.may_be_null);
        references.push(Reference {
            is_emptied: may_be_null && row.get::<_, String>(2)? != "CASCADE",
            to: row.get(1)?,
            column,
        });
    }
    // By no key of the file: an alias may outlive the person.
    if table.name == "person" {
        references.push(Reference {
            column: "merged_into".to_owned(),
            to: "person".to_owned(),
            is_emptied: true,
        });
    }
    let names: Vec<&str> = columns.iter().map(|one| one.name.as_str()).collect();
    let select = format!(
        "SELECT {} FROM {} WHERE id = ?1",
        names.join(", "),
        table.name
    );
    Ok(Shape {
        table,
        columns,
        references,
        select,
    })
}

/// The row as it stands in its table.
pub fn read(conn: &Connection, shape: &Shape, id: &str) -> Result<Option<Values>> {
    let found = conn
        .prepare_cached(&shape.select)?
        .query_row([id], |row| {
            let mut values = Values::new();
            for (at, column) in shape.columns.iter().enumerate() {
                let value = match row.get_ref(at)? {
                    ValueRef::Integer(number) => Value::Int(number),
                    ValueRef::Text(text) => Value::Text(String::from_utf8_lossy(text).into_owned()),
                    _ => continue,
                };
                values.insert(column.name.clone(), value);
            }
            Ok(values)
        })
        .optional()?;
    Ok(found)
}

pub fn is_there(conn: &Connection, table: &str, id: &str) -> Result<bool> {
    Ok(conn
        .prepare_cached(&format!(
            "SELECT EXISTS (SELECT 1 FROM {table} WHERE id = ?1)"
        ))?
        .query_row([id], |row| row.get(0))?)
}

/// Puts a row into its table; says whether the table took it. What is not of the column's
/// kind stays as the table has it, as does a column that the row knows nothing of.
pub fn put(conn: &Connection, shape: &Shape, id: &str, values: &Values) -> Result<bool> {
    let mut names = vec!["id"];
    let mut given: Vec<Given<'_>> = vec![Given::Text(id)];
    for column in &shape.columns {
        if column.name == "id" {
            continue;
        }
        let value = match values.get(&column.name) {
            Some(Value::Int(number)) if !column.is_text => Given::Int(*number),
            Some(Value::Text(text)) if column.is_text => Given::Text(text),
            _ if column.may_be_null => Given::Null,
            _ => continue,
        };
        names.push(&column.name);
        given.push(value);
    }
    let marks: Vec<String> = (1..=names.len()).map(|at| format!("?{at}")).collect();
    let sets: Vec<String> = names
        .iter()
        .skip(1)
        .map(|name| format!("{name} = excluded.{name}"))
        .collect();
    let again = match shape.table.log() {
        Some(Log::AppendOnly) => "DO NOTHING".to_owned(),
        _ if sets.is_empty() => "DO NOTHING".to_owned(),
        _ => format!("DO UPDATE SET {}", sets.join(", ")),
    };
    let put = conn
        .prepare_cached(&format!(
            "INSERT INTO {}({}) VALUES ({}) ON CONFLICT(id) {again}",
            shape.table.name,
            names.join(", "),
            marks.join(", ")
        ))?
        .execute(params_from_iter(given.iter()));
    match put {
        Ok(_) => Ok(true),
        // What no laptop of ours would write: the row stays out until it is another.
        Err(rusqlite::Error::SqliteFailure(error, _))
            if error.code == rusqlite::ErrorCode::ConstraintViolation =>
        {
            Ok(false)
        }
        Err(error) => Err(error.into()),
    }
}

/// Takes a row out of its table, with what goes along.
pub fn delete(conn: &Connection, shape: &Shape, id: &str) -> Result<()> {
    if shape.table.log() == Some(Log::AppendOnly) {
        return Ok(());
    }
    conn.prepare_cached(&format!("DELETE FROM {} WHERE id = ?1", shape.table.name))?
        .execute([id])?;
    Ok(())
}

/// The rows of a table whose column names a row.
pub fn naming(conn: &Connection, table: &str, column: &str, id: &str) -> Result<Vec<String>> {
    let mut statement =
        conn.prepare_cached(&format!("SELECT id FROM {table} WHERE {column} = ?1"))?;
    let ids = statement
        .query_map([id], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(ids)
}

/// The ids of all rows of a table.
pub fn ids(conn: &Connection, table: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare(&format!("SELECT id FROM {table} ORDER BY id"))?;
    let ids = statement
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(ids)
}

enum Given<'v> {
    Null,
    Int(i64),
    Text(&'v str),
}

impl ToSql for Given<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Borrowed(ValueRef::Null),
            Self::Int(number) => ToSqlOutput::Borrowed(ValueRef::Integer(*number)),
            Self::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
        })
    }
}
