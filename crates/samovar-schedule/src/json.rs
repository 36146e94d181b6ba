//! Schedule JSON as frab and pretalx write it.

use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::builder::{Builder, RawLink, RawPerson, RawSession};
use crate::complaints::Reason;
use crate::error::ReadError;
use crate::model::{Dialect, Programme};
use crate::times;
use crate::xml::is_cancelled;

const CONFERENCE_IMPLIED: &[&str] = &[
    "acronym",
    "start",
    "end",
    "daysCount",
    "days",
    "timeslot_duration",
    "day_change",
    "title",
    "time_zone_name",
    "rooms",
    "tracks",
    "venue",
];
const CONFERENCE_NO_PLACE: &[&str] = &[
    "description",
    "url",
    "logo",
    "colors",
    "keywords",
    "meta",
    "subtitle",
    "city",
    "base_url",
    "license",
];
const IMPLIED: &[&str] = &[
    "id",
    "guid",
    "code",
    "slug",
    "date",
    "start",
    "duration",
    "room",
    "title",
    "subtitle",
    "track",
    "type",
    "abstract",
    "description",
    "persons",
    "end",
    "status",
    "state",
    "language",
    "links",
    "attachments",
];
const NO_PLACE: &[&str] = &[
    "url",
    "logo",
    "answers",
    "recording_license",
    "do_not_record",
    "do_not_stream",
    "feedback_url",
    "origin_url",
    "recording",
    "image",
    "license",
    "video_download_url",
    "resources",
];

/// The part that holds the conference, where the value is a schedule.
pub fn schedule_of(value: &Value) -> Option<&Map<String, Value>> {
    let inside = value.get("schedule").unwrap_or(value).as_object()?;
    inside.contains_key("conference").then_some(inside)
}

pub fn read(value: &Value, schedule: &Map<String, Value>) -> Result<Programme, ReadError> {
    let mut builder = Builder::new(Dialect::Schedule);
    let generator = value.get("generator").or_else(|| schedule.get("generator"));
    builder.plain =
        generator.and_then(|one| one.get("name")?.as_str()) == Some(crate::write_names::NAME);
    builder.programme.version = word(schedule.get("version")).into_owned();
    for (name, part) in schedule {
        let known = ["conference", "version", "generator", "$schema", "rooms"];
        if !known.contains(&name.as_str()) {
            beside(&mut builder, name, part, &["url", "base_url"]);
        }
    }
    let none = Map::new();
    let conference = schedule
        .get("conference")
        .and_then(Value::as_object)
        .unwrap_or(&none);
    of_conference(&mut builder, conference);
    for day in list(conference.get("days")) {
        let date = times::day(&word(day.get("date")));
        if let Some(date) = date {
            builder.day(date);
        }
        let rooms = day.get("rooms").and_then(Value::as_object).unwrap_or(&none);
        for (room, events) in rooms {
            builder.known_room(room, None);
            for event in list(Some(events)) {
                session(&mut builder, event, room, date)?;
            }
        }
    }
    Ok(builder.finish())
}

fn of_conference(builder: &mut Builder, conference: &Map<String, Value>) {
    builder.programme.title = word(conference.get("title")).into_owned();
    builder.programme.venue = word(conference.get("venue")).into_owned();
    builder.programme.zone = conference
        .get("time_zone_name")
        .map(|zone| word(Some(zone)).into_owned());
    for room in list(conference.get("rooms")) {
        let seats = room.get("capacity").and_then(Value::as_u64);
        let seats = seats.and_then(|seats| u32::try_from(seats).ok());
        builder.known_room(&word(room.get("name")), seats);
    }
    for track in list(conference.get("tracks")) {
        let colour = track.get("color").and_then(Value::as_str);
        builder.known_track(&word(track.get("name")), colour);
    }
    for (name, part) in conference {
        if !CONFERENCE_IMPLIED.contains(&name.as_str()) {
            beside(builder, name, part, CONFERENCE_NO_PLACE);
        }
    }
}

/// What is said and has no place, or is not known.
fn beside(builder: &mut Builder, name: &str, part: &Value, known: &[&str]) {
    let says_something = match part {
        Value::Null | Value::Bool(false) => false,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(parts) => !parts.is_empty(),
        Value::Object(parts) => !parts.is_empty(),
        Value::Bool(true) | Value::Number(_) => true,
    };
    if says_something {
        let reason = if known.contains(&name) {
            Reason::NoPlace
        } else {
            Reason::UnknownPart
        };
        builder.complaints.add(name, reason);
    }
}

