//! On which dates something takes place: rules, further dates and exceptions,
//! and single dates that were changed. Always within limits: a rule that never
//! ends stops at the last day asked for, one that gives a million dates at the
//! number allowed; both are said.

mod own;
pub(super) mod rule;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use calcard::icalendar::ICalendarRecurrenceRule;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use self::own::Own;
use super::properties;
use super::remark::{Remark, RemarkCode, Report};
use super::time::{Clock, ReadTime, RecurrenceId};
use super::{ReadCalendar, ReadEntry};

/// Of dates written out one by one.
pub(super) const MOST_WRITTEN: usize = 10_000;
/// Dates that a file's rules may be counted through, in all.
const MOST_STEPS: usize = 2_000_000;
/// Dates that one rule may be counted through.
const MOST_STEPS_OF_ONE: usize = 100_000;
/// Rules of a file that give no date at all: each takes long to find that out.
const MOST_BARREN: usize = 20;

/// On which dates besides its own an entry takes place.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Recurring {
    pub(super) rules: Vec<Arc<ICalendarRecurrenceRule>>,
    pub(super) extra: Vec<Extra>,
    pub(super) except: Vec<RecurrenceId>,
}

/// A further date (RDATE), with an end of its own or the usual length.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Extra {
    pub starts: RecurrenceId,
    pub ends: Option<Clock>,
}

/// When the last of the rules ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleEnd {
    /// Never.
    Never,
    /// With a date, or after a number of dates.
    Sometime,
}

impl Recurring {
    /// Whether the dates ever end.
    pub fn end(&self) -> RuleEnd {
        let endless =
            |rule: &Arc<ICalendarRecurrenceRule>| rule.count.is_none() && rule.until.is_none();
        if self.rules.iter().any(endless) {
            RuleEnd::Never
        } else {
            RuleEnd::Sometime
        }
    }

    /// The only rule, where there is no more to it than a rule and exceptions.
    pub fn rule(&self) -> Option<&ICalendarRecurrenceRule> {
        match (self.rules.as_slice(), self.extra.is_empty()) {
            ([rule], true) => Some(rule),
            _ => None,
        }
    }

    /// The exceptions, as days.
    pub fn skipped_days(&self) -> impl Iterator<Item = NaiveDate> + '_ {
        self.except.iter().map(RecurrenceId::day)
    }
}

/// How far to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Dates of a series before this day are not given.
    pub from: NaiveDate,
    /// Nor those after this one.
    pub to: NaiveDate,
    /// Of one series.
    pub per_series: usize,
    /// Of all series of the file.
    pub per_file: usize,
}

/// One date on which an entry takes place.
#[derive(Debug, Clone, PartialEq)]
pub struct Occurrence<'c> {
    /// What takes place: the series' entry, or the one of this date.
    pub entry: &'c ReadEntry,
    /// Tells the dates of a series apart; empty for a single event.
    pub date: String,
    /// When.
    pub time: ReadTime,
}

/// All of them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Expansion<'c> {
    /// In the order of the file, the dates of a series together.
    pub occurrences: Vec<Occurrence<'c>>,
    /// What was cut short.
    pub notes: Vec<Remark>,
}

impl ReadCalendar {
    /// Every date on which something of this calendar takes place. Single
    /// events come whenever they are, dates of series within the limits.
    pub fn occurrences(&self, limits: &Limits) -> Expansion<'_> {
        let mut changed: HashMap<&str, Vec<&ReadEntry>> = HashMap::new();
        let mut series = HashSet::new();
        for entry in &self.entries {
            if entry.recurrence_id.is_some() {
                changed.entry(&entry.uid).or_default().push(entry);
            } else {
                series.insert(entry.uid.as_str());
            }
        }
        let mut count = Count {
            limits,
            left: limits.per_file,
            steps: MOST_STEPS,
            barren: 0,
            report: Report::default(),
        };
        let mut occurrences = Vec::with_capacity(self.entries.len());
        let mut orphans = HashSet::new();
        for entry in &self.entries {
            let Some(time) = &entry.time else { continue };
            match &entry.recurrence_id {
                Some(_) if series.contains(entry.uid.as_str()) => {}
                Some(date) => {
                    if orphans.insert(entry.uid.as_str()) {
                        count.note(entry, RemarkCode::SeriesMissing, "");
                    }
                    occurrences.push(Occurrence {
                        entry,
                        date: date.text(),
                        time: time.clone(),
                    });
                }
                None => {
                    let own = changed
                        .get(entry.uid.as_str())
                        .map(Vec::as_slice)
                        .unwrap_or_default();
                    if entry.recurring.is_none() && own.is_empty() {
                        occurrences.push(Occurrence {
                            entry,
                            date: String::new(),
                            time: time.clone(),
                        });
                    } else {
                        count.series(entry, time, own, &mut occurrences);
                    }
                }
            }
        }
        Expansion {
            occurrences,
            notes: count.report.notes,
        }
    }
}

/// The counting of a file's dates.
struct Count<'l> {
    limits: &'l Limits,
    left: usize,
    steps: usize,
    barren: usize,
    report: Report,
}

