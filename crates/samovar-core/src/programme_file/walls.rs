//! The hours of a file by the clock of the event. A programme says what the clock in the
//! hall shows: hours stay as they are written, and only what is by another clock than the
//! rest of its file is turned.

use chrono::{Datelike, NaiveDateTime, TimeDelta, Timelike};
use samovar_schedule::{Programme, Reason};
use samovar_zone::Zone;

use super::told::Complaints;
use crate::time::{self, Fold, Wall};

/// When each session starts, in the order of the file.
pub fn of(programme: &Programme, own: Zone, complaints: &mut Complaints) -> Vec<Option<Wall>> {
    let said = programme
        .zone
        .as_deref()
        .and_then(|name| time::zone(name).ok());
    let by_own = || {
        let mut timed = programme.sessions.iter();
        timed
            .any(|one| is_by(one.starts, one.offset, own))
            .then_some(own)
    };
    let clock = said.or_else(by_own);
    let walls = programme
        .sessions
        .iter()
        .map(|session| {
            let at = whole(session.starts?);
            if !(1900..=9999).contains(&at.year()) {
                complaints.add(&session.title, Reason::Unreadable);
                return None;
            }
            match (clock, session.offset) {
                (Some(clock), Some(offset)) if !is_by(session.starts, Some(offset), clock) => {
                    complaints.add(&session.title, Reason::OtherClock);
                    let instant = at.checked_sub_signed(TimeDelta::minutes(offset.into()))?;
                    Some(time::wall_at(instant.and_utc(), clock))
                }
                _ => Some(Wall(at)),
            }
        })
        .collect();
    let mut timed = programme.sessions.iter();
    let first = timed.find_map(|one| Some((one.starts?, one.offset)));
    if let Some((at, offset)) = first {
        let theirs = clock.map(|clock| offset_at(at, clock)).or(offset);
        if theirs.is_some_and(|theirs| theirs != offset_at(at, own)) {
            let named = programme.zone.clone().unwrap_or_default();
            complaints.add(&named, Reason::OtherZone);
        }
    }
    walls
}

/// True where nothing is said against it.
fn is_by(at: Option<NaiveDateTime>, offset: Option<i32>, clock: Zone) -> bool {
    match (at, offset) {
        (Some(at), Some(offset)) => offset_at(at, clock) == offset,
        _ => false,
    }
}

/// How many minutes ahead of UTC a clock is.
pub fn offset_at(at: NaiveDateTime, clock: Zone) -> i32 {
    let instant = time::instant_or_after(Wall(at), clock, Fold::Earlier);
    i32::try_from((at - instant.naive_utc()).num_minutes()).unwrap_or_default()
}

fn whole(at: NaiveDateTime) -> NaiveDateTime {
    at.with_second(0)
        .and_then(|at| at.with_nanosecond(0))
        .unwrap_or(at)
}
