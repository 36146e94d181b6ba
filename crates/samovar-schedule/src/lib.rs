//! Programmes of conferences: bytes in, sessions and complaints out; sessions in, bytes
//! out. Schedule XML and JSON as frab, Pentabarf and pretalx write them, what Sessionize
//! gives, and rows of a table. Nothing here knows the database or the words of a screen.
//! Nothing of a file is dropped silently: what has no place is counted and named.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)
)]

mod builder;
mod column_names;
mod complaints;
mod error;
mod json;
mod kind;
mod markup;
mod model;
mod plain;
mod read;
mod sessionize;
pub mod table;
mod times;
mod write_html;
mod write_json;
mod write_names;
mod write_xml;
mod xml;

pub use complaints::{LeftOut, Reason};
pub use error::ReadError;
pub use model::{Dialect, Link, Programme, Room, Session, Speaker, Track};
pub use read::{MAX_BYTES, looks_like_schedule, read};
pub use write_html::{HtmlWords, to_html};
pub use write_json::to_json;
pub use write_xml::to_xml;
