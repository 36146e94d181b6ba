//! A stored line, reckoned: its price by heads, its VAT, and what its papers say.

use super::store::{DocRow, Row};
use super::{Basis, BudgetLine, DocKind, HeadCounts, Source};
use crate::money::{Money, times};

/// What the papers of a line say.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Papers {
    pub invoiced: i64,
    pub paid: i64,
    /// Of the invoices that say it.
    pub vat: Option<i64>,
}

impl Papers {
    #[must_use]
    pub fn of(docs: &[DocRow]) -> Self {
        let sum = |kind: DocKind| {
            docs.iter()
                .filter(|doc| doc.kind == kind)
                .fold(0_i64, |sum, doc| sum.saturating_add(doc.amount_minor))
        };
        let vat: Vec<i64> = docs
            .iter()
            .filter(|doc| doc.kind == DocKind::Invoice)
            .filter_map(|doc| doc.vat_minor)
            .collect();
        Self {
            invoiced: sum(DocKind::Invoice),
            paid: sum(DocKind::Payment),
            vat: (!vat.is_empty()).then(|| vat.iter().sum()),
        }
    }
}

/// A line that was typed, of an event in the currency `home`.
#[must_use]
pub fn typed(row: Row, docs: Vec<DocRow>, heads: &HeadCounts, home: &str) -> BudgetLine {
    let currency = match row.currency.as_str() {
        "" => home.to_owned(),
        own => own.to_owned(),
    };
    let money = |minor: i64| Money::new(minor, &currency);
    let head_count = match row.basis {
        Basis::Fixed => None,
        Basis::PerHead => heads.by(row.heads),
    };
    let by = match row.basis {
        Basis::Fixed => Some(1),
        Basis::PerHead => head_count,
    };
    let price = by.map(|by| times(row.unit_minor, row.quantity, by));
    let vat = row.vat();
    let papers = Papers::of(&docs);
    BudgetLine {
        id: Some(row.id),
        source: Source::Typed,
        room_id: None,
        sponsor_id: None,
        side: row.side,
        category: row.category,
        basis: row.basis,
        heads: row.heads,
        head_count,
        unit: money(row.unit_minor),
        quantity: row.quantity,
        vat_mode: row.vat_mode,
        vat_rate: row.vat_rate,
        vat: money(papers.vat.unwrap_or_else(|| vat.of(price.unwrap_or(0)))),
        vat_from_paper: papers.vat.is_some(),
        planned: price.map(|price| money(vat.gross(price))),
        agreed: row.agreed_minor.map(&money),
        invoiced: money(papers.invoiced),
        paid: money(papers.paid),
        in_kind: false,
        state: None,
        counted: None,
        supplier: row.supplier,
        documents: docs.into_iter().map(|doc| doc.shown(&currency)).collect(),
        title: row.title,
    }
}
