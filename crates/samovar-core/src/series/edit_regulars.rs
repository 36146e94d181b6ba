//! Who becomes a regular of a series and who is one no more, with the guests that they are
//! of its dates to come.

use rusqlite::params;

use super::regulars::{not_too_many, of, to_come};
use super::show;
use super::{Regulars, RegularsChanged, parts};
use crate::error::Result;
use crate::guest::{self, GuestState, InvitePeople, RemoveGuests};
use crate::ids::{GuestId, PersonId, RegularId};
use crate::person::store as people;
use crate::planner::Writer;
use crate::time::stamp;

pub fn add(writer: &Writer<'_>, request: Regulars) -> Result<RegularsChanged> {
    let series = parts::whole(writer.conn, request.series_id)?;
    let known = of(writer.conn, series)?;
    let mut new: Vec<PersonId> = Vec::new();
    let mut named = String::new();
    for person in request.person_ids {
        let person = people::resolve(writer.conn, person)?;
        named = people::name(writer.conn, person)?;
        if known.iter().any(|regular| regular.person_id == person) || new.contains(&person) {
            continue;
        }
        writer.conn.execute(
            "INSERT INTO regular(id, series_id, person_id, created_at) VALUES (?1, ?2, ?3, ?4)",
            params![RegularId::new(), series, person, stamp(writer.now)],
        )?;
        new.push(person);
    }
    let ahead = to_come(writer, series)?;
    not_too_many(new.len() as u32, ahead.len() as u32)?;
    let mut guests = 0;
    for event in ahead {
        guests += guest::edit::invite(
            writer,
            InvitePeople {
                event_id: event,
                person_ids: new.clone(),
            },
        )?
        .count;
    }
    let shown = show::show(writer, series)?;
    tell(writer, &shown.title, new.len(), &named);
    Ok(RegularsChanged {
        series: shown,
        count: new.len() as u32,
        guests,
        stay: 0,
    })
}

/// Those who have answered stay guests of that date.
pub fn remove(writer: &Writer<'_>, request: Regulars) -> Result<RegularsChanged> {
    let series = parts::whole(writer.conn, request.series_id)?;
    let (mut count, mut stay) = (0, 0);
    let mut leave: Vec<GuestId> = Vec::new();
    let mut named = String::new();
    let dates = to_come(writer, series)?;
    for person in request.person_ids {
        let person = people::resolve(writer.conn, person)?;
        let removed = writer.conn.execute(
            "DELETE FROM regular WHERE series_id = ?1 AND person_id = ?2",
            params![series, person],
        )?;
        if removed == 0 {
            continue;
        }
        count += 1;
        named = people::name(writer.conn, person)?;
        for event in &dates {
            let Some(id) = guest::store::find(writer.conn, *event, person)? else {
                continue;
            };
            let record = guest::store::load(writer.conn, id)?.record;
            if record.state == GuestState::Invited {
                leave.push(id);
            } else {
                stay += 1;
            }
        }
    }
    let guests = leave.len() as u32;
    if !leave.is_empty() {
        guest::edit::remove(
            writer,
            RemoveGuests {
                guest_ids: Some(leave),
                selection: None,
            },
        )?;
    }
    let shown = show::show(writer, series)?;
    tell(writer, &shown.title, count, &named);
    Ok(RegularsChanged {
        series: shown,
        count: count as u32,
        guests,
        stay,
    })
}

/// One is named, several are counted.
fn tell(writer: &Writer<'_>, title: &str, count: usize, name: &str) {
    writer.fact("title", title);
    writer.fact("count", count);
    writer.fact("name", if count == 1 { name } else { "" });
}
