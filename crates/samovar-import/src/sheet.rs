//! Workbooks (.xlsx) to grids. What the parts unpack to is counted before any
//! of it is read, cells are streamed with limits, and a sparse sheet costs only
//! the cells it has. Formulas are read as their last values, never computed.

use crate::budget::Budget;
use crate::limits::{MAX_CELL, MAX_CELLS, MAX_COLUMNS, MAX_INFLATED, MAX_PARTS, MAX_TEXT};
use crate::{Format, ReadError, ReadOptions, RowFault, Table, layout};
use calamine::{Data, DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Sheets looked at to find the guest list.
const MAX_SHEETS: usize = 30;

/// Reads the sheet that looks most like a guest list, or the one asked for.
///
/// # Errors
/// Where the container is no workbook, locked, damaged or a bomb.
pub fn read(bytes: &[u8], options: &ReadOptions) -> Result<Table, ReadError> {
    check_container(bytes)?;
    // The reader is other people's code over hostile bytes: should it panic,
    // the file is damaged, the program is not.
    std::panic::catch_unwind(|| read_checked(bytes, options)).unwrap_or(Err(ReadError::BadXlsx))
}

fn read_checked(bytes: &[u8], options: &ReadOptions) -> Result<Table, ReadError> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        calamine::XlsxError::Password => ReadError::PasswordLocked,
        _ => ReadError::BadXlsx,
    })?;
    let sheets: Vec<calamine::Sheet> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .cloned()
        .collect();
    let names: Vec<String> = sheets.iter().map(|sheet| sheet.name.clone()).collect();
    let (name, grid) = match &options.sheet {
        Some(name) if names.contains(name) => {
            (name.clone(), grid(&mut book, name, &mut Taken::default())?)
        }
        Some(name) => return Err(ReadError::NoSuchSheet { name: name.clone() }),
        None => best_sheet(&mut book, &sheets)?,
    };
    let mut table = layout::arrange(grid, Format::Xlsx, options.header_row)?;
    table.sheets = names;
    table.sheet = Some(name);
    Ok(table)
}

/// The visible sheet with most known column names, then most rows; the first
/// of equals.
fn best_sheet(
    book: &mut Xlsx<Cursor<&[u8]>>,
    sheets: &[calamine::Sheet],
) -> Result<(String, layout::Grid), ReadError> {
    let mut best: Option<(usize, String, layout::Grid)> = None;
    // One for the whole book, however many sheets it has.
    let mut taken = Taken::default();
    let mut damage = None;
    for sheet in sheets
        .iter()
        .filter(|sheet| sheet.visible == SheetVisible::Visible)
        .take(MAX_SHEETS)
    {
        match grid(book, &sheet.name, &mut taken) {
            Ok(grid) => {
                let likeness = grid.likeness();
                if best.as_ref().is_none_or(|(other, ..)| likeness > *other) {
                    best = Some((likeness, sheet.name.clone(), grid));
                }
            }
            Err(error @ (ReadError::InflatesTooMuch { .. } | ReadError::TooManyCells { .. })) => {
                return Err(error);
            }
            Err(error) => damage = Some(error),
        }
    }
    match (best, damage) {
        // A sheet beside that cannot be read does not matter to one that can.
        (Some((likeness, name, grid)), damage) if likeness > 0 || damage.is_none() => {
            Ok((name, grid))
        }
        (_, Some(error)) => Err(error),
        (_, None) => Err(ReadError::Empty),
    }
}

/// What the sheets of a book have given out so far.
#[derive(Default)]
struct Taken {
    cells: usize,
    text: Budget,
}

impl Taken {
    /// Counts a cell before it is copied.
    fn cell(&mut self, value: &DataRef<'_>) -> Result<(), ReadError> {
        self.cells += 1;
        if self.cells > MAX_CELLS {
            return Err(ReadError::TooManyCells { limit: MAX_CELLS });
        }
        let bytes = match value {
            DataRef::String(text) => text.len(),
            DataRef::SharedString(text) => text.len(),
            _ => 0,
        };
        if !self.text.take(bytes) {
            return Err(ReadError::InflatesTooMuch {
                limit: MAX_TEXT as u64,
            });
        }
        Ok(())
    }
}

fn grid(
    book: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    taken: &mut Taken,
) -> Result<layout::Grid, ReadError> {
    let mut cells = book
        .worksheet_cells_reader(name)
        .map_err(|_| ReadError::BadXlsx)?;
    let mut grid = layout::Grid::default();
    let mut row: Option<(u32, Vec<String>, Option<RowFault>)> = None;
    while let Some(cell) = cells.next_cell().map_err(|_| ReadError::BadXlsx)? {
        let (line, column) = cell.get_position();
        taken.cell(cell.get_value())?;
        let text = text_of(cell.get_value());
        if text.is_empty() {
            continue;
        }
        if row.as_ref().is_none_or(|(current, ..)| *current != line)
            && let Some((line, cells, fault)) = row.replace((line, Vec::new(), None))
        {
            grid.push(line.saturating_add(1), cells, fault)?;
        }
        let Some((_, values, fault)) = row.as_mut() else {
            continue;
        };
        let column = column as usize;
        if column >= MAX_COLUMNS {
            *fault = Some(RowFault::RowTooWide);
        } else if text.chars().count() > MAX_CELL {
            *fault = Some(RowFault::CellTooLong);
        } else {
            if values.len() <= column {
                values.resize(column + 1, String::new());
            }
            if let Some(value) = values.get_mut(column) {
                *value = text;
            }
        }
    }
    if let Some((line, cells, fault)) = row {
        grid.push(line.saturating_add(1), cells, fault)?;
    }
    Ok(grid)
}

