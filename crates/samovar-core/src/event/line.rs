//! One typed line becomes an event: "Rust Night 18 Dec 19:00 Main hall", «Вечер Rust
//! в следующий вторник с 19 до 22 на 80 человек». The reader of lines says what was
//! typed; here it meets the venues and the clock, and becomes what an event is made of.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime};

use super::look::{Look, clashes};
use super::{Event, EventLine, ParseEventLine};
use crate::error::Result;
use crate::ids::{RoomId, VenueId};
use crate::planner::Reader;
use crate::rule::{Day, Ends, Every, Rule, Weekday};
use crate::settings::store as settings;
use crate::time::{self, Wall};
use crate::typed_line::ask::{self, LineAnswer, NoDay, Settled, USUAL_START};
use crate::typed_line::places::{self, Place};
use crate::typed_line::repeats::{Repeats, Unit};
use crate::typed_line::{self, Said, Wants};
use crate::venue::{ListVenues, store as venues};

/// Events of several days begin in the morning unless told.
const USUAL_DAYS: ((u32, u32), (u32, u32)) = ((10, 0), (18, 0));

pub fn parse(reader: &Reader<'_>, request: ParseEventLine) -> Result<EventLine> {
    let zone_name = settings::load(reader.conn)?.zone;
    let zone = time::zone(&zone_name)?;
    let now = time::wall_at(reader.now, zone).0;
    let places: Vec<Place<VenueId, RoomId>> = venues::list(reader, ListVenues::default())?
        .rows
        .into_iter()
        .map(|venue| Place {
            id: venue.id,
            name: venue.name,
            rooms: venue
                .rooms
                .into_iter()
                .map(|room| (room.id, room.name))
                .collect(),
        })
        .collect();
    let mut line = read(
        &request.text,
        request.answer.as_ref(),
        request.day,
        now,
        &places,
    );
    if let Some(event) = sketch(&line, zone_name) {
        line.looks = clashes::clashes(reader, &event)?;
        line.free_days = free_days(reader, &event, &line.looks, now)?;
    }
    Ok(line)
}

/// What the line would make, as far as other events go.
fn sketch(line: &EventLine, zone: String) -> Option<Event> {
    let starts = line.starts?;
    let mut event = crate::event::Event::blank(zone, starts);
    if let Some(ends) = line.ends {
        event.ends = ends;
    }
    (event.venue_id, event.room_id) = (line.venue_id, line.room_id);
    event.venue_name.clone_from(&line.venue_name);
    Some(event)
}

/// The nearest days of the weeks around it on which nothing else is known; working days
/// for a working day.
fn free_days(
    reader: &Reader<'_>,
    event: &Event,
    looks: &[Look],
    now: NaiveDateTime,
) -> Result<Vec<Day>> {
    if looks.is_empty() {
        return Ok(Vec::new());
    }
    let workday = |day: NaiveDate| day.weekday().num_days_from_monday() < 5;
    let wanted = event.starts.0.date();
    let mut free = Vec::new();
    for by in (1..=7).flat_map(|by| [by, -by]) {
        let mut there = event.clone();
        there.starts = event.starts.plus_minutes(by * 24 * 60);
        there.ends = event.ends.plus_minutes(by * 24 * 60);
        let day = there.starts.0.date();
        if there.starts.0 <= now || (workday(wanted) && !workday(day)) {
            continue;
        }
        if clashes::clashes(reader, &there)?.is_empty() {
            free.push(Day(day));
        }
        if free.len() == 3 {
            break;
        }
    }
    free.sort_unstable();
    Ok(free)
}

/// The line by the clock and the venues that are given.
pub fn read(
    text: &str,
    answer: Option<&LineAnswer>,
    day: Option<Day>,
    now: NaiveDateTime,
    places: &[Place<VenueId, RoomId>],
) -> EventLine {
    let mut said = typed_line::read(text, Wants::Event, now.date());
    let (venue, room) = places::take(&mut said.line, places);
    // "Plan an event on this day": the screen has said the day.
    said.day = said
        .day
        .or(day.filter(|_| said.repeats.is_none()).map(|day| day.0));
    let mut settled = ask::settle(&said, answer, now, NoDay::Ask);
    let mut rule = None;
    if let Some(repeats) = &said.repeats {
        rule = repeated(&said, repeats, &mut settled, now.date());
    }
    let starts = starts(&said, &settled);
    EventLine {
        title: said.line.rest(),
        starts,
        ends: starts.and_then(|starts| ends(&said, &settled, starts)),
        date_typed: settled.sure,
        time_typed: said.from.is_some() && !said.hour_guessed,
        venue_id: venue.as_ref().map(|(id, _)| *id),
        venue_name: venue.map(|(_, name)| name).unwrap_or_default(),
        room_id: room.as_ref().map(|(id, ..)| *id),
        room_name: room.map(|(.., name)| name).unwrap_or_default(),
        seats: said.seats,
        rule_words: rule.as_ref().map(Rule::words),
        rule,
        ask: settled.ask,
        looks: Vec::new(),
        free_days: Vec::new(),
        parts: said.line.parts(),
    }
}

