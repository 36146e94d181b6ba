//! People who look like one: pairs, why, and how surely.
//!
//! The source's own id, an e-mail or a phone in common, or a name that sounds
//! alike in either alphabet and order. Nothing is merged here: a pair is a
//! question to the manager, and one that was answered with "they are two" is
//! not asked again. Pairs are found inside small groups that share something,
//! never by comparing everybody with everybody.

mod agree;
mod pairs;
pub mod together;

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::store;
use crate::error::{Code, Error, Result};
use crate::ids::PersonId;
use crate::person::PeopleSelection;
use crate::planner::{Reader, Writer};
use crate::time::stamp;
use crate::wire::{Done, Page, window, word_enum};

word_enum! {
    /// What two people have in common.
    Reason {
        Source = "source", Email = "email", Phone = "phone",
        // The same name by letter, or by sound alone.
        Letters = "letters", Name = "name",
    }
}

word_enum! {
    /// How much speaks for one person.
    Strength { Sure = "sure", Likely = "likely", Maybe = "maybe" }
}

/// Two people who may be one.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Pair {
    pub one_id: PersonId,
    pub one_name: String,
    /// What tells them apart from the other of the same name: an address, or where
    /// they were last.
    pub one_known_by: String,
    pub other_id: PersonId,
    pub other_name: String,
    pub other_known_by: String,
    pub reasons: Vec<Reason>,
    pub strength: Strength,
    /// What one of them says, the other says too or not at all.
    pub agrees: bool,
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CountDuplicates {
    /// Only pairs of these people.
    pub selection: Option<PeopleSelection>,
}

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ListDuplicates {
    /// Only pairs with this person.
    pub person_id: Option<PersonId>,
    pub offset: Option<u32>,
    pub limit: Option<u32>,
}

/// How many there are, for Home and the head of the directory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DuplicateCount {
    pub pairs: u32,
    /// In how many pairs more than a name alone speaks for one person.
    pub sure: u32,
    /// Pairs that agree in everything, and can be merged together.
    pub agree: u32,
    /// People in all these pairs.
    pub people: u32,
}

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TwoPeople {
    pub one_id: PersonId,
    pub other_id: PersonId,
}

/// The surest first, then by name.
pub fn list(reader: &Reader<'_>, request: ListDuplicates) -> Result<Page<Pair>> {
    let found = all(reader.conn)?;
    let of = request
        .person_id
        .map(|person| store::resolve(reader.conn, person))
        .transpose()?;
    let wanted = |pair: &&pairs::Found| of.is_none_or(|id| pair.one == id || pair.other == id);
    let (offset, limit) = window(request.offset, request.limit);
    let total = found.iter().filter(wanted).count() as u32;
    let rows = found
        .iter()
        .filter(wanted)
        .skip(offset as usize)
        .take(limit as usize)
        .map(|pair| {
            Ok(Pair {
                one_id: pair.one,
                one_name: store::name(reader.conn, pair.one)?,
                one_known_by: known_by(reader.conn, pair.one)?,
                other_id: pair.other,
                other_name: store::name(reader.conn, pair.other)?,
                other_known_by: known_by(reader.conn, pair.other)?,
                reasons: pair.reasons.clone(),
                strength: pair.strength,
                agrees: pair.agrees,
            })
        })
        .collect::<Result<_>>()?;
    Ok(Page::new(rows, total))
}

/// An e-mail, a phone, the company, or the last event they were a guest of.
fn known_by(conn: &Connection, person: PersonId) -> Result<String> {
    Ok(conn
        .prepare_cached(
            "SELECT coalesce(
                 (SELECT value FROM contact WHERE person_id = p.id AND kind IN ('email', 'phone') AND value <> ''
                  ORDER BY kind, position, id LIMIT 1),
                 nullif(p.company, ''),
                 (SELECT e.title FROM guest AS g JOIN event AS e ON e.id = g.event_id WHERE g.person_id = p.id
                  ORDER BY e.starts DESC, e.id LIMIT 1),
                 '')
             FROM person AS p WHERE p.id = ?1",
        )?
        .query_row([person], |row| row.get(0))?)
}

