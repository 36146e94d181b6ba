//! The plan of a series. Its regulars hold the whole under one UID: the rule, the
//! dates left out, the dates that differ. Whoever holds the whole as it is now is
//! told only of the dates that are otherwise in their calendar; a date that is on
//! again after it was left out, and a new rule, need the whole once more.
//!
//! With the whole, every date that differs from the rule goes into the ledger
//! too (`within`), so that each date is compared with what was really given.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use super::entry::{self, Entry};
use super::ledger::{self, Held, Version};
use super::plan::{Asked, Need, Plan, Planned, holds, same_address};
use super::recipient::{self, Recipient};
use super::repeats::Repeats;
use super::series_entries::{Date, WHOLE, Whole, entries, has_ended, replies};
use super::shown::{ChangedField, Shown, ShownField};
use super::template::AllWords;
use super::{Purpose, Reach, ReachOfSeries, Sent, Standing, sequence};
use crate::error::{Code, Error, Result};
use crate::guest::GuestState;
use crate::ids::{EventId, PersonId, SeriesId};
use crate::planner::Reader;
use crate::rule::{Day, Rule};
use crate::series::{self, store};
use crate::settings::store as settings;

/// The plan of a series, or of one part of it, for its regulars and all who still hold
/// it; not numbered yet. `event` is the date of it that is asked about, where it is
/// one.
pub fn make(
    reader: &Reader<'_>,
    id: SeriesId,
    asked: &Asked,
    event: Option<EventId>,
    among: &Among<'_>,
) -> Result<Plan> {
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
        return Err(Error::bug("a series without an entry"));
    };
    let held = ledger::held(reader.conn, &first.uid)?;
    let regulars: HashSet<PersonId> = series::regulars::of(reader.conn, id)?
        .into_iter()
        .map(|regular| regular.person_id)
        .collect();
    let holders = held.keys().map(|(person, _)| *person);
    let mut all: HashSet<PersonId> = regulars.iter().copied().chain(holders).collect();
    all.extend(among.people);
    let replies = replies(reader, id)?;
    let over = match &whole {
        Some(whole) => is_over(reader, id, whole, (first, &held))?,
        None => has_ended(reader, &first.shown)?,
    };
    let mut plan = Plan {
        title: title(&entries, whole.as_ref()),
        link: whole
            .as_ref()
            .map(|whole| whole.series.event.url.clone())
            .unwrap_or_default(),
        event: None,
        entries,
        own: WHOLE,
        whole,
        people: Vec::with_capacity(all.len()),
        words: AllWords::load(reader.conn, asked.format)?,
        over,
        early: false,
        lang,
        format: asked.format,
        moved_up: HashSet::new(),
    };
    let aim = match among.nothing_new {
        true => Aim::One(None),
        false => Aim::of(&plan, asked.reach, event, among.followed_from)?,
    };
    for to in recipient::people(reader.conn, &all, lang)? {
        let person = Person {
            is_regular: regulars.contains(&to.person),
            held: &held,
            replies: replies.get(&to.person),
        };
        let planned = plan.reconcile_series(to, &person, asked, aim)?;
        plan.people.push(planned);
    }
    Ok(plan)
}

/// What a part of a series has to know of the others.
#[derive(Debug, Clone, Copy)]
pub struct Among<'a> {
    /// To whom other parts matter.
    pub people: &'a HashSet<PersonId>,
    /// Nobody gets more of this one than they have.
    pub nothing_new: bool,
    /// The first date of the next part.
    pub followed_from: Option<NaiveDate>,
}

/// What the series is called on its next date that takes place.
fn title(entries: &[Entry], whole: Option<&Whole>) -> String {
    let dates = whole.map(|whole| whole.dates.as_slice());
    let mut dates = entries.iter().skip(1).zip(dates.unwrap_or_default());
    let next = dates.find(|(entry, date)| !entry.off && !date.is_past);
    let said = next.map(|(entry, _)| entry).or(entries.first());
    said.map(|entry| entry.shown.title.clone())
        .unwrap_or_default()
}

