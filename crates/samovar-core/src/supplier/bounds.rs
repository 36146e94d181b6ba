//! What a supplier's terms, and the numbers of a menu, a dish and a sitting may be. A refusal names the field and
//! what fits, for the terminal shows no form beside it.

use crate::error::{Code, Error, Result};

/// A hundred percent, in hundredths of one.
const WHOLE_RATE: u32 = 10_000;
/// A year of hours, heads of a city, units of a warehouse: more is a slip of the finger.
const MOST_HOURS: u32 = 8_760;
const MOST: u32 = 1_000_000;
/// A million units in thousandths.
const MOST_THOUSANDTHS: i64 = 1_000_000_000;
/// The largest sum, in minor units.
const MOST_MINOR: i64 = 100_000_000_000;

/// Whole percent.
pub fn percent(field: &str, value: u32) -> Result<u32> {
    between(field, value.into(), 0, 100).map(|()| value)
}

/// Hundredths of a percent.
pub fn rate(field: &str, value: u32) -> Result<u32> {
    if value <= WHOLE_RATE {
        return Ok(value);
    }
    // Said in percent, as it is typed.
    let given = f64::from(value) / 100.0;
    Err(beyond(field, given, 0, 100))
}

pub fn hours(field: &str, value: u32) -> Result<u32> {
    between(field, value.into(), 0, MOST_HOURS.into()).map(|()| value)
}

/// Heads, units, shares: none too.
pub fn count(field: &str, value: u32) -> Result<u32> {
    between(field, value.into(), 0, MOST.into()).map(|()| value)
}

/// What nothing can be divided into when it is nought.
pub fn at_least_one(field: &str, value: u32) -> Result<u32> {
    between(field, value.into(), 1, MOST.into()).map(|()| value)
}

/// Of a hundred: of none there is nothing to plan.
pub fn share(field: &str, percent: u32) -> Result<u32> {
    between(field, percent.into(), 1, 100).map(|()| percent)
}

/// How long people eat: nobody sits longer than a day at a table.
pub fn minutes(field: &str, minutes: u32) -> Result<u32> {
    between(field, minutes.into(), 1, 24 * 60).map(|()| minutes)
}

/// An amount of a portion or a pack, in thousandths of its unit.
pub fn amount(field: &str, thousandths: i64) -> Result<i64> {
    if (1..=MOST_THOUSANDTHS).contains(&thousandths) {
        return Ok(thousandths);
    }
    // Said in units, as it is typed.
    Err(Error::field(field, Code::AmountBeyond)
        .with("value", thousandths as f64 / 1_000.0)
        .with("most", MOST_THOUSANDTHS / 1_000))
}

/// A sum in minor units that is no less than nothing.
pub fn sum(field: &str, minor: i64) -> Result<i64> {
    if (0..=MOST_MINOR).contains(&minor) {
        return Ok(minor);
    }
    Err(Error::field(field, Code::SumBeyond))
}

fn between(field: &str, value: i64, least: i64, most: i64) -> Result<()> {
    if (least..=most).contains(&value) {
        return Ok(());
    }
    Err(beyond(field, value, least, most))
}

fn beyond(field: &str, value: impl Into<serde_json::Value>, least: i64, most: i64) -> Error {
    Error::field(field, Code::NumberBeyond)
        .with("value", value)
        .with("least", least)
        .with("most", most)
}
