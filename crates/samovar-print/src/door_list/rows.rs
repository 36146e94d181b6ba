//! The rows of one queue with their heights: guests, the titles between them,
//! empty lines for those who are not on the list.

use super::cells::{self, SMALL};
use super::part::Part;
use super::{DoorRow, DoorState};
use crate::columns::{self, GAP};
use crate::fit::{self, Style};
use crate::letters;
use crate::page::{Body, ColumnKind, Guest, Row, Setup, SheetOptions};
use samovar_i18n::{Lang, msg};

const ROW_LEAST: f64 = 6.4;
const ROW_PADDING: f64 = 0.75;
const BLANK_ROW: f64 = 9.5;
const SECTION_ROW: f64 = 11.0;
/// Beyond this many the rest of a group is a number.
const MOST_BOXES: u16 = 24;
/// Lines on an empty list when none were asked for: the paper must be of use.
const BLANK_LINES_OF_EMPTY_LIST: u16 = 12;

/// `line` is the number of the first guest's line.
pub fn rows(part: &Part, mut line: usize, options: &SheetOptions, setup: &Setup) -> Vec<Row> {
    let lang = options.lang;
    let mut rows = Vec::new();
    let mut blank_lines = options.blank_lines;
    if part.rows.is_empty() {
        blank_lines = blank_lines.max(BLANK_LINES_OF_EMPTY_LIST);
        let text = fit::fit(
            &msg::print_door_list_empty(lang),
            setup.frame.inner_width(),
            Style {
                size: 11.0,
                least: 9.0,
                squeeze: 10.0,
                most_lines: 4,
                ..SMALL
            },
        );
        rows.push(Row {
            height: text.height() + 8.0,
            body: Body::Message { text },
        });
    }
    let sections = [
        (DoorState::Going, None),
        (
            DoorState::Maybe,
            Some(msg::print_door_list_section_maybe(lang)),
        ),
        (
            DoorState::Waitlisted,
            Some(msg::print_door_list_section_waitlist(lang)),
        ),
    ];
    for (state, title) in sections {
        let mut guests = part.in_state(state).peekable();
        if guests.peek().is_some()
            && let Some(title) = title
        {
            rows.push(section(title));
        }
        let mut last = None;
        for guest in guests {
            let letter = letters::heading(&guest.name);
            let mut row = guest_row(guest, letter, last != Some(letter), lang, setup);
            if let Body::Guest(guest) = &mut row.body {
                guest.line = line.to_string();
            }
            line += 1;
            rows.push(row);
            last = Some(letter);
        }
    }
    if blank_lines > 0 {
        rows.push(section(msg::print_door_list_section_walk_ins(lang)));
        rows.extend((0..blank_lines).map(|_| Row {
            height: BLANK_ROW,
            body: Body::Blank,
        }));
    }
    rows
}

fn section(title: String) -> Row {
    Row {
        height: SECTION_ROW,
        body: Body::Section { title },
    }
}

fn guest_row(row: &DoorRow, letter: char, new_letter: bool, lang: Lang, setup: &Setup) -> Row {
    let width = |kind: ColumnKind| {
        setup
            .columns
            .iter()
            .find(|column| column.kind == kind)
            .map_or(0.0, |column| column.width - GAP)
    };
    let name = cells::name(row, width(ColumnKind::Name));
    let diet = cells::diet(row, lang, width(ColumnKind::Diet));
    let heights = [name.height(), diet.height()];
    let boxes = row.plus_ones.min(MOST_BOXES);
    let guest = Guest {
        letter: letter.to_string(),
        line: String::new(),
        new_letter,
        is_coming: row.state == DoorState::Going,
        arrived: row.arrived,
        name: name.upper,
        companions: name.lower,
        company: cells::company(row, width(ColumnKind::Company)),
        boxes,
        more: match row.plus_ones - boxes {
            0 => String::new(),
            more => format!("+{}", samovar_i18n::number(lang, more)),
        },
        diet: diet.upper,
        allergens: diet.lower,
        note: cells::note(row, width(ColumnKind::Note)),
        code: cells::code(row, width(ColumnKind::Code)),
    };
    let others = [
        guest.company.height(),
        guest.note.height(),
        guest.code.height(),
        boxes_height(&guest, setup.boxes_in_line),
    ];
    let tallest = heights.into_iter().chain(others).fold(0.0, f64::max);
    Row {
        height: (tallest + 2.0 * ROW_PADDING).max(ROW_LEAST),
        body: Body::Guest(Box::new(guest)),
    }
}

fn boxes_height(guest: &Guest, in_line: u16) -> f64 {
    let lines = guest.boxes.div_ceil(in_line) + u16::from(!guest.more.is_empty());
    (f64::from(lines) * columns::BOX_STEP - (columns::BOX_STEP - columns::BOX)).max(0.0)
}
