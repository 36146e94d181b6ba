//! Who eats: every head once, with what it may not eat.
//!
//! Guests who are going, their plus-ones, speakers and staff who eat and are not
//! among those guests, and who came in without having said so. A plus-one of whom
//! nothing is known is a head that was not asked.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};
use samovar_import::Diet;

use super::admitted::{self, Extra};
use super::head::{Companions, Head, NAMES, Role};
use super::{AllergenLine, DietLine, DietNote, Headcount, OwnWords};
use crate::error::Result;
use crate::event::EventRef;
use crate::guest::capacity::Seats;
use crate::ids::{EventId, GuestId};
use crate::person::food;
use crate::person::order::key_column;
use crate::planner::Reader;

pub fn get(reader: &Reader<'_>, request: EventRef) -> Result<Headcount> {
    Seats::load(reader.conn, request.event_id)?;
    of_event(reader.conn, request.event_id).map(|(_, count)| count)
}

/// Every head of the event, and the lines they make.
pub fn of_event(conn: &Connection, event: EventId) -> Result<(Vec<Head>, Headcount)> {
    let companions = companions(conn, event)?;
    let mut heads = expected(conn, event, &companions)?;
    let extras = admitted::load(conn, event, &companions)?;
    heads.extend(extras.iter().flat_map(|extra| extra.uncounted.clone()));
    let mut count = count(&heads);
    count.admitted = extras.into_iter().map(Extra::told).collect();
    Ok((heads, count))
}

/// Who said they come: guests with their plus-ones by name, then speakers and
/// staff by name.
fn expected(conn: &Connection, event: EventId, companions: &Companions) -> Result<Vec<Head>> {
    let key = key_column(conn)?;
    let mut heads = Vec::new();
    let mut guests = conn.prepare_cached(&format!(
        "SELECT g.id, g.plus_ones, p.id, p.name, p.diet, p.allergens, p.diet_note, p.diet_note_settled
         FROM guest AS g JOIN person AS p ON p.id = g.person_id
         LEFT JOIN local_person_index AS i ON i.person_id = p.id
         WHERE g.event_id = ?1 AND g.state = 'going' ORDER BY i.{key}, g.id"
    ))?;
    let mut guests = guests.query([event])?;
    while let Some(row) = guests.next()? {
        let id: GuestId = row.get(0)?;
        let plus_ones: u32 = row.get(1)?;
        let guest = Head::read(Role::Guest, row, 2)?;
        let mut known = companions.get(&id).into_iter().flatten().cloned();
        let plus: Vec<Head> = (0..plus_ones)
            .map(|_| {
                let unknown = || Head::unknown(Role::PlusOne, &guest.name);
                let mut head = known.next().unwrap_or_else(unknown);
                if head.name.is_empty() {
                    head.name = unknown().name;
                }
                head
            })
            .collect();
        heads.push(guest);
        heads.extend(plus);
    }
    let mut staff = conn.prepare_cached(&format!(
        "SELECT p.id, p.name, p.diet, p.allergens, p.diet_note, p.diet_note_settled
         FROM person AS p LEFT JOIN local_person_index AS i ON i.person_id = p.id
         WHERE p.id IN (SELECT person_id FROM speaker WHERE event_id = ?1 AND eats AND state <> 'declined'
                        UNION SELECT person_id FROM staff WHERE event_id = ?1 AND eats)
           AND NOT EXISTS (SELECT 1 FROM guest AS g
                           WHERE g.person_id = p.id AND g.event_id = ?1 AND g.state = 'going')
         ORDER BY i.{key}, p.id"
    ))?;
    let mut staff = staff.query([event])?;
    while let Some(row) = staff.next()? {
        heads.push(Head::read(Role::Staff, row, 0)?);
    }
    Ok(heads)
}

/// Those of everybody at once: also a party that the door let in without an answer.
fn companions(conn: &Connection, event: EventId) -> Result<Companions> {
    let mut found = Companions::new();
    let mut statement = conn.prepare_cached(
        "SELECT c.guest_id, c.name, c.diet, c.allergens FROM guest AS g JOIN companion AS c ON c.guest_id = g.id
         WHERE g.event_id = ?1 ORDER BY c.position, c.id",
    )?;
    let mut rows = statement.query(params![event])?;
    while let Some(row) = rows.next()? {
        let text = |at: usize| row.get::<_, String>(at);
        found.entry(row.get(0)?).or_default().push(Head::of(
            Role::PlusOne,
            &text(1)?,
            &text(2)?,
            &text(3)?,
        ));
    }
    Ok(found)
}

/// The lines of the headcount; the diet lines sum to it.
#[must_use]
pub fn count(heads: &[Head]) -> Headcount {
    let with = |role: Role| heads.iter().filter(|head| head.role == role).count() as u32;
    Headcount {
        going: with(Role::Guest),
        plus_ones: with(Role::PlusOne),
        staff: with(Role::Staff),
        at_door: with(Role::AtDoor),
        headcount: heads.len() as u32,
        diets: diet_lines(heads),
        allergens: allergen_lines(heads),
        own_words: heads.iter().filter_map(own_words).collect(),
        notes: heads
            .iter()
            .filter(|head| !head.note.is_empty() && !head.unread)
            .map(|head| DietNote {
                name: head.name.clone(),
                note: head.note.clone(),
            })
            .collect(),
        admitted: Vec::new(),
    }
}

fn own_words(head: &Head) -> Option<OwnWords> {
    Some(OwnWords {
        person_id: head.person.filter(|_| head.unread)?,
        name: head.name.clone(),
        words: head.note.clone(),
        diets: food::list(&head.diet),
        allergens: food::list(&head.allergens),
    })
}

fn diet_lines(heads: &[Head]) -> Vec<DietLine> {
    let mut lines: BTreeMap<(u8, usize, &str), DietLine> = BTreeMap::new();
    for head in heads {
        let line = lines.entry(rank(head.line())).or_insert_with(|| DietLine {
            diet: head.line().to_owned(),
            guests: 0,
            plus_ones: 0,
            staff: 0,
            at_door: 0,
            total: 0,
        });
        match head.role {
            Role::Guest => line.guests += 1,
            Role::PlusOne => line.plus_ones += 1,
            Role::Staff => line.staff += 1,
            Role::AtDoor => line.at_door += 1,
        }
        line.total += 1;
    }
    lines.into_values().collect()
}

/// None, codes in the order of the form, other answers, combinations, words that
/// wait, not asked.
fn rank(diet: &str) -> (u8, usize, &str) {
    let place = Diet::ALL.iter().position(|known| known.code() == diet);
    match (diet, place) {
        (food::NONE, _) => (0, 0, diet),
        (food::NOT_ASKED, _) => (5, 0, diet),
        (food::OWN_WORDS, _) => (4, 0, diet),
        (_, Some(place)) => (1, place, diet),
        (food::OTHER, _) => (2, 0, diet),
        _ => (3, 0, diet),
    }
}

fn allergen_lines(heads: &[Head]) -> Vec<AllergenLine> {
    let mut lines: BTreeMap<(bool, String), AllergenLine> = BTreeMap::new();
    for head in heads {
        for allergen in food::list(&head.allergens)
            .into_iter()
            .filter(|code| code != food::NONE)
        {
            let last = allergen == food::NOT_ASKED;
            let line = lines
                .entry((last, allergen.clone()))
                .or_insert_with(|| AllergenLine {
                    allergen,
                    total: 0,
                    names: Vec::new(),
                });
            line.total += 1;
            if line.names.len() < NAMES {
                line.names.push(head.name.clone());
            }
        }
    }
    lines.into_values().collect()
}
