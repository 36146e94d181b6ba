//! Tent cards: a sheet folded across its middle, with the name on both halves,
//! so that it is read from either side of the table.

use crate::clean::Cleaner;
use crate::error::PrintError;
use crate::fit::{self, Lines, Style};
use crate::fonts::{Fonts, Weight};
use crate::lost::{self, Part};
use crate::name::{Room, fit_name};
use crate::page::{Frame, Orientation, Paper};
use crate::sheet::Sheet;
use crate::typeset::Template;
use chrono::{DateTime, FixedOffset};
use samovar_i18n::{Lang, msg};
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TentCards {
    pub title: String,
    pub printed_at: DateTime<FixedOffset>,
    pub cards: Vec<TentCard>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TentCard {
    pub large: String,
    pub small: String,
    pub company: String,
    /// What finds them when their name cannot be drawn: a code or an address.
    pub find_by: String,
}

const MARGIN: f64 = 18.0;
const NAME: f64 = 88.0;
/// Room for the name's lines, above company and event.
const NAME_HEIGHT: f64 = 66.0;
const COMPANY: f64 = 24.0;

#[derive(Serialize)]
struct Setup {
    lang: &'static str,
    title: String,
    frame: Frame,
    margin: f64,
}

#[derive(Serialize)]
struct Card {
    first: Lines,
    second: Lines,
    company: Lines,
    /// At the lower edge; or what is not as it was written.
    event: String,
    is_lost: bool,
    /// From the top of the half: the texts stand in its middle.
    first_top: f64,
    second_top: f64,
    company_top: f64,
}

/// A card a page; one empty page when there is nobody to seat.
///
/// # Errors
/// [`PrintError::Typeset`], which is a fault of ours.
pub fn tent_cards(
    cards: &TentCards,
    lang: Lang,
    paper: Paper,
    fonts: &Fonts,
) -> Result<Sheet, PrintError> {
    let mut cleaner = Cleaner::new(fonts);
    let frame = Frame::new(paper, Orientation::Landscape);
    let width = frame.width - 2.0 * MARGIN;
    let title = cleaner.clean(Part::Title, &cards.title);
    let whole = cleaner.tally("");
    let setup = Setup {
        lang: lang.code(),
        title: format!("{title} · {}", msg::print_tent_cards(lang)),
        margin: MARGIN,
        frame,
    };
    let nobody = [TentCard::default()];
    let seated = match cards.cards.as_slice() {
        [] => &nobody[..],
        cards => cards,
    };
    let pages: Vec<Card> = seated
        .iter()
        .enumerate()
        .map(|(index, card)| {
            cleaner.begin(index);
            let large = cleaner.clean(Part::Name, &card.large);
            let small = cleaner.clean(Part::Name, &card.small);
            let room = Room {
                width,
                height: NAME_HEIGHT,
            };
            let (first, second) = fit_name(fonts, &large, &small, room, NAME);
            if first.cut || second.cut {
                cleaner.cut(Part::Name, &format!("{large} {small}"));
            }
            let company = Style {
                weight: Weight::Regular,
                size: COMPANY,
                least: 12.0,
                squeeze: 14.0,
                good_lines: 1,
                most_lines: 2,
            };
            let text = cleaner.clean(Part::Company, &card.company);
            let company = fit::fit(fonts, &text, width, company);
            if company.cut {
                cleaner.cut(Part::Company, &text);
            }
            let lost = cleaner.tally(&card.find_by);
            let is_lost = !lost.is_empty() || !whole.is_empty();
            let event = match is_lost {
                false => fit::one_line(fonts, &title, width, Weight::Regular, 11.0),
                true => lost::foot(fonts, [&lost, &whole], lang, width, 11.0),
            };
            let gap = |lines: &Lines, gap: f64| if lines.is_empty() { 0.0 } else { gap };
            let to_second = first.height() + gap(&second, 3.0);
            let to_company = to_second + second.height() + gap(&company, 7.0);
            let height = to_company + company.height();
            // The event's line stands at the lower edge.
            let top = ((frame.height / 2.0 - 14.0 - height) / 2.0).max(4.0) + 2.0;
            Card {
                first_top: top,
                second_top: top + to_second,
                company_top: top + to_company,
                event,
                is_lost,
                first,
                second,
                company,
            }
        })
        .collect();
    Sheet::new(
        Template::TentCards,
        &setup,
        pages,
        cards.printed_at,
        cleaner,
    )
}
