//! A booklet: half pages side by side, printed on both sides and folded once, with a cover. The
//! halves are imposed, so that the folded sheets, one in another, have their pages in order.

use super::canvas::{Canvas, FOOT, Foot, MARGIN, Named, frame, sheet};
use super::poster::head;
use super::rows::{self, Manner};
use super::texts::Texts;
use super::{Abouts, Programme, SheetSize};
use crate::clean::Cleaner;
use crate::dates;
use crate::error::PrintError;
use crate::fonts::Fonts;
use crate::lost::Tally;
use crate::page::{Orientation, Paper};
use crate::sheet::Sheet;
use samovar_i18n::{Lang, msg, number};

/// Of a sheet that is folded once.
const PAGES_OF_SHEET: usize = 4;
const SCALE: f64 = 0.85;
/// The cover begins so far down.
const COVER: f64 = 45.0;

/// Sides of the paper, a front and a back after each other: flipped on the short edge.
///
/// # Errors
/// [`PrintError::Typeset`], which is a fault of ours.
pub fn booklet(
    programme: &Programme,
    (lang, paper): (Lang, Paper),
    abouts: Abouts,
    fonts: &Fonts,
) -> Result<Sheet, PrintError> {
    let mut cleaner = Cleaner::new(fonts);
    let texts = Texts::of(programme, &mut cleaner);
    let frame = frame(paper, Orientation::Landscape, SheetSize::Single);
    let half = frame.width / 2.0;
    let manner = Manner {
        lang,
        width: half - 2.0 * MARGIN,
        scale: SCALE,
        abouts,
        rooms: true,
    };
    let mut whole = Tally::default();
    let (cover, _) = head(programme, &texts, manner, &mut cleaner, &mut whole);
    let room = frame.height - MARGIN - FOOT;
    let blocks = rows::blocks(programme, &texts, manner, &mut cleaner);
    whole.names += texts.whole.names;
    whole.others += texts.whole.others;
    let nothing = Tally::default();
    let mut pages = vec![cover_page(cover)];
    for list in rows::paged(blocks, |_| room) {
        let mut page = Canvas::default();
        page.put(list, (MARGIN, MARGIN));
        pages.push(page);
    }
    let printed = dates::printed(lang, programme.printed_at);
    for (at, page) in pages.iter_mut().enumerate() {
        let foot = Foot {
            fonts,
            lang,
            width: half,
            height: frame.height,
            whole: if at == 0 { &whole } else { &nothing },
        };
        let own = number(lang, at + 1);
        match at {
            0 => page.foot(&foot, (printed.as_str(), programme.version.as_str())),
            _ => page.foot(&foot, (texts.title.as_str(), own.as_str())),
        }
    }
    let kind = msg::print_booklet(lang);
    let named = Named {
        programme,
        title: &texts.title,
        kind: &kind,
        whole: &whole,
    };
    sheet(&named, imposed(pages, half), (lang, frame), cleaner)
}

fn cover_page(cover: Canvas) -> Canvas {
    let mut page = Canvas::default();
    page.put(cover, (MARGIN, COVER));
    page
}

/// Two of them on each side of the paper, empty ones before the back of the cover.
fn imposed(pages: Vec<Canvas>, half: f64) -> Vec<Canvas> {
    let count = pages.len().div_ceil(PAGES_OF_SHEET) * PAGES_OF_SHEET;
    let mut pages: Vec<Option<Canvas>> = pages.into_iter().map(Some).collect();
    pages.resize_with(count, || None);
    sides(count)
        .into_iter()
        .map(|(left, right)| {
            let mut side = Canvas::default();
            for (page, x) in [(left, 0.0), (right, half)] {
                if let Some(page) = pages.get_mut(page).and_then(Option::take) {
                    side.put(page, (x, 0.0));
                }
            }
            side
        })
        .collect()
}

/// Which two pages, from 0, stand on each side: fronts have the later one at the left.
fn sides(count: usize) -> Vec<(usize, usize)> {
    (0..count / 2)
        .map(|at| {
            let other = count - 1 - at;
            match at % 2 {
                0 => (other, at),
                _ => (at, other),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folded_sheets_have_their_pages_in_order() {
        assert_eq!(sides(4), [(3, 0), (1, 2)]);
        assert_eq!(sides(8), [(7, 0), (1, 6), (5, 2), (3, 4)]);
        // Opened anywhere, two pages that follow each other lie side by side: the front of a
        // sheet inside is beside the back of the sheet around it.
        for count in (4..=40).step_by(4) {
            let sides = sides(count);
            let mut seen: Vec<usize> = sides.iter().flat_map(|(a, b)| [*a, *b]).collect();
            seen.sort_unstable();
            assert_eq!(seen, (0..count).collect::<Vec<_>>());
            // Each leaf has a page on its front and the next one on its back.
            for sheet in sides.chunks(2) {
                let [(last, first), (second, before_last)] = sheet else {
                    panic!("a front and a back");
                };
                assert_eq!((*first + 1, *before_last + 1), (*second, *last));
            }
        }
    }

    #[test]
    fn pages_that_lack_to_four_are_empty_and_at_the_end() {
        for (pages, sides) in [(1, 2), (4, 2), (5, 4), (8, 4), (9, 6)] {
            assert_eq!(imposed(vec![Canvas::default(); pages], 148.5).len(), sides);
        }
    }
}
