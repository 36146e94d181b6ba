//! What files have to say beside the programme: ids and names by the rules of schedules.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime};

use crate::model::{Programme, Session};

/// By which a file says that it is one of ours.
pub const NAME: &str = "Samovar";

/// The sessions that have a time, by day and room, in the order of time.
pub type Days<'p> = BTreeMap<NaiveDate, BTreeMap<usize, Vec<(usize, &'p Session)>>>;

/// Rooms stand by their places in the programme; last, what is in none.
pub fn days(programme: &Programme) -> Days<'_> {
    let mut days: Days<'_> = BTreeMap::new();
    for (number, session) in programme.sessions.iter().enumerate() {
        let Some(starts) = session.starts else {
            continue;
        };
        let rooms = programme.rooms.iter();
        let room = rooms
            .map(|room| room.name.as_str())
            .position(|name| name == session.room)
            .unwrap_or(programme.rooms.len());
        days.entry(starts.date())
            .or_default()
            .entry(room)
            .or_default()
            .push((number + 1, session));
    }
    for sessions in days.values_mut().flat_map(BTreeMap::values_mut) {
        sessions.sort_by_key(|(number, session)| (session.starts, *number));
    }
    days
}

/// `01:30`; a schedule has no other length.
pub fn length(session: &Session) -> String {
    let minutes = session.minutes.unwrap_or_default();
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// `2026-05-30T10:00:00+02:00`.
pub fn moment(at: NaiveDateTime, offset: Option<i32>) -> String {
    let offset = offset.unwrap_or_default();
    let sign = if offset < 0 { '-' } else { '+' };
    let minutes = offset.abs();
    format!(
        "{}{sign}{:02}:{:02}",
        at.format("%Y-%m-%dT%H:%M:%S"),
        minutes / 60,
        minutes % 60
    )
}

/// At least four letters of those that an acronym may have.
pub fn acronym(programme: &Programme) -> String {
    let plain = letters(&programme.title, '_');
    let day = programme.days.first().map_or_else(
        || "programme".to_owned(),
        |day| day.format("%Y%m%d").to_string(),
    );
    if plain.len() < 4 {
        format!("event_{day}")
    } else {
        plain
    }
}

/// A name for an address, unlike those of the other sessions.
pub fn slug(number: usize, session: &Session) -> String {
    let plain = letters(&session.title, '-');
    if plain.is_empty() {
        format!("session-{number}")
    } else {
        format!("session-{number}-{plain}")
    }
}

/// Small Latin letters and digits, with something between words.
fn letters(text: &str, between: char) -> String {
    let mut out = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with(between) {
            out.push(between);
        }
        if out.len() >= 60 {
            break;
        }
    }
    out.trim_end_matches(between).to_owned()
}

/// `Europe/Berlin` or `UTC`: what a schedule takes for a zone.
pub fn zone(programme: &Programme) -> Option<&str> {
    programme
        .zone
        .as_deref()
        .filter(|zone| *zone == "UTC" || zone.contains('/'))
}

/// Where the days of a programme begin and end.
pub fn span(programme: &Programme) -> (NaiveDate, NaiveDate) {
    let days = &programme.days;
    let first = days.first().copied().unwrap_or_default();
    (first, days.last().copied().unwrap_or(first))
}
