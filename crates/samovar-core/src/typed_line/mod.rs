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
mod clock_digits;
mod clock_words;
mod date;
mod date_numbers;
mod dated;
mod days_of_month;
mod hour;
mod length;
mod numbered;
mod numbers;
pub mod places;
mod relative;
pub mod repeats;
mod seats;
#[cfg(test)]
mod table;
mod tokens;
mod when;
pub mod words;

use chrono::{NaiveDate, NaiveTime};

pub use dated::{About, Dated, Doubt};
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
            .find(Meaning::Length, length::led)
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
        when::hours(&mut said);
    } else if !(event && when::moments(&mut said, today)) {
        if wants != (Wants::Session { days: false }) && said.days_before.is_none() {
            when::day(&mut said, today);
        }
        when::hours(&mut said);
    }
    if wants != Wants::Task && said.minutes.is_none() {
        let free = !event;
        let timed = said.from.is_some();
        said.minutes = said
            .find(Meaning::Length, |at| length::free(at, free, timed))
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
            date::end_of_month(at, today)
                .or_else(|| date::named(at, today))
                .or_else(|| date_numbers::numeric_with_year(at, today))
                .or_else(|| date_numbers::numeric(at, today))
        })
        .map(|(until, _)| until.day);
    said.repeats = Some(found);
}
