//! Lines, papers and rates as rows.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension};

use super::{Basis, BudgetDoc, Category, DocKind, EventRate, HeadsBasis, Side, Source};
use crate::db::from_row::from_row;
use crate::error::{Error, Result};
use crate::ids::{BudgetDocId, BudgetLineId, EventId, RoomId, SponsorId, VenueId};
use crate::money::{Money, Vat, VatMode};
use crate::rule::Day;

/// A line as it is stored.
#[derive(Debug, Clone)]
pub struct Row {
    pub id: BudgetLineId,
    pub event_id: EventId,
    pub side: Side,
    pub category: Category,
    pub title: String,
    pub basis: Basis,
    pub heads: HeadsBasis,
    pub unit_minor: i64,
    pub quantity: u32,
    /// Empty: the event's.
    pub currency: String,
    pub vat_rate: u32,
    pub vat_mode: VatMode,
    pub agreed_minor: Option<i64>,
    pub supplier: String,
    pub source: Source,
    pub venue_id: Option<VenueId>,
    pub room_id: Option<RoomId>,
    pub sponsor_id: Option<SponsorId>,
}

impl Row {
    #[must_use]
    pub const fn vat(&self) -> Vat {
        Vat {
            mode: self.vat_mode,
            rate: self.vat_rate,
        }
    }
}

/// A paper as it is stored, in the currency of its line.
#[derive(Debug, Clone)]
pub struct DocRow {
    pub id: BudgetDocId,
    pub kind: DocKind,
    pub number: String,
    pub date: Day,
    pub amount_minor: i64,
    pub vat_minor: Option<i64>,
}

impl DocRow {
    #[must_use]
    pub fn shown(self, currency: &str) -> BudgetDoc {
        BudgetDoc {
            id: self.id,
            kind: self.kind,
            number: self.number,
            date: self.date,
            amount: Money::new(self.amount_minor, currency),
            vat: self.vat_minor.map(|minor| Money::new(minor, currency)),
        }
    }
}

from_row! {
    LINE, line -> Row {
        id: "id",
        event_id: "event_id",
        side: "side",
        category: "category",
        title: "title",
        basis: "basis",
        heads: "heads",
        unit_minor: "unit_minor",
        quantity: "quantity",
        currency: "currency",
        vat_rate: "vat_rate",
        vat_mode: "vat_mode",
        agreed_minor: "agreed_minor",
        supplier: "supplier",
        source: "source",
        venue_id: "venue_id",
        room_id: "room_id",
        sponsor_id: "sponsor_id",
    }
}

from_row! {
    DOC, doc -> DocRow {
        id: "d.id",
        kind: "d.kind",
        number: "d.number",
        date: "d.date",
        amount_minor: "d.amount_minor",
        vat_minor: "d.vat_minor",
    }
}

from_row! {
    RATE, rate -> EventRate {
        currency: "currency",
        millionths: "millionths",
        date: "date",
    }
}

/// The lines of an event in their order, computed ones among them.
pub fn rows(conn: &Connection, event: EventId) -> Result<Vec<Row>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {LINE} FROM budget_line WHERE event_id = ?1 ORDER BY position, id"
    ))?;
    Ok(statement
        .query_map([event], |row| line(row, 0))?
        .collect::<rusqlite::Result<_>>()?)
}

pub fn load(conn: &Connection, id: BudgetLineId) -> Result<Row> {
    conn.prepare_cached(&format!("SELECT {LINE} FROM budget_line WHERE id = ?1"))?
        .query_row([id], |row| line(row, 0))
        .optional()?
        .ok_or_else(|| Error::missing("budget-line", id))
}

/// The papers of an event by their lines, each line's by day.
pub fn docs(conn: &Connection, event: EventId) -> Result<BTreeMap<BudgetLineId, Vec<DocRow>>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {DOC}, d.line_id FROM budget_doc AS d JOIN budget_line AS l ON l.id = d.line_id
         WHERE l.event_id = ?1 ORDER BY d.date, d.id"
    ))?;
    let mut found: BTreeMap<BudgetLineId, Vec<DocRow>> = BTreeMap::new();
    let mut rows = statement.query([event])?;
    while let Some(row) = rows.next()? {
        found.entry(row.get(6)?).or_default().push(doc(row, 0)?);
    }
    Ok(found)
}

/// The line of a paper, and the paper.
pub fn load_doc(conn: &Connection, id: BudgetDocId) -> Result<(Row, DocRow)> {
    let found: Option<(DocRow, BudgetLineId)> = conn
        .prepare_cached(&format!(
            "SELECT {DOC}, d.line_id FROM budget_doc AS d WHERE d.id = ?1"
        ))?
        .query_row([id], |row| Ok((doc(row, 0)?, row.get(6)?)))
        .optional()?;
    let (doc, line) = found.ok_or_else(|| Error::missing("budget-doc", id))?;
    Ok((load(conn, line)?, doc))
}

/// One a currency: where two laptops both wrote one, the later day counts.
pub fn rates(conn: &Connection, event: EventId) -> Result<Vec<EventRate>> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {RATE} FROM event_rate WHERE event_id = ?1 ORDER BY currency, date DESC, id DESC"
    ))?;
    let mut rates: Vec<EventRate> = statement
        .query_map([event], |row| rate(row, 0))?
        .collect::<rusqlite::Result<_>>()?;
    rates.dedup_by(|later, first| later.currency == first.currency);
    Ok(rates)
}

/// The limit and the reserve of an event.
pub fn frame(conn: &Connection, event: EventId) -> Result<(Option<i64>, u32)> {
    Ok(conn
        .prepare_cached("SELECT budget_limit_minor, reserve_percent FROM event WHERE id = ?1")?
        .query_row([event], |row| Ok((row.get(0)?, row.get(1)?)))?)
}
