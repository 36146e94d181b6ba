//! The budget as a file: a line a row, with its four sums in its own currency.

use samovar_i18n::{Lang, msg};

use super::{ExportBudget, ListExported, columns};
use crate::budget::{Basis, BudgetLine, said, show};
use crate::error::Result;
use crate::event::store as events;
use crate::job::Job;
use crate::money::{Money, VatMode};
use crate::planner::{Planner, Written};
use crate::settings::store as settings;
use crate::spreadsheet as sheet;
use crate::spreadsheet::cell::Cell;

const COLUMNS: [&str; 13] = [
    "side", "category", "title", "unit", "quantity", "heads", "vat", "planned", "agreed",
    "invoiced", "paid", "currency", "supplier",
];

pub fn export(
    planner: &Planner,
    request: ExportBudget,
    job: &Job,
) -> Result<Written<ListExported>> {
    let (event, lang) = planner.read(|reader| {
        let event = events::load(reader, request.event_id)?;
        Ok((event, settings::language_or(reader.conn, request.lang)?))
    })?;
    let name = format!("{}.{}", msg::print_budget(lang), request.format.word());
    let path =
        crate::event::exports::path(planner, &event, request.path, &name, request.format.file())?;
    let columns = COLUMNS.map(|one| columns::column(lang, one));
    let rows = planner.read(|reader| {
        let budget = show::of_event(reader, &event)?;
        sheet::write(&path, (request.format, lang), &columns, job, |file| {
            file.fill(budget.lines, |line| Ok(cells(lang, line)))
        })
    })?;
    Ok(Written::unchanged(ListExported {
        path: path.shown(),
        rows,
        read_as: None,
    }))
}

fn cells(lang: Lang, line: BudgetLine) -> Vec<Cell> {
    let sum = |sum: Option<Money>| sum.map_or(Cell::Empty, Cell::Sum);
    vec![
        Cell::text(said::side(lang, line.side)),
        Cell::text(said::category(lang, line.category)),
        Cell::text(said::title(lang, &line)),
        Cell::Sum(line.unit.clone()),
        Cell::Number(line.quantity),
        match (line.basis, line.head_count) {
            (Basis::PerHead, Some(heads)) => Cell::Number(heads),
            _ => Cell::Empty,
        },
        match line.vat_mode {
            VatMode::None if !line.vat_from_paper => Cell::Empty,
            _ => Cell::Sum(line.vat.clone()),
        },
        sum(line.planned),
        sum(line.agreed),
        Cell::Sum(line.invoiced),
        Cell::Sum(line.paid),
        Cell::text(line.unit.currency),
        Cell::text(line.supplier),
    ]
}