/// A cell as a person would type it: whole numbers without a point, dates in
/// ISO order.
fn text_of(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
            whole_text(*number)
        }
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(true) => "TRUE".to_owned(),
        DataRef::Bool(false) => "FALSE".to_owned(),
        DataRef::DateTime(date) => date_text(date),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Empty => String::new(),
        // "#N/A" is no answer of anybody.
        DataRef::Error(_) => String::new(),
    }
}

/// A whole number. One of a phone's length that ends in five zeros was rounded
/// on its way here, as `7,92112E+10` is, and stays to be seen as that.
fn whole_text(number: f64) -> String {
    let text = format!("{number:.0}");
    if (1e10..1e13).contains(&number) && text.ends_with("00000") {
        format!("{number:E}").replace('E', "E+")
    } else {
        text
    }
}

fn date_text(date: &ExcelDateTime) -> String {
    let value = date.as_f64();
    // A phone number in a cell formatted as a date stays a number.
    if !value.is_finite() || !(0.0..200_000.0).contains(&value) || date.is_duration() {
        return Data::Float(value).to_string();
    }
    let (year, month, day, hour, minute, second, milli) = date.to_ymd_hms_milli();
    let exact = chrono::NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day))
        .and_then(|day| {
            day.and_hms_milli_opt(
                u32::from(hour),
                u32::from(minute),
                u32::from(second),
                u32::from(milli),
            )
        });
    // Fractions of a day rarely come out as whole seconds.
    let rounded = exact.and_then(|at| at.checked_add_signed(chrono::TimeDelta::milliseconds(500)));
    match rounded {
        Some(at) if value < 1.0 => at.format("%H:%M:%S").to_string(),
        Some(at) if at.time() < chrono::NaiveTime::from_hms_opt(0, 0, 1).unwrap_or_default() => {
            at.format("%Y-%m-%d").to_string()
        }
        Some(at) => at.format("%Y-%m-%d %H:%M:%S").to_string(),
        None => Data::Float(value).to_string(),
    }
}

/// Opens the archive only to count: what it holds, whether it is locked and
/// what it unpacks to, by unpacking it to nowhere.
fn check_container(bytes: &[u8]) -> Result<(), ReadError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadError::BadXlsx)?;
    if archive.len() > MAX_PARTS {
        return Err(ReadError::InflatesTooMuch {
            limit: MAX_INFLATED,
        });
    }
    let names: Vec<String> = archive
        .file_names()
        .filter_map(Result::ok)
        .map(|name| name.to_ascii_lowercase())
        .collect();
    let holds = |part: &str| names.iter().any(|name| name.starts_with(part));
    if !holds("xl/") {
        let found = if holds("word/") || holds("ppt/") {
            "document"
        } else if holds("content.xml") {
            "open-document"
        } else {
            "archive"
        };
        return Err(ReadError::NotATable { found });
    }
    let mut inflated = 0u64;
    let mut buffer = vec![0u8; 64 * 1024];
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(zip::result::ZipError::PASSWORD_REQUIRED) => {
                ReadError::PasswordLocked
            }
            _ => ReadError::BadXlsx,
        })?;
        if inflated.saturating_add(part.size()) > MAX_INFLATED {
            return Err(ReadError::InflatesTooMuch {
                limit: MAX_INFLATED,
            });
        }
        let name = part
            .name()
            .map_err(|_| ReadError::BadXlsx)?
            .to_ascii_lowercase();
        let strings = name.ends_with("sharedstrings.xml");
        let mut text = Vec::new();
        let mut size = 0u64;
        loop {
            let count = part.read(&mut buffer).map_err(|_| ReadError::BadXlsx)?;
            if count == 0 {
                break;
            }
            size += count as u64;
            if inflated + size > MAX_INFLATED {
                return Err(ReadError::InflatesTooMuch {
                    limit: MAX_INFLATED,
                });
            }
            if strings {
                text.extend_from_slice(buffer.get(..count).unwrap_or_default());
            }
        }
        inflated += size;
        if strings && promises_too_much(&text) {
            return Err(ReadError::BadXlsx);
        }
    }
    Ok(())
}

/// The reader sets memory aside for as many strings as the part says it has.
/// Each takes at least five bytes (`<si/>`); who says more lies.
fn promises_too_much(text: &[u8]) -> bool {
    if text.contains(&0) {
        return true;
    }
    let mut rest = text;
    const MARK: &[u8] = b"uniqueCount";
    while let Some(at) = rest.windows(MARK.len()).position(|window| window == MARK) {
        rest = rest.get(at + MARK.len()..).unwrap_or_default();
        let digits: String = rest
            .iter()
            .map(|b| char::from(*b))
            .skip_while(|c| c.is_ascii_whitespace() || "=\"'+".contains(*c))
            .take_while(char::is_ascii_digit)
            .take(20)
            .collect();
        if digits.parse::<u64>().map_or(!digits.is_empty(), |count| {
            count > text.len() as u64 / 5 + 1
        }) {
            return true;
        }
    }
    false
}
