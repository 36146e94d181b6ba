//! Dates of the calendar: "18 Dec", «18 декабря 2027 г.», "the eighth of December",
//! "first Tuesday of December", "24–26 Nov".

use chrono::{Datelike, Months, NaiveDate, Weekday};

use super::calendar_words::{lone_weekday, month, weekday};
use super::dated::{About, Dated, finish, nth_day};
use super::numbers::ordinal;
use super::words::{At, Read};

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

/// "until the end of May"
pub fn end_of_month(at: At<'_>, today: NaiveDate) -> Read<'_, Dated> {
    let after = at.one_of(&["the end of", "end of", "конца"])?;
    let (month, after) = month(after)?;
    let year = if month < today.month() {
        today.year() + 1
    } else {
        today.year()
    };
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    let last = first.checked_add_months(Months::new(1))?.pred_opt()?;
    Some((Dated::sure(last), after))
}
