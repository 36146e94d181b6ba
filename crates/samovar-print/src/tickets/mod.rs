//! Tickets: what, when, where, whose if wanted, and the code that lets a party
//! in. A6, four to a sheet or one a page.

use crate::clean::Cleaner;
use crate::dates;
use crate::error::PrintError;
use crate::fit::{self, Lines, Style};
use crate::fonts::{Fonts, Weight};
use crate::logo::{self, Logo, Picture, Room, Side};
use crate::lost::{self, Part};
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
    /// Which bell, which lift; may be empty.
    pub way_in: String,
    /// The event's page; may be empty.
    pub link: String,
    pub printed_at: DateTime<FixedOffset>,
    pub tickets: Vec<Ticket>,
    pub logo: Option<Logo>,
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
const HEADING_TOP: f64 = 15.0;
/// The symbol's side: at least, and where there is room.
const QR: f64 = 34.0;
const MOST_QR: f64 = 52.0;
/// White above the symbol; a name of two lines and the size of the party; that size alone.
const QUIET: f64 = 7.0;
const NAME_ROOM: f64 = 17.0;
const PARTY_ROOM: f64 = 6.0;
/// The line over the way in.
const LABEL: f64 = 3.6;
/// From the symbol's lower edge to that of the ticket.
const BELOW_QR: f64 = 24.0;
const LOST_SIZE: f64 = 6.5;
/// A logo stands beside the word «Ticket»: how high it is, in millimetres, as far as
/// every text keeps its lines, and how wide at most.
const LOGO_HEIGHTS: std::ops::RangeInclusive<u8> = 7..=15;
const LOGO_TOP: f64 = 6.5;
const LOGO_WIDTH: f64 = 52.0;

#[derive(Serialize)]
struct Setup {
    lang: &'static str,
    title: String,
    frame: Frame,
    width: f64,
    height: f64,
    pad: f64,
    columns: usize,
    kind: String,
    heading: Lines,
    when: Lines,
    place: Lines,
    way_in: Lines,
    way_in_label: String,
    link: Lines,
    kind_top: f64,
    heading_top: f64,
    when_top: f64,
    place_top: f64,
    way_in_top: f64,
    link_top: f64,
    name_top: f64,
    qr_side: f64,
    qr_top: f64,
    lost_top: f64,
    cut: bool,
    logo: Option<logo::Place>,
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
    /// What of the ticket is not as it was written.
    lost: String,
}

