//! Dish labels: eight cards on a sheet, to stand beside what is eaten. The dish's name as large
//! as it fits, whom it suits, what it holds and may hold in traces; where nobody has said
//! what it holds, the card says that, in a frame.

use crate::cards::{Below, Grid};
use crate::clean::Cleaner;
use crate::error::PrintError;
use crate::fit::{self, Lines, Style};
use crate::fonts::{Fonts, Weight};
use crate::lost::{Part, Tally};
use crate::name::{Room, fit_name};
use crate::page::{Frame, Orientation, Paper};
use crate::sheet::Sheet;
use crate::typeset::Template;
use chrono::{DateTime, FixedOffset};
use samovar_i18n::{Lang, msg};
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DishLabels {
    pub title: String,
    pub printed_at: DateTime<FixedOffset>,
    pub labels: Vec<DishLabel>,
}

/// Diets and allergens are words already, in the language of the paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DishLabel {
    /// At which sitting it is served; empty where there is only one.
    pub sitting: String,
    pub name: String,
    /// "Vegetarian, Halal"; empty where it is cooked for no diet.
    pub suits: String,
    pub held: Held,
    /// Empty where there are none.
    pub traces: String,
}

/// What is known of what a dish holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// Nobody has said: never the same as nothing.
    NotStated,
    /// Somebody has made sure that it holds none of the list.
    Nothing,
    /// "Milk, Nuts"
    These(String),
}

const COLUMNS: usize = 2;
const ROWS: usize = 4;
const WIDTH: f64 = 95.0;
const HEIGHT: f64 = 64.0;
const PAD: f64 = 6.0;
const SITTING_TOP: f64 = 4.0;
const SITTING: f64 = 8.0;
const NAME_TOP: f64 = 9.0;
const NAME: f64 = 28.0;
/// The most that the texts below the name take from it.
const TEXTS_HEIGHT: f64 = 29.0;
const TEXT: f64 = 12.0;
const LEAST_TEXT: f64 = 6.5;
/// Between one text and the next, and around what is framed.
const GAP: f64 = 1.8;
const FRAME: f64 = 1.4;

#[derive(Serialize)]
struct Setup {
    lang: &'static str,
    title: String,
    frame: Frame,
    grid: Grid,
    pad: f64,
    sitting_top: f64,
    sitting_size: f64,
    name_top: f64,
    /// What is framed stands so far within its frame.
    framed: f64,
}

#[derive(Serialize)]
struct Page {
    faces: Vec<Placed>,
    foot: String,
    /// The foot says what of these labels is not as it was written.
    is_lost: bool,
}

#[derive(Serialize)]
struct Placed {
    x: f64,
    y: f64,
    sitting: String,
    name: Lines,
    texts: Vec<Text>,
    #[serde(skip)]
    lost: Tally,
}

/// A sentence below the name.
#[derive(Serialize)]
struct Text {
    top: f64,
    height: f64,
    weight: &'static str,
    lines: Lines,
    framed: bool,
}

/// Pages labels. There is always a page, if only an empty one.
///
/// # Errors
/// [`PrintError::Typeset`], which is a fault of ours.
pub fn dish_labels(
    labels: &DishLabels,
    lang: Lang,
    paper: Paper,
    fonts: &Fonts,
) -> Result<Sheet, PrintError> {
    let mut cleaner = Cleaner::new(fonts);
    let title = cleaner.clean(Part::Title, &labels.title);
    let whole = cleaner.tally("");
    let page = Frame::new(paper, Orientation::Portrait);
    let setup = Setup {
        lang: lang.code(),
        title: format!("{title} · {}", msg::print_dish_labels(lang)),
        grid: Grid {
            columns: COLUMNS,
            rows: ROWS,
            left: (page.width - COLUMNS as f64 * WIDTH) / 2.0,
            top: (page.height - ROWS as f64 * HEIGHT) / 2.0,
            cell_width: WIDTH,
            cell_height: HEIGHT,
        },
        frame: Frame::bare(page.width, page.height),
        pad: PAD,
        sitting_top: SITTING_TOP,
        sitting_size: SITTING,
        name_top: NAME_TOP,
        framed: FRAME,
    };
    let per_page = setup.grid.places();
    let count = labels.labels.len().div_ceil(per_page).max(1);
    let mut left = labels.labels.iter().enumerate();
    let mut pages = Vec::with_capacity(count);
    for number in 0..count {
        let faces: Vec<Placed> = (0..per_page)
            .zip(left.by_ref())
            .map(|(place, (index, label))| {
                cleaner.begin(index);
                face(label, setup.grid.corner(place, false), lang, &mut cleaner)
            })
            .collect();
        let below = Below {
            title: &title,
            printed_at: labels.printed_at,
            page: (number, count),
            width: setup.frame.width,
        };
        let lost = faces.iter().map(|face| &face.lost).chain([&whole]);
        let (foot, is_lost) = below.said(fonts, lost, lang);
        pages.push(Page {
            faces,
            foot,
            is_lost,
        });
    }
    let made_at = labels.printed_at;
    Sheet::new(Template::DishLabels, &setup, pages, made_at, cleaner)
}

