//! Adds, edits and deletes people of the directory.

use samovar_import::Name;

use super::contact::{self, ContactKind, NewContact};
use super::store::{self, PersonRecord};
use super::{Consent, EditPerson, Person, PersonDraft, PersonRef, food, language, matching};
use crate::consent::rows::{self, Answered};
use crate::consent::{ConsentHow, ConsentPurpose};
use crate::db::references::References;
use crate::error::{Code, Error, Result};
use crate::guest::store as guests;
use crate::ids::PersonId;
use crate::input;
use crate::planner::Writer;
use crate::wire::Done;

pub fn add(writer: &Writer<'_>, request: PersonDraft) -> Result<Person> {
    let id = PersonId::new();
    let mut record = Fields {
        name: Some(request.name),
        given: request.given,
        family: request.family,
        patronymic: request.patronymic,
        company: request.company,
        job_title: request.job_title,
        language: request.language,
        diets: request.diets,
        allergens: request.allergens,
        diet_note: request.diet_note,
        tags: request.tags,
        notes: request.notes,
        consent: request.consent,
    }
    .over(PersonRecord::named(""))?;
    record.food_decided(&PersonRecord::named(""), writer.now);
    store::insert(writer, id, &record)?;
    photo_said(writer, id, Consent::NotAsked, record.consent)?;
    set_contacts(writer, id, request.emails, request.phones)?;
    writer.fact("name", record.name);
    store::load_person(writer.conn, id)
}

pub fn edit(writer: &Writer<'_>, request: EditPerson) -> Result<Person> {
    let id = store::resolve(writer.conn, request.person_id)?;
    let before = store::load(writer.conn, id)?;
    let food =
        request.diets.is_some() || request.allergens.is_some() || request.diet_note.is_some();
    let mut after = Fields {
        name: request.name,
        given: request.given,
        family: request.family,
        patronymic: request.patronymic,
        company: request.company,
        job_title: request.job_title,
        language: request.language,
        diets: request.diets,
        allergens: request.allergens,
        diet_note: request.diet_note,
        tags: request.tags,
        notes: request.notes,
        consent: request.consent,
    }
    .over(before.clone())?;
    if food {
        after.food_decided(&before, writer.now);
        guests::food_decided(writer, id)?;
    }
    store::update(writer.conn, id, &before, &after)?;
    photo_said(writer, id, before.consent, after.consent)?;
    set_contacts(writer, id, request.emails, request.phones)?;
    writer.fact("name", after.name);
    store::load_person(writer.conn, id)
}

/// A person whom an event needs stays.
pub fn delete(writer: &Writer<'_>, request: PersonRef) -> Result<Done> {
    let id = store::resolve(writer.conn, request.person_id)?;
    let person = store::load(writer.conn, id)?;
    // Of dates that are over: a regular of those to come is their guest.
    writer
        .conn
        .execute("DELETE FROM regular WHERE person_id = ?1", [id])?;
    let references = References::of(writer.conn)?;
    let go = |one: PersonId, along: &[&str]| {
        let row = one.to_string();
        references.delete(writer.conn, ("person", &row), along, |holders| {
            Error::new(Code::PersonInUse)
                .with("name", person.name.as_str())
                .with("count", holders.total())
        })
    };
    // Those who were merged into the person are the same person.
    for alias in store::aliases(writer.conn, id)? {
        go(
            alias,
            &[
                "contact",
                "person",
                "person_apart",
                "past_total",
                "biography",
                // Proof outlives what it speaks of.
                "consent",
                "portrait",
                "profile",
            ],
        )?;
    }
    go(
        id,
        &[
            "contact",
            "person_apart",
            "past_total",
            "biography",
            "consent",
            "portrait",
            "profile",
        ],
    )?;
    writer.fact("name", person.name);
    Ok(Done {})
}

/// Somebody whom a command names on the way: by id, or by what a form has.
#[derive(Default)]
pub struct Somebody<'a> {
    pub id: Option<PersonId>,
    pub name: &'a str,
    pub email: &'a str,
    pub phone: &'a str,
    pub company: &'a str,
}

