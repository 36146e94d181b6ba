//! Dates and times as the paper's language writes them. They arrive as the
//! wall clock of the place; no time zone is known or needed here.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDateTime, TimeDelta, Timelike};
use samovar_i18n::{Lang, msg};

/// «суббота, 19 декабря 2026 г., 19:00–22:00». An end in the small hours keeps
/// to the evening it belongs to; a longer event names both days.
pub fn span(lang: Lang, starts: NaiveDateTime, ends: Option<NaiveDateTime>) -> String {
    let begin = format!("{}, {}", long(lang, starts), clock(starts));
    let Some(ends) = ends.filter(|ends| *ends > starts) else {
        return begin;
    };
    if ends.date() == starts.date() || ends - starts <= TimeDelta::hours(12) {
        format!("{begin}–{}", clock(ends))
    } else {
        format!("{begin} – {}, {}", long(lang, ends), clock(ends))
    }
}

/// «19 дек. 2026 г.», as the window writes it.
pub fn short(lang: Lang, at: NaiveDateTime) -> String {
    msg::print_date_short(
        lang,
        at.day(),
        msg::print_month_short(lang, month(at)),
        at.year().to_string(),
    )
}

/// «Отпечатано 19 дек. 2026 г., 17:05 (UTC+3)». The paper may be read beside a laptop
/// whose clock is another: it names its own.
pub fn printed(lang: Lang, at: DateTime<FixedOffset>) -> String {
    let local = at.naive_local();
    let when = format!(
        "{}, {} ({})",
        short(lang, local),
        clock(local),
        offset(*at.offset())
    );
    msg::print_printed(lang, when)
}

/// «UTC+3», «UTC+5:30»
fn offset(offset: FixedOffset) -> String {
    let minutes = offset.local_minus_utc() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
    if rest == 0 {
        format!("UTC{sign}{hours}")
    } else {
        format!("UTC{sign}{hours}:{rest:02}")
    }
}

/// «суббота, 19 декабря 2026 г.»
pub fn long(lang: Lang, at: NaiveDateTime) -> String {
    msg::print_date(
        lang,
        at.day(),
        msg::print_month(lang, month(at)),
        msg::print_weekday(lang, at.weekday().to_string().to_lowercase()),
        at.year().to_string(),
    )
}

/// «19:00»
pub fn clock(at: NaiveDateTime) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

/// The key's own name for a month, in every language.
fn month(at: NaiveDateTime) -> &'static str {
    match at.month() {
        1 => "jan",
        2 => "feb",
        3 => "mar",
        4 => "apr",
        5 => "may",
        6 => "jun",
        7 => "jul",
        8 => "aug",
        9 => "sep",
        10 => "oct",
        11 => "nov",
        _ => "dec",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    fn plain(text: String) -> String {
        text.replace('\u{a0}', " ")
    }

    #[test]
    fn span_within_a_day_or_a_night_names_one_day() {
        let evening = |lang, end: &str| plain(span(lang, at("2026-12-19T19:00:00"), Some(at(end))));
        assert_eq!(
            evening(Lang::En, "2026-12-19T22:00:00"),
            "Saturday, 19 December 2026, 19:00–22:00"
        );
        assert_eq!(
            evening(Lang::Ru, "2026-12-19T22:00:00"),
            "суббота, 19 декабря 2026 г., 19:00–22:00"
        );
        assert_eq!(
            evening(Lang::En, "2026-12-20T02:00:00"),
            "Saturday, 19 December 2026, 19:00–02:00"
        );
    }

    #[test]
    fn span_over_days_names_both() {
        let days = plain(span(
            Lang::Ru,
            at("2026-05-01T10:00:00"),
            Some(at("2026-05-02T18:30:00")),
        ));
        assert_eq!(
            days,
            "пятница, 1 мая 2026 г., 10:00 – суббота, 2 мая 2026 г., 18:30"
        );
    }

    #[test]
    fn span_without_an_end_is_the_start() {
        assert_eq!(
            plain(span(Lang::En, at("2026-03-08T09:05:00"), None)),
            "Sunday, 8 March 2026, 09:05"
        );
    }

    #[test]
    fn every_month_and_weekday_has_its_word() {
        for lang in Lang::ALL {
            let mut words = std::collections::BTreeSet::new();
            for month in 1..=12 {
                words.insert(short(lang, at(&format!("2026-{month:02}-01T00:00:00"))));
            }
            for day in 1..=7 {
                words.insert(long(lang, at(&format!("2026-06-{day:02}T00:00:00"))));
            }
            assert_eq!(words.len(), 19);
        }
    }
}
