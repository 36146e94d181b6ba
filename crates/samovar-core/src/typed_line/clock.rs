//! Times of day and from when to when: 19:00, 19.00, 7pm, "half past seven",
//! «в 7 вечера», «с 19 до 22», "7-10pm", 19-22.

use chrono::{NaiveTime, Timelike};

use super::clock_digits::digits;
use super::clock_words::words;
use super::hour::{Clock, Half, Plain, UNITS};
use super::numbered::{is_numbered, is_version};
use super::words::{At, Meaning, Read};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    pub from: NaiveTime,
    pub until: Option<NaiveTime>,
    /// "at 7": in the evening, by a guess.
    pub guessed: bool,
    /// "6:30" is on a clock of twelve hours, or of twenty-four.
    pub open: bool,
}

const TO: &[&str] = &["to", "till", "til", "until", "до", "по"];
/// What stands before an hour and makes it one.
const LEADS: &[&str] = &[
    "at",
    "from",
    "@",
    "start",
    "starts",
    "starting",
    "begins",
    "doors",
    "between",
    "around",
    "about",
    "в",
    "с",
    "со",
    "к",
    "начало",
    "около",
    "от",
];

/// A time or a range at this place, if it is as plain as that.
pub fn hours<'t>(at: At<'t>, wanted: Plain) -> Read<'t, Hours> {
    // "1 Dec 19", "next fri 7": a number right after the day, and nothing after it.
    let after_day = at
        .before()
        .is_some_and(|before| before.taken == Some(Meaning::Day))
        && at
            .number()
            .is_some_and(|(hour, end)| (matches!(hour, 1..=12 | 17..=23)) && end.ends_here());
    let led = LEADS.contains(&at.word_before()) || at.word_before() == "@" || after_day;
    let from_word = at.word(&["from", "between", "с", "со", "от"]);
    let start = from_word.unwrap_or(at);
    let led = led || from_word.is_some();
    let (first, after) = clock(start, led)?;
    if let Some((last, end)) = range_end(after, led) {
        let bare = first.plain == Plain::Bare && last.plain == Plain::Bare;
        let plain = match (bare, from_word.is_some() || led) {
            (true, true) => Plain::Led,
            (true, false) => Plain::Bare,
            (false, _) => first.plain.max(last.plain),
        };
        if let Some(hours) = range(first, last)
            && plain >= wanted
            && !(plain < Plain::Clear
                && (is_numbered(start) || is_version(start) || UNITS.contains(&end.low())))
            && !(plain == Plain::Bare && first.hour <= 12 && last.hour <= 12 && goes_on(end))
        {
            return Some((hours, end));
        }
    }
    let plain = if led {
        first.plain.max(Plain::Led)
    } else {
        first.plain
    };
    // A number alone is an hour only where a word says so.
    if plain < wanted
        || plain == Plain::Bare
        || (plain < Plain::Clear && UNITS.contains(&after.low()))
    {
        return None;
    }
    // "8-го", "5-10" and "18/12" are something else.
    if first.plain == Plain::Bare && after.glued() && after.mark(",;)").is_none() {
        return None;
    }
    if first.plain == Plain::Bare
        && after.token().is_some()
        && after.mark("-–—/.:").is_some_and(|at| at.number().is_some())
    {
        return None;
    }
    let (from, guessed) = resolve(first)?;
    Some((
        Hours {
            from,
            until: None,
            guessed,
            open: first.open(),
        },
        after,
    ))
}

/// One hour and no end: of "5 Dec 14:00 – 6 Dec 18:00".
pub fn moment(at: At<'_>) -> Read<'_, NaiveTime> {
    let (clock, after) = clock(at, true)?;
    Some((resolve(clock)?.0, after))
}

/// "until 22:00", «до 22», "till late" says nothing.
pub fn until<'t>(at: At<'t>, from: NaiveTime) -> Read<'t, NaiveTime> {
    let after = at
        .word(TO)
        .or_else(|| at.phrase("ends at"))
        .or_else(|| at.mark("-–—"))?;
    let (last, end) = clock(after.maybe(&["at"]), true)?;
    // "From zero to one" is a title.
    if last.plain == Plain::Bare && after.digits().is_none() && ["to", "по"].contains(&at.low()) {
        return None;
    }
    if UNITS.contains(&end.low()) {
        return None;
    }
    let start = Clock {
        whole_day: true,
        ..Clock::new(from.hour(), from.minute(), Half::Unknown, Plain::Clear)
    };
    Some((range(start, last)?.until?, end))
}