impl Somebody<'_> {
    /// The person with this id; else who has this address or phone under a name
    /// that may be the same; else a new person.
    pub fn find_or_add(&self, writer: &Writer<'_>) -> Result<PersonId> {
        if let Some(id) = self.id {
            return store::resolve(writer.conn, id);
        }
        let name = input::required("name", self.name)?;
        let email = contact::email("email", self.email)?;
        let phone = contact::phone("phone", self.phone, contact::region(writer.conn)?)?;
        let known = matching::find(
            writer.conn,
            email.as_ref().map(|email| email.norm.as_str()),
            phone.as_ref().map(|phone| phone.norm.as_str()),
            &Name::typed(&name),
        )?;
        if let Some(id) = known {
            return Ok(id);
        }
        let id = PersonId::new();
        let mut record = PersonRecord::typed(name);
        record.company = input::line("company", self.company)?;
        store::insert(writer, id, &record)?;
        for contact in email.iter().chain(&phone) {
            contact::insert(writer.conn, id, contact, 0)?;
        }
        Ok(id)
    }
}

/// A person by id, or by name and perhaps an address.
pub fn known_or_new(
    writer: &Writer<'_>,
    id: Option<PersonId>,
    name: &str,
    email: &str,
) -> Result<PersonId> {
    Somebody {
        id,
        name,
        email,
        ..Somebody::default()
    }
    .find_or_add(writer)
}

/// The fields of the form; those left out stay.
struct Fields {
    name: Option<String>,
    given: Option<String>,
    family: Option<String>,
    patronymic: Option<String>,
    company: Option<String>,
    job_title: Option<String>,
    language: Option<String>,
    diets: Option<Vec<String>>,
    allergens: Option<Vec<String>>,
    diet_note: Option<String>,
    tags: Option<Vec<String>>,
    notes: Option<String>,
    consent: Option<Consent>,
}

impl Fields {
    fn over(self, mut person: PersonRecord) -> Result<PersonRecord> {
        let before = person.clone();
        if let Some(name) = self.name {
            person.name = input::required("name", &name)?;
        }
        for (slot, field, text) in [
            (&mut person.given, "given", self.given),
            (&mut person.family, "family", self.family),
            (&mut person.patronymic, "patronymic", self.patronymic),
            (&mut person.company, "company", self.company),
            (&mut person.job_title, "jobTitle", self.job_title),
        ] {
            if let Some(text) = text {
                *slot = input::line(field, &text)?;
            }
        }
        person.follow_name(&before);
        for (slot, field, text) in [
            (&mut person.diet_note, "dietNote", self.diet_note),
            (&mut person.notes, "notes", self.notes),
        ] {
            if let Some(text) = text {
                *slot = input::prose(field, &text)?;
            }
        }
        if let Some(language) = self.language {
            person.language = language::checked("language", &language)?;
        }
        if let Some(diets) = self.diets {
            person.diet = food::diets("diets", &diets)?;
        }
        if let Some(allergens) = self.allergens {
            person.allergens = food::allergens("allergens", &allergens)?;
        }
        if let Some(tags) = self.tags {
            person.tags = joined_tags(&tags)?;
        }
        if let Some(consent) = self.consent {
            person.consent = consent;
        }
        Ok(person)
    }
}

fn joined_tags(tags: &[String]) -> Result<String> {
    input::few("tags", tags.len())?;
    let mut kept: Vec<String> = Vec::new();
    for tag in tags {
        let tag = input::line("tags", tag)?;
        if !tag.is_empty() && !kept.contains(&tag) {
            kept.push(tag);
        }
    }
    Ok(kept.join("\n"))
}

/// The form's word for photos is what the latest answer says.
fn photo_said(writer: &Writer<'_>, id: PersonId, before: Consent, after: Consent) -> Result<()> {
    if before == after {
        return Ok(());
    }
    rows::append(
        writer,
        &Answered::new(id, ConsentPurpose::Photo, after.answer(), ConsentHow::Said),
    )?;
    store::refuse_photos_of_aliases(writer.conn, id, after)
}

fn set_contacts(
    writer: &Writer<'_>,
    id: PersonId,
    emails: Option<Vec<String>>,
    phones: Option<Vec<String>>,
) -> Result<()> {
    if let Some(emails) = emails {
        input::few("emails", emails.len())?;
        let wanted: Vec<NewContact> = emails
            .iter()
            .filter_map(|text| contact::email("emails", text).transpose())
            .collect::<Result<_>>()?;
        contact::replace(writer.conn, id, ContactKind::Email, &wanted)?;
    }
    if let Some(phones) = phones {
        input::few("phones", phones.len())?;
        let region = contact::region(writer.conn)?;
        let wanted: Vec<NewContact> = phones
            .iter()
            .filter_map(|text| contact::phone("phones", text, region).transpose())
            .collect::<Result<_>>()?;
        contact::replace(writer.conn, id, ContactKind::Phone, &wanted)?;
    }
    Ok(())
}
