//! An order in words, the same on paper, in the mail and at the terminal.

use samovar_i18n::{Arg, Lang, msg, number, text};

use super::bill::Bill;
use super::diff::{DiffLine, OrderDifference, What};
use super::snapshot::{OrderedDish, OrderedSitting};
use crate::catering::Unit;
use crate::money::{self, VatMode};
use crate::time::Wall;
use crate::words::{codes_in_words, held_text};

/// By its title, or else its kind.
#[must_use]
pub fn sitting(lang: Lang, called: &str) -> String {
    text(lang, &format!("sitting-kind-{called}"), &[]).unwrap_or_else(|| called.to_owned())
}

/// "Lunch, 2026-12-18 13:00, 60 min"
#[must_use]
pub fn sitting_line(lang: Lang, of: &OrderedSitting) -> String {
    let name = sitting(lang, of.called());
    match of.starts {
        Some(starts) => format!("{name}, {}, {}", moment(starts), minutes(lang, of.minutes)),
        None => format!("{name} ({})", msg::sitting_no_time(lang)),
    }
}

fn minutes(lang: Lang, minutes: u32) -> String {
    msg::order_minutes(lang, minutes)
}

fn moment(at: Wall) -> String {
    at.to_string().replace('T', " ")
}

/// "8 slices"; nothing where one is one.
#[must_use]
pub fn pack(lang: Lang, dish: &OrderedDish) -> String {
    if dish.unit == Unit::Piece && dish.pack == 1000 {
        return String::new();
    }
    amount(lang, dish.pack, dish.unit.word())
}

fn amount(lang: Lang, thousandths: i64, unit: &str) -> String {
    #[expect(
        clippy::cast_precision_loss,
        reason = "no more than a million is packed"
    )]
    let amount = thousandths as f64 / 1000.0;
    let key = format!("menu-amount-{unit}");
    text(lang, &key, &[("count", Arg::Decimal(amount))]).unwrap_or_default()
}

/// What a dish suits, holds and may hold, in words: never nothing.
#[must_use]
pub fn holds(lang: Lang, diets: &str, allergens: &str, traces: &str) -> String {
    let mut parts = Vec::new();
    if !diets.is_empty() {
        parts.push(codes_in_words(lang, "diet", diets));
    }
    parts.push(format!(
        "{}: {}",
        msg::catering_holds(lang),
        held_text(lang, allergens)
    ));
    if !traces.is_empty() {
        let traces = codes_in_words(lang, "allergen", traces);
        parts.push(format!("{}: {traces}", msg::catering_traces(lang)));
    }
    parts.join(" · ")
}

/// "Beef: 14 → 12"
#[must_use]
pub fn line(lang: Lang, line: &DiffLine, currency: &str) -> String {
    let called = sitting(lang, &line.sitting);
    if let What::Sitting | What::Dish = line.what {
        let what = match line.what {
            What::Dish => line.dish.clone(),
            _ => called,
        };
        return match (line.was.is_empty(), line.now.is_empty()) {
            (true, _) => msg::order_diff_new(lang, what),
            (_, true) => msg::order_diff_gone(lang, what),
            _ => msg::order_diff_line(lang, line.now.as_str(), line.was.as_str(), what),
        };
    }
    let dish = match line.what {
        What::Diet => codes_in_words(lang, "diet", &line.dish),
        _ => line.dish.clone(),
    };
    let args = [
        ("sitting", called.as_str().into()),
        ("dish", dish.as_str().into()),
    ];
    let key = format!("order-what-{}", line.what.word());
    let what = text(lang, &key, &args).unwrap_or(key);
    msg::order_diff_line(
        lang,
        value(lang, line.what, &line.now, currency),
        value(lang, line.what, &line.was, currency),
        what,
    )
}

fn value(lang: Lang, what: What, value: &str, currency: &str) -> String {
    if value.is_empty() {
        return msg::order_nothing(lang);
    }
    match what {
        What::Price => match value.parse() {
            Ok(minor) => money::plain(lang, minor, currency),
            Err(_) => value.to_owned(),
        },
        What::Pack => match value.split_once(' ') {
            Some((pack, unit)) => amount(lang, pack.parse().unwrap_or_default(), unit),
            None => value.to_owned(),
        },
        What::Time => value.replace('T', " "),
        What::SittingTime => match value.split_once(' ') {
            Some((at, length)) => format!(
                "{}, {}",
                at.replace('T', " "),
                minutes(lang, length.parse().unwrap_or_default())
            ),
            None => value.replace('T', " "),
        },
        What::Holds => {
            let mut parts = value.splitn(3, " / ");
            let mut next = || parts.next().unwrap_or_default();
            holds(lang, next(), next(), next())
        }
        _ => value.to_owned(),
    }
}

/// What has changed, a line each, and then heads and money.
#[must_use]
pub fn lines(lang: Lang, difference: &OrderDifference, currency: &str) -> Vec<String> {
    let mut lines: Vec<String> = difference
        .lines
        .iter()
        .map(|one| line(lang, one, currency))
        .collect();
    if difference.heads_was != difference.heads_now {
        lines.push(msg::order_heads_change(
            lang,
            difference.heads_now,
            difference.heads_was,
        ));
    }
    if difference.difference_minor != 0 {
        let sum = signed(lang, difference.difference_minor, currency);
        lines.push(msg::order_money_change(lang, sum));
    }
    lines
}

/// "−800.00 RUB", "+800.00 RUB"
fn signed(lang: Lang, minor: i64, currency: &str) -> String {
    let sum = money::plain(lang, minor, currency);
    let sign = if minor > 0 { "+" } else { "" };
    format!("{sign}{sum}\u{a0}{currency}")
}

/// The lines of a bill with their sums, without those that are nothing; the total last.
#[must_use]
pub fn bill(lang: Lang, bill: &Bill) -> Vec<(String, i64)> {
    let rate = rate(lang, bill.vat_rate);
    let vat = match bill.vat_mode {
        VatMode::Added => msg::order_bill_vat_added(lang, rate),
        VatMode::Included => msg::order_bill_vat_included(lang, rate),
        VatMode::None => msg::order_bill_vat_none(lang),
    };
    let mut lines = vec![(msg::order_bill_food(lang), bill.food_minor)];
    for (what, minor) in [
        (msg::order_bill_beyond(lang), bill.beyond_minor),
        (msg::order_bill_shortfall(lang), bill.shortfall_minor),
        (msg::order_bill_service(lang), bill.service_minor),
        (msg::order_bill_delivery(lang), bill.delivery_minor),
        (vat, bill.vat_minor),
    ] {
        if minor != 0 {
            lines.push((what, minor));
        }
    }
    lines.push((msg::order_bill_total(lang), bill.total_minor));
    lines
}

/// "22 %", "0.5 %"
fn rate(lang: Lang, hundredths: u32) -> String {
    let percent = f64::from(hundredths) / 100.0;
    format!("{}\u{a0}%", number(lang, percent))
}