/// All dates are past. A part that another one follows is not over while somebody's
/// calendar still goes on with it.
fn is_over(
    reader: &Reader<'_>,
    id: SeriesId,
    whole: &Whole,
    (entry, held): (&Entry, &HashMap<(PersonId, String), Held>),
) -> Result<bool> {
    if whole.dates.is_empty() || whole.dates.iter().any(|date| !date.is_past) {
        return Ok(false);
    }
    let is_followed = series::parts::all(reader.conn, id)?
        .last()
        .is_some_and(|last| last.id != id);
    if !is_followed {
        return Ok(true);
    }
    for ((_, occurrence), held) in held {
        let version = version(entry, held).filter(|_| occurrence.is_empty() && !held.cancelled);
        let Some(version) = version else { continue };
        let until = version.reach.is_none_or(|until| until >= whole.today);
        if until && !has_ended(reader, &version.shown)? {
            return Ok(false);
        }
    }
    Ok(true)
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

/// One date of the series, for one person.
struct Dated<'a> {
    at: usize,
    date: &'a Date,
    entry: &'a Entry,
    wanted: Wanted<'a>,
}

/// How much whoever holds less is to get.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Aim {
    /// Nobody said: who holds some keeps to that, who holds nothing gets all; of
    /// an event, who holds some dates gets that one too.
    AsHeld(Option<usize>),
    Whole,
    Until(NaiveDate),
    /// One date, by its entry; `None` where there is none.
    One(Option<usize>),
}

impl Aim {
    fn of(
        plan: &Plan,
        asked: Option<Reach>,
        event: Option<EventId>,
        followed_from: Option<NaiveDate>,
    ) -> Result<Self> {
        let Some(whole) = &plan.whole else {
            return Ok(Self::AsHeld(None));
        };
        let entry = |wanted: &dyn Fn(&Date, usize) -> bool| {
            let mut dates = (WHOLE + 1..).zip(&whole.dates);
            dates.find(|(at, date)| wanted(date, *at)).map(|(at, _)| at)
        };
        let own = event.and_then(|event| entry(&|date, _| date.event == Some(event)));
        let is_on = |at: usize| plan.entries.get(at).is_some_and(|entry| !entry.off);
        Ok(match asked {
            None => Self::AsHeld(own),
            Some(Reach::Whole) => Self::Whole,
            Some(Reach::Until { date }) => {
                if Repeats::of(whole, &plan.entries, &[], Some(date.0))?.is_none() {
                    return Err(Error::field("reach", Code::SeriesNoDates));
                }
                // A part is all there is only where the next one is reached too.
                if followed_from.is_some_and(|next| date.0 < next) {
                    return Ok(Self::Until(date.0));
                }
                let recurrence = &whole.series.recurrence;
                match recurrence.last(whole.series.event.starts.at.date()) {
                    Some(last) if last <= date.0 => Self::Whole,
                    _ => Self::Until(date.0),
                }
            }
            Some(Reach::Next) if event.is_some() => Self::One(own.filter(|at| is_on(*at))),
            Some(Reach::Next) => Self::One(entry(&|date, at| {
                !date.is_past && date.event.is_some() && is_on(at)
            })),
        })
    }

    /// How far the whole is to reach for somebody who has it until `held`.
    fn further(self, held: Option<NaiveDate>) -> Option<NaiveDate> {
        match self {
            Self::Whole => None,
            Self::Until(day) => held.map(|held| held.max(day)),
            Self::AsHeld(_) | Self::One(_) => held,
        }
    }
}

