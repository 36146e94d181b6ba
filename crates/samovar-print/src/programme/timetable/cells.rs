//! One session on the timetable: its time, title, speakers, and the word of its track, whole,
//! beside the track's colour.

use crate::clean::Cleaner;
use crate::fit::{Lines, Style};
use crate::fonts::Weight;
use crate::lost::{Part, Tally};
use crate::programme::canvas::{Canvas, Look};
use crate::programme::texts::{Strand, Texts, fitted};
use crate::programme::{PALE, Programme};

const BAR: f64 = 1.2;
/// Between the edge of a cell and its words.
const PAD: f64 = 0.8;
const BETWEEN: f64 = 0.5;
/// White around a cell.
const GAP: f64 = 0.3;

pub struct Cell {
    lines: Vec<(Lines, Look)>,
    /// That it needs.
    pub height: f64,
    for_all: bool,
    /// What was cut off in it.
    tally: Tally,
}

impl Cell {
    pub fn of(
        programme: &Programme,
        texts: &Texts,
        (item, width): (usize, f64),
        cleaner: &mut Cleaner<'_>,
    ) -> Self {
        let mut tally = Tally::default();
        let mut lines = Vec::new();
        let width = width - 2.0 * (GAP + PAD) - BAR - 1.0;
        let strand = texts.strand(programme, item);
        if let Some(said) = texts.items.get(item) {
            let track = strand.map_or("", |strand| strand.name.as_str());
            for (part, text, style, look) in [
                (Part::Note, said.time.as_str(), SMALL, Look::GREY),
                (
                    Part::Title,
                    said.title.as_str(),
                    TITLE,
                    Look::of(Weight::SemiBold),
                ),
                (
                    Part::Name,
                    said.speakers.as_str(),
                    NAMES,
                    Look::of(Weight::Regular),
                ),
                (Part::Title, track, SMALL, Look::GREY),
            ] {
                let what = (Some(item), part);
                let fitted = fitted(cleaner, what, (text, width, style), &mut tally);
                if !fitted.is_empty() {
                    lines.push((fitted, look));
                }
            }
        }
        let words: f64 = lines
            .iter()
            .map(|(lines, _)| lines.height() + BETWEEN)
            .sum();
        Cell {
            height: words - BETWEEN + 2.0 * (GAP + PAD) + 0.3,
            lines,
            for_all: programme.items.get(item).is_some_and(|item| item.for_all),
            tally,
        }
    }

    pub fn draw(
        &self,
        page: &mut Canvas,
        ((x, y), (width, height)): ((f64, f64), (f64, f64)),
        strand: Option<&Strand>,
    ) {
        let (x, y) = (x + GAP, y + GAP);
        let (width, height) = (width - 2.0 * GAP, height - 2.0 * GAP);
        let fill = match (strand, self.for_all) {
            (Some(strand), _) => Some(strand.soft),
            (None, true) => Some(PALE),
            (None, false) => None,
        };
        page.area((x, y), (width, height), fill);
        if let Some(strand) = strand {
            page.area((x, y), (BAR, height), Some(strand.ink));
        }
        let left = x + BAR + PAD;
        let mut down = y + PAD;
        for (lines, look) in &self.lines {
            page.text((left, down), width - BAR - 2.0 * PAD, lines, *look);
            down += lines.height() + BETWEEN;
        }
        page.lost(&self.tally);
    }
}

const TITLE: Style = Style {
    weight: Weight::SemiBold,
    size: 8.5,
    least: 7.0,
    squeeze: 8.0,
    good_lines: 4,
    most_lines: 14,
};

const NAMES: Style = Style {
    weight: Weight::Regular,
    size: 7.5,
    least: 6.5,
    squeeze: 7.0,
    good_lines: 3,
    most_lines: 12,
};

const SMALL: Style = Style {
    weight: Weight::Regular,
    size: 7.0,
    least: 6.0,
    squeeze: 6.5,
    good_lines: 2,
    most_lines: 4,
};
