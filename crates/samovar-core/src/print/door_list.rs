//! The door list: the event's guests in the order of the paper's language.

use std::collections::HashMap;

use rusqlite::params;
use samovar_i18n::Lang;
use samovar_print::{
    Columns, DoorList, DoorRow, DoorState, Orientation, PrintError, Sheet, SheetOptions, Split,
};

use super::cannot_draw::{Bearer, EMAIL};
use super::sheet::{self, Blank};
use super::{DoorListOptions, PreviewDoorList, PrintDoorList, Printed, SheetPage, paper_list};
use crate::collation;
use crate::db::person_index::sort_name;
use crate::error::{Error, Result};
use crate::event::{Event, place};
use crate::guest::GuestState;
use crate::ids::GuestId;
use crate::job::Job;
use crate::planner::{Planner, Reader, Written};
use crate::words::{allergens_text, diets_text};

type Answer<T> = Result<Written<T>>;

const BLANK_LINES: u32 = 10;
const MOST_BLANK_LINES: u32 = 500;

/// One page, drawn by the engine that makes the PDF. It has the number that
/// printing now would give it.
pub fn preview(planner: &Planner, request: PreviewDoorList, _: &Job) -> Answer<SheetPage> {
    let drawn = planner.read(|reader| {
        let mut drawn = draw(reader, &request.options)?;
        drawn.list.number = Some(paper_list::next_number(reader.conn, drawn.blank.event.id)?);
        Ok(drawn)
    })?;
    let lines = |state| {
        let rows = drawn.list.rows.iter();
        u32::try_from(rows.filter(|row| row.state == state).count()).unwrap_or(u32::MAX)
    };
    let page = sheet::page(&drawn.sheet()?, request.page, &drawn.bearers)?;
    Ok(Written::unchanged(SheetPage {
        guests: lines(DoorState::Going),
        undecided: lines(DoorState::Maybe),
        waitlisted: lines(DoorState::Waitlisted),
        ..page
    }))
}

/// The PDF, written whole or not at all, and what stands on which line.
pub fn print(planner: &Planner, request: PrintDoorList, _: &Job) -> Answer<Printed> {
    let mut drawn = planner.read(|reader| draw(reader, &request.options))?;
    let event = &drawn.blank.event;
    let order = drawn.order();
    let name = samovar_i18n::msg::print_door_list(drawn.blank.lang);
    let target = sheet::target(planner, event, request.path, &name)?;
    // A list of a planner that is only looked at has no number: it can't be read back.
    let recorded = if planner.is_read_only() {
        None
    } else {
        Some(planner.write_local(|writer| paper_list::record(writer, event.id, &order))?)
    };
    drawn.list.number = recorded.map(|(_, number)| number);
    let saved = drawn
        .sheet()
        .and_then(|sheet| sheet::save(&target, &sheet, &drawn.bearers));
    if saved.is_err()
        && let Some((id, _)) = recorded
    {
        planner.write_local(|writer| paper_list::forget(writer, id))?;
    }
    saved.map(Written::unchanged)
}

/// A door list before it is paged.
struct Drawn {
    blank: Blank,
    list: DoorList,
    /// Of the same order as the rows.
    guests: Vec<GuestId>,
    bearers: Vec<Bearer>,
    options: SheetOptions,
}

impl Drawn {
    fn sheet(&self) -> Result<Sheet> {
        Ok(samovar_print::door_list(
            &self.list,
            &self.options,
            &sheet::fonts(),
        )?)
    }

    /// The guests as their lines are numbered.
    fn order(&self) -> Vec<GuestId> {
        samovar_print::door_list_order(&self.list, &self.options)
            .into_iter()
            .filter_map(|row| self.guests.get(row).copied())
            .collect()
    }
}

fn draw(reader: &Reader<'_>, options: &DoorListOptions) -> Result<Drawn> {
    let blank = Blank::load(reader, options.event_id, options.lang, options.paper)?;
    let mut guests = Vec::new();
    let mut bearers = Vec::new();
    let mut rows = Vec::new();
    for (guest, bearer, row) in all_rows(reader, &blank.event, options, blank.lang)? {
        guests.push(guest);
        bearers.push(bearer);
        rows.push(row);
    }
    let list = DoorList {
        title: blank.event.title.clone(),
        starts: blank.event.starts.0,
        ends: Some(blank.event.ends.0),
        place: place::of(reader, &blank.event)?,
        printed_at: blank.printed_at,
        number: None,
        rows,
    };
    let blank_lines = options
        .blank_lines
        .unwrap_or(BLANK_LINES)
        .min(MOST_BLANK_LINES);
    let options = SheetOptions {
        lang: blank.lang,
        paper: blank.paper,
        orientation: if options.landscape == Some(true) {
            Orientation::Landscape
        } else {
            Orientation::Portrait
        },
        blank_lines: u16::try_from(blank_lines).unwrap_or(u16::MAX),
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
            ticket_kind: options.ticket_kind.unwrap_or(false),
            code: true,
        },
    };
    Ok(Drawn {
        blank,
        list,
        guests,
        bearers,
        options,
    })
}

fn all_rows(
    reader: &Reader<'_>,
    event: &Event,
    options: &DoorListOptions,
    lang: Lang,
) -> Result<Vec<(GuestId, Bearer, DoorRow)>> {
    let companions = companions(reader, event)?;
    let mut statement = reader.conn.prepare_cached(&format!(
        "SELECT g.id, p.name, p.family, p.given, p.patronymic, p.company, g.plus_ones, p.diet, p.allergens,
                p.diet_note, g.note, g.code, g.state,
                EXISTS (SELECT 1 FROM arrival AS a WHERE a.guest_id = g.id), {EMAIL},
                g.ticket_kind
         FROM guest AS g JOIN person AS p ON p.id = g.person_id
         WHERE g.event_id = ?1 AND g.state IN (?2, ?3, ?4, ?5)"
    ))?;
    // Those on the waitlist may stand at the door: the list says so.
    let undecided = options.undecided == Some(true);
    let mut rows = statement.query(params![
        event.id,
        GuestState::Going,
        if options.waitlist == Some(false) {
            GuestState::Going
        } else {
            GuestState::Waitlisted
        },
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
        list.push((
            id,
            Bearer {
                name: part(1)?,
                code: part(11)?,
                email: part(14)?,
            },
            DoorRow {
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
                ticket_kind: part(15)?.lines().collect::<Vec<_>>().join("; "),
                code: part(11)?,
                state: match state {
                    GuestState::Maybe | GuestState::Invited => DoorState::Maybe,
                    GuestState::Waitlisted => DoorState::Waitlisted,
                    _ => DoorState::Going,
                },
                arrived: row.get(13)?,
            },
        ));
    }
    list.sort_by(|(_, _, a), (_, _, b)| {
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
