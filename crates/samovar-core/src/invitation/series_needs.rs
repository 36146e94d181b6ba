//! What a person needs of a series. Whoever holds the whole as it is now is told only of
//! the dates that are otherwise in their calendar; a date that is on again after it was
//! left out, and a new rule, need the whole once more.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::Purpose;
use super::entry::Entry;
use super::ledger::Held;
use super::need::Need;
use super::plan::Plan;
use super::recipient::{Recipient, same_address};
use super::series_aim::Aim;
use super::series_entries::{Date, WHOLE};
use super::series_held::{Person, version};
use super::shown::{ChangedField, Shown, ShownField};
use crate::error::Result;
use crate::guest::GuestState;
use crate::ids::EventId;

/// How a date should be in somebody's calendar.
enum Wanted<'a> {
    On(&'a Shown),
    Off,
    /// They said that they would not come: they are left alone.
    Whatever,
}

/// One date of the series, for one person.
struct Dated<'a> {
    at: usize,
    date: &'a Date,
    entry: &'a Entry,
    wanted: Wanted<'a>,
}

impl Plan {
    pub fn series_needs(
        &self,
        to: &Recipient,
        held: Option<&Held>,
        person: &Person<'_>,
        aim: Aim,
        off_dates: &mut Vec<usize>,
    ) -> Result<Vec<Need>> {
        let entry = self.entry(WHOLE)?;
        let holds = self.holds_whole(held);
        let withdrawal = || -> Vec<Need> {
            let needed = holds.filter(|_| !self.over);
            let need = needed.map(|held| Need {
                email: held.email.clone(),
                ..Need::of(WHOLE, Purpose::Cancellation, to, Vec::new())
            });
            need.into_iter().collect()
        };
        let Some(whole) = &self.whole else {
            // Of what is gone, dates are withdrawn all at once, too.
            let alone = person.held.iter().filter(|((id, date), row)| {
                let later = held.is_none_or(|held| row.order > held.order);
                *id == to.person && !date.is_empty() && !row.cancelled && later
            });
            let last = alone.map(|(_, row)| row).max_by_key(|row| row.order);
            let Some(row) = last.filter(|_| holds.is_none() && !self.over) else {
                return Ok(withdrawal());
            };
            return Ok(vec![Need {
                email: row.email.clone(),
                ..Need::of(WHOLE, Purpose::Cancellation, to, Vec::new())
            }]);
        };
        let mut dates = Vec::with_capacity(whole.dates.len());
        for (at, date) in (WHOLE + 1..).zip(&whole.dates) {
            let entry = self.entry(at)?;
            let wanted = if person.is_regular {
                wanted(entry, date, person.replies)
            } else {
                Wanted::Off
            };
            if matches!(wanted, Wanted::Off) && date.in_rule {
                off_dates.push(at);
            }
            dates.push(Dated {
                at,
                date,
                entry,
                wanted,
            });
        }
        let Some(held) = holds else {
            return Ok(self.needs_of_none(to, held, person, aim, &dates));
        };
        // A series in which nothing takes place can't be written.
        let of_rule = whole.dates.iter().filter(|date| date.in_rule).count();
        let nothing_left = whole.is_complete && off_dates.len() == of_rule;
        if !person.is_regular || nothing_left {
            return Ok(withdrawal());
        }
        let until = self.reach_of(Some(held));
        let further = aim.further(until);
        let again = |purpose, changes| {
            vec![Need {
                until: further,
                ..Need::of(WHOLE, purpose, to, changes)
            }]
        };
        if !to.email.is_empty() && !same_address(&held.email, &to.email) {
            return Ok(again(Purpose::Invitation, Vec::new()));
        }
        let given = version(entry, held);
        let changes = given
            .map(|version| version.shown.differences(&entry.shown))
            .unwrap_or_default();
        if !changes.is_empty() {
            return Ok(again(Purpose::Update, changes));
        }
        if further != until {
            return Ok(again(Purpose::Update, vec![other_dates()]));
        }
        let mut needs = Vec::new();
        for one in dates {
            let (date, entry) = (one.date, one.entry);
            if date.is_past || !date.in_rule || until.is_some_and(|until| date.day > until) {
                continue;
            }
            let known = self.given(to, held, given, (entry, date), person);
            match (one.wanted, known) {
                (Wanted::Off, Some(_)) => {
                    let mut need = Need::of(one.at, Purpose::Cancellation, to, Vec::new());
                    need.email.clone_from(&held.email);
                    needs.push(need);
                }
                // Left out of what they hold: only the whole brings it back.
                (Wanted::On(_), None) => return Ok(again(Purpose::Update, vec![other_dates()])),
                (Wanted::On(new), Some(old)) => {
                    let changes = old.differences(new);
                    if !changes.is_empty() {
                        let need = Need::of(one.at, Purpose::Update, to, changes);
                        needs.push(need.replied(reply_to(date, person), to));
                    }
                }
                (Wanted::Off, None) | (Wanted::Whatever, _) => {}
            }
        }
        Ok(needs)
    }

