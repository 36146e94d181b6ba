//! What the columns of duties, shifts and shots may hold.

use super::readings::{is_object, is_wall};
use super::rule::Rule;
use super::words;

const FLAG: Rule = Rule::Number(0, 1);
const MINUTES: Rule = Rule::Number(0, 10_000_000);

pub const RULES: &[(&str, &str, Rule)] = &[
    (
        "assignment",
        "state",
        Rule::Reads(|text| words::ASSIGNMENTS.contains(&text), Some("asked")),
    ),
    (
        "duty",
        "kind",
        Rule::Reads(|text| words::DUTIES.contains(&text), Some("other")),
    ),
    ("shift", "before_minutes", MINUTES),
    ("shift", "after_minutes", MINUTES),
    ("shift", "starts", Rule::Reads(is_wall, None)),
    ("shift", "ends", Rule::Reads(is_wall, None)),
    ("shift", "needed", Rule::Number(0, 100_000_000)),
    ("shift_notice", "sequence", Rule::Number(0, i32::MAX as i64)),
    ("shift_notice", "cancelled", FLAG),
    ("shift_notice", "shown", Rule::Reads(is_object, Some("{}"))),
    ("shot", "must", FLAG),
];
