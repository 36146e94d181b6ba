//! A file on disk to people of a file, with what was guessed on the way.

use std::path::Path;

use samovar_import::{
    Extracted, Fact, Field, Fix, Mapping, ReadError, ReadOptions, Recognition, Table, limits,
};
use serde_json::Value;

use super::remembered::{self, Recalled};
use super::{LastTime, OnMatch};
use crate::error::{Code, Error, Result};
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
    pub table: Table,
    pub recognition: Recognition,
    pub mapping: Mapping,
    pub extracted: Extracted,
    pub last_time: Option<LastTime>,
}

impl Opened {
    /// Reads the file and takes it apart.
    pub fn read(planner: &Planner, asked: Asked<'_>) -> Result<Self> {
        let path = Path::new(asked.path);
        let size = path
            .metadata()
            .map_err(|error| Error::io(path, false, error))?
            .len();
        if size > limits::MAX_BYTES as u64 {
            let error = ReadError::TooLarge {
                size,
                limit: limits::MAX_BYTES as u64,
            };
            return Err(unreadable(&error, path));
        }
        let bytes = std::fs::read(path).map_err(|error| Error::io(path, false, error))?;
        let file_name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let options = asked.options.cloned().unwrap_or_default();
        let mut table = samovar_import::read(&bytes, &file_name, &options)
            .map_err(|error| unreadable(&error, path))?;
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
        Ok(Self {
            file_name,
            table,
            recognition,
            mapping,
            extracted,
            last_time,
        })
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

fn unreadable(error: &ReadError, path: &Path) -> Error {
    let code = match error {
        ReadError::Empty => Code::EmptyFile,
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