fn starts(said: &Said, settled: &Settled) -> Option<Wall> {
    let (hour, minute) = match settled.last_day {
        Some(_) => USUAL_DAYS.0,
        None => USUAL_START,
    };
    let usual = NaiveTime::from_hms_opt(hour, minute, 0)?;
    // A line that names neither day nor hour is only a title so far.
    Some(Wall(settled.day?.and_time(said.from.unwrap_or(usual))))
}

fn ends(said: &Said, settled: &Settled, starts: Wall) -> Option<Wall> {
    let from = starts.0.time();
    if let Some(last) = settled.last_day {
        let usual = NaiveTime::from_hms_opt(USUAL_DAYS.1.0, USUAL_DAYS.1.1, 0)?;
        let until = said.until.unwrap_or(if from < usual {
            usual
        } else {
            NaiveTime::from_hms_opt(22, 0, 0)?
        });
        return Some(Wall(last.and_time(until)));
    }
    if let Some(until) = said.until {
        let date = starts.0.date();
        // "22:00–02:00" ends on the next day.
        let date = if until <= from {
            date.checked_add_days(Days::new(1))?
        } else {
            date
        };
        return Some(Wall(date.and_time(until)));
    }
    said.minutes
        .map(|minutes| starts.plus_minutes(i64::from(minutes)))
}

/// The rule, with its first date: the one that was typed if the rule has it, or else
/// the next one that it has.
fn repeated(
    said: &Said,
    repeats: &Repeats,
    settled: &mut Settled,
    today: NaiveDate,
) -> Option<Rule> {
    let typed = said.day.and(settled.day);
    let base = typed.or_else(|| today.succ_opt())?;
    let first = (0..800)
        .filter_map(|days| base.checked_add_days(Days::new(days)))
        .find(|day| is_on(repeats, *day));
    match first {
        Some(first) => {
            settled.day = Some(first);
            if typed.is_none() {
                // The rule says the day.
                settled.ask = None;
                settled.sure = true;
            }
        }
        // "weekly" and no day: that of the first date, which is asked.
        None if typed.is_none() && settled.ask.is_none() => return None,
        None => {}
    }
    rule(said, repeats, settled.day?)
}

/// Whether the rule has that day; nobody knows where it says none.
fn is_on(repeats: &Repeats, day: NaiveDate) -> bool {
    match (repeats.unit, repeats.nth, repeats.day) {
        (Unit::Week, ..) => repeats.weekdays.contains(&day.weekday()),
        (Unit::Month, Some((-1, weekday)), _) => {
            let next = day.checked_add_days(Days::new(7));
            day.weekday() == weekday && next.is_some_and(|next| next.month() != day.month())
        }
        (Unit::Month, Some((nth, weekday)), _) => {
            day.weekday() == weekday && day.day().div_ceil(7) == u32::from(nth.unsigned_abs())
        }
        (Unit::Month, None, Some(date)) => day.day() == u32::from(date),
        (Unit::Month, None, None) => false,
    }
}

fn rule(said: &Said, repeats: &Repeats, first: NaiveDate) -> Option<Rule> {
    let ends = match (
        said.times,
        said.repeats_until.filter(|until| *until >= first),
    ) {
        (Some(count), _) => Ends::After { count },
        (None, Some(until)) => Ends::On { date: Day(until) },
        (None, None) => Ends::Never,
    };
    let weekdays = |days: &[chrono::Weekday]| days.iter().copied().map(Weekday::of).collect();
    let mut rule = Rule {
        every: Every::Week,
        interval: repeats.interval,
        weekdays: (!repeats.weekdays.is_empty()).then(|| weekdays(&repeats.weekdays)),
        nth: None,
        weekday: None,
        day: None,
        ends,
    };
    if repeats.unit == Unit::Month {
        rule.every = Every::Month;
        rule.weekdays = None;
        match (repeats.nth, repeats.day) {
            (Some((nth, weekday)), _) => {
                (rule.nth, rule.weekday) = (Some(nth), Some(Weekday::of(weekday)));
            }
            (None, Some(day)) => rule.day = Some(day),
            // "monthly" on the third Tuesday is every third Tuesday.
            (None, None) => {
                let nth = i8::try_from(first.day().div_ceil(7)).ok()?;
                rule.nth = Some(if nth > 4 { -1 } else { nth });
                rule.weekday = Some(Weekday::of(first.weekday()));
            }
        }
    }
    rule.settled(first).ok()
}
