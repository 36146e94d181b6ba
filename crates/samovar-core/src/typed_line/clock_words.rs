//! Hours in words: noon, "half past seven", «полвосьмого», «семь вечера», and the half of
//! the day that is said after them.

use super::hour::{Clock, Half, Plain, UNITS};
use super::numbers::{counted, ordinal};
use super::words::{At, Read};

/// noon, "half past seven", «полвосьмого», «семь вечера».
pub(super) fn words(at: At<'_>, led: bool) -> Read<'_, Clock> {
    let exactly = |hour, minute, half| Clock {
        spoken: true,
        ..Clock::new(hour, minute, half, Plain::Clear)
    };
    if let Some(after) = at.one_of(&["noon", "midday", "полдень", "полудня"]) {
        return Some((exactly(12, 0, Half::After), after));
    }
    if let Some(after) = at.one_of(&["midnight", "полночь", "полуночи"]) {
        return Some((exactly(0, 0, Half::Before), after));
    }
    let past: [(&[&str], i32); 5] = [
        (&["half past", "half"], 30),
        (&["quarter past", "a quarter past"], 15),
        (
            &[
                "quarter to",
                "a quarter to",
                "без четверти",
                "без пятнадцати",
            ],
            -15,
        ),
        (&["ten to", "без десяти"], -10),
        (&["ten past"], 10),
    ];
    for (phrases, minutes) in past {
        let Some(after) = at.one_of(phrases) else {
            continue;
        };
        let Some((hour, after)) = after
            .number()
            .or_else(|| counted(after))
            .filter(|(hour, _)| (1..=12).contains(hour))
        else {
            continue;
        };
        let hour = if minutes < 0 { (hour + 11) % 12 } else { hour };
        let minute = u32::try_from((60 + minutes) % 60).ok()?;
        let (half, after) = suffix(after).unwrap_or((Half::Unknown, after));
        return Some((
            exactly(if hour == 0 { 12 } else { hour }, minute, half),
            after,
        ));
    }
    // «половина восьмого», «в полвосьмого», «пол-восьмого»: half an hour before it.
    let eighth = match at.word(&["половина", "половине", "половину"]) {
        Some(after) => ordinal(after),
        None => match at.word(&["пол"]) {
            Some(after) => ordinal(after.glued_mark("-").unwrap_or(after)),
            None => half_of(at),
        },
    };
    if let Some((hour, after)) = eighth.filter(|(hour, _)| (1..=12).contains(hour)) {
        let (half, after) = suffix(after).unwrap_or((Half::Unknown, after));
        return Some((
            exactly(if hour == 1 { 12 } else { hour - 1 }, 30, half),
            after,
        ));
    }
    // «час дня»
    if let Some(after) = at.word(&["час"])
        && let Some((half, after)) = suffix(after)
    {
        return Some((exactly(1, 0, half), after));
    }
    let (hour, after) = counted(at).filter(|(hour, _)| (1..=12).contains(hour))?;
    if ["a", "an", "пару", "couple"].contains(&at.low()) {
        return None;
    }
    if let Some((half, after)) = suffix(after) {
        return Some((exactly(hour, 0, half), after));
    }
    if let Some(after) = after.word(&["o'clock", "o’clock", "oclock"]) {
        let (half, after) = suffix(after).unwrap_or((Half::Unknown, after));
        return Some((exactly(hour, 0, half), after));
    }
    let clock = Clock::new(hour, 0, Half::Unknown, Plain::Bare);
    // "at seven"; «в один день» is no hour.
    (led && !UNITS.contains(&after.low())).then_some((clock, after))
}

/// «полвосьмого» in one word.
fn half_of(at: At<'_>) -> Read<'_, u32> {
    const HOURS: &[&str] = &[
        "первого",
        "второго",
        "третьего",
        "четвертого",
        "пятого",
        "шестого",
        "седьмого",
        "восьмого",
        "девятого",
        "десятого",
        "одиннадцатого",
        "двенадцатого",
    ];
    let rest = at.low().strip_prefix("пол")?;
    (1..)
        .zip(HOURS)
        .find(|(_, word)| rest == **word)
        .map(|(hour, _)| (hour, at.next()))
}

/// am, p.m., «вечера», "in the evening".
pub fn suffix(at: At<'_>) -> Read<'_, Half> {
    for (half, letter) in [(Half::Before, "a"), (Half::After, "p")] {
        let whole = if letter == "a" { "am" } else { "pm" };
        if let Some(after) = at.word(&[whole]) {
            return Some((half, after.glued_mark(".").unwrap_or(after)));
        }
        if let Some(stop) = at.word(&[letter]).and_then(|at| at.glued_mark("."))
            && let Some(after) = stop.word(&["m"]).filter(|_| stop.glued())
        {
            return Some((half, after.glued_mark(".").unwrap_or(after)));
        }
    }
    let words: [(Half, &[&str]); 4] = [
        (Half::Before, &["in the morning", "утра"]),
        (Half::After, &["in the afternoon", "in the evening", "дня"]),
        (Half::After, &["вечера"]),
        (Half::Night, &["at night", "ночи"]),
    ];
    words
        .iter()
        .find_map(|(half, words)| at.one_of(words).map(|after| (*half, after)))
}
