//! A run sheet in words, the same on paper, in spreadsheets and at the terminal.

use samovar_i18n::{Lang, text};

use super::RunRow;
use super::kind::RunKind;
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
