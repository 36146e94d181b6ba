//! Text with separators to records. Unlike a strict reader it knows the
//! physical line of each record whatever the line ends, and an opening quote
//! that is never closed costs one cell, not the rest of the file. It keeps
//! cells as written and knows nothing of headers.

use crate::limits::{MAX_CELL, MAX_COLUMNS};
use crate::{RowFault, words};

/// One record of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The physical line it begins on, from 1.
    pub line: u32,
    pub cells: Vec<String>,
    /// What makes it unusable; its cells are then only its beginning.
    pub fault: Option<RowFault>,
}

/// Reads records one after another; blank lines are passed over.
pub struct Records<'a> {
    text: &'a str,
    at: usize,
    line: u32,
    delimiter: u8,
    quotes_left: u32,
}

impl<'a> Records<'a> {
    pub fn new(text: &'a str, delimiter: u8) -> Self {
        let (at, line) = match declared_delimiter(text) {
            Some((_, length)) => (length, 2),
            None => (0, 1),
        };
        // After so many quotes without a close they are plainly not quotes.
        Self {
            text,
            at,
            line,
            delimiter,
            quotes_left: 100,
        }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    /// Steps over one line end, CR, LF or CRLF, if it stands here.
    fn step_line_end(&mut self) -> bool {
        let length = match (self.byte(self.at), self.byte(self.at + 1)) {
            (Some(b'\r'), Some(b'\n')) => 2,
            (Some(b'\r' | b'\n'), _) => 1,
            _ => return false,
        };
        self.at += length;
        self.line += 1;
        true
    }

    /// One cell; leaves `at` on the delimiter, the line end or the end.
    fn cell(&mut self) -> (std::borrow::Cow<'a, str>, bool) {
        let mut start = self.at;
        while self.byte(start) == Some(b' ') {
            start += 1;
        }
        if self.byte(start) == Some(b'"') && self.quotes_left > 0 {
            match self.closing_quote(start + 1) {
                Some((close, end)) => {
                    let inner = self.text.get(start + 1..close).unwrap_or_default();
                    self.line += line_ends(inner);
                    self.at = end;
                    let too_long = inner.len() > MAX_CELL * 4;
                    return (inner.replace("\"\"", "\"").into(), too_long);
                }
                None => self.quotes_left -= 1,
            }
        }
        let start = self.at;
        while let Some(byte) = self.byte(self.at) {
            if byte == self.delimiter || byte == b'\r' || byte == b'\n' {
                break;
            }
            self.at += 1;
        }
        let inner = self.text.get(start..self.at).unwrap_or_default();
        if inner.len() > MAX_CELL * 4 {
            return ("".into(), true);
        }
        (inner.into(), false)
    }

    /// The quote that ends a cell and the place after it: one followed by a
    /// delimiter, a line end or the end. Any other lone quote is a character.
    fn closing_quote(&self, from: usize) -> Option<(usize, usize)> {
        let mut at = from;
        while at < from + MAX_CELL * 4 {
            match self.byte(at)? {
                b'"' if self.byte(at + 1) == Some(b'"') => at += 2,
                b'"' => {
                    let mut after = at + 1;
                    while self.byte(after) == Some(b' ') {
                        after += 1;
                    }
                    match self.byte(after) {
                        None | Some(b'\r' | b'\n') => return Some((at, after)),
                        Some(byte) if byte == self.delimiter => return Some((at, after)),
                        _ => at += 1,
                    }
                }
                _ => at += 1,
            }
        }
        None
    }
}

impl Iterator for Records<'_> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        while self.step_line_end() {}
        self.byte(self.at)?;
        let mut record = Record {
            line: self.line,
            cells: Vec::new(),
            fault: None,
        };
        loop {
            let (cell, too_long) = self.cell();
            let too_long = too_long || (cell.len() > MAX_CELL && cell.chars().count() > MAX_CELL);
            if record.cells.len() < MAX_COLUMNS {
                record.cells.push(if too_long {
                    String::new()
                } else {
                    cell.into_owned()
                });
            } else if !cell.trim().is_empty() {
                record.fault = Some(RowFault::RowTooWide);
            }
            if too_long {
                record.fault = Some(RowFault::CellTooLong);
            }
            if self.byte(self.at) == Some(self.delimiter) {
                self.at += 1;
            } else {
                self.step_line_end();
                return Some(record);
            }
        }
    }
}

fn line_ends(text: &str) -> u32 {
    let mut count = 0;
    let mut before = 0;
    for byte in text.bytes() {
        // Only the first byte of CRLF counts.
        count += u32::from(byte == b'\r' || (byte == b'\n' && before != b'\r'));
        before = byte;
    }
    count
}

/// A first line `sep=;`, which Excel writes and reads, and its length.
pub fn declared_delimiter(text: &str) -> Option<(u8, usize)> {
    let first = text.split(['\r', '\n']).next()?;
    let declared = first.trim_matches('"');
    let rest = declared.get(..4).filter(|s| s.eq_ignore_ascii_case("sep="));
    rest?;
    let delimiter = *declared.as_bytes().get(4)?;
    if !delimiter.is_ascii() || declared.len() > 5 {
        return None;
    }
    let end = first.len();
    let length = match (text.as_bytes().get(end), text.as_bytes().get(end + 1)) {
        (Some(b'\r'), Some(b'\n')) => end + 2,
        (Some(_), _) => end + 1,
        (None, _) => end,
    };
    Some((delimiter, length))
}

