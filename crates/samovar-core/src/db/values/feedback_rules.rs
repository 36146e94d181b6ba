//! What the columns of forms and of filled ones may hold.

use super::rule::{Rule, is_day};
use super::words;

pub const RULES: &[(&str, &str, Rule)] = &[
    ("answer", "grade", Rule::Number(0, 10_000)),
    ("feedback", "day", Rule::Reads(is_day, Some("2000-01-01"))),
    (
        "feedback",
        "way",
        Rule::Reads(|text| words::FEEDBACK_WAYS.contains(&text), Some("file")),
    ),
    (
        "question",
        "kind",
        Rule::Reads(|text| words::QUESTIONS.contains(&text), Some("text")),
    ),
];
