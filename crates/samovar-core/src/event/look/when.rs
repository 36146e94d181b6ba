//! From when to when something is, and whether two of them meet.

use chrono::{DateTime, Utc};

use crate::event::Event;
use crate::time::{self, Fold, Wall};

/// "18:30–21:00".
pub(super) fn hours(from: Wall, until: Wall) -> String {
    format!("{}–{}", from.0.format("%H:%M"), until.0.format("%H:%M"))
}

/// From when to when, as instants.
pub(super) fn span(event: &Event) -> (DateTime<Utc>, DateTime<Utc>) {
    let at = |wall: Wall, fold: Fold| match time::zone(&event.zone) {
        Ok(zone) => time::instant_or_after(wall, zone, fold),
        Err(_) => wall.0.and_utc(),
    };
    (
        at(event.starts, event.starts_fold),
        at(event.ends, event.ends_fold),
    )
}

/// Whether two events take place at the same time.
pub fn at_once(a: &Event, b: &Event) -> bool {
    overlap(span(a), span(b))
}

/// Touching is no overlap: one talk may end when the next begins.
pub fn overlap<T: PartialOrd>(a: (T, T), b: (T, T)) -> bool {
    a.0 < b.1 && b.0 < a.1
}
