//! Attendance that a file states becomes arrivals: of the whole party, at the
//! time the file tells, else at the event's start. Only where the event has
//! begun or is today, or the file tells a date and time of the evening: whoever
//! wrote that down was there, and it is the clock of this laptop that is behind.
//! Otherwise nobody has come to what lies ahead. Whoever has been through the
//! door keeps what the door says.

use chrono::{DateTime, Duration, NaiveTime, Utc};
use rusqlite::Connection;
use samovar_i18n::msg;

use super::event_guests::EventGuests;
use super::planned::{Arrival, Planned};
use crate::checkin::rows::{self, PassageKind, Passing};
use crate::error::Result;
use crate::ids::{EventId, GuestId};
use crate::planner::{Reader, Writer};
use crate::settings::store as settings;
use crate::time;

/// Plans the arrivals; gives how many the file states that can't be so.
pub fn plan(reader: &Reader<'_>, event: &EventGuests, people: &mut [Planned]) -> Result<u32> {
    let starts = event.begins;
    let today = reader.now.with_timezone(&event.zone).date_naive();
    let begun = starts.with_timezone(&event.zone).date_naive() <= today;
    let mut unbelieved = 0;
    for planned in people.iter_mut().filter(|planned| planned.said.checked_in) {
        let Some(guest) = &planned.guest else {
            continue;
        };
        let dated = planned
            .said
            .checked_in_at
            .as_deref()
            .and_then(|at| time::when(at, event.zone));
        let evening = starts - Duration::hours(12)..starts + Duration::hours(36);
        let there = dated.is_some_and(|at| evening.contains(&at));
        let told = dated.or_else(|| on_the_day(planned.said.checked_in_time?, event));
        // A ticket that was tried out the week before is no arrival.
        let early = told.is_some_and(|at| at < starts - Duration::days(1));
        let ahead = !begun || told.is_some_and(|at| at > reader.now);
        if early || ahead && !there {
            unbelieved += 1;
        } else if guest.before.is_none() || !been_through(reader.conn, guest.id)? {
            planned.arrival = Some(Arrival {
                at: told.unwrap_or(starts.min(reader.now)),
                heads: guest.after.heads(),
            });
        }
    }
    Ok(unbelieved)
}

/// A time without a date is one of the evening: after midnight it belongs to the
/// day after, and people come a few hours early.
fn on_the_day(at: NaiveTime, event: &EventGuests) -> Option<DateTime<Utc>> {
    let day = event.begins.with_timezone(&event.zone).date_naive();
    let on = |day: chrono::NaiveDate| {
        let wall = day.and_time(at).format("%Y-%m-%dT%H:%M:%S").to_string();
        time::when(&wall, event.zone)
    };
    let early = event.begins - Duration::hours(12);
    match on(day) {
        Some(at) if at < early => on(day.succ_opt()?),
        at => at,
    }
}

/// True where the door knows of them, also if that was taken back by hand. What
/// an undo took back is written at the time of the arrival itself.
fn been_through(conn: &Connection, guest: GuestId) -> Result<bool> {
    Ok(conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM checkin AS c WHERE c.guest_id = ?1 AND c.kind <> 'void'
               AND NOT EXISTS (SELECT 1 FROM checkin AS v WHERE v.voids = c.id AND v.at = c.at
                               AND NOT EXISTS (SELECT 1 FROM checkin AS w WHERE w.voids = v.id)))",
        )?
        .query_row([guest], |row| row.get(0))?)
}

/// Writes an arrival, told apart from those of the door by its station.
pub fn write(writer: &Writer<'_>, event: EventId, guest: GuestId, arrival: &Arrival) -> Result<()> {
    let station = msg::import_station(settings::language(writer.conn)?);
    rows::insert(
        writer,
        &Passing {
            guest,
            event,
            kind: PassageKind::Arrival,
            heads: arrival.heads,
            at: arrival.at,
            station: &station,
            over: "",
        },
    )?;
    Ok(())
}
