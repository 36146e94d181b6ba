//! The calendars this crate writes, read back by parsers that are not ours
//! and compared value by value.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod any_text;
mod bad_input;
mod checker;
mod expansion;
mod family;
mod invitation;
mod khal;
mod organiser;
mod profiles;
mod read;
mod reading;
mod reading_fuzz;
mod reading_kinds;
mod sample;
mod series;
mod zones;