/// The separator that makes the steadiest table of the beginning of the text,
/// or none where no separator makes two columns.
pub fn sniff_delimiter(text: &str) -> Option<u8> {
    if let Some((delimiter, _)) = declared_delimiter(text) {
        return Some(delimiter);
    }
    let sample = text
        .get(..text.floor_char_boundary(64 * 1024))
        .unwrap_or(text);
    let mut best: Option<(f64, u8)> = None;
    for delimiter in [b',', b';', b'\t', b'|'] {
        let weight = steadiness(sample, delimiter);
        if weight > 0.0 && best.is_none_or(|(other, _)| weight > other) {
            best = Some((weight, delimiter));
        }
    }
    best.map(|(_, delimiter)| delimiter)
}

/// Share of records as wide as most, weighed by that width and by the column
/// names that are known in the best row.
fn steadiness(sample: &str, delimiter: u8) -> f64 {
    let records: Vec<Record> = Records::new(sample, delimiter).take(200).collect();
    let mut widths = std::collections::BTreeMap::new();
    for record in &records {
        if record.cells.len() > 1 {
            *widths.entry(record.cells.len()).or_insert(0usize) += 1;
        }
    }
    let Some((width, count)) = widths.into_iter().max_by_key(|(width, n)| (*n, *width)) else {
        return 0.0;
    };
    let known = records
        .iter()
        .take(30)
        .map(|record| {
            record
                .cells
                .iter()
                .filter(|c| crate::headers::is_known(c))
                .count()
        })
        .max()
        .unwrap_or(0);
    let share = count as f64 / records.len().max(1) as f64;
    // A mark that only some of the lines hold stands in the text of a cell.
    share * share * (width as f64).ln() + known as f64 * 0.4
}

/// True where the text is one of the forms that hold no table.
pub fn foreign_text(text: &str) -> Option<&'static str> {
    let start = text.trim_start();
    let head: String = start.chars().take(200).collect::<String>().to_lowercase();
    if head.starts_with("<!doctype html") || head.starts_with("<html") || head.starts_with("<table")
    {
        Some("web-page")
    } else if head.starts_with("<?xml") || head.starts_with("<svg") {
        Some("xml")
    } else if head.starts_with('{') && head.contains('"') && head.contains(':')
        || head.starts_with('[') && words::squeezed(&head).len() > 1 && head.contains('{')
    {
        Some("json")
    } else if head.starts_with("begin:vcalendar") {
        Some("calendar")
    } else if head.starts_with("%pdf") {
        Some("pdf")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str, delimiter: u8) -> Vec<(u32, Vec<String>)> {
        Records::new(text, delimiter)
            .map(|r| (r.line, r.cells))
            .collect()
    }

    #[test]
    fn lines_are_physical_whatever_the_line_ends() {
        for end in ["\n", "\r", "\r\n"] {
            let text = ["a,b", "\"1", "2\",x", "", "3,y"].join(end);
            let first = format!("1{end}2");
            assert_eq!(
                rows(&text, b','),
                [
                    (1, vec!["a".to_owned(), "b".to_owned()]),
                    (2, vec![first, "x".to_owned()]),
                    (5, vec!["3".to_owned(), "y".to_owned()]),
                ]
            );
        }
    }

    #[test]
    fn quotes_are_forgiven() {
        assert_eq!(rows("\"a \"\"b\"\"\",c", b',')[0].1, ["a \"b\"", "c"]);
        assert_eq!(rows("\"a \"b\" c\",d", b',')[0].1, ["a \"b\" c", "d"]);
        assert_eq!(rows("x, \"a,b\" ,y", b',')[0].1, ["x", "a,b", "y"]);
        assert_eq!(
            rows("\"open,b\nc,d", b','),
            [
                (1, vec!["\"open".to_owned(), "b".into()]),
                (2, vec!["c".into(), "d".into()])
            ]
        );
    }

    #[test]
    fn wide_records_are_flagged_not_kept() {
        let record = Records::new(&"x,".repeat(10_000), b',').next().unwrap();
        assert_eq!(
            (record.fault, record.cells.len()),
            (Some(RowFault::RowTooWide), MAX_COLUMNS)
        );
    }

    #[test]
    fn delimiters_are_told_apart() {
        assert_eq!(sniff_delimiter("a;b;c\nx, y;1;2\nz, w;3;4\n"), Some(b';'));
        assert_eq!(sniff_delimiter("a\tb\n1,5\t2\n"), Some(b'\t'));
        assert_eq!(
            sniff_delimiter("name|mail\nAnn|a@example.com\n"),
            Some(b'|')
        );
        assert_eq!(sniff_delimiter("sep=|\r\nname|a,b,c\r\n"), Some(b'|'));
        assert_eq!(sniff_delimiter("email\na@example.com\n"), None);
        assert_eq!(
            rows("sep=;\r\na;b\r\n", b';'),
            [(2, vec!["a".to_owned(), "b".into()])]
        );
    }
}
