//! How often a series takes place: the few rules that every calendar program
//! reads alike, Outlook included. Pure dates; time of day, zone and exceptions
//! belong to the series. What the rules mean is RFC 5545 §3.3.10: weeks begin
//! on Monday, and a month without the day asked for is passed over.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use crate::error::{CalendarError, Result};

/// The largest interval, the most dates and the most years of one rule.
const MOST_INTERVAL: u32 = 999;
const MOST_DATES: u32 = 10_000;
const MOST_YEARS: u32 = 100;

/// The last year a calendar can be written in, see [`crate::LocalTime`].
const LAST_YEAR: i32 = 9998;

/// On which dates, counted from the first date of the series.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Repeat {
    /// On these days of every week, or of every nth week. In any order.
    Weekly {
        /// 1 is every week, 2 every other week.
        interval: u32,
        /// At least one; the first date falls on one of them.
        days: Vec<Weekday>,
    },
    /// On the nth or last such weekday of a month.
    MonthlyByWeekday {
        /// 1 is every month.
        interval: u32,
        /// 1–4, or −1 for the last.
        nth: i8,
        /// The day of the week.
        weekday: Weekday,
    },
    /// On a day of the month; months without it have no date. (Outlook alone
    /// takes the last day of a month that is too short.)
    MonthlyByDate {
        /// 1 is every month.
        interval: u32,
        /// 1–31.
        day: u8,
    },
}

/// When the series ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ending {
    /// It goes on.
    Never,
    /// No date after this one; itself included.
    On(NaiveDate),
    /// After so many dates of the rule, those that are left out counted too.
    After(u32),
}

/// The rule of a series.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Recurrence {
    /// On which dates.
    pub repeat: Repeat,
    /// Until when.
    pub ending: Ending,
}

impl Recurrence {
    /// Whether the rule can begin with `first`: it is complete, `first` is one
    /// of its dates, and it ends neither before that nor absurdly late.
    pub fn check(&self, first: NaiveDate) -> Result<()> {
        let (interval, complete) = match &self.repeat {
            Repeat::Weekly { interval, days } => (*interval, !days.is_empty()),
            Repeat::MonthlyByWeekday { interval, nth, .. } => {
                (*interval, matches!(nth, 1..=4 | -1))
            }
            Repeat::MonthlyByDate { interval, day } => (*interval, matches!(day, 1..=31)),
        };
        if !(1..=MOST_INTERVAL).contains(&interval) {
            return Err(CalendarError::RuleInterval {
                most: MOST_INTERVAL,
            });
        }
        if !complete {
            return Err(CalendarError::RuleIncomplete);
        }
        if self.repeat.dates(first).next() != Some(first) {
            return Err(CalendarError::RuleFirstDate { first });
        }
        let latest = first.checked_add_months(Months::new(MOST_YEARS * 12));
        match self.ending {
            Ending::On(last) if last < first => {
                Err(CalendarError::RuleEndsBeforeFirst { first, last })
            }
            Ending::On(last) if latest.is_none_or(|latest| last > latest) => self.too_long(),
            Ending::After(count) if !(1..=MOST_DATES).contains(&count) => self.too_long(),
            _ => Ok(()),
        }
    }

    fn too_long(&self) -> Result<()> {
        Err(CalendarError::RuleTooLong {
            dates: MOST_DATES,
            years: MOST_YEARS,
        })
    }

    /// The dates from `first` on, one after another: endless for
    /// [`Ending::Never`] (up to the year 9998, which is the end of calendars).
    pub fn dates(&self, first: NaiveDate) -> impl Iterator<Item = NaiveDate> + '_ {
        let (until, count) = match self.ending {
            Ending::Never => (NaiveDate::MAX, usize::MAX),
            Ending::On(last) => (last, usize::MAX),
            Ending::After(count) => (NaiveDate::MAX, usize::try_from(count).unwrap_or(usize::MAX)),
        };
        self.repeat
            .dates(first)
            .take(count)
            .take_while(move |date| *date <= until)
    }

    /// Whether a series from `first` on has this date.
    pub fn gives(&self, first: NaiveDate, date: NaiveDate) -> bool {
        self.dates(first).find(|given| *given >= date) == Some(date)
    }

    /// The last date, or `None` where there is always another one.
    pub fn last(&self, first: NaiveDate) -> Option<NaiveDate> {
        match self.ending {
            Ending::Never => None,
            Ending::On(_) | Ending::After(_) => self.dates(first).last(),
        }
    }
}

