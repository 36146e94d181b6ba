//! The sign-in sheet: everybody expected, a line to sign on, and whether they
//! may be photographed, as far as it is known.

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

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignIn {
    pub title: String,
    pub starts: NaiveDateTime,
    pub place: String,
    pub printed_at: DateTime<FixedOffset>,
    /// Sorted by the collation of the paper's language.
    pub rows: Vec<SignInRow>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SignInRow {
    /// Surname first.
    pub name: String,
    pub company: String,
    pub photos: Photos,
    /// What finds them when their name cannot be drawn: a code or an address.
    pub find_by: String,
}

/// Whether somebody may be photographed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Photos {
    #[default]
    NotAsked,
    Yes,
    No,
}

/// High enough to sign in.
const ROW: f64 = 11.0;
/// The head stands on every page: a sheet lies on the table by itself.
const HEAD: f64 = 19.0;
const TABLE_HEAD: f64 = 6.0;
const NUMBER: f64 = 10.0;
const NAME: f64 = 58.0;
const COMPANY: f64 = 40.0;
const PHOTOS: f64 = 22.0;
const GAP: f64 = 2.5;

#[derive(Serialize)]
struct Setup {
    lang: &'static str,
    title: String,
    frame: Frame,
    kind: String,
    heading: String,
    subheading: String,
    legend: String,
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

#[derive(Default, Serialize)]
struct Line {
    number: String,
    name: Lines,
    company: Lines,
    photos: Photos,
    #[serde(skip)]
    lost: Tally,
}

/// Pages a sign-in sheet; about `blank_lines` follow the last name: they fill the page
/// that it stands on, and one more where that has no room for half of them. No page
/// holds three lines and nothing else.
///
/// # Errors
/// [`PrintError::Typeset`], which is a fault of ours.
pub fn sign_in_sheet(
    list: &SignIn,
    lang: Lang,
    paper: Paper,
    blank_lines: u16,
    fonts: &Fonts,
) -> Result<Sheet, PrintError> {
    let mut cleaner = Cleaner::new(fonts);
    let frame = Frame::new(paper, Orientation::Portrait);
    let width = frame.inner_width();
    let title = cleaner.clean(Part::Title, &list.title);
    let place = cleaner.clean(Part::Place, &list.place);
    let whole = cleaner.tally("");
    let kind = msg::print_sign_in(lang);
    let when = dates::span(lang, list.starts, None);
    let subheading = match place.is_empty() {
        true => when,
        false => format!("{when} · {place}"),
    };
    let setup = Setup {
        lang: lang.code(),
        title: format!("{title} · {kind}"),
        heading: fit::one_line(fonts, &title, width, Weight::Bold, 15.0),
        subheading: fit::one_line(fonts, &subheading, width, Weight::Regular, 9.5),
        legend: msg::print_sign_in_photos_legend(lang),
        labels: [
            msg::print_door_list_column_number(lang),
            msg::print_door_list_column_name(lang),
            msg::print_door_list_column_company(lang),
            msg::print_sign_in_signature(lang),
            msg::print_sign_in_photos(lang),
        ],
        widths: [
            NUMBER,
            NAME,
            COMPANY,
            width - NUMBER - NAME - COMPANY - PHOTOS,
            PHOTOS,
        ],
        kind,
        head: HEAD,
        table_head: TABLE_HEAD,
        row: ROW,
        frame,
    };
    let per_page = ((frame.inner_height() - HEAD - TABLE_HEAD) / ROW) as usize;
    let mut lines: Vec<Line> = list
        .rows
        .iter()
        .enumerate()
        .map(|(index, row)| line(index, row, &mut cleaner))
        .collect();
    let wanted = usize::from(blank_lines);
    let room = (per_page - lines.len() % per_page) % per_page;
    let blank = match () {
        () if lines.is_empty() => per_page,
        () if wanted == 0 => 0,
        () if room * 2 < wanted => room + per_page,
        () => room,
    };
    lines.extend((0..blank).map(|_| Line::default()));
    let count = lines.len().div_ceil(per_page);
    let printed = dates::printed(lang, list.printed_at);
    let mut pages = Vec::with_capacity(count);
    let mut lines = lines.into_iter();
    for page in 0..count {
        let foot_right = format!("{printed} · {}", msg::print_page(lang, page + 1, count));
        let room = width - fonts.width(&foot_right, Weight::Regular, 8.0) - 6.0;
        let foot = format!("{title} · {}", dates::short(lang, list.starts));
        let rows: Vec<Line> = lines.by_ref().take(per_page).collect();
        let lost = rows.iter().map(|line| &line.lost).chain([&whole]);
        pages.push(Page {
            foot_left: fit::one_line(fonts, &foot, room, Weight::Regular, 8.0),
            foot_right,
            foot_lost: lost::foot(fonts, lost, lang, width, 7.5),
            rows,
        });
    }
    Sheet::new(Template::SignIn, &setup, pages, list.printed_at, cleaner)
}

fn line(index: usize, row: &SignInRow, cleaner: &mut Cleaner) -> Line {
    cleaner.begin(index);
    let name = cleaner.clean(Part::Name, &row.name);
    let company = cleaner.clean(Part::Company, &row.company);
    let lost = cleaner.tally(&row.find_by);
    // This sheet has no column of codes.
    let told = match lost.names > 0 && !lost.find_by.is_empty() {
        true => format!("{name} · {}", lost.find_by),
        false => name,
    };
    let name = fit::fit(cleaner.fonts, &told, NAME - GAP, name_style());
    let fitted = fit::fit(cleaner.fonts, &company, COMPANY - GAP, company_style());
    for (lines, part, text) in [
        (&name, Part::Name, &row.name),
        (&fitted, Part::Company, &row.company),
    ] {
        if lines.cut {
            cleaner.cut(part, text);
        }
    }
    Line {
        number: (index + 1).to_string(),
        name,
        company: fitted,
        photos: row.photos,
        lost: cleaner.tally(&row.find_by),
    }
}

fn name_style() -> Style {
    Style {
        weight: Weight::SemiBold,
        size: 10.5,
        least: 7.5,
        squeeze: 9.0,
        good_lines: 2,
        most_lines: 3,
    }
}

fn company_style() -> Style {
    Style {
        weight: Weight::Regular,
        size: 8.5,
        least: 7.0,
        squeeze: 8.0,
        good_lines: 2,
        most_lines: 3,
    }
}
