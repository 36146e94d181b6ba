//! Puts a programme together from what the readers find, and complains.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use crate::complaints::{Complaints, Reason};
use crate::error::ReadError;
use crate::kind;
use crate::model::{Dialect, Link, Programme, Room, Session, Speaker, Track};
use crate::plain;
use crate::times::Moment;

/// More sessions than any programme has.
pub const MAX_SESSIONS: usize = 30_000;
/// Letters of a name or a title, and of a description.
const MAX_LINE: usize = 200;
const MAX_TEXT: usize = 20_000;
/// Links of a session or of a speaker, and letters of one.
const MOST_LINKS: usize = 50;
const MAX_ADDRESS: usize = 2_000;
/// A week: nothing in a programme is longer.
const MOST_MINUTES: u32 = 7 * 24 * 60;

/// Somebody who speaks, as a session of the file has them.
#[derive(Debug, Default)]
pub struct RawPerson<'a> {
    /// Empty: only the name tells.
    pub key: String,
    pub name: Cow<'a, str>,
    pub email: Cow<'a, str>,
    pub biography: Cow<'a, str>,
    pub links: Vec<RawLink<'a>>,
}

/// An address and how it is called.
pub type RawLink<'a> = (Cow<'a, str>, Cow<'a, str>);

/// A session as the file has it.
#[derive(Debug, Default)]
pub struct RawSession<'a> {
    pub key: String,
    pub title: Cow<'a, str>,
    pub subtitle: Cow<'a, str>,
    pub kind: Cow<'a, str>,
    pub track: Cow<'a, str>,
    pub room: Cow<'a, str>,
    pub starts: Option<Moment>,
    pub minutes: Option<u32>,
    pub summary: Cow<'a, str>,
    pub description: Cow<'a, str>,
    pub language: Cow<'a, str>,
    pub links: Vec<RawLink<'a>>,
    pub persons: Vec<RawPerson<'a>>,
    pub cancelled: bool,
}

/// A programme that is being read.
#[derive(Debug, Default)]
pub struct Builder {
    pub programme: Programme,
    pub complaints: Complaints,
    /// Texts are plain as they stand: the file is one of ours.
    pub plain: bool,
    keys: HashMap<String, u32>,
    rooms: HashSet<String>,
    tracks: HashSet<String>,
    speakers: HashMap<String, usize>,
    known_rooms: HashMap<String, Option<u32>>,
}

impl Builder {
    pub fn new(dialect: Dialect) -> Self {
        let programme = Programme {
            dialect,
            ..Programme::default()
        };
        Self {
            programme,
            ..Self::default()
        }
    }

    pub fn day(&mut self, day: NaiveDate) {
        if !self.programme.days.contains(&day) && self.programme.days.len() < 4_000 {
            self.programme.days.push(day);
        }
    }

    /// A room that the file lists, whether or not anything takes place in it.
    pub fn known_room(&mut self, name: &str, capacity: Option<u32>) {
        let name = self.line(name);
        if !name.is_empty() {
            let known = self.known_rooms.entry(name).or_default();
            *known = known.or(capacity);
        }
    }

    /// A track that the file lists.
    pub fn known_track(&mut self, name: &str, colour: Option<&str>) {
        let name = self.line(name);
        if name.is_empty() || !self.tracks.insert(name.clone()) {
            return;
        }
        let colour = colour
            .map(|colour| colour.trim().to_ascii_lowercase())
            .filter(|colour| is_colour(colour));
        self.programme.tracks.push(Track { name, colour });
    }

    /// What the file says and nothing here holds.
    pub fn no_place(&mut self, what: &str) {
        self.complaints.add(what, Reason::NoPlace);
    }

