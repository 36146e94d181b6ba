//! The day and the hours of a line, the plainest readings first.

use chrono::{Datelike, NaiveDate, NaiveTime};

use super::calendar_words::{lone_weekday, part_of_day, weekday};
use super::dated::{About, Dated, Doubt};
use super::hour::Plain;
use super::tokens::Token;
use super::words::{At, Meaning};
use super::{Said, clock, date, date_numbers, relative};

/// "5 Dec 14:00 – 6 Dec 18:00"
pub fn moments(said: &mut Said, today: NaiveDate) -> bool {
    fn moment(at: At<'_>, today: NaiveDate) -> Option<((Dated, NaiveTime), At<'_>)> {
        let (day, after) = date::named(at, today)
            .or_else(|| date_numbers::numeric_with_year(at, today))
            .or_else(|| date_numbers::numeric(at, today))?;
        let after = after
            .mark(",")
            .unwrap_or(after)
            .maybe(&["at", "в", "с", "from"]);
        let (time, after) = clock::moment(after)?;
        day.last.is_none().then_some(((day, time), after))
    }
    let found = said.find(Meaning::Day, |at| {
        let (first, after) = moment(at, today)?;
        let to = after
            .mark("-–—")
            .or_else(|| after.word(&["to", "till", "until", "до", "по"]))?;
        let (last, after) = moment(to, today)?;
        (last.0.day >= first.0.day).then_some(((first, last), after))
    });
    let Some((((first, from), (last, until)), words)) = found else {
        return false;
    };
    said.day = Some(first.day);
    said.last_day = Some(last.day).filter(|last| *last > first.day);
    said.doubt = first.doubt.or(last.doubt).map(|doubt| (doubt, words));
    (said.from, said.until) = (Some(from), Some(until));
    true
}

/// One day, or several.
pub fn day(said: &mut Said, today: NaiveDate) {
    type Reader = for<'t> fn(At<'t>, NaiveDate) -> Option<(Dated, At<'t>)>;
    let real = |found: &Dated| {
        found
            .doubt
            .as_ref()
            .is_none_or(|doubt| doubt.about != About::NoSuchDay)
    };
    // A day that comes with every date of a rule needs no other.
    let tiers: [Reader; 7] = [
        date::named,
        date_numbers::numeric_with_year,
        date::nth_weekday,
        date_numbers::numeric,
        date::day_of_month,
        relative::relative,
        relative::plain_weekday,
    ];
    let hour_elsewhere = said
        .line
        .places()
        .any(|at| clock::hours(at, Plain::Clear).is_some());
    let soon = |at: At<'_>| {
        relative::relative(at, today)
            .or_else(|| relative::plain_weekday(at, today))
            .is_some()
            || relative::this_part(at).is_some()
    };
    let day_elsewhere = said.line.places().any(soon);
    let mut found = None;
    for (tier, reader) in tiers.into_iter().enumerate() {
        if tier == 5
            && let Some((hour, _)) = said.find(Meaning::Day, relative::this_part)
        {
            said.day = Some(today);
            said.from = NaiveTime::from_hms_opt(hour, 0, 0);
            said.hour_guessed = true;
            return;
        }
        found = said.find(Meaning::Day, |at| {
            reader(at, today)
                .filter(|(found, _)| real(found))
                .filter(|(found, _)| {
                    // «вт 19.05» is an hour, «вт 15.12» a date.
                    let hour = tier == 3 && day_elsewhere && !hour_elsewhere && like_an_hour(at);
                    // A version stays one where another day is said.
                    let version = found
                        .doubt
                        .as_ref()
                        .is_some_and(|doubt| doubt.about == About::NumberOrDay);
                    !(hour && (weekday(at).is_none() || found.doubt.is_some()))
                        && !(version && day_elsewhere)
                })
        });
        if found.is_some() {
            break;
        }
    }
    if found.is_none() {
        found = tiers
            .into_iter()
            .find_map(|reader| said.find(Meaning::Day, |at| reader(at, today)));
    }
    let Some((dated, words)) = found else { return };
    said.day = Some(dated.day);
    said.last_day = dated.last;
    said.doubt = dated.doubt.map(|doubt| (doubt, words));
    // "tomorrow evening"
    if let Some((part, _)) = said.find(Meaning::Time, |at| {
        let beside = at
            .before()
            .is_some_and(|before| before.taken == Some(Meaning::Day));
        (beside || (!hour_elsewhere && at.phrase("in the").is_some())).then(|| part_of_day(at))?
    }) {
        said.from = NaiveTime::from_hms_opt(part.usual_hour(), 0, 0);
        said.hour_guessed = true;
    }
    // "Friday, Rust Night, 18 Dec": the weekday that says the same goes along.
    let same = dated.day.weekday();
    said.find(Meaning::Day, |at| {
        let (day, after) = lone_weekday(at)?;
        let apart =
            after.mark(",").is_some() && (at.here == 0 || at.before().is_some_and(Token::is_mark));
        let led = ["on", "в", "во"].contains(&at.word_before());
        (day == same && (apart || led || after.token().is_none())).then_some(((), after))
    });
}

/// `19.05` and `18.10`, but not `15.12` and `5.10`.
fn like_an_hour(at: At<'_>) -> bool {
    let at = weekday(at).map_or(at, |(_, after)| after);
    let Some((hour, dot)) = at.number() else {
        return false;
    };
    dot.mark(".")
        .and_then(At::digits)
        .is_some_and(|(minute, _)| {
            (7..24).contains(&hour)
                && minute.len() == 2
                && minute.parse::<u32>().is_ok_and(|minute| minute % 5 == 0)
        })
}

/// From when to when.
pub fn hours(said: &mut Said) {
    let found = [Plain::Clear, Plain::Led, Plain::Bare]
        .into_iter()
        .find_map(|plain| said.find(Meaning::Time, |at| clock::hours(at, plain)));
    if let Some((hours, _)) = found {
        (said.from, said.until) = (Some(hours.from), hours.until);
        (said.hour_guessed, said.hour_open) = (hours.guessed, hours.open);
    } else if let Some((_, words)) = said.find(Meaning::Time, |at| {
        clock::impossible(at).map(|after| ((), after))
    }) {
        let doubt = Doubt {
            about: About::NoSuchTime,
            days: Vec::new(),
        };
        said.doubt = Some((doubt, words));
    }
    if let Some(from) = said.from
        && said.until.is_none()
    {
        said.until = said
            .find(Meaning::Time, |at| clock::until(at, from))
            .map(|(until, _)| until);
    }
}
