//! Whose guests a list holds, by the name of its file: an event that is known, or
//! the line from which a new one could be made. Only a guess, shown as one.

use std::path::Path;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::db::text::fold;
use crate::error::Result;
use crate::ids::EventId;
use crate::planner::Reader;
use crate::settings::store as settings;
use crate::time::{self, Wall};

#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GuessEvent {
    /// Of the list; where it lies does not matter.
    pub file_name: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventGuess {
    /// An event that the name of the file speaks of.
    pub event_id: Option<EventId>,
    /// What a new event could be read from: `Rust Evening 2026-12-08`.
    pub line: String,
    /// True where the name of the file says more than "guests".
    pub named: bool,
    /// Events that are not over.
    pub ahead: u32,
}

/// Words that say what sort of file it is, and whose export. Folded.
const NOISE: &[&str] = &[
    "all",
    "answers",
    "attendee",
    "attendees",
    "attendance",
    "bevy",
    "checkin",
    "contacts",
    "copy",
    "csv",
    "data",
    "download",
    "eventbrite",
    "excel",
    "export",
    "exported",
    "file",
    "final",
    "form",
    "forms",
    "google",
    "guest",
    "guestlist",
    "guests",
    "list",
    "luma",
    "meetup",
    "member",
    "members",
    "new",
    "order",
    "orders",
    "of",
    "participants",
    "people",
    "pretix",
    "registration",
    "registrations",
    "report",
    "response",
    "responses",
    "rsvp",
    "rsvps",
    "sheet",
    "signups",
    "table",
    "ticket",
    "tickets",
    "timepad",
    "tito",
    "untitled",
    "users",
    "xls",
    "xlsx",
    "cp1251",
    "utf8",
    "utf",
    "win",
    // What is pasted comes as a file of this name.
    "pasted",
    "cells",
    "вставленные",
    "ячейки",
    "en",
    "ru",
    "manager",
    "replies",
    "contact",
    "the",
    "for",
    "and",
    "with",
    "анкета",
    "билеты",
    "все",
    "выгрузка",
    "гости",
    "гостей",
    "данные",
    "заявки",
    "итог",
    "итоговый",
    "копия",
    "лист",
    "новая",
    "новый",
    "ответы",
    "отклики",
    "отчет",
    "регистрации",
    "регистрация",
    "список",
    "таблица",
    "участники",
    "участников",
    "файл",
    "форма",
    "форму",
    "формы",
    "на",
    "для",
    "и",
    "с",
    "из",
];

pub fn guess(reader: &Reader<'_>, request: GuessEvent) -> Result<EventGuess> {
    let zone = time::zone(&settings::load(reader.conn)?.zone)?;
    let today = time::wall_at(reader.now, zone).0.date();
    let stem = Path::new(&request.file_name)
        .file_stem()
        .unwrap_or_default();
    let name = Named::of(&stem.to_string_lossy());
    let mut statement = reader.conn.prepare_cached(
        "SELECT id, title, starts FROM event WHERE state <> 'cancelled' ORDER BY starts, id",
    )?;
    let events = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<Vec<(EventId, String, Wall)>>>()?;
    let fits = |(_, title, starts): &&(EventId, String, Wall)| {
        name.speaks_of(title, starts.0.date(), today)
    };
    let ahead = |(.., starts): &&(EventId, String, Wall)| starts.0.date() >= today;
    // The next one first, else the latest.
    let found = events
        .iter()
        .filter(fits)
        .find(ahead)
        .or_else(|| events.iter().rev().find(fits));
    Ok(EventGuess {
        event_id: found.map(|(id, ..)| *id),
        line: name.line(today),
        named: !name.words.is_empty(),
        ahead: events.iter().filter(ahead).count() as u32,
    })
}

/// What the name of a file says.
#[derive(Debug, Default, PartialEq, Eq)]
struct Named {
    words: Vec<String>,
    date: Option<NaiveDate>,
}

impl Named {
    fn of(stem: &str) -> Self {
        let (rest, date) = without_date(stem);
        let apart = |c: char| c.is_whitespace() || "_-()[]{},;+–—".contains(c);
        let mut words: Vec<String> = rest
            .split(apart)
            .map(|word| word.trim_matches(['.', '«', '»', '"', '\'', '“', '”', '„']))
            .filter(|word| {
                let many_digits = word.len() > 4 && word.chars().all(|c| c.is_ascii_digit());
                !word.is_empty() && !many_digits
            })
            .map(str::to_owned)
            .collect();
        // Whole words that only say what sort of file it is; "and" stays inside a title.
        let noise = |word: &String| NOISE.contains(&fold(word).as_str());
        let number = |word: &String| word.chars().all(|c| c.is_ascii_digit());
        let starts = words.iter().position(|word| !noise(word) && !number(word));
        let ends = words.iter().rposition(|word| !noise(word) && !number(word));
        words = match (starts, ends) {
            // A number may belong to the title before it: "Web 3".
            (Some(starts), Some(ends)) => {
                let tail = words
                    .get(ends + 1)
                    .filter(|word| number(word) && !copies(stem, word));
                let upto = ends + usize::from(tail.is_some());
                words
                    .drain(..)
                    .skip(starts)
                    .take(upto + 1 - starts)
                    .collect()
            }
            _ => Vec::new(),
        };
        Self { words, date }
    }