impl Plan {
    fn reconcile_series(
        &self,
        mut to: Recipient,
        person: &Person<'_>,
        asked: &Asked,
        aim: Aim,
    ) -> Result<Planned> {
        let wanted = asked
            .people
            .as_ref()
            .is_none_or(|people| people.contains(&to.person));
        let held = person.held.get(&(to.person, String::new())).cloned();
        to.reply = person.is_regular.then(|| common_reply(person.replies));
        let mut off_dates = Vec::new();
        let alone = self.alone(&to, held.as_ref(), person);
        let mut needs = self.series_needs(&to, held.as_ref(), person, aim, &mut off_dates)?;
        let again = asked.again && asked.people.is_some() && wanted && needs.is_empty();
        let holds_whole = self.holds_whole(held.as_ref());
        if again && person.is_regular && holds_whole.is_some() {
            needs.push(Need {
                until: self.reach_of(holds_whole),
                ..Need::of(WHOLE, Purpose::Invitation, &to, Vec::new())
            });
        }
        if !wanted || self.over {
            needs.clear();
        }
        let mut reason = None;
        for need in &needs {
            reason = reason.or(self.reason(need, &to, &off_dates, asked.format)?);
        }
        let standing = match (&reason, needs.first()) {
            (Some(_), _) => Standing::HeldBack,
            (None, Some(_)) => standing(&needs),
            (None, None) if holds(held.as_ref()).is_some() || alone.is_some() => Standing::Current,
            (None, None) if held.is_some() => Standing::Withdrawn,
            (None, None) => Standing::None,
        };
        // What came before the whole was overwritten by it.
        let since = |row: &Held| held.as_ref().is_none_or(|held| row.order >= held.order);
        let unsent = (WHOLE..).zip(&self.entries).filter(|(_, entry)| {
            let row = person.held.get(&(to.person, entry.occurrence.clone()));
            row.is_some_and(|row| row.sent == Sent::Unknown && since(row))
        });
        Ok(Planned {
            unsent: unsent.map(|(at, _)| at).collect(),
            to,
            standing,
            held,
            told: None,
            alone,
            needs,
            reason,
            off_dates,
        })
    }

    /// The whole in somebody's calendar, as long as a date of it is to come there.
    fn holds_whole<'h>(&self, held: Option<&'h Held>) -> Option<&'h Held> {
        let today = self.whole.as_ref().map(|whole| whole.today);
        holds(held).filter(|held| match (self.reach_of(Some(*held)), today) {
            (Some(last), Some(today)) => last >= today,
            _ => true,
        })
    }

    pub(super) fn reach_of(&self, held: Option<&Held>) -> Option<NaiveDate> {
        self.entries.get(WHOLE)?.reach_of(held?)
    }

    /// A date that was given by itself, and not with or before a whole.
    fn given_alone<'h>(
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
    fn alone(&self, to: &Recipient, whole: Option<&Held>, person: &Person<'_>) -> Option<Held> {
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

    fn series_needs(
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
            let need = Need::of(one.at, purpose, to, changes);
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
            one.unsent
                .retain(|entry| *entry == WHOLE || at == Some(*entry - 1));
            let has = holds(one.held.as_ref()).is_some() || one.alone.is_some();
            if one.needs.is_empty() && one.reason.is_none() && has {
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
                .any(|need| need.entry == WHOLE && need.is_request())
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
                    .any(|need| need.entry == at && need.is_request())
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

impl Plan {
    /// What invitations to the series could reach; `event` where a date of it was
    /// asked about.
    pub fn reach(&self, event: Option<EventId>) -> Result<Option<ReachOfSeries>> {
        let Some(whole) = self.whole.as_ref().filter(|_| !self.over) else {
            return Ok(None);
        };
        let rule: Rule = serde_json::from_str(&self.entry(WHOLE)?.shown.rule)?;
        let next = match Aim::of(self, Some(Reach::Next), event, None)? {
            Aim::One(Some(at)) => Some(self.entry(at)?.shown.starts),
            _ => None,
        };
        let first = whole.series.event.starts.at.date();
        let hold_less = self.people.iter().filter(|one| {
            let held = self.holds_whole(one.held.as_ref());
            let is_regular = one.to.guest.is_none() && one.to.reply.is_some();
            is_regular && (held.is_none() || self.reach_of(held).is_some())
        });
        Ok(Some(ReachOfSeries {
            words: rule.words(),
            next,
            last: whole.series.recurrence.last(first).map(Day),
            hold_less: hold_less.count() as u32,
        }))
    }
}

pub(super) fn standing(needs: &[Need]) -> Standing {
    let has = |purpose| needs.iter().any(|need| need.purpose == purpose);
    if has(Purpose::Invitation) {
        Standing::Invitation
    } else if has(Purpose::Update) {
        Standing::Update
    } else {
        Standing::Cancellation
    }
}

fn reply_to(date: &Date, person: &Person<'_>) -> Option<GuestState> {
    date.event
        .and_then(|event| person.replies?.get(&event).copied())
}

/// What a mail says of a whole whose dates are not those that somebody has.
pub(super) fn other_dates() -> ChangedField {
    ChangedField {
        field: ShownField::Rule,
        old: String::new(),
        new: String::new(),
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
