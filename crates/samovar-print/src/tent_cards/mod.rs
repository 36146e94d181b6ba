//! Tent cards: a sheet folded across its middle, with the name on both halves,
//! so that it is read from either side of the table.

use crate::clean::Cleaner;
use crate::error::PrintError;
use crate::fit::{self, Lines, Style};
use crate::fonts::{self, Weight};
use crate::name::fit_name;
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
}

const MARGIN: f64 = 18.0;
const NAME: f64 = 88.0;
const COMPANY: f64 = 24.0;

#[derive(Serialize)]
struct Setup {
    lang: &'static str,
    title: String,
    fonts: &'static [&'static str],
    frame: Frame,
    margin: f64,
    event: String,
}

#[derive(Serialize)]
struct Card {
    first: Lines,
    second: Lines,
    company: Lines,
    /// From the top of the half: the texts stand in its middle.
    first_top: f64,
    second_top: f64,
    company_top: f64,
}

/// A card a page; one empty page when there is nobody to seat.
///
/// # Errors
/// [`PrintError::Typeset`], which is a fault of ours.
pub fn tent_cards(cards: &TentCards, lang: Lang, paper: Paper) -> Result<Sheet, PrintError> {
    let mut cleaner = Cleaner::default();
    let frame = Frame::new(paper, Orientation::Landscape);
    let width = frame.width - 2.0 * MARGIN;
    let title = cleaner.clean(&cards.title);
    let setup = Setup {
        lang: lang.code(),
        title: format!("{title} · {}", msg::print_tent_cards(lang)),
        fonts: &fonts::FAMILIES,
        event: fit::one_line(&title, width, Weight::Regular, 11.0),
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
        .map(|card| {
            let (first, second) = fit_name(
                &cleaner.clean(&card.large),
                &cleaner.clean(&card.small),
                width,
                NAME,
            );
            let company = Style {
                weight: Weight::Regular,
                size: COMPANY,
                least: 12.0,
                squeeze: 14.0,
                good_lines: 1,
                most_lines: 2,
            };
            let company = fit::fit(&cleaner.clean(&card.company), width, company);
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
        cleaner.missing(),
    )
}
