//! Sessions one below another: blocks of a known height, and the pages that they fill. A block
//! is never split, and the name of a day never stands alone at the foot of a page.

use super::canvas::{Canvas, Look};
use super::texts::{ItemTexts, Texts, fitted};
use super::{Abouts, PALE, Programme, days};
use crate::clean::Cleaner;
use crate::fit::{Lines, Style};
use crate::fonts::{MM_PER_POINT, Weight};
use crate::lost::{Part, Tally};
use chrono::NaiveDate;
use samovar_i18n::{Lang, msg};

/// So many lines of a description stay together.
const TOGETHER: usize = 5;
const BAR: f64 = 1.4;
const AIR: f64 = 1.8;

/// What stands together.
pub struct Block {
    canvas: Canvas,
    height: f64,
    /// It is nothing without what comes next.
    is_head: bool,
}

/// How a list of sessions is drawn.
#[derive(Clone, Copy)]
pub struct Manner {
    pub lang: Lang,
    pub width: f64,
    /// Type and distances beside the usual ones.
    pub scale: f64,
    pub abouts: Abouts,
    /// Said beneath the speakers; a sign has it already.
    pub rooms: bool,
}

/// All days, each with its name where there are several.
pub fn blocks(
    programme: &Programme,
    texts: &Texts,
    manner: Manner,
    cleaner: &mut Cleaner<'_>,
) -> Vec<Block> {
    let days = days::of(programme);
    if days.is_empty() {
        return vec![note(
            &msg::print_programme_none(manner.lang),
            manner,
            cleaner,
        )];
    }
    let several = days.len() > 1;
    let mut blocks = Vec::new();
    for (day, items) in days {
        if several || day != programme.starts.date() {
            blocks.push(heading(day, manner, cleaner));
        }
        blocks.extend(of_items(programme, texts, &items, manner, cleaner));
    }
    blocks
}

pub fn of_items(
    programme: &Programme,
    texts: &Texts,
    items: &[usize],
    manner: Manner,
    cleaner: &mut Cleaner<'_>,
) -> Vec<Block> {
    let mut blocks = Vec::new();
    for at in items {
        if let Some(said) = texts.items.get(*at) {
            item(programme, texts, (*at, said), manner, cleaner, &mut blocks);
        }
    }
    blocks
}

/// A sentence where there is nothing else.
pub fn note(text: &str, manner: Manner, cleaner: &mut Cleaner<'_>) -> Block {
    let mut canvas = Canvas::default();
    let style = style(Weight::Regular, 11.0 * manner.scale, 6);
    let about = (None, Part::Note);
    let lines = fitted(
        cleaner,
        about,
        (text, manner.width, style),
        &mut Tally::default(),
    );
    canvas.text((0.0, AIR), manner.width, &lines, Look::GREY);
    Block {
        height: lines.height() + 2.0 * AIR,
        canvas,
        is_head: false,
    }
}

fn heading(day: NaiveDate, manner: Manner, cleaner: &mut Cleaner<'_>) -> Block {
    let mut canvas = Canvas::default();
    let style = style(Weight::Bold, 13.0 * manner.scale, 2);
    let said = days::said(manner.lang, day);
    let about = (None, Part::Title);
    let lines = fitted(
        cleaner,
        about,
        (said.as_str(), manner.width, style),
        &mut Tally::default(),
    );
    let above = 4.0 * manner.scale;
    canvas.text((0.0, above), manner.width, &lines, Look::of(Weight::Bold));
    Block {
        height: above + lines.height() + AIR,
        canvas,
        is_head: true,
    }
}