    /// What somebody needs who has not the whole: that, or some dates of it.
    fn needs_of_none(
        &self,
        to: &Recipient,
        held: Option<&Held>,
        person: &Person<'_>,
        aim: Aim,
        dates: &[Dated<'_>],
    ) -> Vec<Need> {
        let mut needs = Vec::new();
        let mut has_some = false;
        for one in dates.iter().filter(|one| !one.date.is_past) {
            let row = self.given_alone(to, held, person, one.entry);
            has_some |= row.is_some();
            let asked = matches!(aim, Aim::One(at) | Aim::AsHeld(at) if at == Some(one.at));
            let (purpose, changes) = match (&one.wanted, row) {
                (Wanted::Off, Some(row)) => {
                    let mut need = Need::of(one.at, Purpose::Cancellation, to, Vec::new());
                    need.email.clone_from(&row.email);
                    need.recurrence_id.clone_from(&row.recurrence_id);
                    needs.push(need);
                    continue;
                }
                (Wanted::On(new), Some(row)) => {
                    let moved = version(one.entry, row)
                        .map(|version| version.shown.differences(new))
                        .unwrap_or_default();
                    if !to.email.is_empty() && !same_address(&row.email, &to.email) {
                        (Purpose::Invitation, Vec::new())
                    } else if moved.is_empty() {
                        continue;
                    } else {
                        (Purpose::Update, moved)
                    }
                }
                (Wanted::On(_), None) if asked => (Purpose::Invitation, Vec::new()),
                _ => continue,
            };
            let mut need = Need::of(one.at, purpose, to, changes);
            need.recurrence_id = row.and_then(|row| row.recurrence_id.clone());
            needs.push(need.replied(reply_to(one.date, person), to));
        }
        let until = match aim {
            Aim::Whole => None,
            Aim::Until(day) => Some(day),
            Aim::AsHeld(_) if !has_some => None,
            Aim::AsHeld(_) | Aim::One(_) => return needs,
        };
        if !person.is_regular || !self.takes_place(dates, until) {
            return needs;
        }
        // The whole overrides what they have of it.
        vec![Need {
            until,
            ..Need::of(WHOLE, Purpose::Invitation, to, Vec::new())
        }]
    }

    /// Whether a date is left for somebody in the whole up to a day.
    fn takes_place(&self, dates: &[Dated<'_>], until: Option<NaiveDate>) -> bool {
        let reaches = |day: NaiveDate| until.is_none_or(|until| day <= until);
        let planned = dates.iter().any(|one| {
            !one.date.is_past && reaches(one.date.day) && !matches!(one.wanted, Wanted::Off)
        });
        let complete = self.whole.as_ref().is_none_or(|whole| whole.is_complete);
        let last = dates.iter().map(|one| one.date.day).max();
        planned || (!complete && last.is_none_or(|last| until.is_none_or(|until| until > last)))
    }
}

fn reply_to(date: &Date, person: &Person<'_>) -> Option<GuestState> {
    date.event
        .and_then(|event| person.replies?.get(&event).copied())
}

/// What a mail says of a whole whose dates are not those that somebody has.
pub fn other_dates() -> ChangedField {
    ChangedField {
        field: ShownField::Rule,
        old: String::new(),
        new: String::new(),
    }
}

fn wanted<'a>(
    entry: &'a Entry,
    date: &Date,
    replies: Option<&HashMap<EventId, GuestState>>,
) -> Wanted<'a> {
    if entry.off {
        return Wanted::Off;
    }
    let reply = date.event.and_then(|event| replies?.get(&event));
    match reply {
        None => Wanted::Off,
        Some(GuestState::Declined | GuestState::Cancelled) => Wanted::Whatever,
        Some(_) => Wanted::On(&entry.shown),
    }
}
