//! The programme on paper: a poster and a booklet for guests, signs for the doors of rooms, a
//! timetable, and what has changed since it was published. Each says which version it is of.

use std::collections::HashMap;

use samovar_i18n::{Lang, msg};
use samovar_print::{Abouts, Fonts, ProgrammeItem, ProgrammeTrack, Sheet, SheetSize, Tint};
use serde::Deserialize;
use ts_rs::TS;

use super::cannot_draw::Bearer;
use super::programme_changes::{self, version};
use super::sheet::{self, Blank, Made};
use super::{Printed, SheetPage};
use crate::error::Result;
use crate::event::{EventRef, place};
use crate::ids::{EventId, RoomId, TrackId};
use crate::job::Job;
use crate::planner::{Planner, Reader, Written};
use crate::programme::publish::{self, ProgrammeDiff};
use crate::session::{Session, SessionKind, store as sessions};
use crate::settings::Paper;
use crate::track::{TrackColour, store as tracks};
use crate::venue::store as venues;
use crate::wire::word_enum;

word_enum! {
    /// Which of the sheets.
    ProgrammeSheet {
        Poster = "poster", Booklet = "booklet", RoomSigns = "room-signs", Timetable = "timetable",
        Changes = "changes",
    }
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PrintProgramme {
    pub event_id: EventId,
    pub sheet: ProgrammeSheet,
    pub lang: Option<Lang>,
    pub paper: Option<Paper>,
    /// A poster or a timetable on A3, or on Tabloid with Letter; left out: no.
    pub large: Option<bool>,
    /// What sessions are about, on a poster and in a booklet; left out: no.
    pub about: Option<bool>,
    /// Left out: the planner's folder of exports, named for the event.
    pub path: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewProgramme {
    pub sheet: PrintProgramme,
    /// From 0.
    pub page: u32,
}

pub fn preview(
    planner: &Planner,
    request: PreviewProgramme,
    _: &Job,
) -> Result<Written<SheetPage>> {
    planner
        .read(|reader| make(reader, &request.sheet))?
        .page(request.page)
}

pub fn print(planner: &Planner, request: PrintProgramme, _: &Job) -> Result<Written<Printed>> {
    planner
        .read(|reader| make(reader, &request))?
        .save(planner, request.path)
}

fn kind(lang: Lang, sheet: ProgrammeSheet) -> String {
    match sheet {
        ProgrammeSheet::Poster => msg::print_programme(lang),
        ProgrammeSheet::Booklet => msg::print_booklet(lang),
        ProgrammeSheet::RoomSigns => msg::print_room_signs(lang),
        ProgrammeSheet::Timetable => msg::print_timetable(lang),
        ProgrammeSheet::Changes => msg::print_programme_changes(lang),
    }
}

fn make(reader: &Reader<'_>, request: &PrintProgramme) -> Result<Made> {
    let event_id = request.event_id;
    let blank = Blank::load(reader, event_id, request.lang, request.paper)?;
    let name = kind(blank.lang, request.sheet);
    let diff = publish::diff(reader, EventRef { event_id })?;
    if request.sheet == ProgrammeSheet::Changes {
        let (sheet, bearers) = programme_changes::draw(reader, &blank, &diff)?;
        return Ok(blank.filled(name, sheet, bearers));
    }
    let mut programme = programme(reader, &blank, &diff)?;
    if !tells_about(request) {
        // What is not printed is not said to have letters that cannot be.
        for item in &mut programme.items {
            item.about.clear();
        }
    }
    let sheet = draw(&programme, &blank, request, &sheet::fonts())?;
    let bearers = programme.items.iter().map(|item| Bearer {
        name: item.title.clone(),
        ..Bearer::default()
    });
    let bearers = bearers.collect();
    Ok(blank.filled(name, sheet, bearers))
}

fn tells_about(request: &PrintProgramme) -> bool {
    request.about == Some(true)
        && matches!(
            request.sheet,
            ProgrammeSheet::Poster | ProgrammeSheet::Booklet
        )
}

fn draw(
    programme: &samovar_print::Programme,
    blank: &Blank,
    request: &PrintProgramme,
    fonts: &Fonts,
) -> Result<Sheet> {
    let (lang, paper) = (blank.lang, blank.paper);
    let size = match request.large {
        Some(true) => SheetSize::Double,
        _ => SheetSize::Single,
    };
    let abouts = if tells_about(request) {
        Abouts::With
    } else {
        Abouts::Without
    };
    Ok(match request.sheet {
        ProgrammeSheet::Booklet => samovar_print::booklet(programme, (lang, paper), abouts, fonts)?,
        ProgrammeSheet::RoomSigns => samovar_print::room_signs(programme, (lang, paper), fonts)?,
        ProgrammeSheet::Timetable => {
            samovar_print::timetable(programme, (lang, paper, size), fonts)?
        }
        ProgrammeSheet::Poster | ProgrammeSheet::Changes => {
            samovar_print::poster(programme, (lang, paper, size), abouts, fonts)?
        }
    })
}

/// What has a time, as it is planned now.
fn programme(
    reader: &Reader<'_>,
    blank: &Blank,
    diff: &ProgrammeDiff,
) -> Result<samovar_print::Programme> {
    let event = &blank.event;
    let sessions = sessions::of_event(reader, event.id)?;
    let tracks = tracks::of_event(reader.conn, event.id)?;
    let places: HashMap<TrackId, usize> = tracks
        .iter()
        .enumerate()
        .map(|(at, track)| (track.id, at))
        .collect();
    let rooms = rooms(reader, blank, &sessions)?;
    let items = sessions.iter().filter_map(|session| {
        Some(ProgrammeItem {
            title: session.title.clone(),
            starts: session.starts?.0,
            ends: session.ends?.0,
            room: session
                .room_id
                .and_then(|id| rooms.iter().position(|(room, _)| *room == id)),
            track: session.track_id.and_then(|id| places.get(&id).copied()),
            speakers: session
                .speakers
                .iter()
                .map(|speaker| speaker.name.clone())
                .collect(),
            about: session.about.clone(),
            for_all: session.room_id.is_none()
                && matches!(session.kind, SessionKind::Break | SessionKind::Meal),
        })
    });
    Ok(samovar_print::Programme {
        title: event.title.clone(),
        starts: event.starts.0,
        ends: Some(event.ends.0),
        place: place::of(reader, event)?,
        printed_at: blank.printed_at,
        version: version(blank.lang, diff),
        items: items.collect(),
        rooms: rooms.iter().map(|(_, name)| name.clone()).collect(),
        tracks: tracks
            .iter()
            .map(|track| ProgrammeTrack {
                name: track.name.clone(),
                tint: tint(track.colour),
            })
            .collect(),
    })
}

/// Those of the venue in its order, then others that sessions are in all the same.
fn rooms(
    reader: &Reader<'_>,
    blank: &Blank,
    sessions: &[Session],
) -> Result<Vec<(RoomId, String)>> {
    let mut rooms: Vec<(RoomId, String)> = match blank.event.venue_id {
        Some(venue) => venues::rooms(reader.conn, venue)?
            .into_iter()
            .map(|room| (room.id, room.name))
            .collect(),
        None => Vec::new(),
    };
    for session in sessions {
        let Some(id) = session.room_id else { continue };
        if !rooms.iter().any(|(room, _)| *room == id) {
            rooms.push((id, session.room_name.clone()));
        }
    }
    Ok(rooms)
}

const fn tint(colour: TrackColour) -> Tint {
    match colour {
        TrackColour::Blue => Tint::Blue,
        TrackColour::Green => Tint::Green,
        TrackColour::Amber => Tint::Amber,
        TrackColour::Red => Tint::Red,
        TrackColour::Violet => Tint::Violet,
        TrackColour::Teal => Tint::Teal,
        TrackColour::Pink => Tint::Pink,
        TrackColour::Grey => Tint::Grey,
    }
}
