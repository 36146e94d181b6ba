//! Tent cards for the table: speakers and hosts, or everybody.

use samovar_i18n::{Lang, msg};
use samovar_print::{TentCard, TentCards};
use serde::Deserialize;
use ts_rs::TS;

use super::badges::holders::holders;
use super::badges::{BadgeRole, PrintBadges};
use super::sheet::{self, Blank, Made};
use super::{Printed, SheetPage};
use crate::error::Result;
use crate::ids::{EventId, GuestId};
use crate::job::Job;
use crate::planner::{Planner, Reader, Written};
use crate::settings::Paper;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PrintTentCards {
    pub event_id: EventId,
    pub lang: Option<Lang>,
    pub paper: Option<Paper>,
    /// Guests too, not only speakers and hosts.
    pub everyone: Option<bool>,
    pub surname_first: Option<bool>,
    /// These guests and nobody else.
    pub guest_ids: Option<Vec<GuestId>>,
    /// Left out: the planner's folder of exports, named for the event.
    pub path: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewTentCards {
    pub cards: PrintTentCards,
    /// From 0.
    pub page: u32,
}

pub fn preview(
    planner: &Planner,
    request: PreviewTentCards,
    _: &Job,
) -> Result<Written<SheetPage>> {
    planner
        .read(|reader| make(reader, &request.cards))?
        .page(request.page)
}

pub fn print(planner: &Planner, request: PrintTentCards, _: &Job) -> Result<Written<Printed>> {
    planner
        .read(|reader| make(reader, &request))?
        .save(planner, request.path)
}

fn make(reader: &Reader<'_>, request: &PrintTentCards) -> Result<Made> {
    let blank = Blank::load(reader, request.event_id, request.lang, request.paper)?;
    let everyone = request.everyone == Some(true) || request.guest_ids.is_some();
    let who = PrintBadges {
        guest_ids: request.guest_ids.clone(),
        ..PrintBadges::of(request.event_id)
    };
    let surname_first = request.surname_first == Some(true);
    let (bearers, cards): (Vec<_>, Vec<_>) = holders(reader, &blank.event, &who, blank.lang)?
        .into_iter()
        .filter(|one| everyone || matches!(one.role, BadgeRole::Speaker | BadgeRole::Host))
        .map(|one| {
            let bearer = one.bearer();
            let (large, small) = match surname_first && !one.family.is_empty() {
                true => (one.family, one.given),
                false => (one.given, one.family),
            };
            let card = TentCard {
                large,
                small,
                company: one.company,
                find_by: bearer.find_by(),
            };
            (bearer, card)
        })
        .unzip();
    let cards = TentCards {
        title: blank.event.title.clone(),
        printed_at: blank.printed_at,
        cards,
    };
    let sheet = samovar_print::tent_cards(&cards, blank.lang, blank.paper, &sheet::fonts())?;
    let name = msg::print_tent_cards(blank.lang);
    Ok(blank.filled(name, sheet, bearers))
}
