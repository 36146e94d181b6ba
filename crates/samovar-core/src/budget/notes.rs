//! What a manager should know of a budget: listed, never a stop.

use std::collections::BTreeSet;

use super::{BudgetLine, BudgetNote, NoteKind, Source};
use crate::money::Money;

#[must_use]
pub fn notes(lines: &[BudgetLine]) -> Vec<BudgetNote> {
    let mut notes = Vec::new();
    let mut without_rate = BTreeSet::new();
    for line in lines {
        let money = |minor: i64| Money::new(minor, &line.unit.currency);
        let paid = line.paid.minor;
        let above = |known: i64| (paid > known).then(|| money(paid - known));
        if let Some(by) = line.agreed.as_ref().and_then(|sum| above(sum.minor)) {
            notes.push(of(line, NoteKind::PaidAboveAgreed, Some(by)));
        }
        if let Some(by) = above(line.invoiced.minor) {
            notes.push(of(line, NoteKind::PaidBeforeInvoiced, Some(by)));
        }
        if line.planned.is_none() {
            notes.push(of(line, NoteKind::HeadsUnknown, None));
        }
        // One line a currency.
        if line.counted.is_none() && without_rate.insert(line.unit.currency.clone()) {
            notes.push(BudgetNote {
                currency: line.unit.currency.clone(),
                title: String::new(),
                ..of(line, NoteKind::NoRate, None)
            });
        }
    }
    notes
}

/// That the costs are above what was to be spent.
#[must_use]
pub fn over_limit(by: &Money) -> BudgetNote {
    BudgetNote {
        kind: NoteKind::OverLimit,
        title: String::new(),
        source: Source::Typed,
        line_id: None,
        by: Some(by.clone()),
        currency: String::new(),
    }
}

fn of(line: &BudgetLine, kind: NoteKind, by: Option<Money>) -> BudgetNote {
    BudgetNote {
        kind,
        title: line.title.clone(),
        source: line.source,
        line_id: line.id,
        by,
        currency: String::new(),
    }
}
