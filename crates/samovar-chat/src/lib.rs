//! Exports of chats, counted: bytes in, and out how many messages which account wrote on
//! which day. Files of any length are read piece by piece. What was said is stepped over
//! where it stands, and is never kept, shown or even put together. Nothing here knows the
//! database, people or the language of the screen; a file is taken whole or refused whole.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)
)]

mod checked;
mod day;
mod error;
mod json;
mod message;
mod sniff;
mod stamp;
mod table;
mod tally;
mod whatsapp;

use std::io::{BufReader, Read};

use chrono::NaiveDate;

pub use error::ChatError;
pub use tally::{Chat, DayCount};

/// The longest export that is read: years of thousands of chats stay below it.
pub const MAX_BYTES: u64 = 2 * 1024 * 1024 * 1024;
/// The longest table or text: one of its lines may be all of it.
pub const MAX_PLAIN: u64 = 200 * 1024 * 1024;
/// Chats of one file.
pub const MAX_CHATS: usize = 200_000;
/// Accounts of one chat.
pub const MAX_ACCOUNTS: usize = 2_000_000;

/// What wrote the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChatKind {
    Telegram,
    Discord,
    Whatsapp,
    Vk,
}

impl ChatKind {
    /// How its accounts begin, and what the file is called by.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Telegram => "telegram",
            Self::Discord => "discord",
            Self::Whatsapp => "whatsapp",
            Self::Vk => "vk",
        }
    }
}

/// What only the manager knows of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// 03/04: the third of April or the fourth of March.
    DayFirst,
}

/// Which chats are counted day by day; the others are only summed up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted<'a> {
    /// None: what a preview needs.
    Sums,
    /// The one with this id.
    Chat(&'a str),
    /// The only one of the file.
    Only,
}

/// How a file is to be read.
pub struct Reading<'a> {
    pub wanted: Wanted<'a>,
    /// Left out: as the file shows, else it is asked.
    pub day_first: Option<bool>,
    /// The day of a moment in seconds, where the manager lives.
    pub day_of: &'a dyn Fn(i64) -> Option<NaiveDate>,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    pub kind: ChatKind,
    pub chats: Vec<Chat>,
    pub asks: Vec<Question>,
}

/// Reads a file to its end.
pub fn read(source: impl Read, how: &Reading<'_>) -> Result<Export, ChatError> {
    let mut reader = BufReader::with_capacity(1 << 16, checked::Checked::new(source));
    match sniff::sniff(&mut reader)? {
        sniff::Shape::Json => json::read(reader, how),
        sniff::Shape::Lines => whatsapp::read(reader, how),
        sniff::Shape::Table(delimiter) => table::read(reader, delimiter, how),
    }
}

#[cfg(test)]
mod tests;
