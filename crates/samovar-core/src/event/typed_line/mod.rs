//! One typed line becomes an event: "Rust Night 18 Dec 19:00 Main hall",
//! «18 ноя 19:00 Вечер Rust». Whatever is not a date, a time or a known venue
//! is the title; a guess is marked as one, so that the form can show it.

mod clock;
mod date;

use chrono::{Days, NaiveDate, NaiveTime};

use clock::clock;
use date::date;

use super::{EventLine, ParseEventLine};
use crate::db::text::fold;
use crate::error::Result;
use crate::planner::Reader;
use crate::settings::store as settings;
use crate::time::{self, Wall};
use crate::venue::{ListVenues, store as venues};

/// Meetups begin in the evening unless told.
const USUAL_START: (u32, u32) = (19, 0);

pub fn parse(reader: &Reader<'_>, request: ParseEventLine) -> Result<EventLine> {
    let zone = time::zone(&settings::load(reader.conn)?.zone)?;
    let today = time::wall_at(reader.now, zone).0.date();
    let mut found = read_line(&request.text, today);
    // The longest name wins: "Main hall" before "Main".
    let mut places: Vec<_> = venues::list(reader, ListVenues { query: None })?
        .into_iter()
        .map(|venue| (venue.id, venue.name))
        .collect();
    places.sort_by_key(|(_, name)| std::cmp::Reverse(name.chars().count()));
    let mut line = EventLine {
        title: String::new(),
        starts: found.starts(today),
        ends: found.ends(today),
        date_typed: found.date.is_some(),
        time_typed: found.time.is_some(),
        venue_id: None,
        venue_name: String::new(),
    };
    for (id, name) in places {
        if take_words(&mut found.rest, &name) {
            line.venue_id = Some(id);
            line.venue_name = name;
            break;
        }
    }
    line.title = trim_joints(&found.rest.join(" "));
    Ok(line)
}

/// What a line says, before anything about venues is known.
#[derive(Debug, Default, PartialEq, Eq)]
struct Found {
    date: Option<NaiveDate>,
    time: Option<NaiveTime>,
    until: Option<NaiveTime>,
    rest: Vec<String>,
}

impl Found {
    fn starts(&self, today: NaiveDate) -> Option<Wall> {
        let usual = NaiveTime::from_hms_opt(USUAL_START.0, USUAL_START.1, 0)?;
        // A line that names neither day nor hour is only a title so far.
        if self.date.is_none() && self.time.is_none() {
            return None;
        }
        let date = self.date.or_else(|| today.checked_add_days(Days::new(1)))?;
        Some(Wall(date.and_time(self.time.unwrap_or(usual))))
    }

    fn ends(&self, today: NaiveDate) -> Option<Wall> {
        let (starts, until) = (self.starts(today)?, self.until?);
        let date = starts.0.date();
        // "22:00–02:00" ends on the next day.
        let date = if until <= starts.0.time() {
            date.checked_add_days(Days::new(1))?
        } else {
            date
        };
        Some(Wall(date.and_time(until)))
    }
}

fn read_line(text: &str, today: NaiveDate) -> Found {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut found = Found::default();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let next = words.get(at + 1).copied().unwrap_or_default();
        let third = words.get(at + 2).copied().unwrap_or_default();
        let taken = if found.date.is_none()
            && let Some((date, taken)) = date(word, next, third, today)
        {
            found.date = Some(date);
            taken
        } else if found.time.is_none()
            && let Some((time, until, taken)) = clock(word, next)
        {
            (found.time, found.until) = (Some(time), until);
            taken
        } else {
            0
        };
        if taken == 0 {
            found.rest.push((*word).to_owned());
            at += 1;
        } else {
            // "at 19:00", «в пятницу»: the joint goes with what it joined.
            if found.rest.last().is_some_and(|word| is_joint(word)) {
                found.rest.pop();
            }
            at += taken;
        }
    }
    found
}

fn bare(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric())
        .to_lowercase()
}

fn is_joint(word: &str) -> bool {
    ["at", "on", "@", "в", "во", "—", "–", "-", ","].contains(&word.to_lowercase().as_str())
}

/// Takes the words of `name` out of the line when they stand there together.
fn take_words(rest: &mut Vec<String>, name: &str) -> bool {
    let wanted: Vec<String> = fold(name).split(' ').map(str::to_owned).collect();
    if wanted.iter().all(String::is_empty) || rest.len() <= wanted.len() {
        return false;
    }
    let Some(at) = rest.windows(wanted.len()).position(|window| {
        window
            .iter()
            .map(|word| fold(word))
            .eq(wanted.iter().cloned())
    }) else {
        return false;
    };
    rest.drain(at..at + wanted.len());
    if at > 0 && rest.get(at - 1).is_some_and(|word| is_joint(word)) {
        rest.remove(at - 1);
    }
    true
}

fn trim_joints(title: &str) -> String {
    title
        .trim_matches(|c: char| c.is_whitespace() || [',', '—', '–', '-', '@'].contains(&c))
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Wednesday, 18 November 2026.
    fn read(text: &str) -> (String, Option<String>, Option<String>) {
        let today = NaiveDate::from_ymd_opt(2026, 11, 18).unwrap();
        let found = read_line(text, today);
        (
            trim_joints(&found.rest.join(" ")),
            found.starts(today).map(|at| at.to_string()),
            found.ends(today).map(|at| at.to_string()),
        )
    }

    #[test]
    fn lines_in_both_languages_are_understood() {
        for (text, title, starts, ends) in [
            (
                "Rust Night 18 Dec 19:00",
                "Rust Night",
                "2026-12-18T19:00",
                None,
            ),
            (
                "18 ноя 19:00 Вечер Rust",
                "Вечер Rust",
                "2026-11-18T19:00",
                None,
            ),
            (
                "Вечер у самовара, 18 декабря 2027 в 18:30",
                "Вечер у самовара",
                "2027-12-18T18:30",
                None,
            ),
            (
                "Dec 5 Lightning talks 7pm",
                "Lightning talks",
                "2026-12-05T19:00",
                None,
            ),
            (
                "Data meetup 18.12 18:30-21:00",
                "Data meetup",
                "2026-12-18T18:30",
                Some("2026-12-18T21:00"),
            ),
            (
                "Ночь кода пт 22:00–02:00",
                "Ночь кода",
                "2026-11-20T22:00",
                Some("2026-11-21T02:00"),
            ),
            ("Tea tomorrow", "Tea", "2026-11-19T19:00", None),
            ("Party 3 Jan", "Party", "2027-01-03T19:00", None),
            (
                "2027-02-01 Workshop at 10:00",
                "Workshop",
                "2027-02-01T10:00",
                None,
            ),
            (
                "в субботу Чаепитие 17:00",
                "Чаепитие",
                "2026-11-21T17:00",
                None,
            ),
        ] {
            assert_eq!(
                read(text),
                (
                    title.to_owned(),
                    Some(starts.to_owned()),
                    ends.map(str::to_owned)
                ),
                "{text}"
            );
        }
    }

    #[test]
    fn titles_with_numbers_and_months_stay_titles() {
        assert_eq!(
            read("Market 101 for May fans"),
            ("Market 101 for May fans".to_owned(), None, None)
        );
        assert_eq!(
            read("Rust 2024 edition"),
            ("Rust 2024 edition".to_owned(), None, None)
        );
    }
}
