//! Writes the programme of an event as a file of the format asked for.

use samovar_i18n::{Lang, msg};
use samovar_schedule::{LeftOut, Programme, Reason, Session, to_html, to_json, to_xml};

use super::{ExportProgramme, ProgrammeExported, ProgrammeFormat, ours, words};
use crate::calendar::ExportCalendar;
use crate::calendar::export::agenda;
use crate::error::Result;
use crate::event::{Event, exports, store as events};
use crate::job::Job;
use crate::outgoing::FileKind;
use crate::planner::{Planner, Written};
use crate::settings::store as settings;
use crate::spreadsheet::cell::{Cell, word};
use crate::spreadsheet::{self as sheet, Column, ListFormat};

const COLUMNS: [&str; 9] = [
    "id", "starts", "minutes", "room", "title", "kind", "track", "speakers", "about",
];

pub fn export(
    planner: &Planner,
    request: ExportProgramme,
    job: &Job,
) -> Result<Written<ProgrammeExported>> {
    let (event, lang, programme) = planner.read(|reader| {
        let event = events::load(reader, request.event_id)?;
        let lang = settings::language_or(reader.conn, request.lang)?;
        let programme = ours::programme(reader, &event)?;
        Ok((event, lang, programme))
    })?;
    let path = match request.format {
        ProgrammeFormat::Ics => {
            let asked = ExportCalendar {
                event_id: event.id,
                path: request.path,
                lang: Some(lang),
            };
            agenda(planner, asked, job)?.value.path
        }
        format => written(
            planner,
            format,
            request.path,
            (&event, lang, &programme),
            job,
        )?,
    };
    let left_out = left_out(request.format, &programme);
    let without = left_out.iter().map(|one| one.count).sum::<u32>();
    let all = u32::try_from(programme.sessions.len()).unwrap_or(u32::MAX);
    Ok(Written::unchanged(ProgrammeExported {
        path,
        sessions: all.saturating_sub(without),
        left_out,
    }))
}

fn written(
    planner: &Planner,
    format: ProgrammeFormat,
    asked: Option<String>,
    (event, lang, programme): (&Event, Lang, &Programme),
    job: &Job,
) -> Result<String> {
    let (kind, ending) = match format {
        ProgrammeFormat::ScheduleXml => (FileKind::ScheduleXml, "xml"),
        ProgrammeFormat::Json => (FileKind::Json, "json"),
        ProgrammeFormat::Html => (FileKind::Html, "html"),
        ProgrammeFormat::Csv | ProgrammeFormat::Ics => (FileKind::Csv, "csv"),
    };
    let name = format!("{}.{ending}", msg::programme_file_name(lang));
    let path = exports::path(planner, event, asked, &name, kind)?;
    let text = match format {
        ProgrammeFormat::ScheduleXml => to_xml(programme),
        ProgrammeFormat::Json => to_json(programme),
        ProgrammeFormat::Html => to_html(programme, &words::of(lang, event, programme)),
        ProgrammeFormat::Csv | ProgrammeFormat::Ics => {
            let columns = COLUMNS.map(|one| column(lang, one));
            let sessions: Vec<&Session> = programme.sessions.iter().collect();
            sheet::write(&path, (ListFormat::Csv, lang), &columns, job, |file| {
                file.fill(sessions, |one| Ok(cells(lang, programme, one)))
            })?;
            return Ok(path.shown());
        }
    };
    path.write(|out| out.write_all(text.as_bytes()))?;
    Ok(path.shown())
}

fn column(lang: Lang, name: &str) -> Column {
    Column {
        header: word(lang, "programme-file-column", name),
        width: match name {
            "title" | "about" | "speakers" => 30,
            "id" | "starts" | "room" | "track" => 18,
            _ => 12,
        },
    }
}

fn cells(lang: Lang, programme: &Programme, session: &Session) -> Vec<Cell> {
    let names = session.speakers.iter();
    let names: Vec<&str> = names
        .filter_map(|place| programme.speakers.get(*place))
        .map(|speaker| speaker.name.as_str())
        .collect();
    vec![
        Cell::text(session.key.as_str()),
        session.starts.map_or(Cell::Empty, Cell::At),
        session.minutes.map_or(Cell::Empty, Cell::Number),
        Cell::text(session.room.as_str()),
        Cell::text(session.title.as_str()),
        Cell::text(word(lang, "session-kind", &session.kind)),
        Cell::text(session.track.as_str()),
        // A name may hold a comma.
        Cell::text(names.join("; ")),
        Cell::text(session.about.as_str()),
    ]
}

/// A schedule and a calendar are of what has a time.
fn left_out(format: ProgrammeFormat, programme: &Programme) -> Vec<LeftOut> {
    if matches!(format, ProgrammeFormat::Csv | ProgrammeFormat::Html) {
        return Vec::new();
    }
    let unscheduled = programme.sessions.iter().filter(|one| one.starts.is_none());
    unscheduled
        .map(|one| LeftOut {
            what: one.title.clone(),
            reason: Reason::NoTime,
            count: 1,
        })
        .collect()
}
