//! What of a series somebody has in the calendar: the whole, or dates that were given by
//! themselves. What came before the whole was overwritten by it.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::entry::Entry;
use super::ledger::{Held, Version, holds};
use super::plan::Plan;
use super::recipient::Recipient;
use super::series_entries::{Date, WHOLE};
use super::shown::Shown;
use crate::guest::GuestState;
use crate::ids::{EventId, PersonId};

/// What is known of one person beside the name.
pub struct Person<'a> {
    pub is_regular: bool,
    pub held: &'a HashMap<(PersonId, String), Held>,
    pub replies: Option<&'a HashMap<EventId, GuestState>>,
}

impl Plan {
    /// The whole in somebody's calendar, as long as a date of it is to come there.
    pub fn holds_whole<'h>(&self, held: Option<&'h Held>) -> Option<&'h Held> {
        let today = self.whole.as_ref().map(|whole| whole.today);
        holds(held).filter(|held| match (self.reach_of(Some(*held)), today) {
            (Some(last), Some(today)) => last >= today,
            _ => true,
        })
    }

    pub fn reach_of(&self, held: Option<&Held>) -> Option<NaiveDate> {
        self.entries.get(WHOLE)?.reach_of(held?)
    }

    /// A date that was given by itself, and not with or before a whole.
    pub fn given_alone<'h>(
        &self,
        to: &Recipient,
        whole: Option<&Held>,
        person: &Person<'h>,
        entry: &Entry,
    ) -> Option<&'h Held> {
        let row = person
            .held
            .get(&(to.person, entry.occurrence.clone()))
            .filter(|row| !row.cancelled)?;
        let own = whole.is_none_or(|whole| row.order > whole.order && row.mailing != whole.mailing);
        own.then_some(row)
    }

    /// The latest date to come that somebody holds without the whole.
    pub fn alone(&self, to: &Recipient, whole: Option<&Held>, person: &Person<'_>) -> Option<Held> {
        if self.holds_whole(whole).is_some() {
            return None;
        }
        let dates = self.whole.as_ref().map(|whole| whole.dates.as_slice());
        let dates = (WHOLE + 1..).zip(dates.unwrap_or_default());
        let rows = dates
            .filter(|(_, date)| !date.is_past)
            .filter_map(|(at, _)| self.given_alone(to, whole, person, self.entries.get(at)?));
        rows.max_by_key(|row| row.order).cloned()
    }

    /// What somebody's calendar says of a date; `None`: it is not in there.
    pub fn given(
        &self,
        to: &Recipient,
        whole: &Held,
        given: Option<&Version>,
        (entry, date): (&Entry, &Date),
        person: &Person<'_>,
    ) -> Option<Shown> {
        let row = person
            .held
            .get(&(to.person, entry.occurrence.clone()))
            // What came before the whole was overwritten by it.
            .filter(|row| row.order >= whole.order || row.mailing == whole.mailing);
        match row {
            Some(row) if row.cancelled => None,
            Some(row) => version(entry, row).map(|version| version.shown.clone()),
            None => given.map(|version| version.shown.on(date.day)),
        }
    }
}

/// The version that somebody was last given.
pub fn version<'a>(entry: &'a Entry, held: &Held) -> Option<&'a Version> {
    entry.versions.iter().find(|one| one.id == held.version)
}