fn face(label: &DishLabel, (x, y): (f64, f64), lang: Lang, cleaner: &mut Cleaner) -> Placed {
    let width = WIDTH - 2.0 * PAD;
    let sitting = cleaner.clean(Part::Note, &label.sitting);
    let name = cleaner.clean(Part::Note, &label.name);
    let texts = texts(label, lang, width, cleaner);
    let first = texts.first().map_or(HEIGHT - PAD, |text| text.top);
    let room = Room {
        width,
        height: first - NAME_TOP - 2.0 * GAP,
    };
    let (name, _) = fit_name(cleaner.fonts, &name, "", room, NAME);
    if name.cut {
        cleaner.cut(Part::Note, &label.name);
    }
    Placed {
        x,
        y,
        sitting: fit::one_line(cleaner.fonts, &sitting, width, Weight::Regular, SITTING),
        name,
        texts,
        lost: cleaner.tally(""),
    }
}

/// Whom it suits, what it holds, traces: of one size, the last at the lower edge.
fn texts(label: &DishLabel, lang: Lang, width: f64, cleaner: &mut Cleaner) -> Vec<Text> {
    let held = match &label.held {
        Held::NotStated => msg::print_label_not_stated(lang),
        Held::Nothing => msg::print_label_holds_none(lang),
        Held::These(these) => msg::print_label_holds(lang, these.as_str()),
    };
    let is_unstated = label.held == Held::NotStated;
    let traces = match label.traces.as_str() {
        "" => String::new(),
        traces => msg::print_label_traces(lang, traces),
    };
    let said: Vec<(String, Weight, bool)> = [
        (label.suits.clone(), Weight::SemiBold, false),
        (
            held,
            if is_unstated {
                Weight::SemiBold
            } else {
                Weight::Regular
            },
            is_unstated,
        ),
        (traces, Weight::Regular, false),
    ]
    .into_iter()
    .filter(|(text, ..)| !text.is_empty())
    .map(|(text, weight, framed)| (cleaner.clean(Part::Note, &text), weight, framed))
    .collect();
    let mut texts = of_one_size(&said, width, cleaner);
    let mut bottom = HEIGHT - PAD;
    for text in texts.iter_mut().rev() {
        let inset = if text.framed { FRAME } else { 0.0 };
        text.top = bottom - inset - text.height;
        bottom = text.top - inset - GAP;
    }
    texts
}

/// As large as all of them leave the name its room.
fn of_one_size(said: &[(String, Weight, bool)], width: f64, cleaner: &mut Cleaner) -> Vec<Text> {
    let mut size = TEXT;
    loop {
        let is_least = size <= LEAST_TEXT;
        let texts: Vec<Text> = said
            .iter()
            .map(|(text, weight, framed)| {
                let style = Style {
                    weight: *weight,
                    size,
                    least: size,
                    squeeze: size,
                    good_lines: usize::MAX,
                    most_lines: if is_least { 4 } else { usize::MAX },
                };
                let lines = fit::fit(cleaner.fonts, text, width, style);
                Text {
                    top: 0.0,
                    height: lines.height(),
                    weight: match weight {
                        Weight::SemiBold => "semibold",
                        _ => "regular",
                    },
                    lines,
                    framed: *framed,
                }
            })
            .collect();
        let height: f64 = texts.iter().map(|text| text.height + GAP).sum();
        if is_least {
            for ((text, ..), _) in said.iter().zip(&texts).filter(|(_, text)| text.lines.cut) {
                cleaner.cut(Part::Note, text);
            }
        }
        if is_least || height <= TEXTS_HEIGHT {
            return texts;
        }
        size -= 0.5;
    }
}
