//! Events as pickers and the palette offer them: the next date first, then past
//! ones, the latest first; a series once, with its next date. What begins with the
//! words typed stands before what only holds them.

use std::cmp::Reverse;
use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Event, EventState, EventsView, series_mark, store};
use crate::db::text;
use crate::error::Result;
use crate::ids::{EventId, SeriesId};
use crate::keyboard;
use crate::planner::Reader;
use crate::time::Wall;
use crate::wire::{Page, window};

#[derive(Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PickEvents {
    /// Words of the title or venue, or of the date ("tea 15 dec"). What the other layout
    /// makes of them comes after what they find as typed.
    pub query: Option<String>,
    /// The query is not tried on the other layout of the keyboard.
    pub as_typed: Option<bool>,
    pub view: Option<EventsView>,
    /// True: every date of a series by itself.
    pub dates: Option<bool>,
    /// Only the dates of this series.
    pub series_id: Option<SeriesId>,
    pub offset: Option<u32>,
    /// At most 200.
    pub limit: Option<u32>,
}

/// Words of a title and of what is typed that are looked at.
const MOST_WORDS: usize = 12;

/// An event to choose.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EventPick {
    pub id: EventId,
    pub title: String,
    pub state: EventState,
    pub starts: Wall,
    pub ends: Wall,
    pub zone: String,
    pub venue_name: String,
    pub is_past: bool,
    pub series: Option<PickedSeries>,
}

/// The series that a choice stands for.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PickedSeries {
    pub id: SeriesId,
    /// Dates that are events, and how many of them are still to come.
    pub dates: u32,
    pub ahead: u32,
}

/// How well an event answers what was typed; the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// The title begins with it.
    Title,
    /// Each word begins a word of the title, or names the date.
    Words,
    /// It is in the venue, or inside a word.
    Somewhere,
}

/// What was found, and whether the date itself was asked for.
#[derive(Debug, Clone, Copy)]
struct Found {
    /// Not as typed, but as the other layout has it.
    guessed: bool,
    fit: Fit,
    by_date: bool,
}

pub fn pick(reader: &Reader<'_>, request: PickEvents) -> Result<Page<EventPick>> {
    let view = request.view.unwrap_or(EventsView::All);
    let all = store::all(reader)?;
    let series = series_of(&all);
    let wanted = request
        .series_id
        .map(|id| series_mark::whole_or_gone(reader.conn, id))
        .transpose()?;
    let query = request.query.as_deref().unwrap_or_default();
    let readings = readings(query, request.as_typed == Some(true));
    let mut names = HashMap::new();
    let mut found: Vec<(Found, &Event)> = all
        .iter()
        .filter(|event| match view {
            EventsView::Upcoming => !event.is_past,
            EventsView::Past => event.is_past,
            EventsView::All => true,
        })
        .filter(|event| wanted.is_none() || event.series_id == wanted)
        .filter_map(|event| Some((fit(event, &readings, &mut names)?, event)))
        .collect();
    found.sort_by_key(|(found, event)| (found.guessed, found.fit, nearness(event)));
    let read_as = found
        .first()
        .filter(|(best, _)| best.guessed)
        .and_then(|_| keyboard::other_layout(query.trim()));
    if !request.dates.unwrap_or(false) {
        once_a_series(&mut found);
    }
    let (offset, limit) = window(request.offset, request.limit);
    let total = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let rows = found
        .into_iter()
        .skip(offset as usize)
        .take(limit as usize)
        .map(|(_, event)| shown(event, &series))
        .collect();
    Ok(Page::new(rows, total).read_as(read_as))
}

/// Each series of these events, with how many dates it has and has ahead.
#[must_use]
pub fn series_of(events: &[Event]) -> HashMap<SeriesId, PickedSeries> {
    let mut series = HashMap::new();
    for event in events {
        let Some(id) = event.series_id else { continue };
        let counted = series.entry(id).or_insert(PickedSeries {
            id,
            dates: 0,
            ahead: 0,
        });
        counted.dates += 1;
        counted.ahead += u32::from(takes_place(event));
    }
    series
}

