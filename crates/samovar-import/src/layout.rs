//! Where in a grid of cells the table is: titles above the header, the header,
//! the rows, the total below, blank lines between. Shared by text files and
//! workbooks. It never decides what a column means, and every line that is no
//! row is reported with the reason.

use crate::budget::Budget;
use crate::limits::{MAX_CELLS, MAX_ROWS, MAX_TEXT};
use crate::table::{Column, Format, RejectedLine, Row, Skip, SkippedLine, Table};
use crate::{ReadError, RowFault, beside, clean, columns, header_row, headers, phone, summary};

/// Rows with something in them, as they come from the file.
#[derive(Debug, Default)]
pub struct Grid {
    rows: Vec<(Row, Option<RowFault>)>,
    cells: usize,
    budget: Budget,
}

impl Grid {
    /// # Errors
    /// Where the file has more rows or cells than any guest list.
    pub fn push(
        &mut self,
        line: u32,
        mut cells: Vec<String>,
        fault: Option<RowFault>,
    ) -> Result<(), ReadError> {
        while cells.last().is_some_and(|cell| is_blank(cell)) {
            cells.pop();
        }
        if cells.is_empty() && fault.is_none() {
            return Ok(());
        }
        self.cells += cells.len();
        if self.rows.len() >= MAX_ROWS {
            return Err(ReadError::TooManyRows { limit: MAX_ROWS });
        }
        if self.cells > MAX_CELLS {
            return Err(ReadError::TooManyCells { limit: MAX_CELLS });
        }
        if !cells.iter().all(|cell| self.budget.take(cell.len())) {
            return Err(ReadError::TooLarge {
                size: MAX_TEXT as u64,
                limit: MAX_TEXT as u64,
            });
        }
        self.rows.push((Row { line, cells }, fault));
        Ok(())
    }

    /// How much this looks like a guest list, to choose among sheets.
    pub fn likeness(&self) -> usize {
        let header = find_header(&self.rows);
        let known = header
            .and_then(|at| self.rows.get(at))
            .map_or(0, |(row, _)| header_row::known_names(row));
        let below = self
            .rows
            .len()
            .saturating_sub(header.map_or(0, |at| at + 1));
        known * 1000 + below.min(999)
    }
}

fn find_header(rows: &[(Row, Option<RowFault>)]) -> Option<usize> {
    let rows: Vec<&Row> = rows.iter().map(|(row, _)| row).take(400).collect();
    header_row::find(&rows)
}

/// Splits a grid into header, rows and the rest. `header_row` is the line of
/// the header where the caller knows it, 0 where there is none.
///
/// # Errors
/// [`ReadError::Empty`], [`ReadError::HeaderOnly`], or
/// [`ReadError::TooManyColumns`] where the header itself is too wide.
pub fn arrange(grid: Grid, format: Format, header_row: Option<u32>) -> Result<Table, ReadError> {
    let rows = grid.rows;
    if rows.is_empty() {
        return Err(ReadError::Empty);
    }
    let header_at = match header_row {
        Some(0) => None,
        Some(line) => rows
            .iter()
            .position(|(row, _)| row.line == line)
            .or_else(|| find_header(&rows)),
        None => find_header(&rows),
    };
    let mut table = Table {
        format,
        encoding: "UTF-8".to_owned(),
        delimiter: None,
        sheets: Vec::new(),
        sheet: None,
        header_row: None,
        columns: Vec::new(),
        rows: Vec::with_capacity(rows.len()),
        rejected_lines: Vec::new(),
        skipped_lines: Vec::new(),
        lists_beside: Vec::new(),
    };
    let mut names: Vec<String> = Vec::new();
    for (at, (row, fault)) in rows.into_iter().enumerate() {
        match header_at {
            // Somebody who can be reached is no title, wherever they stand.
            Some(header) if at < header && (fault.is_some() || !is_reachable(&row)) => {
                skip(&mut table, &row, Skip::Title);
            }
            Some(header) if at == header => {
                if fault.is_some() {
                    return Err(too_wide_to_be_a_table(&row));
                }
                table.header_row = Some(row.line);
                names = row.cells.iter().map(|cell| clean::line(cell)).collect();
            }
            Some(header)
                if at == header + 1 && fault.is_none() && header_row::is_second(&row, &names) =>
            {
                names.resize(names.len().max(row.cells.len()), String::new());
                for (name, cell) in names.iter_mut().zip(&row.cells) {
                    *name = header_row::named_by(name, cell);
                }
                skip(&mut table, &row, Skip::SecondHeader);
            }
            _ => match fault {
                Some(why) => reject(&mut table, row, why),
                None if summary::is_summary(&row) => {
                    reject(&mut table, row, RowFault::SummaryRow);
                }
                None if is_header_again(&row, &names) => {
                    skip(&mut table, &row, Skip::RepeatedHeader);
                }
                None => table.rows.push(row),
            },
        }
    }
    let unread = |line: &&RejectedLine| line.why != RowFault::SummaryRow;
    let first_unread = table.rejected_lines.iter().find(unread);
    if table.rows.is_empty() && first_unread.is_none() {
        return Err(ReadError::HeaderOnly {
            columns: names.len(),
        });
    }
    if let (true, None, Some(first)) = (table.rows.is_empty(), header_at, first_unread) {
        let row = Row {
            line: first.line,
            cells: Vec::new(),
        };
        return Err(if table.format == Format::Xlsx {
            too_many_columns(&row)
        } else {
            too_wide_to_be_a_table(&row)
        });
    }
    settle_width(&mut table, &mut names);
    table.lists_beside = beside::stack(&mut names, &mut table.rows);
    table.columns = columns(&table.rows, names);
    Ok(table)
}

