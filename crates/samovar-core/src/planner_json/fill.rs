//! A document's rows into an empty planner, one by one as they come. Whatever is not as
//! the schema has it is refused with its place; nothing is left out and nothing made up.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{CachedStatement, Connection};
use sha2::{Digest as _, Sha256};

use super::export::{as_usize, put_settings};
use super::row::{self, Cell, Column, SETTINGS, Sum};
use super::{FORMAT, FORMAT_NAME, setting_goes_along, tables_of_document};
use crate::db::migrate;
use crate::error::{Code, Error, Result};
use crate::job::Job;
use crate::time;

/// So many rows between two looks whether to go on.
const ROWS: u64 = 500;

/// What was read of a document so far, and where it goes.
pub struct Filling<'c> {
    pub conn: &'c Connection,
    pub job: &'c Job,
    /// Bytes of the file: how many were read, and how many there are.
    pub progress: (&'c dyn Fn() -> u64, u64),
    /// A row begins: so much of it may come.
    pub row_begins: &'c dyn Fn(),
    pub is_ours: bool,
    pub schema: Option<i64>,
    pub sha256: Option<String>,
    pub rows: u64,
    sum: Sum,
    filled: BTreeSet<String>,
}

impl<'c> Filling<'c> {
    pub fn new(
        conn: &'c Connection,
        job: &'c Job,
        progress: (&'c dyn Fn() -> u64, u64),
        row_begins: &'c dyn Fn(),
    ) -> Self {
        Self {
            conn,
            job,
            progress,
            row_begins,
            is_ours: false,
            schema: None,
            sha256: None,
            rows: 0,
            sum: Sum::default(),
            filled: BTreeSet::new(),
        }
    }

    pub fn format(&mut self, said: &str) -> Result<()> {
        if !said.starts_with(FORMAT_NAME) {
            return Err(Error::new(Code::NotPlannerJson));
        }
        if said != FORMAT {
            return Err(Error::new(Code::PlannerJsonNewer));
        }
        self.is_ours = true;
        Ok(())
    }

    /// Lays out the tables that the document is about to fill.
    pub fn schema(&mut self, version: i64) -> Result<()> {
        if !self.is_ours {
            return Err(Error::new(Code::NotPlannerJson));
        }
        if version > migrate::LATEST {
            return Err(Error::new(Code::PlannerJsonNewer));
        }
        if version < 1 || self.schema.is_some() {
            return Err(odd("wrong-kind", "schema"));
        }
        migrate::lay_out(self.conn, version)?;
        self.schema = Some(version);
        Ok(())
    }

    pub fn settings(&mut self, kept: &BTreeMap<String, String>) -> Result<()> {
        self.begin(SETTINGS)?;
        for (key, value) in kept {
            if !setting_goes_along(key) {
                return Err(odd("unknown-column", key));
            }
            if key == "zone" && time::zone(value).is_err() {
                return Err(odd("wrong-kind", key));
            }
            self.conn.execute(
                "INSERT INTO local_setting(key, value) VALUES (?1, ?2)",
                [key, value],
            )?;
        }
        let mut line = Vec::new();
        put_settings(&mut line, kept)?;
        self.sum.add(SETTINGS, Sha256::new_with_prefix(&line));
        Ok(())
    }

    /// What comes before the tables must have come, and each part comes once.
    fn begin(&mut self, part: &str) -> Result<()> {
        if self.schema.is_none() {
            return Err(Error::new(Code::NotPlannerJson));
        }
        if !self.filled.insert(part.to_owned()) {
            return Err(odd("twice", part));
        }
        Ok(())
    }

    pub fn table(&mut self, name: &str) -> Result<TableRows<'c>> {
        self.job.look()?;
        let known = tables_of_document().find(|known| *known == name);
        let columns = match known {
            Some(name) => row::columns(self.conn, name)?,
            None => Vec::new(),
        };
        // One that came with a later schema is as unknown as any.
        let Some(name) = known.filter(|_| !columns.is_empty()) else {
            return Err(odd("unknown-table", name));
        };
        self.begin(name)?;
        let names: Vec<String> = columns
            .iter()
            .map(|one| format!("\"{}\"", one.name))
            .collect();
        let places: Vec<String> = (1..=names.len()).map(|at| format!("?{at}")).collect();
        let insert = self.conn.prepare_cached(&format!(
            "INSERT INTO {name}({}) VALUES ({})",
            names.join(", "),
            places.join(", ")
        ))?;
        Ok(TableRows {
            name,
            columns,
            insert,
            hash: Sha256::new(),
            line: Vec::new(),
        })
    }

