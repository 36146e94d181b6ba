//! Fills pages with rows: a row is never split, a title never stands alone at
//! the foot. Says what stands above and below the rows.

use super::cells::SMALL;
use super::part::{Part, Placed};
use super::{DoorList, DoorState};
use crate::dates;
use crate::fit::{self, Style};
use crate::fonts::{Fonts, Weight};
use crate::lost::{self, Tally};
use crate::page::{Body, Head, Page, Row, Setup};
use samovar_i18n::{Lang, msg};

pub const TABLE_HEAD: f64 = 6.0;
pub const RUNNING_HEAD: f64 = 9.0;
const SECTION_SIZE: f64 = 14.0;

/// `whole` is what the list's own texts have lost.
pub fn pages(
    fonts: &Fonts,
    rows: Vec<Row>,
    part: &Part,
    (list, whole): (&DoorList, &Tally),
    lang: Lang,
    setup: &Setup,
) -> Vec<Page> {
    let head = head(fonts, part, list, lang, setup);
    let room = setup.frame.inner_height() - setup.table_head;
    let mut left = room - head.height;
    let mut filled: Vec<Vec<Row>> = vec![Vec::new()];
    let mut rows = rows.into_iter().peekable();
    while let Some(row) = rows.next() {
        // A section's title never stands alone at the foot of a page.
        let needs = match (&row.body, rows.peek()) {
            (Body::Section { .. }, Some(next)) => row.height + next.height,
            _ => row.height,
        };
        let begins = matches!(row.body, Body::Section { on_new_page, .. } if on_new_page);
        if (begins || needs > left) && filled.last().is_some_and(|page| !page.is_empty()) {
            filled.push(Vec::new());
            left = room - setup.running_head;
        }
        left -= row.height;
        if let Some(page) = filled.last_mut() {
            page.push(row);
        }
    }

    let count = filled.len();
    let mut under = String::new();
    let kind = kind(part, lang);
    let mut head = Some(head);
    filled
        .into_iter()
        .enumerate()
        .map(|(index, mut rows)| {
            show_letters(&mut rows);
            let section = goes_on(&rows, &mut under, lang);
            let section_width = fonts.width(&section, Weight::Bold, SECTION_SIZE);
            let page = msg::print_page(lang, index + 1, count);
            let printed = dates::printed(lang, list.printed_at);
            let right = format!("{printed} · {page}");
            let number = match list.number {
                Some(number) => format!("{} · ", msg::print_door_list_number(lang, number)),
                None => String::new(),
            };
            let left = format!(
                "{number}{} · {}",
                list.title,
                dates::short(lang, list.starts)
            );
            let width = setup.frame.inner_width();
            let left_width = width - fonts.width(&right, Weight::Regular, 8.0) - 6.0;
            Page {
                head: head.take(),
                running: fit::one_line(
                    fonts,
                    &format!("{kind} · {}", list.title),
                    width - 50.0 - section_width,
                    Weight::Regular,
                    9.0,
                ),
                section,
                guide: guide(&rows),
                foot_left: fit::one_line(fonts, &left, left_width, Weight::Regular, 8.0),
                foot_right: right,
                foot_lost: lost::foot(fonts, tallies(&rows).chain([whole]), lang, width, 7.5),
                rows,
            }
        })
        .collect()
}

fn kind(part: &Part, lang: Lang) -> String {
    match part.letters.as_str() {
        "" => msg::print_door_list(lang),
        letters => msg::print_door_list_part(lang, letters),
    }
}

