//! Writes calendar files: for anyone (event, agenda) and one a guest.

use std::path::Path;

use rusqlite::params;
use samovar_i18n::Lang;
use samovar_ical::{Attendee, CalendarError, CalendarEvent, Invitations, Partstat, file_name};
use serde_json::Value;

use super::{ExportCalendar, ExportDone, ExportInvitations, NotInvited, event};
use crate::api::unchanged;
use crate::error::{Code, Error, Result};
use crate::event::{Event, EventState, store as events};
use crate::guest::GuestState;
use crate::ids::{EventId, GuestId};
use crate::job::Job;
use crate::outgoing;
use crate::planner::{Planner, Reader, Written};
use crate::settings::store as settings;

type Answer<T> = Result<Written<T>>;

/// The file that puts the event into anybody's calendar.
pub fn calendar(planner: &Planner, request: ExportCalendar, _: &Job) -> Answer<ExportDone> {
    let (event, lang) = planner.read(|reader| both(reader, request.event_id, request.lang))?;
    let path = outgoing::event_path(
        planner,
        &event.row,
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
    let path = outgoing::event_path(planner, &event.row, request.path, &name)?;
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
    let folder = outgoing::event_path(planner, &event.row, request.path, &subfolder)?;
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
    let lang = settings::language_or(reader.conn, lang)?;
    let row = events::load(reader, id)?;
    let calendar = event::of(reader, &row)?;
    Ok((Exported { row, calendar }, lang))
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

fn short_name(event: &Exported) -> String {
    outgoing::labelled(&event.row.title, &event.row.id.to_string())
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
