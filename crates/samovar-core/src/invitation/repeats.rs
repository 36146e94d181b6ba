//! What a mail says of a series: how it repeats, from when and until when, and
//! its next dates; as far as the calendar part beside it reaches.

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use samovar_i18n::{Lang, msg};

use super::entry::Entry;
use super::series_entries::{WHOLE, Whole};
use super::shown::Shown;
use crate::error::Result;
use crate::rule::{Day, Rule, day_said};

/// Dates that are named after the first.
const NAMED: usize = 3;
/// Dates of the rule that are looked through for them.
const LOOKED_THROUGH: usize = 1_000;

/// A series as one person is invited to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Repeats {
    pub rule: Rule,
    /// The first date that is still to come.
    pub from: NaiveDate,
    /// The last one, where there is one.
    pub last: Option<NaiveDate>,
    /// When the dates after the first begin, wherever they were moved.
    pub next: Vec<NaiveDateTime>,
}

impl Repeats {
    /// Of the whole, but for the dates in `off`, up to `until`. `None` where no
    /// date is left.
    pub fn of(
        whole: &Whole,
        entries: &[Entry],
        off: &[usize],
        until: Option<NaiveDate>,
    ) -> Result<Option<Self>> {
        let Some(entry) = entries.get(WHOLE) else {
            return Ok(None);
        };
        let rule: Rule = serde_json::from_str(&entry.shown.rule)?;
        let first = entry.shown.starts.0.date();
        let recurrence = rule.recurrence();
        let starts = |day: NaiveDate| {
            let planned = whole.dates.iter().position(|date| date.day == day);
            let Some(at) = planned.map(|at| WHOLE + 1 + at) else {
                return Some(entry.shown.on(day).starts.0);
            };
            let one = entries.get(at).filter(|one| !one.off)?;
            (!off.contains(&at)).then_some(one.shown.starts.0)
        };
        let is_past = |day: NaiveDate| {
            let planned = whole.dates.iter().find(|date| date.day == day);
            planned.map_or(day < whole.today, |date| date.is_past)
        };
        let mut days = recurrence
            .dates(first)
            .take_while(|day| until.is_none_or(|until| *day <= until))
            .filter(|day| !is_past(*day))
            .take(LOOKED_THROUGH)
            .filter_map(|day| Some((day, starts(day)?)));
        let Some((from, _)) = days.next() else {
            return Ok(None);
        };
        let next = days.take(NAMED).map(|(_, starts)| starts).collect();
        let last = match (recurrence.last(first), until) {
            (Some(last), Some(until)) if until < last => last_before(&rule, first, until),
            (None, Some(until)) => last_before(&rule, first, until),
            (last, _) => last,
        };
        Ok(Some(Self {
            rule,
            from,
            last,
            next,
        }))
    }

    /// "every Tuesday from 29 December 2026 until 26 January 2027"
    pub fn date(&self, lang: Lang) -> String {
        let rule = lower_first(&self.rule.endless().said(lang));
        let from = day_said(lang, Day(self.from));
        match self.last {
            Some(last) => msg::mail_every_until(lang, from, day_said(lang, Day(last)), rule),
            None => msg::mail_every(lang, from, rule),
        }
    }

    /// The same with the time and the next dates.
    pub fn said(&self, lang: Lang, time: &str, shown: &Shown) -> String {
        let date = self.date(lang);
        if self.next.is_empty() {
            return msg::mail_repeats_alone(lang, date, time);
        }
        let next: Vec<String> = self
            .next
            .iter()
            .map(|starts| self.next_said(lang, *starts, shown))
            .collect();
        msg::mail_repeats(lang, date, next.join(", "), time)
    }

    /// With the year where it is another, and with the time where it is.
    fn next_said(&self, lang: Lang, starts: NaiveDateTime, shown: &Shown) -> String {
        let day = starts.date();
        let said = if day.year() == self.from.year() {
            msg::mail_day(lang, day.day(), day.month())
        } else {
            day_said(lang, Day(day))
        };
        if starts.time() == shown.starts.0.time() {
            return said;
        }
        msg::mail_day_at(lang, said, starts.format("%H:%M").to_string())
    }
}

fn last_before(rule: &Rule, first: NaiveDate, until: NaiveDate) -> Option<NaiveDate> {
    rule.recurrence()
        .dates(first)
        .take_while(|day| *day <= until)
        .last()
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(chars).collect()
    })
}
