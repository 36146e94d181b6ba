//! A page of which every area and text has its place, and the foot that all of them have.
//! Lengths are millimetres from the upper left corner of the paper.

use super::{Ink, Programme, SheetSize};
use crate::clean::Cleaner;
use crate::dates;
use crate::error::PrintError;
use crate::fit::{self, Lines};
use crate::fonts::{Fonts, Weight};
use crate::lost::{self, Tally};
use crate::page::{Frame, Orientation, Paper};
use crate::sheet::Sheet;
use crate::typeset::Template;
use samovar_i18n::{Lang, msg};
use serde::Serialize;

/// Around what stands on the paper; the foot stands in the lower one.
pub const MARGIN: f64 = 13.0;
pub const FOOT: f64 = 15.5;
const FOOT_SIZE: f64 = 8.0;
const LOST_SIZE: f64 = 7.5;

#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Drawn {
    Area {
        x: f64,
        y: f64,
        width: f64,
        height: f64,
        fill: Option<Ink>,
        /// In points; 0: none.
        stroke: f64,
    },
    Text {
        x: f64,
        y: f64,
        width: f64,
        text: Lines,
        weight: &'static str,
        grey: bool,
        /// What the page is about, for who hears it read out.
        title: bool,
    },
}

/// How a text looks.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    pub weight: Weight,
    pub grey: bool,
    pub title: bool,
}

impl Look {
    pub const fn of(weight: Weight) -> Self {
        Look {
            weight,
            grey: false,
            title: false,
        }
    }

    pub const GREY: Look = Look {
        grey: true,
        ..Look::of(Weight::Regular)
    };
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct Canvas {
    parts: Vec<Drawn>,
    /// What of these texts is not as it was written.
    #[serde(skip)]
    tallies: Vec<Tally>,
}

impl Canvas {
    /// Nothing is drawn where there are no words.
    pub fn text(&mut self, (x, y): (f64, f64), width: f64, text: &Lines, look: Look) {
        if text.is_empty() {
            return;
        }
        self.parts.push(Drawn::Text {
            x,
            y,
            width,
            text: text.clone(),
            weight: match look.weight {
                Weight::Regular => "regular",
                Weight::SemiBold => "semibold",
                Weight::Bold => "bold",
            },
            grey: look.grey,
            title: look.title,
        });
    }

    pub fn area(&mut self, (x, y): (f64, f64), (width, height): (f64, f64), fill: Option<Ink>) {
        self.parts.push(Drawn::Area {
            x,
            y,
            width,
            height,
            fill,
            stroke: if fill.is_some() { 0.0 } else { 0.5 },
        });
    }

    /// A hair across.
    pub fn hair(&mut self, (x, y): (f64, f64), width: f64) {
        self.area((x, y - 0.06), (width, 0.12), Some(Ink([0x99; 3])));
    }

    pub fn lost(&mut self, tally: &Tally) {
        if !tally.is_empty() {
            self.tallies.push(tally.clone());
        }
    }

    /// Another one beside or below what is here.
    pub fn put(&mut self, other: Canvas, (right, down): (f64, f64)) {
        self.parts.extend(other.parts.into_iter().map(|mut part| {
            match &mut part {
                Drawn::Area { x, y, .. } | Drawn::Text { x, y, .. } => {
                    *x += right;
                    *y += down;
                }
            }
            part
        }));
        self.tallies.extend(other.tallies);
    }

    /// Below everything: what the sheet is, which page, and what is not as it was written.
    pub fn foot(&mut self, foot: &Foot<'_>, (left, right): (&str, &str)) {
        let (fonts, width) = (foot.fonts, foot.width - 2.0 * MARGIN);
        let end = fonts.width(right, Weight::Regular, FOOT_SIZE);
        let left = fit::one_line(
            fonts,
            left,
            (width - end - 6.0).max(10.0),
            Weight::Regular,
            FOOT_SIZE,
        );
        let lost = lost::foot(
            fonts,
            self.tallies.iter().chain([foot.whole]),
            foot.lang,
            width,
            LOST_SIZE,
        );
        let y = foot.height - 11.0;
        let line = |text: String, size| Lines::of(vec![text], size);
        if !lost.is_empty() {
            let told = line(lost, LOST_SIZE);
            self.text((MARGIN, y - 3.6), width, &told, Look::of(Weight::SemiBold));
        }
        if !left.is_empty() {
            let left = line(left, FOOT_SIZE);
            self.text((MARGIN, y), width - end - 6.0, &left, Look::GREY);
        }
        if !right.is_empty() {
            let right = line(right.to_owned(), FOOT_SIZE);
            self.text((MARGIN + width - end, y), end, &right, Look::GREY);
        }
    }
}

/// What the feet of all pages have in common.
pub struct Foot<'s> {
    pub fonts: &'s Fonts,
    pub lang: Lang,
    /// Of the page.
    pub width: f64,
    pub height: f64,
    /// Of what belongs to the whole sheet.
    pub whole: &'s Tally,
}

#[derive(Serialize)]
struct Setup {
    lang: &'static str,
    title: String,
    frame: Frame,
}

/// The paper, without margins.
pub fn frame(paper: Paper, orientation: Orientation, size: SheetSize) -> Frame {
    let upright = Frame::new(paper, Orientation::Portrait);
    let (short, long) = match size {
        SheetSize::Single => (upright.width, upright.height),
        SheetSize::Double => (upright.height, upright.width * 2.0),
    };
    match orientation {
        Orientation::Portrait => Frame::bare(short, long),
        Orientation::Landscape => Frame::bare(long, short),
    }
}

/// What a sheet is called, and whose texts it has.
pub struct Named<'s> {
    pub programme: &'s Programme,
    /// The title, as it can be drawn.
    pub title: &'s str,
    pub kind: &'s str,
    pub whole: &'s Tally,
}

/// Gives each page its foot, and makes a sheet of them.
pub fn with_feet(
    named: &Named<'_>,
    mut pages: Vec<Canvas>,
    (lang, frame): (Lang, Frame),
    cleaner: Cleaner<'_>,
) -> Result<Sheet, PrintError> {
    let (programme, count) = (named.programme, pages.len());
    let printed = dates::printed(lang, programme.printed_at);
    let left = format!("{} · {} · {}", named.title, named.kind, programme.version);
    let foot = Foot {
        fonts: cleaner.fonts,
        lang,
        width: frame.width,
        height: frame.height,
        whole: named.whole,
    };
    for (number, page) in pages.iter_mut().enumerate() {
        let right = format!("{printed} · {}", msg::print_page(lang, number + 1, count));
        page.foot(&foot, (left.as_str(), right.as_str()));
    }
    sheet(named, pages, (lang, frame), cleaner)
}

/// The same without feet.
pub fn sheet(
    named: &Named<'_>,
    pages: Vec<Canvas>,
    (lang, frame): (Lang, Frame),
    cleaner: Cleaner<'_>,
) -> Result<Sheet, PrintError> {
    let setup = Setup {
        lang: lang.code(),
        title: format!("{} · {}", named.title, named.kind),
        frame,
    };
    let printed_at = named.programme.printed_at;
    Sheet::new(Template::Programme, &setup, pages, printed_at, cleaner)
}
