//! What one column may hold.

use chrono::NaiveDate;

use crate::rule::Day;

#[derive(Debug)]
pub enum Rule {
    Id,
    /// Between these, both included.
    Number(i64, i64),
    /// What reads it needs it so, and reads the other in its place; `None` is NULL.
    Reads(fn(&str) -> bool, Option<&'static str>),
    /// Read as it is; the check tells what is odd.
    Told(fn(&str) -> bool),
}

// As wide as a type or a machine bears, not as narrow as a form allows: older
// versions and imports had other limits.
pub const MONEY: Rule = Rule::Number(-1_000_000_000_000, 1_000_000_000_000);
pub const PERCENT: Rule = Rule::Number(0, 10_000);

pub fn is_day(text: &str) -> bool {
    text.len() == 10 && text.parse::<NaiveDate>().map(Day).is_ok()
}
