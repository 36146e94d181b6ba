//! Schedule XML as frab, Pentabarf and pretalx write it. A file that declares entities
//! is refused, so that nothing stands for anything else; elements are counted as they
//! come, however deep they lie.

use std::borrow::Cow;

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use roxmltree::{Document, Node, ParsingOptions};

use crate::builder::{Builder, RawLink, RawPerson, RawSession};
use crate::complaints::Reason;
use crate::error::ReadError;
use crate::model::{Dialect, Programme};
use crate::times;

/// Elements and texts of one file.
const MAX_NODES: u32 = 4_000_000;

/// Says what the file is about beside its sessions, and needs no place of its own.
const IMPLIED: &[&str] = &[
    "acronym",
    "start",
    "end",
    "days",
    "day_change",
    "timeslot_duration",
    "release",
    "version",
    "generator",
    "code",
    "slug",
];
/// Known, and nothing in the planner holds it.
const NO_PLACE: &[&str] = &[
    "subtitle",
    "city",
    "url",
    "base_url",
    "logo",
    "color",
    "colors",
    "description",
    "license",
    "keywords",
];
/// The same of a session. What a file says of its time twice is not told twice.
const EVENT_NO_PLACE: &[&str] = &[
    "recording",
    "logo",
    "url",
    "feedback_url",
    "origin_url",
    "video",
    "video_download_url",
    "answers",
    "downloads",
    "image",
    "license",
    "resources",
    "recording_license",
    "do_not_record",
    "do_not_stream",
    "optout",
    "conf_url",
    "xml_base",
];
const EVENT_IMPLIED: &[&str] = &["slug", "end", "date", "start", "code", "id", "guid"];

pub fn read(text: &str) -> Result<Programme, ReadError> {
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: MAX_NODES,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options).map_err(|error| broken(&error))?;
    let root = document.root_element();
    if !root.tag_name().name().eq_ignore_ascii_case("schedule") {
        let found: String = root.tag_name().name().chars().take(40).collect();
        return Err(ReadError::NotASchedule { found });
    }
    let mut builder = Builder::new(Dialect::Schedule);
    builder.plain = is_ours(root);
    let mut change = None;
    for part in elements(root) {
        match part.tag_name().name() {
            "conference" => change = conference(&mut builder, part),
            "day" => day(&mut builder, part, change)?,
            "version" => builder.programme.version = trimmed(part),
            name => beside(&mut builder, part, name, IMPLIED, NO_PLACE),
        }
    }
    Ok(builder.finish())
}

fn broken(error: &roxmltree::Error) -> ReadError {
    match error {
        roxmltree::Error::DtdDetected
        | roxmltree::Error::UnknownEntityReference(..)
        | roxmltree::Error::EntityReferenceLoop(..) => ReadError::OwnEntities,
        roxmltree::Error::NodesLimitReached
        | roxmltree::Error::AttributesLimitReached
        | roxmltree::Error::NamespacesLimitReached => ReadError::TooMany { limit: MAX_NODES },
        other => ReadError::Broken {
            line: other.pos().row,
        },
    }
}

/// Written by this program: its texts are plain as they stand.
fn is_ours(root: Node<'_, '_>) -> bool {
    elements(root).any(|part| {
        part.has_tag_name("generator") && part.attribute("name") == Some(crate::write_names::NAME)
    })
}

fn elements<'a, 'input: 'a>(node: Node<'a, 'input>) -> impl Iterator<Item = Node<'a, 'input>> {
    node.children().filter(Node::is_element)
}

/// All text in an element, also what stands in elements of its own.
fn text<'a>(node: Node<'a, '_>) -> Cow<'a, str> {
    let mut children = node.children();
    match (children.next(), children.next()) {
        (None, _) => Cow::Borrowed(""),
        (Some(only), None) if only.is_text() => Cow::Borrowed(only.text().unwrap_or_default()),
        _ => {
            let parts = node.descendants().filter(Node::is_text);
            Cow::Owned(parts.filter_map(|part| part.text()).collect())
        }
    }
}

