//! How late the evening is: by the real times of what is done, and by how far the running one
//! is over. A pause that was planned takes nothing from it until the next one begins.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use samovar_zone::Zone;

use super::marks::{Mark, Real};
use crate::event::Event;
use crate::ids::RoomId;
use crate::session::Session;
use crate::time::{self, Fold, Wall};

/// A session as it was planned and as it went.
#[derive(Debug, Clone, Copy)]
pub struct Walked {
    pub starts: DateTime<Utc>,
    pub minutes: u32,
    pub real: Option<Real>,
}

impl Walked {
    #[must_use]
    pub fn length(&self) -> TimeDelta {
        TimeDelta::minutes(i64::from(self.minutes))
    }
}

/// A session that has a time, with how it went.
pub struct Walk<'s> {
    pub session: &'s Session,
    pub starts: Wall,
    pub walked: Walked,
}

/// The sessions of a room and those that are in all of them; `None`: all there are.
#[must_use]
pub fn walk<'s>(
    sessions: &'s [Session],
    real: &HashMap<String, Real>,
    room: Option<RoomId>,
    zone: Zone,
) -> Vec<Walk<'s>> {
    sessions
        .iter()
        .filter(|session| room.is_none() || session.room_id.is_none() || session.room_id == room)
        .filter_map(|session| session.starts.map(|starts| (session, starts)))
        .map(|(session, starts)| Walk {
            session,
            starts,
            walked: Walked {
                starts: time::instant_or_after(starts, zone, Fold::Earlier),
                minutes: session.minutes,
                real: real.get(&session.id.to_string()).copied(),
            },
        })
        .collect()
}

/// Half a day: nobody runs an evening that is later than that, or earlier.
const MOST: i64 = 12 * 60;

/// None where the show is walked on another day than its own: what it is late by then is no
/// news of the evening.
#[must_use]
pub const fn believed(minutes: i64) -> Option<i64> {
    if minutes.abs() > MOST {
        None
    } else {
        Some(minutes)
    }
}

/// Marks that were made so long before the event or after it that they are of a rehearsal.
pub fn rehearsed<'m>(event: &Event, marks: &'m [Mark]) -> impl Iterator<Item = &'m Mark> {
    let zone = time::zone_shown(&event.zone);
    let from = time::instant_or_after(event.starts, zone, event.starts_fold);
    let until = time::instant_or_after(event.ends, zone, event.ends_fold);
    let away = TimeDelta::minutes(MOST);
    marks
        .iter()
        .filter(move |mark| mark.at < from - away || mark.at > until + away)
}

/// Whole minutes; early is negative. The rows are in the order of their planned times.
#[must_use]
pub fn minutes(rows: &[Walked], now: DateTime<Utc>) -> i64 {
    let overdue = rows
        .iter()
        .find(|row| row.real.is_none())
        .map(|next| now - next.starts);
    let last = rows
        .iter()
        .filter_map(|row| row.real.map(|real| (row, real)))
        .max_by_key(|(_, real)| real.started);
    let late = match last {
        // Nothing has begun: what should have begun is late, unless nobody walks it at all.
        None => overdue
            .filter(|over| *over > TimeDelta::zero() && *over < TimeDelta::hours(12))
            .unwrap_or(TimeDelta::zero()),
        Some((
            row,
            Real {
                started,
                done: None,
            },
        )) => {
            let over = now - (started + row.length());
            (started - row.starts) + over.max(TimeDelta::zero())
        }
        Some((
            row,
            Real {
                done: Some(done), ..
            },
        )) => {
            let ended = done - (row.starts + row.length());
            overdue.map_or(ended, |overdue| ended.max(overdue))
        }
    };
    late.num_minutes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minutes: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::minutes(minutes)
    }

    /// One after the other from minute 0; the last one with a length runs.
    fn evening(planned: &[u32], took: &[i64]) -> Vec<Walked> {
        let (mut starts, mut real) = (0, 0);
        let mut rows = Vec::new();
        for (index, minutes) in planned.iter().enumerate() {
            let begun = (index <= took.len()).then(|| Real {
                started: at(real),
                done: took.get(index).map(|took| at(real + took)),
            });
            rows.push(Walked {
                starts: at(starts),
                minutes: *minutes,
                real: begun,
            });
            starts += i64::from(*minutes);
            real += took.get(index).copied().unwrap_or(0);
        }
        rows
    }

    #[test]
    fn four_over_one_under_and_two_over_now_are_five_late() {
        let rows = evening(&[30, 30, 30, 30], &[34, 29]);
        // The third began at 63, should have ended at 93, and runs on at 95.
        assert_eq!(minutes(&rows, at(95)), 5);
        // Before its end nothing is over.
        assert_eq!(minutes(&rows, at(70)), 3);
    }

    #[test]
    fn nothing_is_late_before_the_first_and_waiting_for_it_is() {
        let rows = evening(&[30, 30], &[]);
        let waiting: Vec<Walked> = rows
            .iter()
            .map(|row| Walked { real: None, ..*row })
            .collect();
        assert_eq!(minutes(&waiting, at(-20)), 0);
        assert_eq!(minutes(&waiting, at(7)), 7);
        assert_eq!(minutes(&[], at(7)), 0);
    }
}
