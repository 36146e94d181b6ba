//! One queue at the door: the whole list, or one half of the alphabet.

use super::{DoorList, DoorRow, DoorState};
use crate::letters::{self, Half};
use crate::page::{SheetOptions, Split};
use samovar_i18n::Lang;

/// One queue: all guests, or those of one half.
pub struct Part<'a> {
    /// The letters of the half; empty for the whole list.
    pub letters: String,
    /// In the order of the paper.
    pub rows: Vec<Placed<'a>>,
}

/// A guest with their place in the list.
pub struct Placed<'a> {
    pub index: usize,
    /// What the name stands under, also where the paper cannot draw it: the
    /// list is sorted by it.
    pub letter: char,
    pub row: &'a DoorRow,
}

/// `letters` are those of all names as they were written, in the list's order.
pub fn parts<'a>(list: &'a DoorList, letters: &'a [char], options: &SheetOptions) -> Vec<Part<'a>> {
    let placed = || {
        let rows = list.rows.iter().zip(letters).enumerate();
        rows.map(|(index, (row, letter))| Placed {
            index,
            letter: *letter,
            row,
        })
    };
    if options.split == Split::None {
        return vec![Part {
            letters: String::new(),
            rows: in_printed_order(placed()),
        }];
    }
    let latin = letters.iter().any(char::is_ascii_alphabetic);
    let cyrillic = letters.iter().copied().any(letters::is_cyrillic);
    [Half::First, Half::Second]
        .into_iter()
        .map(|half| Part {
            letters: half.label(latin, cyrillic, options.lang == Lang::Ru),
            rows: in_printed_order(placed().filter(|one| Half::of(one.letter) == half)),
        })
        .collect()
}

/// The letter of each name.
pub fn letters_of(list: &DoorList) -> Vec<char> {
    let names = list.rows.iter().map(|row| row.name.as_str());
    names.map(letters::heading).collect()
}

/// Those who come, then those who may, then those who wait.
fn in_printed_order<'a>(rows: impl Iterator<Item = Placed<'a>>) -> Vec<Placed<'a>> {
    let mut rows: Vec<_> = rows.collect();
    rows.sort_by_key(|one| match one.row.state {
        DoorState::Going => 0,
        DoorState::Maybe => 1,
        DoorState::Waitlisted => 2,
    });
    rows
}

impl Part<'_> {
    pub fn in_state(&self, state: DoorState) -> impl Iterator<Item = &Placed<'_>> {
        self.rows.iter().filter(move |one| one.row.state == state)
    }
}
