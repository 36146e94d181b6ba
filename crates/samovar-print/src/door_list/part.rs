//! One queue at the door: the whole list, or one half of the alphabet.

use super::{DoorList, DoorRow, DoorState};
use crate::letters::{self, Half};
use crate::page::{SheetOptions, Split};
use samovar_i18n::Lang;

/// One queue: all guests, or those of one half.
pub struct Part<'a> {
    /// The letters of the half; empty for the whole list.
    pub letters: String,
    pub rows: Vec<&'a DoorRow>,
}

pub fn parts<'a>(list: &'a DoorList, options: &SheetOptions) -> Vec<Part<'a>> {
    if options.split == Split::None {
        return vec![Part {
            letters: String::new(),
            rows: list.rows.iter().collect(),
        }];
    }
    let headings = || list.rows.iter().map(|row| letters::heading(&row.name));
    let latin = headings().any(|letter| letter.is_ascii_alphabetic());
    let cyrillic = headings().any(letters::is_cyrillic);
    [Half::First, Half::Second]
        .into_iter()
        .map(|half| Part {
            letters: half.label(latin, cyrillic, options.lang == Lang::Ru),
            rows: list
                .rows
                .iter()
                .filter(|row| Half::of(letters::heading(&row.name)) == half)
                .collect(),
        })
        .collect()
}

impl Part<'_> {
    pub fn in_state(&self, state: DoorState) -> impl Iterator<Item = &DoorRow> {
        self.rows
            .iter()
            .copied()
            .filter(move |row| row.state == state)
    }
}
