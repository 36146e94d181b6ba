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
use crate::page::{Frame, Orientation, Paper};
use crate::sheet::Sheet;
use samovar_i18n::{Lang, msg};

/// Smaller type than the last is not read from a step away: more pages instead.
const SCALES: [f64; 6] = [1.7, 1.5, 1.3, 1.15, 1.0, 0.9];
const USUAL: f64 = 1.0;
/// On paper that is twice as large.
const LARGER: f64 = 1.35;

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
    let manner = |scale: f64| Manner {
        lang,
        width: frame.width - 2.0 * MARGIN,
        scale: scale * larger,
        abouts,
        rooms: true,
    };
    let fits = |scale: &f64| {
        let mut trial = Cleaner::new(fonts);
        laid(programme, &texts, &frame, manner(*scale), &mut trial)
            .0
            .len()
            == 1
    };
    let scale = SCALES.into_iter().find(fits).unwrap_or(USUAL);
    let (pages, mut whole) = laid(programme, &texts, &frame, manner(scale), &mut cleaner);
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

fn laid(
    programme: &Programme,
    texts: &Texts,
    frame: &Frame,
    manner: Manner,
    cleaner: &mut Cleaner<'_>,
) -> (Vec<Canvas>, Tally) {
    let mut whole = Tally::default();
    let (head, height) = head(programme, texts, manner, cleaner, &mut whole);
    let blocks = rows::blocks(programme, texts, manner, cleaner);
    let room = frame.height - MARGIN - FOOT;
    let lists = rows::paged(blocks, room - height, room);
    let pages = lists.into_iter().enumerate().map(|(number, list)| {
        let mut page = Canvas::default();
        match number {
            0 => {
                page.put(head.clone(), (MARGIN, MARGIN));
                page.put(list, (MARGIN, MARGIN + height));
            }
            _ => page.put(list, (MARGIN, MARGIN)),
        }
        page
    });
    (pages.collect(), whole)
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
