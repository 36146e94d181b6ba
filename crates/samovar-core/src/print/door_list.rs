//! The door list: the event's guests in the order of the paper's language.

use std::collections::HashMap;
use std::path::PathBuf;

use chrono::Offset;
use rusqlite::params;
use samovar_i18n::Lang;
use samovar_print::{
    Columns, DoorList, DoorRow, DoorState, Orientation, PrintError, Sheet, SheetOptions, Split,
};

use super::{DoorListOptions, PreviewDoorList, PrintDoorList, Printed, SheetPage};
use crate::api::unchanged;
use crate::calendar::export::event_folder;
use crate::collation;
use crate::db::person_index::sort_name;
use crate::error::{Error, Result};
use crate::event::{Event, store as events};
use crate::guest::GuestState;
use crate::ids::GuestId;
use crate::job::Job;
use crate::planner::{Planner, Reader, Written};
use crate::settings::{Paper, store as settings};
use crate::time;
use crate::words::{allergens_text, diets_text};

type Answer<T> = Result<Written<T>>;

const BLANK_LINES: u32 = 10;
const MOST_BLANK_LINES: u32 = 500;

/// One page, drawn by the engine that makes the PDF.
pub fn preview(planner: &Planner, request: PreviewDoorList, _: &Job) -> Answer<SheetPage> {
    let (sheet, guests) = planner.read(|reader| sheet(reader, &request.options))?;
    let pages = sheet.page_count();
    let page = (request.page as usize).min(pages.saturating_sub(1));
    Ok(unchanged(SheetPage {
        svg: sheet.svg(page)?,
        pages: u32::try_from(pages).unwrap_or(u32::MAX),
        guests,
    }))
}

/// The PDF, written whole or not at all.
pub fn print(planner: &Planner, request: PrintDoorList, _: &Job) -> Answer<Printed> {
    let (event, sheet) = planner.read(|reader| {
        Ok((
            events::load(reader, request.options.event_id)?,
            sheet(reader, &request.options)?.0,
        ))
    })?;
    let path = match request.path {
        Some(path) => PathBuf::from(path),
        None => default_path(planner, &event, request.options.lang)?,
    };
    let pdf = sheet.pdf()?;
    samovar_ical::write_file(&path, |out| out.write_all(&pdf))?;
    Ok(unchanged(Printed {
        path: path.display().to_string(),
        pages: u32::try_from(sheet.page_count()).unwrap_or(u32::MAX),
    }))
}

fn default_path(planner: &Planner, event: &Event, lang: Option<Lang>) -> Result<PathBuf> {
    let folder = event_folder(planner, event);
    std::fs::create_dir_all(&folder).map_err(|error| Error::io(&folder, true, error))?;
    let lang = match lang {
        Some(lang) => lang,
        None => planner.read(|reader| settings::language(reader.conn))?,
    };
    Ok(folder.join(format!("{}.pdf", samovar_i18n::msg::print_door_list(lang))))
}

fn sheet(reader: &Reader<'_>, options: &DoorListOptions) -> Result<(Sheet, u32)> {
    let settings = settings::load(reader.conn)?;
    let lang = options.lang.unwrap_or(settings.language);
    let event = events::load(reader, options.event_id)?;
    let zone = time::zone(&event.zone)?;
    let rows = rows(reader, &event, options, lang)?;
    let guests = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let printed = reader.now.with_timezone(&zone);
    let list = DoorList {
        title: event.title.clone(),
        starts: event.starts.0,
        ends: Some(event.ends.0),
        place: place(reader, &event)?,
        printed_at: printed.with_timezone(&printed.offset().fix()),
        rows,
    };
    let blank = options
        .blank_lines
        .unwrap_or(BLANK_LINES)
        .min(MOST_BLANK_LINES);
    let sheet = samovar_print::door_list(
        &list,
        &SheetOptions {
            lang,
            paper: match options.paper.unwrap_or(settings.paper) {
                Paper::A4 => samovar_print::Paper::A4,
                Paper::Letter => samovar_print::Paper::Letter,
            },
            orientation: if options.landscape == Some(true) {
                Orientation::Landscape
            } else {
                Orientation::Portrait
            },
            blank_lines: u16::try_from(blank).unwrap_or(u16::MAX),
            split: if options.split == Some(true) {
                Split::Halves
            } else {
                Split::None
            },
            columns: Columns {
                company: options.company.unwrap_or(true),
                plus_ones: options.plus_ones.unwrap_or(true),
                diet: options.diet.unwrap_or(true),
                note: options.notes.unwrap_or(true),
                code: true,
            },
        },
    )?;
    Ok((sheet, guests))
}

