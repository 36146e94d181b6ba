//! A rule: how often, on which days, until when; kept as JSON, said in words,
//! reckoned by the calendar crate.

use std::fmt;

use chrono::{Datelike, NaiveDate};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use samovar_i18n::{Lang, msg};
use samovar_ical::{Ending, Recurrence, Repeat};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Code, Error, Result};
use crate::input;
use crate::wire::word_enum;

/// The most dates that are made at once.
pub const MOST_DATES: u32 = 366;

/// A date without a time, `2026-12-18` everywhere it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[ts(type = "string")]
pub struct Day(pub NaiveDate);

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.format("%Y-%m-%d").fmt(f)
    }
}

impl ToSql for Day {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.to_string()))
    }
}

impl FromSql for Day {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        NaiveDate::parse_from_str(value.as_str()?, "%Y-%m-%d")
            .map(Self)
            .map_err(FromSqlError::other)
    }
}

word_enum! {
    Every { Week = "week", Month = "month" }
}

word_enum! {
    Weekday {
        Mon = "mon", Tue = "tue", Wed = "wed", Thu = "thu", Fri = "fri", Sat = "sat", Sun = "sun",
    }
}

impl Weekday {
    #[must_use]
    pub const fn of(day: chrono::Weekday) -> Self {
        match day {
            chrono::Weekday::Mon => Self::Mon,
            chrono::Weekday::Tue => Self::Tue,
            chrono::Weekday::Wed => Self::Wed,
            chrono::Weekday::Thu => Self::Thu,
            chrono::Weekday::Fri => Self::Fri,
            chrono::Weekday::Sat => Self::Sat,
            chrono::Weekday::Sun => Self::Sun,
        }
    }

    const fn chrono(self) -> chrono::Weekday {
        match self {
            Self::Mon => chrono::Weekday::Mon,
            Self::Tue => chrono::Weekday::Tue,
            Self::Wed => chrono::Weekday::Wed,
            Self::Thu => chrono::Weekday::Thu,
            Self::Fri => chrono::Weekday::Fri,
            Self::Sat => chrono::Weekday::Sat,
            Self::Sun => chrono::Weekday::Sun,
        }
    }
}

/// When a rule ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum Ends {
    Never,
    /// The last day on which a date may be.
    On {
        date: Day,
    },
    After {
        count: u32,
    },
}

/// Weeks have `weekdays`; months either `nth` (1 to 4, or -1 for the last) with
/// `weekday`, or a `day` of the month. What is left out is taken from the first date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Rule {
    pub every: Every,
    /// Every how many weeks or months.
    pub interval: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weekdays: Option<Vec<Weekday>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nth: Option<i8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weekday: Option<Weekday>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<u8>,
    pub ends: Ends,
}

/// The same in every language of the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WordsOf {
    pub en: String,
    pub ru: String,
}

/// More weeks or months between two dates than anybody means.
const MOST_INTERVAL: u32 = 99;

impl Rule {
    /// Every week on the day of the date, for ever.
    #[must_use]
    pub fn weekly(first: NaiveDate) -> Self {
        Self {
            every: Every::Week,
            interval: 1,
            weekdays: Some(vec![Weekday::of(first.weekday())]),
            nth: None,
            weekday: None,
            day: None,
            ends: Ends::Never,
        }
    }

    /// The rule with what was left out, and nothing that says it twice.
    pub fn settled(mut self, first: NaiveDate) -> Result<Self> {
        if self.interval == 0 {
            return Err(Error::field("interval", Code::OutOfRange)
                .with("value", 0)
                .with("least", 1));
        }
        input::count("interval", self.interval, MOST_INTERVAL)?;
        match self.every {
            Every::Week => {
                let mut days = self.weekdays.take().unwrap_or_default();
                if days.is_empty() {
                    days.push(Weekday::of(first.weekday()));
                }
                days.sort_unstable();
                days.dedup();
                self.weekdays = Some(days);
                (self.nth, self.weekday, self.day) = (None, None, None);
            }
            Every::Month => {
                self.weekdays = None;
                if let Some(nth) = self.nth {
                    if !(matches!(nth, 1..=4) || nth == -1) {
                        return Err(Error::field("nth", Code::OutOfRange).with("value", nth));
                    }
                    self.weekday = self.weekday.or(Some(Weekday::of(first.weekday())));
                    self.day = None;
                } else {
                    let day = self.day.map_or(first.day(), u32::from);
                    self.day = Some(input::count("day", day, 31)?.max(1) as u8);
                    self.weekday = None;
                }
            }
        }
        match &self.ends {
            Ends::On { date } if date.0 < first => {
                return Err(Error::field("ends", Code::SeriesNoDates));
            }
            Ends::After { count: 0 } => return Err(Error::field("ends", Code::SeriesNoDates)),
            _ => {}
        }
        Ok(self)
    }