/// `25:00`, `19:75`: something that looks like an hour and is none.
pub fn impossible<'t>(at: At<'t>) -> Option<At<'t>> {
    let (hour, colon) = at.digits()?;
    let (minute, after) = colon
        .glued_mark(":")
        .filter(|at| at.glued())
        .and_then(At::digits)?;
    let number = |digits: &str| digits.parse::<u32>().ok();
    let off =
        number(hour)? > 24 || number(minute)? > 59 || (number(hour)? == 24 && number(minute)? > 0);
    let more = after.glued_mark(":").is_some();
    (off && hour.len() <= 2 && minute.len() == 2 && !more).then_some(after)
}

/// A lower-case word: what began before is part of a title.
fn goes_on(at: At<'_>) -> bool {
    at.token().is_some_and(|next| {
        next.is_word()
            && next.text.chars().next().is_some_and(char::is_lowercase)
            && !TO.contains(&next.low())
    }) && !LEADS.contains(&at.low())
}

fn range_end(at: At<'_>, _led: bool) -> Read<'_, Clock> {
    let to = at
        .mark("-–—")
        .or_else(|| at.word(TO))
        .or_else(|| at.word(&["and"]))?;
    clock(to.maybe(&["at"]), true)
}

fn clock(at: At<'_>, led: bool) -> Read<'_, Clock> {
    words(at, led).or_else(|| digits(at, led))
}

/// The hour of a whole day, and whether it is a guess.
fn resolve(clock: Clock) -> Option<(NaiveTime, bool)> {
    let Clock { hour, minute, .. } = clock;
    let (hour, guessed) = match clock.half {
        Half::Before if hour == 12 => (0, false),
        Half::Before => (hour, false),
        Half::After if hour < 12 => (hour + 12, false),
        Half::After => (hour, false),
        // Ten at night and two at night.
        Half::Night if (7..12).contains(&hour) => (hour + 12, false),
        Half::Night if hour == 12 => (0, false),
        Half::Night => (hour, false),
        Half::Unknown if clock.whole_day || hour > 12 || hour == 0 => (hour, false),
        // 7:30 is what was written; "at 7" is the evening, by a guess.
        Half::Unknown if clock.plain == Plain::Clear && !clock.spoken => (hour, false),
        Half::Unknown if hour <= 8 => (hour + 12, true),
        Half::Unknown => (hour, true),
    };
    let hour = if hour == 24 { 0 } else { hour };
    Some((NaiveTime::from_hms_opt(hour, minute, 0)?, guessed))
}

/// From when to when: the end is the first such hour after the start.
fn range(first: Clock, last: Clock) -> Option<Hours> {
    let minutes = |time: NaiveTime| i64::from(time.hour() * 60 + time.minute());
    let length =
        |from: NaiveTime, until: NaiveTime| (minutes(until) - minutes(from)).rem_euclid(24 * 60);
    let readings = |clock: Clock| -> Vec<NaiveTime> {
        let as_is = NaiveTime::from_hms_opt(clock.hour % 24, clock.minute, 0);
        let later = NaiveTime::from_hms_opt((clock.hour + 12) % 24, clock.minute, 0);
        match clock.half {
            Half::Unknown if clock.hour <= 12 && !clock.whole_day => {
                as_is.into_iter().chain(later).collect()
            }
            _ => resolve(clock).map(|(time, _)| time).into_iter().collect(),
        }
    };
    // "9-17" is a clock of 24 hours.
    let whole_day = last.hour > 12 && last.half == Half::Unknown;
    let (from, guessed) = match (first.half, last.half) {
        // "7-10pm", "10-4pm": the start that comes before the end, and nearest to it.
        (Half::Unknown, half) if half != Half::Unknown && first.hour <= 12 && !first.whole_day => {
            let (end, _) = resolve(last)?;
            let nearest =
                readings(first)
                    .into_iter()
                    .min_by_key(|from| match length(*from, end) {
                        0 => i64::MAX,
                        length => length,
                    })?;
            (nearest, false)
        }
        (Half::Unknown, _) if whole_day && first.hour <= 12 => {
            (NaiveTime::from_hms_opt(first.hour, first.minute, 0)?, false)
        }
        _ => resolve(first)?,
    };
    let until = readings(last)
        .into_iter()
        .filter(|until| length(from, *until) > 0)
        .min_by_key(|until| length(from, *until))?;
    (length(from, until) <= 16 * 60).then_some(Hours {
        from,
        until: Some(until),
        guessed,
        open: first.open() && last.half == Half::Unknown,
    })
}
