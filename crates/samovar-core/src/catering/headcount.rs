//! Who eats: every head once, with what it may not eat.
//!
//! Guests who are going, their plus-ones, and speakers and staff who eat and
//! are not among those guests. A plus-one of whom nothing is known is a head
//! that was not asked.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};
use samovar_import::Diet;

use super::{AllergenLine, DietLine, DietNote, Headcount};
use crate::error::Result;
use crate::event::EventRef;
use crate::guest::capacity::Seats;
use crate::ids::EventId;
use crate::person::food;
use crate::person::list::key_column;
use crate::planner::Reader;

/// Names listed beside a number.
pub const NAMES: usize = 50;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Guest,
    PlusOne,
    /// A speaker or staff.
    Staff,
}

/// One mouth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    pub role: Role,
    pub name: String,
    /// As [`food`] stores them.
    pub diet: String,
    pub allergens: String,
    pub note: String,
}

pub fn get(reader: &Reader<'_>, request: EventRef) -> Result<Headcount> {
    Seats::load(reader.conn, request.event_id)?;
    Ok(count(&heads(reader.conn, request.event_id)?))
}

/// Every head of the event: guests with their plus-ones by name, then speakers
/// and staff by name.
pub fn heads(conn: &Connection, event: EventId) -> Result<Vec<Head>> {
    let key = key_column(conn)?;
    let mut companions = companions(conn, event)?;
    let mut heads = Vec::new();
    let mut guests = conn.prepare_cached(&format!(
        "SELECT g.id, g.plus_ones, p.name, p.diet, p.allergens, p.diet_note
         FROM guest AS g JOIN person AS p ON p.id = g.person_id
         LEFT JOIN local_person_index AS i ON i.person_id = p.id
         WHERE g.event_id = ?1 AND g.state = 'going' ORDER BY i.{key}, g.id"
    ))?;
    let mut guests = guests.query([event])?;
    while let Some(row) = guests.next()? {
        let id: String = row.get(0)?;
        let plus_ones: u32 = row.get(1)?;
        let name: String = row.get(2)?;
        let mut known = companions.remove(&id).unwrap_or_default().into_iter();
        let plus = (0..plus_ones).map(|_| {
            let mut head = known.next().unwrap_or_else(|| Head {
                role: Role::PlusOne,
                name: String::new(),
                diet: food::NOT_ASKED.to_owned(),
                allergens: food::NOT_ASKED.to_owned(),
                note: String::new(),
            });
            if head.name.is_empty() {
                head.name = format!("{name} +1");
            }
            head
        });
        let plus: Vec<Head> = plus.collect();
        heads.push(Head {
            role: Role::Guest,
            name,
            diet: row.get(3)?,
            allergens: row.get(4)?,
            note: row.get(5)?,
        });
        heads.extend(plus);
    }
    let mut staff = conn.prepare_cached(&format!(
        "SELECT p.name, p.diet, p.allergens, p.diet_note
         FROM person AS p LEFT JOIN local_person_index AS i ON i.person_id = p.id
         WHERE p.id IN (SELECT person_id FROM speaker WHERE event_id = ?1 AND eats AND state <> 'declined'
                        UNION SELECT person_id FROM staff WHERE event_id = ?1 AND eats)
           AND NOT EXISTS (SELECT 1 FROM guest AS g
                           WHERE g.person_id = p.id AND g.event_id = ?1 AND g.state = 'going')
         ORDER BY i.{key}, p.id"
    ))?;
    let mut staff = staff.query([event])?;
    while let Some(row) = staff.next()? {
        heads.push(Head {
            role: Role::Staff,
            name: row.get(0)?,
            diet: row.get(1)?,
            allergens: row.get(2)?,
            note: row.get(3)?,
        });
    }
    Ok(heads)
}

fn companions(conn: &Connection, event: EventId) -> Result<BTreeMap<String, Vec<Head>>> {
    let mut found: BTreeMap<String, Vec<Head>> = BTreeMap::new();
    let mut statement = conn.prepare_cached(
        "SELECT c.guest_id, c.name, c.diet, c.allergens FROM guest AS g JOIN companion AS c ON c.guest_id = g.id
         WHERE g.event_id = ?1 AND g.state = 'going' ORDER BY c.position, c.id",
    )?;
    let mut rows = statement.query(params![event])?;
    while let Some(row) = rows.next()? {
        found.entry(row.get(0)?).or_default().push(Head {
            role: Role::PlusOne,
            name: row.get(1)?,
            diet: row.get(2)?,
            allergens: row.get(3)?,
            note: String::new(),
        });
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
        headcount: heads.len() as u32,
        diets: diet_lines(heads),
        allergens: allergen_lines(heads),
        notes: heads
            .iter()
            .filter(|head| !head.note.is_empty())
            .map(|head| DietNote {
                name: head.name.clone(),
                note: head.note.clone(),
            })
            .collect(),
    }
}

fn diet_lines(heads: &[Head]) -> Vec<DietLine> {
    let mut lines: BTreeMap<(u8, usize, &str), DietLine> = BTreeMap::new();
    for head in heads {
        let line = lines.entry(rank(&head.diet)).or_insert_with(|| DietLine {
            diet: head.diet.clone(),
            guests: 0,
            plus_ones: 0,
            staff: 0,
            total: 0,
        });
        match head.role {
            Role::Guest => line.guests += 1,
            Role::PlusOne => line.plus_ones += 1,
            Role::Staff => line.staff += 1,
        }
        line.total += 1;
    }
    lines.into_values().collect()
}

/// None, codes in the order of the form, other answers, combinations, not asked.
fn rank(diet: &str) -> (u8, usize, &str) {
    let place = Diet::ALL.iter().position(|known| known.code() == diet);
    match (diet, place) {
        (food::NONE, _) => (0, 0, diet),
        (food::NOT_ASKED, _) => (4, 0, diet),
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
