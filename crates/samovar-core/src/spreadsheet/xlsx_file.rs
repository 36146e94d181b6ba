//! XLSX: the header stays in view and filters, dates are dates, numbers are
//! numbers, and text is text whatever it begins with.

use std::io::Write;

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use samovar_i18n::Lang;

use super::cell::Cell;
use super::{Column, Rows};
use crate::error::{Code, Error, Result};
use crate::money;

/// The most characters that Excel keeps in a cell.
const MOST_LETTERS: usize = 32_767;

pub struct Xlsx<'a> {
    out: &'a mut dyn Write,
    sheet: Worksheet,
    next: u32,
    last_column: u16,
    date: Format,
}

impl<'a> Xlsx<'a> {
    pub fn begin(out: &'a mut dyn Write, lang: Lang, columns: &[Column]) -> Result<Self> {
        let mut sheet = Worksheet::new();
        let bold = Format::new().set_bold();
        for (number, column) in (0..).zip(columns) {
            sheet
                .write_string_with_format(0, number, column.header.as_str(), &bold)
                .map_err(not_made)?;
            sheet
                .set_column_width(number, column.width)
                .map_err(not_made)?;
        }
        sheet.set_freeze_panes(1, 0).map_err(not_made)?;
        Ok(Self {
            out,
            sheet,
            next: 1,
            last_column: u16::try_from(columns.len().saturating_sub(1)).unwrap_or(0),
            date: Format::new().set_num_format(match lang {
                Lang::En => "yyyy\\-mm\\-dd hh:mm",
                Lang::Ru => "dd\\.mm\\.yyyy hh:mm",
            }),
        })
    }
}

impl Rows for Xlsx<'_> {
    fn row(&mut self, cells: &[Cell]) -> Result<()> {
        let row = self.next;
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell::Empty => continue,
                Cell::Text(text) => self.sheet.write_string(row, column, short(text)),
                Cell::Number(number) => self.sheet.write_number(row, column, *number),
                Cell::Decimal(value) => self.sheet.write_number(row, column, *value),
                Cell::Sum(sum) => {
                    let text = money::decimal(sum.minor, &sum.currency);
                    match text.parse::<f64>() {
                        Ok(number) => self.sheet.write_number(row, column, number),
                        Err(_) => self.sheet.write_string(row, column, text),
                    }
                }
                Cell::At(at) => {
                    // To the minute: seconds would only be in the way of filters.
                    let text = at.format("%Y-%m-%dT%H:%M:00").to_string();
                    match ExcelDateTime::parse_from_str(&text) {
                        Ok(date) => self
                            .sheet
                            .write_datetime_with_format(row, column, &date, &self.date),
                        Err(_) => self.sheet.write_string(row, column, text),
                    }
                }
            }
            .map_err(not_made)?;
        }
        self.next += 1;
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> Result<()> {
        let last = self.next.saturating_sub(1);
        self.sheet
            .autofilter(0, 0, last, self.last_column)
            .map_err(not_made)?;
        let mut book = Workbook::new();
        book.push_worksheet(self.sheet);
        let bytes = book.save_to_buffer().map_err(not_made)?;
        self.out
            .write_all(&bytes)
            .map_err(|error| Error::new(Code::CannotWrite).because(error))
    }
}

/// Cut where Excel would refuse the whole file.
fn short(text: &str) -> &str {
    match text.char_indices().nth(MOST_LETTERS / 2) {
        None => text,
        // Excel counts in UTF-16; half as many characters always fit.
        Some((end, _)) => text.get(..end).unwrap_or_default(),
    }
}

fn not_made(error: XlsxError) -> Error {
    Error::bug(format!("xlsx: {error}"))
}
