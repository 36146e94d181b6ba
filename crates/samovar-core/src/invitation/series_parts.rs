//! The plans of what was asked about: of an event one; of a series one for each
//! identity that its parts have in calendars. Whoever looks sees one series: a person
//! stands once, and what the next part brings to somebody who has the one before it is
//! an update, though calendars take it for a new entry.

use std::collections::HashSet;

use super::asked::Asked;
use super::entry::Entry;
use super::event_plan;
use super::ledger;
use super::ledger::holds;
use super::plan::Plan;
use super::planned::Planned;
use super::series_entries::WHOLE;
use super::series_needs::other_dates;
use super::series_plan::{self, Among, standing};
use super::{Purpose, Reach, ReachOfSeries, Standing, Wording};
use crate::error::{Code, Error, Result};
use crate::ids::{PersonId, SeriesId};
use crate::planner::Reader;
use crate::rule::WordsOf;
use crate::series::parts;
use crate::series::stored::Stored;

/// In the order of the parts.
#[derive(Debug, Clone, PartialEq)]
pub struct Plans {
    pub each: Vec<Plan>,
    /// How the whole repeats, of a series in parts.
    words: Option<WordsOf>,
}

impl Plans {
    pub fn make(reader: &Reader<'_>, asked: &Asked) -> Result<Self> {
        let Some(series) = asked.series else {
            return Ok(Self {
                each: vec![event_plan::make(reader, asked)?],
                words: None,
            });
        };
        let parts = match parts::all(reader.conn, series) {
            Ok(parts) => parts,
            Err(error) if error.code == Code::Missing => Vec::new(),
            Err(error) => return Err(error),
        };
        if parts.len() < 2 {
            return Ok(Self {
                each: vec![event_plan::make(reader, asked)?],
                words: None,
            });
        }
        let mut plans = Self {
            each: each(reader, &parts, asked)?,
            words: Some(parts::words_of(reader, &parts)?),
        };
        if asked.reach.is_none() {
            plans.keep_to_what_is_held();
        }
        plans.tell_as_updates(asked)?;
        for plan in &mut plans.each {
            plan.mark_unsent();
            plan.number();
        }
        plans.leave_out_what_is_over();
        Ok(plans)
    }

    /// The one that speaks for all: of the part that goes on now.
    pub fn main(&self) -> Result<&Plan> {
        let goes_on = |plan: &&Plan| {
            plan.whole
                .as_ref()
                .is_none_or(|whole| whole.dates.iter().any(|date| !date.is_past))
        };
        self.each
            .iter()
            .find(goes_on)
            .or(self.each.last())
            .ok_or_else(|| Error::bug("nothing was planned for"))
    }

    /// Everybody once, in the order of names: where they have most to be done.
    pub fn people(&self) -> impl Iterator<Item = &Planned> {
        let all = self.each.iter().map(|plan| plan.people.len()).max();
        (0..all.unwrap_or(0)).filter_map(|at| {
            let parts = self.each.iter().filter_map(move |plan| plan.people.get(at));
            parts.min_by_key(|one| rank(one.standing))
        })
    }

    pub fn is_tentative(&self) -> bool {
        self.each.iter().any(Plan::is_tentative)
    }

    pub fn over(&self) -> bool {
        self.each.iter().all(|plan| plan.over)
    }

    pub fn ready(&self) -> u32 {
        let people = self.each.iter().flat_map(|plan| &plan.people);
        people.map(|one| one.ready().len() as u32).sum()
    }

    /// What invitations could reach: from the next date of all to the last.
    pub fn reach(&self, asked: &Asked) -> Result<Option<ReachOfSeries>> {
        let mut found: Option<ReachOfSeries> = None;
        for plan in &self.each {
            let Some(reach) = plan.reach(asked.event)? else {
                continue;
            };
            found = Some(match found {
                None => reach,
                Some(before) => ReachOfSeries {
                    next: before.next.or(reach.next),
                    last: reach.last,
                    hold_less: before.hold_less.max(reach.hold_less),
                    words: before.words,
                },
            });
        }
        Ok(found.map(|found| ReachOfSeries {
            words: self.words.clone().unwrap_or(found.words.clone()),
            ..found
        }))
    }

    /// Where nobody said how far, nobody gets more of one part than they have of the other.
    fn keep_to_what_is_held(&mut self) {
        for at in 0..self.people_planned() {
            let some = self.each.iter().find_map(|plan| {
                let one = plan.people.get(at)?;
                let until = holds(one.held.as_ref()).and_then(|held| plan.reach_of(Some(held)));
                let goes = one
                    .needs
                    .iter()
                    .any(|need| need.purpose == Purpose::Cancellation);
                (until.is_some() || (one.alone.is_some() && !goes)).then_some(until)
            });
            let Some(until) = some else { continue };
            for plan in &mut self.each {
                let first = plan
                    .whole
                    .as_ref()
                    .map(|whole| whole.series.event.starts.at.date());
                let Some(one) = plan.people.get_mut(at) else {
                    continue;
                };
                if holds(one.held.as_ref()).is_some() || one.alone.is_some() {
                    continue;
                }
                one.needs.retain_mut(|need| {
                    if need.entry != WHOLE || need.purpose != Purpose::Invitation {
                        return true;
                    }
                    need.until = until;
                    until.is_some() && first <= until
                });
                if one.needs.is_empty() && one.standing == Standing::Invitation {
                    one.standing = Standing::None;
                }
            }
        }
    }

