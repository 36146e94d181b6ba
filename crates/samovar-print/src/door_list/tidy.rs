//! Makes the texts of a list fit for paper and leaves out what was not asked
//! for, so that everything after it may take any text as it is.

use super::DoorList;
use super::DoorRow;
use crate::clean::Cleaner;
use crate::page::SheetOptions;
use unicode_segmentation::UnicodeSegmentation;

/// No cell holds more characters; an import may bring a whole letter.
const MOST_CHARACTERS: usize = 600;

/// All texts printable, and empty those whose column is not wanted.
pub fn tidy(list: &DoorList, options: &SheetOptions, cleaner: &mut Cleaner) -> DoorList {
    let wanted = options.columns;
    let mut clean = |text: &str, is_wanted: bool| match is_wanted {
        true => limited(cleaner.clean(text)),
        false => String::new(),
    };
    let rows = list
        .rows
        .iter()
        .map(|row| DoorRow {
            name: clean(&row.name, true),
            company: clean(&row.company, wanted.company),
            plus_ones: if wanted.plus_ones { row.plus_ones } else { 0 },
            companions: row
                .companions
                .iter()
                .map(|name| clean(name, wanted.plus_ones))
                .collect(),
            diet: clean(&row.diet, wanted.diet),
            allergens: clean(&row.allergens, wanted.diet),
            note: clean(&row.note, wanted.note),
            code: clean(&row.code, wanted.code),
            ..*row
        })
        .collect();
    DoorList {
        title: clean(&list.title, true),
        place: clean(&list.place, true),
        rows,
        ..*list
    }
}

fn limited(text: String) -> String {
    match text.grapheme_indices(true).nth(MOST_CHARACTERS) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default().trim_end()),
        None => text,
    }
}