    /// For a rule that is settled.
    #[must_use]
    pub fn recurrence(&self) -> Recurrence {
        let interval = self.interval.max(1);
        let repeat = match (self.every, self.nth, self.weekday) {
            (Every::Week, ..) => Repeat::Weekly {
                interval,
                days: self
                    .weekdays
                    .iter()
                    .flatten()
                    .map(|day| day.chrono())
                    .collect(),
            },
            (Every::Month, Some(nth), Some(weekday)) => Repeat::MonthlyByWeekday {
                interval,
                nth,
                weekday: weekday.chrono(),
            },
            (Every::Month, ..) => Repeat::MonthlyByDate {
                interval,
                day: self.day.unwrap_or(1),
            },
        };
        let ending = match self.ends {
            Ends::Never => Ending::Never,
            Ends::On { date } => Ending::On(date.0),
            Ends::After { count } => Ending::After(count),
        };
        Recurrence { repeat, ending }
    }

    /// The dates from the first one on, at most so many.
    #[must_use]
    pub fn dates(&self, first: NaiveDate, most: usize) -> Vec<NaiveDate> {
        self.recurrence().dates(first).take(most).collect()
    }

    /// The first date of the rule for which `wanted` holds.
    #[must_use]
    pub fn find(&self, first: NaiveDate, wanted: impl Fn(NaiveDate) -> bool) -> Option<NaiveDate> {
        let recurrence = self.recurrence();
        let mut dates = recurrence.dates(first).take(REACH);
        dates.find(|date| wanted(*date))
    }

    /// The same rule without an end.
    #[must_use]
    pub fn endless(&self) -> Self {
        Self {
            ends: Ends::Never,
            ..self.clone()
        }
    }

    /// A settled rule, checked: the first date is one of its dates, and it does
    /// not make more of them than anybody can plan.
    pub fn checked(self, first: NaiveDate) -> Result<Self> {
        let rule = self.settled(first)?;
        match rule.endless().find(first, |_| true) {
            Some(date) if date == first => {}
            Some(next) => {
                return Err(Error::field("rule", Code::SeriesFirstDateOff)
                    .with("date", first.to_string())
                    .with("next", next.to_string()));
            }
            None => return Err(Error::field("rule", Code::SeriesNoDates)),
        }
        if rule.ends != Ends::Never {
            let most = MOST_DATES as usize;
            let count = match rule.ends {
                // Not reckoned: the number is what was asked for.
                Ends::After { count } => count as usize,
                _ => rule.dates(first, REACH).len(),
            };
            if count > most {
                return Err(Error::field("ends", Code::SeriesTooManyDates)
                    .with("count", count)
                    .with("most", MOST_DATES));
            }
        }
        Ok(rule)
    }

    /// Months without such a day have no date.
    #[must_use]
    pub fn leaves_months_out(&self) -> bool {
        self.every == Every::Month && self.nth.is_none() && self.day.is_some_and(|day| day > 28)
    }

    #[must_use]
    pub fn words(&self) -> WordsOf {
        WordsOf {
            en: self.said(Lang::En),
            ru: self.said(Lang::Ru),
        }
    }

    /// "Every 2 weeks on Thursday until 28 May 2027".
    #[must_use]
    pub fn said(&self, lang: Lang) -> String {
        let often = match (self.every, self.nth, self.weekday) {
            (Every::Week, ..) => self.weeks_said(lang),
            (Every::Month, Some(nth), Some(weekday)) => msg::series_rule_nth(
                lang,
                self.interval,
                msg::series_nth_weekday(lang, nth, weekday.word()),
            ),
            (Every::Month, ..) => msg::series_rule_day(lang, self.day.unwrap_or(1), self.interval),
        };
        match &self.ends {
            Ends::Never => often,
            Ends::On { date } => msg::series_rule_until(lang, day_said(lang, *date), often),
            Ends::After { count } => msg::series_rule_times(lang, *count, often),
        }
    }

    fn weeks_said(&self, lang: Lang) -> String {
        let days = self.weekdays.as_deref().unwrap_or_default();
        if let ([day], 1) = (days, self.interval) {
            return msg::series_rule_every_weekday(lang, day.word());
        }
        let said: Vec<String> = days
            .iter()
            .map(|day| msg::series_on_weekdays(lang, day.word()))
            .collect();
        let said = match said.split_last() {
            Some((last, [])) => last.clone(),
            Some((last, before)) => msg::series_and(lang, before.join(", "), last.as_str()),
            None => String::new(),
        };
        msg::series_rule_weeks(lang, said, self.interval)
    }
}

/// More dates than a series ever has; nobody waits for the end of an endless rule.
const REACH: usize = 5_000;

/// «28 мая 2027 г.»
#[must_use]
pub fn day_said(lang: Lang, day: Day) -> String {
    msg::series_date(lang, day.0.day(), day.0.month(), day.0.year().to_string())
}

impl ToSql for Rule {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        serde_json::to_string(self)
            .map(ToSqlOutput::from)
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
    }
}

impl FromSql for Rule {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?).map_err(FromSqlError::other)
    }
}
