//! The guests of an event as a file.

use samovar_i18n::{Lang, msg};
use samovar_zone::Zone;

use super::columns::{self, GuestColumn, chosen};
use super::{ExportGuests, ListExported};
use crate::error::Result;
use crate::event::store as events;
use crate::guest::{GuestRow, GuestState, list, store as guests};
use crate::job::Job;
use crate::person::store as people;
use crate::planner::{Planner, Reader, Written};
use crate::settings::store as settings;
use crate::spreadsheet as sheet;
use crate::spreadsheet::cell::{Cell, source, word};
use crate::time;

pub fn export(
    planner: &Planner,
    request: ExportGuests,
    job: &Job,
) -> Result<Written<ListExported>> {
    let (event, lang) = planner.read(|reader| {
        let event = events::load(reader, request.filter.event_id)?;
        Ok((event, settings::language_or(reader.conn, request.lang)?))
    })?;
    let zone = time::zone(&event.zone)?;
    let name = format!("{}.{}", msg::list_file_guests(lang), request.format.word());
    let path =
        crate::event::exports::path(planner, &event, request.path, &name, request.format.file())?;
    let chosen = chosen(request.columns, GuestColumn::ALL);
    let columns: Vec<_> = chosen
        .iter()
        .map(|one| columns::column(lang, one.word()))
        .collect();
    // Sorted once, in one snapshot with all that is said of them.
    let (rows, read_as) = planner.read(|reader| {
        let (guests, read_as) = list::all(reader, &request.filter)?;
        let rows = sheet::write(&path, (request.format, lang), &columns, job, |file| {
            file.fill(guests, |id| {
                let row = guests::row(reader.conn, id)?;
                cells(reader, &row, &chosen, lang, zone)
            })
        })?;
        Ok((rows, read_as))
    })?;
    Ok(Written::unchanged(ListExported {
        path: path.shown(),
        rows,
        read_as,
    }))
}

fn cells(
    reader: &Reader<'_>,
    row: &GuestRow,
    columns: &[GuestColumn],
    lang: Lang,
    zone: Zone,
) -> Result<Vec<Cell>> {
    let person = people::load(reader.conn, row.person_id)?;
    let contacts = super::people::Contacts::load(reader, row.person_id)?;
    columns
        .iter()
        .map(|column| {
            Ok(match column {
                GuestColumn::Name => Cell::text(&row.name),
                GuestColumn::Family => Cell::text(&person.family),
                GuestColumn::Given => Cell::text(&person.given),
                GuestColumn::Patronymic => Cell::text(&person.patronymic),
                GuestColumn::Email => Cell::all(&contacts.emails),
                GuestColumn::Phone => Cell::all(&contacts.phones),
                GuestColumn::Company => Cell::text(&row.company),
                GuestColumn::JobTitle => Cell::text(&person.job_title),
                GuestColumn::Reply => Cell::text(reply(lang, row.state)),
                GuestColumn::PlusOnes => Cell::Number(row.plus_ones),
                GuestColumn::Companions => Cell::all(&companions(reader, row)?),
                GuestColumn::Diet => Cell::food(lang, "diet", &row.diets),
                GuestColumn::Allergens => Cell::food(lang, "allergen", &row.allergens),
                GuestColumn::DietNote => Cell::text(&row.diet_note),
                GuestColumn::Note => Cell::text(&row.note),
                GuestColumn::Tags => Cell::all(&people::tags(&person.tags)),
                GuestColumn::Consent => super::people::consent(lang, person.consent),
                GuestColumn::Source => Cell::text(source(lang, &row.source)),
                GuestColumn::Asked => Cell::at(row.asked_at.as_deref(), zone),
                GuestColumn::Answered => Cell::at(row.answered_at.as_deref(), zone),
                GuestColumn::Code => Cell::text(&row.code),
                GuestColumn::TicketCodes => Cell::all(&ticket_codes(reader, row)?),
                // A comma may belong to a kind: each has a line, as our import reads it.
                GuestColumn::TicketKind => Cell::text(row.ticket_kinds.join("\n")),
                GuestColumn::FirstArrival => Cell::at(row.first_arrival.as_deref(), zone),
                GuestColumn::Here => Cell::Number(row.here),
            })
        })
        .collect()
}

/// The words of the screen: our import reads them as what they are.
fn reply(lang: Lang, state: GuestState) -> String {
    word(lang, "guest-state", state.word())
}

/// What other tools wrote on the party's tickets.
fn ticket_codes(reader: &Reader<'_>, row: &GuestRow) -> Result<Vec<String>> {
    let record = guests::load(reader.conn, row.id)?.record;
    Ok(record.ticket_codes.lines().map(str::to_owned).collect())
}

fn companions(reader: &Reader<'_>, row: &GuestRow) -> Result<Vec<String>> {
    if row.plus_ones == 0 {
        return Ok(Vec::new());
    }
    Ok(guests::companions(reader.conn, row.id)?
        .into_iter()
        .map(|companion| companion.name)
        .filter(|name| !name.is_empty())
        .collect())
}