#[must_use]
pub fn shown(event: &Event, series: &HashMap<SeriesId, PickedSeries>) -> EventPick {
    EventPick {
        id: event.id,
        title: event.title.clone(),
        state: event.state,
        starts: event.starts,
        ends: event.ends,
        zone: event.zone.clone(),
        venue_name: event.venue_name.clone(),
        is_past: event.is_past,
        series: event.series_id.and_then(|id| series.get(&id).cloned()),
    }
}

fn takes_place(event: &Event) -> bool {
    !event.is_past && event.state != EventState::Cancelled
}

/// What is to come, soonest first; what was, latest first; what was called off.
fn nearness(event: &Event) -> (u8, Option<Wall>, Option<Reverse<Wall>>) {
    if takes_place(event) {
        (0, Some(event.starts), None)
    } else if event.is_past {
        (1, None, Some(Reverse(event.starts)))
    } else {
        (2, Some(event.starts), None)
    }
}

/// Leaves the first of each series, which is the nearest; dates that were asked for stay.
fn once_a_series(found: &mut Vec<(Found, &Event)>) {
    let mut seen = Vec::new();
    found.retain(|(found, event)| match event.series_id {
        Some(id) if !found.by_date => {
            let first = !seen.contains(&id);
            if first {
                seen.push(id);
            }
            first
        }
        _ => true,
    });
}

/// A word as people write it, in Latin letters, and as it sounds.
type Forms = [String; 3];

/// What is looked for: the words, and whether they are not those that were typed.
struct Wanted {
    words: Vec<Forms>,
    guessed: bool,
}

/// The words typed, and those that the same keys give on the other layout.
fn readings(query: &str, as_typed: bool) -> Vec<Wanted> {
    let typed = Wanted {
        words: words(query),
        guessed: false,
    };
    let other = keyboard::other_layout(query.trim())
        .filter(|_| !as_typed)
        .map(|other| Wanted {
            words: words(&other),
            guessed: true,
        });
    // A Latin full stop is a Russian letter: what has no words as typed may have some.
    std::iter::once(typed)
        .filter(|typed| !typed.words.is_empty() || query.trim().is_empty())
        .chain(other.filter(|other| !other.words.is_empty()))
        .collect()
}

fn words(text: &str) -> Vec<Forms> {
    text::fold(text)
        .split(' ')
        .filter(|word| !word.is_empty())
        .take(MOST_WORDS)
        .map(|word| [word.to_owned(), text::latin(word), text::sound(word)])
        .collect()
}

/// Title and venue → the words of each.
type Named<'e> = HashMap<(&'e str, &'e str), (Vec<Forms>, Vec<Forms>)>;

/// The best answer of any reading; none: it is not this event.
fn fit<'e>(event: &'e Event, readings: &[Wanted], names: &mut Named<'e>) -> Option<Found> {
    // The dates of a series have one title between them.
    let (title, venue) = names
        .entry((event.title.as_str(), event.venue_name.as_str()))
        .or_insert_with(|| (words(&event.title), words(&event.venue_name)));
    readings
        .iter()
        .filter_map(|wanted| fit_words(event.starts.0.date(), title, venue, wanted))
        .min_by_key(|found| (found.guessed, found.fit))
}

fn fit_words(date: NaiveDate, title: &[Forms], venue: &[Forms], wanted: &Wanted) -> Option<Found> {
    let typed = &wanted.words;
    let mut found = Found {
        guessed: wanted.guessed,
        fit: Fit::Title,
        by_date: false,
    };
    for (place, word) in typed.iter().enumerate() {
        let [written, ..] = word;
        // The words so far stand at the beginning, in this order.
        let at_the_beginning = found.fit == Fit::Title
            && title.get(place).is_some_and(|known| {
                if place + 1 < typed.len() {
                    same(known, word)
                } else {
                    begins(known, word)
                }
            });
        let fit = if at_the_beginning {
            Fit::Title
        } else if title.iter().any(|known| begins(known, word)) {
            Fit::Words
        } else if names_date(written, date) {
            found.by_date = true;
            // "tea 15 dec": the title stands as well as it did.
            if place == 0 { Fit::Words } else { found.fit }
        } else if venue.iter().any(|known| begins(known, word))
            || (written.chars().count() > 2
                && title.iter().any(|[known, ..]| known.contains(written)))
        {
            Fit::Somewhere
        } else {
            return None;
        };
        found.fit = found.fit.max(fit);
    }
    Some(found)
}

