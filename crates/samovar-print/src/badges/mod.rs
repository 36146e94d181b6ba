//! Badges: sheets to cut, or labels off a roll. A name that can be read from
//! two metres, who somebody is by word and colour, and the code that the door
//! scans.

mod calibration;
mod face;
mod layout;

pub use calibration::calibration_sheet;
pub use layout::BadgeSize;

use crate::clean::Cleaner;
use crate::dates;
use crate::error::PrintError;
use crate::fit;
use crate::fonts::{self, Weight};
use crate::page::{Frame, Paper};
use crate::sheet::Sheet;
use crate::typeset::Template;
use chrono::{DateTime, FixedOffset};
use face::Face;
use layout::{Grid, Layout};
use samovar_i18n::{Lang, msg};
use serde::Serialize;

/// An event and those who wear its badges, in the order of printing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Badges {
    pub title: String,
    pub printed_at: DateTime<FixedOffset>,
    pub badges: Vec<Badge>,
}

/// One badge. Texts are plain and may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Badge {
    /// The line that is read first: usually the given name.
    pub large: String,
    /// Below it: usually the surname.
    pub small: String,
    pub company: String,
    pub role: Role,
    /// The short ticket code; empty for those who need none.
    pub code: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    #[default]
    Guest,
    Speaker,
    Staff,
    Host,
}

/// What a manager chooses before printing badges.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct BadgeOptions {
    pub lang: Lang,
    /// Not looked at for labels off a roll.
    pub paper: Paper,
    pub size: BadgeSize,
    /// Every sheet is followed by its back, mirrored for turning the paper over
    /// its long edge. A label has one side.
    pub both_sides: bool,
    pub cut_marks: bool,
    /// Places of the first sheet that are used up already.
    pub skip: usize,
    /// How far everything moves to the right and down, in millimetres, to
    /// correct where the printer puts it.
    pub offset: (f64, f64),
}

/// A printer that is off by more is broken.
pub const MOST_OFFSET: f64 = 15.0;

#[derive(Serialize)]
struct Setup {
    lang: &'static str,
    title: String,
    fonts: &'static [&'static str],
    frame: Frame,
    layout: Layout,
    grid: Grid,
    cut_marks: bool,
    /// A label printer has no colours, and its greys are coarse dots.
    one_colour: bool,
}

#[derive(Serialize)]
struct Page {
    faces: Vec<Placed>,
    foot: String,
}

#[derive(Clone, Serialize)]
struct Placed {
    x: f64,
    y: f64,
    #[serde(flatten)]
    face: Face,
}

/// Pages badges. There is always a page, if only an empty one.
///
/// # Errors
/// [`PrintError::Typeset`], which is a fault of ours.
pub fn badges(badges: &Badges, options: &BadgeOptions) -> Result<Sheet, PrintError> {
    let mut cleaner = Cleaner::default();
    let lang = options.lang;
    let layout = Layout::of(options.size);
    let (paper, grid) = layout::sheet(options, &layout);
    let title = cleaner.clean(&badges.title);
    let setup = Setup {
        lang: lang.code(),
        title: format!("{title} · {}", msg::print_badges(lang)),
        fonts: &fonts::FAMILIES,
        cut_marks: options.cut_marks && !options.size.is_label(),
        one_colour: options.size.is_label(),
        frame: paper,
        layout,
        grid,
    };
    let sides = if options.both_sides && !options.size.is_label() {
        2
    } else {
        1
    };
    let per_page = setup.grid.places();
    let skip = options.skip % per_page;
    let sheets = (skip + badges.badges.len()).div_ceil(per_page).max(1);
    let mut left = badges.badges.iter();
    let mut pages = Vec::with_capacity(sheets * sides);
    for sheet in 0..sheets {
        let first = if sheet == 0 { skip } else { 0 };
        let faces: Vec<(usize, Face)> = (first..per_page)
            .zip(left.by_ref())
            .map(|(place, badge)| {
                (
                    place,
                    Face::new(badge, &title, &setup.layout, lang, &mut cleaner),
                )
            })
            .collect();
        let foot = foot(&setup, &title, badges.printed_at, (sheet, sheets), lang);
        for side in 0..sides {
            let placed = faces.iter().map(|(place, face)| {
                let (x, y) = setup.grid.corner(*place, side == 1);
                Placed {
                    x,
                    y,
                    face: face.clone(),
                }
            });
            pages.push(Page {
                faces: placed.collect(),
                foot: foot.clone(),
            });
        }
    }
    Sheet::new(
        Template::Badges,
        &setup,
        pages,
        badges.printed_at,
        cleaner.missing(),
    )
}

/// Outside the badges, where there is room.
fn foot(
    setup: &Setup,
    title: &str,
    printed_at: DateTime<FixedOffset>,
    (sheet, sheets): (usize, usize),
    lang: Lang,
) -> String {
    if setup.grid.below(&setup.frame) < layout::FOOT {
        return String::new();
    }
    let printed = msg::print_printed(lang, dates::short_with_time(lang, printed_at.naive_local()));
    let page = msg::print_page(lang, sheet + 1, sheets);
    let foot = format!("{title} · {printed} · {page}");
    fit::one_line(
        &foot,
        setup.frame.width - 30.0,
        Weight::Regular,
        layout::FOOT_SIZE,
    )
}