    pub fn row_done(&mut self) -> Result<()> {
        self.rows += 1;
        if self.rows.is_multiple_of(ROWS) {
            let (read, total) = self.progress;
            self.job.step(as_usize(read()), as_usize(total))?;
        }
        Ok(())
    }

    pub fn table_done(&mut self, table: TableRows<'c>) {
        self.sum.add(table.name, table.hash);
    }

    /// The document is read: whether all of it was there, and as it was written.
    pub fn finish(&self) -> Result<i64> {
        let Some(version) = self.schema else {
            return Err(Error::new(Code::NotPlannerJson));
        };
        for table in tables_of_document() {
            let is_there = !row::columns(self.conn, table)?.is_empty();
            if is_there && !self.filled.contains(table) {
                return Err(odd("missing-table", table));
            }
        }
        match &self.sha256 {
            Some(said) if *said != self.sum.total() => Err(Error::new(Code::PlannerJsonChanged)),
            _ => Ok(version),
        }
    }
}

/// A place in the document that is not as it should be.
pub fn odd(why: &str, what: &str) -> Error {
    let what: String = what.chars().take(80).filter(|c| !c.is_control()).collect();
    Error::new(Code::PlannerJsonOdd)
        .with("why", why)
        .with("what", what)
}

/// The table that is being filled.
pub struct TableRows<'c> {
    pub name: &'static str,
    pub columns: Vec<Column>,
    insert: CachedStatement<'c>,
    hash: Sha256,
    line: Vec<u8>,
}

/// A cell as it came.
#[derive(Debug, Clone)]
pub enum Given {
    Nothing,
    Number(i64),
    Text(String),
    Other,
}

impl TableRows<'_> {
    /// Where the column stands, looked for from where it is expected.
    pub fn place(&self, column: &str, expected: usize) -> Result<usize> {
        let is = |at: &usize| self.columns.get(*at).is_some_and(|one| one.name == column);
        Some(expected)
            .filter(is)
            .or_else(|| (0..self.columns.len()).find(is))
            .ok_or_else(|| odd("unknown-column", &format!("{}.{column}", self.name)))
    }

    /// Puts the row in, whose cells stand in the order of the columns.
    pub fn add(&mut self, cells: &[Option<Given>]) -> Result<()> {
        for (at, (column, cell)) in self.columns.iter().zip(cells).enumerate() {
            let fits = match cell {
                None => return Err(odd("missing-column", &self.called(column))),
                Some(Given::Nothing) => column.nullable,
                Some(Given::Number(_)) => column.is_number,
                Some(Given::Text(_)) => !column.is_number,
                Some(Given::Other) => false,
            };
            if !fits {
                return Err(odd("wrong-kind", &self.called(column)));
            }
            let place = at + 1;
            match cell {
                Some(Given::Text(text)) => self.insert.raw_bind_parameter(place, text)?,
                Some(Given::Number(number)) => self.insert.raw_bind_parameter(place, number)?,
                _ => self
                    .insert
                    .raw_bind_parameter(place, rusqlite::types::Null)?,
            }
        }
        self.insert.raw_execute().map_err(|error| {
            if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) {
                odd("twice", self.name)
            } else {
                error.into()
            }
        })?;
        self.line.clear();
        let cells = self.columns.iter().zip(cells).map(|(column, cell)| {
            let cell = match cell {
                Some(Given::Text(text)) => Cell::Text(text),
                Some(Given::Number(number)) => Cell::Number(*number),
                _ => Cell::Nothing,
            };
            Ok((column.name.as_str(), cell))
        });
        row::put(&mut self.line, cells)?;
        self.line.push(b'\n');
        self.hash.update(&self.line);
        Ok(())
    }

    fn called(&self, column: &Column) -> String {
        format!("{}.{}", self.name, column.name)
    }
}
