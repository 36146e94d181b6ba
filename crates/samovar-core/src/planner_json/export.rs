//! The planner out: a document that can be read by eye, compared line by line, and
//! written while it is read from the file.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use rusqlite::Connection;
use sha2::{Digest as _, Sha256};

use super::row::{self, Cell, SETTINGS, Sum};
use super::{
    ExportPlanner, FORMAT, PlannerExported, counted, rows_of, setting_goes_along,
    tables_of_document,
};
use crate::db::migrate;
use crate::error::{Error, Result};
use crate::job::Job;
use crate::outgoing::{self, FileKind};
use crate::planner::{Planner, Written};

/// So many rows between two looks whether to go on.
const ROWS: u64 = 500;

pub fn export(
    planner: &Planner,
    request: ExportPlanner,
    job: &Job,
) -> Result<Written<PlannerExported>> {
    let stem = planner.path().file_stem().unwrap_or_default();
    let name = format!("{}.json", stem.to_string_lossy());
    let target = outgoing::path(planner, request.path, &name, FileKind::PlannerJson)?;
    let mut rows = 0;
    let (events, people) = planner.read(|reader| {
        target.make(|out| {
            rows = write(reader.conn, out, target.path(), job)?;
            Ok(())
        })?;
        counted(reader.conn)
    })?;
    Ok(Written::unchanged(PlannerExported {
        path: target.shown(),
        rows,
        events,
        people,
    }))
}

/// Writes the document; gives the number of its rows.
fn write(conn: &Connection, out: &mut dyn Write, path: &Path, job: &Job) -> Result<u64> {
    let mut document = Document {
        out,
        path,
        job,
        sum: Sum::default(),
        done: 0,
        total: count(conn)?,
    };
    document.say(&format!(
        "{{\n\"format\": \"{FORMAT}\",\n\"schema\": {},\n\"settings\": ",
        migrate::LATEST
    ))?;
    document.settings(conn)?;
    document.say(",\n\"tables\": {")?;
    for (at, table) in tables_of_document().enumerate() {
        document.say(if at == 0 { "\n" } else { ",\n" })?;
        document.table(conn, table)?;
    }
    let total = document.sum.total();
    document.say(&format!("\n}},\n\"sha256\": \"{total}\"\n}}\n"))?;
    Ok(document.done)
}

fn count(conn: &Connection) -> Result<u64> {
    let mut total = 0;
    for table in tables_of_document() {
        let rows: i64 = conn.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| {
            row.get(0)
        })?;
        total += rows.unsigned_abs();
    }
    Ok(total)
}

struct Document<'a> {
    out: &'a mut dyn Write,
    path: &'a Path,
    job: &'a Job,
    sum: Sum,
    done: u64,
    total: u64,
}

impl Document<'_> {
    fn say(&mut self, text: &str) -> Result<()> {
        self.put(text.as_bytes())
    }

    fn put(&mut self, bytes: &[u8]) -> Result<()> {
        self.out
            .write_all(bytes)
            .map_err(|error| Error::io(self.path, true, error))
    }

    fn settings(&mut self, conn: &Connection) -> Result<()> {
        let mut kept = conn.prepare("SELECT key, value FROM local_setting")?;
        let kept = kept
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<BTreeMap<String, String>>>()?;
        let mut line = Vec::new();
        put_settings(&mut line, &kept)?;
        self.put(&line)?;
        self.sum.add(SETTINGS, Sha256::new_with_prefix(&line));
        Ok(())
    }

    fn table(&mut self, conn: &Connection, table: &str) -> Result<()> {
        self.job.look()?;
        let columns = row::columns(conn, table)?;
        let names: Vec<&str> = columns.iter().map(|one| one.name.as_str()).collect();
        let mut rows = conn.prepare(&format!(
            "SELECT \"{}\" FROM {table} {}",
            names.join("\", \""),
            rows_of(table)
        ))?;
        let mut rows = rows.query([])?;
        let mut hash = Sha256::new();
        let mut line = Vec::new();
        self.say(&format!("\"{table}\": ["))?;
        let mut sign: &[u8] = b"\n";
        while let Some(row) = rows.next()? {
            line.clear();
            row::put(
                &mut line,
                names
                    .iter()
                    .enumerate()
                    .map(|(at, name)| Ok((*name, Cell::of(row.get_ref(at)?)?))),
            )?;
            self.put(sign)?;
            self.put(&line)?;
            sign = b",\n";
            line.push(b'\n');
            hash.update(&line);
            self.done += 1;
            if self.done.is_multiple_of(ROWS) {
                self.job.step(as_usize(self.done), as_usize(self.total))?;
            }
        }
        self.sum.add(table, hash);
        self.say(if sign == b"\n" { "]" } else { "\n]" })
    }
}

/// The settings that go along, as one object on one line.
pub fn put_settings(out: &mut Vec<u8>, kept: &BTreeMap<String, String>) -> Result<()> {
    let along = kept.iter().filter(|(key, _)| setting_goes_along(key));
    row::put(
        out,
        along.map(|(key, value)| Ok((key.as_str(), Cell::Text(value)))),
    )
}

pub fn as_usize(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
