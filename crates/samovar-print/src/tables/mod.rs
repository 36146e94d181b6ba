//! A sheet of tables: what it is at the head, sections with rows of words and figures, totals
//! and sentences. Orders, kitchen counts, special meals, budgets: what is read line by line.
//!
//! A row is as high as its words: nothing a kitchen has to read is cut to keep a page tidy.

use crate::clean::Cleaner;
use crate::dates;
use crate::error::PrintError;
use crate::fit::{self, Lines, Style};
use crate::fonts::{Fonts, Weight};
use crate::lost::{self, Part, Tally};
use crate::page::{Frame, Orientation, Paper};
use crate::sheet::Sheet;
use crate::typeset::Template;
use chrono::{DateTime, FixedOffset, NaiveDateTime};
use samovar_i18n::{Lang, msg};
use serde::Serialize;

/// Figures are written already, as the language wants them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tables {
    /// What the sheet is: "Order to Samovar Kitchen".
    pub kind: String,
    /// At the right of it: "Version 2, sent 3 December".
    pub legend: String,
    pub title: String,
    pub starts: NaiveDateTime,
    pub place: String,
    pub printed_at: DateTime<FixedOffset>,
    /// Of the first column, which takes what room is left, and of the others.
    pub first: String,
    pub columns: Vec<Column>,
    pub entries: Vec<Entry>,
}

/// Beside the first. Widths are millimetres.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    label: String,
    width: u16,
    side: Side,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Side {
    Left,
    Right,
}

impl Column {
    /// They end below each other.
    #[must_use]
    pub fn figures(label: String, width: u16) -> Self {
        Self {
            label,
            width,
            side: Side::Right,
        }
    }

