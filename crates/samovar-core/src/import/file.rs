//! A file on disk to people of a file, with what was guessed on the way.

use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use samovar_import::{
    Entry, Extracted, Fact, Field, Fix, Mapping, ReadError, ReadOptions, Recognition, Table,
    Unused, limits,
};
use serde_json::Value;

use super::remembered::{self, Recalled};
use super::{LastTime, OnMatch, heard};
use crate::error::{Code, Error, Result};
use crate::ids::EventId;
use crate::incoming;
use crate::planner::Planner;

/// What the caller says of a file; what is left out is remembered or guessed.
pub struct Asked<'a> {
    pub path: &'a str,
    pub options: Option<&'a ReadOptions>,
    pub mapping: Option<Mapping>,
    /// True: nothing is remembered.
    pub fresh: bool,
    pub fixes: &'a [Fix],
    pub on_match: Option<OnMatch>,
}

/// A file read, understood, and taken apart by the mapping in force.
pub struct Opened {
    pub file_name: String,
    /// Of its bytes.
    pub digest: String,
    pub table: Table,
    pub recognition: Recognition,
    pub mapping: Mapping,
    pub extracted: Extracted,
    pub last_time: Option<LastTime>,
    /// Columns that look like an answer and are left out.
    pub unused: Vec<Unused>,
}

impl Opened {
    /// Reads the file and takes it apart.
    pub fn read(planner: &Planner, asked: Asked<'_>) -> Result<Self> {
        let path = Path::new(asked.path);
        let limit = limits::MAX_BYTES as u64;
        let bytes = incoming::read(path, limit)?.ok_or_else(|| {
            let size = path.metadata().map_or(0, |found| found.len());
            let size = size.max(limit.saturating_add(1));
            unreadable(&ReadError::TooLarge { size, limit }, path)
        })?;
        let file_name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let options = asked.options.cloned().unwrap_or_default();
        let mut table = samovar_import::read(&bytes, &file_name, &options)
            .map_err(|error| unreadable(&error, path))?;
        let digest = heard::digest_of(&bytes);
        drop(bytes);
        // What the columns mean is guessed from the file as it is.
        let recognition = samovar_import::recognise(&table);
        samovar_import::fix(&mut table, asked.fixes);
        let (mut mapping, last_time) =
            mapping_for(planner, &table, &recognition, asked.mapping, asked.fresh)?;
        mapping.fields.resize(table.columns.len(), Field::Ignore);
        mapping.overwrite.resize(table.columns.len(), false);
        if asked.on_match == Some(OnMatch::Overwrite) {
            mapping.overwrite.fill(true);
        }
        let mapping = samovar_import::with_reply_values(&table, mapping);
        let extracted = samovar_import::extract(&table, &mapping);
        let unused = samovar_import::unused(&table, &mapping);
        Ok(Self {
            file_name,
            digest,
            table,
            recognition,
            mapping,
            extracted,
            last_time,
            unused,
        })
    }

    /// True where the entry's own rows hold an answer; else its reply is what
    /// everybody in such a list is taken for.
    #[must_use]
    pub fn states_reply(&self, entry: &Entry) -> bool {
        if entry.reply.is_none() || entry.reply != self.mapping.default_reply {
            return entry.reply.is_some();
        }
        entry.lines.iter().any(|line| {
            let rows = &self.table.rows;
            let row = rows
                .binary_search_by_key(line, |row| row.line)
                .ok()
                .and_then(|at| rows.get(at));
            row.is_some_and(|row| {
                let mut columns = self.mapping.columns(Field::Reply);
                let mut boxes = self.mapping.columns(Field::ReplyOption);
                columns.any(|column| !row.cell(column).trim().is_empty())
                    || boxes.any(|column| samovar_import::tick(row.cell(column)) == Some(true))
            })
        })
    }

    /// When these very bytes were imported into the event for the first time.
    pub fn heard_at(
        &self,
        conn: &Connection,
        event: Option<EventId>,
    ) -> Result<Option<DateTime<Utc>>> {
        let at: Option<String> = conn
            .prepare_cached("SELECT min(at) FROM import_run WHERE digest = ?1 AND event_id IS ?2")?
            .query_row(params![self.digest, event], |row| row.get(0))?;
        Ok(at.as_deref().and_then(heard::parse))
    }

    /// True where a column gives names; people are called by an address else.
    #[must_use]
    pub fn has_names(&self) -> bool {
        [Field::FullName, Field::GivenName, Field::FamilyName]
            .iter()
            .any(|field| self.mapping.has(*field))
    }

    /// Refuses an import that could find nobody.
    pub fn refuse_nameless(&self) -> Result<()> {
        let names = [
            Field::FullName,
            Field::GivenName,
            Field::FamilyName,
            Field::Email,
            Field::Phone,
        ];
        if names.iter().any(|field| self.mapping.has(*field)) {
            return Ok(());
        }
        Err(Error::new(Code::NoNameColumn).with("path", self.file_name.as_str()))
    }
}

/// The mapping asked for, else the one of last time, else the recognised one.
fn mapping_for(
    planner: &Planner,
    table: &Table,
    recognition: &Recognition,
    asked: Option<Mapping>,
    fresh: bool,
) -> Result<(Mapping, Option<LastTime>)> {
    planner.read(|reader| {
        let recalled = remembered::recall(reader.conn, table, recognition)?;
        let last_time = recalled.as_ref().map(|found| found.last_time.clone());
        let mapping = match (asked, recalled) {
            (Some(mut mapping), _) => {
                if !fresh {
                    let known = &mapping.reply_values;
                    let wording = remembered::wording(reader.conn, recognition, known)?;
                    mapping.reply_values.extend(wording);
                }
                mapping
            }
            (None, Some(Recalled { mapping, .. })) if !fresh => mapping,
            (None, _) => recognition.mapping.clone(),
        };
        Ok((mapping, last_time))
    })
}

/// That a file is no table, with what is known of it.
pub fn unreadable(error: &ReadError, path: &Path) -> Error {
    let code = match error {
        ReadError::Empty => Code::EmptyFile,
        ReadError::NotATable { found: "planner" } => Code::PlannerNotList,
        ReadError::NotATable { .. } => Code::NotATable,
        ReadError::HeaderOnly { .. } => Code::HeaderOnly,
        ReadError::TooLarge { .. } => Code::FileTooLarge,
        ReadError::PasswordLocked => Code::PasswordLocked,
        ReadError::InflatesTooMuch { .. } => Code::InflatesTooMuch,
        ReadError::TooManyRows { .. } => Code::TooManyRows,
        ReadError::TooManyColumns { .. } => Code::TooManyColumns,
        ReadError::TooManyCells { .. } => Code::TooManyCells,
        ReadError::BadXlsx => Code::BadWorkbook,
        ReadError::OldExcel => Code::OldExcel,
        ReadError::UnknownEncoding { .. } => Code::UnknownEncoding,
        ReadError::NoSuchSheet { .. } => Code::NoSuchSheet,
    };
    error
        .args()
        .into_iter()
        .fold(Error::at(code, path), |error, (name, fact)| {
            error.with(
                &name,
                match fact {
                    Fact::Number(number) => Value::from(number),
                    Fact::Text(text) => Value::from(text),
                },
            )
        })
}