impl Repeat {
    /// The dates from `first` on. `first` itself only if it is one of them.
    fn dates(&self, first: NaiveDate) -> Box<dyn Iterator<Item = NaiveDate> + '_> {
        match self {
            Self::Weekly { interval, days } => {
                let since_monday = u64::from(first.weekday().num_days_from_monday());
                let monday = first.checked_sub_days(Days::new(since_monday));
                let mut days: Vec<u64> = days
                    .iter()
                    .map(|day| u64::from(day.num_days_from_monday()))
                    .collect();
                days.sort_unstable();
                days.dedup();
                let interval = u64::from(*interval).max(1) * 7;
                Box::new(
                    std::iter::successors(monday, move |monday| {
                        monday.checked_add_days(Days::new(interval))
                    })
                    .take_while(|monday| monday.year() <= LAST_YEAR)
                    .flat_map(move |monday| {
                        days.clone()
                            .into_iter()
                            .filter_map(move |day| monday.checked_add_days(Days::new(day)))
                    })
                    .filter(move |date| *date >= first),
                )
            }
            Self::MonthlyByWeekday {
                interval,
                nth,
                weekday,
            } => Box::new(
                months(first, *interval)
                    .filter_map(|month| nth_weekday(month, *nth, *weekday))
                    .filter(move |date| *date >= first),
            ),
            Self::MonthlyByDate { interval, day } => Box::new(
                months(first, *interval)
                    .filter_map(|month| month.with_day(u32::from(*day)))
                    .filter(move |date| *date >= first),
            ),
        }
    }
}

/// The first days of the months, beginning with the month of `first`.
fn months(first: NaiveDate, interval: u32) -> impl Iterator<Item = NaiveDate> {
    let interval = Months::new(interval.max(1));
    std::iter::successors(first.with_day(1), move |month| {
        month.checked_add_months(interval)
    })
    .take_while(|month| month.year() <= LAST_YEAR)
}

