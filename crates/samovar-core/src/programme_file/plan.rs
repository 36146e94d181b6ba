//! What reading a file would do, settled in full before anything is written.

use std::collections::{HashMap, HashSet};

use samovar_import::clean;
use samovar_schedule::{Programme, Reason, Session as FileSession};

use super::file::Opened;
use super::gains::{Described, TalkFor};
use super::speakers::{self, PlannedSpeaker, Who};
use super::told::Complaints;
use super::values::{Settled, Values, settle};
use super::{ImportProgramme, ProgrammeEffect, ProgrammeSpan, store, walls};
use crate::db::text::fold;
use crate::error::Result;
use crate::event::{Event, store as events};
use crate::ids::{RoomId, SessionId, SpeakerId, TrackId};
use crate::planner::Reader;
use crate::session::{Session, SessionKind, kind, store as sessions};
use crate::speaker::store::of_event as speakers_of;
use crate::time::{self, Wall};
use crate::track::store as tracks;
use crate::venue::store as venues;

/// One session of the file, and what becomes of it.
#[derive(Debug, Clone)]
pub struct Item {
    pub key: String,
    pub known: Option<SessionId>,
    pub effect: ProgrammeEffect,
    pub settled: Settled,
    pub file: Values,
    pub ours: Option<Values>,
    pub starts: Option<Wall>,
    pub minutes: u32,
    pub kind: SessionKind,
    /// Places in the plan's `speakers`.
    pub speakers: Vec<usize>,
    /// An earlier reading is known.
    pub is_remembered: bool,
    /// What the library of talks gains by it.
    pub talk: Option<TalkFor>,
}

/// The whole of it.
pub struct Plan {
    pub event: Event,
    pub dialect: &'static str,
    pub speakers: Vec<PlannedSpeaker>,
    /// What is written of people beside the programme.
    pub described: Vec<Described>,
    pub items: Vec<Item>,
    pub gone: Vec<(SessionId, String)>,
    pub rooms: HashMap<String, RoomId>,
    pub tracks: HashMap<String, TrackId>,
    pub new_rooms: Vec<(String, Option<u32>)>,
    /// With the colour that the file says.
    pub new_tracks: Vec<(String, Option<String>)>,
    pub new_venue: Option<String>,
    pub outside: Option<ProgrammeSpan>,
    pub told: Complaints,
}

impl Plan {
    pub fn make(reader: &Reader<'_>, opened: &Opened, request: &ImportProgramme) -> Result<Self> {
        let event = events::load(reader, request.event_id)?;
        let programme = &opened.programme;
        let mut told = Complaints::of(&programme.left_out);
        let zone = time::zone(&event.zone)?;
        let walls = walls::of(programme, zone, &mut told);
        let staged = speakers_of(reader, event.id)?;
        let speakers = speakers::plan(reader, event.id, programme, &staged, &mut told)?;
        let mut plan = Self {
            rooms: rooms(reader, &event)?,
            tracks: tracks::of_event(reader.conn, event.id)?
                .into_iter()
                .map(|track| (fold(&track.name), track.id))
                .collect(),
            dialect: programme.dialect.word(),
            speakers,
            described: Vec::new(),
            items: Vec::with_capacity(programme.sessions.len()),
            gone: Vec::new(),
            new_rooms: Vec::new(),
            new_tracks: Vec::new(),
            new_venue: None,
            outside: None,
            told,
            event,
        };
        plan.settle(reader, programme, &walls, request)?;
        plan.new_places(programme);
        plan.outside = plan.span(request.widen == Some(true));
        Ok(plan)
    }

