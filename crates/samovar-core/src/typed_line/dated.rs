//! The day that is meant, completed from what was said of it. What is over, what does not
//! exist and what can be read twice comes with a doubt.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// Why a day has to be asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// It is over.
    Past,
    /// 31 February.
    NoSuchDay,
    /// 8/12: the day or the month first.
    DayOrMonth,
    /// Friday 17 December, which is a Thursday.
    Weekday,
    /// "next Friday" on a Wednesday.
    WhichWeek,
    /// "1st and 3rd Tuesday": a series has one day of a month.
    DaysOfMonth,
    /// An hour and no day.
    NoDay,
    /// "Python 3.12": a version, or the third of December.
    NumberOrDay,
    /// 25:00.
    NoSuchTime,
}

/// A question and the days that answer it, the likeliest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    pub about: About,
    pub days: Vec<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    pub day: NaiveDate,
    /// Of several days.
    pub last: Option<NaiveDate>,
    pub doubt: Option<Doubt>,
}

impl Dated {
    #[must_use]
    pub const fn sure(day: NaiveDate) -> Self {
        Self {
            day,
            last: None,
            doubt: None,
        }
    }

    #[must_use]
    pub fn doubted(about: About, days: Vec<NaiveDate>) -> Option<Self> {
        let day = *days.first()?;
        Some(Self {
            day,
            last: None,
            doubt: Some(Doubt { about, days }),
        })
    }
}

pub type Wanted = (u32, u32, Option<i32>);

/// The day that is meant, with the doubt that it needs.
pub fn finish(
    (day, month, year): Wanted,
    last: Option<Wanted>,
    said: Option<Weekday>,
    today: NaiveDate,
) -> Option<Dated> {
    if !(1..=12).contains(&month) {
        return None;
    }
    let mut found = match year {
        Some(year) => in_year(year, month, day, today)?,
        None => next_such(day, month, said, today)?,
    };
    if let Some((day, month, year)) = last {
        let end = NaiveDate::from_ymd_opt(year.unwrap_or_else(|| found.day.year()), month, day);
        let end = match (end, year) {
            (Some(end), None) if end < found.day => end.with_year(end.year() + 1),
            (end, _) => end,
        };
        found.last = end.filter(|end| *end > found.day && *end <= found.day + Days::new(60));
        if end.is_none() && found.doubt.is_none() {
            found.doubt = Some(Doubt {
                about: About::NoSuchDay,
                days: vec![found.day],
            });
        }
    }
    if let Some(said) = said.filter(|said| found.doubt.is_none() && found.day.weekday() != *said) {
        let mut days = vec![found.day];
        days.extend(around(found.day, said).filter(|day| *day >= today));
        found.doubt = Some(Doubt {
            about: About::Weekday,
            days,
        });
    }
    Some(found)
}

/// The weekday before and after a day.
fn around(day: NaiveDate, said: Weekday) -> impl Iterator<Item = NaiveDate> {
    let near = [3, 2, 1].map(|back| day.checked_sub_days(Days::new(back)));
    let ahead = [1, 2, 3].map(|ahead| day.checked_add_days(Days::new(ahead)));
    near.into_iter()
        .chain(ahead)
        .flatten()
        .filter(move |day| day.weekday() == said)
}

fn in_year(year: i32, month: u32, day: u32, today: NaiveDate) -> Option<Dated> {
    let Some(found) = NaiveDate::from_ymd_opt(year, month, day) else {
        return Dated::doubted(About::NoSuchDay, nearest(year, month, day));
    };
    if found >= today {
        return Some(Dated::sure(found));
    }
    let next = (today.year()..today.year() + 9)
        .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
        .find(|day| *day >= today);
    Dated::doubted(About::Past, next.into_iter().chain([found]).collect())
}

/// Without a year: the next such day; where the one that is over is nearer, it is asked.
fn next_such(day: u32, month: u32, said: Option<Weekday>, today: NaiveDate) -> Option<Dated> {
    let year = today.year();
    let Some(this) = NaiveDate::from_ymd_opt(year, month, day) else {
        let ahead = NaiveDate::from_ymd_opt(year, month, 1)? + Months::new(1) > today;
        let year = if ahead { year } else { year + 1 };
        if let Some(leap) = NaiveDate::from_ymd_opt(year, month, day) {
            return Some(Dated::sure(leap));
        }
        let mut days = nearest(year, month, day);
        days.extend(
            (year..year + 9)
                .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
                .take(1),
        );
        return Dated::doubted(About::NoSuchDay, days);
    };
    if this >= today {
        return Some(Dated::sure(this));
    }
    let next = (year + 1..year + 9)
        .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
        .next()?;
    let nearer = (today - this) < (next - today);
    // "Sun 8 Nov" that was a Sunday is the one that is over.
    let was_meant = said.is_some_and(|said| this.weekday() == said && next.weekday() != said);
    if nearer || was_meant {
        return Dated::doubted(About::Past, vec![next, this]);
    }
    Some(Dated::sure(next))
}

/// The last day of the month, and the first of the next one.
fn nearest(year: i32, month: u32, day: u32) -> Vec<NaiveDate> {
    let after = NaiveDate::from_ymd_opt(year, month, 1)
        .and_then(|first| first.checked_add_months(Months::new(1)));
    let last = after
        .and_then(|after| after.pred_opt())
        .filter(|last| day > last.day());
    last.into_iter().chain(after).collect()
}

/// The nth such weekday of a month; -1 is the last.
pub fn nth_day(year: i32, month: u32, nth: i8, day: Weekday) -> Option<NaiveDate> {
    if nth > 0 {
        return NaiveDate::from_weekday_of_month_opt(year, month, day, u8::try_from(nth).ok()?);
    }
    (1..=5)
        .rev()
        .find_map(|nth| NaiveDate::from_weekday_of_month_opt(year, month, day, nth))
}
