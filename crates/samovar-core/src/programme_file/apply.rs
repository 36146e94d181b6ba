//! Carries out the plan of an import.

use std::collections::HashMap;

use super::colours;
use super::keep::{NewTalks, describe};
use super::plan::{Item, Plan};
use super::speakers::{PlannedSpeaker, Who, norm};
use super::{ImportProgramme, ProgrammeEffect, store};
use crate::db::patch::Patch;
use crate::db::text::fold;
use crate::error::{Error, Result};
use crate::event::edit::raise_sequence;
use crate::ids::{EventId, PersonId, RoomId, SessionId, SpeakerId, TrackId};
use crate::job::Job;
use crate::person::contact::{self, ContactKind, NewContact};
use crate::person::edit::known_or_new;
use crate::planner::Writer;
use crate::session::bulk::{self, Row};
use crate::session::edit::delete;
use crate::session::{Session, SessionRef, store as sessions};
use crate::speaker::bulk as speakers;
use crate::track::{AddTrack, edit as tracks};
use crate::venue::{AddRoom, CreateVenue, edit as venues};

/// Writes what the plan changes; how many sessions that were.
pub fn apply(
    writer: &Writer<'_>,
    plan: &Plan,
    request: &ImportProgramme,
    job: &Job,
) -> Result<usize> {
    let event = plan.event.id;
    widen(writer, plan, request)?;
    let on_stage = people(writer, plan)?;
    let persons: Vec<Option<PersonId>> = on_stage
        .iter()
        .map(|one| one.map(|(_, person)| person))
        .collect();
    let places = Places {
        rooms: rooms(writer, plan)?,
        tracks: strands(writer, plan)?,
        speakers: on_stage
            .iter()
            .map(|one| one.map(|(speaker, _)| speaker))
            .collect(),
    };
    let mut talks = NewTalks::default();
    let here: HashMap<SessionId, Session> = sessions::of_event(writer, event)?
        .into_iter()
        .map(|session| (session.id, session))
        .collect();
    let mut order = bulk::Places::behind(writer, event)?;
    let mut touched = 0;
    for (number, item) in plan.items.iter().enumerate() {
        if number % 100 == 0 {
            job.step(number, plan.items.len())?;
        }
        let id = match item.known.and_then(|id| here.get(&id)) {
            Some(session) => {
                if item.effect == ProgrammeEffect::Change {
                    change(writer, event, session, item, &places)?;
                    touched += 1;
                }
                session.id
            }
            None => {
                touched += 1;
                let speaker_ids = places.speakers_of(item);
                bulk::add(writer, event, &places.row(item, &speaker_ids), &mut order)?
            }
        };
        let source = (plan.dialect, item.key.as_str());
        store::remember(writer, id, source, &item.file.said())?;
        talks.give(writer, item, id, &persons)?;
    }
    describe(writer, plan, &persons)?;
    if request.drop_gone == Some(true) {
        for (session_id, _) in &plan.gone {
            delete(
                writer,
                SessionRef {
                    session_id: *session_id,
                },
            )?;
            touched += 1;
        }
    }
    writer.about(event);
    Ok(touched)
}

/// What the names of the file are here.
struct Places {
    rooms: HashMap<String, RoomId>,
    tracks: HashMap<String, TrackId>,
    /// By their places in the plan; none where nothing needs them.
    speakers: Vec<Option<SpeakerId>>,
}

impl Places {
    fn row<'a>(&self, item: &'a Item, speaker_ids: &'a [SpeakerId]) -> Row<'a> {
        Row {
            title: &item.file.title,
            kind: item.kind,
            starts: item.starts,
            minutes: item.minutes,
            room_id: self.rooms.get(&fold(&item.file.room)).copied(),
            track_id: self.tracks.get(&fold(&item.file.track)).copied(),
            about: &item.file.about,
            speaker_ids,
        }
    }

    fn speakers_of(&self, item: &Item) -> Vec<SpeakerId> {
        let mut ids = Vec::with_capacity(item.speakers.len());
        for place in &item.speakers {
            if let Some(Some(id)) = self.speakers.get(*place)
                && !ids.contains(id)
            {
                ids.push(*id);
            }
        }
        ids
    }
}