    /// Takes a session.
    ///
    /// # Errors
    /// Where there are more than any programme has.
    pub fn session(&mut self, raw: RawSession<'_>) -> Result<(), ReadError> {
        if self.programme.sessions.len() >= MAX_SESSIONS {
            let limit = u32::try_from(MAX_SESSIONS).unwrap_or(u32::MAX);
            return Err(ReadError::TooMany { limit });
        }
        let title = self.line(&raw.title);
        if title.is_empty() {
            self.complaints.add(&raw.key, Reason::NoTitle);
            return Ok(());
        }
        if raw.cancelled {
            self.complaints.add(&title, Reason::Cancelled);
            return Ok(());
        }
        let key = self.key(&raw, &title);
        let room = self.room(&raw.room, &title);
        let track = self.line(&raw.track);
        self.known_track(&track, None);
        let kind = self.kind(&raw.kind);
        let minutes = self.minutes(raw.minutes, &title);
        if raw.starts.is_none() {
            self.complaints.add(&title, Reason::NoTime);
        }
        let about = self.about(&raw);
        let language = self.line(&raw.language);
        let links = self.links(&raw.links);
        let speakers = self.speakers(raw.persons);
        self.programme.sessions.push(Session {
            key,
            title,
            kind,
            track,
            room,
            starts: raw.starts.map(|(at, _)| at),
            offset: raw.starts.and_then(|(_, offset)| offset),
            minutes,
            about,
            language,
            links,
            speakers,
        });
        Ok(())
    }

    /// The programme with all complaints.
    pub fn finish(mut self) -> Programme {
        for room in self.known_rooms.keys() {
            if !self.rooms.contains(room) {
                self.complaints.add(room, Reason::EmptyRoom);
            }
        }
        for room in &mut self.programme.rooms {
            room.capacity = self.known_rooms.get(&room.name).copied().flatten();
        }
        let mut names: HashSet<&str> = HashSet::new();
        for speaker in &self.programme.speakers {
            if !names.insert(&speaker.name) {
                self.complaints.add(&speaker.name, Reason::SameName);
            }
        }
        let on_stage = self.programme.sessions.iter();
        let days: Vec<NaiveDate> = on_stage
            .filter_map(|session| session.starts.map(|at| at.date()))
            .collect();
        if self.programme.days.is_empty() {
            for day in days {
                self.day(day);
            }
        }
        self.programme.days.sort_unstable();
        self.programme.left_out = self.complaints.told();
        self.programme
    }

    /// What tells the session from others, however often the file says it.
    fn key(&mut self, raw: &RawSession<'_>, title: &str) -> String {
        let named = !raw.key.is_empty();
        let key: String = if named {
            raw.key.chars().take(MAX_LINE).collect()
        } else {
            format!("title:{}", title.to_lowercase())
        };
        let times = self.keys.entry(key.clone()).or_default();
        *times += 1;
        if *times == 1 {
            return key;
        }
        let another = format!("{key}#{times}");
        if named {
            self.complaints.add(title, Reason::SameId);
        }
        another
    }

    fn room(&mut self, name: &str, title: &str) -> String {
        let room = self.line(name);
        if room.is_empty() {
            self.complaints.add(title, Reason::NoRoom);
        } else if self.rooms.insert(room.clone()) {
            self.programme.rooms.push(Room {
                name: room.clone(),
                capacity: None,
            });
        }
        room
    }

    fn kind(&mut self, word: &str) -> String {
        let word = word.trim();
        if word.is_empty() {
            return String::new();
        }
        let known = kind::of(word);
        if known.is_none() {
            self.complaints.add(word, Reason::UnknownKind);
        }
        known.unwrap_or("other").to_owned()
    }

    fn minutes(&mut self, minutes: Option<u32>, title: &str) -> Option<u32> {
        match minutes {
            None | Some(0) => {
                self.complaints.add(title, Reason::NoLength);
                None
            }
            Some(minutes) if minutes > MOST_MINUTES => {
                self.complaints.add(title, Reason::TooLong);
                Some(MOST_MINUTES)
            }
            some => some,
        }
    }

