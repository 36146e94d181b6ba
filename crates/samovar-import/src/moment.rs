//! When somebody answered: the wall clock as the file has it, and the offset
//! from UTC where the file names one. Nothing is converted to another zone
//! here, and a date that cannot be read is none rather than a guess.

use crate::{DateOrder, words};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A wall-clock time of the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Moment {
    #[ts(type = "string")]
    pub wall: NaiveDateTime,
    /// Minutes east of UTC, where the file says.
    pub offset_minutes: Option<i32>,
}

impl Moment {
    /// For telling which of two answers of one file is the later.
    pub fn order(&self) -> NaiveDateTime {
        let shift = TimeDelta::minutes(i64::from(self.offset_minutes.unwrap_or(0)));
        self.wall.checked_sub_signed(shift).unwrap_or(self.wall)
    }
}

/// Reads the forms that tools and people write: ISO 8601, `2026/09/27 3:00:00
/// PM GMT+3`, `19.09.2023 18:07:33`, `5/10/2026 09:15`, `September 1, 2026,
/// 11:18 AM`, `1 сентября 2026 г. в 11:18`, and a spreadsheet's day number.
pub fn read(text: &str, order: DateOrder) -> Option<Moment> {
    let text = text.trim();
    if text.len() > 80 || !text.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    if let Some(moment) = serial(text) {
        return Some(moment);
    }
    let lower = text.to_lowercase().replace(['\u{a0}', '\u{202f}'], " ");
    let (rest, offset_minutes) = split_offset(&lower);
    let (date_part, time) = split_time(&rest)?;
    let date = read_date(&date_part, order)?;
    Some(Moment {
        wall: date.and_time(time),
        offset_minutes,
    })
}

/// Days since 1899-12-30, as spreadsheets count; years 1982 to 2091 only, so
/// that a phone or an amount is not taken for a date.
fn serial(text: &str) -> Option<Moment> {
    let days: f64 = text.replace(',', ".").parse().ok()?;
    if !(30_000.0..70_000.0).contains(&days) {
        return None;
    }
    let seconds = (days * 86_400.0).round();
    let start = NaiveDate::from_ymd_opt(1899, 12, 30)?.and_time(NaiveTime::MIN);
    let wall = start.checked_add_signed(TimeDelta::seconds(seconds as i64))?;
    Some(Moment {
        wall,
        offset_minutes: None,
    })
}

/// Takes `Z`, `GMT+3`, `UTC+03:00`, `+0300`, `MSK` off the end.
fn split_offset(text: &str) -> (String, Option<i32>) {
    let trimmed = text.trim_end_matches(')').trim();
    for (name, minutes) in [("мск", 180), ("msk", 180), ("utc", 0), ("gmt", 0), ("z", 0)] {
        if let Some(rest) = trimmed.strip_suffix(name)
            && rest.ends_with(|c: char| c.is_ascii_digit() || c == ' ' || c == 'm' || c == '(')
        {
            return (rest.trim_end_matches(['(', ' ']).to_owned(), Some(minutes));
        }
    }
    let Some(at) = trimmed.rfind(['+', '-', '−']) else {
        return (trimmed.to_owned(), None);
    };
    let (before, sign_and_offset) = trimmed.split_at(at);
    let negative = !sign_and_offset.starts_with('+');
    let digits: String = sign_and_offset.chars().skip(1).collect();
    let before = before.trim_end();
    let named = before
        .strip_suffix("gmt")
        .or_else(|| before.strip_suffix("utc"));
    // Without a name it is an offset only after a time: not in 2026-09-01.
    if named.is_none() && !before.contains(':') {
        return (trimmed.to_owned(), None);
    }
    let (hours, minutes) = match digits.split_once(':') {
        Some((h, m)) => (h.parse::<i32>(), m.parse::<i32>()),
        None if digits.len() > 2 => {
            let (h, m) = digits
                .split_at_checked(digits.len() - 2)
                .unwrap_or(("", ""));
            (h.parse(), m.parse())
        }
        None => (digits.parse(), Ok(0)),
    };
    match (hours, minutes) {
        (Ok(h), Ok(m)) if h <= 14 && m < 60 => {
            let minutes = (h * 60 + m) * if negative { -1 } else { 1 };
            (
                named
                    .unwrap_or(before)
                    .trim_end_matches(['(', ' '])
                    .to_owned(),
                Some(minutes),
            )
        }
        _ => (trimmed.to_owned(), None),
    }
}

