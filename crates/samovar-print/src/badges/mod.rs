//! Badges: sheets to cut, or labels off a roll. A name that can be read from
//! two metres, who somebody is by word and colour, and the code that the door
//! scans.

mod calibration;
mod face;
mod layout;

pub use calibration::calibration_sheet;
pub use layout::BadgeSize;

use crate::cards::{self, Below, Grid};
use crate::clean::Cleaner;
use crate::error::PrintError;
use crate::fonts::Fonts;
use crate::logo::{self, Logo};
use crate::lost::Part;
use crate::page::{Frame, Paper};
use crate::sheet::Sheet;
use crate::typeset::Template;
use chrono::{DateTime, FixedOffset};
use face::Face;
use layout::Layout;
use samovar_i18n::{Lang, msg};
use serde::Serialize;

/// An event and those who wear its badges, in the order of printing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Badges {
    pub title: String,
    pub printed_at: DateTime<FixedOffset>,
    pub badges: Vec<Badge>,
    pub logo: Option<Logo>,
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
    /// What finds them when their name cannot be drawn: an address, or nothing
    /// where there is a code.
    pub find_by: String,
    /// Whether photos may be taken; `None`: the badge does not say.
    pub photos: Option<PhotoMark>,
}

/// What somebody answered to photos. A shape each: a full circle, half a circle, a square, told
/// apart from across the room, by a camera, and without colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PhotoMark {
    Yes,
    Ask,
    No,
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
    /// The foot says what of these badges is not as it was written.
    is_lost: bool,
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
pub fn badges(badges: &Badges, options: &BadgeOptions, fonts: &Fonts) -> Result<Sheet, PrintError> {
    let mut cleaner = Cleaner::new(fonts);
    let lang = options.lang;
    let logo = logo::drawable(badges.logo.as_ref(), &mut cleaner);
    let layout = Layout::of(options.size);
    let layout = logo.map_or(layout, |logo| layout.with_logo(logo));
    let (paper, grid) = layout::sheet(options, &layout);
    let title = cleaner.clean(Part::Title, &badges.title);
    let setup = Setup {
        lang: lang.code(),
        title: format!("{title} · {}", msg::print_badges(lang)),
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
    let whole = cleaner.tally("");
    let has_foot = setup.grid.below(&setup.frame) >= cards::FOOT;
    let mut left = badges.badges.iter().enumerate();
    let mut pages = Vec::with_capacity(sheets * sides);
    for sheet in 0..sheets {
        let first = if sheet == 0 { skip } else { 0 };
        let faces: Vec<(usize, Face)> = (first..per_page)
            .zip(left.by_ref())
            .map(|(place, (index, badge))| {
                cleaner.begin(index);
                let face = Face::new(badge, &title, &setup.layout, lang, &mut cleaner);
                let face = match has_foot {
                    true => face,
                    false => face.saying_what_is_lost(&whole, &setup.layout, lang, fonts),
                };
                (place, face)
            })
            .collect();
        let lost = faces.iter().map(|(_, face)| &face.lost).chain([&whole]);
        let (foot, is_lost) = match has_foot {
            true => {
                let below = Below {
                    title: &title,
                    printed_at: badges.printed_at,
                    page: (sheet, sheets),
                    width: setup.frame.width,
                };
                below.said(fonts, lost, lang)
            }
            false => (String::new(), false),
        };
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
                is_lost,
            });
        }
    }
    let sheet = Sheet::new(Template::Badges, &setup, pages, badges.printed_at, cleaner)?;
    Ok(sheet.with_logo(logo))
}
