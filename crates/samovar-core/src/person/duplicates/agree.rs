//! Whether two people of one name agree in everything: what one of them says, the
//! other says too or not at all. Such pairs are merged together, so whatever could
//! speak for two people is asked about one by one instead.

use rusqlite::{Connection, params};

use crate::error::Result;
use crate::ids::PersonId;
use crate::person::contact::{self, Contact, ContactKind};
use crate::person::matching::{name_of, same_letters};
use crate::person::merge;
use crate::person::store;

pub fn agree(conn: &Connection, one: PersonId, other: PersonId) -> Result<bool> {
    let (a, b) = (store::load(conn, one)?, store::load(conn, other)?);
    let name = |person: &store::PersonRecord| {
        name_of(
            &person.name,
            &person.given,
            &person.family,
            &person.patronymic,
        )
    };
    if !same_letters(&name(&a), &name(&b)) || merge::fields::contradict(&a, &b) {
        return Ok(false);
    }
    let (mine, theirs) = (contact::list(conn, one)?, contact::list(conn, other)?);
    let reached = [ContactKind::Email, ContactKind::Phone]
        .into_iter()
        .all(|kind| share_or_lack(&mine, &theirs, kind));
    Ok(reached && !two_members(&mine, &theirs) && evenings_agree(conn, one, other)?)
}

/// Something of the kind in common, or one of them has none.
fn share_or_lack(mine: &[Contact], theirs: &[Contact], kind: ContactKind) -> bool {
    let of = |all: &[Contact]| -> Vec<String> {
        let some = all.iter().filter(|one| one.kind == kind);
        some.map(|one| one.norm.clone()).collect()
    };
    let (mine, theirs) = (of(mine), of(theirs));
    mine.is_empty() || theirs.is_empty() || mine.iter().any(|norm| theirs.contains(norm))
}

/// One tool knows them under two ids.
fn two_members(mine: &[Contact], theirs: &[Contact]) -> bool {
    let ids = |all: &[Contact]| -> Vec<(String, String)> {
        all.iter()
            .filter(|one| one.kind == ContactKind::Source)
            .filter_map(|one| one.norm.split_once(':'))
            // A row of a list without ids is no member of anything.
            .filter(|(tool, _)| *tool != "row")
            .map(|(tool, id)| (tool.to_owned(), id.to_owned()))
            .collect()
    };
    let theirs = ids(theirs);
    ids(mine).iter().any(|(tool, id)| {
        let mut same_tool = theirs.iter().filter(|(of, _)| of == tool).peekable();
        same_tool.peek().is_some() && same_tool.all(|(_, other)| other != id)
    })
}

/// Where both are guests of an event, they came in by different lists and say the
/// same; nobody comes through a door twice, or speaks beside themselves.
fn evenings_agree(conn: &Connection, one: PersonId, other: PersonId) -> Result<bool> {
    Ok(conn
        .prepare_cached(
            "SELECT NOT EXISTS (
                 SELECT 1 FROM guest AS a JOIN guest AS b ON b.event_id = a.event_id
                 WHERE a.person_id = ?1 AND b.person_id = ?2
                   AND (a.source = b.source OR a.state <> b.state OR a.plus_ones <> b.plus_ones
                        OR (EXISTS (SELECT 1 FROM arrival WHERE guest_id = a.id)
                            AND EXISTS (SELECT 1 FROM arrival WHERE guest_id = b.id))))
               AND NOT EXISTS (
                 SELECT 1 FROM speaker AS a JOIN speaker AS b ON b.event_id = a.event_id
                 WHERE a.person_id = ?1 AND b.person_id = ?2)
               AND NOT EXISTS (
                 SELECT 1 FROM staff AS a JOIN staff AS b ON b.event_id = a.event_id
                 WHERE a.person_id = ?1 AND b.person_id = ?2)",
        )?
        .query_row(params![one, other], |row| row.get(0))?)
}