/// The nth (−1: the last) such weekday of the month that begins at `month`.
fn nth_weekday(month: NaiveDate, nth: i8, weekday: Weekday) -> Option<NaiveDate> {
    if let Ok(nth @ 1..) = u8::try_from(nth) {
        return NaiveDate::from_weekday_of_month_opt(month.year(), month.month(), weekday, nth);
    }
    let last = month.checked_add_months(Months::new(1))?.pred_opt()?;
    let back = (7 + last.weekday().num_days_from_monday() - weekday.num_days_from_monday()) % 7;
    (nth == -1).then(|| last.checked_sub_days(Days::new(u64::from(back))))?
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Weekday::{Fri, Mon, Sat, Sun, Thu, Tue};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn dates(repeat: Repeat, ending: Ending, first: &str) -> Vec<String> {
        let recurrence = Recurrence { repeat, ending };
        recurrence.check(day(first)).unwrap();
        let shown = recurrence.dates(day(first)).take(5);
        shown.map(|date| date.to_string()).collect()
    }

    fn weekly(interval: u32, days: &[Weekday]) -> Repeat {
        Repeat::Weekly {
            interval,
            days: days.into(),
        }
    }

    #[test]
    fn weeks_begin_on_monday_and_days_may_come_in_any_order() {
        // With weeks from Sunday the 25th would be the 18th: §3.3.10's own example.
        assert_eq!(
            dates(weekly(2, &[Sun, Tue, Tue]), Ending::Never, "2026-10-06"),
            [
                "2026-10-06",
                "2026-10-11",
                "2026-10-20",
                "2026-10-25",
                "2026-11-03"
            ]
        );
        assert_eq!(
            dates(weekly(1, &[Thu]), Ending::After(2), "2026-12-31"),
            ["2026-12-31", "2027-01-07"]
        );
    }

    #[test]
    fn nth_weekday_counts_from_either_end_of_the_month() {
        let monthly = |nth, weekday| Repeat::MonthlyByWeekday {
            interval: 1,
            nth,
            weekday,
        };
        assert_eq!(
            dates(monthly(3, Fri), Ending::On(day("2027-02-19")), "2026-12-18"),
            ["2026-12-18", "2027-01-15", "2027-02-19"]
        );
        assert_eq!(
            dates(monthly(-1, Sat), Ending::Never, "2026-11-28"),
            [
                "2026-11-28",
                "2026-12-26",
                "2027-01-30",
                "2027-02-27",
                "2027-03-27"
            ]
        );
    }

    #[test]
    fn months_without_the_day_are_passed_over() {
        let on = |interval, day| Repeat::MonthlyByDate { interval, day };
        assert_eq!(
            dates(on(1, 31), Ending::Never, "2026-10-31"),
            [
                "2026-10-31",
                "2026-12-31",
                "2027-01-31",
                "2027-03-31",
                "2027-05-31"
            ]
        );
        assert_eq!(
            dates(on(12, 29), Ending::Never, "2028-02-29"),
            [
                "2028-02-29",
                "2032-02-29",
                "2036-02-29",
                "2040-02-29",
                "2044-02-29"
            ]
        );
    }

    #[test]
    fn rule_that_cannot_be_is_refused_with_a_code() {
        let on = |day| Repeat::MonthlyByDate { interval: 1, day };
        let nth = |nth| Repeat::MonthlyByWeekday {
            interval: 1,
            nth,
            weekday: Mon,
        };
        let cases = [
            (weekly(0, &[Mon]), Ending::Never, "calendar-rule-interval"),
            (
                weekly(1000, &[Mon]),
                Ending::Never,
                "calendar-rule-interval",
            ),
            (weekly(1, &[]), Ending::Never, "calendar-rule-incomplete"),
            (nth(0), Ending::Never, "calendar-rule-incomplete"),
            (nth(5), Ending::Never, "calendar-rule-incomplete"),
            (on(0), Ending::Never, "calendar-rule-incomplete"),
            (on(32), Ending::Never, "calendar-rule-incomplete"),
            (on(8), Ending::Never, "calendar-rule-first-date"),
            (weekly(1, &[Tue]), Ending::Never, "calendar-rule-first-date"),
            (
                on(7),
                Ending::On(day("2026-12-06")),
                "calendar-rule-ends-before-first",
            ),
            (
                on(7),
                Ending::On(day("2126-12-08")),
                "calendar-rule-too-long",
            ),
            (on(7), Ending::After(0), "calendar-rule-too-long"),
            (on(7), Ending::After(1_000_000), "calendar-rule-too-long"),
        ];
        for (repeat, ending, code) in cases {
            let recurrence = Recurrence { repeat, ending };
            let error = recurrence.check(day("2026-12-07")).unwrap_err();
            assert_eq!(error.code(), code, "{recurrence:?}");
        }
    }

    #[test]
    fn dates_end_with_the_calendar_even_where_the_rule_does_not() {
        for repeat in [
            weekly(0, &[]),
            weekly(u32::MAX, &[Mon]),
            Repeat::MonthlyByWeekday {
                interval: 0,
                nth: 0,
                weekday: Mon,
            },
            Repeat::MonthlyByDate {
                interval: 12,
                day: 31,
            },
        ] {
            let recurrence = Recurrence {
                repeat,
                ending: Ending::Never,
            };
            assert!(recurrence.dates(day("2026-02-01")).count() < 2);
        }
    }
}
