//! A file on disk to people of a file, with what was guessed on the way.

use std::path::Path;

use samovar_import::{
    Extracted, Fact, Field, Mapping, ReadError, ReadOptions, Recognition, Table, limits,
};
use serde_json::Value;

use crate::error::{Code, Error, Result};

/// A file read, understood, and taken apart by the mapping in force.
pub struct Opened {
    pub file_name: String,
    pub table: Table,
    pub recognition: Recognition,
    pub mapping: Mapping,
    pub extracted: Extracted,
}

impl Opened {
    /// Reads the file at `path`; what the caller leaves out is guessed.
    pub fn read(
        path: &str,
        options: Option<&ReadOptions>,
        mapping: Option<Mapping>,
    ) -> Result<Self> {
        let path = Path::new(path);
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
        let table = samovar_import::read(&bytes, &file_name, &options.cloned().unwrap_or_default())
            .map_err(|error| unreadable(&error, path))?;
        let recognition = samovar_import::recognise(&table);
        let mut mapping = mapping.unwrap_or_else(|| recognition.mapping.clone());
        mapping.fields.resize(table.columns.len(), Field::Ignore);
        let mapping = samovar_import::with_reply_values(&table, mapping);
        let extracted = samovar_import::extract(&table, &mapping);
        Ok(Self {
            file_name,
            table,
            recognition,
            mapping,
            extracted,
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
