//! A table on its way into a file: columns first, then rows one by one.

use std::path::Path;

use samovar_i18n::Lang;

use super::ListFormat;
use super::cell::Cell;
use super::csv_file::Csv;
use super::xlsx_file::Xlsx;
use crate::error::{Error, Result};
use crate::job::Job;
use crate::wire::Page;

pub struct Column {
    pub header: String,
    /// In characters.
    pub width: u16,
}

/// A file that takes rows.
pub trait Rows {
    fn row(&mut self, cells: &[Cell]) -> Result<()>;
    fn finish(self: Box<Self>) -> Result<()>;
}

/// Rows between two looks at whether the work is to stop.
const LOOK_EVERY: usize = 200;

/// Rows on their way, counted; stops the work when asked to.
pub struct Filling<'a> {
    rows: Box<dyn Rows + 'a>,
    job: &'a Job,
    done: usize,
    total: usize,
}

impl Filling<'_> {
    pub fn row(&mut self, cells: &[Cell]) -> Result<()> {
        if self.done.is_multiple_of(LOOK_EVERY) {
            self.job.step(self.done, self.total.max(self.done))?;
        }
        self.done += 1;
        self.rows.row(cells)
    }

    /// All rows of a list, window by window.
    pub fn fill<R>(
        &mut self,
        mut window: impl FnMut(u32) -> Result<Page<R>>,
        mut cells: impl FnMut(&R) -> Result<Vec<Cell>>,
    ) -> Result<()> {
        let mut offset = 0;
        loop {
            let page = window(offset)?;
            self.expect(page.total);
            for row in &page.rows {
                self.row(&cells(row)?)?;
            }
            offset += u32::try_from(page.rows.len()).unwrap_or(u32::MAX);
            if page.rows.is_empty() || offset >= page.total {
                return Ok(());
            }
        }
    }

    /// How many rows there will be, for the progress.
    pub fn expect(&mut self, total: u32) {
        self.total = total as usize;
    }
}

/// Writes the file whole or not at all; gives the number of rows.
pub fn write(
    path: &Path,
    (format, lang): (ListFormat, Lang),
    columns: &[Column],
    job: &Job,
    fill: impl FnOnce(&mut Filling<'_>) -> Result<()>,
) -> Result<u32> {
    let mut done = 0;
    // A reason of ours passes through the writer of files as a bare I/O error.
    let mut reason: Option<Error> = None;
    let written = samovar_ical::write_file(path, |out| {
        let make = || -> Result<()> {
            let rows: Box<dyn Rows + '_> = match format {
                ListFormat::Csv => Box::new(Csv::begin(out, lang, columns)?),
                ListFormat::Xlsx => Box::new(Xlsx::begin(out, lang, columns)?),
            };
            let mut filling = Filling {
                rows,
                job,
                done: 0,
                total: 0,
            };
            fill(&mut filling)?;
            done = filling.done;
            job.step(done, done)?;
            filling.rows.finish()
        };
        make().map_err(|error| {
            reason = Some(error);
            std::io::Error::other("the list could not be made")
        })
    });
    match reason {
        Some(error) => Err(error),
        None => {
            written?;
            Ok(u32::try_from(done).unwrap_or(u32::MAX))
        }
    }
}
