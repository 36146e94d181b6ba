//! Dates of the calendar: "18 Dec", «18 декабря 2027 г.», "the eighth of December",
//! "first Tuesday of December", "24–26 Nov". What is over,
//! what does not exist and what can be read twice comes with a doubt.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::calendar_words::{lone_weekday, month, weekday};
use super::numbers::ordinal;
use super::words::At;

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

pub(super) type Read<'t, T> = Option<(T, At<'t>)>;

/// A day and a month by its name, with or without a year, or several such days.
pub fn named<'t>(at: At<'t>, today: NaiveDate) -> Read<'t, Dated> {
    let (said, at) = leading_weekday(at);
    let (first, after) = day_and_month(at)?;
    let (last, after) = match first.last {
        Some(day) => (Some((day, first.month, first.year)), after),
        None => second(after, |at| {
            let at = leading_weekday(at).1;
            day_and_month(at).map(|(last, after)| ((last.day, last.month, last.year), after))
        }),
    };
    let (said, after) = following_weekday(said, after);
    let year = first.year.or(last.and_then(|(.., year)| year));
    finish((first.day, first.month, year), last, said, today).map(|found| (found, after))
}

/// "first Tuesday of December", «последняя пятница месяца».
pub fn nth_weekday<'t>(at: At<'t>, today: NaiveDate) -> Read<'t, Dated> {
    let ((nth, day), after) = nth_of_month(at)?;
    let after = after.maybe(&["of", "in", "в"]).maybe(&["the"]);
    if let Some((month, after)) = month(after) {
        let (year, after) = match year(after) {
            Some((year, after)) => (Some(year), after),
            None => (None, after),
        };
        let years = match year {
            Some(year) => year..year + 1,
            None => today.year()..today.year() + 2,
        };
        let days: Vec<NaiveDate> = years
            .filter_map(|year| nth_day(year, month, nth, day))
            .collect();
        let found = days.iter().find(|found| **found >= today).or(days.last())?;
        let found = match *found < today {
            true => Dated::doubted(About::Past, vec![*found])?,
            false => Dated::sure(*found),
        };
        return Some((found, after));
    }
    let next = after.one_of(&["next month", "следующего месяца"]);
    let this = after.one_of(&["the month", "this month", "month", "месяца", "этого месяца"]);
    let (ahead, after) = match (next, this) {
        (Some(after), _) => (1, after),
        (None, Some(after)) => (0, after),
        (None, None) => return None,
    };
    let first = today.with_day(1)?;
    let found = (ahead..ahead + 2)
        .filter_map(|months| first.checked_add_months(Months::new(months)))
        .filter_map(|first| nth_day(first.year(), first.month(), nth, day))
        .find(|day| *day > today)?;
    Some((Dated::sure(found), after))
}

/// "first Tuesday", «последнюю пятницу»: -1 is the last.
pub fn nth_of_month(at: At<'_>) -> Read<'_, (i8, Weekday)> {
    let (nth, after) = which_of_month(at)?;
    let (day, after) = weekday(after)?;
    Some(((nth, day), after))
}

/// Which of such weekdays; a fifth one is the last.
pub(super) fn which_of_month(at: At<'_>) -> Read<'_, i8> {
    const LAST: &[&str] = &[
        "last",
        "последний",
        "последняя",
        "последнюю",
        "последнее",
        "последнего",
        "последним",
    ];
    if let Some(after) = at.word(LAST) {
        return Some((-1, after));
    }
    let (nth, after) = ordinal(at)?;
    let nth = i8::try_from(nth).ok().filter(|nth| (1..=5).contains(nth))?;
    Some((if nth == 5 { -1 } else { nth }, after))
}

/// "the 8th", «8-го», «8 числа», "Fri the 8th".
pub fn day_of_month<'t>(at: At<'t>, today: NaiveDate) -> Read<'t, Dated> {
    let (said, at) = leading_weekday(at);
    let led = at.word_before();
    let at = at.maybe(&["the"]);
    let (day, after) = match ordinal(at) {
        Some((day, after)) => {
            let named = after.word(&["числа", "число"]);
            let led = led == "the" || led == "on" || at.word_before() == "the" || said.is_some();
            // «7-я встреча», "8th floor" and «первого релиза» are no days.
            let end = said_ordinal(at);
            let of_month = end.ends_with("го") && (at.number().is_some() || said.is_some());
            if named.is_none() && !of_month && !(led && end.is_ascii()) {
                return None;
            }
            (day, named.unwrap_or(after))
        }
        None => {
            let (day, after) = at.number()?;
            (day, after.word(&["числа"])?)
        }
    };
    if !(1..=31).contains(&day) || month(after).is_some() || weekday(after).is_some() {
        return None;
    }
    let first = today.with_day(1)?;
    // Of the coming two: "Friday the 13th" of next year is a title.
    let days = (0..12)
        .filter_map(|months| first.checked_add_months(Months::new(months)))
        .filter_map(|first| first.with_day(day))
        .filter(|found| *found > today)
        .take(2);
    let mut days = days.filter(|found| said.is_none_or(|said| found.weekday() == said));
    Some((Dated::sure(days.next()?), after))
}