    fn settle(
        &mut self,
        reader: &Reader<'_>,
        programme: &Programme,
        walls: &[Option<Wall>],
        request: &ImportProgramme,
    ) -> Result<()> {
        let here = sessions::of_event(reader, self.event.id)?;
        let sources = store::of_event(reader.conn, self.event.id, self.dialect)?;
        let by_id: HashMap<SessionId, &Session> = here.iter().map(|one| (one.id, one)).collect();
        let mut taken: HashSet<SessionId> = HashSet::new();
        let from_files: HashSet<SessionId> = sources.values().map(|(id, _)| *id).collect();
        let mut by_hand: HashMap<String, Vec<&Session>> = HashMap::new();
        for one in here.iter().filter(|one| !from_files.contains(&one.id)) {
            by_hand.entry(fold(&one.title)).or_default().push(one);
        }
        let take = request.take.as_deref().unwrap_or_default();
        let take_all = request.take_all.unwrap_or(false);
        let names = self.names();
        for (session, starts) in programme.sessions.iter().zip(walls) {
            let Some(mut item) = self.item(session, *starts) else {
                continue;
            };
            let source = sources.get(&store::mark(&session.key));
            let own = session.key.parse::<SessionId>().ok();
            let known = source
                .map(|(id, _)| *id)
                .or(own)
                .and_then(|id| by_id.get(&id).copied())
                .or_else(|| typed_by_hand(&by_hand, &item))
                .filter(|one| taken.insert(one.id));
            if let Some(known) = known {
                let ours = values_of(known, &names);
                let said = source.map(|(_, said)| said);
                let takes = take_all || take.contains(&session.key);
                item.settled = settle(&item.file, &ours, said, takes);
                item.effect = if item.settled.changes.is_empty() {
                    ProgrammeEffect::Same
                } else {
                    ProgrammeEffect::Change
                };
                item.known = Some(known.id);
                item.is_remembered = source.is_some();
                item.ours = Some(ours);
            }
            self.items.push(item);
        }
        self.gone = here
            .iter()
            .filter(|one| from_files.contains(&one.id) && !taken.contains(&one.id))
            .map(|one| (one.id, one.title.clone()))
            .collect();
        Ok(())
    }

    /// A session of the file in clean values, as if it were new.
    fn item(&mut self, session: &FileSession, starts: Option<Wall>) -> Option<Item> {
        let title = clean::line(&session.title);
        if title.is_empty() {
            self.told.add(&session.key, Reason::NoTitle);
            return None;
        }
        let said = session.kind.parse::<SessionKind>().ok();
        let kind = said
            .or_else(|| kind::of_title(&title))
            .unwrap_or(SessionKind::Talk);
        let minutes = session.minutes.unwrap_or_else(|| kind::usual_minutes(kind));
        let mut keys: Vec<&str> = session
            .speakers
            .iter()
            .filter_map(|place| self.speakers.get(*place))
            .map(|speaker| speaker.key.as_str())
            .collect();
        keys.sort_unstable();
        let file = Values {
            kind: said.map(|kind| kind.word().to_owned()).unwrap_or_default(),
            starts: starts.map(|at| at.to_string()).unwrap_or_default(),
            minutes: session
                .minutes
                .map(|minutes| minutes.to_string())
                .unwrap_or_default(),
            room: clean::line(&session.room),
            track: clean::line(&session.track),
            about: clean::block(&session.about),
            speakers: keys.join("\n"),
            title,
        };
        Some(Item {
            key: session.key.clone(),
            known: None,
            effect: ProgrammeEffect::New,
            settled: Settled::default(),
            file,
            ours: None,
            starts,
            minutes,
            kind,
            speakers: session.speakers.clone(),
            is_remembered: false,
            talk: None,
        })
    }

    /// What the file calls our speakers.
    fn names(&self) -> HashMap<SpeakerId, String> {
        let known = self.speakers.iter();
        known
            .filter_map(|one| match one.who {
                Who::Speaker(id) => Some((id, one.key.clone())),
                _ => None,
            })
            .collect()
    }

    /// Rooms, tracks and the venue that sessions need and that are not here.
    fn new_places(&mut self, programme: &Programme) {
        let mut rooms: HashSet<String> = HashSet::new();
        let mut strands: HashSet<String> = HashSet::new();
        for item in &self.items {
            if item.writes("room_id") && !item.file.room.is_empty() {
                let key = fold(&item.file.room);
                if !self.rooms.contains_key(&key) && rooms.insert(key) {
                    let of_file = programme.rooms.iter();
                    let mut found =
                        of_file.filter(|room| clean::line(&room.name) == item.file.room);
                    let seats = found.next().and_then(|room| room.capacity);
                    let seats = seats.filter(|seats| *seats <= crate::venue::edit::MOST_SEATS);
                    self.new_rooms.push((item.file.room.clone(), seats));
                }
            }
            if item.writes("track_id") && !item.file.track.is_empty() {
                let key = fold(&item.file.track);
                if !self.tracks.contains_key(&key) && strands.insert(key) {
                    let of_file = programme.tracks.iter();
                    let mut found =
                        of_file.filter(|track| clean::line(&track.name) == item.file.track);
                    let colour = found.next().and_then(|track| track.colour.clone());
                    self.new_tracks.push((item.file.track.clone(), colour));
                }
            }
        }
        if !self.new_rooms.is_empty() && self.event.venue_id.is_none() {
            let named = clean::line(&programme.venue);
            self.new_venue = Some(if named.is_empty() {
                self.event.title.clone()
            } else {
                named
            });
        }
    }