fn begins(known: &Forms, word: &Forms) -> bool {
    known
        .iter()
        .zip(word)
        .any(|(known, word)| !word.is_empty() && known.starts_with(word))
}

fn same(known: &Forms, word: &Forms) -> bool {
    known.iter().zip(word).any(|(known, word)| known == word)
}

/// In both languages, as far as their forms agree.
const MONTHS: [[&str; 3]; 12] = [
    ["january", "январь", "января"],
    ["february", "февраль", "февраля"],
    ["march", "март", "марта"],
    ["april", "апрель", "апреля"],
    ["may", "май", "мая"],
    ["june", "июнь", "июня"],
    ["july", "июль", "июля"],
    ["august", "август", "августа"],
    ["september", "сентябрь", "сентября"],
    ["october", "октябрь", "октября"],
    ["november", "ноябрь", "ноября"],
    ["december", "декабрь", "декабря"],
];

/// A day, a month by name or number, or a year.
fn names_date(word: &str, date: NaiveDate) -> bool {
    if let Ok(number) = word.parse::<u32>() {
        return number == date.day()
            || number == date.month()
            || i64::from(number) == i64::from(date.year());
    }
    word.chars().count() > 2
        && MONTHS
            .get(date.month0() as usize)
            .is_some_and(|names| names.iter().any(|name| name.starts_with(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(title: &str, query: &str) -> Option<(Fit, bool)> {
        let date = NaiveDate::from_ymd_opt(2026, 12, 15).unwrap();
        readings(query, false)
            .iter()
            .filter_map(|wanted| fit_words(date, &words(title), &words("Boiler House"), wanted))
            .min_by_key(|found| (found.guessed, found.fit))
            .map(|found| (found.fit, found.by_date))
    }

    #[test]
    fn what_a_title_begins_with_stands_before_its_words_and_those_before_the_rest() {
        assert_eq!(fits("Rust Evening", "rust"), Some((Fit::Title, false)));
        assert_eq!(fits("Rust Evening", "rust ev"), Some((Fit::Title, false)));
        assert_eq!(fits("Tea and Rust", "rust"), Some((Fit::Words, false)));
        assert_eq!(fits("Tea and Rust", "rust tea"), Some((Fit::Words, false)));
        assert_eq!(fits("Trusted code", "rust"), Some((Fit::Somewhere, false)));
        assert_eq!(fits("Go Night", "boiler"), Some((Fit::Somewhere, false)));
        assert_eq!(fits("Go Night", "rust"), None);
        assert_eq!(fits("Rust Evening", "rusty ev"), None);
    }

    #[test]
    fn a_date_that_is_typed_is_asked_for() {
        assert_eq!(fits("Tea and Rust", "tea 15 dec"), Some((Fit::Title, true)));
        assert_eq!(fits("Чай и Rust", "чай декабря"), Some((Fit::Title, true)));
        assert_eq!(fits("Tea and Rust", "2026-12-15"), Some((Fit::Words, true)));
        assert_eq!(fits("Tea and Rust", "tea 16 dec"), None);
        assert_eq!(fits("Day 15", "day 15"), Some((Fit::Title, false)));
    }

    #[test]
    fn the_other_layout_and_the_other_alphabet_are_read() {
        assert_eq!(fits("Rust Evening", "кгые"), Some((Fit::Title, false)));
        assert_eq!(fits("Чай и Rust", "xfq"), Some((Fit::Title, false)));
        assert_eq!(fits("Чай и Rust", "chay"), Some((Fit::Title, false)));
    }
}
