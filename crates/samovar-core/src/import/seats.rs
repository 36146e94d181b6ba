//! Seats for the parties of a file. Known guests keep theirs; who waits already
//! comes before the file; of the file, who answered first. Nobody goes over the
//! capacity unless that was meant: a party without a seat gets a place on the
//! waitlist, and more plus-ones than there are seats stay out.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};

use super::ImportReport;
use super::event_guests::EventGuests;
use super::planned::Planned;
use crate::guest::capacity::Seats;
use crate::guest::store::GuestRecord;
use crate::guest::waiting::Places;
use crate::guest::waitlist::Seat;
use crate::guest::{GuestState, Party};
use crate::ids::GuestId;
use crate::time::{self, stamp};

/// What became of the seats.
#[derive(Default)]
pub struct Outcome {
    /// True where those who wait move up once the plan is carried out.
    pub promotes: bool,
    /// Parties that waited, are not in the file, and get seats.
    pub promoted: Vec<Party>,
    /// Heads that come afterwards.
    pub coming: u32,
    pub capacity: Option<u32>,
    /// Parties of the file that waited and get seats.
    moved_up: u32,
    to_waitlist: u32,
    plus_ones_out: u32,
    over_capacity: u32,
}

impl Outcome {
    pub fn tell(&self, report: &mut ImportReport) {
        report.promoted = self.promoted.len() as u32 + self.moved_up;
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
            let planned = places
                .get(&party.guest_id)
                .and_then(|place| people.get_mut(*place)?.guest.as_mut());
            match planned {
                None => {
                    if Seat::take(&mut seats, party.heads, false) == Seat::Free {
                        outcome.promoted.push(party.clone());
                    }
                }
                // The file knows no more than that they wait, and a seat is free.
                Some(guest) if waits(&guest.after) => {
                    let seat = Seat::take(&mut seats, guest.after.heads(), false);
                    if seat == Seat::Free {
                        seat.give(&mut guest.after, now, &event.places);
                        outcome.moved_up += 1;
                    }
                }
                // Whoever changes is asked for below, or left.
                Some(_) => {}
            }
        }
        outcome.promotes = !outcome.promoted.is_empty();
    }
    asked.sort_by_key(|(at, _)| *at);
    for (_, place) in asked {
        let Some(planned) = people.get_mut(place) else {
            continue;
        };
        seat(
            planned,
            &mut seats,
            meant,
            (now, &event.places),
            &mut outcome,
        );
    }
    keep_places(people, (now, &event.places));
    outcome.coming = seats.coming;
    outcome.capacity = seats.capacity;
    if let Some(capacity) = seats.capacity {
        outcome.over_capacity = seats.coming.saturating_sub(capacity);
    }
    outcome
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
    (now, places): (DateTime<Utc>, &Places),
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
                    outcome.plus_ones_out += more;
                }
            }
        }
        before => {
            let waited = before
                .as_ref()
                .filter(|before| before.state == GuestState::Waitlisted);
            // Who waits already keeps the place.
            if let Some(waited) = waited {
                guest.after.waitlisted_at.clone_from(&waited.waitlisted_at);
                guest
                    .after
                    .waitlist_order
                    .clone_from(&waited.waitlist_order);
            }
            let seat = Seat::take(seats, guest.after.heads(), meant);
            seat.give(&mut guest.after, now, places);
            if seat == Seat::Waitlist {
                outcome.to_waitlist += u32::from(waited.is_none());
            }
        }
    }
}

/// Whom the file itself put on the waitlist, or took from it.
fn keep_places(people: &mut [Planned], (now, places): (DateTime<Utc>, &Places)) {
    for guest in people
        .iter_mut()
        .filter_map(|planned| planned.guest.as_mut())
    {
        if guest.after.state != GuestState::Waitlisted {
            guest.after.leave_waitlist();
        } else if guest
            .before
            .as_ref()
            .is_none_or(|before| before.state != guest.after.state)
            && guest.after.waitlist_order.is_none()
        {
            // Before those of the file who found no seat.
            guest.after.waitlisted_at = Some(stamp(now));
            guest.after.waitlist_order = Some(places.at(0));
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

fn waits(guest: &GuestRecord) -> bool {
    guest.state == GuestState::Waitlisted
}

fn going(guest: &GuestRecord) -> bool {
    guest.state == GuestState::Going
}
