//! Regulars: people who are invited to every date of a series that is to come,
//! also to those that are planned later.

use rusqlite::{Connection, params};

use super::parts;
use super::show;
use super::{MOST_INVITED, Regular, Regulars, RegularsChanged};
use crate::error::{Code, Error, Result};
use crate::event::EventState;
use crate::guest::{self, GuestState, InvitePeople, RemoveGuests};
use crate::ids::{EventId, GuestId, PersonId, RegularId, SeriesId};
use crate::person::store as people;
use crate::planner::Writer;
use crate::time::stamp;

/// Of the whole, from the id of any part.
pub fn of(conn: &Connection, series: SeriesId) -> Result<Vec<Regular>> {
    let series = parts::whole_or_gone(conn, series)?;
    let mut statement = conn.prepare_cached(
        "SELECT p.id, p.name, coalesce((SELECT value FROM contact WHERE person_id = p.id AND +kind = 'email'
                                        ORDER BY position, id LIMIT 1), '')
         FROM regular AS r JOIN person AS p ON p.id = r.person_id
         WHERE r.series_id = ?1 ORDER BY r.created_at, r.id",
    )?;
    let found = statement
        .query_map([series], |row| {
            Ok(Regular {
                person_id: row.get(0)?,
                name: row.get(1)?,
                email: row.get(2)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

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

/// So many guests at once would hold up everything else for a minute and more.
pub fn not_too_many(people: u32, dates: u32) -> Result<()> {
    let guests = people.saturating_mul(dates);
    if guests > MOST_INVITED {
        return Err(Error::new(Code::TooManyAtOnce)
            .with("people", people)
            .with("dates", dates)
            .with("most", MOST_INVITED));
    }
    Ok(())
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

/// Regulars of the series are guests of dates that were just made, unless those
/// are over.
pub fn invite_to(writer: &Writer<'_>, series: SeriesId, events: &[EventId]) -> Result<()> {
    let people: Vec<PersonId> = of(writer.conn, series)?
        .into_iter()
        .map(|regular| regular.person_id)
        .collect();
    if people.is_empty() {
        return Ok(());
    }
    let ahead = to_come(writer, series)?;
    for event in events.iter().filter(|event| ahead.contains(event)) {
        guest::edit::invite(
            writer,
            InvitePeople {
                event_id: *event,
                person_ids: people.clone(),
            },
        )?;
    }
    Ok(())
}

fn to_come(writer: &Writer<'_>, series: SeriesId) -> Result<Vec<EventId>> {
    let all = parts::of(writer.conn, series)?;
    Ok(parts::events_of(writer, &all)?
        .into_iter()
        .map(|(_, _, event)| event)
        .filter(|event| !event.is_past && event.state != EventState::Cancelled)
        .map(|event| event.id)
        .collect())
}

/// One is named, several are counted.
fn tell(writer: &Writer<'_>, title: &str, count: usize, name: &str) {
    writer.fact("title", title);
    writer.fact("count", count);
    writer.fact("name", if count == 1 { name } else { "" });
}
