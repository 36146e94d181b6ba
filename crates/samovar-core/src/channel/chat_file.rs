//! A chat's export on disk, read by streaming, and why one is refused.

use std::io::{self, Read};
use std::path::Path;

use chrono::DateTime;
use samovar_chat::{ChatError, Export, MAX_BYTES, Reading, Wanted};
use samovar_import::{ReadOptions, limits};
use samovar_zone::Zone;

use crate::error::{Code, Error, Result};
use crate::incoming::{self, Limited};
use crate::job::Job;

/// Reads all of a file, or refuses all of it.
pub fn read(
    path: &Path,
    zone: Zone,
    wanted: Wanted<'_>,
    day_first: Option<bool>,
    job: &Job,
) -> Result<Export> {
    let file = incoming::open(path)?;
    // Said before gigabytes are read for nothing.
    let size = file
        .metadata()
        .map_err(|error| Error::io(path, false, error))?
        .len();
    if size > MAX_BYTES {
        return Err(Error::at(Code::FileTooLarge, path)
            .with("size", size)
            .with("limit", MAX_BYTES));
    }
    let day_of = |seconds| {
        DateTime::from_timestamp(seconds, 0).map(|at| at.with_timezone(&zone).date_naive())
    };
    let how = Reading {
        wanted,
        day_first,
        day_of: &day_of,
    };
    if let Some(table) = workbook(path)? {
        return samovar_chat::read(table.as_slice(), &how)
            .map_err(|error| job.or_cancelled(refused(error, path)));
    }
    let told = Told {
        inner: Limited::new(file, MAX_BYTES, job),
        job,
        read: 0,
        size,
    };
    samovar_chat::read(told, &how).map_err(|error| job.or_cancelled(refused(error, path)))
}

/// The first sheet of a workbook as a table of text; `None`: it is none. Its size is bound by
/// what reads it.
fn workbook(path: &Path) -> Result<Option<Vec<u8>>> {
    if incoming::head(path, 4)? != b"PK\x03\x04" {
        return Ok(None);
    }
    let limit = limits::MAX_BYTES as u64;
    let bytes = incoming::read(path, limit)?
        .ok_or_else(|| Error::at(Code::FileTooLarge, path).with("limit", limit))?;
    let table = samovar_import::read(&bytes, "chat.xlsx", &ReadOptions::default())
        .map_err(|_| Error::at(Code::NotAChat, path))?;
    let odd = |_| Error::bug("a table in memory");
    let mut text = csv::Writer::from_writer(Vec::new());
    text.write_record(table.columns.iter().map(|column| column.header.as_str()))
        .map_err(odd)?;
    for row in &table.rows {
        let cells = table.columns.iter().map(|column| row.cell(column.index));
        text.write_record(cells).map_err(odd)?;
    }
    text.into_inner()
        .map(Some)
        .map_err(|_| Error::bug("a table in memory"))
}

/// A reader that reports how far it is.
struct Told<'j, R> {
    inner: R,
    job: &'j Job,
    read: u64,
    size: u64,
}

/// Between two reports.
const PIECE: u64 = 4 * 1024 * 1024;

impl<R: Read> Read for Told<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        let before = self.read / PIECE;
        self.read += read as u64;
        if self.read / PIECE > before {
            let part = |bytes: u64| usize::try_from(bytes).unwrap_or(usize::MAX);
            self.job
                .step(part(self.read), part(self.size))
                .map_err(io::Error::other)?;
        }
        Ok(read)
    }
}

fn refused(error: ChatError, path: &Path) -> Error {
    match error {
        ChatError::Empty => Error::at(Code::EmptyFile, path),
        ChatError::NotAChat => Error::at(Code::NotAChat, path),
        ChatError::CutOff { line } => Error::at(Code::ChatCut, path).with("line", line),
        ChatError::Broken { line, column } => Error::at(Code::ChatBroken, path)
            .with("line", line)
            .with("column", column),
        ChatError::InvalidBytes { offset } => {
            Error::at(Code::ChatBytes, path).with("offset", offset)
        }
        ChatError::BadDay { value } => Error::at(Code::ChatDay, path).with("value", value),
        ChatError::TooLarge { limit } => Error::at(Code::FileTooLarge, path).with("limit", limit),
        ChatError::TooMany { limit } => Error::at(Code::ChatTooMany, path).with("limit", limit),
        ChatError::NoSuchChat { id } => Error::field("chatId", Code::Missing)
            .with("entity", "chat")
            .with("id", id),
        ChatError::SeveralChats => Error::field("chatId", Code::Required),
        ChatError::Read(error) if error.kind() == io::ErrorKind::FileTooLarge => {
            Error::at(Code::FileTooLarge, path).with("limit", MAX_BYTES)
        }
        ChatError::Read(error) => Error::io(path, false, error),
    }
}