/// A first row too wide to read: a table if it names columns, else noise.
fn too_wide_to_be_a_table(row: &Row) -> ReadError {
    if header_row::known_names(row) * 2 > row.cells.len() {
        too_many_columns(row)
    } else {
        ReadError::NotATable { found: "text" }
    }
}

fn too_many_columns(row: &Row) -> ReadError {
    ReadError::TooManyColumns {
        limit: crate::limits::MAX_COLUMNS,
        line: row.line,
    }
}

/// Rows wider than the header: where most are, the file has columns without a
/// name; where few are, a stray separator has shifted their cells, and they
/// are refused rather than misread. A sheet's cells cannot shift.
fn settle_width(table: &mut Table, names: &mut Vec<String>) {
    let widest = table
        .rows
        .iter()
        .map(|row| row.cells.len())
        .max()
        .unwrap_or(0);
    if widest <= names.len() {
        return;
    }
    let wide = table
        .rows
        .iter()
        .filter(|row| row.cells.len() > names.len())
        .count();
    if names.is_empty() || table.format == Format::Xlsx || wide * 2 > table.rows.len() {
        names.resize(widest, String::new());
        return;
    }
    let (fit, shifted): (Vec<Row>, Vec<Row>) = std::mem::take(&mut table.rows)
        .into_iter()
        .partition(|row| row.cells.len() <= names.len());
    table.rows = fit;
    for row in shifted {
        reject(table, row, RowFault::RowTooWide);
    }
}

/// Names, and the first three distinct values of each.
pub fn columns(rows: &[Row], names: Vec<String>) -> Vec<Column> {
    names
        .into_iter()
        .enumerate()
        .map(|(index, header)| {
            let mut samples: Vec<String> = Vec::new();
            for row in rows.iter().take(2000) {
                let cell = row.cell(index);
                if !is_blank(cell) && samples.len() < 3 {
                    let sample: String = clean::line(cell).chars().take(120).collect();
                    if !samples.contains(&sample) {
                        samples.push(sample);
                    }
                }
            }
            Column {
                index,
                header,
                samples,
            }
        })
        .collect()
}

/// A text file is a table if its rows keep one width, or if its columns are
/// known by name or by what stands in them. Prose with commas is neither.
pub fn is_steady(table: &Table) -> bool {
    if table
        .columns
        .iter()
        .any(|column| headers::is_known(&column.header))
    {
        return true;
    }
    let sample: Vec<&Row> = table.rows.iter().take(200).collect();
    if columns::speaking(&sample, table.columns.len()) {
        return true;
    }
    if table.columns.len() < 2 {
        return false;
    }
    let full = sample
        .iter()
        .filter(|row| row.cells.len() * 2 > table.columns.len())
        .count();
    let rejected = table.rejected_lines.len();
    let short = sample
        .iter()
        .flat_map(|row| &row.cells)
        .filter(|cell| cell.chars().count() <= 60)
        .count();
    let all: usize = sample.iter().map(|row| row.cells.len()).sum();
    full * 10 >= sample.len() * 7 && rejected * 3 <= table.rows.len() && short * 10 >= all * 8
}

/// An address or a phone stands in the row.
fn is_reachable(row: &Row) -> bool {
    row.cells
        .iter()
        .any(|cell| crate::email::is_email(cell.trim()) || is_phone(cell))
}

fn is_phone(cell: &str) -> bool {
    columns::is_phone(cell) && phone::digits(cell).len() >= 10
}

fn is_header_again(row: &Row, names: &[String]) -> bool {
    names.len() > 1
        && row.cells.len() <= names.len()
        && row
            .cells
            .iter()
            .zip(names)
            .filter(|(cell, name)| clean::line(cell) == **name && !name.is_empty())
            .count()
            * 5
            >= names.iter().filter(|name| !name.is_empty()).count() * 4
}

fn skip(table: &mut Table, row: &Row, why: Skip) {
    table.skipped_lines.push(SkippedLine {
        line: row.line,
        why,
        text: start_of(row),
    });
}

fn reject(table: &mut Table, row: Row, why: RowFault) {
    table.rejected_lines.push(RejectedLine {
        line: row.line,
        why,
        text: start_of(&row),
        cells: row.cells,
    });
}

fn start_of(row: &Row) -> String {
    let joined: Vec<String> = row
        .cells
        .iter()
        .take(8)
        .map(|cell| clean::line(cell))
        .filter(|cell| !cell.is_empty())
        .collect();
    joined.join(" · ").chars().take(160).collect()
}

/// Nothing a person would see.
pub fn is_blank(cell: &str) -> bool {
    cell.trim().is_empty() || clean::line(cell).is_empty()
}