    /// Where the programme reaches beyond the event.
    fn span(&mut self, widens: bool) -> Option<ProgrammeSpan> {
        let (from, until) = (self.event.starts, self.event.ends);
        let mut span = ProgrammeSpan {
            starts: from,
            ends: until,
            sessions: 0,
        };
        for item in &self.items {
            let Some(starts) = item.starts else { continue };
            let ends = starts.plus_minutes(i64::from(item.minutes));
            span.starts = span.starts.min(starts);
            span.ends = span.ends.max(ends);
            if starts < from || ends > until {
                span.sessions += 1;
                if !widens {
                    self.told.add(&item.file.title, Reason::OutsideEvent);
                }
            }
        }
        (span.sessions > 0).then_some(span)
    }

    /// True where the file changes nothing, and nothing of it is to be remembered.
    pub fn is_empty(&self, request: &ImportProgramme) -> bool {
        let widens = request.widen == Some(true) && self.outside.is_some();
        let drops = request.drop_gone == Some(true) && !self.gone.is_empty();
        let rests = |item: &Item| {
            item.effect == ProgrammeEffect::Same && item.is_remembered && item.talk.is_none()
        };
        let tells = !self.described.is_empty();
        !widens && !drops && !tells && self.items.iter().all(rests)
    }

    /// Which speakers of the file stand in what is written.
    pub fn needed(&self) -> Vec<bool> {
        let mut needed = vec![false; self.speakers.len()];
        for item in self.items.iter().filter(|item| item.writes("speakers")) {
            for place in &item.speakers {
                if let Some(one) = needed.get_mut(*place) {
                    *one = true;
                }
            }
        }
        needed
    }
}

impl Item {
    /// True where this field of it is written.
    pub fn writes(&self, field: &str) -> bool {
        self.effect == ProgrammeEffect::New || self.settled.changes.contains(&field)
    }
}

fn rooms(reader: &Reader<'_>, event: &Event) -> Result<HashMap<String, RoomId>> {
    let Some(venue) = event.venue_id else {
        return Ok(HashMap::new());
    };
    let rooms = venues::load(reader, venue)?.rooms;
    Ok(rooms
        .into_iter()
        .map(|room| (fold(&room.name), room.id))
        .collect())
}

/// The one session that somebody typed of this title, at this time or without one.
fn typed_by_hand<'s>(
    by_hand: &HashMap<String, Vec<&'s Session>>,
    item: &Item,
) -> Option<&'s Session> {
    let called = by_hand.get(&fold(&item.file.title))?.iter();
    let mut found = called.filter(|one| one.starts.is_none() || one.starts == item.starts);
    let only = found.next()?;
    found.next().is_none().then_some(*only)
}

fn values_of(session: &Session, names: &HashMap<SpeakerId, String>) -> Values {
    let speakers = session.speakers.iter();
    let mut keys: Vec<String> = speakers
        .map(|one| match names.get(&one.speaker_id) {
            Some(key) => key.clone(),
            // Whom the file does not know.
            None => one.name.clone(),
        })
        .collect();
    keys.sort_unstable();
    Values {
        title: session.title.clone(),
        kind: session.kind.word().to_owned(),
        starts: session.starts.map(|at| at.to_string()).unwrap_or_default(),
        minutes: session.minutes.to_string(),
        room: session.room_name.clone(),
        track: session.track_name.clone(),
        about: session.about.clone(),
        speakers: keys.join("\n"),
    }
}
