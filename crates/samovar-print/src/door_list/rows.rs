//! The rows of one queue with their heights: guests, the titles between them,
//! empty lines for those who are not on the list.

use super::DoorState;
use super::cells::{self, SMALL};
use super::part::{Part, Placed};
use crate::clean::Cleaner;
use crate::columns::{self, GAP};
use crate::fit::{self, Style};
use crate::lost::{Part as LostPart, Tally};
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

/// `line` is the number of the first guest's line; `lost` is what each row of
/// the list has lost.
pub fn rows(
    part: &Part,
    lost: &mut [Tally],
    cleaner: &mut Cleaner,
    mut line: usize,
    options: &SheetOptions,
    setup: &Setup,
) -> Vec<Row> {
    let lang = options.lang;
    let mut rows = Vec::new();
    let mut blank_lines = options.blank_lines;
    if part.rows.is_empty() {
        blank_lines = blank_lines.max(BLANK_LINES_OF_EMPTY_LIST);
        let text = fit::fit(
            cleaner.fonts,
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
            rows.push(section(title, state == DoorState::Waitlisted));
        }
        let mut last = None;
        for guest in guests {
            let letter = guest.letter;
            let mut row = guest_row(guest, last != Some(letter), cleaner, lang, setup);
            if let Body::Guest(drawn) = &mut row.body {
                drawn.line = line.to_string();
                if let Some(lost) = lost.get_mut(guest.index) {
                    lost.cut = cut(drawn, guest, cleaner);
                    drawn.lost = lost.clone();
                }
            }
            line += 1;
            rows.push(row);
            last = Some(letter);
        }
    }
    if blank_lines > 0 {
        rows.push(section(msg::print_door_list_section_walk_ins(lang), false));
        rows.extend((0..blank_lines).map(|_| Row {
            height: BLANK_ROW,
            body: Body::Blank,
        }));
    }
    rows
}

fn section(title: String, on_new_page: bool) -> Row {
    Row {
        height: SECTION_ROW,
        body: Body::Section { title, on_new_page },
    }
}

/// Notes what has no room in its cell, and counts it.
fn cut(drawn: &Guest, guest: &Placed, cleaner: &mut Cleaner) -> u32 {
    let row = guest.row;
    let companions = row.companions.join(", ");
    cleaner.begin(guest.index);
    for (lines, lost, text) in [
        (&drawn.name, LostPart::Name, &row.name),
        (&drawn.companions, LostPart::Companion, &companions),
        (&drawn.company, LostPart::Company, &row.company),
        (&drawn.diet, LostPart::Diet, &row.diet),
        (&drawn.allergens, LostPart::Allergens, &row.allergens),
        (&drawn.note, LostPart::Note, &row.note),
        (&drawn.ticket_kind, LostPart::TicketKind, &row.ticket_kind),
    ] {
        if lines.cut {
            cleaner.cut(lost, text);
        }
    }
    cleaner.tally("").cut
}

fn guest_row(
    placed: &Placed,
    new_letter: bool,
    cleaner: &mut Cleaner,
    lang: Lang,
    setup: &Setup,
) -> Row {
    let (row, fonts) = (placed.row, cleaner.fonts);
    let width = |kind: ColumnKind| {
        setup
            .columns
            .iter()
            .find(|column| column.kind == kind)
            .map_or(0.0, |column| column.width - GAP)
    };
    let name = cells::name(fonts, row, width(ColumnKind::Name));
    let diet = cells::diet(fonts, row, lang, width(ColumnKind::Diet));
    let heights = [name.height(), diet.height()];
    let boxes = row.plus_ones.min(MOST_BOXES);
    let guest = Guest {
        // Beside a name that cannot be drawn stands nothing that cannot either.
        letter: cleaner.letter(placed.letter).unwrap_or_default(),
        lost: Tally::default(),
        line: String::new(),
        new_letter,
        state: row.state,
        arrived: row.arrived,
        name: name.upper,
        companions: name.lower,
        company: cells::company(fonts, row, width(ColumnKind::Company)),
        boxes,
        more: match row.plus_ones - boxes {
            0 => String::new(),
            more => format!("+{}", samovar_i18n::number(lang, more)),
        },
        diet: diet.upper,
        allergens: diet.lower,
        note: cells::note(fonts, row, width(ColumnKind::Note)),
        ticket_kind: cells::ticket_kind(fonts, row, width(ColumnKind::TicketKind)),
        code: cells::code(fonts, row, width(ColumnKind::Code)),
    };
    let others = [
        guest.company.height(),
        guest.note.height(),
        guest.ticket_kind.height(),
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
