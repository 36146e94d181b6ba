//! Whether somebody was there, and when they came in, from the words, dates
//! and times of an attendance column. A time alone is one of the event's day;
//! a date alone says that they came, not when.

use crate::{DateOrder, Entry, clean, moment, words};
use chrono::NaiveTime;

/// Takes what a cell says of an arrival into the entry.
pub fn take(cell: &str, order: DateOrder, entry: &mut Entry) {
    let text = clean::line(cell);
    if let Some(moment) = moment::read(&text, order) {
        entry.checked_in = Some(true);
        if moment.wall.time() != NaiveTime::MIN && entry.checked_in_at.is_none() {
            entry.checked_in_at = Some(moment);
            entry.checked_in_time = None;
        }
    } else if let Some(time) = time_alone(&text) {
        entry.checked_in = Some(true);
        if entry.checked_in_at.is_none() && entry.checked_in_time.is_none() {
            entry.checked_in_time = Some(time);
        }
    } else if entry.checked_in != Some(true)
        && let Some(said) = says(&text)
    {
        entry.checked_in = Some(said);
    }
}

/// True for a date or a time of day.
pub fn is_time(cell: &str) -> bool {
    let text = clean::line(cell);
    moment::read(&text, DateOrder::DayFirst).is_some()
        || moment::read(&text, DateOrder::MonthFirst).is_some()
        || time_alone(&text).is_some()
}

/// "19:04", "19.04", "7:04 PM", «в 19:04», "19h04".
pub fn time_alone(text: &str) -> Option<NaiveTime> {
    let lower = text.to_lowercase().replace(['\u{a0}', '\u{202f}'], " ");
    let lower = lower
        .trim()
        .trim_end_matches(" ч.")
        .trim_end_matches(" uhr");
    let lower = ["в ", "at ", "um ", "~"]
        .iter()
        .find_map(|word| lower.strip_prefix(word))
        .unwrap_or(lower);
    let (clock, afternoon) = match (
        lower
            .strip_suffix("pm")
            .or_else(|| lower.strip_suffix("p.m.")),
        lower
            .strip_suffix("am")
            .or_else(|| lower.strip_suffix("a.m.")),
    ) {
        (Some(clock), _) => (clock, Some(true)),
        (_, Some(clock)) => (clock, Some(false)),
        _ => (lower, None),
    };
    let mut parts = clock.trim().split([':', '.', 'h', '-']);
    let (hour, minute, second) = (parts.next()?, parts.next()?, parts.next());
    // 19:04, but not 1.5 and not 2026-12-18.
    if minute.len() != 2 || hour.is_empty() || hour.len() > 2 || parts.next().is_some() {
        return None;
    }
    let number = |text: &str| text.parse::<u32>().ok();
    let hour = match (number(hour)?, afternoon) {
        (hour @ 1..=12, Some(true)) => hour % 12 + 12,
        (hour @ 1..=12, Some(false)) => hour % 12,
        (_, Some(_)) => return None,
        (hour, None) => hour,
    };
    NaiveTime::from_hms_opt(hour, number(minute)?, second.map_or(Some(0), number)?)
}

/// Yes and no, or how often.
fn says(text: &str) -> Option<bool> {
    if text.is_empty() {
        return None;
    }
    if let Ok(number) = text.parse::<f64>() {
        return Some(number > 0.0);
    }
    if matches!(text, "-" | "—" | "–" | "−" | "✗" | "❌" | "☐") {
        return Some(false);
    }
    let folded = words::spaced(text);
    const NO: [&str; 14] = [
        "no ",
        "not ",
        "false ",
        "absent",
        "нет ",
        "не ",
        "n ",
        "nein ",
        "non ",
        "nao ",
        "н ",
        "неявка",
        "отсутств",
        "didn t",
    ];
    Some(!words::has(&folded, &NO) && !words::squeezed(text).starts_with("noshow"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cell: &str) -> String {
        let mut entry = Entry::default();
        take(cell, DateOrder::DayFirst, &mut entry);
        let said = entry
            .checked_in
            .map_or("–".to_owned(), |said| said.to_string());
        let at = entry
            .checked_in_at
            .map(|at| at.wall.format(" %F %T").to_string());
        let time = entry.checked_in_time.map(|at| at.format(" %T").to_string());
        format!(
            "{said}{}{}",
            at.unwrap_or_default(),
            time.unwrap_or_default()
        )
    }

    #[test]
    fn arrivals_are_read_as_far_as_they_say() {
        for (cell, expected) in [
            ("", "–"),
            ("yes", "true"),
            ("Да", "true"),
            ("нет", "false"),
            ("No-show", "false"),
            ("2", "true"),
            ("0", "false"),
            ("2026-12-18 19:04", "true 2026-12-18 19:04:00"),
            ("18.12.2026 19:04:30", "true 2026-12-18 19:04:30"),
            ("2026-12-18T19:04:00Z", "true 2026-12-18 19:04:00"),
            ("2026-12-18", "true"),
            ("19:04", "true 19:04:00"),
            ("19.04", "true 19:04:00"),
            ("7:04 PM", "true 19:04:00"),
            ("12:30 am", "true 00:30:00"),
            ("в 19:04", "true 19:04:00"),
            ("19:04:59", "true 19:04:59"),
            ("1.5", "true"),
            ("25:99", "true"),
        ] {
            assert_eq!(read(cell), expected, "{cell}");
        }
    }
}
