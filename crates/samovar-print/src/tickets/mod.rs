//! Tickets: what, when, where, whose if wanted, and the code that lets a party
//! in. A6, four to a sheet or one a page.

use crate::clean::Cleaner;
use crate::dates;
use crate::error::PrintError;
use crate::fit::{self, Lines, Style};
use crate::fonts::{self, Weight};
use crate::page::{Frame, Orientation, Paper};
use crate::qr::Qr;
use crate::sheet::Sheet;
use crate::typeset::Template;
use chrono::{DateTime, FixedOffset, NaiveDateTime};
use samovar_i18n::{Lang, msg};
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tickets {
    pub title: String,
    pub starts: NaiveDateTime,
    pub ends: Option<NaiveDateTime>,
    pub place: String,
    pub printed_at: DateTime<FixedOffset>,
    pub tickets: Vec<Ticket>,
}

/// One party's ticket.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ticket {
    pub name: String,
    /// The guest and those who come along.
    pub heads: u32,
    pub code: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TicketOptions {
    pub lang: Lang,
    pub paper: Paper,
    /// A page is one ticket, A6, instead of four on the paper.
    pub one_a_page: bool,
    pub names: bool,
}

const PAD: f64 = 9.0;
const TOP: f64 = 10.0;
const QR: f64 = 38.0;
/// From the symbol's lower edge to that of the ticket.
const BELOW_QR: f64 = 24.0;

#[derive(Serialize)]
struct Setup {
    lang: &'static str,
    title: String,
    fonts: &'static [&'static str],
    frame: Frame,
    width: f64,
    height: f64,
    pad: f64,
    columns: usize,
    kind: String,
    heading: Lines,
    when: Lines,
    place: Lines,
    kind_top: f64,
    heading_top: f64,
    when_top: f64,
    place_top: f64,
    name_top: f64,
    qr_side: f64,
    qr_top: f64,
    cut: bool,
}

#[derive(Serialize)]
struct Page {
    tickets: Vec<Placed>,
}

#[derive(Serialize)]
struct Placed {
    x: f64,
    y: f64,
    name: Lines,
    party: String,
    party_top: f64,
    code: String,
    qr: Option<Qr>,
}

/// Pages tickets. There is always a page, if only an empty one.
///
/// # Errors
/// [`PrintError::Typeset`], which is a fault of ours.
pub fn tickets(list: &Tickets, options: &TicketOptions) -> Result<Sheet, PrintError> {
    let mut cleaner = Cleaner::default();
    let lang = options.lang;
    let setup = setup(list, options, &mut cleaner);
    let per_page = if options.one_a_page { 1 } else { 4 };
    let width = setup.width - 2.0 * PAD;
    let mut placed: Vec<Placed> = Vec::with_capacity(list.tickets.len());
    for (index, ticket) in list.tickets.iter().enumerate() {
        let place = index % per_page;
        let name = match options.names {
            true => fit::fit(
                &cleaner.clean(&ticket.name),
                width,
                style(Weight::SemiBold, 14.0, 10.0),
            ),
            false => Lines::default(),
        };
        let code = cleaner.clean(&ticket.code);
        placed.push(Placed {
            x: (place % setup.columns) as f64 * setup.width,
            y: (place / setup.columns) as f64 * setup.height,
            party: match ticket.heads {
                0 | 1 => String::new(),
                heads => msg::print_ticket_party(lang, heads),
            },
            party_top: setup.name_top + name.height() + if name.is_empty() { 0.0 } else { 1.4 },
            name,
            qr: Qr::new(&code),
            code,
        });
    }
    let mut placed = placed.into_iter();
    let count = list.tickets.len().div_ceil(per_page).max(1);
    let pages: Vec<Page> = (0..count)
        .map(|_| Page {
            tickets: placed.by_ref().take(per_page).collect(),
        })
        .collect();
    Sheet::new(
        Template::Tickets,
        &setup,
        pages,
        list.printed_at,
        cleaner.missing(),
    )
}

fn setup(list: &Tickets, options: &TicketOptions, cleaner: &mut Cleaner) -> Setup {
    let lang = options.lang;
    let paper = Frame::new(options.paper, Orientation::Portrait);
    let (width, height, columns) = match options.one_a_page {
        true => (105.0, 148.0, 1),
        false => (paper.width / 2.0, paper.height / 2.0, 2),
    };
    let text = width - 2.0 * PAD;
    let title = cleaner.clean(&list.title);
    let three_lines = Style {
        most_lines: 3,
        ..style(Weight::Bold, 18.0, 11.0)
    };
    let heading = fit::fit(&title, text, three_lines);
    let when = dates::span(lang, list.starts, list.ends);
    let when = fit::fit(&when, text, style(Weight::Regular, 10.5, 8.0));
    let place = cleaner.clean(&list.place);
    let place = fit::fit(&place, text, style(Weight::Regular, 9.5, 7.5));
    let heading_top = TOP + 5.0;
    let when_top = heading_top + heading.height() + 2.4;
    let place_top = when_top + when.height() + 1.2;
    let name_top = place_top + place.height() + 4.5;
    let kind = msg::print_ticket(lang);
    Setup {
        lang: lang.code(),
        title: format!("{title} · {}", msg::print_tickets(lang)),
        fonts: &fonts::FAMILIES,
        frame: Frame {
            width: width * columns as f64,
            height: if options.one_a_page {
                height
            } else {
                paper.height
            },
            ..paper
        },
        width,
        height,
        pad: PAD,
        columns,
        kind,
        heading,
        when,
        place,
        kind_top: TOP,
        heading_top,
        when_top,
        place_top,
        name_top,
        qr_side: QR,
        qr_top: height - BELOW_QR - QR,
        cut: !options.one_a_page,
    }
}

/// Two lines at most.
fn style(weight: Weight, size: f64, least: f64) -> Style {
    Style {
        weight,
        size,
        least,
        squeeze: size * 0.85,
        good_lines: 2,
        most_lines: 2,
    }
}