    /// They begin below each other.
    #[must_use]
    pub fn words(label: String, width: u16) -> Self {
        Self {
            label,
            width,
            side: Side::Left,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// What the rows below it are.
    Section(String),
    Row(Row),
    Total(Row),
    /// A sentence over the whole width.
    Note(String),
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    pub title: String,
    /// In smaller type beneath it.
    pub detail: String,
    /// One a column; what is missing is empty.
    pub cells: Vec<String>,
    /// Marked by a bar beside it.
    pub marked: bool,
}

const HEAD: f64 = 19.0;
const TABLE_HEAD: f64 = 6.0;
/// Above and below the words of a row together.
const AIR: f64 = 3.6;
const LEAST_ROW: f64 = 7.0;
const BETWEEN: f64 = 0.6;
const GAP: f64 = 2.5;
const SMALL: f64 = 7.5;
const LEAST_SUM: f64 = 5.0;

#[derive(Serialize)]
struct Setup {
    lang: &'static str,
    title: String,
    frame: Frame,
    kind: String,
    legend: String,
    heading: String,
    subheading: String,
    labels: Vec<String>,
    widths: Vec<f64>,
    sides: Vec<Side>,
    head: f64,
    table_head: f64,
}

#[derive(Serialize)]
struct Page {
    rows: Vec<Line>,
    foot_left: String,
    foot_right: String,
    /// What of these rows is not as it was written.
    foot_lost: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Section,
    Row,
    Total,
    Note,
}

#[derive(Serialize)]
struct Line {
    kind: Kind,
    title: Lines,
    detail: Lines,
    cells: Vec<Lines>,
    marked: bool,
    height: f64,
    #[serde(skip)]
    lost: Tally,
}

/// Pages a sheet of tables. A section never stands alone at the foot of a page.
///
/// # Errors
/// [`PrintError::Typeset`], which is a fault of ours.
pub fn tables(
    sheet: &Tables,
    lang: Lang,
    paper: Paper,
    fonts: &Fonts,
) -> Result<Sheet, PrintError> {
    let when = dates::span(lang, sheet.starts, None);
    tables_over(sheet, &when, lang, paper, fonts)
}

/// As [`tables`], of days that are said instead of the start of one evening.
///
/// # Errors
/// [`PrintError::Typeset`], which is a fault of ours.
pub fn tables_over(
    sheet: &Tables,
    when: &str,
    lang: Lang,
    paper: Paper,
    fonts: &Fonts,
) -> Result<Sheet, PrintError> {
    let mut cleaner = Cleaner::new(fonts);
    let frame = Frame::new(paper, Orientation::Portrait);
    let width = frame.inner_width();
    let title = cleaner.clean(Part::Title, &sheet.title);
    let place = cleaner.clean(Part::Place, &sheet.place);
    let kind = cleaner.clean(Part::Title, &sheet.kind);
    let whole = cleaner.tally("");
    let subheading = match place.is_empty() {
        true => when.to_owned(),
        false => format!("{when} · {place}"),
    };
    let beside: f64 = sheet.columns.iter().map(|one| f64::from(one.width)).sum();
    let first = width - beside;
    let legend_width = fonts.width(&sheet.legend, Weight::Regular, 8.0);
    let setup = Setup {
        lang: lang.code(),
        title: format!("{title} · {kind}"),
        heading: fit::one_line(fonts, &title, width, Weight::Bold, 15.0),
        subheading: fit::one_line(fonts, &subheading, width, Weight::Regular, 9.5),
        kind: fit::one_line(
            fonts,
            &kind,
            width - legend_width - GAP,
            Weight::SemiBold,
            9.0,
        ),
        legend: sheet.legend.clone(),
        labels: std::iter::once(sheet.first.clone())
            .chain(sheet.columns.iter().map(|one| one.label.clone()))
            .collect(),
        widths: std::iter::once(first)
            .chain(sheet.columns.iter().map(|one| f64::from(one.width)))
            .collect(),
        sides: std::iter::once(Side::Left)
            .chain(sheet.columns.iter().map(|one| one.side))
            .collect(),
        head: HEAD,
        table_head: TABLE_HEAD,
        frame,
    };
    let lines: Vec<Line> = sheet
        .entries
        .iter()
        .enumerate()
        .map(|(index, entry)| line(index, entry, &mut cleaner, &setup.widths))
        .collect();
    let groups = paged(lines, frame.inner_height() - HEAD - TABLE_HEAD);
    let count = groups.len();
    let printed = dates::printed(lang, sheet.printed_at);
    let mut pages = Vec::with_capacity(count);
    for (page, rows) in groups.into_iter().enumerate() {
        let foot_right = format!("{printed} · {}", msg::print_page(lang, page + 1, count));
        let room = width - fonts.width(&foot_right, Weight::Regular, 8.0) - 6.0;
        let foot = format!("{title} · {kind}");
        let lost = rows.iter().map(|line| &line.lost).chain([&whole]);
        pages.push(Page {
            foot_left: fit::one_line(fonts, &foot, room, Weight::Regular, 8.0),
            foot_right,
            foot_lost: lost::foot(fonts, lost, lang, width, SMALL),
            rows,
        });
    }
    Sheet::new(Template::Tables, &setup, pages, sheet.printed_at, cleaner)
}

/// At least one page, be it empty.
fn paged(lines: Vec<Line>, room: f64) -> Vec<Vec<Line>> {
    let mut pages: Vec<Vec<Line>> = vec![Vec::new()];
    let mut used = 0.0;
    let mut lines = lines.into_iter().peekable();
    while let Some(line) = lines.next() {
        let with_next = match (line.kind, lines.peek()) {
            (Kind::Section, Some(next)) => line.height + next.height,
            _ => line.height,
        };
        if used + with_next > room && pages.last().is_some_and(|page| !page.is_empty()) {
            pages.push(Vec::new());
            used = 0.0;
        }
        used += line.height;
        if let Some(page) = pages.last_mut() {
            page.push(line);
        }
    }
    pages
}

fn line(index: usize, entry: &Entry, cleaner: &mut Cleaner, widths: &[f64]) -> Line {
    cleaner.begin(index);
    let empty = Row::default();
    let (kind, title, row) = match entry {
        Entry::Section(text) => (Kind::Section, text, &empty),
        Entry::Row(row) => (Kind::Row, &row.title, row),
        Entry::Total(row) => (Kind::Total, &row.title, row),
        Entry::Note(text) => (Kind::Note, text, &empty),
    };
    let whole: f64 = widths.iter().sum();
    let first = widths.first().copied().unwrap_or(whole);
    let room = match kind {
        Kind::Section | Kind::Note => whole,
        Kind::Row | Kind::Total => first - GAP,
    };
    let title = fitted(cleaner, title, room, style(kind));
    let detail = fitted(cleaner, &row.detail, room, DETAIL);
    let cells: Vec<Lines> = widths
        .iter()
        .skip(1)
        .enumerate()
        .map(|(at, width)| {
            let text = row.cells.get(at).map_or("", String::as_str);
            fitted(cleaner, text, width - GAP, cell(text, style(kind)))
        })
        .collect();
    let words = match detail.is_empty() {
        true => title.height(),
        false => title.height() + BETWEEN + detail.height(),
    };
    let tallest = cells.iter().map(Lines::height).fold(words, f64::max);
    Line {
        kind,
        title,
        detail,
        cells,
        marked: row.marked,
        height: (tallest + AIR).max(if kind == Kind::Section {
            10.0
        } else {
            LEAST_ROW
        }),
        lost: cleaner.tally(""),
    }
}

fn fitted(cleaner: &mut Cleaner, text: &str, width: f64, style: Style) -> Lines {
    let clean = cleaner.clean(Part::Note, text);
    let lines = fit::fit(cleaner.fonts, &clean, width, style);
    if lines.cut {
        cleaner.cut(Part::Note, text);
    }
    lines
}

/// A sum is never broken in two: it shrinks for as long as it must.
fn cell(text: &str, style: Style) -> Style {
    match text.contains(' ') {
        true => style,
        false => Style {
            squeeze: LEAST_SUM,
            ..style
        },
    }
}

/// What a dish holds is read to its end, however long it is.
const DETAIL: Style = Style {
    weight: Weight::Regular,
    size: 8.0,
    least: 7.0,
    squeeze: 7.5,
    good_lines: 4,
    most_lines: 12,
};

fn style(kind: Kind) -> Style {
    let (weight, size) = match kind {
        Kind::Section => (Weight::Bold, 10.5),
        Kind::Total => (Weight::SemiBold, 9.5),
        Kind::Row => (Weight::Regular, 9.5),
        Kind::Note => (Weight::Regular, 8.5),
    };
    Style {
        weight,
        size,
        least: 7.0,
        squeeze: 8.0,
        good_lines: 2,
        most_lines: 8,
    }
}
