//! The programme on paper: a poster for guests, a booklet to fold, signs for the doors of
//! rooms, and a timetable of rooms and hours. What is cut here is told; a track is a colour and
//! a word.

mod booklet;
mod canvas;
mod days;
mod poster;
mod rows;
mod signs;
#[cfg(test)]
mod tests;
mod texts;
mod timetable;

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use serde::Serialize;

pub use booklet::booklet;
pub use poster::poster;
pub use signs::room_signs;
pub use timetable::timetable;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    pub title: String,
    pub starts: NaiveDateTime,
    pub ends: Option<NaiveDateTime>,
    pub place: String,
    pub printed_at: DateTime<FixedOffset>,
    /// "Version 3", "Draft".
    pub version: String,
    /// In the order in which they stand side by side.
    pub rooms: Vec<String>,
    pub tracks: Vec<ProgrammeTrack>,
    /// In order of time.
    pub items: Vec<ProgrammeItem>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeTrack {
    pub name: String,
    pub tint: Tint,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeItem {
    pub title: String,
    pub starts: NaiveDateTime,
    pub ends: NaiveDateTime,
    /// Of the programme's rooms, from 0.
    pub room: Option<usize>,
    /// Of the programme's tracks, from 0.
    pub track: Option<usize>,
    pub speakers: Vec<String>,
    pub about: String,
    /// A break or a meal without a room is for everybody.
    pub for_all: bool,
}

/// What a track is marked with beside its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tint {
    Blue,
    Green,
    Amber,
    Red,
    Violet,
    Teal,
    Pink,
    Grey,
}

/// Red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Ink([u8; 3]);

const PALE: Ink = Ink([0xf1, 0xf1, 0xef]);

impl Tint {
    fn ink(self) -> Ink {
        Ink(match self {
            Tint::Blue => [0x1a, 0x56, 0xa8],
            Tint::Green => [0x17, 0x69, 0x3a],
            Tint::Amber => [0x8a, 0x4b, 0x00],
            Tint::Red => [0xb3, 0x26, 0x1e],
            Tint::Violet => [0x6a, 0x3f, 0xb5],
            Tint::Teal => [0x0b, 0x66, 0x70],
            Tint::Pink => [0xa3, 0x24, 0x6f],
            Tint::Grey => [0x4a, 0x54, 0x5c],
        })
    }

    /// Black is read on it.
    fn soft(self) -> Ink {
        Ink(match self {
            Tint::Blue => [0xe1, 0xec, 0xfa],
            Tint::Green => [0xdf, 0xf3, 0xe6],
            Tint::Amber => [0xfd, 0xef, 0xd6],
            Tint::Red => [0xfb, 0xe4, 0xe2],
            Tint::Violet => [0xec, 0xe5, 0xfa],
            Tint::Teal => [0xdd, 0xf0, 0xf1],
            Tint::Pink => [0xfb, 0xe3, 0xf0],
            Tint::Grey => [0xe6, 0xea, 0xed],
        })
    }
}

/// How large the paper is beside the one in the printer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SheetSize {
    /// A4, or Letter.
    #[default]
    Single,
    /// Two of them side by side: A3, or Tabloid.
    Double,
}

/// Whether sessions are described.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Abouts {
    #[default]
    Without,
    With,
}
