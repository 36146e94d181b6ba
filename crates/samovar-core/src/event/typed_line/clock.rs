//! Times of day as people type them: 19:00, 19:00-22:00, 7pm, «19 ч».

use chrono::NaiveTime;

use super::bare;

/// `19:00`, `19:00-22:00`, `7pm`, `7 pm`, «19 ч».
pub fn clock(word: &str, next: &str) -> Option<(NaiveTime, Option<NaiveTime>, usize)> {
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
