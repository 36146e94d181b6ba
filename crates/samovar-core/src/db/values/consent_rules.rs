//! What the columns of consents, of held addresses and of mails that came back may hold.

use super::rule::{Rule, is_day};
use super::words;

pub const RULES: &[(&str, &str, Rule)] = &[
    // What nobody can read agrees to nothing.
    (
        "consent",
        "purpose",
        Rule::Reads(|text| words::PURPOSES.contains(&text), Some("processing")),
    ),
    (
        "consent",
        "answer",
        Rule::Reads(|text| words::CONSENT_ANSWERS.contains(&text), Some("no")),
    ),
    (
        "consent",
        "how",
        Rule::Reads(|text| words::CONSENT_WAYS.contains(&text), Some("earlier")),
    ),
    (
        "address_hold",
        "why",
        Rule::Reads(|text| words::HOLD_REASONS.contains(&text), Some("typed")),
    ),
    ("bounce", "day", Rule::Reads(is_day, Some("2000-01-01"))),
    ("bounce", "halves", Rule::Number(0, 6)),
];
