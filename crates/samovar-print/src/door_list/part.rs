//! One queue at the door: the whole list, or one half of the alphabet.

use super::{DoorList, DoorRow, DoorState};
use crate::letters::{self, Half};
use crate::page::{SheetOptions, Split};
use samovar_i18n::Lang;

/// One queue: all guests, or those of one half.
pub struct Part<'a> {
    /// The letters of the half; empty for the whole list.
    pub letters: String,
    /// In the order of the paper, each with its place in the list.
    pub rows: Vec<(usize, &'a DoorRow)>,
}

pub fn parts<'a>(list: &'a DoorList, options: &SheetOptions) -> Vec<Part<'a>> {
    if options.split == Split::None {
        return vec![Part {
            letters: String::new(),
            rows: in_printed_order(list.rows.iter().enumerate()),
        }];
    }
    let headings = || list.rows.iter().map(|row| letters::heading(&row.name));
    let latin = headings().any(|letter| letter.is_ascii_alphabetic());
    let cyrillic = headings().any(letters::is_cyrillic);
    [Half::First, Half::Second]
        .into_iter()
        .map(|half| Part {
            letters: half.label(latin, cyrillic, options.lang == Lang::Ru),
            rows: in_printed_order(
                (list.rows.iter().enumerate())
                    .filter(|(_, row)| Half::of(letters::heading(&row.name)) == half),
            ),
        })
        .collect()
}

/// Those who come, then those who may, then those who wait.
fn in_printed_order<'a>(
    rows: impl Iterator<Item = (usize, &'a DoorRow)>,
) -> Vec<(usize, &'a DoorRow)> {
    let mut rows: Vec<_> = rows.collect();
    rows.sort_by_key(|(_, row)| match row.state {
        DoorState::Going => 0,
        DoorState::Maybe => 1,
        DoorState::Waitlisted => 2,
    });
    rows
}

impl Part<'_> {
    pub fn in_state(&self, state: DoorState) -> impl Iterator<Item = &DoorRow> {
        self.rows
            .iter()
            .map(|(_, row)| *row)
            .filter(move |row| row.state == state)
    }
}
