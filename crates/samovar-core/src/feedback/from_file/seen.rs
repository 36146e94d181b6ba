//! Which rows of files were taken before, known by a digest that tells nobody who wrote them:
//! neither an hour nor what names somebody goes into it, for those could be found again by trying
//! every guest and every second of the evening.

use std::collections::{HashMap, HashSet};
use std::fmt::Write;

use chrono::NaiveDate;
use rusqlite::Connection;
use samovar_import::{Row, Table, header_key};
use sha2::{Digest, Sha256};

use super::{columns, day};
use crate::error::Result;
use crate::ids::EventId;

/// Digests of an event's rows, and of how many columns the files had.
pub struct Seen {
    all: HashSet<String>,
    widths: Vec<usize>,
}

impl Seen {
    pub fn load(conn: &Connection, event: EventId) -> Result<Self> {
        let mut statement = conn.prepare_cached(
            "SELECT row_hash FROM feedback WHERE event_id = ?1 AND row_hash <> ''",
        )?;
        let all: HashSet<String> = statement
            .query_map([event], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        let widths: HashSet<usize> = all
            .iter()
            .filter_map(|one| one.split_once(':')?.0.parse().ok())
            .collect();
        let mut widths: Vec<usize> = widths.into_iter().collect();
        widths.sort_unstable();
        Ok(Self { all, widths })
    }
}

/// What rows of one file are known by.
pub struct Digests {
    event: EventId,
    /// Of each column, whether it names somebody, however it is taken.
    naming: Vec<bool>,
    /// The widths to look at: those of files before, and last this file's own.
    widths: Vec<usize>,
    /// Two people may say the same on one day: the second such row is another one.
    times: HashMap<(usize, String), u32>,
}

impl Digests {
    pub fn new(event: EventId, table: &Table, seen: &Seen) -> Self {
        let naming: Vec<bool> = table
            .columns
            .iter()
            .map(|one| columns::names(&header_key(&one.header)))
            .collect();
        let own = naming.len();
        let before = seen.widths.iter().copied();
        let mut widths: Vec<usize> = before.filter(|width| *width < own).collect();
        widths.push(own);
        Self {
            event,
            naming,
            widths,
            times: HashMap::new(),
        }
    }

    /// The digest of a row; `None` of one that was taken before, also where the file has got more
    /// columns since.
    pub fn of_new(&mut self, row: &Row, seen: &Seen) -> Option<String> {
        let mut is_known = false;
        let mut own = String::new();
        for width in self.widths.clone() {
            let cells = self.cells(row, width);
            let time = self.times.entry((width, cells.clone())).or_default();
            *time += 1;
            own = digest(self.event, width, &cells, *time);
            is_known |= seen.all.contains(&own);
        }
        (!is_known).then_some(own)
    }

    /// The first cells of a row as one text; what a row is short of is blank.
    fn cells(&self, row: &Row, width: usize) -> String {
        let cells: Vec<String> = self
            .naming
            .iter()
            .take(width)
            .enumerate()
            .map(|(column, names)| match names {
                true => String::new(),
                false => unnamed(row.cell(column).trim()),
            })
            .collect();
        cells.join("\u{1f}").trim_end_matches('\u{1f}').to_owned()
    }
}

/// A cell without an hour and without an address.
fn unnamed(cell: &str) -> String {
    // Of two readings always the same, whenever the evening is.
    match day::of(cell, NaiveDate::default()) {
        Some(day) => day.to_string(),
        None if says_hour(cell) || columns::is_address(cell) => String::new(),
        None => cell.to_owned(),
    }
}

/// `21:41`
fn says_hour(cell: &str) -> bool {
    let mut parts = cell.as_bytes().windows(3);
    parts.any(|part| match part {
        [before, b':', after] => before.is_ascii_digit() && after.is_ascii_digit(),
        _ => false,
    })
}

/// With the event, so that nobody can look one up in another's.
fn digest(event: EventId, width: usize, cells: &str, time: u32) -> String {
    let text = format!("{event}\u{1e}{time}\u{1e}{cells}");
    let mut told = format!("{width}:");
    for byte in Sha256::digest(text.as_bytes()).iter().take(16) {
        let _ = write!(told, "{byte:02x}");
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neither_an_hour_nor_an_address_goes_into_a_digest() {
        assert_eq!(unnamed("2026/12/19 9:41:10 AM GMT+3"), "2026-12-19");
        assert_eq!(unnamed("21:41"), "");
        assert_eq!(unnamed("vera@example.org"), "");
        assert_eq!(unnamed("@vera"), "");
        assert_eq!(
            unnamed("More sockets @ the back"),
            "More sockets @ the back"
        );
    }
}
