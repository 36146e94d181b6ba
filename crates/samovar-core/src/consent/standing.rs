//! Who may be written to, for whoever writes to many: read once and asked of each.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;

use super::{ConsentAnswer, ConsentPurpose};
use crate::error::Result;
use crate::ids::PersonId;
use crate::person::contact::email_norm;

/// To whom and where nothing is written, whatever it is: few, and read by themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Silent {
    people: HashSet<PersonId>,
    addresses: HashSet<String>,
}

impl Silent {
    pub fn load(conn: &Connection) -> Result<Self> {
        let people = conn
            .prepare_cached(
                "SELECT DISTINCT c.person_id FROM consent AS c
                 WHERE c.answer = 'stop' AND EXISTS (
                   SELECT 1 FROM consent_now AS n
                   WHERE n.person_id = c.person_id AND n.purpose = 'mailing' AND n.answer = 'stop')",
            )?
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        let addresses = conn
            .prepare_cached("SELECT address FROM address_hold WHERE lifted_at IS NULL")?
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        Ok(Self { people, addresses })
    }

    /// Everything may be written to everybody.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.people.is_empty() && self.addresses.is_empty()
    }

    #[must_use]
    pub fn stopped(&self, person: PersonId) -> bool {
        self.people.contains(&person)
    }

    #[must_use]
    pub fn address_held(&self, email: &str) -> bool {
        !self.addresses.is_empty() && self.addresses.contains(&email_norm(email))
    }
}

/// Who said *no* to news, and nothing since.
pub fn refused_news(conn: &Connection) -> Result<HashSet<PersonId>> {
    let people = conn
        .prepare_cached(
            "SELECT DISTINCT c.person_id FROM consent AS c
             WHERE c.answer = 'no' AND c.purpose = 'mailing' AND EXISTS (
               SELECT 1 FROM consent_now AS n
               WHERE n.person_id = c.person_id AND n.purpose = 'mailing' AND n.answer = 'no')",
        )?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(people)
}

/// What everybody answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standings {
    answers: HashMap<(PersonId, ConsentPurpose), ConsentAnswer>,
    silent: Silent,
}

impl Standings {
    pub fn load(conn: &Connection) -> Result<Self> {
        // In the order in which they were given: the last one stays.
        let answers = conn
            .prepare_cached("SELECT person_id, purpose, answer FROM consented ORDER BY at, n")?
            .query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?
            .collect::<rusqlite::Result<_>>()?;
        Ok(Self {
            answers,
            silent: Silent::load(conn)?,
        })
    }

    /// Of these alone, for a window of a list.
    pub fn among(conn: &Connection, people: &[PersonId]) -> Result<Self> {
        let answers = conn
            .prepare_cached(
                "SELECT person_id, purpose, answer FROM consented
                 WHERE person_id IN (SELECT value FROM json_each(?1)) ORDER BY at, n",
            )?
            .query_map([serde_json::to_string(people)?], |row| {
                Ok(((row.get(0)?, row.get(1)?), row.get(2)?))
            })?
            .collect::<rusqlite::Result<_>>()?;
        Ok(Self {
            answers,
            silent: Silent::load(conn)?,
        })
    }

    /// `None`: never asked.
    #[must_use]
    pub fn answer(&self, person: PersonId, purpose: ConsentPurpose) -> Option<ConsentAnswer> {
        self.answers.get(&(person, purpose)).copied()
    }

    #[must_use]
    pub fn stopped(&self, person: PersonId) -> bool {
        self.silent.stopped(person)
    }

    #[must_use]
    pub fn address_held(&self, email: &str) -> bool {
        self.silent.address_held(email)
    }
}
