//! Which day a session stands under: one that begins in the small hours belongs to the evening
//! before, as on the screen.

use super::Programme;
use crate::dates;
use chrono::{NaiveDate, NaiveTime, Timelike};
use samovar_i18n::Lang;
use std::collections::BTreeMap;

/// Before this hour it is still the evening before.
const NIGHT: u32 = 6;

/// The days that have sessions, with them, in order.
pub fn of(programme: &Programme) -> BTreeMap<NaiveDate, Vec<usize>> {
    let first = programme.starts.date();
    let mut days: BTreeMap<NaiveDate, Vec<usize>> = BTreeMap::new();
    for (at, item) in programme.items.iter().enumerate() {
        let date = item.starts.date();
        let evening_before = match item.starts.hour() < NIGHT && date > first {
            true => date.pred_opt(),
            false => None,
        };
        days.entry(evening_before.unwrap_or(date))
            .or_default()
            .push(at);
    }
    days
}

/// «суббота, 19 декабря 2026 г.»
pub fn said(lang: Lang, day: NaiveDate) -> String {
    dates::long(lang, day.and_time(NaiveTime::MIN))
}
