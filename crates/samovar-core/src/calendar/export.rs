//! Writes calendar files: for anyone (event, agenda) and one a guest.

use std::path::{Path, PathBuf};

use chrono_tz::Tz;
use rusqlite::params;
use samovar_i18n::Lang;
use samovar_ical::{
    AgendaItem, Attendee, CalendarError, CalendarEvent, Invitations, ItemKind, LocalTime,
    Organizer, Partstat, Place, State, Uid, file_name,
};
use serde_json::Value;

use super::{ExportCalendar, ExportDone, ExportInvitations, NotInvited};
use crate::api::unchanged;
use crate::error::{Code, Error, Result};
use crate::event::{Event, EventState, store as events};
use crate::guest::GuestState;
use crate::ids::{EventId, GuestId};
use crate::job::Job;
use crate::planner::{Planner, Reader, Written};
use crate::session::SessionKind;
use crate::settings::store as settings;
use crate::time::{self, Fold, Wall};

type Answer<T> = Result<Written<T>>;

/// The file that puts the event into anybody's calendar.
pub fn calendar(planner: &Planner, request: ExportCalendar, _: &Job) -> Answer<ExportDone> {
    let (event, lang) = planner.read(|reader| both(reader, request.event_id, request.lang))?;
    let path = target(
        planner,
        &event,
        request.path,
        &format!("{}.ics", short_name(&event)),
    )?;
    samovar_ical::add_to_calendar(&event.calendar, lang, planner.now())?.write_file(&path)?;
    Ok(unchanged(one_file(&path)))
}

/// The file with each item of the programme as an entry of its own.
pub fn agenda(planner: &Planner, request: ExportCalendar, _: &Job) -> Answer<ExportDone> {
    let (event, lang) = planner.read(|reader| both(reader, request.event_id, request.lang))?;
    let name = format!(
        "{} {}.ics",
        short_name(&event),
        samovar_i18n::msg::calendar_file_agenda(lang)
    );
    let path = target(planner, &event, request.path, &name)?;
    samovar_ical::agenda(&event.calendar, lang, planner.now())?.write_file(&path)?;
    Ok(unchanged(one_file(&path)))
}

