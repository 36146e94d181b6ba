//! How far an invitation to a series is to reach, and how far it could.

use chrono::NaiveDate;

use super::plan::Plan;
use super::repeats::Repeats;
use super::series_entries::{Date, WHOLE};
use super::{Reach, ReachOfSeries};
use crate::error::{Code, Error, Result};
use crate::ids::EventId;
use crate::rule::{Day, Rule};

/// How much whoever holds less is to get.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Aim {
    /// Nobody said: who holds some keeps to that, who holds nothing gets all; of
    /// an event, who holds some dates gets that one too.
    AsHeld(Option<usize>),
    Whole,
    Until(NaiveDate),
    /// One date, by its entry; `None` where there is none.
    One(Option<usize>),
}

impl Aim {
    pub fn of(
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
    pub fn further(self, held: Option<NaiveDate>) -> Option<NaiveDate> {
        match self {
            Self::Whole => None,
            Self::Until(day) => held.map(|held| held.max(day)),
            Self::AsHeld(_) | Self::One(_) => held,
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
