//! The plan of a series. Its regulars hold the whole under one UID: the rule, the
//! dates left out, the dates that differ. Whoever holds the whole as it is now is
//! told only of the dates that are otherwise in their calendar; a date that is on
//! again after it was left out, and a new rule, need the whole once more.
//!
//! With the whole, every date that differs from the rule goes into the ledger
//! too (`within`), so that each date is compared with what was really given.

use std::collections::{HashMap, HashSet};

use super::entry::{self, Entry};
use super::ledger::{self, Held, Version};
use super::plan::{Asked, Need, Plan, Planned, holds, same_address};
use super::recipient::{self, Recipient};
use super::series_entries::{Date, WHOLE, entries, has_ended, replies};
use super::shown::Shown;
use super::template::AllWords;
use super::{Purpose, Standing, sequence};
use crate::error::{Code, Result};
use crate::guest::GuestState;
use crate::ids::{EventId, PersonId, SeriesId};
use crate::planner::Reader;
use crate::series::{self, store};
use crate::settings::store as settings;

/// The plan of a whole series, for its regulars and all who still hold it.
pub fn make(reader: &Reader<'_>, id: SeriesId, asked: &Asked) -> Result<Plan> {
    let lang = settings::language_or(reader.conn, asked.lang)?;
    let (entries, whole) = match store::load(reader.conn, id) {
        Ok(row) => entries(reader, &row)?,
        Err(error) if error.code == Code::Missing => {
            let gone = entry::deleted(reader, "series_id", &id.to_string())?;
            (vec![gone.ok_or(error)?], None)
        }
        Err(error) => return Err(error),
    };
    let Some(first) = entries.first() else {
        return Err(crate::error::Error::bug("a series without an entry"));
    };
    let held = ledger::held(reader.conn, &first.uid)?;
    let regulars: HashSet<PersonId> = series::regulars::of(reader.conn, id)?
        .into_iter()
        .map(|regular| regular.person_id)
        .collect();
    let holders = held.keys().map(|(person, _)| *person);
    let all: HashSet<PersonId> = regulars.iter().copied().chain(holders).collect();
    let replies = replies(reader, id)?;
    let over = match &whole {
        Some(whole) => !whole.dates.is_empty() && whole.dates.iter().all(|date| date.is_past),
        None => has_ended(reader, &first.shown)?,
    };
    let mut plan = Plan {
        title: first.shown.title.clone(),
        link: whole
            .as_ref()
            .map(|whole| whole.series.event.url.clone())
            .unwrap_or_default(),
        event: None,
        entries,
        own: WHOLE,
        whole,
        people: Vec::with_capacity(all.len()),
        words: AllWords::load(reader.conn)?,
        over,
        lang,
    };
    for to in recipient::people(reader.conn, &all, lang)? {
        let person = Person {
            is_regular: regulars.contains(&to.person),
            held: &held,
            replies: replies.get(&to.person),
        };
        let planned = plan.reconcile_series(to, &person, asked)?;
        plan.people.push(planned);
    }
    plan.number();
    Ok(plan)
}

/// What is known of one person beside the name.
struct Person<'a> {
    is_regular: bool,
    held: &'a HashMap<(PersonId, String), Held>,
    replies: Option<&'a HashMap<EventId, GuestState>>,
}

/// How a date should be in somebody's calendar.
enum Wanted<'a> {
    On(&'a Shown),
    Off,
    /// They said that they would not come: they are left alone.
    Whatever,
}

impl Plan {
    fn reconcile_series(
        &self,
        mut to: Recipient,
        person: &Person<'_>,
        asked: &Asked,
    ) -> Result<Planned> {
        let wanted = asked
            .people
            .as_ref()
            .is_none_or(|people| people.contains(&to.person));
        let held = person.held.get(&(to.person, String::new())).cloned();
        to.reply = person.is_regular.then(|| common_reply(person.replies));
        let mut off_dates = Vec::new();
        let mut needs = self.series_needs(&to, held.as_ref(), person, &mut off_dates)?;
        let again = asked.again && asked.people.is_some() && wanted && needs.is_empty();
        if again && person.is_regular && holds(held.as_ref()).is_some() {
            needs.push(Need::of(WHOLE, Purpose::Invitation, &to, Vec::new()));
        }
        if !wanted || self.over {
            needs.clear();
        }
        let mut reason = None;
        for need in &needs {
            reason = reason.or(self.reason(need, &to, asked.format)?);
        }
        let standing = match (&reason, needs.first(), holds(held.as_ref())) {
            (Some(_), ..) => Standing::HeldBack,
            (None, Some(_), _) => standing(&needs),
            (None, None, Some(_)) => Standing::Current,
            (None, None, None) if held.is_some() => Standing::Withdrawn,
            (None, None, None) => Standing::None,
        };
        Ok(Planned {
            to,
            standing,
            held,
            needs,
            reason,
            off_dates,
        })
    }

