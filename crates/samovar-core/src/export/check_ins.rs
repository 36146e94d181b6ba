//! The door's log as a file: every row, also those taken back.

use samovar_i18n::msg;

use super::{ExportCheckIns, ListExported, columns};
use crate::checkin::log;
use crate::checkin::rows::PassageKind;
use crate::error::Result;
use crate::event::store as events;
use crate::job::Job;
use crate::planner::{Planner, Written};
use crate::settings::store as settings;
use crate::spreadsheet as sheet;
use crate::spreadsheet::cell::{Cell, word};
use crate::time;

const COLUMNS: [&str; 10] = [
    "at", "kind", "name", "heads", "station", "device", "override", "walk-in", "code", "counts",
];

pub fn export(
    planner: &Planner,
    request: ExportCheckIns,
    job: &Job,
) -> Result<Written<ListExported>> {
    let (event, lang) = planner.read(|reader| {
        let event = events::load(reader, request.event_id)?;
        Ok((event, settings::language_or(reader.conn, request.lang)?))
    })?;
    let zone = time::zone(&event.zone)?;
    let name = format!(
        "{}.{}",
        msg::list_file_check_ins(lang),
        request.format.word()
    );
    let path =
        crate::event::exports::path(planner, &event, request.path, &name, request.format.file())?;
    let columns = COLUMNS.map(|one| columns::column(lang, one));
    let said = |yes: bool| Cell::text(word(lang, "list-consent", if yes { "yes" } else { "no" }));
    let rows = planner.read(|reader| {
        sheet::write(&path, (request.format, lang), &columns, job, |file| {
            file.expect(log::total(reader, event.id)?);
            log::each(reader, event.id, |row| {
                let kind = match (row.kind, row.of) {
                    (PassageKind::Void, Some(of)) => format!("void-{}", of.word()),
                    (kind, _) => kind.word().to_owned(),
                };
                file.row(&[
                    Cell::at(Some(&row.at), zone),
                    Cell::text(word(lang, "list-kind", &kind)),
                    Cell::text(row.name),
                    Cell::Number(row.heads),
                    Cell::text(row.station),
                    Cell::text(row.device),
                    if row.over.is_empty() {
                        Cell::Empty
                    } else {
                        Cell::text(word(lang, "list-over", &row.over))
                    },
                    if row.walk_in { said(true) } else { Cell::Empty },
                    Cell::text(row.code),
                    said(row.counts),
                ])
            })
        })
    })?;
    Ok(Written::unchanged(ListExported {
        path: path.shown(),
        rows,
        read_as: None,
    }))
}
