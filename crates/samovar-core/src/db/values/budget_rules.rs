//! What the columns of budgets and sponsors may hold.

use super::rule::{MONEY, PERCENT, Rule, is_day};
use super::words;

pub const RULES: &[(&str, &str, Rule)] = &[
    ("budget_doc", "amount_minor", MONEY),
    (
        "budget_doc",
        "date",
        Rule::Reads(is_day, Some("2000-01-01")),
    ),
    (
        "budget_doc",
        "kind",
        Rule::Reads(|text| words::BUDGET_DOCS.contains(&text), Some("receipt")),
    ),
    ("budget_doc", "vat_minor", MONEY),
    ("budget_line", "agreed_minor", MONEY),
    (
        "budget_line",
        "basis",
        Rule::Reads(|text| words::BUDGET_BASES.contains(&text), Some("fixed")),
    ),
    (
        "budget_line",
        "category",
        Rule::Reads(
            |text| words::BUDGET_CATEGORIES.contains(&text),
            Some("other"),
        ),
    ),
    (
        "budget_line",
        "heads",
        Rule::Reads(|text| words::BUDGET_HEADS.contains(&text), Some("all")),
    ),
    ("budget_line", "quantity", Rule::Number(1, 100_000_000)),
    (
        "budget_line",
        "side",
        Rule::Reads(|text| words::BUDGET_SIDES.contains(&text), Some("expense")),
    ),
    (
        "budget_line",
        "source",
        Rule::Reads(|text| words::BUDGET_SOURCES.contains(&text), Some("typed")),
    ),
    ("budget_line", "unit_minor", MONEY),
    (
        "budget_line",
        "vat_mode",
        Rule::Reads(|text| words::VAT_MODES.contains(&text), Some("none")),
    ),
    ("budget_line", "vat_rate", PERCENT),
    ("event", "budget_limit_minor", MONEY),
    ("event", "reserve_percent", PERCENT),
    (
        "event_rate",
        "date",
        Rule::Reads(is_day, Some("2000-01-01")),
    ),
    (
        "event_rate",
        "millionths",
        Rule::Number(1, 1_000_000_000_000),
    ),
    (
        "kpi_target",
        "from_day",
        Rule::Reads(is_day, Some("2000-01-01")),
    ),
    (
        "kpi_target",
        "metric",
        Rule::Reads(|text| words::METRICS.contains(&text), Some("events")),
    ),
    (
        "kpi_target",
        "target",
        Rule::Number(-1_000_000, 1_000_000_000_000),
    ),
    (
        "kpi_target",
        "to_day",
        Rule::Reads(is_day, Some("2000-01-01")),
    ),
    (
        "promise",
        "days_before",
        Rule::Number(-1_000_000, 1_000_000),
    ),
    (
        "promise",
        "made_by",
        Rule::Reads(|text| words::PROMISERS.contains(&text), Some("us")),
    ),
    ("promise", "quantity", Rule::Number(1, 100_000_000)),
    ("sponsor", "in_kind_minor", MONEY),
    ("sponsor", "money_minor", MONEY),
    (
        "sponsor",
        "state",
        Rule::Reads(|text| words::SPONSORS.contains(&text), Some("asked")),
    ),
];
