//! Changes on which dates a series takes place.
//!
//! Dates that are over keep the old rule: it ends with them, and a series of its
//! own goes on by the new one.

use std::collections::{BTreeSet, HashMap};

use chrono::{Datelike, Days, NaiveDate};

use super::edit::{part, tell_promoted};
use super::gone::{Gone, goes};
use super::rule::{Ends, Every, Rule};
use super::store::{self, Stored, forget_skip, has_date};
use super::{ChangeSeriesRule, MOST_DATES, RuleChanged, create, fields};
use crate::error::{Code, Error, Result};
use crate::event::edit::{self as events, Sequence};
use crate::planner::{Reader, Writer};
use crate::time;

/// Where a new rule takes over from the old one.
pub struct Takeover {
    /// The first date of the old rule that it replaces.
    pub base: NaiveDate,
    /// Its own first date: in the week or month of that one.
    pub first: NaiveDate,
    pub rule: Rule,
}

/// From the first date to come, neither before today nor before a date that
/// stays in the old series.
pub fn takeover(reader: &Reader<'_>, old: &Stored, rule: Rule) -> Result<Takeover> {
    let events = store::events_of(reader, old.id)?;
    let today = time::wall_at(reader.now, time::zone(&old.zone)?).0.date();
    let upcoming = events.iter().find(|(_, event)| !event.is_past);
    let base = match (upcoming, events.last()) {
        (Some((date, _)), _) => *date,
        (None, Some((last, _))) => today.max(*last + Days::new(1)),
        (None, None) => old.first(),
    };
    let earliest = events
        .iter()
        .rev()
        .find(|(date, _)| *date < base)
        .map_or(today, |(date, _)| today.max(*date + Days::new(1)));
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
    let old = store::load(writer.conn, request.series_id)?;
    let Takeover { base, first, rule } = takeover(writer, &old, request.rule)?;
    if rule == old.rule && first == old.first() {
        return Ok(RuleChanged {
            series: store::show(writer, old.id)?,
            moved: 0,
            made: 0,
            deleted: 0,
            cancelled: 0,
        });
    }
    let events = store::events_of(writer, old.id)?;
    let about = events
        .iter()
        .find(|(_, event)| !event.is_past)
        .map(|(_, event)| event.id);
    let like = create::pattern(writer, old.id)?;
    let (old, parted) = part(writer, old, base)?;
    let mut new = old.clone();
    new.rule = rule;
    new.starts = time::Wall(first.and_time(old.time()));
    if !parted {
        new.calendar_sequence += 1;
    }
    store::update(writer.conn, &old, &new)?;
    let wanted = wanted_dates(&new, events.last().map(|(date, _)| *date), request.dates)?;
    let mut done = go_along(writer, &old, &new)?;
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
    done.made = create::make(writer, &new, &missing, like.as_ref())?.len() as u32;
    if let Some(event) = about.filter(|id| crate::event::store::load(writer, *id).is_ok()) {
        writer.about(event);
    }
    writer.fact("title", new.title.as_str());
    writer.fact("moved", done.moved);
    writer.fact("made", done.made);
    done.series = Some(store::show(writer, new.id)?);
    done.whole()
}

#[derive(Default)]
struct Along {
    series: Option<super::Series>,
    moved: u32,
    made: u32,
    deleted: u32,
    cancelled: u32,
}

impl Along {
    fn whole(self) -> Result<RuleChanged> {
        Ok(RuleChanged {
            series: self
                .series
                .ok_or_else(|| Error::bug("a rule changed without a series"))?,
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
    for (id, day) in store::skips(writer.conn, series.id)? {
        if has_date(&series.rule, series.first(), day.0) {
            stay.push(day.0);
        } else {
            forget_skip(writer, id)?;
        }
    }
    Ok(stay)
}

/// Every event of the series finds its date in the new rule, or goes.
fn go_along(writer: &Writer<'_>, old: &Stored, new: &Stored) -> Result<Along> {
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
    let mut done = Along::default();
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
        let own = fields::differs(old, date, &event);
        let (edit, _) = fields::taken_over(old, new, (date, to), &event, &own);
        if let Some(edit) = edit {
            promoted.extend(events::apply(writer, edit, Sequence::OfSeries)?);
        }
        done.moved += 1;
    }
    tell_promoted(writer, &promoted);
    Ok(done)
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
