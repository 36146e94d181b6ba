//! The run sheet as a file: a row a line, in the order of time.

use samovar_i18n::{Lang, msg};

use super::{ExportRunSheet, ListExported, columns};
use crate::error::Result;
use crate::event::store as events;
use crate::job::Job;
use crate::planner::{Planner, Written};
use crate::run_sheet::{RunRow, said, show};
use crate::settings::store as settings;
use crate::spreadsheet as sheet;
use crate::spreadsheet::cell::Cell;
use crate::time;

const COLUMNS: [&str; 8] = [
    "at", "minutes", "what", "row-kind", "who", "place", "lanes", "done",
];

pub fn export(
    planner: &Planner,
    request: ExportRunSheet,
    job: &Job,
) -> Result<Written<ListExported>> {
    let (event, lang) = planner.read(|reader| {
        let event = events::load(reader, request.event_id)?;
        Ok((event, settings::language_or(reader.conn, request.lang)?))
    })?;
    let name = format!("{}.{}", msg::run_sheet_name(lang), request.format.word());
    let path =
        crate::event::exports::path(planner, &event, request.path, &name, request.format.file())?;
    let columns = COLUMNS.map(|one| columns::column(lang, one));
    let zone = time::zone_shown(&event.zone);
    let rows = planner.read(|reader| {
        let run = show::of_event(reader, &event, lang, request.lane)?;
        sheet::write(&path, (request.format, lang), &columns, job, |file| {
            file.fill(run.rows, |row| Ok(cells(lang, zone, row)))
        })
    })?;
    Ok(Written::unchanged(ListExported {
        path: path.shown(),
        rows,
        read_as: None,
    }))
}

fn cells(lang: Lang, zone: samovar_zone::Zone, row: RunRow) -> Vec<Cell> {
    vec![
        match row.at {
            Some(at) if row.whole_day => Cell::text(at.0.format("%Y-%m-%d").to_string()),
            Some(at) => Cell::At(at.0),
            None => Cell::Empty,
        },
        match row.minutes {
            0 => Cell::Empty,
            minutes => Cell::Number(minutes),
        },
        Cell::text(row.what.clone()),
        Cell::text(said::kind(lang, row.about)),
        Cell::all(&row.who),
        Cell::text(row.place.clone()),
        Cell::text(said::lanes(lang, &row)),
        Cell::at(row.done_at.as_deref(), zone),
    ]
}
