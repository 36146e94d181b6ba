//! Rows put right by hand after the file was read: the cells of a line as they
//! should have stood. Nothing is written back to the file.

use crate::layout::is_blank;
use crate::{RejectedLine, Row, RowFault, Table, is_shown_of};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The cells of one line instead of those in the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Fix {
    pub line: u32,
    pub cells: Vec<String>,
}

/// Puts the fixes into the table. A row that is still wider than the table
/// stays rejected; a line that the table does not have is no row.
pub fn fix(table: &mut Table, fixes: &[Fix]) {
    let columns = table.columns.len();
    for Fix { line, cells } in fixes {
        let mut cells = cells.clone();
        keep_long(&mut cells, cells_of(table, *line));
        while cells.last().is_some_and(|cell| is_blank(cell)) {
            cells.pop();
        }
        let rejected = table
            .rejected_lines
            .iter()
            .position(|row| row.line == *line);
        match table.rows.iter_mut().find(|row| row.line == *line) {
            Some(row) if cells.len() <= columns => row.cells = cells,
            Some(_) => {
                table.rows.retain(|row| row.line != *line);
                table.rejected_lines.push(too_wide(*line, cells));
            }
            None => {
                let Some(at) = rejected else { continue };
                table.rejected_lines.remove(at);
                if cells.len() > columns {
                    table.rejected_lines.push(too_wide(*line, cells));
                } else {
                    let at = table.rows.partition_point(|row| row.line < *line);
                    table.rows.insert(at, Row { line: *line, cells });
                }
            }
        }
    }
}

fn cells_of(table: &Table, line: u32) -> &[String] {
    let rows = table.rows.iter().map(|row| (row.line, &row.cells));
    let rejected = table.rejected_lines.iter();
    rows.chain(rejected.map(|row| (row.line, &row.cells)))
        .find(|(at, _)| *at == line)
        .map_or(&[], |(_, cells)| cells)
}

/// A long cell was shown by its beginning: left as it was shown, it stays whole.
fn keep_long(cells: &mut [String], before: &[String]) {
    for (cell, before) in cells.iter_mut().zip(before) {
        if is_shown_of(cell, before) {
            cell.clone_from(before);
        }
    }
}

fn too_wide(line: u32, cells: Vec<String>) -> RejectedLine {
    RejectedLine {
        line,
        why: RowFault::RowTooWide,
        text: cells.join(" · ").chars().take(160).collect(),
        cells,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Extracted, ReadOptions, extract, read, recognise};

    fn with(fixes: &[(u32, &[&str])]) -> Extracted {
        let file =
            "Name,Email\nAnna Petrova,anna@example.org\n,nobody\nBob,Stone,bob@example.org\n";
        let mut table = read(file.as_bytes(), "list.csv", &ReadOptions::default()).unwrap();
        let mapping = recognise(&table).mapping;
        let fixes: Vec<Fix> = fixes
            .iter()
            .map(|(line, cells)| Fix {
                line: *line,
                cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
            })
            .collect();
        fix(&mut table, &fixes);
        extract(&table, &mapping)
    }

    fn outcome(extracted: &Extracted) -> (Vec<&str>, Vec<(u32, RowFault)>) {
        (
            extracted
                .people
                .iter()
                .map(|entry| entry.name.display.as_str())
                .collect(),
            extracted
                .rejected
                .iter()
                .map(|row| (row.line, row.why))
                .collect(),
        )
    }

    #[test]
    fn rows_put_right_come_in_at_their_place() {
        let both: [(u32, &[&str]); 2] = [
            (4, &["Bob Stone", "bob@example.org", " "]),
            (3, &["Nobody Known", "nobody@example.org"]),
        ];
        assert_eq!(
            outcome(&with(&both)),
            (vec!["Anna Petrova", "Nobody Known", "Bob Stone"], vec![])
        );
    }

    #[test]
    fn rows_that_are_still_wrong_stay_out() {
        assert_eq!(
            outcome(&with(&[
                (4, &["Bob", "Stone", "b@example.org"]),
                (2, &["Anna", "", "a@example.org"]),
                (9, &["Carl"]),
            ])),
            (
                vec![],
                vec![
                    (2, RowFault::RowTooWide),
                    (3, RowFault::BadEmail),
                    (4, RowFault::RowTooWide)
                ]
            )
        );
    }
}
