//! What a page is before it is typeset: the paper and its margins, what the
//! manager chose, and the finished content of each page, which goes to the
//! Typst template as JSON. All lengths are millimetres, all type in points.

use crate::door_list::{Columns, DoorState};
use crate::fit::Lines;
use crate::lost::Tally;
use samovar_i18n::Lang;
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    #[default]
    A4,
    Letter,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Orientation {
    #[default]
    Portrait,
    Landscape,
}

/// Whether the list is one queue or two: A–K and L–Z (А–К and Л–Я), each with
/// its own pages, page numbers and huge letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Split {
    #[default]
    None,
    Halves,
}

/// What a manager chooses before printing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetOptions {
    /// The paper's language; the screen may have another.
    pub lang: Lang,
    pub paper: Paper,
    pub orientation: Orientation,
    /// Empty lines at the end for guests who are not on the list.
    pub blank_lines: u16,
    pub split: Split,
    pub columns: Columns,
}

/// The paper with its margins.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Frame {
    pub width: f64,
    pub height: f64,
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
}

impl Frame {
    pub fn new(paper: Paper, orientation: Orientation) -> Self {
        let (short, long) = match paper {
            Paper::A4 => (210.0, 297.0),
            Paper::Letter => (215.9, 279.4),
        };
        let (width, height) = match orientation {
            Orientation::Portrait => (short, long),
            Orientation::Landscape => (long, short),
        };
        // The letters hang in the left margin.
        Frame {
            width,
            height,
            left: 17.0,
            right: 10.0,
            top: 10.0,
            bottom: 14.0,
        }
    }

    /// Without margins: cards and labels keep their own.
    pub fn bare(width: f64, height: f64) -> Self {
        Frame {
            width,
            height,
            left: 0.0,
            right: 0.0,
            top: 0.0,
            bottom: 0.0,
        }
    }

    pub fn inner_width(&self) -> f64 {
        self.width - self.left - self.right
    }

    pub fn inner_height(&self) -> f64 {
        self.height - self.top - self.bottom
    }
}

/// A column of the table, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ColumnKind {
    Tick,
    Line,
    Name,
    Company,
    PlusOnes,
    Diet,
    Note,
    TicketKind,
    Code,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Column {
    pub kind: ColumnKind,
    pub width: f64,
    pub label: String,
}

/// The same for every page of a sheet.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Setup {
    pub lang: &'static str,
    /// The document's title, as viewers show it.
    pub title: String,
    pub frame: Frame,
    pub columns: Vec<Column>,
    pub table_head: f64,
    pub running_head: f64,
    /// Plus-one boxes side by side.
    pub boxes_in_line: u16,
    /// The side of a box, and from one box to the next.
    pub tick_box: f64,
    pub box_step: f64,
}

/// A page, ready to be drawn.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Page {
    /// On the first page of a part.
    pub head: Option<Head>,
    /// On the other pages.
    pub running: String,
    /// Whom the page goes on with, where that is nobody expected: «Лист ожидания
    /// (продолжение)». A page may come into hands without the one before it.
    pub section: String,
    /// The letters that stand on the page, such as «А – Д».
    pub guide: String,
    pub foot_left: String,
    pub foot_right: String,
    /// What of these rows is not as it was written.
    pub foot_lost: String,
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Head {
    pub height: f64,
    pub kind: String,
    pub title: Lines,
    pub when: Lines,
    pub place: Lines,
    pub counts: Lines,
    /// Huge letters of a part, or nothing.
    pub letters: Lines,
    pub letters_width: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    pub height: f64,
    #[serde(flatten)]
    pub body: Body,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Body {
    Guest(Box<Guest>),
    Section {
        title: String,
        /// It begins a page: whoever is given the ones before has nobody of it.
        #[serde(skip)]
        on_new_page: bool,
    },
    Message {
        text: Lines,
    },
    Blank,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Guest {
    /// The heading letter, when it is the first of its letter or of the page.
    pub letter: String,
    /// The number that is typed back.
    pub line: String,
    pub new_letter: bool,
    #[serde(skip)]
    pub state: DoorState,
    #[serde(skip)]
    pub lost: Tally,
    pub arrived: bool,
    pub name: Lines,
    pub companions: Lines,
    pub company: Lines,
    pub boxes: u16,
    /// Written after the boxes when there are more plus-ones than boxes.
    pub more: String,
    pub diet: Lines,
    pub allergens: Lines,
    pub note: Lines,
    pub ticket_kind: Lines,
    pub code: Lines,
}
