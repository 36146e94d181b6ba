//! Some hundreds of lines in each language with what a person means by them
//! (`lines/en.txt`, `lines/ru.txt`), read through the whole reader of events.

use chrono::{Datelike, NaiveDate, NaiveDateTime};

use super::ask::LineAnswer;
use super::places::Place;
use crate::event::{EventLine, line};
use crate::ids::{RoomId, VenueId};
use crate::rule::{Day, Ends, Every, Rule};
use crate::time::Wall;

fn noon() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 18)
        .unwrap()
        .and_hms_opt(12, 0, 0)
        .unwrap()
}

fn places() -> Vec<Place<VenueId, RoomId>> {
    let venues: [(&str, &[&str]); 6] = [
        ("The Boiler House", &["Tea room", "Main hall", "Attic"]),
        ("City Library", &["Reading room"]),
        ("Hackerspace 42", &[]),
        ("Котельная", &["Чайная", "Большой зал"]),
        ("Библиотека имени Гоголя", &["Читальный зал"]),
        ("Точка кипения", &[]),
    ];
    venues
        .iter()
        .map(|(name, rooms)| Place {
            id: VenueId::new(),
            name: (*name).to_owned(),
            rooms: rooms
                .iter()
                .map(|room| (RoomId::new(), (*room).to_owned()))
                .collect(),
        })
        .collect()
}

fn read(text: &str) -> EventLine {
    line::read(text, None, None, noon(), &places())
}

/// In the notation of the table.
fn said(line: &EventLine) -> String {
    let mut out: Vec<String> = Vec::new();
    let day = |at: Wall| {
        let short = at.0.format("%m-%d").to_string();
        if at.0.year() == 2026 {
            short
        } else {
            at.0.format("%y-%m-%d").to_string()
        }
    };
    match line.starts {
        None => out.push("-".to_owned()),
        Some(starts) => {
            let mut days = day(starts);
            let several = line
                .ends
                .filter(|ends| ends.minutes_since(starts) > 16 * 60);
            if let Some(ends) = several {
                days += &format!("/{}", day(ends));
            }
            out.push(days);
            let said = line
                .parts
                .iter()
                .any(|part| part.meaning == super::ask::LineMeaning::Time);
            if line.time_typed
                || said
                || starts.to_string().get(11..) != Some("19:00") && several.is_none()
            {
                let mut hours = format!(
                    "{}{}",
                    if line.time_typed { "" } else { "~" },
                    starts.0.format("%H:%M")
                );
                if let Some(ends) = line.ends.filter(|ends| {
                    several.is_none() || ends.0.format("%H:%M").to_string() != "18:00"
                }) {
                    hours += &format!("-{}", ends.0.format("%H:%M"));
                }
                out.push(hours);
            }
        }
    }
    if let Some(rule) = &line.rule {
        out.extend(rule_said(rule));
    }
    if !line.venue_name.is_empty() {
        out.push(format!("at:{}", line.venue_name));
    }
    if !line.room_name.is_empty() {
        out.push(format!("room:{}", line.room_name));
    }
    if let Some(seats) = line.seats {
        out.push(format!("seats:{seats}"));
    }
    if let Some(ask) = &line.ask {
        out.push(format!("ask:{}", ask.about.word()));
    }
    out.join(" ")
}

fn rule_said(rule: &Rule) -> Vec<String> {
    let interval = if rule.interval == 1 {
        String::new()
    } else {
        rule.interval.to_string()
    };
    let often = match rule.every {
        Every::Week => {
            let days: Vec<&str> = rule
                .weekdays
                .iter()
                .flatten()
                .map(|day| day.word())
                .collect();
            format!("{interval}week:{}", days.join("+"))
        }
        Every::Month => match (rule.nth, rule.weekday, rule.day) {
            (Some(-1), Some(day), _) => format!("{interval}month:last-{}", day.word()),
            (Some(nth), Some(day), _) => format!("{interval}month:{nth}{}", day.word()),
            (.., day) => format!("{interval}month:{}", day.unwrap_or(0)),
        },
    };
    let end = match &rule.ends {
        Ends::Never => None,
        Ends::On { date } => Some(format!("until:{}", date.0.format("%y-%m-%d"))),
        Ends::After { count } => Some(format!("times:{count}")),
    };
    std::iter::once(format!("every:{often}"))
        .chain(end)
        .collect()
}

