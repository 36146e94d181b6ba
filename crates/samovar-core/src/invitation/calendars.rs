//! The calendars of a plan: each entry checked and worded once, for as many
//! people as it goes to, with the numbers that the plan has given.

use std::borrow::Cow;

use chrono::{DateTime, Utc};
use samovar_i18n::Lang;
use samovar_ical::{
    Calendar, CalendarEvent, DateInvitations, Ending, Invitations, Series, SeriesInvitations,
    State, add_date_to_calendar, add_series_to_calendar, add_to_calendar,
};

use super::Purpose;
use super::entry::Entry;
use super::need::Need;
use super::plan::Plan;
use super::planned::Planned;
use super::recurrence_id::RecurrenceId;
use super::series_entries::{WHOLE, Whole};
use crate::error::{Error, Result};

/// What is written, with its numbers.
pub struct Contents {
    series: Option<Series>,
    /// An event by itself; `None` for a part of the series.
    events: Vec<Option<CalendarEvent>>,
}

impl Contents {
    pub fn of(plan: &Plan) -> Result<Self> {
        let is_on = plan
            .whole
            .as_ref()
            .is_some_and(|whole| takes_place(plan, whole));
        // Of one that has no date left, single dates may still have to be called off.
        let series = plan
            .whole
            .as_ref()
            .filter(|whole| is_on || dates_are_told(plan, whole))
            .map(|whole| match is_on {
                true => numbered(plan, whole),
                false => with_all_dates(numbered(plan, whole)),
            });
        let of_series = plan.whole.as_ref().map_or(0, |whole| 1 + whole.dates.len());
        let events = plan
            .entries
            .iter()
            .enumerate()
            .map(|(at, entry)| {
                if at < of_series && (is_on || at != WHOLE) {
                    return Ok(None);
                }
                content(entry).map(Some)
            })
            .collect::<Result<_>>()?;
        Ok(Self { series, events })
    }

    pub fn calendars(&self, plan: &Plan, now: DateTime<Utc>) -> Result<Calendars<'_>> {
        let mut of_series = None;
        let mut entries = Vec::with_capacity(self.events.len());
        let used = |at: usize| {
            let mut needs = plan.people.iter().flat_map(Planned::ready);
            needs.any(|need| need.entry == at && need.purpose != Purpose::Message)
        };
        for (at, event) in self.events.iter().enumerate() {
            let made = match (event, &self.series) {
                _ if !used(at) => Made::Nothing,
                (Some(event), _) => Made::Event(Box::new(Invitations::new(event, now)?)),
                (None, None) => Made::Nothing,
                (None, Some(series)) => {
                    let all = match &of_series {
                        Some(all) => all,
                        None => of_series.insert(SeriesInvitations::new(series, now)?),
                    };
                    match plan
                        .whole
                        .as_ref()
                        .and_then(|whole| whole.dates.get(at.wrapping_sub(1)))
                    {
                        Some(date) if at != WHOLE => Made::Date(Box::new(all.date(date.day)?)),
                        _ => Made::Nothing,
                    }
                }
            };
            entries.push(made);
        }
        Ok(Calendars {
            series: self.series.as_ref(),
            of_series,
            entries,
            now,
        })
    }
}

/// Whether there is a date left to write.
fn takes_place(plan: &Plan, whole: &Whole) -> bool {
    let mut dates = plan.entries.iter().skip(WHOLE + 1).take(whole.dates.len());
    !whole.is_complete || dates.any(|entry| !entry.off)
}

/// Whether somebody is to be told of a date by itself.
fn dates_are_told(plan: &Plan, whole: &Whole) -> bool {
    let of_dates = WHOLE + 1..=WHOLE + whole.dates.len();
    let mut needs = plan.people.iter().flat_map(Planned::ready);
    needs.any(|need| of_dates.contains(&need.entry) && need.purpose != Purpose::Message)
}

/// What is gone as it was last shown.
fn content(entry: &Entry) -> Result<CalendarEvent> {
    match &entry.content {
        Some(event) => {
            let mut event = event.clone();
            event.sequence = entry.request_sequence;
            Ok(event)
        }
        None => entry.shown.event(&entry.uid, entry.cancel_sequence),
    }
}

/// The series with the numbers of its entries.
fn numbered(plan: &Plan, whole: &Whole) -> Series {
    let mut series = whole.series.clone();
    let sequence = |at: usize| {
        plan.entries
            .get(at)
            .map_or(0, |entry| entry.request_sequence)
    };
    series.event.sequence = sequence(WHOLE);
    for (at, date) in whole.dates.iter().enumerate() {
        let mut changed = series.changed.iter_mut();
        if let Some(one) = changed.find(|one| one.date == date.day) {
            one.event.sequence = sequence(WHOLE + 1 + at);
            continue;
        }
        // No longer different, but it was: its number must not fall back.
        let entry = plan.entries.get(WHOLE + 1 + at);
        if let Some(content) = entry.and_then(|entry| entry.content.as_ref())
            && entry.is_some_and(|entry| !entry.off && entry.request_sequence > sequence(WHOLE))
        {
            let mut event = content.clone();
            event.sequence = sequence(WHOLE + 1 + at);
            series.changed.push(samovar_ical::Occurrence {
                date: date.day,
                event,
            });
        }
    }
    series
}

