//! Companions whom a file names become rows of their guest's party. Who is
//! known already is added no second time; nobody is named beyond the plus-ones.

use rusqlite::{Connection, params};

use super::planned::{Named, Planned};
use crate::db::{position, text};
use crate::error::Result;
use crate::guest::store as guests;
use crate::ids::{CompanionId, GuestId};
use crate::person::food;
use crate::planner::Writer;

/// Works out who is new and who is gone, once the seats are given.
pub fn name(conn: &Connection, people: &mut [Planned]) -> Result<()> {
    for planned in people {
        let Some(guest) = &planned.guest else {
            continue;
        };
        let known = match &guest.before {
            Some(_) => guests::companions(conn, guest.id)?,
            None => Vec::new(),
        };
        let most = guest.after.plus_ones as usize;
        let wanted: Vec<String> = planned
            .said
            .companions
            .iter()
            .map(|name| text::fold(name))
            .collect();
        let mut gone = Vec::new();
        let mut left = known.len();
        for companion in known.iter().rev() {
            if left > most && !wanted.contains(&text::fold(&companion.name)) {
                gone.push(companion.id);
                left -= 1;
            }
        }
        let mut there: Vec<String> = known.iter().map(|one| text::fold(&one.name)).collect();
        let mut new = Vec::new();
        // What was not taken of the reply is not taken of its names either.
        let stands = planned
            .kept
            .as_ref()
            .is_some_and(|kept| kept.reply.is_some() || kept.plus_ones.is_some());
        for companion in planned.said.companions.iter().filter(|_| !stands) {
            let folded = text::fold(companion);
            match there.iter().position(|one| *one == folded) {
                Some(at) => {
                    there.swap_remove(at);
                }
                None if left + new.len() < most => new.push(companion.clone()),
                None => {}
            }
        }
        planned.party = Named {
            known: known.len() as u32,
            new,
            gone,
        };
    }
    Ok(())
}

/// Writes what was worked out.
pub fn write(writer: &Writer<'_>, guest: GuestId, named: &Named) -> Result<()> {
    for id in &named.gone {
        let sql = "DELETE FROM companion WHERE id = ?1";
        writer.conn.prepare_cached(sql)?.execute([id])?;
    }
    if named.new.is_empty() {
        return Ok(());
    }
    let mut last: Option<String> = writer
        .conn
        .prepare_cached("SELECT max(position) FROM companion WHERE guest_id = ?1")?
        .query_row([guest], |row| row.get(0))?;
    for name in &named.new {
        let place = position::after(last.as_deref())?;
        writer
            .conn
            .prepare_cached(
                "INSERT INTO companion(id, guest_id, name, diet, allergens, position)
                 VALUES (?1, ?2, ?3, ?4, ?4, ?5)",
            )?
            .execute(params![
                CompanionId::new(),
                guest,
                name,
                food::NOT_ASKED,
                place
            ])?;
        last = Some(place);
    }
    Ok(())
}