/// The letters of an ordinal that is written with digits: "8-го" → "го".
fn said_ordinal(at: At<'_>) -> &str {
    match at.number() {
        Some((_, dash)) => dash.glued_mark("-").unwrap_or(dash).low(),
        None => at.low(),
    }
}

struct DayMonth {
    day: u32,
    month: u32,
    year: Option<i32>,
    /// "24–26 Nov".
    last: Option<u32>,
}

fn day_and_month(at: At<'_>) -> Read<'_, DayMonth> {
    let start = at.maybe(&["the"]);
    if let Some((day, after)) = day_number(start) {
        let (last, after) = several(after);
        let sep = after.glued_mark("-/.").unwrap_or(after);
        let sep = sep.maybe(&["of"]);
        if let Some((month, after)) = month(sep) {
            let (year, after) = year_after(after);
            let made = DayMonth {
                day,
                month,
                year,
                last,
            };
            return Some((made, after));
        }
    }
    // In "31 Feb 19-22" the number before is the day, though there is no such one.
    let numbered = at.before().is_some_and(|before| {
        before.taken.is_none() && before.low().parse::<u32>().is_ok_and(|day| day < 40)
    });
    if numbered {
        return None;
    }
    let (month, after) = month(start)?;
    let after = after.glued_mark("-").unwrap_or(after);
    let (day, after) = day_number(after.maybe(&["the"]))?;
    // In "May 8 Dec" the number is December's.
    if super::calendar_words::month(after).is_some() {
        return None;
    }
    let (last, after) = several(after);
    let after = match after.glued() {
        // "Dec 18:30" is an hour, "Dec 18.30" too.
        true if after
            .mark(":.")
            .is_some_and(|dot| dot.glued() && dot.digits().is_some()) =>
        {
            return None;
        }
        _ => after,
    };
    let (year, after) = year_after(after);
    let made = DayMonth {
        day,
        month,
        year,
        last,
    };
    Some((made, after))
}

/// The last of "24–26", "from 24 to 26", «с 24 по 26».
fn several(at: At<'_>) -> (Option<u32>, At<'_>) {
    let to = at
        .mark("-–—")
        .or_else(|| at.word(&["to", "till", "until", "through", "по", "до", "and", "и"]));
    match to.and_then(day_number) {
        Some((last, after)) => (Some(last), after),
        None => (None, at),
    }
}

/// The end of a range of whole dates.
pub(super) fn second<'t, T>(
    at: At<'t>,
    read: impl Fn(At<'t>) -> Read<'t, T>,
) -> (Option<T>, At<'t>) {
    let to = at
        .mark("-–—")
        .or_else(|| at.word(&["to", "till", "until", "through", "по", "до"]));
    match to.and_then(read) {
        Some((last, after)) => (Some(last), after),
        None => (None, at),
    }
}

/// 1 to 39: what no month has is asked about, what is beyond is no day at all.
fn day_number(at: At<'_>) -> Read<'_, u32> {
    let (day, after) = ordinal(at).or_else(|| at.number())?;
    let digits = at.digits().is_none_or(|(digits, _)| digits.len() <= 2);
    (digits && (1..=39).contains(&day)).then_some((day, after))
}

fn year(at: At<'_>) -> Read<'_, i32> {
    let (digits, after) = at.digits()?;
    let year = (digits.len() == 4)
        .then(|| digits.parse().ok())?
        .filter(|year| (2000..2200).contains(year))?;
    // "2026 г.", «2026 года»
    let after = after
        .word(&["г", "год", "года"])
        .map_or(after, |word| word.glued_mark(".").unwrap_or(word));
    Some((year, after))
}

fn year_after(at: At<'_>) -> (Option<i32>, At<'_>) {
    let inner = at.glued_mark(",-/.").unwrap_or(at);
    // "18 Dec 2030:00" would be an hour.
    match year(inner).filter(|(_, after)| after.glued_mark(":").is_none()) {
        Some((year, after)) => (Some(year), after),
        None => (None, at),
    }
}

pub(super) fn leading_weekday(at: At<'_>) -> (Option<Weekday>, At<'_>) {
    match lone_weekday(at) {
        Some((day, after)) => {
            let after = after.mark(",.(—–-").unwrap_or(after);
            (Some(day), after.maybe(&["the"]))
        }
        None => (None, at),
    }
}

/// "18 Dec, Fri", "18 Dec (Friday)"; in "18 Dec Friday Night Code" it is the title's.
pub(super) fn following_weekday(said: Option<Weekday>, at: At<'_>) -> (Option<Weekday>, At<'_>) {
    if said.is_some() {
        return (said, at);
    }
    let marked = at.mark(",(");
    if let Some((day, after)) = weekday(marked.unwrap_or(at)) {
        let closed = after.token().is_none_or(|next| !next.is_word())
            || ["at", "в", "с", "from", "на"].contains(&after.low());
        if closed || marked.is_some_and(|_| at.low() == "(") {
            return (Some(day), after.glued_mark(")").unwrap_or(after));
        }
    }
    (None, at)
}

pub(super) type Wanted = (u32, u32, Option<i32>);

/// The day that is meant, with the doubt that it needs.
pub(super) fn finish(
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
