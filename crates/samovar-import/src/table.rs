//! A file as rows and columns of text, before anything is known of what they
//! mean. Lines are those a person sees: physical lines of a text file, row
//! numbers of a sheet, both from 1. Cells are kept as the file has them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What kind of file it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Text with a separator: comma, semicolon, bar …
    Csv,
    /// Text with tabs.
    Tsv,
    Xlsx,
    Vcard,
}

/// One column of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Column {
    #[ts(type = "number")]
    pub index: usize,
    /// Its name in the file, cleaned; empty where the file names none.
    pub header: String,
    /// Its first three distinct values.
    pub samples: Vec<String>,
}

/// One row of data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    pub line: u32,
    /// May be shorter than the columns: what is missing is blank.
    pub cells: Vec<String>,
}

impl Row {
    /// The cell of a column, blank where the row is short.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

/// Why a line is no row of data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Skip {
    /// Stands above the header.
    Title,
    /// Below the header, and says more of the columns: units, hints, their
    /// names in another language.
    SecondHeader,
    /// The column names once more.
    RepeatedHeader,
}

/// A line that is no row of data, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SkippedLine {
    pub line: u32,
    pub why: Skip,
    pub text: String,
}

/// A row of data that could not be read as one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RejectedLine {
    pub line: u32,
    pub why: crate::RowFault,
    /// Its beginning, for the report.
    pub text: String,
    /// As far as they could be read; a cell that was too long is blank.
    pub cells: Vec<String>,
}

/// A list that stood beside the first one in the same rows. It is read as if it
/// stood below, so that a line still names one row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ListBeside {
    /// Its first column in the file, from 0.
    pub column: u32,
    /// Line 5 of the file is line 5 + `lines_later` of this list.
    pub lines_later: u32,
    /// How many rows it has.
    pub rows: u32,
}

/// A file read as a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Table {
    pub format: Format,
    /// As named by the WHATWG encoding standard; `UTF-8` for workbooks.
    pub encoding: String,
    pub delimiter: Option<char>,
    /// Names of all sheets of a workbook.
    pub sheets: Vec<String>,
    /// The sheet that was read.
    pub sheet: Option<String>,
    /// The line of the column names; none where the file has no header.
    pub header_row: Option<u32>,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    pub rejected_lines: Vec<RejectedLine>,
    pub skipped_lines: Vec<SkippedLine>,
    pub lists_beside: Vec<ListBeside>,
}
