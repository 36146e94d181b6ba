//! One typed line becomes an event: "Rust Night 18 Dec 19:00 Main hall",
//! «18 ноя 19:00 Вечер Rust». Whatever is not a date, a time or a known venue
//! is the title; a guess is marked as one, so that the form can show it.

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};

use super::{EventLine, ParseEventLine};
use crate::db::text::fold;
use crate::error::Result;
use crate::planner::Reader;
use crate::settings::store as settings;
use crate::time::{self, Wall};
use crate::venue::{ListVenues, store as venues};

/// Meetups begin in the evening unless told.
const USUAL_START: (u32, u32) = (19, 0);

const MONTHS: [[&str; 3]; 12] = [
    ["jan", "янв", "январ"],
    ["feb", "фев", "феврал"],
    ["mar", "мар", "март"],
    ["apr", "апр", "апрел"],
    ["may", "мая", "май"],
    ["jun", "июн", "июн"],
    ["jul", "июл", "июл"],
    ["aug", "авг", "август"],
    ["sep", "сен", "сентябр"],
    ["oct", "окт", "октябр"],
    ["nov", "ноя", "ноябр"],
    ["dec", "дек", "декабр"],
];

const WEEKDAYS: [(Weekday, &[&str]); 7] = [
    (Weekday::Mon, &["mon", "monday", "пн", "понедельник"]),
    (Weekday::Tue, &["tue", "tuesday", "вт", "вторник"]),
    (Weekday::Wed, &["wed", "wednesday", "ср", "среда", "среду"]),
    (Weekday::Thu, &["thu", "thursday", "чт", "четверг"]),
    (Weekday::Fri, &["fri", "friday", "пт", "пятница", "пятницу"]),
    (
        Weekday::Sat,
        &["sat", "saturday", "сб", "суббота", "субботу"],
    ),
    (Weekday::Sun, &["sun", "sunday", "вс", "воскресенье"]),
];

pub fn parse(reader: &Reader<'_>, request: ParseEventLine) -> Result<EventLine> {
    let zone = time::zone(&settings::load(reader.conn)?.zone)?;
    let today = time::wall_at(reader.now, zone).0.date();
    let mut found = read_line(&request.text, today);
    // The longest name wins: "Main hall" before "Main".
    let mut places: Vec<_> = venues::list(reader, ListVenues { query: None })?
        .into_iter()
        .map(|venue| (venue.id, venue.name))
        .collect();
    places.sort_by_key(|(_, name)| std::cmp::Reverse(name.chars().count()));
    let mut line = EventLine {
        title: String::new(),
        starts: found.starts(today),
        ends: found.ends(today),
        date_typed: found.date.is_some(),
        time_typed: found.time.is_some(),
        venue_id: None,
        venue_name: String::new(),
    };
    for (id, name) in places {
        if take_words(&mut found.rest, &name) {
            line.venue_id = Some(id);
            line.venue_name = name;
            break;
        }
    }
    line.title = trim_joints(&found.rest.join(" "));
    Ok(line)
}

/// What a line says, before anything about venues is known.
#[derive(Debug, Default, PartialEq, Eq)]
struct Found {
    date: Option<NaiveDate>,
    time: Option<NaiveTime>,
    until: Option<NaiveTime>,
    rest: Vec<String>,
}

impl Found {
    fn starts(&self, today: NaiveDate) -> Option<Wall> {
        let usual = NaiveTime::from_hms_opt(USUAL_START.0, USUAL_START.1, 0)?;
        // A line that names neither day nor hour is only a title so far.
        if self.date.is_none() && self.time.is_none() {
            return None;
        }
        let date = self.date.or_else(|| today.checked_add_days(Days::new(1)))?;
        Some(Wall(date.and_time(self.time.unwrap_or(usual))))
    }

    fn ends(&self, today: NaiveDate) -> Option<Wall> {
        let (starts, until) = (self.starts(today)?, self.until?);
        let date = starts.0.date();
        // "22:00–02:00" ends on the next day.
        let date = if until <= starts.0.time() {
            date.checked_add_days(Days::new(1))?
        } else {
            date
        };
        Some(Wall(date.and_time(until)))
    }
}

fn read_line(text: &str, today: NaiveDate) -> Found {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut found = Found::default();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let next = words.get(at + 1).copied().unwrap_or_default();
        let third = words.get(at + 2).copied().unwrap_or_default();
        let taken = if found.date.is_none()
            && let Some((date, taken)) = date(word, next, third, today)
        {
            found.date = Some(date);
            taken
        } else if found.time.is_none()
            && let Some((time, until, taken)) = clock(word, next)
        {
            (found.time, found.until) = (Some(time), until);
            taken
        } else {
            0
        };
        if taken == 0 {
            found.rest.push((*word).to_owned());
            at += 1;
        } else {
            // "at 19:00", «в пятницу»: the joint goes with what it joined.
            if found.rest.last().is_some_and(|word| is_joint(word)) {
                found.rest.pop();
            }
            at += taken;
        }
    }
    found
}

