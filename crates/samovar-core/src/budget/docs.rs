//! The papers of a line: invoices, acts, receipts, payments.

use rusqlite::params;
use serde::Deserialize;
use ts_rs::TS;

use super::agree::row_of;
use super::{AddBudgetDoc, Budget, BudgetDocRef, DocKind, show, store};
use crate::db::deletion;
use crate::db::patch::Patch;
use crate::error::Result;
use crate::event::store as events;
use crate::ids::BudgetDocId;
use crate::input;
use crate::money;
use crate::planner::Writer;
use crate::rule::Day;
use crate::time;
use crate::wire;

/// What is left out stays as it is.
#[derive(Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct EditBudgetDoc {
    pub doc_id: BudgetDocId,
    pub kind: Option<DocKind>,
    pub number: Option<String>,
    pub date: Option<Day>,
    #[ts(as = "Option<u32>")]
    pub amount_minor: Option<i64>,
    /// `null`: the paper does not say.
    #[serde(default, deserialize_with = "wire::nullable")]
    #[ts(as = "Option<u32>")]
    pub vat_minor: Option<Option<i64>>,
}

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

pub fn edit(writer: &Writer<'_>, request: EditBudgetDoc) -> Result<Budget> {
    let (line, doc) = store::load_doc(writer.conn, request.doc_id)?;
    let vat = request
        .vat_minor
        .map(|vat| vat.map(|vat| money::typed("vatMinor", vat)).transpose())
        .transpose()?;
    Patch::new("budget_doc", doc.id)
        .set_sql("kind", request.kind)?
        .set(
            "number",
            request
                .number
                .map(|number| input::line("number", &number))
                .transpose()?,
        )
        .set_sql("date", request.date)?
        .set(
            "amount_minor",
            request
                .amount_minor
                .map(|amount| money::typed("amountMinor", amount))
                .transpose()?,
        )
        .set("vat_minor", vat)
        .apply(writer.conn)?;
    writer.about(line.event_id);
    writer.fact("title", line.title);
    writer.fact("kind", request.kind.unwrap_or(doc.kind).word());
    show::of_event(writer, &events::load(writer, line.event_id)?)
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
