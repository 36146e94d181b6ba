//! A run sheet in words, the same on paper, in spreadsheets and at the terminal.

use samovar_i18n::{Lang, text};

use super::kind::RunKind;
use super::{RunRow, RunSheet};
use crate::cue::Lane;

#[must_use]
pub fn kind(lang: Lang, kind: RunKind) -> String {
    text(lang, &format!("run-sheet-kind-{}", kind.word()), &[]).unwrap_or_default()
}

#[must_use]
pub fn lane(lang: Lang, lane: Lane) -> String {
    text(lang, &format!("cue-lane-{}", lane.word()), &[]).unwrap_or_default()
}

#[must_use]
pub fn lanes(lang: Lang, row: &RunRow) -> String {
    let said: Vec<String> = row.lanes.iter().map(|one| lane(lang, *one)).collect();
    said.join(", ")
}

/// "19:05", with its day where the evening is not the first; nothing where there is no hour.
#[must_use]
pub fn time(sheet: &RunSheet, row: &RunRow) -> String {
    let Some(at) = row.at else {
        return String::new();
    };
    let is_first_day = at.0.date() == sheet.starts.0.date();
    let format = match (is_first_day, row.whole_day) {
        (true, true) => return String::new(),
        (true, false) => "%H:%M",
        (false, true) => "%Y-%m-%d",
        (false, false) => "%Y-%m-%d %H:%M",
    };
    at.0.format(format).to_string()
}
