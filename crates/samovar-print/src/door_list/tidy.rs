//! Makes the texts of a list fit for paper and leaves out what was not asked
//! for, so that everything after it may take any text as it is.

use super::DoorList;
use super::DoorRow;
use crate::clean::Cleaner;
use crate::lost::{Part, Tally};
use crate::page::SheetOptions;
use unicode_segmentation::UnicodeSegmentation;

/// No cell holds more characters; an import may bring a whole letter.
const MOST_CHARACTERS: usize = 600;

/// All texts printable, and empty those whose column is not wanted; and what
/// each row has lost by it, the last being that of the whole list.
pub fn tidy(
    list: &DoorList,
    options: &SheetOptions,
    cleaner: &mut Cleaner,
) -> (DoorList, Vec<Tally>, Tally) {
    let wanted = options.columns;
    let title = limited(cleaner.clean(Part::Title, &list.title));
    let place = limited(cleaner.clean(Part::Place, &list.place));
    let whole = cleaner.tally("");
    let (rows, lost) = list
        .rows
        .iter()
        .enumerate()
        .map(|(index, row)| {
            cleaner.begin(index);
            let mut clean = |part, text: &str, is_wanted: bool| match is_wanted {
                true => limited(cleaner.clean(part, text)),
                false => String::new(),
            };
            let row = DoorRow {
                name: clean(Part::Name, &row.name, true),
                company: clean(Part::Company, &row.company, wanted.company),
                plus_ones: if wanted.plus_ones { row.plus_ones } else { 0 },
                companions: row
                    .companions
                    .iter()
                    .map(|name| clean(Part::Companion, name, wanted.plus_ones))
                    .collect(),
                diet: clean(Part::Diet, &row.diet, wanted.diet),
                allergens: clean(Part::Allergens, &row.allergens, wanted.diet),
                note: clean(Part::Note, &row.note, wanted.note),
                ticket_kind: clean(Part::TicketKind, &row.ticket_kind, wanted.ticket_kind),
                code: clean(Part::Code, &row.code, wanted.code),
                ..*row
            };
            let lost = cleaner.tally(&row.code);
            (row, lost)
        })
        .unzip();
    let tidied = DoorList {
        title,
        place,
        rows,
        ..*list
    };
    (tidied, lost, whole)
}

fn limited(text: String) -> String {
    match text.grapheme_indices(true).nth(MOST_CHARACTERS) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default().trim_end()),
        None => text,
    }
}