    /// Who has another part is told what is otherwise, not invited anew.
    fn tell_as_updates(&mut self, asked: &Asked) -> Result<()> {
        for at in 0..self.people_planned() {
            let has: Vec<Option<(&Entry, &Planned)>> = self
                .each
                .iter()
                .map(|plan| Some((plan.entry(WHOLE).ok()?, plan.people.get(at)?)))
                .collect();
            let known = has.iter().flatten().find_map(|(entry, one)| {
                let held = holds(one.held.as_ref())?;
                let mut versions = entry.versions.iter();
                let version = versions.find(|version| version.id == held.version)?;
                Some(version.shown.clone())
            });
            let Some(known) = known else { continue };
            for plan in &mut self.each {
                let Some(one) = plan.people.get(at) else {
                    continue;
                };
                let is_new = one.held.is_none();
                let new = plan.entry(WHOLE)?.shown.clone();
                let mut one = one.clone();
                for need in &mut one.needs {
                    if need.entry != WHOLE || need.purpose != Purpose::Invitation || !is_new {
                        continue;
                    }
                    need.purpose = Purpose::Update;
                    need.wording = Wording::Update;
                    let day = new.starts.0.date();
                    need.changes = known.on(day).differences(&new.on(day));
                    if need.changes.is_empty() {
                        need.changes = vec![other_dates()];
                    }
                }
                plan.stand_again(&mut one, asked)?;
                if let Some(there) = plan.people.get_mut(at) {
                    *there = one;
                }
            }
            // All that somebody needs, or nothing.
            let mut parts = self.each.iter().filter_map(|plan| plan.people.get(at));
            let Some(reason) = parts.find_map(|one| one.reason.clone()) else {
                continue;
            };
            for plan in &mut self.each {
                if let Some(one) = plan.people.get_mut(at)
                    && !one.needs.is_empty()
                {
                    one.reason = Some(reason.clone());
                    one.standing = Standing::HeldBack;
                }
            }
        }
        Ok(())
    }

    fn people_planned(&self) -> usize {
        let all = self.each.iter().map(|plan| plan.people.len()).max();
        all.unwrap_or(0)
    }

    fn leave_out_what_is_over(&mut self) {
        if self.each.iter().any(|plan| !plan.over) {
            self.each.retain(|plan| !plan.over);
        } else if self.each.len() > 1 {
            self.each = self.each.pop().into_iter().collect();
        }
    }
}

impl Plan {
    /// After somebody's needs have become others.
    fn stand_again(&self, one: &mut Planned, asked: &Asked) -> Result<()> {
        one.reason = None;
        for need in &one.needs {
            one.reason =
                one.reason
                    .take()
                    .or(self.reason(need, &one.to, &one.off_dates, asked.format)?);
        }
        if one.reason.is_some() {
            one.standing = Standing::HeldBack;
        } else if !one.needs.is_empty() {
            one.standing = standing(&one.needs);
        }
        Ok(())
    }
}

fn rank(standing: Standing) -> usize {
    // What holds a person back holds back everything for them.
    if standing == Standing::HeldBack {
        return 0;
    }
    let at = Standing::ALL.iter().position(|one| *one == standing);
    at.map_or(usize::MAX, |at| at + 1)
}

/// A plan for each part, for everybody whom any of them concerns.
fn each(reader: &Reader<'_>, parts: &[Stored], asked: &Asked) -> Result<Vec<Plan>> {
    let mut people: HashSet<PersonId> = HashSet::new();
    for part in parts {
        let held = ledger::held(reader.conn, &part.calendar_uid)?;
        people.extend(held.keys().map(|(person, _)| *person));
    }
    let mut plans = Vec::new();
    let mut reached = None;
    for (at, part) in parts.iter().enumerate() {
        let plan = |id: SeriesId, asked: &Asked, nothing_new: bool| {
            let among = Among {
                people: &people,
                nothing_new,
                followed_from: parts.get(at + 1).map(Stored::first),
            };
            series_plan::make(reader, id, asked, None, &among)
        };
        let made = match asked.reach {
            None | Some(Reach::Whole) => plan(part.id, asked, false)?,
            Some(Reach::Next) => {
                let made = plan(part.id, asked, reached.is_some())?;
                if reached.is_none() && made.reach(None)?.is_some_and(|reach| reach.next.is_some())
                {
                    reached = Some(part.id);
                }
                made
            }
            // A day before all of its dates reaches nothing of a part.
            Some(Reach::Until { .. }) => match plan(part.id, asked, false) {
                Ok(made) => {
                    reached = Some(part.id);
                    made
                }
                Err(error) if error.code == Code::SeriesNoDates => plan(part.id, asked, true)?,
                Err(error) => return Err(error),
            },
        };
        plans.push(made);
    }
    if matches!(asked.reach, Some(Reach::Until { .. })) && reached.is_none() {
        return Err(Error::field("reach", Code::SeriesNoDates));
    }
    Ok(plans)
}
