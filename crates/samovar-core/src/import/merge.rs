//! What a row of a file makes of a person.
//!
//! Blank cells never erase. Filled fields change only where the mapping says
//! that their column overwrites; food and the reply follow the newer answer
//! (`newer.rs`). Merging the same row twice changes nothing the second time.

use rusqlite::Connection;
use samovar_import::{Allergen, Diet, Entry, Field, Mapping, Name, clean};

use super::planned::Planned;
use crate::error::Result;
use crate::input;
use crate::person::contact::{self, ContactKind, NewContact, phone_norm};
use crate::person::food;
use crate::person::matching::{self, Directory};
use crate::person::store::PersonRecord;

/// The person of an entry that nobody known is.
#[must_use]
pub fn new_person(entry: &Entry) -> PersonRecord {
    let mut person = PersonRecord::named(shown_name(entry));
    set_name(&mut person, &entry.name);
    person_into(&mut person, entry, &Mapping::default());
    person
}

/// The columns that say something of the name, and of food.
const NAME: &[Field] = &[
    Field::FullName,
    Field::GivenName,
    Field::FamilyName,
    Field::Patronymic,
];
const DIET: &[Field] = &[Field::Diet, Field::DietAndAllergies, Field::DietOption];
const ALLERGENS: &[Field] = &[
    Field::Allergies,
    Field::DietAndAllergies,
    Field::AllergyOption,
];
const FOOD: &[Field] = &[
    Field::Diet,
    Field::Allergies,
    Field::DietAndAllergies,
    Field::DietOption,
    Field::AllergyOption,
];

/// Adds what the entry says to what is known.
pub fn person_into(person: &mut PersonRecord, entry: &Entry, mapping: &Mapping) {
    let known = matching::name_of(
        &person.name,
        &person.given,
        &person.family,
        &person.patronymic,
    );
    if !entry.name.is_empty()
        && (mapping.overwrites(NAME)
            || known.is_empty()
            || mends(&entry.name.display, &person.name))
    {
        set_name(person, &entry.name);
    } else {
        fill_parts(person, &entry.name);
    }
    let line = |text: &Option<String>| short(text.as_deref().unwrap_or_default(), input::LINE);
    for (slot, said, columns) in [
        (
            &mut person.company,
            line(&entry.company),
            &[Field::Company][..],
        ),
        (
            &mut person.job_title,
            line(&entry.job_title),
            &[Field::JobTitle],
        ),
        (
            &mut person.language,
            language(entry.language.as_deref().unwrap_or_default()),
            &[Field::Language],
        ),
        (
            &mut person.diet_note,
            short(entry.diet_note.as_deref().unwrap_or_default(), input::PROSE),
            FOOD,
        ),
    ] {
        if !said.is_empty() && (slot.is_empty() || mapping.overwrites(columns)) {
            *slot = said;
        }
    }
    let words = short(entry.diet_note.as_deref().unwrap_or_default(), input::PROSE);
    // The words that the manager decided on, and no others.
    if entry.diet_note_settled && person.diet_note == words {
        person.diet_note_settled = words;
    }
    for (slot, said, columns) in [
        (
            &mut person.diet,
            food::stated(&entry.diet, Diet::code),
            DIET,
        ),
        (
            &mut person.allergens,
            food::stated(&entry.allergens, Allergen::code),
            ALLERGENS,
        ),
    ] {
        if said != food::NOT_ASKED && (slot == food::NOT_ASKED || mapping.overwrites(columns)) {
            *slot = said;
        }
    }
    for tag in &entry.tags {
        let tag = short(&clean::line(tag), input::LINE);
        if !tag.is_empty() && !person.tags.lines().any(|known| known == tag) {
            if !person.tags.is_empty() {
                person.tags.push('\n');
            }
            person.tags.push_str(&tag);
        }
    }
}