fn head(fonts: &Fonts, part: &Part, list: &DoorList, lang: Lang, setup: &Setup) -> Head {
    let width = setup.frame.inner_width();
    let huge = Style {
        weight: Weight::Bold,
        size: 44.0,
        least: 24.0,
        squeeze: 24.0,
        good_lines: 1,
        most_lines: 1,
    };
    let letters = fit::fit(fonts, &part.letters, 78.0, huge);
    let letters_width = letters
        .lines
        .iter()
        .map(|line| fonts.width(line, Weight::Bold, letters.size) + 8.0)
        .fold(30.0, f64::max);
    let width = width - letters_width;
    let plain = Style {
        size: 11.0,
        least: 9.0,
        squeeze: 9.5,
        good_lines: 1,
        most_lines: 3,
        ..SMALL
    };
    let title = Style {
        weight: Weight::Bold,
        size: 20.0,
        least: 15.0,
        squeeze: 17.0,
        good_lines: 2,
        most_lines: 3,
    };
    let title = fit::fit(fonts, &list.title, width, title);
    let when = fit::fit(
        fonts,
        &dates::span(lang, list.starts, list.ends),
        width,
        plain,
    );
    let place = fit::fit(fonts, &list.place, width, plain);
    let counts = fit::fit(
        fonts,
        &counts(part, lang),
        width,
        Style {
            weight: Weight::SemiBold,
            ..plain
        },
    );
    // The template sets the same gaps.
    let texts = title.height() + 2.2 + when.height() + 1.2 + place.height() + 2.2 + counts.height();
    Head {
        height: 5.0 + texts.max(letters.height()) + 2.5,
        kind: kind(part, lang),
        title,
        when,
        place,
        counts,
        letters,
        letters_width,
    }
}

/// «Придут 142 · 128 гостей + 14 спутников · возможно: 3 · лист ожидания: 5»
fn counts(part: &Part, lang: Lang) -> String {
    let count = |state| part.in_state(state).count();
    let guests = count(DoorState::Going);
    let plus_ones: u64 = part
        .in_state(DoorState::Going)
        .map(|Placed { row, .. }| u64::from(row.plus_ones))
        .sum();
    let heads = guests as u64 + plus_ones;
    let mut said = vec![msg::print_door_list_coming(lang, heads)];
    if plus_ones > 0 {
        said.push(msg::print_door_list_made_of(
            lang,
            msg::print_door_list_guests(lang, guests),
            msg::print_door_list_plus_ones(lang, plus_ones),
        ));
    }
    match count(DoorState::Maybe) {
        0 => {}
        maybe => said.push(msg::print_door_list_maybe(lang, maybe)),
    }
    match count(DoorState::Waitlisted) {
        0 => {}
        waiting => said.push(msg::print_door_list_waitlisted(lang, waiting)),
    }
    said.join(" · ")
}

fn tallies(rows: &[Row]) -> impl Iterator<Item = &Tally> {
    rows.iter().filter_map(|row| match &row.body {
        Body::Guest(guest) => Some(&guest.lost),
        _ => None,
    })
}

/// A letter stands beside the first of its guests and again at the top of
/// every page.
fn show_letters(rows: &mut [Row]) {
    let mut first = true;
    for row in rows {
        match &mut row.body {
            Body::Guest(guest) => {
                if !first && !guest.new_letter {
                    guest.letter.clear();
                }
                first = false;
            }
            _ => first = true,
        }
    }
}

/// What stands over a page that goes on under the title of the one before; `under` is
/// the title so far.
fn goes_on(rows: &[Row], under: &mut String, lang: Lang) -> String {
    let section = match rows.first().map(|row| &row.body) {
        Some(Body::Section { .. }) | None => String::new(),
        _ if under.is_empty() => String::new(),
        _ => msg::print_door_list_continued(lang, under.as_str()),
    };
    for row in rows {
        if let Body::Section { title, .. } = &row.body {
            under.clone_from(title);
        }
    }
    section
}

/// The first and last letter on a page, as in a telephone book.
fn guide(rows: &[Row]) -> String {
    // Those who may come and those who wait stand in alphabets of their own: a range
    // over two would mislead. Those who come count first.
    let states = rows.iter().filter_map(|row| match &row.body {
        Body::Guest(guest) => Some(guest.state),
        _ => None,
    });
    let Some(state) = states.min() else {
        return String::new();
    };
    let mut letters = rows.iter().filter_map(|row| match &row.body {
        Body::Guest(guest) if guest.state == state && !guest.letter.is_empty() => {
            Some(guest.letter.as_str())
        }
        _ => None,
    });
    match (letters.next(), letters.next_back()) {
        (Some(first), Some(last)) if first != last => format!("{first} – {last}"),
        (Some(first), _) => first.to_owned(),
        (None, _) => String::new(),
    }
}
