//! A file on disk to a programme: schedules by their reader, tables by that of guest
//! lists, with what was guessed of their columns.

use std::path::Path;

use samovar_import::{ReadOptions, Table, shown};
use samovar_schedule::table::{self, Field};
use samovar_schedule::{MAX_BYTES, Programme, ReadError};

use super::{ImportProgramme, ProgrammeColumn, ProgrammeTable};
use crate::error::{Code, Error, Result};
use crate::import::file::unreadable as unreadable_table;
use crate::incoming;

const MB: u64 = 1024 * 1024;
/// Sheets of a workbook that are looked at.
const MOST_SHEETS: usize = 12;

/// A file read and understood.
pub struct Opened {
    pub file_name: String,
    pub programme: Programme,
    pub table: Option<ProgrammeTable>,
}

impl Opened {
    pub fn read(request: &ImportProgramme) -> Result<Self> {
        let path = Path::new(&request.path);
        let limit = MAX_BYTES as u64;
        let bytes = incoming::read(path, limit)?.ok_or_else(|| {
            let size = path.metadata().map_or(0, |found| found.len());
            let size = size.max(limit.saturating_add(1));
            unreadable(&ReadError::TooLarge { size, limit }, path)
        })?;
        let name = path.file_name().unwrap_or_default();
        let file_name = name.to_string_lossy().into_owned();
        if samovar_schedule::looks_like_schedule(&bytes) {
            let programme =
                samovar_schedule::read(&bytes).map_err(|error| unreadable(&error, path))?;
            return Ok(Self {
                file_name,
                programme,
                table: None,
            });
        }
        Self::table(request, &bytes, file_name)
    }

    fn table(request: &ImportProgramme, bytes: &[u8], file_name: String) -> Result<Self> {
        let path = Path::new(&request.path);
        let options = request.options.clone().unwrap_or_default();
        let with = |options: &ReadOptions| {
            samovar_import::read(bytes, &file_name, options)
                .map_err(|error| unreadable_table(&error, path))
        };
        let read = best(with(&options)?, &options, &with);
        let guessed = guess(&read);
        let headers: Vec<&str> = read
            .columns
            .iter()
            .map(|column| column.header.as_str())
            .collect();
        let mut fields = request.fields.clone().unwrap_or(guessed);
        fields.resize(headers.len(), Field::Ignore);
        let rows = read.rows.iter().map(|row| row.cells.as_slice());
        let mut programme =
            table::read(&headers, rows, &fields).map_err(|error| unreadable(&error, path))?;
        let unread = u32::try_from(read.rejected_lines.len()).unwrap_or(u32::MAX);
        if unread > 0 {
            programme.left_out.push(samovar_schedule::LeftOut {
                what: String::new(),
                reason: samovar_schedule::Reason::Unreadable,
                count: unread,
            });
        }
        let columns = read.columns.iter().zip(&fields);
        let columns = columns
            .map(|(column, field)| ProgrammeColumn {
                header: shown(&column.header),
                samples: column.samples.iter().map(|one| shown(one)).collect(),
                field: *field,
            })
            .collect();
        Ok(Self {
            file_name,
            programme,
            table: Some(ProgrammeTable {
                sheets: read.sheets,
                sheet: read.sheet,
                columns,
            }),
        })
    }

    /// Refuses an import of a table in which nothing says what takes place.
    pub fn refuse_nameless(&self) -> Result<()> {
        let Some(table) = &self.table else {
            return Ok(());
        };
        if table.columns.iter().any(|one| one.field == Field::Title) {
            return Ok(());
        }
        Err(Error::new(Code::NoTitleColumn).with("path", self.file_name.as_str()))
    }
}

/// The table that says most of a programme: sheets and first lines were chosen as a guest
/// list has them, by other words.
fn best(
    found: Table,
    options: &ReadOptions,
    read: &impl Fn(&ReadOptions) -> Result<Table>,
) -> Table {
    let sheets: Vec<Option<String>> = match options.sheet {
        None if found.sheets.len() > 1 => found.sheets.iter().cloned().map(Some).collect(),
        _ => vec![options.sheet.clone()],
    };
    let heads = match options.header_row {
        None => vec![None, Some(1)],
        some => vec![some],
    };
    let mut best = (likeness(&found), found);
    for sheet in sheets.into_iter().take(MOST_SHEETS) {
        for head in &heads {
            // Once a line says what takes place, another one is not asked.
            if sheets_agree(&best.1, sheet.as_deref()) && best.0 > 0 {
                continue;
            }
            let options = ReadOptions {
                sheet: sheet.clone(),
                header_row: *head,
                ..options.clone()
            };
            if let Ok(table) = read(&options)
                && likeness(&table) > best.0
            {
                best = (likeness(&table), table);
            }
        }
    }
    best.1
}

/// How many columns are known, where one of them says what takes place.
fn likeness(table: &Table) -> usize {
    let fields = guess(table);
    if fields.contains(&Field::Title) {
        fields
            .iter()
            .filter(|field| **field != Field::Ignore)
            .count()
    } else {
        0
    }
}

/// The table is that sheet, or the only one there is.
fn sheets_agree(table: &Table, sheet: Option<&str>) -> bool {
    sheet.is_none() || table.sheet.as_deref() == sheet
}

fn guess(table: &Table) -> Vec<Field> {
    table::guess(table.columns.iter().map(|column| column.header.as_str()))
}

fn unreadable(error: &ReadError, path: &Path) -> Error {
    let at = |code: Code| Error::at(code, path);
    match error {
        ReadError::Empty => at(Code::EmptyFile),
        ReadError::TooLarge { size, limit } => at(Code::FileTooLarge)
            .with("size", size.div_ceil(MB))
            .with("limit", limit / MB),
        ReadError::NotASchedule { found } => at(Code::NotASchedule).with("found", found.as_str()),
        ReadError::OwnEntities => at(Code::ScheduleEntities),
        ReadError::Broken { line } => at(Code::ScheduleBroken).with("line", *line),
        ReadError::TooMany { limit } => at(Code::ScheduleTooMany).with("limit", *limit),
        ReadError::UnknownEncoding { name } => {
            at(Code::UnknownEncoding).with("name", name.as_str())
        }
    }
}
