//! Times as schedule files write them: `10:00`, `00:30:00`, moments with an offset.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime};

/// A moment by the clock on the wall, and how far that is ahead of UTC.
pub type Moment = (NaiveDateTime, Option<i32>);

/// `2026-05-30T10:00:00+02:00`, without an offset or seconds, or with a space.
pub fn moment(text: &str) -> Option<Moment> {
    let text = text.trim();
    if let Ok(at) = DateTime::parse_from_rfc3339(text)
        .or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%z"))
        .or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M%:z"))
        .or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%:z"))
    {
        let offset = at.offset().local_minus_utc() / 60;
        return Some((at.naive_local(), Some(offset)));
    }
    const FORMATS: [&str; 6] = [
        "%Y-%m-%dT%H:%M:%S%.f",
        "%Y-%m-%d %H:%M:%S%.f",
        "%Y-%m-%dT%H:%M",
        "%Y-%m-%d %H:%M",
        "%d.%m.%Y %H:%M:%S",
        "%d.%m.%Y %H:%M",
    ];
    FORMATS
        .iter()
        .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
        .map(|at| (at, None))
}

pub fn day(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    ["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%Y/%m/%d"]
        .iter()
        .find_map(|format| NaiveDate::parse_from_str(text, format).ok())
        .or_else(|| moment(text).map(|(at, _)| at.date()))
}

/// `9:30`, `09:30:00`, `9.30`, `9:30 PM`.
pub fn clock(text: &str) -> Option<NaiveTime> {
    let text = text.trim();
    ["%H:%M", "%H:%M:%S", "%H.%M", "%I:%M %p", "%I:%M%p"]
        .iter()
        .find_map(|format| NaiveTime::parse_from_str(text, format).ok())
}

/// Minutes of `01:30`, `1:30:00`, `90`, `90 min`, `1 h`. With two colons the last
/// number is seconds.
pub fn length(text: &str) -> Option<u32> {
    let text = text.trim();
    if text.contains(':') {
        let mut parts = text.split(':').map(|part| part.trim().parse::<u32>());
        let hours = parts.next()?.ok()?;
        let minutes = parts.next()?.ok()?;
        return hours.checked_mul(60)?.checked_add(minutes);
    }
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, unit) = text.split_at(digits);
    let number: u32 = number.parse().ok()?;
    match unit.trim().trim_end_matches('.').to_lowercase().as_str() {
        "" | "m" | "min" | "mins" | "minutes" | "мин" | "минут" | "м" => Some(number),
        "h" | "hour" | "hours" | "ч" | "час" | "часа" | "часов" => {
            number.checked_mul(60)
        }
        _ => None,
    }
}
