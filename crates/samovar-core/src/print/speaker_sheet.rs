//! A speaker's sheet: what they give, when and where, when to be there, what they need, how
//! they travel, and whom to call. One speaker's is in their own language, that of all in the
//! screen's, unless another is named.

use samovar_i18n::{Lang, msg};
use samovar_print::{Column, Entry, Row, Tables};
use serde::Deserialize;
use ts_rs::TS;

use super::sheet::{self, Blank, Made};
use super::{Printed, SheetPage};
use crate::error::{Code, Error, Result};
use crate::event::{Event, EventRef, place};
use crate::ids::{EventId, SpeakerId};
use crate::job::Job;
use crate::person::language::written_in;
use crate::person::store as people;
use crate::planner::{Planner, Reader, Written};
use crate::session::{Session, store as sessions};
use crate::settings::{Paper, store as settings};
use crate::speaker::{Speaker, SpeakerState, USUAL_CALL_MINUTES, store as speakers};
use crate::time::Wall;
use crate::venue::store as venues;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PrintSpeakerSheet {
    pub event_id: EventId,
    /// Left out: everybody who has not declined, one below another.
    pub speaker_id: Option<SpeakerId>,
    pub lang: Option<Lang>,
    pub paper: Option<Paper>,
    /// Left out: the planner's folder of exports, named for the event.
    pub path: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewSpeakerSheet {
    pub sheet: PrintSpeakerSheet,
    /// From 0.
    pub page: u32,
}

pub fn preview(
    planner: &Planner,
    request: PreviewSpeakerSheet,
    _: &Job,
) -> Result<Written<SheetPage>> {
    planner
        .read(|reader| make(reader, &request.sheet))?
        .page(request.page)
}

pub fn print(planner: &Planner, request: PrintSpeakerSheet, _: &Job) -> Result<Written<Printed>> {
    planner
        .read(|reader| make(reader, &request))?
        .save(planner, request.path)
}

fn make(reader: &Reader<'_>, request: &PrintSpeakerSheet) -> Result<Made> {
    let of_event = EventRef {
        event_id: request.event_id,
    };
    let mut found = speakers::list(reader, of_event)?;
    found.retain(|speaker| match request.speaker_id {
        Some(id) => speaker.id == id,
        None => speaker.state != SpeakerState::Declined,
    });
    let lang = match (request.lang, request.speaker_id, found.first()) {
        (Some(lang), ..) => lang,
        (None, Some(_), Some(one)) => theirs(reader, one)?,
        _ => settings::language(reader.conn)?,
    };
    let blank = Blank::load(reader, request.event_id, Some(lang), request.paper)?;
    if let (Some(id), None) = (request.speaker_id, found.first()) {
        return Err(Error::missing("speaker", id));
    }
    if found.is_empty() {
        return Err(Error::new(Code::NoSpeakers).with("title", blank.event.title.as_str()));
    }
    let sessions = sessions::of_event(reader, blank.event.id)?;
    let contacts = contacts(reader, lang, &blank.event)?;
    let mut entries = Vec::new();
    for speaker in &found {
        entries.extend(of(lang, &blank.event, speaker, &sessions));
        entries.extend(contacts.iter().cloned().map(Entry::Note));
    }
    let kind = msg::print_speaker_sheet(lang);
    // One speaker's does not take the place of another's.
    let name = match (request.speaker_id, found.first()) {
        (Some(_), Some(one)) => {
            samovar_ical::plain_name(&format!("{kind} {}", one.name), "speaker")
        }
        _ => kind.clone(),
    };
    let bearers = sheet::bearers(&entries);
    let paper = Tables {
        kind,
        legend: String::new(),
        title: blank.event.title.clone(),
        starts: blank.event.starts.0,
        place: place::of(reader, &blank.event)?,
        printed_at: blank.printed_at,
        first: msg::print_speaker_when(lang),
        columns: vec![Column::words(msg::print_speaker_where(lang), 60)],
        entries,
    };
    let sheet = samovar_print::tables(&paper, lang, blank.paper, &sheet::fonts())?;
    Ok(blank.filled(name, sheet, bearers))
}

/// The language that papers for somebody are in: their own, where there are words in it.
fn theirs(reader: &Reader<'_>, speaker: &Speaker) -> Result<Lang> {
    let person = people::load(reader.conn, speaker.person_id)?;
    let usual = settings::language(reader.conn)?;
    Ok(written_in(&person.language, usual).0)
}

fn of(lang: Lang, event: &Event, speaker: &Speaker, sessions: &[Session]) -> Vec<Entry> {
    let mut entries = vec![Entry::Section(speaker.name.clone())];
    // The programme is in the order of time.
    let mine: Vec<&Session> = sessions
        .iter()
        .filter(|one| one.speakers.iter().any(|by| by.speaker_id == speaker.id))
        .collect();
    let first = mine.iter().find_map(|one| one.starts);
    let before = speaker.call_minutes.unwrap_or(USUAL_CALL_MINUTES);
    if let Some(first) = first.filter(|_| before > 0) {
        entries.push(Entry::Row(Row {
            title: at(event, first.plus_minutes(-i64::from(before))),
            detail: msg::print_speaker_call(lang),
            ..Row::default()
        }));
    }
    for session in &mine {
        entries.push(Entry::Row(Row {
            title: match session.starts.zip(session.ends) {
                Some((from, until)) => format!("{}–{}", at(event, from), at(event, until)),
                None => msg::print_speaker_no_time(lang),
            },
            detail: session.title.clone(),
            cells: vec![session.room_name.clone()],
            marked: false,
        }));
    }
    if mine.is_empty() {
        entries.push(Entry::Note(msg::speaker_no_sessions(lang)));
    }
    let travel = [
        speaker
            .arrives
            .map(|arrives| msg::print_speaker_arrives(lang, day(arrives))),
        speaker
            .leaves
            .map(|leaves| msg::print_speaker_leaves(lang, day(leaves))),
        said(&speaker.travel).map(|travel| msg::print_speaker_travel(lang, travel)),
        said(&speaker.needs).map(|needs| msg::print_speaker_needs(lang, needs)),
        speaker
            .do_not_record
            .then(|| msg::speaker_do_not_record(lang)),
    ];
    entries.extend(travel.into_iter().flatten().map(Entry::Note));
    entries
}

/// Whom to call: the organizer, and whoever is met at the place.
fn contacts(reader: &Reader<'_>, lang: Lang, event: &Event) -> Result<Vec<String>> {
    let mut contacts = Vec::new();
    let organizer = together(&[&event.organizer_name, &event.organizer_email]);
    contacts.extend(said(&organizer).map(|who| msg::print_speaker_contact(lang, who)));
    if let Some(venue) = event.venue_id {
        let venue = venues::load(reader, venue)?;
        let who = together(&[
            &venue.contact_name,
            &venue.contact_phone,
            &venue.contact_email,
        ]);
        contacts.extend(said(&who).map(|who| msg::print_speaker_contact_venue(lang, who)));
    }
    Ok(contacts)
}

fn together(parts: &[&String]) -> String {
    let parts: Vec<&str> = parts
        .iter()
        .map(|part| part.as_str())
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(", ")
}

/// In one line; nothing where nothing is said.
fn said(words: &str) -> Option<String> {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    (!line.is_empty()).then_some(line)
}

/// "18:30", with the day where it is not the event's first.
fn at(event: &Event, wall: Wall) -> String {
    match wall.0.date() == event.starts.0.date() {
        true => wall.0.format("%H:%M").to_string(),
        false => day(wall),
    }
}

fn day(wall: Wall) -> String {
    wall.0.format("%Y-%m-%d %H:%M").to_string()
}
