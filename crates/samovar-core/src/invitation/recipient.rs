//! The people an event writes to: its guests, and those who are guests no more
//! but still hold it.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, Row};
use samovar_i18n::Lang;
use samovar_ical::{Attendee, Partstat};

use crate::error::Result;
use crate::guest::GuestState;
use crate::ids::{EventId, GuestId, PersonId};
use crate::person::contact::email_norm;
use crate::person::language::{LanguageWhy, written_in};
use crate::person::order::key_column;

#[derive(Debug, Clone, PartialEq)]
pub struct Recipient {
    pub person: PersonId,
    pub guest: Option<GuestId>,
    pub name: String,
    pub given: String,
    pub email: String,
    /// As the person's row says it; empty where it is not known.
    pub language: String,
    /// What is written to them in, and why.
    pub lang: Lang,
    pub lang_why: LanguageWhy,
    pub reply: Option<GuestState>,
    pub plus_ones: u32,
    pub code: String,
    /// Waited for a seat before.
    pub moved_up: bool,
}

impl Recipient {
    /// For words that are shown though they are for nobody yet.
    pub fn nobody(lang: Lang) -> Self {
        Self {
            person: PersonId::new(),
            guest: None,
            name: String::new(),
            given: String::new(),
            email: String::new(),
            language: String::new(),
            lang,
            lang_why: LanguageWhy::NotKnown,
            reply: None,
            plus_ones: 0,
            code: String::new(),
            moved_up: false,
        }
    }

    /// What they are called; empty for somebody of whom only an address is known.
    pub fn first_name(&self) -> String {
        let name = if self.given.is_empty() {
            self.name.split_whitespace().next().unwrap_or("")
        } else {
            &self.given
        };
        if name.contains('@') {
            String::new()
        } else {
            name.to_owned()
        }
    }

    /// The person as a calendar names them, at the address it goes to.
    pub fn attendee(&self, email: &str) -> Attendee {
        Attendee {
            name: self.name.clone(),
            email: email.to_owned(),
            partstat: match self.reply {
                Some(GuestState::Going) => Partstat::Accepted,
                Some(GuestState::Maybe) => Partstat::Tentative,
                Some(GuestState::Declined | GuestState::Cancelled) => Partstat::Declined,
                _ => Partstat::NeedsAction,
            },
            plus_ones: self.plus_ones,
            lang: self.lang,
        }
    }
}

const PERSON: &str = "p.id, p.name, p.given, p.language,
    coalesce((SELECT value FROM contact WHERE person_id = p.id AND +kind = 'email'
              ORDER BY position, id LIMIT 1), '')";

/// All guests of an event in the order of their names.
pub fn guests(conn: &Connection, event: EventId, lang: Lang) -> Result<Vec<Recipient>> {
    let key = key_column(conn)?;
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {PERSON}, g.id, g.state, g.plus_ones, g.code
         FROM guest AS g JOIN person AS p ON p.id = g.person_id
         LEFT JOIN local_person_index AS i ON i.person_id = p.id
         WHERE g.event_id = ?1 AND p.erased_at IS NULL ORDER BY i.{key}, g.id"
    ))?;
    let rows = statement.query_map([event], |row| {
        Ok(Recipient {
            guest: row.get(5)?,
            reply: row.get(6)?,
            plus_ones: row.get(7)?,
            code: row.get(8)?,
            ..person(row, lang)?
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What each of the people is to an event; of who is its guest twice the later counts.
pub fn as_guests(conn: &Connection, event: EventId, people: &mut [Recipient]) -> Result<()> {
    let places: HashMap<PersonId, usize> = people.iter().map(|one| one.person).zip(0..).collect();
    let mut statement = conn.prepare_cached(
        "SELECT person_id, id, state, plus_ones, code FROM guest WHERE event_id = ?1",
    )?;
    let mut rows = statement.query([event])?;
    while let Some(row) = rows.next()? {
        let person: PersonId = row.get(0)?;
        let Some(one) = places.get(&person).and_then(|at| people.get_mut(*at)) else {
            continue;
        };
        let guest: GuestId = row.get(1)?;
        if one.guest.is_none_or(|known| known < guest) {
            one.guest = Some(guest);
            one.reply = row.get(2)?;
            one.plus_ones = row.get(3)?;
            one.code = row.get(4)?;
        }
    }
    Ok(())
}

/// People by their ids in the order of their names.
pub fn people(conn: &Connection, ids: &HashSet<PersonId>, lang: Lang) -> Result<Vec<Recipient>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let key = key_column(conn)?;
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {PERSON} FROM person AS p LEFT JOIN local_person_index AS i ON i.person_id = p.id
         WHERE p.id IN (SELECT value FROM json_each(?1)) AND p.erased_at IS NULL ORDER BY i.{key}, p.id"
    ))?;
    let rows = statement.query_map([serde_json::to_string(ids)?], |row| person(row, lang))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn person(row: &Row<'_>, lang: Lang) -> rusqlite::Result<Recipient> {
    let language: String = row.get(3)?;
    let (lang, lang_why) = written_in(&language, lang);
    Ok(Recipient {
        person: row.get(0)?,
        guest: None,
        name: row.get(1)?,
        given: row.get(2)?,
        email: row.get(4)?,
        language,
        lang,
        lang_why,
        reply: None,
        plus_ones: 0,
        code: String::new(),
        moved_up: false,
    })
}

/// Two spellings of one address are one.
pub fn same_address(a: &str, b: &str) -> bool {
    email_norm(a) == email_norm(b)
}
