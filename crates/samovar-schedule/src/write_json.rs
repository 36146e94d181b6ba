//! A programme as schedule JSON, valid by the schema at c3voc.de/schedule/schema.json.

use serde_json::{Map, Value, json};

use crate::model::{Link, Programme, Session};
use crate::write_names::{NAME, acronym, days, length, moment, slug, span, zone};

/// The file, each session with its id, which is its `key`.
#[must_use]
pub fn to_json(programme: &Programme) -> String {
    let days: Vec<Value> = days(programme)
        .iter()
        .enumerate()
        .map(|(index, (date, rooms))| {
            let all = || rooms.values().flatten().map(|(_, session)| *session);
            let first = all().find_map(|session| Some((session.starts?, session.offset)));
            let offset = first.and_then(|(_, offset)| offset);
            let midnight = date.and_time(chrono::NaiveTime::MIN);
            let next = midnight
                .checked_add_signed(chrono::TimeDelta::days(1))
                .unwrap_or(midnight);
            let rooms: Map<String, Value> = rooms
                .iter()
                .map(|(room, sessions)| {
                    let name = programme.rooms.get(*room).map(|room| room.name.clone());
                    let events = sessions
                        .iter()
                        .map(|(number, session)| event(programme, *number, session))
                        .collect();
                    (name.unwrap_or_default(), Value::Array(events))
                })
                .collect();
            json!({
                "index": index + 1,
                "date": date.to_string(),
                "day_start": moment(midnight, offset),
                "day_end": moment(next, offset),
                "rooms": rooms,
            })
        })
        .collect();
    let file = json!({
        "$schema": "https://c3voc.de/schedule/schema.json",
        "generator": { "name": NAME },
        "schedule": {
            "version": programme.version,
            "conference": conference(programme, days),
        },
    });
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

fn conference(programme: &Programme, days: Vec<Value>) -> Value {
    let (first, last) = span(programme);
    let tracks: Vec<Value> = programme
        .tracks
        .iter()
        .map(|track| match &track.colour {
            Some(colour) => json!({ "name": track.name, "color": colour }),
            None => json!({ "name": track.name }),
        })
        .collect();
    let mut conference = json!({
        "acronym": acronym(programme),
        "title": programme.title,
        "start": first.to_string(),
        "end": last.to_string(),
        "daysCount": programme.days.len(),
        "timeslot_duration": "00:05",
        "tracks": tracks,
        "days": days,
    });
    if let (Some(zone), Some(parts)) = (zone(programme), conference.as_object_mut()) {
        parts.insert("time_zone_name".to_owned(), zone.into());
    }
    conference
}

fn event(programme: &Programme, number: usize, session: &Session) -> Value {
    let starts = session.starts.unwrap_or_default();
    let persons: Vec<Value> = session
        .speakers
        .iter()
        .filter_map(|place| Some((place, programme.speakers.get(*place)?)))
        .map(|(place, speaker)| {
            json!({
                "id": place + 1,
                "guid": speaker.key,
                "name": speaker.name,
                "biography": speaker.biography,
                "links": links(&speaker.links),
            })
        })
        .collect();
    json!({
        "id": number,
        "guid": session.key,
        "url": format!("urn:uuid:{}", session.key),
        "date": moment(starts, session.offset),
        "start": starts.format("%H:%M").to_string(),
        "duration": length(session),
        "room": session.room,
        "slug": slug(number, session),
        "title": session.title,
        "subtitle": Value::Null,
        "track": if session.track.is_empty() { Value::Null } else { session.track.clone().into() },
        "type": session.kind,
        "language": session.language,
        "abstract": session.about,
        "description": Value::Null,
        "persons": persons,
        "links": links(&session.links),
        "attachments": [],
    })
}

/// A link has a title by the schema: the address, where it has none of its own.
fn links(links: &[Link]) -> Vec<Value> {
    links
        .iter()
        .map(|link| {
            let title = if link.title.is_empty() {
                &link.url
            } else {
                &link.title
            };
            json!({ "url": link.url, "title": title })
        })
        .collect()
}
