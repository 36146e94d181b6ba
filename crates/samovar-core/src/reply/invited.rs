//! Who answers: by the address the invitation was sent to, else by any address
//! of the person. Where couples share one, the name decides.

use std::collections::HashMap;

use rusqlite::{Connection, params};

use super::answer::Answer;
use crate::db::text;
use crate::error::Result;
use crate::event::Event;
use crate::guest::store::{self as guests, Stored};
use crate::ids::PersonId;
use crate::person::contact::email_norm;
use crate::person::store as people;

/// The people behind an address, the likeliest first.
#[derive(Debug, Clone, Default)]
pub struct Candidates {
    pub people: Vec<PersonId>,
}

/// By address, whom an event's invitations were sent to.
type SentTo = HashMap<String, Vec<PersonId>>;

/// Found once for each address and identity.
#[derive(Default)]
pub struct Addresses {
    sent: HashMap<String, SentTo>,
}

impl Addresses {
    pub fn of(&mut self, conn: &Connection, answer: &Answer) -> Result<Candidates> {
        if !self.sent.contains_key(&answer.uid) {
            self.sent
                .insert(answer.uid.clone(), sent_to(conn, &answer.uid)?);
        }
        let sent = self
            .sent
            .get(&answer.uid)
            .and_then(|sent| sent.get(&answer.email));
        let mut found = Candidates::default();
        for person in sent
            .into_iter()
            .flatten()
            .copied()
            .chain(with_address(conn, &answer.email)?)
        {
            let person = people::resolve(conn, person)?;
            if !found.people.contains(&person) {
                found.people.push(person);
            }
        }
        Ok(found)
    }
}

impl Candidates {
    /// The guest of the event who answers, and whether others have the address.
    pub fn guest(
        &self,
        conn: &Connection,
        event: &Event,
        name: &str,
    ) -> Result<Option<(Stored, bool)>> {
        let mut found = Vec::new();
        for person in &self.people {
            if let Some(id) = guests::find(conn, event.id, *person)? {
                found.push(guests::load(conn, id)?);
            }
        }
        let shared = found.len() > 1;
        let folded = text::fold(name);
        let by_name = found
            .iter()
            .position(|guest| text::fold(&guest.name) == folded);
        let at = by_name.unwrap_or(0);
        // A name that fits settles it.
        let doubtful = shared && by_name.is_none();
        Ok((at < found.len()).then(|| (found.swap_remove(at), doubtful)))
    }
}

/// Whether an address is one of the person's own.
pub fn has_address(conn: &Connection, person: PersonId, email: &str) -> Result<bool> {
    Ok(conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM contact WHERE person_id = ?1 AND kind = 'email' AND norm = ?2)",
        )?
        .query_row(params![person, email], |row| row.get(0))?)
}

fn sent_to(conn: &Connection, uid: &str) -> Result<SentTo> {
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT i.person_id, i.email FROM calendar_version AS v JOIN invitation AS i ON i.version_id = v.id
         WHERE v.uid = ?1",
    )?;
    let mut rows = statement.query([uid])?;
    let mut found = SentTo::new();
    while let Some(row) = rows.next()? {
        let email: String = row.get(1)?;
        found
            .entry(email_norm(&email))
            .or_default()
            .push(row.get(0)?);
    }
    Ok(found)
}

fn with_address(conn: &Connection, email: &str) -> Result<Vec<PersonId>> {
    let mut statement = conn.prepare_cached(
        "SELECT DISTINCT person_id FROM contact WHERE kind = 'email' AND norm = ?1 ORDER BY person_id",
    )?;
    let found = statement
        .query_map([email], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}
