//! The plus-ones whose name or diet is known.

use std::collections::HashSet;

use rusqlite::params;

use super::edit::set_plus_ones;
use super::{Companion, Guest, SetCompanions, store, waitlist};
use crate::db::position;
use crate::error::Result;
use crate::ids::{CompanionId, GuestId};
use crate::input;
use crate::person::food;
use crate::planner::Writer;

/// A plus-one as it will be stored.
#[derive(PartialEq, Eq)]
struct Wanted {
    name: String,
    diet: String,
    allergens: String,
}

/// Makes the list the guest's companions; equal ones keep their rows. The
/// number of plus-ones grows with the list and never shrinks by it.
pub fn set(writer: &Writer<'_>, request: SetCompanions) -> Result<Guest> {
    let guest = store::load(writer.conn, request.guest_id)?;
    let mut wanted = Vec::new();
    for companion in request.companions {
        wanted.push(Wanted {
            name: input::line("name", &companion.name)?,
            diet: food::diets("diets", companion.diets.as_deref().unwrap_or_default())?,
            allergens: food::allergens(
                "allergens",
                companion.allergens.as_deref().unwrap_or_default(),
            )?,
        });
    }
    write(writer, guest.id, &wanted)?;
    let mut after = guest.record.clone();
    let number = after.plus_ones.max(wanted.len() as u32);
    // Naming somebody who is counted already needs no seat; one more does.
    let meant = request.over_capacity.unwrap_or(false);
    set_plus_ones(writer, &guest, &mut after, number, meant)?;
    if store::update(writer.conn, guest.id, &guest.record, &after)? {
        waitlist::promote(writer, guest.event_id)?;
    }
    writer.about(guest.event_id);
    writer.fact("name", guest.name);
    writer.fact("count", wanted.len());
    store::load_guest(writer, request.guest_id)
}

fn write(writer: &Writer<'_>, guest: GuestId, wanted: &[Wanted]) -> Result<()> {
    let known = store::companions(writer.conn, guest)?;
    if known.iter().map(stored).eq(wanted
        .iter()
        .map(|w| (w.name.clone(), w.diet.clone(), w.allergens.clone())))
    {
        return Ok(());
    }
    let mut kept: HashSet<CompanionId> = HashSet::new();
    let mut last: Option<String> = None;
    for companion in wanted {
        let place = position::after(last.as_deref())?;
        let same = known
            .iter()
            .find(|old| old.name == companion.name && !kept.contains(&old.id));
        match same {
            Some(old) => {
                kept.insert(old.id);
                writer.conn.execute(
                    "UPDATE companion SET diet = ?2, allergens = ?3, position = ?4
                     WHERE id = ?1 AND (diet, allergens, position) <> (?2, ?3, ?4)",
                    params![old.id, companion.diet, companion.allergens, place],
                )?;
            }
            None => {
                writer.conn.execute(
                    "INSERT INTO companion(id, guest_id, name, diet, allergens, position)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                    params![
                        CompanionId::new(),
                        guest,
                        companion.name,
                        companion.diet,
                        companion.allergens,
                        place
                    ],
                )?;
            }
        }
        last = Some(place);
    }
    for gone in known.iter().filter(|old| !kept.contains(&old.id)) {
        writer
            .conn
            .execute("DELETE FROM companion WHERE id = ?1", [gone.id])?;
    }
    Ok(())
}

fn stored(companion: &Companion) -> (String, String, String) {
    (
        companion.name.clone(),
        companion.diets.join("+"),
        companion.allergens.join("+"),
    )
}
