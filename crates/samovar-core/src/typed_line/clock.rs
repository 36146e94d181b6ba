//! Times of day and from when to when: 19:00, 19.00, 7pm, "half past seven",
//! «в 7 вечера», «с 19 до 22», "7-10pm", 19-22.

use chrono::{NaiveTime, Timelike};

use super::clock_words::{suffix, words};
use super::date_numbers::{is_numbered, is_version};
use super::words::{At, Meaning};

pub(super) type Read<'t, T> = Option<(T, At<'t>)>;

/// How plainly something is an hour; the plainest of a line is taken first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Plain {
    /// `19-22`
    Bare,
    /// "at 7", `19.00`
    Led,
    /// `19:00`, "7pm", «7 вечера»
    Clear,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    pub from: NaiveTime,
    pub until: Option<NaiveTime>,
    /// "at 7": in the evening, by a guess.
    pub guessed: bool,
    /// "6:30" is on a clock of twelve hours, or of twenty-four.
    pub open: bool,
}

/// An hour as it is written, before morning and evening are told apart.
#[derive(Debug, Clone, Copy)]
pub(super) struct Clock {
    pub(super) hour: u32,
    pub(super) minute: u32,
    pub(super) half: Half,
    pub(super) plain: Plain,
    /// "09", "19:00": on a clock of 24 hours.
    pub(super) whole_day: bool,
    /// "half past seven", "7 o'clock": in words, which have no 24 hours.
    pub(super) spoken: bool,
}

impl Clock {
    pub(super) const fn new(hour: u32, minute: u32, half: Half, plain: Plain) -> Self {
        Self {
            hour,
            minute,
            half,
            plain,
            whole_day: hour > 12,
            spoken: false,
        }
    }

