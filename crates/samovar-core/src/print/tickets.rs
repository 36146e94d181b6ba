//! Tickets: a party's code on paper, and on the screen.

use std::collections::HashSet;

use rusqlite::{OptionalExtension, params};
use samovar_i18n::{Lang, msg};
use samovar_print::{Ticket, TicketOptions, Tickets};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cannot_draw::{Bearer, EMAIL};
use super::sheet::{self, Blank, Made};
use super::{Printed, SheetPage};
use crate::collation;
use crate::db::person_index::sort_name;
use crate::error::{Error, Result};
use crate::event::place;
use crate::guest::{GuestRef, GuestState};
use crate::ids::{EventId, GuestId};
use crate::job::Job;
use crate::planner::{Planner, Reader, Written};
use crate::settings::Paper;

/// One ticket for each party that comes.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PrintTickets {
    pub event_id: EventId,
    pub lang: Option<Lang>,
    pub paper: Option<Paper>,
    /// A6 pages instead of four tickets on the paper.
    pub one_a_page: Option<bool>,
    /// Left out: yes.
    pub names: Option<bool>,
    /// The community's, where it has one; left out: yes.
    pub logo: Option<bool>,
    /// These guests and nobody else, whatever they answered.
    pub guest_ids: Option<Vec<GuestId>>,
    /// Left out: the planner's folder of exports, named for the event.
    pub path: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewTickets {
    pub tickets: PrintTickets,
    /// From 0.
    pub page: u32,
}

/// A guest's code, and how a scanner reads it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GuestTicket {
    pub code: String,
    /// Black on white, with the quiet zone.
    pub svg: String,
}

pub fn on_screen(reader: &Reader<'_>, request: GuestRef) -> Result<GuestTicket> {
    let code: String = reader
        .conn
        .prepare_cached("SELECT code FROM guest WHERE id = ?1")?
        .query_row([request.guest_id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Error::missing("guest", request.guest_id))?;
    Ok(GuestTicket {
        svg: samovar_print::qr_svg(&code),
        code,
    })
}

pub fn preview(planner: &Planner, request: PreviewTickets, _: &Job) -> Result<Written<SheetPage>> {
    planner
        .read(|reader| make(reader, &request.tickets))?
        .page(request.page)
}

pub fn print(planner: &Planner, request: PrintTickets, _: &Job) -> Result<Written<Printed>> {
    planner
        .read(|reader| make(reader, &request))?
        .save(planner, request.path)
}

fn make(reader: &Reader<'_>, request: &PrintTickets) -> Result<Made> {
    let blank = Blank::load(reader, request.event_id, request.lang, request.paper)?;
    let (bearers, tickets) = tickets(reader, request, blank.lang)?.into_iter().unzip();
    let list = Tickets {
        title: blank.event.title.clone(),
        starts: blank.event.starts.0,
        ends: Some(blank.event.ends.0),
        place: place::of(reader, &blank.event)?,
        way_in: sheet::way_in(reader, &blank.event)?,
        link: blank.event.link.clone(),
        printed_at: blank.printed_at,
        tickets,
        logo: sheet::logo(reader, request.logo != Some(false))?,
    };
    let options = TicketOptions {
        lang: blank.lang,
        paper: blank.paper,
        one_a_page: request.one_a_page == Some(true),
        names: request.names != Some(false),
    };
    let sheet = samovar_print::tickets(&list, &options, &sheet::fonts())?;
    let name = msg::print_tickets(blank.lang);
    Ok(blank.filled(name, sheet, bearers))
}

fn tickets(
    reader: &Reader<'_>,
    request: &PrintTickets,
    lang: Lang,
) -> Result<Vec<(Bearer, Ticket)>> {
    let wanted: Option<HashSet<GuestId>> = request
        .guest_ids
        .as_ref()
        .map(|ids| ids.iter().copied().collect());
    let mut statement = reader.conn.prepare_cached(&format!(
        "SELECT g.id, g.state = ?2, p.name, p.family, p.given, p.patronymic, g.plus_ones, g.code, {EMAIL}
         FROM guest AS g JOIN person AS p ON p.id = g.person_id WHERE g.event_id = ?1"
    ))?;
    let mut rows = statement.query(params![request.event_id, GuestState::Going])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let is_wanted = match &wanted {
            Some(ids) => ids.contains(&row.get(0)?),
            None => row.get(1)?,
        };
        if !is_wanted {
            continue;
        }
        let part = |index| row.get::<_, String>(index);
        let plus_ones: u32 = row.get(6)?;
        found.push((
            sort_name(&part(2)?, &part(3)?, &part(4)?, &part(5)?),
            Bearer {
                name: part(2)?,
                code: part(7)?,
                email: part(8)?,
            },
            Ticket {
                name: part(2)?,
                heads: 1 + plus_ones,
                code: part(7)?,
            },
        ));
    }
    found.sort_by(|(a, _, one), (b, _, other)| {
        collation::compare(lang, a, b).then_with(|| one.code.cmp(&other.code))
    });
    let rows = found.into_iter();
    Ok(rows.map(|(_, bearer, ticket)| (bearer, ticket)).collect())
}
