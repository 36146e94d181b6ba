//! A table on its way into a file: columns first, then rows one by one.

pub mod cell;
mod csv_file;
mod xlsx_file;

use samovar_i18n::Lang;

use crate::error::Result;
use crate::job::Job;
use crate::outgoing::{FileKind, Target};
use crate::wire::word_enum;
use cell::Cell;
use csv_file::Csv;
use xlsx_file::Xlsx;

word_enum! {
    ListFormat { Csv = "csv", Xlsx = "xlsx" }
}

impl ListFormat {
    /// As a file on disk.
    pub(crate) const fn file(self) -> FileKind {
        match self {
            Self::Csv => FileKind::Csv,
            Self::Xlsx => FileKind::Xlsx,
        }
    }
}

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

    /// A row for each of those who are listed, in their order.
    pub fn fill<T>(
        &mut self,
        listed: Vec<T>,
        mut cells: impl FnMut(T) -> Result<Vec<Cell>>,
    ) -> Result<()> {
        self.total = listed.len();
        listed
            .into_iter()
            .try_for_each(|one| self.row(&cells(one)?))
    }

    /// How many rows there will be, for the progress.
    pub fn expect(&mut self, total: u32) {
        self.total = total as usize;
    }
}

/// Writes the file whole or not at all; gives the number of rows.
pub fn write(
    path: &Target,
    (format, lang): (ListFormat, Lang),
    columns: &[Column],
    job: &Job,
    fill: impl FnOnce(&mut Filling<'_>) -> Result<()>,
) -> Result<u32> {
    let mut done = 0;
    path.make(|out| {
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
    })?;
    Ok(u32::try_from(done).unwrap_or(u32::MAX))
}