/// A date in one to three words, and how many it took.
fn date(word: &str, next: &str, third: &str, today: NaiveDate) -> Option<(NaiveDate, usize)> {
    let plain = bare(word);
    match plain.as_str() {
        "today" | "сегодня" => return Some((today, 1)),
        "tomorrow" | "завтра" => return Some((today.checked_add_days(Days::new(1))?, 1)),
        "послезавтра" => return Some((today.checked_add_days(Days::new(2))?, 1)),
        _ => {}
    }
    if let Some((weekday, _)) = WEEKDAYS
        .iter()
        .find(|(_, names)| names.contains(&plain.as_str()))
    {
        let ahead =
            (7 + weekday.num_days_from_monday() - today.weekday().num_days_from_monday()) % 7;
        let ahead = if ahead == 0 { 7 } else { ahead };
        // "Fri 18 Dec": the day of the month says more.
        if let Some((exact, taken)) = date(next, third, "", today) {
            return Some((exact, taken + 1));
        }
        return Some((today.checked_add_days(Days::new(u64::from(ahead)))?, 1));
    }
    if let Some(date) = numeric_date(word, today) {
        return Some((date, 1));
    }
    let (day, month) = match (day_number(word), month(next), month(word), day_number(next)) {
        (Some(day), Some(month), ..) | (.., Some(month), Some(day)) => (day, month),
        _ => return None,
    };
    if let Some(year) = year(third) {
        return Some((NaiveDate::from_ymd_opt(year, month, day)?, 3));
    }
    Some((next_such_day(day, month, today)?, 2))
}

/// `2026-12-18`, `18.12`, `18.12.2026`, `18/12/2026`.
fn numeric_date(word: &str, today: NaiveDate) -> Option<NaiveDate> {
    let word = word.trim_matches(|c: char| !c.is_ascii_digit());
    if let Ok(date) = NaiveDate::parse_from_str(word, "%Y-%m-%d") {
        return Some(date);
    }
    let parts: Vec<u32> = word
        .split(['.', '/'])
        .map(str::parse)
        .collect::<std::result::Result<_, _>>()
        .ok()?;
    match parts.as_slice() {
        [day, month] if word.contains('.') => next_such_day(*day, *month, today),
        [day, month, year] => {
            let year = if *year < 100 { 2000 + *year } else { *year };
            NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, *month, *day)
        }
        _ => None,
    }
}

/// `19:00`, `19:00-22:00`, `7pm`, `7 pm`, «19 ч».
fn clock(word: &str, next: &str) -> Option<(NaiveTime, Option<NaiveTime>, usize)> {
    let word = word.trim_end_matches([',', '.', ';']);
    if let Some((from, to)) = word.split_once(['-', '–', '—']) {
        return Some((hour_minute(from)?, Some(hour_minute(to)?), 1));
    }
    if let Some(time) = hour_minute(word) {
        return Some((time, None, 1));
    }
    let both = format!("{}{}", word, bare(next));
    if let Some(time) = half_day(&both) {
        return Some((time, None, 2));
    }
    if let (Some(hour), "ч" | "час" | "часа" | "часов") = (word.parse().ok(), bare(next).as_str())
    {
        return Some((NaiveTime::from_hms_opt(hour, 0, 0)?, None, 2));
    }
    half_day(&bare(word)).map(|time| (time, None, 1))
}

fn hour_minute(text: &str) -> Option<NaiveTime> {
    let (hour, minute) = text.split_once(':')?;
    (minute.len() == 2)
        .then(|| NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0))?
}

fn half_day(text: &str) -> Option<NaiveTime> {
    let lower = text.to_lowercase();
    let (digits, after_noon) = match lower.strip_suffix("pm") {
        Some(digits) => (digits, true),
        None => (lower.strip_suffix("am")?, false),
    };
    let (hour, minute) = digits
        .trim()
        .split_once(':')
        .unwrap_or((digits.trim(), "0"));
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    ((1..=12).contains(&hour))
        .then(|| NaiveTime::from_hms_opt(hour % 12 + if after_noon { 12 } else { 0 }, minute, 0))?
}

fn day_number(word: &str) -> Option<u32> {
    let word = word
        .trim_end_matches([',', '.'])
        .trim_end_matches("th")
        .trim_end_matches("st")
        .trim_end_matches("nd");
    let day = word.trim_end_matches("rd").parse().ok()?;
    (1..=31).contains(&day).then_some(day)
}

fn month(word: &str) -> Option<u32> {
    let word = bare(word);
    (1..)
        .zip(MONTHS)
        .find(|(_, names)| {
            names
                .iter()
                .any(|name| word.starts_with(name) && is_month(&word, name))
        })
        .map(|(number, _)| number)
}

