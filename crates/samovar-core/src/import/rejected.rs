//! Rows that stay out, as a file to put them right in: each whole, with its
//! line and the reason in words. Nothing is imported here.

use std::path::{Path, PathBuf};

use samovar_i18n::{Lang, text};

use super::file::{Asked, Opened};
use super::{SaveRejectedRows, report};
use crate::api::unchanged;
use crate::db::backup::sync_folder;
use crate::error::{Error, Result};
use crate::job::Job;
use crate::planner::{Planner, Written};
use crate::settings::store as settings;
use crate::status::FilePath;

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
    let lang = match request.lang {
        Some(lang) => lang,
        None => planner.read(|reader| settings::language(reader.conn))?,
    };
    let target = match request.to {
        Some(to) => PathBuf::from(to),
        None => {
            let folder = planner.exports_folder();
            std::fs::create_dir_all(&folder).map_err(|error| Error::io(&folder, true, error))?;
            let stem = Path::new(&file.file_name).file_stem().unwrap_or_default();
            let name = samovar_i18n::msg::import_rejected_file(lang, stem.to_string_lossy());
            folder.join(format!("{name}.csv"))
        }
    };
    write(&target, &csv(&file, lang)?)?;
    Ok(unchanged(FilePath {
        path: target.display().to_string(),
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
    writer
        .write_record(head.map(|cell| safe(&cell)))
        .map_err(io)?;
    for row in report::rejected(file, usize::MAX) {
        let reason = say(&format!("import-reason-{}", row.code));
        let cells = [row.row.to_string(), reason].into_iter().chain(row.cells);
        writer
            .write_record(cells.map(|cell| safe(&cell)))
            .map_err(io)?;
    }
    writer
        .into_inner()
        .map_err(|error| Error::bug(error.to_string()))
}

/// A cell that no sheet takes for a formula, also behind blanks.
fn safe(cell: &str) -> String {
    let begins = cell
        .trim_start_matches([' ', '\u{A0}'])
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if begins {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

fn write(target: &Path, bytes: &[u8]) -> Result<()> {
    let mut name = target.file_name().unwrap_or_default().to_os_string();
    name.push(".part");
    let part = target.with_file_name(name);
    let written = std::fs::write(&part, bytes)
        .and_then(|()| std::fs::File::open(&part)?.sync_all())
        .and_then(|()| std::fs::rename(&part, target));
    if let Err(error) = written {
        // Best effort: the error that matters is this one.
        let _ = std::fs::remove_file(&part);
        return Err(Error::io(target, true, error));
    }
    sync_folder(target);
    Ok(())
}
