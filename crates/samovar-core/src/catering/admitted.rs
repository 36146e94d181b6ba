//! Heads whom the door let in though nobody counted on them: they eat too, and
//! whoever feeds them has to see it.
//!
//! A party that left and came back is one party: what counts is the most heads it
//! had inside at once, and those who have left have eaten.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::head::{Companions, Head, Role};
use super::{Admitted, AdmittedAs};
use crate::error::Result;
use crate::guest::GuestState;
use crate::ids::{EventId, GuestId};
use crate::person::food;
use crate::person::order::key_column;

/// A party that is more heads than was known of before the door.
pub struct Extra {
    guest: GuestId,
    name: String,
    came_as: AdmittedAs,
    /// Every head nobody had counted on.
    heads: Vec<Head>,
    /// Those of them that are in no line of the headcount without the door.
    pub uncounted: Vec<Head>,
}

impl Extra {
    #[must_use]
    pub fn told(self) -> Admitted {
        let lines: BTreeSet<String> = self
            .heads
            .iter()
            .map(|head| head.line().to_owned())
            .collect();
        let allergens: BTreeSet<String> = self
            .heads
            .iter()
            .flat_map(|head| food::allergies(&head.allergens))
            .collect();
        Admitted {
            guest_id: self.guest,
            name: self.name,
            heads: u32::try_from(self.heads.len()).unwrap_or(u32::MAX),
            came_as: self.came_as,
            diets: lines.into_iter().collect(),
            allergens: allergens.into_iter().collect(),
        }
    }
}

/// By name.
pub fn load(conn: &Connection, event: EventId, companions: &Companions) -> Result<Vec<Extra>> {
    let key = key_column(conn)?;
    let mut statement = conn.prepare_cached(&format!(
        "WITH inside AS (
           SELECT guest_id, sum(CASE kind WHEN 'arrival' THEN heads ELSE -heads END)
                              OVER (PARTITION BY guest_id ORDER BY at, id) AS heads
           FROM passage WHERE event_id = ?1),
         peak AS (SELECT guest_id, max(heads) AS heads FROM inside GROUP BY guest_id)
         SELECT g.id, g.state, g.source = 'walk-in', g.plus_ones, peak.heads,
                EXISTS (SELECT 1 FROM speaker AS s WHERE s.event_id = ?1 AND s.person_id = p.id
                        AND s.eats AND s.state <> 'declined')
                OR EXISTS (SELECT 1 FROM staff AS s WHERE s.event_id = ?1 AND s.person_id = p.id AND s.eats),
                p.id, p.name, p.diet, p.allergens, p.diet_note, p.diet_note_settled
         FROM peak JOIN guest AS g ON g.id = peak.guest_id JOIN person AS p ON p.id = g.person_id
         LEFT JOIN local_person_index AS i ON i.person_id = p.id
         WHERE peak.heads > 0
           AND (g.state <> 'going' OR g.source = 'walk-in' OR peak.heads > 1 + g.plus_ones)
         ORDER BY i.{key}, g.id"
    ))?;
    let mut rows = statement.query([event])?;
    let mut extras = Vec::new();
    while let Some(row) = rows.next()? {
        let guest: GuestId = row.get(0)?;
        let state: GuestState = row.get(1)?;
        let walk_in: bool = row.get(2)?;
        let plus_ones: u32 = row.get(3)?;
        let inside: u32 = row.get(4)?;
        let fed_as_staff: bool = row.get(5)?;
        let host = Head::read(Role::AtDoor, row, 6)?;
        let name = host.name.clone();
        let going = state == GuestState::Going;
        let known = companions.get(&guest).map_or(&[][..], Vec::as_slice);
        let party = party(known, host, inside.max(1 + plus_ones));
        let at_most = |heads: u32| usize::try_from(heads).unwrap_or(usize::MAX);
        let counted = match (going, fed_as_staff) {
            (true, _) => 1 + plus_ones,
            (false, true) => 1,
            (false, false) => 0,
        };
        let uncounted: Vec<Head> = party
            .iter()
            .take(at_most(inside))
            .skip(at_most(counted))
            .cloned()
            .collect();
        let heads = if walk_in && going {
            party.into_iter().take(at_most(inside)).collect()
        } else {
            uncounted.clone()
        };
        if heads.is_empty() {
            continue;
        }
        extras.push(Extra {
            guest,
            name,
            came_as: came_as(state, walk_in),
            heads,
            uncounted,
        });
    }
    Ok(extras)
}

/// The guest, the companions who are known, and as many more as came.
fn party(known: &[Head], host: Head, heads: u32) -> Vec<Head> {
    let unknown = Head::unknown(Role::AtDoor, &host.name);
    let mut party = vec![host];
    party.extend(known.iter().map(|companion| {
        let name = match companion.name.as_str() {
            "" => unknown.name.clone(),
            name => name.to_owned(),
        };
        Head {
            role: Role::AtDoor,
            name,
            ..companion.clone()
        }
    }));
    while u32::try_from(party.len()).unwrap_or(u32::MAX) < heads {
        party.push(unknown.clone());
    }
    party
}

const fn came_as(state: GuestState, walk_in: bool) -> AdmittedAs {
    match state {
        _ if walk_in => AdmittedAs::WalkIn,
        GuestState::Going => AdmittedAs::Party,
        GuestState::Invited => AdmittedAs::Invited,
        GuestState::Maybe => AdmittedAs::Maybe,
        GuestState::Declined => AdmittedAs::Declined,
        GuestState::Waitlisted => AdmittedAs::Waitlisted,
        GuestState::Cancelled => AdmittedAs::Cancelled,
    }
}