/// "mar" begins March, but "market" is no month.
fn is_month(word: &str, start: &str) -> bool {
    const TAILS: &[&str] = &[
        "",
        "uary",
        "ruary",
        "ch",
        "il",
        "e",
        "y",
        "ust",
        "tember",
        "t",
        "ober",
        "ember",
        "ь",
        "я",
        "а",
        "т",
        "та",
        "рта",
        "ел",
        "еля",
        "ель",
        "ря",
        "рь",
        "бря",
        "брь",
        "яб",
        "ября",
        "тября",
        "тябрь",
        "абря",
        "рел",
        "реля",
    ];
    word.strip_prefix(start)
        .is_some_and(|tail| TAILS.contains(&tail))
}

fn year(word: &str) -> Option<i32> {
    let digits = bare(word);
    (digits.len() == 4)
        .then(|| digits.parse().ok())?
        .filter(|year| (2000..2200).contains(year))
}

/// This year's day, or next year's when it is over.
fn next_such_day(day: u32, month: u32, today: NaiveDate) -> Option<NaiveDate> {
    // Up to eight years ahead there is a 29 February.
    (today.year()..today.year() + 9)
        .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
        .find(|date| *date >= today)
}

fn bare(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric())
        .to_lowercase()
}

fn is_joint(word: &str) -> bool {
    ["at", "on", "@", "в", "во", "—", "–", "-", ","].contains(&word.to_lowercase().as_str())
}

/// Takes the words of `name` out of the line when they stand there together.
fn take_words(rest: &mut Vec<String>, name: &str) -> bool {
    let wanted: Vec<String> = fold(name).split(' ').map(str::to_owned).collect();
    if wanted.iter().all(String::is_empty) || rest.len() <= wanted.len() {
        return false;
    }
    let Some(at) = rest.windows(wanted.len()).position(|window| {
        window
            .iter()
            .map(|word| fold(word))
            .eq(wanted.iter().cloned())
    }) else {
        return false;
    };
    rest.drain(at..at + wanted.len());
    if at > 0 && rest.get(at - 1).is_some_and(|word| is_joint(word)) {
        rest.remove(at - 1);
    }
    true
}

fn trim_joints(title: &str) -> String {
    title
        .trim_matches(|c: char| c.is_whitespace() || [',', '—', '–', '-', '@'].contains(&c))
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Wednesday, 18 November 2026.
    fn read(text: &str) -> (String, Option<String>, Option<String>) {
        let today = NaiveDate::from_ymd_opt(2026, 11, 18).unwrap();
        let found = read_line(text, today);
        (
            trim_joints(&found.rest.join(" ")),
            found.starts(today).map(|at| at.to_string()),
            found.ends(today).map(|at| at.to_string()),
        )
    }

    #[test]
    fn lines_in_both_languages_are_understood() {
        for (text, title, starts, ends) in [
            (
                "Rust Night 18 Dec 19:00",
                "Rust Night",
                "2026-12-18T19:00",
                None,
            ),
            (
                "18 ноя 19:00 Вечер Rust",
                "Вечер Rust",
                "2026-11-18T19:00",
                None,
            ),
            (
                "Вечер у самовара, 18 декабря 2027 в 18:30",
                "Вечер у самовара",
                "2027-12-18T18:30",
                None,
            ),
            (
                "Dec 5 Lightning talks 7pm",
                "Lightning talks",
                "2026-12-05T19:00",
                None,
            ),
            (
                "Data meetup 18.12 18:30-21:00",
                "Data meetup",
                "2026-12-18T18:30",
                Some("2026-12-18T21:00"),
            ),
            (
                "Ночь кода пт 22:00–02:00",
                "Ночь кода",
                "2026-11-20T22:00",
                Some("2026-11-21T02:00"),
            ),
            ("Tea tomorrow", "Tea", "2026-11-19T19:00", None),
            ("Party 3 Jan", "Party", "2027-01-03T19:00", None),
            (
                "2027-02-01 Workshop at 10:00",
                "Workshop",
                "2027-02-01T10:00",
                None,
            ),
            (
                "в субботу Чаепитие 17:00",
                "Чаепитие",
                "2026-11-21T17:00",
                None,
            ),
        ] {
            assert_eq!(
                read(text),
                (
                    title.to_owned(),
                    Some(starts.to_owned()),
                    ends.map(str::to_owned)
                ),
                "{text}"
            );
        }
    }

    #[test]
    fn titles_with_numbers_and_months_stay_titles() {
        assert_eq!(
            read("Market 101 for May fans"),
            ("Market 101 for May fans".to_owned(), None, None)
        );
        assert_eq!(
            read("Rust 2024 edition"),
            ("Rust 2024 edition".to_owned(), None, None)
        );
    }
}
