//! Guests of the event who are not as before: what is now and what will be, and
//! how the event stands afterwards.

use std::collections::HashMap;

use super::event_guests::EventGuests;
use super::file::Opened;
use super::planned::Planned;
use super::seats::Outcome;
use super::{GuestChange, GuestThen};
use crate::guest::store::GuestRecord;
use crate::guest::{GuestCounts, GuestState, Party, ticket_kind};
use crate::person::food;
use crate::person::store::PersonRecord;

/// Those of the file who change, and those who differ from it and stay.
pub fn of(file: &Opened, people: &[Planned]) -> Vec<GuestChange> {
    let emails = emails(file);
    people
        .iter()
        .filter_map(|planned| change(&emails, planned))
        .collect()
}

fn change(emails: &HashMap<u32, &str>, planned: &Planned) -> Option<GuestChange> {
    let guest = planned.guest.as_ref()?;
    if !planned.changes_guest() && planned.kept.is_none() {
        return None;
    }
    let line = planned.said.lines.first().copied().unwrap_or_default();
    let now = guest.before.as_ref().map(|record| {
        let person = planned.before.as_ref().unwrap_or(&planned.after);
        then(record, person, planned.party.known)
    });
    // Who is new to the event is no change of a guest.
    if now.is_none() && planned.kept.is_none() {
        return None;
    }
    let named = planned.party.known + planned.party.new.len() as u32;
    let named = named.saturating_sub(planned.party.gone.len() as u32);
    Some(GuestChange {
        line,
        guest_id: guest.before.as_ref().map(|_| guest.id),
        name: planned.after.name.clone(),
        email: emails.get(&line).copied().unwrap_or_default().to_owned(),
        changes: now.is_some() && planned.changes_guest(),
        now,
        will: then(&guest.after, &planned.after, named),
        kept: planned.kept.clone(),
        promoted: false,
    })
}

/// The first address of whom each line speaks of.
fn emails(file: &Opened) -> HashMap<u32, &str> {
    let people = file.extracted.people.iter();
    people
        .filter_map(|entry| Some((entry, entry.emails.first()?)))
        .flat_map(|(entry, email)| entry.lines.iter().map(move |line| (*line, email.as_str())))
        .collect()
}

fn then(guest: &GuestRecord, person: &PersonRecord, companions: u32) -> GuestThen {
    GuestThen {
        state: guest.state,
        plus_ones: guest.plus_ones,
        companions,
        diets: food::list(&person.diet),
        allergens: food::list(&person.allergens),
        diet_note: person.diet_note.clone(),
        note: guest.note.clone(),
        ticket_kinds: ticket_kind::list(&guest.ticket_kind),
        answered_at: guest.answered_at.clone(),
    }
}

/// Those who are not in the file and get the seats that come free.
pub fn promoted(parties: &[Party]) -> Vec<GuestChange> {
    let then = |state, party: &Party| GuestThen {
        state,
        plus_ones: party.heads.saturating_sub(1),
        companions: 0,
        diets: Vec::new(),
        allergens: Vec::new(),
        diet_note: String::new(),
        note: String::new(),
        ticket_kinds: Vec::new(),
        answered_at: None,
    };
    parties
        .iter()
        .map(|party| GuestChange {
            line: 0,
            guest_id: Some(party.guest_id),
            name: party.name.clone(),
            email: String::new(),
            changes: true,
            now: Some(then(GuestState::Waitlisted, party)),
            will: then(GuestState::Going, party),
            kept: None,
            promoted: true,
        })
        .collect()
}

/// The event's numbers once the import is done.
pub fn after(event: &EventGuests, seated: &Outcome, people: &[Planned]) -> GuestCounts {
    let mut counts = event.counts.clone();
    for guest in people.iter().filter_map(|planned| planned.guest.as_ref()) {
        match &guest.before {
            Some(before) => {
                let slot = slot(&mut counts, before.state);
                *slot = slot.saturating_sub(1);
            }
            None => counts.all += 1,
        }
        *slot(&mut counts, guest.after.state) += 1;
    }
    let promoted = seated.promoted.len() as u32;
    counts.waitlisted = counts.waitlisted.saturating_sub(promoted);
    counts.going += promoted;
    counts.coming = seated.coming;
    counts.plus_ones = counts.coming.saturating_sub(counts.going);
    counts.here += people
        .iter()
        .filter_map(|planned| planned.arrival.as_ref())
        .map(|arrival| arrival.heads)
        .sum::<u32>();
    counts
}

fn slot(counts: &mut GuestCounts, state: GuestState) -> &mut u32 {
    match state {
        GuestState::Invited => &mut counts.invited,
        GuestState::Going => &mut counts.going,
        GuestState::Maybe => &mut counts.maybe,
        GuestState::Declined => &mut counts.declined,
        GuestState::Waitlisted => &mut counts.waitlisted,
        GuestState::Cancelled => &mut counts.cancelled,
    }
}