pub fn count(reader: &Reader<'_>, request: CountDuplicates) -> Result<DuplicateCount> {
    let chosen = together::among(reader, request.selection.as_ref())?;
    let every = all(reader.conn)?;
    let within = |id| chosen.as_ref().is_none_or(|chosen| chosen.contains(id));
    let found: Vec<&pairs::Found> = every
        .iter()
        .filter(|pair| within(&pair.one) && within(&pair.other))
        .collect();
    let people: HashSet<PersonId> = found
        .iter()
        .flat_map(|pair| [pair.one, pair.other])
        .collect();
    Ok(DuplicateCount {
        pairs: found.len() as u32,
        sure: found
            .iter()
            .filter(|pair| pair.strength != Strength::Maybe)
            .count() as u32,
        agree: found.iter().filter(|pair| pair.agrees).count() as u32,
        people: people.len() as u32,
    })
}

/// Remembers that two people who look like one are two.
pub fn keep_apart(writer: &Writer<'_>, request: TwoPeople) -> Result<Done> {
    let one = store::resolve(writer.conn, request.one_id)?;
    let other = store::resolve(writer.conn, request.other_id)?;
    if one == other {
        return Err(Error::new(Code::SamePerson));
    }
    if !apart(writer.conn)?.contains(&ordered(one, other)) {
        let (one, other) = ordered(one, other);
        writer.conn.execute(
            "INSERT INTO person_apart(id, one_id, other_id, created_at) VALUES (?1, ?2, ?3, ?4)",
            params![PersonId::new(), one, other, stamp(writer.now)],
        )?;
    }
    writer.fact("name", store::name(writer.conn, one)?);
    writer.fact("other", store::name(writer.conn, other)?);
    Ok(Done {})
}

/// The pairs of the planner that was asked last, as of its latest step: a long
/// list is asked for page by page. Ids alone, no names.
static LATEST: Mutex<Option<(String, Arc<Vec<pairs::Found>>)>> = Mutex::new(None);

fn all(conn: &Connection) -> Result<Arc<Vec<pairs::Found>>> {
    let step: Option<String> = conn
        .prepare_cached("SELECT max(hlc) FROM change_step")?
        .query_row([], |row| row.get(0))?;
    let of = format!(
        "{} {}",
        conn.path().unwrap_or_default(),
        step.unwrap_or_default()
    );
    let mut latest = LATEST.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, found)) = latest.as_ref().filter(|(known, _)| *known == of) {
        return Ok(Arc::clone(found));
    }
    let apart = apart(conn)?;
    let mut found = pairs::find(conn)?;
    found.retain(|pair| !apart.contains(&ordered(pair.one, pair.other)));
    let found = Arc::new(found);
    *latest = Some((of, Arc::clone(&found)));
    Ok(found)
}

fn ordered(one: PersonId, other: PersonId) -> (PersonId, PersonId) {
    if one < other {
        (one, other)
    } else {
        (other, one)
    }
}

/// The pairs that were told to be two; whoever was merged since is meant as the
/// one they are now.
fn apart(conn: &Connection) -> Result<HashSet<(PersonId, PersonId)>> {
    let mut statement = conn.prepare_cached("SELECT one_id, other_id FROM person_apart")?;
    let told = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<Vec<(PersonId, PersonId)>>>()?;
    let mut known: HashMap<PersonId, Option<PersonId>> = HashMap::new();
    let mut now = |id: PersonId| -> Result<Option<PersonId>> {
        if let Some(found) = known.get(&id) {
            return Ok(*found);
        }
        let found = store::survivor(conn, id)?;
        known.insert(id, found);
        Ok(found)
    };
    let mut apart = HashSet::with_capacity(told.len());
    for (one, other) in told {
        if let (Some(one), Some(other)) = (now(one)?, now(other)?) {
            apart.insert(ordered(one, other));
        }
    }
    Ok(apart)
}