    fn open(&self) -> bool {
        self.half == Half::Unknown && self.hour <= 12 && !self.whole_day
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    Unknown,
    Before,
    After,
    /// «2 часа ночи» and «10 вечера» by the hour.
    Night,
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
/// A number with such a word is no hour.
pub(super) const UNITS: &[&str] = &[
    "years",
    "year",
    "yrs",
    "people",
    "persons",
    "person",
    "guests",
    "seats",
    "places",
    "days",
    "day",
    "weeks",
    "week",
    "months",
    "month",
    "minutes",
    "min",
    "mins",
    "talks",
    "talk",
    "speakers",
    "rules",
    "ways",
    "steps",
    "things",
    "reasons",
    "лет",
    "года",
    "год",
    "человек",
    "чел",
    "мест",
    "места",
    "дней",
    "дня",
    "день",
    "недели",
    "недель",
    "неделю",
    "месяцев",
    "месяца",
    "минут",
    "мин",
    "доклада",
    "докладов",
    "доклад",
    "гостей",
    "классов",
    "класса",
    "классы",
    "класс",
    "этап",
    "этапа",
    "этапов",
    "раз",
    "раза",
    "языках",
    "языка",
    "процентов",
    "rubles",
    "руб",
    "рублей",
    "euro",
    "eur",
    "usd",
    "строк",
    "шагов",
    "способов",
    "причин",
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

fn digits(at: At<'_>, led: bool) -> Read<'_, Clock> {
    let (text, after) = at.digits()?;
    let whole_day = text.starts_with('0');
    // "1900 hrs", "at 1930"
    if text.len() == 4 {
        let number: u32 = text.parse().ok()?;
        let (hour, minute) = (number / 100, number % 100);
        let hrs = after.word(&["h", "hrs", "hours"]);
        let year = (1990..2100).contains(&number) && hrs.is_none();
        // "0900-1700"
        let range = after
            .glued_mark("-–")
            .and_then(|dash| dash.digits())
            .is_some_and(|(end, _)| end.len() == 4);
        let ok =
            hour < 24 && minute < 60 && minute % 5 == 0 && !year && (hrs.is_some() || range || led);
        return ok.then(|| {
            let plain = if hrs.is_some() {
                Plain::Clear
            } else {
                Plain::Led
            };
            let clock = Clock {
                whole_day: true,
                ..Clock::new(hour, minute, Half::Unknown, plain)
            };
            (clock, hrs.unwrap_or(after))
        });
    }
    let hour: u32 = text.parse().ok().filter(|_| text.len() <= 2)?;
    if hour > 24 {
        return None;
    }
    // `19:00`, `19.00`, "19h30", «19 ч 30 мин»
    if let Some(colon) = after.glued_mark(":.") {
        let dot = after.low() == ".";
        let minute = colon
            .digits()
            .filter(|(digits, _)| colon.glued() && digits.len() == 2);
        if let Some((minute, end)) = minute {
            let minute: u32 = minute.parse().ok().filter(|minute| *minute < 60)?;
            let more = end
                .glued_mark(".:")
                .is_some_and(|at| at.glued() && at.digits().is_some());
            if more || (hour == 24 && minute > 0) {
                return None;
            }
            let end = end
                .word(&["h", "hrs", "ч"])
                .filter(|_| end.glued())
                .unwrap_or(end);
            let half = suffix(end);
            let plain = match (dot, half.is_some()) {
                (true, false) if (is_numbered(at) || is_version(at)) && !led => return None,
                (true, false) => Plain::Led,
                _ => Plain::Clear,
            };
            let (half, end) = half.unwrap_or((Half::Unknown, end));
            let clock = Clock {
                whole_day: hour > 12 || whole_day,
                ..Clock::new(hour, minute, half, plain)
            };
            return Some((clock, end));
        }
        if !dot {
            return None;
        }
    }
    // «19-00», «в 19-30»
    if let Some((minute, end)) = after
        .glued_mark("-")
        .and_then(|dash| dash.digits().filter(|_| dash.glued()))
        && minute.len() == 2
        && let Ok(minute) = minute.parse::<u32>()
        && (minute == 0 || (25..60).contains(&minute) && minute % 5 == 0)
        && end.glued_mark("-.:/").is_none()
        && !is_numbered(at)
        && hour >= 7
    {
        let clock = Clock {
            whole_day: true,
            ..Clock::new(hour, minute, Half::Unknown, Plain::Led)
        };
        return Some((clock, end));
    }
    if let Some((half, after)) = suffix(after) {
        let clock = Clock::new(hour, 0, half, Plain::Clear);
        return (hour <= 12 || half != Half::Before).then_some((clock, after));
    }
    if let Some(end) = after.word(&["o'clock", "o’clock", "oclock"]) {
        let (half, end) = suffix(end).unwrap_or((Half::Unknown, end));
        let clock = Clock {
            spoken: true,
            ..Clock::new(hour, 0, half, Plain::Clear)
        };
        return Some((clock, end));
    }
    let hours = after
        .short(&["ч", "час", "часа", "часов", "часам"])
        .or_else(|| after.word(&["h", "hrs"]));
    if let Some(end) = hours {
        // «2 часа» is how long, «в 2 часа» when.
        let minutes = end.number().filter(|(minute, after)| {
            *minute < 60 && (end.glued() || after.short(&["мин", "минут"]).is_some())
        });
        let (minute, end) = match minutes {
            Some((minute, end)) => (minute, end.short(&["мин", "минут"]).unwrap_or(end)),
            None => (0, end),
        };
        let (half, end) = suffix(end).unwrap_or((Half::Unknown, end));
        let english = after.low().is_ascii();
        if hour < if english { 8 } else { 7 } && !led && half == Half::Unknown {
            return None;
        }
        // "24h" and «24 часа» of a hackathon.
        if hour == 24 || (english && hour < 13 && !led) {
            return None;
        }
        let clock = Clock::new(hour, minute, half, Plain::Clear);
        return Some((clock, end));
    }
    if (is_numbered(at) || is_version(at)) && !led {
        return None;
    }
    let clock = Clock {
        whole_day: hour > 12 || whole_day,
        ..Clock::new(hour, 0, Half::Unknown, Plain::Bare)
    };
    Some((clock, after))
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