fn check(table: &str) {
    let mut wrong = Vec::new();
    let mut lines = 0;
    for row in table
        .lines()
        .filter(|row| !row.is_empty() && !row.starts_with('#'))
    {
        let (text, meant) = row.split_once(" => ").unwrap();
        let (title, spec) = meant.rsplit_once(" | ").unwrap();
        let found = read(text);
        lines += 1;
        let got = (found.title.clone(), said(&found));
        // A night is "tonight" by a guess; the hour of the table says so itself.
        if got != (title.to_owned(), spec.to_owned()) {
            wrong.push(format!(
                "{text}\n    meant {title} | {spec}\n    read  {} | {}",
                got.0, got.1
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {lines} lines:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(lines >= 300, "{lines} lines");
}

#[test]
fn english_lines_mean_what_people_mean() {
    check(include_str!("lines/en.txt"));
}

#[test]
fn russian_lines_mean_what_people_mean() {
    check(include_str!("lines/ru.txt"));
}

#[test]
fn an_answer_settles_the_day_while_its_words_stand_in_the_line() {
    let answer = |words: &str, day: (i32, u32, u32)| LineAnswer {
        words: words.to_owned(),
        day: Day(NaiveDate::from_ymd_opt(day.0, day.1, day.2).unwrap()),
    };
    let read = |text: &str, answer: &LineAnswer| line::read(text, Some(answer), None, noon(), &[]);
    let past = answer("8 Nov", (2026, 11, 8));
    let found = read("Rust Night 8 Nov 19:00", &past);
    assert_eq!(
        found.starts.map(|at| at.to_string()),
        Some("2026-11-08T19:00".to_owned())
    );
    assert!(found.ask.is_none() && found.date_typed);
    // Typing on keeps the answer, another day asks again, and no other day is an answer.
    assert!(
        read("Rust Night 8 Nov 19:00 80 people", &past)
            .ask
            .is_none()
    );
    assert!(read("Rust Night 9 Nov 19:00", &past).ask.is_some());
    let other = answer("8 Nov", (2026, 11, 9));
    assert!(read("Rust Night 8 Nov 19:00", &other).ask.is_some());
    // A day that is taken may give way to a free one.
    let found = read("Rust Night 8 Dec 19:00", &answer("8 Dec", (2026, 12, 9)));
    assert_eq!(
        found.starts.map(|at| at.to_string()),
        Some("2026-12-09T19:00".to_owned())
    );
    let found = read("Rust Night 19:00", &answer("", (2026, 11, 18)));
    assert_eq!(
        found.starts.map(|at| at.to_string()),
        Some("2026-11-18T19:00".to_owned())
    );
    assert!(found.ask.is_none());
}

/// Every line of the tables cut after every letter: what one sees while one types.
#[test]
fn no_beginning_of_a_line_is_ever_made_an_event_in_the_past() {
    let places = places();
    let tables = [include_str!("lines/en.txt"), include_str!("lines/ru.txt")];
    for row in tables
        .iter()
        .flat_map(|table| table.lines())
        .filter(|row| row.contains(" => "))
        .step_by(3)
    {
        let (text, _) = row.split_once(" => ").unwrap();
        for (end, letter) in text.char_indices() {
            let typed = &text[..end + letter.len_utf8()];
            let found = line::read(typed, None, None, noon(), &places);
            let over = found.starts.is_some_and(|starts| starts.0 <= noon());
            assert!(!over || found.ask.is_some(), "{typed}: {:?}", found.starts);
        }
    }
}
