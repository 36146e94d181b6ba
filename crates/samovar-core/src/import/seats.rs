//! Seats for the parties of a file. Known guests keep theirs; who waits already
//! comes before the file; of the file, who answered first. Nobody goes over the
//! capacity unless that was meant: a party without a seat gets a place on the
//! waitlist, and more plus-ones than there are seats stay out.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Duration, Utc};
use chrono_tz::Tz;

use super::ImportReport;
use super::plan::Planned;
use crate::error::Result;
use crate::event::{EventState, store as events};
use crate::guest::capacity::Seats;
use crate::guest::store::{self as guests, GuestRecord};
use crate::guest::waitlist::{self, Seat};
use crate::guest::{GuestState, Party};
use crate::ids::{EventId, GuestId, PersonId};
use crate::planner::Reader;
use crate::time::{self, stamp};

/// The event as it is before the import.
pub struct EventGuests {
    pub zone: Tz,
    pub guests: HashMap<PersonId, (GuestId, GuestRecord)>,
    seats: Seats,
    /// In the order in which they move up; nobody does at an event that is over.
    waiting: Vec<Party>,
}

impl EventGuests {
    pub fn load(reader: &Reader<'_>, id: EventId) -> Result<Self> {
        let event = events::load(reader, id)?;
        let over = event.is_past || matches!(event.state, EventState::Done | EventState::Cancelled);
        let guests = guests::of_event(reader.conn, id)?
            .into_iter()
            .map(|guest| (guest.person_id, (guest.id, guest.record)))
            .collect();
        Ok(Self {
            zone: time::zone(&event.zone)?,
            guests,
            seats: Seats::load(reader.conn, id)?,
            waiting: if over {
                Vec::new()
            } else {
                waitlist::waiting(reader.conn, id)?
            },
        })
    }
}

/// What became of the seats.
#[derive(Default)]
pub struct Outcome {
    /// True where those who wait move up once the plan is carried out.
    pub promotes: bool,
    promoted: u32,
    to_waitlist: u32,
    plus_ones_out: u32,
    over_capacity: u32,
}

impl Outcome {
    pub fn tell(&self, report: &mut ImportReport) {
        report.promoted = self.promoted;
        report.to_waitlist = self.to_waitlist;
        report.plus_ones_out = self.plus_ones_out;
        report.over_capacity = self.over_capacity;
    }
}

/// Gives every party that says it is going a seat, or a place on the waitlist.
pub fn give(
    event: &EventGuests,
    people: &mut [Planned],
    meant: bool,
    now: DateTime<Utc>,
) -> Outcome {
    let mut outcome = Outcome::default();
    let mut seats = event.seats.clone();
    let freed = free(&mut seats, people);
    let mut asked = asking(event, people);
    if freed {
        let places: HashMap<GuestId, usize> = people
            .iter()
            .enumerate()
            .filter_map(|(place, planned)| Some((planned.guest.as_ref()?.id, place)))
            .collect();
        for party in &event.waiting {
            // Whoever the file says something of is asked for below, or left.
            if !places.contains_key(&party.guest_id)
                && Seat::take(&mut seats, party.heads, false) == Seat::Free
            {
                outcome.promoted += 1;
            }
        }
        outcome.promotes = outcome.promoted > 0;
    }
    asked.sort_by_key(|(at, _)| *at);
    let now = after_all_who_wait(event, now);
    for (late, (_, place)) in (0..).zip(asked) {
        let Some(planned) = people.get_mut(place) else {
            continue;
        };
        seat(
            planned,
            &mut seats,
            meant,
            now + Duration::milliseconds(late),
            &mut outcome,
        );
    }
    keep_places(people, now);
    if let Some(capacity) = seats.capacity {
        outcome.over_capacity = seats.coming.saturating_sub(capacity);
    }
    outcome
}

/// Now, or the moment behind the last who waits: who comes new stands last.
fn after_all_who_wait(event: &EventGuests, now: DateTime<Utc>) -> DateTime<Utc> {
    let since = event
        .guests
        .values()
        .filter_map(|(_, guest)| DateTime::parse_from_rfc3339(guest.waitlisted_at.as_deref()?).ok())
        .max();
    since.map_or(now, |since| {
        now.max(since.with_timezone(&Utc) + Duration::milliseconds(1))
    })
}

