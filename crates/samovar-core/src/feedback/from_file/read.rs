//! A file on disk to a table. Its first line names the columns unless another is chosen:
//! questions look like nothing that a guest list has.

use std::path::Path;

use samovar_import::{ReadError, ReadOptions, Table, limits};

use crate::error::Result;
use crate::import::file::unreadable;
use crate::incoming;

pub struct Opened {
    pub file_name: String,
    pub table: Table,
}

pub fn read(path: &str, options: Option<&ReadOptions>) -> Result<Opened> {
    let path = Path::new(path);
    let limit = limits::MAX_BYTES as u64;
    let bytes = incoming::read(path, limit)?.ok_or_else(|| {
        let size = path.metadata().map_or(0, |found| found.len());
        let size = size.max(limit.saturating_add(1));
        unreadable(&ReadError::TooLarge { size, limit }, path)
    })?;
    let name = path.file_name().unwrap_or_default();
    let file_name = name.to_string_lossy().into_owned();
    let mut options = options.cloned().unwrap_or_default();
    options.header_row = options.header_row.or(Some(1));
    let table = samovar_import::read(&bytes, &file_name, &options)
        .map_err(|error| unreadable(&error, path))?;
    Ok(Opened { file_name, table })
}
