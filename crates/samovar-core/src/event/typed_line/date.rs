//! Dates as people type them, in English and Russian: "18 Dec", «18 декабря 2027»,
//! 18.12, 2026-12-18, "Fri", «завтра».

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::bare;

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

/// A date in one to three words, and how many it took.
pub fn date(word: &str, next: &str, third: &str, today: NaiveDate) -> Option<(NaiveDate, usize)> {
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
