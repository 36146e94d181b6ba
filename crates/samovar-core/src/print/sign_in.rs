//! The sign-in sheet: everybody expected, plus-ones and team included.

use samovar_i18n::{Lang, msg};
use samovar_print::{Photos, SignIn, SignInRow};
use serde::Deserialize;
use ts_rs::TS;

use super::badges::holders::holders;
use super::badges::{BadgeHolder, BadgePlusOnes, PrintBadges};
use super::sheet::{self, Blank, Made};
use super::{Printed, SheetPage};
use crate::error::Result;
use crate::event::place;
use crate::ids::EventId;
use crate::job::Job;
use crate::planner::{Planner, Reader, Written};
use crate::settings::Paper;

const BLANK_LINES: u32 = 10;
const MOST_BLANK_LINES: u32 = 500;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PrintSignInSheet {
    pub event_id: EventId,
    pub lang: Option<Lang>,
    pub paper: Option<Paper>,
    /// Lines for those who are not on it; left out: 10.
    pub blank_lines: Option<u32>,
    /// Speakers and staff too; left out: yes.
    pub team: Option<bool>,
    /// Left out: the planner's folder of exports, named for the event.
    pub path: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewSignInSheet {
    pub sheet: PrintSignInSheet,
    /// From 0.
    pub page: u32,
}

pub fn preview(
    planner: &Planner,
    request: PreviewSignInSheet,
    _: &Job,
) -> Result<Written<SheetPage>> {
    planner
        .read(|reader| make(reader, &request.sheet))?
        .page(request.page)
}

pub fn print(planner: &Planner, request: PrintSignInSheet, _: &Job) -> Result<Written<Printed>> {
    planner
        .read(|reader| make(reader, &request))?
        .save(planner, request.path)
}

fn make(reader: &Reader<'_>, request: &PrintSignInSheet) -> Result<Made> {
    let blank = Blank::load(reader, request.event_id, request.lang, request.paper)?;
    let expected = PrintBadges {
        plus_ones: Some(BadgePlusOnes::All),
        speakers: request.team,
        staff: request.team,
        ..PrintBadges::of(request.event_id)
    };
    let (bearers, rows): (Vec<_>, Vec<_>) = holders(reader, &blank.event, &expected, blank.lang)?
        .into_iter()
        .map(|holder| (holder.bearer(), row(holder)))
        .unzip();
    let blank_lines = request
        .blank_lines
        .unwrap_or(BLANK_LINES)
        .min(MOST_BLANK_LINES);
    let list = SignIn {
        title: blank.event.title.clone(),
        starts: blank.event.starts.0,
        place: place::of(reader, &blank.event)?,
        printed_at: blank.printed_at,
        rows,
    };
    let sheet = samovar_print::sign_in_sheet(
        &list,
        blank.lang,
        blank.paper,
        u16::try_from(blank_lines).unwrap_or(u16::MAX),
        &sheet::fonts(),
    )?;
    let name = msg::print_sign_in(blank.lang);
    Ok(blank.filled(name, sheet, bearers))
}

fn row(holder: BadgeHolder) -> SignInRow {
    SignInRow {
        find_by: holder.bearer().find_by(),
        name: match holder.family.as_str() {
            "" => holder.name,
            family => format!("{family} {}", holder.given),
        },
        company: holder.company,
        photos: match holder.consent.as_str() {
            "yes" => Photos::Yes,
            "no" => Photos::No,
            _ => Photos::NotAsked,
        },
    }
}
