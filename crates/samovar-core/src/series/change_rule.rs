//! Changes on which dates a series takes place.
//!
//! Dates that are over keep the old rule: it ends with them, and a part of its own
//! goes on by the new one.

use std::collections::{BTreeSet, HashMap};

use chrono::{Datelike, Days, NaiveDate};

use super::edit::{part, tell_promoted};
use super::gone::{Gone, goes};
use super::store::{self, forget_skip, has_date};
use super::stored::Stored;
use super::{ChangeSeriesRule, RuleChanged, create, fields, parts, show};
use crate::error::{Code, Error, Result};
use crate::event::Event;
use crate::event::edit::{self as events, Sequence};
use crate::planner::{Reader, Writer};
use crate::rule::{Day, MOST_DATES};
use crate::rule::{Ends, Every, Rule};
use crate::time;

/// Where a new rule takes over from the old one.
pub struct Takeover {
    /// The first date of the old rule that it replaces.
    pub base: NaiveDate,
    /// Its own first date: in the week or month of that one.
    pub first: NaiveDate,
    pub rule: Rule,
}

/// The parts that a new rule reaches, with what each begins with: those with a date
/// to come, and in any case the last. Each keeps its time of day; the new rule ends
/// in one before it begins in the next.
pub fn takeovers(
    reader: &Reader<'_>,
    all: &[Stored],
    rule: &Rule,
) -> Result<Vec<(Stored, Takeover)>> {
    let events = parts::events_of(reader, all)?;
    let mut reached = Vec::new();
    for (at, part) in all.iter().enumerate() {
        let is_ahead = events
            .iter()
            .any(|(of, _, event)| *of == at && !event.is_past);
        if is_ahead || at + 1 == all.len() {
            let took = takeover(reader, part, at, &events, rule.clone())?;
            reached.push((part.clone(), took));
        }
    }
    let mut left = match rule.ends {
        Ends::After { count } => Some(count),
        Ends::Never | Ends::On { .. } => None,
    };
    for at in 0..reached.len() {
        let begins = reached.get(at + 1).map(|(_, next)| next.first);
        let Some((_, took)) = reached.get_mut(at) else {
            continue;
        };
        if let Some(next) = begins {
            let day = Day(store::day_before(next));
            took.rule.ends = match took.rule.ends {
                Ends::On { date } if date < day => Ends::On { date },
                _ => Ends::On { date: day },
            };
            let here = took.rule.dates(took.first, MOST_DATES as usize).len() as u32;
            left = left.map(|left| left.saturating_sub(here).max(1));
        } else if let Some(left) = left {
            took.rule.ends = Ends::After { count: left };
        }
    }
    Ok(reached)
}

/// From the first date to come, neither before today nor before a date that
/// stays as it is.
fn takeover(
    reader: &Reader<'_>,
    old: &Stored,
    at: usize,
    events: &[(usize, NaiveDate, Event)],
    rule: Rule,
) -> Result<Takeover> {
    let today = time::wall_at(reader.now, time::zone(&old.zone)?).0.date();
    let mut own = events.iter().filter(|(of, ..)| *of == at);
    let upcoming = own.clone().find(|(_, _, event)| !event.is_past);
    let base = match (upcoming, own.next_back()) {
        (Some((_, date, _)), _) => *date,
        (None, Some((_, last, _))) => today.max(*last + Days::new(1)),
        (None, None) => old.first(),
    };
    let earliest = events
        .iter()
        .rev()
        .find(|(_, date, _)| *date < base)
        .map_or(today, |(_, date, _)| today.max(*date + Days::new(1)));
    let start = first_of_period(rule.every, base);
    let settled = rule.settled(base)?;
    let first = settled
        .endless()
        .find(start, |date| date >= earliest.min(base))
        .ok_or_else(|| Error::field("rule", Code::SeriesNoDates))?;
    Ok(Takeover {
        base,
        first,
        rule: settled.checked(first)?,
    })
}

/// Other days. Dates that the new rule has too stay; others go to its day in
/// the same week or month; those for which there is none are cancelled, or
/// deleted where nobody was invited.
pub fn change(writer: &Writer<'_>, request: ChangeSeriesRule) -> Result<RuleChanged> {
    let whole = parts::whole(writer.conn, request.series_id)?;
    let all = parts::of(writer.conn, whole)?;
    let reached = takeovers(writer, &all, &request.rule)?;
    let mut done = Along::default();
    let same =
        |(old, took): &(Stored, Takeover)| took.rule == old.rule && took.first == old.first();
    if reached.iter().all(same) {
        return done.whole(show::show(writer, whole)?);
    }
    let events = parts::events_of(writer, &all)?;
    let about = events
        .iter()
        .find(|(_, _, event)| !event.is_past)
        .map(|(_, _, event)| event.id);
    let title = reached.last().map(|(old, _)| old.at(NaiveDate::MAX).title);
    // From the last one back: what goes to an earlier day finds it free.
    for (old, took) in reached.into_iter().rev() {
        let is_last = all.last().is_some_and(|last| last.id == old.id);
        let horizon = events
            .iter()
            .rev()
            .find(|(at, ..)| all.get(*at).is_some_and(|part| part.id == old.id))
            .map(|(_, date, _)| *date);
        let dates = request.dates.filter(|_| is_last);
        change_part(writer, old, took, (horizon, dates), &mut done)?;
    }
    if let Some(event) = about.filter(|id| crate::event::store::load(writer, *id).is_ok()) {
        writer.about(event);
    }
    writer.fact("title", title.unwrap_or_default());
    writer.fact("moved", done.moved);
    writer.fact("made", done.made);
    done.whole(show::show(writer, whole)?)
}

