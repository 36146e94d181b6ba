//! Lines of a budget: added, changed, deleted; its limit and its reserve.

use rusqlite::params;

use super::store::{self, Row};
use super::{
    AddBudgetLine, Basis, Budget, BudgetLineRef, Category, EditBudget, EditBudgetLine, HeadsBasis,
    Side, Source, show,
};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::db::position;
use crate::error::{Code, Error, Result};
use crate::event::store as events;
use crate::ids::{BudgetLineId, EventId};
use crate::input;
use crate::money::{self, VatMode};
use crate::planner::Writer;
use crate::wire::Done;

pub fn add(writer: &Writer<'_>, request: AddBudgetLine) -> Result<Budget> {
    let event = events::load(writer, request.event_id)?;
    let title = input::required("title", &request.title)?;
    let unit = money::typed("unitMinor", request.unit_minor)?;
    let quantity = money::quantity("quantity", request.quantity.unwrap_or(1))?;
    within_reason(unit, quantity)?;
    writer.conn.execute(
        "INSERT INTO budget_line(id, event_id, side, category, title, basis, heads, unit_minor, quantity, currency,
                                 vat_rate, vat_mode, supplier, source, position)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
        params![
            BudgetLineId::new(),
            event.id,
            request.side.unwrap_or(Side::Expense),
            request.category.unwrap_or(Category::Other),
            title,
            request.basis.unwrap_or(Basis::Fixed),
            request.heads.unwrap_or(HeadsBasis::All),
            unit,
            quantity,
            money::currency("currency", request.currency.as_deref().unwrap_or_default())?,
            money::vat_rate("vatRate", request.vat_rate.unwrap_or(0))?,
            request.vat_mode.unwrap_or(VatMode::None),
            input::line("supplier", request.supplier.as_deref().unwrap_or_default())?,
            Source::Typed,
            next_position(writer, event.id)?,
        ],
    )?;
    writer.about(event.id);
    writer.fact("title", title);
    show::of_event(writer, &event)
}

pub fn edit(writer: &Writer<'_>, request: EditBudgetLine) -> Result<Budget> {
    let before = store::load(writer.conn, request.line_id)?;
    typed_alone(&before)?;
    let unit = request
        .unit_minor
        .map(|unit| money::typed("unitMinor", unit))
        .transpose()?;
    let quantity = request
        .quantity
        .map(|count| money::quantity("quantity", count))
        .transpose()?;
    within_reason(
        unit.unwrap_or(before.unit_minor),
        quantity.unwrap_or(before.quantity),
    )?;
    Patch::new("budget_line", before.id)
        .set(
            "title",
            request
                .title
                .map(|title| input::required("title", &title))
                .transpose()?,
        )
        .set_sql("side", request.side)?
        .set_sql("category", request.category)?
        .set_sql("basis", request.basis)?
        .set_sql("heads", request.heads)?
        .set("unit_minor", unit)
        .set("quantity", quantity)
        .set(
            "currency",
            request
                .currency
                .map(|code| money::currency("currency", &code))
                .transpose()?,
        )
        .set(
            "vat_rate",
            request
                .vat_rate
                .map(|rate| money::vat_rate("vatRate", rate))
                .transpose()?,
        )
        .set_sql("vat_mode", request.vat_mode)?
        .set(
            "supplier",
            request
                .supplier
                .map(|supplier| input::line("supplier", &supplier))
                .transpose()?,
        )
        .apply(writer.conn)?;
    writer.about(before.event_id);
    writer.fact("title", before.title);
    show::of_event(writer, &events::load(writer, before.event_id)?)
}

/// With its papers; of a computed line only what was agreed and paid goes.
pub fn delete(writer: &Writer<'_>, request: BudgetLineRef) -> Result<Done> {
    let line = store::load(writer.conn, request.line_id)?;
    deletion::delete(
        writer.conn,
        "budget_line",
        line.id,
        &["budget_doc"],
        deletion::in_use(&line.title),
    )?;
    writer.about(line.event_id);
    writer.fact("title", line.title);
    Ok(Done {})
}

pub fn frame(writer: &Writer<'_>, request: EditBudget) -> Result<Budget> {
    let event = events::load(writer, request.event_id)?;
    let limit = request
        .limit_minor
        .map(|limit| {
            limit
                .map(|limit| money::typed("limitMinor", limit))
                .transpose()
        })
        .transpose()?;
    Patch::new("event", event.id)
        .set("budget_limit_minor", limit)
        .set(
            "reserve_percent",
            request
                .reserve_percent
                .map(|percent| money::share("reservePercent", percent))
                .transpose()?,
        )
        .apply(writer.conn)?;
    writer.about(event.id);
    writer.fact("title", event.title.clone());
    show::of_event(writer, &event)
}

pub(super) fn next_position(writer: &Writer<'_>, event: EventId) -> Result<String> {
    let last: Option<String> = writer.conn.query_row(
        "SELECT max(position) FROM budget_line WHERE event_id = ?1",
        [event],
        |row| row.get(0),
    )?;
    position::after(last.as_deref())
}

/// What is computed is changed where it comes from.
fn typed_alone(line: &Row) -> Result<()> {
    if line.source == Source::Typed {
        return Ok(());
    }
    Err(Error::new(Code::LineComputed).with("title", line.title.as_str()))
}

/// So many of something so dear are a slip of the finger in one of them.
fn within_reason(unit: i64, quantity: u32) -> Result<()> {
    money::typed("quantity", money::times(unit, quantity, 1)).map(drop)
}
