//! Days counted from an event: "3 days before", "on the day", «за неделю», «накануне».

use super::numbers::count;
use super::words::At;

const DAYS: &[&str] = &["day", "days", "день", "дня", "дней"];
const WEEKS: &[&str] = &["week", "weeks", "неделю", "недели", "недель"];
/// "before the event", «до события», and nothing of the title.
const EVENT: &[&str] = &[
    "the event",
    "event",
    "the meetup",
    "it",
    "the day",
    "события",
    "мероприятия",
    "встречи",
    "него",
    "события",
    "начала",
];

/// Days before the event; after it below zero.
pub fn days_before(at: At<'_>) -> Option<(i32, At<'_>)> {
    if let Some(after) = at.one_of(&[
        "on the day",
        "the same day",
        "в день события",
        "в день мероприятия",
        "в день встречи",
    ]) {
        return Some((0, event(after.maybe(&["of"]))));
    }
    if let Some(after) = at.one_of(&["the day before", "day before", "накануне", "за день"])
    {
        return Some((1, event(after.maybe(&["до"]))));
    }
    if let Some(after) = at.one_of(&["the day after", "day after", "на следующий день"])
        && after.word(&["tomorrow"]).is_none()
    {
        return Some((-1, event(after.maybe(&["после"]))));
    }
    // «за 3 дня до события»
    if let Some(after) = at.word(&["за"]) {
        let (days, after) = span(after)?;
        return Some((days, event(after.maybe(&["до"]))));
    }
    // «через 2 дня после события»
    if let Some(after) = at.word(&["через"]) {
        let (days, after) = span(after)?;
        return after.word(&["после"]).map(|after| (-days, event(after)));
    }
    let (days, after) = span(at)?;
    if let Some(after) = after.word(&["before"]) {
        return Some((days, event(after)));
    }
    let after = after.word(&["after", "после"])?;
    Some((-days, event(after)))
}

fn span(at: At<'_>) -> Option<(i32, At<'_>)> {
    let (number, after) = count(at).unwrap_or((1, at));
    let number = i32::try_from(number).ok()?;
    if let Some(after) = after.word(DAYS) {
        return (number <= 365).then_some((number, after));
    }
    let after = after.word(WEEKS)?;
    (number <= 52).then_some((number * 7, after))
}

fn event(at: At<'_>) -> At<'_> {
    at.one_of(EVENT).unwrap_or(at)
}
