//! Sheets for paper, as PDF and SVG by Typst: data in, bytes out.
//!
//! A sheet is paged here, in Rust, from the widths of the bundled fonts: how
//! many pages there are is known before anything is typeset, a row is never
//! split, and a long list is typeset a few pages at a time. Typst then draws
//! each page; the preview and the PDF come from the same page data.
//!
//! Nothing here opens a socket or reads the clock, and no file but fonts of this
//! machine, for letters that the bundled fonts lack (see `fonts`).
//! Text from outside reaches Typst as JSON strings and is never markup.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)
)]

// The guests of the integration tests are used by unit tests as well.
#[cfg(test)]
extern crate self as samovar_print;

mod badges;
mod cards;
mod clean;
mod columns;
mod dates;
mod dish_labels;
mod door_list;
#[cfg(test)]
mod drawn_tests;
mod error;
mod feedback_form;
mod fit;
mod fonts;
mod letters;
mod logo;
mod lost;
mod name;
mod page;
mod programme;
mod qr;
mod recovery_sheet;
mod sheet;
mod sign_in;
mod slim;
mod tables;
mod tent_cards;
mod tickets;
mod typeset;

pub use badges::{
    Badge, BadgeOptions, BadgeSize, Badges, MOST_OFFSET, PhotoMark, Role, badges, calibration_sheet,
};
pub use clean::MissingGlyph;
pub use dish_labels::{DishLabel, DishLabels, Held, dish_labels};
pub use door_list::{Columns, DoorList, DoorRow, DoorState, door_list, door_list_order};
pub use error::PrintError;
pub use feedback_form::{FeedbackAnswer, FeedbackQuestion, FeedbackSheet, feedback_form};
pub use fonts::Fonts;
pub use logo::{Logo, MOST_LOGO_BYTES, MOST_LOGO_SIDE, Picture, PictureFault};
pub use lost::{Lost, Part, Why};
pub use page::{Orientation, Paper, SheetOptions, Split};
pub use programme::{
    Abouts, Programme, ProgrammeItem, ProgrammeTrack, SheetSize, Tint, booklet, poster, room_signs,
    timetable,
};
pub use qr::qr_svg;
pub use recovery_sheet::{RecoverySheet, recovery_sheet};
pub use sheet::Sheet;
pub use sign_in::{Photos, SignIn, SignInRow, sign_in_sheet};
pub use tables::{Column, Entry, Row, Tables, tables, tables_over};
pub use tent_cards::{TentCard, TentCards, tent_cards};
pub use tickets::{Ticket, TicketOptions, Tickets, tickets};
