//! A full look at the planner: pages, indexes, keys, the schema and each value.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension};

use super::{Planner, Writer, synced};
use crate::db::deadline;
use crate::db::values::BadValue;
use crate::db::{migrate, open, person_index, schema, stranger, values};
use crate::error::Result;
use crate::job::Job;

/// Where the lines stand of what opening took out or mended, until somebody has
/// seen them.
const OPENED: &str = "opened_with";
/// The synchronised folder that somebody was told of.
const SYNCED: &str = "synced_folder_seen";
/// More lines than anybody reads.
const MOST: usize = 200;
const JOURNAL: &str = "journal: ";

impl Planner {
    /// What is wrong with the planner: `[]` when all is well.
    pub fn check(&self) -> Result<Vec<String>> {
        self.check_until(&Job::silent())
    }

    /// The same, ended where somebody cancels the job.
    ///
    /// On a connection of its own: the check of FTS5 trusts what a connection
    /// remembers of the index, and cries damage where another has written since.
    /// And one that runs nothing of the file until it is known to be ours.
    pub fn check_until(&self, job: &Job) -> Result<Vec<String>> {
        let mut conn = self.fresh_reader()?;
        deadline::until(&mut conn, job.cancelling())?;
        schema::run_nothing(&conn)?;
        let look = || -> Result<Vec<String>> {
            let mut found: Vec<String> = schema::compare(&conn, migrate::LATEST)?
                .iter()
                .map(schema::Difference::line)
                .collect();
            if self.is_newer() {
                // What the newer one added is as it should be.
                found.clear();
            }
            schema::run_ours(&conn)?;
            if found.is_empty() {
                found = stranger::findings(&conn)?;
                found.extend(values::odd(&conn)?.iter().map(BadValue::line));
                if person_index::out_of_step(&conn)? {
                    found.push("local_person_index: out of step".to_owned());
                }
            }
            found.extend(opened_with(&conn)?);
            Ok(found)
        };
        look().map_err(|error| job.or_cancelled(error))
    }
}

/// What opening took out of the file, mended or could not read, until it was seen.
pub fn opened_with(conn: &Connection) -> Result<Vec<String>> {
    let stored = setting(conn, OPENED)?;
    Ok(stored
        .iter()
        .flat_map(|lines| lines.lines())
        .map(str::to_owned)
        .collect())
}

fn setting(conn: &Connection, key: &str) -> Result<Option<String>> {
    let value = conn
        .query_row(
            "SELECT value FROM local_setting WHERE key = ?1",
            [key],
            |row| row.get(0),
        )
        .optional()?;
    Ok(value)
}

fn set(conn: &Connection, key: &str, value: &str) -> Result<()> {
    conn.execute(
        "INSERT INTO local_setting(key, value) VALUES (?1, ?2)
         ON CONFLICT(key) DO UPDATE SET value = excluded.value",
        [key, value],
    )?;
    Ok(())
}

pub(super) fn note(conn: &Connection, opened: &open::Opened) -> Result<()> {
    let journal = opened
        .journal_dropped
        .map(|bytes| format!("{JOURNAL}{bytes} bytes unreadable"));
    let new = opened.foreign.iter().chain(&opened.mended).cloned();
    add(conn, new.chain(journal))
}

/// More lines that somebody is to see.
pub(super) fn add(conn: &Connection, new: impl Iterator<Item = String>) -> Result<()> {
    let mut lines = opened_with(conn)?;
    let before = lines.len();
    for line in new {
        if !lines.contains(&line) && lines.len() < MOST {
            lines.push(line);
        }
    }
    if lines.len() == before {
        return Ok(());
    }
    set(conn, OPENED, &lines.join("\n"))
}

/// What the status bar tells of the file.
#[derive(Debug, Default)]
pub struct FileNotices {
    /// What is not ours and was taken out, and what nothing could read.
    pub foreign: Vec<String>,
    pub journal_dropped: Option<u64>,
    pub synced_folder: Option<String>,
}

pub fn file_notices(conn: &Connection, path: &Path) -> Result<FileNotices> {
    let (journal, foreign): (Vec<String>, _) = opened_with(conn)?
        .into_iter()
        .partition(|line| line.starts_with(JOURNAL));
    let folder = synced::program_of(path);
    let seen = setting(conn, SYNCED)?;
    Ok(FileNotices {
        foreign,
        journal_dropped: journal.iter().find_map(|line| {
            let rest = line.strip_prefix(JOURNAL)?;
            rest.split(' ').next()?.parse().ok()
        }),
        synced_folder: folder
            .filter(|name| seen.as_deref() != Some(name))
            .map(str::to_owned),
    })
}

/// Somebody has seen what was told of the file.
pub fn put_away(writer: &Writer<'_>, path: &Path) -> Result<()> {
    writer
        .conn
        .execute("DELETE FROM local_setting WHERE key = ?1", [OPENED])?;
    if let Some(program) = synced::program_of(path) {
        set(writer.conn, SYNCED, program)?;
    }
    Ok(())
}