/// Finds `18:07[:33[.5]] [am|pm]` and gives what is left as the date.
fn split_time(text: &str) -> Option<(String, NaiveTime)> {
    let Some(colon) = text.find(':') else {
        return Some((text.to_owned(), NaiveTime::MIN));
    };
    let (before, after) = text.split_at(colon);
    let hour_digits = before
        .chars()
        .rev()
        .take_while(char::is_ascii_digit)
        .count();
    let start = before.len() - hour_digits;
    let hour: u32 = before.get(start..)?.parse().ok()?;
    let mut rest = after.get(1..)?;
    let number = |rest: &mut &str| -> Option<u32> {
        let length = rest.bytes().take_while(u8::is_ascii_digit).count();
        let value = rest.get(..length)?.parse().ok()?;
        *rest = rest.get(length..)?;
        Some(value)
    };
    let minute = number(&mut rest)?;
    let mut second = 0;
    if let Some(more) = rest.strip_prefix(':') {
        rest = more;
        second = number(&mut rest)?;
        if rest.starts_with(['.', ',']) {
            rest = rest
                .get(1..)?
                .trim_start_matches(|c: char| c.is_ascii_digit());
        }
    }
    let tail = rest.trim_start();
    let (hour, tail) = match tail.get(..2) {
        Some("am") => (hour % 12, tail.get(2..)?),
        Some("pm") => (hour % 12 + 12, tail.get(2..)?),
        _ => (hour, tail),
    };
    let time = NaiveTime::from_hms_opt(hour, minute, second.min(59))?;
    Some((format!("{} {tail}", before.get(..start)?), time))
}

fn read_date(text: &str, order: DateOrder) -> Option<NaiveDate> {
    let folded = words::spaced(text.trim_end_matches('t'));
    let mut numbers: Vec<(usize, u32)> = Vec::new();
    let mut month_name = None;
    for word in folded.split_whitespace() {
        let digits = word.trim_end_matches(|c: char| c.is_alphabetic());
        if let Ok(number) = digits.parse::<u32>() {
            // 2026-09-01T: the letter stays behind; 1st, 2nd: so do theirs.
            numbers.push((digits.len(), number));
        } else if let Some(month) = month(word) {
            month_name = Some(month);
        } else if !is_filler(word) {
            return None;
        }
    }
    let (year, month, day) = match (numbers.as_slice(), month_name) {
        ([(4, y), (_, m), (_, d)], None) => (*y, *m, *d),
        ([(_, a), (_, b), (n, y)], None) if *n == 4 || *n == 2 => {
            let y = if *n == 2 { 2000 + y } else { *y };
            // A dot or a month above twelve settles the order by itself.
            let day_first = order == DateOrder::DayFirst || text.contains('.') || *a > 12;
            if day_first && *b <= 12 {
                (y, *b, *a)
            } else {
                (y, *a, *b)
            }
        }
        ([(_, d), (4, y)], Some(m)) | ([(4, y), (_, d)], Some(m)) => (*y, m, *d),
        _ => return None,
    };
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
        .filter(|_| (1970..2100).contains(&year))
}

fn is_filler(word: &str) -> bool {
    const FILLERS: [&str; 26] = [
        "г", "года", "год", "в", "at", "of", "the", "um", "uhr", "de", "le", "t", "on", "mon",
        "tue", "wed", "thu", "fri", "sat", "sun", "пн", "вт", "ср", "чт", "пт", "сб",
    ];
    FILLERS.contains(&word) || word == "вс" || word.ends_with("day") || word == "st" || word == "nd"
}

fn month(word: &str) -> Option<u32> {
    const STEMS: [(&str, u32); 26] = [
        ("jan", 1),
        ("feb", 2),
        ("mar", 3),
        ("apr", 4),
        ("may", 5),
        ("jun", 6),
        ("jul", 7),
        ("aug", 8),
        ("sep", 9),
        ("oct", 10),
        ("nov", 11),
        ("dec", 12),
        ("янв", 1),
        ("фев", 2),
        ("мар", 3),
        ("апр", 4),
        ("май", 5),
        ("мая", 5),
        ("июн", 6),
        ("июл", 7),
        ("авг", 8),
        ("сен", 9),
        ("окт", 10),
        ("ноя", 11),
        ("дек", 12),
        ("okt", 10),
    ];
    STEMS
        .iter()
        .find(|(stem, _)| word.starts_with(stem))
        .map(|(_, month)| *month)
}

