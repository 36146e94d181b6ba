//! The door list: what goes in, and how its guests become pages. It lists
//! those who are coming in the order given, then who may come and who waits,
//! then empty lines. It decides neither order nor who is on it.

mod cells;
mod columns;
mod pages;
mod part;
mod rows;
mod tidy;

use crate::clean::Cleaner;
use crate::error::PrintError;
use crate::fonts::Fonts;
use crate::page::{Frame, Setup, SheetOptions};
use crate::sheet::Sheet;
use crate::typeset::Template;
use chrono::{DateTime, FixedOffset, NaiveDateTime};
use samovar_i18n::msg;
use serde::{Deserialize, Serialize};

/// An event and who may come through its door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoorList {
    pub title: String,
    /// Wall clock of the place.
    pub starts: NaiveDateTime,
    pub ends: Option<NaiveDateTime>,
    /// Venue, room and address on one line; may be empty.
    pub place: String,
    /// When the sheet is made, by the wall clock of its reader. Also the PDF's
    /// creation date: the same data and time give the same bytes.
    pub printed_at: DateTime<FixedOffset>,
    /// Which printed list of the event it is. Stands in the footer, so that the
    /// line numbers that are typed back are understood by the right list.
    pub number: Option<u32>,
    /// Sorted by the collation of the paper's language.
    pub rows: Vec<DoorRow>,
}

/// One guest with those they bring. Texts are in the paper's language, plain,
/// and may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DoorRow {
    /// Surname first. The heading letter is taken from it.
    pub name: String,
    pub company: String,
    /// Each gets a box of their own.
    pub plus_ones: u16,
    /// Those plus-ones whose names are known.
    pub companions: Vec<String>,
    pub diet: String,
    pub allergens: String,
    pub note: String,
    /// What another tool sold them.
    pub ticket_kind: String,
    /// The short ticket code.
    pub code: String,
    pub state: DoorState,
    /// Already checked in when the sheet is printed: the box comes ticked.
    pub arrived: bool,
}

/// In the order of the paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DoorState {
    #[default]
    Going,
    Maybe,
    Waitlisted,
}

/// Which columns stand beside the name. One without any text is left out even
/// when chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Columns {
    pub company: bool,
    pub plus_ones: bool,
    pub diet: bool,
    pub note: bool,
    pub ticket_kind: bool,
    pub code: bool,
}

impl Default for Columns {
    fn default() -> Self {
        Columns {
            company: true,
            plus_ones: true,
            diet: true,
            note: true,
            ticket_kind: true,
            code: true,
        }
    }
}

/// Pages a door list. Fast and small: nothing is typeset before it is asked
/// for.
///
/// # Errors
/// None today; kept fallible as other sheets will refuse data that cannot fit.
pub fn door_list(
    list: &DoorList,
    options: &SheetOptions,
    fonts: &Fonts,
) -> Result<Sheet, PrintError> {
    let mut cleaner = Cleaner::new(fonts);
    let letters = part::letters_of(list);
    let (list, mut lost, whole) = tidy::tidy(list, options, &mut cleaner);
    let lang = options.lang;
    let frame = Frame::new(options.paper, options.orientation);
    let boxes_in_line = columns::boxes_in_line(&list.rows);
    let columns = columns::choose(fonts, &list, options, &frame, boxes_in_line);
    let setup = Setup {
        lang: lang.code(),
        title: format!("{} · {}", list.title, msg::print_door_list(lang)),
        frame,
        columns,
        table_head: pages::TABLE_HEAD,
        running_head: pages::RUNNING_HEAD,
        boxes_in_line,
        tick_box: crate::columns::BOX,
        box_step: crate::columns::BOX_STEP,
    };

    let mut pages = Vec::new();
    let mut line = 1;
    for part in part::parts(&list, &letters, options) {
        let rows = rows::rows(&part, &mut lost, &mut cleaner, line, options, &setup);
        line += part.rows.len();
        let texts = (&list, &whole);
        pages.extend(pages::pages(fonts, rows, &part, texts, lang, &setup));
    }
    Sheet::new(Template::DoorList, &setup, pages, list.printed_at, cleaner)
}

/// The rows of the list in the order of their line numbers: 1, 2, … over the
/// whole list, its second half included.
#[must_use]
pub fn door_list_order(list: &DoorList, options: &SheetOptions) -> Vec<usize> {
    part::parts(list, &part::letters_of(list), options)
        .into_iter()
        .flat_map(|part| part.rows)
        .map(|one| one.index)
        .collect()
}