/// As if every date of the rule were on: a series without one cannot be written, and what is
/// told of it is only that its dates are off.
fn with_all_dates(series: Series) -> Series {
    Series {
        skipped: Vec::new(),
        changed: series
            .changed
            .into_iter()
            .filter(|one| one.event.state != State::Cancelled)
            .collect(),
        ..series
    }
}

enum Made<'c> {
    Nothing,
    Event(Box<Invitations<'c>>),
    Date(Box<DateInvitations<'c>>),
}

pub struct Calendars<'c> {
    series: Option<&'c Series>,
    of_series: Option<SeriesInvitations<'c>>,
    entries: Vec<Made<'c>>,
    now: DateTime<Utc>,
}

impl Calendars<'_> {
    /// The calendar that fulfils one need.
    pub(super) fn calendar(&self, plan: &Plan, planned: &Planned, need: &Need) -> Result<Calendar> {
        let entry = plan.entry(need.entry)?;
        let mut to = planned.to.clone();
        to.reply = need.reply;
        let attendee = to.attendee(&need.email);
        let is_cancelled = need.purpose == Purpose::Cancellation;
        let made = match self.entries.get(need.entry) {
            Some(Made::Event(event)) if is_cancelled => {
                event.withdrawal(&attendee, entry.cancel_sequence)?
            }
            Some(Made::Event(event)) => event.invitation(&attendee)?,
            Some(Made::Date(date)) => {
                let date = match &need.recurrence_id {
                    None => Cow::Borrowed(date.as_ref()),
                    Some(id) => Cow::Owned(date.known_as(id.in_calendars()?)),
                };
                match is_cancelled {
                    true => date.withdrawal(&attendee, entry.cancel_sequence)?,
                    false => date.invitation(&attendee)?,
                }
            }
            Some(Made::Nothing) | None => {
                let (Some(series), Some(all)) = (self.series, &self.of_series) else {
                    return Err(Error::bug("a need without an entry"));
                };
                if is_cancelled {
                    return Ok(all.withdrawal(&attendee, entry.cancel_sequence)?);
                }
                match own_series(plan, planned, need, series) {
                    None => all.invitation(&attendee)?,
                    Some(own) => SeriesInvitations::new(&own, self.now)?.invitation(&attendee)?,
                }
            }
        };
        Ok(made)
    }
}

/// The same for whoever opens the file: without guests, and nothing is answered.
pub(super) fn for_all(
    plan: &Plan,
    contents: &Contents,
    planned: &Planned,
    need: &Need,
    (lang, now): (Lang, DateTime<Utc>),
) -> Result<Calendar> {
    if let Some(Some(event)) = contents.events.get(need.entry) {
        return Ok(add_to_calendar(event, lang, now)?);
    }
    let series = contents
        .series
        .as_ref()
        .ok_or_else(|| Error::bug("a need without an entry"))?;
    let date = plan
        .whole
        .as_ref()
        .and_then(|whole| whole.dates.get(need.entry.wrapping_sub(1)));
    if let Some(date) = date.filter(|_| need.entry != WHOLE) {
        let known_as = need.recurrence_id.as_ref();
        let known_as = known_as.map(RecurrenceId::in_calendars).transpose()?;
        return Ok(add_date_to_calendar(
            series,
            (date.day, known_as),
            lang,
            now,
        )?);
    }
    let own = own_series(plan, planned, need, series);
    Ok(add_series_to_calendar(
        own.as_ref().unwrap_or(series),
        lang,
        now,
    )?)
}

/// The series without the dates that this person alone is not to come to, and as
/// far as it reaches for them.
fn own_series(plan: &Plan, planned: &Planned, need: &Need, series: &Series) -> Option<Series> {
    let whole = plan.whole.as_ref()?;
    let off = planned.off_dates.iter().filter(|at| {
        let entry = plan.entries.get(**at);
        entry.is_some_and(|entry| !entry.off)
    });
    let days: Vec<_> = off
        .filter_map(|at| Some(whole.dates.get(at.checked_sub(1)?)?.day))
        .collect();
    if days.is_empty() && need.until.is_none() {
        return None;
    }
    let mut own = series.clone();
    if let Some(until) = need.until {
        let last = own.recurrence.last(own.event.starts.at.date());
        if last.is_none_or(|last| until < last) {
            own.recurrence.ending = Ending::On(until);
        }
        own.changed.retain(|one| one.date <= until);
    }
    own.changed.retain(|one| !days.contains(&one.date));
    own.skipped.extend(days);
    Some(own)
}