    /// Subtitle, abstract and description, each once.
    fn about(&mut self, raw: &RawSession<'_>) -> String {
        let mut about = String::new();
        let parts = [
            ("subtitle", &raw.subtitle),
            ("abstract", &raw.summary),
            ("description", &raw.description),
        ];
        for (what, part) in parts {
            let text = self.prose(what, part);
            if text.is_empty() || about.contains(text.as_str()) {
                continue;
            }
            if text.starts_with(about.as_str()) {
                about = text;
            } else {
                about.push_str("\n\n");
                about.push_str(&text);
            }
        }
        if about.chars().count() > MAX_TEXT {
            self.complaints.add(&raw.title, Reason::TextCut);
            about = about.chars().take(MAX_TEXT).collect::<String>();
            about.truncate(about.trim_end().len());
        }
        about
    }

    fn biography(&mut self, text: &str) -> String {
        let mut words = self.prose("biography", text);
        if words.chars().count() > MAX_TEXT {
            self.complaints.add("biography", Reason::TextCut);
            words = words.chars().take(MAX_TEXT).collect::<String>();
            words.truncate(words.trim_end().len());
        }
        words
    }

    fn prose(&mut self, what: &str, text: &str) -> String {
        let text = text.trim();
        if self.plain || text.is_empty() {
            return text.to_owned();
        }
        let (plain, marked) = plain::text(text);
        if marked {
            self.complaints.add(what, Reason::PlainText);
        }
        plain.trim().to_owned()
    }

    /// One line without marks, no longer than a field.
    fn line(&mut self, text: &str) -> String {
        let text = text.trim();
        let clean = if self.plain {
            Cow::Borrowed(text)
        } else {
            plain::text(text).0
        };
        let is_clean = clean.len() <= MAX_LINE && !clean.contains(char::is_control);
        if is_clean && !clean.contains("  ") {
            return clean.trim().to_owned();
        }
        let line: Vec<&str> = clean.split_whitespace().collect();
        let line = line.join(" ");
        if line.chars().count() > MAX_LINE {
            self.complaints.add(&line, Reason::TextCut);
            let cut: String = line.chars().take(MAX_LINE).collect();
            return cut.trim_end().to_owned();
        }
        line
    }

    /// Addresses of the web, each once. Others lead nowhere from here.
    fn links(&mut self, raw: &[RawLink<'_>]) -> Vec<Link> {
        let mut links: Vec<Link> = Vec::new();
        for (url, title) in raw {
            let url = url.trim();
            let is_web = ["http://", "https://"].iter().any(|scheme| {
                url.get(..scheme.len())
                    .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
            });
            let is_one = is_web
                && url.len() <= MAX_ADDRESS
                && !url.contains(|c: char| c.is_whitespace() || c.is_control());
            if !is_one || links.len() >= MOST_LINKS {
                if !url.is_empty() {
                    self.complaints.add(url, Reason::NoPlace);
                }
            } else if links.iter().all(|known| known.url != url) {
                let title = match title.trim() {
                    title if title == url => String::new(),
                    title => self.line(title),
                };
                links.push(Link {
                    url: url.to_owned(),
                    title,
                });
            }
        }
        links
    }

    fn speakers(&mut self, persons: Vec<RawPerson<'_>>) -> Vec<usize> {
        let mut places = Vec::with_capacity(persons.len());
        for person in persons {
            let name = self.line(&person.name);
            if name.is_empty() {
                if !person.key.is_empty() {
                    self.complaints.add(&person.key, Reason::NoTitle);
                }
                continue;
            }
            let key = if person.key.is_empty() {
                format!("name:{}", name.to_lowercase())
            } else {
                person.key
            };
            let place = match self.speakers.get(&key) {
                Some(place) => *place,
                None => {
                    let place = self.programme.speakers.len();
                    let biography = self.biography(&person.biography);
                    let links = self.links(&person.links);
                    self.speakers.insert(key.clone(), place);
                    self.programme.speakers.push(Speaker {
                        key,
                        name,
                        email: person.email.trim().to_owned(),
                        biography,
                        links,
                    });
                    place
                }
            };
            if !places.contains(&place) {
                places.push(place);
            }
        }
        places
    }
}

/// `#1a2b3c`.
pub fn is_colour(text: &str) -> bool {
    text.len() == 7
        && text.starts_with('#')
        && text.bytes().skip(1).all(|byte| byte.is_ascii_hexdigit())
}
