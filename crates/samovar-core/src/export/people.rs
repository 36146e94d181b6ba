//! The directory as a file.

use samovar_i18n::{Lang, msg};

use super::columns::{self, PersonColumn, chosen};
use super::{ExportPeople, ListExported};
use crate::error::Result;
use crate::ids::PersonId;
use crate::job::Job;
use crate::outgoing;
use crate::person::contact::{self, ContactKind};
use crate::person::{Consent, PersonRow, food, list, store as people};
use crate::planner::{Planner, Reader, Written};
use crate::settings::store as settings;
use crate::spreadsheet as sheet;
use crate::spreadsheet::cell::{Cell, word};

pub fn export(
    planner: &Planner,
    request: ExportPeople,
    job: &Job,
) -> Result<Written<ListExported>> {
    let lang = planner.read(|reader| settings::language_or(reader.conn, request.lang))?;
    let name = format!("{}.{}", msg::list_file_people(lang), request.format.word());
    let path = outgoing::path(planner, request.path, &name, request.format.file())?;
    let chosen = chosen(request.columns, PersonColumn::ALL);
    let columns: Vec<_> = chosen
        .iter()
        .map(|one| columns::column(lang, one.word()))
        .collect();
    // Sorted once, in one snapshot with all that is said of them.
    let (rows, read_as) = planner.read(|reader| {
        let (people, read_as) = list::all(reader, &request.filter)?;
        let all = list::Rows::of(reader)?;
        let rows = sheet::write(&path, (request.format, lang), &columns, job, |file| {
            file.fill(people, |id| cells(reader, &all.row(id)?, &chosen, lang))
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
    row: &PersonRow,
    columns: &[PersonColumn],
    lang: Lang,
) -> Result<Vec<Cell>> {
    let person = people::load(reader.conn, row.id)?;
    let contacts = Contacts::load(reader, row.id)?;
    Ok(columns
        .iter()
        .map(|column| match column {
            PersonColumn::Name => Cell::text(&row.name),
            PersonColumn::Family => Cell::text(&person.family),
            PersonColumn::Given => Cell::text(&person.given),
            PersonColumn::Patronymic => Cell::text(&person.patronymic),
            PersonColumn::Email => Cell::all(&contacts.emails),
            PersonColumn::Phone => Cell::all(&contacts.phones),
            PersonColumn::Company => Cell::text(&row.company),
            PersonColumn::JobTitle => Cell::text(&person.job_title),
            PersonColumn::Tags => Cell::all(&row.tags),
            PersonColumn::Language => Cell::text(&person.language),
            PersonColumn::Diet => Cell::food(lang, "diet", &food::list(&person.diet)),
            PersonColumn::Allergens => Cell::food(lang, "allergen", &food::list(&person.allergens)),
            PersonColumn::DietNote => Cell::text(&person.diet_note),
            PersonColumn::Note => Cell::text(&person.notes),
            PersonColumn::Consent => consent(lang, person.consent),
            PersonColumn::Invited => Cell::Number(row.invited),
            PersonColumn::Came => Cell::Number(row.came),
            PersonColumn::Pledged => Cell::Number(row.pledged),
            PersonColumn::Kept => Cell::Number(row.kept),
            PersonColumn::Stage => Cell::text(word(lang, "stage", row.stage.word())),
        })
        .collect())
}

/// Addresses and numbers of one person, in their order.
pub struct Contacts {
    pub emails: Vec<String>,
    pub phones: Vec<String>,
}

impl Contacts {
    pub fn load(reader: &Reader<'_>, person: PersonId) -> Result<Self> {
        let mut contacts = Self {
            emails: Vec::new(),
            phones: Vec::new(),
        };
        for one in contact::list(reader.conn, person)? {
            match one.kind {
                ContactKind::Email => contacts.emails.push(one.value),
                ContactKind::Phone => contacts.phones.push(one.value),
                ContactKind::Source => {}
            }
        }
        Ok(contacts)
    }
}

/// Photo consent; not asked is nothing in the cell.
pub fn consent(lang: Lang, consent: Consent) -> Cell {
    match consent {
        Consent::NotAsked => Cell::Empty,
        Consent::Yes | Consent::No => Cell::text(word(lang, "list-consent", consent.word())),
    }
}
