//! Writes calendar files that anyone may open: the event, and its programme.

use samovar_i18n::Lang;
use samovar_ical::{Calendar, CalendarError, CalendarEvent};
use serde_json::Value;

use super::{ExportCalendar, ExportDone, event};
use crate::error::{Code, Error, Result};
use crate::event::{Event, store as events};
use crate::ids::EventId;
use crate::job::Job;
use crate::outgoing::{self, FileKind, Target};
use crate::planner::{Planner, Reader, Written};
use crate::settings::store as settings;

type Answer<T> = Result<Written<T>>;

/// The file that puts the event into anybody's calendar.
pub fn calendar(planner: &Planner, request: ExportCalendar, _: &Job) -> Answer<ExportDone> {
    let (event, lang) = planner.read(|reader| both(reader, request.event_id, request.lang))?;
    let path = crate::event::exports::path(
        planner,
        &event.row,
        request.path,
        &format!("{}.ics", short_name(&event)),
        FileKind::Calendar,
    )?;
    let calendar = samovar_ical::add_to_calendar(&event.calendar, lang, planner.now())?;
    written(&path, &calendar)
}

/// The file with each item of the programme as an entry of its own.
pub fn agenda(planner: &Planner, request: ExportCalendar, _: &Job) -> Answer<ExportDone> {
    let (event, lang) = planner.read(|reader| both(reader, request.event_id, request.lang))?;
    let name = format!(
        "{} {}.ics",
        short_name(&event),
        samovar_i18n::msg::calendar_file_agenda(lang)
    );
    let path =
        crate::event::exports::path(planner, &event.row, request.path, &name, FileKind::Calendar)?;
    let calendar = samovar_ical::agenda(&event.calendar, lang, planner.now())?;
    written(&path, &calendar)
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

fn short_name(event: &Exported) -> String {
    outgoing::labelled(&event.row.title, &event.row.id.to_string())
}

fn written(path: &Target, calendar: &Calendar) -> Answer<ExportDone> {
    path.write(|mut out| calendar.write(&mut out))?;
    Ok(Written::unchanged(ExportDone {
        path: path.shown(),
        files: 1,
    }))
}

impl From<CalendarError> for Error {
    fn from(error: CalendarError) -> Self {
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