fn trimmed(node: Node<'_, '_>) -> String {
    text(node).trim().to_owned()
}

/// True where anything stands in it.
fn says_something(node: Node<'_, '_>) -> bool {
    node.descendants().any(|part| {
        part.text().is_some_and(|text| !text.trim().is_empty())
            || (part != node && part.is_element() && part.attributes().next().is_some())
    })
}

/// What is no part of a programme here: implied by the rest, without a place, unknown.
fn beside(builder: &mut Builder, part: Node<'_, '_>, name: &str, implied: &[&str], known: &[&str]) {
    if implied.contains(&name) || !says_something(part) {
        return;
    }
    let reason = if known.contains(&name) {
        Reason::NoPlace
    } else {
        Reason::UnknownPart
    };
    builder.complaints.add(name, reason);
}

/// What is said of the whole; the hour at which its days begin.
fn conference(builder: &mut Builder, node: Node<'_, '_>) -> Option<NaiveTime> {
    let mut change = None;
    for part in elements(node) {
        match part.tag_name().name() {
            "title" => builder.programme.title = trimmed(part),
            "venue" => builder.programme.venue = trimmed(part),
            "time_zone_name" => builder.programme.zone = Some(trimmed(part)),
            "day_change" => change = times::clock(&text(part)),
            "track" => {
                let name = part
                    .attribute("name")
                    .map_or_else(|| text(part), Cow::Borrowed);
                builder.known_track(&name, part.attribute("color"));
            }
            "tracks" => {
                for track in elements(part) {
                    let name = track
                        .attribute("name")
                        .map_or_else(|| text(track), Cow::Borrowed);
                    builder.known_track(&name, track.attribute("color"));
                }
            }
            "room" | "rooms" => {
                for room in std::iter::once(part).chain(elements(part)) {
                    known_room(builder, room);
                }
            }
            name => beside(builder, part, name, IMPLIED, NO_PLACE),
        }
    }
    change
}

fn known_room(builder: &mut Builder, room: Node<'_, '_>) {
    let capacity = room
        .attribute("capacity")
        .and_then(|seats| seats.trim().parse().ok());
    builder.known_room(room.attribute("name").unwrap_or_default(), capacity);
}

fn day(
    builder: &mut Builder,
    node: Node<'_, '_>,
    change: Option<NaiveTime>,
) -> Result<(), ReadError> {
    let date = node.attribute("date").and_then(times::day);
    if let Some(date) = date {
        builder.day(date);
    }
    let when = (date, change);
    for part in elements(node) {
        match part.tag_name().name() {
            "event" => event(builder, part, "", when)?,
            "room" => {
                known_room(builder, part);
                let room = part.attribute("name").unwrap_or_default();
                for inside in elements(part) {
                    match inside.tag_name().name() {
                        "event" => event(builder, inside, room, when)?,
                        name => beside(builder, inside, name, &[], &["description"]),
                    }
                }
            }
            name => beside(builder, part, name, &[], &[]),
        }
    }
    Ok(())
}

/// One session: of several words for one thing the first that says something counts.
fn event(
    builder: &mut Builder,
    node: Node<'_, '_>,
    room: &str,
    (date, change): (Option<NaiveDate>, Option<NaiveTime>),
) -> Result<(), ReadError> {
    let mut raw = RawSession {
        key: ["guid", "code", "id"]
            .iter()
            .find_map(|name| {
                node.attribute(*name)
                    .filter(|value| !value.trim().is_empty())
            })
            .unwrap_or_default()
            .trim()
            .to_owned(),
        ..RawSession::default()
    };
    let mut clock = None;
    let mut ends = None;
    for part in elements(node) {
        match part.tag_name().name() {
            "title" => raw.title = text(part),
            "subtitle" => raw.subtitle = text(part),
            "type" => raw.kind = text(part),
            "track" => raw.track = text(part),
            "room" => raw.room = text(part),
            "abstract" => raw.summary = text(part),
            "description" => raw.description = text(part),
            "duration" => raw.minutes = times::length(&text(part)),
            "start" => clock = Some(text(part)),
            "date" => raw.starts = times::moment(&text(part)),
            "end" => ends = times::moment(&text(part)),
            "language" => raw.language = text(part),
            "links" | "attachments" => raw.links.extend(links(part)),
            "persons" | "speakers" => raw.persons = persons(builder, part),
            "status" | "state" => raw.cancelled = is_cancelled(&text(part)),
            "cancelled" | "canceled" => raw.cancelled = is_yes(&text(part)),
            name => beside(builder, part, name, EVENT_IMPLIED, EVENT_NO_PLACE),
        }
    }
    if raw.starts.is_none() {
        raw.starts = clock
            .as_deref()
            .and_then(|clock| on_day(clock, date, change));
    }
    if raw.minutes.is_none()
        && let (Some((from, _)), Some((until, _))) = (raw.starts, ends)
    {
        raw.minutes = u32::try_from((until - from).num_minutes()).ok();
    }
    if raw.room.trim().is_empty() {
        raw.room = Cow::Owned(room.to_owned());
    }
    builder.session(raw)
}

