//! The report of a period as a file: what the screen shows and the paper prints.

use samovar_i18n::{Lang, msg};

use super::{ExportKpi, ListExported, columns};
use crate::error::Result;
use crate::job::Job;
use crate::kpi::{GetKpi, KpiFigure, KpiRow, figures, said};
use crate::outgoing;
use crate::planner::{Planner, Written};
use crate::settings::store as settings;
use crate::spreadsheet as sheet;
use crate::spreadsheet::cell::Cell;

const COLUMNS: [&str; 12] = [
    "metric",
    "value",
    "x",
    "n",
    "low",
    "high",
    "said",
    "target",
    "verdict",
    "before",
    "said-before",
    "trend",
];

pub fn export(planner: &Planner, request: ExportKpi, job: &Job) -> Result<Written<ListExported>> {
    let (lang, kpi) = planner.read(|reader| {
        let lang = settings::language_or(reader.conn, request.lang)?;
        let asked = GetKpi {
            from: request.from,
            to: request.to,
            lang: Some(lang),
        };
        Ok((lang, figures::get(reader, asked)?))
    })?;
    let name = format!(
        "{} {} – {}.{}",
        msg::kpi_file(lang),
        kpi.from,
        kpi.to,
        request.format.word()
    );
    let path = outgoing::path(planner, request.path, &name, request.format.file())?;
    let columns = COLUMNS.map(|one| columns::column(lang, one));
    let rows = sheet::write(&path, (request.format, lang), &columns, job, |file| {
        file.fill(kpi.rows, |row| Ok(cells(lang, row)))
    })?;
    Ok(Written::unchanged(ListExported {
        path: path.shown(),
        rows,
        read_as: None,
    }))
}

fn cells(lang: Lang, row: KpiRow) -> Vec<Cell> {
    vec![
        Cell::text(said::metric(lang, row.metric)),
        value(&row.now),
        row.now.x.map_or(Cell::Empty, Cell::Number),
        row.now.n.map_or(Cell::Empty, Cell::Number),
        row.now.low.map_or(Cell::Empty, Cell::Decimal),
        row.now.high.map_or(Cell::Empty, Cell::Decimal),
        Cell::text(row.now.said.clone()),
        Cell::text(row.target_said),
        Cell::text(
            row.verdict
                .map(|one| said::verdict(lang, one))
                .unwrap_or_default(),
        ),
        value(&row.before),
        Cell::text(row.before.said),
        Cell::text(
            row.trend
                .map(|one| said::trend(lang, one))
                .unwrap_or_default(),
        ),
    ]
}

fn value(figure: &KpiFigure) -> Cell {
    match (&figure.sum, figure.value) {
        (Some(sum), _) => Cell::Sum(sum.clone()),
        (None, Some(value)) => Cell::Decimal(value),
        (None, None) => Cell::Empty,
    }
}