/// One invitation for each guest who is going or has yet to answer; for a
/// cancelled event, one cancellation each.
pub fn invitations(planner: &Planner, request: ExportInvitations, job: &Job) -> Answer<ExportDone> {
    let (event, lang, guests) = planner.read(|reader| {
        let (event, lang) = both(reader, request.event_id, request.lang)?;
        let guests = recipients(reader, request.event_id, lang)?;
        Ok((event, lang, guests))
    })?;
    if guests.is_empty() {
        return Err(Error::new(Code::NobodyToInvite).with("title", event.row.title));
    }
    let subfolder = samovar_i18n::msg::calendar_file_invitations(lang);
    let folder = target(planner, &event, request.path, &subfolder)?;
    let cancelled = event.row.state == EventState::Cancelled;
    let invitations = Invitations::new(&event.calendar, planner.now())?;
    std::fs::create_dir_all(&folder).map_err(|error| Error::io(&folder, true, error))?;
    let mut done = ExportDone {
        path: folder.display().to_string(),
        files: 0,
        not_invited: Vec::new(),
    };
    for (number, (id, guest)) in guests.iter().enumerate() {
        job.step(number, guests.len())?;
        let made = if cancelled {
            invitations.cancellation(guest)
        } else {
            invitations.invitation(guest)
        };
        match made {
            Ok(calendar) => {
                calendar.write_file(&folder.join(file_name(&guest.name, &id.to_string())))?;
                done.files += 1;
            }
            Err(error) if error.code().starts_with("calendar-guest-") => {
                done.not_invited.push(NotInvited {
                    name: guest.name.clone(),
                    code: error.code().to_owned(),
                });
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(unchanged(done))
}

/// An event as the planner and as calendars know it.
struct Exported {
    row: Event,
    calendar: CalendarEvent,
}

fn both(reader: &Reader<'_>, id: EventId, lang: Option<Lang>) -> Result<(Exported, Lang)> {
    let lang = match lang {
        Some(lang) => lang,
        None => settings::language(reader.conn)?,
    };
    let row = events::load(reader, id)?;
    let calendar = calendar_event(reader, &row)?;
    Ok((Exported { row, calendar }, lang))
}

fn calendar_event(reader: &Reader<'_>, event: &Event) -> Result<CalendarEvent> {
    let zone = time::zone(&event.zone)?;
    let mut place = Place {
        name: event.venue_name.clone(),
        room: event.room_name.clone(),
        ..Place::default()
    };
    if let Some(venue) = event.venue_id {
        let venue = crate::venue::store::load(reader, venue)?;
        place.address = venue.address;
        place.access = venue.access_notes;
    }
    Ok(CalendarEvent {
        uid: Uid::parse(&event.calendar_uid)?,
        sequence: event.calendar_sequence,
        title: event.title.clone(),
        about: event.about.clone(),
        starts: local(event.starts, event.starts_fold),
        ends: local(event.ends, event.ends_fold),
        zone,
        place,
        organizer: (!event.organizer_email.is_empty()).then(|| Organizer {
            name: event.organizer_name.clone(),
            email: event.organizer_email.clone(),
        }),
        state: match event.state {
            EventState::Draft => State::Tentative,
            EventState::Open | EventState::Full | EventState::Done => State::Confirmed,
            EventState::Cancelled => State::Cancelled,
        },
        agenda: agenda_items(reader, event, zone)?,
        url: event.link.clone(),
        reminder: None,
    })
}

fn local(wall: Wall, fold: Fold) -> LocalTime {
    LocalTime {
        at: wall.0,
        fold: match fold {
            Fold::Earlier => samovar_ical::Fold::Earlier,
            Fold::Later => samovar_ical::Fold::Later,
        },
    }
}

fn agenda_items(reader: &Reader<'_>, event: &Event, zone: Tz) -> Result<Vec<AgendaItem>> {
    let mut uids = reader
        .conn
        .prepare_cached("SELECT calendar_uid, calendar_sequence FROM session WHERE id = ?1")?;
    let mut items = Vec::new();
    for session in crate::session::store::of_event(reader, event.id)? {
        let Some(starts) = session.starts else {
            continue;
        };
        // A session in the hour that the clocks skip is a look, not a reason to
        // refuse the whole file.
        let starts = time::wall_at(time::instant_or_after(starts, zone, Fold::Earlier), zone);
        let (uid, sequence): (String, u32) =
            uids.query_row([session.id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        items.push(AgendaItem {
            uid: Uid::parse(&uid)?,
            sequence,
            title: session.title,
            about: session.about,
            starts: local(starts, Fold::Earlier),
            minutes: session.minutes,
            room: session.room_name,
            speakers: session
                .speakers
                .into_iter()
                .map(|speaker| speaker.name)
                .collect(),
            kind: item_kind(session.kind),
        });
    }
    Ok(items)
}

const fn item_kind(kind: SessionKind) -> ItemKind {
    match kind {
        SessionKind::Talk => ItemKind::Talk,
        SessionKind::Workshop => ItemKind::Workshop,
        SessionKind::Panel => ItemKind::Panel,
        SessionKind::Lightning => ItemKind::Lightning,
        SessionKind::Break => ItemKind::Break,
        SessionKind::Meal => ItemKind::Meal,
        SessionKind::Doors => ItemKind::Doors,
        SessionKind::Networking => ItemKind::Networking,
        SessionKind::Other => ItemKind::Other,
    }
}

fn recipients(reader: &Reader<'_>, event: EventId, lang: Lang) -> Result<Vec<(GuestId, Attendee)>> {
    let mut statement = reader.conn.prepare_cached(
        "SELECT g.id, p.name, g.state, g.plus_ones, p.language,
                coalesce((SELECT value FROM contact WHERE person_id = p.id AND +kind = 'email'
                          ORDER BY position, id LIMIT 1), '')
         FROM guest AS g JOIN person AS p ON p.id = g.person_id
         WHERE g.event_id = ?1 AND g.state IN (?2, ?3) ORDER BY g.id",
    )?;
    let rows = statement.query_map(
        params![event, GuestState::Going, GuestState::Invited],
        |row| {
            let state: GuestState = row.get(2)?;
            let language: String = row.get(4)?;
            Ok((
                row.get(0)?,
                Attendee {
                    name: row.get(1)?,
                    email: row.get(5)?,
                    partstat: if state == GuestState::Going {
                        Partstat::Accepted
                    } else {
                        Partstat::NeedsAction
                    },
                    plus_ones: row.get(3)?,
                    lang: language.parse().unwrap_or(lang),
                },
            ))
        },
    )?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Where a file or folder of this event goes.
fn target(
    planner: &Planner,
    event: &Exported,
    path: Option<String>,
    name: &str,
) -> Result<PathBuf> {
    if let Some(path) = path {
        return Ok(PathBuf::from(path));
    }
    let folder = event_folder(planner, &event.row);
    std::fs::create_dir_all(&folder).map_err(|error| Error::io(&folder, true, error))?;
    Ok(folder.join(name))
}

/// The folder of an event's exports: `2026-12-18 Rust Night-7k2m9xqd`.
#[must_use]
pub fn event_folder(planner: &Planner, event: &Event) -> PathBuf {
    let name = file_name(
        &format!("{} {}", event.starts.0.date(), event.title),
        &event.id.to_string(),
    );
    planner.exports_folder().join(name.trim_end_matches(".ics"))
}

fn short_name(event: &Exported) -> String {
    file_name(&event.row.title, &event.row.id.to_string())
        .trim_end_matches(".ics")
        .to_owned()
}

fn one_file(path: &Path) -> ExportDone {
    ExportDone {
        path: path.display().to_string(),
        files: 1,
        not_invited: Vec::new(),
    }
}

impl From<CalendarError> for Error {
    fn from(error: CalendarError) -> Self {
        // A full disk is told apart from a folder that can't be written.
        if let CalendarError::WriteFailed { path, source } = error {
            return Self::io(&path, true, source);
        }
        let code = Code::ALL
            .iter()
            .find(|code| code.as_str() == error.code())
            .copied();
        let mut wire = Error::new(code.unwrap_or(Code::CannotWrite));
        for (name, value) in error.args() {
            wire = wire.with(name, Value::String(value));
        }
        wire.because(error)
    }
}
