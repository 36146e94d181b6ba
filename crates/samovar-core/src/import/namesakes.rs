//! People of the file who have the name of one known person, letter by letter,
//! and of whom nothing says otherwise. A name alone decides nothing, so they are
//! asked about; but two hundred of them are one question, not two hundred.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;
use samovar_import::Entry;

use crate::db::text;
use crate::error::Result;
use crate::ids::PersonId;
use crate::person::contact::{self, ContactKind, NewContact};
use crate::person::matching::{Directory, name_key, name_of, same_letters};
use crate::person::store as people;

#[derive(Default)]
pub struct Namesakes(HashMap<usize, PersonId>);

/// An entry that is nobody known for certain: its place in the file, and what the
/// source knows it by.
type Open<'a> = (usize, &'a Entry, Option<&'a NewContact>);

impl Namesakes {
    /// `certain` are people whom other entries are.
    pub fn among(
        conn: &Connection,
        directory: &Directory,
        open: &[Open<'_>],
        certain: &HashSet<PersonId>,
    ) -> Result<Self> {
        let mut bearers: HashMap<PersonId, Vec<usize>> = HashMap::new();
        let mut found = HashMap::new();
        for (at, (index, entry, identity)) in open.iter().enumerate() {
            let [person] = directory.same_name(&entry.name) else {
                continue;
            };
            if certain.contains(person) {
                continue;
            }
            bearers.entry(*person).or_default().push(at);
            if nothing_against(conn, *person, entry, *identity)? {
                found.insert(*index, *person);
            }
        }
        // Two of one name in the file can't both be the one who is known.
        for at in bearers.values().filter(|at| at.len() > 1).flatten() {
            if let Some((index, ..)) = open.get(*at) {
                found.remove(index);
            }
        }
        Ok(Self(found))
    }

    #[must_use]
    pub fn of(&self, index: usize) -> Option<PersonId> {
        self.0.get(&index).copied()
    }

    #[must_use]
    pub fn count(&self) -> u32 {
        self.0.len() as u32
    }
}

fn nothing_against(
    conn: &Connection,
    person: PersonId,
    entry: &Entry,
    identity: Option<&NewContact>,
) -> Result<bool> {
    let known = people::load(conn, person)?;
    let name = name_of(&known.name, &known.given, &known.family, &known.patronymic);
    if name_key(&name).is_empty() || !same_letters(&name, &entry.name) {
        return Ok(false);
    }
    let company = entry.company.as_deref().map(text::fold).unwrap_or_default();
    if !company.is_empty() && !known.company.is_empty() && company != text::fold(&known.company) {
        return Ok(false);
    }
    let contacts = contact::list(conn, person)?;
    let has = |kind| contacts.iter().any(|one| one.kind == kind);
    let phone = entry.phones.iter().any(|phone| phone.e164.is_some());
    // Had they an address or a number in common, they would be one already.
    let reached =
        !entry.emails.is_empty() && has(ContactKind::Email) || phone && has(ContactKind::Phone);
    // One tool does not give two ids to one member.
    let tool = identity.and_then(|one| one.norm.split_once(':'));
    let member = tool.is_some_and(|(tool, _)| {
        tool != "row"
            && contacts.iter().any(|one| {
                one.kind == ContactKind::Source
                    && one.norm.split_once(':').is_some_and(|(of, _)| of == tool)
            })
    });
    Ok(!reached && !member)
}