/// Pages tickets. There is always a page, if only an empty one.
///
/// # Errors
/// [`PrintError::Typeset`], which is a fault of ours.
pub fn tickets(
    list: &Tickets,
    options: &TicketOptions,
    fonts: &Fonts,
) -> Result<Sheet, PrintError> {
    let mut cleaner = Cleaner::new(fonts);
    let lang = options.lang;
    let logo = logo::drawable(list.logo.as_ref(), &mut cleaner);
    let setup = setup(list, options, logo, &mut cleaner);
    let whole = cleaner.tally("");
    let per_page = if options.one_a_page { 1 } else { 4 };
    let width = setup.width - 2.0 * PAD;
    let mut placed: Vec<Placed> = Vec::with_capacity(list.tickets.len());
    for (index, ticket) in list.tickets.iter().enumerate() {
        let place = index % per_page;
        cleaner.begin(index);
        let name = match options.names {
            true => cleaner.clean(Part::Name, &ticket.name),
            false => String::new(),
        };
        let lines = fit::fit(fonts, &name, width, name_style());
        if lines.cut {
            cleaner.cut(Part::Name, &name);
        }
        let name = lines;
        let code = cleaner.clean(Part::Code, &ticket.code);
        let lost = cleaner.tally(&ticket.code);
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
            lost: lost::foot(fonts, [&lost, &whole], lang, width, LOST_SIZE),
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
    let sheet = Sheet::new(Template::Tickets, &setup, pages, list.printed_at, cleaner)?;
    Ok(sheet.with_logo(logo))
}

fn setup(
    list: &Tickets,
    options: &TicketOptions,
    logo: Option<&Picture>,
    cleaner: &mut Cleaner,
) -> Setup {
    let lang = options.lang;
    let paper = Frame::new(options.paper, Orientation::Portrait);
    let (width, height, columns) = match options.one_a_page {
        true => (105.0, 148.0, 1),
        false => (paper.width / 2.0, paper.height / 2.0, 2),
    };
    let text = width - 2.0 * PAD;
    let title = cleaner.clean(Part::Title, &list.title);
    let three_lines = Style {
        most_lines: 3,
        ..style(Weight::Bold, 18.0, 11.0)
    };
    let heading = fit::fit(cleaner.fonts, &title, text, three_lines);
    let when = dates::span(lang, list.starts, list.ends);
    let when = fit::fit(
        cleaner.fonts,
        &when,
        text,
        style(Weight::Regular, 10.5, 8.0),
    );
    let place = cleaner.clean(Part::Place, &list.place);
    let place = fit::fit(
        cleaner.fonts,
        &place,
        text,
        style(Weight::Regular, 9.5, 7.5),
    );
    let way_in_text = cleaner.clean(Part::Place, &list.way_in);
    let link_text = cleaner.clean(Part::Place, &list.link);
    let names = if options.names { NAME_ROOM } else { PARTY_ROOM };
    let floor = height - BELOW_QR - QUIET - names - QR;
    let from_heading = heading.height() + 2.4 + when.height() + 1.2 + below(0.0, &place, 2.6);
    let beside = |heading_top: f64| {
        let top = heading_top + from_heading;
        Beside::fitted(cleaner.fonts, (&way_in_text, &link_text), text, top, floor)
    };
    let (logo, heading_top) = logo_and_heading(logo, width, |heading_top| {
        beside(heading_top).rank == beside(HEADING_TOP).rank
    });
    let when_top = heading_top + heading.height() + 2.4;
    let place_top = when_top + when.height() + 1.2;
    let Beside {
        way_in,
        way_in_top,
        link,
        link_top,
        name_top,
        ..
    } = beside(heading_top);
    for (text, shown) in [(&way_in_text, &way_in), (&link_text, &link)] {
        if shown.cut || shown.is_empty() && !text.is_empty() {
            cleaner.cut(Part::Place, text);
        }
    }
    let room = height - BELOW_QR - QUIET - names - name_top;
    // What is left goes to the code: the larger, the sooner it is read off a phone's photo.
    let qr_side = room.clamp(QR, MOST_QR);
    let kind = msg::print_ticket(lang);
    Setup {
        lang: lang.code(),
        title: format!("{title} · {}", msg::print_tickets(lang)),
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
        way_in_label: msg::print_ticket_way_in(lang),
        way_in,
        way_in_top,
        link,
        link_top,
        name_top,
        qr_side,
        qr_top: height - BELOW_QR - qr_side,
        lost_top: height - 8.0,
        cut: !options.one_a_page,
        logo,
    }
}

/// The largest place for a logo at which `keeps` says that no text has fewer lines,
/// and where the heading begins then. The least takes no room from anything.
fn logo_and_heading(
    logo: Option<&Picture>,
    width: f64,
    keeps: impl Fn(f64) -> bool,
) -> (Option<logo::Place>, f64) {
    let Some(picture) = logo else {
        return (None, HEADING_TOP);
    };
    let with = |height: f64| {
        let room = Room {
            x: width - PAD - LOGO_WIDTH,
            y: LOGO_TOP,
            width: LOGO_WIDTH,
            height,
            side: Side::Right,
        };
        let place = room.hold(picture);
        // A flat one takes no more than it is high, from the top.
        let place = logo::Place {
            y: LOGO_TOP,
            ..place
        };
        let heading_top = (LOGO_TOP + place.height + 2.5).max(HEADING_TOP);
        (place, heading_top)
    };
    let found = (LOGO_HEIGHTS.rev())
        .map(|height| with(f64::from(height)))
        .find(|(_, heading_top)| keeps(*heading_top));
    match found {
        Some((place, heading_top)) => (Some(place), heading_top),
        None => (Some(with(HEADING_TOP - LOGO_TOP - 1.5).0), HEADING_TOP),
    }
}

/// How to get in and where to read more, below the place.
struct Beside {
    /// Which of the forms it has, the fullest first.
    rank: usize,
    way_in: Lines,
    way_in_top: f64,
    link: Lines,
    link_top: f64,
    name_top: f64,
}

impl Beside {
    /// Long texts get fewer lines before what follows would stand below `floor`.
    fn fitted(
        fonts: &Fonts,
        (way_in, link): (&str, &str),
        width: f64,
        top: f64,
        floor: f64,
    ) -> Self {
        let lines = |text: &str, size: f64, most_lines: usize| match most_lines {
            0 => Lines::default(),
            most_lines => fit::fit(
                fonts,
                text,
                width,
                Style {
                    good_lines: most_lines,
                    most_lines,
                    ..style(Weight::Regular, size, 7.0)
                },
            ),
        };
        let with = |rank, way_lines, link_lines| {
            let way_in = lines(way_in, 9.5, way_lines);
            let link = lines(link, 9.0, link_lines);
            // A label stands over the way in, and nothing where there is none.
            let way_in_top = top + if way_in.is_empty() { 0.0 } else { LABEL };
            let link_top = below(way_in_top, &way_in, 2.2);
            Self {
                rank,
                name_top: below(link_top, &link, 2.2) + 2.3,
                way_in,
                way_in_top,
                link,
                link_top,
            }
        };
        [(4, 2), (2, 1), (1, 1), (0, 1)]
            .into_iter()
            .enumerate()
            .map(|(rank, (way_lines, link_lines))| with(rank, way_lines, link_lines))
            .find(|beside| beside.name_top <= floor)
            .unwrap_or_else(|| with(4, 0, 0))
    }
}

/// Where the next text stands; an empty one takes no room.
fn below(top: f64, lines: &Lines, gap: f64) -> f64 {
    match lines.is_empty() {
        true => top,
        false => top + lines.height() + gap,
    }
}

/// A long name takes a third line before it is cut.
fn name_style() -> Style {
    Style {
        least: 9.0,
        most_lines: 3,
        ..style(Weight::SemiBold, 14.0, 10.0)
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