/// The fields that the file changes; the others stay as they are.
fn change(
    writer: &Writer<'_>,
    event: EventId,
    session: &Session,
    item: &Item,
    places: &Places,
) -> Result<()> {
    let file_speakers = places.speakers_of(item);
    let own_speakers: Vec<SpeakerId> = session.speakers.iter().map(|one| one.speaker_id).collect();
    let file = places.row(item, &file_speakers);
    let takes = |field: &str| item.writes(field);
    let row = Row {
        title: if takes("title") {
            file.title
        } else {
            &session.title
        },
        kind: if takes("kind") {
            file.kind
        } else {
            session.kind
        },
        starts: if takes("starts") {
            file.starts
        } else {
            session.starts
        },
        minutes: if takes("minutes") {
            file.minutes
        } else {
            session.minutes
        },
        room_id: if takes("room_id") {
            file.room_id
        } else {
            session.room_id
        },
        track_id: if takes("track_id") {
            file.track_id
        } else {
            session.track_id
        },
        about: if takes("about") {
            file.about
        } else {
            &session.about
        },
        speaker_ids: if takes("speakers") {
            &file_speakers
        } else {
            &own_speakers
        },
    };
    bulk::change(writer, event, session.id, &row)
}

/// The event as long as its programme, where that was asked. Nothing that is planned moves.
fn widen(writer: &Writer<'_>, plan: &Plan, request: &ImportProgramme) -> Result<()> {
    let Some(span) = plan
        .outside
        .as_ref()
        .filter(|_| request.widen == Some(true))
    else {
        return Ok(());
    };
    let changed = Patch::new("event", plan.event.id)
        .set("starts", Some(span.starts.to_string()))
        .set("ends", Some(span.ends.to_string()))
        .apply(writer.conn)?;
    if changed {
        raise_sequence(writer, plan.event.id)?;
    }
    Ok(())
}

fn rooms(writer: &Writer<'_>, plan: &Plan) -> Result<HashMap<String, RoomId>> {
    let mut rooms = plan.rooms.clone();
    if plan.new_rooms.is_empty() {
        return Ok(rooms);
    }
    let venue_id = match (plan.event.venue_id, &plan.new_venue) {
        (Some(id), _) => id,
        (None, Some(name)) => {
            let venue = venues::create(
                writer,
                CreateVenue {
                    name: name.clone(),
                    ..CreateVenue::default()
                },
            )?;
            Patch::new("event", plan.event.id)
                .set("venue_id", Some(venue.id.to_string()))
                .apply(writer.conn)?;
            raise_sequence(writer, plan.event.id)?;
            venue.id
        }
        (None, None) => return Err(Error::bug("rooms without a venue")),
    };
    for (name, capacity) in &plan.new_rooms {
        let room = venues::add_room(
            writer,
            AddRoom {
                venue_id,
                name: name.clone(),
                capacity: *capacity,
                layout: None,
                cost_minor: None,
                notes: None,
            },
        )?;
        rooms.insert(fold(name), room.id);
    }
    Ok(rooms)
}

fn strands(writer: &Writer<'_>, plan: &Plan) -> Result<HashMap<String, TrackId>> {
    let mut known = plan.tracks.clone();
    for (name, colour) in &plan.new_tracks {
        let track = tracks::add(
            writer,
            AddTrack {
                event_id: plan.event.id,
                name: name.clone(),
                colour: colour.as_deref().and_then(colours::nearest),
            },
        )?;
        known.insert(fold(name), track.id);
    }
    Ok(known)
}

/// Who stands on the stage, and who that is.
fn people(writer: &Writer<'_>, plan: &Plan) -> Result<Vec<Option<(SpeakerId, PersonId)>>> {
    let needed = plan.needed();
    let both = plan.speakers.iter().zip(needed);
    both.map(|(speaker, is_needed)| {
        if let Who::Speaker(id) = speaker.who {
            let person = speakers::person_of(writer, id)?;
            return Ok(Some((id, person)));
        }
        if !is_needed {
            return Ok(None);
        }
        let event = plan.event.id;
        let person = person(writer, speaker)?;
        let norm = norm(event, plan.dialect, &speaker.key);
        note_source(writer, person, norm)?;
        let speaker = speakers::of_person(writer, event, person)?;
        Ok(Some((speaker, person)))
    })
    .collect()
}

/// Somebody who is known, who has this address, or a new person.
fn person(writer: &Writer<'_>, speaker: &PlannedSpeaker) -> Result<PersonId> {
    match speaker.who {
        Who::Person(id) => known_or_new(writer, Some(id), "", ""),
        _ => known_or_new(writer, None, &speaker.name, &speaker.email),
    }
}

/// So that the same file finds them again.
fn note_source(writer: &Writer<'_>, person: PersonId, norm: String) -> Result<()> {
    let known = contact::list(writer.conn, person)?
        .iter()
        .any(|one| one.kind == ContactKind::Source && one.norm == norm);
    if known {
        return Ok(());
    }
    let source = NewContact {
        kind: ContactKind::Source,
        value: String::new(),
        norm,
    };
    contact::insert(writer.conn, person, &source, 0)
}
