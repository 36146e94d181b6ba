//! Hours in digits: 19:00, 19.00, 7pm, "1900 hrs", «19 ч 30 мин», and a bare 7.

use super::clock_words::suffix;
use super::hour::{Clock, Half, Plain};
use super::numbered::{is_numbered, is_version};
use super::words::{At, Read};

/// `led`: a word before it says that it is an hour.
pub fn digits(at: At<'_>, led: bool) -> Read<'_, Clock> {
    let (text, after) = at.digits()?;
    let whole_day = text.starts_with('0');
    // "1900 hrs", "at 1930"
    if text.len() == 4 {
        let number: u32 = text.parse().ok()?;
        let (hour, minute) = (number / 100, number % 100);
        let hrs = after.word(&["h", "hrs", "hours"]);
        let year = (1990..2100).contains(&number) && hrs.is_none();
        // "0900-1700"
        let range = after
            .glued_mark("-–")
            .and_then(|dash| dash.digits())
            .is_some_and(|(end, _)| end.len() == 4);
        let ok =
            hour < 24 && minute < 60 && minute % 5 == 0 && !year && (hrs.is_some() || range || led);
        return ok.then(|| {
            let plain = if hrs.is_some() {
                Plain::Clear
            } else {
                Plain::Led
            };
            let clock = Clock {
                whole_day: true,
                ..Clock::new(hour, minute, Half::Unknown, plain)
            };
            (clock, hrs.unwrap_or(after))
        });
    }
    let hour: u32 = text.parse().ok().filter(|_| text.len() <= 2)?;
    if hour > 24 {
        return None;
    }
    // `19:00`, `19.00`, "19h30", «19 ч 30 мин»
    if let Some(colon) = after.glued_mark(":.") {
        let dot = after.low() == ".";
        let minute = colon
            .digits()
            .filter(|(digits, _)| colon.glued() && digits.len() == 2);
        if let Some((minute, end)) = minute {
            let minute: u32 = minute.parse().ok().filter(|minute| *minute < 60)?;
            let more = end
                .glued_mark(".:")
                .is_some_and(|at| at.glued() && at.digits().is_some());
            if more || (hour == 24 && minute > 0) {
                return None;
            }
            let end = end
                .word(&["h", "hrs", "ч"])
                .filter(|_| end.glued())
                .unwrap_or(end);
            let half = suffix(end);
            let plain = match (dot, half.is_some()) {
                (true, false) if (is_numbered(at) || is_version(at)) && !led => return None,
                (true, false) => Plain::Led,
                _ => Plain::Clear,
            };
            let (half, end) = half.unwrap_or((Half::Unknown, end));
            let clock = Clock {
                whole_day: hour > 12 || whole_day,
                ..Clock::new(hour, minute, half, plain)
            };
            return Some((clock, end));
        }
        if !dot {
            return None;
        }
    }
    // «19-00», «в 19-30»
    if let Some((minute, end)) = after
        .glued_mark("-")
        .and_then(|dash| dash.digits().filter(|_| dash.glued()))
        && minute.len() == 2
        && let Ok(minute) = minute.parse::<u32>()
        && (minute == 0 || (25..60).contains(&minute) && minute % 5 == 0)
        && end.glued_mark("-.:/").is_none()
        && !is_numbered(at)
        && hour >= 7
    {
        let clock = Clock {
            whole_day: true,
            ..Clock::new(hour, minute, Half::Unknown, Plain::Led)
        };
        return Some((clock, end));
    }
    if let Some((half, after)) = suffix(after) {
        let clock = Clock::new(hour, 0, half, Plain::Clear);
        return (hour <= 12 || half != Half::Before).then_some((clock, after));
    }
    if let Some(end) = after.word(&["o'clock", "o’clock", "oclock"]) {
        let (half, end) = suffix(end).unwrap_or((Half::Unknown, end));
        let clock = Clock {
            spoken: true,
            ..Clock::new(hour, 0, half, Plain::Clear)
        };
        return Some((clock, end));
    }
    let hours = after
        .short(&["ч", "час", "часа", "часов", "часам"])
        .or_else(|| after.word(&["h", "hrs"]));
    if let Some(end) = hours {
        // «2 часа» is how long, «в 2 часа» when.
        let minutes = end.number().filter(|(minute, after)| {
            *minute < 60 && (end.glued() || after.short(&["мин", "минут"]).is_some())
        });
        let (minute, end) = match minutes {
            Some((minute, end)) => (minute, end.short(&["мин", "минут"]).unwrap_or(end)),
            None => (0, end),
        };
        let (half, end) = suffix(end).unwrap_or((Half::Unknown, end));
        let english = after.low().is_ascii();
        if hour < if english { 8 } else { 7 } && !led && half == Half::Unknown {
            return None;
        }
        // "24h" and «24 часа» of a hackathon.
        if hour == 24 || (english && hour < 13 && !led) {
            return None;
        }
        let clock = Clock::new(hour, minute, half, Plain::Clear);
        return Some((clock, end));
    }
    if (is_numbered(at) || is_version(at)) && !led {
        return None;
    }
    let clock = Clock {
        whole_day: hour > 12 || whole_day,
        ..Clock::new(hour, 0, Half::Unknown, Plain::Bare)
    };
    Some((clock, after))
}
