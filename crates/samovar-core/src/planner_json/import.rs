//! A planner as JSON becomes a planner: a new file, made whole beside its place and
//! looked through as a restored backup is. What is wrong is said with its place, and
//! then nothing is there.

use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use serde::de::DeserializeSeed;
use serde_json::Deserializer;

use super::fill::Filling;
use super::seeds::{Document, Stopped};
use super::{ImportPlanner, PlannerImported, counted};
use crate::db::whole;
use crate::error::{Code, Error, Result};
use crate::incoming;
use crate::job::Job;
use crate::outgoing::{FileKind, Target};
use crate::planner::{self, Planner, Written};

/// More than any row of ours: a logo is the largest.
const LONGEST_ROW: u64 = 64 * 1024 * 1024;

pub fn import(
    planner: &Planner,
    request: ImportPlanner,
    job: &Job,
) -> Result<Written<PlannerImported>> {
    let from = Path::new(&request.path);
    let file = incoming::open(from)?;
    let to = match request.to {
        Some(to) => PathBuf::from(to),
        None => free_name(planner.path(), from),
    };
    let target = Target::check(planner.held(), &to, FileKind::Planner)?;
    if to.exists() {
        return Err(Error::at(Code::PathTaken, &to));
    }
    let erased = planner.erased()?;
    let (mut rows, mut erased_again) = (0, 0);
    // What can't be written is not the document's fault.
    let named = |error: Error| match error.code {
        Code::NotPlannerJson
        | Code::PlannerJsonNewer
        | Code::PlannerJsonCut
        | Code::PlannerJsonBroken
        | Code::PlannerJsonOdd
        | Code::PlannerJsonValue
        | Code::PlannerJsonLoose
        | Code::PlannerJsonChanged
        | Code::CannotRead => error.with("path", request.path.clone()),
        _ => error.with("path", target.shown()),
    };
    let whole = whole::filled(
        target.path(),
        planner.now(),
        |conn| {
            let (version, found) = read(file, conn, job)?;
            rows = found;
            Ok(version)
        },
        |conn| {
            erased_again = planner::restore::settle(conn, None, planner.now(), &erased)?;
            Ok(())
        },
    )
    .map_err(named)?;
    let (events, people) = counted(&whole.connect()?)?;
    whole.take_a_free_place(target.path())?;
    Ok(Written::unchanged(PlannerImported {
        path: target.shown(),
        rows,
        events,
        people,
        erased_again,
    }))
}

/// Beside the open planner, under the name of the document and no planner's.
fn free_name(planner: &Path, from: &Path) -> PathBuf {
    let stem = from.file_stem().unwrap_or_default().to_string_lossy();
    let named = |twin: &str| planner.with_file_name(format!("{stem}{twin}.samovar"));
    std::iter::once(named(""))
        .chain((2..1000).map(|twin| named(&format!(" {twin}"))))
        .find(|name| !name.exists())
        .unwrap_or_else(|| named(""))
}

/// Fills the empty planner; gives the schema of the document, and the number of rows.
fn read(file: File, conn: &Connection, job: &Job) -> Result<(i64, u64)> {
    let total = file.metadata().map_or(0, |about| about.len());
    let (done, left) = (Cell::new(0), Cell::new(LONGEST_ROW));
    let mut from = BufReader::with_capacity(
        64 * 1024,
        Counted {
            file,
            done: &done,
            left: &left,
        },
    );
    let begins_with_mark = from
        .fill_buf()
        .is_ok_and(|head| head.starts_with("\u{FEFF}".as_bytes()));
    if begins_with_mark {
        from.consume("\u{FEFF}".len());
    }
    let progress = || done.get();
    let row_begins = || left.set(LONGEST_ROW);
    let mut filling = Filling::new(conn, job, (&progress, total), &row_begins);
    let stopped = Stopped::default();
    let mut json = Deserializer::from_reader(from);
    let document = Document {
        filling: &mut filling,
        stopped: &stopped,
    };
    let ended = document.deserialize(&mut json).and_then(|()| json.end());
    if let Err(error) = ended {
        return Err(stopped.take().map_or_else(
            || unreadable(&error, filling.is_ours),
            |ours| ours.with("line", error.line()),
        ));
    }
    let version = filling.finish()?;
    Ok((version, filling.rows))
}

/// What is wrong with the text itself.
fn unreadable(error: &serde_json::Error, is_ours: bool) -> Error {
    if error.is_io() {
        return match error.io_error_kind() {
            Some(io::ErrorKind::FileTooLarge) => Error::new(Code::PlannerJsonBroken),
            _ => Error::new(Code::CannotRead),
        }
        .with("line", error.line())
        .with("column", error.column());
    }
    let code = match is_ours {
        false => Code::NotPlannerJson,
        true if error.is_eof() => Code::PlannerJsonCut,
        true => Code::PlannerJsonBroken,
    };
    Error::new(code)
        .with("line", error.line())
        .with("column", error.column())
}

/// Counts what is read, and how much of one row.
struct Counted<'a> {
    file: File,
    done: &'a Cell<u64>,
    left: &'a Cell<u64>,
}

impl Read for Counted<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer)?;
        self.done.set(self.done.get() + read as u64);
        let left = self.left.get().checked_sub(read as u64);
        self.left.set(left.ok_or(io::ErrorKind::FileTooLarge)?);
        Ok(read)
    }
}
