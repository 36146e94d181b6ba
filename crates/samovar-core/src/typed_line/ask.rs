//! What a line cannot say by itself is asked: a day that is over, that does not exist
//! or that is a guess is never written without a choice. And the words of the answer.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::words::{Line, Meaning};
use super::{About, Doubt, Said};
use crate::rule::Day;
use crate::wire::word_enum;

/// Meetups begin in the evening unless told.
pub const USUAL_START: (u32, u32) = (19, 0);

word_enum! {
    /// `line-ask-<word>` in the Fluent files.
    LineDoubt {
        Past = "past", NoSuchDay = "no-such-day", DayOrMonth = "day-or-month", Weekday = "weekday",
        WhichWeek = "which-week", DaysOfMonth = "days-of-month", NumberOrDay = "number-or-day", NoDay = "no-day", NoSuchTime = "no-such-time",
    }
}

word_enum! {
    LineMeaning {
        Day = "day", Time = "time", Length = "length", Seats = "seats", Repeats = "repeats", Venue = "venue",
        Room = "room", Owner = "owner",
    }
}

/// A question about a line. Without days the line itself has to be mended.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LineAsk {
    pub about: LineDoubt,
    /// What was typed; empty where nothing was.
    pub words: String,
    /// What may be meant, the likeliest first.
    pub days: Vec<Day>,
}

/// One of the days, for the words that were asked about: it holds while they stand there.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LineAnswer {
    pub words: String,
    pub day: Day,
}

/// Words of a line and what they were understood as.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LinePart {
    pub words: String,
    pub meaning: LineMeaning,
}

impl From<About> for LineDoubt {
    fn from(about: About) -> Self {
        match about {
            About::Past => Self::Past,
            About::NoSuchDay => Self::NoSuchDay,
            About::DayOrMonth => Self::DayOrMonth,
            About::Weekday => Self::Weekday,
            About::WhichWeek => Self::WhichWeek,
            About::DaysOfMonth => Self::DaysOfMonth,
            About::NumberOrDay => Self::NumberOrDay,
            About::NoDay => Self::NoDay,
            About::NoSuchTime => Self::NoSuchTime,
        }
    }
}

/// The day of a line once its answer is heard, and what is still to be asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Settled {
    pub day: Option<NaiveDate>,
    pub last_day: Option<NaiveDate>,
    /// By words or by an answer, and no guess.
    pub sure: bool,
    pub ask: Option<LineAsk>,
}

/// Whether a line with an hour and no day is about some day that has to be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoDay {
    Ask,
    /// The day is that of something else.
    Known,
}

/// Hears the answer; what was asked about other words is no answer any more.
#[must_use]
pub fn settle(
    said: &Said,
    answer: Option<&LineAnswer>,
    now: NaiveDateTime,
    no_day: NoDay,
) -> Settled {
    let today = now.date();
    let doubt = said.doubt.clone().or_else(|| {
        if said.day.is_none() {
            // An hour alone: today while it is ahead, or one of the next days.
            let from = said.from.filter(|_| no_day == NoDay::Ask)?;
            let first = if from > now.time() { 0 } else { 1 };
            let days =
                (first..first + 4).filter_map(|days| today.checked_add_days(Days::new(days)));
            let mut days: Vec<NaiveDate> = days.collect();
            // Tomorrow is likelier than today.
            if first == 0 {
                days.swap(0, 1);
            }
            return Some((
                Doubt {
                    about: About::NoDay,
                    days,
                },
                String::new(),
            ));
        }
        let evening = NaiveTime::from_hms_opt(USUAL_START.0, USUAL_START.1, 0)
            .filter(|_| no_day == NoDay::Ask);
        let over = said.day == Some(today)
            && said.last_day.is_none()
            && said.from.or(evening).is_some_and(|from| from <= now.time());
        if !over {
            return None;
        }
        let days = vec![today.succ_opt()?, today];
        Some((
            Doubt {
                about: About::Past,
                days,
            },
            said.line.said_as(Meaning::Day),
        ))
    });
    // Another day was chosen than the one that is typed, because something else is on it.
    let moved_to = answer.filter(|answer| {
        said.day.is_some()
            && answer.words == said.line.said_as(Meaning::Day)
            && answer.day.0 > today
    });
    let doubt = match (moved_to, doubt) {
        (Some(_), Some((doubt, words))) if doubt.days.is_empty() => Some((doubt, words)),
        (Some(answer), _) => {
            let by = said.day.map(|day| answer.day.0 - day);
            return Settled {
                day: Some(answer.day.0),
                last_day: said
                    .last_day
                    .zip(by)
                    .and_then(|(last, by)| last.checked_add_signed(by)),
                sure: true,
                ask: None,
            };
        }
        (None, doubt) => doubt,
    };
    let Some((doubt, words)) = doubt else {
        return Settled {
            day: said.day,
            last_day: said.last_day,
            sure: said.day.is_some(),
            ask: None,
        };
    };
    let heard = answer
        .filter(|answer| answer.words == words && doubt.days.contains(&answer.day.0))
        .map(|answer| answer.day.0);
    let day = heard.or_else(|| doubt.days.first().copied()).or(said.day);
    let moved = |last: NaiveDate| {
        let by = day? - said.day?;
        last.checked_add_signed(by)
    };
    Settled {
        day,
        last_day: said.last_day.and_then(moved),
        sure: heard.is_some(),
        ask: heard.is_none().then(|| LineAsk {
            about: doubt.about.into(),
            words,
            days: doubt.days.into_iter().map(Day).collect(),
        }),
    }
}

impl Line {
    /// All words of one meaning.
    #[must_use]
    pub fn said_as(&self, meaning: Meaning) -> String {
        let words: Vec<String> = self
            .parts()
            .into_iter()
            .filter(|part| part.meaning == meaning.into())
            .map(|part| part.words)
            .collect();
        words.join(" ")
    }

    /// What was understood, in the order of the line.
    #[must_use]
    pub fn parts(&self) -> Vec<LinePart> {
        let mut parts = Vec::new();
        let mut from = 0;
        while let Some(token) = self.tokens.get(from) {
            let to = (from..self.tokens.len())
                .find(|at| {
                    self.tokens
                        .get(*at)
                        .is_none_or(|next| next.taken != token.taken)
                })
                .unwrap_or(self.tokens.len());
            if let Some(meaning) = token.taken {
                let words = self.said(from, to);
                parts.push(LinePart {
                    words: words.trim_matches([',', ' ']).to_owned(),
                    meaning: meaning.into(),
                });
            }
            from = to;
        }
        parts
    }
}

impl From<Meaning> for LineMeaning {
    fn from(meaning: Meaning) -> Self {
        match meaning {
            Meaning::Day => Self::Day,
            Meaning::Time => Self::Time,
            Meaning::Length => Self::Length,
            Meaning::Seats => Self::Seats,
            Meaning::Repeats => Self::Repeats,
            Meaning::Venue => Self::Venue,
            Meaning::Room => Self::Room,
            Meaning::Owner => Self::Owner,
        }
    }
}
