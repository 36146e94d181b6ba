//! Rows that stay out, as a file to put them right in: each whole, with its
//! line and the reason in words. Nothing is imported here.

use std::path::Path;

use samovar_i18n::{Lang, text};
use samovar_ical::plain_name;

use super::file::{Asked, Opened};
use super::{SaveRejectedRows, report};
use crate::error::{Code, Error, Result};
use crate::job::Job;
use crate::outgoing::{self, FileKind};
use crate::planner::{Planner, Written};
use crate::settings::store as settings;
use crate::spreadsheet::cell::guarded;
use crate::wire::FilePath;

/// Writes the rejected rows of a file as CSV, whole or not at all.
pub fn save(planner: &Planner, request: SaveRejectedRows, _: &Job) -> Result<Written<FilePath>> {
    let file = Opened::read(
        planner,
        Asked {
            path: &request.path,
            options: request.options.as_ref(),
            mapping: request.mapping,
            fresh: request.fresh.unwrap_or(false),
            fixes: request.fixes.as_deref().unwrap_or_default(),
            on_match: None,
        },
    )?;
    if let Some(to) = &request.to
        && outgoing::is_same(Path::new(to), Path::new(&request.path))
    {
        return Err(Error::at(Code::PathIsSource, Path::new(to)));
    }
    let lang = planner.read(|reader| settings::language_or(reader.conn, request.lang))?;
    let stem = Path::new(&file.file_name).file_stem().unwrap_or_default();
    let name = samovar_i18n::msg::import_rejected_file(lang, stem.to_string_lossy());
    let target = outgoing::path(
        planner,
        request.to,
        &format!("{}.csv", plain_name(&name, "rows")),
        FileKind::Csv,
    )?;
    let csv = csv(&file, lang)?;
    target.write(|out| out.write_all(&csv))?;
    Ok(Written::unchanged(FilePath {
        path: target.shown(),
    }))
}

fn csv(file: &Opened, lang: Lang) -> Result<Vec<u8>> {
    let say = |key: &str| text(lang, key, &[]).unwrap_or_else(|| key.to_owned());
    // Excel takes a file without the mark for one in the system's old encoding.
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .from_writer("\u{FEFF}".as_bytes().to_vec());
    let headers = file
        .table
        .columns
        .iter()
        .map(|column| column.header.clone());
    let head = [say("import-line"), say("import-reason")]
        .into_iter()
        .chain(headers);
    let io = |error: csv::Error| Error::bug(error.to_string());
    let mut line = |cells: &mut dyn Iterator<Item = String>| {
        let cells: Vec<String> = cells.map(|cell| guarded(&cell).into_owned()).collect();
        writer.write_record(cells).map_err(io)
    };
    line(&mut head.into_iter())?;
    for row in report::rejected(file, usize::MAX) {
        let reason = say(&format!("import-reason-{}", row.code));
        line(&mut [row.row.to_string(), reason].into_iter().chain(row.cells))?;
    }
    writer
        .into_inner()
        .map_err(|error| Error::bug(error.to_string()))
}
