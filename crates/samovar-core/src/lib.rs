//! The planner without a window: events, venues, speakers, guests, catering.
//!
//! Commands come in through [`api::dispatch`], rows live in one SQLite file,
//! and every write is one undoable step. Nothing here knows Tauri, waits
//! asynchronously, or reads a clock that was not passed in.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)
)]

pub mod album;
pub mod api;
pub mod available;
pub mod budget;
pub mod calendar;
pub mod catering;
pub mod channel;
pub mod checkin;
pub mod collation;
pub mod consent;
pub mod cue;
mod db;
mod documents;
pub mod error;
pub mod event;
pub mod event_template;
pub mod export;
mod facts;
pub mod feedback;
pub mod filter;
pub mod forecast;
pub mod guest;
pub mod ids;
pub mod import;
pub mod incoming;
pub mod input;
pub mod insight;
pub mod invitation;
pub mod job;
mod kept_order;
pub mod key;
mod keyboard;
pub mod kpi;
pub mod laptop;
pub mod locking;
pub mod logo;
pub mod mailbox;
pub mod message;
pub mod money;
pub mod order;
pub mod outgoing;
pub mod overview;
pub mod person;
pub mod planner;
pub mod planner_json;
pub mod print;
pub mod profile;
pub mod programme;
pub mod programme_file;
pub mod recovery;
pub mod reply;
pub mod replying;
pub mod rule;
pub mod run_sheet;
pub mod sample;
pub mod series;
pub mod session;
pub mod settings;
pub mod share;
pub mod show;
pub mod speaker;
pub mod sponsor;
mod spreadsheet;
pub mod stage;
pub mod stage_people;
pub mod status;
#[cfg(test)]
mod stored_words;
pub mod supplier;
pub mod talk;
pub mod task;
pub mod team;
pub mod time;
pub mod track;
pub mod typed_line;
pub mod typescript;
pub mod venue;
pub mod wire;
pub mod words;
pub mod zones;

pub use api::{Reply, dispatch};
pub use db::tables;
pub use error::{Code, Error, Kind, Result, WireError};
pub use job::Job;
pub use planner::Planner;
