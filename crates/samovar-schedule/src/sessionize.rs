//! What Sessionize gives as JSON: *all*, its list of sessions, and its grid.

use std::borrow::Cow;
use std::collections::HashMap;

use serde_json::Value;

use crate::builder::{Builder, RawPerson, RawSession};
use crate::complaints::Reason;
use crate::error::ReadError;
use crate::json::{biography, links, list, person, word};
use crate::model::{Dialect, Programme};
use crate::times;
use crate::xml::is_cancelled;

/// Questions of a form that hold what we hold.
const TRACKS: &[&str] = &["track", "tracks", "поток", "секция", "трек"];
const KINDS: &[&str] = &["session format", "format", "session type", "type", "формат"];
const NO_PLACE: &[&str] = &["questionAnswers", "categories", "isConfirmed", "owner"];
const KNOWN: &[&str] = &[
    "id",
    "title",
    "description",
    "startsAt",
    "endsAt",
    "isServiceSession",
    "isPlenumSession",
    "speakers",
    "categoryItems",
    "roomId",
    "room",
    "status",
    "isInformed",
    "liveUrl",
    "recordingUrl",
    "links",
];

/// What the ids of a file stand for.
#[derive(Default)]
struct Ids<'a> {
    rooms: HashMap<String, Cow<'a, str>>,
    speakers: HashMap<String, &'a Value>,
    /// An item, and the question it answers.
    items: HashMap<String, (String, Cow<'a, str>)>,
}

pub fn read(value: &Value) -> Result<Programme, ReadError> {
    let mut builder = Builder::new(Dialect::Sessionize);
    if value.get("sessions").is_some_and(Value::is_array) {
        let ids = ids(&mut builder, value);
        for one in list(value.get("sessions")) {
            session(&mut builder, one, &ids)?;
        }
        return Ok(builder.finish());
    }
    let mut found = false;
    let ids = Ids::default();
    for group in list(Some(value)) {
        for one in list(group.get("sessions")) {
            found = true;
            session(&mut builder, one, &ids)?;
        }
        for room in list(group.get("rooms")) {
            for one in list(room.get("sessions")) {
                found = true;
                session(&mut builder, one, &ids)?;
            }
        }
    }
    if !found {
        let found = "json".to_owned();
        return Err(ReadError::NotASchedule { found });
    }
    Ok(builder.finish())
}

fn ids<'a>(builder: &mut Builder, value: &'a Value) -> Ids<'a> {
    let mut ids = Ids::default();
    for room in list(value.get("rooms")) {
        let name = word(room.get("name"));
        builder.known_room(&name, None);
        ids.rooms.insert(word(room.get("id")).into_owned(), name);
    }
    for speaker in list(value.get("speakers")) {
        ids.speakers
            .insert(word(speaker.get("id")).into_owned(), speaker);
        for field in ["tagLine", "profilePicture"] {
            if !word(speaker.get(field)).trim().is_empty() {
                builder.no_place(field);
            }
        }
        if list(speaker.get("questionAnswers")).next().is_some() {
            builder.no_place("questionAnswers");
        }
    }
    for question in list(value.get("categories")) {
        let title = word(question.get("title")).trim().to_lowercase();
        for item in list(question.get("items")) {
            let name = word(item.get("name"));
            if TRACKS.contains(&title.as_str()) {
                builder.known_track(&name, None);
            }
            ids.items
                .insert(word(item.get("id")).into_owned(), (title.clone(), name));
        }
    }
    ids
}

fn session(builder: &mut Builder, one: &Value, ids: &Ids<'_>) -> Result<(), ReadError> {
    let Some(parts) = one.as_object() else {
        builder.complaints.add("session", Reason::Unreadable);
        return Ok(());
    };
    for (name, part) in parts {
        let is_empty = part.is_null()
            || part.is_boolean()
            || part.as_str().is_some_and(|text| text.trim().is_empty())
            || part.as_array().is_some_and(Vec::is_empty);
        if is_empty || KNOWN.contains(&name.as_str()) {
            continue;
        }
        let reason = if NO_PLACE.contains(&name.as_str()) {
            Reason::NoPlace
        } else {
            Reason::UnknownPart
        };
        builder.complaints.add(name, reason);
    }
    let (track, kind) = items(builder, one, ids);
    let starts = times::moment(&word(parts.get("startsAt")));
    let ends = times::moment(&word(parts.get("endsAt")));
    let minutes = starts
        .zip(ends)
        .and_then(|((from, _), (until, _))| u32::try_from((until - from).num_minutes()).ok());
    let room = word(parts.get("roomId"));
    let room = ids.rooms.get(&*room).cloned();
    let is_service = parts.get("isServiceSession").and_then(Value::as_bool) == Some(true);
    builder.session(RawSession {
        key: word(parts.get("id")).into_owned(),
        title: word(parts.get("title")),
        kind: match (is_service, kind.is_empty()) {
            (true, true) => Cow::Borrowed(service(&word(parts.get("title")))),
            _ => kind,
        },
        track,
        room: room.unwrap_or_else(|| word(parts.get("room"))),
        starts,
        minutes,
        description: word(parts.get("description")),
        links: ["liveUrl", "recordingUrl"]
            .into_iter()
            .map(|field| (word(parts.get(field)), Cow::Borrowed(field)))
            .chain(links(parts.get("links")))
            .collect(),
        persons: list(parts.get("speakers"))
            .map(|speaker| on_stage(speaker, ids))
            .collect(),
        cancelled: is_cancelled(&word(parts.get("status"))),
        ..RawSession::default()
    })
}

/// What a session of the house is, by its title.
fn service(title: &str) -> &'static str {
    title
        .split_whitespace()
        .find_map(crate::kind::of)
        .filter(|kind| ["break", "meal", "doors", "networking"].contains(kind))
        .unwrap_or("other")
}

fn on_stage<'a>(speaker: &'a Value, ids: &Ids<'a>) -> RawPerson<'a> {
    if speaker.is_object() {
        return person(speaker);
    }
    let id = word(Some(speaker)).into_owned();
    let Some(known) = ids.speakers.get(&id) else {
        return RawPerson {
            key: id,
            ..RawPerson::default()
        };
    };
    let full = word(known.get("fullName"));
    let name = if full.trim().is_empty() {
        let (first, last) = (word(known.get("firstName")), word(known.get("lastName")));
        Cow::Owned(format!("{first} {last}"))
    } else {
        full
    };
    RawPerson {
        key: id,
        name,
        email: word(known.get("email")),
        biography: biography(known),
        links: links(known.get("links")),
    }
}

/// The track and the kind among the answers; the others have no place.
fn items<'a>(builder: &mut Builder, one: &Value, ids: &Ids<'a>) -> (Cow<'a, str>, Cow<'a, str>) {
    let (mut track, mut kind) = (Cow::Borrowed(""), Cow::Borrowed(""));
    for item in list(one.get("categoryItems")) {
        match ids.items.get(&*word(Some(item))) {
            Some((title, name)) if TRACKS.contains(&title.as_str()) => track = name.clone(),
            Some((title, name)) if KINDS.contains(&title.as_str()) => kind = name.clone(),
            Some((title, _)) => builder.no_place(title),
            None => builder.no_place("categoryItems"),
        }
    }
    (track, kind)
}
