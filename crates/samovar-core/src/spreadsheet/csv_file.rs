//! CSV as Excel opens it by a double click: UTF-8 with its mark, CRLF, quotes
//! where RFC 4180 wants them, and a semicolon where the decimal comma rules.

use std::io::Write;

use chrono::NaiveDateTime;
use csv::{Terminator, Writer, WriterBuilder};
use samovar_i18n::Lang;

use super::cell::{Cell, guarded};
use super::{Column, Rows};
use crate::error::{Code, Error, Result};
use crate::money::{self, Money};

pub struct Csv<'a> {
    out: Writer<&'a mut dyn Write>,
    lang: Lang,
}

impl<'a> Csv<'a> {
    pub fn begin(out: &'a mut dyn Write, lang: Lang, columns: &[Column]) -> Result<Self> {
        out.write_all("\u{feff}".as_bytes()).map_err(not_written)?;
        let mut out = WriterBuilder::new()
            .delimiter(match lang {
                Lang::Ru => b';',
                Lang::En => b',',
            })
            .terminator(Terminator::CRLF)
            .from_writer(out);
        out.write_record(columns.iter().map(|column| column.header.as_str()))
            .map_err(not_taken)?;
        Ok(Self { out, lang })
    }
}

impl Rows for Csv<'_> {
    fn row(&mut self, cells: &[Cell]) -> Result<()> {
        for cell in cells {
            match cell {
                Cell::Empty => self.out.write_field(""),
                Cell::Text(text) => self.out.write_field(guarded(text).as_bytes()),
                Cell::Number(number) => self.out.write_field(number.to_string()),
                Cell::Decimal(value) => self.out.write_field(decimal(*value, self.lang)),
                Cell::Sum(sum) => self.out.write_field(counted(sum, self.lang)),
                Cell::At(at) => self.out.write_field(written(*at, self.lang)),
            }
            .map_err(not_taken)?;
        }
        self.out.write_record(None::<&[u8]>).map_err(not_taken)
    }

    fn finish(mut self: Box<Self>) -> Result<()> {
        self.out.flush().map_err(not_written)
    }
}

/// As a spreadsheet set to the language takes it for a date.
fn written(at: NaiveDateTime, lang: Lang) -> String {
    let format = match lang {
        Lang::En => "%Y-%m-%d %H:%M",
        Lang::Ru => "%d.%m.%Y %H:%M",
    };
    at.format(format).to_string()
}

/// As a spreadsheet set to the language counts with it.
fn counted(sum: &Money, lang: Lang) -> String {
    let text = money::decimal(sum.minor, &sum.currency);
    match lang {
        Lang::En => text,
        Lang::Ru => text.replace('.', ","),
    }
}

/// 43.8, and 42 without a nought behind it.
fn decimal(value: f64, lang: Lang) -> String {
    let text = format!("{value:.1}");
    let text = text.strip_suffix(".0").unwrap_or(&text);
    match lang {
        Lang::En => text.to_owned(),
        Lang::Ru => text.replace('.', ","),
    }
}

fn not_taken(error: csv::Error) -> Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => not_written(error),
        other => Error::bug(format!("csv: {other:?}")),
    }
}

fn not_written(error: std::io::Error) -> Error {
    use std::io::ErrorKind;
    let code = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Code::DiskFull,
        _ => Code::CannotWrite,
    };
    Error::new(code).because(error)
}
