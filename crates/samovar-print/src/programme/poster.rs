//! The programme for a wall: all of it on one page where that can be read, in the largest type
//! that it fits in.

use super::canvas::{Canvas, FOOT, Look, MARGIN, Named, frame, with_feet};
use super::rows::{self, Manner};
use super::texts::{Texts, fitted, legend};
use super::{Abouts, Programme, SheetSize};
use crate::clean::Cleaner;
use crate::dates;
use crate::error::PrintError;
use crate::fit::Style;
use crate::fonts::{Fonts, Weight};
use crate::lost::{Part, Tally};
use crate::page::{Orientation, Paper};
use crate::sheet::Sheet;
use samovar_i18n::{Lang, msg};

/// Columns, and type beside the usual. Smaller than the last it is not read from a step away:
/// more pages instead.
const MANNERS: [(usize, f64); 9] = [
    (1, 1.7),
    (1, 1.5),
    (1, 1.3),
    (1, 1.15),
    (1, 1.0),
    (2, 1.15),
    (2, 1.0),
    (2, 0.9),
    (2, 0.8),
];
const USUAL: (usize, f64) = (2, 0.9);
const BETWEEN_COLUMNS: f64 = 8.0;
/// On paper that is twice as large.
const LARGER: f64 = 1.3;

/// # Errors
/// [`PrintError::Typeset`], which is a fault of ours.
pub fn poster(
    programme: &Programme,
    (lang, paper, size): (Lang, Paper, SheetSize),
    abouts: Abouts,
    fonts: &Fonts,
) -> Result<Sheet, PrintError> {
    let mut cleaner = Cleaner::new(fonts);
    let texts = Texts::of(programme, &mut cleaner);
    let frame = frame(paper, Orientation::Portrait, size);
    let larger = match size {
        SheetSize::Single => 1.0,
        SheetSize::Double => LARGER,
    };
    let width = frame.width - 2.0 * MARGIN;
    let wall = |(columns, scale): (usize, f64)| Wall {
        columns,
        height: frame.height - MARGIN - FOOT,
        whole: Manner {
            lang,
            width,
            scale: scale * larger,
            abouts,
            rooms: true,
        },
    };
    let fits = |manner: &(usize, f64)| {
        let mut trial = Cleaner::new(fonts);
        let pages = wall(*manner).laid(programme, &texts, &mut trial).0.len();
        pages == 1 && trial.finish().lost.is_empty()
    };
    let manner = MANNERS.into_iter().find(fits).unwrap_or(USUAL);
    let (pages, mut whole) = wall(manner).laid(programme, &texts, &mut cleaner);
    whole.names += texts.whole.names;
    whole.others += texts.whole.others;
    let kind = msg::print_programme(lang);
    let named = Named {
        programme,
        title: &texts.title,
        kind: &kind,
        whole: &whole,
    };
    with_feet(&named, pages, (lang, frame), cleaner)
}

/// What is inside the margins, and how it is filled.
struct Wall {
    columns: usize,
    height: f64,
    /// Of the head, which goes over all columns.
    whole: Manner,
}

impl Wall {
    fn laid(
        &self,
        programme: &Programme,
        texts: &Texts,
        cleaner: &mut Cleaner<'_>,
    ) -> (Vec<Canvas>, Tally) {
        let mut lost = Tally::default();
        let (head, height) = head(programme, texts, self.whole, cleaner, &mut lost);
        let step = (self.whole.width + BETWEEN_COLUMNS) / self.columns as f64;
        let manner = Manner {
            width: step - BETWEEN_COLUMNS,
            ..self.whole
        };
        let blocks = rows::blocks(programme, texts, manner, cleaner);
        let below = |column: usize| match column < self.columns {
            true => height,
            false => 0.0,
        };
        let lists = rows::paged(blocks, |column| self.height - below(column));
        let mut pages: Vec<Canvas> = Vec::new();
        for (column, list) in lists.into_iter().enumerate() {
            if column % self.columns == 0 {
                pages.push(Canvas::default());
            }
            let x = MARGIN + (column % self.columns) as f64 * step;
            if let Some(page) = pages.last_mut() {
                page.put(list, (x, MARGIN + below(column)));
            }
        }
        if let Some(first) = pages.first_mut() {
            let list = std::mem::take(first);
            // It is read first.
            first.put(head, (MARGIN, MARGIN));
            first.put(list, (0.0, 0.0));
        }
        (pages, lost)
    }
}

/// What it is, when and where, and what the colours are; with its height.
pub fn head(
    programme: &Programme,
    texts: &Texts,
    manner: Manner,
    cleaner: &mut Cleaner<'_>,
    whole: &mut Tally,
) -> (Canvas, f64) {
    let (width, scale) = (manner.width, manner.scale);
    let mut canvas = Canvas::default();
    let title = Style {
        weight: Weight::Bold,
        size: 28.0 * scale,
        least: 14.0,
        squeeze: 22.0 * scale,
        good_lines: 2,
        most_lines: 5,
    };
    let line = Style {
        weight: Weight::Regular,
        size: 11.0 * scale,
        least: 8.0,
        squeeze: 9.0 * scale,
        good_lines: 2,
        most_lines: 6,
    };
    let when = dates::span(manner.lang, programme.starts, programme.ends);
    let mut y = 0.0;
    for (part, text, style, look, gap) in [
        (
            Part::Title,
            texts.title.as_str(),
            title,
            Look {
                title: true,
                ..Look::of(Weight::Bold)
            },
            3.0,
        ),
        (
            Part::Note,
            when.as_str(),
            line,
            Look::of(Weight::Regular),
            1.2,
        ),
        (
            Part::Place,
            texts.place.as_str(),
            line,
            Look::of(Weight::Regular),
            1.2,
        ),
    ] {
        let lines = fitted(cleaner, (None, part), (text, width, style), whole);
        canvas.text((0.0, y), width, &lines, look);
        if !lines.is_empty() {
            y += lines.height() + gap * scale;
        }
    }
    y += 2.0 * scale;
    let colours = legend(
        &mut canvas,
        cleaner.fonts,
        texts,
        ((0.0, y), width),
        9.0 * scale,
    );
    if colours > 0.0 {
        y += colours + 2.0 * scale;
    }
    (canvas, y + 2.0 * scale)
}