fn session(
    builder: &mut Builder,
    event: &Value,
    room: &str,
    date: Option<chrono::NaiveDate>,
) -> Result<(), ReadError> {
    let Some(parts) = event.as_object() else {
        builder.complaints.add("event", Reason::Unreadable);
        return Ok(());
    };
    for (name, part) in parts {
        if !IMPLIED.contains(&name.as_str()) {
            beside(builder, name, part, NO_PLACE);
        }
    }
    let starts = times::moment(&word(parts.get("date"))).or_else(|| {
        let clock = word(parts.get("start"));
        times::moment(&clock).or_else(|| Some((date?.and_time(times::clock(&clock)?), None)))
    });
    let said_room = word(parts.get("room"));
    let mut coming = Vec::new();
    for one in list(parts.get("persons")) {
        let states = ["state", "status"];
        if states
            .iter()
            .any(|name| is_cancelled(&word(one.get(*name))))
        {
            builder.complaints.add(&person(one).name, Reason::Cancelled);
        } else {
            coming.push(person(one));
        }
    }
    builder.session(RawSession {
        key: key(event),
        title: word(parts.get("title")),
        subtitle: word(parts.get("subtitle")),
        kind: word(parts.get("type")),
        track: word(parts.get("track")),
        room: if said_room.trim().is_empty() {
            Cow::Borrowed(room)
        } else {
            said_room
        },
        starts,
        minutes: times::length(&word(parts.get("duration"))),
        summary: word(parts.get("abstract")),
        description: word(parts.get("description")),
        language: word(parts.get("language")),
        links: [parts.get("links"), parts.get("attachments")]
            .into_iter()
            .flat_map(links)
            .collect(),
        persons: coming,
        cancelled: ["status", "state"]
            .iter()
            .any(|name| is_cancelled(&word(parts.get(*name)))),
    })
}

fn key(of: &Value) -> String {
    ["guid", "code", "id"]
        .iter()
        .map(|name| word(of.get(*name)))
        .find(|value| !value.trim().is_empty())
        .map(|value| value.trim().to_owned())
        .unwrap_or_default()
}

pub fn person(of: &Value) -> RawPerson<'_> {
    if let Some(name) = of.as_str() {
        return RawPerson {
            name: Cow::Borrowed(name),
            ..RawPerson::default()
        };
    }
    let name = ["name", "public_name", "full_public_name"]
        .iter()
        .map(|field| word(of.get(*field)))
        .find(|name| !name.trim().is_empty());
    RawPerson {
        key: key(of),
        name: name.unwrap_or_default(),
        email: word(of.get("email")),
        biography: biography(of),
        links: links(of.get("links")),
    }
}

/// Under any of the names that it goes by.
pub fn biography(of: &Value) -> Cow<'_, str> {
    ["biography", "bio", "description", "abstract"]
        .iter()
        .map(|field| word(of.get(*field)))
        .find(|words| !words.trim().is_empty())
        .unwrap_or_default()
}

/// Addresses with what they are called: objects, or texts that are the addresses.
pub fn links(value: Option<&Value>) -> Vec<RawLink<'_>> {
    list(value)
        .map(|one| match one {
            Value::Object(parts) => {
                let url = ["url", "href"]
                    .iter()
                    .map(|name| word(parts.get(*name)))
                    .find(|url| !url.trim().is_empty());
                (url.unwrap_or_default(), word(parts.get("title")))
            }
            other => (word(Some(other)), Cow::Borrowed("")),
        })
        .collect()
}

/// A text, or a number as one; of words in several languages the first.
pub fn word(value: Option<&Value>) -> Cow<'_, str> {
    match value {
        Some(Value::String(text)) => Cow::Borrowed(text),
        Some(Value::Number(number)) => Cow::Owned(number.to_string()),
        Some(Value::Object(words)) => {
            let found = ["en", "ru", "name", "title"]
                .iter()
                .find_map(|key| words.get(*key));
            let found = found.or_else(|| words.values().next());
            found
                .and_then(Value::as_str)
                .map(Cow::Borrowed)
                .unwrap_or_default()
        }
        _ => Cow::Borrowed(""),
    }
}

pub fn list(value: Option<&Value>) -> std::slice::Iter<'_, Value> {
    match value {
        Some(Value::Array(rows)) => rows.iter(),
        _ => std::slice::Iter::default(),
    }
}
