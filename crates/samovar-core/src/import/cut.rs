//! What an answer shows of a file's cells: their beginning. Every text of a
//! preview and of a report that comes from the file passes here; what comes into
//! the planner, and the file of rejected rows, have the whole text.

use samovar_import::{shown, shown_row};
use serde_json::Value;

use super::{GuestChange, GuestThen, ImportPreview, ImportReport};

/// Letters of all rejected rows together; those beyond are counted.
const MOST_REJECTED_LETTERS: usize = 1_000_000;

pub fn report(report: &mut ImportReport) {
    let mut letters = 0;
    report.rejected.retain_mut(|row| {
        row.cells = shown_row(&row.cells);
        if let Some(Value::String(cell)) = row.args.get_mut("cell") {
            *cell = shown(cell);
        }
        letters += row.cells.iter().map(String::len).sum::<usize>();
        letters <= MOST_REJECTED_LETTERS
    });
    for one in &mut report.unclear {
        all([
            &mut one.header,
            &mut one.value,
            &mut one.taken_as,
            &mut one.name,
        ]);
    }
    for one in &mut report.suggestions {
        all([
            &mut one.name,
            &mut one.email,
            &mut one.phone,
            &mut one.company,
        ]);
    }
    all(report.warnings.iter_mut().map(|one| &mut one.cell));
    all(report.skipped.iter_mut().map(|one| &mut one.text));
    all(report.unused.iter_mut().map(|one| &mut one.header));
}

pub fn preview(preview: &mut ImportPreview) {
    for column in &mut preview.columns {
        all([&mut column.header]);
        all(&mut column.samples);
    }
    for row in &mut preview.first_rows {
        *row = shown_row(row);
    }
    for guest in &mut preview.guests {
        all([&mut guest.name, &mut guest.email]);
    }
    for change in preview.changes.iter_mut().chain(&mut preview.kept) {
        guest_change(change);
    }
}

fn guest_change(change: &mut GuestChange) {
    all([&mut change.name, &mut change.email]);
    for then in change.now.iter_mut().chain([&mut change.will]) {
        let GuestThen {
            diet_note,
            note,
            ticket_kinds,
            ..
        } = then;
        all([diet_note, note]);
        all(ticket_kinds);
    }
    if let Some(kept) = &mut change.kept {
        all([&mut kept.diet_note]);
    }
}

fn all<'t>(texts: impl IntoIterator<Item = &'t mut String>) {
    for text in texts {
        if text.len() > samovar_import::limits::MAX_SHOWN {
            *text = shown(text);
        }
    }
}
