//! One typed line, understood: "Rust Night next Tuesday 19-22 for 80 people", «Ужин
//! 20:00 1 ч», «заказать еду до пятницы».
//!
//! It says what each word was understood as, what is a guess and what has to be asked;
//! whatever is none of these stays the title, numbers of titles too. Pure: no rows are
//! read here. Events, sessions and tasks add what they know (`event/line.rs`,
//! `session/line.rs`, `task/line.rs`).

pub mod ask;
mod before;
mod calendar_words;
mod clock;
mod clock_words;
mod date;
mod date_numbers;
mod days_of_month;
mod length;
mod numbers;
pub mod places;
mod relative;
pub mod repeats;
mod seats;
#[cfg(test)]
mod table;
pub mod words;

use chrono::{Datelike, NaiveDate, NaiveTime};

use calendar_words::{lone_weekday, part_of_day, weekday};
use clock::Plain;
pub use date::{About, Dated, Doubt};
use repeats::Repeats;
use words::{At, Line, Meaning};

/// What a line is read for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wants {
    /// All there is.
    Event,
    /// Hours and lengths; days only where the event has several.
    Session { days: bool },
    /// Days and hours.
    Task,
}

/// What a line says. What it does not say is `None`.
#[derive(Debug, Clone)]
pub struct Said {
    pub line: Line,
    pub day: Option<NaiveDate>,
    /// The last of several days.
    pub last_day: Option<NaiveDate>,
    /// What has to be asked, and the words that it is about.
    pub doubt: Option<(Doubt, String)>,
    pub from: Option<NaiveTime>,
    /// "at 7", "tonight": the half of the day, or the hour, is a guess.
    pub hour_guessed: bool,
    /// "6:30" may be in the morning or in the evening.
    pub hour_open: bool,
    pub until: Option<NaiveTime>,
    pub minutes: Option<u32>,
    pub seats: Option<u32>,
    pub repeats: Option<Repeats>,
    /// The last day on which it may take place, or how many times it does.
    pub repeats_until: Option<NaiveDate>,
    pub times: Option<u32>,
    /// Of a task: days before the event, after it below zero.
    pub days_before: Option<i32>,
    pub owner: Option<String>,
}

impl Said {
    fn of(line: Line) -> Self {
        Self {
            line,
            day: None,
            last_day: None,
            doubt: None,
            from: None,
            hour_guessed: false,
            hour_open: false,
            until: None,
            minutes: None,
            seats: None,
            repeats: None,
            repeats_until: None,
            times: None,
            days_before: None,
            owner: None,
        }
    }

    /// Takes the first match of the whole line.
    fn find<T>(
        &mut self,
        meaning: Meaning,
        read: impl for<'t> Fn(At<'t>) -> Option<(T, At<'t>)>,
    ) -> Option<(T, String)> {
        let (value, from, to) = self
            .line
            .places()
            .find_map(|at| read(at).map(|(value, after)| (value, at.here, after.here)))?;
        let said = self.line.said(from, to);
        self.line.take(from, to, meaning);
        Some((value, said))
    }
}

/// Reads a line by the clock of `today`.
#[must_use]
pub fn read(text: &str, wants: Wants, today: NaiveDate) -> Said {
    let mut said = Said::of(Line::of(text));
    let event = wants == Wants::Event;
    let several = event.then(|| said.find(Meaning::Day, |at| days_of_month::several(at, today)));
    let several = several.flatten();
    if event {
        if several.is_none() {
            read_repeats(&mut said, today);
        }
        said.seats = said
            .find(Meaning::Seats, seats::named)
            .map(|(seats, _)| seats);
    }
    if wants != Wants::Task {
        said.minutes = said
            .find(Meaning::Length, led_length)
            .map(|(minutes, _)| minutes);
    }
    if wants == Wants::Task {
        said.line.more_leads = &[
            "by",
            "before",
            "until",
            "till",
            "due",
            "до",
            "срок",
            "не",
            "позднее",
            "deadline",
        ];
        said.owner = said.find(Meaning::Owner, owner).map(|(owner, _)| owner);
        said.days_before = said
            .find(Meaning::Day, before::days_before)
            .map(|(days, _)| days);
    }
    if let Some((dated, words)) = several {
        said.day = Some(dated.day);
        said.doubt = dated.doubt.map(|doubt| (doubt, words));
        read_hours(&mut said);
    } else if !(event && read_moments(&mut said, today)) {
        if wants != (Wants::Session { days: false }) && said.days_before.is_none() {
            read_day(&mut said, today);
        }
        read_hours(&mut said);
    }
    if wants != Wants::Task && said.minutes.is_none() {
        let free = !event;
        let timed = said.from.is_some();
        said.minutes = said
            .find(Meaning::Length, |at| free_length(at, free, timed))
            .map(|(minutes, _)| minutes);
    }
    if event && said.seats.is_none() {
        said.seats = said
            .find(Meaning::Seats, seats::bare)
            .map(|(seats, _)| seats);
    }
    said
}

/// "@Boris".
fn owner(at: At<'_>) -> Option<(String, At<'_>)> {
    let name = at.mark("@")?;
    let token = name
        .token()
        .filter(|token| token.is_word() && !token.spaced)?;
    Some((token.text.clone(), name.next()))
}

fn read_repeats(said: &mut Said, today: NaiveDate) {
    let Some((found, _)) = said.find(Meaning::Repeats, repeats::repeats) else {
        return;
    };
    said.times = said
        .find(Meaning::Repeats, |at| repeats::times(at, &found))
        .map(|(times, _)| times);
    said.repeats_until = said
        .find(Meaning::Repeats, |at| {
            let at = at.word(&["until", "till", "til", "through", "до", "по", "to"])?;
            end_of_month(at, today)
                .or_else(|| date::named(at, today))
                .or_else(|| date_numbers::numeric_with_year(at, today))
                .or_else(|| date_numbers::numeric(at, today))
        })
        .map(|(until, _)| until.day);
    said.repeats = Some(found);
}

/// "until the end of May"
fn end_of_month(at: At<'_>, today: NaiveDate) -> Option<(Dated, At<'_>)> {
    let after = at.one_of(&["the end of", "end of", "конца"])?;
    let (month, after) = calendar_words::month(after)?;
    let year = if month < today.month() {
        today.year() + 1
    } else {
        today.year()
    };
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    let last = first
        .checked_add_months(chrono::Months::new(1))?
        .pred_opt()?;
    Some((Dated::sure(last), after))
}

/// "for 3 hours", «на 2 часа», «длительностью 90 минут».
fn led_length(at: At<'_>) -> Option<(u32, At<'_>)> {
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
    let (minutes, end) = length::length(after)?;
    // «перенести на 19 часов» is when.
    let hour = at.low() == "на" && (13 * 60..24 * 60).contains(&minutes) && minutes % 60 == 0;
    (!hour).then_some((minutes, end))
}

/// A length without a word before it: in the line of an event only beside its time.
fn free_length(at: At<'_>, anywhere: bool, timed: bool) -> Option<(u32, At<'_>)> {
    let (minutes, after) = length::length(at)?;
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

/// "5 Dec 14:00 – 6 Dec 18:00"
fn read_moments(said: &mut Said, today: NaiveDate) -> bool {
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

fn read_day(said: &mut Said, today: NaiveDate) {
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
        let apart = after.mark(",").is_some()
            && (at.here == 0 || at.before().is_some_and(words::Token::is_mark));
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

fn read_hours(said: &mut Said) {
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