/// An hour of a day; before the hour at which days change, it is the next day's.
fn on_day(
    clock: &str,
    date: Option<NaiveDate>,
    change: Option<NaiveTime>,
) -> Option<times::Moment> {
    if let Some(moment) = times::moment(clock) {
        return Some(moment);
    }
    let (clock, date) = (times::clock(clock)?, date?);
    // Some write the hour at which their doors open: nothing lies before it.
    let morning = NaiveTime::from_hms_opt(6, 0, 0)?;
    let is_night = change.is_some_and(|change| change <= morning && clock < change);
    let date = if is_night {
        date.checked_add_signed(TimeDelta::days(1))?
    } else {
        date
    };
    Some((date.and_time(clock), None))
}

/// Addresses with what they are called.
fn links<'a>(node: Node<'a, '_>) -> Vec<RawLink<'a>> {
    elements(node)
        .map(|link| {
            let url = ["href", "url"]
                .iter()
                .find_map(|name| link.attribute(*name));
            match url {
                Some(url) => (Cow::Borrowed(url), text(link)),
                // Some write the address between the tags.
                None => (text(link), Cow::Borrowed("")),
            }
        })
        .collect()
}

/// Those who come.
fn persons<'a>(builder: &mut Builder, node: Node<'a, '_>) -> Vec<RawPerson<'a>> {
    let mut coming = Vec::new();
    for one in elements(node) {
        let state = ["state", "status"]
            .iter()
            .find_map(|name| one.attribute(*name));
        let person = person(one);
        if state.is_some_and(is_cancelled) {
            builder.complaints.add(&person.name, Reason::Cancelled);
        } else {
            coming.push(person);
        }
    }
    coming
}

fn person<'a>(node: Node<'a, '_>) -> RawPerson<'a> {
    let key = ["guid", "code", "id"].iter().find_map(|name| {
        node.attribute(*name)
            .filter(|value| !value.trim().is_empty())
    });
    RawPerson {
        key: key.unwrap_or_default().trim().to_owned(),
        name: person_name(node),
        email: Cow::Borrowed(node.attribute("email").unwrap_or_default()),
        ..RawPerson::default()
    }
}

/// The text of it, or of the part of it that is a name.
fn person_name<'a>(node: Node<'a, '_>) -> Cow<'a, str> {
    let named = ["public_name", "full_public_name", "name"]
        .iter()
        .find_map(|name| elements(node).find(|part| part.has_tag_name(*name)));
    match named {
        Some(part) => text(part),
        None => match node.attribute("name") {
            Some(name) if text(node).trim().is_empty() => Cow::Borrowed(name),
            _ => text(node),
        },
    }
}

pub fn is_cancelled(word: &str) -> bool {
    let word = word.trim().to_lowercase();
    ["cancelled", "canceled", "withdrawn", "rejected", "declined"].contains(&word.as_str())
}

fn is_yes(word: &str) -> bool {
    let word = word.trim().to_lowercase();
    ["true", "1", "yes"].contains(&word.as_str())
}