/// Takes back the seats of those who no longer come, or with fewer; true where
/// there were any.
fn free(seats: &mut Seats, people: &[Planned]) -> bool {
    let mut freed = 0;
    for guest in people.iter().filter_map(|planned| planned.guest.as_ref()) {
        let Some(before) = guest.before.as_ref().filter(|before| going(before)) else {
            continue;
        };
        let stays = if going(&guest.after) {
            guest.after.heads()
        } else {
            0
        };
        freed += before.heads().saturating_sub(stays);
    }
    seats.coming = seats.coming.saturating_sub(freed);
    freed > 0
}

/// When somebody asked for a seat: those who wait already, in their order; then
/// by the time of the answer; then as the file has them.
type Asked = (usize, bool, Option<DateTime<Utc>>);

fn asking(event: &EventGuests, people: &[Planned]) -> Vec<(Asked, usize)> {
    let waiting: HashMap<GuestId, usize> = event
        .waiting
        .iter()
        .enumerate()
        .map(|(place, party)| (party.guest_id, place))
        .collect();
    let asks = |planned: &Planned| {
        let guest = planned.guest.as_ref().filter(|guest| going(&guest.after))?;
        let more = guest
            .before
            .as_ref()
            .is_none_or(|before| !going(before) || before.plus_ones < guest.after.plus_ones);
        let answered = guest.after.answered_at.as_deref();
        let at = answered.and_then(|at| time::when(at, event.zone));
        let place = waiting.get(&guest.id).copied().unwrap_or(usize::MAX);
        more.then_some((place, at.is_none(), at))
    };
    people
        .iter()
        .enumerate()
        .filter_map(|(place, planned)| Some((asks(planned)?, place)))
        .collect()
}

fn seat(
    planned: &mut Planned,
    seats: &mut Seats,
    meant: bool,
    now: DateTime<Utc>,
    outcome: &mut Outcome,
) {
    let Some(guest) = &mut planned.guest else {
        return;
    };
    match &guest.before {
        // They have a seat; only what is more asks for another.
        Some(before) if going(before) => {
            let more = guest.after.plus_ones.saturating_sub(before.plus_ones);
            match Seat::take(seats, more, meant) {
                Seat::Free => {}
                Seat::Over => guest.after.over_capacity = true,
                Seat::Waitlist => {
                    guest.after.plus_ones = before.plus_ones;
                    planned.plus_ones = before.plus_ones;
                    outcome.plus_ones_out += more;
                }
            }
        }
        before => {
            let waited = before
                .as_ref()
                .filter(|before| before.state == GuestState::Waitlisted);
            let since = waited.and_then(|before| before.waitlisted_at.clone());
            let seat = Seat::take(seats, guest.after.heads(), meant);
            seat.give(&mut guest.after, now);
            if seat == Seat::Waitlist {
                planned.reply = Some(GuestState::Waitlisted);
                outcome.to_waitlist += u32::from(waited.is_none());
                if since.is_some() {
                    guest.after.waitlisted_at = since;
                }
            }
        }
    }
}

/// Whom the file itself put on the waitlist, or took from it.
fn keep_places(people: &mut [Planned], now: DateTime<Utc>) {
    for guest in people
        .iter_mut()
        .filter_map(|planned| planned.guest.as_mut())
    {
        if guest.after.state != GuestState::Waitlisted {
            guest.after.waitlisted_at = None;
        } else if guest
            .before
            .as_ref()
            .is_none_or(|before| before.state != guest.after.state)
            && guest.after.waitlisted_at.is_none()
        {
            guest.after.waitlisted_at = Some(stamp(now));
        }
    }
}

/// Those of the plan who wait: they don't move up by the same step.
pub fn waitlisted(people: &[Planned]) -> HashSet<GuestId> {
    people
        .iter()
        .filter_map(|planned| planned.guest.as_ref())
        .filter(|guest| guest.after.state == GuestState::Waitlisted)
        .map(|guest| guest.id)
        .collect()
}

fn going(guest: &GuestRecord) -> bool {
    guest.state == GuestState::Going
}
