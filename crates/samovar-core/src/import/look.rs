//! What a person should look at before the import: answers that were read
//! without being sure, and columns that look like answers and are not used.

use std::collections::HashMap;

use samovar_import::About;

use super::file::Opened;
use super::{UnclearGroup, UnclearRow};

/// Unclear answers that the stored report lists; it counts all.
pub const MOST_STORED: usize = 1000;

/// Every cell that is not plain, in the order of the file.
pub fn unclear(file: &Opened) -> Vec<UnclearRow> {
    let header = |column: u32| {
        let column = file.table.columns.get(column as usize);
        column
            .map(|column| column.header.clone())
            .unwrap_or_default()
    };
    let mut rows: Vec<UnclearRow> = file
        .extracted
        .people
        .iter()
        .flat_map(|entry| {
            entry.unclear.iter().map(|one| UnclearRow {
                line: one.line,
                column: one.column,
                header: header(one.column),
                about: one.about,
                value: one.value.clone(),
                taken_as: one.taken_as.clone(),
                name: entry.name.display.clone(),
            })
        })
        .collect();
    rows.sort_by_key(|row| (row.line, row.column));
    rows
}

/// The same words about the same thing are one question; the most frequent first.
pub fn groups(rows: &[UnclearRow]) -> Vec<UnclearGroup> {
    let mut found: Vec<UnclearGroup> = Vec::new();
    let mut places: HashMap<(About, &str), usize> = HashMap::new();
    for row in rows {
        let place = *places
            .entry((row.about, row.value.as_str()))
            .or_insert(found.len());
        match found.get_mut(place) {
            Some(group) => group.rows += 1,
            None => found.push(UnclearGroup {
                about: row.about,
                value: row.value.clone(),
                taken_as: row.taken_as.clone(),
                header: row.header.clone(),
                rows: 1,
                line: row.line,
                name: row.name.clone(),
            }),
        }
    }
    found.sort_by_key(|group| (group.about, std::cmp::Reverse(group.rows)));
    found
}