    fn series_needs(
        &self,
        to: &Recipient,
        held: Option<&Held>,
        person: &Person<'_>,
        off_dates: &mut Vec<usize>,
    ) -> Result<Vec<Need>> {
        let entry = self.entry(WHOLE)?;
        let holds = holds(held);
        let withdrawal = || -> Vec<Need> {
            let needed = holds.filter(|_| !self.over);
            let need = needed.map(|held| Need {
                email: held.email.clone(),
                ..Need::of(WHOLE, Purpose::Cancellation, to, Vec::new())
            });
            need.into_iter().collect()
        };
        let Some(whole) = self.whole.as_ref().filter(|_| person.is_regular) else {
            return Ok(withdrawal());
        };
        let mut dates = Vec::with_capacity(whole.dates.len());
        for (at, date) in whole.dates.iter().enumerate() {
            let entry = self.entry(WHOLE + 1 + at)?;
            let wanted = wanted(entry, date, person.replies);
            if matches!(wanted, Wanted::Off) {
                off_dates.push(WHOLE + 1 + at);
            }
            dates.push((WHOLE + 1 + at, date, entry, wanted));
        }
        // A series in which nothing takes place can't be written.
        if whole.is_complete && off_dates.len() == whole.dates.len() {
            return Ok(withdrawal());
        }
        let Some(held) = holds else {
            return Ok(vec![Need::of(WHOLE, Purpose::Invitation, to, Vec::new())]);
        };
        if !to.email.is_empty() && !same_address(&held.email, &to.email) {
            return Ok(vec![Need::of(WHOLE, Purpose::Invitation, to, Vec::new())]);
        }
        let given = version(entry, held);
        let changes = given
            .map(|version| version.shown.differences(&entry.shown))
            .unwrap_or_default();
        if !changes.is_empty() {
            return Ok(vec![Need::of(WHOLE, Purpose::Update, to, changes)]);
        }
        let mut needs = Vec::new();
        for (at, date, entry, wanted) in dates {
            let known = self.given(to, held, given, (entry, date), person);
            match (wanted, known) {
                _ if date.is_past => {}
                (Wanted::Off, Some(_)) => {
                    let mut need = Need::of(at, Purpose::Cancellation, to, Vec::new());
                    need.email.clone_from(&held.email);
                    needs.push(need);
                }
                // Left out of what they hold: only the whole brings it back.
                (Wanted::On(_), None) => {
                    return Ok(vec![Need::of(WHOLE, Purpose::Update, to, Vec::new())]);
                }
                (Wanted::On(new), Some(old)) => {
                    let changes = old.differences(new);
                    if !changes.is_empty() {
                        let mut need = Need::of(at, Purpose::Update, to, changes);
                        need.reply = date
                            .event
                            .and_then(|event| person.replies?.get(&event).copied());
                        needs.push(need);
                    }
                }
                (Wanted::Off, None) | (Wanted::Whatever, _) => {}
            }
        }
        Ok(needs)
    }

    /// What somebody's calendar says of a date; `None`: it is not in there.
    fn given(
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

    /// Only what one date needs: itself, and the whole where that is missing.
    pub(super) fn narrowed(mut self, event: EventId) -> Self {
        let at = self.whole.as_ref().and_then(|whole| {
            let mut dates = whole.dates.iter();
            dates.position(|date| date.event == Some(event))
        });
        for one in &mut self.people {
            one.needs
                .retain(|need| need.entry == WHOLE || at == Some(need.entry - 1));
            if one.needs.is_empty() && one.reason.is_none() && holds(one.held.as_ref()).is_some() {
                one.standing = Standing::Current;
            }
        }
        self
    }

    /// Raises the numbers of the dates after that of the whole is known.
    pub(super) fn number_dates(&mut self) {
        let Some(whole) = self.entries.first().filter(|_| self.whole.is_some()) else {
            return;
        };
        let is_written = self.people.iter().any(|one| {
            one.ready()
                .iter()
                .any(|need| need.entry == WHOLE && need.purpose != Purpose::Cancellation)
        });
        let raised = match is_written {
            true => whole.request_sequence.saturating_sub(whole.own_sequence),
            false => 0,
        };
        let given = whole.versions.iter().filter(|version| !version.cancelled);
        let top = given.map(|version| version.sequence).max();
        let top = if is_written {
            top.max(Some(whole.request_sequence))
        } else {
            top
        };
        for at in WHOLE + 1..self.entries.len() {
            let alone = self.people.iter().any(|one| {
                one.ready()
                    .iter()
                    .any(|need| need.entry == at && need.purpose != Purpose::Cancellation)
            });
            let Some(entry) = self.entries.get_mut(at) else {
                continue;
            };
            entry.own_sequence += raised;
            let above = entry
                .versions
                .iter()
                .filter(|version| version.cancelled)
                .map(|version| version.sequence)
                .max();
            entry.request_sequence =
                sequence::of_request(&entry.versions, &entry.shown, entry.own_sequence, above);
            if alone && top.is_some_and(|top| entry.request_sequence <= top) {
                entry.request_sequence = top.map_or(entry.request_sequence, |top| top + 1);
            }
            entry.cancel_sequence = sequence::of_cancellation(&entry.versions, entry.own_sequence);
            if top.is_some_and(|top| entry.cancel_sequence <= top) {
                entry.cancel_sequence = top.map_or(entry.cancel_sequence, |top| top + 1);
            }
        }
    }
}

fn standing(needs: &[Need]) -> Standing {
    let has = |purpose| needs.iter().any(|need| need.purpose == purpose);
    if has(Purpose::Invitation) {
        Standing::Invitation
    } else if has(Purpose::Update) {
        Standing::Update
    } else {
        Standing::Cancellation
    }
}

/// One answer for all dates: what they said to each, where that is the same.
fn common_reply(replies: Option<&HashMap<EventId, GuestState>>) -> GuestState {
    let mut all = replies.into_iter().flat_map(HashMap::values);
    match all.next() {
        Some(first) if all.all(|other| other == first) => *first,
        _ => GuestState::Invited,
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

fn version<'a>(entry: &'a Entry, held: &Held) -> Option<&'a Version> {
    entry.versions.iter().find(|one| one.id == held.version)
}
