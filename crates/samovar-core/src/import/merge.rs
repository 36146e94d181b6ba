//! What a row of a file makes of a person and of their reply.
//!
//! Blank cells never erase. Filled fields of a person change only where the
//! mapping says that their column overwrites. A reply changes when the file's answer is later than the known
//! one; an answer without a date speaks over one of the same source that has
//! none either. Merging the same row twice changes nothing the second time.

use chrono_tz::Tz;
use samovar_import::{Allergen, Diet, Entry, Field, Mapping, Moment, Name, clean};

use crate::error::Result;
use crate::guest::GuestState;
use crate::guest::store::GuestRecord;
use crate::input;
use crate::person::contact::{ContactKind, NewContact, phone_norm};
use crate::person::food;
use crate::person::matching;
use crate::person::store::PersonRecord;
use crate::time;

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
const DIET: &[Field] = &[Field::Diet, Field::DietAndAllergies];
const ALLERGENS: &[Field] = &[Field::Allergies, Field::DietAndAllergies];
const FOOD: &[Field] = &[Field::Diet, Field::Allergies, Field::DietAndAllergies];
const PLUS_ONES: &[Field] = &[Field::PlusOnes, Field::PartySize];

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
            language(entry.language.as_deref().unwrap_or_default()).to_owned(),
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

fn language(said: &str) -> &'static str {
    let folded = crate::db::text::fold(said);
    if folded.starts_with("ru") || folded.starts_with("рус") {
        "ru"
    } else if folded.starts_with("en") || folded.starts_with("анг") {
        "en"
    } else {
        ""
    }
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

/// What the file says of a guest.
pub struct Said<'a> {
    pub reply: Option<GuestState>,
    pub plus_ones: Option<u32>,
    pub answered_at: Option<String>,
    pub note: Option<&'a str>,
    pub source: &'a str,
}

impl<'a> Said<'a> {
    pub fn of(entry: &'a Entry, source: &'a str) -> Result<Self> {
        Ok(Self {
            reply: entry.reply.map(|reply| reply.code().parse()).transpose()?,
            plus_ones: entry.plus_ones,
            answered_at: entry.answered_at.as_ref().map(moment),
            note: entry.note.as_deref(),
            source,
        })
    }

    /// A guest whom the event did not have. Without a reply they are invited.
    #[must_use]
    pub fn new_guest(&self) -> GuestRecord {
        GuestRecord {
            state: self.reply.unwrap_or(GuestState::Invited),
            plus_ones: self.plus_ones.unwrap_or(0),
            source: self.source.to_owned(),
            asked_at: None,
            answered_at: self.answered_at.clone(),
            note: short(self.note.unwrap_or_default(), input::PROSE),
            over_capacity: false,
            // Who waits is put into order by `seats.rs`.
            waitlisted_at: None,
        }
    }

    /// Adds what is said to a guest whom the event has. `zone` is the event's:
    /// answers without an offset are read in it.
    pub fn into_guest(&self, guest: &mut GuestRecord, mapping: &Mapping, zone: Tz) {
        if let Some(note) = self.note
            && (guest.note.is_empty() || mapping.overwrites(&[Field::Note]))
        {
            guest.note = short(note, input::PROSE);
        }
        if let Some(plus_ones) = self.plus_ones
            && mapping.overwrites(PLUS_ONES)
        {
            guest.plus_ones = plus_ones;
        }
        let Some(reply) = self.reply else { return };
        let later = match (&self.answered_at, &guest.answered_at) {
            (Some(said), Some(known)) => time::when(said, zone) > time::when(known, zone),
            (None, None) => self.source == guest.source,
            (Some(_), None) => self.source == guest.source || guest.state == reply,
            (None, Some(_)) => false,
        };
        if later || mapping.overwrites(&[Field::Reply]) || guest.state == GuestState::Invited {
            if reply != GuestState::Going {
                guest.over_capacity = false;
            }
            guest.state = reply;
            guest.plus_ones = self.plus_ones.unwrap_or(guest.plus_ones);
            guest.answered_at = self
                .answered_at
                .clone()
                .or_else(|| guest.answered_at.clone());
        } else if guest.plus_ones == 0 && guest.state == reply && guest.source != self.source {
            // Another tool knows of plus-ones that the first did not count.
            guest.plus_ones = self.plus_ones.unwrap_or(0);
        }
    }
}

/// A moment as the file gives it, with its offset where it has one.
fn moment(moment: &Moment) -> String {
    let wall = moment.wall.format("%Y-%m-%dT%H:%M:%S");
    match moment
        .offset_minutes
        .and_then(|minutes| chrono::FixedOffset::east_opt(minutes * 60))
    {
        Some(offset) => format!("{wall}{}", time::offset_text(offset)),
        None => wall.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(reply: GuestState, at: Option<&str>) -> Said<'static> {
        Said {
            reply: Some(reply),
            plus_ones: Some(2),
            answered_at: at.map(str::to_owned),
            note: None,
            source: "luma",
        }
    }

    fn after(known: &Said<'_>, new: &Said<'_>, overwrite: bool) -> (GuestState, u32) {
        let mut guest = known.new_guest();
        let mapping = Mapping {
            fields: vec![Field::Reply],
            overwrite: vec![overwrite],
            ..Mapping::default()
        };
        new.into_guest(&mut guest, &mapping, Tz::Europe__Moscow);
        (guest.state, guest.plus_ones)
    }

    #[test]
    fn the_later_answer_counts_whatever_its_offset() {
        let noon_moscow = said(GuestState::Going, Some("2026-09-27T12:00:00"));
        let before = said(GuestState::Declined, Some("2026-09-27T08:59:00Z"));
        let later = said(GuestState::Declined, Some("2026-09-27T11:01:00+02:00"));
        assert_eq!(after(&noon_moscow, &before, false), (GuestState::Going, 2));
        assert_eq!(
            after(&noon_moscow, &later, false),
            (GuestState::Declined, 2)
        );
        assert_eq!(
            after(&noon_moscow, &before, true),
            (GuestState::Declined, 2)
        );
    }

    #[test]
    fn letters_that_an_encoding_lost_are_mended() {
        assert!(mends("Erik Ångström", "Erik ?ngstr?m"));
        assert!(!mends("Anna Ångström", "Erik ?ngstr?m"));
        assert!(!mends("Erik Ångström", "Erik Ångström"));
    }

    #[test]
    fn a_list_without_dates_is_no_news_to_a_dated_answer() {
        let dated = said(GuestState::Cancelled, Some("2026-09-27T12:00:00"));
        let bare = said(GuestState::Going, None);
        assert_eq!(after(&dated, &bare, false), (GuestState::Cancelled, 2));
        assert_eq!(
            after(&bare, &said(GuestState::Declined, None), false),
            (GuestState::Declined, 2)
        );
    }
}
