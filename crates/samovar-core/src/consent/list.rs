//! What one person agreed to, and when.

use super::standing::Silent;
use super::{ConsentPurpose, PersonConsents, rows};
use crate::error::Result;
use crate::ids::PersonId;
use crate::person::PersonRef;
use crate::person::contact::{self, ContactKind};
use crate::person::store as people;
use crate::planner::Reader;

pub fn list(reader: &Reader<'_>, request: PersonRef) -> Result<PersonConsents> {
    of(reader, people::resolve(reader.conn, request.person_id)?)
}

pub fn of(reader: &Reader<'_>, person: PersonId) -> Result<PersonConsents> {
    let history = rows::history(reader.conn, person)?;
    let now = ConsentPurpose::ALL
        .iter()
        .filter_map(|purpose| history.iter().find(|row| row.purpose == *purpose))
        .cloned()
        .collect();
    let silent = Silent::load(reader.conn)?;
    let held = contact::list(reader.conn, person)?
        .into_iter()
        .filter(|one| one.kind == ContactKind::Email && silent.address_held(&one.value))
        .map(|one| one.value)
        .collect();
    Ok(PersonConsents {
        person_id: person,
        name: people::name(reader.conn, person)?,
        now,
        history,
        held,
    })
}
