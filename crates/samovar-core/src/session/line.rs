//! One typed line becomes a session: "Doors 18:30 20m", «Ужин 20:00 1 ч», "Async Rust
//! — Ann Lee 40 min". The event says the day and which half of it; its speakers and
//! rooms are known by name.

use chrono::{Days, NaiveDateTime, NaiveTime, Timelike};

use super::kind;
use super::{ParseSessionLine, SessionKind, SessionLine, SessionSpeaker};
use crate::db::text::fold;
use crate::error::Result;
use crate::event::{Event, store as events};
use crate::ids::{RoomId, VenueId};
use crate::planner::Reader;
use crate::speaker::{Speaker, store as speakers};
use crate::time::Wall;
use crate::typed_line::places::{self, Place};
use crate::typed_line::{self, Said, Wants};
use crate::venue::store as venues;

pub fn parse(reader: &Reader<'_>, request: ParseSessionLine) -> Result<SessionLine> {
    let event = events::load(reader, request.event_id)?;
    let several = event.starts.0.date() != last_day(&event);
    let mut said = typed_line::read(
        &request.text,
        Wants::Session { days: several },
        event.starts.0.date(),
    );
    let room = match event.venue_id {
        Some(venue) => {
            let rooms = venues::rooms(reader.conn, venue)?;
            let place: Place<VenueId, RoomId> = Place {
                id: venue,
                name: String::new(),
                rooms: rooms.into_iter().map(|room| (room.id, room.name)).collect(),
            };
            places::take(&mut said.line, &[place]).1
        }
        None => None,
    };
    let title = said.line.rest();
    let known = speakers::of_event(reader, event.id)?;
    let (title, speakers) = speakers_of(title, &known);
    let named = kind::of_title(&title);
    let kind = named.unwrap_or(SessionKind::Talk);
    let starts = said.from.and_then(|from| when(&event, &said, from));
    Ok(SessionLine {
        title,
        kind,
        starts,
        minutes: minutes(&said).unwrap_or_else(|| kind::usual_minutes(kind)),
        minutes_typed: minutes(&said).is_some(),
        room_id: room.as_ref().map(|(id, ..)| *id),
        room_name: room.map(|(.., name)| name).unwrap_or_default(),
        speakers,
        parts: said.line.parts(),
    })
}

fn minutes(said: &Said) -> Option<u32> {
    if let (Some(from), Some(until)) = (said.from, said.until) {
        let minute = |time: NaiveTime| time.hour() * 60 + time.minute();
        return Some((minute(until) + 24 * 60 - minute(from)) % (24 * 60))
            .filter(|minutes| *minutes > 0);
    }
    said.minutes
}

/// That hour of the event: its evening where "6:30" may be both, its night after midnight.
fn when(event: &Event, said: &Said, from: NaiveTime) -> Option<Wall> {
    let first = event.starts.0.date();
    let day = said
        .day
        .filter(|day| (first..=last_day(event)).contains(day))
        .unwrap_or(first);
    let late = from.hour() < 12 && said.hour_open;
    let hour = |time: NaiveTime| day.and_time(time);
    let near = |at: NaiveDateTime| {
        let (starts, ends) = (event.starts.0, event.ends.0);
        if at < starts {
            starts - at
        } else if at > ends {
            at - ends
        } else {
            chrono::Duration::zero()
        }
    };
    let mut readings = vec![hour(from)];
    if late {
        readings.extend(from.with_hour(from.hour() + 12).map(hour));
    } else if said.hour_guessed && from.hour() >= 12 {
        readings.extend(from.with_hour(from.hour() - 12).map(hour));
    }
    if said.day.is_none() {
        readings.extend(hour(from).checked_add_days(Days::new(1)));
    }
    readings.into_iter().min_by_key(|at| near(*at)).map(Wall)
}

/// An event that ends at midnight or in the night is one of one day.
fn last_day(event: &Event) -> chrono::NaiveDate {
    let ends = event.ends.0;
    match ends.time().hour() < 6 {
        true => ends
            .date()
            .pred_opt()
            .unwrap_or(ends.date())
            .max(event.starts.0.date()),
        false => ends.date(),
    }
}

/// The speaker whose talk has this title, or whose name stands in the line.
fn speakers_of(title: String, known: &[Speaker]) -> (String, Vec<SessionSpeaker>) {
    let of = |speaker: &Speaker| SessionSpeaker {
        speaker_id: speaker.id,
        name: speaker.name.clone(),
    };
    let folded = fold(&title);
    let same: Vec<SessionSpeaker> = known
        .iter()
        .filter(|speaker| !folded.is_empty() && fold(&speaker.talk_title) == folded)
        .map(of)
        .collect();
    if !same.is_empty() {
        return (title, same);
    }
    for (joint, name_first) in [
        (" — ", false),
        (" – ", false),
        (" - ", false),
        (": ", true),
        (" by ", false),
    ] {
        let Some((before, after)) = (if name_first {
            title.split_once(joint)
        } else {
            title.rsplit_once(joint)
        }) else {
            continue;
        };
        for (name, rest) in [(after, before), (before, after)] {
            let named = known
                .iter()
                .find(|speaker| fold(&speaker.name) == fold(name));
            if let Some(speaker) = named.filter(|_| !rest.trim().is_empty()) {
                return (rest.trim().to_owned(), vec![of(speaker)]);
            }
        }
    }
    (title, Vec::new())
}
