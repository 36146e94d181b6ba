//! A budget in words, for paper, files and the terminal.

use samovar_i18n::{Lang, msg, number, text};
use serde::Deserialize;
use serde_json::Value;

use super::{
    Basis, BudgetLine, BudgetNote, Category, HeadCounts, HeadsBasis, NoteKind, Side, Source,
};
use crate::money::{Money, VatMode};

/// The word for a stored one: `budget-<noun>-<word>`.
fn word(lang: Lang, noun: &str, word: &str) -> String {
    text(lang, &format!("budget-{noun}-{word}"), &[]).unwrap_or_else(|| word.to_owned())
}

#[must_use]
pub fn side(lang: Lang, side: Side) -> String {
    word(lang, "side", side.word())
}

#[must_use]
pub fn category(lang: Lang, category: Category) -> String {
    word(lang, "category", category.word())
}

/// What a line is called; food has no name of its own.
#[must_use]
pub fn title(lang: Lang, line: &BudgetLine) -> String {
    called(lang, &line.title, line.source)
}

fn called(lang: Lang, title: &str, source: Source) -> String {
    if title.is_empty() {
        return word(lang, "source", source.word());
    }
    title.to_owned()
}

/// By how many heads a sum is shared, as it stands in words: of those expected with both ends,
/// 26 (22–31).
#[must_use]
pub fn heads(lang: Lang, heads: &HeadCounts, basis: HeadsBasis) -> String {
    let Some(count) = heads.by(basis) else {
        return "–".to_owned();
    };
    match (basis, heads.low, heads.safe) {
        (HeadsBasis::Expected, Some(low), Some(safe)) if count > 0 => {
            msg::forecast_range(lang, count, safe, low)
        }
        _ => number(lang, count),
    }
}

/// How it is reckoned, its VAT, who supplies it, and what of it is no plain cost.
#[must_use]
pub fn detail(lang: Lang, line: &BudgetLine) -> String {
    let mut parts = vec![category(lang, line.category)];
    if line.in_kind {
        parts.push(msg::budget_in_kind(lang));
    } else if line.source == Source::Sponsor {
        let state = line.state.map_or("asked", |state| state.word());
        parts.extend(text(lang, &format!("sponsor-state-{state}"), &[]));
    }
    match (line.basis, line.head_count) {
        (Basis::Fixed, _) if line.quantity == 1 => {}
        (Basis::Fixed, _) => parts.push(product(lang, line, None)),
        (Basis::PerHead, Some(heads)) => parts.push(product(lang, line, Some(heads))),
        (Basis::PerHead, None) => parts.push(match line.heads {
            HeadsBasis::Came => msg::budget_nobody_came(lang),
            _ => msg::budget_not_forecast(lang),
        }),
    }
    if line.vat_mode != VatMode::None {
        parts.push(vat(lang, line));
    }
    if !line.supplier.is_empty() {
        parts.push(line.supplier.clone());
    }
    parts.join(" · ")
}

/// "80 × 1,200.00"; with pieces for each head "80 × 2 × 50.00".
fn product(lang: Lang, line: &BudgetLine, heads: Option<u32>) -> String {
    let quantity = (heads.is_none() || line.quantity > 1).then_some(line.quantity);
    let unit = line.unit.plain(lang);
    heads
        .into_iter()
        .chain(quantity)
        .map(|count| number(lang, count))
        .chain([unit])
        .collect::<Vec<_>>()
        .join(" × ")
}

/// "VAT 20 % added"
fn vat(lang: Lang, line: &BudgetLine) -> String {
    let percent = number(lang, f64::from(line.vat_rate) / 100.0);
    match line.vat_mode {
        VatMode::Added => msg::budget_vat_added_short(lang, percent),
        _ => msg::budget_vat_included_short(lang, percent),
    }
}

#[must_use]
pub fn note(lang: Lang, note: &BudgetNote) -> String {
    let by = note.by.as_ref().map(|sum| sum.said(lang));
    let title = called(lang, &note.title, note.source);
    sentence(
        lang,
        note.kind,
        by.unwrap_or_default(),
        title,
        &note.currency,
    )
}

/// The same of a note as it stands on the wire.
#[must_use]
pub fn note_of(lang: Lang, note: &Value) -> Option<String> {
    let text = |name: &str| note.get(name).and_then(Value::as_str);
    let by = note.get("by").and_then(|by| Money::deserialize(by).ok());
    let title = called(lang, text("title")?, text("source")?.parse().ok()?);
    Some(sentence(
        lang,
        text("kind")?.parse().ok()?,
        by.map(|sum| sum.said(lang)).unwrap_or_default(),
        title,
        text("currency")?,
    ))
}

fn sentence(lang: Lang, kind: NoteKind, by: String, title: String, currency: &str) -> String {
    match kind {
        NoteKind::OverLimit => msg::budget_note_over_limit(lang, by),
        NoteKind::PaidAboveAgreed => msg::budget_note_paid_above_agreed(lang, by, title),
        NoteKind::PaidBeforeInvoiced => msg::budget_note_paid_before_invoiced(lang, by, title),
        NoteKind::NoRate => msg::budget_note_no_rate(lang, currency),
        NoteKind::HeadsUnknown => msg::budget_note_heads_unknown(lang, title),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expected_heads_have_two_ends_and_the_others_are_counted() {
        let known = HeadCounts {
            all: 40,
            expected: Some(26),
            low: Some(22),
            safe: Some(31),
            came: None,
        };
        let said = HeadsBasis::ALL
            .iter()
            .map(|basis| heads(Lang::En, &known, *basis));
        assert_eq!(said.collect::<Vec<_>>(), ["40", "26 (22–31)", "–"]);
        let nobody = HeadCounts {
            expected: Some(0),
            low: Some(0),
            safe: Some(0),
            ..known
        };
        assert_eq!(heads(Lang::Ru, &nobody, HeadsBasis::Expected), "0");
    }
}
