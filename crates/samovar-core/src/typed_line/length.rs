//! How long: "for 3 hours", «на 2 часа», "90 min", «1 ч 30 мин», "1h30", `20m`.

use super::numbers::count;
use super::words::At;

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