impl Count<'_> {
    fn note(&mut self, entry: &ReadEntry, code: RemarkCode, detail: impl Into<String>) {
        let remark = Remark::of_line(entry.line, code, detail);
        self.report.note(Remark {
            uid: entry.uid.clone(),
            title: entry.title.clone(),
            ..remark
        });
    }

    fn series<'c>(
        &mut self,
        entry: &'c ReadEntry,
        time: &ReadTime,
        changed: &[&'c ReadEntry],
        occurrences: &mut Vec<Occurrence<'c>>,
    ) {
        let own = Own::of(time);
        let mut dates = self.dates(entry, &own);
        // A changed date stands for the one it replaces, wherever it moved.
        let mut moved: BTreeMap<NaiveDateTime, (&ReadEntry, ReadTime)> = BTreeMap::new();
        for other in changed {
            let (Some(date), Some(time)) = (&other.recurrence_id, &other.time) else {
                continue;
            };
            let at = own.wall(date);
            dates.remove(&at);
            if self.is_asked(time.first_day(), time.last_day()) {
                moved.insert(at, (other, time.clone()));
            }
        }
        let usual = dates
            .into_iter()
            .map(|(at, ends)| (at, entry, own.time_at(at, ends)));
        let moved = moved
            .into_iter()
            .map(|(at, (entry, time))| (at, entry, Some(time)));
        let mut all: Vec<(NaiveDateTime, &ReadEntry, Option<ReadTime>)> =
            usual.chain(moved).collect();
        all.sort_by_key(|(at, ..)| *at);
        if all.is_empty() {
            return self.note(entry, RemarkCode::NoDates, "");
        }
        let most = self.limits.per_series.min(self.left);
        if all.len() > most {
            self.note(entry, RemarkCode::TooManyDates, most.to_string());
            all.truncate(most);
        } else if entry
            .recurring
            .as_ref()
            .is_some_and(|own| own.end() == RuleEnd::Never)
        {
            self.note(entry, RemarkCode::RuleEndless, self.limits.to.to_string());
        }
        self.left -= all.len();
        occurrences.extend(all.into_iter().filter_map(|(at, entry, time)| {
            Some(Occurrence {
                entry,
                date: own.key(at),
                time: time?,
            })
        }));
    }

    fn is_asked(&self, first: NaiveDate, last: NaiveDate) -> bool {
        first <= self.limits.to && last >= self.limits.from
    }

    /// The wall-clock starts within the limits, with ends of their own.
    fn dates(&mut self, entry: &ReadEntry, own: &Own) -> BTreeMap<NaiveDateTime, Option<Clock>> {
        let none = Recurring::default();
        let recurring = entry.recurring.as_ref().unwrap_or(&none);
        let mut dates = BTreeMap::new();
        dates.insert(own.start, None);
        for rule in &recurring.rules {
            self.rule(entry, rule, own, &mut dates);
        }
        for extra in &recurring.extra {
            dates.insert(own.wall(&extra.starts), extra.ends.clone());
        }
        for except in &recurring.except {
            match except {
                // EXDATE;VALUE=DATE beside a time means whatever is on that day.
                RecurrenceId::Day(day) if !own.whole_days => {
                    dates.retain(|at, _| at.date() != *day)
                }
                except => {
                    dates.remove(&own.wall(except));
                }
            }
        }
        let length = own.days();
        dates.retain(|at, _| {
            let first = at.date();
            self.is_asked(first, first.checked_add_signed(length).unwrap_or(first))
        });
        dates
    }

    fn rule(
        &mut self,
        entry: &ReadEntry,
        rule: &Arc<ICalendarRecurrenceRule>,
        own: &Own,
        dates: &mut BTreeMap<NaiveDateTime, Option<Clock>>,
    ) {
        if rule::too_often(rule) {
            return self.note(entry, RemarkCode::RuleTooOften, "");
        }
        if self.steps == 0 || self.barren >= MOST_BARREN {
            return self.note(entry, RemarkCode::RuleTooCostly, "");
        }
        let until = match &rule.until {
            None => None,
            Some(until) => match own.until(properties::moment(until)) {
                // An end that is no date: the rule cannot be trusted.
                None => return self.note(entry, RemarkCode::RuleInvalid, "UNTIL"),
                until => until,
            },
        };
        if until.is_some_and(|until| until < own.start) {
            return;
        }
        let to = self.limits.to.and_time(NaiveTime::MIN) + TimeDelta::days(1);
        let from = (self.limits.from - own.days()).and_time(NaiveTime::MIN) - TimeDelta::days(1);
        let start = rule::forwarded(rule, own.start, from);
        let Some(set) = rule::set(rule, start, until.filter(|until| *until >= start)) else {
            return self.note(entry, RemarkCode::RuleInvalid, "");
        };
        if until.is_some_and(|until| until < start) {
            return;
        }
        let (mut steps, mut found, mut kept) = (0, false, 0);
        // An own date that the rule does not give counts as its first.
        let mut most = rule.count.map_or(usize::MAX, |count| count as usize);
        for at in &set {
            let at = at.naive_utc();
            if !found && at != own.start && start == own.start {
                most = most.saturating_sub(1);
            }
            if found || at >= start {
                found = true;
            }
            steps += 1;
            if at >= to || steps > most {
                break;
            }
            if steps >= MOST_STEPS_OF_ONE.min(self.steps) {
                self.note(entry, RemarkCode::RuleTooCostly, "");
                break;
            }
            if at >= from {
                dates.insert(at, None);
                kept += 1;
                // One more than allowed says that there were too many.
                if kept > self.limits.per_series + 1 {
                    break;
                }
            }
        }
        self.steps = self.steps.saturating_sub(steps);
        if !found {
            self.barren += 1;
        }
    }
}
