//! The budget on paper: what it costs and what comes in, line by line, with the four
//! sums beside each other; then what remains, what a head costs, and what to know.

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

/// The sums are written already, as the currency and the language want them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetPaper {
    pub title: String,
    pub starts: NaiveDateTime,
    pub place: String,
    pub printed_at: DateTime<FixedOffset>,
    /// ISO 4217.
    pub currency: String,
    pub lines: Vec<BudgetEntry>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BudgetEntry {
    /// What the lines below it are.
    Section(String),
    Line(BudgetRow),
    Total(BudgetRow),
    /// A sum of its own, in the column of what is planned.
    Fact {
        what: String,
        sum: String,
    },
    /// A sentence over the whole width.
    Note(String),
}

/// Planned, agreed, invoiced, paid; empty where there is nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BudgetRow {
    pub title: String,
    /// How it is reckoned, who supplies it.
    pub detail: String,
    pub sums: [String; 4],
}

const ROW: f64 = 10.0;
const HEAD: f64 = 19.0;
const TABLE_HEAD: f64 = 6.0;
const SUM: f64 = 28.0;
const GAP: f64 = 2.5;
const SMALL: f64 = 7.5;

#[derive(Serialize)]
struct Setup {
    lang: &'static str,
    title: String,
    frame: Frame,
    kind: String,
    legend: String,
    heading: String,
    subheading: String,
    labels: [String; 5],
    widths: [f64; 5],
    head: f64,
    table_head: f64,
    row: f64,
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
    Line,
    Total,
    Fact,
    Note,
}

#[derive(Serialize)]
struct Line {
    kind: Kind,
    title: Lines,
    detail: String,
    sums: [String; 4],
    /// At which each of them stays in its column.
    sum_size: f64,
    #[serde(skip)]
    lost: Tally,
}

/// Pages a budget. A section never stands alone at the foot of a page.
///
/// # Errors
/// [`PrintError::Typeset`], which is a fault of ours.
pub fn budget(
    budget: &BudgetPaper,
    lang: Lang,
    paper: Paper,
    fonts: &Fonts,
) -> Result<Sheet, PrintError> {
    let mut cleaner = Cleaner::new(fonts);
    let frame = Frame::new(paper, Orientation::Portrait);
    let width = frame.inner_width();
    let title = cleaner.clean(Part::Title, &budget.title);
    let place = cleaner.clean(Part::Place, &budget.place);
    let whole = cleaner.tally("");
    let kind = msg::print_budget(lang);
    let when = dates::span(lang, budget.starts, None);
    let subheading = match place.is_empty() {
        true => when,
        false => format!("{when} · {place}"),
    };
    let first = width - 4.0 * SUM;
    let setup = Setup {
        lang: lang.code(),
        title: format!("{title} · {kind}"),
        heading: fit::one_line(fonts, &title, width, Weight::Bold, 15.0),
        subheading: fit::one_line(fonts, &subheading, width, Weight::Regular, 9.5),
        legend: msg::print_budget_in(lang, &budget.currency),
        labels: [
            msg::print_budget_what(lang),
            msg::print_budget_planned(lang),
            msg::print_budget_agreed(lang),
            msg::print_budget_invoiced(lang),
            msg::print_budget_paid(lang),
        ],
        widths: [first, SUM, SUM, SUM, SUM],
        kind,
        head: HEAD,
        table_head: TABLE_HEAD,
        row: ROW,
        frame,
    };
    let lines: Vec<Line> = budget
        .lines
        .iter()
        .enumerate()
        .map(|(index, entry)| line(index, entry, &mut cleaner, first, width))
        .collect();
    let per_page = ((frame.inner_height() - HEAD - TABLE_HEAD) / ROW) as usize;
    let groups = paged(lines, per_page);
    let count = groups.len();
    let printed = dates::printed(lang, budget.printed_at);
    let mut pages = Vec::with_capacity(count);
    for (page, rows) in groups.into_iter().enumerate() {
        let foot_right = format!("{printed} · {}", msg::print_page(lang, page + 1, count));
        let room = width - fonts.width(&foot_right, Weight::Regular, 8.0) - 6.0;
        let foot = format!("{title} · {}", dates::short(lang, budget.starts));
        let lost = rows.iter().map(|line| &line.lost).chain([&whole]);
        pages.push(Page {
            foot_left: fit::one_line(fonts, &foot, room, Weight::Regular, 8.0),
            foot_right,
            foot_lost: lost::foot(fonts, lost, lang, width, SMALL),
            rows,
        });
    }
    Sheet::new(Template::Budget, &setup, pages, budget.printed_at, cleaner)
}

/// At least one page, be it empty.
fn paged(lines: Vec<Line>, per_page: usize) -> Vec<Vec<Line>> {
    let mut pages: Vec<Vec<Line>> = vec![Vec::new()];
    for line in lines {
        let full = pages.last().is_some_and(|page| {
            let room = per_page.saturating_sub(page.len());
            room == 0 || (room == 1 && line.kind == Kind::Section)
        });
        if full {
            pages.push(Vec::new());
        }
        if let Some(page) = pages.last_mut() {
            page.push(line);
        }
    }
    pages
}

fn line(index: usize, entry: &BudgetEntry, cleaner: &mut Cleaner, first: f64, whole: f64) -> Line {
    cleaner.begin(index);
    let (kind, title, detail, sums) = match entry {
        BudgetEntry::Section(text) => (Kind::Section, text, "", Default::default()),
        BudgetEntry::Line(row) => (
            Kind::Line,
            &row.title,
            row.detail.as_str(),
            row.sums.clone(),
        ),
        BudgetEntry::Total(row) => (
            Kind::Total,
            &row.title,
            row.detail.as_str(),
            row.sums.clone(),
        ),
        BudgetEntry::Fact { what, sum } => {
            let sums = [sum.clone(), String::new(), String::new(), String::new()];
            (Kind::Fact, what, "", sums)
        }
        BudgetEntry::Note(text) => (Kind::Note, text, "", Default::default()),
    };
    let wide = matches!(kind, Kind::Section | Kind::Note);
    let room = if wide { whole } else { first - GAP };
    let text = cleaner.clean(Part::Note, title);
    let detail = cleaner.clean(Part::Note, detail);
    let fitted = fit::fit(cleaner.fonts, &text, room, style(kind));
    if fitted.cut {
        cleaner.cut(Part::Note, title);
    }
    Line {
        kind,
        title: fitted,
        detail: fit::one_line(cleaner.fonts, &detail, room, Weight::Regular, SMALL),
        sum_size: sum_size(cleaner.fonts, &sums),
        sums,
        lost: cleaner.tally(""),
    }
}

fn sum_size(fonts: &Fonts, sums: &[String; 4]) -> f64 {
    let wide = |size: f64| {
        sums.iter()
            .any(|sum| fonts.width(sum, Weight::SemiBold, size) > SUM - GAP)
    };
    let mut size = 9.5;
    while size > 5.0 && wide(size) {
        size -= 0.5;
    }
    size
}

fn style(kind: Kind) -> Style {
    let (weight, size) = match kind {
        Kind::Section => (Weight::Bold, 10.5),
        Kind::Total => (Weight::SemiBold, 9.5),
        Kind::Line | Kind::Fact => (Weight::Regular, 9.5),
        Kind::Note => (Weight::Regular, 8.5),
    };
    Style {
        weight,
        size,
        least: 7.5,
        squeeze: 8.0,
        good_lines: 1,
        most_lines: 2,
    }
}
