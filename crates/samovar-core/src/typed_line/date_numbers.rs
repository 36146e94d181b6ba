//! Dates in numbers: 2026-12-18, 18.12.2026, 18.12, 12/18, and 8/12, which is two of them.

use chrono::{Datelike, NaiveDate, Weekday};

use super::date::{following_weekday, leading_weekday, second};
use super::dated::{About, Dated, finish};
use super::numbered::{is_numbered, is_version};
use super::words::{At, Read};

/// `2026-12-18`, `18.12.2026`, `18/12/2026`, `12/18/26`.
pub fn numeric_with_year<'t>(at: At<'t>, today: NaiveDate) -> Read<'t, Dated> {
    let (said, at) = leading_weekday(at);
    let (first, after) = three_numbers(at)?;
    let (last, after) = second(after, |at| three_numbers(leading_weekday(at).1));
    let (said, after) = following_weekday(said, after);
    let found = match first {
        Numbers::Clear(day, month, year) => {
            let last = last.and_then(|last| match last {
                Numbers::Clear(day, month, year) => Some((day, month, Some(year))),
                Numbers::Either(..) => None,
            });
            finish((day, month, Some(year)), last, said, today)
        }
        Numbers::Either(a, b, year) => either((a, b), Some(year), said, at.in_russian(), today),
    }?;
    Some((found, after))
}

/// `18.12`, `8/12`.
pub fn numeric<'t>(at: At<'t>, today: NaiveDate) -> Read<'t, Dated> {
    let (said, at) = leading_weekday(at);
    if is_numbered(at) {
        return None;
    }
    if is_version(at) {
        let ((day, month), after) = dotted(at)?;
        let found = finish((day, month, None), None, said, today)?;
        return Some((Dated::doubted(About::NumberOrDay, vec![found.day])?, after));
    }
    // «24–26.11»
    if let Some((first, day)) = at.number()
        && let Some(dash) = day.glued_mark("-–—")
        && let Some(((last, month), after)) = dotted(dash)
        && first < last
    {
        let found = finish((first, month, None), Some((last, month, None)), said, today)?;
        return Some((found, after));
    }
    if let Some(((day, month), after)) = dotted(at) {
        let (last, after) = second(after, |at| {
            dotted(at).map(|((day, month), after)| ((day, month, None), after))
        });
        let (said, after) = following_weekday(said, after);
        return finish((day, month, None), last, said, today).map(|found| (found, after));
    }
    let (a, slash) = at.number()?;
    let (b, after) = slash.glued_mark("/")?.number()?;
    if after.glued_mark("/:").is_some() || (a, b) == (24, 7) {
        return None;
    }
    let (said, after) = following_weekday(said, after);
    either((a, b), None, said, at.in_russian(), today).map(|found| (found, after))
}

enum Numbers {
    /// Day, month, year.
    Clear(u32, u32, i32),
    /// Either may be the month.
    Either(u32, u32, i32),
}

fn three_numbers(at: At<'_>) -> Read<'_, Numbers> {
    let (first, after) = at.digits()?;
    let sep = after.glued_mark("-./")?;
    let mark = after.low();
    let (second, after) = sep.digits().filter(|_| sep.glued())?;
    let (third, after) = after
        .glued_mark(mark)
        .filter(|at| at.glued())
        .and_then(At::digits)?;
    if after.glued_mark(":").is_some()
        || after
            .glued_mark(mark)
            .is_some_and(|at| at.glued() && at.digits().is_some())
    {
        return None;
    }
    let number = |digits: &str| digits.parse::<u32>().ok().filter(|_| digits.len() <= 2);
    if first.len() == 4 {
        let year = first
            .parse()
            .ok()
            .filter(|year| (1900..2200).contains(year))?;
        return Some((Numbers::Clear(number(third)?, number(second)?, year), after));
    }
    let year = match third.len() {
        2 => 2000 + third.parse::<i32>().ok()?,
        4 => third
            .parse()
            .ok()
            .filter(|year| (1900..2200).contains(year))?,
        _ => return None,
    };
    let after = after
        .word(&["г", "года"])
        .map_or(after, |word| word.glued_mark(".").unwrap_or(word));
    let (a, b) = (number(first)?, number(second)?);
    Some((
        if mark == "/" {
            Numbers::Either(a, b, year)
        } else {
            Numbers::Clear(a, b, year)
        },
        after,
    ))
}

/// `18.12`; "18.30" is an hour and "3.14" a number.
fn dotted(at: At<'_>) -> Read<'_, (u32, u32)> {
    let (day, dot) = at.digits()?;
    let (month, after) = dot
        .glued_mark(".")
        .filter(|at| at.glued())
        .and_then(At::digits)?;
    if day.len() > 2 || month.len() > 2 {
        return None;
    }
    // "1.2.3" is a version, "18.12:00" nothing, "7.12 pm" an hour.
    let more = after.glued()
        && (after.mark(".:").is_some_and(|at| at.glued())
            || after.token().is_some_and(super::tokens::Token::is_word));
    let (day, month): (u32, u32) = (day.parse().ok()?, month.parse().ok()?);
    let hour = super::clock_words::suffix(after).is_some();
    (!more && !hour && (1..=31).contains(&day) && (1..=12).contains(&month)).then(|| {
        let stop = after.glued_mark(".").unwrap_or(after);
        ((day, month), stop)
    })
}

fn either(
    (a, b): (u32, u32),
    year: Option<i32>,
    said: Option<Weekday>,
    russian: bool,
    today: NaiveDate,
) -> Option<Dated> {
    let day_first = (b <= 12)
        .then(|| finish((a, b, year), None, None, today))
        .flatten();
    let month_first = (a <= 12)
        .then(|| finish((b, a, year), None, None, today))
        .flatten();
    let real = |found: &Option<Dated>| {
        found.clone().filter(|found| {
            found
                .doubt
                .as_ref()
                .is_none_or(|doubt| doubt.about != About::NoSuchDay)
        })
    };
    match (real(&day_first), real(&month_first)) {
        // In Russian the day stands first, always.
        (Some(one), Some(other)) if one.day != other.day && !russian => {
            // The weekday that was said settles it.
            if let Some(said) = said {
                let fits: Vec<&Dated> = [&one, &other]
                    .into_iter()
                    .filter(|one| one.day.weekday() == said)
                    .collect();
                if let [only] = fits.as_slice() {
                    return Some((*only).clone());
                }
            }
            Dated::doubted(About::DayOrMonth, vec![one.day, other.day])
        }
        (Some(_), _) => finish((a, b, year), None, said, today),
        (None, Some(_)) => finish((b, a, year), None, said, today),
        (None, None) => day_first.or(month_first),
    }
}
