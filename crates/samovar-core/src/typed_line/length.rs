//! How long: "for 3 hours", «на 2 часа», "90 min", «1 ч 30 мин», "1h30", `20m`.

use super::numbers::count;
use super::words::{At, Meaning};

/// "for 3 hours", «на 2 часа», "90 min", «1 ч 30 мин», "1h30", `20m`: minutes.
pub fn length(at: At<'_>) -> Option<(u32, At<'_>)> {
    const HOURS: &[&str] = &[
        "h",
        "hr",
        "hrs",
        "hour",
        "hours",
        "ч",
        "час",
        "часа",
        "часов",
        "часик",
    ];
    const MINUTES: &[&str] = &[
        "m",
        "min",
        "mins",
        "minute",
        "minutes",
        "мин",
        "минут",
        "минуты",
        "минуту",
        "м",
    ];
    if let Some(after) = at.one_of(&["half an hour", "полчаса", "half hour"]) {
        return Some((30, after));
    }
    if let Some(after) = at.one_of(&[
        "полтора часа",
        "an hour and a half",
        "hour and a half",
        "one and a half hours",
    ]) {
        return Some((90, after));
    }
    if let Some(after) = at.one_of(&["два с половиной часа", "two and a half hours"])
    {
        return Some((150, after));
    }
    let (whole, after) = match count(at) {
        Some(found) => found,
        // «час»
        None => (1, at.word(&["час"]).map(|_| at)?),
    };
    // "1.5 h", «1,5 ч»
    let (tenths, after) = match after
        .glued_mark(".,")
        .and_then(|dot| dot.digits().filter(|_| dot.glued()))
    {
        Some((digits, after)) if digits.len() == 1 || digits == "25" || digits == "75" => {
            let scale = 10_u32.pow(u32::try_from(digits.len()).ok()?);
            (digits.parse::<u32>().ok()? * 60 / scale, after)
        }
        Some(_) => return None,
        None => (0, after),
    };
    let after = after.glued_mark("-").unwrap_or(after);
    if let Some(end) = after.short(HOURS) {
        let minutes = whole.checked_mul(60)? + tenths;
        let inner = end.maybe(&["and", "и"]);
        if let Some((more, after)) = inner.number().filter(|(more, _)| *more < 60) {
            let unit = after.short(MINUTES);
            // "1h30"
            if unit.is_some() || (end.glued() && inner.here == end.here) {
                return Some((minutes + more, unit.unwrap_or(after)));
            }
        }
        return (minutes > 0 && minutes <= 72 * 60).then_some((minutes, end));
    }
    let end = after.short(MINUTES)?;
    (tenths == 0 && (1..=1440).contains(&whole)).then_some((whole, end))
}

/// "for 3 hours", «на 2 часа», «длительностью 90 минут».
pub fn led(at: At<'_>) -> Option<(u32, At<'_>)> {
    let after = at.one_of(&[
        "for",
        "lasting",
        "lasts",
        "length",
        "duration",
        "на",
        "длительность",
        "длительностью",
        "продолжительностью",
        "продолжительность",
        "длится",
    ])?;
    let after = after
        .mark(":")
        .unwrap_or(after)
        .maybe(&["about", "примерно", "около"]);
    let (minutes, end) = length(after)?;
    // «перенести на 19 часов» is when.
    let hour = at.low() == "на" && (13 * 60..24 * 60).contains(&minutes) && minutes % 60 == 0;
    (!hour).then_some((minutes, end))
}

/// A length without a word before it: in the line of an event only beside its time.
pub fn free(at: At<'_>, anywhere: bool, timed: bool) -> Option<(u32, At<'_>)> {
    let (minutes, after) = length(at)?;
    let digits = at.digits().is_some();
    if anywhere {
        // "A minute of silence", «час пик»: digits, or the end of the line.
        return (digits || after.ends()).then_some((minutes, after));
    }
    let beside = at
        .before()
        .is_some_and(|before| before.taken == Some(Meaning::Time));
    (digits
        && timed
        && beside
        && minutes <= 24 * 60
        && (after.ends()
            || after
                .token()
                .is_some_and(|next| !next.is_word() || starts_upper(&next.text))))
    .then_some((minutes, after))
}

fn starts_upper(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_uppercase)
}