    /// What a new event could be read from. A day that is over is the day of the
    /// export, most likely: the manager is asked for another.
    fn line(&self, today: NaiveDate) -> String {
        let mut words = self.words.clone();
        if let Some(first) = words.first_mut()
            && first.chars().all(|c| !c.is_uppercase())
        {
            let mut letters = first.chars();
            *first = letters
                .next()
                .map(|letter| letter.to_uppercase().chain(letters).collect())
                .unwrap_or_default();
        }
        let day = self.date.filter(|date| *date > today);
        words.extend(day.map(|date| date.format("%Y-%m-%d").to_string()));
        words.join(" ")
    }

    fn speaks_of(&self, title: &str, on: NaiveDate, today: NaiveDate) -> bool {
        if self.words.is_empty() {
            // "guests 2026-12-08": the day alone says which.
            return self.date.is_some_and(|date| date == on && date >= today);
        }
        let all =
            |text: &str| -> Vec<String> { fold(text).split(' ').map(str::to_owned).collect() };
        let (mine, theirs) = (all(&self.words.join(" ")), all(title));
        let within = |some: &[String], all: &[String]| some.iter().all(|word| all.contains(word));
        let named = within(&theirs, &mine) || within(&mine, &theirs);
        // A day ahead is that of the event; one that is over may be that of the export.
        named && self.date.is_none_or(|date| date == on || date <= today)
    }
}

/// `guests (1)`: the browser's number, not the title's.
fn copies(stem: &str, number: &str) -> bool {
    stem.contains(&format!("({number})"))
}

/// The text without the first date in figures, and the time of day that follows it.
fn without_date(text: &str) -> (String, Option<NaiveDate>) {
    const SHAPES: [(usize, &str); 5] = [
        (10, "%Y-%m-%d"),
        (10, "%Y_%m_%d"),
        (10, "%d.%m.%Y"),
        (10, "%d-%m-%Y"),
        (8, "%Y%m%d"),
    ];
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    for (at, first) in text.char_indices() {
        let before = text.get(..at).unwrap_or_default();
        if !first.is_ascii_digit() || digit(before.chars().next_back()) {
            continue;
        }
        for (length, shape) in SHAPES {
            let Some(found) = text.get(at..at + length) else {
                continue;
            };
            let after = text.get(at + length..).unwrap_or_default();
            if digit(after.chars().next()) {
                continue;
            }
            if let Ok(date) = NaiveDate::parse_from_str(found, shape)
                && (2000..2200).contains(&chrono::Datelike::year(&date))
            {
                return (format!("{before} {}", without_clock(after)), Some(date));
            }
        }
    }
    (text.to_owned(), None)
}

/// `-10-30-00`, `T1030`, `_10.30`: behind a date that is a time of day.
fn without_clock(text: &str) -> &str {
    let mut rest = text;
    loop {
        let Some(next) = rest.strip_prefix(['-', '_', 'T', '.', ':', ' ']) else {
            return rest;
        };
        let digits = next.chars().take_while(char::is_ascii_digit).count();
        match digits {
            2 | 4 | 6 => rest = next.get(digits..).unwrap_or_default(),
            _ => return rest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(stem: &str) -> String {
        let today = NaiveDate::from_ymd_opt(2026, 11, 29).unwrap();
        Named::of(stem).line(today)
    }

    #[test]
    fn name_of_a_file_gives_title_and_day() {
        for (stem, read) in [
            ("luma", ""),
            ("guests (1)", ""),
            ("Responses 2026-11-20", ""),
            (
                "Rust Evening - Guests - 2026-11-28-10-30-00",
                "Rust Evening",
            ),
            ("rust-evening_2026-12-08", "Rust evening 2026-12-08"),
            ("Tea and Rust 15.12.2026", "Tea and Rust 2026-12-15"),
            ("Вечер Rust (Ответы)", "Вечер Rust"),
            (
                "Ответы на форму «Вечер Rust» 8 декабря",
                "Вечер Rust 8 декабря",
            ),
            ("Web 3 attendees", "Web 3"),
            ("attendees Meetup 19 Berlin 1764412345", "Berlin"),
            ("Список гостей 20261208", "2026-12-08"),
        ] {
            assert_eq!(line(stem), read, "{stem}");
        }
    }

    #[test]
    fn file_speaks_of_the_event_of_its_words_and_day() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 12, day).unwrap();
        let today = day(1);
        let speaks = |stem: &str, title: &str, on| Named::of(stem).speaks_of(title, on, today);
        assert!(speaks("Rust Evening - Guests", "Rust Evening", day(8)));
        assert!(speaks("rust", "Rust Evening", day(8)));
        assert!(speaks("tea-and-rust-2026-12-15", "Tea and Rust", day(15)));
        assert!(!speaks("tea-and-rust-2026-12-15", "Tea and Rust", day(22)));
        assert!(speaks("guests 2026-12-08", "Go Night", day(8)));
        assert!(!speaks("guests 2026-12-01", "Go Night", day(8)));
        assert!(!speaks("guests", "Go Night", day(8)));
        // The day of the export.
        assert!(speaks("Go Night 2026-11-28", "Go Night", day(8)));
    }
}