/// The name, or what stands in for one until somebody gives it.
fn shown_name(entry: &Entry) -> String {
    let named = Some(entry.name.display.clone()).filter(|name| !name.is_empty());
    let email = || entry.emails.first().cloned();
    let phone = || entry.phones.first().map(|phone| phone.raw.clone());
    named.or_else(email).or_else(phone).unwrap_or_default()
}

fn set_name(person: &mut PersonRecord, name: &Name) {
    if name.is_empty() {
        return;
    }
    let part = |text: &Option<String>| text.clone().unwrap_or_default();
    person.name = name.display.clone();
    // A lone word is shown as it is and not filed under a given name.
    person.given = if name.family.is_some() {
        part(&name.given)
    } else {
        String::new()
    };
    person.family = part(&name.family);
    person.patronymic = part(&name.patronymic);
}

/// True where the known name is this one with letters lost to question marks,
/// as a file in an encoding without them leaves it: `Erik ?ngstr?m`.
fn mends(name: &str, known: &str) -> bool {
    known.contains('?')
        && !name.contains('?')
        && name.chars().count() == known.chars().count()
        && name
            .chars()
            .zip(known.chars())
            .all(|(whole, left)| left == '?' || left == whole)
}

/// The parts of a name that is known only whole; a patronymic that is new.
fn fill_parts(person: &mut PersonRecord, name: &Name) {
    let same =
        |a: &str, b: &str| !a.is_empty() && crate::db::text::fold(a) == crate::db::text::fold(b);
    let (Some(given), Some(family)) = (&name.given, &name.family) else {
        return;
    };
    if person.given.is_empty() && person.family.is_empty() && same(&person.name, &name.display) {
        person.given.clone_from(given);
        person.family.clone_from(family);
    }
    if person.patronymic.is_empty() && same(&person.given, given) && same(&person.family, family) {
        person.patronymic = name.patronymic.clone().unwrap_or_default();
    }
}

fn language(said: &str) -> String {
    crate::person::language::said(said).unwrap_or_default()
}

fn short(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

/// The addresses and phones of an entry.
#[must_use]
pub fn contacts(entry: &Entry) -> Vec<NewContact> {
    let emails = entry.emails.iter().map(|email| NewContact {
        kind: ContactKind::Email,
        value: email.clone(),
        norm: email.to_lowercase(),
    });
    let phones = entry.phones.iter().map(|phone| NewContact {
        kind: ContactKind::Phone,
        value: phone.raw.clone(),
        norm: phone_norm(&phone.raw, phone.e164.clone()),
    });
    emails.chain(phones).collect()
}

/// Contacts that the person does not have; an address of somebody else who is
/// known is not given to a second known person.
pub fn add_contacts<'c>(
    conn: &Connection,
    directory: &Directory,
    planned: &mut Planned,
    wanted: impl Iterator<Item = &'c NewContact> + Clone,
) -> Result<()> {
    let id = planned.id;
    let held = |contact: &NewContact| directory.has(id, contact.kind, &contact.norm);
    if planned.before.is_some() && wanted.clone().all(held) {
        return Ok(());
    }
    let known = match planned.before {
        Some(_) => contact::list(conn, planned.id)?,
        None => Vec::new(),
    };
    planned.contacts_known = known.len() as u32;
    for contact in wanted {
        let same = |kind: ContactKind, norm: &str| kind == contact.kind && norm == contact.norm;
        let has = known.iter().any(|known| same(known.kind, &known.norm))
            || planned
                .contacts
                .iter()
                .any(|added| same(added.kind, &added.norm));
        let taken = planned.before.is_some()
            && contact.kind == ContactKind::Email
            && directory
                .email_holders(&contact.norm)
                .iter()
                .any(|holder| *holder != planned.id);
        if !has && !taken {
            planned.contacts.push(contact.clone());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_an_encoding_lost_are_mended() {
        assert!(mends("Erik Ångström", "Erik ?ngstr?m"));
        assert!(!mends("Anna Ångström", "Erik ?ngstr?m"));
        assert!(!mends("Erik Ångström", "Erik Ångström"));
    }
}