fn change_part(
    writer: &Writer<'_>,
    old: Stored,
    Takeover { base, first, rule }: Takeover,
    (horizon, dates): (Option<NaiveDate>, Option<u32>),
    done: &mut Along,
) -> Result<()> {
    let like = create::pattern(writer, old.id)?;
    let (old, parted) = part(writer, old, base)?;
    let mut new = old.clone();
    new.rule = rule;
    new.starts = time::Wall(first.and_time(old.time()));
    // A phase begins with the date that takes the place of the one it began with.
    for phase in &mut new.phases {
        if !has_date(&new.rule, first, phase.from) {
            let period = first_of_period(new.rule.every, phase.from);
            let begins = new.rule.find(first, |date| date >= period);
            phase.from = begins.unwrap_or(phase.from);
        }
    }
    if !parted {
        new.calendar_sequence += 1;
    }
    store::update(writer, &old, &new)?;
    let wanted = wanted_dates(&new, horizon, dates)?;
    go_along(writer, &old, &new, done)?;
    let taken: BTreeSet<NaiveDate> = store::events_of(writer, new.id)?
        .into_iter()
        .map(|(date, _)| date)
        .chain(skipped(writer, &new)?)
        .collect();
    let missing: Vec<NaiveDate> = wanted
        .into_iter()
        .filter(|date| !taken.contains(date))
        .collect();
    let like = match like {
        // The one to copy may just have been deleted.
        Some(_) => create::pattern(writer, new.id)?,
        None => None,
    };
    done.made += create::make(writer, &new, &missing, like.as_ref())?.len() as u32;
    Ok(())
}

#[derive(Default)]
struct Along {
    moved: u32,
    made: u32,
    deleted: u32,
    cancelled: u32,
}

impl Along {
    fn whole(self, series: super::Series) -> Result<RuleChanged> {
        Ok(RuleChanged {
            series,
            moved: self.moved,
            made: self.made,
            deleted: self.deleted,
            cancelled: self.cancelled,
        })
    }
}

/// The dates that the changed series shall have: all of one that ends, an
/// endless one as far as it was planned before, or as many as were asked for.
fn wanted_dates(
    series: &Stored,
    horizon: Option<NaiveDate>,
    asked: Option<u32>,
) -> Result<Vec<NaiveDate>> {
    let most = create::how_many(asked.or(Some(MOST_DATES)))? as usize;
    let mut dates = series.rule.dates(series.first(), most);
    if series.rule.ends == Ends::Never && asked.is_none() {
        match horizon.filter(|horizon| *horizon >= series.first()) {
            Some(horizon) => dates.retain(|date| *date <= horizon),
            None => dates.truncate(super::USUAL_DATES as usize),
        }
    }
    Ok(dates)
}

/// Skipped dates that the new rule has too; the others are forgotten.
fn skipped(writer: &Writer<'_>, series: &Stored) -> Result<Vec<NaiveDate>> {
    let mut stay = Vec::new();
    for day in store::skips(writer.conn, series.id)? {
        if has_date(&series.rule, series.first(), day.0) {
            stay.push(day.0);
        } else {
            forget_skip(writer, series.id, day)?;
        }
    }
    Ok(stay)
}

/// Every event of the series finds its date in the new rule, or goes.
fn go_along(writer: &Writer<'_>, old: &Stored, new: &Stored, done: &mut Along) -> Result<()> {
    let events = store::events_of(writer, new.id)?;
    let last = events.last().map_or(new.first(), |(date, _)| *date);
    let rule = &new.rule;
    let dates: Vec<NaiveDate> = rule
        .dates(new.first(), MOST_DATES as usize * 2)
        .into_iter()
        .take_while(|date| *date <= last + Days::new(62))
        .collect();
    let mut free: BTreeSet<NaiveDate> = dates.iter().copied().collect();
    for (date, _) in &events {
        free.remove(date);
    }
    let known: BTreeSet<NaiveDate> = dates.into_iter().collect();
    let mut by_period: HashMap<NaiveDate, BTreeSet<NaiveDate>> = HashMap::new();
    for date in free {
        let period = first_of_period(rule.every, date);
        by_period.entry(period).or_default().insert(date);
    }
    let mut promoted = Vec::new();
    for (date, event) in events {
        if known.contains(&date) || event.is_past {
            continue;
        }
        let period = first_of_period(rule.every, date);
        let Some(to) = by_period.get_mut(&period).and_then(BTreeSet::pop_first) else {
            match goes(writer, new, &event)? {
                Gone::Deleted => done.deleted += 1,
                Gone::Cancelled => done.cancelled += 1,
                Gone::Stays => {}
            }
            continue;
        };
        create::belongs(writer, event.id, new.id, to)?;
        // Of the values only when it is changes with the day.
        let there = old.at(date);
        let new = Stored {
            rule: new.rule.clone(),
            starts: new.starts,
            calendar_sequence: new.calendar_sequence,
            ..there.clone()
        };
        let own = fields::differs(&there, date, &event);
        let (edit, _) = fields::taken_over(&there, &new, (date, to), &event, &own);
        if let Some(edit) = edit {
            promoted.extend(events::apply(writer, edit, Sequence::OfSeries)?);
        }
        done.moved += 1;
    }
    tell_promoted(writer, &promoted);
    Ok(())
}

/// The Monday of the week, or the first day of the month.
fn first_of_period(every: Every, date: NaiveDate) -> NaiveDate {
    match every {
        Every::Week => {
            let back = u64::from(date.weekday().num_days_from_monday());
            date.checked_sub_days(Days::new(back)).unwrap_or(date)
        }
        Every::Month => date.with_day(1).unwrap_or(date),
    }
}