fn place(reader: &Reader<'_>, event: &Event) -> Result<String> {
    let Some(venue) = event.venue_id else {
        return Ok(String::new());
    };
    let address = crate::venue::store::load(reader, venue)?
        .address
        .replace('\n', ", ");
    let parts = [
        event.venue_name.as_str(),
        event.room_name.as_str(),
        address.as_str(),
    ];
    Ok(parts
        .iter()
        .filter(|part| !part.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join(" · "))
}

fn rows(
    reader: &Reader<'_>,
    event: &Event,
    options: &DoorListOptions,
    lang: Lang,
) -> Result<Vec<DoorRow>> {
    let companions = companions(reader, event)?;
    let mut statement = reader.conn.prepare_cached(
        "SELECT g.id, p.name, p.family, p.given, p.patronymic, p.company, g.plus_ones, p.diet, p.allergens,
                p.diet_note, g.note, g.code, g.state,
                EXISTS (SELECT 1 FROM arrival AS a WHERE a.guest_id = g.id)
         FROM guest AS g JOIN person AS p ON p.id = g.person_id
         WHERE g.event_id = ?1 AND g.state IN (?2, ?3, ?4, ?5)",
    )?;
    // Those on the waitlist may stand at the door: the list says so.
    let undecided = options.undecided == Some(true);
    let mut rows = statement.query(params![
        event.id,
        GuestState::Going,
        GuestState::Waitlisted,
        if undecided {
            GuestState::Maybe
        } else {
            GuestState::Going
        },
        if undecided {
            GuestState::Invited
        } else {
            GuestState::Going
        },
    ])?;
    let mut list = Vec::new();
    while let Some(row) = rows.next()? {
        let id: GuestId = row.get(0)?;
        let part = |index| row.get::<_, String>(index);
        let state: GuestState = row.get(12)?;
        let diet_note = part(9)?;
        list.push(DoorRow {
            name: sort_name(&part(1)?, &part(2)?, &part(3)?, &part(4)?),
            company: part(5)?,
            plus_ones: row.get(6)?,
            companions: companions.get(&id).cloned().unwrap_or_default(),
            diet: [diets_text(lang, &part(7)?), diet_note]
                .iter()
                .filter(|text| !text.is_empty())
                .cloned()
                .collect::<Vec<_>>()
                .join("; "),
            allergens: allergens_text(lang, &part(8)?),
            note: part(10)?,
            code: part(11)?,
            state: match state {
                GuestState::Maybe | GuestState::Invited => DoorState::Maybe,
                GuestState::Waitlisted => DoorState::Waitlisted,
                _ => DoorState::Going,
            },
            arrived: row.get(13)?,
        });
    }
    list.sort_by(|a, b| {
        collation::compare(lang, &a.name, &b.name).then_with(|| a.code.cmp(&b.code))
    });
    Ok(list)
}

fn companions(reader: &Reader<'_>, event: &Event) -> Result<HashMap<GuestId, Vec<String>>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT c.guest_id, c.name FROM companion AS c JOIN guest AS g ON g.id = c.guest_id
         WHERE g.event_id = ?1 AND c.name <> '' ORDER BY c.position, c.id",
    )?;
    let mut found: HashMap<GuestId, Vec<String>> = HashMap::new();
    let mut rows = statement.query([event.id])?;
    while let Some(row) = rows.next()? {
        found.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(found)
}

impl From<PrintError> for Error {
    fn from(error: PrintError) -> Self {
        Self::bug(error.to_string()).because(error)
    }
}
