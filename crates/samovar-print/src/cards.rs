//! What sheets of cards have together: where each card stands, and the line below them all.

use crate::dates;
use crate::fit;
use crate::fonts::{Fonts, Weight};
use crate::lost::{self, Tally};
use crate::page::Frame;
use chrono::{DateTime, FixedOffset};
use samovar_i18n::{Lang, msg};
use serde::Serialize;

/// Below this the foot line would touch the cards.
pub const FOOT: f64 = 8.5;
const FOOT_SIZE: f64 = 6.5;

/// Cards side by side without a gap: one cut parts two.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Grid {
    pub columns: usize,
    pub rows: usize,
    pub left: f64,
    pub top: f64,
    pub cell_width: f64,
    pub cell_height: f64,
}

impl Grid {
    pub fn places(&self) -> usize {
        (self.columns * self.rows).max(1)
    }

    /// The upper left corner of a place. On the back the columns run the other
    /// way: paper turned over its long edge has left and right exchanged.
    pub fn corner(&self, place: usize, back: bool) -> (f64, f64) {
        let column = place % self.columns.max(1);
        let column = if back {
            self.columns.saturating_sub(column + 1)
        } else {
            column
        };
        let row = place / self.columns.max(1);
        (
            self.left + column as f64 * self.cell_width,
            self.top + row as f64 * self.cell_height,
        )
    }

    /// White below the lowest card.
    pub fn below(&self, paper: &Frame) -> f64 {
        paper.height - self.top - self.rows as f64 * self.cell_height
    }
}

/// The line outside the cards, where there is room for one.
#[derive(Clone, Copy)]
pub struct Below<'s> {
    pub title: &'s str,
    pub printed_at: DateTime<FixedOffset>,
    /// Which of how many, from 0.
    pub page: (usize, usize),
    /// The paper's.
    pub width: f64,
}

impl Below<'_> {
    /// What of the cards is not as it was written matters more than the event's title. The
    /// line, and whether it says so.
    pub fn said<'t>(
        self,
        fonts: &Fonts,
        lost: impl Iterator<Item = &'t Tally>,
        lang: Lang,
    ) -> (String, bool) {
        let (page, pages) = self.page;
        let printed = dates::printed(lang, self.printed_at);
        let rest = format!(" · {printed} · {}", msg::print_page(lang, page + 1, pages));
        let width = self.width - 30.0 - fonts.width(&rest, Weight::SemiBold, FOOT_SIZE);
        let lost = lost::foot(fonts, lost, lang, width, FOOT_SIZE);
        let first = match lost.as_str() {
            "" => fit::one_line(fonts, self.title, width, Weight::SemiBold, FOOT_SIZE),
            lost => lost.to_owned(),
        };
        (format!("{first}{rest}"), !lost.is_empty())
    }
}
