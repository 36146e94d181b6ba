//! What the page of a programme says in its language.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use samovar_i18n::{Lang, msg};
use samovar_schedule::{HtmlWords, Programme};

use crate::event::Event;
use crate::session::SessionKind;
use crate::spreadsheet::cell::word;

pub fn of(lang: Lang, event: &Event, programme: &Programme) -> HtmlWords {
    let days: BTreeMap<_, _> = programme
        .days
        .iter()
        .map(|day| (*day, date(lang, *day)))
        .collect();
    let first = days.values().next().cloned().unwrap_or_default();
    let last = days.values().next_back().cloned().unwrap_or_default();
    let when = if first == last {
        first
    } else {
        format!("{first} – {last}")
    };
    let line = if event.venue_name.is_empty() {
        when
    } else {
        format!("{when} · {}", event.venue_name)
    };
    HtmlWords {
        lang: lang.code().to_owned(),
        line,
        time: msg::programme_file_time(lang),
        room: msg::programme_file_room(lang),
        session: msg::programme_file_session(lang),
        track: msg::programme_file_track(lang),
        unscheduled: msg::programme_file_unscheduled(lang),
        days,
        kinds: SessionKind::ALL
            .iter()
            // A talk is what everything is: it needs no word.
            .filter(|kind| !matches!(kind, SessionKind::Talk | SessionKind::Other))
            .map(|kind| {
                (
                    kind.word().to_owned(),
                    word(lang, "session-kind", kind.word()),
                )
            })
            .collect(),
        made: msg::programme_file_made(lang),
    }
}

/// As sheets say it: "Friday 18 December 2026".
fn date(lang: Lang, day: NaiveDate) -> String {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let month = MONTHS.get(day.month0() as usize).copied().unwrap_or("dec");
    msg::print_date(
        lang,
        day.day(),
        msg::print_month(lang, month),
        msg::print_weekday(lang, day.weekday().to_string().to_lowercase()),
        day.year().to_string(),
    )
}
