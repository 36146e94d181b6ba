//! Zones against files that somebody else has made and a reader of our own,
//! change by change and without exceptions.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod choice;
mod clocks;
mod peers;
mod tzif;

use chrono::{DateTime, NaiveDateTime, Utc};

fn clock(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn at(text: &str) -> DateTime<Utc> {
    clock(text).and_utc()
}