/// The order in a column of dates with slashes: a day above twelve shows it;
/// else the order in which the answers come one after another does; else the
/// usual one. `true` beside it where it is more than the usual one.
pub fn decide_order<'a>(
    values: impl Iterator<Item = &'a str> + Clone,
    usual: DateOrder,
) -> (DateOrder, bool) {
    let (mut day_first, mut month_first) = (0, 0);
    let mut slashed = false;
    for value in values.clone() {
        let mut parts = value.trim().split(['/', '-', '.', ' ', ',']);
        let (Some(a), Some(b)) = (parts.next(), parts.next()) else {
            continue;
        };
        if let (Ok(a), Ok(b)) = (a.parse::<u32>(), b.parse::<u32>()) {
            slashed |= value.contains('/') && a <= 31;
            day_first += u32::from(a > 12 && a <= 31 && b <= 12);
            month_first += u32::from(b > 12 && b <= 31 && a <= 12);
        }
    }
    if day_first != month_first {
        let order = if day_first > month_first {
            DateOrder::DayFirst
        } else {
            DateOrder::MonthFirst
        };
        return (order, true);
    }
    if !slashed {
        return (usual, true);
    }
    let steps_back = |order| {
        let read: Vec<_> = values
            .clone()
            .filter_map(|v| read(v, order))
            .map(|m| m.order())
            .collect();
        read.iter()
            .zip(read.iter().skip(1))
            .filter(|(a, b)| b < a)
            .count()
    };
    let (by_day, by_month) = (
        steps_back(DateOrder::DayFirst),
        steps_back(DateOrder::MonthFirst),
    );
    match by_day.cmp(&by_month) {
        std::cmp::Ordering::Less => (DateOrder::DayFirst, true),
        std::cmp::Ordering::Greater => (DateOrder::MonthFirst, true),
        std::cmp::Ordering::Equal => (usual, false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, order: DateOrder) -> String {
        read(text, order).map_or("none".into(), |m| {
            let offset = m
                .offset_minutes
                .map_or(String::new(), |o| format!(" {o:+}"));
            format!("{}{offset}", m.wall.format("%Y-%m-%d %H:%M:%S"))
        })
    }

    #[test]
    fn forms_of_every_tool_are_read() {
        for (text, expected) in [
            ("2026/09/27 3:00:00 PM GMT+3", "2026-09-27 15:00:00 +180"),
            (
                "2026/09/27 12:05:00 AM GMT-07:00",
                "2026-09-27 00:05:00 -420",
            ),
            ("19.09.2023 18:07:33", "2023-09-19 18:07:33"),
            ("2026-09-01T11:18:00.000Z", "2026-09-01 11:18:00 +0"),
            ("2026-09-01T11:18:00+03:00", "2026-09-01 11:18:00 +180"),
            ("2026-09-01 11:18:00", "2026-09-01 11:18:00"),
            ("2026-09-01", "2026-09-01 00:00:00"),
            ("September 1, 2026, 11:18 AM", "2026-09-01 11:18:00"),
            ("Tue, 1 Sep 2026 at 11:18 PM", "2026-09-01 23:18:00"),
            ("1 сентября 2026 г. в 11:18", "2026-09-01 11:18:00"),
            ("46266.470833333", "2026-09-01 11:18:00"),
            ("46266", "2026-09-01 00:00:00"),
            ("01.09.26 9:05", "2026-09-01 09:05:00"),
        ] {
            assert_eq!(shown(text, DateOrder::MonthFirst), expected, "{text}");
        }
        assert_eq!(
            shown("5/10/2026 09:15:00", DateOrder::MonthFirst),
            "2026-05-10 09:15:00"
        );
        assert_eq!(
            shown("5/10/2026 09:15:00", DateOrder::DayFirst),
            "2026-10-05 09:15:00"
        );
        assert_eq!(
            shown("25/10/2026", DateOrder::MonthFirst),
            "2026-10-25 00:00:00"
        );
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "да",
            "79990000000",
            "31.02.2026",
            "1.2",
            "10:30",
            "2026",
            "+7 999 000-00-00",
        ] {
            assert_eq!(shown(text, DateOrder::DayFirst), "none", "{text}");
        }
    }

    #[test]
    fn the_order_is_decided_over_the_column() {
        let decide = |values: &[&str], usual| decide_order(values.iter().copied(), usual);
        use DateOrder::{DayFirst, MonthFirst};
        assert_eq!(
            decide(&["5/10/2026", "25/10/2026"], MonthFirst),
            (DayFirst, true)
        );
        assert_eq!(
            decide(&["10/5/2026", "10/25/2026"], DayFirst),
            (MonthFirst, true)
        );
        assert_eq!(
            decide(
                &["9/10/2026", "10/1/2026", "10/2/2026", "11/1/2026"],
                DayFirst
            ),
            (MonthFirst, true)
        );
        assert_eq!(decide(&["5/10/2026"], DayFirst), (DayFirst, false));
    }
}
