//! The papers of a line: invoices, acts, receipts, payments.

use rusqlite::params;

use super::agree::row_of;
use super::{AddBudgetDoc, Budget, BudgetDocRef, show, store};
use crate::db::deletion;
use crate::error::Result;
use crate::event::store as events;
use crate::ids::BudgetDocId;
use crate::input;
use crate::money;
use crate::planner::Writer;
use crate::rule::Day;
use crate::time;

pub fn add(writer: &Writer<'_>, request: AddBudgetDoc) -> Result<Budget> {
    let amount = money::typed("amountMinor", request.amount_minor)?;
    let vat = request
        .vat_minor
        .map(|vat| money::typed("vatMinor", vat))
        .transpose()?;
    let number = input::line("number", request.number.as_deref().unwrap_or_default())?;
    let line = row_of(writer, request.line_id, request.computed)?;
    let event = events::load(writer, line.event_id)?;
    let date = match request.date {
        Some(date) => date,
        None => Day(time::wall_at(writer.now, time::zone(&event.zone)?).0.date()),
    };
    writer.conn.execute(
        "INSERT INTO budget_doc(id, line_id, kind, number, date, amount_minor, vat_minor)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            BudgetDocId::new(),
            line.id,
            request.kind,
            number,
            date,
            amount,
            vat
        ],
    )?;
    writer.about(event.id);
    writer.fact("title", line.title);
    writer.fact("kind", request.kind.word());
    show::of_event(writer, &event)
}

pub fn delete(writer: &Writer<'_>, request: BudgetDocRef) -> Result<Budget> {
    let (line, doc) = store::load_doc(writer.conn, request.doc_id)?;
    deletion::delete(
        writer.conn,
        "budget_doc",
        doc.id,
        &[],
        deletion::in_use(&doc.number),
    )?;
    writer.about(line.event_id);
    writer.fact("title", line.title);
    writer.fact("kind", doc.kind.word());
    show::of_event(writer, &events::load(writer, line.event_id)?)
}