/// The session, and what it is about in blocks of its own: a page may end between them.
fn item(
    programme: &Programme,
    texts: &Texts,
    (at, said): (usize, &ItemTexts),
    manner: Manner,
    cleaner: &mut Cleaner<'_>,
    blocks: &mut Vec<Block>,
) {
    let scale = manner.scale;
    let (left, air) = (30.0 * scale, AIR * scale);
    let width = manner.width - left;
    let mut tally = said.tally.clone();
    let mut fit = |part, text: &str, width, style| {
        let what = (Some(at), part);
        fitted(cleaner, what, (text, width, style), &mut tally)
    };
    let time = style(Weight::SemiBold, 10.5 * scale, 2);
    let time = fit(Part::Note, &said.time, left - 5.0 * scale, time);
    let title = style(Weight::SemiBold, 11.0 * scale, 12);
    let title = fit(Part::Title, &said.title, width, title);
    let speakers = style(Weight::Regular, 10.0 * scale, 14);
    let speakers = fit(Part::Name, &said.speakers, width, speakers);
    let strand = texts.strand(programme, at);
    let room = match manner.rooms {
        true => texts.room(programme, at),
        false => "",
    };
    let beneath = [room, strand.map_or("", |strand| strand.name.as_str())];
    let beneath = beneath.iter().filter(|text| !text.is_empty()).copied();
    let beneath = beneath.collect::<Vec<_>>().join(" · ");
    let small = style(Weight::Regular, 8.5 * scale, 4);
    let beneath = fit(Part::Place, &beneath, width, small);
    let about = match manner.abouts {
        Abouts::With => fit(
            Part::Note,
            &said.about,
            width,
            Style {
                good_lines: usize::MAX,
                ..style(Weight::Regular, 8.5 * scale, usize::MAX)
            },
        ),
        Abouts::Without => Lines::default(),
    };

    let between = 0.9 * scale;
    let mut texts_of = Canvas::default();
    texts_of.text((0.0, air), left, &time, Look::of(Weight::SemiBold));
    let mut y = air;
    for (lines, look) in [
        (&title, Look::of(Weight::SemiBold)),
        (&speakers, Look::of(Weight::Regular)),
        (&beneath, Look::GREY),
    ] {
        texts_of.text((left, y), width, lines, look);
        if !lines.is_empty() {
            y += lines.height() + between;
        }
    }
    let height = y.max(air + time.height() + between) - between + air;
    let mut canvas = Canvas::default();
    let for_all = programme.items.get(at).is_some_and(|item| item.for_all);
    if for_all {
        canvas.area((0.0, 0.3), (manner.width, height - 0.6), Some(PALE));
    }
    canvas.hair((0.0, 0.0), manner.width);
    if let Some(strand) = strand {
        let x = left - 3.0 * scale;
        canvas.area(
            (x, air),
            (BAR * scale, height - 2.0 * air),
            Some(strand.ink),
        );
    }
    canvas.put(texts_of, (0.0, 0.0));
    canvas.lost(&tally);
    blocks.push(Block {
        canvas,
        height,
        is_head: !about.is_empty(),
    });
    for lines in about.lines.chunks(TOGETHER) {
        let lines = Lines {
            lines: lines.to_vec(),
            size: about.size,
            cut: false,
            rtl: about.rtl,
        };
        let mut canvas = Canvas::default();
        canvas.text((left, 0.0), width, &lines, Look::of(Weight::Regular));
        blocks.push(Block {
            canvas,
            height: lines.height() + 0.2 * lines.size * MM_PER_POINT,
            is_head: false,
        });
    }
}

fn style(weight: Weight, size: f64, most_lines: usize) -> Style {
    Style {
        weight,
        size,
        least: (size * 0.75).max(6.5),
        squeeze: size * 0.9,
        good_lines: most_lines.min(4),
        most_lines,
    }
}

/// Fills columns, each of which has so much room. At least one, be it empty.
pub fn paged(blocks: Vec<Block>, room: impl Fn(usize) -> f64) -> Vec<Canvas> {
    let mut columns = vec![Canvas::default()];
    let mut used = 0.0;
    let heights: Vec<(f64, bool)> = blocks.iter().map(|one| (one.height, one.is_head)).collect();
    for (at, block) in blocks.into_iter().enumerate() {
        let count = columns.len();
        let (here, next) = (room(count - 1), room(count));
        // What is higher than any column stands in one of its own.
        let may_go_on = used > 0.0 || here < next;
        if may_go_on && used + with_next(&heights, at) > here {
            columns.push(Canvas::default());
            used = 0.0;
        }
        if let Some(column) = columns.last_mut() {
            column.put(block.canvas, (0.0, used));
        }
        used += block.height;
    }
    columns
}

/// A head with what it is the head of.
fn with_next(heights: &[(f64, bool)], at: usize) -> f64 {
    let mut whole = 0.0;
    for (height, is_head) in heights.iter().skip(at) {
        whole += height;
        if !is_head {
            break;
        }
    }
    whole
}
